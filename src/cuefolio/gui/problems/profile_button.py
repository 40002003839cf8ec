# SPDX-License-Identifier: GPL-3.0-or-later
"""For which profiles the sheet is checked: a button that names them, and a menu to tick them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from cuefolio.gui.problems import words
from cuefolio.gui.widgets.labels import LONGEST, elide, plain_tip, set_tip
from cuefolio.gui.widgets.poster import apart
from cuefolio.gui.words import error_sentence, profile_text

if TYPE_CHECKING:
    from cuefolio.services.profiles import Listed
    from cuefolio.services.readiness import Recipient

_WIDEST = 240


class StayingMenu(QMenu):
    """A menu that stays open while its entries are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (ticks and self._tick(self.activeAction())):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        if action is None or not action.isEnabled() or not action.isCheckable():
            return False
        action.trigger()
        return True


class ProfileButton(QToolButton):
    """``chosen`` carries the ids of the ticked profiles, at least one. ``menu_wanted`` comes before the menu
    is shown: the profiles are read anew then, for people edit their files."""

    chosen = Signal(list)
    menu_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._words = ""
        self._listed: Sequence[Listed] = ()
        self.setProperty("quiet", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices = StayingMenu(self)
        self.choices.setToolTipsVisible(True)
        self.choices.aboutToShow.connect(self.menu_wanted)
        self.setMenu(self.choices)
        self._name()

    def show_chosen(self, ids: Sequence[str], recipients: Sequence[Recipient] = ()) -> None:
        """Show which profiles are checked; ``recipients`` bring their names."""
        self._ids = tuple(ids)
        if recipients:
            many = len(recipients) > 2
            self._words = (
                self.tr("{0} profiles").format(len(recipients)) if many else words.names_of(recipients)
            )
        self._name(", ".join(profile_text(recipient.name) for recipient in recipients))

    def _name(self, names: str = "") -> None:
        asks = self.tr("Profiles that the sheet is checked for")
        room = _WIDEST - 40
        shown = elide(self._words[:LONGEST], self.fontMetrics(), room).replace("&", "&&")
        self.setText(f"{apart(shown, self.layoutDirection())} ▾")
        self.setAccessibleName(f"{asks}: {names}" if names else asks)
        set_tip(self, f"{asks}:\n{names}" if names else asks)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), _WIDEST), hint.height())

    def show_profiles(self, listed: Sequence[Listed]) -> None:
        """The profiles that there are."""
        self._listed = listed
        if not self._words:
            known = [
                profile_text(one.profile.name)
                for one in listed
                if one.profile is not None and one.id in self._ids
            ]
            self._words = known[0] if len(known) == 1 else self.tr("{0} profiles").format(len(known))
            self._name(", ".join(known))
        self.choices.clear()
        every = self.choices.addAction(self.tr("All profiles"))
        every.triggered.connect(self._take_all)
        self.choices.addSeparator()
        for one in listed:
            action = self.choices.addAction(
                (profile_text(one.profile.name) if one.profile else one.id)[:LONGEST].replace("&", "&&")
            )
            action.setCheckable(True)
            action.setChecked(one.id in self._ids)
            action.setData(one.id)
            if one.error is not None:
                action.setEnabled(one.id in self._ids)
                action.setToolTip(plain_tip(error_sentence(one.error)))
            elif one.profile is not None:
                action.setToolTip(plain_tip(one.profile.about))
            action.triggered.connect(self._ticked)

    def _take_all(self) -> None:
        self._choose([one.id for one in self._listed if one.profile is not None])

    def _ticked(self) -> None:
        ticked = [action.data() for action in self.choices.actions() if action.isChecked()]
        if ticked:
            self._choose(ticked)
        else:  # without any there would be nothing to check by
            self._tick(self._ids)

    def _choose(self, ids: list[str]) -> None:
        self._ids = tuple(ids)
        self._tick(ids)
        self.chosen.emit(ids)

    def _tick(self, ids: Sequence[str]) -> None:
        for action in self.choices.actions():
            if action.isCheckable():
                action.setChecked(action.data() in ids)
