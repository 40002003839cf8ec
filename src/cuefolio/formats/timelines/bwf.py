# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of stamped Broadcast WAVE files as a timeline: each file stands where its time stamp says.

Tracks are the folders in it, parted by the track names that a recorder wrote.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from math import lcm
from pathlib import Path

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import RateFrom, Source, Spot, Timeline, Track, Use
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.bwf_chunks import NotWave, Stamp, read_stamp
from cuefolio.formats.timelines.registry import Reading, TimelineReader
from cuefolio.formats.timelines.text_files import Remarks, shortened
from cuefolio.formats.timelines.xml_values import exact_rate, frame_rate, real

KIND = "bwf-folder"
_SUFFIXES = (".wav", ".bwf", ".rf64")
_MOST_FILES = 20_000
_DEEPEST = 4
_FINEST = 10**7
_USUAL = FrameRate(24)
_SNIFFED = 2000
"""Entries of a folder that are looked at to tell whether it is one of sound."""


def sniff(path: Path, head: bytes) -> int:
    """Likely for a folder with WAV files in it; a bundle of an editing system is surer."""
    if head or not path.is_dir():
        return 0
    return 50 if any(_is_wave(file) for file, _ in zip(_files(path, 1), range(_SNIFFED), strict=False)) else 0


def read(path: Path, reading: Reading) -> list[Timeline]:
    """The one timeline of a folder. Raises CuefolioError timeline.bwf_no_files, timeline.bwf_no_stamps,
    timeline.bwf_too_many, file.cannot_read, job.cancelled."""
    remarks = Remarks()
    stamped = _stamps(path, reading, remarks)
    rate, rate_from = _rate([stamp for _, stamp in stamped], reading, remarks)
    hertz = Counter(stamp.sample_rate for _, stamp in stamped)
    if len(hertz) > 1:
        shown = ", ".join(f"{one / 1000:g} kHz" for one in sorted(hertz))
        remarks.add("timeline.bwf_sample_rates", rates=shown)
    ticks = 1
    for clock in sorted({Fraction(one) for one in hertz} | {stamp.clock for _, stamp in stamped}):
        finer = lcm(ticks, (rate.fraction / clock).denominator)
        if finer <= _FINEST:
            ticks = finer
    timeline = Timeline(KIND, path.name, rate, rate_from, reading.start)
    timeline.ticks = ticks
    timeline.sample_rate = hertz.most_common(1)[0][0]
    tracks: dict[tuple[str, tuple[str, ...]], int] = {}
    for file, stamp in stamped:
        _place(timeline, path, file, stamp, tracks)
    timeline.uses.sort(key=lambda use: (use.record_in, use.track))
    timeline.spots.sort(key=lambda spot: spot.at)
    timeline.remarks = remarks.list()
    return [timeline]


def _passed(_folder: Path) -> None:
    """Nobody minds a folder that was not looked into."""


def _files(
    folder: Path, deepest: int = _DEEPEST, passed: Callable[[Path], object] = _passed
) -> Iterator[Path]:
    """All files of a folder in the order of their names, folders after files; links to folders are not
    followed. ``passed`` gets folders that cannot be opened or lie too deep. Raises CuefolioError
    file.cannot_read for the folder itself."""
    waiting = [(folder, 1)]
    while waiting:
        current, depth = waiting.pop()
        try:
            with os.scandir(current) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            if current is folder:
                reason = error.strerror or type(error).__name__
                raise CuefolioError("file.cannot_read", path=str(folder), reason=reason) from error
            passed(current)
            continue
        inside = []
        for entry in listed:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                inside.append((Path(entry.path), depth + 1))
            elif entry.is_file():
                yield Path(entry.path)
        if depth < deepest:
            waiting.extend(reversed(inside))
        else:
            for one, _ in inside:
                passed(one)


def _is_wave(file: Path) -> bool:
    return file.suffix.casefold() in _SUFFIXES


