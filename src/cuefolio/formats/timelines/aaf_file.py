# SPDX-License-Identifier: GPL-3.0-or-later
"""One AAF file opened, bounded, and its top-level compositions read."""

from __future__ import annotations

import logging
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import BufferedReader
from pathlib import Path

from aaf2.cfb import CompoundFileBinary
from aaf2.file import AAFFile, AAFObjectManager
from aaf2.metadict import MetaDictionary

from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.aaf_fades import fold_rendered_fades
from cuefolio.formats.timelines.aaf_markers import read_markers
from cuefolio.formats.timelines.aaf_objects import (
    BROKEN,
    Object,
    Visit,
    class_of,
    edit_rate,
    parts,
    text,
    value,
)
from cuefolio.formats.timelines.aaf_pairs import pair_halves
from cuefolio.formats.timelines.aaf_sources import Sources
from cuefolio.formats.timelines.aaf_storage import Storage
from cuefolio.formats.timelines.aaf_times import times_of
from cuefolio.formats.timelines.aaf_tracks import Composition
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import Remarks

TOP_LEVEL = "Usage_TopLevel"
_INDEX = " index".encode("utf-16-le")
_PROPERTIES = "properties".encode("utf-16-le")
_KIND_AT, _STREAM = 66, 2
_HEADER = struct.Struct("<24xHHHHH6xIIIIIIIII")
_ENTRY = 128
_PLACE = struct.Struct("<IQ")
_PLACE_AT = 116
"""Where an entry of the directory says its first sector and its bytes."""
_MOST_SECTORS = 8192
"""At most 32 MB with sectors of 4096 bytes."""


def read_file(path: Path, size: int, reading: Reading, kind: str) -> list[Timeline]:
    """Every top-level composition with sound or markers; raises as ``aaf.read``."""
    remarks = Remarks()
    with _quiet(), path.open("rb") as stream:
        try:
            opened = _Opened(stream, size)
            content = Storage(opened, size).object_at(opened.content.dir.dir_id)
            lost = partial(remarks.add, "timeline.aaf_part_unread", place="the list of sequences and clips")
            mobs = list(parts(content, "Mobs", lost))
            found = _compositions(path, mobs, opened, content, reading, remarks, kind)
        except BROKEN as error:
            raise _damaged(path, error) from error
    said = remarks.list()
    for timeline in found:
        timeline.remarks = [*said, *timeline.remarks]
    return found


class Refused(ValueError):
    """A table claims more than a file can hold. The text says so to a person."""


def _damaged(path: Path, error: BaseException) -> CuefolioError:
    reason = str(error) if isinstance(error, Refused) else "its parts cannot be found"
    return CuefolioError("timeline.aaf_damaged", path=str(path), reason=reason)


def _compositions(
    path: Path,
    mobs: list[Object],
    opened: Object,
    content: Object,
    reading: Reading,
    remarks: Remarks,
    kind: str,
) -> list[Timeline]:
    compositions = [mob for mob in mobs if class_of(mob) == "CompositionMob"]
    if not compositions and losses(remarks.list()):
        raise Refused("its list of sequences cannot be read")
    if not compositions:
        raise CuefolioError("timeline.aaf_no_composition", path=str(path), count=len(mobs))
    wanted = _top_level(compositions)
    if reading.sequence:
        named = [mob for mob in compositions if text(mob, "Name") == reading.sequence]
        if not named:
            names = ", ".join(dict.fromkeys(text(mob, "Name") for mob in wanted))
            raise CuefolioError(
                "timeline.aaf_no_such_composition", path=str(path), name=reading.sequence, names=names[:300]
            )
        wanted = named
    rates = {
        rate
        for mob in compositions[:5000]
        for slot in parts(mob, "Slots")
        if (rate := edit_rate(slot)) is not None
    }
    protools = _is_protools(opened)
    visit = Visit(str(path), reading, remarks)
    found: list[Timeline] = []
    seen = 0
    for done, mob in enumerate(wanted):
        if reading.cancelled():
            raise CuefolioError("job.cancelled")
        reading.progress(done, len(wanted))
        times = times_of(mob, rates, reading, remarks)
        timeline = Timeline(kind, text(mob, "Name"), times.rate, times.rate_from, times.start)
        timeline.ticks = times.ticks
        sources = Sources(content, times)
        composition = Composition(timeline, times, sources, opened.dictionary, visit)
        composition.lay(mob)
        read_markers(mob, timeline, times, visit)
        timeline.sample_rate = sources.sample_rate
        if protools:
            fold_rendered_fades(timeline)
        pair_halves(timeline)
        heard = any(not timeline.tracks[use.track].picture for use in timeline.uses)
        seen += len(timeline.uses)
        if heard or timeline.spots:
            found.append(timeline)
    reading.progress(len(wanted), len(wanted))
    if not found and losses(remarks.list()):
        raise Refused("its sequence cannot be read")
    if not found:
        code = "timeline.aaf_picture_only" if seen else "timeline.aaf_nothing_heard"
        raise CuefolioError(code, path=str(path), name=text(wanted[0], "Name"), count=seen)
    return found


