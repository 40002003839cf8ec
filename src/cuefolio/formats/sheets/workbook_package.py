# SPDX-License-Identifier: GPL-3.0-or-later
"""A workbook that somebody else made, opened with care: its kind, its size, where its parts lie.

Nothing in it is run or followed. Refused with a sentence each: other files, the old .xls, encryption, macros,
templates and binary workbooks, and what unpacks to more than an official form ever has (a zip bomb).
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from cuefolio.errors import CuefolioError
from cuefolio.formats.workbook_archive import (
    MEGABYTE,
    TYPES,
    NoWorkbook,
    Refusal,
    archive_of,
    in_megabytes,
    is_locked,
    unpacked_bytes,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_BYTES = 32 * MEGABYTE
"""Of the file."""
MOST_UNPACKED = 128 * MEGABYTE
MOST_PARTS = 2_000
MOST_TREE = 8 * MEGABYTE
"""Of a part that is read as a tree; worksheets are not."""
_WORKBOOK = ".spreadsheetml.sheet.main+xml"
_REFUSALS = {
    Refusal.OLD: "workbook.old",
    Refusal.ENCRYPTED: "workbook.encrypted",
    Refusal.OTHER: "workbook.not_one",
}


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a workbook by name, in the order of the file, and where to say they come from."""

    path: Path
    infos: tuple[zipfile.ZipInfo, ...]
    parts: Mapping[str, bytes]

    def xml(self, name: str) -> Element:
        """A part as a tree. Raises CuefolioError workbook.damaged."""
        from xml.etree.ElementTree import ParseError

        from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
        from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

        data = self.part(name)
        if len(data) > MOST_TREE:
            raise _too_big(self.path, len(data))
        try:
            root: Element = fromstring(data, forbid_dtd=True)
        except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
            raise self.damaged(name) from error
        return root

    def part(self, name: str) -> bytes:
        """The bytes of a part. Raises CuefolioError workbook.damaged."""
        if name not in self.parts:
            raise self.damaged(name)
        return self.parts[name]

    def damaged(self, place: str) -> CuefolioError:
        """The error for a part that cannot be understood."""
        return CuefolioError("workbook.damaged", path=str(self.path), place=place)

    def related(self, name: str, kind: str) -> dict[str, str]:
        """Id -> name of the parts that a part points at by a relationship whose type ends in ``kind``."""
        folder, _, file = name.rpartition("/")
        relations = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
        if relations not in self.parts:
            return {}
        found = {}
        for relation in self.xml(relations):
            if relation.get("TargetMode") == "External":
                continue
            if relation.get("Type", "").rpartition("/")[2] == kind:
                target = posixpath.normpath(posixpath.join("/" + folder, relation.get("Target", "")))
                found[relation.get("Id", "")] = target.lstrip("/")
        return found

    def write(self, out: BinaryIO, changed: Mapping[str, bytes | None]) -> None:
        """The same package with some parts changed, or left out (None). Equal parts give equal bytes."""
        with zipfile.ZipFile(out, "w") as archive:
            for info in self.infos:
                data = changed.get(info.filename, self.parts[info.filename])
                if data is None:
                    continue
                copy = zipfile.ZipInfo(info.filename, info.date_time)
                copy.compress_type = info.compress_type
                copy.external_attr, copy.create_system = info.external_attr, info.create_system
                archive.writestr(copy, data)


def open_package(path: Path) -> Package:
    """Read a plain workbook (.xlsx) whole. Raises CuefolioError workbook.unreadable, not_one, old, encrypted,
    macros, other_kind, too_big, damaged."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise _too_big(path, size)
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CuefolioError("workbook.unreadable", path=str(path), reason=reason) from error
    try:
        archive = archive_of(data)
    except NoWorkbook as error:
        raise CuefolioError(_REFUSALS[error.refusal], path=str(path)) from error
    return _read(path, archive)


def _read(path: Path, archive: zipfile.ZipFile) -> Package:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    names = [info.filename for info in infos]
    unpacked = unpacked_bytes(archive)
    if unpacked > MOST_UNPACKED or len(infos) > MOST_PARTS:
        raise _too_big(path, unpacked)
    if TYPES not in names:
        raise CuefolioError("workbook.not_one", path=str(path))
    if is_locked(archive):
        raise CuefolioError("workbook.encrypted", path=str(path))
    if len(set(names)) < len(names):
        raise CuefolioError("workbook.damaged", path=str(path), place=max(names, key=names.count))
    parts = {}
    for info in infos:
        try:
            parts[info.filename] = archive.read(info)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError) as error:
            raise CuefolioError("workbook.damaged", path=str(path), place=info.filename) from error
    package = Package(path, tuple(infos), parts)
    kinds = {element.get("ContentType", "") for element in package.xml(TYPES)}
    if any("macroEnabled" in kind or "vbaProject" in kind for kind in kinds) or any(
        name.endswith("vbaProject.bin") for name in names
    ):
        raise CuefolioError("workbook.macros", path=str(path))
    if not any(kind.endswith(_WORKBOOK) for kind in kinds):
        spreadsheet = any(".spreadsheetml." in kind or "ms-excel" in kind for kind in kinds)
        raise CuefolioError("workbook.other_kind" if spreadsheet else "workbook.not_one", path=str(path))
    return package


def _too_big(path: Path, size: int) -> CuefolioError:
    return CuefolioError("workbook.too_big", path=str(path), size=in_megabytes(size))
