# SPDX-License-Identifier: GPL-3.0-or-later
"""Pro Tools' "Export Session Info as Text", every version, time format and encoding but bars and beats."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.growing import no_collection
from cuefolio.domain.timeline.model import RateFrom, Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.protools_text import SessionReader, SessionText
from cuefolio.formats.timelines.protools_times import (
    Clock,
    TimeFormat,
    clock,
    feet_rate,
    format_of,
    frames_and_hundredths,
)
from cuefolio.formats.timelines.protools_tracks import make_spots, make_tracks
from cuefolio.formats.timelines.registry import Reading, TimelineReader
from cuefolio.formats.timelines.text_files import Remarks, head_text, only_named, shortened, text_of

_RATE = re.compile(r"([0-9]{2,3}(?:[.,][0-9]{1,3})?)\s*(?:FPS)?\s*(NON[- ]?DROP|DROP)?", re.IGNORECASE)
_FRACTIONS = {"23.98": 24, "23.976": 24, "29.97": 30, "47.95": 48, "47.952": 48, "59.94": 60, "119.88": 120}
_START = "SESSION START TIMECODE"
_TRACKS = "TRACK LISTING"
_MARKERS = "MARKERS LISTING"
_MOST_SAMPLE_RATE = 10_000_000


def sniff(path: Path, head: bytes) -> int:
    """How sure the beginning of a file is a session's text."""
    words = head_text(head)
    if words.startswith("SESSION NAME:") and ("SAMPLE RATE:" in words or "TIMECODE FORMAT:" in words):
        return 100
    if "T R A C K  L I S T I N G" in words or "M A R K E R S  L I S T I N G" in words:
        return 90
    return 60 if words.startswith("SESSION NAME:") else 0


@no_collection()
def read(path: Path, reading: Reading) -> list[Timeline]:
    """The one session. Raises CuefolioError file.cannot_read, job.cancelled, timeline.text_*,
    timeline.protools_bars, protools_no_rate, protools_start, protools_nothing, protools_cut_short,
    protools_empty_tracks, protools_no_times, timeline.xml_no_such_sequence."""
    remarks = Remarks()
    words = text_of(path, reading, remarks)
    session = SessionReader(path, remarks, reading).read(words)
    if not session.markers and not any(track.events for track in session.tracks):
        raise _nothing(session, path)
    rate, rate_from = _rate(session, path, reading, remarks)
    sample_rate = _sample_rate(session)
    start = _start(session, rate, path, reading, remarks)
    times = _clock(session, start, rate, sample_rate, path, remarks)
    timeline = Timeline(
        "protools-text",
        session.header.get("SESSION NAME") or path.stem,
        rate,
        rate_from,
        start[0] if _START in session.header or reading.start is not None else None,
        ticks=times.ticks,
        sample_rate=sample_rate or None,
        tolerance=times.unit * 3 // 2,
    )
    make_tracks(session, timeline, times, remarks, reading)
    make_spots(session, timeline, times, remarks)
    _tell_missing(session, remarks)
    timeline.remarks = remarks.list()
    return only_named([timeline], path, reading)


def _rate(session: SessionText, path: Path, reading: Reading, remarks: Remarks) -> tuple[FrameRate, RateFrom]:
    said = session.header.get("TIMECODE FORMAT", "")
    match = _RATE.match(said)
    if match:
        digits, counting = match.group(1).replace(",", "."), (match.group(2) or "").upper()
        nominal = _FRACTIONS.get(digits)
        drop = counting == "DROP"
        if nominal is None and digits.isdecimal() and 0 < int(digits) <= 120:
            if not drop:
                return FrameRate(int(digits)), RateFrom.FILE
            # 30 drop is counted like 29.97 drop, on pictures that run at 30: too rare for a rate of its own.
            nominal = int(digits)
            remarks.add("timeline.protools_odd_rate", text=shortened(said, 40))
        if nominal is not None:
            try:
                return FrameRate(nominal * 1000, 1001, drop), RateFrom.FILE
            except ValueError:
                return FrameRate(nominal * 1000, 1001), RateFrom.FILE
    if reading.rate is not None:
        return reading.rate, RateFrom.PERSON
    raise CuefolioError("timeline.protools_no_rate", path=str(path), text=shortened(said, 40) or "-")


def _sample_rate(session: SessionText) -> int:
    """In Hz, 0 when the header does not say a possible one."""
    digits = session.header.get("SAMPLE RATE", "").replace(",", ".").partition(".")[0].strip()
    found = int(digits) if digits.isdecimal() and len(digits) < 9 else 0
    return found if found <= _MOST_SAMPLE_RATE else 0


