# SPDX-License-Identifier: GPL-3.0-or-later
"""Chips and suggestions, by keyboard, with many and with long words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from effort import calls
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cuefolio.gui.widgets.completing import Completing, Reply, from_list
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.tag_field import TagField

if TYPE_CHECKING:
    from .conftest import Window

Put = Callable[[QWidget], None]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
MOODS = ["melancholy", "tender", "tense", "menace", "Wehmütig", "after the storm"]


@pytest.fixture
def tags(put: Put, window: Window) -> TagField:
    window.other = QLineEdit()
    window.layout_.addWidget(window.other)
    made = TagField(
        name="Mood",
        description="Moods of the cue",
        provider=from_list(MOODS),
        colour=lambda word: QColor("#3f72b0") if word == "tender" else None,
    )
    made.commits = []
    made.committed.connect(made.commits.append)
    put(made)
    return made


def test_enter_comma_and_semicolon_add(tags: TagField) -> None:
    line = tags.edit()
    QTest.keyClicks(line, "calm")
    QTest.keyClick(line, Key.Key_Return)
    QTest.keyClicks(line, "warm,  cold  winter ;")
    assert tags.tags() == ["calm", "warm", "cold winter"]
    assert tags.commits == [["calm"], ["calm", "warm"], ["calm", "warm", "cold winter"]]
    QTest.keyClicks(line, "CALM,")
    assert tags.tags() == ["calm", "warm", "cold winter"]
    assert line.text() == ""


def test_names_with_commas_stay_whole(put: Put) -> None:
    field = TagField(name="Composer", separators=";")
    put(field)
    QTest.keyClicks(field.edit(), "Smith, Anna;")
    assert field.tags() == ["Smith, Anna"]


def test_backspace_takes_the_last_and_arrows_walk(tags: TagField) -> None:
    tags.set_tags(["one", "two", "three", "four"])
    line = tags.edit()
    QTest.keyClick(line, Key.Key_Backspace)
    assert tags.tags() == ["one", "two", "three"]
    QTest.keyClick(line, Key.Key_Left)
    QTest.keyClick(line, Key.Key_Left)
    assert tags.current_chip() == 1
    assert line.accessibleDescription().startswith("two, 2 of 3")
    QTest.keyClick(line, Key.Key_Delete)
    assert tags.tags() == ["one", "three"]
    QTest.keyClick(line, Key.Key_F2)
    assert (tags.tags(), line.text(), tags.current_chip()) == (["one"], "three", -1)
    QTest.keyClick(line, Key.Key_Return)
    QTest.keyClick(line, Key.Key_Left)
    QTest.keyClick(line, Key.Key_Right)
    assert tags.current_chip() == -1
    QTest.keyClick(line, Key.Key_Left)
    QTest.keyClicks(line, "x")
    assert (line.text(), tags.current_chip()) == ("x", -1)


def test_leaving_takes_what_was_typed(tags: TagField, window: Window) -> None:
    QTest.keyClicks(tags.edit(), "calm")
    assert tags.commits == []
    window.other.setFocus()
    assert tags.commits == [["calm"]]


def test_committing_at_the_end_only(put: Put, window: Window) -> None:
    other = QLineEdit()
    window.layout_.addWidget(other)
    field = TagField(name="Mood", commit_each=False)
    commits: list[list[str]] = []
    field.committed.connect(commits.append)
    put(field)
    QTest.keyClicks(field.edit(), "a,b,c")
    assert commits == []
    other.setFocus()
    assert commits == [["a", "b", "c"]]
    field.setFocus()
    QTest.keyClicks(field.edit(), "d,")
    QTest.keyClick(field.edit(), Key.Key_Escape)
    assert field.tags() == ["a", "b", "c"]


def test_undo_goes_to_the_window_when_the_line_is_empty(tags: TagField, window: Window) -> None:
    QTest.keyClicks(tags.edit(), "calm,")
    QTest.keyClick(tags.edit(), Key.Key_Z, CONTROL)
    assert window.undone == 1
    QTest.keyClicks(tags.edit(), "x")
    QTest.keyClick(tags.edit(), Key.Key_Z, CONTROL)
    assert (tags.edit().text(), window.undone) == ("", 1)


def test_paste_splits_and_copy_joins(tags: TagField) -> None:
    QApplication.clipboard().setText("a; b\nc\r\nd")
    QTest.keyClick(tags.edit(), Key.Key_V, CONTROL)
    assert tags.tags() == ["a", "b", "c", "d"]
    assert len(tags.commits) == 1
    QTest.keyClick(tags.edit(), Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "a; b; c; d"


def test_several_lists(tags: TagField) -> None:
    added: list[str] = []
    tags.added.connect(added.append)
    tags.set_mixed()
    assert tags.edit().placeholderText() == "several values"
    QTest.keyClicks(tags.edit(), "calm,")
    assert added == ["calm"]
    assert tags.commits == [["calm"]]
    assert not tags.is_mixed()


def test_a_click_on_the_cross_removes(tags: TagField) -> None:
    tags.set_tags(["one", "two"])
    cross = tags._chips.cross(0).center()
    QTest.mouseClick(tags.viewport(), Qt.MouseButton.LeftButton, pos=cross)
    assert tags.tags() == ["two"]
    QTest.mouseDClick(tags.viewport(), Qt.MouseButton.LeftButton, pos=tags._chips.rects[0].center())
    assert (tags.tags(), tags.edit().text()) == ([], "two")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_chips_wrap_and_never_overlap_in_either_direction(
    tags: TagField, direction: Qt.LayoutDirection
) -> None:
    tags.setLayoutDirection(direction)
    tags.resize(300, 200)
    tags.set_tags([f"mood number {number}" for number in range(12)])
    rects = tags._chips.rects
    assert tags._chips.lines > 2
    width = tags.viewport().width()
    assert all(rect.left() >= 0 and rect.right() < width for rect in rects)
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)
    first, second = rects[0].left(), rects[1].left()
    assert (second < first) == (direction == Qt.LayoutDirection.RightToLeft)
    line = tags.edit()
    QTest.keyClick(line, Key.Key_Right if direction == Qt.LayoutDirection.RightToLeft else Key.Key_Left)
    assert tags.current_chip() == 11


def test_three_hundred_chips_and_ten_thousand_characters(tags: TagField) -> None:
    words = [f"mood number {number}" for number in range(299)] + ["x" * 10_000]

    def show_and_walk() -> None:
        tags.set_tags(words)
        tags.grab()
        for _ in range(20):
            QTest.keyClick(tags.edit(), Key.Key_Left)
        tags.grab()

    assert calls(show_and_walk) < 200_000
    assert tags.sizeHint().height() < 200
    assert tags.tags() == words
    tags.edit().clear()

    def paste() -> None:
        QApplication.clipboard().setText("y" * 10_000)
        tags.set_current_chip(-1)
        QTest.keyClick(tags.edit(), Key.Key_V, CONTROL)
        QTest.keyClick(tags.edit(), Key.Key_Return)

    assert calls(paste) < 130_000
    assert tags.tags()[-1] == "y" * 10_000


def test_it_has_a_name_and_tells_its_content(tags: TagField) -> None:
    tags.set_tags(["one", "two"])
    assert (tags.accessibleName(), tags.edit().accessibleName()) == ("Mood", "Mood")
    assert tags.accessibleDescription() == "one, two. Moods of the cue"


# -- suggestions -------------------------------------------------------------------------------------


def answers(words: list[str], typed: str) -> list[str]:
    found: list[list[str]] = []
    from_list(words)(typed, found.append)
    return found[0]


def test_matches_anywhere_without_case_and_accents() -> None:
    assert answers(MOODS, "TE") == ["tender", "tense", "after the storm"]
    assert answers(MOODS, "wehmut") == ["Wehmütig"]
    assert answers(MOODS, "st") == ["after the storm"]
    assert answers(["Ferry", "On the ferry", "Offeryng"], "fer") == ["Ferry", "On the ferry", "Offeryng"]
    assert answers(MOODS, "zzz") == []


def test_a_suggestion_is_taken_by_keyboard(tags: TagField, qtbot: QtBot) -> None:
    helper = tags.completing
    assert helper is not None
    QTest.keyClicks(tags.edit(), "te")
    qtbot.waitUntil(helper.is_open)
    assert helper.suggestions() == ["tender", "tense", "after the storm"]
    assert helper.chosen() is None
    assert tags.edit().hasFocus()
    QTest.keyClick(tags.edit(), Key.Key_Down)
    QTest.keyClick(tags.edit(), Key.Key_Down)
    assert helper.chosen() == "tense"
    QTest.keyClick(tags.edit(), Key.Key_Up)
    QTest.keyClick(tags.edit(), Key.Key_Return)
    assert tags.tags() == ["tender"]
    assert not helper.is_open()


def test_nothing_is_taken_that_was_not_chosen(tags: TagField, qtbot: QtBot) -> None:
    assert tags.completing is not None
    QTest.keyClicks(tags.edit(), "ten")
    qtbot.waitUntil(tags.completing.is_open)
    QTest.keyClick(tags.edit(), Key.Key_Return)
    assert tags.tags() == ["ten"]


def test_escape_closes_the_suggestions_first(tags: TagField, qtbot: QtBot) -> None:
    assert tags.completing is not None
    QTest.keyClicks(tags.edit(), "ten")
    qtbot.waitUntil(tags.completing.is_open)
    QTest.keyClick(tags.edit(), Key.Key_Escape)
    assert not tags.completing.is_open()
    assert tags.edit().text() == "ten"
    QTest.keyClick(tags.edit(), Key.Key_Escape)
    assert tags.edit().text() == ""


def test_only_the_latest_reply_counts_and_late_ones_do_no_harm(put: Put, qtbot: QtBot) -> None:
    asked: list[tuple[str, Reply]] = []
    field = LineField(name="Work")
    put(field)
    helper = Completing(field, lambda typed, reply: asked.append((typed, reply)))
    QTest.keyClicks(field, "a")
    qtbot.waitUntil(lambda: len(asked) == 1)
    QTest.keyClicks(field, "b")
    qtbot.waitUntil(lambda: len(asked) == 2)
    asked[1][1](["abc"])
    asked[0][1](["a wrong one"])
    assert helper.suggestions() == ["abc"]
    QTest.keyClicks(field, "c")
    field.setParent(None)
    field.deleteLater()
    qtbot.waitUntil(lambda: not helper_valid(helper))
    asked[1][1](["late"])


def helper_valid(helper: Completing) -> bool:
    import shiboken6

    return shiboken6.isValid(helper)


def test_a_line_takes_the_chosen_text_and_can_undo_it(put: Put, qtbot: QtBot) -> None:
    field = LineField(name="Work")
    commits: list[str] = []
    field.committed.connect(commits.append)
    put(field)
    helper = Completing(field, from_list(["Anna's Theme", "The Letter"]))
    QTest.keyClicks(field, "let")
    qtbot.waitUntil(helper.is_open)
    QTest.keyClick(field, Key.Key_Down)
    QTest.keyClick(field, Key.Key_Return)
    assert commits == ["The Letter"]
    QTest.keyClick(field, Key.Key_Down)
    assert not helper.is_open(), "the only suggestion is what stands there already"


def test_leaving_hides_the_suggestions(tags: TagField, window: Window, qtbot: QtBot) -> None:
    assert tags.completing is not None
    QTest.keyClicks(tags.edit(), "ten")
    qtbot.waitUntil(tags.completing.is_open)
    window.other.setFocus()
    assert not tags.completing.is_open()


def test_markup_in_a_suggestion_is_shown_as_it_is(put: Put, qtbot: QtBot) -> None:
    field = LineField(name="Work")
    put(field)
    helper = Completing(field, from_list(["<b>R&B</b>"]))
    helper.open()
    assert helper.suggestions() == ["<b>R&B</b>"]
