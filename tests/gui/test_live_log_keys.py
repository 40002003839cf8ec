# SPDX-License-Identifier: GPL-3.0-or-later
"""What the keys of the log do, where they do it, and that nothing they said is lost on the way."""

from __future__ import annotations

import threading

import pytest
from desk import CTRL, SHIFT, Key
from player_desk import PlayerDesk, Playing
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from cuefolio.gui.player.log_list import BACK, OUT, TITLE
from cuefolio.services import cues, library, markers

pytest_plugins = ("player_fixtures",)
HOUR = 25 * 3600
"""01:00:00:00 at 25 frames a second."""


@pytest.fixture
def clock(at_film: Playing) -> PlayerDesk:
    """Log mode against a clock that stands, so that every press is at the frame it was put to."""
    desk = at_film("25", picture=None)
    desk.do("clock_mode")
    desk.log_on()
    put(desk, HOUR)
    return desk


def put(desk: PlayerDesk, frame: int) -> None:
    """Put the standing clock to a frame."""
    clock = desk.player.transport.clock
    assert clock is not None and not desk.player.transport.is_running
    clock.go(frame)


def press_at(desk: PlayerDesk, frame: int, key: Key) -> None:
    put(desk, frame)
    desk.press(key)


# in, out, mark


def test_in_and_out_make_cues_with_the_next_numbers(clock: PlayerDesk) -> None:
    for frame, key in ((0, Key.Key_I), (50, Key.Key_O), (75, Key.Key_I), (100, Key.Key_O)):
        press_at(clock, HOUR + frame, key)
    clock.desk.settle()
    assert clock.logged() == [("1M1", HOUR, HOUR + 50, ""), ("1M2", HOUR + 75, HOUR + 100, "")]
    assert clock.desk.column("number") == ["1M1", "1M2"]


def test_every_press_is_in_the_list_at_once(clock: PlayerDesk) -> None:
    press_at(clock, HOUR + 7, Key.Key_I)
    lines = clock.log_bar.list.lines
    assert lines.rowCount() == 1  # before the catalogue has it
    assert lines.index(0, 1).data() == "01:00:00:07" and lines.index(0, OUT).data() == "running"
    press_at(clock, HOUR + 30, Key.Key_O)
    assert lines.index(0, OUT).data() == "01:00:01:05"
    press_at(clock, HOUR + 31, Key.Key_M)
    assert lines.index(0, 1).data() == "01:00:01:06" and lines.index(0, TITLE).data() == "Mark"
    clock.desk.settle()
    assert lines.index(1, 0).data() == "1M1"


def test_an_in_ends_the_cue_that_runs(clock: PlayerDesk) -> None:
    for frame in (0, 50, 90):
        press_at(clock, HOUR + frame, Key.Key_I)
    clock.desk.settle()
    assert [(first, last) for _n, first, last, _t in clock.logged()] == [
        (HOUR, HOUR + 50),
        (HOUR + 50, HOUR + 90),
        (HOUR + 90, None),
    ]
    steps = clock.desk.steps()
    clock.desk.session.undo()  # one press, one step
    clock.desk.settle()
    assert clock.desk.steps() == steps + 1
    assert [(first, last) for _n, first, last, _t in clock.logged()] == [(HOUR, HOUR + 50), (HOUR + 50, None)]


