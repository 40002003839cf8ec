# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of cells: filled down, emptied, copied to a spreadsheet and pasted from one."""

from __future__ import annotations

import threading

import pytest
from desk import CTRL, SHIFT, Desk, Key
from effort import Counter
from PySide6.QtCore import QItemSelectionModel, QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from sqlalchemy import Engine, event

from cuefolio.gui import clipboard

pytestmark = pytest.mark.usefixtures("kept_window")
LIBRE_OFFICE = 'Harbour\t"enters on\nthe ""left"" door"\r\nQuay\tplain\r\n'


def put(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def taken() -> str:
    return QGuiApplication.clipboard().text()


def copy(desk: Desk) -> None:
    desk.press(Key.Key_C, with_=CTRL)


def paste(desk: Desk) -> None:
    desk.press(Key.Key_V, with_=CTRL)


# text


def test_cells_travel_as_spreadsheets_write_them() -> None:
    cells = [["a", "b\nc", 'd "e"', "f\tg", ""], ["", "", "", "", "é 花"]]
    assert clipboard.from_text(clipboard.to_text(cells)) == cells
    assert clipboard.from_text(clipboard.to_text(cells).replace("\n", "\r\n")) == cells
    assert clipboard.from_text(LIBRE_OFFICE) == [["Harbour", 'enters on\nthe "left" door'], ["Quay", "plain"]]
    assert clipboard.from_text("") == [[""]]
    assert clipboard.from_text('"Hello" he said\tx\n"Open') == [['"Hello" he said', "x"], ['"Open']]
    assert clipboard.from_text("a\n\nb") == [["a"], [""], ["b"]]


def test_a_line_of_headings_is_known_by_most_of_its_names() -> None:
    named = clipboard.headings(["Cue #", "TITLE", "tc  in", "Colour", ""])
    assert named is not None
    assert [field and field.name for field in named] == ["number", "title", "in", None, None]
    assert clipboard.headings(["Title", "Night", "Ferry"]) is None
    assert clipboard.headings(["Title"]) is None, "one word may be the title of a cue"


# fill down, delete


def test_fill_down_takes_each_columns_topmost_value(desk: Desk) -> None:
    desk.select((0, "scene"), (3, "mood"))
    desk.press(Key.Key_D, with_=CTRL)
    assert desk.stored("scene", "function", "mood")[:5] == [
        ("Quay", "", "wonder"),
        ("Quay", "", "wonder"),
        ("Quay", "", "wonder"),
        ("Quay", "", "wonder"),
        ("", "", ""),
    ]
    desk.press(Key.Key_Z, with_=CTRL)
    assert desk.stored("scene", "mood")[1] == ("", "")


def test_fill_down_takes_what_was_typed_a_moment_ago(desk: Desk) -> None:
    desk.go(1, "scene")
    desk.type("Engine room")
    desk.tab()
    desk.select((1, "scene"), (3, "scene"))
    desk.press(Key.Key_D, with_=CTRL)
    assert [row[0] for row in desk.stored("scene")[1:4]] == ["Engine room"] * 3


def test_delete_empties_exactly_the_selected_cells(desk: Desk) -> None:
    """Cells that were picked one by one: what lies between them stays."""
    desk.go(0, "title")
    model = desk.view.cues
    for row, field in ((3, "scene"), (4, "mood")):
        index = model.index(row, model.column_of(field))
        desk.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    before = desk.stored("title", "scene", "mood")
    desk.press(Key.Key_Delete)
    after = desk.stored("title", "scene", "mood")
    assert after[0] == ("", *before[0][1:])
    assert after[4] == (before[4][0], before[4][1], "")
    assert after[1:3] == before[1:3]


# copy


def test_a_rectangle_is_copied_with_tabs_and_line_breaks(desk: Desk) -> None:
    desk.select((0, "number"), (1, "out"))
    copy(desk)
    assert taken() == (
        "1M1\tHarbour Lights\tscore\t01:00:56:00\t01:02:55:00\n"
        "1M2\tQueen of the Quay\tlicensed-song\t01:04:00:05\t01:08:54:07\n"
    )


def test_one_cell_is_copied_as_its_plain_text_and_keeps_its_line_breaks(desk: Desk) -> None:
    line = desk.column("number").index("2M1")
    desk.go(line, "notes")
    copy(desk)
    assert taken() == "Anna reads the letter alone.\nCello solo from bar 9."
    desk.go(0, "notes")
    paste(desk)
    assert desk.stored("notes")[0] == ("Anna reads the letter alone.\nCello solo from bar 9.",)
    assert desk.stored("notes")[1] == ("",)
    put("from elsewhere\nsecond row")
    paste(desk)
    assert [row[0] for row in desk.stored("notes")[:2]] == ["from elsewhere", "second row"]


def test_copy_takes_what_was_typed_a_moment_ago_and_paste_waits_for_it(desk: Desk) -> None:
    desk.go(0, "title")
    desk.type("Fresh")
    desk.enter()
    desk.go(0, "title")
    put("stale")
    copy(desk)
    desk.go(5, "title")
    paste(desk)
    assert desk.stored("title")[5] == ("Fresh",)
    assert taken() == "Fresh"


def test_the_empty_line_is_not_copied(desk: Desk) -> None:
    put("kept")
    desk.go(len(desk.view.cues.ids), "title")
    copy(desk)
    assert taken() == "kept"


def test_cut_copies_and_empties(desk: Desk) -> None:
    desk.select((0, "title"), (1, "title"))
    desk.press(Key.Key_X, with_=CTRL)
    assert [row[0] for row in desk.stored("title")[:3]] == ["", "", "Fog horns"]
    assert taken() == "Harbour Lights\nQueen of the Quay\n"
    desk.go(3, "title")
    paste(desk)
    assert [row[0] for row in desk.stored("title")[3:5]] == ["Harbour Lights", "Queen of the Quay"]


# paste


def test_cells_with_line_breaks_are_pasted(desk: Desk) -> None:
    desk.window.film_page.settings.setValue("columns/Spotting", ["number", "title", "notes"])
    desk.window.film_page.show_preset("Spotting")
    desk.settle()
    put(LIBRE_OFFICE)
    desk.go(1, "title")
    paste(desk)
    assert desk.stored("title", "notes")[1:3] == [
        ("Harbour", 'enters on\nthe "left" door'),
        ("Quay", "plain"),
    ]
    assert desk.window.actions_by_id["undo"].text() == "Undo Paste 4 cells"
    assert sorted({index.row() for index in desk.view.selectedIndexes()}) == [1, 2]


def test_a_block_begins_at_the_first_selected_cell(desk: Desk) -> None:
    """Wherever the keys are: the rectangle was drawn from below."""
    desk.select((4, "origin"), (2, "title"))
    put("x\tscore\ny\tLibrary\n")
    paste(desk)
    assert desk.stored("title", "origin")[2:5] == [
        ("x", "score"),
        ("y", "library"),
        ("Radio, Kitchen", "library"),
    ]


def test_headings_say_where_each_column_goes(desk: Desk) -> None:
    put("Notes\tUnknown heading\tTC In\tComposer\nlouder\t?\t01:00:57:00\tJo Vale; Ana Bell\n")
    desk.go(0, "origin")
    paste(desk)
    assert desk.stored("title", "origin", "in", "composer", "notes")[0] == (
        "Harbour Lights",
        "score",
        "01:00:57:00",
        "Jo Vale; Ana Bell",
        "louder",
    )


def test_one_cell_fills_many(desk: Desk) -> None:
    put("tender, brave")
    desk.select((0, "mood"), (5, "mood"))
    paste(desk)
    assert {row[0] for row in desk.stored("mood")[:6]} == {"tender; brave"}
    assert desk.window.actions_by_id["undo"].text() == "Undo Edit Mood of 6 cues"


def test_a_row_fills_every_selected_row(desk: Desk) -> None:
    put("Same\tlibrary\n")
    desk.select((0, "title"), (3, "title"))
    paste(desk)
    assert desk.stored("title", "origin")[:4] == [("Same", "library")] * 4
    assert desk.stored("title")[4] != ("Same",)


def test_rows_beyond_the_last_cue_become_cues(desk: Desk) -> None:
    count = len(desk.view.cues.ids)
    put("6M1\tCoda\tscore\t02400000\t+20:00\n6M2\tBows\tscore\t02410000\t+10:00\n\t\t\t\t\n")
    desk.go(count - 1, "number")
    paste(desk)
    assert desk.stored("number", "title", "in", "out")[-2:] == [
        ("6M1", "Coda", "02:40:00:00", "02:40:20:00"),
        ("6M2", "Bows", "02:41:00:00", "02:41:10:00"),
    ]
    assert len(desk.view.cues.ids) == count + 1, "the first row went over the last cue"
    desk.press(Key.Key_Z, with_=CTRL)
    desk.settle()
    assert len(desk.view.cues.ids) == count


def test_a_film_is_pasted_into_the_empty_table(empty_desk: Desk) -> None:
    put("Cue\tTitle\tIn\tOut\n1M1\tA\t01000000\t01001000\n1M2\tB\t01002000\t01003000\n")
    paste(empty_desk)
    assert empty_desk.stored("number", "title", "in", "out") == [
        ("1M1", "A", "01:00:00:00", "01:00:10:00"),
        ("1M2", "B", "01:00:20:00", "01:00:30:00"),
    ]


@pytest.mark.parametrize("bad", ["01000025", "later", "00000000000"])
def test_one_bad_timecode_refuses_the_whole_paste(desk: Desk, bad: str) -> None:
    before, steps = desk.stored("title", "in", "out", "duration"), desk.steps()
    put(f"x\tscore\t01005700\ny\tscore\t{bad}\n" + "z\tscore\t01014700\n" * 30)
    desk.go(0, "title")
    paste(desk)
    desk.settle()
    (sentence,) = desk.refused
    assert bad in sentence
    assert desk.stored("title", "in", "out", "duration") == before
    assert desk.steps() == steps
    assert desk.column("title") == [row[0] for row in before]


def test_search_results_take_no_new_rows(desk: Desk) -> None:
    desk.search("storm")
    desk.press(Key.Key_Down)
    assert desk.focus() is desk.view
    before = desk.column("title")
    put("x\n" * 5)
    desk.go(0, "title")
    paste(desk)
    desk.settle()
    assert len(desk.refused) == 1
    assert desk.column("title") == before


def test_what_is_not_text_pastes_nothing(desk: Desk) -> None:
    steps = desk.steps()
    data = QMimeData()
    data.setData("image/png", b"\x89PNG")
    QGuiApplication.clipboard().setMimeData(data)
    desk.go(0, "title")
    paste(desk)
    put("")
    paste(desk)
    assert desk.steps() == steps


@pytest.mark.own_window
def test_a_thousand_rows_are_pasted_while_the_window_stays_awake(empty_desk: Desk) -> None:
    lines = [f"{n // 50}M{n % 50}\tCue {n}\tscore\t{n // 60:02}{n % 60:02}0100\t+9s" for n in range(1000)]
    put("\n".join(lines) + "\n")
    turns: list[int] = []
    """Calls between two ticks of a timer."""
    gui = threading.get_ident()
    asking: set[int] = set()

    def note_thread(*_query: object) -> None:
        asking.add(threading.get_ident())

    with Counter() as work:

        def turn() -> None:
            turns.append(work.calls)
            work.calls = 0

        timer = QTimer()
        timer.setInterval(1)
        timer.timeout.connect(turn)
        event.listen(Engine, "before_cursor_execute", note_thread)
        timer.start()
        empty_desk.go(0, "number")
        paste(empty_desk)
        empty_desk.qtbot.waitUntil(lambda: len(empty_desk.view.cues.ids) == 1000, timeout=60_000)
        timer.stop()
        event.remove(Engine, "before_cursor_execute", note_thread)
    assert len(empty_desk.rows()) == 1000
    assert asking and gui not in asking  # the window waits for no query
    assert max(turns) < 60_000, "and does nothing at length: what is typed meanwhile is seen"


def test_everything_can_be_copied_also_what_was_never_shown(empty_desk: Desk) -> None:
    film = empty_desk.film_id
    from cuefolio.services import cues

    cues.add_many(empty_desk.store, film, [{"title": f"Cue {n}"} for n in range(700)])
    empty_desk.session.changed.emit(None)
    empty_desk.settle()
    empty_desk.press(Key.Key_A, with_=CTRL)
    copy(empty_desk)
    empty_desk.settle()
    lines = clipboard.from_text(taken())
    place = [field.name for field in empty_desk.view.cues.columns].index("title")
    assert [line[place] for line in lines] == [f"Cue {n}" for n in range(700)]


@pytest.mark.own_window
def test_shift_arrows_select_and_the_card_hears_of_it(desk: Desk) -> None:
    heard: list[list[str]] = []
    desk.view.cues_selected.connect(heard.append)
    desk.go(2, "title")
    desk.press(Key.Key_Down, Key.Key_Down, with_=SHIFT)
    assert heard[-1] == desk.view.cues.ids[2:5]
