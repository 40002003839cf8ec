# SPDX-License-Identifier: GPL-3.0-or-later
"""A film's picture: to the frame by every key, with cues played, looped and followed."""

from __future__ import annotations

import itertools

import pytest
from desk import Key
from player_desk import PlayerDesk, Playing
from PySide6.QtMultimedia import QVideoFrame

from cuefolio.gui.player.source import now

pytest_plugins = ("player_fixtures",)
HOUR = 25 * 3600
CUES = (("1M1", "01000200", "01000300"), ("1M2", "01000500", "01000700"), ("1M3", "01001000", "01001200"))


@pytest.fixture
def film(at_film: Playing) -> PlayerDesk:
    desk = at_film("25", cue_times=CUES)
    desk.open_picture()
    desk.player.picture.dock.view.setFocus()  # type: ignore[union-attr]
    desk.player.picture.dock.activateWindow()  # type: ignore[union-attr]
    desk.until(lambda: desk.player.picture.dock.view.hasFocus())  # type: ignore[union-attr]
    return desk


def shown(desk: PlayerDesk) -> int:
    """The number of the picture that is painted, read from the bar that the film has at its bottom."""
    desk.stand()
    view = desk.player.picture.dock.view  # type: ignore[union-attr]
    view.grab()
    image = view.image
    line = image.height() - 2
    bright = [x for x in range(image.width()) if image.pixelColor(x, line).lightness() > 110]
    return len(bright)


def test_a_picture_opens_at_the_frame_one_is_at(at_film: Playing) -> None:
    desk = at_film("25", cue_times=CUES)
    desk.window.playhead.go(HOUR + 77)
    desk.open_picture()
    assert desk.frame == HOUR + 77
    assert desk.player.bar.time.text() == "01:00:03:02"


def test_steps_are_single_frames_both_ways(film: PlayerDesk) -> None:
    film.window.playhead.go(HOUR + 100)
    film.stand()
    frames = []
    for key in (Key.Key_Right, Key.Key_Period, Key.Key_Left, Key.Key_Comma, Key.Key_Comma):
        film.press(key)
        film.stand()
        frames.append(film.frame - HOUR)
        assert newest(film) == film.frame - HOUR
    assert frames == [101, 102, 101, 100, 99]


def test_steps_that_come_faster_than_pictures_end_at_the_right_one(film: PlayerDesk) -> None:
    film.window.playhead.go(HOUR + 100)
    for _ in range(30):
        film.press(Key.Key_Right)
    film.stand()
    assert film.frame == HOUR + 130 == newest(film) + HOUR


def newest(desk: PlayerDesk) -> int:
    """The number of the last picture that came, by the file's own time."""
    source = desk.player.picture.source
    assert source is not None
    got: list[QVideoFrame] = [source.sink.videoFrame()]
    return round(got[0].startTime() * 25 / 1_000_000)


def test_the_frame_told_is_the_picture_painted(film: PlayerDesk) -> None:
    """The film draws a bar whose length says how far it is; nothing of the player made that."""
    for number in (0, 1, 250, 251, 499):
        film.window.playhead.go(HOUR + number)
        assert abs(shown(film) - round((number + 1) / 500 * 320)) <= 1
        assert film.frame == HOUR + number


def test_nothing_before_the_first_and_behind_the_last_picture(film: PlayerDesk) -> None:
    film.window.playhead.go(HOUR)
    film.press(Key.Key_Left)
    film.stand()
    assert film.frame == HOUR
    film.window.playhead.go(HOUR + 499)
    film.press(Key.Key_Right)
    film.stand()
    assert film.frame == HOUR + 499 and newest(film) == 499


def test_j_k_and_l(film: PlayerDesk) -> None:
    transport = film.player.transport
    film.window.playhead.go(HOUR + 200)
    film.stand()
    for key, speed in (
        (Key.Key_L, 1),
        (Key.Key_L, 2),
        (Key.Key_L, 4),
        (Key.Key_J, 2),
        (Key.Key_J, 1),
        (Key.Key_J, -1),
    ):
        film.press(key)
        assert transport.speed == speed
    began = film.frame
    film.until(lambda: film.frame < began - 5)  # the picture runs backwards
    film.press(Key.Key_J)
    assert transport.speed == -2
    film.press(Key.Key_K)
    assert transport.speed == 0
    film.stand()
    stood = film.frame
    film.wait(120)
    assert film.frame == stood == newest(film) + HOUR


def test_running_back_ends_at_the_first_picture(film: PlayerDesk) -> None:
    film.window.playhead.go(HOUR + 20)
    film.stand()
    film.press(Key.Key_J)
    film.until(lambda: not film.player.transport.is_running)
    film.stand()
    assert film.frame == HOUR


def test_k_held_with_l_goes_on_by_single_frames_and_slowly(film: PlayerDesk) -> None:
    film.window.playhead.go(HOUR + 100)
    film.stand()
    film.hold(Key.Key_K)
    film.press(Key.Key_L)
    film.stand()
    assert film.frame == HOUR + 101
    film.player._run_key("shuttle_forward", now(), True)  # L held down repeats
    assert film.player.transport.speed == 0.25
    film.until(lambda: film.frame > HOUR + 103)
    film.let_go(Key.Key_L)
    assert film.player.transport.speed == 0
    film.let_go(Key.Key_K)
    film.press(Key.Key_L)
    assert film.player.transport.speed == 1


def test_space_stops_at_the_picture_of_its_press(film: PlayerDesk) -> None:
    film.play(0.5)
    pressed, frame = now(), film.frame
    film.wait(200)  # the window hears of the key late
    film.press_at(Key.Key_Space, pressed, " ")
    film.stand()
    assert abs(film.frame - frame) <= 1
    assert newest(film) + HOUR == film.frame


