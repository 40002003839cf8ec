# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames between the program and its reading child: lengths, a JSON header, raw artwork. No pickle.

Both directions: ``header length (u32) | blob length (u32) | header | blob``, little-endian. A request has
an empty header and the path bytes as its blob. An answer's header is ``{"facts": {...}}`` (blob = artwork)
or ``{"failure": [code, {...}]}``, with ``"last": 1`` when the child ends itself after it. The child's first
frame is ``{}``: it has started.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import Any

HEADER = struct.Struct("<II")
MAX_HEADER = 16 << 20
MAX_BLOB = 17 << 20

READY = HEADER.pack(2, 0) + b"{}"


def request(path: bytes) -> bytes:
    """Ask for the facts of the file at ``path``."""
    return HEADER.pack(0, len(path)) + path


def facts(fields: dict[str, Any], artwork: bytes) -> bytes:
    """The answer for a file that was read (see ``tags.read_file``)."""
    return pack({"facts": fields}, artwork)


def failure(code: str, arguments: Mapping[str, object], last: bool = False) -> bytes:
    """The answer for a file that gave no facts."""
    return pack({"failure": [code, dict(arguments)], **({"last": 1} if last else {})}, b"")


def pack(content: dict[str, Any], blob: bytes) -> bytes:
    """Any frame."""
    header = json.dumps(content).encode()
    return HEADER.pack(len(header), len(blob)) + header + blob
