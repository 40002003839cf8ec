# SPDX-License-Identifier: GPL-3.0-or-later
"""The library's pages: lists, editing in place, adding, deleting with a question, and the way to the cues."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QColorDialog
from pytestqt.qtbot import QtBot

from cuefolio.domain.library import ENTRY_KINDS, LibraryRow
from cuefolio.gui.delegates import roles
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_view import EntryView
from cuefolio.gui.views.entry_words import EMPTY, REMOVED, query_for
from cuefolio.services import catalog, cues, library, search

Settle = Callable[[], None]
Film = tuple[str, list[str]]
Page = Callable[[str], EntryView]


@pytest.fixture
def page(opened: CatalogSession, settle: Settle, qtbot: QtBot) -> Page:
    """Show the page of a kind."""

    def show(kind: str) -> EntryView:
        view = EntryView(opened, kind)
        qtbot.addWidget(view)
        view.resize(900, 600)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        settle()
        view.grab()  # painting asks for the rows
        settle()
        return view

    return show


def names(view: EntryView) -> list[str]:
    column = view.model.name_column
    return [str(view.model.index(row, column).data()) for row in range(len(view.model.ids))]


@pytest.mark.parametrize("kind", ENTRY_KINDS)
def test_every_kind_has_a_page_with_its_fields(kind: str, page: Page) -> None:
    view = page(kind)
    model = view.model
    labels = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert labels == [field.label for field in ENTRY_KINDS[kind].fields]
    assert view.table.accessibleName() == ENTRY_KINDS[kind].plural
    assert view.pages.currentWidget() is view.table
    assert kind in EMPTY and kind in REMOVED
    assert all(names(view))


def test_a_name_is_edited_in_place(page: Page, opened: CatalogSession, settle: Settle, qtbot: QtBot) -> None:
    view = page("party")
    view.select_entry(view.model.ids[names(view).index("Ana Bell")])
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert editor is not None and view.table.isAncestorOf(editor)
    qtbot.keyClicks(editor, "Anna Bell")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert "Anna Bell" in names(view)
    assert opened.store is not None
    assert library.suggest(opened.store, "party", "anna") == ["Anna Bell"]


def test_a_refused_value_is_told_and_the_old_one_stays(page: Page, settle: Settle) -> None:
    view = page("mood")
    row = names(view).index("calm")
    index = view.model.index(row, view.model.name_column)
    view.model.setData(index, "tender")
    settle()
    assert 'called "tender" already' in view.notice.text()
    assert index.data() == "calm"


def test_the_last_line_adds(page: Page, opened: CatalogSession, settle: Settle, qtbot: QtBot) -> None:
    view = page("theme")
    qtbot.keyClick(view.table, Qt.Key.Key_Insert)
    editor = QApplication.focusWidget()
    assert editor is not None and view.table.isAncestorOf(editor)
    qtbot.keyClicks(editor, "The sea")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert names(view) == ["Anna", "The crossing", "The sea"]
    assert [names(view)[i.row()] for i in view.table.selectionModel().selectedRows()] == ["The sea"]


def test_an_unused_entry_goes_without_a_question(
    page: Page, opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    view = page("mood")
    view.select_entry(view.model.ids[names(view).index("unused mood")])
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    settle()
    assert "unused mood" not in names(view)
    opened.undo()
    settle()
    assert "unused mood" in names(view)


def test_a_used_entry_is_asked_about(
    page: Page, opened: CatalogSession, film: Film, settle: Settle, qtbot: QtBot
) -> None:
    view = page("mood")
    view.select_entry(view.model.ids[names(view).index("calm")])
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    settle()
    assert "calm" in names(view)
    assert view.notice.text() == "“calm” is used by 1 cue. Those cues will be without this mood."
    qtbot.keyClick(view.notice.button(), Qt.Key.Key_Space)
    settle()
    assert "calm" not in names(view) and opened.store is not None
    assert cues.find_cue(opened.store, film[0], "4M2").text("mood") == ""


def test_delete_on_another_cell_empties_it(
    page: Page, opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    view = page("party")
    row = names(view).index("Ana Bell")
    view.table.setCurrentIndex(view.model.index(row, view.model.column_of("society")))
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    settle()
    assert "Ana Bell" in names(view)
    assert view.model.index(row, view.model.column_of("society")).data() == ""


def test_the_filter_lists_what_matches(page: Page, settle: Settle, qtbot: QtBot) -> None:
    view = page("work")
    everything = len(view.model.ids)
    qtbot.keyClicks(view.filter_field, "ANNA")
    qtbot.waitUntil(lambda: len(view.model.ids) == 2)
    settle()
    assert names(view) == ["Anna's Theme", "Anna's Theme, broken"]
    qtbot.keyClicks(view.filter_field, "zzz")
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.nothing)
    view.nothing.buttons[0].click()
    qtbot.waitUntil(lambda: len(view.model.ids) == everything)


def test_a_header_sorts(page: Page, settle: Settle) -> None:
    view = page("work")
    header = view.table.horizontalHeader()
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    settle()
    view.grab()
    settle()
    found = names(view)
    assert found[0] == "The Letter" and found == sorted(found, key=str.casefold, reverse=True)


def test_the_cues_of_an_entry_are_found_by_its_search(
    page: Page, opened: CatalogSession, film: Film, settle: Settle, qtbot: QtBot
) -> None:
    assert opened.store is not None
    for kind, name, uses in (("party", "Ana Bell", 2), ("theme", "Anna", 3), ("work", "Anna's Theme", 2)):
        view = page(kind)
        view.select_entry(view.model.ids[names(view).index(name)])
        with qtbot.waitSignal(view.show_cues) as asked:
            view.cues_button.click()
        assert asked.args is not None
        assert len(search.search(opened.store, str(asked.args[0]))) >= uses


def test_quotes_in_a_name_stay_part_of_the_search() -> None:
    row = LibraryRow("1", "work", {"title": 'He said "go"\\'})
    assert query_for(row) == 'work:"He said \\"go\\"\\\\"'


def test_a_mood_gets_another_colour(page: Page, opened: CatalogSession, settle: Settle, qtbot: QtBot) -> None:
    view = page("mood")
    row = names(view).index("calm")
    view.table.setCurrentIndex(view.model.index(row, view.model.column_of("colour")))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    dialog = view.findChild(QColorDialog)
    assert isinstance(dialog, QColorDialog) and dialog.isVisible()
    dialog.setCurrentColor(Qt.GlobalColor.red)
    dialog.accept()
    settle()
    assert view.model.index(row, 0).data(roles.TagsRole) == [("calm", "#ff0000")]


def test_an_edit_elsewhere_shows_here(page: Page, opened: CatalogSession, film: Film, settle: Settle) -> None:
    view = page("scene")
    opened.write("cues.edit", [film[1][0]], {"scene": "Harbour office"})
    settle()
    view.grab()
    settle()
    assert "Harbour office" in names(view)


def test_an_empty_page_teaches(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "empty.cuefolio"
    catalog.new(path).close()
    session = CatalogSession()
    try:
        with qtbot.waitSignal(session.opened):
            session.open(path)
        view = EntryView(session, "recording")
        qtbot.addWidget(view)
        view.show()
        qtbot.waitUntil(lambda: view.pages.currentWidget() is view.empty)
        with qtbot.waitSignal(view.scan_wanted):
            view.empty.buttons[0].click()
    finally:
        session.shutdown()


def test_several_are_deleted_together(page: Page, settle: Settle) -> None:
    view = page("theme")
    model = view.table.selectionModel()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1):
        model.select(view.model.index(row, 0), flags)
    view.delete()
    assert view.notice.text().startswith("2 entries are used by 4 cues.")
    view.notice.button().click()
    settle()
    assert view.model.ids == []
