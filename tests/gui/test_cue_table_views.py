# SPDX-License-Identifier: GPL-3.0-or-later
"""Views of the table: what was changed comes back in the next session, and own ones are kept."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import ALT, CTRL, Desk, Key
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cuefolio.domain.cue_conditions import Condition
from cuefolio.gui.dialogs.view_name_dialog import ViewNameDialog
from cuefolio.gui.models.row_marks import ColourRule
from cuefolio.gui.panels.table_area import TableArea
from cuefolio.gui.panels.table_views import PRESETS, TableViews, ViewState


def table(desk: Desk) -> TableArea:
    return desk.window.film_page.table


def columns(desk: Desk) -> list[str]:
    return [field.name for field in desk.view.cues.columns]


def drag_heading(desk: Desk, field: str, to: str) -> None:
    """Drag a heading with the mouse onto another one."""
    header = desk.view.headings
    model = desk.view.cues
    start = QPoint(header.sectionViewportPosition(model.column_of(field)) + 20, 10)
    column = model.column_of(to)
    end = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 8, 10)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(header.viewport(), start + (end - start) * step / 10)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=end)
    desk.settle()


def dialog(desk: Desk) -> ViewNameDialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, ViewNameDialog) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def save_as(desk: Desk, name: str) -> str:
    desk.window.actions_by_id["save_view"].trigger()
    asked = dialog(desk)
    asked.name.setText(name)
    QTest.mouseClick(asked.save, Qt.MouseButton.LeftButton)
    desk.settle()
    return table(desk).current


def menu_of(desk: Desk, view: str) -> dict[str, QAction]:
    """What the context menu of a view's tab offers."""
    tabs = table(desk).bar.tabs
    tab = next(tab for tab in tabs._tabs if tab.view == view)
    for old in tabs.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.close()
    tab.customContextMenuRequested.emit(QPoint(4, 4))
    (menu,) = (
        menu
        for menu in tabs.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if menu.isVisible()
    )
    return {action.text(): action for action in menu.actions()}


