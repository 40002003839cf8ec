# SPDX-License-Identifier: GPL-3.0-or-later
"""The library's pages: lists, editing in place, adding, deleting with a question, and the way to the cues."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QColorDialog
from pytestqt.qtbot import QtBot

from cuefolio.domain.library import ENTRY_KINDS, LibraryRow
from cuefolio.gui.delegates import roles
from cuefolio.gui.dialogs.merge_dialog import MergeDialog
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
    if kind == "recording":
        assert labels.pop(0) == "", "the column of play buttons"
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
    assert view.notice.text() == "“tender” is here already, used by 1 cue, so nothing was renamed."
    assert index.data() == "calm"
    view.notice.button().click()
    settle()
    dialog = view.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog) and dialog.isVisible()
    assert [row.name for row in dialog.preview.rows] == ["tender", "calm"]
    dialog.reject()


def test_a_rename_to_a_name_that_is_taken_is_told(page: Page, opened: CatalogSession, settle: Settle) -> None:
    """Two people may be called the same, so it is stored; but nobody gets a twin without being told."""
    view = page("party")
    row = names(view).index("Brass Lantern Ltd")
    view.model.setData(view.model.index(row, view.model.name_column), "ana béll")
    settle()
    assert view.notice.text() == "“ana béll” is the name of another entry too, used by 2 cues."
    assert view.notice.button().text() == "Merge…"
    opened.undo()
    settle()
    assert "Brass Lantern Ltd" in names(view)


def test_a_name_that_is_there_is_not_added_twice(
    page: Page, opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    view = page("party")
    before = len(view.model.ids)
    type_new(view, qtbot, "ANA BELL")
    settle()
    assert len(view.model.ids) == before
    assert view.notice.text() == "“Ana Bell” is here already, used by 2 cues."
    assert [row.name for row in view.selected_rows()] == ["Ana Bell"]
    view.notice.button().click()  # there may be two people of one name
    settle()
    assert len(view.model.ids) == before + 1 and names(view).count("ANA BELL") == 1


def test_a_mood_cannot_be_there_twice(page: Page, settle: Settle, qtbot: QtBot) -> None:
    view = page("mood")
    before = len(view.model.ids)
    type_new(view, qtbot, "Calm")
    settle()
    assert len(view.model.ids) == before and "is here already" in view.notice.text()
    assert view.notice.button().isHidden()


def type_new(view: EntryView, qtbot: QtBot, name: str) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_Insert)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, name)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


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
    assert view.notice.text() == "“unused mood” was deleted."
    view.notice.button().click()
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
    settle()
    assert view.notice.text() == "2 themes are used by 3 cues. Those cues will be without this theme."
    view.notice.button().click()
    settle()
    assert view.model.ids == []


def test_somebody_in_use_is_not_deleted_and_it_is_told_why(
    page: Page, opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    view = page("party")
    view.select_entry(view.model.ids[names(view).index("North Pier Music")])
    view.delete()
    settle()
    assert view.notice.text() == (
        "“North Pier Music” is used by 2 cues and 1 work. Whoever is in use cannot be deleted: "
        "give those cues and works to others first, or merge."
    )
    with qtbot.waitSignal(view.show_cues) as asked:
        view.notice.button().click()
    assert asked.args == [
        'composer:"North Pier Music" or writer:"North Pier Music" or publisher:"North Pier Music"'
    ]
    assert "North Pier Music" in names(view)


def test_a_writer_of_a_work_without_cues_is_in_use_too(
    page: Page, opened: CatalogSession, settle: Settle
) -> None:
    assert opened.store is not None
    work = library.add(opened.store, "work", {"title": "Drawer"}).created[0]
    library.set_work_parties(opened.store, work, [("Lone Writer", "C", "", None)])
    view = page("party")
    view.select_entry(view.model.ids[names(view).index("Lone Writer")])
    view.delete()
    settle()
    assert view.notice.text().startswith("“Lone Writer” is used by 1 work.")
    assert "Lone Writer" in names(view)


def test_computed_columns_sort(page: Page, settle: Settle) -> None:
    view = page("work")
    header = view.table.horizontalHeader()
    header.setSortIndicator(view.model.column_of("uses"), Qt.SortOrder.DescendingOrder)
    settle()
    view.grab()
    settle()
    assert names(view)[0] == "Anna's Theme"
    header.setSortIndicator(view.model.column_of("writers"), Qt.SortOrder.AscendingOrder)
    settle()
    assert names(view)[0] == "Anna's Theme", "only this work has a writer"


def test_copying_cells_and_lines(page: Page, settle: Settle, qtbot: QtBot) -> None:
    view = page("party")
    board = QApplication.clipboard()
    row = names(view).index("Ana Bell")
    view.table.setCurrentIndex(view.model.index(row, view.model.column_of("society")))
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert board.text() == "PRS"
    view.table.selectAll()
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = board.text().splitlines()
    assert lines[0].split("\t")[:3] == ["Ana Bell", "Person", "PRS"] and len(lines) == len(view.model.ids)
    view.table.copy_rows()
    assert board.text().splitlines()[0].split("\t")[:3] == ["Name", "Kind", "Society"]


def test_an_entry_dropped_onto_another_is_offered_for_merging(
    page: Page, settle: Settle, qtbot: QtBot
) -> None:
    view = page("mood")
    view.select_entry(view.model.ids[names(view).index("tense")])
    data = view.table.drag_data()
    assert data.text() == "tense"
    target = view.model.index(names(view).index("urgent"), 0)
    point = QPointF(view.table.visualRect(target).center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragMoveEvent(point.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    view.table.dragMoveEvent(over)
    assert over.isAccepted()
    view.table.dropEvent(QDropEvent(point, Qt.DropAction.CopyAction, data, buttons, keys))
    settle()
    dialog = view.findChild(MergeDialog)
    assert dialog is not None and dialog.keep == view.model.ids[names(view).index("urgent")]
    own = view.table.visualRect(view.model.index(names(view).index("tense"), 0)).center()
    over = QDragMoveEvent(own, Qt.DropAction.CopyAction, data, buttons, keys)
    view.table.dragMoveEvent(over)
    assert not over.isAccepted(), "nothing is merged with itself"
    dialog.reject()


def test_the_play_button_of_a_recording(page: Page, qtbot: QtBot) -> None:
    view = page("recording")
    index = view.model.index(0, 0)
    with qtbot.waitSignal(view.play_wanted) as asked:
        place = view.table.visualRect(index).center()
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [view.model.ids[0]]
    assert index.data(roles.CodeRole) == "play"
    view.model.show_playing(view.model.ids[0])
    assert index.data(roles.CodeRole) == "pause"
    with qtbot.waitSignal(view.play_wanted):
        view.table.setCurrentIndex(index)
        qtbot.keyClick(view.table, Qt.Key.Key_Return)


def test_f2_opens_the_name_whatever_cell_is_current(page: Page, qtbot: QtBot) -> None:
    view = page("theme")
    view.table.setCurrentIndex(view.model.index(0, view.model.column_of("uses")))
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    assert view.table.is_editing() and view.table.currentIndex().column() == view.model.name_column


def test_a_theme_gets_a_colour(page: Page, opened: CatalogSession, settle: Settle) -> None:
    view = page("theme")
    view.choose_colour(view.model.ids[0])
    dialog = view.findChild(QColorDialog)
    assert isinstance(dialog, QColorDialog)
    dialog.setCurrentColor(Qt.GlobalColor.blue)
    dialog.accept()
    settle()
    assert view.model.index(0, 0).data(roles.TagsRole) == [("Anna", "#0000ff")]


def test_columns_fit_what_they_hold_and_fill_the_table(page: Page, settle: Settle) -> None:
    view = page("mood")
    header = view.table.horizontalHeader()
    assert header.length() == view.table.viewport().width()
    view.resize(700, 500)
    view.grab()
    assert header.length() == view.table.viewport().width()
    pulled = header.sectionSize(0) - 20
    header.resizeSection(0, pulled)
    view.resize(900, 500)
    view.grab()
    assert header.sectionSize(0) == pulled, "what a person pulls stays"


def test_a_read_only_catalogue_offers_no_change(page: Page, opened: CatalogSession, settle: Settle) -> None:
    assert opened.store is not None
    opened.store.read_only = True
    view = page("party")
    view.table.selectAll()
    assert not view.merge_button.isEnabled() and not view.delete_button.isEnabled()
    view.merge()
    view.delete()
    settle()
    assert view.findChild(MergeDialog) is None and view.notice.isHidden()
    opened.store.read_only = False
