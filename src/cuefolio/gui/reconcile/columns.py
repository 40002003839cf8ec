# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column is what in a stranger's table: how a column is named in a mapping, and what people chose for
the same headings before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSettings

_KEY = "reconcile/columns/"


def reference(headings: Sequence[str], at: int) -> str:
    """What a mapping calls the column ``at`` (from 0): its heading where no other column has it, else
    "#" and its number from 1."""
    names = _plain(headings)
    alone = at < len(names) and bool(names[at]) and names.count(names[at]) == 1
    return headings[at] if alone and not headings[at].startswith("#") else f"#{at + 1}"


def column_of(headings: Sequence[str], named: str) -> int | None:
    """The column (from 0) that a mapping names so, None where there is none."""
    digits = named.removeprefix("#")
    if named.startswith("#") and digits.isascii() and digits.isdigit() and int(digits) > 0:
        return int(digits) - 1
    names, (wanted,) = _plain(headings), _plain([named])
    return names.index(wanted) if wanted in names else None


def remembered(settings: QSettings, headings: Sequence[str]) -> dict[str, str]:
    """Field -> column as it was chosen for a table with these headings before; {} for a new one."""
    try:
        stored = json.loads(str(settings.value(_key(headings), "") or "{}"))
    except ValueError:
        return {}
    if not isinstance(stored, dict):
        return {}
    known = fields()
    return {name: text for name, text in stored.items() if name in known and isinstance(text, str)}


def remember(settings: QSettings, headings: Sequence[str], mapping: Mapping[str, str]) -> None:
    """Keep what was chosen for tables with these headings."""
    settings.setValue(_key(headings), json.dumps(dict(mapping)))


def _key(headings: Sequence[str]) -> str:
    words = "\x1f".join(_plain(headings))
    return _KEY + hashlib.sha256(words.encode()).hexdigest()[:32]


def fields() -> Mapping[str, str]:
    """Every field that a column may hold, with its English label."""
    # The readers are many modules; a worker has loaded them by the time that columns are known.
    from cuefolio.formats.reading.headings import FIELDS

    return FIELDS


def _plain(headings: Sequence[str]) -> list[str]:
    from cuefolio.formats.reading.words import plain

    return [plain(heading) for heading in headings]
