# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved searches in the window: counted when it is quiet, saved, renamed, changed, moved, deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import CTRL, SHIFT, Desk, Key, Open
from library_desk import Library, dialog
from picture_samples import drop
from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtWidgets import QApplication, QLineEdit

from cuefolio.domain.saved_search import SavedSearch
from cuefolio.gui import language
from cuefolio.gui.dialogs.save_search_dialog import SaveSearchDialog
from cuefolio.gui.panels import library_data
from cuefolio.gui.panels.library_nodes import SHIPPED, search_name
from cuefolio.gui.panels.library_tree import LIBRARY_LINE
from cuefolio.persistence import saved_search_queries
from cuefolio.services import catalog, cues, saved_searches, search, undo

pytestmark = pytest.mark.usefixtures("kept_window")


def names(desk: Desk) -> list[str]:
    desk.settle()
    return [found.name for found in saved_searches.all(desk.store)]


def test_each_has_its_number_and_follows_edits(desk: Desk) -> None:
    lib = Library(desk)
    lib.counted()
    for saved in saved_searches.all(desk.store):
        assert lib.counts()[saved.name] == str(len(search.search(desk.store, saved.query))), saved.name
    before = int(lib.counts()["No mood"])
    key = search.search(desk.store, "no:mood -origin:sound-design")[0]
    desk.session.write("cues.edit", [key], {"mood": "calm"})
    desk.settle()
    lib.counted()
    assert int(lib.counts()["No mood"]) == before - 1
    desk.session.undo()
    desk.settle()
    lib.counted()
    assert int(lib.counts()["No mood"]) == before


