# SPDX-License-Identifier: GPL-3.0-or-later
"""What another gap or threshold makes of cues, in words and lines of the window's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.timecode import format_timecode, seconds
from cuefolio.gui.panels.evidence_words import clock, number_text, one_line
from cuefolio.gui.widgets.labels import plain_tip
from cuefolio.gui.words import counted, field_label, sentence_for

if TYPE_CHECKING:
    from cuefolio.services.timeline_rebuild_plan import Left, Named, Plan, Rebuilt, Span

translate = QCoreApplication.translate
MOST_NAMED = 3
"""Cues named in a line; the list names all."""
_ANY_INDEX = QModelIndex | QPersistentModelIndex
_FIELDS = ("in", "out", "duration")


class LinesModel(QAbstractTableModel):
    """Lines of text under their heads; ``columns`` are those of numbers."""

    def __init__(self, labels: Sequence[str], columns: Sequence[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labels = tuple(labels)
        self.lines: Sequence[tuple[str, ...]] = ()
        self._right = frozenset(columns)

    def replace(self, lines: Sequence[tuple[str, ...]]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    # Qt

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.labels)

    def flags(self, index: _ANY_INDEX) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.labels[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._side(section)
        return None

    def data(self, index: _ANY_INDEX, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        text = self.lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.labels[index.column()]}: {text}" if self.labels[index.column()] else text
        return None

    def _side(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


def time_labels() -> list[str]:
    """The heads of in, out and length."""
    return [field_label(FIELD_BY_NAME[name]) for name in _FIELDS]


def summary(found: Plan) -> str:
    """One sentence: what gap and threshold mean for the production."""
    values = _values(found)
    if not found.changes:
        return translate("Rebuild", "With {0} no cue changes.").format(values)
    joined, into = found.joined()
    cut, parts = found.parted()
    moved = found.moved()
    told = []
    if joined:
        told.append(translate("Rebuild", "{0} become {1}").format(counted(joined, "cue"), _n(into)))
    if cut:
        told.append(translate("Rebuild", "{0} cut into {1}").format(counted(cut, "cue"), _n(parts)))
    if moved:
        told.append(translate("Rebuild", "{0} with other times").format(counted(moved, "cue")))
    return translate("Rebuild", "With {0}: {1}.").format(values, ", ".join(told))


def _values(found: Plan) -> str:
    gap, threshold = found.building.gap, found.building.threshold
    told = []
    if gap is not None:
        told.append(translate("Rebuild", "{0} s").format(number_text(gap, 3)))
    if threshold is not None:
        told.append(translate("Rebuild", "{0} dB").format(_n(round(threshold))))
    return ", ".join(told) or translate("Rebuild", "the values of each import")


def stays(found: Plan) -> str:
    """Which cues are left alone and why, and what no cue has; "" for nothing."""
    lines = []
    if found.left:
        named = [
            translate("Rebuild", "{0} ({1})").format(name(left.cue), reason(left))
            for left in found.left[:MOST_NAMED]
        ]
        if len(found.left) > MOST_NAMED:
            named.append(translate("Rebuild", "and {0} more").format(_n(len(found.left) - MOST_NAMED)))
        lines.append(translate("Rebuild", "Left alone: {0}.").format(", ".join(named)))
    if found.unclaimed:
        text = translate(
            "Rebuild", "Heard now and in no cue: {0}. Only another import makes cues of these places."
        )
        lines.append(text.format(_n(found.unclaimed)))
    return "\n".join(lines)


def of_cue(found: Plan, cue_id: str) -> list[tuple[str, ...]]:
    """What becomes of one cue: a line for now, one for each that it will be; nothing where it stays."""
    changes = found.of_cue(cue_id)
    own = next((change for change in changes if change.cue.cue_id == cue_id and not change.is_new), None)
    lines: list[tuple[str, ...]] = []
    if own is not None:
        lines.append((translate("Rebuild", "Now"), *_times(found, own.now)))
    for change in changes:
        if change is own:
            first = translate("Rebuild", "Then")
        elif change.cue.cue_id == cue_id:
            first = translate("Rebuild", "New cue")
        else:
            first = translate("Rebuild", "In {0}").format(name(change.cue))
        lines.append((first, *_times(found, change.then)))
    return lines


def all_lines(found: Plan) -> list[tuple[str, ...]]:
    """Every cue that changes or is left alone: number, title, what becomes of it, in, out, length."""
    parts = Counter(change.cue.cue_id for change in found.changes)
    lines: list[tuple[str, ...]] = [
        (
            "" if change.is_new else one_line(change.cue.number),
            one_line(change.cue.title),
            _becomes(change, parts[change.cue.cue_id]),
            *_times(found, change.then),
        )
        for change in found.changes
    ]
    for left in found.left:
        what = translate("Rebuild", "Left alone: {0}").format(reason(left))
        lines.append((one_line(left.cue.number), one_line(left.cue.title), what, "", "", ""))
    return lines


def _becomes(change: Rebuilt, parts: int) -> str:
    if change.is_new:
        return translate("Rebuild", "New, a part of {0}").format(name(change.cue))
    if change.joined:
        named = ", ".join(name(one) for one in change.joined[:MOST_NAMED])
        if len(change.joined) > MOST_NAMED:
            more = translate("Rebuild", "and {0} more").format(_n(len(change.joined) - MOST_NAMED))
            named = f"{named}, {more}"
        return translate("Rebuild", "Takes in {0}").format(named)
    if parts > 1:
        return translate("Rebuild", "Cut into {0}").format(_n(parts))
    return translate("Rebuild", "Other times")


def reason(left: Left) -> str:
    """Why a cue is left alone."""
    told = dict(left.arguments)
    if "field" in told:
        told["field"] = FIELD_BY_NAME[told["field"]].label
    return sentence_for(left.code, told)


def name(cue: Named) -> str:
    """How people call a cue."""
    return one_line(cue.number or cue.title) or translate("Rebuild", "a cue without a number")


def _times(found: Plan, span: Span) -> tuple[str, str, str]:
    start, end = span
    return (
        format_timecode(start, found.rate),
        format_timecode(end, found.rate),
        clock(seconds(end - start, found.rate)),
    )


def _n(number: int) -> str:
    return QLocale().toString(number)
