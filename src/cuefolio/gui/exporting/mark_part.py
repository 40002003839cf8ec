# SPDX-License-Identifier: GPL-3.0-or-later
"""As what the sheet goes out: a file only, the original, or a revision; to whom, and a note."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cuefolio.domain.vocabulary import Classification
from cuefolio.gui.exporting.looking import EXPORT, Proposal
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.line_field import LineField

_EXPORT = "export"
"""Value of the entry for a file without a mark: a choice cannot be ""."""


class MarkPart(QWidget):
    """``changed`` when a person chooses another mark."""

    changed = Signal()

    def __init__(self, label_width: int, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self._proposal: Proposal | None = None
        self.field = ChoiceField(
            name=self.tr("Goes out as"),
            description=self.tr("A delivered sheet is kept as it went, with its mark"),
            unknown=False,
        )
        self.field.committed.connect(self._take)
        self.line = FieldLine(self.tr("Goes out as"), self.field, self, label_width=label_width)
        self.to = LineField(name=self.tr("To"), placeholder=self.tr("a person, a body, an address"))
        self.to_line = FieldLine(self.tr("To"), self.to, self, label_width=label_width)
        self.note = LineField(name=self.tr("Note"), placeholder=self.tr("why, or what it belongs to"))
        self.note_line = FieldLine(self.tr("Note"), self.note, self, label_width=label_width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for line in (self.line, self.to_line, self.note_line):
            layout.addWidget(line)
        self._show_choices()
        self.field.set_value(_EXPORT)
        self._show_lines()

    def mark(self) -> str:
        """EXPORT or a Classification."""
        value = self.field.value() or _EXPORT
        return EXPORT if value == _EXPORT else value

    def number(self) -> int | None:
        """The number of a revision, None for another mark."""
        is_revision = self.mark() == Classification.REVISION and self._proposal is not None
        return self._proposal.number if is_revision and self._proposal is not None else None

    def show_proposal(self, proposal: Proposal) -> None:
        """Show how the sheet would be marked, and what went out before."""
        self._proposal = proposal
        self._show_choices()
        self._show_lines()

    def _show_choices(self) -> None:
        choices = [(_EXPORT, self.tr("Only a file, without a mark"))]
        if not self._read_only:
            number = self._proposal.number if self._proposal is not None else 1
            marks = {
                Classification.ORIGINAL: self.tr("Original"),
                Classification.REVISION: self.tr("Revision {0}").format(number),
            }
            proposed = self._proposal.mark if self._proposal is not None else ""
            choices += [
                (str(mark), self.tr("{0} (proposed)").format(text) if mark == proposed else text)
                for mark, text in marks.items()
            ]
        self.field.set_choices(choices)

    def _show_lines(self) -> None:
        for line in (self.to_line, self.note_line):
            line.setVisible(self.mark() != EXPORT)
        self.line.say(self._history())

    def _history(self) -> str:
        """What this recipient got last."""
        if self._read_only:
            return self.tr("A catalogue that can only be read keeps no deliveries.")
        proposal = self._proposal
        if proposal is None:
            return ""
        sent = proposal.previous
        if sent is None:
            return self.tr("Nothing was delivered by these rules yet.")
        is_revision = sent.classification == Classification.REVISION
        what = self.tr("Revision {0}").format(sent.revision) if is_revision else self.tr("Original")
        day = QLocale().toString(QDate.fromString(sent.at[:10], "yyyy-MM-dd"), QLocale.FormatType.ShortFormat)
        last = (
            self.tr("Last: {0}, {1}, to {2}.").format(what, day, sent.to)
            if sent.to
            else self.tr("Last: {0}, {1}.").format(what, day)
        )
        if not proposal.changes:
            since = self.tr("Nothing changed since.")
        elif proposal.changes == 1:
            since = self.tr("1 change since.")
        else:
            since = self.tr("{0} changes since.").format(QLocale().toString(proposal.changes))
        return f"{last} {since}"

    def _take(self, _value: object) -> None:
        self._show_lines()
        self.changed.emit()
