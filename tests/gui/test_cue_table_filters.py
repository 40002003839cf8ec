# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields under the headings: what is typed there is looked for in the whole production, on a worker."""

from __future__ import annotations

import pytest
from desk import CTRL, SHIFT, Desk, Key
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.timecode import seconds
from cuefolio.gui.panels.filter_row import FilterRow
from cuefolio.services import cues

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture
def filtered(desk: Desk) -> Desk:
    """The window with the fields open, the keyboard in that of the title."""
    desk.go(0, "title")
    desk.press(Key.Key_G, with_=CTRL | SHIFT)
    desk.settle()
    return desk


def row_of(desk: Desk) -> FilterRow:
    return desk.window.film_page.table.filters  # type: ignore[no-any-return]


def text_field(desk: Desk, name: str) -> QLineEdit:
    field = row_of(desk).fields[name]
    assert isinstance(field, QLineEdit)
    return field


def ask(desk: Desk, name: str, text: str) -> None:
    """Type into a filter field, as a person does, and wait for the table."""
    field = text_field(desk, name)
    field.setFocus()
    field.selectAll()
    desk.press(Key.Key_Delete)
    desk.type(text)
    row_of(desk).apply()
    desk.settle()


def longer(desk: Desk) -> list[CueRow]:
    """Cues that last more than two minutes."""
    return [row for row in desk.rows() if seconds(row.frames or 0, row.rate) > 120]


def test_the_shortcut_opens_the_fields_and_types_in_that_of_the_current_column(desk: Desk) -> None:
    desk.go(3, "mood")
    desk.press(Key.Key_G, with_=CTRL | SHIFT)
    assert desk.focus() is row_of(desk).fields["mood"]
    assert desk.window.film_page.table.bar.filter.isChecked()
    desk.press(Key.Key_G, with_=CTRL | SHIFT)
    assert row_of(desk).isHidden()
    assert desk.focus() is desk.view
    assert not desk.window.film_page.table.bar.filter.isChecked()


@pytest.mark.own_window
def test_each_field_stands_under_its_heading_and_says_its_name(filtered: Desk) -> None:
    view, row = filtered.view, row_of(filtered)
    assert list(row.fields) == [field.name for field in view.cues.columns]
    for column, shown in enumerate(view.cues.columns):
        field = row.fields[shown.name]
        if field.isVisible():
            left = field.mapTo(view.headings, QPoint(0, 0)).x()
            assert abs(left - view.headings.sectionViewportPosition(column)) < 4, shown.name
            assert field.width() <= view.columnWidth(column)
        assert field.accessibleName() == f"Filter by {shown.label}"
    below = view.headings.viewport().height()
    assert row.geometry().top() == below
    assert view.viewport().y() >= row.geometry().bottom()


def test_words_filter_as_they_are_typed(filtered: Desk) -> None:
    filtered.type("THEME")
    filtered.qtbot.waitUntil(lambda: bool(filtered.view.cues.conditions))
    filtered.settle()
    assert filtered.column("title") == ["Anna's Theme", "Anna's Theme, broken"]
    assert filtered.window.film_page.totals.text().startswith("2 of 20 cues · ")
    assert filtered.resets == 0
    assert filtered.focus() is row_of(filtered).fields["title"], "the keyboard stays in the field"


def test_several_fields_must_all_fit(filtered: Desk) -> None:
    ask(filtered, "duration", ">2:00")
    assert filtered.column("title") == [row.text("title") for row in longer(filtered)]
    ask(filtered, "title", "anna")
    assert filtered.column("title") == ["Anna's Theme", "Anna's Theme, broken"]
    ask(filtered, "duration", "2:00..3:00")
    assert filtered.column("title") == ["Anna's Theme"]
    ask(filtered, "title", "")
    assert "Storm" in filtered.column("title")


