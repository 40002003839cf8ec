# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings play: really, through QtMultimedia, on a computer that may have no sound card."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot
from sound_fixtures import SECONDS, Sounds

from cuefolio.gui.session import CatalogSession
from cuefolio.gui.sound import gain
from cuefolio.gui.sound.player import SoundPlayer, sound_player

PATIENCE = 20_000
ROOT = Path(__file__).resolve().parents[2]


def until(qtbot: QtBot, *conditions: object) -> None:
    for condition in conditions:
        qtbot.waitUntil(condition, timeout=PATIENCE)  # type: ignore[arg-type]


def playing(qtbot: QtBot, sounds: Sounds, name: str = "beeps", at: float = 0.0) -> SoundPlayer:
    player = sounds.player
    player.play(sounds.keys[name], at)
    until(qtbot, lambda: player.duration > 0 and player.position > at + 0.05)
    return player


def test_a_recording_plays_on(qtbot: QtBot, sounds: Sounds) -> None:
    moved: list[float] = []
    sounds.player.moved.connect(moved.append)
    player = playing(qtbot, sounds)
    assert (player.recording_id, player.title, player.is_playing) == (sounds.keys["beeps"], "beeps", True)
    assert player.duration == pytest.approx(SECONDS, abs=0.05)
    until(qtbot, lambda: player.position > 0.5)
    assert moved == sorted(moved) and len(moved) > 5


def test_pause_keeps_the_place_and_toggle_goes_on(qtbot: QtBot, sounds: Sounds) -> None:
    player = playing(qtbot, sounds)
    player.pause()
    place = player.position
    assert not player.is_playing and place > 0
    qtbot.wait(200)
    assert player.position == place and player.recording_id
    player.toggle(player.recording_id)
    assert player.is_playing
    until(qtbot, lambda: player.position > place + 0.2)
    player.toggle(player.recording_id)
    assert not player.is_playing


def test_starting_and_seeking_anywhere(qtbot: QtBot, sounds: Sounds) -> None:
    player = playing(qtbot, sounds, at=7.0)
    assert 7.0 < player.position < 9.5
    player.seek(2.0)
    assert 2.0 <= player.position < 2.2
    until(qtbot, lambda: 2.3 < player.position < 6)
    player.pause()
    player.seek(5.5)
    assert player.position == 5.5
    for beyond, expected in ((-3.0, 0.0), (999.0, SECONDS - 0.02)):
        player.seek(beyond)
        assert player.position == pytest.approx(expected, abs=0.1)
    player.play(player.recording_id, 3.0)
    until(qtbot, lambda: 3.1 < player.position < 6)


def test_one_at_a_time(qtbot: QtBot, sounds: Sounds) -> None:
    player = playing(qtbot, sounds, "beeps", 5.0)
    player.play(sounds.keys["loud"])
    assert player.recording_id == sounds.keys["loud"] and player.position == 0.0
    until(qtbot, lambda: player.position > 0.2)
    assert player.title == "loud" and player.position < 4


def test_the_end_is_the_beginning_again(qtbot: QtBot, sounds: Sounds) -> None:
    player = playing(qtbot, sounds, at=SECONDS - 0.6)
    until(qtbot, lambda: not player.is_playing)
    assert (player.position, player.recording_id) == (0.0, sounds.keys["beeps"])
    refused: list[str] = []
    player.refused.connect(refused.append)
    qtbot.wait(150)
    assert refused == []
    player.toggle(player.recording_id)
    until(qtbot, lambda: player.position > 0.2)


def test_a_loop_comes_back(qtbot: QtBot, sounds: Sounds) -> None:
    player = playing(qtbot, sounds)
    moved: list[float] = []
    player.set_loop(6.0, 6.5)
    assert player.loop == (6.0, 6.5) and player.position >= 6.0
    player.moved.connect(moved.append)
    until(qtbot, lambda: sum(b < a - 0.2 for a, b in pairwise(moved)) >= 2)
    assert all(5.9 <= position < 6.9 for position in moved)
    player.set_loop(0.0, 0.0)
    assert player.loop is None
    until(qtbot, lambda: player.position > 6.7)
    player.set_loop(SECONDS - 0.4, SECONDS + 5)  # up to the very end
    moved.clear()
    until(qtbot, lambda: any(b < a - 0.1 for a, b in pairwise(moved)))
    assert player.is_playing


