# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells are edited, and walked over, with the keys of a spreadsheet."""

from __future__ import annotations

import pytest
from desk import CTRL, SHIFT, Desk, Key
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.completing import completing_of
from cuefolio.gui.widgets.tag_field import TagField
from cuefolio.services import films

pytestmark = pytest.mark.usefixtures("kept_window")


def field(desk: Desk, row: int, name: str) -> str:
    return desk.stored(name)[row][0]


# values


def test_typing_replaces_and_f2_and_enter_keep_the_text(desk: Desk) -> None:
    desk.go(0, "title")
    desk.type("Sea")
    desk.enter()
    assert field(desk, 0, "title") == "Sea"
    desk.go(0, "title")
    desk.press(Key.Key_F2, Key.Key_End)
    desk.type(" and sky")
    desk.enter()
    assert field(desk, 0, "title") == "Sea and sky"
    desk.go(0, "title")
    desk.enter()
    desk.press(Key.Key_End)
    desk.type("!")
    desk.enter()
    assert field(desk, 0, "title") == "Sea and sky!"


def test_escape_gives_the_old_value_back_and_stores_nothing(desk: Desk) -> None:
    steps = desk.steps()
    desk.go(1, "title")
    desk.type("Wrong")
    desk.press(Key.Key_Escape)
    assert desk.text(1, "title") == "Queen of the Quay"
    assert desk.focus() is desk.view
    assert desk.at() == (1, "title")
    assert desk.steps() == steps


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_and_backspace_empty_a_cell(desk: Desk, key: Key) -> None:
    desk.go(1, "title")
    desk.press(key)
    assert desk.text(1, "title") == ""
    assert field(desk, 1, "title") == ""


def test_an_input_method_begins_an_edit(desk: Desk) -> None:
    """As Chinese and Japanese are typed: the composed text arrives without a key."""
    desk.go(1, "title")
    for composing in ("hua", "花樣"):
        QApplication.sendEvent(desk.view, QInputMethodEvent(composing, []))
    commit = QInputMethodEvent("", [])
    commit.setCommitString("花樣年華")
    QApplication.sendEvent(desk.view, commit)
    desk.enter()
    assert field(desk, 1, "title") == "花樣年華"


def test_a_choice_is_made_with_its_first_letters(desk: Desk) -> None:
    desk.go(0, "origin")
    desk.type("so")
    assert isinstance(desk.focus(), ChoiceField)
    desk.tab()
    desk.go(1, "origin")
    desk.type("p")
    desk.enter()
    desk.go(3, "origin")
    desk.type("s")
    QApplication.processEvents()
    desk.type("o")
    desk.press(Key.Key_Escape)
    found = [row[0] for row in desk.stored("origin")[:4]]
    assert found == ["sound-design", "public-domain", "sound-design", "score"]
    assert desk.text(0, "origin") == "Sound design"


def test_a_choice_can_be_walked_and_emptied_and_its_list_opened(desk: Desk) -> None:
    desk.go(1, "origin")
    desk.press(Key.Key_F2, Key.Key_Up)
    desk.enter()
    assert field(desk, 1, "origin") == "original-song"
    desk.go(1, "origin")
    desk.press(Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.focusWidget() or popup, Key.Key_Up)
    QTest.keyClick(popup.focusWidget() or popup, Key.Key_Return)
    desk.window.activateWindow()
    desk.settle()
    assert desk.focus() is desk.view
    assert field(desk, 1, "origin") == "score"
    desk.press(Key.Key_Delete)
    assert field(desk, 1, "origin") == ""


def test_tags_are_typed_as_words(desk: Desk) -> None:
    desk.go(10, "mood")
    desk.type("tense, brave")
    desk.tab()
    assert field(desk, 10, "mood") == "tense; brave"
    desk.go(10, "mood")
    desk.press(Key.Key_F2, Key.Key_Backspace)
    desk.type("calm")
    desk.enter()
    assert isinstance(desk.focus(), type(desk.view)) is False, "the first Enter ends the word"
    desk.enter()
    assert field(desk, 10, "mood") == "tense; calm"
    assert desk.at() == (11, "mood")


def test_people_are_completed_from_the_library(desk: Desk) -> None:
    desk.window.film_page.show_preset("Delivery")
    desk.settle()
    desk.go(2, "composer")
    desk.type("ana")
    edit = desk.focus()
    helper = completing_of(edit)
    assert helper is not None
    desk.qtbot.waitUntil(lambda: helper.suggestions() == ["Ana Bell"])
    desk.press(Key.Key_Down)
    desk.enter()
    desk.type("Jo Vale, Jr.;")
    desk.tab()
    assert desk.stored("composer")[2] == ("Ana Bell; Jo Vale, Jr.",)
    following = desk.view.cues.columns[desk.view.cues.column_of("composer") + 1]
    assert desk.at() == (2, following.name)


