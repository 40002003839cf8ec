# SPDX-License-Identifier: GPL-3.0-or-later
"""Reported durations: rounding, carving, and numbers that explain themselves."""

from __future__ import annotations

import sys
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.reporting import Carve, Entry, RoundingRule, reported, round_seconds
from cuefolio.domain.timecode import RATES, rate_from_id

R24 = rate_from_id("24")

spans = st.tuples(st.integers(0, 60), st.integers(0, 60))
entry_lists = st.lists(
    st.tuples(st.lists(spans, max_size=4), st.sampled_from(["", "A", "B", "C"])), max_size=8
).map(lambda drawn: [Entry(at, tuple(ranges), work) for at, (ranges, work) in enumerate(drawn)])


def one_by_one(*frames: int) -> list[Entry]:
    """Cues of these lengths with a frame's gap between them."""
    entries, at = [], 0
    for key, length in enumerate(frames):
        entries.append(Entry(key, [(at, at + length)], f"work {key}"))
        at += length + 1
    return entries


def frames_of(entries: list[Entry]) -> set[int]:
    return {frame for entry in entries for start, end in entry.ranges for frame in range(start, end)}


def test_the_published_example() -> None:
    entries = one_by_one(71, 35, 60, 11, 1)
    assert [line.reported_seconds for line in reported(entries, R24)] == [3, 1, 3, 1, 1]
    plain = reported(entries, R24, minimum_one=False)
    assert [line.reported_seconds for line in plain] == [3, 1, 3, 0, 0]
    assert sum(line.exact_frames or 0 for line in plain) == 178


def test_rounding_rules_are_exact() -> None:
    assert [round_seconds(36, R24, rule) for rule in RoundingRule] == [2, 2, 1]
    assert [round_seconds(35, R24, rule) for rule in RoundingRule] == [1, 2, 1]
    assert [round_seconds(48, R24, rule) for rule in RoundingRule] == [2, 2, 2]
    slow = rate_from_id("23.976")
    assert round_seconds(24, slow, RoundingRule.UP) == 2  # 1.001 s
    assert round_seconds(24, slow, RoundingRule.DOWN) == 1
    assert RoundingRule("half-up") is RoundingRule.HALF_UP


@given(st.sampled_from(RATES), st.integers(0, 10**9))
def test_rules_bracket_the_exact_time(rate, frames: int) -> None:
    exact = Fraction(frames) / rate.fraction
    down, half, up = (round_seconds(frames, rate, rule) for rule in ("down", "half-up", "up"))
    assert down <= exact <= up < exact + 1
    assert half in (down, up)
    assert abs(half - exact) <= Fraction(1, 2)


def test_a_cue_without_times_stays_unknown() -> None:
    line = reported([Entry("x", [], "W")], R24)[0]
    assert line.key == "x"
    assert line.exact_frames is line.carved_frames is line.counted_frames is line.reported_seconds is None
    assert line.explanation is None


def test_an_empty_or_reversed_range_counts_nothing() -> None:
    line = reported([Entry("x", [(50, 50), (90, 20)], "W")], R24)[0]
    assert (line.exact_frames, line.reported_seconds) == (0, 0)


def test_the_later_cue_takes_the_overlap() -> None:
    first, second = reported([Entry("a", [(0, 240)], "A"), Entry("b", [(192, 480)], "B")], R24)
    assert (first.exact_frames, first.carved_frames, first.counted_frames) == (240, 48, 192)
    assert first.reported_seconds == 8
    assert second.reported_seconds == 12
    assert first.explanation is not None
    assert first.explanation.carves == (Carve("b", 48, same_work=False),)
    assert first.explanation.exact_seconds == 8
    assert second.explanation is not None
    assert second.explanation.carves == ()


def test_a_cue_sounds_on_after_a_short_one_over_it() -> None:
    bed, sting = reported([Entry("bed", [(0, 240)], "A"), Entry("sting", [(96, 120)], "B")], R24)
    assert (bed.counted_frames, sting.counted_frames) == (216, 24)


def test_entering_on_the_same_frame_the_longer_is_carved() -> None:
    for order in (1, -1):
        lines = reported([Entry("long", [(0, 240)], "A"), Entry("short", [(0, 48)], "B")][::order], R24)
        assert {line.key: line.counted_frames for line in lines} == {"long": 192, "short": 48}


def test_a_cue_covered_whole_stays_at_zero_and_says_why() -> None:
    under, over = reported([Entry("under", [(10, 34)], "A"), Entry("over", [(10, 34)], "B")], R24)
    assert (under.counted_frames, under.reported_seconds) == (0, 0)
    assert over.reported_seconds == 1
    assert under.explanation is not None
    assert under.explanation.carves == (Carve("over", 24, same_work=False),)


