# SPDX-License-Identifier: GPL-3.0-or-later
"""Theme, accent colour, density and size of type; everything is seen at once."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QColorDialog, QHBoxLayout, QSlider, QWidget

from cuefolio.gui.dialogs.settings.accents import AccentChooser, AccentNote
from cuefolio.gui.dialogs.settings.page import Choice, SettingsPage
from cuefolio.gui.dialogs.settings.preview import LooksPreview
from cuefolio.gui.theme import current, notifier
from cuefolio.gui.theme.chosen import LARGEST, SMALLEST, USUAL, choose, looks
from cuefolio.gui.widgets.labels import PlainLabel

_STEPS_A_PIXEL = 2
_PAUSE_MS = 140
"""After the last move of the slider: styling a window anew takes some tenths of a second."""


class AppearancePage(SettingsPage):
    """How the window looks."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.take_title(self.tr("Appearance"))
        self.group(self.tr("Theme"))
        self.theme = Choice(
            self.tr("Theme"),
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
            self.body,
        )
        self.theme.chosen.connect(lambda value: self._put(theme=value))
        self.column.addWidget(self.theme)
        self.group(self.tr("Accent colour"))
        self.accents = AccentChooser(self.body)
        self.accents.chosen.connect(lambda accent: self._put(accent=accent))
        self.accents.pick.clicked.connect(self._pick)
        self.column.addWidget(self.accents)
        own = QHBoxLayout()
        own.setSpacing(8)
        own.addWidget(PlainLabel(self.tr("Your own"), self.body, role="dim", buddy=self.accents.own))
        own.addWidget(self.accents.own)
        own.addWidget(self.accents.pick)
        own.addStretch(1)
        self.column.addLayout(own)
        self.note = AccentNote("", self.body, role="small", wrap=True)
        self.column.addWidget(self.note)
        self.group(self.tr("Density"))
        self.density = Choice(
            self.tr("Density"),
            [
                ("compact", self.tr("Compact")),
                ("normal", self.tr("Normal")),
                ("roomy", self.tr("Roomy")),
            ],
            self.body,
        )
        self.density.chosen.connect(lambda value: self._put(density=value))
        self.column.addWidget(self.density)
        self.group(self.tr("Size of type"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self.body)
        self.slider.setRange(round(SMALLEST * _STEPS_A_PIXEL), round(LARGEST * _STEPS_A_PIXEL))
        self.slider.setPageStep(_STEPS_A_PIXEL)
        self.slider.setTickInterval(_STEPS_A_PIXEL)
        self.slider.setMaximumWidth(300)
        self.slider.setAccessibleName(self.tr("Size of type"))
        self._size_words = PlainLabel("", self.body, role="dim")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.slider, 1)
        line.addWidget(self._size_words)
        line.addStretch(1)
        self.column.addLayout(line)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._put(font_size=self.slider.value() / _STEPS_A_PIXEL))
        self.slider.valueChanged.connect(self._slid)
        self.column.addSpacing(10)
        self.preview = LooksPreview(self.body)
        self.column.addWidget(self.preview)
        self.column.addStretch(1)
        self._show()
        notifier().changed.connect(self._show)

    def reset(self) -> None:
        self._pause.stop()
        self._put(theme="system", density="normal", font_size=USUAL, accent="")

    def _put(self, **values: object) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            choose(app, self._settings, **values)

    def _show(self, _theme: object = None) -> None:
        wanted = looks(self._settings)
        self.theme.show_value(wanted.mode)
        self.density.show_value(wanted.density)
        self.accents.show_value(wanted.accent)
        self.note.show_accent(wanted.accent)
        if not self._pause.isActive():
            self.slider.blockSignals(True)
            self.slider.setValue(round(wanted.font_size * _STEPS_A_PIXEL))
            self.slider.blockSignals(False)
        self._name_size()

    def _slid(self, _value: int) -> None:
        self._name_size()
        self._pause.start()

    def _name_size(self) -> None:
        size = self.slider.value() / _STEPS_A_PIXEL
        shown = self.locale().toString(size, "f", 0 if size == int(size) else 1)
        text = self.tr("{0} px, as delivered") if size == USUAL else self.tr("{0} px")
        self._size_words.setText(text.format(shown))
        self.slider.setAccessibleDescription(text.format(shown))

    def _pick(self) -> None:
        # Qt's own dialog looks the same everywhere and opens without a loop of its own.
        dialog = QColorDialog(QColor(looks(self._settings).accent or current().accent), self.window())
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self.tr("Accent colour"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self._put(accent=colour.name()))
        dialog.open()
