# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticking recipients and, under each, the formats in which they take a sheet."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from cuefolio.formats.registry import SheetFormat
from cuefolio.gui.delivery.list_tree import KEY, ListTree, children, framed
from cuefolio.gui.delivery.words import format_word
from cuefolio.gui.icons import icon
from cuefolio.gui.widgets.labels import plain_tip
from cuefolio.gui.words import error_sentence, profile_text

if TYPE_CHECKING:
    from cuefolio.services.profiles import Listed

Target = tuple[str, str]
"""Id of a profile, id of a format."""
_TICKABLE = Qt.ItemFlag.ItemIsUserCheckable


class TargetChoice(QWidget):
    """A tick on a recipient is one on each of its formats. ``changed`` comes after each tick of a person."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = ListTree(
            self.tr("Recipients and formats"), [self.tr("Recipients and formats"), ""], self, branches=True
        )
        self.tree.setIndentation(16)
        self.tree.itemChanged.connect(self._ticked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(framed(self.tree, self))

    def show_profiles(
        self, listed: Sequence[Listed], formats: Mapping[str, SheetFormat], ticked: Collection[Target]
    ) -> None:
        """List profiles with their installed formats; a faulty one says why it cannot be ticked."""
        self.tree.blockSignals(True)
        self.tree.clear()
        for one in listed:
            profile = one.profile
            item = QTreeWidgetItem(self.tree, [profile_text(profile.name) if profile else one.id])
            if profile is None:
                item.setDisabled(True)
                item.setIcon(0, icon("circle-alert", "error"))
                item.setToolTip(0, plain_tip(error_sentence(one.error)) if one.error else "")
                continue
            item.setToolTip(0, plain_tip(profile.about))
            item.setFlags(item.flags() | _TICKABLE | Qt.ItemFlag.ItemIsAutoTristate)
            for format_id in profile.formats:
                if format_id not in formats:
                    continue
                described = formats[format_id]
                line = QTreeWidgetItem(item, [format_word(described.name), described.suffix])
                line.setFlags(line.flags() | _TICKABLE)
                line.setData(0, KEY, (one.id, format_id))
                on = (one.id, format_id) in ticked
                line.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            if not item.childCount():
                item.setDisabled(True)
            item.setExpanded(item.checkState(0) != Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)
        self.tree.fit()
        first = next(self.tree.lines(), None)
        if first is not None:
            self.tree.setCurrentItem(first)

    def ticked(self) -> list[Target]:
        """The ticked pairs of profile and format, in the order of the list."""
        found: list[Target] = []
        for item in self.tree.lines():
            for line in children(item):
                if line.checkState(0) == Qt.CheckState.Checked:
                    profile_id, format_id = line.data(0, KEY)
                    found.append((profile_id, format_id))
        return found

    def _ticked(self, item: QTreeWidgetItem, column: int) -> None:
        if column or item.isDisabled():
            return
        if item.childCount() and item.checkState(0) != Qt.CheckState.Unchecked:
            item.setExpanded(True)  # a tick on a recipient shows what it has chosen
        self.changed.emit()
