# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of an FCP7 XML project that clips share: rates, files, filters, and the limits of a reading."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from xml.etree.ElementTree import Element

from cuefolio.domain.timecode import FrameRate, parse_timecode
from cuefolio.domain.timeline.model import Source
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import Remarks, shortened
from cuefolio.formats.timelines.xml_values import (
    file_path,
    frame_rate,
    whole,
)

ITEMS = ("clipitem", "generatoritem")
SHARED = (*ITEMS, "file", "sequence", "rate", "clip")
_NTSC = Fraction(1000, 1001)
_LOOKED_BESIDE = 200_000
_SEEN_BESIDE = 30_000
_MOST_NTSC = 240
_FILES_OF_CLIP = ("media/audio/track/clipitem/file", "media/video/track/clipitem/file", "file")
_PICTURE_TAGS = frozenset({"scene", "shottake", "reel"})


class Project:
    """One file: what is defined once and referenced by id later, and how much was read of it.

    ``elements`` are all of the document that ``SHARED`` names.
    ``lines`` gives the line of a clip. ``missing`` are ids that were told to be undefined.
    """

    def __init__(
        self,
        elements: list[Element],
        path: str,
        reading: Reading,
        remarks: Remarks,
        lines: dict[Element, int],
    ) -> None:
        self.path = path
        self.reading = reading
        self.remarks = remarks
        self.lines = lines
        self.files = _definitions(elements, "file")
        self.sequences = _definitions(elements, "sequence")
        self.clips = _definitions(elements, "clip")
        rates = {rate_of(element) for element in elements if element.tag == "rate"}
        self.rates = {rate for rate in rates if rate is not None}
        self.missing: set[str] = set()
        self.uses = 0
        items = sum(1 for element in elements if element.tag in ITEMS)
        self._left = _LOOKED_BESIDE + 20 * items
        self._left_seen = _SEEN_BESIDE + 6 * items

    def look(self, looked: int, seen: int = 0) -> None:
        """Count elements of a nest that are looked at, and clips of which something is seen.

        Nests in nests may make many clips out of few. Raises CuefolioError timeline.xml_too_many_nests.
        """
        self._left -= looked
        self._left_seen -= seen
        if self._left < 0 or self._left_seen < 0:
            raise CuefolioError("timeline.xml_too_many_nests", path=self.path, most=_SEEN_BESIDE)

    def count_use(self) -> None:
        """Count one more use. Raises CuefolioError timeline.xml_too_many_uses, job.cancelled."""
        self.uses += 1
        if self.uses > self.reading.most_uses:
            raise CuefolioError("timeline.xml_too_many_uses", path=self.path, most=self.reading.most_uses)
        if self.uses % 5000 == 0 and self.reading.cancelled():
            raise CuefolioError("job.cancelled")

    def place(self, item: Element) -> str:
        """Where a clip stands, for a person: "line 120 (clipitem-7)"."""
        name = shortened(item.get("id", ""), 60)
        line = self.lines.get(item)
        if line is None:
            return name or item.tag
        return f"line {line} ({name})" if name else f"line {line}"

    def nest_of(self, item: Element) -> Element | None:
        """The sequence that a clip plays, None when it plays a file; a remark when it is nowhere defined."""
        nest = item.find("sequence")
        if nest is None or len(nest):
            return nest
        known = self.sequences.get(nest.get("id", ""))
        if known is None and nest.get("id", "") not in self.missing:
            self.missing.add(nest.get("id", ""))
            self.remarks.add("timeline.xml_nest_missing", place=self.place(item), id=nest.get("id", "")[:60])
        return known


def rate_of(rate: Element | None) -> Fraction | None:
    """Frames a second of a ``rate`` element: its timebase, slowed by 1000/1001 when ``ntsc`` is true."""
    return None if rate is None else _rate(rate.findtext("timebase"), rate.findtext("ntsc"))


@lru_cache(maxsize=256)
def _rate(written: str | None, ntsc: str | None) -> Fraction | None:
    """One object for each rate, so that rates can be told apart by identity."""
    timebase = whole(written)
    if timebase is None or not 0 < timebase <= 1000:
        return None
    return _exact(timebase, truth(ntsc, default=False) and timebase <= _MOST_NTSC)


@lru_cache(maxsize=256)
def _exact(timebase: int, slowed: bool) -> Fraction:
    return timebase * _NTSC if slowed else Fraction(timebase)


def truth(text: str | None, *, default: bool) -> bool:
    """TRUE and FALSE in any case, 1 and 0."""
    word = (text or "").strip().casefold()
    return default if not word else word in ("true", "1", "yes")


def sequence_rate(sequence: Element, project: Project) -> FrameRate | None:
    """The rate of a sequence, drop-frame as its timecode is displayed; the person's where it says none."""
    timecode = sequence.find("timecode")
    rate = rate_of(sequence.find("rate"))
    if rate is None and timecode is not None:
        rate = rate_of(timecode.find("rate"))
    if rate is None:
        rate = rate_of(next(sequence.iter("rate"), None))
    if rate is None:
        return project.reading.rate
    return frame_rate(rate, drop=timecode is not None and _drops(timecode))


