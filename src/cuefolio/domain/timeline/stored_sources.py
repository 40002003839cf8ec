# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kept timeline plays, read from its bytes without making the timeline again.

The bytes are those of ``codec.encode``, which writes the sources before the uses: to learn which files a
session of 100,000 uses plays, only its beginning is unpacked.
"""

from __future__ import annotations

import json
import zlib
from fractions import Fraction
from typing import Any, NamedTuple

from cuefolio.domain.timeline.codec import FORM

_USES = b',"uses":['
"""In a text its quotation marks would be escaped, so this is where the uses begin."""
_PIECE = 1 << 16


class StoredSource(NamedTuple):
    """A source of a kept timeline; ``length`` in milliseconds, None where the file does not say it."""

    name: str
    id: str
    path: str
    length: int | None


def stored_sources(data: bytes) -> tuple[StoredSource, ...]:
    """The sources of a kept timeline in their order; none of bytes that this program cannot read."""
    try:
        content = json.loads(_head(data) + b"}")
        if content["form"] > FORM:
            return ()
        per_second = Fraction(*content["rate"][:2]) * content["ticks"]
        return tuple(
            StoredSource(source[0], source[1], source[2], _milliseconds(source[4], per_second))
            for source in content["sources"]
        )
    except (ValueError, KeyError, TypeError, IndexError, ZeroDivisionError):
        return ()


def source_of_uses(data: bytes) -> list[int | None]:
    """For each use of a kept timeline the place of its source in ``stored_sources``."""
    try:
        content: dict[str, Any] = json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
        return [row[4] for row in content["uses"]]
    except (zlib.error, ValueError, KeyError, TypeError, IndexError):
        return []


def _head(data: bytes) -> bytes:
    """Everything before the uses."""
    unpacker = zlib.decompressobj()
    head = bytearray()
    rest = data
    while True:
        try:
            piece = unpacker.decompress(rest, _PIECE)
        except zlib.error as error:
            raise ValueError("not packed") from error
        searched = max(0, len(head) - len(_USES))
        head += piece
        found = head.find(_USES, searched)
        if found >= 0:
            return bytes(head[:found])
        rest = unpacker.unconsumed_tail
        if not piece and not rest:
            raise ValueError("no uses")


def _milliseconds(ticks: int | None, per_second: Fraction) -> int | None:
    return None if ticks is None else round(ticks * 1000 / per_second)
