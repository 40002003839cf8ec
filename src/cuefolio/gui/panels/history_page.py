# SPDX-License-Identifier: GPL-3.0-or-later
"""The past of one cue: who changed what when, and earlier values brought back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from cuefolio.gui.icons import icon
from cuefolio.gui.panels.cue_card_values import CardContent
from cuefolio.gui.panels.history_list import HistoryModel, HistoryView
from cuefolio.gui.panels.history_words import label_of, moment, value_of, when
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.services.cue_history import FieldChange

PAGE = 200
"""Changes read at once."""
_LONGEST = 20_000


class HistoryPage(QWidget):
    """Reads when it is seen and after each change; older changes come as one scrolls to them."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._cue = ""
        self._kept: tuple[int, str] | None = None
        self.setAccessibleName(self.tr("History"))
        self.note = PlainLabel("", self, role="dim", wrap=True)
        self.model = HistoryModel(self)
        self.view = HistoryView(self.model, self)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.detail = ChangeDetail(self)
        self.detail.button.clicked.connect(self.bring_back)
        self.parts = QSplitter(Qt.Orientation.Vertical, self)
        self.parts.setChildrenCollapsible(False)
        self.parts.setHandleWidth(1)
        self.parts.addWidget(self.view)
        self.parts.addWidget(self.detail)
        self.parts.setStretchFactor(0, 1)
        self.parts.setSizes([400, 170])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 12, 12)
        layout.setSpacing(4)
        layout.addWidget(self.note)
        layout.addWidget(self.parts, 1)
        layout.addStretch(0)
        self.view.chosen.connect(self._show_change)
        self.model.more_wanted.connect(self._read_older)
        self._say("")

    def show_content(self, content: CardContent) -> None:
        """Show the past of the one cue that is selected."""
        cue = content.rows[0].id if len(content.rows) == 1 else ""
        if cue != self._cue:
            self._cue = cue
            self._kept = None
            self.model.replace([], more=False)
            self._show_change(None)
        if cue:
            self._read()
        else:
            self._say(self.tr("History is told for one cue at a time; select one."))

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.parts.setVisible(not text)

    def _read(self) -> None:
        most = max(PAGE, len(self.model.changes) + 20)
        self.session.read(
            "cue_history.of_cue",
            self._cue,
            most=most,
            done=partial(self._take, self._cue, most),
            key=f"past-{id(self)}",
            receiver=self,
        )

    def _take(self, cue: str, most: int, changes: Sequence[FieldChange]) -> None:
        if cue != self._cue:
            return
        change = self.view.current_change()
        if change is not None:
            self._kept = (change.change_id, change.field)
        self.model.replace(changes, more=len(changes) >= most)
        row = self.model.row_of(self._kept)
        row = row if row >= 0 else 1
        if changes and self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.model.index(row))
        self._say("" if changes else self.tr("Nothing is known of this cue's past."))
        self._show_change(self.view.current_change())

    def _read_older(self, older_than: int) -> None:
        self.session.read(
            "cue_history.of_cue",
            self._cue,
            most=PAGE,
            older_than=older_than,
            done=partial(self._take_older, self._cue, older_than),
            key=f"past-{id(self)}",
            receiver=self,
        )

    def _take_older(self, cue: str, older_than: int, changes: Sequence[FieldChange]) -> None:
        if cue == self._cue and self.model.changes and self.model.changes[-1].change_id == older_than:
            self.model.append(changes, more=len(changes) >= PAGE)

    def _show_change(self, change: FieldChange | None) -> None:
        self.detail.show_change(change, read_only=self.session.read_only)

    def bring_back(self) -> None:
        """Give the field the value it had before the current change."""
        change = self.view.current_change()
        if change is not None and change.can_restore and not self.session.read_only:
            self.session.write("cue_history.restore", self._cue, change.change_id, change.field)

    def _menu(self, point: QPoint) -> None:
        change = self.view.current_change()
        if change is None:
            return
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        back = menu.addAction(icon("history", "dim"), self.tr("Bring back the value before"))
        back.setEnabled(change.can_restore and not self.session.read_only)
        back.triggered.connect(lambda _checked=False: self.bring_back())
        for text, value in (
            (self.tr("Copy the value before"), change.before),
            (self.tr("Copy the value after"), change.after),
        ):
            action = menu.addAction(text)
            action.setEnabled(bool(value))
            action.triggered.connect(
                lambda _checked=False, value=value: QApplication.clipboard().setText(value)
            )
        menu.popup(self.view.viewport().mapToGlobal(point))


class ChangeDetail(QWidget):
    """One change with its whole values, and the button that brings the earlier one back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PlainLabel("", self, role="key", elide=True)
        self.before_head = PlainLabel(self.tr("Before"), self, role="small")
        self.after_head = PlainLabel(self.tr("After"), self, role="small")
        self.before = PlainLabel("", self, wrap=True)
        self.after = PlainLabel("", self, wrap=True)
        for label in (self.before, self.after):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        values = QWidget(self)
        inside = QVBoxLayout(values)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(1)
        for label in (self.before_head, self.before, self.after_head, self.after):
            inside.addWidget(label)
        inside.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        values.setAutoFillBackground(False)
        self.area.setWidget(values)
        self.area.setAccessibleName(self.tr("Values before and after the change"))
        self.button = QPushButton(icon("undo-2"), self.tr("Bring back"), self)
        self.reason = PlainLabel("", self, role="small", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.head)
        layout.addWidget(self.area, 1)
        layout.addLayout(row)
        layout.addWidget(self.reason)
        self.setMinimumHeight(132)
        self.show_change(None)

    def show_change(self, change: FieldChange | None, *, read_only: bool = False) -> None:
        """Show a change, None for none."""
        self.setEnabled(change is not None)
        if change is None:
            for label in (self.head, self.before, self.after, self.reason):
                label.setText("")
            self._show_values(False)
            self.button.setEnabled(False)
            return
        said = ", ".join(filter(None, (label_of(change.field), when(moment(change.at)), change.author)))
        self.head.setText(said)
        before = value_of(change.field, change.before)
        self.before.setText(before[:_LONGEST])
        self.after.setText(value_of(change.field, change.after)[:_LONGEST])
        self._show_values(bool(before))
        can = change.can_restore and not read_only
        self.button.setEnabled(can)
        reason = sentence_for(change.reason) if change.reason else ""
        if read_only:
            reason = self.tr("This catalogue can only be read.")
        self.reason.setText("" if can else reason)
        self.reason.setVisible(not can)
        tip = self.tr("Give the field this value again: {0}").format(before[:200]) if can else reason
        set_tip(self.button, tip)
        self.button.setAccessibleDescription(tip)

    def _show_values(self, shown: bool) -> None:
        for label in (self.before_head, self.before, self.after_head, self.after):
            label.setVisible(shown)
