# SPDX-License-Identifier: GPL-3.0-or-later
"""Projects of Adobe Premiere Pro: XML packed with gzip, its objects flat and joined by references.

Adobe does not document the format. What is read here was seen in projects of many versions: a newer one may
say more, or the same elsewhere, so the reader is marked experimental.
"""

from __future__ import annotations

import zlib
from pathlib import Path

from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.prproj_objects import Project
from cuefolio.formats.timelines.prproj_sequence import read_sequence
from cuefolio.formats.timelines.registry import Reading, TimelineReader
from cuefolio.formats.timelines.text_files import Remarks
from cuefolio.formats.timelines.xml_tree import MEGABYTE, Document, bytes_of, root_name

KIND = "premiere-project"
ROOT = "PremiereData"
_GZIP = b"\x1f\x8b"
_USUAL_SIZE = 64 * MEGABYTE
_MOST_PACKED = 100
"""Real projects unpack to ten or twenty times their size; beyond this it is a bomb."""
_PIECE = 1 << 20
_HEAD = 8192
_BY_NAME = 5


def sniff(path: Path, head: bytes) -> int:
    """Certain for the project's root element, packed or not.

    A file that is only called a project is taken where nobody else wants it: who reads it says what is wrong.
    """
    by_name = _BY_NAME if path.suffix.casefold() == ".prproj" else 0
    if head.startswith(_GZIP):
        try:
            head = zlib.decompressobj(wbits=31).decompress(head, 8192)
        except zlib.error:
            return by_name
    return 100 if root_name(head) == ROOT else by_name


def read(path: Path, reading: Reading) -> list[Timeline]:
    """Every sequence with sound or markers, those that no other sequence plays first.

    Raises CuefolioError file.cannot_read, timeline.prproj_damaged, timeline.prproj_too_big,
    timeline.prproj_no_sequence, timeline.prproj_no_such_sequence, timeline.prproj_nothing_heard,
    timeline.prproj_no_rate, timeline.prproj_too_many_uses, what ``Document`` raises, job.cancelled.
    """
    remarks = Remarks()
    data = bytes_of(path, reading)
    if data.startswith(_GZIP):
        data = _unpacked(path, data, reading)
    if root_name(data[:_HEAD]) != ROOT:
        reason = "no project is found in it"
        raise CuefolioError("timeline.prproj_damaged", path=str(path), reason=reason)
    document = Document(path, data, ROOT, reading, remarks)
    del data
    project = Project(document.root, str(path), reading, remarks)
    sequences = project.sequences()
    if not sequences:
        raise CuefolioError("timeline.prproj_no_sequence", path=str(path))
    if reading.sequence:
        named = [one for one in sequences if (one.findtext("Name") or "").strip() == reading.sequence]
        if not named:
            names = ", ".join(dict.fromkeys((one.findtext("Name") or "").strip() for one in sequences))
            raise CuefolioError(
                "timeline.prproj_no_such_sequence", path=str(path), name=reading.sequence, names=names[:300]
            )
        sequences = named
    found: list[Timeline] = []
    without_rate: CuefolioError | None = None
    for done, sequence in enumerate(sequences):
        reading.progress(len(sequences) + done, 2 * len(sequences))
        try:
            timeline = read_sequence(project, sequence, KIND)
        except CuefolioError as error:
            if error.code != "timeline.prproj_no_rate":
                raise
            without_rate = without_rate or error
            remarks.add("timeline.prproj_no_rate", **error.arguments)
            continue
        if timeline is not None:
            found.append(timeline)
    if not found and without_rate is not None:
        raise without_rate
    if not found:
        raise CuefolioError("timeline.prproj_nothing_heard", path=str(path))
    remarks.add("timeline.prproj_experimental")
    said = remarks.list()
    for timeline in found:
        timeline.remarks = said
    return found


def _unpacked(path: Path, data: bytes, reading: Reading) -> bytes:
    most = min(reading.most_bytes, max(_USUAL_SIZE, _MOST_PACKED * len(data)))
    unpacker = zlib.decompressobj(wbits=31)
    pieces: list[bytes] = []
    size = 0
    try:
        while not unpacker.eof:
            if reading.cancelled():
                raise CuefolioError("job.cancelled")
            piece = unpacker.decompress(data, _PIECE)
            data = unpacker.unconsumed_tail
            size += len(piece)
            if size > most:
                raise CuefolioError("timeline.prproj_too_big", path=str(path), most=most // MEGABYTE)
            if not piece and not data:
                raise CuefolioError(
                    "timeline.prproj_damaged", path=str(path), reason="the file ends too early"
                )
            pieces.append(piece)
    except zlib.error as error:
        reason = "it cannot be unpacked"
        raise CuefolioError("timeline.prproj_damaged", path=str(path), reason=reason) from error
    return b"".join(pieces)


READER = TimelineReader(KIND, "Premiere project", (".prproj",), sniff, read, experimental=True)