@pytest.mark.own_window
def test_an_edit_stops_a_count_that_is_under_way(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    lib = Library(desk)
    lib.counted()
    data = lib.panel.data
    monkeypatch.setattr(saved_search_queries, "waiting", lambda _store: 1)  # an index that is never done
    data._count_searches()
    job = data._counting
    assert job is not None
    ids = cues.list_ids(desk.store, desk.film_id)[:1]
    desk.session.write("cues.edit", ids, {"notes": "n"})
    desk.qtbot.waitUntil(lambda: job.cancelled)
    assert data._counting is None and data._count_timer.isActive()
    desk.settle()
    data._count_searches()
    job = data._counting
    assert job is not None
    desk.session.changed.emit(None)
    assert job.cancelled and data._counting is None and data._count_timer.isActive()
    monkeypatch.undo()
    desk.settle()


def test_nothing_is_counted_while_other_work_is_under_way(desk: Desk) -> None:
    lib = Library(desk)
    lib.counted()
    data = lib.panel.data
    desk.session.read("cues.film_rows", desk.film_id, done=lambda _rows: None)
    data._count_searches()
    assert data._counting is None and data._count_timer.isActive()
    assert data._count_timer.interval() == library_data.BUSY_MS
    desk.settle()


def test_the_present_search_is_saved_by_keyboard(desk: Desk) -> None:
    lib = Library(desk)
    desk.search("mood:tender")
    desk.press(Key.Key_S, with_=CTRL | SHIFT)
    desk.settle()
    shown = dialog(SaveSearchDialog)
    assert isinstance(shown, SaveSearchDialog)
    assert shown.query.text() == "mood:tender" and desk.focus() is shown.name
    desk.type("Tender ones")
    desk.enter()
    desk.settle()
    assert names(desk)[-1] == "Tender ones"
    assert lib.panel.current_target() == lib.target("Tender ones")
    assert desk.window.film_page.search_title.full_text() == "Tender ones"
    desk.qtbot.waitUntil(lambda: lib.note("Tender ones") == "1")
    assert undo.state(desk.store).undo == 'Save the search "Tender ones"'


def test_the_dialog_says_what_is_wrong(desk: Desk) -> None:
    desk.window.commands.run("save_search")
    desk.settle()
    shown = dialog(SaveSearchDialog)
    assert isinstance(shown, SaveSearchDialog)
    shown.ok_button.click()
    desk.settle()
    assert "needs a name" in shown.notice.text()
    shown.name.setText("no mood")
    shown.ok_button.click()
    desk.settle()
    assert "already" in shown.notice.text()
    shown.name.setText("Mine")
    shown.ok_button.click()
    desk.settle()
    assert "no search to save" in shown.notice.text() and desk.focus() is shown.query
    desk.type("mood:calm")
    desk.enter()
    assert names(desk)[-1] == "Mine"


def test_renamed_changed_and_deleted_with_undo(desk: Desk) -> None:
    lib = Library(desk)
    lib.go("No mood")
    desk.press(Key.Key_F2)
    assert isinstance(desk.focus(), QLineEdit)
    desk.type("Moodless")
    desk.enter()
    assert "Moodless" in names(desk)
    desk.search("mood:calm")
    lib.panel.lists.setFocus()
    menu_line = lib.target("Moodless")
    lib.commands.change_search(menu_line.id)
    desk.settle()
    assert saved_searches.find(desk.store, "Moodless").query == "mood:calm"
    lib.go("Moodless")
    desk.press(Key.Key_Delete)
    assert "Moodless" not in names(desk)
    assert lib.panel.current_target().kind == "search", "the next one is current"
    desk.window.notice.button().click()
    assert "Moodless" in names(desk)
    lib.go("Origin unknown")
    desk.press(Key.Key_F2)
    desk.type("moodless")
    desk.enter()
    desk.settle()
    assert "already" in desk.window.notice.text() and "Origin unknown" in names(desk)


def test_dragged_into_another_order(desk: Desk) -> None:
    lib = Library(desk)
    start = names(desk)
    target = lib.target(start[4])
    data = QMimeData()
    data.setData(LIBRARY_LINE, QByteArray(f"search\n{target.id}".encode()))
    viewport = lib.panel.lists.viewport()
    assert drop(viewport, data, lib.place(start[1], 0.2))
    assert names(desk) == [start[0], start[4], start[1], start[2], start[3], start[5]]
    assert drop(viewport, data, lib.place(start[5], 0.9))
    assert names(desk) == [start[0], start[1], start[2], start[3], start[5], start[4]]
    assert not drop(viewport, data, lib.place("Works"))
    assert not drop(lib.panel.tree.viewport(), data, lib.place("Night Ferry"))
    for _ in range(2):
        desk.session.undo()
    assert names(desk) == start


def test_an_older_catalogue_offers_the_usual_searches(tmp_path: Path, open_desk: Open) -> None:
    path = tmp_path / "old.cuefolio"
    store = catalog.new(path)
    saved_searches.delete(store, [found.id for found in saved_searches.all(store)])
    store.close()
    desk = open_desk(path)
    lib = Library(desk)
    lib.go("Add the usual searches")
    assert names(desk) == [], "going over it does nothing"
    desk.enter()
    assert len(names(desk)) == len(saved_searches.usual())
    assert "Add the usual searches" not in lib.lines(lib.panel.lists)
    desk.window.commands.run("usual_searches")
    desk.settle()
    assert "there already" in desk.window.notice.text() and desk.refused == []


def test_only_the_shipped_names_are_said_in_another_language() -> None:
    assert {entry["name"] for entry in saved_searches.usual()} == SHIPPED
    assert search_name(SavedSearch("1", "No mood", "no:mood")) == "No mood"
    try:
        language.apply(QApplication.instance(), language.PSEUDO)  # type: ignore[arg-type]
        assert search_name(SavedSearch("1", "No mood", "no:mood")) == language.pseudo("No mood")
        assert search_name(SavedSearch("2", "Title", "mood:x")) == "Title", "somebody called it so"
    finally:
        language.apply(QApplication.instance(), "en")  # type: ignore[arg-type]