@pytest.fixture
def again(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[object]:
    """Opens a second window on the same catalogue with the same settings, as the next session does."""
    desks: list[Desk] = []

    def open_again() -> Desk:
        path = desk.session.path
        assert path is not None
        desk.window.close()
        desk.window.settings.sync()
        desks.append(Desk(qtbot, path, Path(desk.window.settings.fileName())))
        desks[-1].show("Night Ferry")
        desks[-1].activate()
        return desks[-1]

    yield open_again
    for made in desks:
        made.close()


# what was changed comes back


def test_columns_widths_groups_and_filter_row_come_back(desk: Desk, again) -> None:  # type: ignore[no-untyped-def]
    area = table(desk)
    area.show_view("Delivery")
    area.toggle_column("mood", True)
    area.toggle_column("writer", False)
    desk.view.headings.resizeSection(desk.view.cues.column_of("publisher"), 231)
    area.set_grouping("origin")
    area.show_filter_row(True)
    desk.settle()
    expected = columns(desk)
    second = again()
    assert table(second).current == "Delivery"
    assert columns(second) == expected
    assert "mood" in expected and "writer" not in expected
    assert second.view.columnWidth(second.view.cues.column_of("publisher")) == 231
    assert second.view.cues.grouping == "origin"
    assert not table(second).filters.isHidden()
    table(second).show_view("Spotting")
    second.settle()
    assert columns(second) == list(PRESETS["Spotting"])
    assert second.view.cues.grouping == ""
    assert table(second).filters.isHidden()


def test_a_dragged_heading_stays_where_it_was_put(desk: Desk, again) -> None:  # type: ignore[no-untyped-def]
    desk.go(3, "mood")
    key = desk.key_at()
    drag_heading(desk, "origin", "duration")
    moved = [
        "number",
        "title",
        "in",
        "out",
        "duration",
        "origin",
        "scene",
        "function",
        "mood",
        "status",
        "notes",
    ]
    assert columns(desk) == moved
    assert desk.view.shown_columns() == list(range(len(moved)))
    assert desk.key_at() == key and desk.at()[1] == "mood", "the keys stay in their cell"
    desk.tab()
    assert desk.at()[1] == "status", "Tab goes as the columns stand"
    second = again()
    assert columns(second) == moved
    second.window.film_page.show_preset("Delivery")
    assert columns(second) == list(PRESETS["Delivery"])
    second.window.film_page.show_preset("Spotting")
    assert columns(second) == moved


def test_as_delivered_takes_everything_back(desk: Desk) -> None:
    area = table(desk)
    area.toggle_column("notes", False)
    desk.view.headings.resizeSection(desk.view.cues.column_of("scene"), 301)
    area.set_grouping("reel")
    assert tab_text(desk, "Spotting") == "Spotting •"
    menu_of(desk, "Spotting")["As delivered with Cuefolio"].trigger()
    desk.settle()
    assert columns(desk) == list(PRESETS["Spotting"])
    assert desk.view.columnWidth(desk.view.cues.column_of("scene")) == 120
    assert desk.view.cues.grouping == ""
    assert tab_text(desk, "Spotting") == "Spotting"


def tab_text(desk: Desk, view: str) -> str:
    tab = next(tab for tab in table(desk).bar.tabs._tabs if tab.view == view)
    return tab.text()


def test_a_forgotten_order_does_not_come_back(desk: Desk) -> None:
    desk.view.cues.sort_by("title", True)
    desk.settle()
    desk.show("The Orchard")
    desk.show("Night Ferry")
    assert (desk.view.cues.order, desk.view.cues.descending) == ("film", False)


def test_a_heading_that_is_dragged_in_results_is_remembered_for_productions_too(desk: Desk) -> None:
    desk.window.settings.setValue("search_grouping", "")
    desk.search("storm")
    assert columns(desk)[0] == "film"
    drag_heading(desk, "origin", "in")
    assert columns(desk)[:5] == ["film", "number", "title", "in", "origin"]
    desk.show("Night Ferry")
    assert columns(desk)[:4] == ["number", "title", "in", "origin"]


# own views


def test_a_view_is_saved_with_its_order_and_comes_back(desk: Desk, again) -> None:  # type: ignore[no-untyped-def]
    area = table(desk)
    area.toggle_column("intensity", True)
    area.set_grouping("mood")
    desk.view.cues.sort_by("duration", True)
    desk.settle()
    view = save_as(desk, "  Loud\tfirst ")
    assert area.views.name(view) == "Loud first"
    assert view == "own-1" and area.current == view
    second = again()
    assert table(second).current == view
    assert "intensity" in columns(second)
    cues = second.view.cues
    assert (cues.order, cues.descending, cues.grouping) == ("duration", True, "mood")
    second.show("The Orchard")
    second.show("Night Ferry")
    assert (cues.order, cues.descending) == ("duration", True), "it is the view's own order"


@pytest.mark.parametrize(
    ("name", "why"), [("", "needs a name"), ("   ", "needs a name"), ("dElivery", "already")]
)
def test_a_name_that_cannot_be_is_refused(desk: Desk, name: str, why: str) -> None:
    desk.window.actions_by_id["save_view"].trigger()
    asked = dialog(desk)
    asked.name.setText(name)
    asked.save.click()
    assert asked.isVisible() and asked.notice.isVisible()
    assert why in asked.notice._text.text()
    asked.name.setText("Fine")
    asked.save.click()
    assert table(desk).views.name(table(desk).current) == "Fine"


def test_an_own_view_is_updated_renamed_and_deleted(desk: Desk) -> None:
    area = table(desk)
    view = save_as(desk, "Mine")
    assert set(menu_of(desk, view)) >= {"Update “Mine”", "Rename…", "Delete view", "As saved"}
    assert not menu_of(desk, view)["Update “Mine”"].isEnabled()
    area.toggle_column("key", True)
    assert tab_text(desk, view) == "Mine •"
    menu_of(desk, view)["As saved"].trigger()
    assert "key" not in columns(desk)
    area.toggle_column("key", True)
    menu_of(desk, view)["Update “Mine”"].trigger()
    assert tab_text(desk, view) == "Mine"
    area.rename(view)
    asked = dialog(desk)
    assert asked.name.text() == "Mine"
    asked.name.setText("Mine & yours")
    asked.save.click()
    assert tab_text(desk, view) == "Mine && yours"
    menu_of(desk, view)["Delete view"].trigger()
    desk.settle()
    assert view not in area.views.ids()
    assert area.current == "Spotting" and columns(desk) == list(PRESETS["Spotting"])
    assert "Rename…" not in menu_of(desk, "Spotting"), "those that come with Cuefolio stay"


def test_twelve_views_have_room_the_rest_is_in_the_menu(desk: Desk) -> None:
    area = table(desk)
    for number in range(8):
        area.views.add(f"View with a rather long name {number}", ViewState(("number", "title")))
    area.show_view("own-8")
    desk.settle()
    tabs = area.bar.tabs
    shown = [tab for tab in tabs._tabs if tab.isVisible()]
    assert 3 <= len(shown) < 12
    assert area.current in [tab.view for tab in shown], "the one that is in use is seen"
    assert all(tab.geometry().right() < tabs.more.geometry().left() for tab in shown)
    assert tabs.more.geometry().right() <= tabs.width()
    for one, two in itertools.pairwise(shown):
        assert one.geometry().right() < two.geometry().left()
    tabs.more.menu().aboutToShow.emit()
    texts = [action.text() for action in tabs.more.menu().actions()]
    hidden = [tab.accessibleName() for tab in tabs._tabs if not tab.isVisible()]
    assert [text for text in texts if text in hidden] == hidden
    action = next(a for a in tabs.more.menu().actions() if a.text() == hidden[-1])
    action.trigger()
    desk.settle()
    assert area.views.name(area.current) == hidden[-1]
    assert columns(desk) == ["number", "title"]
    desk.window.resize(1900, 900)
    desk.settle()
    assert len([tab for tab in tabs._tabs if tab.isVisible()]) > len(shown)


def test_views_are_walked_with_the_keyboard(desk: Desk) -> None:
    area = table(desk)
    desk.press(Key.Key_PageDown, with_=CTRL | ALT)
    desk.settle()
    assert area.current == "Delivery"
    desk.press(Key.Key_PageUp, with_=CTRL | ALT)
    desk.press(Key.Key_PageUp, with_=CTRL | ALT)
    assert area.current == "Study"
    tabs = {tab.view: tab for tab in area.bar.tabs._tabs}
    tabs["Study"].setFocus()
    desk.press(Key.Key_Left)
    assert area.current == "Rights"
    assert desk.focus() is tabs["Rights"] and tabs["Rights"].isChecked()
    desk.press(Key.Key_Right, Key.Key_Right)
    assert area.current == "Spotting"


# the menu of a heading


def heading_menu(desk: Desk) -> QMenu:
    desk.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text() == text)
    menu.close()
    action.trigger()


