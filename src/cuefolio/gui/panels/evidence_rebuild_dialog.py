# SPDX-License-Identifier: GPL-3.0-or-later
"""Every cue that another gap or threshold changes, and those that are left alone with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.panels import evidence_rebuild_words as words
from cuefolio.gui.panels.evidence_rebuild_words import LinesModel
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import field_label

if TYPE_CHECKING:
    from cuefolio.services.timeline_rebuild_plan import Plan

_SAMPLES = {0: "1M12 s", 1: "m" * 12, 3: "00:00:00:00", 4: "00:00:00:00", 5: "00:00.00"}
"""Texts as wide as the columns; what becomes of a cue has the rest."""


class RebuildDialog(CatalogDialog):
    """``rebuild_wanted`` carries the plan when the person says yes. One that is no longer true is refused by
    then, so the list stays while steps are made."""

    rebuild_wanted = Signal(object)

    def __init__(self, session: CatalogSession, found: Plan, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("What changes"), QSize(820, 480), parent)
        self._plan = found
        self.summary = PlainLabel(words.summary(found), self, wrap=True)
        heads = [field_label(FIELD_BY_NAME[name]) for name in ("number", "title")]
        self.lines = LinesModel(
            (*heads, self.tr("What becomes of it"), *words.time_labels()), (3, 4, 5), self
        )
        self.lines.replace(words.all_lines(found))
        self.table = SmallTable(self, name=self.tr("Cues that change or are left alone"))
        self.table.setModel(self.lines)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for row in range(len(found.changes), len(self.lines.lines)):
            self.table.setSpan(row, 2, 1, 4)  # A reason needs room, and what is left alone has no new times.
        header = self.table.horizontalHeader()
        widths = self.table.fontMetrics()
        for column, sample in (
            (0, "1M12 s"),
            (1, "m" * 16),
            (3, "00:00:00:00"),
            (4, "00:00:00:00"),
            (5, "00:00.00"),
        ):
            self.table.setColumnWidth(column, widths.horizontalAdvance(sample) + 20)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.content.addWidget(self.summary)
        self.content.addWidget(self.table, 1)
        self.add_close()
        self.rebuild = self.add_button(self.tr("Rebuild cues"), primary=True)
        self.rebuild.clicked.connect(self._yes)
        self.rebuild.setEnabled(bool(found.changes) and not session.read_only)
        self.table.setFocus()
        if self.lines.lines:
            self.table.setCurrentIndex(self.lines.index(0, 0))

    def _yes(self) -> None:
        self.accept()
        self.rebuild_wanted.emit(self._plan)
