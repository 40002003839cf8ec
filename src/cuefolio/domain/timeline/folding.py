# SPDX-License-Identifier: GPL-3.0-or-later
"""What was folded into one cue: stereo halves, stems, cuts, fades, gaps, tracks, repeats."""

from __future__ import annotations

from collections.abc import Sequence

from cuefolio.domain.timeline.model import Timeline, Use
from cuefolio.domain.timeline.proposal import Fold
from cuefolio.domain.timeline.sorts import Sorts

_FADED = ((), (Fold("fades", 1),), (Fold("fades", 2),))
_PAIRED = tuple((Fold("stereo", 1), *fades) for fades in _FADED)


def folded(timeline: Timeline, members: Sequence[int], sorts: Sorts) -> tuple[Fold, ...]:
    """``members`` are places in ``timeline.uses`` in the order of time."""
    uses = [timeline.uses[place] for place in members]
    first = uses[0]
    if len(uses) == 1:
        return _FADED[(first.fade_in > 0) + (first.fade_out > 0)]
    if len(uses) == 2 and _halves(*uses) and sorts.all[sorts.of[members[0]]].read.stem == "":
        return _PAIRED[(first.fade_in > 0) + (first.fade_out > 0)]
    stems = {sorts.all[sorts.of[place]].read.stem.lower() for place in members} - {""}
    spans = {(use.record_in, use.record_out): use for use in uses}
    tracks = sorted(
        {timeline.tracks[use.track].name for use in uses if 0 <= use.track < len(timeline.tracks)}
    )
    ordered = sorted(spans)
    found = []
    doubled = len(uses) - len(spans)
    if len(stems) > 1:
        found.append(Fold("stems", len(stems), ", ".join(sorted(stems))))
    elif doubled:
        found.append(Fold("stereo", doubled))
    # EDLs often write zeros for source times.
    by_source = not timeline.kind.startswith("cmx")
    cuts = gaps = repeats = 0
    end, before = ordered[0][1], spans[ordered[0]]
    for start, out in ordered[1:]:
        use = spans[start, out]
        if start > end + timeline.tolerance:
            gaps += 1
        elif start >= end - timeline.tolerance:
            cuts += 1
            repeats += by_source and _again(use, before)
        end, before = max(end, out), use
    fades = sum((use.fade_in > 0) + (use.fade_out > 0) for use in spans.values())
    for code, count in (("cuts", cuts - repeats), ("repeats", repeats), ("gaps", gaps), ("fades", fades)):
        if count > 0:
            found.append(Fold(code, count))
    if len(tracks) > 1:
        found.append(Fold("tracks", len(tracks), ", ".join(tracks[:8])))
    return tuple(found)


def _halves(one: Use, other: Use) -> bool:
    """The usual two channels of a stereo clip: the same in everything but the channel."""
    return (
        one.record_in == other.record_in
        and one.record_out == other.record_out
        and one.track == other.track
        and one.fade_in == other.fade_in
        and one.fade_out == other.fade_out
    )


def _again(use: Use, before: Use) -> bool:
    """Whether a use plays the same part of the same source once more."""
    if use.source_in is None or use.source_out is None or use.source_out <= use.source_in:
        return False
    return use.source is before.source and use.source_in == before.source_in
