# SPDX-License-Identifier: GPL-3.0-or-later
"""The recording of the selected cue in the bar, while no film time is to be shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Key
from player_desk import PlayerDesk, Playing

from cuefolio.gui.player.player_bar import NOTHING, SOUND
from cuefolio.gui.sound.player import sound_player
from cuefolio.gui.sound.waveform import Waveform
from cuefolio.media.synth import render, write_audio
from cuefolio.services import audio, cues, library

pytest_plugins = ("player_fixtures",)
CUES = (("1M1", "01000200", "01000300"), ("1M2", "01000500", "01000700"))


@pytest.fixture
def sounding(at_film: Playing, tmp_path: Path) -> PlayerDesk:
    """A production with a picture that is not open; its first cue has a recording of six seconds."""
    desk = at_film("25", cue_times=CUES)
    path = tmp_path / "Harbour Lights.wav"
    write_audio(path, render(6.0, (("A4", 2), ("C5", 2)), "tender"))
    audio.scan(desk.desk.store, [path])
    (key,) = library.list_ids(desk.desk.store, "recording")
    (row,) = library.rows(desk.desk.store, "recording", [key])
    cues.edit(desk.desk.store, [desk.desk.key_at()], {"recording": row.values["title"]})
    desk.desk.session.changed.emit(None)
    desk.desk.settle()
    desk.desk.go(1, "title")
    desk.desk.settle()
    desk.desk.go(0, "title")
    desk.desk.settle()
    return desk


def test_the_bar_shows_the_recording_of_the_selected_cue(sounding: PlayerDesk) -> None:
    bar = sounding.player.bar
    assert bar.mode == SOUND and isinstance(bar.middle.currentWidget(), Waveform)
    assert bar.time.text() == "0:00" and bar.play.isEnabled()
    sounding.desk.go(1, "title")
    sounding.desk.settle()
    assert bar.mode == NOTHING


def test_space_plays_and_pauses_it(sounding: PlayerDesk) -> None:
    player, bar = sound_player(sounding.desk.session), sounding.player.bar
    sounding.press(Key.Key_Space)
    sounding.until(lambda: player.position > 1.1)
    assert bar.time.text() == "0:01" and bar.play.accessibleName() == "Pause"
    sounding.desk.go(1, "title")  # it plays on, and is still there to be paused
    sounding.desk.settle()
    assert player.is_playing and bar.mode == SOUND
    sounding.press(Key.Key_Space)
    assert not player.is_playing and bar.play.accessibleName() == "Play"


def test_what_is_played_elsewhere_is_shown_too(sounding: PlayerDesk) -> None:
    (key,) = library.list_ids(sounding.desk.store, "recording")
    sounding.desk.go(1, "title")
    sounding.desk.settle()
    sound_player(sounding.desk.session).play(key)
    assert sounding.player.bar.mode == SOUND


def test_the_film_and_a_recording_never_play_together(sounding: PlayerDesk) -> None:
    player = sound_player(sounding.desk.session)
    sounding.press(Key.Key_Space)
    sounding.until(lambda: player.is_playing and player.position > 0.2)
    sounding.open_picture()
    assert sounding.player.bar.time.text().startswith("01:00:")
    sounding.play(0.2)
    assert not player.is_playing
    player.toggle(player.recording_id)
    sounding.until(lambda: player.is_playing)
    assert not sounding.player.transport.is_running
    sounding.do("picture_window")
    assert sounding.player.bar.mode == SOUND
