# SPDX-License-Identifier: GPL-3.0-or-later
"""The library over a real catalogue: what it lists, how one gets around in it, what it remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import ALT, CTRL, Desk, Key, Open
from library_desk import Library
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from cuefolio.domain.series import ListedFilm
from cuefolio.gui.panels.library_delegate import LibraryDelegate
from cuefolio.gui.panels.library_model import LibraryModel
from cuefolio.gui.panels.library_nodes import Target, film_nodes
from cuefolio.gui.widgets.poster import Posters
from cuefolio.services import catalog, films, library, series, undo

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture
def many(tmp_path: Path, open_desk: Open) -> Library:
    """Fifteen productions, four of them episodes of a series with two seasons."""
    path = tmp_path / "many.cuefolio"
    store = catalog.new(path)
    for n, title in enumerate(
        ("Zero", "Alpha", "Été", "Monsoon", "Salt", "Ida", "Rain", "Quay", "Pier", "Oar", "Nets")
    ):
        films.add_film(store, {"title": title, "kind": "short" if n % 2 else "film", "year": str(1990 + n)})
    for n in range(4):
        values = {"title": f"Part {4 - n}", "kind": "episode", "series": "Quays", "season": str(n // 2 + 1)}
        films.add_film(store, {**values, "episode_number": str(n + 9), "year": "1980"})
    store.close()
    desk = open_desk(path)
    return Library(desk)


def test_the_list_follows_the_catalogue(desk: Desk) -> None:
    lib = Library(desk)
    assert lib.lines() == ["Night Ferry", "The Orchard"]
    assert lib.note("Night Ferry") == "2024 · 19 cues"  # the fog horns are sound design
    assert lib.note("The Orchard") == "2019 · 0 cues"
    assert lib.lines(lib.panel.lists)[:8] == [
        "Catalogue", "All cues", "Recordings", "Works", "People & companies", "Scenes", "Themes", "Moods",
    ]  # fmt: skip
    assert lib.note("Themes") == str(library.counts(desk.store)["theme"])
    desk.session.write("cues.add", desk.film_id, {"title": "One more", "theme": "Quite new"})
    desk.settle()
    assert lib.note("Night Ferry") == "2024 · 20 cues"
    desk.qtbot.waitUntil(lambda: lib.note("Themes") == str(library.counts(desk.store)["theme"]))
    desk.session.undo()
    desk.settle()
    assert lib.note("Night Ferry") == "2024 · 19 cues"
    desk.session.write("films.add_film", {"title": "Fresh", "year": "2026"})
    desk.settle()
    assert lib.note("Fresh") == "2026 · 0 cues"
    films.delete_film(desk.store, lib.target("Night Ferry").id)
    lib.panel.reload()
    desk.settle()
    desk.session.undo()
    desk.settle()
    assert lib.note("Night Ferry") == "2024 · 19 cues"


def test_a_choice_shows_films_entries_cues_and_searches(desk: Desk) -> None:
    lib = Library(desk)
    lib.go("The Orchard")
    assert desk.window.film_page.film is not None and desk.window.film_page.film.title == "The Orchard"
    tree = lib.go("Works")
    assert desk.window.middle.currentWidget() is not desk.window.film_page
    assert not lib.panel.tree.selectionModel().hasSelection(), "one line is current in both halves"
    lib.go("All cues")
    assert desk.view.cues.query == ""
    lib.go("No mood")
    assert desk.view.cues.query == "no:mood -origin:sound-design"
    assert desk.window.top_bar.search.text() == desk.view.cues.query
    assert desk.window.film_page.search_title.full_text() == "No mood"
    assert tree is lib.panel.lists
    lib.go("Night Ferry")
    assert desk.view.cues.query is None and desk.window.top_bar.search.text() == ""


def test_the_arrow_keys_go_through_both_halves(desk: Desk) -> None:
    lib = Library(desk)
    lib.go("Night Ferry")
    desk.press(Key.Key_Down)
    assert lib.panel.current_target() == lib.target("The Orchard")
    desk.press(Key.Key_Down)
    assert desk.focus() is lib.panel.lists and lib.panel.current_target() == Target("all")
    desk.press(Key.Key_Up)
    desk.settle()
    assert desk.focus() is lib.panel.tree and lib.panel.current_target() == lib.target("The Orchard")
    desk.press(Key.Key_Home)
    desk.enter()
    assert desk.focus() is desk.view, "Enter goes on to the cues"


def test_series_seasons_and_episodes_are_in_their_order(many: Library) -> None:
    assert many.lines()[:9] == [
        "Alpha", "Été", "Ida", "Monsoon", "Nets", "Oar", "Pier", "Quay", "Quays",
    ]  # fmt: skip
    assert many.lines()[8:15] == [
        "Quays", "  Season 1", "    Part 4", "    Part 3", "  Season 2", "    Part 2", "    Part 1",
    ]  # fmt: skip
    assert many.note("Part 4") == "S01E09 · 0 cues" and many.note("Quays") == "4 episodes"
    QAbstractItemModelTester(many.panel.tree.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    many.panel.sort_by("year")
    assert many.lines()[:3] == ["Nets", "Oar", "Pier"] and many.lines()[-7] == "Quays"
    many.panel.sort_by("title")
    assert many.lines()[0] == "Alpha"


def test_the_last_edited_comes_first(many: Library) -> None:
    desk = many.desk
    many.panel.sort_by("edited")
    desk.settle()
    desk.session.write("cues.add", many.target("Salt").id, {"title": "New"})
    desk.qtbot.waitUntil(lambda: many.lines()[0] == "Salt")
    desk.session.write("films.edit_film", many.target("Part 1").id, {"notes": "n"})
    desk.qtbot.waitUntil(lambda: many.lines()[0] == "Quays")


def test_a_field_filters_while_one_types(many: Library) -> None:
    desk, panel = many.desk, many.panel
    assert panel.filter.isVisible()
    panel.filter.setFocus()
    desk.type("eTe")
    assert many.lines() == ["Été"]
    panel.filter.selectAll()
    desk.type("quays s02")
    assert many.lines() == ["Quays", "  Season 1", "  Season 2", "    Part 2", "    Part 1"]
    panel.filter.selectAll()
    desk.type("short 1993")
    assert many.lines() == ["Monsoon"]
    desk.press(Key.Key_Down)
    desk.settle()
    assert desk.focus() is panel.tree and desk.window.film_page.film is not None
    assert desk.window.film_page.film.title == "Monsoon"
    panel.filter.setFocus()
    panel.filter.selectAll()
    desk.type("no such film")
    assert many.lines() == [] and panel.empty.isVisible() and "Esc" in panel.empty.full_text()
    desk.press(Key.Key_Escape)
    assert len(many.lines()) == 18 and not panel.empty.isVisible()


def test_three_productions_need_no_filter(desk: Desk) -> None:
    assert not desk.window.library.filter.isVisible()


def test_folding_order_and_share_are_remembered(many: Library) -> None:
    desk, panel = many.desk, many.panel
    tree = many.go("Season 1")
    desk.press(Key.Key_Left)
    panel.sort_by("year")
    assert "    Part 4" not in many.lines()
    desk.session.write("films.add_film", {"title": "Later"})
    desk.settle()
    assert "    Part 4" not in many.lines(), "an edit unfolds nothing"
    panel.filter.setText("part")
    assert "    Part 4" in many.lines(), "a filter shows what fits"
    panel.filter.clear()
    assert "    Part 4" not in many.lines()
    settings = desk.window.settings
    settings.sync()
    assert settings.value("library/order") == "year"
    stored = settings.value(f"library/folded/{desk.session.path}")
    assert stored == [tree.target_at(many.line("Season 1")[1]).id] or stored == many.target("Season 1").id
    desk.window.library.data.reload()
    desk.settle()
    assert "    Part 4" not in many.lines()


def test_the_chevron_folds_and_enter_does(many: Library) -> None:
    tree, index = many.line("Quays")
    tree.scrollTo(index)
    place = QPoint(tree.viewport().width() - 14, tree.visualRect(index).center().y())
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not tree.isExpanded(index) and many.panel.current_target().kind == "film"
    many.go("Quays")
    many.desk.enter()
    assert tree.isExpanded(index)


def test_f2_renames_in_place(many: Library) -> None:
    desk = many.desk
    for old, new in (("Alpha", "Aleph"), ("Quays", "The Quays"), ("Season 2", "3")):
        many.go(old)
        desk.press(Key.Key_F2)
        editor = desk.focus()
        assert isinstance(editor, QLineEdit) and editor.selectedText() == ("2" if new == "3" else old)
        desk.type(new)
        desk.enter()
        desk.settle()
    titles = {film.title for film in films.list_films(desk.store)}
    assert "Aleph" in titles and "Alpha" not in titles
    whole = series.all_series(desk.store)[0]
    assert whole.title == "The Quays" and [part.number for part in whole.seasons] == ["1", "3"]
    assert undo.state(desk.store).undo == 'Number a season of "The Quays" 3'
    many.go("Aleph")
    desk.press(Key.Key_F2)
    desk.type("never")
    desk.press(Key.Key_Escape)
    desk.settle()
    assert "Aleph" in many.lines() and desk.refused == []


def test_delete_says_so_and_offers_undo(many: Library) -> None:
    desk = many.desk
    many.go("Monsoon")
    desk.press(Key.Key_Delete)
    desk.settle()
    assert "Monsoon" not in many.lines()
    assert many.panel.current_target() == many.target("Nets"), "the next one is current"
    notice = desk.window.notice
    assert "Monsoon" in notice.text() and notice.button().text() == "Undo"
    notice.button().click()
    desk.settle()
    assert "Monsoon" in many.lines()
    many.go("Season 1")
    desk.press(Key.Key_Delete)
    desk.settle()
    assert "episodes stay" in desk.window.notice.text()
    many.go("Quays")
    desk.press(Key.Key_Delete)
    desk.settle()
    assert {"Part 1", "Part 2", "Part 3", "Part 4"} <= set(many.lines())
    for _ in range(2):
        desk.session.undo()
    desk.settle()
    assert many.lines()[9:11] == ["  Season 1", "    Part 4"]


@pytest.mark.own_window
def test_an_edit_elsewhere_keeps_line_and_place(many: Library) -> None:
    desk, tree = many.desk, many.panel.tree
    resets: list[object] = []
    tree.lines.modelReset.connect(lambda: resets.append(1))
    many.go("Part 1")
    films.add_film(desk.store, {"title": "Aardvark"})
    desk.session.write("films.edit_film", many.target("Alpha").id, {"title": "Zzz"})
    desk.settle()
    assert many.panel.current_target() == many.target("Part 1")
    assert tree.currentIndex().data() == "Part 1" and tree.isExpanded(many.line("Quays")[1])
    assert "Aardvark" in many.lines() and resets == []


def test_names_for_screen_readers(many: Library) -> None:
    panel = many.panel
    for widget in (panel.tree, panel.lists, panel.filter, panel.sort_button, panel.add_button):
        assert widget.accessibleName()
    tree, index = many.line("Part 4")
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Part 4, Series episode, S01E09, 0 cues"
    assert str(many.line("Quays")[1].data(Qt.ItemDataRole.AccessibleTextRole)) == "Quays, series, 4 episodes"
    interface = QAccessible.queryAccessibleInterface(tree)
    assert interface is not None and interface.childCount() > 0


def test_tab_reaches_every_part(many: Library) -> None:
    desk, panel = many.desk, many.panel
    panel.sort_button.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(4):
        desk.tab()
        seen.append(desk.focus())
    assert seen == [panel.add_button, panel.filter, panel.tree, panel.lists]


def test_a_read_only_catalogue_renames_and_deletes_nothing(catalog_path: Path, open_desk: Open) -> None:
    desk = open_desk(catalog_path)
    lib = Library(desk)
    desk.store.read_only = True  # a mode would not stop whoever runs the tests as root
    desk.session.opened.emit(catalog_path)
    desk.settle()
    lib.go("Night Ferry")
    desk.press(Key.Key_F2)
    assert not isinstance(desk.focus(), QLineEdit)
    desk.press(Key.Key_Delete)
    desk.settle()
    assert lib.lines() == ["Night Ferry", "The Orchard"]
    menu = lib.menu("Night Ferry")
    greyed = {action.text() for action in menu.actions() if not action.isEnabled()}
    assert {"Rename", "Delete the production", "Choose a poster…"} <= greyed
    menu.close()


def test_thousands_of_productions_are_listed_without_a_reset(many: Library) -> None:
    desk, panel = many.desk, many.panel
    before = panel.data.films
    lots = [*before, *(_listed(n) for n in range(2000))]
    panel.data.films = lots
    panel.data.films_read.emit()
    tree = panel.tree
    assert tree.lines.rowCount() == 12 + 2000 and tree.uniformRowHeights()
    tree.grab()
    posters = panel.findChild(Posters)
    assert posters is not None and len(posters._wanted) < 60, "only what is on the screen is asked for"
    panel.filter.setText("film 1234")
    assert many.lines() == ["Film 1234"]
    panel.filter.clear()
    assert tree.lines.rowCount() == 2012
    desk.settle()


def _listed(n: int) -> ListedFilm:
    return ListedFilm(f"{n:032x}", f"Film {n:04}", "film", 1900 + n % 100, poster=f"{n:064x}", cues=n)


def test_the_model_merges_any_list_into_any_other() -> None:
    model = LibraryModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lists = ([3, 1, 2], [1, 2, 3], [], [5, 4, 3, 2, 1, 0], [0, 2, 4], [4, 9, 2, 8, 0, 7], [7], [1, 7])
    for numbers in lists:
        model.show(film_nodes([_listed(n) for n in numbers], ()))
        texts = [model.index(row, 0).data() for row in range(model.rowCount())]
        assert texts == sorted(f"Film {n:04}" for n in numbers)


def test_a_moved_line_keeps_its_index() -> None:
    model = LibraryModel()
    model.show(film_nodes([_listed(1), _listed(2)], ()))
    kept = QPersistentModelIndex(model.index(1, 0, QModelIndex()))
    model.show(film_nodes([_listed(2), _listed(1), _listed(0)], (), "year"))
    assert kept.data() == "Film 0002" and model.index(0, 0).data() == "Film 0002"


def test_alt_and_arrows_belong_to_a_saved_search(desk: Desk) -> None:
    lib = Library(desk)
    lib.go("No mood")
    desk.press(Key.Key_Up, with_=ALT)
    desk.settle()
    names = [search.name for search in lib.panel.data.searches]
    assert names[:3] == ["Licensed, no publisher", "No mood", "No composer"]
    assert lib.panel.current_target() == lib.target("No mood")
    desk.press(Key.Key_Down, Key.Key_Down, with_=ALT)
    desk.settle()
    desk.press(Key.Key_Down, with_=ALT)
    desk.settle()
    assert undo.state(desk.store).undo.startswith("Move the saved search")
    desk.press(Key.Key_Z, with_=CTRL)
    desk.settle()
    assert QApplication.focusWidget() is lib.panel.lists


def test_a_cut_name_is_whole_in_its_tool_tip(desk: Desk) -> None:
    lib = Library(desk)
    long = "A very long title that no library is wide enough for " * 200
    desk.session.write("films.edit_film", lib.target("The Orchard").id, {"title": long})
    desk.settle()
    tree = lib.panel.tree
    delegate = tree.itemDelegate()
    assert isinstance(delegate, LibraryDelegate)
    nodes = [tree.lines.node(tree.lines.index(row, 0)) for row in range(2)]
    tips = [delegate.tip(node, tree.lines.index(row, 0)) for row, node in enumerate(nodes) if node]
    assert tips[0].startswith("A very long title") and tips[1] == ""
    tree.grab()
    search = lib.panel.lists
    index = lib.line("No mood")[1]
    node = search.lines.node(index)
    assert node is not None and delegate.tip(node, index).endswith("no:mood -origin:sound-design")
