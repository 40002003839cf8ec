# SPDX-License-Identifier: GPL-3.0-or-later
"""Which line of theirs is which of ours: identifiers first, then number, title and time; one to one.

Every pair that has anything in common gets a weight; the pairs are chosen so that the weights add up to the
most. Nothing is hidden: each pair says why it was made and how sure that is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.reconcile.assignment import best_pairs
from cuefolio.domain.reconcile.comparison import CONFIDENCE, Reason
from cuefolio.domain.sheet import SheetCue
from cuefolio.domain.similarity import Name, compare, title_name
from cuefolio.domain.text import fold, single_line

_NEAR = 12
"""Of many lines with one key, so many are looked at: those that come at the same point of the film."""
_BUCKET = 10
"""Seconds; lines that sound in the same one are looked at."""
_LEAST_OVERLAP = 0.5
_SAME_LENGTH = 1
_LEAST_WEIGHT = 20
_WEIGHTS = {
    "isrc": 400, "iswc": 400, "work_number": 350, "title": 300, "similar": 180, "number": 150, "place": 25,
}  # fmt: skip
_FINE = 1_000_000
_TIME, _LENGTH, _ORDER, _CONTRADICTION = 300, 60, 15, 250


@dataclass(frozen=True, slots=True)
class Side:
    """One line as it is compared: ``spans`` in seconds of the film, ``seconds`` the reported duration."""

    cue: SheetCue
    spans: tuple[tuple[float, float], ...]
    seconds: int | None


@dataclass(frozen=True, slots=True)
class Match:
    """A chosen pair of places."""

    theirs: int
    ours: int
    reason: Reason
    confidence: int


@dataclass(frozen=True, slots=True)
class _Facts:
    side: Side
    codes: dict[str, str]
    number: str
    title: str
    name: Name
    at: float
    """Place in the sheet, from 0 to 1."""


def matched(theirs: Sequence[Side], ours: Sequence[Side]) -> list[Match]:
    """The pairs, in the order of theirs."""
    left, right = _facts(theirs), _facts(ours)
    near = _Neighbours(right)
    weights: list[dict[int, int]] = []
    for one in left:
        row = {}
        for at in near.of(one):
            weight = _weight(one, right[at])
            if weight:
                row[at] = weight
        weights.append(row)
    found = []
    for mine, other in best_pairs(weights).items():
        reason = _reason(left[mine], right[other])
        if reason is not None:
            found.append(Match(mine, other, reason, _confidence(reason, left[mine], right[other])))
    return found


def _facts(sides: Sequence[Side]) -> list[_Facts]:
    last = max(len(sides) - 1, 1)
    found = []
    for at, side in enumerate(sides):
        cue = side.cue
        title = cue.shown_title
        codes = {
            "isrc": canonical(Scheme.ISRC, cue.isrc).upper(),
            "iswc": canonical(Scheme.ISWC, cue.iswc).upper(),
            "work_number": fold(cue.work_number),
        }
        found.append(
            _Facts(side, codes, fold(cue.number), fold(single_line(title)), title_name(title), at / last)
        )
    return found


class _Neighbours:
    """Finds the lines of ours that may be one of theirs, by anything they have in common."""

    def __init__(self, ours: Sequence[_Facts]) -> None:
        self._ours = ours
        self._by: defaultdict[Hashable, list[int]] = defaultdict(list)
        for at, facts in enumerate(ours):
            for key in _keys(facts):
                self._by[key].append(at)

    def of(self, facts: _Facts) -> list[int]:
        found: set[int] = set()
        for key in _keys(facts):
            places = self._by.get(key, [])
            if len(places) > _NEAR:
                middle = bisect_left(places, facts.at * (len(self._ours) - 1))
                first = max(0, min(middle - _NEAR // 2, len(places) - _NEAR))
                places = places[first : first + _NEAR]
            found.update(places)
        return sorted(found)


def _keys(facts: _Facts) -> Iterator[Hashable]:
    for name, code in facts.codes.items():
        if code:
            yield name, code
    if facts.number:
        yield "number", facts.number
    if facts.title:
        yield "title", facts.title
        for word in {*facts.name.words, *facts.name.exact}:
            yield "word", word
        yield "compact", facts.name.compact
    if not facts.title:
        yield "place", facts.side.cue.sequence
    for start, end in facts.side.spans:
        for bucket in {int(start // _BUCKET), int((start + end) / 2 // _BUCKET), int(end // _BUCKET)}:
            yield "time", bucket


def _weight(one: _Facts, two: _Facts) -> int:
    total = 0
    for name, code in one.codes.items():
        if code and two.codes[name]:
            total += _WEIGHTS[name] if code == two.codes[name] else -_CONTRADICTION
    if one.number and one.number == two.number:
        total += _WEIGHTS["number"]
    if one.title and one.title == two.title:
        total += _WEIGHTS["title"]
    elif _alike(one, two):
        total += _WEIGHTS["similar"]
    if _same_place(one, two):
        total += _WEIGHTS["place"]
    total += round(_TIME * _overlap(one.side, two.side))
    if _same_length(one.side, two.side):
        total += _LENGTH
    if total < _LEAST_WEIGHT:
        return 0
    # The square keeps repeats of one work in their order, also where lines are missing.
    return total * _FINE + round(_ORDER * _FINE * (1 - (one.at - two.at) ** 2))


def _reason(one: _Facts, two: _Facts) -> Reason | None:
    """The strongest thing that two lines have in common."""
    for name, reason in (("isrc", Reason.ISRC), ("iswc", Reason.ISWC), ("work_number", Reason.WORK_NUMBER)):
        if one.codes[name] and one.codes[name] == two.codes[name]:
            return reason
    same_number = bool(one.number) and one.number == two.number
    same_time = _overlap(one.side, two.side) >= _LEAST_OVERLAP
    if one.title and one.title == two.title:
        if same_number:
            return Reason.NUMBER_AND_TITLE
        return Reason.TITLE_AND_TIME if same_time else Reason.TITLE
    if _alike(one, two):
        return Reason.SIMILAR_AND_TIME if same_time else Reason.SIMILAR
    if same_number:
        return Reason.NUMBER_AND_TIME if same_time else Reason.NUMBER
    if same_time:
        return Reason.TIME
    return Reason.PLACE if _same_place(one, two) else None


def _confidence(reason: Reason, one: _Facts, two: _Facts) -> int:
    """That of the reason, less where a code says otherwise."""
    against = sum(
        bool(code) and bool(two.codes[name]) and code != two.codes[name] for name, code in one.codes.items()
    )
    return max(5, CONFIDENCE[reason] - 30 * against)


def _same_place(one: _Facts, two: _Facts) -> bool:
    return not one.title and not two.title and one.side.cue.sequence == two.side.cue.sequence


def _alike(one: _Facts, two: _Facts) -> bool:
    return bool(one.title and two.title) and compare("work", one.name, two.name) is not None


def _overlap(one: Side, two: Side) -> float:
    """Seconds in which both sound, by those in which either does."""
    if not one.spans or not two.spans:
        return 0.0
    shared = sum(max(0.0, min(a[1], b[1]) - max(a[0], b[0])) for a in one.spans for b in two.spans)
    whole = sum(end - start for start, end in (*one.spans, *two.spans)) - shared
    return shared / whole if whole > 0 else 0.0


def _same_length(one: Side, two: Side) -> bool:
    return (
        one.seconds is not None and two.seconds is not None and abs(one.seconds - two.seconds) <= _SAME_LENGTH
    )
