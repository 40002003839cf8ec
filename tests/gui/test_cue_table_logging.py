# SPDX-License-Identifier: GPL-3.0-or-later
"""A film is logged from its first cue by keyboard alone, as fast as a person (or a test) can type."""

from __future__ import annotations

import pytest
from desk import SHIFT, Desk, Key

from cuefolio.services import films

pytestmark = pytest.mark.usefixtures("kept_window")
FIVE = [
    ("Harbour Lights", "sc", "01000000", "+5:00", "score", "01:00:00:00", "01:00:05:00"),
    ("Queen of the Quay", "li", "01001000", "+1:02:03", "licensed-song", "01:00:10:00", "01:01:12:03"),
    ("Radio", "lib", "1:02:00:00", "1:02:30:12", "library", "01:02:00:00", "01:02:30:12"),
    ("Fog horns", "so", "01030000", "+20s", "sound-design", "01:03:00:00", "01:03:20:00"),
    ("End Titles", "or", "01040000", "+2m", "original-song", "01:04:00:00", "01:06:00:00"),
]


def log(desk: Desk, title: str, origin: str, start: str, end: str, *, wait: bool) -> None:
    for typed in (title, origin, start):
        desk.type(typed)
        desk.tab()
        if wait:
            desk.settle()
    desk.type(end)
    desk.enter()
    if wait:
        desk.settle()


@pytest.mark.parametrize("wait", [True, False], ids=["waiting", "at once"])
def test_five_cues_are_logged_with_the_keyboard_only(empty_desk: Desk, wait: bool) -> None:
    desk = empty_desk
    assert desk.at() == (0, "title")
    assert desk.text(0, "number") == "1M1"
    for line, (title, origin, start, end, *_expected) in enumerate(FIVE):
        log(desk, title, origin, start, end, wait=wait)
        assert desk.at() == (line + 1, "title")
    assert desk.stored("number", "title", "origin", "in", "out") == [
        (f"1M{n}", title, origin, start, end)
        for n, (title, _o, _s, _e, origin, start, end) in enumerate(FIVE, start=1)
    ]
    assert desk.column("number") == ["1M1", "1M2", "1M3", "1M4", "1M5"]
    assert desk.text(5, "number") == "1M6"
    assert desk.refused == []
    assert desk.resets == 0


def test_a_typed_number_is_kept_and_the_next_one_follows_it(empty_desk: Desk) -> None:
    empty_desk.go(0, "number")
    empty_desk.type("3M07")
    empty_desk.tab()
    empty_desk.type("Storm")
    empty_desk.enter()
    assert empty_desk.at() == (1, "number")
    empty_desk.tab()
    empty_desk.type("After")
    empty_desk.enter()
    assert empty_desk.stored("number", "title") == [("3M07", "Storm"), ("3M08", "After")]


def test_nothing_is_added_by_walking_over_the_empty_line(empty_desk: Desk) -> None:
    for _ in range(12):
        empty_desk.tab()
    empty_desk.go(0, "number")
    empty_desk.enter()
    empty_desk.enter()
    empty_desk.press(Key.Key_F2)
    empty_desk.press(Key.Key_Escape)
    assert empty_desk.rows() == []
    assert empty_desk.steps() == empty_desk.steps()
    assert len(empty_desk.view.cues.ids) == 0


def test_the_keys_follow_a_cue_that_its_time_moves(desk: Desk) -> None:
    """A forgotten cue is typed below the last one and belongs to the front."""
    last = len(desk.view.cues.ids)
    desk.go(last, "title")
    desk.type("Forgotten")
    desk.tab()
    desk.type("sc")
    desk.tab()
    desk.type("01000000")
    desk.tab()
    desk.settle()
    assert desk.at() == (0, "out")
    desk.type("+10:00")
    desk.tab()
    assert desk.at() == (0, "duration")
    assert desk.stored("title", "in", "out")[0] == ("Forgotten", "01:00:00:00", "01:00:10:00")
    desk.press(Key.Key_Backtab, with_=SHIFT)
    desk.type("+12:00")
    desk.enter()
    assert desk.at() == (last + 1, "title"), "the next line to log is the empty one"
    assert desk.stored("title", "out")[0] == ("Forgotten", "01:00:12:00")
    assert desk.resets == 0


