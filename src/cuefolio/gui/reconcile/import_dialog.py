# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody else's cue sheet as a new production: looked at, named, and added as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from cuefolio.domain.film import FILM_FIELDS
from cuefolio.domain.timecode import RATES, format_seconds
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.reconcile import sheet_table, words
from cuefolio.gui.reconcile.names_list import NamesList
from cuefolio.gui.reconcile.received_model import LENGTH, START, USAGE, ReceivedModel
from cuefolio.gui.reconcile.sheet_dialog import SheetDialog
from cuefolio.gui.reconcile.sheet_table import SheetTable
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.domain.reconcile import EntryMatch, ReadSheet

_USUAL = "usual"
"""The recipient whose layout the sheet has, or nobody in particular."""
_OWN_FIELDS = ("title", "rate")
_LABEL_WIDTH = 120


class ImportDialog(SheetDialog):
    """``imported`` carries the key of the new production, its title and how many cues it has."""

    imported = Signal(str, str, int)

    def __init__(self, session: CatalogSession, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(session, settings, "", parent)
        self.setWindowTitle(self.tr("Import a sheet as a new production"))
        self._facts: dict[str, str] = {}
        self.title_field = LineField(
            name=self.tr("Title"), description=self.tr("What the production is called")
        )
        self.rate_field = ChoiceField(
            [(rate.id, rate.label) for rate in RATES],
            self,
            name=self.tr("Frame rate"),
            description=self.tr("The rate that their timecodes count"),
            unknown=False,
        )
        self.facts = PlainLabel("", self, role="dim", wrap=True)
        self.count = PlainLabel("", self, role="dim", elide=True)
        self.rows = ReceivedModel(self)
        narrow = {START: sheet_table.LABEL, LENGTH: sheet_table.LENGTH, USAGE: sheet_table.LENGTH}
        self.table = SheetTable(self.tr("Lines of the sheet"), narrow, self)
        self.table.setModel(self.rows)
        self.table.fit()
        self.names = NamesList(self)
        self.tabs = QTabWidget(self)
        self._fill_page()
        self.import_button = self.add_button(self.tr("Add the production"), primary=True)
        self.import_button.clicked.connect(self.add)
        self.title_field.edited.connect(self.show_buttons)
        self.names.left.connect(self.table.setFocus)
        self.show_buttons()

    def _fill_page(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("What the sheet holds"))
        self.tabs.addTab(self.table, self.tr("Its lines"))
        self.tabs.addTab(self.names, "")
        self.tabs.setTabVisible(1, False)
        surface = QFrame(self)
        surface.setProperty("surface", True)
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.tabs)
        second = QHBoxLayout()
        second.setSpacing(16)
        second.addWidget(FieldLine(self.tr("Frame rate"), self.rate_field, self, label_width=_LABEL_WIDTH), 1)
        second.addWidget(
            FieldLine(self.tr("Codes are those of"), self.profile_field, self, label_width=_LABEL_WIDTH), 1
        )
        layout = QVBoxLayout(self.main_page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(FieldLine(self.tr("Title"), self.title_field, self, label_width=_LABEL_WIDTH))
        layout.addLayout(second)
        layout.addWidget(self.facts)
        layout.addWidget(self.count)
        layout.addWidget(surface, 1)

    def usual_profile(self) -> tuple[str, str] | None:
        return (_USUAL, self.tr("The usual recipient of this layout"))

    # the sheet

    def show_sheet(self, sheet: ReadSheet) -> None:
        """Show what was read, and ask what production it would become."""
        self.rows.show_rows(sheet.rows)
        self.count.setText(
            self.tr("{0}, {1} of music").format(
                counted(len(sheet.rows), "cue"), format_seconds(sheet.total_seconds)
            )
        )
        self.profile_field.set_value(_USUAL)
        self.read("sheet_import.proposed_film", sheet, done=self._take_facts, failed=self.read_failed)

    def _take_facts(self, facts: dict[str, str]) -> None:
        self._facts = facts
        self.title_field.set_value(facts["title"])
        self.rate_field.set_value(facts["rate"])
        known = [
            f"{words.field_word(field.name)}: {words.one_line(facts[field.name])}"
            for field in FILM_FIELDS
            if field.name not in _OWN_FIELDS and facts.get(field.name)
        ]
        self.facts.setText(" · ".join(known))
        self.facts.setVisible(bool(known))
        self.go_to(self.main_page)
        self.import_button.setDefault(True)
        (self.table if facts["title"] else self.title_field).setFocus()
        if self.session.store is not None:
            self.read(
                "sheet_import.entries",
                self.session.store,
                self.sheet,
                done=self._take_entries,
                failed=self.read_failed,
            )

    def _take_entries(self, entries: tuple[EntryMatch, ...]) -> None:
        self.names.show_matches(entries)
        self.tabs.setTabVisible(1, bool(self.names.count()))
        self.tabs.setTabText(1, self.tr("Names alike ({0})").format(self.names.count()))

    # adding

    def show_buttons(self) -> None:
        """Whether there is something to add."""
        super().show_buttons()
        is_shown = self.pages.currentWidget() is self.main_page
        self.import_button.setVisible(is_shown)
        self.import_button.setEnabled(bool(self.title_field.text().strip()) and not self.is_busy)

    def add(self) -> None:
        """Add the production with all its lines, as one step."""
        profile_id = self.profile_field.value() or ""
        self.write(
            "sheet_import.import_as_new",
            self.path,
            {"title": self.title_field.text().strip(), "rate": self.rate_field.value() or ""},
            "" if profile_id == _USUAL else profile_id,
            people=self.names.decided(),
            theirs=self.sheet,
            label=self.tr("Importing the sheet"),
            done=self._added,
        )

    def _added(self, change: Any) -> None:
        self.imported.emit(change.created[0], str(change.arguments["title"]), len(change.created) - 1)
        self.accept()