def test_a_choice_is_made_in_a_list(filtered: Desk) -> None:
    box = row_of(filtered).fields["origin"]
    assert isinstance(box, QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == [
        "All", "Score", "Original song", "Licensed", "Library", "Public domain", "Sound design", "(empty)",
    ]  # fmt: skip
    box.setFocus()
    filtered.press(Key.Key_L)
    row_of(filtered).apply()
    filtered.settle()
    assert filtered.column("origin") == ["Licensed", "Licensed"]
    wheel = QWheelEvent(
        box.rect().center(), box.mapToGlobal(box.rect().center()), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.currentText() == "Licensed", "the wheel scrolls and changes no filter"
    filtered.press(Key.Key_Escape)
    row_of(filtered).apply()
    filtered.settle()
    assert len(filtered.column("origin")) == 20


def test_empty_cells_are_found(filtered: Desk) -> None:
    ask(filtered, "mood", '""')
    assert set(filtered.column("mood")) == {""}
    ask(filtered, "mood", "*")
    assert "" not in filtered.column("mood") and len(filtered.column("mood")) == 6


@pytest.mark.parametrize("text", [">", "soon", "1:00..x"])
def test_what_cannot_be_compared_is_marked_and_filters_nothing(filtered: Desk, text: str) -> None:
    ask(filtered, "duration", text)
    field = text_field(filtered, "duration")
    assert field.property("error")
    assert "Duration" in field.accessibleDescription() and text in field.accessibleDescription()
    assert len(filtered.column("title")) == 20
    ask(filtered, "duration", ">1:00")
    assert not field.property("error")
    assert len(filtered.column("title")) < 20


def test_escape_empties_the_field_and_then_goes_to_the_table(filtered: Desk) -> None:
    ask(filtered, "title", "anna")
    filtered.press(Key.Key_Escape)
    assert text_field(filtered, "title").text() == ""
    assert filtered.focus() is text_field(filtered, "title")
    filtered.press(Key.Key_Escape)
    filtered.settle()
    assert filtered.focus() is filtered.view
    assert len(filtered.column("title")) == 20


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Down])
def test_enter_and_down_go_to_the_table_at_once(filtered: Desk, key: Key) -> None:
    filtered.type("anna")
    filtered.press(key)
    filtered.settle()
    assert filtered.focus() is filtered.view
    assert len(filtered.column("title")) == 2


def test_tab_walks_the_fields_in_the_order_of_the_columns(filtered: Desk) -> None:
    row = row_of(filtered)
    row.fields["number"].setFocus()
    for name in ("title", "origin", "in", "out", "duration"):
        filtered.press(Key.Key_Tab)
        assert filtered.focus() is row.fields[name]
    filtered.press(Key.Key_Backtab, with_=SHIFT)
    assert filtered.focus() is row.fields["out"]


def test_a_field_that_is_out_of_view_comes_into_it(filtered: Desk) -> None:
    row = row_of(filtered)
    filtered.window.resize(1100, 800)
    filtered.settle()
    row.focus("notes")
    field = row.fields["notes"]
    assert field.isVisible()
    assert field.mapTo(filtered.view.headings, QPoint(0, 0)).x() < filtered.view.headings.width()


def test_clear_shows_everything_again(filtered: Desk) -> None:
    page = filtered.window.film_page
    assert not page.totals.clear.isVisible()
    ask(filtered, "title", "anna")
    assert page.totals.clear.isVisible()
    QTest.mouseClick(page.totals.clear, Qt.MouseButton.LeftButton)
    filtered.settle()
    assert len(filtered.column("title")) == 20
    assert not page.totals.clear.isVisible()
    assert filtered.focus() is filtered.view


def test_what_is_edited_does_not_disappear_under_the_hands(filtered: Desk) -> None:
    ask(filtered, "title", "anna")
    filtered.go(0, "title")
    filtered.type("Renamed")
    filtered.enter()
    filtered.settle()
    assert filtered.column("title") == ["Renamed", "Anna's Theme, broken"]
    cues.delete(filtered.store, [filtered.rows()[0].id])
    filtered.session.changed.emit(None)
    filtered.settle()
    assert filtered.column("title") == ["Renamed", "Anna's Theme, broken"]
    ask(filtered, "title", "anna")
    assert filtered.column("title") == ["Renamed", "Anna's Theme, broken"], "the filter is the same"
    ask(filtered, "title", "ann")
    assert filtered.column("title") == ["Anna's Theme, broken"]


