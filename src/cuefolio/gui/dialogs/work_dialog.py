# SPDX-License-Identifier: GPL-3.0-or-later
"""The writers and publishers of a work."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cuefolio.errors import CuefolioError
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.party_editor import PartyEditor, PartyTuple
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import error_sentence


class WorkDialog(CatalogDialog):
    """Every edit is stored at once, for every cue that uses the work."""

    def __init__(self, session: CatalogSession, work_id: str, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Writers and publishers"), QSize(520, 420), parent)
        self.work_id = work_id
        self._shown = False
        self.title = PlainLabel("", self, role="heading", elide=True)
        self.content.addWidget(self.title)
        self.parties = PartyEditor(session, self)
        self.parties.edited.connect(self._commit)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parties)
        layout.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        area.setWidget(page)
        self.content.addWidget(area, 1)
        self.add_close().setDefault(True)
        self._read()

    def catalog_changed(self, change: object) -> None:
        """The work or its people may be different now."""
        self._read()

    def _read(self) -> None:
        key = f"work-{id(self)}"
        self.session.read("library.rows", "work", [self.work_id], done=self._take_row, key=key, receiver=self)
        self.session.read(
            "library.work_parties",
            self.work_id,
            done=self._take_parties,
            key=f"{key}-parties",
            receiver=self,
        )

    def _take_row(self, rows: Sequence[Any]) -> None:
        if not rows:
            self.reject()
            return
        self.title.setText(rows[0].values["title"])
        uses = rows[0].uses
        if uses == 1:
            note = self.tr("Used by 1 cue.")
        else:
            note = self.tr("Used by {0} cues.").format(uses) if uses else self.tr("No cue uses it yet.")
        self.parties.set_note(note)

    def _take_parties(self, parties: Sequence[PartyTuple]) -> None:
        note = self.parties.note.full_text()
        if self._shown:
            self.parties.refresh_parties(parties, note)
        else:
            self._shown = True
            self.parties.set_parties(parties, note)

    def _commit(self, parties: list[PartyTuple]) -> None:
        self.session.write(
            "library.set_work_parties",
            self.work_id,
            parties,
            failed=self._refused,
            finished=self._read,
            receiver=self,
        )

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, CuefolioError):
            self.parties.set_error(error_sentence(error))
        elif not isinstance(error, JobCancelled):
            self.refuse(error)
