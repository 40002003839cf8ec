# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of an edit decision list as events with their comments, before any time is a number.

An event line is ``number reel channel transition [length] source-in source-out record-in record-out``; the
lines behind it belong to it until the next one. What Avid, Premiere and Resolve add stands in comments.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.cmx3600_events import Event, EventList, Locator
from cuefolio.formats.timelines.cmx3600_tracks import MOST_TRACKS
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import Remarks, one_line, shortened, steps
from cuefolio.formats.timelines.text_times import is_label

_NOTHING = ("", "(NULL)", "NULL", "(null)")
_UNSPOKEN = (
    "EFFECTS NAME",
    "PATCH",
    "BLEND",
    "ASC_",
    "ASC ",
    "TIMEWARP",
    "VIDEO LEVEL",
    "==",
    "--",
    ">>>",
    "SPLIT",
    "CDL",
)
_TABLE_HEADING = re.compile(r"Number\s+Colou?r\s+Marker Name\s+Start TC", re.IGNORECASE)
_LEVEL = re.compile(r"AUDIO LEVEL AT (\S+) IS ([+-]?(?:[0-9.]+|INF\w*)) ?DB", re.IGNORECASE)
_VOLUME = re.compile(r"(A[0-9]*) VOL\s*=\s*([+-]?[0-9.]+) ?DB", re.IGNORECASE)
_SPEED = re.compile(r"[+-]?[0-9]{1,6}(?:\.[0-9]{0,6})?")
_REEL_IS_CLIP = re.compile(r"REEL \S.* IS CLIP (.*\S)\s*", re.IGNORECASE)
_RATE = re.compile(r"(?:FRAME ?RATE|FPS|TIMEBASE)\s*[:=]?\s*([0-9]{2,3}(?:\.[0-9]{1,3})?(?: ?N?DF)?)\b", re.I)
_LOCATOR = re.compile(r"\s*(\S+)\s*(\S*)\s*(.*)")
_MOST_COMMENT = 1000
_LONGEST_LINE = 400
"""Of a line that is searched for a pattern."""


