# SPDX-License-Identifier: GPL-3.0-or-later
"""What two forms of a sheet's head or of one cue say differently, as texts (see ``changes``)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from cuefolio.domain.pairing import Pairing
from cuefolio.domain.shares import percent_text
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.sheet_compare.changes import FieldChange
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode

_FRAMES = frozenset({"duration_frames", "start_frame"})
_CUE_TEXTS = (
    "number", "title", "origin", "usage", "function", "vocal", "on_screen", "diegetic", "iswc", "work_number",
    "overrides_work", "performer", "recording", "isrc", "label", "catalog_number", "track_number", "ean",
    "scenes", "moods", "themes", "instrumentation", "uses", "master_licensor", "restrictions", "notes",
)  # fmt: skip
_PARTY_TEXTS = ("name", "role", "society", "share", "ipi", "ipi_base", "isni", "given_names", "writer")
_WORK_TEXTS = ("iswc", "work_number", "public_domain", "arrangement_of", "portion")
_SHARES = frozenset({"share", "portion"})


def header_changes(before: CueSheet, after: CueSheet) -> Iterator[FieldChange]:
    """What the heads say differently, fact by fact."""
    for item in dataclasses.fields(SheetHeader):
        one, two = getattr(before.header, item.name), getattr(after.header, item.name)
        if item.name in _FRAMES:
            yield from _changed(item.name, _label(one, before.rate), _label(two, after.rate))
        else:
            yield from _changed(item.name, _text(one), _text(two))
    yield from _changed("rate", before.rate.id, after.rate.id)
    yield from _changed("profile", before.profile, after.profile)


def cue_changes(
    one: SheetCue, two: SheetCue, rate: FrameRate, other_rate: FrameRate
) -> Iterator[FieldChange]:
    """What two forms of a cue say differently; each has the frames of its own rate."""
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
    found = Pairing(ours, theirs)
    found.by_key(lambda p: (fold(p.name), p.role, fold(p.writer), p.share))
    found.by_key(lambda p: (fold(p.name), p.role))
    found.by_key(lambda p: fold(p.name))
    found.by_key(lambda p: p.ipi)
    for at, to in sorted(found.pairs):
        name = f"{about}: {ours[at].name}" if about else ours[at].name
        yield from _details(_PARTY_TEXTS, ours[at], theirs[to], name)
    kind = "work_" if about else ""
    for at in found.left:
        yield FieldChange(field, _described(ours[at]), "", f"{kind}removed", about or ours[at].name)
    for to in found.right:
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
    found = Pairing(ours, theirs)
    found.by_key(lambda w: fold(w.title))
    found.by_key(lambda w: w.iswc)
    if len(found.left) == len(found.right) == 1:
        found.take([(found.left[0], found.right[0])])
    same = [(ours[at], theirs[to]) for at, to in sorted(found.pairs)]
    return same, [ours[at] for at in found.left], [theirs[to] for to in found.right]


def _details(
    names: Sequence[str], one: SheetParty | SheetWork, two: SheetParty | SheetWork, about: str
) -> Iterator[FieldChange]:
    for name in names:
        texts = [getattr(part, name) for part in (one, two)]
        shown = [percent_text(text) if name in _SHARES else _text(text) for text in texts]
        yield from _changed(name, shown[0], shown[1], about)


def _changed(field: str, before: str, after: str, about: str = "") -> Iterator[FieldChange]:
    if before != after:
        kind = "changed" if before and after else "filled" if after else "emptied"
        yield FieldChange(field, before, after, kind, about)


def _described(party: SheetParty) -> str:
    parts = (party.name, f"[{party.role}]", party.society, percent_text(party.share))
    return " ".join(filter(None, parts))


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
