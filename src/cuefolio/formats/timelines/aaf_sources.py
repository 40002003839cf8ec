# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clip of an AAF plays: the chain from a master mob over files to the tape or imported original."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from cuefolio.domain.timeline.model import Source
from cuefolio.formats.timelines.aaf_objects import (
    BROKEN,
    Object,
    class_of,
    edit_rate,
    kind_of,
    length_of,
    number,
    parts,
    ratio,
    tagged,
    text,
    value,
)
from cuefolio.formats.timelines.aaf_times import Times, timecode_of
from cuefolio.formats.timelines.text_files import shortened
from cuefolio.formats.timelines.xml_values import file_path

_LONGEST_CHAIN = 12
_MOST_TAGS = 40
_NO_SECONDS = Fraction(0)
_NO_FILE = ("ImportDescriptor", "TapeDescriptor", "FilmDescriptor", "PhysicalDescriptor")
_LOCAL = "file://localhost/"
_FORMAT = struct.Struct("<HHI")


@dataclass(slots=True)
class Played:
    """What one slot of a mob plays. ``offset`` are the seconds from the start of the source to the slot's
    first edit unit."""

    source: Source
    channels: tuple[int, ...] = ()
    offset: Fraction = _NO_SECONDS


class Sources:
    """The sources of one composition, one for each mob that its clips name."""

    def __init__(self, content: Object, times: Times) -> None:
        self._mobs = value(content, "Mobs") and {
            str(value(mob, "MobID")): mob for mob in parts(content, "Mobs")
        }
        self._mobs = self._mobs or {}
        self._embedded = {str(value(data, "MobID")) for data in parts(content, "EssenceData")}
        self._times = times
        self._known: dict[str, Source] = {}
        self._played: dict[tuple[str, int | None], Played] = {}
        self._rates: dict[int, int] = {}

    @property
    def sample_rate(self) -> int | None:
        """The sample rate of most sources in Hz."""
        return max(self._rates, key=lambda rate: self._rates[rate], default=None)

    def mob(self, key: Any) -> Object | None:
        """The mob with an id, None when the file has none."""
        return self._mobs.get(str(key))

    def missing(self, key: Any) -> Played:
        """A source of which the file holds nothing but the id."""
        return self._played.setdefault((str(key), None), Played(Source("", id=str(key))))

    def of(self, mob: Object, slot_id: int | None) -> Played:
        """What a slot of a master or file mob plays."""
        key = (str(value(mob, "MobID")), slot_id)
        known = self._played.get(key)
        if known is None:
            known = self._played[key] = self._read(mob, slot_id, key[0])
        return known

    def _read(self, mob: Object, slot_id: int | None, key: str) -> Played:
        source = self._known.get(key)
        sounding = [slot for slot in parts(mob, "Slots") if kind_of(value(slot, "Segment")) == "sound"]
        if source is None:
            source = self._known[key] = Source(text(mob, "Name"), id=key)
            for name, said in tagged(mob, "UserComments").items():
                if isinstance(said, str) and said.strip() and len(source.tags) < _MOST_TAGS:
                    source.tags[shortened(name, 60)] = shortened(said.strip())
        # Some exporters name slots that are not there: any sound of the mob is better than none.
        slot = _slot(mob, slot_id) or next(iter(sounding), None)
        chain = _Chain(self, source)
        offset = chain.follow(mob, slot)
        source.name = _uncut(source.name, source.path)
        if source.length is None and slot is not None:
            rate, units = edit_rate(slot), length_of(value(slot, "Segment"))
            if rate is not None and units:
                source.length = self._times.of(units, rate)
        if len(sounding) > 1:
            source.channels = max(source.channels or 0, len(sounding))
        channels: tuple[int, ...] = ()
        if slot is not None and len(sounding) > 1 and kind_of(value(slot, "Segment")) == "sound":
            physical = number(slot, "PhysicalTrackNumber")
            ids = [number(other, "SlotID") for other in sounding]
            place = ids.index(slot_id) + 1 if slot_id in ids else 1
            channels = (physical if physical is not None and 0 < physical <= 256 else place,)
        return Played(source, channels, offset)

    def is_embedded(self, key: str) -> bool:
        """Whether the file holds the sound of a mob itself."""
        return key in self._embedded

    def count_rate(self, rate: int) -> None:
        """Remember that a source has this sample rate."""
        self._rates[rate] = self._rates.get(rate, 0) + 1

    def ticks(self, seconds: Fraction) -> int:
        """Seconds as ticks of the timeline."""
        return round(seconds * self._times.rate.fraction * self._times.ticks)

    def units(self, units: int, rate: Fraction) -> int:
        """Edit units as ticks of the timeline."""
        return self._times.of(units, rate)