def _start(
    session: SessionText, rate: FrameRate, path: Path, reading: Reading, remarks: Remarks
) -> tuple[int, int]:
    """The session's start in frames and hundredths. Pro Tools before version 8 does not write it."""
    said = session.header.get(_START, "")
    try:
        return frames_and_hundredths(said, rate)
    except KeyError:
        if reading.start is not None:
            return reading.start, 0
        if all(format_of(cell) is TimeFormat.TIMECODE for cell in _some_times(session)):
            if _START in session.header:
                remarks.add("timeline.protools_no_start", text=shortened(said, 40) or "-")
            return 0, 0
        raise CuefolioError(
            "timeline.protools_start", path=str(path), text=shortened(said, 40) or "-"
        ) from None


def _some_times(session: SessionText) -> list[str]:
    """The first times that are written, of each track and of the memory locations."""
    found = [track.cells(event)[3] for track in session.tracks for _line, event in track.events[:5]]
    return found + [marker.location for marker in session.markers[:20]]


def _clock(
    session: SessionText,
    start: tuple[int, int],
    rate: FrameRate,
    sample_rate: int,
    path: Path,
    remarks: Remarks,
) -> Clock:
    """The clock for the way most of the session's times are written."""
    cells = _some_times(session)
    counts: dict[TimeFormat, int] = {}
    for cell in cells:
        written = format_of(cell)
        if written is not None:
            counts[written] = counts.get(written, 0) + 1
    if not counts:
        raise CuefolioError(
            "timeline.protools_no_times", path=str(path), text=shortened(cells[0].strip(), 40)
        )
    usual = max(counts, key=lambda written: counts[written])
    if usual is TimeFormat.BARS:
        raise CuefolioError("timeline.protools_bars", path=str(path))
    if usual is TimeFormat.SAMPLES and not sample_rate:
        raise CuefolioError("timeline.protools_sample_rate", path=str(path))
    sample = next(cell for cell in cells if format_of(cell) is usual)
    film = Fraction(24)
    if usual is TimeFormat.FEET:
        known = [
            (marker.location, int(marker.reference[:15]))
            for marker in session.markers
            if marker.units.lower() == "samples" and marker.reference.isdecimal()
        ]
        film, sure = feet_rate(known, sample_rate, rate)
        if not sure:
            remarks.add("timeline.protools_feet", rate=f"{float(film):.3f}".rstrip("0").rstrip("."))
    times = clock(sample, start, rate, sample_rate, film)
    if times.coarse:
        remarks.add("timeline.protools_seconds")
    return times


def _nothing(session: SessionText, path: Path) -> CuefolioError:
    """Why a session has neither clips nor memory locations."""
    listing = session.section not in ("", _TRACKS, _MARKERS)
    if _broken_off(session) or (listing and session.breaks < 2):
        return CuefolioError(
            "timeline.protools_cut_short", path=str(path), line=session.last_line, section=session.section
        )
    if session.tracks:
        return CuefolioError("timeline.protools_empty_tracks", path=str(path), count=len(session.tracks))
    return CuefolioError("timeline.protools_nothing", path=str(path))


def _broken_off(session: SessionText) -> bool:
    """Whether the list of tracks ends in the middle of a line, or without its blank lines before the last of
    the tracks that the header counts."""
    if session.section != _TRACKS or session.breaks > 1:
        return False
    last = session.tracks[-1] if session.tracks else None
    return _missing(session) > 0 or (session.breaks == 0 and (last is None or last.breaks_off()))


def _missing(session: SessionText) -> int:
    """How many tracks fewer the file lists than its header counts."""
    counted = session.header.get("# OF AUDIO TRACKS", "")
    return int(counted[:9]) - len(session.tracks) if counted.isdecimal() else 0


def _tell_missing(session: SessionText, remarks: Remarks) -> None:
    """Fewer tracks than the header counts mean that a part was exported, or that the file was cut short."""
    missing, found = _missing(session), len(session.tracks)
    if found and _broken_off(session):
        track = shortened(session.tracks[-1].name, 60)
        remarks.add("timeline.protools_breaks_off", line=session.last_line, track=track)
        return
    if found and missing > 0:
        remarks.add("timeline.protools_fewer_tracks", counted=found + missing, found=found)
    if session.breaks == 0 or (session.breaks == 1 and session.section == _TRACKS):
        remarks.add("timeline.protools_unclosed", line=session.last_line)


READER = TimelineReader("protools-text", "Pro Tools session text", (".txt",), sniff, read)