def test_a_duration_moves_the_out(desk: Desk) -> None:
    desk.go(0, "duration")
    desk.type("1:30")
    desk.enter()
    assert desk.stored("in", "out", "duration")[0] == ("01:00:56:00", "01:02:26:00", "1:30")


def test_an_edit_of_several_lines_is_one_step(desk: Desk) -> None:
    keys = desk.view.cues.ids[:12]
    desk.view.cues.edit({key: {"mood": "tender"} for key in keys})
    assert desk.column("mood")[:12] == ["tender"] * 12, "shown at once"
    desk.settle()
    assert [row[0] for row in desk.stored("mood")[:12]] == ["tender"] * 12
    assert desk.window.actions_by_id["undo"].text() == "Undo Edit Mood of 12 cues"


# what is refused


@pytest.mark.parametrize("leave", ["enter", "tab", "click", "jump"])
def test_a_frame_that_does_not_exist_is_refused(desk: Desk, leave: str) -> None:
    steps = desk.steps()
    desk.go(0, "in")
    desk.type("01000024")
    if leave in ("click", "jump"):
        if leave == "jump":
            desk.view.select_cue(desk.view.cues.ids[5], "title")
        else:
            place = desk.view.visualRect(desk.view.cues.index(5, 1)).center()
            QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        desk.settle()
        assert desk.at() == (5, "title")
        assert desk.focus() is desk.view
        (sentence,) = desk.refused
    else:
        desk.enter() if leave == "enter" else desk.tab()
        editor = desk.focus()
        assert editor is not desk.view, "the text stays to be mended"
        sentence = editor.error()
        desk.press(Key.Key_Escape)
    assert "24" in sentence and "01000024" in sentence
    assert desk.text(0, "in") == "01:00:56:00"
    assert desk.steps() == steps


def test_a_dropped_label_is_refused(desk: Desk) -> None:
    film = films.add_film(desk.store, {"title": "Drop", "rate": "29.97df"}).created[0]
    desk.session.changed.emit(None)
    desk.settle()
    desk.show("Drop")
    desk.go(0, "in")
    desk.type("00010000")
    desk.enter()
    assert "00:01:00;02" in desk.focus().error()
    desk.press(Key.Key_Escape)
    assert desk.rows(film) == []
    desk.type("00010002")
    desk.enter()
    assert desk.stored("in") == [("00:01:00;02",)]


def test_an_out_before_the_in_is_refused_and_the_old_one_is_back(desk: Desk) -> None:
    steps = desk.steps()
    desk.go(0, "out")
    before = desk.text(0, "out")
    desk.type("01000000")
    desk.enter()
    assert desk.text(0, "out") == "01:00:00:00"
    desk.settle()
    assert desk.text(0, "out") == before
    (sentence,) = desk.refused
    assert "01:00:00:00" in sentence and "01:00:56:00" in sentence
    assert desk.steps() == steps
    assert desk.window.notice.isVisible()


def test_an_out_after_the_programme_is_stored_and_flagged(desk: Desk) -> None:
    desk.go(0, "out")
    desk.type("09000000")
    desk.enter()
    desk.settle()
    index = desk.view.cues.index(0, desk.view.cues.column_of("out"))
    from cuefolio.gui.delegates.roles import ErrorRole, State, StateRole

    assert field(desk, 0, "out") == "09:00:00:00"
    assert index.data(StateRole) & State.ERROR
    assert "after the programme" in index.data(ErrorRole)


# moving


def test_enter_goes_down_shift_enter_up_tab_right_shift_tab_left(desk: Desk) -> None:
    desk.go(4, "title")
    desk.type("x")
    desk.enter()
    assert desk.at() == (5, "title")
    desk.type("y")
    desk.press(Key.Key_Return, with_=SHIFT)
    assert desk.at() == (4, "title")
    desk.press(Key.Key_Return, with_=SHIFT)
    assert desk.at() == (3, "title")
    desk.type("z")
    desk.tab()
    assert desk.at() == (3, "origin")
    desk.press(Key.Key_Backtab, with_=SHIFT)
    assert desk.at() == (3, "title")
    assert [row[0] for row in desk.stored("title")[3:6]] == ["z", "x", "y"]


