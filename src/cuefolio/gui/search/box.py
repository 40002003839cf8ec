# SPDX-License-Identifier: GPL-3.0-or-later
"""The search box: searches while one types, completes fields and values, tells what looks mistyped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from cuefolio.gui.garbage import hold
from cuefolio.gui.icons import icon
from cuefolio.gui.widgets.labels import plain_tip, set_tip

if TYPE_CHECKING:
    from cuefolio.domain.query.remarks import Remark
    from cuefolio.gui.search.completion import SearchCompletion
    from cuefolio.gui.session import CatalogSession

PAUSE_MS = 120
"""After the last key, before a search starts."""
REMARK_MS = 400
"""After the last key, before anything is said about what was typed."""
LONGEST = 2000
"""Characters of a query: more than anybody reads, few enough to look at after each key."""


class SearchBox(QLineEdit):
    """Words, field:value and comparisons over all productions.

    ``wanted`` carries a query to search for, ``left`` that the keyboard goes on to the results.
    ``remarked`` carries what looks mistyped, a list of Remark. Completion begins with ``attach``.
    """

    wanted = Signal(str)
    left = Signal()
    remarked = Signal(object)
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search in all productions"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(LONGEST)
        self.setMaximumWidth(480)
        self.setMinimumWidth(170)
        self._sign = self.addAction(icon("search", "dim"), QLineEdit.ActionPosition.LeadingPosition)
        self.help = QAction(self.tr("How to search"), self)
        self.help.triggered.connect(self.help_wanted)
        self.show_keys("Ctrl+F")
        self.completion: SearchCompletion | None = None
        self._attached: tuple[CatalogSession, QSettings] | None = None
        self._pause = _timer(self, PAUSE_MS)
        self._pause.timeout.connect(self._search_typed)
        self._settle = _timer(self, REMARK_MS)
        self._settle.timeout.connect(self._look_for_slips)
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._changed)

    def attach(self, session: CatalogSession, settings: QSettings) -> None:
        """Complete from this catalogue from now on, and remember searches in these settings."""
        self._attached = (session, settings)
        self.help.setIcon(icon("circle-help", "dim"))
        self.help.setToolTip(plain_tip(self.tr("How to search: fields, comparisons, examples")))
        self.addAction(self.help, QLineEdit.ActionPosition.TrailingPosition)
        names = {self._sign: self.tr("Search"), self.help: self.help.text()}
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(names.get(button.defaultAction(), self.tr("Empty the search box")))

    def show_keys(self, keys: str) -> None:
        """Name the keys that lead here."""
        text = self.tr("Search cues, films, people…")
        self.setPlaceholderText(f"{text}   {keys}" if keys else text)
        set_tip(
            self,
            self.tr(
                'Words, "a phrase", mood:tender, origin:licensed, duration>60, no:publisher, -without, a or b'
            ),
        )

    def search_now(self) -> None:
        """Search for what is typed without waiting for a pause."""
        self._pause.stop()
        self.wanted.emit(self.text())

    def _search_typed(self) -> None:
        """A field whose value is still to come changes nothing that is seen; Enter searches all the same."""
        from cuefolio.domain.query.typing import asks_nothing

        text = self.text()
        if text and not asks_nothing(text):
            self.wanted.emit(text)

    def put(self, query: str) -> None:
        """Type a query for the person: it can be taken back with Ctrl+Z, and is searched for at once."""
        self.selectAll()
        self.insert(query)
        self.search_now()

    def leave_empty(self) -> None:
        """Empty the box because something else is shown now: nothing is searched for."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._pause.stop()
        self._settle.stop()
        self.remarked.emit([])

    def correct(self, remark: Remark, suggestion: int) -> None:
        """Take a suggestion of a remark about what is typed."""
        self.put(remark.corrected(self.text(), suggestion))
        self._settle.start(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # events

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.completion is None and self._attached is not None:
            from cuefolio.gui.search.completion import SearchCompletion

            self.completion = SearchCompletion(self, *self._attached)
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self._offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._note()
        if self.text():
            self._settle.start()

    def mousePressEvent(self, event: object) -> None:
        super().mousePressEvent(event)  # type: ignore[arg-type]
        self._offer()

    def _offer(self) -> None:
        """Somebody came here to search: show what was searched for lately, unless something is typed."""
        if not self.text() and self.completion is not None:
            self.completion.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.completion is not None and self.completion.handle_key(event):
            return
        if key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.search_now()
            self._note()
            self.left.emit()
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: object) -> bool:
        # Tab takes a suggestion before it moves on.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QKeyEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self.completion is not None
            and self.completion.handle_key(event)
        ):
            return True
        return super().event(event)  # type: ignore[arg-type]

    # what was typed

    def _note(self) -> None:
        if self._attached is not None and self.text().strip():
            from cuefolio.gui.search.recent import note_search

            note_search(self._attached[1], self.text())

    def _typed(self, _text: str) -> None:
        hold()
        self._pause.start()

    def _changed(self, text: str) -> None:
        if text:
            self._settle.start()
            return
        self._pause.stop()
        self._settle.stop()
        self.remarked.emit([])
        self.wanted.emit("")

    def _look_for_slips(self) -> None:
        from cuefolio.domain.query.remarks import remarks

        text = self.text()
        at_end = self.hasFocus() and self.cursorPosition() == len(text)
        self.remarked.emit([r for r in remarks(text) if r.while_typing or not at_end])


def _timer(parent: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
