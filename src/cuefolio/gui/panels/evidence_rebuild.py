# SPDX-License-Identifier: GPL-3.0-or-later
"""What another gap or threshold would make of a production's cues, and the button that makes it so."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from cuefolio.errors import CuefolioError
from cuefolio.gui.job import Job, JobCancelled
from cuefolio.gui.panels import evidence_rebuild_words as words
from cuefolio.gui.panels.evidence_rebuild_words import LinesModel
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.labels import PlainLabel, set_tip

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore
    from cuefolio.services.timeline_evidence import Building
    from cuefolio.services.timeline_rebuild_plan import Plan


class RebuildBlock(QWidget):
    """One line for the production, a small table for the shown cue, two buttons. The plan is made on a
    worker, anew when values or cues have changed. ``started``: cues are being rebuilt, so that nothing can be
    pressed here for a while."""

    started = Signal()

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._film = self._cue = ""
        self._building: Building | None = None
        self._plan: Plan | None = None
        self._is_stale = True
        self._is_waiting = False
        self._job: Job | None = None
        self.summary = PlainLabel("", self, wrap=True)
        self.summary.setAccessibleName(self.tr("What these values change"))
        self.table = SmallTable(self, name=self.tr("What becomes of this cue"), fit=True)
        self.lines = LinesModel(("", *words.time_labels()), (1, 2, 3), self)
        self.table.setModel(self.lines)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.stays = PlainLabel("", self, role="small", wrap=True)
        self.stays.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rebuild = QPushButton(self.tr("Rebuild cues"), self)
        tip = self.tr("Join, cut and move the cues as the line above says, as one step")
        set_tip(self.rebuild, tip)
        self.rebuild.setAccessibleDescription(tip)
        self.rebuild.clicked.connect(self._rebuild)
        self.which = QPushButton(self.tr("Which cues…"), self)
        set_tip(self.which, self.tr("List the cues that change and those that are left alone"))
        self.which.clicked.connect(self._list)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.rebuild, self.which):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        for widget in (self.summary, self.table, self.stays):
            layout.addWidget(widget)
        layout.addLayout(row)
        session.changed.connect(self._forget)
        self._show()

    def tab_stops(self) -> list[QWidget]:
        """Its controls from top to bottom."""
        return [self.table, self.rebuild, self.which]

    def show_cue(self, film_id: str, cue_id: str, building: Building) -> None:
        """Show what ``building`` makes of a production, and of one of its cues."""
        same = (film_id, building) == (self._film, self._building)
        if film_id != self._film:
            self._plan = None
        self._film, self._cue, self._building = film_id, cue_id, building
        if self._is_stale or not same:
            self._ask()
        self._show()

    def _forget(self, _change: object) -> None:
        self._is_stale = True
        if self.isVisible():
            # A step on another cue is none of the page's business, but changes what would become of it.
            self._ask()
            self._show()

    def _ask(self) -> None:
        store = self._session.store
        if store is None:
            return
        self._is_stale, self._is_waiting = False, True
        self._session.jobs.submit_read(
            partial(_planned, store, self._film, self._building),
            key=f"rebuild-{id(self)}",
            receiver=self,
            done=self._take,
            failed=self._not_planned,
        )

    def _take(self, found: Plan) -> None:
        if found.film_id == self._film:
            self._plan, self._is_waiting = found, False
            self._show()

    def _not_planned(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        self._is_stale = True
        # A production that was deleted a moment ago: the card goes to another one.
        if not isinstance(error, CuefolioError):
            self._session.refuse(error)

    def _show(self) -> None:
        found = self._plan
        self.summary.setText("" if found is None else words.summary(found))
        self.summary.setVisible(found is not None)
        text = "" if found is None else words.stays(found)
        self.stays.setText(text)
        self.stays.setVisible(bool(text))
        lines = [] if found is None else words.of_cue(found, self._cue)
        if lines != list(self.lines.lines):
            self.lines.replace(lines)
            self.table.fit_height()
        self.table.setVisible(bool(lines))
        changes = found is not None and bool(found.changes)
        self.rebuild.setEnabled(changes and not self._is_waiting and not self._session.read_only)
        self.which.setEnabled(found is not None and bool(found.changes or found.left))

    def _rebuild(self) -> None:
        if self._plan is not None:
            self._carry_out(self._plan)

    def _carry_out(self, found: Plan) -> None:
        self.started.emit()
        self._session.write_long("timeline_rebuild_write.rebuild", found, label=self.tr("Rebuilding cues"))

    def _list(self) -> None:
        from cuefolio.gui.panels.evidence_rebuild_dialog import RebuildDialog

        if self._plan is not None:
            dialog = RebuildDialog(self._session, self._plan, self.window())
            dialog.rebuild_wanted.connect(self._carry_out)
            dialog.open()


def _planned(
    store: CatalogStore, film_id: str, building: Building | None, *, cancelled: Callable[[], bool]
) -> Any:
    """The plan, for a worker: given up as soon as something else is typed."""
    return service("timeline_rebuild.plan")(store, film_id, building, cancelled=cancelled)
