# SPDX-License-Identifier: GPL-3.0-or-later
"""Laws of dragging: a move keeps lengths, an edge never crosses the other, snapping takes the nearest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.film_map import MapCue, MapMarker, MapScene, Stretch, film_map
from cuefolio.domain.film_map_drag import (
    Target,
    Targets,
    edge_moved,
    last_frame,
    moved,
    snapped_delta,
    snapped_frame,
    targets_of,
)
from cuefolio.domain.timecode import RATES, FrameRate, format_timecode

RATE = FrameRate(24)
spans = st.tuples(st.integers(0, 10**6), st.integers(1, 10**5)).map(lambda s: (s[0], s[0] + s[1]))


@given(st.dictionaries(st.text(max_size=3), spans, min_size=1, max_size=8), st.integers(-(10**8), 10**8))
def test_a_move_keeps_lengths_and_distances_and_stays_on_the_tape(
    times: dict[str, tuple[int, int]], delta: int
) -> None:
    after = moved(times, delta, RATE)
    shifts = {after[key][0] - times[key][0] for key in times} | {after[k][1] - times[k][1] for k in times}
    assert len(shifts) == 1
    shift = shifts.pop()
    assert 0 <= shift <= delta or delta <= shift <= 0
    assert all(0 <= start < end <= last_frame(RATE) for start, end in after.values())


@given(spans, st.sampled_from(("in", "out")), st.integers(-(10**8), 10**8))
def test_an_edge_leaves_at_least_one_frame_and_the_other_edge_alone(
    times: tuple[int, int], edge: str, frame: int
) -> None:
    start, end = edge_moved(times, edge, frame, RATE)
    assert end - start >= 1 and start >= 0
    assert (end if edge == "in" else start) == (times[1] if edge == "in" else times[0])
    if edge == "in" and 0 <= frame < times[1]:
        assert start == frame


@pytest.mark.parametrize("rate", RATES, ids=str)
def test_the_last_frame_has_the_last_label(rate: FrameRate) -> None:
    assert format_timecode(last_frame(rate), rate).replace(";", ":") == f"99:59:59:{rate.nominal - 1:02d}"


@given(st.lists(st.integers(0, 10_000), max_size=20), st.integers(0, 10_000), st.integers(0, 200))
def test_the_nearest_target_within_reach_is_hit(frames: list[int], frame: int, within: int) -> None:
    found = Targets([Target(f, "cue") for f in frames]).nearest(frame, within)
    best = min((abs(f - frame) for f in frames), default=None)
    if best is None or best > within:
        assert found is None
    else:
        assert found is not None and abs(found.frame - frame) == best


def test_of_a_moved_cue_the_nearer_edge_snaps() -> None:
    targets = Targets([Target(1000, "scene"), Target(1507, "cue")])
    assert snapped_delta((0, 500), 997, targets, 20) == (1000, Target(1000, "scene"))
    assert snapped_delta((0, 500), 1005, targets, 20) == (1007, Target(1507, "cue"))
    assert snapped_delta((0, 500), 900.4, targets, 20) == (900, None)
    assert snapped_delta((0, 500), 1004, targets, -1) == (1004, None)


def test_everything_worth_hitting_is_a_target() -> None:
    film = film_map(
        "f",
        "F",
        RATE,
        100,
        10_000,
        cues=[
            MapCue("a", "1M1", "", "score", "", stretches=(Stretch(200, 300),)),
            MapCue("b", "1M2", "", "score", "", stretches=(Stretch(400, 401, True),)),
        ],
        scenes=[MapScene("s", "", "Quay", 500, 600)],
        reels=[(1, 100), (2, 700)],
        markers=[MapMarker("m", 800)],
    )
    kinds = {
        frame: targets_of(film, playhead=900).nearest(frame, 0)
        for frame in (100, 200, 300, 400, 500, 600, 700, 800, 900, 10_100)
    }
    assert {frame: target.kind for frame, target in kinds.items() if target} == {
        100: "reel", 200: "cue", 300: "cue", 400: "cue", 500: "scene", 600: "scene", 700: "reel",
        800: "marker", 900: "playhead", 10_100: "programme",
    }  # fmt: skip
    without = targets_of(film, without_cues={"a"}, without_scenes={"s"})
    assert without.nearest(200, 0) is None and without.nearest(500, 0) is None
    assert snapped_frame(203.6, targets_of(film), 5) == (200, Target(200, "cue"))
    assert snapped_frame(403.6, targets_of(film), 1) == (404, None)
