# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing recordings: that of the selected cue, or the one that is selected in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cuefolio.gui.actions import ActionSpec
from cuefolio.gui.commands.base import CommandArea

if TYPE_CHECKING:
    from cuefolio.domain.cue_row import CueRow
    from cuefolio.gui.sound.player import SoundPlayer

VOLUME_STEP = 0.05
"""3 dB of the volume control."""


class SoundCommands(CommandArea):
    """Playing recordings."""

    ACTIONS = (
        ActionSpec("play_recording", "&Play", "Play the recording", ("Shift+Space",), "music", separator=True),
        ActionSpec("stop_recording", "&Play", "Stop the recording", ("Ctrl+Shift+Space",), "square"),
        ActionSpec("sound_louder", "&Play", "Recordings louder", ("Ctrl+Alt++", "Ctrl+Alt+="), "volume-2"),
        ActionSpec("sound_softer", "&Play", "Recordings softer", ("Ctrl+Alt+-",), "volume-1"),
    )  # fmt: skip

    player: SoundPlayer

    def ready(self) -> None:
        from cuefolio.gui.sound.player import sound_player

        self.player = sound_player(self.window.session)
        self.player.remember_in(self.window.settings)
        self.player.refused.connect(self.window.warn)
        self.player.told.connect(self.window.warn)

    def do_play_recording(self) -> None:
        """Play what is selected; the same again pauses it. With nothing to play, say what could be."""
        page: Any = self.window.middle.currentWidget()
        if page is self.window.film_page:
            selected = self.selected()
            if selected:
                self.window.session.read(
                    "cues.rows", selected[:1], done=self._play_cue, key="play-recording", receiver=self
                )
                return
        elif self._shows_recordings(page) and (chosen := page.selected_ids()):
            self.player.toggle(chosen[0])
            return
        self._play_or_pause_current()

    @staticmethod
    def _shows_recordings(page: Any) -> bool:
        from cuefolio.gui.views.entry_view import EntryView

        return isinstance(page, EntryView) and page.kind.id == "recording"

    def _play_cue(self, rows: list[CueRow]) -> None:
        recording = rows[0].recording if rows else None
        if recording is not None:
            self.player.toggle(recording.id)
        elif self.player.is_playing:
            self.player.pause()
        elif rows:
            name = rows[0].text("number") or rows[0].text("title")
            text = self.tr("{0} has no recording; type one into its card, or drop an audio file on the cue.")
            self.window.warn(text.format(name))

    def _play_or_pause_current(self) -> None:
        if self.player.recording_id:
            self.player.toggle(self.player.recording_id)
        else:
            self.window.warn(self.tr("Select a cue that has a recording, or a recording in the library."))

    def do_stop_recording(self) -> None:
        self.player.stop()

    def do_sound_louder(self) -> None:
        self.player.set_volume(self.player.volume + VOLUME_STEP)

    def do_sound_softer(self) -> None:
        self.player.set_volume(self.player.volume - VOLUME_STEP)
