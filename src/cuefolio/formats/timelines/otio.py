# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenTimelineIO: JSON of any schema version (.otio), its archive (.otioz) and its folder (.otiod).

Objects are told by the name in ``OTIO_SCHEMA``, whatever version stands behind it: newer ones only add.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from pathlib import Path
from typing import Any

from cuefolio.domain.timeline.growing import no_collection
from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.otio_layers import Layers
from cuefolio.formats.timelines.otio_times import Times, children_of, schema_of, text_of
from cuefolio.formats.timelines.registry import Reading, TimelineReader
from cuefolio.formats.timelines.text_files import Remarks
from cuefolio.formats.timelines.xml_nothing import nothing_heard
from cuefolio.formats.timelines.xml_tree import MEGABYTE, bytes_of

KIND = "otio"
CONTENT = "content.otio"
MOST_OBJECTS = 3_000_000
_ZIP = b"PK\x03\x04"
_ARCHIVE = ".otioz"
_DEEPEST_COLLECTION = 16


def sniff(path: Path, head: bytes) -> int:
    """Certain for JSON with an OTIO schema, and for an archive or folder that holds ``content.otio``; 1 where
    only the name says so."""
    named = int(path.suffix.lower() in (".otio", _ARCHIVE, ".otiod"))
    if not head and path.is_dir():
        return 100 if (path / CONTENT).is_file() else named
    if head.startswith(_ZIP):
        try:
            with zipfile.ZipFile(path) as archive:
                return 100 if CONTENT in archive.namelist() else named
        except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
            return named
    begun = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return 100 if begun.startswith(b"{") and b'"OTIO_SCHEMA"' in head else named


@no_collection()
def read(path: Path, reading: Reading) -> list[Timeline]:
    """Every timeline with sound or markers. Raises CuefolioError timeline.json_damaged,
    timeline.json_archive_damaged, timeline.xml_too_big, timeline.xml_empty, timeline.json_too_many_parts,
    timeline.xml_no_sequence, timeline.xml_no_such_sequence, timeline.xml_nothing_heard,
    timeline.xml_nothing_placed, timeline.xml_no_rate, timeline.xml_too_many_uses, file.cannot_read,
    job.cancelled."""
    data = _content(path, reading)
    if data.count(b"{") + data.count(b"[") > MOST_OBJECTS:
        raise CuefolioError("timeline.json_too_many_parts", path=str(path), most=MOST_OBJECTS)
    reading.progress(0, 2)
    try:
        root = json.loads(data)
    except json.JSONDecodeError as error:
        raise CuefolioError(
            "timeline.json_damaged", path=str(path), line=error.lineno, column=error.colno, reason=error.msg
        ) from error
    except (ValueError, RecursionError) as error:
        reason = "a number out of bounds"
        if isinstance(error, UnicodeDecodeError):
            reason = "text encoding"
        elif isinstance(error, RecursionError):
            reason = "objects nested too deep"
        raise CuefolioError(
            "timeline.json_damaged", path=str(path), line=1, column=1, reason=reason
        ) from error
    if reading.cancelled():
        raise CuefolioError("job.cancelled")
    reading.progress(1, 2)
    wanted = _timelines(root)
    if not wanted:
        raise CuefolioError("timeline.xml_no_sequence", path=str(path), expected="Timeline")
    if reading.sequence:
        named = [timeline for timeline in wanted if text_of(timeline, "name") == reading.sequence]
        if not named:
            names = ", ".join(dict.fromkeys(text_of(timeline, "name") for timeline in wanted))
            raise CuefolioError(
                "timeline.xml_no_such_sequence", path=str(path), name=reading.sequence, names=names[:300]
            )
        wanted = named
    remarks = Remarks()
    found: list[Timeline] = []
    for object_ in wanted:
        times = Times.of(object_, data, reading)
        name = text_of(object_, "name")
        if times is None:
            raise CuefolioError("timeline.xml_no_rate", path=str(path), name=name[:100])
        start = times.frames(object_.get("global_start_time"))
        timeline = Timeline(KIND, name, times.rate, ticks=times.ticks_of_frame, has_labels=False)
        timeline.start = reading.start if start is None else start
        Layers(timeline, times, str(path), reading, remarks).lay(object_)
        heard = any(not timeline.tracks[use.track].picture for use in timeline.uses)
        if heard or timeline.spots:
            found.append(timeline)
    if not found:
        raise nothing_heard(str(path), text_of(wanted[0], "name"), remarks)
    said = remarks.list()
    for timeline in found:
        timeline.remarks = said
    return found


def _content(path: Path, reading: Reading) -> bytes:
    """The JSON in a file, folder or archive."""
    if path.is_dir():
        return bytes_of(path / CONTENT, reading)
    try:
        with path.open("rb") as file:
            archived = file.read(len(_ZIP)) == _ZIP
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CuefolioError("file.cannot_read", path=str(path), reason=reason) from error
    if not archived:
        data = bytes_of(path, reading)
        if path.suffix.lower() == _ARCHIVE and not data.lstrip().startswith(b"{"):
            raise CuefolioError("timeline.json_archive_damaged", path=str(path), part=CONTENT)
        return data
    try:
        with zipfile.ZipFile(path) as archive, archive.open(CONTENT) as content:
            data = content.read(reading.most_bytes + 1)
    except (
        OSError,
        ValueError,
        KeyError,
        EOFError,
        RuntimeError,
        NotImplementedError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        raise CuefolioError("timeline.json_archive_damaged", path=str(path), part=CONTENT) from error
    if len(data) > reading.most_bytes:
        raise CuefolioError(
            "timeline.xml_too_big",
            path=str(path),
            size=len(data) // MEGABYTE,
            most=reading.most_bytes // MEGABYTE,
        )
    if not data.strip():
        raise CuefolioError("timeline.xml_empty", path=str(path))
    return data


def _timelines(root: Any) -> list[dict[str, Any]]:
    """The timelines in a file: itself, those in its collections, or a stack or track that stands alone."""
    found: list[dict[str, Any]] = []
    waiting = [(root, 0)]
    while waiting:
        object_, depth = waiting.pop()
        kind = schema_of(object_)
        if kind == "Timeline":
            found.append(object_)
        elif kind in ("SerializableCollection", "Bin") and depth < _DEEPEST_COLLECTION:
            waiting.extend((child, depth + 1) for child in reversed(children_of(object_)))
        elif kind in ("Stack", "Track") and depth == 0:
            stack = object_ if kind == "Stack" else {"OTIO_SCHEMA": "Stack.1", "children": [object_]}
            found.append({"OTIO_SCHEMA": "Timeline.1", "name": text_of(object_, "name"), "tracks": stack})
    return found


READER = TimelineReader(KIND, "OpenTimelineIO", (".otio", ".otioz", ".otiod"), sniff, read)
