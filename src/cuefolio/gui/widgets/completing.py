# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions under a line of text: asked for asynchronously, chosen by keyboard, never in the way."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from cuefolio.gui.widgets.labels import LONGEST

Reply = Callable[[list[str]], None]
Provider = Callable[[str, Reply], None]
"""Called in the GUI thread with what is typed and with a function to call, at once or later, with at most
some dozens of suggestions. Late or repeated replies are harmless."""

_DELAY_MS = 40
_ROWS = 8
_MOST = 200
_Key = Qt.Key


def folded(text: str) -> str:
    """Text for comparing as people do: without case and accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def from_list(words: Iterable[str]) -> Provider:
    """A provider over fixed words: matches anywhere, beginnings first, then beginnings of words."""
    known = [(folded(word), word) for word in words]

    def provide(typed: str, reply: Reply) -> None:
        wanted = folded(typed.strip())
        ranked = [(_rank(key, wanted), word) for key, word in known if wanted in key]
        ranked.sort(key=lambda pair: pair[0])
        reply([word for _rank_, word in ranked[:_MOST]])

    return provide


def _rank(key: str, wanted: str) -> int:
    return 0 if key.startswith(wanted) else 1 if f" {wanted}" in key else 2


def completing_of(edit: QWidget) -> Completing | None:
    """The helper that was put on a line, if any."""
    found = edit.findChild(Completing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Completing) else None


class Completing(QObject):
    """Puts suggestions on ``edit``. Down opens or enters the list, Enter or a click takes the row.

    Nothing is taken that was not chosen: Enter without a chosen row keeps what was typed. Without
    ``on_choice`` the chosen text replaces the line and Enter goes on to commit it.
    """

    def __init__(
        self, edit: QLineEdit, provider: Provider, *, on_choice: Callable[[str], object] | None = None
    ) -> None:
        super().__init__(edit)
        self._edit = edit
        self._provider = provider
        self._on_choice = on_choice
        self._question = 0
        self._popup: _Popup | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._ask)
        edit.textEdited.connect(self._typed)
        edit.installEventFilter(self)

    def is_open(self) -> bool:
        """Whether suggestions are on the screen."""
        return self._popup is not None and self._popup.isVisible()

    def suggestions(self) -> list[str]:
        """What is suggested now."""
        return self._popup.words() if self._popup is not None and self.is_open() else []

    def chosen(self) -> str | None:
        """The row that the keys are on, None when the person has not gone into the list."""
        return self._popup.chosen() if self._popup is not None and self.is_open() else None

    def hide(self) -> None:
        """Take the suggestions away and forget any reply that is still to come."""
        self._question += 1
        self._timer.stop()
        if self._popup is not None and shiboken6.isValid(self._popup):
            self._popup.hide()

    def open(self) -> None:
        """Ask now, whatever is typed."""
        self._timer.stop()
        self._ask()

    # -- keys ------------------------------------------------------------------------------------

    def handle_key(self, event: QKeyEvent) -> bool:
        """Treat a key press of the line; True when it went to the list and nobody else may have it."""
        key = event.key()
        if key in (_Key.Key_Down, _Key.Key_Up) and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if self._popup is not None and self.is_open():
                self._popup.move_row(1 if key == _Key.Key_Down else -1)
                return True
            if key == _Key.Key_Down:
                self.open()
                return True
            return False
        if not self.is_open():
            return False
        if key in (_Key.Key_PageDown, _Key.Key_PageUp) and self._popup is not None:
            self._popup.move_row(_ROWS if key == _Key.Key_PageDown else -_ROWS)
            return True
        if key == _Key.Key_Escape:
            self.hide()
            return True
        if key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Tab):
            word = self.chosen()
            self.hide()
            if word is not None:
                self._take(word)
                return self._on_choice is not None and key != _Key.Key_Tab
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.handle_key(event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == _Key.Key_Escape and self.is_open():
                event.accept()
                return True
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        return False

    # -- asking ----------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self._question += 1
        if text.strip():
            self._timer.start()
        else:
            self.hide()

    def _ask(self) -> None:
        self._question += 1
        question = self._question

        def reply(words: list[str]) -> None:
            # The line, the window or the question may be gone by now.
            if shiboken6.isValid(self) and question == self._question:
                self._show(words)

        self._provider(self._edit.text(), reply)

    def _show(self, words: list[str]) -> None:
        typed = folded(self._edit.text().strip())
        words = [word for word in words if word][:_MOST]
        if not words or not self._edit.hasFocus() or [folded(word) for word in words] == [typed]:
            if self._popup is not None:
                self._popup.hide()
            return
        if self._popup is None or not shiboken6.isValid(self._popup):
            self._popup = _Popup(self._edit.window())
            self._popup.list.clicked.connect(self._clicked)
        self._popup.show_words(words, self._edit)

    def _clicked(self, index: QModelIndex) -> None:
        word = str(index.data(Qt.ItemDataRole.EditRole) or "")
        self.hide()
        self._take(word)

    def _take(self, word: str) -> None:
        if self._on_choice is not None:
            self._on_choice(word)
        else:
            # Through the line's own editing, so that Ctrl+Z gives back what was typed.
            self._edit.selectAll()
            self._edit.insert(word)
            self.hide()


class _Popup(QFrame):
    """The list itself: a child of the window, so that it never takes the focus, on any platform."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("popup", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStringListModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(self.tr("Suggestions"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        self.hide()

    def words(self) -> list[str]:
        return self._model.stringList()

    def chosen(self) -> str | None:
        index = self.list.currentIndex()
        return str(index.data(Qt.ItemDataRole.EditRole)) if index.isValid() else None

    def move_row(self, rows: int) -> None:
        """Up from the first row goes back to the line."""
        now = self.list.currentIndex().row() if self.list.currentIndex().isValid() else -1
        wanted = min(now + rows, self._model.rowCount() - 1)
        self.list.setCurrentIndex(self._model.index(wanted, 0) if wanted >= 0 else QModelIndex())

    def show_words(self, words: list[str], edit: QWidget) -> None:
        self._model.setStringList([word[:LONGEST] for word in words])
        self.list.setCurrentIndex(QModelIndex())
        window = edit.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        row = max(self.list.sizeHintForRow(0), self.fontMetrics().height() + 6)
        wanted = row * min(len(words), _ROWS) + 12
        below = edit.mapTo(window, QPoint(0, edit.height() + 3))
        above = edit.mapTo(window, QPoint(0, 0)).y() - 3
        room_below, room_above = window.height() - below.y() - 4, above - 4
        under = wanted <= room_below or room_below >= room_above
        height = min(wanted, max(room_below if under else room_above, row + 12))
        column = self.list.sizeHintForColumn(0) + 34
        width = min(max(min(edit.width(), 260), min(column, 420), 140), window.width() - 8)
        left = max(4, min(below.x(), window.width() - width - 4))
        self.setGeometry(left, below.y() if under else above - height, width, height)
        self.show()
        self.raise_()
