# SPDX-License-Identifier: GPL-3.0-or-later
"""What the bytes of a file that should be an Excel workbook are, told before anything is unpacked.

Who reads the file words the refusal, since what to do differs: choose one's copy of the official workbook, or
ask the sender for another file.
"""

from __future__ import annotations

import zipfile
from enum import StrEnum
from io import BytesIO

MEGABYTE = 1 << 20
TYPES = "[Content_Types].xml"
"""The part that every workbook has; it names the kinds of the others."""
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class Refusal(StrEnum):
    """Why a file is no workbook that can be opened."""

    OLD = "old"
    """Of Excel 97 to 2003."""
    ENCRYPTED = "encrypted"
    OTHER = "other"
    """No ZIP archive at all."""


class NoWorkbook(Exception):
    """``refusal`` says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


def archive_of(data: bytes) -> zipfile.ZipFile:
    """The archive in a file's bytes, of which only the list of parts was read. Raises NoWorkbook."""
    if data.startswith(_COMPOUND):
        raise NoWorkbook(Refusal.ENCRYPTED if _ENCRYPTED in data else Refusal.OLD)
    try:
        return zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise NoWorkbook(Refusal.OTHER) from error


def is_locked(archive: zipfile.ZipFile) -> bool:
    """Whether a part cannot be read without a password."""
    return any(info.flag_bits & 0x1 for info in archive.infolist())


def unpacked_bytes(archive: zipfile.ZipFile) -> int:
    """What all parts together unpack to, as the archive states it."""
    return sum(info.file_size for info in archive.infolist())


def in_megabytes(size: int) -> int:
    """Bytes in whole megabytes, begun ones counted, for a sentence."""
    return -(-size // MEGABYTE)