def _drops(timecode: Element) -> bool:
    return (timecode.findtext("displayformat") or "").strip().upper() == "DF"


def first_frame(timecode: Element | None, rate: FrameRate) -> int | None:
    """The frame that a ``timecode`` element names, by number or else by label; None when by neither."""
    if timecode is None:
        return None
    frame = whole(timecode.findtext("frame"))
    if frame is not None:
        return frame
    try:
        return parse_timecode(timecode.findtext("string") or "", rate)
    except CuefolioError:
        return None


class Sources:
    """The sources of one timeline, each once. ``ticks`` are those of the timeline's frame."""

    def __init__(self, project: Project, rate: FrameRate, ticks: int) -> None:
        self._project = project
        self._rate = rate
        self._ticks = ticks
        self._known: dict[str, Source] = {}
        self._scales: dict[int, tuple[int, int, Fraction]] = {}

    def ticks(self, frames: int, rate: Fraction | None) -> int:
        """Frames at a rate of their own as ticks of the timeline."""
        if rate is None:
            return frames * self._ticks
        scale = self._scales.get(id(rate))
        if scale is None:
            exact = self._ticks * self._rate.fraction / rate
            scale = self._scales[id(rate)] = (exact.numerator, exact.denominator, rate)
        num, den, _ = scale
        return (frames * num * 2 + den) // (2 * den)

    def of(self, item: Element, rate: Fraction | None) -> Source | None:
        """What a clip plays; None for a generator. ``rate`` is the clip's own."""
        element = self._file_of(item)
        if element is None:
            if item.tag != "clipitem":
                return None
            key = "clip " + (item.findtext("masterclipid") or item.findtext("name") or "")
            return self._known.setdefault(key, Source(name=(item.findtext("name") or "").strip()))
        own = element.get("id", "")
        if len(element) == 0:
            if own in self._known:
                return self._known[own]
            defined = self._project.files.get(own)
            if defined is None:
                if own not in self._project.missing:
                    self._project.missing.add(own)
                    self._project.remarks.add(
                        "timeline.xml_file_missing", place=self._project.place(item), id=own[:60]
                    )
                source = Source(name=(item.findtext("name") or "").strip())
                return self._known.setdefault(own, source)
            element = defined
        elif own in self._known and element.findtext("pathurl") is None:
            return self._known[own]
        source = self._read(element, item, rate)
        if own in self._known and self._known[own].path == source.path:
            return self._known[own]
        self._known[own or f"path {source.path or source.name}"] = source
        return source

    def file_rate(self, item: Element) -> Fraction | None:
        """The rate of the file that a clip plays, None where it is not said."""
        element = self._file_of(item)
        if element is not None and len(element) == 0:
            element = self._project.files.get(element.get("id", ""))
        return None if element is None else rate_of(element.find("rate"))

    def _file_of(self, item: Element) -> Element | None:
        """The file of a clip; of a multiclip that of the angle that is heard."""
        element = item.find("file")
        angles = item.findall("multiclip/angle") if element is None else []
        if not angles:
            return element
        active = (a for a in angles if truth(a.findtext("activeaudioangle"), default=False))
        clip = next(active, angles[0]).find("clip")
        if clip is not None and len(clip) == 0:
            clip = self._project.clips.get(clip.get("id", ""))
        if clip is None:
            return None
        return next((file for path in _FILES_OF_CLIP if (file := clip.find(path)) is not None), None)

    def _read(self, element: Element, item: Element, clip_rate: Fraction | None) -> Source:
        rate = rate_of(element.find("rate")) or clip_rate
        path = file_path(element.findtext("pathurl"))
        name = (element.findtext("name") or "").strip() or path.replace("\\", "/").rpartition("/")[2]
        source = Source(name=name or (item.findtext("name") or "").strip(), path=path)
        length = whole(element.findtext("duration"))
        if length is not None and length > 0:
            source.length = self.ticks(length, rate)
        timecode = element.find("timecode")
        if timecode is not None:
            label_rate = rate_of(timecode.find("rate")) or rate or self._rate.fraction
            counted = frame_rate(label_rate, drop=_drops(timecode))
            frame = None if counted is None else first_frame(timecode, counted)
            if frame is not None:
                source.start = self.ticks(frame, label_rate)
        channels = [
            whole(audio.findtext("channelcount") or audio.findtext("trackcount"))
            for audio in element.iterfind("media/audio")
        ]
        counted_channels = sum(count for count in channels if count and 0 < count <= 256)
        source.channels = counted_channels or None
        if element.get("id"):
            source.tags["file id"] = element.get("id", "")
        _log(item, source)
        return source


def _log(item: Element, source: Source) -> None:
    """What the editor logged about a clip, as tags."""
    info = item.find("logginginfo")
    for entry in () if info is None else info:
        words = (entry.text or "").strip()
        if words and entry.tag not in _PICTURE_TAGS:
            source.tags.setdefault(entry.tag, shortened(words))


def _definitions(elements: list[Element], tag: str) -> dict[str, Element]:
    """Elements with content by id, the first of each."""
    found: dict[str, Element] = {}
    for element in elements:
        if element.tag == tag and len(element) and element.get("id"):
            found.setdefault(element.get("id", ""), element)
    return found
