# SPDX-License-Identifier: GPL-3.0-or-later
"""A name for the present search."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField


class SaveSearchDialog(CatalogDialog):
    """Name and query, stored with "Save". ``saved`` carries the key of the saved search."""

    saved = Signal(str)

    def __init__(self, session: CatalogSession, query: str, parent: QWidget | None = None) -> None:
        super().__init__(session, "", QSize(460, 200), parent)
        self.setWindowTitle(self.tr("Save this search"))
        self.name = LineField(self, name=self.tr("Name"), placeholder=self.tr("Tender cues by Ana Bell"))
        self.query = LineField(self, name=self.tr("Search"), placeholder="mood:tender composer:bell")
        self.query.set_value(query)
        for label, field in ((self.tr("Name"), self.name), (self.tr("Search"), self.query)):
            line = FieldLine(label, field, self, label_width=72)
            field.error_changed.connect(line.show_error)
            self.content.addWidget(line)
        note = self.tr("It stands in the library with the number of cues that it finds, in every production.")
        self.content.addWidget(PlainLabel(note, self, role="small", wrap=True))
        self.content.addStretch(1)
        self.add_close(self.tr("Cancel"))
        self.ok_button = self.add_button(self.tr("Save"), primary=True)
        self.ok_button.clicked.connect(self.save)
        (self.name if query else self.query).setFocus()

    def save(self) -> None:
        """Keep the search; the dialog closes when the catalogue has it."""
        self.notice.dismiss()
        self.ok_button.setEnabled(False)
        self.session.write(
            "saved_searches.save",
            self.name.text(),
            self.query.text(),
            done=self._stored,
            failed=self._refused,
            receiver=self,
        )

    def _stored(self, change: Any) -> None:
        self.saved.emit(change.created[0])
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.ok_button.setEnabled(True)
        if isinstance(error, JobCancelled):
            return
        self.refuse(error)
        code = getattr(error, "code", "")
        field = self.query if code == "saved.no_query" else self.name
        field.setFocus()
        field.selectAll()
