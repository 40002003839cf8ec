# SPDX-License-Identifier: GPL-3.0-or-later
"""A cue sheet as plain data and back, without loss: the JSON export and what a delivery keeps by value.

Every field of the snapshot is written under its own name; frames and shares stay integers. For readers
that do not know frames there are derived fields beside them (``in``, ``out``, ``share_percent`` ...);
reading ignores those, because the integers decide. Any change of the form raises FORMAT_VERSION.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from typing import Any, TypeVar

from cuefolio.domain.shares import percent
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, rate_from_id, seconds
from cuefolio.errors import CuefolioError

FORMAT = "cuefolio-cue-sheet"
FORMAT_VERSION = 2

# Written for readers, ignored when read back.
DERIVED: dict[type, frozenset[str]] = {
    CueSheet: frozenset({"format", "format_version", "totals"}),
    SheetHeader: frozenset({"duration", "start_timecode"}),
    SheetCue: frozenset({"exact_duration", "reported_duration"}),
    SheetWork: frozenset(),
    SheetRange: frozenset({"in", "out"}),
    SheetParty: frozenset({"share_percent"}),
}

T = TypeVar("T")


def sheet_to_dict(sheet: CueSheet) -> dict[str, Any]:
    """The whole sheet as plain dicts and lists in a fixed order; ``sheet_from_dict`` undoes it."""
    header = _plain(sheet.header)
    duration = sheet.header.duration_frames
    header["duration"] = None if duration is None else format_seconds(seconds(duration, sheet.rate))
    header["start_timecode"] = format_timecode(sheet.header.start_frame, sheet.rate)
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "profile": sheet.profile,
        "rate": sheet.rate.id,
        "header": header,
        "cues": [_cue(cue, sheet.rate) for cue in sheet.cues],
        "totals": {
            "reported_seconds": sheet.total_reported_seconds,
            "reported": format_seconds(sheet.total_reported_seconds),
            "exact_seconds": f"{float(sheet.total_exact_seconds):.3f}",
        },
    }


def sheet_from_dict(data: object) -> CueSheet:
    """The sheet that ``sheet_to_dict`` wrote.

    Raises CuefolioError ``sheets.not_a_sheet``, ``sheets.newer_sheet``, ``sheets.bad_value`` (names the
    place), ``timecode.unknown_rate``. Unknown fields are refused: losing one silently would change a record.
    """
    if not isinstance(data, Mapping) or data.get("format") != FORMAT:
        raise CuefolioError("sheets.not_a_sheet")
    version = data.get("format_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _bad("format_version", "a whole number from 1")
    if version > FORMAT_VERSION:
        raise CuefolioError("sheets.newer_sheet", version=version, known=FORMAT_VERSION)
    return _read(CueSheet, _raised(data) if version == 1 else data, "")


def _raised(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Form 1 named works by their titles alone."""
    cues = data.get("cues")
    if not isinstance(cues, list):
        return data
    return {**data, "cues": [_with_works(cue) if isinstance(cue, Mapping) else cue for cue in cues]}


def _with_works(cue: Mapping[str, Any]) -> Mapping[str, Any]:
    works = cue.get("works")
    if not isinstance(works, list):
        return cue
    return {**cue, "works": [{"title": work} if isinstance(work, str) else work for work in works]}


def _cue(cue: SheetCue, rate: FrameRate) -> dict[str, Any]:
    plain = _plain(cue)
    plain["ranges"] = [
        _plain(span) | {"in": format_timecode(span.start, rate), "out": format_timecode(span.end, rate)}
        for span in cue.ranges
    ]
    plain |= _sides(cue)
    plain["works"] = [_plain(work) | _sides(work) for work in cue.works]
    exact, reported = cue.exact_frames, cue.reported_seconds
    plain["exact_duration"] = None if exact is None else f"{float(seconds(exact, rate)):.3f}"
    plain["reported_duration"] = None if reported is None else format_seconds(reported)
    return plain


def _sides(owner: SheetCue | SheetWork) -> dict[str, Any]:
    return {
        "writers": [_party(party) for party in owner.writers],
        "publishers": [_party(party) for party in owner.publishers],
    }


def _party(party: SheetParty) -> dict[str, Any]:
    return _plain(party) | {"share_percent": percent(party.share)}


def _plain(record: Any) -> dict[str, Any]:
    """The fields of one dataclass; tuples become lists. Nested records are replaced by the caller."""
    values = ((item.name, getattr(record, item.name)) for item in fields(record))
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values}


def _read(kind: type[T], data: object, place: str) -> T:
    if not isinstance(data, Mapping):
        raise _bad(place or "the sheet", "an object with named fields")
    described = {item.name: item for item in fields(kind)}  # type: ignore[arg-type]
    for name in data:
        if name not in described and name not in DERIVED[kind]:
            raise _bad(_at(place, str(name)), "no such field")
    values: dict[str, Any] = {}
    for name, item in described.items():
        if name in data:
            values[name] = _READERS[str(item.type)](data[name], _at(place, name))
        elif item.default is MISSING and item.default_factory is MISSING:
            raise _bad(_at(place, name), "a value (it is missing)")
    return kind(**values)


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise _bad(place, "text")
    return value


def _whole(value: object, place: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _bad(place, "a whole number")
    return value


def _truth(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        raise _bad(place, "true or false")
    return value


def _maybe(read: Callable[[object, str], T]) -> Callable[[object, str], T | None]:
    return lambda value, place: None if value is None else read(value, place)


def _many(read: Callable[[object, str], T]) -> Callable[[object, str], tuple[T, ...]]:
    def read_all(value: object, place: str) -> tuple[T, ...]:
        if not isinstance(value, list | tuple):
            raise _bad(place, "a list")
        return tuple(read(item, f"{place}[{index}]") for index, item in enumerate(value))

    return read_all


def _record(kind: type[T]) -> Callable[[object, str], T]:
    return lambda value, place: _read(kind, value, place)


# By the annotation in domain/sheet.py, so that a new field of a known type needs no line here.
_READERS: dict[str, Callable[[object, str], Any]] = {
    "str": _text,
    "int": _whole,
    "int | None": _maybe(_whole),
    "bool | None": _maybe(_truth),
    "tuple[str, ...]": _many(_text),
    "tuple[SheetParty, ...]": _many(_record(SheetParty)),
    "bool": _truth,
    "tuple[SheetWork, ...]": _many(_record(SheetWork)),
    "tuple[SheetRange, ...]": _many(_record(SheetRange)),
    "tuple[SheetCue, ...]": _many(_record(SheetCue)),
    "SheetHeader": _record(SheetHeader),
    "FrameRate": lambda value, place: rate_from_id(_text(value, place)),
}


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _bad(place: str, expected: str) -> CuefolioError:
    return CuefolioError("sheets.bad_value", place=place, expected=expected)
