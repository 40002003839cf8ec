# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody else's sheet beside ours: looked through, ticked by keyboard, taken over, put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import CTRL, Desk, Key
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from reconcile_helpers import HEAD, comparing, sheet
from tests.reliability.catalog_checks import difference, dump

from cuefolio.gui.reconcile import choices
from cuefolio.gui.reconcile.compare_dialog import CompareDialog
from cuefolio.gui.reconcile.lines_model import MATCH, OUR_LENGTH, OURS, THEIR_LENGTH, THEIRS, TICK, WHAT
from cuefolio.services import cues, film_lock, library


def cells(dialog: CompareDialog, *columns: int) -> list[tuple[str, ...]]:
    """What the listed lines show."""
    model = dialog.lines
    return [
        tuple(str(model.index(row, column).data() or "") for column in columns)
        for row in range(model.rowCount())
    ]


def ticked(dialog: CompareDialog) -> list[int]:
    """The listed lines that have a tick, from 0."""
    model = dialog.lines
    states = [model.index(row, TICK).data(Qt.ItemDataRole.CheckStateRole) for row in range(model.rowCount())]
    return [row for row, state in enumerate(states) if state == Qt.CheckState.Checked]


def again(desk: Desk, dialog: CompareDialog) -> None:
    """Wait until the sheets were compared anew after a step."""
    before = dialog.lines.comparison
    desk.qtbot.waitUntil(lambda: dialog.lines.comparison is not before)
    desk.settle()


@pytest.fixture
def dialog(kept_desk: Desk, tmp_path: Path) -> CompareDialog:
    """Four lines of theirs beside the twenty of ours."""
    return comparing(kept_desk, sheet(tmp_path))


def test_both_sheets_stand_side_by_side_with_the_reason(dialog: CompareDialog) -> None:
    assert cells(dialog, THEIRS, THEIR_LENGTH, MATCH, OURS, OUR_LENGTH, WHAT)[:4] == [
        (
            "1M1 Harbour Lights", "2:01", "same number and title", "1M1 Harbour Lights", "1:59",
            "Duration: their sheet says 2:01, ours 1:59",
        ),
        (
            "1M2 Queen of the Quay", "4:54", "same number and title", "1M2 Queen of the Quay", "4:54",
            "both say the same",
        ),
        (
            "Fog Comming In", "1:31", "similar title (96 %)", "1M3 Fog Coming In", "1:30", "Title, Duration",
        ),
        ("9M9 Their Song", "", "", "", "", "new: becomes a cue"),
    ]  # fmt: skip
    lengths = [dialog.lines.index(row, THEIR_LENGTH) for row in (0, 1)]
    tints = [index.data(Qt.ItemDataRole.BackgroundRole) for index in lengths]
    assert isinstance(tints[0], QColor) and tints[1] is None
    assert dialog.totals.full_text().startswith("Music: theirs ")


def test_a_filter_lists_one_kind_of_lines(dialog: CompareDialog) -> None:
    found = {}
    for at in range(dialog.filter.count()):
        dialog.filter.committed.emit(dialog.filter.itemData(at))
        found[dialog.filter.itemData(at)] = (dialog.filter.itemText(at), dialog.lines.rowCount())
    assert list(found) == list(choices.FILTERS)
    for wanted, count in (("different", 2), ("uncertain", 1), ("theirs", 1), ("same", 1), ("ours", 16)):
        assert found[wanted][1] == count and found[wanted][0].endswith(f"({count})"), wanted


def test_what_is_uncertain_is_ticked_by_itself_only(kept_desk: Desk, dialog: CompareDialog) -> None:
    assert ticked(dialog) == [] and not dialog.accept_button.isEnabled()
    dialog.tick_button.click()
    assert ticked(dialog) == [0, 3]
    assert dialog.notice.text().endswith("still to look at: 1.")
    dialog.untick_button.click()
    dialog.view.setFocus()
    kept_desk.press(Key.Key_A, with_=CTRL)
    kept_desk.press(Key.Key_Space)
    assert ticked(dialog) == [0, 3]
    dialog.view.go(2)
    kept_desk.press(Key.Key_Space)
    assert ticked(dialog) == [0, 2, 3] and dialog.accept_button.text() == "Take over (3)"
    kept_desk.press(Key.Key_Space)
    assert ticked(dialog) == [0, 3]


def test_one_line_is_one_step_and_undo_brings_all_back(kept_desk: Desk, dialog: CompareDialog) -> None:
    before, steps = dump(kept_desk.store), kept_desk.steps()
    dialog.view.go(0)
    kept_desk.press(Key.Key_Space)
    dialog.accept_button.click()
    again(kept_desk, dialog)
    assert kept_desk.stored("duration")[0] == ("2:01",) and kept_desk.steps() == steps + 1
    assert cells(dialog, WHAT)[0] == ("both say the same",) and ticked(dialog) == []
    dialog.notice.button().click()
    again(kept_desk, dialog)
    assert difference(before, dump(kept_desk.store)) == {}
    assert cells(dialog, WHAT)[0] == ("Duration: their sheet says 2:01, ours 1:59",)


