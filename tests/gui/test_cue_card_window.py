# SPDX-License-Identifier: GPL-3.0-or-later
"""The card in the window: its tabs from the table, two windows at one cue, the table beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import ALT, Desk, Key, Open
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cuefolio.gui.panels.cue_card import CueCard

pytestmark = pytest.mark.usefixtures("kept_window")


def card(desk: Desk) -> CueCard:
    assert desk.window.card is not None
    return desk.window.card


@pytest.mark.parametrize(
    ("key", "tab"),
    [
        (Key.Key_2, "rights"),
        (Key.Key_3, "scene"),
        (Key.Key_4, "evidence"),
        (Key.Key_5, "history"),
        (Key.Key_1, "music"),
    ],
)
def test_alt_and_a_digit_show_a_part_of_the_card(desk: Desk, key: Qt.Key, tab: str) -> None:
    desk.go(4, "title")
    desk.settle()
    desk.window.actions_by_id["toggle_card"].trigger()
    assert not card(desk).isVisible()
    desk.press(key, with_=ALT)
    desk.settle()
    assert card(desk).isVisible() and card(desk).tabs.current_id() == tab
    assert desk.view.hasFocus(), "one goes on in the table"


def test_the_card_follows_the_table_and_the_table_the_card(desk: Desk) -> None:
    desk.go(4, "title")
    desk.type("From the table")
    desk.enter()
    desk.go(4, "title")
    desk.settle()
    assert card(desk).header.title.full_text() == "1M4s  From the table"
    desk.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    desk.type("From the card")
    desk.enter()
    desk.settle()
    assert desk.text(4, "title") == "From the card"
    assert not card(desk).ask.isVisible(), "an edit of this window is no surprise to it"


def test_two_windows_edit_one_title(open_desk: Open, catalog_path: Path) -> None:
    first, second = open_desk(catalog_path), open_desk(catalog_path)
    for desk in (first, second):
        desk.show("Night Ferry")
        desk.activate()
        desk.go(4, "title")
        desk.settle()
        card(desk).focus_field("title")
    second.activate()
    control = card(second).lines["title"].control
    control.setFocus()
    control.selectAll()  # type: ignore[attr-defined]
    second.type("Second")
    first.session.write("cues.edit", [first.key_at()], {"title": "First"})
    first.settle()
    second.enter()
    second.settle()
    ask = card(second).ask
    assert ask.isVisible() and "was changed elsewhere to “First” while you typed “Second”" in ask.sentence()
    assert second.rows()[4].text("title") == "First"
    QTest.mouseClick(ask.buttons[0], Qt.MouseButton.LeftButton)
    second.settle()
    assert second.rows()[4].text("title") == "Second"


def test_the_card_is_whole_in_a_small_window(desk: Desk) -> None:
    desk.go(4, "title")
    desk.settle()
    desk.window.resize(800, 600)
    desk.window.arrange_sides("card")
    desk.settle()
    for tab in ("music", "rights", "scene", "evidence", "history"):
        card(desk).show_tab(tab)
        desk.settle()
        page = card(desk).pages.currentWidget()
        assert page is not None and page.isVisible() and page.width() <= card(desk).width()
