# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of markers as spotting notes: Avid's, Resolve's edit index, Premiere, Audition, Audacity, CSV and TSV
in general. They hold spots alone, and mostly no frame rate.

Times are timecode, hours-minutes-seconds with or without decimals, decimal seconds, or whole frames.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cuefolio.domain.timecode import FrameRate, rate_from_id
from cuefolio.domain.timeline.model import RateFrom, Spot, Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.marker_lists_columns import (
    Rows,
    by_headings,
    cell_of,
    folded,
    is_avid,
    is_index,
    is_time,
    rows_of,
    without_headings,
)
from cuefolio.formats.timelines.registry import Reading, TimelineReader
from cuefolio.formats.timelines.text_files import Remarks, head_text, only_named, shortened, steps, text_of
from cuefolio.formats.timelines.text_times import (
    FASTEST_NOMINAL,
    guessed_rate,
    is_label,
    is_skipped,
    label_frames,
)

_CLOCK = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,5}):([0-9]{2})(?:[.,]([0-9]{1,9}))?")
_SECONDS = re.compile(r"([0-9]{1,9})(?:[.,]([0-9]{1,9}))?")
_WHOLE_LABEL = re.compile(r"[0-9]{2}:[0-9]{2}:[0-9]{2}")
_NO_LIST = ("SESSION NAME:", "TITLE:", "<", "{", "%PDF", "PK\x03\x04", "FCM:")
_SHEET = re.compile(r"composer|publisher|writer|isrc|iswc|komponist|verlag|compositeur|editeur|usage")
"""Headings of a cue sheet, which has a reader of its own."""
_LONGEST = 100 * 3600 * FASTEST_NOMINAL


@dataclass(frozen=True, slots=True)
class _List:
    """A list that was told: its rows, the columns of its fields, and the row of its headings if any."""

    rows: Rows
    columns: dict[str, int]
    headings: list[str] | None


def sniff(path: Path, head: bytes) -> int:
    """How sure the beginning of a file is a list of markers."""
    words = head_text(head)
    if not words or words.lstrip().startswith(_NO_LIST):
        return 0
    if len(head) >= 65536:
        words = words.rpartition("\n")[0]
    found = _told(words)
    if found is None:
        return 0
    sample = [cell_of(cells, found.columns, "at") for _line, cells in found.rows[:50]]
    times = sum(map(is_time, sample))
    if not times or times * 2 < len(sample):
        return 0
    if found.headings is None:
        return 85 if is_avid(found.rows[0][1]) else 30
    if any(_SHEET.search(folded(cell[:60])) for cell in found.headings):
        return 0
    marked = "colour" in found.columns or any("marker" in cell.casefold() for cell in found.headings)
    return 65 if marked else 35


def read(path: Path, reading: Reading) -> list[Timeline]:
    """One timeline that holds spots. Raises CuefolioError file.cannot_read, job.cancelled, timeline.text_*,
    timeline.markers_columns, timeline.markers_nothing, timeline.xml_no_such_sequence."""
    remarks = Remarks()
    found = _told(text_of(path, reading, remarks))
    if found is None:
        raise CuefolioError("timeline.markers_columns", path=str(path))
    if len(found.rows) > reading.most_uses:
        raise CuefolioError("timeline.text_too_many", path=str(path), most=reading.most_uses)
    rows = _markers_of_index(found, remarks)
    times = [cell_of(cells, found.columns, "at") for _line, cells in rows]
    rate, rate_from = _rate(found, rows, times, reading, remarks)
    clock = _Clock(rate, times, found, reading, remarks)
    timeline = Timeline("marker-list", path.stem, rate, rate_from, reading.start, ticks=clock.ticks)
    for part in steps(rows, reading):
        for line, cells in part:
            spot = _spot(line, cells, found.columns, clock, remarks)
            if spot is not None:
                timeline.spots.append(spot)
    if not timeline.spots:
        raise CuefolioError("timeline.markers_nothing", path=str(path))
    skipped = [(line, text) for line, text in _labels(rows, found.columns) if is_skipped(text, rate)]
    if skipped and rate.dropped:
        line, text = skipped[0]
        remarks.add("timeline.edl_skipped_label", count=len(skipped), line=line, text=text)
    timeline.remarks = remarks.list()
    return only_named([timeline], path, reading)


def _told(words: str) -> _List | None:
    rows = rows_of(words)
    heading = by_headings(rows)
    if heading is not None:
        place, columns = heading
        return _List(rows[place + 1 :], columns, rows[place][1])
    bare = without_headings(rows)
    return _List(rows, bare, None) if bare else None


def _markers_of_index(found: _List, remarks: Remarks) -> Rows:
    """Of Resolve's edit index the rows that have a marker's colour; a list of clips has none."""
    if found.headings is None or not is_index(found.headings):
        return found.rows
    marked = [(line, cells) for line, cells in found.rows if cell_of(cells, found.columns, "colour")]
    if marked and len(marked) < len(found.rows):
        remarks.add("timeline.markers_clips", count=len(found.rows) - len(marked))
    return marked or found.rows


