# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two cue sheets: in the head, and cue by cue.

Cues that are equal belong together; the others are matched by codes, number, title and time
(``reconcile.matching``), what is left by its works. Texts here are what is stored: codes of vocabularies,
"true" and "false" for flags, timecode for frames, percent for shares; "" is unknown.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from cuefolio.domain.delivery import music_of
from cuefolio.domain.reconcile.matching import Side, matched
from cuefolio.domain.shares import format_share
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode

T = TypeVar("T")

MARKS = frozenset({"classification", "revision", "date_prepared"})
"""Facts of the head that say which sheet this is, not what it says."""

_FRAMES = frozenset({"duration_frames", "start_frame"})
_CUE_TEXTS = (
    "number", "title", "origin", "usage", "function", "vocal", "on_screen", "diegetic", "iswc", "work_number",
    "overrides_work", "performer", "recording", "isrc", "label", "catalog_number", "track_number", "ean",
    "scenes", "moods", "themes", "instrumentation", "uses", "master_licensor", "restrictions", "notes",
)  # fmt: skip
_PARTY_TEXTS = ("name", "role", "society", "share", "ipi", "ipi_base", "isni", "given_names", "writer")
_WORK_TEXTS = ("iswc", "work_number", "public_domain", "arrangement_of", "portion")
_SHARES = frozenset({"share", "portion"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One thing that is said differently.

    ``kind`` is changed, filled (it was blank), emptied, added or removed (a party or work), work_added or
    work_removed (a party of one work of a medley); ``field`` is a name of the snapshot, or "in", "out" and
    "length"; ``about`` the party or work.
    """

    field: str
    before: str
    after: str
    kind: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class CueChange:
    """A cue of both sheets that says something else, or ``moved`` to another place among its neighbours."""

    before: SheetCue
    after: SheetCue
    changes: tuple[FieldChange, ...]
    moved: bool = False


@dataclass(frozen=True, slots=True)
class SheetDiff:
    """How ``after`` differs from ``before``. Cues stand in the order of their sheet; ``unchanged`` counts the
    others."""

    before: CueSheet
    after: CueSheet
    header: tuple[FieldChange, ...] = ()
    added: tuple[SheetCue, ...] = ()
    removed: tuple[SheetCue, ...] = ()
    changed: tuple[CueChange, ...] = ()
    unchanged: int = 0

    @property
    def moved(self) -> tuple[CueChange, ...]:
        """The cues that changed their place among the others."""
        return tuple(change for change in self.changed if change.moved)

    @property
    def says_the_same(self) -> bool:
        """Whether both tell a recipient the same, whatever number and date they bear."""
        cues = self.added or self.removed or self.changed
        return not cues and all(change.field in MARKS for change in self.header)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list of changes. ``code`` names its sentence in ``messages/deliveries.py``; ``sequence``
    is the cue's in the later sheet, for a removed one in the earlier; None is the head."""

    code: str
    sequence: int | None = None
    number: str = ""
    title: str = ""
    field: str = ""
    about: str = ""
    before: str = ""
    after: str = ""


def compare_sheets(before: CueSheet, after: CueSheet) -> SheetDiff:
    """What a reader of ``before`` has to be told about ``after``."""
    pairs = _pairs(before, after)
    # Of two cues that changed places, the one whose times changed is the one that moved.
    steady = [2 if before.cues[at].ranges == after.cues[to].ranges else 1 for at, to in pairs]
    staying = _staying([at for at, _ in pairs], steady)
    changed: list[CueChange] = []
    for place, (at, to) in enumerate(pairs):
        one, two = before.cues[at], after.cues[to]
        changes = () if one == two else tuple(_cue_changes(one, two, before.rate, after.rate))
        if changes or place not in staying:
            changed.append(CueChange(one, two, changes, place not in staying))
    known, new = {at for at, _ in pairs}, {to for _, to in pairs}
    return SheetDiff(
        before,
        after,
        tuple(_header_changes(before, after)),
        tuple(cue for to, cue in enumerate(after.cues) if to not in new),
        tuple(cue for at, cue in enumerate(before.cues) if at not in known),
        tuple(changed),
        len(pairs) - len(changed),
    )


def entries(diff: SheetDiff) -> list[Entry]:
    """The changes as a list: the head, what is gone, then cue by cue in the order of the later sheet."""
    found = [_entry("header", None, change) for change in diff.header]
    found += [_cue_entry("compare.cue_removed", cue) for cue in diff.removed]
    lines: list[tuple[int, list[Entry]]] = [
        (cue.sequence, [_cue_entry("compare.cue_added", cue)]) for cue in diff.added
    ]
    for cue in diff.changed:
        own = [_entry("cue", cue.after, change) for change in cue.changes]
        if cue.moved:
            moved = _cue_entry("compare.cue_moved", cue.after)
            own.insert(0, replace(moved, before=str(cue.before.sequence), after=str(cue.after.sequence)))
        lines.append((cue.after.sequence, own))
    return found + [entry for _, own in sorted(lines, key=lambda line: line[0]) for entry in own]


def _entry(place: str, cue: SheetCue | None, change: FieldChange) -> Entry:
    kind = f"{'part' if change.about else place}_{change.kind}"
    made = Entry(
        f"compare.{kind}",
        field=change.field,
        about=change.about,
        before=change.before,
        after=change.after,
    )
    if cue is None:
        return made
    return replace(made, sequence=cue.sequence, number=cue.number, title=_name(cue))


def _cue_entry(code: str, cue: SheetCue) -> Entry:
    return Entry(code, cue.sequence, cue.number, _name(cue))


def _name(cue: SheetCue) -> str:
    return cue.title or "; ".join(cue.work_titles)


# which cue is which


def _pairs(before: CueSheet, after: CueSheet) -> list[tuple[int, int]]:
    """Places of the cues that are the same one, in the order of ``after``."""
    ours, theirs = before.cues, after.cues
    found = [(at, at) for at, (one, two) in enumerate(zip(ours, theirs, strict=False)) if one == two]
    left, right = _left(len(ours), {at for at, _ in found}), _left(len(theirs), {to for _, to in found})
    found += _take(left, right, ours, theirs, _whole)
    sides = [_side(ours[at], before.rate) for at in left], [_side(theirs[at], after.rate) for at in right]
    found += [(left[match.theirs], right[match.ours]) for match in matched(*sides)]
    left, right = _left(len(ours), {at for at, _ in found}), _left(len(theirs), {to for _, to in found})
    found += _take(left, right, ours, theirs, music_of)
    return sorted(found, key=lambda pair: pair[1])


def _left(count: int, taken: set[int]) -> list[int]:
    return [at for at in range(count) if at not in taken]


def _take(
    left: list[int], right: list[int], ours: Sequence[T], theirs: Sequence[T], key: Callable[[T], Hashable]
) -> list[tuple[int, int]]:
    """Pair places of equal keys, the first with the first, and take them out of ``left`` and ``right``. What
    has a blank key equals nothing."""
    waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
    for at in left:
        waiting[key(ours[at])].append(at)
    found = []
    for to in right:
        same = key(theirs[to])
        if same and waiting.get(same):
            found.append((waiting[same].popleft(), to))
    known, new = {at for at, _ in found}, {to for _, to in found}
    left[:] = [at for at in left if at not in known]
    right[:] = [to for to in right if to not in new]
    return found


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


# what is said differently


def _header_changes(before: CueSheet, after: CueSheet) -> Iterator[FieldChange]:
    for item in dataclasses.fields(SheetHeader):
        one, two = getattr(before.header, item.name), getattr(after.header, item.name)
        if item.name in _FRAMES:
            yield from _changed(item.name, _label(one, before.rate), _label(two, after.rate))
        else:
            yield from _changed(item.name, _text(one), _text(two))
    yield from _changed("rate", before.rate.id, after.rate.id)
    yield from _changed("profile", before.profile, after.profile)


def _cue_changes(
    one: SheetCue, two: SheetCue, rate: FrameRate, other_rate: FrameRate
) -> Iterator[FieldChange]:
    for name in _CUE_TEXTS:
        before, after = getattr(one, name), getattr(two, name)
        if before != after:
            yield from _changed(name, _text(before), _text(after))
    yield from _times(one, two, rate, other_rate)
    yield from _changed("reported_seconds", _clock(one.reported_seconds), _clock(two.reported_seconds))
    yield from _works(one.works, two.works)
    told = [*_parties("writers", one.writers, two.writers)]
    told += _parties("publishers", one.publishers, two.publishers)
    # Shares of a medley's works show in those of the cue, unless nobody knows its portions.
    yield from told or _parties_of_works(one.works, two.works)


def _times(one: SheetCue, two: SheetCue, rate: FrameRate, other_rate: FrameRate) -> Iterator[FieldChange]:
    if not one.ranges and not two.ranges:
        yield from _changed("length", _label(one.exact_frames, rate), _label(two.exact_frames, other_rate))
    elif len(one.ranges) < 2 and len(two.ranges) < 2:
        first, second = (cue.ranges[0] if cue.ranges else None for cue in (one, two))
        starts = (span.start if span else None for span in (first, second))
        ends = (span.end if span else None for span in (first, second))
        for name, (a, b) in (("in", starts), ("out", ends)):
            yield from _changed(name, _label(a, rate), _label(b, other_rate))
    else:
        yield from _changed("ranges", _spans(one.ranges, rate), _spans(two.ranges, other_rate))


def _parties(
    field: str, ours: Sequence[SheetParty], theirs: Sequence[SheetParty], about: str = ""
) -> Iterator[FieldChange]:
    if ours == theirs:
        return
    left, right = list(range(len(ours))), list(range(len(theirs)))
    pairs: list[tuple[int, int]] = []
    keys = (
        lambda p: (fold(p.name), p.role, fold(p.writer), p.share),
        lambda p: (fold(p.name), p.role),
        lambda p: fold(p.name),
        lambda p: p.ipi,
    )
    for key in keys:
        pairs += _take(left, right, ours, theirs, key)
    for at, to in sorted(pairs):
        name = f"{about}: {ours[at].name}" if about else ours[at].name
        yield from _details(_PARTY_TEXTS, ours[at], theirs[to], name)
    kind = "work_" if about else ""
    for at in left:
        yield FieldChange(field, _described(ours[at]), "", f"{kind}removed", about or ours[at].name)
    for to in right:
        yield FieldChange(field, "", _described(theirs[to]), f"{kind}added", about or theirs[to].name)


def _works(ours: Sequence[SheetWork], theirs: Sequence[SheetWork]) -> Iterator[FieldChange]:
    if ours == theirs:
        return
    pairs, left, right = _same_works(ours, theirs)
    # The codes of an only work are those of its cue.
    names = ("title", *(_WORK_TEXTS if max(len(ours), len(theirs)) > 1 else _WORK_TEXTS[2:]))
    for one, two in pairs:
        yield from _details(names, one, two, one.title)
    for work in left:
        yield FieldChange("works", work.title, "", "removed", work.title)
    for work in right:
        yield FieldChange("works", "", work.title, "added", work.title)


def _parties_of_works(ours: Sequence[SheetWork], theirs: Sequence[SheetWork]) -> Iterator[FieldChange]:
    if max(len(ours), len(theirs)) > 1:
        for one, two in _same_works(ours, theirs)[0]:
            yield from _parties("writers", one.writers, two.writers, one.title)
            yield from _parties("publishers", one.publishers, two.publishers, one.title)


def _same_works(
    ours: Sequence[SheetWork], theirs: Sequence[SheetWork]
) -> tuple[list[tuple[SheetWork, SheetWork]], list[SheetWork], list[SheetWork]]:
    """Works of both, and those of one side alone."""
    if ours == theirs:
        return list(zip(ours, theirs, strict=True)), [], []
    left, right = list(range(len(ours))), list(range(len(theirs)))
    pairs: list[tuple[int, int]] = []
    for key in (lambda w: fold(w.title), lambda w: w.iswc):
        pairs += _take(left, right, ours, theirs, key)
    if len(left) == len(right) == 1:
        pairs.append((left.pop(), right.pop()))
    same = [(ours[at], theirs[to]) for at, to in sorted(pairs)]
    return same, [ours[at] for at in left], [theirs[to] for to in right]


def _details(
    names: Sequence[str], one: SheetParty | SheetWork, two: SheetParty | SheetWork, about: str
) -> Iterator[FieldChange]:
    for name in names:
        texts = [getattr(part, name) for part in (one, two)]
        shown = [_percent(text) if name in _SHARES else _text(text) for text in texts]
        yield from _changed(name, shown[0], shown[1], about)


def _changed(field: str, before: str, after: str, about: str = "") -> Iterator[FieldChange]:
    if before != after:
        kind = "changed" if before and after else "filled" if after else "emptied"
        yield FieldChange(field, before, after, kind, about)


def _described(party: SheetParty) -> str:
    parts = (party.name, f"[{party.role}]", party.society, _percent(party.share))
    return " ".join(filter(None, parts))


def _percent(share: int | None) -> str:
    return "" if share is None else f"{format_share(share)} %"


def _label(frames: int | None, rate: FrameRate) -> str:
    return "" if frames is None else format_timecode(frames, rate)


def _clock(seconds: int | None) -> str:
    return "" if seconds is None else format_seconds(seconds)


def _spans(ranges: Sequence[SheetRange], rate: FrameRate) -> str:
    return "; ".join(f"{_label(span.start, rate)} - {_label(span.end, rate)}" for span in ranges)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)