def test_an_editor_moves_along_with_its_cue(desk: Desk) -> None:
    """The in is stored and sorts the cue elsewhere while its out is being typed already."""
    last = len(desk.view.cues.ids) - 1
    desk.go(last, "in")
    key = desk.key_at()
    desk.type("01000000")
    desk.tab()
    desk.type("+9")
    desk.settle()
    assert desk.key_at() == key
    assert desk.at() == (0, "out")
    editor = desk.focus()
    assert editor.text() == "+9"
    cell = desk.view.visualRect(desk.view.currentIndex())
    assert editor.geometry().center().y() == pytest.approx(cell.center().y(), abs=3)
    desk.type(":00")
    desk.enter()
    row = next(row for row in desk.rows() if row.id == key)
    assert (row.text("in"), row.text("out")) == ("01:00:00:00", "01:00:09:00")


def test_rows_read_again_do_not_touch_what_is_being_typed(desk: Desk) -> None:
    desk.go(3, "title")
    desk.type("Kitchen ra")
    desk.session.changed.emit(None)
    desk.settle()
    desk.type("dio")
    desk.enter()
    assert desk.stored("title")[3] == ("Kitchen radio",)


def test_typing_a_cell_twice_before_the_first_is_stored_keeps_the_second(desk: Desk) -> None:
    before = desk.text(2, "title")
    for text in ("One", "Two", before):
        desk.go(2, "title")
        desk.type(text)
        desk.enter()
    desk.go(2, "title")
    assert desk.text(2, "title") == before
    assert desk.stored("title")[2] == (before,)
    assert desk.steps() >= 3


@pytest.mark.own_window
def test_a_stored_value_never_flickers_back(desk: Desk) -> None:
    desk.go(2, "title")
    desk.type("Fog, thick")
    seen = []
    desk.view.cues.dataChanged.connect(lambda *_: seen.append(desk.text(2, "title")))
    desk.enter()
    desk.settle()
    assert set(seen) == {"Fog, thick"}


def test_a_line_whose_cue_cannot_be_added_goes_away_again(empty_desk: Desk) -> None:
    """The production was deleted in another window, in this moment."""
    films.delete_film(empty_desk.store, empty_desk.film_id)
    empty_desk.type("Lost")
    empty_desk.tab()
    assert empty_desk.column("title") == ["Lost"]
    empty_desk.type("sc")
    empty_desk.enter()
    empty_desk.settle()
    assert set(empty_desk.refused) == {"This production does not exist any more; somebody deleted it."}
    assert empty_desk.view.cues.ids == empty_desk.view.selected_cues()[:0] or empty_desk.film_id


def test_a_rate_of_the_film_counts_for_the_new_line(empty_desk: Desk) -> None:
    """25 frames a second: frame 25 does not exist, and the sentence says so beside the cell."""
    empty_desk.go(0, "in")
    empty_desk.type("25")
    empty_desk.enter()
    editor = empty_desk.focus()
    assert "25" in editor.error()
    empty_desk.press(Key.Key_Escape)
    assert empty_desk.rows() == []
    empty_desk.type("24")
    empty_desk.enter()
    assert empty_desk.stored("in") == [("00:00:00:24",)]


@pytest.mark.own_window
def test_an_edit_between_the_answer_and_the_new_row_names_the_cue(empty_desk: Desk) -> None:
    """The line was stored, its row is not read yet, and the next cell is committed just then."""
    cues = empty_desk.view.cues
    made: list[bool] = []

    def type_on(_key: str) -> None:
        cues.added.disconnect(type_on)
        made.append(cues.setData(cues.index(0, cues.column_of("notes")), "at once"))

    cues.added.connect(type_on)
    cues.setData(cues.index(0, cues.column_of("title")), "Quick")
    empty_desk.settle()
    assert made == [True]
    assert empty_desk.refused == []
    assert empty_desk.stored("title", "notes") == [("Quick", "at once")]


def test_a_cue_added_in_the_middle_is_of_the_reel_of_the_cue_above(desk: Desk) -> None:
    above = next(row for row in desk.rows() if row.text("number") == "1M2")
    line = desk.view.cues.ids.index(above.id)
    desk.go(line, "title")
    desk.window.actions_by_id["add_cue"].trigger()
    desk.settle()
    new = desk.rows()[line + 1]
    known = [row.text("number") for row in desk.rows() if row.id != new.id]
    assert new.text("number").startswith("1M") and new.text("number") not in known
    assert not known[-1].startswith("1M"), "the last reel has another"
