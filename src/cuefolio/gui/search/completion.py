# SPDX-License-Identifier: GPL-3.0-or-later
"""Completes fields and values in the search box; never in the way of typing."""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from cuefolio.domain.query.facts import FACTS
from cuefolio.domain.query.typing import Part, Typing, typed_at
from cuefolio.gui.search import offers as words
from cuefolio.gui.search.offers import Offer
from cuefolio.gui.search.popup import SuggestionPopup
from cuefolio.gui.search.recent import recent_searches
from cuefolio.gui.search.rows import announce, spoken
from cuefolio.gui.session import CatalogSession

PAUSE_MS = 60
"""After the last key, before the list is made."""
_NAME_LETTERS = 3
"""Letters of a plain word before films, people and themes are looked up by it."""
_Key = Qt.Key


class SearchCompletion(QObject):
    """Puts a list under the box while one types. Down enters it, Enter or a click takes a line, Tab takes
    the first; Esc closes it. Nothing is taken that was not chosen."""

    def __init__(self, box: QLineEdit, session: CatalogSession, settings: QSettings) -> None:
        super().__init__(box)
        self._box = box
        self._session = session
        self._settings = settings
        self._popup: SuggestionPopup | None = None
        self._typing = typed_at("", 0)
        self._asking = False
        self._asked: tuple[str, str] = ("", "")
        self._found: dict[tuple[str, str], Any] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self._taking = False
        box.textEdited.connect(self._edited)
        box.installEventFilter(self)
        box.window().installEventFilter(self)
        session.changed.connect(self._forget)
        session.opened.connect(self._forget)

    # state

    def is_open(self) -> bool:
        """Whether the list is on the screen."""
        return self._popup is not None and shiboken6.isValid(self._popup) and not self._popup.isHidden()

    def is_waiting(self) -> bool:
        """Whether the last key press or question is still to be answered."""
        return self._timer.isActive() or self._asking

    def offers(self) -> list[Offer]:
        """What is offered now, headings left out."""
        return [o for o in self._popup.offers if not o.heading] if self._popup and self.is_open() else []

    def hide(self) -> None:
        """Take the list away."""
        self._timer.stop()
        if self._popup is not None and shiboken6.isValid(self._popup):
            self._popup.hide()
            announce(self._box, "")

    def open(self) -> None:
        """Show what can be offered here, although nobody has typed."""
        self._timer.stop()
        self._look(wanted=True)

    def _forget(self, _change: object = None) -> None:
        self._found.clear()

    # keys

    def handle_key(self, event: QKeyEvent) -> bool:
        """Treat a key press of the box; True when nobody else may have it."""
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == _Key.Key_Space and ctrl:
            self.open()
            return True
        if self._popup is None or not self.is_open():
            if key == _Key.Key_Down and not self._box.text():
                self.open()
                self._step(1)
                return self.is_open()
            return False
        if key in (_Key.Key_Down, _Key.Key_Up):
            self._step(1 if key == _Key.Key_Down else -1)
            return True
        if key in (_Key.Key_PageDown, _Key.Key_PageUp):
            self._step(8 if key == _Key.Key_PageDown else -8)
            return True
        if key == _Key.Key_Escape:
            self.hide()
            return True
        if key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Tab):
            offer = self._popup.chosen() or (self._popup.first() if key == _Key.Key_Tab else None)
            self.hide()
            if offer is not None:
                self.take(offer)
            return offer is not None
        return False

    def _step(self, rows: int) -> None:
        if self._popup is not None and self.is_open():
            self._popup.list.step(rows, leave=True)
            place = self._popup.list.current_row()
            announce(self._box, "" if place < 0 else spoken(self._popup.list.rows.rows[place]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._box:
            if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                if event.key() == _Key.Key_Escape and self.is_open():
                    event.accept()
                    return True
            elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.hide()
        elif kind == QEvent.Type.Resize:
            self.hide()
        return False

    # looking

    def _edited(self, text: str) -> None:
        if not self._taking:
            self._timer.start()

    def _look(self, *, wanted: bool = False) -> None:
        text = self._box.text()
        self._typing = typing = typed_at(text, self._box.cursorPosition())
        if not text.strip():
            self._show_start(wanted)
        elif typing.part is Part.START:
            self._show(words.all_fields() if wanted else [])
        else:
            found = words.static_offers(typing)
            known = self._found.get(self._question(typing))
            if known is not None:
                found = self._with_found(typing, found, known)
                self._show(found)
            else:
                asks = self._ask(typing)
                if found or not asks:
                    self._show(found)

    def _question(self, typing: Typing) -> tuple[str, str]:
        """What the catalogue is asked for: the values of a field, or names that hold a word."""
        if typing.part is Part.VALUE:
            return typing.field, typing.typed.strip()
        if typing.part is Part.WORD and len(typing.typed) >= _NAME_LETTERS:
            return "", typing.typed
        return "", ""

    def _ask(self, typing: Typing) -> bool:
        """Ask the catalogue; one question at a time, the newest next. False when there is none to ask."""
        question = self._question(typing)
        if question == ("", "") or self._session.store is None:
            return False
        if self._asking:
            return True
        field, typed = question
        self._asking, self._asked = True, question
        service, given = ("search.values", (field, typed)) if field else ("search.named", (typed,))
        job = self._session.read(
            service,
            *given,
            done=self._answered,
            failed=self._not_answered,
            key="search-values",
            receiver=self,
        )
        if job is None:
            self._asking = False
        return True

    def _answered(self, found: Any) -> None:
        self._asking = False
        if len(self._found) > 200:
            self._found.clear()
        self._found[self._asked] = found
        if self._box.hasFocus() and self._question(self._typing) != ("", ""):
            # Perhaps more was typed meanwhile: then the newest question is asked now.
            if self._question(self._typing) == self._asked:
                self._show(self._with_found(self._typing, words.static_offers(self._typing), found))
            else:
                self._look()

    def _not_answered(self, _error: BaseException) -> None:
        """No completion is better than a sentence while somebody types."""
        self._asking = False

    def _with_found(self, typing: Typing, static: list[Offer], found: Any) -> list[Offer]:
        if typing.part is not Part.VALUE:
            named = words.named_offers(found)
            return static + named
        fact = FACTS[typing.field]
        values = words.value_offers(fact, typing.typed, found)
        if fact.choices or fact.measure == "flag":
            return values + [offer for offer in static if offer.term]
        return values + static

    def _show(self, found: list[Offer]) -> None:
        if not self._box.hasFocus() or not words.worth_showing(found, self._typing):
            self.hide()
            return
        if self._popup is None or not shiboken6.isValid(self._popup):
            self._popup = SuggestionPopup(self._box.window())
            self._popup.taken.connect(self._clicked)
        self._popup.show_offers(found, self._box)

    # an empty box

    def _show_start(self, wanted: bool) -> None:
        """Saved and recent searches, and how it can be asked."""
        if not wanted:
            self.hide()
            return
        self._show(self._start([]))
        self._session.read(
            "saved_searches.all",
            done=self._take_saved,
            failed=self._not_answered,
            key="search-saved",
            receiver=self,
        )

    def _take_saved(self, saved: Any) -> None:
        if saved and not self._box.text() and self.is_open():
            self._show(self._start(saved))

    def _start(self, saved: Any) -> list[Offer]:
        found: list[Offer] = []
        recent = recent_searches(self._settings)
        if recent:
            found.append(words.heading(self.tr("Recent searches")))
            found += [Offer(query, "", query, "history", whole=True) for query in recent[:6]]
        if saved:
            found.append(words.heading(self.tr("Saved searches")))
            found += [Offer(s.name, s.query, s.query, "star", s.count, whole=True) for s in saved[:12]]
        if len(found) < 8:
            found.append(words.heading(self.tr("For example")))
            found += [
                Offer(query, about, query, "search", whole=True)
                for query, about in words.examples()[:6]
                if query not in recent
            ]
        return found

    # taking

    def _clicked(self, place: int) -> None:
        if self._popup is not None and 0 <= place < len(self._popup.offers):
            offer = self._popup.offers[place]
            if not offer.heading:
                self.hide()
                self.take(offer)

    def take(self, offer: Offer) -> None:
        """Put an offer into the query, through the box's own editing: Ctrl+Z gives back what was typed."""
        box, typing = self._box, self._typing
        start = 0 if offer.whole else typing.term if offer.term and typing.term >= 0 else typing.start
        end = len(box.text()) if offer.whole else typing.end
        insert = offer.insert
        if insert.endswith(" ") and box.text()[end : end + 1].isspace():
            insert = insert[:-1]
        self._taking = True
        box.setSelection(start, end - start)
        if end == start:
            box.setCursorPosition(start)
        box.insert(insert)
        self._taking = False
        if insert.endswith((":", ">", "<")):
            self._look()
