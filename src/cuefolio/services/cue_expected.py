# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices, in the very step that would overwrite it, that somebody else changed a value meanwhile."""

from __future__ import annotations

from collections.abc import Mapping

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_rows
from cuefolio.persistence.unit_of_work import UnitOfWork

Expected = Mapping[str, Mapping[str, object]]
"""Cue key -> field -> value as ``CueRow.value`` gives it; the field "parties" as ``party_values`` does."""


def party_values(row: CueRow) -> tuple[tuple[str, str, str, int | None], ...]:
    """All parties of a cue: name, role, society, share."""
    return tuple((p.name, p.role, p.society, p.share) for p in row.parties)


def require_expected(uow: UnitOfWork, expected: Expected | None) -> None:
    """Raise cue.changed_meanwhile when a value is not what the person saw. Cues that are gone are left to
    the edit itself.

    The error's arguments name the field, the first such cue, its present value, and how many there are.
    """
    if not expected:
        return
    changed: list[tuple[CueRow, str]] = []
    for row in cue_rows.cue_rows(uow.connection, list(expected)):
        for name, value in expected[row.id].items():
            now = party_values(row) if name == "parties" else row.value(name)
            if _plain(now) != _plain(value):
                changed.append((row, name))
                break
    if not changed:
        return
    row, name = changed[0]
    raise CuefolioError(
        "cue.changed_meanwhile",
        field=FIELD_BY_NAME["composer" if name == "parties" else name].label,
        name=row.text("number") or row.text("title"),
        theirs="; ".join(p.name for p in row.parties) if name == "parties" else row.text(name),
        count=len(changed),
    )


def _plain(value: object) -> object:
    return None if value in ("", ()) else value
