# SPDX-License-Identifier: GPL-3.0-or-later
"""Arithmetic of a running picture: clocks to the frame, moments of key presses, speeds."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.picture_sync import PictureSync
from cuefolio.domain.timecode import RATES, FrameRate, rate_from_id
from cuefolio.domain.transport import (
    SECOND,
    EventTimes,
    RunningClock,
    ShownPictures,
    faster,
    loop_start,
    out_after,
    shown_frame,
)

HOUR = 3600
MS = 1_000_000
START = 987_654_321_000_000_000
rates = st.sampled_from(RATES)
moments = st.integers(0, 12 * HOUR * SECOND).map(lambda n: START + n)
frames = st.integers(0, 12 * HOUR * 60)


# the clock


@pytest.mark.parametrize("rate", RATES, ids=str)
def test_a_running_clock_shows_each_frame_when_it_begins(rate: FrameRate) -> None:
    clock = RunningClock(rate).set_to(1000, START).run(START)
    for n in (0, 1, 2, 23, 24, 25, 1000, rate.nominal * HOUR):
        begins = START - (-n * SECOND * rate.den // rate.num)
        assert clock.frame_at(begins) == 1000 + n
        assert clock.frame_at(begins - 1) == 1000 + max(n - 1, 0)


@given(rates, frames, moments, moments)
def test_twelve_hours_drift_by_nothing(rate: FrameRate, frame: int, first: int, second: int) -> None:
    clock = RunningClock(rate).set_to(frame, first).run(first)
    later = max(first, second)
    exact = Fraction((later - first) * rate.num, SECOND * rate.den)
    assert clock.frame_at(later) == frame + exact.__floor__()


@given(rates, frames, moments, st.lists(st.integers(0, 10 * SECOND), max_size=12))
def test_stopping_and_going_on_loses_no_part_of_a_frame(
    rate: FrameRate, frame: int, first: int, gaps: list[int]
) -> None:
    clock, now, ran = RunningClock(rate).set_to(frame, first), first, 0
    for n, gap in enumerate(gaps):
        clock = clock.run(now) if n % 2 == 0 else clock.hold(now)
        now += gap
        ran += gap if n % 2 == 0 else 0
    assert clock.position_at(now) == frame + Fraction(ran, SECOND) * rate.fraction


def test_a_clock_that_stands_shows_the_same_for_ever() -> None:
    clock = RunningClock(rate_from_id("25")).set_to(90_000, START)
    assert clock.frame_at(START + HOUR * SECOND) == 90_000


def test_nudging_moves_later_readings_only() -> None:
    before = RunningClock(rate_from_id("24")).set_to(86_400, START).run(START)
    nudge = START + 10 * SECOND
    after = before.nudged(-10, nudge)
    assert before.frame_at(nudge) == 86_640  # what was read off before stays as it was
    assert after.frame_at(nudge) == 86_630
    assert after.frame_at(nudge + SECOND) == 86_654
    assert after.nudged(-1_000_000, nudge).frame_at(nudge) == 0


def test_a_new_timecode_counts_from_the_moment_of_its_key() -> None:
    clock = RunningClock(rate_from_id("25")).set_to(0, START).run(START)
    pressed, handled = START + 7 * SECOND, START + 9 * SECOND
    clock = clock.set_to(90_000, pressed)
    assert clock.running
    assert clock.frame_at(handled) == 90_050


# which picture was shown


def test_a_moment_has_the_picture_that_was_shown_then() -> None:
    shown = ShownPictures(keep=4)
    assert shown.at(START) is None
    for n in range(3):
        shown.note(START + n * 40 * MS, n * 40_000)
    assert shown.at(START - 1) == (START, 0, 0.0, False)
    times = [shown.at(START + ms * MS) for ms in (0, 39, 40, 79, 80, 500)]
    assert [found.time for found in times if found] == [0, 0, 40_000, 40_000, 80_000, 80_000]
    for n in range(3, 9):
        shown.note(START + n * 40 * MS, n * 40_000)
    assert shown.at(START) == (START + 200 * MS, 200_000, 0.0, False)  # no older one is kept
    shown.clear()
    assert shown.at(START) is None


@given(
    st.sampled_from([0.25, 1.0, 2.0]),
    st.lists(st.integers(0, 180), min_size=3, max_size=60),
    st.data(),
)
def test_pictures_that_are_noted_late_came_when_they_were_due(
    speed: float, delays: list[int], data: st.DataObject
) -> None:
    """Whoever notes them is late by ``delays`` (ms), but in the middle not at all for a while."""
    middle = len(delays) // 2
    for place in range(max(0, middle - 10), middle + 1):
        delays[place] = 0
    shown = ShownPictures()
    every = round(40 * MS / speed)
    for n, delay in enumerate(delays):
        shown.note(START + n * every + delay * MS, n * 40_000, speed)
    near = range(max(0, middle - 24), min(len(delays), middle + 24))
    n = data.draw(st.sampled_from(near))
    for after in (0, every - 1):
        found = shown.at(START + n * every + after)
        assert found is not None
        assert (found.time, found.since) == (n * 40_000, START + n * every)


def test_a_jump_or_a_stop_begins_a_new_run() -> None:
    shown = ShownPictures()
    shown.note(START, 0, 1.0)
    shown.note(START + 40 * MS, 40_000, 1.0)
    shown.note(START + 90 * MS, 5_000_000, 1.0)  # somebody went elsewhere: it was not due before
    shown.note(START + 300 * MS, 5_040_000, 0.0)  # and stopped
    found = [shown.at(START + ms * MS) for ms in (60, 89, 90, 200, 299, 300)]
    assert [f.time for f in found if f] == [40_000, 40_000, 5_000_000, 5_000_000, 5_000_000, 5_040_000]


@given(rates, st.integers(0, 12 * HOUR * 60), st.integers(-499, 499))
def test_rounded_times_name_the_exact_picture(rate: FrameRate, number: int, off: int) -> None:
    """What a container rounds to a millisecond, and a player cuts off to a microsecond."""
    sync = PictureSync(rate, 86_400, rate.fraction)
    time = int(number / rate.fraction * 1_000_000)
    assert shown_frame(sync, time + off) == 86_400 + number
    assert shown_frame(sync, time + off, 10 * SECOND) == 86_400 + number  # never the next picture
    assert shown_frame(sync, time + off, 10 * SECOND, pictures=4) == 86_400 + number + 3


def test_frames_pass_while_a_slower_picture_stands() -> None:
    sync = PictureSync(rate_from_id("50"), 0, Fraction(25))
    assert [shown_frame(sync, 40_000, since) for since in (0, 19_999, 20_000, 39_000, 90_000)] == [
        2,
        2,
        3,
        3,
        3,
    ]


def test_pictures_of_another_rate_are_placed_by_time() -> None:
    sync = PictureSync(rate_from_id("24"), 86_400, Fraction(25))
    assert [shown_frame(sync, n * 40_000) - 86_400 for n in (0, 1, 2, 25, 26)] == [0, 0, 1, 24, 24]


def test_pictures_without_a_rate_are_placed_by_time() -> None:
    for rate in (None, Fraction(24)):  # not told, or told and not kept
        sync = PictureSync(rate_from_id("25"), 0, rate)
        assert shown_frame(sync, 1_010_000) == 25
        assert shown_frame(sync, 39_999 + 40_000) == 2


# stamps of events


@given(st.lists(st.tuples(st.integers(1, 400), st.integers(0, 2500)), min_size=1, max_size=30))
def test_stamps_of_our_own_clock_are_taken_as_they_are(events: list[tuple[int, int]]) -> None:
    times, now = EventTimes(), START // MS
    for gap, delay in events:
        now += gap
        assert times.moment(now, (now + delay) * MS) == now * MS


@given(st.integers(0, 1 << 40), st.integers(0, 2500))
def test_stamps_of_32_bits_are_our_own_clock_too(now: int, delay: int) -> None:
    stamp = now % (1 << 32)
    if stamp:
        assert EventTimes().moment(stamp, (now + delay) * MS) == now * MS


def test_a_stamp_is_never_after_its_arrival() -> None:
    assert EventTimes().moment(START // MS + 12, START) == START  # a coarse clock that is ahead


def test_events_without_a_stamp_count_when_they_arrive() -> None:
    assert EventTimes().moment(0, START) == START


@given(
    st.integers(4_000, 1 << 31),
    st.lists(st.tuples(st.integers(1, 1000), st.integers(0, 400)), min_size=1, max_size=50),
)
def test_another_clock_is_known_from_the_quickest_event(base: int, events: list[tuple[int, int]]) -> None:
    # ``base`` is where the other clock stood at START; the first event takes no time.
    times = EventTimes()
    assert times.moment(base, START) == START
    at = 0
    for gap, delay in events:
        at += gap
        assert times.moment(base + at, START + (at + delay) * MS) == START + at * MS


def test_delays_only_make_the_first_answers_late() -> None:
    times, base = EventTimes(), 50_000
    assert times.moment(base, START + 300 * MS) == START + 300 * MS  # nothing is known yet
    assert times.moment(base + 500, START + 500 * MS) == START + 500 * MS
    assert times.moment(base + 700, START + 990 * MS) == START + 700 * MS


def test_a_machine_that_slept_is_learned_anew() -> None:
    times, base = EventTimes(), 50_000
    assert times.moment(base, START) == START
    later = START + HOUR * SECOND
    assert times.moment(base + 1000, later) == later
    assert times.moment(base + 1500, later + 800 * MS) == later + 500 * MS


def test_a_counter_that_begins_anew_is_learned_anew() -> None:
    times = EventTimes()
    times.moment(3_000_000, START)
    assert times.moment(100, START + SECOND) == START + SECOND


# speeds, loops, outs


def test_l_and_j_climb_their_ladders_and_slow_down_first() -> None:
    def after(keys: str) -> float:
        speed = 0.0
        for key in keys:
            speed = 0.0 if key == "k" else faster(speed, 1 if key == "l" else -1)
        return speed

    assert [after(keys) for keys in ("l", "ll", "lll", "llll", "lllll")] == [1, 2, 4, 8, 8]
    assert [after(keys) for keys in ("j", "jj", "jjjjj")] == [-1, -2, -8]
    assert [after(keys) for keys in ("lllj", "lj", "ljl", "jjl", "llkj", "lllk")] == [2, -1, 1, -1, -1, 0]
    assert faster(0.25, 1) == 1 and faster(-0.25, 1) == 1 and faster(0.25, -1) == -1


def test_a_loop_goes_back_at_its_end_and_from_outside() -> None:
    assert [loop_start(frame, 100, 150) for frame in (100, 149, 150, 400, 99)] == [None, None, 100, 100, 100]


def test_an_out_is_never_at_or_before_its_in() -> None:
    assert out_after(100, 150) == 150
    assert out_after(100, 100) == 101
    assert out_after(100, 99) is None
