# SPDX-License-Identifier: GPL-3.0-or-later
"""Locking a delivered production against accidental edits, and unlocking it with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cuefolio.domain.film import Film
from cuefolio.errors import CuefolioError
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.panels.film_lock_badge import locked_words
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from cuefolio.services.film_lock import Lock


class LockDialog(CatalogDialog):
    """Says what a lock does, and locks; of a locked production who locked it, and unlocks with a reason."""

    def __init__(self, session: CatalogSession, film: Film, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Lock production"), QSize(460, 230), parent)
        self.film_id = film.id
        self._locked: bool | None = None
        self.title = PlainLabel(film.title, self, role="heading", elide=True)
        self.state = PlainLabel("", self, wrap=True)
        self.reason = LineField(
            name=self.tr("Reason"), description=self.tr("Why it is unlocked; kept in the history")
        )
        self.line = FieldLine(self.tr("Reason"), self.reason, self)
        self.line.hide()
        for widget in (self.title, self.state, self.line):
            self.content.addWidget(widget)
        self.content.addStretch(1)
        self.add_close(self.tr("Cancel"))
        self.ok_button = self.add_button(self.tr("Lock"), primary=True)
        self.ok_button.setEnabled(False)
        self.ok_button.clicked.connect(self.go)
        self.reason.edited.connect(self._typed)
        self._read()

    def catalog_changed(self, change: object) -> None:
        """Another window may have locked or unlocked it."""
        self._read()

    def _read(self) -> None:
        self.session.read(
            "film_lock.state",
            self.film_id,
            done=self._take,
            failed=self.refuse,
            key=f"lock-{id(self)}",
            receiver=self,
        )

    def _take(self, lock: Lock | None) -> None:
        locked = lock is not None
        other = locked is not self._locked
        self._locked = locked
        self.ok_button.setEnabled(not self.session.read_only)
        if lock is not None:
            self.setWindowTitle(self.tr("Unlock production"))
            after = self.tr("Unlocking it lets everything be edited again; the reason stays in the history.")
            self.state.setText(f"{locked_words(lock)} {after}")
            self.ok_button.setText(self.tr("Unlock"))
        else:
            self.setWindowTitle(self.tr("Lock production"))
            self.state.setText(
                self.tr(
                    "A locked production keeps its facts, cuts, scenes and cues as they are until somebody "
                    "unlocks it with a reason. People, works and recordings are shared and stay editable."
                )
            )
            self.ok_button.setText(self.tr("Lock"))
        self.line.setVisible(locked)
        if other and locked:
            self.reason.setFocus()
        elif other:
            self.ok_button.setFocus()

    def _typed(self) -> None:
        self.line.show_error("")

    def go(self) -> None:
        """Lock, or unlock with the reason; a refusal is shown under the field."""
        if self._locked is None:
            return
        self.ok_button.setEnabled(False)
        arguments = (self.film_id, self.reason.text()) if self._locked else (self.film_id,)
        name = "film_lock.unlock" if self._locked else "film_lock.lock"
        # The dialog hears of its own step as well, and would ask for the other direction.
        self.session.write(name, *arguments, done=self._done, failed=self._failed, receiver=self)

    def _done(self, _change: object) -> None:
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self.ok_button.setEnabled(True)
        if isinstance(error, JobCancelled):
            return
        if self._locked and isinstance(error, CuefolioError):
            self.line.show_error(error_sentence(error))
            self.reason.setFocus()
        else:
            self.refuse(error)
