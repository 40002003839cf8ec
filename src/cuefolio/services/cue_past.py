# SPDX-License-Identifier: GPL-3.0-or-later
"""A cue as it was: its rows, taken back step by step, and the value of each field from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cuefolio.domain.cue_row import SEPARATOR
from cuefolio.domain.fields import FIELD_BY_NAME, RECORDING_FIELDS, Kind
from cuefolio.domain.shares import format_share
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, rate_from_id, seconds
from cuefolio.persistence.history_queries import CueTrace
from cuefolio.persistence.tables import cue_mood, cue_scene, cue_theme
from cuefolio.persistence.unit_of_work import RowChange

TIMES, PARTIES, CREATED, DELETED, MOVED = "times", "parties", "created", "deleted", "moved"
"""What the history shows as one field although it is not one of the card's."""
TAGS = {"mood": cue_mood, "theme": cue_theme, "scene": cue_scene}
_Image = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Value:
    """A value as text for people, and as it is stored."""

    text: str
    raw: Any


class PastCue:
    """The rows of a cue at one moment; it begins today and ``take_back`` goes one step further back."""

    def __init__(self, trace: CueTrace) -> None:
        self._trace = trace
        self._rows: defaultdict[str, dict[str, _Image]] = defaultdict(dict)
        for (table, key), row in trace.rows.items():
            self._rows[table][key] = dict(row)

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
            return self._parties()
        if name in TAGS:
            return self._tags(name)
        if name == "work":
            keys = tuple((row["work_id"], None) for row in self._owned("cue_work"))
            return Value(self._names("work", [key for key, _ in keys]), keys)
        if name == "recording":
            key = me.get("recording_id")
            return Value(self._names("recording", [key] if key else []), key)
        if name in RECORDING_FIELDS:
            record = self._rows["recording"].get(str(me.get("recording_id")), {})
            return _plain(record.get(RECORDING_FIELDS[name]))
        if name == "iswc":
            works = self._owned("cue_work")
            first = self._rows["work"].get(works[0]["work_id"], {}) if works else {}
            return _plain(first.get("iswc"))
        stored = me.get(FIELD_BY_NAME[name].column)
        is_flag = FIELD_BY_NAME[name].kind is Kind.FLAG and stored is not None
        return _plain(bool(stored) if is_flag else stored)

    def _owned(self, table: str, column: str = "cue_id", owner: str = "") -> list[_Image]:
        """Rows of an owner (this cue when none is given) in order."""
        wanted = owner or self._trace.cue_id
        found = [row for row in self._rows[table].values() if row.get(column) == wanted]
        return sorted(found, key=lambda row: (row.get("position") or 0, row["id"]))

    def _names(self, kind: str, keys: Sequence[str]) -> str:
        return SEPARATOR.join(self._trace.named(kind, key)["name"] for key in keys)

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

    def _parties(self) -> Value:
        """As the card shows them: those of the cue, else those of its works."""
        rows = self._owned("cue_party")
        if not rows:
            works = [row["work_id"] for row in self._owned("cue_work")]
            rows = [row for key in works for row in self._owned("work_party", "work_id", key)]
        raw = tuple(
            dict.fromkeys(
                (row["party_id"], row["role"], row.get("society"), row.get("share")) for row in rows
            )
        )
        return Value(SEPARATOR.join(self._party(*party) for party in raw), raw)

    def _party(self, party_id: str, role: str, society: str | None, share: int | None) -> str:
        known = self._trace.named("party", party_id)
        shown = known["society"] if society is None else society
        facts = [role, shown, None if share is None else f"{format_share(share)} %"]
        return f"{known['name']} ({', '.join(filter(None, facts))})"


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
