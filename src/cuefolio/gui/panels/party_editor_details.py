# SPDX-License-Identifier: GPL-3.0-or-later
"""Under the table of writers and publishers: what there is to say about the line at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cuefolio.domain.identifiers import Scheme
from cuefolio.domain.library import LibraryRow
from cuefolio.domain.text import fold
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.panels.party_editor_model import PartyLine
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_words import refusal
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.identifier_flag import IdentifierFlag
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import counted


class PartyDetails(QWidget):
    """The IPI of a person or company, whose rights a publisher holds, and who of several people of one name
    is meant.

    The IPI is that of the person, for every work and cue.
    """

    writer_chosen = Signal(str)
    """Name of the writer for whom the publisher of the line holds rights, "" for unknown."""
    person_chosen = Signal(str)
    """Key of who the line means."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._party_id = ""
        self._name = ""
        self.person = ChoiceField(name=self.tr("Who is meant"), unknown=False)
        self.person_line = FieldLine(self.tr("Who is meant"), self.person, self)
        self.ipi = LineField(
            name=self.tr("IPI"), description=self.tr("IPI name number of this person or company, everywhere")
        )
        self.ipi_line = FieldLine(self.tr("IPI"), self.ipi, self)
        self.flag = IdentifierFlag(Scheme.IPI, self.ipi, self)
        self.ipi_line.add_under(self.flag)
        self.writer = ChoiceField(
            name=self.tr("For writer"),
            description=self.tr("The writer of this work whose rights the publisher holds"),
        )
        self.writer_line = FieldLine(self.tr("For writer"), self.writer, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.person_line)
        layout.addWidget(self.ipi_line)
        layout.addWidget(self.writer_line)
        self.ipi.committed.connect(self._store_ipi)
        self.writer.committed.connect(lambda value: self.writer_chosen.emit(value or ""))
        self.person.committed.connect(lambda key: self.person_chosen.emit(key or ""))
        self.person_line.hide()
        self.hide()

    def tab_stops(self) -> list[QWidget]:
        """Its controls in their order."""
        return [self.person, self.ipi, self.flag.use, self.writer]

    def show_line(self, line: PartyLine | None, lines: Sequence[PartyLine]) -> None:
        """Show what belongs to one of the lines; None hides everything."""
        known = line is not None and bool(line.party_id) and not line.is_unpublished
        publisher = line is not None and bool(line.name) and not (line.is_writer or line.is_unpublished)
        if line is None or not (known or publisher):
            # Hiding a field with the keyboard stores what is typed, for the person it was typed for.
            self.hide()
            self._party_id = self._name = ""
            return
        if fold(line.name) != self._name or not known:
            self.person_line.hide()
        self.ipi_line.setVisible(known)
        self.writer_line.setVisible(publisher)
        if known:
            self._show_ipi(line)
            self._ask_for_namesakes(line.name)
        if publisher:
            names = dict.fromkeys(other.name for other in lines if other.is_writer and other.name)
            self.writer.set_choices([(name, name) for name in names])
            self.writer.set_value(line.writer or None)
        self.show()

    def _show_ipi(self, line: PartyLine) -> None:
        self.ipi.setEnabled(not self.session.read_only)
        if line.party_id == self._party_id:
            self.ipi.refresh_value(line.ipi)
        else:
            self.ipi.commit()
            self._party_id = line.party_id
            self.ipi_line.show_error("")
            self.ipi.set_value(line.ipi)
        self.ipi.setAccessibleName(self.tr("IPI of {0}").format(line.name))

    def _ask_for_namesakes(self, name: str) -> None:
        self._name = fold(name)
        self.session.read(
            "duplicates.namesakes",
            "party",
            name,
            done=self._show_namesakes,
            key=f"namesakes-{id(self)}",
            receiver=self,
        )

    def _show_namesakes(self, rows: Sequence[LibraryRow]) -> None:
        """Who is meant is a question only where several people have the name."""
        several = len(rows) > 1 and any(row.id == self._party_id for row in rows)
        self.person_line.setVisible(several)
        if not several:
            return
        self.person.set_choices([(row.id, self._described(row)) for row in rows])
        self.person.set_value(self._party_id)
        self.person_line.say(self.tr("{0} people are called “{1}”.").format(len(rows), rows[0].name))

    def _described(self, row: LibraryRow) -> str:
        """What tells a person from others of the same name."""
        ipi = row.values["ipi"] or self.tr("no IPI")
        return "  ·  ".join(filter(None, (ipi, row.values["society"], counted(row.uses, "cue"))))

    def _store_ipi(self, text: str) -> None:
        self.ipi_line.show_error("")
        self.session.write(
            "library.edit", "party", [self._party_id], {"ipi": text}, failed=self._failed, receiver=self
        )

    def _failed(self, error: BaseException) -> None:
        self.ipi_line.show_error(refusal(error))