def test_a_new_line_that_does_not_fit_stays_until_the_filter_changes(filtered: Desk) -> None:
    ask(filtered, "title", "anna")
    filtered.go(len(filtered.view.cues.ids), "title")
    filtered.type("Another")
    filtered.enter()
    filtered.settle()
    assert filtered.column("title") == ["Anna's Theme", "Anna's Theme, broken", "Another"]
    ask(filtered, "title", "")
    assert len(filtered.column("title")) == 21


def test_a_cue_that_somebody_wants_is_shown_though_the_filter_hides_it(filtered: Desk) -> None:
    key = next(row.id for row in filtered.rows() if row.text("title") == "Storm")
    ask(filtered, "title", "anna")
    filtered.window.show_cue(key, "title")
    filtered.settle()
    assert filtered.key_at() == key
    assert filtered.column("title") == ["Anna's Theme", "Anna's Theme, broken", "Storm"]


def test_nothing_that_fits_says_so_and_the_fields_stay(filtered: Desk) -> None:
    ask(filtered, "title", "no such title")
    assert filtered.column("title") == []
    assert row_of(filtered).isVisible() and filtered.view.isVisible()
    assert not filtered.window.film_page.table.empty.isVisible(), "there is music: it does not fit"
    assert filtered.window.film_page.totals.text().startswith("0 of 20 cues")
    ask(filtered, "title", "")
    assert len(filtered.column("title")) == 20


def test_filters_sort_and_groups_work_together(filtered: Desk) -> None:
    table = filtered.window.film_page.table
    ask(filtered, "duration", ">2:00")
    table.set_grouping("origin")
    filtered.view.cues.sort_by("title", True)
    filtered.settle()
    groups = filtered.view.cues.lines.groups.values()
    assert [group.name for group in groups] == ["score", "licensed-song"]
    assert sorted(filtered.column("title")) == sorted(row.text("title") for row in longer(filtered))
    ask(filtered, "title", "stay")
    assert filtered.column("title") == ["Jukebox: Stay With Me"]


def test_closing_the_row_ends_its_filters(filtered: Desk) -> None:
    ask(filtered, "title", "anna")
    filtered.press(Key.Key_G, with_=CTRL | SHIFT)
    filtered.settle()
    assert len(filtered.column("title")) == 20
    filtered.press(Key.Key_G, with_=CTRL | SHIFT)
    assert text_field(filtered, "title").text() == ""


def test_hiding_a_column_ends_its_filter(filtered: Desk) -> None:
    ask(filtered, "mood", "calm")
    assert len(filtered.column("title")) == 1
    filtered.window.film_page.table.toggle_column("mood", False)
    filtered.settle()
    assert len(filtered.column("title")) == 20


def test_results_are_filtered_too(desk: Desk) -> None:
    desk.search("a")
    desk.press(Key.Key_Down)
    everything = len(desk.column("title"))
    desk.press(Key.Key_G, with_=CTRL | SHIFT)
    desk.settle()
    ask(desk, "title", "anna")
    assert desk.column("title") == ["Anna's Theme", "Anna's Theme, broken"]
    assert desk.window.film_page.totals.text().startswith(f"2 of {everything} cues · ")


@pytest.mark.own_window
def test_a_filter_that_nobody_waits_for_is_not_looked_for(filtered: Desk) -> None:
    """Letters come faster than answers: only the newest list is taken."""
    lists: list[list[str]] = []
    filtered.view.cues.listed.connect(lambda: lists.append(list(filtered.view.cues.ids)))
    for letter in "anna":
        filtered.type(letter)
    row_of(filtered).apply()
    filtered.settle()
    assert len(lists) == 1 and len(lists[0]) == 2
