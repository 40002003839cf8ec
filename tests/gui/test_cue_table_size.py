# SPDX-License-Identifier: GPL-3.0-or-later
"""A hundred thousand cues cost no more than those that are seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from desk import Desk
from effort import Key, calls
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CUE_FIELDS
from cuefolio.domain.timecode import rate_from_id
from cuefolio.gui.models.id_list import CHUNK
from cuefolio.gui.panels.film_page import PRESETS
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.cue_view import CueView

pytestmark = pytest.mark.usefixtures("kept_window")
MANY = 100_000
LINEAR = 10 * MANY
"""Calls of what goes through the lines a few times; looking for each among all would be billions."""
SCREEN = 40_000
"""Calls of painting what is seen."""


@dataclass
class Table:
    """A table of 100,000 lines whose rows are answered at once: only its own work is measured."""

    view: CueView
    asked: int = 0

    def answer(self, ids: Sequence[str]) -> None:
        self.asked += len(ids)
        blank = dict.fromkeys(field.name for field in CUE_FIELDS if field.column)
        rate = rate_from_id("24")
        rows = [(key, CueRow(key, "", "Film", "", rate, 0, 1, blank)) for key in ids]
        self.view.cues.take_rows(ids, rows)


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table(CueView(CatalogSession()))
    view = made.view
    qtbot.addWidget(view)
    view.cues.request = made.answer  # type: ignore[method-assign]
    view.show_columns(["film", *PRESETS["Spotting"]])
    view.resize(1000, 700)
    view.show()
    view.cues.query = ""
    view.cues.set_ids([Key(f"{n:06}") for n in range(MANY)])
    view.viewport().grab()
    return made


@pytest.fixture
def view(table: Table) -> CueView:
    return table.view


def test_taking_reordering_and_searching_the_list_grows_with_its_length_only(view: CueView) -> None:
    model = view.cues
    order = [model.ids[(n * 7919) % MANY] for n in range(MANY)]
    index = QPersistentModelIndex(model.index(4321, 1))
    view.selectAll()
    view.clearSelection()
    assert calls(lambda: model.set_ids(order)) < LINEAR
    assert order[index.row()] == "004321"
    assert calls(lambda: model.set_ids(order[::2])) < LINEAR
    assert calls(lambda: model.set_ids(order)) < LINEAR
    assert calls(lambda: [model.place_of(f"{n:06}") for n in range(1000)]) < LINEAR


def test_one_line_more_or_less_moves_no_other(view: CueView) -> None:
    model = view.cues
    told: list[str] = []
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(f"removed {first} to {last}"))
    model.rowsInserted.connect(lambda _parent, first, last: told.append(f"inserted {first} to {last}"))
    model.layoutChanged.connect(lambda: told.append("moved"))
    assert calls(lambda: model.set_ids(model.ids[:500] + model.ids[501:])) < 2 * MANY
    assert calls(lambda: model.set_ids([*model.ids[:500], Key("new"), *model.ids[500:]])) < 2 * MANY
    assert told == ["removed 500 to 500", "inserted 500 to 500"]


def test_only_what_is_seen_is_asked_for(table: Table) -> None:
    view, before = table.view, table.asked
    assert before < 300
    assert calls(lambda: view.cues.forget(None)) < 2000
    view.viewport().grab()
    assert table.asked - before < 300
    bar = view.verticalScrollBar()

    def scroll() -> None:
        for step in range(100):
            bar.setValue(bar.maximum() * step // 100)
            view.viewport().grab()

    assert calls(scroll) < 100 * SCREEN
    assert table.asked < 100 * 2 * CHUNK + 1000


def test_the_lines_have_one_height_and_are_never_measured(view: CueView) -> None:
    assert view.verticalHeader().sectionResizeMode(MANY // 2) is QHeaderView.ResizeMode.Fixed
    modes = {view.horizontalHeader().sectionResizeMode(c) for c in range(view.cues.columnCount())}
    assert modes == {QHeaderView.ResizeMode.Interactive}
    assert view.rowHeight(MANY - 1) == view.verticalHeader().defaultSectionSize()


def test_a_selection_of_everything_is_told_at_once(view: CueView) -> None:
    assert calls(view.selectAll) < LINEAR
    assert calls(view.selected_cues) < LINEAR
    assert len(view.selected_cues()) == MANY
    assert calls(view.grab) < SCREEN


# widths


def seen_whole(view: CueView) -> bool:
    """Whether the last column that is seen ends at the edge."""
    header, edge = view.horizontalHeader(), view.viewport().width()
    ends = [header.sectionViewportPosition(c) + header.sectionSize(c) for c in range(view.cues.columnCount())]
    return edge in ends


@pytest.mark.parametrize("width", [1280, 1600, 1920])
@pytest.mark.parametrize("preset", list(PRESETS))
def test_no_column_is_cut_by_the_edge(desk: Desk, width: int, preset: str) -> None:
    desk.window.resize(width, 900)
    desk.window.film_page.show_preset(preset)
    desk.settle()
    assert seen_whole(desk.view), [desk.view.columnWidth(c) for c in range(desk.view.cues.columnCount())]


def test_a_width_that_was_pulled_stays(desk: Desk) -> None:
    view, model = desk.view, desk.view.cues
    view.horizontalHeader().resizeSection(model.column_of("scene"), 222)
    desk.window.film_page.show_preset("Delivery")
    desk.window.film_page.show_preset("Spotting")
    assert view.columnWidth(model.column_of("scene")) == 222
    view.horizontalHeader().moveSection(1, 3)
    desk.window.film_page.show_preset("Delivery")
    assert view.shown_columns() == list(range(model.columnCount()))
