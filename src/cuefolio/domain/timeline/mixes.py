# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues of a production seen through a mix of it: where they lie in a timeline that plays parts of the mix.

A use of the mix shows a range of it. What of each cue lies in that range is laid where the use lies; at the
ends of the range the cue is cut. Speed counts as 1. Source times are ticks of the timeline at hand.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, islice
from math import floor
from typing import NamedTuple

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Timeline, Use
from cuefolio.domain.timeline.proposal import ProposedCue, Range


class Span(NamedTuple):
    """A stretch of a cue of the production that the mix is of, in its frames, end exclusive."""

    cue_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """Frame ``frame`` of the production sounds at tick ``tick`` of the mix. It holds for the ticks from
    ``first`` to ``last`` of the mix, without these for all of it."""

    frame: Fraction
    tick: Fraction
    first: int | None = None
    last: int | None = None


class Landed(NamedTuple):
    """A stretch of a cue in the timeline: ``start`` and ``end`` whole frames, ``heard`` the audible ticks,
    ``uses`` of the mix that it comes through (places in the timeline's), ``there`` the first frame of the
    production that sounds and the one after the last."""

    cue_id: str
    start: int
    end: int
    heard: tuple[Range, ...]
    uses: tuple[int, ...]
    there: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Through:
    """Where a cue inside of a mix comes from: cue ``cue_id`` of the production ``film_id``. ``start`` and
    ``end`` are labels there of what sounds here."""

    mix: str
    film_id: str
    film: str
    cue_id: str
    cue: str
    start: str
    end: str


class _Piece(NamedTuple):
    """A part of a cue through one use: exact ticks of the timeline, and frames of the production."""

    first: Fraction
    last: Fraction
    use: int
    there: int
    until: int


class _Line(NamedTuple):
    """Spans in a mix by their start in ticks; ``reach`` is how far those up to each of them go."""

    spans: list[tuple[Fraction, Fraction, Span]]
    reach: list[Fraction]


def shows_range(use: Use) -> bool:
    """Whether the file says which part of its source a use plays. A list that writes zero for both ends of a
    source without timecode does not, be it that a dissolve made its end a little later."""
    if use.source_in is None:
        return False
    length = (use.record_out - use.record_in) * abs(use.speed)
    return use.source_out is None or 2 * (use.source_out - use.source_in) > length


def project(
    timeline: Timeline,
    mix: ProposedCue,
    rate: FrameRate,
    spans: Sequence[Span],
    anchors: Mapping[int, Sequence[Anchor]],
    gap: Fraction,
) -> list[Landed]:
    """Where the cues of a production at ``rate`` lie in a timeline, in its order.

    ``anchors`` are those of each use of ``mix`` by its place. Pieces of one cue no further apart than ``gap``
    seconds are one stretch. What cannot be heard there is left out.
    """
    pieces: dict[str, list[_Piece]] = {}
    ends: dict[Anchor, _Line] = {}
    for place in mix.uses:
        use = timeline.uses[place]
        if use.source_in is None:
            continue
        until = use.source_in + use.record_out - use.record_in
        for anchor in anchors.get(place, ()):
            if anchor not in ends:
                ends[anchor] = _in_mix(timeline, rate, spans, anchor)
            low = use.source_in if anchor.first is None else max(use.source_in, anchor.first)
            high = until if anchor.last is None else min(until, anchor.last)
            line = ends[anchor]
            for start, end, span in islice(line.spans, bisect_right(line.reach, low), None):
                if start >= high:
                    break
                first, last = max(start, Fraction(low)), min(end, Fraction(high))
                if first < last:
                    at = use.record_in - use.source_in
                    there = (_frame(timeline, rate, anchor, first), _frame(timeline, rate, anchor, last))
                    piece = _Piece(at + first, at + last, place, *there)
                    pieces.setdefault(span.cue_id, []).append(piece)
    apart = int(gap * timeline.rate.fraction * timeline.ticks)
    landed = [
        one for cue_id, held in pieces.items() for one in _stretches(timeline, mix, cue_id, held, apart)
    ]
    return sorted(landed, key=lambda one: (one.start, one.end, one.cue_id))


def _in_mix(timeline: Timeline, rate: FrameRate, spans: Sequence[Span], anchor: Anchor) -> _Line:
    """The spans in exact ticks of the mix, in order."""
    scale = timeline.rate.fraction * timeline.ticks / rate.fraction

    def tick(frame: int) -> Fraction:
        return anchor.tick + (frame - anchor.frame) * scale

    laid = sorted((tick(span.start), tick(span.end), span) for span in spans)
    return _Line(laid, list(accumulate((end for _start, end, _span in laid), max)))


def _frame(timeline: Timeline, rate: FrameRate, anchor: Anchor, tick: Fraction) -> int:
    scale = rate.fraction / (timeline.rate.fraction * timeline.ticks)
    return _whole(anchor.frame + (tick - anchor.tick) * scale)


def _whole(exact: Fraction) -> int:
    """The nearest whole number, half up."""
    return floor(exact + Fraction(1, 2))


def _stretches(
    timeline: Timeline, mix: ProposedCue, cue_id: str, pieces: list[_Piece], apart: int
) -> Iterable[Landed]:
    groups: list[list[_Piece]] = []
    until = Fraction(0)
    for piece in sorted(pieces):
        if groups and piece.first <= until + apart:
            groups[-1].append(piece)
            until = max(until, piece.last)
        else:
            groups.append([piece])
            until = piece.last
    for group in groups:
        last = max(piece.last for piece in group)
        start = max(_whole(group[0].first / timeline.ticks), mix.start)
        end = min(_whole(last / timeline.ticks), mix.end)
        heard = tuple(_heard(mix.audible_ranges, group))
        if start < end and heard:
            uses = tuple(dict.fromkeys(piece.use for piece in group))
            there = (min(piece.there for piece in group), max(piece.until for piece in group))
            yield Landed(cue_id, start, end, heard, uses, there)


def _heard(ranges: Iterable[Range], pieces: Sequence[_Piece]) -> list[Range]:
    """What of the audible ticks lies in any of the pieces, each tick once."""
    united: list[list[int]] = []
    for piece in pieces:
        start, end = _whole(piece.first), _whole(piece.last)
        if united and start <= united[-1][1]:
            united[-1][1] = max(united[-1][1], end)
        else:
            united.append([start, end])
    return [
        Range(max(into, start), min(out, end))
        for start, end in united
        for into, out in ranges
        if max(into, start) < min(out, end)
    ]