def _stamps(folder: Path, reading: Reading, remarks: Remarks) -> list[tuple[Path, Stamp]]:
    waves: list[Path] = []
    others = 0

    def passed(inside: Path) -> None:
        remarks.add("timeline.bwf_folder_passed", folder=str(inside.relative_to(folder)))

    for file in _files(folder, passed=passed):
        if not _is_wave(file):
            others += 1
            continue
        waves.append(file)
        if len(waves) > min(_MOST_FILES, reading.most_uses):
            raise CuefolioError("timeline.bwf_too_many", path=str(folder), most=len(waves) - 1)
    if not waves:
        raise CuefolioError("timeline.bwf_no_files", path=str(folder))
    if others:
        remarks.add("timeline.bwf_skipped", count=others, path=str(folder))
    found: list[tuple[Path, Stamp]] = []
    for place, file in enumerate(waves):
        if place % 50 == 0:
            if reading.cancelled():
                raise CuefolioError("job.cancelled")
            reading.progress(place, len(waves))
        shown = str(file.relative_to(folder))
        try:
            stamp = read_stamp(file)
        except NotWave as error:
            remarks.add("timeline.bwf_unreadable", file=shown, reason=str(error))
            continue
        except OSError as error:
            reason = error.strerror or type(error).__name__
            remarks.add("timeline.bwf_unreadable", file=shown, reason=reason)
            continue
        if stamp.cut_short:
            remarks.add("timeline.bwf_cut_short", file=shown)
        if stamp.samples is None:
            remarks.add("timeline.bwf_no_stamp", file=shown)
            continue
        if stamp.length <= 0:
            remarks.add("timeline.bwf_no_sound", file=shown)
            continue
        found.append((file, stamp))
    reading.progress(len(waves), len(waves))
    if not any(stamp.samples for _, stamp in found):
        raise CuefolioError("timeline.bwf_no_stamps", path=str(folder), count=len(waves))
    for file, stamp in found:
        if not stamp.samples:
            remarks.add("timeline.bwf_zero_stamp", file=str(file.relative_to(folder)))
    return found


def _rate(stamps: list[Stamp], reading: Reading, remarks: Remarks) -> tuple[FrameRate, RateFrom]:
    """The timecode rate that most files name, else a person's, else a guess."""
    named: Counter[FrameRate] = Counter()
    for stamp in stamps:
        rate = _named_rate(stamp)
        if rate is not None:
            named[rate] += 1
    if named:
        rate = named.most_common(1)[0][0]
        if len(named) > 1:
            rates = ", ".join(one.label for one in named)
            remarks.add("timeline.bwf_rates_differ", rates=rates, rate=rate.label)
        return rate, RateFrom.FILE
    if reading.rate is not None:
        return reading.rate, RateFrom.PERSON
    remarks.add("timeline.bwf_rate_guess", rate=_USUAL.label)
    return _USUAL, RateFrom.GUESS


def _named_rate(stamp: Stamp) -> FrameRate | None:
    """ "24000/1001", "25/1" or "29.97" as a rate of pictures."""
    over, _, under = stamp.rate.partition("/")
    number = real(over)
    divisor = real(under) if under else 1.0
    if number is None or not divisor or not 1 <= number / divisor <= 240:
        return None
    return frame_rate(exact_rate(number / divisor), drop=stamp.drop)


def _place(
    timeline: Timeline,
    folder: Path,
    file: Path,
    stamp: Stamp,
    tracks: dict[tuple[str, tuple[str, ...]], int],
) -> None:
    def ticks(samples: int, clock: Fraction) -> int:
        each = timeline.rate.fraction * timeline.ticks / clock
        return (samples * each.numerator * 2 + each.denominator) // (2 * each.denominator)

    inside = file.parent.relative_to(folder).as_posix()
    name = folder.name if inside == "." else inside
    track = tracks.get((name, stamp.track_names))
    if track is None:
        track = tracks[name, stamp.track_names] = len(timeline.tracks)
        comment = shortened(", ".join(stamp.track_names))
        timeline.tracks.append(Track(name, comment=comment, channels=stamp.channels))
    at = ticks(stamp.samples or 0, stamp.clock)
    length = max(1, ticks(stamp.length, Fraction(stamp.sample_rate)))
    source = Source(file.name, stamp.umid, str(file), at, length, stamp.channels, tags=stamp.tags)
    use = Use(track, file.stem, at, at + length, source, 0, length)
    use.place = str(file.relative_to(folder))
    use.raw = f"TimeReference {stamp.samples} at {stamp.clock} Hz, {stamp.length} samples"
    scene, take = stamp.tags.get("scene", ""), stamp.tags.get("take", "")
    use.comment = " ".join(part for part in (scene and f"Scene {scene}", take and f"Take {take}") if part)
    timeline.uses.append(use)
    for sample, label in stamp.cues:
        if sample <= stamp.length:
            spot = Spot(at + ticks(sample, Fraction(stamp.sample_rate)), label or file.stem, kind="cue point")
            spot.track, spot.place = timeline.tracks[track].name, use.place
            timeline.spots.append(spot)


READER = TimelineReader(KIND, "Folder of Broadcast WAVE", (), sniff, read)
