# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues copied from another episode: offered, ticked, placed, looked at, and added as one step."""

from __future__ import annotations

import pytest
from desk import NONE, Desk, Key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.gui.series_comfort.copy_dialog import CopyDialog
from cuefolio.gui.series_comfort.place_choice import AT
from cuefolio.services import cues, films


@pytest.fixture
def series(kept_desk: Desk) -> Desk:
    """The window with the third episode of a series; the film of 20 cues is the second one."""
    desk = kept_desk
    store, ferry = desk.store, desk.film_id
    named = {row.text("number"): row.id for row in cues.film_rows(store, ferry)}
    for number, function in (("1M1", "main-title"), ("3M2", "bumper"), ("5M3", "end-title")):
        cues.edit(store, [named[number]], {"function": function})
    films.edit_film(store, ferry, {"series": "Quays", "season": "1", "episode_number": "2"})
    values = {"title": "Dawn", "series": "Quays", "season": "1", "episode_number": "3"}
    values |= {"rate": "25", "start": "10000000", "duration": "1:34:12"}
    made: list[str] = []
    desk.session.write("films.add_film", values, done=lambda change: made.extend(change.created))
    desk.settle()
    third = made[0]
    desk.window.library.choose_film(third)
    desk.settle()
    assert desk.film_id == third
    return desk


def opened(desk: Desk) -> CopyDialog:
    desk.window.actions_by_id["copy_from_episode"].trigger()
    desk.settle()
    (found,) = dialogs()
    return found


def dialogs() -> list[CopyDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CopyDialog) and w.isVisible()]


def listed(dialog: CopyDialog) -> list[str]:
    """Numbers of the cues that are listed, headings in angle brackets."""
    model = dialog.list.model
    found = []
    for row in range(model.rowCount()):
        cue = model.cue(row)
        found.append(f"<{model.index(row, 0).data()}>" if cue is None else cue.text("number"))
    return found


def preview(dialog: CopyDialog) -> list[tuple[str, str, str]]:
    """Number, in and length of the lines of the preview."""
    model = dialog.preview.model
    shown = dialog.preview.pages.currentWidget() is dialog.preview.view
    lines = [tuple(str(model.index(row, n).data()) for n in (0, 2, 3)) for row in range(model.rowCount())]
    return lines if shown else []  # type: ignore[return-value]


def test_the_own_series_comes_first_and_what_comes_back_is_on_top(series: Desk) -> None:
    dialog = opened(series)
    episodes = [dialog.episode.itemText(n) for n in range(dialog.episode.count())]
    assert episodes == ["S01E02  Night Ferry", "The Orchard  (2019)"]
    numbers = listed(dialog)
    assert numbers[:4] == ["<Titles, bumpers and logos>", "1M1", "3M2", "5M3"]
    assert numbers[4] == "<All other cues>" and len(numbers) == 22
    assert dialog.list.chosen() == [] and not dialog.copy_button.isEnabled()
    assert dialog.preview.pages.currentWidget() is dialog.preview.nothing


def test_ticked_cues_are_looked_at_and_added_as_one_step(series: Desk) -> None:
    dialog = opened(series)
    dialog.list.model.tick(dialog.list.model.under(0), True)
    series.settle()
    assert dialog.copy_button.text() == "Copy 3 cues"
    # The end title keeps its distance from the end: 1:34:12 - 1:31:30 of a programme as long.
    assert preview(dialog) == [
        ("1M1", "10:00:56:00", "1:59"), ("3M2", "10:42:31:22", "1:34"), ("5M3", "11:31:30:00", "3:40"),
    ]  # fmt: skip
    before = series.steps()
    dialog.copy_button.click()
    series.settle()
    assert dialogs() == [] and series.steps() == before + 1
    assert series.stored("number", "in") == [
        ("1M1", "10:00:56:00"), ("3M2", "10:42:31:22"), ("5M3", "11:31:30:00"),
    ]  # fmt: skip
    assert "3 cues copied from “Night Ferry”." in series.window.notice.text()
    series.session.undo()
    series.settle()
    assert series.stored("number") == []


