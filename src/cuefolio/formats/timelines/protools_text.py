# SPDX-License-Identifier: GPL-3.0-or-later
"""Pro Tools' session text taken apart: header, files, clips, tracks with their events, memory locations.

Nothing is converted here: times stay as written. Cells are parted by tabs and padded with spaces; names may
hold tabs and line breaks, which are told by the number of cells and the width of their column.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import Remarks, one_line, shortened, steps

_HEADINGS = {
    "ONLINEFILESINSESSION": "files",
    "OFFLINEFILESINSESSION": "lost files",
    "FILESINSESSION": "files",
    "CLIPSINSESSION": "clips",
    "REGIONSINSESSION": "clips",
    "ONLINECLIPSINSESSION": "clips",
    "OFFLINECLIPSINSESSION": "clips",
    "ONLINEREGIONSINSESSION": "clips",
    "OFFLINEREGIONSINSESSION": "clips",
    "PLUG-INSLISTING": "plug-ins",
    "TRACKLISTING": "tracks",
    "MARKERSLISTING": "markers",
    "MEMORYLOCATIONSLISTING": "markers",
}
_SPACED = re.compile(r"(?:\S ){4,}")
_MARKER = re.compile(r"[0-9]+ *\t *[0-9][0-9:;.,+| ]*\t")
_LAST_HEADINGS = ("STATE", "DURATION", "TIMESTAMP")
_MOST_JOINED = 40
_PARTING = re.compile("\0{2,}")

RawEvent = tuple[int, str]
"""Line number and line; a line break inside a name is kept."""


@dataclass(slots=True)
class TrackText:
    """One track: what its lines say. ``trailing`` counts the cells behind the name in an event line;
    ``headed`` says that the headings of its events were read whole."""

    name: str
    line: int
    comment: list[str] = field(default_factory=list)
    delay: str = ""
    state: str = ""
    trailing: int = 4
    has_state: bool = True
    headed: bool = False
    events: list[RawEvent] = field(default_factory=list)

    def cells(self, event: str) -> list[str]:
        """The cells of an event line: channel, number, name, and the trailing ones."""
        cells = event.split("\t")
        spare = len(cells) - 3 - self.trailing
        if spare:
            cells[2 : 3 + spare] = ["\t".join(cells[2 : 3 + spare])]
        cells[2] = one_line(cells[2].strip())
        return cells

    def breaks_off(self) -> bool:
        """Whether its last line is not whole."""
        if not self.events:
            return not self.headed
        cells = self.cells(self.events[-1][1])
        if self.has_state:
            return cells[-1].strip() not in ("Muted", "Unmuted")
        return len(cells[-1].strip()) < len(cells[-2].strip())


@dataclass(slots=True)
class MarkerText:
    """One memory location; ``rest`` is all behind the units: name, maybe track and its kind, comment."""

    line: int
    location: str
    reference: str
    units: str
    rest: str
    more: list[str] = field(default_factory=list)


@dataclass(slots=True)
class SessionText:
    """All of a session's text. ``files`` maps names to places ("" where two files share a name).

    ``section`` is the heading of the last section, "" while the header goes on; ``last_line`` the number of
    the last line with words. ``breaks`` counts the line breaks behind it, 2 at most: Pro Tools ends each
    section but that of the markers with blank lines.
    """

    header: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)
    clips: dict[str, str] = field(default_factory=dict)
    tracks: list[TrackText] = field(default_factory=list)
    markers: list[MarkerText] = field(default_factory=list)
    marker_widths: list[tuple[str, int]] = field(default_factory=list)
    section: str = ""
    last_line: int = 0
    breaks: int = 2


class SessionReader:
    """Reads the lines of a session one after another."""

    def __init__(self, path: Path, remarks: Remarks, reading: Reading) -> None:
        self._path = path
        self.found = SessionText()
        self._remarks = remarks
        self._reading = reading
        self._track: TrackText | None = None
        self._field = ""
        self._joined = ""
        self._joined_from = 0
        self._events = 0

    def read(self, words: str) -> SessionText:
        """Everything. Raises CuefolioError job.cancelled, timeline.text_too_many."""
        lines = words.split("\n")
        readers = {
            "header": self._header,
            "files": self._file,
            "lost files": self._lost_file,
            "clips": self._clip,
            "tracks": self._track_line,
            "markers": self._marker,
        }
        reader = readers.get("header")
        events: list[RawEvent] | None = None
        tabs = 0
        number = 0
        for part in steps(lines, self._reading):
            for line in part:
                number += 1
                usual = line[:1].isdecimal() and line.count("\t") == tabs
                if usual and events is not None and not self._joined:
                    events.append((number, line))
                    self._events += 1
                    continue
                if line[1:2] == " " and _SPACED.match(line):
                    section = self._section(line, number, lines[number - 2])
                    if section is not None:
                        reader = readers.get(section)
                        events, self._track = None, None
                        self.found.section = _PARTING.sub(" ", line.strip().replace(" ", "\0")).replace(
                            "\0", ""
                        )
                        continue
                if reader is not None:
                    reader(line, number)
                    if self._track is not None and self._field == "events":
                        events, tabs = self._track.events, 2 + self._track.trailing
                    else:
                        events = None
            self._check_size()
        self._give_up_joining()
        self.found.breaks = words.endswith("\n") + words.endswith("\n\n")
        self.found.last_line = words.rstrip().count("\n") + 1
        return self.found

    def _section(self, line: str, number: int, before: str) -> str | None:
        """The section that a line of spaced letters opens, "" for an unknown one, None for other words."""
        known = _HEADINGS.get(line.replace(" ", "").strip().upper())
        if known is None and line.isupper() and not before.strip():
            text = shortened(line.strip(), 60)
            self._remarks.add("timeline.protools_section", line=number, text=text)
            return ""
        return known

    def _check_size(self) -> None:
        if self._events > self._reading.most_uses:
            raise CuefolioError("timeline.text_too_many", path=str(self._path), most=self._reading.most_uses)

    def _header(self, line: str, _number: int) -> None:
        key, colon, value = line.partition(":")
        if colon:
            # Pro Tools before version 8 writes TIME CODE FORMAT.
            self.found.header.setdefault(key.strip().upper().replace("TIME CODE", "TIMECODE"), value.strip())

    def _file(self, line: str, _number: int) -> None:
        name, tab, place = line.partition("\t")
        name, place = name.strip(), place.strip()
        if tab and name and (name, place) != ("Filename", "Location"):
            before = self.found.files.setdefault(name, place)
            if before != place:
                self.found.files[name] = ""

    def _lost_file(self, line: str, number: int) -> None:
        self._file(line, number)
        self.found.lost.add(line.partition("\t")[0].strip())

    def _clip(self, line: str, number: int) -> None:
        cells = line.split("\t")
        if len(cells) < 2 or cells[1].strip() == "Source File":
            return
        # The channel in brackets stands last; a tab inside the name moves the file to the right.
        if len(cells) > 2 and cells[-1].strip().startswith("["):
            cells.pop()
        name, file = one_line("\t".join(cells[:-1]).strip()), cells[-1].strip()
        before = self.found.clips.setdefault(name, file)
        if before != file:
            self._remarks.add("timeline.protools_clip_twice", clip=shortened(name, 80), line=number)
            self.found.clips[name] = ""

    def _track_line(self, line: str, number: int) -> None:
        key, colon, value = line.partition(":")
        if line.startswith("TRACK NAME:"):
            self._give_up_joining()
            self._track = TrackText(value.strip(), number)
            self.found.tracks.append(self._track)
            self._field = "name"
            return
        track = self._track
        if track is None:
            return
        if self._field == "events":
            self._odd_event(line, number, track)
        elif line.startswith("CHANNEL") and "\t" in line:
            names = [cell.strip().upper() for cell in line.split("\t")]
            track.trailing = max(2, len(names) - 3)
            track.has_state = names[-1] == "STATE"
            track.headed = names[-1] in _LAST_HEADINGS
            self._field = "events"
        elif colon and key in ("COMMENTS", "USER DELAY", "STATE", "PLUG-INS"):
            self._field = key
            if key == "COMMENTS":
                track.comment.append(value.strip())
            elif key == "USER DELAY":
                track.delay = value.strip()
            elif key == "STATE":
                track.state = value
        elif self._field == "COMMENTS" and line.strip():
            track.comment.append(line.strip())

    def _odd_event(self, line: str, number: int, track: TrackText) -> None:
        """A line among events that has not the usual number of cells: a name with tabs or line breaks."""
        if not self._joined:
            if not line or line.isspace():
                return
            if not line[:1].isdecimal():
                self._remarks.add("timeline.protools_line", line=number, text=shortened(line.strip(), 60))
                return
            self._joined, self._joined_from = line, number
        elif number - self._joined_from > _MOST_JOINED or not line:
            self._give_up_joining()
            return
        else:
            self._joined += "\n" + line
        if self._joined.count("\t") >= 2 + track.trailing:
            track.events.append((self._joined_from, self._joined))
            self._joined = ""

    def _give_up_joining(self) -> None:
        if self._joined:
            text = shortened(self._joined.replace("\n", " "), 60)
            self._remarks.add("timeline.protools_line", line=self._joined_from, text=text)
            self._joined = ""

    def _marker(self, line: str, number: int) -> None:
        found = self.found
        if line.startswith("#") and "LOCATION" in line:
            found.marker_widths = [(cell.strip().upper(), len(cell)) for cell in line.split("\t")]
        elif _MARKER.match(line):
            cells = line.split("\t", 4)
            if len(cells) < 5:
                self._remarks.add("timeline.protools_marker", line=number, text=shortened(line.strip(), 60))
                return
            location, reference, units = (cell.strip() for cell in cells[1:4])
            found.markers.append(MarkerText(number, location, reference, units, cells[4]))
        elif found.markers and line.strip():
            last = found.markers[-1]
            cells = line.split("\t", 4)
            if len(cells) == 5 and not "".join(cells[:4]).strip():
                last.more.append(cells[4].strip())
            elif len(last.rest) < 4000:
                last.rest += "\n" + line
        elif line.strip():
            self._remarks.add("timeline.protools_marker", line=number, text=shortened(line.strip(), 60))
