# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording to listen to: a play button beside its waveform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cuefolio.domain.timecode import format_seconds
from cuefolio.gui.icons import icon
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import font
from cuefolio.gui.widgets.labels import PlainLabel, set_tip

if TYPE_CHECKING:
    from cuefolio.gui.sound.player import SoundPlayer
    from cuefolio.gui.sound.waveform import Waveform

WAVE_HEIGHT = 56


class SoundBlock(QWidget):
    """Plays the recording that is shown, through the one player of the session. A click on the waveform
    plays from there. Why nothing can be heard is said by the window."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._recording = ""
        self._player: SoundPlayer | None = None
        self._wave: Waveform | None = None
        self.play = QToolButton(self)
        self.play.setIconSize(QSize(18, 18))
        self.play.setFixedSize(32, 32)
        self.play.clicked.connect(self._toggle)
        self.time = PlainLabel("", self, role="small")
        self.time.setFont(font(tabular=True))
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.play)
        left.addWidget(self.time, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 0)
        self._row.setSpacing(8)
        self._row.addLayout(left)
        self._show_state()

    def show_recording(self, recording_id: str) -> None:
        """Show the recording of this key, "" for none."""
        if recording_id == self._recording:
            return
        self._recording = recording_id
        if recording_id:
            self._mount()
        if self._wave is not None:
            self._wave.show_recording(recording_id)
        self._show_state()

    def _mount(self) -> None:
        """Waveform and player are made when the first recording is shown: they bring much along."""
        if self._wave is not None:
            return
        from cuefolio.gui.sound.player import sound_player
        from cuefolio.gui.sound.waveform import Waveform

        self._player = sound_player(self._session)
        self._wave = Waveform(self._session, self)
        self._wave.setMinimumHeight(WAVE_HEIGHT)
        self._wave.setMaximumHeight(WAVE_HEIGHT)
        self._row.addWidget(self._wave, 1)
        QWidget.setTabOrder(self.play, self._wave)
        self._wave.seek_wanted.connect(self._seek)
        self._player.changed.connect(self._show_state)
        self._player.moved.connect(self._moved)

    def _mine(self) -> SoundPlayer | None:
        """The player, when it plays (or has paused) the recording that is shown."""
        player = self._player
        return player if player is not None and player.recording_id == self._recording != "" else None

    def _toggle(self) -> None:
        if self._player is not None and self._recording:
            self._player.toggle(self._recording)

    def _seek(self, seconds: float) -> None:
        mine = self._mine()
        if mine is not None:
            mine.seek(seconds)
        elif self._player is not None:
            self._player.play(self._recording, at=seconds)

    def _moved(self, seconds: float) -> None:
        if self._mine() is not None and self._wave is not None:
            self._wave.set_position(seconds)
            self.time.setText(format_seconds(int(seconds)))

    def _show_state(self) -> None:
        mine = self._mine()
        playing = mine is not None and mine.is_playing
        self.play.setIcon(icon("pause" if playing else "play"))
        name = self.tr("Pause the recording") if playing else self.tr("Play the recording")
        self.play.setAccessibleName(name)
        set_tip(self.play, name)
        if self._wave is not None:
            self._wave.set_position(None if mine is None else mine.position)
        self.time.setText("" if mine is None else format_seconds(int(mine.position)))