def test_the_first_one_begins_where_a_person_says(series: Desk) -> None:
    dialog = opened(series)
    dialog.list.model.tick(dialog.list.model.under(0), True)
    dialog.place.choice.set_value(AT)
    dialog.place.choice.committed.emit(AT)
    assert dialog.place.field.isVisible() and dialog.place.field.hasFocus()
    series.type("10:02:00:00")
    series.settle()
    assert [start for _, start, _ in preview(dialog)] == ["10:02:00:00", "10:43:35:22", "11:32:34:00"]
    dialog.place.field.clear()
    dialog.copy_button.click()
    series.settle()
    assert dialog.isVisible() and "Type where" in dialog.place.at_line.error.full_text()
    assert series.stored("number") == []
    series.type("10:02:00:00")
    series.enter()
    series.settle()
    assert series.stored("in")[0] == ("10:02:00:00",)


def test_cues_without_times_keep_their_lengths(series: Desk) -> None:
    dialog = opened(series)
    dialog.list.model.tick(dialog.list.model.under(1), True)
    dialog.place.choice.committed.emit("none")
    dialog.place.choice.set_value("none")
    dialog.place.changed.emit()
    series.settle()
    assert preview(dialog) == [("1M1", "", "1:59")]
    dialog.copy_button.click()
    series.settle()
    assert series.stored("number", "in", "duration") == [("1M1", "", "1:59")]


def test_a_search_leaves_ticks_alone_and_space_ticks_what_is_selected(series: Desk) -> None:
    dialog = opened(series)
    dialog.list.search.setFocus()
    series.type("anna")
    assert listed(dialog) == ["<All other cues>", "2M1", "3M4"]
    series.press(Key.Key_Down)
    assert dialog.list.view.hasFocus()
    QTest.keyClick(dialog.list.view, Key.Key_Space, NONE)
    series.press(Key.Key_Down, with_=Qt.KeyboardModifier.ShiftModifier)
    assert len(dialog.list.chosen()) == 1
    QTest.keyClick(dialog.list.view, Key.Key_Space, NONE)
    assert len(dialog.list.chosen()) == 2 and dialog.list.count.full_text() == "2 cues ticked"
    assert dialog.list.model.state(0) is Qt.CheckState.Checked
    dialog.list.search.setText("nothing like it")
    assert dialog.list.pages.currentWidget() is dialog.list.no_fit
    dialog.list.search.clear()
    assert len(dialog.list.chosen()) == 2 and len(listed(dialog)) == 22
    QTest.keyClick(dialog.list.view, Key.Key_Space, NONE)
    assert dialog.list.model.state(0) is Qt.CheckState.PartiallyChecked and len(dialog.list.chosen()) == 3


def test_a_taken_number_becomes_the_next_free_one_before_it_is_added(series: Desk) -> None:
    cues.add(series.store, series.film_id, {"number": "1M1", "title": "Cold open"})
    dialog = opened(series)
    dialog.list.model.tick(dialog.list.model.under(1), True)
    series.settle()
    assert [number for number, _, _ in preview(dialog)] == ["1M2"]
    dialog.copy_button.click()
    series.settle()
    assert {number for (number,) in series.stored("number")} == {"1M1", "1M2"}


def test_a_locked_production_says_so_and_the_dialog_stays(series: Desk) -> None:
    from cuefolio.services import film_lock

    dialog = opened(series)
    dialog.list.model.tick(dialog.list.model.under(0), True)
    film_lock.lock(series.store, series.film_id)
    dialog.copy_button.click()
    series.settle()
    assert dialog.isVisible() and "locked" in dialog.notice.text()
    assert series.stored("number") == []


def test_a_catalogue_with_one_production_says_what_is_missing(series: Desk) -> None:
    for film in series.window.library.films:
        if film.id != series.film_id:
            films.delete_film(series.store, film.id)
    dialog = opened(series)
    assert not dialog.episode.isEnabled() and not dialog.copy_button.isEnabled()
    assert "no other production" in dialog.preview.nothing.accessibleName()
