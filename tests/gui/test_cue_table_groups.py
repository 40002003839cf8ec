# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues in groups: everything that is done with cues is done as before, headings are no cues."""

from __future__ import annotations

import pytest
from desk import CTRL, SHIFT, Desk, Key
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu

from cuefolio.domain.cue_groups import GROUPINGS
from cuefolio.services import cues, films, library

pytestmark = pytest.mark.usefixtures("kept_window")


def group_by(desk: Desk, grouping: str) -> None:
    desk.window.film_page.table.set_grouping(grouping)
    desk.settle()


def headings(desk: Desk) -> dict[str, int]:
    """Lines of the headings by the name of their group."""
    cues_ = desk.view.cues
    found = {}
    for row in range(len(cues_.ids)):
        group = cues_.group_at(row)
        if group is not None:
            found[cues_.group_name(group)] = row
    return found


def facts(desk: Desk, name: str) -> str:
    group = desk.view.cues.group_at(headings(desk)[name])
    return str(desk.view.cues.group_facts(group))


@pytest.fixture
def grouped(desk: Desk) -> Desk:
    group_by(desk, "origin")
    return desk


def test_cues_stand_under_their_headings_with_subtotals(grouped: Desk) -> None:
    rows = {row.id: row for row in grouped.rows()}
    cues_ = grouped.view.cues
    assert list(headings(grouped)) == [
        "Score", "Original song", "Licensed", "Library", "Public domain", "Sound design",
    ]  # fmt: skip
    assert len(cues_.cue_keys()) == 20 and len(cues_.ids) == 26
    for line in grouped.cue_lines():
        group = next(g for g in cues_.lines.groups.values() if cues_.ids[line] in g.ids)
        assert rows[cues_.ids[line]].origin == group.name
    licensed = [row for row in rows.values() if row.origin == "licensed-song"]
    minutes, rest = divmod(sum(row.reported_seconds or 0 for row in licensed), 60)
    assert facts(grouped, "Licensed") == f"2 cues · {minutes}:{rest:02}"
    assert facts(grouped, "Sound design") == "1 sound-design entry"
    assert grouped.resets == 0


def test_the_last_line_is_still_the_empty_one(grouped: Desk) -> None:
    last = len(grouped.view.cues.ids)
    assert grouped.view.cues.is_spare(last)
    grouped.go(last, "title")
    grouped.type("Late")
    grouped.tab()
    grouped.type("sc")
    grouped.enter()
    grouped.settle()
    assert ("Late", "score") in grouped.stored("title", "origin")
    line = grouped.view.cues.ids.index(next(row.id for row in grouped.rows() if row.text("title") == "Late"))
    assert line < headings(grouped)["Original song"], "it went under its heading"
    assert grouped.at()[0] == len(grouped.view.cues.ids), "and the keys to the next empty line"


def test_a_cue_whose_value_changes_goes_to_its_group_and_the_keys_go_along(grouped: Desk) -> None:
    line = headings(grouped)["Licensed"] + 1
    grouped.go(line, "origin")
    key = grouped.key_at()
    grouped.type("lib")
    grouped.tab()
    grouped.settle()
    assert grouped.key_at() == key
    assert grouped.view.cues.lines.heading_of(key).endswith(":library")
    assert grouped.refused == [] and grouped.resets == 0
    grouped.press(Key.Key_Z, with_=CTRL)
    grouped.settle()
    assert grouped.view.cues.lines.heading_of(key).endswith(":licensed-song")


def test_left_and_right_fold_and_the_arrows_walk_over_headings(grouped: Desk) -> None:
    view = grouped.view
    line = headings(grouped)["Licensed"]
    grouped.go(line - 1, "title")
    grouped.press(Key.Key_Down)
    assert grouped.at()[0] == line
    assert view.selected_cues() == []
    grouped.press(Key.Key_Left)
    assert view.cues.lines.is_folded(view.cues.ids[line])
    assert len(view.cues.cue_keys()) == 18
    grouped.press(Key.Key_Left)
    assert len(view.cues.cue_keys()) == 18
    grouped.press(Key.Key_Down)
    assert view.cues.group_at(grouped.at()[0]).name == "library"
    grouped.press(Key.Key_Up)
    grouped.press(Key.Key_Right)
    assert len(view.cues.cue_keys()) == 20
    grouped.enter()
    assert len(view.cues.cue_keys()) == 18
    grouped.enter()
    assert len(view.cues.cue_keys()) == 20
    assert grouped.at()[0] == line


def test_a_click_on_a_heading_or_its_fold_folds(grouped: Desk) -> None:
    view = grouped.view
    line = headings(grouped)["Score"]
    many = len(view.cues.cue_keys())
    middle = QPoint(300, view.rowViewportPosition(line) + 8)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert len(view.cues.cue_keys()) < many
    fold = QPoint(10, view.rowViewportPosition(line) + 8)
    QTest.mouseClick(view.checks.viewport(), Qt.MouseButton.LeftButton, pos=fold)
    assert len(view.cues.cue_keys()) == many