class ListReader:
    """Reads lines one after another; ``found`` is the result."""

    def __init__(self, path: Path, remarks: Remarks, reading: Reading) -> None:
        self._path = path
        self.found = EventList()
        self._remarks = remarks
        self._reading = reading
        self._event: Event | None = None
        self._source_drop = False
        self._columns: list[tuple[str, int]] = []
        self._marked: set[int] = set()
        self._keys: dict[str, Callable[[str], None]] = {
            "FROM CLIP NAME": self._from_name,
            "CLIP NAME": self._from_name,
            "TO CLIP NAME": self._to_name,
            "SOURCE FILE": self._file,
            "SOURCE FILE PATH": self._from_path,
            "FROM CLIP": self._from_path,
            "FROM FILE": self._from_path,
            "FINAL CUT PRO REEL": self._whole_reel,
            "TO CLIP": self._to_path,
            "TO FILE": self._to_path,
            "COMMENT": self._comment,
            "COMMENTS": self._comment,
        }
        for key, reader in list(self._keys.items()):
            self._keys["* " + key] = self._keys["*" + key] = reader

    def read(self, lines: Sequence[str], before: int = 0) -> EventList:
        """All of a list that begins behind ``before`` lines of its file.

        Raises CuefolioError job.cancelled, timeline.text_too_many.
        """
        keys, number = self._keys, before
        for part in steps(lines, self._reading):
            for line in part:
                number += 1
                first = line[:1]
                if first == "*":
                    key, _colon, value = line.partition(":")
                    reader = keys.get(key)
                    if reader is None:
                        self._odd_line(line, number)
                    else:
                        reader(value.strip())
                elif first.isdecimal():
                    self._event_line(line, number)
                elif line and not line.isspace():
                    self._odd_line(line, number)
            if len(self.found.events) > self._reading.most_uses:
                raise CuefolioError(
                    "timeline.text_too_many", path=str(self._path), most=self._reading.most_uses
                )
        found = self.found
        if self._marked:
            found.events = [
                event for event in found.events if id(event) not in self._marked or event.from_name
            ]
        return found

    def _event_line(self, line: str, number: int) -> None:
        parts = line.split()
        at = len(parts) - 4
        if at < 3 or len(parts[at]) != 11 or len(parts[-1]) != 11 or not parts[at][:2].isdecimal():
            labels = [place for place, part in enumerate(parts) if is_label(part)]
            at = labels[0] if labels else 0
            if at < 3 or labels[:4] != [at, at + 1, at + 2, at + 3]:
                self._odd_line(line, number)
                return
        event = self._event = Event(number, line, parts, at, self._source_drop)
        self.found.events.append(event)

    def _odd_line(self, line: str, number: int) -> None:
        """Any line that is neither an event nor one of the frequent comments."""
        if "|M:" in line and "|C:" in line and self._event is not None:
            self._resolve_marker(line, number)
            return
        body = line.lstrip("* \t")
        upper = body[:40].upper()
        if upper.startswith("AUDIO LEVEL AT"):
            self._level(body)
        elif upper.startswith("FCM"):
            self._counting(upper)
        elif upper.startswith("TITLE:"):
            self.found.title = self.found.title or shortened(body[6:].strip())
        elif line.startswith("AUD") and self._event is not None:
            found = tuple(int(part) for part in line[3:].split() if part.isdecimal() and len(part) < 4)
            self._event.tracks = (self._event.tracks + found[:MOST_TRACKS])[:MOST_TRACKS]
        elif line.startswith("M2"):
            self._speed(line, number)
        elif line[:1] in " \t" and body[:1].isdecimal():
            self._event_line(body, number)
        elif line[:1].isdecimal():
            self._remarks.add("timeline.edl_line", line=number, text=shortened(line.strip(), 60))
        else:
            self._comment_line(line, body, upper, number)

    def _comment_line(self, line: str, body: str, upper: str, number: int) -> None:
        key, colon, value = body.partition(":")
        key = key.strip().upper()
        reader = self._keys.get(key) if colon else None
        if key == "LOC" and colon:
            self._locator(value, number)
        elif reader is not None:
            reader(value.strip())
        elif " VOL" in upper and (volume := _VOLUME.match(body)):
            self._level_at("", volume.group(2))
        elif self._columns and line.startswith("*") and body[:1].isdecimal():
            self._table_row(line, number)
        elif _TABLE_HEADING.match(body):
            self._columns = [
                (m.group().upper(), m.start()) for m in re.finditer(r"\S+(?: \S+)*", line[:_LONGEST_LINE])
            ]
        elif " IS CLIP " in upper and (clip := _REEL_IS_CLIP.fullmatch(body[:_LONGEST_LINE])):
            if self._event is not None and not self._event.from_name:
                self._event.from_name = clip.group(1).strip()
        elif self._event is None:
            rate = _RATE.search(body[:_LONGEST_LINE])
            if rate:
                self.found.rate = rate.group(1)
        elif body and not upper.startswith(_UNSPOKEN):
            self._comment(body)

    def _counting(self, upper: str) -> None:
        drop = "NON" not in upper and "DROP" in upper
        if self.found.drop is None and not self.found.events:
            self.found.drop = drop
        self._source_drop = drop

    def _from_name(self, value: str) -> None:
        if self._event is not None:
            self._event.from_name = one_line(value) if "\t" in value else value

    def _to_name(self, value: str) -> None:
        if self._event is not None:
            self._event.to_name = one_line(value) if "\t" in value else value

    def _file(self, value: str) -> None:
        if self._event is not None and value not in _NOTHING:
            self._event.files = (*self._event.files[:1], value)

    def _from_path(self, value: str) -> None:
        if self._event is not None and value not in _NOTHING:
            self._event.from_path = value

    def _to_path(self, value: str) -> None:
        if self._event is not None and value not in _NOTHING:
            self._event.to_path = value

    def _whole_reel(self, value: str) -> None:
        """Final Cut Pro cuts a reel's name to eight letters and says the whole one."""
        whole, _, short = value.partition("REPLACED BY:")
        if self._event is not None and short.strip() == self._event.reel:
            self._event.whole_reel = whole.strip()

    def _comment(self, value: str) -> None:
        event = self._event
        if event is not None and value and len(event.comment) < _MOST_COMMENT:
            event.comment = f"{event.comment}\n{value}" if event.comment else value

    def _level(self, body: str) -> None:
        found = _LEVEL.match(body)
        if found:
            self._level_at(found.group(1), found.group(2))

    def _level_at(self, at: str, level: str) -> None:
        if self._event is not None:
            if self._event.levels is None:
                self._event.levels = []
            self._event.levels.append((at, level))

    def _speed(self, line: str, number: int) -> None:
        parts = line[:_LONGEST_LINE].split()[1:]
        if len(parts) > 1 and is_label(parts[-1]):
            parts.pop()
        if self._event is None or not parts or not _SPEED.fullmatch(parts[-1]):
            self._remarks.add("timeline.edl_line", line=number, text=shortened(line.strip(), 60))
            return
        if self._event.speeds is None:
            self._event.speeds = []
        self._event.speeds.append((" ".join(parts[:-1]), parts[-1]))

    def _locator(self, value: str, number: int) -> None:
        found = _LOCATOR.fullmatch(value)
        if found is None or not is_label(found.group(1)):
            self._remarks.add("timeline.edl_line", line=number, text=shortened(value.strip(), 60))
            return
        at, colour, name = found.groups()
        self.found.locators.append(Locator(at, name.strip(), colour, number))

    def _resolve_marker(self, line: str, number: int) -> None:
        event = self._event
        assert event is not None
        note, _, rest = line.partition("|C:")
        colour, _, rest = rest.partition("|M:")
        name, _, length = rest.rpartition("|D:") if "|D:" in rest else (rest, "", "1")
        self._marked.add(id(event))
        self.found.locators.append(
            Locator(
                event.record_in,
                name.strip(),
                colour.strip().removeprefix("ResolveColor"),
                number,
                length.strip(),
                note.lstrip("* ").strip(),
            )
        )

    def _table_row(self, line: str, number: int) -> None:
        """A row of the table of markers that Avid puts under a list, cut at the columns of its heading."""
        cells: dict[str, str] = {}
        for (name, start), (_next, end) in zip(
            self._columns, [*self._columns[1:], ("", len(line))], strict=True
        ):
            cells[name.removeprefix("* ")] = line[start:end].strip()
        at = cells.get("START TC", "")
        if not is_label(at):
            self._remarks.add("timeline.edl_line", line=number, text=shortened(line.strip(), 60))
            return
        name = cells.get("COMMENT", "") or cells.get("MARKER NAME", "")
        author = cells.get("MARKER NAME", "")
        self.found.locators.append(
            Locator(at, name, cells.get("COLOR", ""), number, track=cells.get("TRACK", ""), comment=author)
        )
