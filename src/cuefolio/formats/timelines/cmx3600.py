# SPDX-License-Identifier: GPL-3.0-or-later
"""CMX 3600 edit decision lists as Avid, Premiere and Resolve write them.

A list has no frame rate: it follows from ``FCM: DROP FRAME``, whose first line rules the record side while
its labels keep their colons, or is guessed from the largest frame number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from cuefolio.domain.timecode import FrameRate, rate_from_id
from cuefolio.domain.timeline.growing import no_collection
from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.model import RateFrom, Spot, Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.cmx3600_events import EventList, Locator
from cuefolio.formats.timelines.cmx3600_lines import ListReader
from cuefolio.formats.timelines.cmx3600_midnight import move_morning
from cuefolio.formats.timelines.cmx3600_uses import UseMaker
from cuefolio.formats.timelines.registry import Reading, TimelineReader
from cuefolio.formats.timelines.text_files import Remarks, head_text, only_named, text_of
from cuefolio.formats.timelines.text_times import guessed_rate, is_skipped, label_frames

_TIME = r"[0-9]{2}[:;.,][0-9]{2}[:;.,][0-9]{2}[:;.,][0-9]{2}"
_EVENT = re.compile(
    rf"^[ \t]{{0,8}}[0-9]{{1,8}}[A-Z]?[ \t].{{1,120}}?[ \t]{{1,60}}(?:{_TIME}[ \t]{{1,60}}){{3}}{_TIME}",
    re.MULTILINE,
)
_TITLE = re.compile(r"^TITLE:", re.MULTILINE)
_FCM = re.compile(r"^FCM:", re.MULTILINE)
_LAST_FRAME = 59
_MIDNIGHT = "24:00:00:00"
_FEW = 60
"""Events below which the labels of sources help to guess the rate."""


def sniff(path: Path, head: bytes) -> int:
    """How sure the beginning of a file is an edit decision list; 1 where only its name says so."""
    named = path.suffix.lower() == ".edl" and bool(head or not path.is_dir())
    words = head_text(head)
    titled, counted = _TITLE.search(words), _FCM.search(words)
    if _EVENT.search(words):
        return 95 if titled or counted else 80
    if titled and counted:
        return 70
    return 40 if titled and named else int(named)


@no_collection()
def read(path: Path, reading: Reading) -> list[Timeline]:
    """The sequence of a list; several where lists stand one after another.

    Raises CuefolioError file.cannot_read, job.cancelled, timeline.text_*, timeline.edl_no_events,
    timeline.edl_not_cmx, timeline.edl_none_readable, timeline.nothing, timeline.xml_no_such_sequence.
    """
    remarks = Remarks()
    lines = text_of(path, reading, remarks).split("\n")
    titles = [place for place, line in enumerate(lines) if line[:6] == "TITLE:"]
    if len(titles) < 2:
        return only_named([_sequence(lines, 0, path, reading, remarks)], path, reading)
    found = []
    for start, end in pairwise([0, *titles[1:], len(lines)]):
        try:
            sequence = _sequence(lines[start:end], start, path, reading, remarks)
        except CuefolioError as error:
            if error.code not in ("timeline.edl_no_events", "timeline.nothing"):
                raise
        else:
            found.append(sequence)
            remarks = Remarks()
    if not found:
        raise CuefolioError("timeline.edl_no_events", path=str(path))
    return only_named(found, path, reading)


def _sequence(lines: Sequence[str], before: int, path: Path, reading: Reading, remarks: Remarks) -> Timeline:
    """One list of a file, which begins behind ``before`` lines."""
    found = ListReader(path, remarks, reading).read(lines, before)
    if not found.events and not found.locators:
        known = found.title or found.drop is not None
        raise CuefolioError("timeline.edl_no_events" if known else "timeline.edl_not_cmx", path=str(path))
    rate, rate_from = _rate_of(found, reading, remarks)
    timeline = Timeline("cmx3600", found.title or path.stem, rate, rate_from, reading.start)
    maker = UseMaker(path, timeline, remarks, reading)
    maker.make(found.events)
    timeline.spots = _spots(found.locators, rate, remarks)
    move_morning(timeline)
    _tell_odd_labels(found, rate, remarks)
    timeline.remarks = remarks.list()
    if not timeline.uses and not timeline.spots:
        lost = losses(timeline.remarks)
        if not lost:
            raise CuefolioError("timeline.nothing", path=str(path))
        raise CuefolioError(
            "timeline.edl_none_readable", path=str(path), count=len(lost), line=lost[0].arguments["line"]
        )
    return timeline


def _tell_odd_labels(found: EventList, rate: FrameRate, remarks: Remarks) -> None:
    """Labels that drop-frame counting skips, and hours that no day has."""
    labels = [(event.line, event.record_in) for event in found.events]
    labels += [(event.line, event.record_out) for event in found.events]
    labels += [(locator.line, locator.at) for locator in found.locators]
    late = [place for place in labels if place[1] > _MIDNIGHT and place[1][:2].isdecimal()]
    skipped = [place for place in labels if is_skipped(place[1], rate)] if rate.dropped else []
    for code, odd in (("timeline.edl_late", late), ("timeline.edl_skipped_label", skipped)):
        if odd:
            line, text = min(odd)
            remarks.add(code, count=len({line for line, _text in odd}), line=line, text=text)


def _rate_of(found: EventList, reading: Reading, remarks: Remarks) -> tuple[FrameRate, RateFrom]:
    """The rate a comment says, a person says, drop-frame counting means, or the labels allow: a guess. The
    last two are remarked on."""
    semicolons = any(";" in event.record_in for event in found.events)
    drop = semicolons if found.drop is None else found.drop
    if found.drop is False and semicolons:
        remarks.add("timeline.edl_counting")
    if found.rate:
        try:
            said = rate_from_id(found.rate)
            counted = FrameRate(said.num, said.den, drop or said.drop)
        except (CuefolioError, ValueError):
            remarks.add("timeline.edl_rate_unknown", rate=found.rate)
        else:
            return counted, RateFrom.FILE
    if reading.rate is not None:
        return reading.rate, RateFrom.PERSON
    largest = _largest_frame(found)
    rate = guessed_rate(largest, drop, reading.likely)
    if drop:
        # Nothing else is counted so: 29.97, or 59.94 where frames reach beyond 29.
        remarks.add("timeline.edl_rate_drop", rate=rate.label)
        return rate, RateFrom.FILE
    if reading.likely is not None and rate.fraction == reading.likely.fraction:
        remarks.add("timeline.edl_rate_likely", rate=rate.label)
    elif largest:
        remarks.add("timeline.edl_rate_guess", rate=rate.label, frame=largest)
    else:
        remarks.add("timeline.edl_rate_nothing", rate=rate.label)
    return rate, RateFrom.GUESS


def _largest_frame(found: EventList) -> int:
    """The largest frame number of the record labels, and of the source labels of a short list."""
    records = {event.record_in[-2:] for event in found.events} | {
        event.record_out[-2:] for event in found.events
    }
    records |= {locator.at[-2:] for locator in found.locators}
    largest = _largest(records)
    if largest < 24 and len(found.events) < _FEW:
        sources = {event.source_in[-2:] for event in found.events}
        sources |= {event.source_out[-2:] for event in found.events}
        if _largest(sources) == 24:
            return 24
    return largest


def _largest(digits: set[str]) -> int:
    return max((int(text) for text in digits if text.isdecimal() and int(text) <= _LAST_FRAME), default=0)


def _spots(locators: list[Locator], rate: FrameRate, remarks: Remarks) -> list[Spot]:
    frames = label_frames(rate)
    spots: dict[tuple[int, str, str], Spot] = {}
    for locator in locators:
        try:
            at = frames(locator.at)
        except KeyError:
            remarks.add("timeline.edl_time", line=locator.line, text=locator.at)
            continue
        length = int(locator.length) if locator.length.isdecimal() and len(locator.length) < 9 else 1
        spot = Spot(
            at,
            locator.name,
            max(0, length if length > 1 else 0),
            locator.comment,
            locator.colour,
            kind="marker",
            track=locator.track,
            place=f"line {locator.line}",
        )
        spots.setdefault((at, locator.name, locator.colour), spot)
    return list(spots.values())


READER = TimelineReader("cmx3600", "CMX 3600 EDL", (".edl", ".txt"), sniff, read)
