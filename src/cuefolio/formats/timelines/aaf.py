# SPDX-License-Identifier: GPL-3.0-or-later
"""Advanced Authoring Format of Avid, Pro Tools, Premiere and Resolve: its compositions as timelines.

Sources: AAF Object Specification 1.1, AAF Edit Protocol 1.1 (AMWA MS-01), Microsoft's compound file (MS-CFB).
The file is opened with pyaaf2; nothing that it says of sizes, references or depth is believed.
"""

from __future__ import annotations

from pathlib import Path

from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading, TimelineReader

KIND = "aaf"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNATURES = (b"AAFB\r\0OM", b"\x41\x41\x46\x42", b"\x01\x02\x01\x0d\x00\x02\x00\x00")
"""The class of the compound file, at its eighth byte, with sectors of 512 and of 4096 bytes."""
_BY_NAME = 5
_REFERENCED = "referenced properties".encode("utf-16-le")


def sniff(path: Path, head: bytes) -> int:
    """Certain for a compound file that names AAF as its class; other compound files are Office documents.

    A file that is only called an AAF is taken where nobody else wants it: who reads it says what is wrong.
    """
    if not head.startswith(_COMPOUND):
        return _BY_NAME if path.suffix.casefold() == ".aaf" else 0
    if head[8:24].startswith(_SIGNATURES) or _REFERENCED in head:
        return 100
    return 60 if path.suffix.casefold() == ".aaf" else 0


def read(path: Path, reading: Reading) -> list[Timeline]:
    """Every top-level composition with sound or markers.

    Raises CuefolioError file.cannot_read, timeline.aaf_too_big, timeline.aaf_damaged,
    timeline.aaf_no_composition, timeline.aaf_no_such_composition, timeline.aaf_nothing_heard,
    timeline.aaf_picture_only,
    timeline.aaf_too_many_parts, timeline.aaf_too_many_uses, job.cancelled.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            file.read(1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CuefolioError("file.cannot_read", path=str(path), reason=reason) from error
    if size > _LARGEST:
        raise CuefolioError("timeline.aaf_too_big", path=str(path), size=size >> 30, most=_LARGEST >> 30)
    # pyaaf2 takes a tenth of a second to import: only who reads an AAF waits for it.
    from cuefolio.formats.timelines.aaf_file import read_file

    return read_file(path, size, reading, KIND)


_LARGEST = 1 << 40
"""An AAF may embed all of its sound, which is never read; this bounds what its tables may claim."""

READER = TimelineReader(KIND, "AAF", (".aaf",), sniff, read)