def test_stop_lets_go_of_the_file(qtbot: QtBot, sounds: Sounds) -> None:
    player = playing(qtbot, sounds)

    def is_open() -> bool:
        links = []
        for link in Path("/proc/self/fd").iterdir():
            with contextlib.suppress(OSError):
                links.append(link.readlink())
        return sounds.path("beeps") in links

    if sys.platform == "linux":
        assert is_open()
    player.stop()
    assert (player.recording_id, player.position, player.duration, player.is_playing) == ("", 0, 0, False)
    if sys.platform == "linux":
        until(qtbot, lambda: not is_open())


def refusal(qtbot: QtBot, sounds: Sounds, name: str) -> str:
    with qtbot.waitSignal(sounds.player.refused, timeout=PATIENCE) as caught:
        sounds.player.play(sounds.keys[name])
    assert not sounds.player.is_playing and sounds.player.recording_id == ""
    return str(caught.args[0])


def test_a_file_that_is_gone_is_told(qtbot: QtBot, sounds: Sounds) -> None:
    assert "gone.wav is no longer there" in refusal(qtbot, sounds, "gone")


def test_a_broken_file_is_told(qtbot: QtBot, sounds: Sounds) -> None:
    sentence = refusal(qtbot, sounds, "broken")
    assert "broken.flac" in sentence and "cannot be played" in sentence and "{" not in sentence
    playing(qtbot, sounds)  # and the next one plays


def test_a_drive_that_goes_away_while_it_plays(qtbot: QtBot, sounds: Sounds) -> None:
    player = playing(qtbot, sounds)
    with qtbot.waitSignal(player.refused, timeout=PATIENCE) as caught:
        sounds.folder.rename(sounds.folder.with_name("unplugged"))
    assert "Connect the drive" in caught.args[0] and "beeps.flac" in caught.args[0]
    assert not player.is_playing and player.recording_id == ""


def test_a_name_that_is_no_utf8_plays_too(qtbot: QtBot, sounds: Sounds) -> None:
    from cuefolio.services import audio

    odd = os.fsencode(sounds.folder) + b"/caf\xe9.flac"
    shutil.copyfile(os.fsencode(sounds.path("beeps")), odd)
    assert sounds.session.store is not None
    sounds.path("beeps").unlink()
    key = audio.scan(sounds.session.store, [odd]).recordings[0]
    sounds.player.play(key)
    until(qtbot, lambda: sounds.player.position > 0.1)


def test_closing_the_catalogue_stops_it_and_another_plays(qtbot: QtBot, sounds: Sounds) -> None:
    player = playing(qtbot, sounds)
    sounds.session.close_catalog()
    assert not player.is_playing and player.recording_id == ""
    player.play(sounds.keys["beeps"])
    assert not player.is_playing
    with qtbot.waitSignal(sounds.session.opened, timeout=PATIENCE):
        sounds.session.open(sounds.catalog)
    playing(qtbot, sounds)


def test_there_is_one_player_a_session(sounds: Sounds) -> None:
    assert sound_player(sounds.session) is sounds.player
    other = CatalogSession()
    assert sound_player(other) is not sounds.player
    other.shutdown()


def test_impatient_fingers(qtbot: QtBot, sounds: Sounds) -> None:
    """Play, stop, seek and toggle faster than anything can open."""
    player = sounds.player
    for _ in range(8):
        for name in ("beeps", "loud", "gone", "broken", "silence"):
            player.play(sounds.keys[name], 0.3)
            player.seek(1.0)
            player.toggle(sounds.keys[name])
            player.toggle(sounds.keys["beeps"])
            player.set_loop(0.2, 0.6)
            player.pause()
            player.stop()
        qtbot.wait(5)
    playing(qtbot, sounds)


def threads() -> int:
    return len(list(Path("/proc/self/task").iterdir()))


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads in /proc")
def test_no_thread_is_left_behind(qtbot: QtBot, sounds: Sounds) -> None:
    playing(qtbot, sounds)
    sounds.player.close()
    qtbot.wait(200)
    before = threads()
    for _ in range(5):
        playing(qtbot, sounds)
        sounds.player.close()
    until(qtbot, lambda: threads() <= before)


