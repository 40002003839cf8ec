# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells are painted without widgets and edited with the keys of a spreadsheet."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from effort import calls
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.cell import MOVE_DOWN, MOVE_LEFT, MOVE_RIGHT, MOVE_STAY, MOVE_UP, CellDelegate
from cuefolio.gui.delegates.columns import delegate_for
from cuefolio.gui.delegates.look import look
from cuefolio.gui.delegates.status import paint_status
from cuefolio.gui.theme import apply_theme, current
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.completing import completing_of, from_list
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.tag_field import TagField
from cuefolio.gui.widgets.text_field import TextField
from cuefolio.gui.widgets.timecode_field import TimecodeField
from cuefolio.gui.widgets.tri_state_field import TriStateField

if TYPE_CHECKING:
    from .conftest import Window

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
Hint = QAbstractItemDelegate.EndEditHint
COLUMN = {name: column for column, name in enumerate(
    ("status", "cue", "title", "origin", "mood", "in", "out", "duration", "screen", "notes"))}  # fmt: skip


def load_gallery() -> ModuleType:
    """The gallery's table, which has every kind of cell."""
    spec = importlib.util.spec_from_file_location("gallery", Path(__file__).with_name("gallery.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def gallery() -> ModuleType:
    return load_gallery()


@pytest.fixture
def table(gallery: ModuleType, window: Window, qtbot: QtBot) -> QTableView:
    made = gallery.sample_table()
    made.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
    window.layout_.addWidget(made)
    window.other = QLineEdit()
    window.layout_.addWidget(window.other)
    window.resize(1200, 500)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    return made


def open_editor(table: QTableView, column: str, row: int = 3) -> QWidget:
    index = table.model().index(row, COLUMN[column])
    table.setCurrentIndex(index)
    table.edit(index)
    editor = QApplication.focusWidget()
    assert editor is not None and editor is not table
    return editor


def hints(table: QTableView, column: str) -> list[tuple[object, int]]:
    """Hints and moves of the column's delegate from now on."""
    delegate = table.itemDelegateForColumn(COLUMN[column])
    assert isinstance(delegate, CellDelegate)
    seen: list[tuple[object, int]] = []
    delegate.closeEditor.connect(lambda _editor, hint: seen.append((hint, delegate.last_move)))
    return seen


# -- editing -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "kind"),
    [
        ("title", LineField),
        ("origin", ChoiceField),
        ("mood", TagField),
        ("in", TimecodeField),
        ("duration", TimecodeField),
        ("screen", TriStateField),
        ("notes", TextField),
    ],
)
def test_each_kind_has_its_editor_named_after_its_column(
    table: QTableView, column: str, kind: type[QWidget]
) -> None:
    open_editor(table, column)
    (editor,) = (w for w in table.viewport().children() if isinstance(w, kind))
    assert editor.accessibleName() == table.model().headerData(COLUMN[column], Qt.Orientation.Horizontal, 0)
    assert table.viewport().rect().contains(editor.geometry())
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert table.model().writes == []


def test_a_read_only_cell_has_no_editor(table: QTableView) -> None:
    index = table.model().index(0, COLUMN["status"])
    delegate = table.itemDelegateForColumn(COLUMN["status"])
    assert delegate.createEditor(table.viewport(), QStyleOptionViewItem(), index) is None


@pytest.mark.parametrize(
    ("key", "modifier", "hint", "move"),
    [
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, Hint.SubmitModelCache, MOVE_DOWN),
        (Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, Hint.SubmitModelCache, MOVE_DOWN),
        (Key.Key_Return, SHIFT, Hint.SubmitModelCache, MOVE_UP),
        (Key.Key_Tab, Qt.KeyboardModifier.NoModifier, Hint.EditNextItem, MOVE_RIGHT),
        (Key.Key_Backtab, SHIFT, Hint.EditPreviousItem, MOVE_LEFT),
    ],
)
def test_enter_and_tab_commit_and_say_where_to_go(
    table: QTableView, key: Key, modifier: Qt.KeyboardModifier, hint: object, move: int
) -> None:
    seen = hints(table, "title")
    editor = open_editor(table, "title")
    QTest.keyClicks(editor, "Fog")
    QTest.keyClick(editor, key, modifier)
    assert table.model().writes == [(3, 2, "Fog")]
    assert seen[0] == (hint, move)


def test_typing_begins_an_edit_and_replaces(table: QTableView) -> None:
    table.setCurrentIndex(table.model().index(3, 2))
    QTest.keyClicks(table, "F")
    QTest.keyClicks(QApplication.focusWidget(), "og")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert table.model().writes == [(3, 2, "Fog")]


def test_escape_writes_nothing_and_neither_does_an_unchanged_value(table: QTableView) -> None:
    seen = hints(table, "title")
    editor = open_editor(table, "title")
    QTest.keyClicks(editor, "Fog")
    QTest.keyClick(editor, Key.Key_Escape)
    assert seen == [(Hint.RevertModelCache, MOVE_STAY)]
    editor = open_editor(table, "title")
    QTest.keyClick(editor, Key.Key_Return)
    assert table.model().writes == []


