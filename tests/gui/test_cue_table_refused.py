# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed while the file cannot be written stays in its cell, to be tried again or given up."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

import pytest
from desk import CTRL, Desk, Key
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from cuefolio.gui.delegates.roles import ErrorRole, State, StateRole
from cuefolio.persistence import engine

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that waits for another one is not kept waiting for five seconds."""
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.3)


@contextlib.contextmanager
def locked(desk: Desk) -> Iterator[None]:
    """Another program is writing the catalogue."""
    assert desk.session.path is not None
    other = sqlite3.connect(desk.session.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def wait_for_refusals(desk: Desk, count: int) -> None:
    desk.qtbot.waitUntil(lambda: len(desk.refused) >= count, timeout=40_000)
    desk.settle()


def is_marked(desk: Desk, row: int, field: str) -> bool:
    index = desk.view.cues.index(row, desk.view.cues.column_of(field))
    return bool(index.data(StateRole) & State.ERROR)


def test_an_edit_that_a_lock_refused_is_tried_again_with_enter(desk: Desk) -> None:
    before = desk.stored("title")
    with locked(desk):
        desk.go(3, "title")
        desk.type("Typed in vain?")
        desk.tab()
        wait_for_refusals(desk, 1)
        assert desk.text(3, "title") == "Typed in vain?", "the text is still there"
        assert is_marked(desk, 3, "title")
        index = desk.view.cues.index(3, desk.view.cues.column_of("title"))
        sentence = index.data(ErrorRole)
        assert "is being written by another program" in sentence
        assert "Enter tries again, Esc gives it up" in sentence
        assert sentence in index.data(Qt.ItemDataRole.AccessibleTextRole)
        desk.view.cues.forget(None)
        desk.settle()
        assert desk.text(3, "title") == "Typed in vain?", "and stays when rows are read again"
    assert desk.stored("title") == before
    desk.go(3, "title")
    desk.enter()
    desk.settle()
    assert desk.stored("title")[3] == ("Typed in vain?",)
    assert not is_marked(desk, 3, "title")
    assert desk.focus() is desk.view, "no editor was opened"
    desk.press(Key.Key_Z, with_=CTRL)
    assert desk.stored("title") == before, "it is one step"


def test_escape_gives_the_text_up_and_typing_on_replaces_it(desk: Desk) -> None:
    before = [row[0] for row in desk.stored("title")]
    with locked(desk):
        for row in (1, 2):
            desk.go(row, "title")
            desk.type(f"Lost {row}")
            desk.enter()
        wait_for_refusals(desk, 2)
    desk.go(1, "title")
    desk.press(Key.Key_Escape)
    assert desk.text(1, "title") == before[1]
    assert not is_marked(desk, 1, "title")
    assert is_marked(desk, 2, "title")
    desk.go(2, "title")
    desk.press(Key.Key_F2)
    assert desk.focus().text() == "Lost 2", "the editor begins with it"
    desk.press(Key.Key_End)
    desk.type("!")
    desk.enter()
    desk.settle()
    assert [row[0] for row in desk.stored("title")][:4] == [before[0], before[1], "Lost 2!", before[3]]
    assert not is_marked(desk, 2, "title")


def test_a_whole_block_waits_together(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("A\tscore\nB\tlibrary\n")
    desk.go(4, "title")
    with locked(desk):
        desk.press(Key.Key_V, with_=CTRL)
        wait_for_refusals(desk, 1)
        shown = [(desk.text(row, "title"), desk.text(row, "origin")) for row in (4, 5)]
        assert shown == [("A", "Score"), ("B", "Library")]
        assert all(is_marked(desk, row, name) for row in (4, 5) for name in ("title", "origin"))
    steps = desk.steps()
    desk.go(5, "origin")
    desk.enter()
    desk.settle()
    assert desk.stored("title", "origin")[4:6] == [("A", "score"), ("B", "library")]
    assert desk.steps() == steps + 1
    assert not any(is_marked(desk, row, name) for row in (4, 5) for name in ("title", "origin"))


def test_a_new_line_keeps_all_that_was_typed_in_it(empty_desk: Desk) -> None:
    desk = empty_desk
    with locked(desk):
        desk.type("Opening")
        desk.tab()
        desk.type("sc")
        desk.tab()
        desk.type("01000000")
        desk.tab()
        wait_for_refusals(desk, 1)
        assert (desk.text(0, "title"), desk.text(0, "origin"), desk.text(0, "in")) == (
            "Opening",
            "Score",
            "01:00:00:00",
        )
        assert is_marked(desk, 0, "title") and is_marked(desk, 0, "in")
    assert desk.rows() == []
    desk.show("Night Ferry")
    desk.show("The Orchard")
    assert desk.text(0, "title") == "Opening", "it waits in its production"
    desk.go(0, "title")
    desk.enter()
    desk.settle()
    assert desk.stored("number", "title", "origin", "in") == [("1M1", "Opening", "score", "01:00:00:00")]
    assert not is_marked(desk, 0, "title")
    assert desk.resets >= 0 and len(desk.view.cues.ids) == 1


def test_a_new_line_can_be_given_up(empty_desk: Desk) -> None:
    with locked(empty_desk):
        empty_desk.type("Never mind")
        empty_desk.tab()
        wait_for_refusals(empty_desk, 1)
    empty_desk.go(0, "title")
    empty_desk.press(Key.Key_Escape)
    empty_desk.settle()
    assert empty_desk.view.cues.ids == []
    assert empty_desk.rows() == []


def test_what_is_wrong_in_itself_is_not_kept(desk: Desk) -> None:
    """Trying again would never help: the old value is back and the sentence says why."""
    desk.go(0, "out")
    before = desk.text(0, "out")
    desk.type("01000000")
    desk.enter()
    desk.settle()
    assert desk.text(0, "out") == before
    assert not is_marked(desk, 0, "out")


def test_emptying_the_origin_of_sound_design_is_said_and_can_be_undone(desk: Desk) -> None:
    line = desk.column("origin").index("Sound design")
    desk.go(line, "origin")
    desk.press(Key.Key_Delete)
    desk.settle()
    notice = desk.window.notice
    assert notice.isVisible()
    assert "SD1 is no sound design any more" in notice._text.text()
    assert desk.rows()[line].origin == ""
    notice._button.click()
    desk.settle()
    assert desk.rows()[line].origin == "sound-design"


def test_emptying_another_origin_says_nothing(desk: Desk) -> None:
    desk.go(0, "origin")
    desk.press(Key.Key_Delete)
    desk.settle()
    assert not desk.window.notice.isVisible()
