# SPDX-License-Identifier: GPL-3.0-or-later
"""The right side for a library entry: what it is, where it is used, and its facts to type into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.library import ENTRY_KINDS, LibraryRow
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.entry_card_fields import EntryFields
from cuefolio.gui.panels.entry_card_lines import summary
from cuefolio.gui.panels.entry_card_tree import Line, Section, UsesTree
from cuefolio.gui.panels.entry_card_uses import EntryUses
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_words import plural, query_for, shown_value, used_by
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.notice import Notice
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.domain.used import WhereUsed

MOST_NAMED = 200
"""Of several selected entries, so many are named."""
_USES, _FACTS, _MORE = range(3)
_LONGEST = 120
"""Letters of a name in the head of the card: three lines. The rest is its tip."""


class EntryCard(QWidget):
    """Shows one entry, or several with the offer to merge them."""

    cue_wanted = Signal(str)
    entry_wanted = Signal(str, str)
    """Kind and key of another entry."""
    merge_wanted = Signal(str, list)
    search_wanted = Signal(str)
    """A search for all cues that use the entry."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.kind = ""
        self.ids: list[str] = []
        self._rows: list[LibraryRow] = []
        self._out_of_date = False
        self._fields: dict[str, EntryFields] = {}
        self._more: dict[str, tuple[str, int, Callable[[str], object]]] = {}
        """By kind: title, page and filler of a tab more."""
        self._chosen_tabs: dict[str, int] = {}
        self._empty = EmptyState("library", "", "", parent=self)
        self._body = QWidget(self)
        self._sign = QLabel(self._body)
        self._sign.setFixedSize(QSize(20, 20))
        self.title = PlainLabel("", self._body, role="heading", wrap=True)
        self.facts = PlainLabel("", self._body, role="dim", wrap=True)
        self.summary = PlainLabel("", self._body, role="small", wrap=True)
        self.notice = Notice(self._body)
        self.show_all = QPushButton(icon("list"), self.tr("Show all cues"), self._body)
        set_tip(self.show_all, self.tr("List all cues that use it, in every production"))
        self.show_all.clicked.connect(self._search)
        self.merge_button = QPushButton(icon("merge"), self.tr("Merge…"), self._body)
        set_tip(self.merge_button, self.tr("See what merging these moves, then merge them or not"))
        self.merge_button.clicked.connect(
            lambda _checked=False: self.merge_wanted.emit(self.kind, list(self.ids))
        )
        self.parties_button = QPushButton(icon("users"), self.tr("Writers…"), self._body)
        self.parties_button.clicked.connect(self._open_work)
        self.tabs = QTabBar(self._body)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the card"))
        self.tabs.addTab(self.tr("Where used"))
        self.tabs.addTab(self.tr("Facts"))
        self.uses = EntryUses(session, self._body, card=self)
        self.several = UsesTree(self._body, name=self.tr("Selected entries"))
        self.pages = QStackedWidget(self._body)
        self._facts_page = QScrollArea(self._body)
        self._facts_page.setWidgetResizable(True)
        self._facts_page.setFrameShape(QFrame.Shape.NoFrame)
        self._facts_page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._uses_page = QStackedWidget(self._body)
        self._uses_page.addWidget(self.uses)
        self._uses_page.addWidget(self.several)
        self.pages.addWidget(self._uses_page)
        self.pages.addWidget(self._facts_page)
        self.tabs.currentChanged.connect(self._show_page)
        self._lay_out()
        self.uses.cue_wanted.connect(self.cue_wanted)
        self.uses.entry_wanted.connect(self.entry_wanted)
        self.several.entry_wanted.connect(self.entry_wanted)
        self.uses.read.connect(self._take_uses)
        session.changed.connect(self._changed)
        session.closed.connect(self._closed)
        session.opened.connect(self._closed)
        self._body.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.facts, self.summary):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.show_all, self.parties_button, self.merge_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(16, 16, 8, 8)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self.notice)
        inside.addLayout(buttons)
        inside.addWidget(self.tabs)
        inside.addWidget(self.pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._body, 1)

    def add_page(self, kind: str, title: str, widget: QWidget, show: Callable[[str], object]) -> None:
        """A tab more for one kind, shown first; ``show`` gets the key of the entry, "" for none."""
        self._more[kind] = (title, self.pages.addWidget(widget), show)
        if kind == self.kind:
            self._show_tabs()

    def _show_tabs(self) -> None:
        """The tabs of the kind at hand."""
        more = self._more.get(self.kind)
        wanted = 3 if more is not None else 2
        # Taking a tab away chooses another one, which nobody did.
        self.tabs.blockSignals(True)
        while self.tabs.count() > wanted:
            self.tabs.removeTab(self.tabs.count() - 1)
        if more is not None and self.tabs.count() < wanted:
            self.tabs.addTab(more[0].replace("&", "&&"))
        elif more is not None:
            self.tabs.setTabText(_MORE, more[0].replace("&", "&&"))
        chosen = self._chosen_tabs.get(self.kind, _MORE if more is not None else _USES)
        self.tabs.setCurrentIndex(min(chosen, self.tabs.count() - 1))
        self.tabs.blockSignals(False)
        self._show_page(self.tabs.currentIndex())

    def _show_page(self, tab: int) -> None:
        more = self._more.get(self.kind)
        self._chosen_tabs[self.kind] = tab
        self.pages.setCurrentIndex(more[1] if tab == _MORE and more is not None else tab)

    # showing

    def show_entries(self, kind: str, ids: Sequence[str]) -> None:
        """Show entries of a kind; an empty list for none."""
        ids = list(ids)
        if (kind, ids) == (self.kind, self.ids):
            return
        other = kind != self.kind
        self.kind, self.ids = kind, ids
        self.notice.dismiss()
        if other:
            described = ENTRY_KINDS[kind]
            self._empty.set_text(
                plural(described), self.tr("Select a line to see where it is used and to edit its facts.")
            )
            self._sign.setPixmap(icon(described.icon, "dim").pixmap(QSize(20, 20), self.devicePixelRatioF()))
            self._show_fields(kind)
            self._show_tabs()
        self._empty.setVisible(not ids)
        self._body.setVisible(bool(ids))
        self.show_all.setVisible(len(ids) == 1)
        self.parties_button.setVisible(len(ids) == 1 and kind == "work")
        self.merge_button.setVisible(len(ids) > 1)
        self.merge_button.setEnabled(not self.session.read_only)
        self._uses_page.setCurrentWidget(self.uses if len(ids) == 1 else self.several)
        self.tabs.setTabText(_USES, self.tr("Where used") if len(ids) < 2 else self.tr("Selected"))
        one = ids[0] if len(ids) == 1 else ""
        self.uses.show_entry(kind, one)
        if kind in self._more:
            self._more[kind][2](one)
        self._rows = []
        if ids:
            self._read()

    def _show_fields(self, kind: str) -> None:
        if kind not in self._fields:
            fields = EntryFields(self.session, ENTRY_KINDS[kind])
            fields.edited.connect(self._edited)
            fields.refused.connect(self._refused)
            self._fields[kind] = fields
        # The area deletes the widget that it holds when it gets another one.
        held = self._facts_page.takeWidget()
        if held is not None:
            held.setParent(self)
            held.hide()
        self._facts_page.setWidget(self._fields[kind])
        self._fields[kind].show()

    def focus_field(self, name: str) -> None:
        """Give the keyboard to the facts, or to one of them."""
        self.tabs.setCurrentIndex(_FACTS)
        lines = self._fields[self.kind].lines
        lines.get(name, next(iter(lines.values()))).control.setFocus()

    def _changed(self, _change: Any) -> None:
        if self.ids and self.isVisible():
            self._read()
        else:
            self._out_of_date = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._out_of_date and self.ids:
            self._read()

    def _closed(self, _other: object = None) -> None:
        if self.kind:
            self.show_entries(self.kind, [])

    def _read(self) -> None:
        self._out_of_date = False
        self.session.read(
            "library.rows",
            self.kind,
            self.ids[:MOST_NAMED],
            done=self._take_rows,
            key=f"entry-card-{id(self)}",
            receiver=self,
        )

    def _take_rows(self, rows: list[LibraryRow]) -> None:
        if not rows:
            self.show_entries(self.kind, [])
            return
        if rows[0].kind != self.kind:
            return
        other = [row.id for row in rows] != [row.id for row in self._rows]
        self._rows = rows
        self._fields[self.kind].show_rows(rows, other=other)
        if len(self.ids) == 1:
            self._show_one(rows[0])
        else:
            self._show_several(rows)

    def _show_one(self, row: LibraryRow) -> None:
        self.title.setText(row.name if len(row.name) <= _LONGEST else row.name[: _LONGEST - 1] + "…")
        set_tip(self.title, row.name if len(row.name) > _LONGEST else "")
        kind = ENTRY_KINDS[row.kind]
        wanted = _FACTS_OF.get(row.kind, ())
        shown = (shown_value(f, row.values[f.name]) for f in kind.fields if f.name in wanted)
        facts = " · ".join(text[:_LONGEST] for text in shown if text)
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))

    def _show_several(self, rows: list[LibraryRow]) -> None:
        self.title.setText(counted(len(self.ids), self.kind))
        self.facts.hide()
        # A cue that uses two of them is one cue, so this is no sum.
        self.session.read(
            "where_used.in_the_way",
            self.kind,
            list(self.ids),
            done=lambda found: self.summary.setText(used_by(found[0])),
            key=f"entry-card-uses-{id(self)}",
            receiver=self,
        )
        lines = [
            Line(row.name, counted(row.uses, "cue"), (row.kind, row.id), ENTRY_KINDS[row.kind].icon)
            for row in rows
        ]
        self.several.show_sections([Section(plural(ENTRY_KINDS[self.kind]), lines)])

    def _take_uses(self, used: WhereUsed | None) -> None:
        if used is None:
            self.show_entries(self.kind, [])
        elif len(self.ids) == 1:
            self.summary.setText(summary(used))
            self.show_all.setEnabled(used.cue_count > 0)

    # doing

    def _search(self) -> None:
        if len(self._rows) == 1:
            self.search_wanted.emit(query_for(self._rows[0]))

    def _merge(self) -> None:
        self.merge_wanted.emit(self.kind, list(self.ids))

    def _open_work(self) -> None:
        from cuefolio.gui.dialogs.work_dialog import WorkDialog

        if len(self.ids) == 1:
            WorkDialog(self.session, self.ids[0], self).open()

    def _edited(self, name: str, text: str) -> None:
        if len(self.ids) == 1 and name == ENTRY_KINDS[self.kind].name_column:
            self._ask_for_twins(text)

    def _refused(self, name: str, text: str, error: object) -> None:
        if getattr(error, "code", "") == "library.exists" and len(self.ids) == 1:
            self._ask_for_twins(text)

    def _ask_for_twins(self, name: str) -> None:
        kind, key = self.kind, self.ids[0]

        def answer(rows: list[LibraryRow]) -> None:
            if not rows or self.ids != [key]:
                return
            twin = max(rows, key=lambda row: row.uses)
            text = self.tr("“{0}” is the name of another entry too, {1}.").format(name, used_by(twin.uses))
            action = (self.tr("Merge…"), lambda: self.merge_wanted.emit(kind, [twin.id, key]))
            self.notice.show_message(text, kind="warning", action=action)

        self.session.read("duplicates.namesakes", kind, name, key, done=answer, receiver=self)


_FACTS_OF = {
    "party": ("kind", "society", "ipi"),
    "work": ("writers", "iswc"),
    "recording": ("artist", "album", "duration"),
    "scene": ("film", "time"),
    "theme": ("kind", "stands_for"),
}
"""What the head of the card says about an entry."""