def test_folding_keeps_the_keys_on_the_heading(grouped: Desk) -> None:
    line = headings(grouped)["Score"]
    grouped.go(line + 3, "mood")
    grouped.view.toggle_group(line)
    assert grouped.at() == (line, "mood")
    grouped.view.fold_all(False)
    grouped.go(line + 3, "mood")
    grouped.view.fold_all(True)
    assert grouped.view.cues.cue_keys() == []
    assert grouped.at()[0] == 0
    grouped.view.fold_all(False)
    assert len(grouped.view.cues.cue_keys()) == 20


def test_headings_are_not_edited_copied_cleared_or_selected(grouped: Desk) -> None:
    view, steps = grouped.view, grouped.steps()
    line = headings(grouped)["Licensed"]
    grouped.go(line, "title")
    grouped.type("x")
    grouped.press(Key.Key_F2, Key.Key_Delete, Key.Key_Backspace)
    assert grouped.focus() is view
    for column in range(view.cues.columnCount()):
        index = view.cues.index(line, column)
        assert index.data() is None
        assert not index.flags() & Qt.ItemFlag.ItemIsEditable
        assert "Licensed" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    grouped.select((line - 1, "title"), (line + 1, "title"))
    assert len(view.selected_cues()) == 2
    grouped.press(Key.Key_C, with_=CTRL)
    grouped.settle()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == [grouped.text(line - 1, "title"), grouped.text(line + 1, "title")]
    assert grouped.steps() == steps


def test_a_block_is_pasted_and_filled_over_cues_only(grouped: Desk) -> None:
    view = grouped.view
    line = headings(grouped)["Licensed"]
    one, two = view.cues.ids[line - 1], view.cues.ids[line + 1]
    QGuiApplication.clipboard().setText("A\nB\n")
    grouped.go(line - 1, "title")
    grouped.press(Key.Key_V, with_=CTRL)
    grouped.settle()
    titles = {row.id: row.text("title") for row in grouped.rows()}
    assert (titles[one], titles[two]) == ("A", "B")
    grouped.select((line - 1, "notes"), (line + 1, "notes"))
    grouped.go(line - 1, "notes")
    grouped.type("same")
    grouped.tab()
    grouped.settle()
    grouped.select((line - 1, "notes"), (line + 1, "notes"))
    grouped.press(Key.Key_D, with_=CTRL)
    grouped.settle()
    notes = {row.id: row.text("notes") for row in grouped.rows()}
    assert notes[one] == notes[two] == "same"


def test_enter_and_tab_step_over_headings(grouped: Desk) -> None:
    line = headings(grouped)["Licensed"]
    last = grouped.view.cues.columns[-1].name
    grouped.go(line - 1, "title")
    grouped.type("x")
    grouped.enter()
    assert grouped.at() == (line + 1, "title")
    grouped.press(Key.Key_Return, with_=SHIFT)
    assert grouped.at()[0] == line - 1
    grouped.go(line - 1, last)
    grouped.tab()
    assert grouped.at() == (line + 1, "number")