def test_a_crossfade_of_one_work_counts_once() -> None:
    entries = [Entry(1, [(0, 100)], "A"), Entry(2, [(80, 200)], "A")]
    for carve in (True, False):
        lines = reported(entries, R24, carve=carve)
        assert sum(line.counted_frames or 0 for line in lines) == 200
        assert lines[0].explanation is not None
        assert lines[0].explanation.carves == (Carve(2, 20, same_work=True),)


def test_overlapping_ranges_of_one_cue_count_once() -> None:
    assert reported([Entry(1, [(0, 100), (80, 200), (200, 210), (300, 301)], "")], R24)[0].exact_frames == 211


def test_without_carving_different_works_keep_their_overlap() -> None:
    entries = [Entry(1, [(0, 100)], "A"), Entry(2, [(50, 150)], "B"), Entry(3, [(50, 150)], "")]
    assert [line.counted_frames for line in reported(entries, R24, carve=False)] == [100, 100, 100]


def test_a_raised_second_is_explained() -> None:
    line = reported([Entry(1, [(0, 5)], "A")], R24)[0]
    assert line.reported_seconds == 1
    assert line.explanation is not None
    assert line.explanation.raised_to_minimum
    assert line.explanation.rate is R24


@given(entry_lists)
def test_carving_counts_every_sounding_frame_once(entries: list[Entry]) -> None:
    lines = reported(entries, R24)
    assert [line.key for line in lines] == [entry.key for entry in entries]
    assert sum(line.counted_frames or 0 for line in lines) == len(frames_of(entries))


@given(entry_lists, st.booleans())
def test_each_number_is_its_explanation(entries: list[Entry], carve: bool) -> None:
    for entry, line in zip(entries, reported(entries, R24, carve=carve), strict=True):
        if not entry.ranges:
            continue
        why = line.explanation
        assert why is not None
        assert why.exact_frames == line.exact_frames == len(frames_of([entry]))
        assert sum(part.frames for part in why.carves) == line.carved_frames
        assert why.exact_frames - line.carved_frames == why.counted_frames == line.counted_frames
        assert line.counted_frames >= 0
        for part in why.carves:
            overlap = frames_of([entry]) & frames_of([entries[part.by]])
            assert 0 < part.frames <= len(overlap)
        if why.counted_frames:
            assert line.reported_seconds >= 1
            assert abs(line.reported_seconds - why.exact_seconds) < 1


@given(entry_lists)
def test_without_carving_each_work_is_counted_once(entries: list[Entry]) -> None:
    lines = reported(entries, R24, carve=False)
    for work in "ABC":
        same = [entry for entry in entries if entry.work == work]
        counted = sum(lines[entry.key].counted_frames or 0 for entry in same)
        assert counted == len(frames_of(same))
    for entry in entries:
        if not entry.work:
            assert (lines[entry.key].carved_frames or 0) == 0


@given(entry_lists)
def test_the_owner_of_a_frame_entered_last(entries: list[Entry]) -> None:
    """Against a frame by frame count: the latest start wins, then the earlier end, then the later entry."""
    counted = [0] * len(entries)
    stretches = []
    for at, entry in enumerate(entries):
        mine = sorted(frames_of([entry]))
        for frame in mine:
            if frame - 1 not in mine:
                end = next(last for last in range(frame, 200) if last not in mine)
                stretches.append((frame, -end, at))
    for frame in frames_of(entries):
        counted[max(s for s in stretches if s[0] <= frame < -s[1])[2]] += 1
    lines = reported(entries, R24)
    assert [line.counted_frames or 0 for line in lines] == counted


@pytest.mark.parametrize("shape", ["nested", "chained"])
def test_many_overlaps_do_not_take_square_time(shape: str) -> None:
    def entries(n: int) -> list[Entry]:
        if shape == "nested":
            return [Entry(at, [(at, 2 * n - at)], str(at)) for at in range(n)]
        return [Entry(at, [(at, at + n)], str(at)) for at in range(n)]

    def lines(n: int) -> int:
        """Lines of Python that are run."""
        listed, count = entries(n), 0

        def step(_frame: object, event: str, _argument: object) -> object:
            nonlocal count
            count += event == "line"
            return step

        before = sys.gettrace()
        sys.settrace(step)
        try:
            reported(listed, R24)
        finally:
            sys.settrace(before)
        return count

    # Eightfold input: about tenfold work when n log n, sixty-fourfold when square.
    assert lines(2_400) < 16 * lines(300)
