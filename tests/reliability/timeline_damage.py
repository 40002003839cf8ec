# SPDX-License-Identifier: GPL-3.0-or-later
"""How timelines are spoilt: bytes and lines of any file, and well-formed documents that make no sense."""

from __future__ import annotations

import gzip
import io
import json
import random
import struct
import zipfile
from collections.abc import Callable, Sequence
from xml.etree.ElementTree import ParseError

from tests.formats.timelines import media_reading, text_reading, xml_reading
from tests.reliability.timeline_samples import Sample

Damage = Callable[[bytes, Sequence[Sample], random.Random], bytes]
WORDS = (0, 1, -1, 2**31 - 1, -(2**31), 0x7FFFFFFE)


def lines(data: bytes, all_samples: Sequence[Sample], chance: random.Random) -> bytes:
    """Bytes flipped, cut and repeated; lines doubled, lost, and taken from another file of the kind."""
    other = chance.choice(all_samples).data
    (copy,) = text_reading.damaged([data, other], 1, chance.randrange(2**32))
    return copy


def characters(data: bytes, _samples: Sequence[Sample], chance: random.Random) -> bytes:
    """Characters and numbers that no exporter writes."""
    return xml_reading.mutated(data, chance)


def sense(data: bytes, all_samples: Sequence[Sample], chance: random.Random) -> bytes:
    """A document that stays well-formed: odd values, parts lost, doubled and moved."""
    try:
        return xml_reading.disordered(data, chance)
    except (ParseError, ValueError, json.JSONDecodeError):
        return characters(data, all_samples, chance)


def blocks(data: bytes, _samples: Sequence[Sample], chance: random.Random) -> bytes:
    """Blocks changed, cut off, doubled and taken out."""
    *_, copy = media_reading.damaged(data, chance.randrange(2**32), chance.randint(1, 4))
    return copy


def words(data: bytes, _samples: Sequence[Sample], chance: random.Random) -> bytes:
    """Numbers of four bytes, as in tables of a compound file or lengths of chunks, set to extremes."""
    copy = bytearray(data)
    beginning = chance.random() < 0.5
    for _ in range(chance.choice((1, 8, 64))):
        at = chance.randrange(max(1, (min(len(copy), 4096) if beginning else len(copy)) // 4)) * 4
        copy[at : at + 4] = struct.pack("<i", chance.choice((*WORDS, chance.randrange(-(2**31), 2**31))))
    return bytes(copy)


TEXT: tuple[Damage, ...] = (lines, lines, characters)
DOCUMENT: tuple[Damage, ...] = (sense, sense, sense, characters, lines)
BINARY: tuple[Damage, ...] = (blocks, words)
DAMAGES: dict[str, tuple[Damage, ...]] = {
    "fcp7-xml": DOCUMENT,
    "fcpxml": DOCUMENT,
    "otio": DOCUMENT,
    "premiere-project": DOCUMENT,
    "aaf": BINARY,
    "bwf-folder": BINARY,
}
"""By id of the reader; the others read text."""
PACKED_TOO = 10
"""One packed file of so many has its packing damaged, not what is inside."""


def damaged(sample: Sample, all_samples: Sequence[Sample], chance: random.Random) -> bytes:
    """A spoilt copy of a sample, by what ``chance`` says; ``all_samples`` are those of the same reader."""
    data = sample.data
    damage = chance.choice(DAMAGES.get(sample.reader, TEXT))
    if data[:2] == b"\x1f\x8b":
        if chance.randrange(PACKED_TOO) == 0:
            return blocks(data, all_samples, chance)
        return gzip.compress(damage(gzip.decompress(data), all_samples, chance), 1)
    spoilt = damage(data, all_samples, chance)
    if sample.reader == "otio" and chance.randrange(PACKED_TOO) == 0:
        packed = _zipped(spoilt)
        return blocks(packed, all_samples, chance) if chance.random() < 0.5 else packed
    return spoilt


def _zipped(content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("content.otio", content)
    return out.getvalue()
