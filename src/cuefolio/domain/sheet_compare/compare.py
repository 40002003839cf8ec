# SPDX-License-Identifier: GPL-3.0-or-later
"""Which cue of one sheet is which of another, and what changed between them.

Cues that are equal belong together; the others are matched by codes, number, title and time
(``reconcile.matching``), what is left by its works.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from cuefolio.domain.delivery import music_of
from cuefolio.domain.pairing import Pairing
from cuefolio.domain.reconcile.matching import Side, matched
from cuefolio.domain.sheet import CueSheet, SheetCue
from cuefolio.domain.sheet_compare.changes import CueChange, SheetDiff
from cuefolio.domain.sheet_compare.said import cue_changes, header_changes
from cuefolio.domain.timecode import FrameRate


def changes_between(before: CueSheet, after: CueSheet) -> SheetDiff:
    """What a reader of ``before`` has to be told about ``after``."""
    pairs = _pairs(before, after)
    # Of two cues that changed places, the one whose times changed is the one that moved.
    steady = [2 if before.cues[at].ranges == after.cues[to].ranges else 1 for at, to in pairs]
    staying = _staying([at for at, _ in pairs], steady)
    changed: list[CueChange] = []
    for place, (at, to) in enumerate(pairs):
        one, two = before.cues[at], after.cues[to]
        changes = () if one == two else tuple(cue_changes(one, two, before.rate, after.rate))
        if changes or place not in staying:
            changed.append(CueChange(one, two, changes, place not in staying))
    known, new = {at for at, _ in pairs}, {to for _, to in pairs}
    return SheetDiff(
        before,
        after,
        tuple(header_changes(before, after)),
        tuple(cue for to, cue in enumerate(after.cues) if to not in new),
        tuple(cue for at, cue in enumerate(before.cues) if at not in known),
        tuple(changed),
        len(pairs) - len(changed),
    )


def _pairs(before: CueSheet, after: CueSheet) -> list[tuple[int, int]]:
    """Places of the cues that are the same one, in the order of ``after``."""
    ours, theirs = before.cues, after.cues
    found = Pairing(ours, theirs)
    found.take([(at, at) for at, (one, two) in enumerate(zip(ours, theirs, strict=False)) if one == two])
    found.by_key(_whole)
    left, right = found.left, found.right
    sides = [_side(ours[at], before.rate) for at in left], [_side(theirs[at], after.rate) for at in right]
    found.take([(left[match.theirs], right[match.ours]) for match in matched(*sides)])
    found.by_key(music_of)
    return sorted(found.pairs, key=lambda pair: pair[1])


def _whole(cue: SheetCue) -> Hashable:
    return replace(cue, sequence=0)


def _side(cue: SheetCue, rate: FrameRate) -> Side:
    spans = tuple((float(span.start / rate.fraction), float(span.end / rate.fraction)) for span in cue.ranges)
    return Side(cue, spans, cue.reported_seconds)


def _staying(places: Sequence[int], weights: Sequence[int]) -> set[int]:
    """Which of ``places`` (different numbers, by index) keep their order, chosen so that the ``weights`` of
    those that are said to have moved add up to the least."""
    ranks = {place: rank for rank, place in enumerate(sorted(places), start=1)}
    # A Fenwick tree of the best chain that ends at or below a rank: (weight, index of its last).
    best: list[tuple[int, int]] = [(0, -1)] * (len(places) + 1)
    behind: list[int] = []
    whole = (0, -1)
    for index, place in enumerate(places):
        found, rank = (0, -1), ranks[place] - 1
        while rank:
            found = max(found, best[rank])
            rank &= rank - 1
        behind.append(found[1])
        chain = (found[0] + weights[index], index)
        whole = max(whole, chain)
        rank = ranks[place]
        while rank < len(best):
            best[rank] = max(best[rank], chain)
            rank += rank & -rank
    kept: set[int] = set()
    last = whole[1]
    while last >= 0:
        kept.add(last)
        last = behind[last]
    return kept
