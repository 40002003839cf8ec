# SPDX-License-Identifier: GPL-3.0-or-later
"""The complete snapshot as JSON (UTF-8, indented): lossless, and read back by ``read_json``.

The form is described in ``cuefolio.domain.sheet_codec``; it is our own (no society publishes one yet).
"""

from __future__ import annotations

import json
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.sheet import CueSheet
from cuefolio.domain.sheet_codec import sheet_from_dict, sheet_to_dict
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import Options, SheetFormat


def write_json(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """Everything the sheet knows. A lone surrogate in a title is written as its JSON escape."""
    sheet = delivery.sheet
    text = json.dumps(sheet_to_dict(sheet), ensure_ascii=False, indent=2, allow_nan=False)
    out.write(text.encode("utf-8", "backslashreplace") + b"\n")


def read_json(data: bytes) -> CueSheet:
    """The sheet in a file of ``write_json``. Raises CuefolioError as ``sheet_from_dict``."""
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise CuefolioError("sheets.not_a_sheet") from error
    return sheet_from_dict(plain)


FORMAT = SheetFormat(
    id="json",
    name="JSON (complete, for programs)",
    suffix=".json",
    mime="application/json",
    writer=write_json,
)