# loudness


def test_loud_recordings_are_brought_down(qtbot: QtBot, sounds: Sounds) -> None:
    player = playing(qtbot, sounds, "loud")
    until(qtbot, lambda: player.gain < -6)
    player.stop()
    playing(qtbot, sounds, "beeps")
    assert player.gain > -6


@given(st.floats(-60, 6) | st.none(), st.floats(-60, 6) | st.none())
def test_no_peak_is_brought_above_the_ceiling(loudness: float | None, peak: float | None) -> None:
    found = gain.gain_db(loudness, peak)
    if peak is not None:
        assert peak + found <= gain.CEILING_DB + 1e-9
    if loudness is not None and (peak is None or gain.TARGET_LUFS - loudness + peak <= gain.CEILING_DB):
        assert loudness + found == pytest.approx(gain.TARGET_LUFS)


@given(st.floats(0, 1), st.floats(0, 1))
def test_even_steps_of_the_control_are_even_steps_of_sound(one: float, other: float) -> None:
    assert gain.control_place(gain.control_db(one)) == pytest.approx(one if one > 0 else 0, abs=1e-6)
    if one > 0 and other > 0:
        ratio = gain.output_volume(0, gain.control_db(one)) / gain.output_volume(0, gain.control_db(other))
        assert ratio == pytest.approx(10 ** (60 * (one - other) / 20), rel=1e-6)
    assert gain.output_volume(-12.0, gain.control_db(0.0)) == 0.0
    assert gain.output_volume(30.0, 0.0) == 1.0


def test_the_volume_is_remembered(sounds: Sounds, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    player, told = sounds.player, []
    player.remember_in(settings)
    player.volume_changed.connect(told.append)
    player.set_volume(0.4)
    player.set_volume(0.4)
    player.set_volume(7.0)
    assert told == [0.4, 1.0] and float(str(settings.value("sound/volume"))) == 1.0
    settings.setValue("sound/volume", "0.25")
    player.remember_in(settings)
    assert player.volume == 0.25
    settings.setValue("sound/volume", "very loud")
    player.remember_in(settings)
    assert player.volume == 0.25


# a computer that cannot play

PROGRAM = """
import sys
from itertools import pairwise
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
{before}
app = QApplication([])
{after}
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.sound import backend
from cuefolio.gui.sound.player import sound_player
from cuefolio.gui.sound.waveform import Waveform
session = CatalogSession()
player, wave = sound_player(session), Waveform(session)
told, loop = [], QEventLoop()
def look():
    if told and wave.is_complete:
        loop.quit()
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
QTimer.singleShot(60_000, loop.quit)
player.refused.connect(told.append)
def opened(_path):
    wave.show_recording({key!r})
    player.play({key!r})
session.opened.connect(opened)
session.open(Path({catalog!r}))
loop.exec()
session.shutdown()
print(told[0])
assert told == [backend.why_missing()] and backend.multimedia() is None, told
assert wave.is_complete and not player.is_playing
"""
NO_PULSE = """
import importlib.abc
class Loader(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtMultimedia":
            raise ImportError("libpulse.so.0: cannot open shared object file: No such file or directory")
sys.meta_path.insert(0, Loader())
"""
NO_PLUGIN = "app.setLibraryPaths([])"


@pytest.mark.parametrize(
    ("before", "after", "switch", "expected"),
    [
        (NO_PULSE, "", "", "libpulse0"),
        ('sys.modules["PySide6.QtMultimedia"] = None', "", "", "does not start"),
        ("", NO_PLUGIN, "", "does not start"),
        ("", "", "1", "CUEFOLIO_NO_MULTIMEDIA"),
    ],
    ids=["library", "module", "plugin", "switch"],
)
def test_without_multimedia_one_sentence_says_why_and_all_else_works(
    sounds: Sounds, before: str, after: str, switch: str, expected: str
) -> None:
    program = PROGRAM.format(
        before=before, after=after, key=sounds.keys["beeps"], catalog=str(sounds.catalog)
    )
    environment = {**os.environ, "CUEFOLIO_NO_MULTIMEDIA": switch}
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        env=environment,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    sentence = done.stdout.strip()
    assert expected in sentence and sentence.endswith(".") and "\n" not in sentence