def _top_level(compositions: list[Object]) -> list[Object]:
    """Those that are meant as sequences; in files that mark none, those that no other composition plays."""
    marked = [mob for mob in compositions if value(mob, "UsageCode") == TOP_LEVEL]
    if marked:
        return marked
    plain = [mob for mob in compositions if not value(mob, "UsageCode")] or compositions
    played = {str(played) for mob in plain for played in _played(mob)}
    return [mob for mob in plain if str(value(mob, "MobID")) not in played] or plain[:1]


def _played(mob: Object) -> Iterator[Object]:
    """The mobs that the slots of a composition refer to, a few levels deep."""
    waiting = [(value(slot, "Segment"), 0) for slot in parts(mob, "Slots")]
    while waiting:
        segment, depth = waiting.pop()
        if segment is None or depth > 6:
            continue
        if class_of(segment) == "SourceClip":
            yield value(segment, "SourceID")
        for name in ("Components", "InputSegments", "Slots", "Alternates"):
            waiting.extend((part, depth + 1) for part in parts(segment, name))
        waiting.append((value(segment, "Selected"), depth + 1))


def _is_protools(opened: Object) -> bool:
    """Whether Pro Tools had a hand in the file: it writes rendered fades as clips."""
    for entry in parts(opened.header, "IdentificationList"):
        name = text(entry, "ProductName").replace(" ", "").casefold()
        if "protools" in name or "digidesign" in text(entry, "CompanyName").casefold():
            return True
    return False


@contextmanager
def _quiet() -> Iterator[None]:
    """pyaaf2 warns on the root logger, which would write to the console where nothing is set up."""
    root = logging.getLogger()
    handler = logging.NullHandler()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)


class _Opened(AAFFile):  # type: ignore[misc]
    """An AAF over a stream that is ours to close; pyaaf2 opens paths and, when it fails, leaves them open.

    Tables that claim more than the file holds are refused before they are read: pyaaf2 would believe them.
    Raises what ``BROKEN`` lists.
    """

    def __init__(self, stream: BufferedReader, size: int) -> None:
        _check_header(stream, size)
        self.mode = "rb"
        self.f = stream
        self.cfb = CompoundFileBinary(stream, "rb")
        # Its own cache holds 512 sectors, and what falls out is read again.
        self.cfb.sector_cache = _Sectors()
        _check_streams(self.cfb, size)
        self.weakref_table: list[list[int]] = []
        self.manager = AAFObjectManager(self)
        self.is_open = True
        self.read_reference_properties()
        self.metadict = MetaDictionary(self)
        self.metadict.dir = self.cfb.find("/MetaDictionary-1")
        self.manager["/MetaDictionary-1"] = self.metadict
        self.root = self.manager.read_object("/")
        self.metadict.read_properties()


class _Sectors(dict[int, bytearray]):
    """Sectors that were read, let go all at once where they become too many for memory."""

    def __setitem__(self, key: int, data: bytearray) -> None:
        if len(self) >= _MOST_SECTORS:
            self.clear()
        super().__setitem__(key, data)


def _check_header(stream: BufferedReader, size: int) -> None:
    head = stream.read(_HEADER.size)
    if len(head) < _HEADER.size:
        raise Refused("it has hardly any content")
    _, _, order, shift, _, _, _, _, _, _, _, _, _, chained = _HEADER.unpack(head)
    sector = 1 << shift if shift in (9, 12) else 0
    if order != 0xFFFE or not sector:
        raise Refused("its header is not one of an AAF")
    ids = sector // 4
    if chained > size // (sector * ids * ids) + 2:
        raise Refused("its tables are longer than the file")
    stream.seek(0)


def _check_streams(compound: Object, size: int) -> None:
    """Refuse properties that are together longer than the file, and indexes of vectors and sets that claim
    more entries than they have bytes for."""
    together = 0
    for sector in compound.dir_fat_chain:
        data = compound.read_sector_data(sector)
        for begin in range(0, compound.sector_size, _ENTRY):
            if data[begin + _KIND_AT] != _STREAM:
                continue
            length = data[begin + 64] | data[begin + 65] << 8
            name = data[begin : begin + max(0, min(length, 64) - 2)]
            is_index = name.endswith(_INDEX)
            if not is_index and name != _PROPERTIES:
                continue
            first, held = _PLACE.unpack_from(data, begin + _PLACE_AT)
            together += held
            if together > size:
                raise Refused("its properties are longer than the file")
            if is_index and held and int.from_bytes(_beginning(compound, first, held), "little") * 4 > held:
                raise Refused("one of its tables is longer than it can be")


def _beginning(compound: Object, sector: int, held: int) -> bytes:
    """The first four bytes of a stream of ``held`` bytes that begins in a sector."""
    offset = 0
    if held < compound.min_stream_max_size:
        chain, offset = divmod(sector * compound.mini_stream_sector_size, compound.sector_size)
        sector = compound.mini_stream_chain[chain]
    return bytes(compound.read_sector_data(sector)[offset : offset + 4])
