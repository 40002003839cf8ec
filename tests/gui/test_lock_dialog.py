# SPDX-License-Identifier: GPL-3.0-or-later
"""Locking the production that is shown, the padlock in its head, and unlocking it with a reason."""

from __future__ import annotations

import re

import pytest
from desk import Desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.gui.dialogs.lock_dialog import LockDialog
from cuefolio.services import film_lock, undo

pytestmark = pytest.mark.usefixtures("kept_window")
Key = Qt.Key


def dialog(desk: Desk) -> LockDialog:
    desk.window.actions_by_id["lock_film"].trigger()
    desk.settle()
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, LockDialog) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def lock(desk: Desk) -> None:
    made = dialog(desk)
    assert made.ok_button.text() == "Lock" and not made.line.isVisible()
    made.ok_button.click()
    desk.settle()


def test_a_production_is_locked_and_edits_say_so(desk: Desk) -> None:
    badge = desk.window.film_page.header.lock
    assert not badge.isVisible()
    lock(desk)
    assert badge.isVisible()
    who = film_lock.state(desk.store, desk.film_id)
    assert who is not None and f"Locked by {who.by} on " in badge.accessibleName()
    before = desk.stored("notes")
    desk.view.cues.edit({desk.view.cues.ids[0]: {"notes": "too late"}})
    desk.settle()
    assert desk.stored("notes") == before
    assert len(desk.refused) == 1 and re.search(r'"Night Ferry" was locked by .*unlock it', desk.refused[0])


def test_unlocking_needs_a_reason_that_stays_in_the_history(desk: Desk) -> None:
    lock(desk)
    QTest.mouseClick(desk.window.film_page.header.lock, Qt.MouseButton.LeftButton)
    desk.settle()
    made = next(w for w in QApplication.topLevelWidgets() if isinstance(w, LockDialog) and w.isVisible())
    assert "Locked by" in made.state.full_text() and made.reason.hasFocus()
    QTest.keyClick(made.reason, Key.Key_Return)
    desk.settle()
    assert "Say why" in made.line.error.full_text()
    assert film_lock.state(desk.store, desk.film_id) is not None
    QTest.keyClicks(made.reason, "wrong publisher")
    assert made.line.error.full_text() == ""
    QTest.keyClick(made.reason, Key.Key_Return)
    desk.settle()
    assert film_lock.state(desk.store, desk.film_id) is None
    assert not desk.window.film_page.header.lock.isVisible()
    assert undo.steps(desk.store, 1)[0].arguments["reason"] == "wrong publisher"


def test_another_production_has_its_own_padlock(desk: Desk) -> None:
    lock(desk)
    desk.show("The Orchard")
    assert not desk.window.film_page.header.lock.isVisible()
    desk.show("Night Ferry")
    assert desk.window.film_page.header.lock.isVisible()