def test_a_film_that_ends_stands_on_its_last_picture(film: PlayerDesk) -> None:
    film.window.playhead.go(HOUR + 485)
    film.play()
    film.until(lambda: not film.player.transport.is_running)
    film.stand()
    assert film.frame == HOUR + 499 and newest(film) == 499
    film.press(Key.Key_Left)
    film.stand()
    assert film.frame == HOUR + 498


# cues


def test_the_selected_cue_is_played_and_stops_at_its_out(film: PlayerDesk) -> None:
    film.desk.go(0, "title")
    film.desk.settle()
    seen: list[int] = []
    film.player.transport.moved.connect(seen.append)
    film.do("play_cue")
    film.until(lambda: film.player.transport.is_running)
    film.until(lambda: not film.player.transport.is_running)
    film.stand()
    assert film.frame == HOUR + 75
    played = [frame for frame in seen if frame >= HOUR + 50]
    assert played[0] <= HOUR + 51 and max(played) <= HOUR + 77


def test_playing_a_cue_opens_the_picture(at_film: Playing) -> None:
    desk = at_film("25", cue_times=CUES)
    desk.desk.go(1, "title")
    desk.desk.settle()
    desk.do("play_cue")
    desk.until(lambda: desk.player.transport.is_running)
    desk.until(lambda: not desk.player.transport.is_running)
    desk.stand()
    assert desk.frame == HOUR + 175


def test_a_cue_is_looped_until_told_otherwise(film: PlayerDesk) -> None:
    film.desk.go(0, "title")
    film.desk.settle()
    film.do("loop_cue")
    seen: list[int] = []
    film.player.transport.moved.connect(seen.append)

    def went_round_twice() -> bool:
        return sum(b < a for a, b in itertools.pairwise(seen)) >= 2

    film.until(went_round_twice)
    assert min(seen) >= HOUR + 49 and max(seen) <= HOUR + 77
    assert film.window.actions_by_id["loop_cue"].isChecked()
    film.do("loop_cue")
    assert not film.window.actions_by_id["loop_cue"].isChecked()
    film.until(lambda: film.frame > HOUR + 80)


def test_a_selected_cue_is_gone_to(film: PlayerDesk) -> None:
    film.desk.activate()
    film.desk.go(1, "title")
    film.desk.settle()
    film.stand()
    assert film.frame == HOUR + 125
    film.do("follow_selection")  # off
    film.desk.go(2, "title")
    film.desk.settle()
    assert film.frame == HOUR + 125


def test_a_selection_does_not_disturb_a_film_that_runs(film: PlayerDesk) -> None:
    film.play(0.2)
    film.desk.activate()
    film.desk.go(2, "title")
    film.desk.settle()
    assert film.frame < HOUR + 200


def test_the_next_and_the_previous_cue(film: PlayerDesk) -> None:
    film.window.playhead.go(HOUR + 60)
    film.stand()
    for key, frame, number in (
        (Key.Key_PageDown, 125, "1M2"),
        (Key.Key_PageDown, 250, "1M3"),
        (Key.Key_PageUp, 125, "1M2"),
    ):
        film.press(key)
        film.desk.settle()
        film.stand()
        assert film.frame == HOUR + frame
        assert film.desk.text(film.desk.at()[0], "number") == number


def test_space_plays_from_the_table_but_not_in_a_choice_or_a_text(film: PlayerDesk) -> None:
    film.desk.activate()
    film.desk.go(0, "title")
    film.press(Key.Key_Space)
    assert film.player.transport.is_running
    film.press(Key.Key_Space)
    assert not film.player.transport.is_running
    film.type("a b")
    film.press(Key.Key_Return)
    film.desk.settle()
    assert film.logged()[0][3] == "a b" and not film.player.transport.is_running


def test_the_map_moves_the_film_and_the_film_the_map(film: PlayerDesk) -> None:
    moved: list[object] = []
    film.window.playhead.moved.connect(moved.append)
    film.window.playhead.go(HOUR + 300)
    film.stand()
    assert film.frame == HOUR + 300
    film.play(0.2)
    assert len(moved) >= 5 and film.window.playhead.frame is not None


def test_a_place_that_the_file_does_not_have_leaves_the_picture_alone(film: PlayerDesk) -> None:
    film.window.playhead.go(HOUR + 100)
    film.stand()
    film.window.playhead.go(HOUR + 25 * 600)
    assert film.frame == HOUR + 100


# rates


@pytest.mark.parametrize(
    ("production", "picture"), [("24", "25"), ("25", "23.976"), ("50", "25"), ("29.97df", "29.97df")]
)
def test_a_picture_of_another_rate_goes_by_time(at_film: Playing, production: str, picture: str) -> None:
    desk = at_film(production, picture=picture, path=None)
    desk.open_picture()
    source, dock = desk.player.picture.source, desk.player.picture.dock
    assert source is not None and source.picture is not None and dock is not None
    sync = source.picture.sync
    assert (dock.warning.text() != "") == (production != picture)
    for number in (0, 1, 37, 38, 39, 200):
        frame = sync.start_frame + number
        desk.window.playhead.go(frame)
        desk.stand()
        assert desk.frame == frame
        middle = sync.seconds_of(frame) + 1 / sync.rate.fraction / 2
        assert round(
            source.sink.videoFrame().startTime() * (sync.picture_rate or 1) / 1_000_000
        ) == sync.picture_at(middle)
    desk.player.transport.step(1)
    desk.stand()
    assert desk.frame > sync.start_frame + 200
