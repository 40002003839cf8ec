# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts of a production that stand above (or beside) a table: labels and their values.

A label stands left of its value, or above it where a whole row is labels. A word that is a label elsewhere
("Film") is a value here when the other cells of its column are no labels.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from cuefolio.formats.reading.layouts import Layout
from cuefolio.formats.reading.values import Cell, clock, length, number, text
from cuefolio.formats.reading.words import CLASSIFICATIONS, CUTS, HEADER, KINDS, MUSIC_TOTAL, plain

Line = Mapping[int, Cell]
"""What stands in a row: column (or place across the page) -> value, blank ones left out."""

_MARK = re.compile(r"(REVISION)(?: (\d{1,4}))?|INCOMPLETE: (.+)", re.IGNORECASE)
_EPISODE = re.compile(r"(?:Season (?P<season>.+?))? ?(?:Episode (?P<number>.+))?")
_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)")
_SHEET_WORDS = frozenset(
    map(plain, ("Music cue sheet", "Cue sheet", "Musikliste", "Musikkrapport", "Music Cue Sheet Report"))
)
_SIGNS = re.compile(r"[\[({].*[\])}]|:")


class HeaderBlock:
    """What was found: ``values`` by ``domain.film`` field names, and the sheet's own total in seconds."""

    def __init__(self, lines: Iterable[Line], layout: Layout | None = None, *, wrapped: bool = False) -> None:
        self.values: dict[str, str] = {}
        self.total: int | None = None
        self._other = layout.labels if layout else {}
        self._subtitle = layout.subtitle if layout else ""
        self._labels_above = layout is None or layout.labels_above
        self._lines = list(lines)
        self._wrapped = wrapped
        self._value_at: dict[int, str] = {}
        """Where values stand that may go on in the next line: place across the page -> field."""
        self._label_columns = self._columns_of_labels()
        self._read()

    def _read(self) -> None:
        loose: list[str] = []
        above: dict[int, str] = {}
        for line in self._lines:
            labels = {at: label for at, value in line.items() if (label := self._label(at, value))}
            if above and len(labels) * 2 <= len(line):
                for at, label in above.items():
                    if at in line:
                        self._keep(label, [line[at]], at)
                above = {}
            elif self._labels_above and len(labels) >= 3 and len(labels) * 10 >= len(line) * 7:
                above = labels
                self._value_at.clear()
            elif labels:
                above = {}
                self._value_at.clear()
                self._beside(line, labels)
            else:
                above = {}
                loose += self._left_over(line)
        self._unlabelled(loose)

    def _left_over(self, line: Line) -> list[str]:
        """The texts of a line without labels, but those that go on with a value above them."""
        found = []
        for at, value in line.items():
            label, colon, rest = str(value).partition(":") if isinstance(value, str) else ("", "", "")
            name = self._value_at.get(at)
            if self._wrapped and name in self.values:
                self.values[name] = f"{self.values[name]} {text(value)}"
            elif colon and plain(label) in HEADER and rest.strip():
                self._keep(plain(label), [rest], at)
            elif text(value):
                found.append(text(value))
        return found

    def _label(self, at: int, value: Cell) -> str:
        """The plain label in a cell, "" where it holds none."""
        if not isinstance(value, str):
            return ""
        name = _label_of(value)
        if name not in _LABELS and name not in self._other:
            return ""
        return name if at in self._label_columns or value.rstrip().endswith(":") else ""

    def _columns_of_labels(self) -> set[int]:
        filled: Counter[int] = Counter()
        labels: Counter[int] = Counter()
        for line in self._lines:
            for at, value in line.items():
                filled[at] += 1
                if isinstance(value, str) and _label_of(value) in _LABELS:
                    labels[at] += 1
        return {at for at, count in labels.items() if count * 3 >= filled[at]}

    def _beside(self, line: Line, labels: Mapping[int, str]) -> None:
        places = sorted(line)
        for index, at in enumerate(places):
            if at not in labels:
                continue
            beside = []
            for other in places[index + 1 :]:
                if other in labels:
                    break
                beside.append(other)
            if beside:
                self._keep(labels[at], [line[other] for other in beside], beside[0])

    def _keep(self, label: str, values: Sequence[Cell], at: int) -> None:
        if not values or all(value in (None, "") for value in values):
            return
        if label in MUSIC_TOTAL:
            self.total = _whole(values)
            return
        if label in _STATUS:
            self._marks(text(values[0]).split("; "))
            return
        name = self._other.get(label) or HEADER[label]
        if name in self.values:
            return
        shown = text(values[0])
        if name == "duration":
            seconds = _whole(values)
            if seconds is None:
                return
            shown = clock(seconds)
        elif name in ("date_prepared", "first_air_date"):
            shown = _day(values[0])
        elif name == "kind":
            shown = KINDS.get(plain(shown), "")
        elif name == "cut_version":
            shown = CUTS.get(plain(shown), "")
        elif name == "classification":
            self._classification(shown)
            return
        elif name == "cut_name" and " · " in shown:
            # Our generic layouts show the name of the cut and its version together.
            head, _, last = shown.rpartition(" · ")
            if plain(last) in CUTS:
                self.values["cut_version"], shown = CUTS[plain(last)], head
        elif name == "year":
            shown = shown if shown.isdigit() and len(shown) == 4 else ""
        if shown:
            self.values[name] = shown
            self._value_at[at] = name

    def _classification(self, shown: str) -> None:
        word, _, count = shown.partition(" ")
        code = CLASSIFICATIONS.get(plain(word))
        if code:
            self.values["classification"] = code
        if code == "revision" and count.isdigit():
            self.values["revision"] = count

    def _marks(self, texts: Iterable[str]) -> None:
        for shown in texts:
            found = _MARK.fullmatch(shown.strip())
            if found and found[1]:
                self.values["classification"] = "revision"
                if found[2]:
                    self.values["revision"] = found[2]
            elif found:
                self.values["incomplete_reason"] = found[3]
            else:
                self._classification(shown)

    def _unlabelled(self, texts: Sequence[str]) -> None:
        """The title above everything, what stands below it, and the marks of a revision."""
        lines = []
        for shown in texts:
            if _MARK.fullmatch(shown):
                self._marks([shown])
            elif plain(shown) not in _SHEET_WORDS:
                lines.append(shown)
        lines = [line for line in lines if not _SIGNS.fullmatch(line)]
        if lines:
            self.values.setdefault("title", lines[0])
        if len(lines) > 1 and self._subtitle == "episode":
            self.values.setdefault("episode_title", lines[1])
        elif len(lines) > 1 and self._subtitle == "line":
            self._below_title(lines[1])

    def _below_title(self, line: str) -> None:
        """ "Series · Season 2 Episode 5 · Title", of which any part may be missing."""
        parts = line.split(" · ")
        for at, part in enumerate(parts):
            found = _EPISODE.fullmatch(part)
            if found and (found["season"] or found["number"]):
                facts = {"season": found["season"], "episode_number": found["number"]}
                facts |= {"series": " · ".join(parts[:at]), "episode_title": " · ".join(parts[at + 1 :])}
                for name, value in facts.items():
                    if value:
                        self.values.setdefault(name, value)
                return


def _label_of(value: str) -> str:
    return plain(value).lstrip("# ")


_STATUS = frozenset({"status of this sheet", "status"})
_LABELS = frozenset(HEADER) | MUSIC_TOTAL | _STATUS


def _whole(values: Sequence[Cell]) -> int | None:
    """Seconds of a duration in one cell, or in several: 46, "min.", 0, "sec."."""
    numbers = [found for value in values if (found := number(value)) is not None]
    words = {plain(value) for value in values if isinstance(value, str)}
    if len(numbers) == 2 and (words & {"min", "sec"} or not words):
        return int(numbers[0] * 60 + numbers[1])
    if len(numbers) == 1 and "min" in words:
        return int(numbers[0] * 60)
    seconds = length(values[0])
    return None if seconds is None else int(seconds + seconds.__class__(1, 2))


def _day(value: Cell) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    shown = text(value)
    found = _DAY.fullmatch(shown)
    return "-".join(found.groups()) if found else shown
