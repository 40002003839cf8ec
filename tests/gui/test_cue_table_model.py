# SPDX-License-Identifier: GPL-3.0-or-later
"""The list model keeps every index with its key, whatever happens to the list; Qt's own checks agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from desk import Desk, Key
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from cuefolio.gui.models.id_list import CHUNK, KEPT_ROWS, IdListModel, Index
from cuefolio.gui.models.pending import PendingEdits
from cuefolio.services import cues

pytestmark = pytest.mark.usefixtures("kept_window")
KEYS = [f"key-{n}" for n in range(40)]
Lists = st.lists(st.sampled_from(KEYS), unique=True)


class Plain(IdListModel[str]):
    """Rows are their keys in capitals; questions are kept, to be answered by the test."""

    def __init__(self, spare: int = 0) -> None:
        super().__init__()
        self.spare = spare
        self.questions: list[Sequence[str]] = []

    def spare_rows(self) -> int:
        return self.spare

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def request(self, ids: Sequence[str]) -> None:
        self.questions.append(ids)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid() or index.row() >= len(self.ids):
            return None
        return self.row_at(index.row())

    def answer(self, question: Sequence[str], suffix: str = "") -> list[str]:
        return self.take_rows(question, [(key, key.upper() + suffix) for key in question])


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> None:
    """Models need no window, but persistent indexes live in an application."""


# keys


@pytest.mark.own_window
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(Lists, min_size=1, max_size=6), st.sampled_from([0, 1]))
def test_indexes_follow_their_keys_through_any_change(lists: list[list[str]], spare: int) -> None:
    model = Plain(spare)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[object] = []
    model.modelReset.connect(lambda: resets.append(None))
    held: dict[str, QPersistentModelIndex] = {}
    for keys in lists:
        model.set_ids(keys)
        assert model.ids == keys
        assert model.rowCount() == len(keys) + spare
        for key, index in held.items():
            assert (index.row() if index.isValid() else None) == model.place_of(key)
        held = {key: QPersistentModelIndex(model.index(place, 1)) for place, key in enumerate(keys)}
        if spare:
            last = QPersistentModelIndex(model.index(len(keys), 0))
            assert last.row() == len(keys)
    assert resets == []
    tester.deleteLater()


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(KEYS), st.sets(st.sampled_from(KEYS)), st.sets(st.sampled_from(KEYS)))
def test_the_empty_line_stays_the_last(order: list[str], before: set[str], after: set[str]) -> None:
    model = Plain(1)
    model.set_ids([key for key in KEYS if key in before])
    spare = QPersistentModelIndex(model.index(len(before), 1))
    model.set_ids([key for key in order if key in after])
    assert spare.row() == len(after)


@pytest.mark.own_window
def test_many_lines_are_removed_in_few_moves() -> None:
    model = Plain()
    model.set_ids([str(n) for n in range(50_000)])
    index = QPersistentModelIndex(model.index(40_001, 0))
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.set_ids([str(n) for n in range(1, 50_000, 2)])
    assert len(removed) == 1
    assert index.row() == 20_000


# rows


def test_rows_are_asked_for_once_with_their_neighbours() -> None:
    model = Plain()
    model.set_ids([str(n) for n in range(1000)])
    assert model.row_at(500) is None
    model.row_at(501)
    (question,) = model.questions
    assert len(question) == CHUNK and "500" in question
    assert model.answer(question) == list(question)
    assert model.row_at(500) == "500"
    assert len(model.questions) == 1


def test_an_answer_that_was_overtaken_does_not_hide_the_newer_one() -> None:
    model = Plain()
    model.set_ids(KEYS)
    model.row_at(0)
    old = model.questions.pop()
    model.forget(["key-0"])
    model.row_at(0)
    new = model.questions.pop()
    assert list(new) == ["key-0"]
    assert model.answer(new, " new") == ["key-0"]
    assert "key-0" not in model.answer(old, " old")
    assert model.row_at(0) == "KEY-0 new"
    assert model.row_at(1) == "KEY-1 old"


def test_an_answer_from_before_a_change_is_shown_but_asked_for_again() -> None:
    model = Plain()
    model.set_ids(KEYS)
    model.row_at(0)
    old = model.questions.pop()
    model.forget(None)
    assert model.answer(old, " old") == []
    assert model.row_at(0) == "KEY-0 old"
    assert len(model.questions) == 1
    model.answer(model.questions.pop(), " new")
    assert model.row_at(0) == "KEY-0 new"
    assert model.questions == []


def test_a_question_that_failed_is_asked_again() -> None:
    model = Plain()
    model.set_ids(KEYS)
    model.row_at(0)
    model.not_answered(model.questions.pop())
    model.row_at(0)
    assert len(model.questions) == 1


@pytest.mark.own_window
@pytest.mark.parametrize("now", [KEYS, KEYS[::-1], KEYS[7:], ["new", *KEYS]])
def test_rows_are_painted_wherever_their_lines_are_when_they_come(now: list[str]) -> None:
    model = Plain()
    model.set_ids(KEYS)
    model.row_at(0)
    model.set_ids(now)
    painted: set[int] = set()
    model.dataChanged.connect(lambda first, last: painted.update(range(first.row(), last.row() + 1)))
    answered = [key for key in KEYS[:3] if key in now] + KEYS[30:32]
    model.take_rows(model.questions.pop(), [(key, key.upper()) for key in answered])
    assert painted >= {now.index(key) for key in answered}


def test_only_so_many_rows_are_kept() -> None:
    model = Plain()
    model.set_ids([str(n) for n in range(KEPT_ROWS * 2)])
    for place in range(0, KEPT_ROWS * 2, CHUNK):
        model.row_at(place)
        model.answer(model.questions.pop())
    assert model.cached("0") is None
    assert model.cached(str(KEPT_ROWS * 2 - 1)) is not None


# waiting edits


def test_the_newest_edit_of_a_cell_shows_until_its_row_is_back() -> None:
    pending = PendingEdits()
    first = pending.begin({"a": {"title": "1", "mood": ["x"]}})
    second = pending.begin({"a": {"title": "2"}})
    pending.store(first, ["a"])
    pending.arrive(["a"])
    assert (pending.find("a", "mood"), pending.find("a", "title").value) == (None, "2")
    pending.drop(first, ["a"])
    assert pending.find("a", "title") is not None
    pending.rename("a", "b")
    pending.drop(second, ["b"])
    assert not pending


# the real one


@pytest.fixture
def checked(desk: Desk) -> Iterator[Desk]:
    tester = QAbstractItemModelTester(desk.view.cues, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield desk
    desk.settle()
    tester.deleteLater()


def test_the_cue_model_is_sound_through_a_session(checked: Desk) -> None:
    film, store = checked.film_id, checked.store
    model = checked.view.cues
    checked.go(len(model.ids), "title")
    checked.type("Added")
    checked.tab()
    checked.type("sc")
    checked.tab()
    checked.type("01000000")
    checked.enter()
    checked.settle()
    cues.delete(store, model.ids[3:6])
    checked.session.changed.emit(None)
    checked.settle()
    cues.duplicate(store, [model.ids[0], model.ids[7]])
    cues.sort_by_time(store, film)
    checked.session.changed.emit(None)
    checked.settle()
    for order in ("title", "duration", "mood", "film"):
        model.sort_by(order, True)
        checked.settle()
    checked.press(Key.Key_Down)
    checked.window.film_page.show_preset("Study")
    checked.settle()
    model.show_search("storm")
    checked.settle()
    model.show_search("")
    checked.settle()
    assert len(model.ids) == 20


def test_columns_come_and_go_without_a_value_lost(desk: Desk) -> None:
    page = desk.window.film_page
    keep = desk.view.cues.ids[3:5]
    desk.select((3, "title"), (4, "title"))
    before = desk.stored("title", "mood", "notes")
    for preset in ("Delivery", "Rights", "Study", "Spotting"):
        page.show_preset(preset)
        desk.settle()
        assert keep[0] in desk.view.selected_cues()
        assert desk.view.currentIndex().row() == 3
    page.table.toggle_column("mood", False)
    desk.settle()
    assert desk.view.cues.column_of("mood") == -1
    page.table.toggle_column("mood", True)
    desk.settle()
    assert desk.stored("title", "mood", "notes") == before
