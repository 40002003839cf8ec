# SPDX-License-Identifier: GPL-3.0-or-later
"""From the rows of a table to cues: a cue is one row, or one with its parties, stretches and works below it.

A row begins a cue when it has a fact of the cue itself (number, title, duration, usage); the others continue
the one above. Sheets of strangers may repeat those facts in every row: equal ones with a number, or with a
time, continue as well. What stands behind the total is no cue.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Any

from cuefolio.domain.reconcile.received import Place, ReadCue, ReadRange, Remark
from cuefolio.domain.sheet import SheetCue, SheetWork
from cuefolio.domain.vocabulary import Vocal
from cuefolio.formats.reading.layouts import Layout
from cuefolio.formats.reading.parties import RawParty, several
from cuefolio.formats.reading.party_columns import PartyColumns
from cuefolio.formats.reading.shares import Shares
from cuefolio.formats.reading.values import Cell, clock, length, moment, text, whole, whole_length
from cuefolio.formats.reading.words import ORIGINS, plain

_STARTS = ("sequence", "number", "title", "duration", "minutes", "seconds", "usage", "uses")
_TOTAL = re.compile(
    r"(reported |exact |grand |sub[- ]?)?total\b.*|(total )?music( total|,? reported)?( duration)?"
    r"|musik gesamt|summe",
    re.IGNORECASE,
)
_TIMES = frozenset(
    ("in", "out", "in_hours", "in_minutes", "in_seconds", "out_hours", "out_minutes", "out_seconds")
)
_TEXTS = (
    "number", "isrc", "iswc", "ean", "performer", "recording", "label", "catalog_number", "track_number",
    "work_number", "instrumentation", "master_licensor", "restrictions",
)  # fmt: skip
_VOICES = frozenset(voice.value for voice in Vocal)


@dataclass(slots=True)
class _Raw:
    """A cue while its rows are read."""

    cells: dict[str, Cell]
    parties: list[RawParty] = field(default_factory=list)
    times: list[ReadRange] = field(default_factory=list)
    works: list[SheetWork] = field(default_factory=list)


class Folder:
    """Reads the rows of one table, or of several with the same columns, in order."""

    def __init__(self, columns: Mapping[str, int], layout: Layout | None) -> None:
        self.columns = columns
        self.sheet, self.page = "", 0
        self.remarks: list[Remark] = []
        self.film: dict[str, str] = {}
        self.total: int | None = None
        self._known = layout is not None
        self._id = layout.id if layout else ""
        self._separator = layout.separator if layout else ""
        self._items = [(name, at) for name, at in columns.items() if not name.startswith("film:")]
        self._starts = frozenset(_STARTS)
        self._shares = Shares(layout)
        self._parties = PartyColumns(columns, layout, self._shares, self.remarks)
        self.roles_by_column = self._parties.tell_roles
        self._closed = False
        self._raw: list[tuple[Place, _Raw]] = []

    def begin(self, sheet: str = "", page: int = 0) -> None:
        """Another worksheet or page goes on."""
        self.sheet, self.page, self._closed = sheet, page, False

    def note_total(self, cell: Cell) -> None:
        """The sheet's own total."""
        if self.total is None:
            self.total = whole_length(cell)

    def add(self, row: int, cells: Sequence[Cell]) -> None:
        """One row below the headings; ``row`` counts from 1."""
        size = len(cells)
        facts = {
            name: value
            for name, at in self._items
            if at < size and (value := cells[at]) is not None and value != ""
        }
        if not facts:
            return
        if self._starts.isdisjoint(facts):
            if self._raw and not self._closed:
                self._take(facts)
            return
        if self._is_end(facts, cells) or self._is_note(facts) or (self._closed and not self._counts(facts)):
            return
        if not self._continues(facts):
            self._begin(row, facts, cells)
        self._take(facts)

    def _begin(self, row: int, facts: dict[str, Cell], cells: Sequence[Cell]) -> None:
        if not self._raw:
            for name, at in self.columns.items():
                if name.startswith("film:") and at < len(cells) and (shown := text(cells[at])):
                    self.film[name.removeprefix("film:")] = shown
        self._raw.append((Place(self.sheet, row, self.page), _Raw(facts)))

    def _is_end(self, facts: Mapping[str, Cell], cells: Sequence[Cell]) -> bool:
        """Whether this row is the total; what follows must have a number to be a cue."""
        if whole(facts.get("sequence")) is not None:
            return False
        if "role" in facts or "name" in facts or "usage" in facts:
            return False
        words = [value for value in cells if isinstance(value, str) and value]
        if not words or not all(_TOTAL.fullmatch(word.strip(" :")) or _is_clock(word) for word in words):
            return False
        if not any(_TOTAL.fullmatch(word.strip(" :")) for word in words):
            return False
        self._closed = True
        self.note_total(facts.get("duration"))
        return True

    def _is_note(self, facts: Mapping[str, Cell]) -> bool:
        """Whether a row of one of our layouts is small print below the table: "Characteristics:  BI ..."."""
        if not self._known or "sequence" in self.columns or set(facts) != {"title"}:
            return False
        return ":  " in str(facts["title"])

    def _counts(self, facts: Mapping[str, Cell]) -> bool:
        if "sequence" in self.columns:
            return whole(facts.get("sequence")) is not None
        return "title" in facts and ("duration" in facts or "minutes" in facts)

    def _continues(self, facts: Mapping[str, Cell]) -> bool:
        """Whether a stranger's row repeats the cue above for one more party."""
        if self._known or not self._raw or not self._parties.one_a_row:
            return False
        first = self._raw[-1][1].cells
        stated = [name for name in _STARTS if name in facts]
        keyed = any(name in facts for name in ("sequence", "number", "in"))
        same_in = facts.get("in") == first.get("in")
        return keyed and same_in and all(facts[name] == first.get(name) for name in stated)

    def _take(self, facts: Mapping[str, Cell]) -> None:
        place, raw = self._raw[-1]
        if not _TIMES.isdisjoint(facts):
            raw.times += self._times(facts)
        if "work" in facts:
            raw.works += self._works(facts)
        raw.parties += self._parties.read(facts, place)

    # times and works

    def _times(self, facts: Mapping[str, Cell]) -> list[ReadRange]:
        starts = self._moments(facts, "in")
        ends = self._moments(facts, "out")
        count = max(len(starts), len(ends))
        pairs = zip(starts + [""] * (count - len(starts)), ends + [""] * (count - len(ends)), strict=True)
        return [ReadRange(start, end) for start, end in pairs if start or end]

    def _moments(self, facts: Mapping[str, Cell], name: str) -> list[str]:
        if f"{name}_seconds" in self.columns or f"{name}_minutes" in self.columns:
            parts = [whole(facts.get(f"{name}_{unit}")) for unit in ("hours", "minutes", "seconds")]
            if all(part is None for part in parts):
                return []
            hours, minutes, seconds = (part or 0 for part in parts)
            return [clock(hours * 3600 + minutes * 60 + seconds)]
        cell = facts.get(name)
        if cell is None:
            return []
        values: list[Cell] = list(cell.split("; ")) if isinstance(cell, str) else [cell]
        found = []
        for value in values:
            label = moment(value)
            if label is None:
                self._strange(name, cell)
            elif label:
                found.append(label)
        return found

    def _strange(self, name: str, cell: Cell) -> None:
        place = self._raw[-1][0]
        given = {"place": str(place), "field": name, "text": text(cell)[:40]}
        self.remarks.append(Remark("import.unreadable_value", place, given))

    def _works(self, facts: Mapping[str, Cell]) -> list[SheetWork]:
        if self._separator == "csv":
            titles = several(facts["work"], "csv")
        else:
            titles = [part for part in text(facts["work"]).split(" / ") if part]
        if self._id != "cisac-xlsx":
            return [SheetWork(title) for title in titles]
        return [
            SheetWork(
                text(facts["work"]),
                text(facts.get("iswc")),
                text(facts.get("work_number")),
                {"yes": True, "no": False}.get(plain(text(facts.get("public_domain")))),
                text(facts.get("arrangement_of")),
                self._shares.fraction(facts.get("portion")),
            )
        ]

    # the end

    def rows(self) -> tuple[ReadCue, ...]:
        """All cues, when every row was added."""
        minutes_typed = not self._known and self._hours_are_minutes()
        if minutes_typed:
            self.remarks.append(Remark("import.hours_are_minutes"))
        self._shares.decide()
        found = tuple(
            self._cue(at, place, raw, minutes_typed) for at, (place, raw) in enumerate(self._raw, start=1)
        )
        self.remarks += self._shares.remarks()
        return found

    def _hours_are_minutes(self) -> bool:
        """2:32 typed into a spreadsheet becomes 2 hours 32 minutes: when no duration has seconds and some
        have hours, minutes and seconds were meant."""
        typed = [raw.cells.get("duration") for _, raw in self._raw]
        found = [length(value) for value in typed if isinstance(value, time | timedelta)]
        known = [seconds for seconds in found if seconds is not None]
        return len(known) > 1 and all(s % 60 == 0 for s in known) and any(s >= 3600 for s in known)

    def _cue(self, at: int, place: Place, raw: _Raw, minutes_typed: bool) -> ReadCue:
        cells = raw.cells
        seconds = self._seconds(cells, place)
        if minutes_typed and seconds is not None and isinstance(cells.get("duration"), time | timedelta):
            seconds //= 60
        exact = length(cells["exact"]) if "exact" in cells else None
        writers, publishers = self._parties.sides(raw.parties)
        vocal = plain(text(cells["vocal"])) if "vocal" in cells else ""
        facts: dict[str, Any] = {name: text(cells[name]) for name in _TEXTS if name in cells}
        if "performer_and_licensor" in cells:
            both = text(cells["performer_and_licensor"])
            facts["performer"], _, facts["master_licensor"] = both.partition(" / ")
        works = tuple(raw.works)
        cue = SheetCue(
            sequence=whole(cells.get("sequence")) or at,
            title=text(cells.get("title")),
            origin=_origin(text(cells.get("origin"))) if "origin" in cells else "",
            usage=text(cells.get("usage")),
            vocal=vocal if vocal in _VOICES else "",
            reported_seconds=seconds,
            writers=writers,
            publishers=publishers,
            works=works,
            scenes=self._list(cells, "scene"),
            moods=self._list(cells, "mood"),
            themes=self._list(cells, "theme"),
            notes=text(cells.get("notes")),
            uses=whole(cells.get("uses")),
            **facts,
        )
        return ReadCue(cue, place, tuple(raw.times), exact)

    def _list(self, cells: Mapping[str, Cell], name: str) -> tuple[str, ...]:
        if name not in cells:
            return ()
        return tuple(filter(None, several(cells[name], self._separator or ";")))

    def _seconds(self, cells: Mapping[str, Cell], place: Place) -> int | None:
        if "minutes" in cells or "seconds" in cells:
            minutes, seconds = whole(cells.get("minutes")) or 0, whole(cells.get("seconds")) or 0
            if not minutes or seconds < 60:
                return minutes * 60 + seconds
            stated = f"{minutes}:{seconds}"
        elif "duration" in cells:
            found = whole_length(cells["duration"])
            if found is not None:
                return found
            stated = text(cells["duration"])[:40]
        else:
            return None
        given = {"place": str(place), "field": "duration", "text": stated}
        self.remarks.append(Remark("import.unreadable_value", place, given))
        return None


def _origin(words: str) -> str:
    """Our code, or their word where it says less than ours."""
    return ORIGINS.get(plain(words), words)


def _is_clock(word: str) -> bool:
    return length(word) is not None