def _rate(
    found: _List, rows: Rows, times: Sequence[str], reading: Reading, remarks: Remarks
) -> tuple[FrameRate, RateFrom]:
    drop = any(";" in text for text in times)
    for said in {cell_of(cells, found.columns, "rate") for _line, cells in rows[:20]} - {""}:
        try:
            rate = rate_from_id(said)
            return FrameRate(rate.num, rate.den, rate.drop or drop), RateFrom.FILE
        except (CuefolioError, ValueError):
            remarks.add("timeline.edl_rate_unknown", rate=shortened(said, 20))
    if reading.rate is not None:
        return reading.rate, RateFrom.PERSON
    ends = {text[-2:] for text in times if is_label(text)}
    largest = max((int(text) for text in ends if text.isdecimal() and int(text) < 60), default=0)
    rate = guessed_rate(largest, drop, reading.likely)
    if reading.likely is not None and rate.fraction == reading.likely.fraction:
        remarks.add("timeline.markers_rate_likely", rate=rate.label)
    elif drop:
        remarks.add("timeline.markers_rate_drop", rate=rate.label)
    elif largest:
        remarks.add("timeline.markers_rate_largest", rate=rate.label, frame=largest)
    else:
        remarks.add("timeline.markers_rate_guess", rate=rate.label)
    return rate, RateFrom.GUESS


class _Clock:
    """Reads the times of one list: ``at`` places, ``length`` lengths, both in ticks; KeyError for others."""

    def __init__(
        self, rate: FrameRate, times: Sequence[str], found: _List, reading: Reading, remarks: Remarks
    ) -> None:
        self._frames: Callable[[str], int] = label_frames(rate)
        heading = cell_of(found.headings or [], found.columns, "at").casefold()
        heading_of_length = cell_of(found.headings or [], found.columns, "length").casefold()
        # Avid's list, which has no headings, has lengths in frames.
        self._long_frames = found.headings is None or "frame" in heading_of_length
        whole = [text for text in times if text]
        numbers = bool(whole) and all(text.lstrip("-").isdecimal() for text in whole)
        self._as_frames = numbers and "sec" not in heading
        if self._as_frames:
            remarks.add("timeline.markers_frames")
        timed = ("at", "end") if self._long_frames else ("at", "end", "length")
        columns = [found.columns[field] for field in timed if field in found.columns]
        cells = {row[column].strip() for _line, row in found.rows for column in columns if column < len(row)}
        real = {cell for cell in cells if cell and not is_label(cell) and not _WHOLE_LABEL.fullmatch(cell)}
        fine = any("." in cell or "," in cell for cell in real)
        millisecond = rate.fraction / 1000
        self.ticks = 1
        if real and not self._as_frames:
            self.ticks = millisecond.denominator if fine else rate.fraction.denominator
        self._millisecond = millisecond * self.ticks
        self._zero = (reading.start or 0) * self.ticks if self._as_frames else 0

    def at(self, text: str) -> int:
        """A place."""
        if is_label(text):
            return self._frames(text) * self.ticks
        if _WHOLE_LABEL.fullmatch(text):
            return self._frames(f"{text}:00") * self.ticks
        if self._as_frames:
            return self._zero + self._whole(text)
        return self._real(text)

    def length(self, text: str) -> int:
        """A length: timecode measured from zero, seconds, or frames."""
        if is_label(text):
            return self._frames(text) * self.ticks
        return self._whole(text) if self._as_frames or self._long_frames else self._real(text)

    def _whole(self, text: str) -> int:
        if not text.isdecimal() or len(text) > 9 or int(text) > _LONGEST:
            raise KeyError(text)
        return int(text) * self.ticks

    def _real(self, text: str) -> int:
        match = _CLOCK.fullmatch(text)
        if match:
            hours, minutes, seconds, part = match.groups()
        else:
            match = _SECONDS.fullmatch(text)
            if match is None:
                raise KeyError(text)
            hours, minutes, (seconds, part) = "0", "0", match.groups()
        whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
        thousandths = whole * 1000 + int((part or "0")[:3].ljust(3, "0"))
        if whole * FASTEST_NOMINAL > _LONGEST:
            raise KeyError(text)
        ticks = thousandths * self._millisecond
        return (ticks.numerator * 2 + ticks.denominator) // (2 * ticks.denominator)


def _labels(rows: Rows, columns: dict[str, int]) -> list[tuple[int, str]]:
    return [(line, cell_of(cells, columns, "at")) for line, cells in rows]


def _spot(
    line: int, cells: Sequence[str], columns: dict[str, int], clock: _Clock, remarks: Remarks
) -> Spot | None:
    text = cell_of(cells, columns, "at")
    try:
        at = clock.at(text)
    except KeyError:
        remarks.add("timeline.markers_time", line=line, text=shortened(text, 40) or "-")
        return None
    name, comment = cell_of(cells, columns, "name"), cell_of(cells, columns, "comment")
    if not name:
        name, comment = comment, ""
    spot = Spot(
        at,
        " ".join(name.split()),
        _length(at, cells, columns, clock),
        comment,
        cell_of(cells, columns, "colour"),
        cell_of(cells, columns, "kind") or "marker",
        cell_of(cells, columns, "track"),
        cell_of(cells, columns, "author"),
        f"line {line}",
    )
    return spot


def _length(at: int, cells: Sequence[str], columns: dict[str, int], clock: _Clock) -> int:
    """From the list's length or end; a marker of one frame is a place, not a stretch."""
    found = 0
    try:
        length, end = cell_of(cells, columns, "length"), cell_of(cells, columns, "end")
        if length:
            found = clock.length(length)
        elif end:
            found = clock.at(end) - at
    except KeyError:
        return 0
    return found if found > clock.ticks else 0


READER = TimelineReader("marker-list", "Marker list", (".txt", ".csv", ".tsv"), sniff, read)
