# SPDX-License-Identifier: GPL-3.0-or-later
"""Two windows on one catalogue see each other's edits, and neither loses one silently."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import CTRL, SHIFT, Desk, Key, Open

from cuefolio.gui.session import WATCH_MS
from cuefolio.services import cues

Pair = tuple[Desk, Desk]


@pytest.fixture
def pair(open_desk: Open, catalog_path: Path) -> Pair:
    desks = open_desk(catalog_path), open_desk(catalog_path)
    for desk in desks:
        desk.show("Night Ferry")
        desk.resets = 0
    # Two people: each undoes the own steps.
    desks[1].store.author = "somebody else"
    return desks


def edit_title(desk: Desk, row: int, text: str) -> None:
    desk.activate()
    desk.go(row, "title")
    desk.type(text)
    desk.enter()
    desk.settle()


def test_an_edit_in_one_window_appears_in_the_other(pair: Pair) -> None:
    one, two = pair
    two.go(5, "scene")
    edit_title(one, 5, "Seen by both")
    two.qtbot.waitUntil(lambda: two.text(5, "title") == "Seen by both", timeout=WATCH_MS + 2000)
    assert two.at() == (5, "scene")
    assert two.resets == 0


def test_selection_current_cell_and_editor_stay_with_their_cues(pair: Pair) -> None:
    one, two = pair
    two.activate()
    two.select((6, "title"), (8, "origin"))
    selected, at = two.view.selected_cues(), two.key_at()
    one.activate()
    one.go(0, "title")
    one.press(Key.Key_Delete, with_=CTRL)
    one.go(10, "in")
    one.type("01000000")
    one.enter()
    one.settle()
    two.qtbot.waitUntil(lambda: two.view.cues.ids == one.view.cues.ids, timeout=WATCH_MS + 2000)
    assert two.view.selected_cues() == selected
    assert two.key_at() == at
    assert two.resets == 0


def test_what_is_being_typed_survives_an_edit_elsewhere(pair: Pair) -> None:
    one, two = pair
    edit_title(one, 0, "From one")
    two.activate()
    two.go(3, "title")
    key = two.key_at()
    two.type("Half")
    editor = two.focus()
    one.view.cues.edit({one.view.cues.ids[5]: {"in": "01000000"}})
    one.settle()
    two.qtbot.waitUntil(lambda: two.view.cues.ids == one.view.cues.ids, timeout=WATCH_MS + 2000)
    assert two.focus() is editor
    two.type(" typed")
    two.enter()
    row = next(row for row in two.rows() if row.id == key)
    assert row.text("title") == "Half typed"


def test_undo_of_what_somebody_else_changed_since_is_refused(pair: Pair) -> None:
    one, two = pair
    edit_title(one, 0, "Mine")
    edit_title(two, 0, "Theirs")
    one.activate()
    one.press(Key.Key_Z, with_=CTRL)
    one.settle()
    (sentence,) = one.refused
    assert sentence.endswith(".") and "edit.conflict" not in sentence
    assert one.window.notice.isVisible()
    assert one.stored("title")[0] == ("Theirs",)
    one.press(Key.Key_Z, with_=CTRL | SHIFT)
    assert one.stored("title")[0] == ("Theirs",)


@pytest.mark.parametrize("noticed", [False, True])
def test_typing_in_a_cue_that_was_deleted_elsewhere_gets_a_sentence(pair: Pair, noticed: bool) -> None:
    one, two = pair
    two.activate()
    two.go(4, "title")
    two.type("Too late")
    gone, following = two.view.cues.ids[4:6]
    cues.delete(one.store, [gone])
    if noticed:
        two.qtbot.waitUntil(lambda: gone not in two.view.cues.ids, timeout=WATCH_MS + 2000)
    else:
        two.enter()
    two.settle()
    assert len(two.refused) == 1
    assert gone not in two.view.cues.ids
    assert len(two.rows()) == 19
    assert two.focus() is two.view
    assert two.key_at() == following