def test_the_menu_of_a_heading_opens_by_mouse_and_keyboard(desk: Desk) -> None:
    desk.go(2, "mood")
    desk.press(Key.Key_Down, with_=CTRL | ALT)
    menu = heading_menu(desk)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Sort by Mood, upwards", "Sort by Mood, downwards", "Film order", "Filter by Mood…", "Group by Mood",
        "Groups", "Fit the width to what is seen", "Hide Mood", "Columns", "As delivered with Cuefolio",
    ]  # fmt: skip
    pick(menu, "Sort by Mood, downwards")
    desk.settle()
    assert (desk.view.cues.order, desk.view.cues.descending) == ("mood", True)
    place = QPoint(desk.view.headings.sectionViewportPosition(desk.view.cues.column_of("origin")) + 9, 9)
    desk.view.headings.menu_wanted.emit(
        desk.view.headings.column_at(place.x()), desk.window.mapToGlobal(place)
    )
    menu = heading_menu(desk)
    assert "Group by Origin" in [action.text() for action in menu.actions()]
    pick(menu, "Film order")
    desk.settle()
    assert desk.view.cues.order == "film"


def test_the_menu_of_a_heading_filters_groups_and_hides(desk: Desk) -> None:
    area = table(desk)
    desk.go(2, "scene")
    area.show_current_heading_menu()
    pick(heading_menu(desk), "Filter by Scene…")
    assert desk.focus() is area.filters.fields["scene"]
    area.show_current_heading_menu()
    pick(heading_menu(desk), "Group by Scene")
    desk.settle()
    assert desk.view.cues.grouping == "scene"
    area.show_current_heading_menu()
    pick(heading_menu(desk), "Hide Scene")
    desk.settle()
    assert "scene" not in columns(desk)
    assert desk.view.cues.grouping == "scene", "what is not seen can still order the rest"


def test_the_list_of_columns_stays_open_while_it_is_ticked(desk: Desk) -> None:
    button = table(desk).bar.columns
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    desk.qtbot.waitUntil(menu.isVisible)
    for name in ("Key", "Tempo"):
        action = next(action for action in menu.actions() if action.text() == name)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Key.Key_Space)
        assert menu.isVisible()
    action = next(action for action in menu.actions() if action.text() == "Key")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert menu.isVisible()
    menu.close()
    desk.settle()
    assert "tempo" in columns(desk) and "key" not in columns(desk)


# settings that somebody wrote


@pytest.mark.parametrize(
    "stored",
    [
        "", "{", "[]", "null", "7", '{"columns": 5}', '{"columns": ["no", 1, null], "widths": [1]}',
        '{"widths": {"title": "wide", "gone": 4}, "order": "gone", "grouping": 9, "rules": {"a": 1}}',
        '{"rules": [1, {}, {"tint": "amber"}, {"tint": "amber", "conditions": [["title", "eats", "x"]]}]}',
    ],
)  # fmt: skip
def test_damaged_settings_are_the_delivered_view(tmp_path: Path, stored: str) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("views/Spotting", stored)
    settings.setValue("views/own", stored)
    settings.setValue("columns/Spotting", "no such field")
    settings.setValue("preset", "own-17")
    views = TableViews(settings)
    assert views.ids() == list(PRESETS)
    assert views.current() == "Spotting"
    assert views.state("Spotting") == ViewState(PRESETS["Spotting"])


def test_a_view_survives_the_settings_file(tmp_path: Path) -> None:
    path = str(tmp_path / "s.ini")
    rule = ColourRule(
        (Condition("origin", "is", "library"), Condition("label", "empty")), "red", "Ünnamed; “x”"
    )
    state = ViewState(("title",), {"title": 300, "film": 99}, "mood", True, "reel", True, (rule,))
    settings = QSettings(path, QSettings.Format.IniFormat)
    view = TableViews(settings).add("Été; “a, b” & c", state)
    settings.sync()
    views = TableViews(QSettings(path, QSettings.Format.IniFormat))
    assert views.name(view) == "Été; “a, b” & c"
    assert views.saved(view) == views.state(view) == state
    assert not views.is_changed(view)
