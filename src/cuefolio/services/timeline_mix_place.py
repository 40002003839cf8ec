# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in its production a mix lies: by its own timecode, else by what is known of the file or the reel."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import floor

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.film import Film
from cuefolio.domain.timecode import FrameRate, format_timecode, parse_timecode, rate_from_id
from cuefolio.domain.timeline.mix_names import WITHOUT_REEL, read_mix_name
from cuefolio.domain.timeline.mixes import Anchor, shows_range
from cuefolio.domain.timeline.model import Timeline, Use
from cuefolio.domain.timeline.proposal import ProposedCue
from cuefolio.errors import CuefolioError
from cuefolio.services.timeline_mix_films import Match, Mixdown
from cuefolio.services.timeline_place import at_label

Place = tuple[str, dict[str, object]]
"""Code and arguments of the sentence that says where a mix lies."""


def anchors_of(
    timeline: Timeline, mix: ProposedCue, found: Match, film: Film, rows: Iterable[CueRow]
) -> tuple[Place, dict[int, tuple[Anchor, ...]]]:
    """The anchors of each use of a mix by its place, and in words where it lies; no anchors where that cannot
    be known."""
    shown = [place for place in mix.uses if shows_range(timeline.uses[place])]
    if found.mixdowns:
        anchors = tuple(_of_mixdown(timeline, part, film) for part in found.mixdowns)
        return ("timeline.mix.from_mixdown", {}), dict.fromkeys(shown, anchors)
    ends = [stretch.end for row in rows for stretch in row.ranges if stretch.end is not None]
    last = max([*ends, film.start_frame + (film.duration_frames or 0)])
    by_label: dict[int, tuple[Anchor, ...]] = {
        place: (_of_label(timeline, timeline.uses[place], film),)
        for place in shown
        if _is_labelled(timeline, timeline.uses[place], film, last)
    }
    if by_label and len(by_label) == len(shown):
        return ("timeline.mix.from_label", {}), by_label
    told, frame = _beginning(timeline, mix, found, film)
    if frame is None:
        return told, by_label
    begin = (Anchor(Fraction(frame), Fraction(0)),)
    return told, {place: by_label.get(place, begin) for place in shown}


def _of_mixdown(timeline: Timeline, part: Mixdown, film: Film) -> Anchor:
    start = part.start if part.start is not None else _at_hour(floor(part.frame), part.rate)
    elapsed = (part.frame - start) / part.rate.fraction * film.rate.fraction
    tick = part.since * timeline.rate.fraction * timeline.ticks
    frame = _at_same_label(start, part.rate, film.rate) + elapsed
    if part.until is None:
        return Anchor(frame, tick)
    until = part.until * timeline.rate.fraction * timeline.ticks
    return Anchor(frame, tick, round(tick), round(until))


def _at_hour(frame: int, rate: FrameRate) -> int:
    """The hour in which a frame lies: programmes and reels begin at hours."""
    return at_label(format_timecode(max(frame, 0), rate), rate, parts=1)


def _at_same_label(frame: int, rate: FrameRate, other: FrameRate) -> int:
    """The frame of another rate with the same label, to the second; one that drop-frame counting skips is
    the next."""
    if rate == other:
        return frame
    second = format_timecode(max(frame, 0), rate).replace(";", ":").rpartition(":")[0]
    try:
        return parse_timecode(f"{second}:00", other)
    except CuefolioError:
        return parse_timecode(f"{second}:{other.dropped:02d}", other)


def _of_label(timeline: Timeline, use: Use, film: Film) -> Anchor:
    """The programme begins at the label of its start, and goes on in real time."""
    label = _at_same_label(film.start_frame, film.rate, timeline.rate)
    start = use.source.start if use.source is not None else 0
    return Anchor(Fraction(film.start_frame), Fraction(label * timeline.ticks - start))


def _is_labelled(timeline: Timeline, use: Use, film: Film, last: int) -> bool:
    """Whether the source's own timecode lies in the programme. What a source without timecode says counts
    from its beginning: it is no label where the source is long enough for that."""
    source, begin = use.source, use.source_in or 0
    if source is not None and source.start <= 0 and source.length is not None and begin < source.length:
        return False
    anchor = _of_label(timeline, use, film)
    until = begin + use.record_out - use.record_in
    length = Fraction(last - film.start_frame) / film.rate.fraction * timeline.rate.fraction * timeline.ticks
    return anchor.tick < until and begin < anchor.tick + length


def _beginning(timeline: Timeline, mix: ProposedCue, found: Match, film: Film) -> tuple[Place, int | None]:
    """The frame at which the mix's first sound lies."""
    begins = found.begins
    if begins is not None and begins.start is not None and found.step < WITHOUT_REEL:
        frame = begins.start
        if begins.rate:
            rate = rate_from_id(begins.rate)
            frame = _at_same_label(begins.start, rate, film.rate)
        return (f"timeline.mix.from_{begins.by}", {"label": format_timecode(frame, film.rate)}), frame
    names = [mix.original_name, *(timeline.uses[place].name for place in mix.uses)]
    reel = next((told for told in (read_mix_name(name, is_file=True).reel for name in names) if told), None)
    starts = dict(film.reels)
    if reel in starts:
        label = format_timecode(starts[reel], film.rate)
        return ("timeline.mix.from_reel", {"reel": reel, "label": label}), starts[reel]
    if reel is not None and reel > 1 and found.step == WITHOUT_REEL:
        return ("timeline.mix.no_reel", {"reel": reel}), None
    label = format_timecode(film.start_frame, film.rate)
    return ("timeline.mix.from_start", {"label": label}), film.start_frame
