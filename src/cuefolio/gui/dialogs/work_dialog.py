# SPDX-License-Identifier: GPL-3.0-or-later
"""A work: its writers and publishers, its codes, whether it is free, and what it arranges."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from cuefolio.domain.parties import CueParty
from cuefolio.errors import CuefolioError
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.dialogs.work_fields import WorkFields
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.party_editor import PartyEditor, PartyTuple
from cuefolio.gui.panels.party_editor_model import seen
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore
    from cuefolio.services.cue_values import TypedParty
    from cuefolio.services.works import WorkFacts

_MET = "cue.changed_meanwhile"


def store_parties(
    store: CatalogStore, work_id: str, title: str, wanted: list[TypedParty], before: list[PartyTuple] | None
) -> Any:
    """Store the parties of a work, on a worker. Raises cue.changed_meanwhile when they are not those that
    were seen ``before`` the edit."""
    now: Sequence[CueParty] = service("works.parties")(store, work_id)
    if before is not None and seen(now) != before:
        theirs = "; ".join(party.name for party in now)
        raise CuefolioError(_MET, field="Composer", name=title, theirs=theirs, count=1)
    return service("works.set_parties")(store, work_id, wanted)


class WorkDialog(CatalogDialog):
    """Every edit is stored at once, for every cue that uses the work. Where somebody else changed the
    parties meanwhile, it is asked whose stay."""

    def __init__(self, session: CatalogSession, work_id: str, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Work"), QSize(560, 560), parent)
        self.work_id = work_id
        self._shown = False
        self._ours = True
        self.title = PlainLabel("", self, role="heading", elide=True)
        self.content.addWidget(self.title)
        self.parties = PartyEditor(session, self, of_cue=False)
        self.parties.edited.connect(self._commit)
        self.parties.divide_wanted.connect(self._divide)
        self.fields = WorkFields(session, work_id, self)
        self.fields.stored.connect(self._read_facts)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(self.tr("Writers and publishers"), page, role="section"))
        layout.addWidget(self.parties)
        layout.addWidget(PlainLabel(self.tr("Facts"), page, role="section"))
        layout.addWidget(self.fields)
        layout.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        area.setWidget(page)
        self.content.addWidget(area, 1)
        # Not the default: Enter stores what is typed into a field, and the dialog stays.
        self.add_close()
        self._read()

    def catalog_changed(self, change: object) -> None:
        """The work or its people may be different now."""
        self._ours = self._ours or change is not None
        self._read()

    def _read(self) -> None:
        key = f"work-{id(self)}"
        self.session.read("library.rows", "work", [self.work_id], done=self._take_row, key=key, receiver=self)
        self.session.read(
            "works.parties",
            self.work_id,
            done=self._take_parties,
            key=f"{key}-parties",
            receiver=self,
        )
        self._read_facts()

    def _read_facts(self) -> None:
        self.session.read(
            "works.facts",
            self.work_id,
            done=self._take_facts,
            failed=self._gone,
            key=f"work-{id(self)}-facts",
            receiver=self,
        )

    def _take_facts(self, facts: WorkFacts) -> None:
        self.fields.show_facts(facts)

    def _gone(self, error: BaseException) -> None:
        """Another window deleted the work: the row of it is missed as well, and closes the dialog."""
        if not (isinstance(error, CuefolioError) and error.code == "edit.gone"):
            self._refused(error)

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

    def _take_parties(self, parties: Sequence[CueParty]) -> None:
        note = self.parties.note.full_text()
        ours, self._ours = self._ours, False
        if self._shown:
            self.parties.refresh_parties(parties, note, ours=ours)
        else:
            self._shown = True
            self.parties.set_parties(parties, note)
            if parties:
                self.parties.table.setFocus()

    def _divide(self, name: str, side: str) -> None:
        self.session.write(f"works.{name}_shares", self.work_id, side, failed=self._refused, receiver=self)

    def _commit(self, parties: list[TypedParty]) -> None:
        # What was read is no measure of what is stored while an edit of this window is under way.
        before, self.parties.base = self.parties.base, None
        self._store(parties, before)

    def _store(self, parties: list[TypedParty], before: list[PartyTuple] | None) -> None:
        store, session = self.session.store, self.session
        if store is None:
            return

        def failed(error: BaseException) -> None:
            if not isValid(self):
                session.refuse(error)
            elif isinstance(error, CuefolioError) and error.code == _MET:
                self._ask_whose(parties)
            else:
                self._refused(error)

        session.jobs.submit_write(
            partial(store_parties, store, self.work_id, self.title.full_text(), parties, before),
            done=session.announce,
            failed=failed,
            finished=self._read_own,
        )

    def _ask_whose(self, parties: list[TypedParty]) -> None:
        text = self.tr("The writers and publishers of {0} were changed elsewhere while you edited them.")
        self.parties.ask.ask(
            "met",
            text.format(self.title.full_text()),
            [
                (self.tr("Keep mine"), partial(self._store, parties, None)),
                (self.tr("Take theirs"), self._read_own),
            ],
        )

    def _read_own(self) -> None:
        self._ours = True
        self._read()

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, CuefolioError):
            self.parties.set_error(error_sentence(error))
        elif not isinstance(error, JobCancelled):
            self.refuse(error)
