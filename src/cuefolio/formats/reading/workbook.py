# SPDX-License-Identifier: GPL-3.0-or-later
"""Worksheets of an Excel workbook, read row by row by openpyxl.

Nothing in it is run or followed: formulas count by the value that was last computed, macros are left where
they are. What unpacks to more than a cue sheet ever has is refused before anything is unpacked.
"""

from __future__ import annotations

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError

from cuefolio.domain.reconcile.received import Remark
from cuefolio.errors import CuefolioError
from cuefolio.formats.reading.limits import Limits
from cuefolio.formats.reading.tables import Row, Table
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
    from openpyxl.workbook.workbook import Workbook

_REFUSALS = {
    Refusal.OLD: "import.old_workbook",
    Refusal.ENCRYPTED: "import.encrypted",
    Refusal.OTHER: "import.not_workbook",
}
_SMALL = 16 * MEGABYTE
"""A part up to this size may shrink as much as it likes: blank rows do."""
_DAMAGES = (
    zipfile.BadZipFile, zlib.error, ParseError, KeyError, ValueError, TypeError, AttributeError, IndexError,
    OverflowError, EOFError, NotImplementedError, AssertionError, OSError,
)  # fmt: skip
"""What openpyxl raises on workbooks that are no good."""


def tables_of(data: bytes, path: Path, limits: Limits) -> tuple[Iterator[Table], list[Remark]]:
    """The visible and hidden worksheets in order, each to be read before the next is asked for.

    Raises CuefolioError import.old_workbook, import.encrypted, import.binary_workbook, import.not_workbook,
    import.bomb, import.damaged, import.too_many_rows.
    """
    remarks = _looked_over(data, path, limits)
    return _tables(data, path, limits), remarks


def _looked_over(data: bytes, path: Path, limits: Limits) -> list[Remark]:
    """Check the parts by their list alone."""
    try:
        archive = archive_of(data)
    except NoWorkbook as error:
        raise CuefolioError(_REFUSALS[error.refusal], path=str(path)) from error
    infos, unpacked = archive.infolist(), unpacked_bytes(archive)
    names = {info.filename for info in infos}
    if is_locked(archive):
        raise CuefolioError("import.encrypted", path=str(path))
    swollen = any(
        info.file_size > _SMALL and info.file_size > limits.ratio * max(info.compress_size, 1)
        for info in infos
    )
    if unpacked > limits.unpacked_bytes or len(infos) > limits.parts or swollen:
        raise CuefolioError("import.bomb", path=str(path), size=in_megabytes(unpacked))
    if "xl/workbook.bin" in names:
        raise CuefolioError("import.binary_workbook", path=str(path))
    if TYPES not in names:
        raise CuefolioError("import.not_workbook", path=str(path))
    macros = any(name.lower().endswith("vbaproject.bin") for name in names)
    return [Remark("import.macros", arguments={"path": path.name})] if macros else []


def _tables(data: bytes, path: Path, limits: Limits) -> Iterator[Table]:
    book = _opened(data, path)
    try:
        budget = _Budget()
        for page in book.worksheets:
            yield Table(page.title, _rows(page, path, budget, limits))
    finally:
        book.close()


def _opened(data: bytes, path: Path) -> Workbook:
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except (InvalidFileException, *_DAMAGES) as error:
        raise CuefolioError("import.damaged", path=str(path), place="its list of sheets") from error


@dataclass(slots=True)
class _Budget:
    """Rows and cells that were read."""

    rows: int = 0
    cells: int = 0


def _rows(page: Any, path: Path, budget: _Budget, limits: Limits) -> Iterator[Row]:
    number = 0
    rows_before, cells_before = budget.rows, budget.cells
    count = 0
    try:
        # The size that a worksheet states may be wrong, and would cut rows off.
        page.reset_dimensions()
        most, most_rows, most_cells = limits.columns, limits.rows - rows_before, limits.cells - cells_before
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            rows = page.iter_rows(values_only=True)
        for number, cells in enumerate(rows, start=1):
            count += len(cells)
            if number > most_rows or count > most_cells:
                raise CuefolioError("import.too_many_rows", path=str(path), most=limits.rows)
            yield number, cells if len(cells) <= most else cells[:most]
    except CuefolioError:
        raise
    except _DAMAGES as error:
        place = f"{page.title}, row {number + 1}"
        raise CuefolioError("import.damaged", path=str(path), place=place) from error
    finally:
        budget.rows, budget.cells = rows_before + number, cells_before + count
