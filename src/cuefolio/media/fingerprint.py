# SPDX-License-Identifier: GPL-3.0-or-later
"""A name for the content of a file that costs three short reads; see ``AudioFacts.fingerprint``."""

from __future__ import annotations

import hashlib
import os
from typing import BinaryIO

PIECE = 16 << 10
"""Bytes of each of the three pieces that are hashed. Four times as much was tried: hashing then takes longer
than reading the tags (0.24 ms to 0.19 ms a file) and tells no more files apart."""
WHOLE = 3 * PIECE


def pieces_of(stream: BinaryIO, size: int) -> list[bytes]:
    """The bytes that the fingerprint is made of, in order; the whole file where it is short."""
    if size <= WHOLE:
        return [stream.read(WHOLE)]
    pieces = []
    for offset in (0, (size - PIECE) // 2, size - PIECE):
        stream.seek(offset)
        pieces.append(stream.read(PIECE))
    return pieces


def fingerprint(size: int, pieces: list[bytes]) -> str:
    """BLAKE2b-128 in hexadecimal over ``size`` (8 bytes, little-endian) and ``pieces``."""
    digest = hashlib.blake2b(size.to_bytes(8, "little"), digest_size=16)
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def of_file(path: bytes) -> str:
    """The fingerprint of the file at ``path`` as it is now. Raises OSError."""
    with open(path, "rb") as stream:  # noqa: PTH123 - bytes
        size = os.fstat(stream.fileno()).st_size
        return fingerprint(size, pieces_of(stream, size))