def test_shift_f2_begins_a_cue_over_the_one_that_runs(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    put(clock, HOUR + 10)
    clock.press(Key.Key_F2, SHIFT)
    press_at(clock, HOUR + 20, Key.Key_O)
    press_at(clock, HOUR + 60, Key.Key_O)
    clock.desk.settle()
    assert [(first, last) for _n, first, last, _t in clock.logged()] == [
        (HOUR, HOUR + 60),
        (HOUR + 10, HOUR + 20),
    ]


def test_an_out_without_a_cue_says_so(clock: PlayerDesk) -> None:
    clock.press(Key.Key_O)
    assert "No cue is running" in notice(clock)
    clock.desk.settle()
    assert clock.logged() == []


def test_an_out_before_the_in_is_refused_and_the_cue_runs_on(clock: PlayerDesk) -> None:
    press_at(clock, HOUR + 100, Key.Key_I)
    clock.desk.settle()
    press_at(clock, HOUR + 40, Key.Key_O)
    assert "01:00:01:15 is before the in of 1M1 (01:00:04:00)" in notice(clock)
    press_at(clock, HOUR + 100, Key.Key_O)  # the shortest cue there is
    clock.desk.settle()
    assert clock.logged() == [("1M1", HOUR + 100, HOUR + 101, "")]


def test_m_marks_a_moment(clock: PlayerDesk) -> None:
    press_at(clock, HOUR + 33, Key.Key_M)
    clock.desk.settle()
    assert [m.frame for m in markers.of_film(clock.desk.store, clock.film_id)] == [HOUR + 33]
    clock.desk.session.undo()
    clock.desk.settle()
    assert clock.log_bar.list.lines.rowCount() == 0


def test_a_key_that_is_held_down_is_one_press(clock: PlayerDesk) -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    press_at(clock, HOUR, Key.Key_I)
    put(clock, HOUR + 5)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(clock.focus(), QKeyEvent(QEvent.Type.KeyPress, Key.Key_I, none, "i", True))
    clock.desk.settle()
    assert clock.logged() == [("1M1", HOUR, None, "")]


# nothing is lost


def test_presses_wait_behind_a_catalogue_that_is_busy(clock: PlayerDesk) -> None:
    gate = threading.Event()
    clock.desk.session.jobs.submit_write(gate.wait, 20)
    try:
        for n in range(8):
            press_at(clock, HOUR + 10 * n, Key.Key_O if n % 2 else Key.Key_I)
        press_at(clock, HOUR + 85, Key.Key_M)
        assert clock.log_bar.list.lines.rowCount() == 5
        assert clock.log_desk.log.running is None
        assert clock.logged() == []
    finally:
        gate.set()
    clock.desk.settle()
    assert [(first, last) for _n, first, last, _t in clock.logged()] == [
        (HOUR + n, HOUR + n + 10) for n in (0, 20, 40, 60)
    ]
    assert [entry.state for entry in clock.log_desk.log.entries] == ["stored"] * 5


def test_a_cue_deleted_meanwhile_says_so_and_the_next_one_is_logged(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    clock.desk.settle()
    gate = threading.Event()
    clock.desk.session.jobs.submit_write(gate.wait, 20)
    clock.desk.session.write("cues.delete", [clock.log_desk.log.entries[0].ticket.key])
    press_at(clock, HOUR + 10, Key.Key_O)
    press_at(clock, HOUR + 20, Key.Key_I)
    gate.set()
    clock.desk.settle()
    assert len(clock.desk.refused) == 1
    assert clock.logged() == [("1M1", HOUR + 20, None, "")]


def test_undo_and_redo_keep_the_list_true(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    press_at(clock, HOUR + 50, Key.Key_O)
    clock.desk.settle()
    clock.press(Key.Key_Z, CTRL)
    clock.desk.settle()
    assert clock.log_desk.log.running is not None
    clock.press(Key.Key_Z, CTRL)
    clock.desk.settle()
    assert clock.log_desk.log.entries == [] and clock.log_desk.log.running is None
    clock.desk.session.redo()
    clock.desk.session.redo()
    clock.desk.settle()
    assert [(e.start, e.end) for e in clock.log_desk.log.entries] == [(HOUR, HOUR + 50)]


def test_a_line_of_the_list_is_taken_back(clock: PlayerDesk) -> None:
    for frame, key in ((0, Key.Key_I), (50, Key.Key_O), (60, Key.Key_M), (70, Key.Key_I)):
        press_at(clock, HOUR + frame, key)
    clock.desk.settle()
    lines = clock.log_bar.list.lines
    clock.log_bar.list.clicked.emit(lines.index(2, BACK))  # the first cue
    clock.log_bar.list.clicked.emit(lines.index(1, BACK))  # the mark
    clock.desk.settle()
    assert clock.logged() == [("1M2", HOUR + 70, None, "")]
    assert lines.rowCount() == 1
    assert clock.desk.refused == []


def test_a_cue_that_is_edited_in_the_table_looks_so_in_the_list(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    press_at(clock, HOUR + 50, Key.Key_O)
    clock.desk.settle()
    cues_ = clock.desk.view.cues
    cues_.edit({cues_.ids[0]: {"title": "Rain", "out": "+4:00"}})
    clock.desk.settle()
    lines = clock.log_bar.list.lines
    assert lines.index(0, TITLE).data() == "Rain" and lines.index(0, OUT).data() == "01:00:04:00"


# naming


def test_letters_name_the_newest_cue_and_enter_gives_the_keys_back(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    clock.type("Harbour Lights, milk")  # I, M, L and K are letters once a name has begun
    assert clock.log_bar.name.hasFocus()
    clock.press(Key.Key_Return)
    assert clock.log_bar.hasFocus()
    press_at(clock, HOUR + 50, Key.Key_O)
    clock.desk.settle()
    assert clock.logged() == [("1M1", HOUR, HOUR + 50, "Harbour Lights, milk")]


def test_a_capital_letter_or_enter_begins_a_name_with_a_key_of_the_player(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    clock.press(Key.Key_M, SHIFT)
    clock.type("orning")
    clock.press(Key.Key_Return)
    put(clock, HOUR + 10)
    clock.press(Key.Key_I)
    clock.press(Key.Key_Return)
    clock.type("lullaby")
    clock.press(Key.Key_Return)
    clock.desk.settle()
    assert [title.lower() for _n, _i, _o, title in clock.logged()] == ["morning", "lullaby"]
    assert markers.of_film(clock.desk.store, clock.film_id) == []


def test_function_keys_log_while_a_name_is_typed(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    clock.type("Quay")
    assert "F3 out" in clock.log_bar.hint.full_text()
    put(clock, HOUR + 20)
    clock.press(Key.Key_F4)
    clock.type(" at")
    put(clock, HOUR + 30)
    clock.press(Key.Key_F3)
    clock.type(" dawn")
    assert clock.log_bar.name.text() == "Quay at dawn"
    put(clock, HOUR + 40)
    clock.press(Key.Key_F2)  # the name is the first cue's
    clock.type("Storm")
    clock.press(Key.Key_Return)
    clock.desk.settle()
    assert clock.logged() == [("1M1", HOUR, HOUR + 30, "Quay at dawn"), ("1M2", HOUR + 40, None, "Storm")]
    assert [m.frame for m in markers.of_film(clock.desk.store, clock.film_id)] == [HOUR + 20]


def test_names_are_completed_from_works_and_a_chosen_one_is_the_work(clock: PlayerDesk) -> None:
    library.add(clock.desk.store, "work", {"title": "Anna's Theme"})
    press_at(clock, HOUR, Key.Key_I)
    clock.type("ann")
    clock.until(lambda: clock.log_bar._completing.suggestions() == ["Anna's Theme"])
    clock.press(Key.Key_Down)
    clock.press(Key.Key_Return)
    clock.press(Key.Key_Return)
    clock.desk.settle()
    (row,) = cues.film_rows(clock.desk.store, clock.film_id)
    assert (row.text("title"), row.text("work")) == ("Anna's Theme", "Anna's Theme")


def test_a_name_that_was_only_typed_is_linked_to_nothing(clock: PlayerDesk) -> None:
    library.add(clock.desk.store, "work", {"title": "Anna's Theme"})
    press_at(clock, HOUR, Key.Key_I)
    clock.type("Anna's Theme")
    clock.press(Key.Key_Return)
    clock.desk.settle()
    (row,) = cues.film_rows(clock.desk.store, clock.film_id)
    assert (row.text("title"), row.text("work")) == ("Anna's Theme", "")


def test_tab_goes_on_to_origin_and_mood(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    clock.type("Rain")
    clock.press(Key.Key_Tab)
    assert clock.log_bar.origin.hasFocus()
    clock.type("l")  # licensed song
    clock.press(Key.Key_Tab)
    clock.type("tender")
    clock.press(Key.Key_Return)
    clock.desk.settle()
    (row,) = cues.film_rows(clock.desk.store, clock.film_id)
    assert (row.text("title"), row.origin, row.text("mood")) == ("Rain", "licensed-song", "tender")


# where the keys are


def test_without_log_mode_letters_are_typed_into_the_table(at_film: Playing) -> None:
    desk = at_film("25", picture=None, cue_times=(("1M1", "01000100", "+1:00"),))
    desk.do("clock_mode")
    desk.desk.activate()
    desk.desk.go(0, "title")
    desk.type("milo jkl")
    desk.press(Key.Key_Return)
    desk.desk.settle()
    assert [title for *_rest, title in desk.logged()] == ["milo jkl"]


def test_in_log_mode_a_text_field_keeps_its_letters(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    clock.desk.settle()
    clock.desk.view.setFocus()
    clock.desk.go(0, "title")
    clock.press(Key.Key_Return)  # opens the cell
    assert isinstance(clock.focus(), QLineEdit)
    clock.type("oil, milk")
    put(clock, HOUR + 30)
    clock.press(Key.Key_F3)  # no letter: it logs
    clock.press(Key.Key_Return)
    clock.desk.settle()
    assert clock.logged() == [("1M1", HOUR, HOUR + 30, "oil, milk")]
    clock.desk.search("milo")
    assert clock.window.top_bar.search.text() == "milo"


def test_in_log_mode_the_tables_own_keys_still_work(clock: PlayerDesk) -> None:
    for frame in (0, 50):
        press_at(clock, HOUR + frame, Key.Key_I)
    clock.desk.settle()
    clock.desk.view.setFocus()
    clock.desk.go(1, "title")
    clock.press(Key.Key_Up)
    assert clock.desk.at() == (0, "title")
    press_at(clock, HOUR + 70, Key.Key_O)
    clock.desk.settle()
    assert clock.logged()[1][2] == HOUR + 70
    assert clock.desk.view.hasFocus()  # an out leaves the keyboard where it is
    clock.type("Rain")
    clock.press(Key.Key_Return)
    clock.desk.settle()
    assert [title for *_rest, title in clock.logged()] == ["Rain", ""]


def test_the_new_cue_is_selected_in_the_table_without_the_keyboard(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    clock.desk.settle()
    assert clock.desk.view.selected_cues() == [clock.log_desk.log.entries[0].ticket.key]
    assert clock.log_bar.hasFocus()


def test_a_menu_or_a_dialog_has_its_keys_for_itself(clock: PlayerDesk) -> None:
    from PySide6.QtTest import QTest

    clock.window.commands.run("history")
    clock.until(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_I)
    dialog.close()
    clock.desk.settle()
    assert clock.logged() == []


def test_escape_and_the_button_leave_the_log(clock: PlayerDesk) -> None:
    clock.press(Key.Key_Escape)
    assert not clock.log_desk.is_on and not clock.window.actions_by_id["log_mode"].isChecked()
    assert clock.desk.view.hasFocus()
    clock.press(Key.Key_L, CTRL)
    assert clock.log_desk.is_on and clock.log_bar.hasFocus()
    clock.log_bar.findChild(QToolButton).click()
    assert not clock.log_desk.is_on


def test_pressing_in_from_the_bar_opens_the_log(at_film: Playing) -> None:
    desk = at_film("25", picture=None)
    desk.do("clock_mode")
    desk.player.bar.button("log_in").click()
    assert desk.log_desk.is_on
    desk.desk.settle()
    assert len(desk.logged()) == 1


def test_without_a_picture_and_a_clock_a_sentence_says_what_is_missing(at_film: Playing) -> None:
    desk = at_film("25", picture=None)
    desk.log_on()
    desk.press(Key.Key_I)
    assert "Open the film's picture or start the clock first" in notice(desk)
    desk.desk.settle()
    assert desk.logged() == []


def test_keys_of_the_log_can_be_changed(clock: PlayerDesk) -> None:
    clock.window.actions_by_id["log_in"].setShortcuts(["B"])
    put(clock, HOUR)
    clock.press(Key.Key_I)  # a letter now: there is no cue that it could name
    clock.press(Key.Key_B)
    clock.desk.settle()
    assert clock.logged() == [("1M1", HOUR, None, "")]
    assert "B in" in clock.log_bar.hint.full_text()


def test_another_production_begins_a_new_log(clock: PlayerDesk) -> None:
    press_at(clock, HOUR, Key.Key_I)
    clock.desk.settle()
    from cuefolio.services import films

    other = films.add_film(clock.desk.store, {"title": "Other", "rate": "24"}).created[0]
    clock.desk.session.changed.emit(None)
    clock.desk.settle()
    clock.window.library.choose_film(other)
    clock.desk.settle()
    assert clock.player.film is not None and clock.player.film.id == other
    assert clock.log_desk.log.entries == [] and not clock.player.transport.is_clock
    clock.desk.search("1M1")
    assert clock.player.film.id == other  # looking for something leaves the film where it is


def notice(desk: PlayerDesk) -> str:
    return str(desk.window.notice._text.full_text())
