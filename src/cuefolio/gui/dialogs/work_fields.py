# SPDX-License-Identifier: GPL-3.0-or-later
"""What a work is: its codes, whether it is free, and what it arranges. Every edit is stored at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cuefolio.domain.identifiers import Scheme
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_words import refusal
from cuefolio.gui.widgets.completing import Completing, Reply
from cuefolio.gui.widgets.identifier_flag import IdentifierFlag
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.tri_state_field import TriStateField

if TYPE_CHECKING:
    from cuefolio.services.works import WorkFacts

_LABEL = 120
MOST_NAMED = 20
"""Arrangements that are named; of more the number is told."""


class WorkFields(QWidget):
    """The facts of one work; a refusal is said under its field, where what was typed stays."""

    stored = Signal()
    """An edit was answered: what is stored may be written differently from what was typed."""

    def __init__(self, session: CatalogSession, work_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.work_id = work_id
        self._title = ""
        self.iswc = LineField(name=self.tr("ISWC"), placeholder="T-034.524.680-1")
        self.number = LineField(
            name=self.tr("Society number"),
            description=self.tr("The society's number of the work (tunecode)"),
        )
        self.free = TriStateField(
            name=self.tr("Public domain"),
            description=self.tr("Whether nobody holds rights in the composition any more"),
        )
        self.original = LineField(
            name=self.tr("Arrangement of"),
            description=self.tr("The work that this one arranges; a new title is added"),
        )
        Completing(self.original, self._suggest)
        self.iswc_line = FieldLine(self.tr("ISWC"), self.iswc, self, label_width=_LABEL)
        self.iswc_line.add_under(IdentifierFlag(Scheme.ISWC, self.iswc, self))
        self.number_line = FieldLine(self.tr("Society number"), self.number, self, label_width=_LABEL)
        self.free_line = FieldLine(self.tr("Public domain"), self.free, self, label_width=_LABEL)
        self.original_line = FieldLine(self.tr("Arrangement of"), self.original, self, label_width=_LABEL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for line in (self.iswc_line, self.number_line, self.free_line, self.original_line):
            layout.addWidget(line)
        self.iswc.committed.connect(partial(self._edit, self.iswc_line, "iswc"))
        self.number.committed.connect(partial(self._edit, self.number_line, "society_work_number"))
        self.free.committed.connect(self._set_free)
        self.original.committed.connect(self._arrange)

    def show_facts(self, facts: WorkFacts) -> None:
        """Show what is stored; what is being typed stays."""
        self._title = facts.title
        self.iswc.refresh_value(facts.iswc)
        self.number.refresh_value(facts.work_number)
        self.free.refresh_value(facts.public_domain)
        if not self.original_line.error.text():
            self.original.refresh_value(facts.arrangement_of.name if facts.arrangement_of else "")
        names = [entry.name for entry in facts.arrangements]
        if len(names) > MOST_NAMED:
            told = self.tr("Arranged in {0} works.").format(len(names))
        else:
            told = self.tr("Arranged in: {0}").format("; ".join(names)) if names else ""
        self.original_line.say(told)
        for control in (self.iswc, self.number, self.free, self.original):
            control.setEnabled(not self.session.read_only)

    def _suggest(self, typed: str, reply: Reply) -> None:
        """Every work but this one, which cannot arrange itself."""
        self.session.read(
            "library.suggest",
            "work",
            typed,
            done=lambda names: reply([name for name in names if name != self._title]),
            key=f"original-{id(self)}",
            receiver=self,
        )

    def _edit(self, line: FieldLine, column: str, text: str) -> None:
        self._write(line, "library.edit", "work", [self.work_id], {column: text})

    def _set_free(self, value: bool | None) -> None:
        self._write(self.free_line, "works.set_public_domain", [self.work_id], value)

    def _arrange(self, text: str) -> None:
        self._write(self.original_line, "works.set_arrangement_of", self.work_id, text)

    def _write(self, line: FieldLine, name: str, *arguments: object) -> None:
        line.show_error("")
        self.session.write(
            name,
            *arguments,
            failed=lambda error: line.show_error(refusal(error)),
            finished=self.stored.emit,
            receiver=self,
        )
