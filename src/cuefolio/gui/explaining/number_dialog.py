# SPDX-License-Identifier: GPL-3.0-or-later
"""How this number came about: what a click on a duration or total opens."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.explaining import told
from cuefolio.gui.explaining.account_tree import AccountTree
from cuefolio.gui.explaining.told import Told
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import profile_text

if TYPE_CHECKING:
    from cuefolio.domain.delivery import Delivery
    from cuefolio.persistence.store import CatalogStore
    from cuefolio.services.profiles import Listed

Find = Callable[["CatalogStore", str], Told | None]
"""Asks on a worker, by the id of a profile; None when what is asked for is gone."""

_USUAL = "house"
"""The profile by which the table reports."""


class NumberDialog(CatalogDialog):
    """The number as a sentence, and under it the tree of what it rests on.

    Outside a delivery one can choose by whose rules it is told. ``cue_wanted`` carries the key of a cue.
    """

    cue_wanted = Signal(str)

    def __init__(
        self,
        session: CatalogSession,
        find: Find,
        parent: QWidget | None = None,
        *,
        rules: str = "",
    ) -> None:
        super().__init__(session, self.tr("How this number came about"), QSize(620, 460), parent)
        self._find = find
        self._fixed = bool(rules)
        self._told: Told | None = None
        self.number = PlainLabel(self.tr("Adding up…"), self, role="key", wrap=True)
        self.profile_field = ChoiceField(name=self.tr("By the rules of"), unknown=False)
        self.profile_field.committed.connect(self._ask)
        self.rules = PlainLabel(rules, self)
        control = self.rules if self._fixed else self.profile_field
        (self.profile_field if self._fixed else self.rules).hide()
        self.tree = AccountTree(self)
        self.content.addWidget(self.number)
        self.content.addWidget(FieldLine(self.tr("By the rules of"), control, self, label_width=140))
        self.content.addWidget(self.tree, 1)
        self.copy_button = self.add_button(self.tr("Copy"), left=True)
        self.copy_button.setAccessibleDescription(self.tr("Puts all sentences on the clipboard"))
        self.copy_button.clicked.connect(self.copy)
        self.go_button = self.add_button(self.tr("Go to the cue"))
        self.go_button.clicked.connect(self._go_to_current)
        self.add_close()
        for button in (self.copy_button, self.go_button):
            button.setEnabled(False)
        self.tree.copy_wanted.connect(self.copy)
        self.tree.cue_here.connect(self.go_button.setEnabled)
        self.tree.go_wanted.connect(self._go)
        if not self._fixed:
            session.jobs.submit_read(
                service("profiles.all_profiles"), receiver=self, done=self._take_profiles, failed=self.refuse
            )
        self._ask()

    @classmethod
    def of_cue(cls, session: CatalogSession, cue_id: str, parent: QWidget | None = None) -> NumberDialog:
        """About the reported duration of a cue."""
        return cls(session, lambda store, profile: told.of_cue(store, cue_id, profile), parent)

    @classmethod
    def of_film(cls, session: CatalogSession, film_id: str, parent: QWidget | None = None) -> NumberDialog:
        """About the total of a production."""
        return cls(session, lambda store, profile: told.of_film(store, film_id, profile), parent)

    @classmethod
    def of_delivery(
        cls,
        session: CatalogSession,
        made: Delivery,
        line: int | None,
        cue_ids: Sequence[str],
        parent: QWidget | None = None,
    ) -> NumberDialog:
        """About a line (from 1, as printed) of a sheet that is at hand, or for None about its total."""
        keys = tuple(cue_ids)
        rules = profile_text(made.profile.name)
        return cls(session, lambda _store, _profile: told.of_delivery(made, line, keys), parent, rules=rules)

    def catalog_changed(self, change: object) -> None:
        """The number may be another one now; that of a sheet at hand stays."""
        if not self._fixed:
            self._ask()

    def text(self) -> str:
        """Everything that is told, a sentence a line; "" before the answer."""
        return self._told.text if self._told is not None else ""

    def copy(self) -> None:
        """Put all sentences on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def _take_profiles(self, listed: Sequence[Listed]) -> None:
        known = [(one.id, profile_text(one.profile.name)) for one in listed if one.profile is not None]
        self.profile_field.set_choices(known)
        self.profile_field.set_value(_USUAL)

    def _ask(self, _profile: object = None) -> None:
        store = self.session.store
        if store is None:
            return
        self.session.jobs.submit_read(
            functools.partial(self._find, store, self.profile_field.value() or _USUAL),
            key=f"number-{id(self)}",
            receiver=self,
            done=self._show,
            failed=self._not_told,
        )

    def _show(self, found: Told | None) -> None:
        if found is None:
            self.reject()
            return
        self.notice.dismiss()
        first = self._told is None
        self._told = found
        self.number.setText(found.text.split("\n", 1)[0])
        self.tree.show_account(found.account)
        self.tree.setVisible(bool(found.account.parts))
        self.copy_button.setEnabled(True)
        self.go_button.setEnabled(self.tree.cue() is not None)
        if first:
            self.tree.setFocus()

    def _not_told(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.number.setText("")
            self.tree.hide()
            self.refuse(error)

    def _go_to_current(self) -> None:
        cue = self.tree.cue()
        if cue is not None:
            self._go(cue)

    def _go(self, cue: int) -> None:
        if self._told is not None and cue <= len(self._told.cue_ids):
            self.cue_wanted.emit(self._told.cue_ids[cue - 1])
            self.accept()
