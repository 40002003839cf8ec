# SPDX-License-Identifier: GPL-3.0-or-later
"""How the numbers of a proposed cue came about: which clips, fades, gaps, levels and roundings made them.

Codes and arguments are worded by ``messages/timelines.py``. Times are labels, lengths exact to the thousandth
of a second.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from cuefolio.domain.explain import Account
from cuefolio.domain.timecode import format_seconds, format_timecode
from cuefolio.domain.timeline.loudness import audible
from cuefolio.domain.timeline.model import Timeline, Use
from cuefolio.domain.timeline.proposal import Proposal, ProposedCue, Reason, Vote
from cuefolio.domain.timeline.scenes import whole_frames

Ranges = list[tuple[int, int]]
"""In ticks, end exclusive."""

MOST_CLIPS = 60
"""Clips that are told one by one; of the others only the number."""


def explain(proposal: Proposal, key: str) -> Account:
    """The account of a cue's span and audible time. KeyError for a key that no cue of the proposal has."""
    cue = proposal.cue(key)
    if cue is None:
        raise KeyError(key)
    timeline = proposal.timeline
    span = Fraction(cue.span) / timeline.rate.fraction
    facts = {
        "cue": f"{cue.number} {cue.title}".strip(),
        "span": format_seconds(span),
        "audible": format_seconds(cue.audible),
    }
    parts = (
        _span(timeline, cue, span),
        *_folds(cue),
        *_clips(proposal, cue),
        *_gaps(proposal, cue),
        _audible(proposal, cue),
        *_rounding(timeline, cue),
    )
    return Account("timeline.cue", facts, parts)


def why(votes: tuple[Vote, ...]) -> tuple[Account, ...]:
    """What spoke for and against music, the weightiest first."""
    return tuple(
        Account(f"timeline.vote.{vote.code}", {"words": vote.words, "says": vote.says, "weight": vote.weight})
        for vote in votes
    )


def left_out(reason: Reason) -> Account:
    """Why a use is in no cue."""
    return Account(f"timeline.reason.{reason.value}")


def _label(timeline: Timeline, ticks: int) -> str:
    return format_timecode(whole_frames(ticks, timeline.ticks), timeline.rate)


def _decimal(seconds: Fraction) -> str:
    return f"{float(seconds):.3f}"


def _span(timeline: Timeline, cue: ProposedCue, span: Fraction) -> Account:
    return Account(
        "timeline.cue.span",
        {
            "start": format_timecode(cue.start, timeline.rate),
            "end": format_timecode(cue.end, timeline.rate),
            "frames": cue.span,
            "rate": timeline.rate.label,
            "seconds": _decimal(span),
        },
    )


def _clips(proposal: Proposal, cue: ProposedCue) -> Iterator[Account]:
    timeline = proposal.timeline
    told: Ranges = []
    for place in cue.uses[:MOST_CLIPS]:
        use = timeline.uses[place]
        track = timeline.tracks[use.track].name if 0 <= use.track < len(timeline.tracks) else ""
        facts = {
            "clip": use.name,
            "track": track,
            "start": _label(timeline, use.record_in),
            "end": _label(timeline, use.record_out),
            "place": use.place,
        }
        quiet = _quiet(proposal, cue, use)
        yield Account(
            "timeline.cue.clip", facts, (*_shape(timeline, use), *_unheard(proposal, cue, quiet, told))
        )
        told = _united((*told, *quiet))
    if len(cue.uses) > MOST_CLIPS:
        yield Account("timeline.cue.more_clips", {"count": len(cue.uses) - MOST_CLIPS})


def _shape(timeline: Timeline, use: Use) -> Iterator[Account]:
    for code, length in (("fade_in", use.fade_in), ("fade_out", use.fade_out)):
        if length > 0:
            yield Account(f"timeline.cue.{code}", {"seconds": _decimal(timeline.seconds(length))})
    if use.level:
        yield Account("timeline.cue.level", {"level": f"{use.level:+.1f}"})
    if use.keys:
        yield Account("timeline.cue.keys", {"count": len(use.keys)})