def test_tab_goes_on_in_the_next_line_and_back(desk: Desk) -> None:
    last = desk.view.cues.columns[-1].name
    desk.go(4, last)
    desk.tab()
    assert desk.at() == (5, "number")
    desk.press(Key.Key_Backtab, with_=SHIFT)
    assert desk.at() == (4, last)
    desk.go(len(desk.view.cues.ids), last)
    desk.tab()
    assert desk.at() == (len(desk.view.cues.ids), last)


def test_enter_after_tabs_goes_back_to_where_they_began(desk: Desk) -> None:
    desk.go(4, "in")
    desk.tab()
    desk.tab()
    desk.enter()  # opens the editor
    desk.enter()
    assert desk.at() == (5, "in")
    desk.tab()
    desk.press(Key.Key_Down)
    desk.type("+20s")
    desk.enter()
    assert desk.at() == (7, "out"), "an arrow key forgets the Tabs"


def test_the_keys_of_a_grid(desk: Desk) -> None:
    last_line, last = len(desk.view.cues.ids), desk.view.cues.columns[-1].name
    desk.go(3, "title")
    desk.press(Key.Key_Down)
    assert desk.at() == (4, "title")
    desk.press(Key.Key_Up, Key.Key_Up)
    assert desk.at() == (2, "title")
    desk.press(Key.Key_Right)
    assert desk.at() == (2, "origin")
    desk.press(Key.Key_Left)
    desk.press(Key.Key_End)
    assert desk.at() == (2, last)
    desk.press(Key.Key_Home)
    assert desk.at() == (2, "number")
    desk.press(Key.Key_End, with_=CTRL)
    assert desk.at() == (last_line, last)
    desk.press(Key.Key_Home, with_=CTRL)
    assert desk.at() == (0, "number")
    desk.press(Key.Key_PageDown)
    down = desk.at()[0]
    assert down > 5
    desk.press(Key.Key_PageUp)
    assert desk.at()[0] < down


# undo inside and outside of a cell


def test_undo_takes_back_typing_first_and_then_the_catalogues_steps(desk: Desk) -> None:
    desk.go(0, "title")
    desk.type("First")
    desk.enter()
    desk.settle()
    desk.go(1, "title")
    desk.press(Key.Key_F2, Key.Key_End)
    desk.type("xyz")
    desk.press(Key.Key_Z, with_=CTRL)
    desk.settle()
    assert desk.focus().text() == "Queen of the Quay"
    assert field(desk, 0, "title") == "First", "the typing was undone, not the step"
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_Z, with_=CTRL)
    assert field(desk, 0, "title") == "Harbour Lights"
    desk.press(Key.Key_Z, with_=CTRL | SHIFT)
    assert field(desk, 0, "title") == "First"


def test_leaving_the_table_stores_what_is_typed(desk: Desk) -> None:
    desk.go(0, "title")
    desk.type("Left")
    desk.press(Key.Key_F6)
    assert field(desk, 0, "title") == "Left"


@pytest.mark.own_window
def test_closing_the_window_stores_what_is_typed(desk: Desk) -> None:
    from cuefolio.services import catalog, cues

    path, film_id = desk.session.path, desk.film_id
    desk.go(0, "title")
    desk.type("Closed")
    desk.window.close()
    assert path is not None
    store = catalog.open_catalog(path)
    try:
        assert cues.film_rows(store, film_id)[0].text("title") == "Closed"
    finally:
        store.close()


def test_a_tag_cell_ends_with_the_focus_elsewhere(desk: Desk) -> None:
    desk.go(10, "mood")
    desk.type("odd")
    assert isinstance(desk.focus().parent().parent(), TagField)
    desk.go(3, "title")
    assert field(desk, 10, "mood") == "odd"


def test_another_view_of_the_table_keeps_what_is_being_typed_and_the_keys(desk: Desk) -> None:
    desk.go(2, "title")
    desk.type("Typed before the tab")
    desk.window.film_page.table.show_view("Delivery")
    desk.settle()
    assert desk.rows()[2].text("title") == "Typed before the tab"
    assert desk.focus() is desk.view


def test_undo_from_the_menu_takes_back_what_is_being_typed(desk: Desk) -> None:
    before = desk.rows()[2].text("title")
    desk.go(2, "title")
    desk.type("Not meant")
    desk.window.actions_by_id["undo"].setEnabled(True)
    desk.window.commands.run("undo")
    desk.settle()
    assert desk.rows()[2].text("title") == before
    assert desk.refused == []
