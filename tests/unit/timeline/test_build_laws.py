# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every timeline: order, blades and doubled channels change nothing; nothing gets lost."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.timeline.made import SECOND, file, timeline

from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.model import Muted, Source, Timeline, Use
from cuefolio.domain.timeline.options import Answers, BuildOptions, Hours, Verdict
from cuefolio.domain.timeline.proposal import Proposal

TRACKS = ("MX 1", "DX 1", "A7", "FX", "MX 2")
SOURCES: tuple[Source | None, ...] = (
    None,
    file("1m01 Rain.wav"),
    file("Harbour.mp3", "/Music"),
    file("9R-2.wav"),
)
NAMES = (
    "1m01 Rain-01.L", "1m01 Rain-02.R", "2m01 Rain", "Sunny Day - Bass", "Sunny Day - Drums", "Sunny Day",
    "9R-2", "2pop", "Ghost Boy.mp3", "R1_MXstem", "Fog (NO DRUMS)", "Audio 1", "BL", "@ {Sc=2}",
)  # fmt: skip
FEW = settings(max_examples=25, deadline=None)


@st.composite
def uses(draw: st.DrawFn) -> Use:
    start = draw(st.integers(0, 120 * SECOND))
    length = draw(st.integers(0, 40 * SECOND))
    fades = draw(st.tuples(st.integers(0, length // 2), st.integers(0, length // 2)))
    return Use(
        draw(st.integers(0, len(TRACKS) - 1)),
        draw(st.sampled_from(NAMES)),
        start,
        start + length,
        source=draw(st.sampled_from(SOURCES)),
        muted=draw(st.sampled_from((None, None, None, Muted.CLIP))),
        level=draw(st.sampled_from((0.0, -12.0, -70.0))),
        fade_in=fades[0],
        fade_out=fades[1],
    )


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    return timeline(
        *draw(st.lists(uses(), max_size=14)), tracks=TRACKS, tolerance=draw(st.sampled_from((0, 6)))
    )


def told(proposal: Proposal, without: tuple[str, ...] = ("uses", "folded")) -> list[dict[str, Any]]:
    """All cues without what the laws let change."""
    cues = [cue._asdict() for cue in (*proposal.cues, *proposal.unsure)]
    return [{name: value for name, value in cue.items() if name not in without} for cue in cues]


@FEW
@given(timelines(), st.integers())
def test_the_order_of_uses_changes_nothing(made: Timeline, seed: int) -> None:
    mixed = replace(made, uses=Random(seed).sample(made.uses, len(made.uses)))
    assert told(build(mixed), ("uses",)) == told(build(made), ("uses",))
    assert build(mixed).joins == build(made).joins


@FEW
@given(timelines(), st.lists(st.floats(0.1, 0.9), min_size=14, max_size=14))
def test_a_blade_changes_nothing(made: Timeline, parts: list[float]) -> None:
    pieces = []
    for use, part in zip(made.uses, parts, strict=False):
        first, last = use.record_in + use.fade_in, use.record_out - use.fade_out
        at = first + round((last - first) * part)
        if not (use.record_in < at < use.record_out and first <= at <= last):
            pieces.append(use)
            continue
        pieces += [replace(use, record_out=at, fade_out=0), replace(use, record_in=at, fade_in=0)]
    assert told(build(replace(made, uses=pieces))) == told(build(made))


@FEW
@given(timelines())
def test_doubled_channels_change_nothing(made: Timeline) -> None:
    doubled = [replace(use, channels=(channel,)) for use in made.uses for channel in (1, 2)]
    assert told(build(replace(made, uses=doubled))) == told(build(made))


@FEW
@given(timelines(), st.booleans(), st.dictionaries(st.sampled_from(TRACKS), st.sampled_from(Verdict)))
def test_every_use_is_in_one_cue_or_excluded_with_a_reason(
    made: Timeline, muted: bool, tracks: dict[str, Verdict]
) -> None:
    proposal = build(made, BuildOptions(include_muted=muted, answers=Answers(tracks=tracks)))
    places = [place for cue in (*proposal.cues, *proposal.unsure) for place in cue.uses]
    places += [one.use for one in proposal.excluded]
    assert sorted(places) == list(range(len(made.uses)))
    keys = [cue.key for cue in (*proposal.cues, *proposal.unsure)]
    assert len(set(keys)) == len(keys)


@FEW
@given(timelines(), st.sampled_from((-90.0, -60.0, -20.0)))
def test_audible_time_fits_into_the_span_and_grows_as_the_threshold_falls(
    made: Timeline, threshold: float
) -> None:
    proposal = build(made, BuildOptions(threshold=threshold))
    for cue in (*proposal.cues, *proposal.unsure):
        assert 0 <= cue.audible <= Fraction(cue.span) / made.rate.fraction
        assert all(
            cue.start * made.ticks <= first < last <= cue.end * made.ticks
            for first, last in cue.audible_ranges
        )
    lower = build(made, BuildOptions(threshold=threshold - 20))
    assert sum(cue.audible for cue in lower.cues) >= sum(cue.audible for cue in proposal.cues)


@FEW
@given(timelines(), st.integers(0, 8), st.integers(0, 8))
def test_a_larger_gap_only_joins(made: Timeline, gap: int, more: int) -> None:
    small, large = (build(made, BuildOptions(gap=Fraction(size))) for size in (gap, gap + more))
    assert len(large.cues) <= len(small.cues)
    for cue in small.cues:
        assert any(set(cue.uses) <= set(other.uses) for other in large.cues)
    assert all(offer.gap > gap for offer in small.joins)


@FEW
@given(timelines())
def test_an_hour_later_everything_is_an_hour_later(made: Timeline) -> None:
    hour = 3600 * SECOND
    later = [
        replace(use, record_in=use.record_in + hour, record_out=use.record_out + hour) for use in made.uses
    ]
    moved = build(replace(made, uses=later), BuildOptions(hours=Hours.EPISODE))
    before = build(made, BuildOptions(hours=Hours.EPISODE))
    assert [(cue.title, cue.start - 90_000, cue.end - 90_000, cue.audible) for cue in moved.cues] == [
        (cue.title, cue.start, cue.end, cue.audible) for cue in before.cues
    ]
    assert [cue.hour - 1 for cue in moved.cues] == [cue.hour for cue in before.cues]