def test_leaving_the_table_saves_once(table: QTableView, window: Window) -> None:
    editor = open_editor(table, "title")
    QTest.keyClicks(editor, "Fog")
    window.other.setFocus()
    assert table.model().writes == [(3, 2, "Fog")]


def test_a_refused_timecode_keeps_its_editor(table: QTableView, window: Window) -> None:
    seen = hints(table, "in")
    editor = open_editor(table, "in")
    assert isinstance(editor, TimecodeField)
    QTest.keyClicks(editor, "99")
    QTest.keyClick(editor, Key.Key_Return)
    assert seen == []
    assert editor.error()
    editor.selectAll()
    QTest.keyClicks(editor, "1210")
    QTest.keyClick(editor, Key.Key_Tab)
    assert table.model().writes == [(3, 5, 12 * 24 + 10)]


def test_an_out_counts_from_its_in(table: QTableView) -> None:
    editor = open_editor(table, "out")
    QTest.keyClicks(editor, "+10:00")
    QTest.keyClick(editor, Key.Key_Return)
    start = table.model().cells[3, 5]
    assert table.model().writes == [(3, 6, start + 240)]


def test_a_refused_text_is_given_up_when_the_table_is_left(table: QTableView, window: Window) -> None:
    editor = open_editor(table, "in")
    QTest.keyClicks(editor, "99")
    window.other.setFocus()
    assert table.model().writes == []


def test_tags_in_a_cell(table: QTableView) -> None:
    line = open_editor(table, "mood")
    QTest.keyClicks(line, "calm")
    QTest.keyClick(line, Key.Key_Return)
    assert table.model().writes == []
    QTest.keyClicks(line, "warm")
    QTest.keyClick(line, Key.Key_Tab)
    assert table.model().writes == [(3, 4, ["tender", "calm", "warm"])]
    seen = hints(table, "mood")
    line = open_editor(table, "mood")
    QTest.keyClick(line, Key.Key_Left)
    QTest.keyClick(line, Key.Key_Escape)
    assert seen == []
    QTest.keyClick(line, Key.Key_Backspace)
    QTest.keyClick(line, Key.Key_Return)
    assert table.model().writes[-1] == (3, 4, ["tender", "calm"])


def test_a_choice_closes_by_being_made(table: QTableView, qtbot: QtBot) -> None:
    seen = hints(table, "origin")
    editor = open_editor(table, "origin")
    QTest.keyClicks(editor, "p")
    qtbot.waitUntil(lambda: bool(seen))
    assert table.model().writes == [(3, 3, "public-domain")]


def test_yes_no_and_long_text(table: QTableView) -> None:
    editor = open_editor(table, "screen")
    QTest.keyClicks(editor, "n")
    QTest.keyClick(editor, Key.Key_Return)
    editor = open_editor(table, "notes")
    QTest.keyClicks(editor, "a")
    QTest.keyClick(editor, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(editor, "b")
    QTest.keyClick(editor, Key.Key_Return)
    assert [write[2] for write in table.model().writes] == [False, "a\nb"]


def test_suggestions_in_a_cell(table: QTableView, qtbot: QtBot) -> None:
    delegate = table.itemDelegateForColumn(2)
    delegate.provider_for = lambda index: from_list(["The Letter", "Anna's Theme"])
    editor = open_editor(table, "title")
    helper = completing_of(editor)
    assert helper is not None
    QTest.keyClicks(editor, "let")
    qtbot.waitUntil(helper.is_open)
    QTest.keyClick(editor, Key.Key_Down)
    QTest.keyClick(editor, Key.Key_Return)
    assert table.model().writes == [(3, 2, "The Letter")]


def test_a_reset_of_the_model_closes_the_editor_quietly(table: QTableView) -> None:
    for column in ("title", "mood"):
        open_editor(table, column)
        table.model().beginResetModel()
        table.model().endResetModel()
    assert table.model().writes == []
    editor = open_editor(table, "title")
    QTest.keyClicks(editor, "again")
    QTest.keyClick(editor, Key.Key_Return)
    assert table.model().writes == [(3, 2, "again")]


# -- painting ----------------------------------------------------------------------------------------


def painted(delegate: CellDelegate, table: QTableView, row: int, column: str, width: int = 160) -> QImage:
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 26)
    option.direction = table.layoutDirection()
    image = QImage(width, 26, QImage.Format.Format_ARGB32)
    image.fill(current().surface)
    painter = QPainter(image)
    delegate.paint(painter, option, table.model().index(row, COLUMN[column]))
    painter.end()
    return image


def ink(image: QImage) -> list[QPoint]:
    """Pixels that differ from the ground, without the hairline."""
    ground = current().surface.rgb()
    return [
        QPoint(x, y)
        for y in range(image.height() - 1)
        for x in range(image.width())
        if image.pixel(x, y) != ground
    ]