def test_a_new_line_becomes_a_cue_with_all_it_says(kept_desk: Desk, dialog: CompareDialog) -> None:
    dialog.view.go(3)
    facts = [dialog.line_list.topLevelItem(n) for n in range(dialog.line_list.topLevelItemCount())]
    assert ("Writers", "Cy Dorn") in [(item.text(0), item.text(1)) for item in facts if item is not None]
    kept_desk.press(Key.Key_Space)
    dialog.accept_button.click()
    again(kept_desk, dialog)
    assert ("9M9", "Their Song", "01:30:00:00", "Cy Dorn") in kept_desk.stored(
        "number", "title", "in", "composer"
    )


def test_one_difference_of_a_line_by_keyboard(kept_desk: Desk, dialog: CompareDialog) -> None:
    dialog.view.go(2)
    kept_desk.enter()
    assert kept_desk.focus() is dialog.line_list, "Enter goes to the differences and takes nothing over"
    kept_desk.press(Key.Key_Down)
    kept_desk.enter()
    row = dialog.lines.line(2)
    assert row is not None and dialog.lines.choices.fields(row) == {"duration"}
    kept_desk.press(Key.Key_Escape)
    assert kept_desk.focus() is dialog.view and dialog.isVisible()
    dialog.accept_button.click()
    again(kept_desk, dialog)
    assert ("1M3", "Fog Coming In", "1:31") in kept_desk.stored("number", "title", "duration")


def test_ticks_stay_when_somebody_edits_another_cue(kept_desk: Desk, dialog: CompareDialog) -> None:
    dialog.tick_button.click()
    row = dialog.lines.line(5)
    assert row is not None
    kept_desk.session.announce(cues.edit(kept_desk.store, list(row.cue_ids), {"notes": "checked"}))
    again(kept_desk, dialog)
    assert ticked(dialog) == [0, 3]
    row = dialog.lines.line(0)
    assert row is not None
    kept_desk.session.announce(cues.edit(kept_desk.store, list(row.cue_ids), {"duration": "2:01"}))
    again(kept_desk, dialog)
    assert ticked(dialog) == [3], "that line says the same now"


def test_a_name_that_is_only_alike_is_somebody_new_unless_ticked(kept_desk: Desk, tmp_path: Path) -> None:
    library.add(kept_desk.store, "party", {"name": "Cyrus Dorn"})
    path = sheet(tmp_path, "8M8,One,,,0:10,,Cyrus Dornn")
    dialog = comparing(kept_desk, path)
    place = dialog.tabs.indexOf(dialog.names)
    assert dialog.tabs.isTabVisible(place) and dialog.tabs.tabText(place) == "Names alike (1)"
    item = dialog.names.topLevelItem(0)
    assert item is not None and (item.text(0), item.text(1)) == ("Cyrus Dornn", "Cyrus Dorn")
    item.setCheckState(0, Qt.CheckState.Checked)
    dialog.tick_button.click()
    dialog.accept_button.click()
    again(kept_desk, dialog)
    assert ("8M8", "Cyrus Dorn") in kept_desk.stored("number", "composer")


def test_the_facts_of_the_production_are_taken_too(kept_desk: Desk, tmp_path: Path) -> None:
    path = sheet(tmp_path, "1M1,Harbour Lights,,,1:59,,", head=f"Director:,Marta Holm\n\n{HEAD}")
    dialog = comparing(kept_desk, path)
    place = dialog.tabs.indexOf(dialog.film_list)
    assert dialog.tabs.isTabVisible(place)
    item = dialog.film_list.topLevelItem(0)
    assert item is not None and item.text(0) == "Director"
    item.setCheckState(0, Qt.CheckState.Checked)
    assert dialog.accept_button.text() == "Take over (1)"
    dialog.accept_button.click()
    again(kept_desk, dialog)
    film = kept_desk.window.film_page.film
    assert film is not None and film.values["director"] == "Marta Holm"


def test_a_locked_production_refuses_in_the_window(kept_desk: Desk, dialog: CompareDialog) -> None:
    film_lock.lock(kept_desk.store, kept_desk.film_id)
    before = dump(kept_desk.store)
    dialog.tick_button.click()
    dialog.accept_button.click()
    kept_desk.settle()
    assert "locked" in dialog.notice.text() and dialog.isVisible()
    assert difference(before, dump(kept_desk.store)) == {} and kept_desk.refused == []


def test_ours_is_seen_by_the_rules_of_the_recipient(kept_desk: Desk, dialog: CompareDialog) -> None:
    assert dialog.profile_field.value() == "house" and dialog.rollup.isHidden()
    lines = dialog.lines.rowCount()
    dialog.tick_button.click()
    dialog.profile_field.committed.emit("apra")
    kept_desk.settle()
    assert dialog.lines.comparison is not None and dialog.lines.comparison.profile == "apra"
    assert ticked(dialog) == [], "what differs is another thing now"
    assert dialog.rollup.isVisible() and dialog.lines.rowCount() == lines
    dialog.rollup.click()
    kept_desk.settle()
    assert dialog.lines.comparison.rollup and dialog.lines.rowCount() < lines
    dialog.profile_field.committed.emit("house")
    kept_desk.settle()
    assert dialog.rollup.isHidden() and dialog.lines.rowCount() == lines
