# SPDX-License-Identifier: GPL-3.0-or-later
"""Writers and publishers on the cue card: whose they are, the works of a medley, and what one cue says
differently from its work."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cuefolio.domain.cue_row import CueRow, PartyDifference
from cuefolio.errors import CuefolioError
from cuefolio.gui.panels.cue_card_medley import MedleyBox
from cuefolio.gui.panels.party_editor import PartyEditor
from cuefolio.gui.panels.party_editor_model import line_of, typed
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import error_sentence, sentence_for

translate = QCoreApplication.translate
MOST_TOLD = 12
"""Differences that are told one by one."""


class CardRights(QWidget):
    """The rights of one cue. ``edited`` carries all parties as they are to be stored."""

    edited = Signal(list)

    def __init__(
        self, session: CatalogSession, parent: QWidget | None = None, *, settings: QSettings | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._row: CueRow | None = None
        self.medley = MedleyBox(session, self)
        self.parties = PartyEditor(session, self, settings=settings)
        self.differences = PlainLabel("", self, role="small", wrap=True)
        self.own = QPushButton(self.tr("Only for this cue"), self)
        set_tip(self.own, self.tr("Give this cue parties of its own; the work keeps what it has"))
        self.follow = QPushButton(self.tr("Follow the work again"), self)
        set_tip(self.follow, self.tr("Drop what this cue says differently"))
        self.open = QPushButton(self.tr("Work…"), self)
        set_tip(self.open, self.tr("Open the work: writers, public domain, what it arranges, codes"))
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.own, self.follow, self.open):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(self.medley)
        layout.addWidget(PlainLabel(self.tr("Writers and publishers"), self, role="section"))
        layout.addWidget(self.parties)
        layout.addWidget(self.differences)
        layout.addLayout(buttons)
        self.parties.edited.connect(self.edited)
        self.parties.divide_wanted.connect(self._divide)
        self.parties.last_wanted.connect(self._take_last)
        self.own.clicked.connect(self._override)
        self.follow.clicked.connect(self._follow)
        self.open.clicked.connect(self._open_first)
        self.medley.work_wanted.connect(self._open_work)

    def tab_stops(self) -> list[QWidget]:
        """Its controls in the order of the page, without those of a medley, which come before."""
        return [*self.parties.tab_stops(), self.own, self.follow, self.open]

    def show_row(self, row: CueRow, *, other: bool, ours: bool) -> None:
        """Show the rights of a cue. ``other``: another cue than before. ``ours``: stored by this window."""
        self._row = row
        overridden = bool(row.works) and bool(row.parties) and not row.parties_from_work
        note = self._whose(row, overridden)
        if other:
            self.parties.set_parties(row.parties, note)
        else:
            self.parties.refresh_parties(row.parties, note, ours=ours)
        self.medley.show_works(row.id, row.works)
        self.differences.setText("\n".join(_told(row.overrides)) if overridden else "")
        self.differences.setVisible(overridden and bool(row.overrides))
        self.own.setVisible(bool(row.works) and row.parties_from_work and bool(row.parties))
        self.follow.setVisible(overridden)
        self.open.setVisible(len(row.works) == 1)
        for button in (self.own, self.follow):
            button.setEnabled(not self.session.read_only)
        if row.works and row.parties_from_work and len(row.works) == 1:
            self.session.read(
                "library.rows",
                "work",
                [row.works[0].id],
                done=self._note_uses,
                key=f"uses-{id(self)}",
                receiver=self,
            )

    def _whose(self, row: CueRow, overridden: bool) -> str:
        if not row.works:
            return ""
        name = row.works[0].name
        if len(row.works) > 1:
            if overridden:
                return self.tr("Only for this cue, instead of the parties of its works.")
            return self.tr("Together from {0} works, by their portions.").format(len(row.works))
        if not overridden:
            return self.tr("Of the work “{work}”: a change shows in every cue that uses it.").format(
                work=name
            )
        if row.overrides:
            return self.tr("Only for this cue; how it differs from the work “{0}” stands below.").format(name)
        return self._same(name)

    def _same(self, name: str) -> str:
        return self.tr("Only for this cue; nothing differs from the work “{0}” yet.").format(name)

    def _note_uses(self, entries: Sequence[Any]) -> None:
        row = self._row
        if row is None or not entries or not row.works or entries[0].id != row.works[0].id:
            return
        if not row.parties_from_work:
            return
        if entries[0].uses > 1:
            text = self.tr("Of the work “{work}”, used by {count} cues: a change shows in all of them.")
        else:
            text = self.tr("Of the work “{work}”.")
        self.parties.set_note(text.format(work=row.works[0].name, count=entries[0].uses))

    # what a person does

    def _override(self) -> None:
        row = self._row
        if row is not None:
            wanted = [typed(line_of(party), whole=True) for party in row.parties]
            self._write("cue_parties.override_parties", row.id, wanted)

    def _follow(self) -> None:
        if self._row is not None:
            self._write("cue_parties.follow_work", [self._row.id])

    def _divide(self, name: str, side: str) -> None:
        if self._row is not None:
            self._write(f"cue_parties.{name}_shares", self._row.id, side)

    def _take_last(self) -> None:
        if self._row is not None:
            self._write("cue_parties.parties_as_last_cue", self._row.id)

    def _write(self, name: str, *arguments: object) -> None:
        self.parties.set_error("")
        self.session.write(name, *arguments, failed=self._failed, receiver=self)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CuefolioError):
            self.parties.set_error(error_sentence(error))
        else:
            self.session.refuse(error)

    def _open_first(self) -> None:
        if self._row is not None and self._row.works:
            self._open_work(self._row.works[0].id)

    def _open_work(self, work_id: str) -> None:
        from cuefolio.gui.dialogs.work_dialog import WorkDialog

        WorkDialog(self.session, work_id, self.window()).open()


def _told(differences: Sequence[PartyDifference]) -> list[str]:
    """One line for each way in which a cue is not as its work."""
    lines = [_line(difference) for difference in differences[:MOST_TOLD]]
    if len(differences) > MOST_TOLD:
        lines.append(translate("CardRights", "and {0} more").format(len(differences) - MOST_TOLD))
    return lines


def _line(difference: PartyDifference) -> str:
    before, after = (_shown(difference.kind, text) for text in (difference.before, difference.after))
    if difference.kind == "added":
        return translate("CardRights", "{0}: only here ({1})").format(difference.name, after)
    if difference.kind == "removed":
        return translate("CardRights", "{0}: not here ({1})").format(difference.name, before)
    words = {
        "role": translate("CardRights", "{0}: role {1} → {2}"),
        "society": translate("CardRights", "{0}: society {1} → {2}"),
        "share": translate("CardRights", "{0}: share {1} → {2}"),
        "writer": translate("CardRights", "{0}: for writer {1} → {2}"),
    }
    return words[difference.kind].format(difference.name, before, after)


def _shown(kind: str, text: str) -> str:
    if kind in ("role", "added", "removed") and text:
        return sentence_for(f"role.{text}")
    if kind == "share" and text:
        return f"{text} %"
    return text or translate("CardRights", "unknown")
