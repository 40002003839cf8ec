# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes between two cue sheets as the lines of a list, in the order in which people read them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cuefolio.domain.sheet import SheetCue
from cuefolio.domain.sheet_compare.changes import FieldChange, SheetDiff


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list of changes. ``code`` names its sentence in ``messages/deliveries.py``; ``sequence``
    is the cue's in the later sheet, for a removed one in the earlier; None is the head."""

    code: str
    sequence: int | None = None
    number: str = ""
    title: str = ""
    field: str = ""
    about: str = ""
    before: str = ""
    after: str = ""


def entries(diff: SheetDiff) -> list[Entry]:
    """The changes as a list: the head, what is gone, then cue by cue in the order of the later sheet."""
    found = [_entry("header", None, change) for change in diff.header]
    found += [_cue_entry("compare.cue_removed", cue) for cue in diff.removed]
    lines: list[tuple[int, list[Entry]]] = [
        (cue.sequence, [_cue_entry("compare.cue_added", cue)]) for cue in diff.added
    ]
    for cue in diff.changed:
        own = [_entry("cue", cue.after, change) for change in cue.changes]
        if cue.moved:
            moved = _cue_entry("compare.cue_moved", cue.after)
            own.insert(0, replace(moved, before=str(cue.before.sequence), after=str(cue.after.sequence)))
        lines.append((cue.after.sequence, own))
    return found + [entry for _, own in sorted(lines, key=lambda line: line[0]) for entry in own]


def _entry(place: str, cue: SheetCue | None, change: FieldChange) -> Entry:
    kind = f"{'part' if change.about else place}_{change.kind}"
    made = Entry(
        f"compare.{kind}",
        field=change.field,
        about=change.about,
        before=change.before,
        after=change.after,
    )
    if cue is None:
        return made
    return replace(made, sequence=cue.sequence, number=cue.number, title=_name(cue))


def _cue_entry(code: str, cue: SheetCue) -> Entry:
    return Entry(code, cue.sequence, cue.number, _name(cue))


def _name(cue: SheetCue) -> str:
    return cue.title or "; ".join(cue.work_titles)
