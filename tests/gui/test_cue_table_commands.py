# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues are added, copied, moved, joined, numbered, sorted and dropped on; every step can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import ALT, CTRL, SHIFT, Desk, Key, Open
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.services import cue_surgery, films

pytestmark = pytest.mark.usefixtures("kept_window")


def numbers(desk: Desk) -> list[str]:
    return [row[0] for row in desk.stored("number")]


def click_heading(desk: Desk, field: str) -> None:
    header = desk.view.horizontalHeader()
    column = desk.view.cues.column_of(field)
    place = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()


def heading(desk: Desk, field: str) -> str:
    column = desk.view.cues.column_of(field)
    return str(desk.view.cues.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))


# cues as a whole


def test_a_cue_is_added_behind_the_selected_one_and_typed_in_at_once(desk: Desk) -> None:
    before = desk.stored("title")
    desk.go(1, "origin")
    desk.press(Key.Key_N, with_=CTRL)
    desk.type("Between")
    desk.press(Key.Key_N, with_=CTRL)
    desk.type("And another")
    desk.tab()
    desk.type("li")
    desk.enter()
    assert desk.column("title")[1:5] == ["Queen of the Quay", "Between", "And another", "Fog horns"]
    assert desk.stored("number", "title", "origin")[2:4] == [
        ("1M5", "Between", ""),
        ("1M6", "And another", "licensed-song"),
    ]
    assert desk.stored("title")[:2] + desk.stored("title")[4:] == before
    assert desk.resets == 0


def test_the_first_cue_is_added_by_its_button(empty_desk: Desk) -> None:
    empty_desk.window.film_page.add_cue_wanted.emit()
    empty_desk.type("First")
    empty_desk.enter()
    assert empty_desk.stored("number", "title") == [("1M1", "First")]


def test_a_cue_typed_with_its_in_first_is_numbered_by_its_reel(desk: Desk) -> None:
    films.set_reels(desk.store, desk.film_id, [(1, 24 * 3600), (2, 24 * 3600 + 24 * 1140)])
    desk.go(len(desk.view.cues.ids), "in")
    desk.type("01010000")
    desk.tab()
    desk.settle()
    assert ("1M5", "01:01:00:00") in desk.stored("number", "in")


def test_duplicate_delete_and_undo(desk: Desk) -> None:
    before = desk.stored("number", "title")
    desk.select((0, "title"), (1, "title"))
    desk.press(Key.Key_D, with_=CTRL | SHIFT)
    desk.settle()
    copies = desk.stored("number", "title")
    assert len(copies) == len(before) + 2
    assert [title for _number, title in copies].count("Harbour Lights") == 2
    desk.press(Key.Key_Z, with_=CTRL)
    assert desk.stored("number", "title") == before
    desk.select((4, "title"), (2, "title"))
    keys = desk.view.selected_cues()
    desk.press(Key.Key_Delete, with_=CTRL)
    desk.settle()
    assert desk.stored("number", "title") == before[:2] + before[5:]
    assert desk.at()[0] == 2, "the next cue is current"
    assert desk.view.selected_cues() == [desk.view.cues.ids[2]]
    desk.press(Key.Key_Z, with_=CTRL)
    desk.settle()
    assert [desk.view.cues.ids[n] for n in (2, 3, 4)] == keys
    assert desk.resets == 0


def test_split_and_merge(desk: Desk) -> None:
    cue_surgery.split(desk.store, desk.view.cues.ids[0], "01:01:30:00")
    desk.session.changed.emit(None)
    assert desk.stored("title", "in", "out")[:2] == [
        ("Harbour Lights", "01:00:56:00", "01:01:30:00"),
        ("Harbour Lights", "01:01:30:00", "01:02:55:00"),
    ]
    desk.select((0, "title"), (1, "title"))
    desk.press(Key.Key_M, with_=CTRL | SHIFT)
    assert desk.stored("title", "in", "out")[0] == ("Harbour Lights", "01:00:56:00", "01:02:55:00")
    assert desk.at() == (0, "title")


def test_alt_and_arrows_move_cues_and_the_keys_go_along(desk: Desk) -> None:
    first, second, third = desk.view.cues.ids[:3]
    desk.go(1, "scene")
    desk.press(Key.Key_Down, with_=ALT)
    desk.settle()
    assert desk.view.cues.ids[:3] == [first, third, second]
    assert desk.at() == (2, "scene")
    desk.press(Key.Key_Up, with_=ALT)
    desk.press(Key.Key_Up, with_=ALT)
    desk.settle()
    assert desk.view.cues.ids[:3] == [second, first, third]
    assert desk.at() == (0, "scene")
    desk.press(Key.Key_Up, with_=ALT)
    desk.settle()
    assert desk.view.cues.ids[:3] == [second, first, third]
    assert [row.id for row in desk.rows()] == desk.view.cues.ids


def test_renumber_by_reel(desk: Desk) -> None:
    desk.go(0, "number")
    desk.type("9M9")
    desk.enter()
    desk.settle()
    desk.window.actions_by_id["renumber"].trigger()
    assert numbers(desk)[:3] == ["1M1", "1M2", "SD1"]
    desk.press(Key.Key_Z, with_=CTRL)
    assert numbers(desk)[0] == "9M9"


# order


def test_a_heading_sorts_up_down_and_back_to_film_order(desk: Desk) -> None:
    film_order = list(desk.view.cues.ids)
    desk.go(4, "title")
    key = desk.key_at()
    click_heading(desk, "title")
    titles = desk.column("title")
    assert titles == sorted(titles, key=str.casefold)
    assert desk.key_at() == key
    click_heading(desk, "title")
    assert desk.column("title") == sorted(titles, key=str.casefold, reverse=True)
    assert heading(desk, "title") == "Title ↓"
    click_heading(desk, "title")
    assert desk.view.cues.ids == film_order
    assert heading(desk, "title") == "Title"
    assert desk.key_at() == key
    assert desk.resets == 0


