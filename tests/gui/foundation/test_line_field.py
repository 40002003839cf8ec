# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines and long text: saved when left, undone as a person expects."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cuefolio.gui.theme import apply_theme
from cuefolio.gui.widgets.integer_field import IntegerField
from cuefolio.gui.widgets.labels import PlainLabel, elide, plain_tip, set_tip
from cuefolio.gui.widgets.line_field import LineField, one_line
from cuefolio.gui.widgets.text_field import TextField

if TYPE_CHECKING:
    from .conftest import Window

Put = Callable[[QWidget], None]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def line(put: Put, window: Window) -> LineField:
    other = QLineEdit()
    window.layout_.addWidget(other)
    window.other = other
    made = LineField(name="Title", description="Title of the cue", placeholder="no title")
    made.commits = []
    made.committed.connect(made.commits.append)
    made.set_value("Anna")
    put(made)
    return made


def press(widget: QWidget, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def test_enter_commits_once(line: LineField, window: Window) -> None:
    line.selectAll()
    QTest.keyClicks(line, "Fog")
    assert line.commits == []
    press(line, Key.Key_Return)
    press(line, Key.Key_Return)
    window.other.setFocus()
    assert line.commits == ["Fog"]
    assert line.value() == "Fog"


def test_leaving_commits_and_an_unchanged_text_does_not(line: LineField, window: Window) -> None:
    window.other.setFocus()
    assert line.commits == []
    line.setFocus()
    QTest.keyClicks(line, "!")
    window.other.setFocus()
    assert line.commits == ["!Anna"]


def test_escape_restores(line: LineField, window: Window) -> None:
    QTest.keyClicks(line, "xyz")
    press(line, Key.Key_Escape)
    assert line.text() == "Anna"
    window.other.setFocus()
    assert line.commits == []


def test_undo_belongs_to_the_text_while_there_is_typing_to_undo(line: LineField, window: Window) -> None:
    QTest.keyClicks(line, "x")
    press(line, Key.Key_Z, CONTROL)
    assert (line.text(), window.undone) == ("Anna", 0)
    press(line, Key.Key_Z, CONTROL | SHIFT)
    assert line.text() == "xAnna"
    press(line, Key.Key_Z, CONTROL)
    assert window.undone == 0
    press(line, Key.Key_Z, CONTROL)
    assert (line.text(), window.undone) == ("Anna", 1)


def test_after_a_commit_undo_is_the_windows(line: LineField, window: Window) -> None:
    QTest.keyClicks(line, "x")
    press(line, Key.Key_Return)
    press(line, Key.Key_Z, CONTROL)
    assert (line.text(), window.undone) == ("xAnna", 1)


def test_paste_is_one_clean_line(line: LineField) -> None:
    QApplication.clipboard().setText("Fog\r\n Coming\tIn\x07\n")
    line.selectAll()
    press(line, Key.Key_V, CONTROL)
    assert line.text() == "Fog Coming In"
    press(line, Key.Key_Z, CONTROL)
    assert line.text() == "Anna"
    data = QMimeData()
    data.setText("a\nb")
    line.clear()
    event = QDropEvent(
        QPointF(3, 3),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    line.dropEvent(event)
    assert line.text() == "a b"
    assert one_line("  kept  ") == "  kept  "
    assert one_line("\n\n") == ""


def test_several_values_are_only_changed_on_purpose(line: LineField, window: Window) -> None:
    line.set_mixed()
    assert line.placeholderText() == "several values"
    QTest.keyClicks(line, "x")
    press(line, Key.Key_Backspace)
    window.other.setFocus()
    assert line.commits == []
    assert line.is_mixed()
    line.setFocus()
    press(line, Key.Key_Delete)
    assert line.placeholderText() == "clear all values"
    press(line, Key.Key_Return)
    assert line.commits == [""]
    assert not line.is_mixed()
    assert line.placeholderText() == "no title"


def test_a_refresh_keeps_what_is_being_typed(line: LineField) -> None:
    QTest.keyClicks(line, "x")
    line.refresh_value("Bruno")
    assert line.text() == "xAnna"
    press(line, Key.Key_Escape)
    assert line.text() == "Bruno"
    line.refresh_value("Clara")
    assert line.text() == "Clara"


def test_an_error_is_told_to_eye_and_ear_and_goes_with_typing(line: LineField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.error_changed):
        line.set_error("Taken by <b>1M2</b>.")
    assert line.accessibleDescription() == "Taken by <b>1M2</b>."
    assert "&lt;b&gt;" in line.toolTip()
    QTest.keyClicks(line, "x")
    assert line.error() == ""
    assert line.accessibleDescription() == "Title of the cue"
    assert line.accessibleName() == "Title"


def test_ten_thousand_characters_are_taken(line: LineField) -> None:
    line.set_value("é" * 10_000)
    line.grab()
    assert len(line.value()) == 10_000


def test_a_number_refuses_words(put: Put, window: Window, qtbot: QtBot) -> None:
    other = QLineEdit()
    window.layout_.addWidget(other)
    field = IntegerField(name="Intensity", least=0, most=10)
    numbers: list[object] = []
    field.committed_number.connect(numbers.append)
    put(field)
    for text in ("eleven", "11", "-1"):
        field.selectAll()
        QTest.keyClicks(field, text)
        press(field, Key.Key_Return)
        assert field.error()
    other.setFocus()
    assert numbers == []
    assert field.text() == "-1"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "7")
    press(field, Key.Key_Return)
    field.selectAll()
    press(field, Key.Key_Delete)
    press(field, Key.Key_Return)
    assert numbers == [7, None]


# -- long text ---------------------------------------------------------------------------------------


@pytest.fixture
def text(put: Put, window: Window) -> TextField:
    other = QLineEdit()
    window.layout_.addWidget(other)
    window.other = other
    made = TextField(name="Notes")
    made.commits = []
    made.committed.connect(made.commits.append)
    made.set_value("one")
    put(made)
    return made


def test_long_text_commits_on_control_enter_and_on_leaving(text: TextField, window: Window) -> None:
    QTest.keyClicks(text, "a")
    press(text, Key.Key_Return)
    assert text.commits == []
    press(text, Key.Key_Return, CONTROL)
    assert text.commits == ["a\none"]
    QTest.keyClicks(text, "b")
    window.other.setFocus()
    assert text.commits == ["a\none", "a\nbone"]


def test_long_text_undoes_restores_and_grows(text: TextField, window: Window) -> None:
    low = text.sizeHint().height()
    QTest.keyClicks(text, "a")
    press(text, Key.Key_Z, CONTROL)
    assert (text.text(), window.undone) == ("one", 0)
    press(text, Key.Key_Z, CONTROL)
    assert window.undone == 1
    for _ in range(6):
        press(text, Key.Key_Return)
    assert text.sizeHint().height() > low
    press(text, Key.Key_Escape)
    assert text.text() == "one"
    assert text.sizeHint().height() == low
    text.set_value("line\n" * 500)
    assert text.sizeHint().height() < 300


def test_long_text_pastes_text_only(text: TextField) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold\r\nplain\x00")
    text.set_value("")
    text.insertFromMimeData(data)
    assert text.text() == "bold\nplain"


def test_tab_leaves_long_text(text: TextField) -> None:
    press(text, Key.Key_Tab)
    assert not text.hasFocus()


# -- labels ------------------------------------------------------------------------------------------


def test_labels_and_tips_never_read_markup(qtbot: QtBot) -> None:
    label = PlainLabel("<img src='x'> & co")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    set_tip(label, "<b>a</b>\nb")
    assert label.toolTip() == '<p style="white-space:nowrap">&lt;b&gt;a&lt;/b&gt;<br>b</p>'
    assert plain_tip("") == ""
    assert len(plain_tip("x" * 10_000)) < 2100


def test_a_label_with_a_buddy_keeps_its_ampersand(qtbot: QtBot) -> None:
    field = QLineEdit()
    label = PlainLabel("R&B", buddy=field)
    qtbot.addWidget(field)
    qtbot.addWidget(label)
    assert label.full_text() == "R&B"
    assert label.text() == "R&&B"


def test_a_label_is_shortened_to_its_width(qtbot: QtBot) -> None:
    label = PlainLabel("A long title that does not fit", elide=True)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.full_text() == "A long title that does not fit"
    assert "does not fit" in label.toolTip()
    label.resize(600, 20)
    assert label.text() == label.full_text()


def test_elide_bounds_its_work(qtbot: QtBot) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    metrics = label.fontMetrics()
    shown = elide("wide " * 2_000, metrics, 100)
    assert shown.endswith("…")
    assert metrics.horizontalAdvance(shown) <= 100
    assert elide("a\nb\u202ec", metrics, 500) == "a b c"


def test_a_label_takes_the_sizes_of_a_new_theme(qapp: QApplication, qtbot: QtBot) -> None:
    label = PlainLabel("Night Ferry", role="film")
    qtbot.addWidget(label)
    before = label.font().pointSizeF()
    apply_theme(qapp, "dark", font_size=18)
    assert label.font().pointSizeF() > before