def _quiet(proposal: Proposal, cue: ProposedCue, use: Use) -> Ranges:
    """The ticks of a cue in which a clip plays under the threshold."""
    ticks = proposal.timeline.ticks
    whole = (max(use.record_in, cue.start * ticks), min(use.record_out, cue.end * ticks))
    return _without([whole], audible(use, proposal.options.threshold))


def _unheard(proposal: Proposal, cue: ProposedCue, quiet: Ranges, told: Ranges) -> Iterator[Account]:
    """What of the quiet ticks does not count as heard; what does, as another clip is heard then; and what is
    among ``told``, the quiet ticks of the clips before. So the first of each clip, and the gaps, are together
    what the cue's span is longer than its audible time."""
    silent = _without(quiet, cue.audible_ranges)
    first = _length(_without(silent, told))
    for code, length in (
        ("quiet", first),
        ("quiet_covered", _length(quiet) - _length(silent)),
        ("quiet_again", _length(silent) - first),
    ):
        if length > 0:
            facts = {
                "seconds": _decimal(proposal.timeline.seconds(length)),
                "threshold": f"{proposal.options.threshold:.0f}",
            }
            yield Account(f"timeline.cue.{code}", facts)


def _without(ranges: Iterable[tuple[int, int]], others: Iterable[tuple[int, int]]) -> Ranges:
    """What of ranges is in none of the others; both in order, each without overlaps."""
    held = list(others)
    found: Ranges = []
    at = 0
    for into, out in ranges:
        while at < len(held) and held[at][1] <= into:
            at += 1
        while at < len(held) and held[at][0] < out:
            start, end = held[at]
            if start > into:
                found.append((into, start))
            into = max(into, end)
            if end > out:
                break
            at += 1
        if into < out:
            found.append((into, out))
    return found


def _united(ranges: Iterable[tuple[int, int]]) -> Ranges:
    found: Ranges = []
    for into, out in sorted(ranges):
        if found and into <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], out))
        else:
            found.append((into, out))
    return found


def _length(ranges: Ranges) -> int:
    return sum(out - into for into, out in ranges)


def _folds(cue: ProposedCue) -> Iterator[Account]:
    for fold in cue.folded:
        yield Account(f"timeline.fold.{fold.code}", {"count": fold.count, "words": fold.words})


def _gaps(proposal: Proposal, cue: ProposedCue) -> Iterator[Account]:
    """Holes between the clips. Only a person's joining makes one longer than the gap of the options."""
    timeline = proposal.timeline
    end: int | None = None
    for start, out in sorted(
        (timeline.uses[place].record_in, timeline.uses[place].record_out) for place in cue.uses
    ):
        if end is not None and start > end + timeline.tolerance:
            length = timeline.seconds(start - end)
            yield Account(
                "timeline.cue.gap" if length <= proposal.options.gap else "timeline.cue.joined",
                {
                    "start": _label(timeline, end),
                    "seconds": _decimal(length),
                    "limit": f"{float(proposal.options.gap):g}",
                },
            )
        end = out if end is None else max(end, out)


def _audible(proposal: Proposal, cue: ProposedCue) -> Account:
    timeline = proposal.timeline
    stretches = tuple(
        Account("timeline.cue.stretch", {"start": _label(timeline, first), "end": _label(timeline, last)})
        for first, last in cue.audible_ranges[:MOST_CLIPS]
    )
    facts = {
        "seconds": _decimal(cue.audible),
        "threshold": f"{proposal.options.threshold:.0f}",
        "count": len(cue.audible_ranges),
    }
    return Account("timeline.cue.audible", facts, stretches if len(cue.audible_ranges) > 1 else ())


def _rounding(timeline: Timeline, cue: ProposedCue) -> Iterator[Account]:
    """Frames are whole; what the file says between two of them was moved to the nearer, half up."""
    uses = [timeline.uses[place] for place in cue.uses]
    for exact, frame in (
        (min(u.record_in for u in uses), cue.start),
        (max(u.record_out for u in uses), cue.end),
    ):
        apart = timeline.frames(exact) - frame
        if 0 < abs(apart) <= Fraction(1, 2):
            facts = {
                "frames": f"{float(timeline.frames(exact)):.3f}",
                "label": format_timecode(frame, timeline.rate),
            }
            yield Account("timeline.cue.rounded", facts)
