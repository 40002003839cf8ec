# SPDX-License-Identifier: GPL-3.0-or-later
"""Number and title stay in view when the table is scrolled sideways; there is one selection, one editor."""

from __future__ import annotations

import pytest
from desk import Desk, Key
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.gui.views.cue_view import CueView

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture
def scrolled(desk: Desk) -> Desk:
    """A window that is too narrow for its columns, scrolled to the last one."""
    desk.window.film_page.show_preset("Delivery")
    desk.window.resize(1150, 800)
    desk.settle()
    bar = desk.view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    desk.settle()
    assert bar.value() > 200
    return desk


def names(view: CueView, columns: list[int]) -> list[str]:
    return [view.cues.columns[column].name for column in columns]


def picture(view: CueView, rect: QRect) -> QImage:
    return view.viewport().grab(rect).toImage()


def test_number_and_title_are_frozen_only_while_scrolled(scrolled: Desk) -> None:
    view = scrolled.view
    assert names(view, view.frozen()) == ["number", "title"]
    assert view.visualRect(view.cues.index(2, 0)).left() == 0
    title = view.visualRect(view.cues.index(2, 1))
    assert title.left() == view.columnWidth(0)
    view.horizontalScrollBar().setValue(0)
    assert view.frozen() == []


def test_what_is_painted_is_what_stands_there(scrolled: Desk) -> None:
    view = scrolled.view
    scrolled.go(1, "in")
    zone = QRect(0, 0, view.frozen_width() - 2, view.rowHeight(0) * 6)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    frozen = picture(view, zone)
    view.horizontalScrollBar().setValue(0)
    assert picture(view, zone) == frozen


def test_a_click_hits_the_cell_that_is_seen(scrolled: Desk) -> None:
    view = scrolled.view
    before = view.horizontalScrollBar().value()
    place = view.visualRect(view.cues.index(3, 1)).center()
    assert view.indexAt(place) == view.cues.index(3, 1)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert scrolled.at() == (3, "title")
    assert view.horizontalScrollBar().value() == before, "what is in view need not be scrolled to"
    beside = QPoint(view.frozen_width() + 30, place.y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert scrolled.at()[1] not in ("number", "title")
    assert view.cue_at(place) == view.cues.ids[3]


def test_the_editor_stands_where_the_cell_is_seen(scrolled: Desk) -> None:
    view = scrolled.view
    scrolled.go(2, "title")
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    scrolled.type("Frozen")
    editor = scrolled.focus()
    assert editor is not view
    assert editor.geometry().left() == view.columnWidth(0)
    assert view.horizontalScrollBar().value() > 200
    scrolled.enter()
    scrolled.settle()
    assert scrolled.stored("title")[2] == ("Frozen",)
    assert scrolled.at() == (3, "title")


def test_the_keyboard_walks_on_and_never_stands_under_the_frozen_columns(scrolled: Desk) -> None:
    view = scrolled.view
    scrolled.go(2, view.cues.columns[-1].name)
    zone = view.frozen_width()
    for _ in range(view.cues.columnCount() - 1):
        scrolled.press(Key.Key_Left)
        column = view.currentIndex().column()
        rect = view.visualRect(view.currentIndex())
        if column in view.frozen():
            assert rect.left() == view.frozen_left(column)
        else:
            assert rect.left() >= zone or view.frozen() == []
        assert rect.left() >= 0
    assert scrolled.at() == (2, "number")


def test_headings_of_frozen_columns_sort_where_they_are_seen(scrolled: Desk) -> None:
    view = scrolled.view
    place = QPoint(view.columnWidth(0) + 20, 10)
    assert view.headings.column_at(place.x()) == 1
    QTest.mouseClick(view.headings.viewport(), Qt.MouseButton.LeftButton, pos=place)
    scrolled.settle()
    assert view.cues.order == "title"
    assert names(view, view.shown_columns())[:2] == ["number", "title"], "nothing was dragged"


def test_dragging_over_frozen_cells_selects_them(scrolled: Desk) -> None:
    view = scrolled.view
    first = view.visualRect(view.cues.index(1, 0)).center()
    last = view.visualRect(view.cues.index(4, 1)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    for step in range(1, 6):
        QTest.mouseMove(view.viewport(), first + (last - first) * step / 5)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert view.selected_cues() == view.cues.ids[1:5]
    assert {index.column() for index in view.selectedIndexes()} == {0, 1}


def test_only_columns_at_the_beginning_stay_and_not_in_a_tiny_window(scrolled: Desk) -> None:
    view = scrolled.view
    view.headings.moveSection(1, 4)
    scrolled.settle()
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert names(view, view.frozen()) == ["number"]
    view.headings.moveSection(4, 1)
    scrolled.settle()
    view.headings.resizeSection(1, 900)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert names(view, view.frozen()) == ["number"], "it would leave no room for the others"


def test_from_right_to_left_they_stay_on_the_right(scrolled: Desk) -> None:
    view = scrolled.view
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        scrolled.settle()
        bar = view.horizontalScrollBar()
        bar.setValue(0)
        scrolled.settle()
        assert view.frozen() == []
        assert view.visualRect(view.cues.index(2, 0)).right() == view.viewport().width() - 1
        bar.setValue(bar.maximum())
        scrolled.settle()
        assert names(view, view.frozen()) == ["number", "title"]
        rect = view.visualRect(view.cues.index(2, 0))
        assert rect.right() == view.viewport().width() - 1
        assert view.indexAt(rect.center()) == view.cues.index(2, 0)
        view.grab()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
