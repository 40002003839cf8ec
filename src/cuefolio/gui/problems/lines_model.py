# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of problems as a model: one column, worded when it is looked at, changed where it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cuefolio.gui.problems import words
from cuefolio.gui.problems.lines import Change, Line, Lines, change

if TYPE_CHECKING:
    from cuefolio.domain.sheet import SheetCue
    from cuefolio.services.readiness import Recipient

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Headings and problems. ``recipients`` and ``cues`` (by key) word them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.content = Lines()
        self.recipients: tuple[Recipient, ...] = ()
        self.cues: Mapping[str, SheetCue] = {}

    def show(
        self,
        content: Lines,
        recipients: tuple[Recipient, ...],
        cues: Mapping[str, SheetCue],
        compared: Change | None = None,
    ) -> None:
        """Show other lines. Those that are the same at the beginning and at the end stay untouched, so that
        neither the place nor the current line is lost by an edit. ``compared`` spares the comparison when it
        is one with the lines that are shown now."""
        if compared is None or compared.before is not self.content:
            compared = change(self.content, content)
        old, new, head, tail = self.content.lines, content.lines, compared.head, compared.tail
        self.recipients, self.cues = recipients, cues
        gone, came = len(old) - head - tail, len(new) - head - tail
        at = head + min(gone, came)
        # First the number of lines, then what stands in them: what lies beside the change keeps its place.
        if gone > came:
            self.beginRemoveRows(_NOWHERE, at, head + gone - 1)
            self.content = replace(content, lines=old[:at] + old[head + gone :])
            self.endRemoveRows()
        elif came > gone:
            self.beginInsertRows(_NOWHERE, at, head + came - 1)
            self.content = replace(content, lines=old[:at] + new[at : head + came] + old[at:])
            self.endInsertRows()
        self.content = content
        if new:
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, 0))

    def line(self, row: int) -> Line | None:
        """A line, None beside the list."""
        return self.content.lines[row] if 0 <= row < len(self.content.lines) else None

    def place_of(self, wanted: Line | None) -> int:
        """Where a line is now: the same problem, else what took its place in its group; -1 for nowhere."""
        lines = self.content.lines
        if wanted is None or wanted.problem is None:
            return -1
        start = self.content.starts.get(wanted.group, -1)
        if start < 0:
            return -1
        row = start + 1
        while row < len(lines) and lines[row].group == wanted.group:
            found = lines[row].problem
            if found is not None and lines[row].cue == wanted.cue and _same(found, wanted.problem):
                return row
            row += 1
        return -1

    def heading(self, line: Line) -> str:
        """The words of a heading."""
        return words.heading(line, self.content.wanted.grouping, self.cues.get(line.group))

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.content.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index.row())
        if line is None or line.problem is None:
            return Qt.ItemFlag.NoItemFlags
        never = Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(line) if line.problem is None else words.problem_sentence(line.problem)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        return None

    def _spoken(self, line: Line) -> str:
        if line.problem is None:
            return f"{self.heading(line)}: {words.counts(line.errors, line.warnings)}"
        problem = line.problem
        parts = [f"{words.severity_word(problem.severity)}: {words.problem_sentence(problem)}"]
        parts += [words.why(problem, self.recipients), words.mend_plan(problem)]
        return " ".join(part for part in parts if part)


def _same(one: Any, other: Any) -> bool:
    """Whether two problems are the same one, though a cue may have another place now."""
    if one is other:
        return True
    mine, theirs = ({k: v for k, v in p.arguments.items() if k != "cue"} for p in (one, other))
    return (one.code, one.field, mine) == (other.code, other.field, theirs)
