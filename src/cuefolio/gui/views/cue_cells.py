# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells that are edited differently in a table than on a card: a choice is made with its first letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelection, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from cuefolio.domain.fields import CueField, Kind
from cuefolio.gui.delegates.cell import MOVE_STAY, CellDelegate
from cuefolio.gui.delegates.columns import delegate_for
from cuefolio.gui.delegates.origin import OriginPill

if TYPE_CHECKING:
    from cuefolio.gui.session import CatalogSession
    from cuefolio.gui.widgets.completing import Provider

_POPUP_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_F4)


class _ByLetters(CellDelegate):
    """A choice made with the keys stays open for the next letter; Enter or Tab stores it, Esc does not.

    One made with the mouse, or in the opened list, is complete.
    """

    _typing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._typing = event.key() not in _POPUP_KEYS and not alt
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._typing = False
        return super().eventFilter(watched, event)

    def finish(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint, move: int) -> bool:
        chosen = hint == QAbstractItemDelegate.EndEditHint.NoHint and move == MOVE_STAY
        if chosen and self._typing and editor.hasFocus():
            return False
        return super().finish(editor, hint, move)


class ChoiceCell(_ByLetters):
    """A word of a closed list."""


class OriginCell(_ByLetters, OriginPill):
    """The origin as a pill."""


def cell_for(field: CueField, parent: QObject) -> CellDelegate:
    """The painter and editor of a column."""
    if field.name == "origin":
        return OriginCell(parent)
    if field.kind is Kind.CHOICE:
        return ChoiceCell(parent)
    return delegate_for(str(field.kind), parent, dim=field.name in ("in", "out"))


def suggestions(
    session: CatalogSession, field: CueField, film_id: str | None, receiver: QObject
) -> Provider | None:
    """What completes a field while it is typed: names of the catalogue, those of the production first."""
    if not field.suggests:
        return None

    def ask(typed: str, reply: Callable[[list[str]], None]) -> None:
        session.read(
            "library.suggest",
            field.suggests,
            typed,
            film_id,
            done=reply,
            key=f"suggest-{id(receiver)}",
            receiver=receiver,
        )

    return ask


def cells_in(model: QAbstractItemModel, rows: Sequence[int], column: int) -> QItemSelection:
    """The cells of a column in some lines (ascending), as few ranges."""
    selection = QItemSelection()
    start = 0
    for at, row in enumerate(rows):
        if at + 1 == len(rows) or rows[at + 1] != row + 1:
            selection.select(model.index(rows[start], column), model.index(row, column))
            start = at + 1
    return selection
