# SPDX-License-Identifier: GPL-3.0-or-later
"""A cue as it was: its rows, taken back step by step, and the value of each field from them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from typing import Any

from cuefolio.domain.cue_row import SEPARATOR
from cuefolio.domain.fields import FIELD_BY_NAME, RECORDING_FIELDS, WORK_FIELDS, Kind
from cuefolio.domain.parties import CueParty, together
from cuefolio.domain.shares import format_share
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, rate_from_id, seconds
from cuefolio.domain.vocabulary import WRITER_ROLES
from cuefolio.persistence.history_queries import CueTrace
from cuefolio.persistence.tables import cue_mood, cue_scene, cue_theme
from cuefolio.persistence.unit_of_work import RowChange

TIMES, PARTIES, CREATED, DELETED, MOVED = "times", "parties", "created", "deleted", "moved"
"""What the history shows as one field although it is not one of the card's."""
TAGS = {"mood": cue_mood, "theme": cue_theme, "scene": cue_scene}
_Image = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Value:
    """A value as text for people, and as it is stored: of parties the lines, without key where the person is
    gone; of works the keys with their portions."""

    text: str
    raw: Any


class PastCue:
    """The rows of a cue at one moment; it begins today and ``take_back`` goes one step further back."""

    def __init__(self, trace: CueTrace) -> None:
        self._trace = trace
        self._rows: defaultdict[str, dict[str, _Image]] = defaultdict(dict)
        for (table, key), row in trace.rows.items():
            self._rows[table][key] = dict(row)
        people = [known for (table, _), known in trace.names.items() if table == "party"]
        named = Counter(fold(known["name"]) for known in people if not known.get("gone"))
        self._namesakes = {name for name, count in named.items() if count > 1}

    def take_back(self, rows: Sequence[RowChange]) -> None:
        """Undo the recorded changes of one step."""
        for row in reversed(rows):
            table = self._rows[row.table]
            if row.op == "insert":
                table.pop(row.row_id, None)
            elif row.op == "delete":
                table[row.row_id] = {"id": row.row_id, **(row.before or {})}
            elif row.row_id in table:
                table[row.row_id].update(row.before or {})

    def rate_id(self) -> str:
        """The frame rate of the current cut at this moment."""
        return str(self._rows["cut"][self._trace.cut_id]["rate"])

    def value(self, name: str) -> Value:
        """The value of a field, or of times, parties, created, deleted, moved."""
        me = self._rows["cue"].get(self._trace.cue_id)
        if name in ("created", "deleted"):
            return Value("", me is not None)
        if me is None:
            return Value("", None)
        if name == MOVED:
            return Value("", me.get("position"))
        if name == TIMES:
            return self._times()
        if name == PARTIES:
            own = self._lines("cue_party", "cue_id", self._trace.cue_id)
            return self._parties(own) if own else self.parties_of_works()
        if name in TAGS:
            return self._tags(name)
        if name == "work":
            return self._works()
        if name == "recording":
            key = me.get("recording_id")
            return Value(self._names("recording", [key] if key else []), key)
        if name in RECORDING_FIELDS:
            return _plain(self._rows["recording"].get(self.keeper(name), {}).get(RECORDING_FIELDS[name]))
        if name in WORK_FIELDS:
            return _plain(self._rows["work"].get(self.keeper(name), {}).get(WORK_FIELDS[name]))
        stored = me.get(FIELD_BY_NAME[name].column)
        is_flag = FIELD_BY_NAME[name].kind is Kind.FLAG and stored is not None
        return _plain(bool(stored) if is_flag else stored)

    def keeper(self, name: str) -> str:
        """Key of the recording or (first) work that keeps a fact, "" when the cue has none."""
        if name in RECORDING_FIELDS:
            return self._rows["cue"].get(self._trace.cue_id, {}).get("recording_id") or ""
        works = self._owned("cue_work")
        return str(works[0]["work_id"]) if works else ""

    def _owned(self, table: str, column: str = "cue_id", owner: str = "") -> list[_Image]:
        """Rows of an owner (this cue when none is given) in order."""
        wanted = owner or self._trace.cue_id
        found = [row for row in self._rows[table].values() if row.get(column) == wanted]
        return sorted(found, key=lambda row: (row.get("position") or 0, row["id"]))

    def _names(self, kind: str, keys: Sequence[str]) -> str:
        return SEPARATOR.join(self._trace.named(kind, key)["name"] for key in keys)

    def _works(self) -> Value:
        """Works, in a medley with the portions that are known."""
        rows = self._owned("cue_work")
        medley = len(rows) > 1
        raw = tuple((row["work_id"], row.get("portion") if medley else None) for row in rows)
        words = [
            self._names("work", [key]) + ("" if portion is None else f" ({format_share(portion)} %)")
            for key, portion in raw
        ]
        return Value(SEPARATOR.join(words), raw)

    def _tags(self, name: str) -> Value:
        rows = [(row[f"{name}_id"], row.get("statement")) for row in self._owned(TAGS[name].name)]
        words = []
        for key, statement in rows:
            word = self._names(name, [key])
            words.append(f"{word} ({statement})" if statement else word)
        return Value(SEPARATOR.join(words), tuple(rows))

    def _times(self) -> Value:
        rows = [row for row in self._owned("cue_time") if row.get("cut_id") == self._trace.cut_id]
        if not rows:
            return Value("", ())
        rate_id = self.rate_id()
        rate = rate_from_id(rate_id)
        ranges = tuple(
            (row.get("start_frame"), row.get("end_frame"), row.get("length_frames")) for row in rows
        )
        return Value(SEPARATOR.join(_stretch(*span, rate) for span in ranges), (rate_id, ranges))

    def work_of_parties(self) -> str:
        """Key of the work that an edit of the cue's parties changes, "" when it changes the cue's own."""
        works = self._owned("cue_work")
        return str(works[0]["work_id"]) if len(works) == 1 and not self._owned("cue_party") else ""

    def parties_of_works(self) -> Value:
        """The parties that the cue shows when it has none of its own."""
        works = self._owned("cue_work")
        if not works:
            return Value("", ())
        return self._parties(
            together(
                [(row.get("portion"), self._lines("work_party", "work_id", row["work_id"])) for row in works]
            )
        )

    def _lines(self, table: str, column: str, owner: str) -> list[CueParty]:
        rows = self._owned(table, column, owner)
        writers = {row["party_id"] for row in rows if row["role"] in WRITER_ROLES}
        return [self._party(row, writers) for row in rows]

    def _party(self, row: _Image, writers: Container[str]) -> CueParty:
        """People are called as they are today, and belong to the society of today unless the line says
        another: what is changed in the library is no change of the cue. The IPI is told of namesakes."""
        known = self._trace.named("party", row["party_id"])
        society = known["society"] if row.get("society") is None else row["society"]
        ipi = known.get("ipi") if fold(known["name"]) in self._namesakes else ""
        chain = row.get("writer_party_id")
        holds = chain in writers and row["role"] not in WRITER_ROLES
        writer = self._trace.named("party", str(chain))["name"] if holds else ""
        return CueParty(
            known["name"],
            row["role"],
            society or "",
            row.get("share"),
            ipi or "",
            writer=writer,
            party_id=row["party_id"],
        )

    def _parties(self, lines: Sequence[CueParty]) -> Value:
        raw = tuple(
            replace(line, party_id="") if self._trace.named("party", line.party_id).get("gone") else line
            for line in lines
        )
        return Value(SEPARATOR.join(map(_said, raw)), raw)


def same_parties(today: Value, before: Value) -> bool:
    """Whether parties of today are those of ``before``; of people who are gone the name counts."""
    return len(today.raw) == len(before.raw) and all(
        was == (now if was.party_id else replace(now, party_id=""))
        for now, was in zip(today.raw, before.raw, strict=True)
    )


def _said(party: CueParty) -> str:
    share = "" if party.share is None else f"{format_share(party.share)} %"
    writer = f"for {party.writer}" if party.writer else ""
    facts = filter(None, (party.role, party.society, share, party.ipi, writer))
    return f"{party.name} ({', '.join(facts)})"


def _plain(stored: Any) -> Value:
    if stored is None:
        return Value("", None)
    if isinstance(stored, bool):
        return Value("yes" if stored else "no", stored)
    return Value(str(stored), stored)


def _stretch(start: int | None, end: int | None, length: int | None, rate: FrameRate) -> str:
    if start is None and end is None:
        return "" if length is None else format_seconds(seconds(length, rate))
    labels = ["" if frames is None else format_timecode(frames, rate) for frames in (start, end)]
    return " – ".join(labels).strip()
