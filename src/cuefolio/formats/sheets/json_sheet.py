# SPDX-License-Identifier: GPL-3.0-or-later
"""The complete snapshot as JSON (UTF-8, indented): lossless.

The form is described in ``cuefolio.domain.sheet_codec``, whose ``sheet_from_dict`` reads it back; it is our
own (no society publishes one yet).
"""

from __future__ import annotations

import json
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.sheet_codec import sheet_to_dict
from cuefolio.formats.registry import Options, SheetFormat


def write_json(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """Everything the sheet knows. A lone surrogate in a title is written as its JSON escape."""
    sheet = delivery.sheet
    text = json.dumps(sheet_to_dict(sheet), ensure_ascii=False, indent=2, allow_nan=False)
    out.write(text.encode("utf-8", "backslashreplace") + b"\n")


FORMAT = SheetFormat(
    id="json",
    name="JSON (complete, for programs)",
    suffix=".json",
    mime="application/json",
    writer=write_json,
)