def test_sorting_ends_with_the_film(desk: Desk) -> None:
    click_heading(desk, "duration")
    assert heading(desk, "duration") == "Duration ↑"
    desk.show("The Orchard")
    assert heading(desk, "duration") == "Duration"
    desk.show("Night Ferry")
    assert desk.column("number")[0] == "1M1"


def test_a_sorted_cue_moves_when_its_value_does_and_the_keys_follow(desk: Desk) -> None:
    click_heading(desk, "title")
    desk.go(0, "title")
    key = desk.key_at()
    desk.type("Zzz")
    desk.tab()
    desk.settle()
    assert desk.key_at() == key
    assert desk.at() == (19, "origin")
    rect = desk.view.visualRect(desk.view.currentIndex())
    assert desk.view.viewport().rect().intersects(rect)


# undo


def test_undo_and_redo_name_their_steps(desk: Desk) -> None:
    desk.go(0, "title")
    desk.type("New")
    desk.enter()
    desk.settle()
    actions = desk.window.actions_by_id
    assert actions["undo"].text() == "Undo Edit Title of 1M1"
    desk.press(Key.Key_Z, with_=CTRL)
    desk.settle()
    assert desk.text(0, "title") == "Harbour Lights"
    assert actions["redo"].text() == "Redo Edit Title of 1M1"
    desk.press(Key.Key_Y, with_=CTRL)
    desk.settle()
    assert desk.text(0, "title") == "New"
    assert desk.resets == 0


@pytest.mark.own_window
def test_undo_goes_on_after_closing_and_opening_again(desk: Desk, open_desk: Open) -> None:
    path = desk.session.path
    desk.go(0, "title")
    desk.type("New")
    desk.enter()
    desk.settle()
    desk.window.close()
    again = open_desk(path)
    again.show("Night Ferry")
    again.activate()
    assert again.window.actions_by_id["undo"].text() == "Undo Edit Title of 1M1"
    again.press(Key.Key_Z, with_=CTRL)
    assert again.stored("title")[0] == ("Harbour Lights",)


def test_the_selection_survives_undo(desk: Desk) -> None:
    desk.go(0, "in")
    desk.type("01003000")
    desk.enter()
    desk.settle()
    desk.select((4, "scene"), (6, "mood"))
    selected, at = desk.view.selected_cues(), desk.key_at()
    cells = sorted((i.row(), i.column()) for i in desk.view.selectedIndexes())
    desk.press(Key.Key_Z, with_=CTRL)
    desk.settle()
    assert desk.text(0, "in") == "01:00:56:00"
    assert desk.view.selected_cues() == selected
    assert desk.key_at() == at
    assert sorted((i.row(), i.column()) for i in desk.view.selectedIndexes()) == cells


# leaving and reading aloud


def test_the_table_is_reached_and_left_by_keyboard(desk: Desk) -> None:
    desk.go(0, "title")
    areas = []
    for _ in range(8):
        desk.press(Key.Key_F6)
        focused = QApplication.focusWidget()
        areas.append(focused)
        if focused is desk.view:
            break
    assert areas[-1] is desk.view
    assert len(areas) > 2
    assert desk.at() == (0, "title")


def test_cells_and_lines_have_words_for_screen_readers(desk: Desk) -> None:
    assert desk.view.accessibleName() == "Cues"
    model = desk.view.cues
    spoken = Qt.ItemDataRole.AccessibleTextRole
    line = desk.column("number").index("2M1")
    assert model.headerData(line, Qt.Orientation.Vertical, Qt.ItemDataRole.DisplayRole) == "2M1"
    assert model.index(line, model.column_of("title")).data(spoken) == "Title, Anna's Theme"
    assert model.index(line, model.column_of("mood")).data(spoken) == "Mood, melancholy, tender"
    assert model.index(0, model.column_of("notes")).data(spoken) == "Notes, blank"
    assert model.index(20, model.column_of("number")).data(spoken) == "Cue, new cue"
    for column in range(model.columnCount()):
        for row in range(model.rowCount()):
            assert model.index(row, column).data(spoken)


# files


def drop(desk: Desk, place: QPoint, *names: str) -> list[tuple[list[Path], str]]:
    heard: list[tuple[list[Path], str]] = []
    desk.view.files_dropped.disconnect()
    desk.view.files_dropped.connect(lambda paths, key: heard.append((paths, key)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, buttons, modifiers)
    QApplication.sendEvent(desk.view.viewport(), enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, buttons, modifiers)
    QApplication.sendEvent(desk.view.viewport(), event)
    assert event.isAccepted()
    return heard


@pytest.mark.own_window
def test_a_file_is_dropped_on_a_cue_or_beside_all(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a.wav"
    view = desk.view
    place = view.visualRect(view.cues.index(3, 1)).center()
    assert drop(desk, place, str(file)) == [([file], view.cues.ids[3])]
    desk.show("The Orchard")
    spare = view.visualRect(view.cues.index(0, 1)).center()
    assert drop(desk, spare, str(file), str(file)) == [([file, file], "")]
    assert drop(desk, QPoint(50, view.viewport().height() - 2), str(file)) == [([file], "")]


def test_a_dragged_text_is_not_taken(desk: Desk) -> None:
    data = QMimeData()
    data.setText("words")
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, modifiers)
    event.ignore()
    QApplication.sendEvent(desk.view.viewport(), event)
    assert not event.isAccepted()
