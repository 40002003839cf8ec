# SPDX-License-Identifier: GPL-3.0-or-later
"""When a use is audible: fades in amplitude, keyframes in dB, silence as it is."""

from __future__ import annotations

from math import log10

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cuefolio.domain.timeline.loudness import audible, level_at
from cuefolio.domain.timeline.model import SILENCE, Use

LONG = 12_000
"""120 s at 100 ticks a second."""


def heard(threshold: float = -60.0, **values: object) -> list[tuple[int, int]]:
    return audible(Use(0, "song", 0, LONG, **values), threshold)  # type: ignore[arg-type]


def test_a_plain_use_is_audible_from_end_to_end() -> None:
    assert heard() == [(0, LONG)]
    assert heard(level=-61.0) == []
    assert heard(level=SILENCE) == []


def test_levels_that_no_sound_has_do_not_fail() -> None:
    assert heard(level=float("nan")) == [(0, LONG)]
    assert heard(level=float("inf"), fade_in=100, threshold=float("-inf")) == [(0, LONG)]
    assert heard(keys=((0, float("nan")), (LONG, -1e308))) == [(0, LONG - 12)]


def test_a_fade_from_silence_over_two_minutes_is_two_minutes_of_music() -> None:
    """-60 dB is a thousandth of the amplitude, so a thousandth of the line is quiet: 0.12 s, not 60 s."""
    assert heard(keys=((0, SILENCE), (LONG, 0.0))) == [(12, LONG)]
    assert heard(keys=((0, -96.0), (LONG, 0.0))) == [(12, LONG)], "the bottom of a fader is silence"
    assert heard(fade_in=LONG) == [(12, LONG)]


def test_between_keyframes_the_level_moves_evenly_in_db() -> None:
    assert heard(keys=((0, -80.0), (LONG, 0.0))) == [(LONG // 4, LONG)]
    assert heard(keys=((0, 0.0), (LONG // 2, -80.0), (LONG, 0.0))) == [(0, 4500), (7500, LONG)]


def test_before_the_first_and_after_the_last_keyframe_the_level_holds() -> None:
    assert heard(keys=((6000, 0.0), (6000, -90.0))) == [(0, 6000)]
    assert heard(keys=((-50, -90.0), (-10, 0.0))) == [(0, LONG)]
    assert heard(keys=((LONG + 5, -90.0),)) == []


def test_fades_and_keyframes_together() -> None:
    faded = heard(fade_in=2000, fade_out=2000, keys=((0, -30.0), (LONG, -30.0)))
    assert faded == heard(fade_in=2000, fade_out=2000, level=-30.0)
    assert faded == [(63, LONG - 63)], "-30 dB of 2000 ticks: 2000 / 10 ** 1.5"
    assert heard(fade_in=LONG, fade_out=LONG, level=-55.0) == [], "crossed fades never reach half"


@settings(max_examples=20, deadline=None)
@given(
    st.integers(0, 900),
    st.integers(0, 900),
    st.lists(st.tuples(st.integers(-100, 1100), st.integers(-120, 12)), max_size=5),
    st.integers(-20, 6),
)
def test_every_tick_agrees_with_the_level(
    fade_in: int, fade_out: int, keys: list[tuple[int, int]], level: int
) -> None:
    """Cross-check, tick by tick; the tick at a crossing may go either way."""
    use = Use(
        0, "song", 500, 1500, fade_in=fade_in, fade_out=fade_out, level=float(level),
        keys=tuple((at, float(db)) for at, db in sorted(keys)),
    )  # fmt: skip
    told = level_at(use)
    spans = audible(use, -40.0)
    assert all(500 <= first < last <= 1500 for first, last in spans)
    for tick in range(500, 1500):
        if any(abs(tick - edge) <= 1 for span in spans for edge in span):
            continue
        loud = told(tick - 500 + 0.5) >= -40.0
        assert any(first <= tick < last for first, last in spans) == loud, tick


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_fade_has_the_amplitude_of_a_straight_line(part: float) -> None:
    told = level_at(Use(0, "song", 0, 1000, fade_in=1000))
    assert told(1000 * part) == pytest.approx(20 * log10(part))