class _Chain:
    """Follows a slot through the mobs behind it and fills its source."""

    def __init__(self, sources: Sources, source: Source) -> None:
        self._sources = sources
        self._source = source
        self._media = ""

    def follow(self, mob: Object, slot: Object | None) -> Fraction:
        """Fill the source; gives the seconds that the slot begins after the start of its file."""
        seconds = offset = _NO_SECONDS
        in_file = False
        start: Fraction | None = None
        for _ in range(_LONGEST_CHAIN):
            descriptor = value(mob, "EssenceDescription")
            if descriptor is not None:
                if not in_file:
                    offset, in_file = seconds, True
                self._describe(mob, descriptor)
            found = _first_timecode(mob)
            if found is not None:
                start = found + seconds - offset
            clip = None if slot is None else _first_clip(value(slot, "Segment"))
            rate = None if slot is None else edit_rate(slot)
            if clip is None or rate is None:
                break
            following = self._sources.mob(value(clip, "SourceID"))
            if following is None or following is mob:
                break
            origin = (number(slot, "Origin") or 0) if in_file else 0
            seconds += Fraction((number(clip, "StartTime") or 0) + origin) / rate
            mob, slot = following, _slot(following, number(clip, "SourceMobSlotID"))
        if not in_file:
            offset = _NO_SECONDS
        if start is not None and not self._source.start:
            self._source.start = self._sources.ticks(start)
        if self._media and self._media != self._source.path:
            self._source.tags.setdefault("media file", self._media)
        return offset

    def _describe(self, mob: Object, descriptor: Object) -> None:
        source = self._source
        kind = class_of(descriptor)
        path = next((where for part in parts(descriptor, "Locator") if (where := _address(part))), "")
        if kind in ("TapeDescriptor", "FilmDescriptor"):
            if text(mob, "Name"):
                source.tags.setdefault("tape", text(mob, "Name"))
            return
        if kind == "ImportDescriptor":
            # The original that an editor imported says more than Avid's own copy, which is named by a number.
            source.path = path or source.path
            return
        if kind in _NO_FILE:
            return
        if path:
            self._media = self._media or path
            source.path = source.path or path
        elif self._sources.is_embedded(str(value(mob, "MobID"))):
            source.tags.setdefault("embedded", "yes")
        rate = ratio(value(descriptor, "AudioSamplingRate")) or ratio(value(descriptor, "SampleRate"))
        channels = number(descriptor, "Channels")
        summary = value(descriptor, "Summary")
        if isinstance(summary, bytes | bytearray) and channels is None:
            channels, rate = _wave_format(bytes(summary), rate)
        if rate is not None and 4000 <= rate <= 1_000_000:
            self._sources.count_rate(round(rate))
        counted = ratio(value(descriptor, "SampleRate")) or rate
        units = number(descriptor, "Length")
        if units and counted is not None and counted > 0 and source.length is None:
            source.length = self._sources.units(units, counted)
        if channels is not None and 0 < channels <= 256:
            source.channels = max(source.channels or 0, channels)


def _uncut(name: str, path: str) -> str:
    """The name of a sound; Resolve cuts it at the first dot: "Dr" for a clip of "Dr. Strange.wav"."""
    stem, dot, _ = path.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return stem if dot and name and "." not in name and stem.startswith(f"{name}.") else name


def _slot(mob: Object, slot_id: int | None) -> Object | None:
    for slot in parts(mob, "Slots"):
        if number(slot, "SlotID") == slot_id:
            return slot
    return None


def _first_clip(segment: Object | None) -> Object | None:
    """The first source clip in a segment of a master or file mob."""
    for _ in range(_LONGEST_CHAIN):
        if segment is None:
            return None
        kind = class_of(segment)
        if kind == "SourceClip":
            return segment
        if kind in ("Selector",):
            segment = value(segment, "Selected")
            continue
        if kind == "Pulldown":
            segment = value(segment, "InputSegment")
            continue
        inside = {"Sequence": "Components", "OperationGroup": "InputSegments", "EssenceGroup": "Choices"}.get(
            kind
        )
        if inside is None:
            return None
        segment = next(
            (part for part in parts(segment, inside) if class_of(part) not in ("Filler", "Transition")), None
        )
    return None


def _first_timecode(mob: Object) -> Fraction | None:
    """What a source mob calls its first edit unit, in seconds of its own count."""
    if class_of(mob) != "SourceMob":
        return None
    for slot in parts(mob, "Slots"):
        segment = value(slot, "Segment")
        timecode = timecode_of(segment) if segment is not None else None
        start = number(timecode, "Start") if timecode is not None else None
        if start is None:
            continue
        rate, nominal = edit_rate(slot), number(timecode, "FPS")
        if rate is None or not nominal:
            continue
        exact = rate if rate <= 120 else Fraction(nominal)
        return Fraction(start) / exact
    return None


def _address(locator: Object) -> str:
    url = text(locator, "URLString")
    if not url:
        return text(locator, "Name")
    if url.lower().startswith(_LOCAL):
        url = "file:///" + url[len(_LOCAL) :].lstrip("/")
    # Windows programs write paths of the system itself, "//?/E:/x.wav".
    return file_path(url).removeprefix("//?/")


def _wave_format(summary: bytes, rate: Fraction | None) -> tuple[int | None, Fraction | None]:
    """Channels and sample rate in the copy of a WAVE header that a descriptor carries."""
    place = summary.find(b"fmt ")
    if place < 0:
        return None, rate
    try:
        _, channels, hertz = _FORMAT.unpack_from(summary, place + 8)
    except BROKEN:
        return None, rate
    return channels, Fraction(hertz) if hertz else rate
