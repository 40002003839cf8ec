# SPDX-License-Identifier: GPL-3.0-or-later
"""The recording of the selected cue in the bar: its waveform and its time, while no film runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cuefolio.gui.player.player_bar import PlayerBar
from cuefolio.gui.player.source import now
from cuefolio.gui.player.transport import Transport
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.sound.player import sound_player

if TYPE_CHECKING:
    from cuefolio.gui.sound.waveform import Waveform


class SoundPart(QObject):
    """Shows and plays one recording through the session's one sound player."""

    def __init__(
        self, session: CatalogSession, bar: PlayerBar, transport: Transport, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.bar = bar
        self.transport = transport
        self.recording_id = ""
        self._wave: Waveform | None = None
        self.player = sound_player(session)
        self.player.changed.connect(self._changed)
        self.player.moved.connect(self._moved)
        transport.changed.connect(self._film_changed)

    def show(self, recording_id: str) -> None:
        """The recording of the selected cue, "" for none; one that plays stays until it is paused."""
        if self.player.is_playing and self.player.recording_id:
            recording_id = self.player.recording_id
        self.recording_id = recording_id

    def fill_bar(self) -> bool:
        """Show it in the bar; False when there is none."""
        if not self.recording_id:
            return False
        if self._wave is None:
            from cuefolio.gui.sound.waveform import Waveform

            self._wave = Waveform(self.session, self.bar)
            self._wave.seek_wanted.connect(self._seek)
        self._wave.show_recording(self.recording_id)
        self.bar.show_sound(self._wave)
        self._changed()
        return True

    def toggle(self) -> None:
        """Play, or pause."""
        if self.recording_id:
            self.player.toggle(self.recording_id)

    @property
    def _is_ours(self) -> bool:
        return bool(self.recording_id) and self.player.recording_id == self.recording_id

    def _seek(self, position: float) -> None:
        if self._is_ours:
            self.player.seek(position)
        else:
            self.player.play(self.recording_id, position)

    def _changed(self) -> None:
        if self.player.is_playing and self.transport.is_running and not self.transport.is_clock:
            self.transport.stop(now())  # one thing at a time is heard
        if self.transport.source is None and self.recording_id:
            self.bar.show_state(self.player.is_playing and self._is_ours)
            self._moved(self.player.position if self._is_ours else 0.0)

    def _moved(self, position: float) -> None:
        if self.transport.source is None and self._wave is not None:
            self._wave.set_position(position if self._is_ours else None)
            self.bar.show_seconds(position if self._is_ours else 0.0)

    def _film_changed(self) -> None:
        if self.transport.is_running and not self.transport.is_clock and self.player.is_playing:
            self.player.pause()