def test_sorting_works_inside_groups_and_the_third_click_goes_back(grouped: Desk) -> None:
    film_order = list(grouped.view.cues.ids)
    header = grouped.view.headings
    place = QPoint(header.sectionViewportPosition(grouped.view.cues.column_of("title")) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    grouped.settle()
    for group in grouped.view.cues.lines.groups.values():
        titles = [grouped.text(grouped.view.cues.place_of(key), "title") for key in group.ids]
        assert titles == sorted(titles, key=str.casefold)
    for _ in range(2):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        grouped.settle()
    assert grouped.view.cues.ids == film_order


def test_a_cue_with_several_moods_is_counted_once(desk: Desk) -> None:
    group_by(desk, "mood")
    keys = desk.view.cues.cue_keys()
    assert len(keys) == len(set(keys)) == 20
    assert list(headings(desk))[-1] == "No mood"
    assert facts(desk, "tense").startswith("1 cue · 1:30")
    assert list(headings(desk)).count("lonely") == 0
    cues.edit(desk.store, [keys[0]], {"mood": "lonely"})
    desk.session.changed.emit(None)
    desk.settle()
    assert facts(desk, "lonely").endswith("1 more in other groups")
    figures = desk.view.cues.figures
    assert sum(group.cues for group in figures.groups.values()) == figures.shown.cues == 19


def test_somebody_who_wants_a_folded_cue_sees_it(grouped: Desk) -> None:
    key = grouped.view.cues.ids[headings(grouped)["Licensed"] + 1]
    grouped.view.fold_all(True)
    grouped.view.select_cue(key, "title")
    assert grouped.key_at() == key
    assert grouped.at()[1] == "title"
    assert grouped.view.selected_cues() == [key]


def test_a_cue_that_goes_into_a_folded_group_is_followed_there(grouped: Desk) -> None:
    grouped.view.toggle_group(headings(grouped)["Library"])
    grouped.go(headings(grouped)["Licensed"] + 1, "origin")
    key = grouped.key_at()
    grouped.type("lib")
    grouped.tab()
    grouped.settle()
    assert grouped.key_at() == key
    assert grouped.refused == []


def test_groups_stay_folded_through_edits_and_undo(grouped: Desk) -> None:
    line = headings(grouped)["Score"]
    grouped.view.toggle_group(line)
    shown = len(grouped.view.cues.cue_keys())
    cues.edit(grouped.store, [grouped.view.cues.cue_keys()[0]], {"title": "Elsewhere"})
    grouped.session.changed.emit(None)
    grouped.settle()
    assert len(grouped.view.cues.cue_keys()) == shown
    assert grouped.view.cues.lines.is_folded(grouped.view.cues.ids[line])


def test_cues_are_not_moved_in_groups_and_why_is_said(grouped: Desk) -> None:
    before = list(grouped.view.cues.ids)
    grouped.go(2, "title")
    grouped.window.actions_by_id["move_down"].trigger()
    grouped.settle()
    assert grouped.view.cues.ids == before
    assert len(grouped.refused) == 1 and "film order" in grouped.refused[0]


def test_adding_behind_a_cue_works_in_groups(grouped: Desk) -> None:
    grouped.go(headings(grouped)["Licensed"] + 1, "title")
    grouped.press(Key.Key_N, with_=CTRL)
    grouped.type("Between")
    grouped.enter()
    grouped.settle()
    assert "Between" in grouped.column("title")
    assert list(headings(grouped))[-1] == "Origin unknown"


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_the_model_keeps_its_promises_while_groups_come_and_go(desk: Desk, grouping: str) -> None:
    model: QAbstractItemModel = desk.view.cues
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    group_by(desk, grouping)
    desk.view.fold_all(True)
    desk.view.fold_all(False)
    keys = desk.view.cues.cue_keys()
    cues.edit(desk.store, keys[:4], {"mood": "odd", "scene": "Elsewhere", "origin": "library", "in": ""})
    desk.session.changed.emit(None)
    desk.settle()
    library.delete(desk.store, "mood", library.list_ids(desk.store, "mood")[:3])
    cues.delete(desk.store, keys[5:9])
    films.set_reels(desk.store, desk.film_id, [(1, 24 * 3600), (7, 24 * 3600 + 24 * 600)])
    desk.session.changed.emit(None)
    desk.settle()
    group_by(desk, "")
    assert len(desk.view.cues.ids) == 16
    assert tester.model() is model
    assert desk.resets == 0


def test_the_menu_of_groups_folds_and_chooses(desk: Desk) -> None:
    table = desk.window.film_page.table
    desk.press(Key.Key_G, with_=CTRL)
    menu = table.bar.group.menu()
    desk.qtbot.waitUntil(menu.isVisible)
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == [
        "No groups", "By reel", "By scene", "By origin", "By composer", "By mood", "Fold all", "Unfold all",
    ]  # fmt: skip
    choose(menu, "By scene")
    desk.settle()
    assert desk.view.cues.grouping == "scene"
    assert table.bar.group.text() == "Group: scene"
    assert list(headings(desk)) == ["Quay", "Kitchen", "No scene"]
    table.bar.group.menu().aboutToShow.emit()
    choose(table.bar.group.menu(), "Fold all")
    assert desk.view.cues.cue_keys() == []


def choose(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text() == text)
    menu.close()
    action.trigger()


# results


def test_results_are_grouped_by_production(desk: Desk) -> None:
    film = films.add_film(desk.store, {"title": "Aurora", "rate": "25"}).created[0]
    storms = [{"title": f"Storm {n}", "in": f"{n}0000", "out": "+10:00"} for n in range(3)]
    cues.add_many(desk.store, film, storms)
    desk.session.changed.emit(None)
    desk.settle()
    desk.search("storm")
    assert list(headings(desk)) == ["Aurora", "Night Ferry"]
    assert desk.view.cues.column_of("film") == -1, "the heading says it"
    assert facts(desk, "Aurora") == "3 cues · 0:30"
    assert len(desk.cue_lines()) == 5
    desk.press(Key.Key_Down)
    desk.go(headings(desk)["Night Ferry"] + 1, "notes")
    desk.type("found")
    desk.enter()
    desk.settle()
    assert desk.column("notes").count("found") == 1
    group_by(desk, "")
    assert desk.view.cues.columns[0].name == "film"
    assert sorted(set(desk.column("film"))) == ["Aurora", "Night Ferry"]
    desk.press(Key.Key_F, with_=CTRL)
    desk.press(Key.Key_Escape)
    desk.settle()
    assert desk.view.cues.grouping == "", "a production has its own groups"
