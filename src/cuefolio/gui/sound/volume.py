# SPDX-License-Identifier: GPL-3.0-or-later
"""The volume of the preview: a small slider that every place of the window moves alike."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.sound.gain import control_db
from cuefolio.gui.sound.player import sound_player
from cuefolio.gui.widgets.labels import set_tip

STEPS = 100


class VolumeControl(QWidget):
    """A mute button and a slider for the session's sound player."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = sound_player(session)
        self._before_mute = 0.0
        self.mute = QToolButton(self)
        self.mute.setProperty("quiet", True)
        self.mute.setIconSize(QSize(16, 16))
        self.mute.clicked.connect(self._toggle_mute)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(10)
        self.slider.setFixedWidth(72)
        self.slider.setAccessibleName(self.tr("Volume of recordings"))
        self.slider.valueChanged.connect(self._moved)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.mute)
        layout.addWidget(self.slider)
        self._player.volume_changed.connect(self._show)
        self._show(self._player.volume)

    def _moved(self, value: int) -> None:
        self._player.set_volume(value / STEPS)

    def _toggle_mute(self) -> None:
        if self._player.volume > 0:
            self._before_mute = self._player.volume
            self._player.set_volume(0.0)
        else:
            self._player.set_volume(self._before_mute or 0.9)

    def _show(self, place: float) -> None:
        if round(place * STEPS) != self.slider.value():
            self.slider.blockSignals(True)
            self.slider.setValue(round(place * STEPS))
            self.slider.blockSignals(False)
        silent = place <= 0
        self.mute.setIcon(icon("volume-x" if silent else "volume-2", "dim"))
        name = self.tr("Sound on") if silent else self.tr("Sound off")
        self.mute.setAccessibleName(name)
        set_tip(self.mute, name)
        if silent:
            words = self.tr("Silent")
        else:
            words = self.tr("Volume {0} dB").format(QLocale().toString(control_db(place), "f", 0))
        self.slider.setAccessibleDescription(words)
        set_tip(self.slider, words)
