# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries that may have been entered twice: looked through one by one, merged or told apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.library import ENTRY_KINDS, LibraryRow
from cuefolio.gui.dialogs import merge_words
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.icons import icon
from cuefolio.gui.job import Job
from cuefolio.gui.session import CatalogSession, long_service
from cuefolio.gui.views.entry_words import plural
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, plain_tip, set_tip
from cuefolio.gui.words import counted, sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.suspects import Group

MOST = 400
"""Lines at a time; the next ones come as these are settled."""
_AGAIN_MS = 250
_LONGEST = 120


class DuplicatesDialog(CatalogDialog):
    """Looks by itself when it opens and after each step; looking can be stopped."""

    entry_wanted = Signal(str, str)

    def __init__(self, session: CatalogSession, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Duplicates"), QSize(860, 560), parent)
        self.kind = kind
        self.groups: list[Group] = []
        self._job: Job | None = None
        self.kind_field = ChoiceField(
            [(k.id, plural(k)) for k in ENTRY_KINDS.values()],
            self,
            name=self.tr("Kind of entries"),
            unknown=False,
        )
        self.kind_field.set_value(kind)
        self.kind_field.committed.connect(self._choose_kind)
        self.found = PlainLabel("", self, role="dim")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Looking for duplicates"))
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.clicked.connect(self._stop)
        self.list = self._tree(self.tr("Entries that look alike"), [self.tr("Names"), self.tr("Why")])
        self.list.currentItemChanged.connect(lambda *_: self._show_members())
        self.members = self._tree(
            self.tr("The entries of this line"), [self.tr("Entry"), self.tr("What is known")]
        )
        self.members.itemChanged.connect(lambda *_: self._show_buttons())
        self.advice = PlainLabel("", self, role="dim", wrap=True)
        self.pages = QStackedWidget(self)
        self.nothing = EmptyState("circle-check", "", "")
        self.looking = EmptyState("scan-search", self.tr("Looking…"), "")
        self._lay_out()
        self.apart_button = self.add_button(self.tr("Not the same"), left=True)
        set_tip(
            self.apart_button, self.tr("Remember that the checked entries differ; they are not offered again")
        )
        self.apart_button.clicked.connect(self._apart)
        self.close_button = self.add_close()
        self.merge_button = self.add_button(self.tr("Merge…"), primary=True)
        set_tip(self.merge_button, self.tr("See what merging the checked entries moves"))
        self.merge_button.clicked.connect(self._merge)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.look)
        self._show_buttons()
        self.look()

    def _tree(self, name: str, labels: list[str]) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels(labels)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setAccessibleName(name)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setStyleSheet("QTreeView::item { padding: 4px 0; }")
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, 260)
        return tree

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        self.kind_field.setMinimumWidth(190)
        top.addWidget(self.kind_field)
        top.addWidget(self.found)
        top.addStretch(1)
        top.addWidget(self.progress, 1)
        top.addWidget(self.stop_button)
        lists = QWidget(self)
        rows = QVBoxLayout(lists)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for tree, share in ((self.list, 3), (self.members, 2)):
            frame = QFrame(lists)
            frame.setProperty("surface", True)
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(1, 1, 1, 1)
            inside.addWidget(tree)
            rows.addWidget(frame, share)
        rows.addWidget(self.advice)
        self._lists = lists
        for page in (lists, self.nothing, self.looking):
            self.pages.addWidget(page)
        self.content.addLayout(top)
        self.content.addWidget(self.pages, 1)

    # looking

    def look(self) -> None:
        """Look for entries that are alike, in the background."""
        store = self.session.store
        if store is None:
            return
        self._stop()
        self.progress.setRange(0, 0)
        self._show_progress(True)
        if not self.groups:
            self.pages.setCurrentWidget(self.looking)
        self._job = self.session.jobs.submit_read(
            long_service("duplicates.groups", store, self.kind),
            key=f"duplicates-{id(self)}",
            receiver=self,
            done=self._take,
            failed=self._failed,
            progress=self._tell,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._show_progress(False)

    def _show_progress(self, on: bool) -> None:
        self.progress.setVisible(on)
        self.stop_button.setVisible(on)

    def _tell(self, done: int, total: int, _text: str = "") -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _failed(self, error: BaseException) -> None:
        self._show_progress(False)
        if getattr(error, "code", "") == "job.cancelled" or type(error).__name__ == "JobCancelled":
            if not self.groups:
                self.nothing.set_text(self.tr("Looking was stopped"), "")
                self.pages.setCurrentWidget(self.nothing)
            return
        self.refuse(error)

    def catalog_changed(self, change: object) -> None:
        """Entries may have been merged or renamed: look again, once things are quiet."""
        if not self._again.isActive():
            self._again.start()

    def _choose_kind(self, kind: object) -> None:
        self.kind = str(kind)
        self.groups = []
        self.list.clear()
        self.found.setText("")
        self.look()

    # showing

    def _take(self, groups: Sequence[Group]) -> None:
        self._show_progress(False)
        chosen = self.current()
        place = self._place()
        self.groups = list(groups[:MOST])
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addTopLevelItems([self._item(group) for group in self.groups])
        self.list.blockSignals(False)
        offered = sum(group.score > 0 for group in groups)
        self.found.setText(self.tr("{0} to look at").format(offered) if groups else "")
        if not groups:
            self.nothing.set_text(
                self.tr("Nothing looks entered twice"),
                self.tr("Names, identifiers and files of all entries of this kind were compared."),
            )
            self.pages.setCurrentWidget(self.nothing)
            self._show_members()
            return
        self.pages.setCurrentWidget(self._lists)
        same = next((n for n, group in enumerate(self.groups) if chosen and group.ids == chosen.ids), None)
        row = same if same is not None else min(max(place, 0), len(self.groups) - 1)
        item = self.list.topLevelItem(row)
        if item is not None:
            self.list.setCurrentItem(item)
        self._show_members()
        if not self.isAncestorOf(self.focusWidget() or self):
            self.list.setFocus()

    def _item(self, group: Group) -> QTreeWidgetItem:
        names = "  ·  ".join(name[:_LONGEST] for name in group.names)
        reason = sentence_for(f"alike.{group.reason.value}")
        item = QTreeWidgetItem([names, reason])
        item.setToolTip(0, plain_tip("\n".join(group.names)))
        item.setIcon(0, icon("info" if not group.score else ENTRY_KINDS[self.kind].icon, "dim"))
        return item

    def _place(self) -> int:
        item = self.list.currentItem()
        return -1 if item is None else self.list.indexOfTopLevelItem(item)

    def current(self) -> Group | None:
        """The group of the current line."""
        place = self._place()
        return self.groups[place] if 0 <= place < len(self.groups) else None

    def _show_members(self) -> None:
        group = self.current()
        self.members.clear()
        self.advice.setText("")
        self._show_buttons()
        if group is None:
            return
        if not group.score:
            self.advice.setText(
                self.tr("Their identifiers differ, so these are probably two; correct the identifier if not.")
            )
        self.session.read(
            "library.rows",
            self.kind,
            list(group.ids),
            done=lambda rows: self._take_members(group, rows),
            key=f"members-{id(self)}",
            receiver=self,
        )

    def _take_members(self, group: Group, rows: Sequence[LibraryRow]) -> None:
        if self.current() is not group:
            return
        self.members.blockSignals(True)
        self.members.clear()
        for row in rows:
            facts = merge_words.facts_of(row)
            item = QTreeWidgetItem([row.name[:_LONGEST], facts])
            item.setToolTip(0, plain_tip(row.name))
            item.setToolTip(1, plain_tip(facts))
            item.setData(0, Qt.ItemDataRole.UserRole, row.id)
            state = Qt.CheckState.Checked if group.score else Qt.CheckState.Unchecked
            item.setCheckState(0, state)
            self.members.addTopLevelItem(item)
        self.members.blockSignals(False)
        self._show_buttons()

    def checked(self) -> list[str]:
        """Keys of the checked entries of the current line."""
        items = (self.members.topLevelItem(n) for n in range(self.members.topLevelItemCount()))
        return [
            str(item.data(0, Qt.ItemDataRole.UserRole))
            for item in items
            if item is not None and item.checkState(0) == Qt.CheckState.Checked
        ]

    def _show_buttons(self) -> None:
        enough = len(self.checked()) > 1 and not self.session.read_only
        self.merge_button.setEnabled(enough)
        self.apart_button.setEnabled(enough)

    # answers

    def _merge(self) -> None:
        from cuefolio.gui.dialogs.merge_dialog import MergeDialog

        ids = self.checked()
        if len(ids) > 1:
            dialog = MergeDialog(self.session, self.kind, ids, self)
            dialog.merged.connect(lambda _key: self._tell_done(len(ids)))
            dialog.open()

    def _tell_done(self, number: int) -> None:
        text = self.tr("{0} became one.").format(counted(number, self.kind))
        action = (self.tr("Undo"), self.session.undo)
        self.notice.show_message(text, kind="done", action=action, timeout_ms=12_000)

    def _apart(self) -> None:
        ids = self.checked()
        if len(ids) < 2:
            return

        def done(_change: Any) -> None:
            text = self.tr("Remembered: these differ.")
            action = (self.tr("Undo"), self.session.undo)
            self.notice.show_message(text, kind="done", action=action, timeout_ms=12_000)

        self.session.write(
            "duplicates.not_the_same", self.kind, ids, done=done, failed=self.refuse, receiver=self
        )

    def done(self, result: int) -> None:
        """However it is closed, nobody needs an answer any more."""
        self._stop()
        super().done(result)
