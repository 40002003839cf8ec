# SPDX-License-Identifier: GPL-3.0-or-later
"""Map and table share the film page: the person's height is kept, and the table never disappears."""

from __future__ import annotations

import pytest
from desk import Desk, Key
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cuefolio.gui.panels.film_page_split import LEAST_MAP, MAP_HEIGHT, MapSplitter, heights

pytestmark = pytest.mark.usefixtures("kept_window")


def split(desk: Desk) -> MapSplitter:
    return desk.window.film_page.split  # type: ignore[no-any-return]


def map_height(desk: Desk) -> int:
    return split(desk).sizes()[0] if split(desk).is_map_shown() else 0


@given(st.integers(0, 3000), st.integers(0, 2000), st.integers(0, 800), st.integers(1, 300))
def test_the_table_keeps_its_lines_and_the_map_gets_what_is_left(
    room: int, wanted: int, table: int, least: int
) -> None:
    upper, lower = heights(room, wanted, table, least)
    assert upper + lower == room
    assert upper == 0 or upper >= least
    assert upper == 0 or lower >= table
    if room >= max(wanted, least) + table:
        assert upper == max(wanted, least)


def test_at_first_the_map_has_its_height_and_the_table_its_lines(desk: Desk) -> None:
    assert abs(map_height(desk) - MAP_HEIGHT) < 24
    assert desk.view.viewport().height() >= 5 * desk.view.rowHeight(0)


def test_a_low_window_does_without_the_map_until_there_is_room(desk: Desk) -> None:
    desk.window.resize(1280, 480)
    desk.settle()
    assert map_height(desk) == 0
    assert split(desk).is_map_wanted(), "nobody switched it off"
    desk.window.resize(1280, 900)
    desk.settle()
    assert map_height(desk) >= LEAST_MAP


def test_the_switch_of_the_map_says_what_is_so_and_why(desk: Desk) -> None:
    window = desk.window
    switch = window.actions_by_id["toggle_map"]
    assert switch.isChecked()
    window.resize(1280, 480)
    desk.settle()
    assert not switch.isChecked() and split(desk).is_map_wanted()
    for ask in ("toggle_map", "map_focus"):
        window.notice.dismiss()
        window.actions_by_id[ask].trigger()
        assert not switch.isChecked() and map_height(desk) == 0
        assert "no room for the film map" in window.notice.text()
    window.commands.view.layouts.keep()
    window.notice.dismiss()
    window.resize(1280, 900)
    desk.settle()
    assert switch.isChecked() and map_height(desk) >= LEAST_MAP
    window.commands.view.layouts._restore(window.film_page.table.current)
    assert switch.isChecked(), "a window that was too low for a while did not switch it off"
    switch.trigger()
    desk.settle()
    assert not switch.isChecked() and map_height(desk) == 0 and window.notice.text() == ""
    window.resize(1280, 480)
    desk.settle()
    switch.trigger()
    assert not switch.isChecked() and window.notice.text() and split(desk).is_map_wanted()


def test_a_search_says_that_it_has_no_map(desk: Desk) -> None:
    desk.search("storm")
    switch = desk.window.actions_by_id["toggle_map"]
    assert switch.isChecked()
    switch.trigger()
    assert not switch.isChecked() and desk.window.notice.text() == ""
    switch.trigger()
    assert switch.isChecked() and "all productions" in desk.window.notice.text()


def test_a_pulled_height_is_kept(desk: Desk) -> None:
    handle = split(desk).handle(1)
    middle = handle.rect().center()
    before = map_height(desk)
    desk.window.resize(1280, 1000)
    desk.settle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(0, 60))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 60))
    desk.settle()
    pulled = map_height(desk)
    assert pulled >= before + 40
    desk.show("The Orchard")
    assert map_height(desk) == pulled
    desk.window.resize(1280, 1100)
    desk.settle()
    assert map_height(desk) == pulled, "the table gets what is won"
    desk.window.settings.sync()
    assert int(str(desk.window.settings.value("film_page/map_height"))) == pulled


def test_the_handle_is_moved_by_keyboard(desk: Desk) -> None:
    desk.window.resize(1280, 1000)
    desk.settle()
    handle = split(desk).handle(1)
    before = map_height(desk)
    handle.setFocus()
    assert handle.accessibleName()
    desk.press(Key.Key_Down)
    assert map_height(desk) > before
    desk.press(Key.Key_Up)
    assert map_height(desk) == before


@pytest.mark.own_window
def test_the_map_is_switched_off_and_on_and_it_is_remembered(desk: Desk) -> None:
    told: list[bool] = []
    split(desk).map_toggled.connect(told.append)
    split(desk).set_map_wanted(False)
    desk.settle()
    assert map_height(desk) == 0
    assert desk.window.settings.value("film_page/map_shown", True, bool) is False
    split(desk).set_map_wanted(True)
    desk.settle()
    assert map_height(desk) >= LEAST_MAP
    assert told == [False, True]


def test_results_have_no_map(desk: Desk) -> None:
    desk.search("storm")
    assert map_height(desk) == 0
    desk.show("Night Ferry")
    assert map_height(desk) > 0


@pytest.mark.parametrize("title", ["The Orchard"])
def test_an_empty_film_says_how_to_begin_under_its_empty_line(desk: Desk, title: str) -> None:
    desk.show(title)
    table = desk.window.film_page.table
    assert table.empty.isVisible()
    assert table.empty.height() >= table.empty.minimumSizeHint().height(), "nothing of it is cut"
    assert desk.view.viewport().height() >= desk.view.rowHeight(0)
