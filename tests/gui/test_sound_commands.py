# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing from the table, the library and the card, by key and by button, in the real window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from desk import CTRL, SHIFT, Desk, Key, Open
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sound_fixtures import build_catalog

from cuefolio.gui.panels.recording_card import RecordingCard
from cuefolio.gui.sound.player import SoundPlayer, sound_player

pytestmark = pytest.mark.usefixtures("kept_window")
PATIENCE = 20_000
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def keys() -> dict[str, str]:
    return {}


@pytest.fixture
def hall(open_desk: Open, built_sounds: Path, tmp_path: Path, keys: dict[str, str]) -> Desk:
    """A window on the catalogue of sounds, its film shown, the table with the keyboard."""
    shutil.copytree(built_sounds, tmp_path / "own")
    path, found, _film = build_catalog(tmp_path / "own")
    keys.update(found)
    desk = open_desk(path)
    desk.activate()
    desk.settle()
    return desk


def player_of(desk: Desk) -> SoundPlayer:
    return sound_player(desk.session)


def heard(desk: Desk, key: str) -> SoundPlayer:
    """Wait until this recording really runs."""
    player = player_of(desk)
    desk.qtbot.waitUntil(lambda: player.recording_id == key and player.position > 0.05, timeout=PATIENCE)
    return player


def shown_card(desk: Desk) -> RecordingCard:
    return next(card for card in desk.window.findChildren(RecordingCard) if card.isVisible())


def until_told(desk: Desk, words: str) -> None:
    desk.qtbot.waitUntil(lambda: words in _all_text(desk.window.notice), timeout=PATIENCE)


def _all_text(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in widget.findChildren(QLabel)) if widget.isVisible() else ""


def test_the_recording_of_the_selected_cue(hall: Desk, keys: dict[str, str]) -> None:
    hall.go(0, "title")
    hall.press(Key.Key_Space, with_=SHIFT)
    player = heard(hall, keys["beeps"])
    hall.press(Key.Key_Space, with_=SHIFT)
    hall.qtbot.waitUntil(lambda: not player.is_playing, timeout=PATIENCE)
    assert player.position > 0
    hall.go(1, "title")
    hall.press(Key.Key_Space, with_=SHIFT)
    heard(hall, keys["loud"])
    hall.press(Key.Key_Space, with_=CTRL | SHIFT)
    assert not player.is_playing and player.recording_id == ""


def test_cues_that_cannot_be_heard_say_why(hall: Desk) -> None:
    hall.go(2, "title")
    hall.press(Key.Key_Space, with_=SHIFT)
    until_told(hall, "gone.wav is no longer there")
    hall.go(3, "title")
    hall.press(Key.Key_Space, with_=SHIFT)
    until_told(hall, "1M4 has no recording")


def test_nothing_selected_and_nothing_playing(empty_desk: Desk) -> None:
    empty_desk.window.commands.run("play_recording")
    until_told(empty_desk, "Select a cue that has a recording")


def test_from_the_library_with_its_card(hall: Desk, keys: dict[str, str]) -> None:
    hall.window.show_kind("recording")
    hall.settle()
    page = hall.window.middle.currentWidget()
    page.select_entry(keys["beeps"])
    hall.settle()
    card = shown_card(hall)
    hall.window.commands.run("play_recording")
    player = heard(hall, keys["beeps"])
    hall.qtbot.waitUntil(lambda: "LUFS" in card.loudness.full_text(), timeout=PATIENCE)
    assert "dBTP" in card.loudness.full_text()
    card.sound.play.click()
    assert not player.is_playing
    page.select_entry(keys["silence"])
    hall.settle()
    hall.qtbot.waitUntil(lambda: card.loudness.full_text() == "Silence", timeout=PATIENCE)
    card.sound.play.click()
    heard(hall, keys["silence"])


def test_volume_by_keys_and_slider(hall: Desk, keys: dict[str, str]) -> None:
    player = player_of(hall)
    start = player.volume
    hall.window.commands.run("sound_softer")
    assert player.volume == pytest.approx(start - 0.05)
    hall.press(Key.Key_Equal, with_=CTRL | ALT)
    assert player.volume == pytest.approx(start)
    hall.window.show_kind("recording")
    hall.settle()
    card = shown_card(hall)
    slider, mute = card.volume.slider, card.volume.mute
    assert slider.value() == round(start * 100) and slider.accessibleName() and mute.accessibleName()
    slider.setFocus()
    QTest.keyClick(slider, Key.Key_Left)
    assert player.volume == pytest.approx(start - 0.01)
    mute.click()
    assert (player.volume, slider.value(), slider.accessibleDescription()) == (0, 0, "Silent")
    mute.click()
    assert player.volume == pytest.approx(start - 0.01)
    assert float(str(hall.window.settings.value("sound/volume"))) == pytest.approx(start - 0.01)


@pytest.mark.own_window
def test_closing_the_window_while_it_plays(hall: Desk, keys: dict[str, str]) -> None:
    hall.go(0, "title")
    hall.press(Key.Key_Space, with_=SHIFT)
    player = heard(hall, keys["beeps"])
    hall.window.close()
    assert not player.is_playing and player.recording_id == ""


def test_the_recording_is_deleted_while_it_plays(hall: Desk, keys: dict[str, str]) -> None:
    hall.go(0, "title")
    hall.press(Key.Key_Space, with_=SHIFT)
    player = heard(hall, keys["beeps"])
    hall.session.write("library.delete", "recording", [keys["beeps"]])
    hall.settle()
    player.toggle(player.recording_id)
    player.stop()
    with hall.qtbot.waitSignal(player.refused, timeout=PATIENCE) as caught:
        player.play(keys["beeps"])
    assert "does not exist any more" in caught.args[0]