def test_every_theme_has_its_own_look(qapp: QApplication) -> None:
    first = look()
    assert look() is first
    apply_theme(qapp, "dark", "compact")
    assert look() is not first
    assert look().row_height == 22


@pytest.mark.parametrize("kind", ["line", "origin", "tags", "status", "flag", "timecode"])
def test_rows_are_as_high_as_the_theme_says(qapp: QApplication, table: QTableView, kind: str) -> None:
    for density, height in (("compact", 22), ("normal", 26), ("roomy", 32)):
        apply_theme(qapp, "light", density)
        hint = delegate_for(kind).sizeHint(QStyleOptionViewItem(), table.model().index(1, 4))
        assert hint.height() == height


def test_numbers_stand_right_and_text_leads(table: QTableView) -> None:
    text = ink(painted(delegate_for("line"), table, 1, "cue"))
    number = ink(painted(delegate_for("timecode"), table, 1, "in"))
    assert min(p.x() for p in text) < 14
    assert max(p.x() for p in number) > 160 - 14
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert max(p.x() for p in ink(painted(delegate_for("line"), table, 1, "cue"))) > 160 - 14


def test_nothing_is_drawn_outside_its_cell(table: QTableView) -> None:
    table.model().cells[1, 2] = "Wide " * 2_000
    for kind, column in (("line", "title"), ("tags", "mood"), ("origin", "origin"), ("timecode", "in")):
        for width in (1, 6, 20, 60, 160):
            pixels = ink(painted(delegate_for(kind), table, 1, column, width))
            assert all(p.x() < width for p in pixels)
            if width >= 60:
                assert pixels


def test_states_of_the_row_can_be_told_without_colour(qapp: QApplication) -> None:
    shapes = set()
    for code in ("ready", "warning", "error", "info", "unknown"):
        image = QImage(16, 16, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_status(painter, QPointF(8, 8), code, current())
        painter.end()
        shapes.add(tuple(image.pixelColor(x, y).lightness() < 200 for x in range(16) for y in range(16)))
    assert len(shapes) == 5


def test_marks_of_state_change_the_picture(table: QTableView) -> None:
    delegate = delegate_for("line")
    states = [roles.State.PLAIN, *list(roles.State)[1:]]
    model = table.model()
    pictures = []
    for state in states:
        model._state = lambda row, column, state=state: int(state)
        pictures.append(painted(delegate, table, 1, "title"))
    for index, picture in enumerate(pictures):
        assert all(picture != other for other in pictures[:index])


def test_the_current_row_is_tinted_all_along(table: QTableView) -> None:
    delegate = delegate_for("line")
    delegate.current_row = 1
    image = painted(delegate, table, 1, "title")
    assert image.pixelColor(0, 0) == current().row_tint


@pytest.mark.parametrize("width", [60, 400])
def test_more_moods_than_fit_are_counted_and_not_measured(table: QTableView, width: int) -> None:
    table.model().cells[1, 4] = [f"mood {n}" for n in range(300)]
    delegate = delegate_for("tags")
    pictures: list[QImage] = []
    assert calls(lambda: pictures.append(painted(delegate, table, 1, "mood", width))) < 2000
    assert ink(pictures[0])


def test_the_tip_of_a_cell_is_plain_text(table: QTableView, qtbot: QtBot) -> None:
    tips: dict[str, str] = {}
    for name, row, text in (
        ("error", 7, "Harbour"),
        ("long", 2, "<b>" + "long " * 30),
        ("short", 1, "short"),
    ):
        table.model().cells[row, 2] = text
        index = table.model().index(row, 2)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 120, 26)
        tips[name] = table.itemDelegateForColumn(2).tip(option, index)
        if name == "long":
            event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(3, 3), table.mapToGlobal(QPoint(3, 3)))
            assert table.itemDelegateForColumn(2).helpEvent(event, table, option, index)
            assert "&lt;b&gt;long" in QToolTip.text()
            QToolTip.hideText()
    assert tips == {"error": "The title is missing.", "long": "<b>" + "long " * 30, "short": ""}


def test_the_gallery_can_be_drawn_in_both_themes(
    gallery: ModuleType, qapp: QApplication, tmp_path: Path
) -> None:
    gallery.main(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "gallery-dark.png", "gallery-light.png", "menu-dark.png", "menu-light.png",
    ]  # fmt: skip


def test_every_control_of_the_gallery_has_a_name(gallery: ModuleType, qtbot: QtBot) -> None:
    page = gallery.page()
    qtbot.addWidget(page)
    kinds: tuple[Callable[..., QWidget], ...] = (LineField, ChoiceField, TagField, TextField, TriStateField)
    controls = [child for kind in kinds for child in page.findChildren(kind)]
    assert len(controls) > 12
    assert [control for control in controls if not control.accessibleName()] == []
