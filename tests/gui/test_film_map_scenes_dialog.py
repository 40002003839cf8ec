# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of scenes: typed like a spreadsheet, every edit one step, refusals told where they happen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cuefolio.gui.dialogs.scene_model import IN, LENGTH, NAME, NUMBER, OUT
from cuefolio.gui.dialogs.scenes_dialog import ScenesDialog
from cuefolio.gui.session import CatalogSession
from cuefolio.services import films, scenes, undo

Key = Qt.Key


@pytest.fixture
def dialog(
    qtbot: QtBot, opened: CatalogSession, film: tuple[str, list[str]], settle: Callable[[], None]
) -> ScenesDialog:
    assert opened.store is not None
    made = ScenesDialog(opened, films.get_film(opened.store, film[0]))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isVisible)
    settle()
    return made


def lines(dialog: ScenesDialog) -> list[tuple[str, ...]]:
    model = dialog.model
    return [tuple(str(model.index(row, c).data() or "") for c in range(5)) for row in range(model.rowCount())]


def go(dialog: ScenesDialog, row: int, column: int) -> QModelIndex:
    index = dialog.model.index(row, column)
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(index)
    return index


def type_into(dialog: ScenesDialog, row: int, column: int, text: str, settle: Callable[[], None]) -> None:
    go(dialog, row, column)
    QTest.keyClick(dialog.table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None and editor is not dialog.table
    QTest.keyClick(editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Key.Key_Return)
    settle()


def test_scenes_are_timed_by_typing(
    dialog: ScenesDialog, opened: CatalogSession, settle: Callable[[], None]
) -> None:
    assert [line[NAME] for line in lines(dialog)] == ["Quay", "Kitchen", "On board"]
    type_into(dialog, 0, IN, "01000000", settle)
    type_into(dialog, 0, OUT, "+2:30:00", settle)
    type_into(dialog, 0, NUMBER, "1", settle)
    assert lines(dialog)[0] == ("1", "Quay", "01:00:00:00", "01:02:30:00", "2:30")
    assert opened.store is not None
    assert undo.state(opened.store).undo == 'Rename scene "Quay"'
    opened.undo()
    opened.undo()
    opened.undo()
    settle()
    assert lines(dialog)[0] == ("", "Quay", "", "", "")


def test_an_out_without_an_in_is_refused_with_a_sentence(
    dialog: ScenesDialog, settle: Callable[[], None]
) -> None:
    type_into(dialog, 1, OUT, "01000000", settle)
    assert dialog.notice.isVisible()
    assert lines(dialog)[1] == ("", "Kitchen", "", "", "")


def test_a_scene_is_added_and_named_at_once(
    dialog: ScenesDialog, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    dialog.add_button_.click()
    settle()
    qtbot.waitUntil(dialog.table.is_editing)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClick(editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "Engine room")
    QTest.keyClick(editor, Key.Key_Return)
    settle()
    assert [line[NAME] for line in lines(dialog)] == ["Quay", "Kitchen", "On board", "Engine room"]


def test_scenes_are_moved_and_deleted(
    dialog: ScenesDialog, opened: CatalogSession, film: tuple[str, list[str]], settle: Callable[[], None]
) -> None:
    go(dialog, 2, NAME)
    dialog.up.click()
    settle()
    assert [line[NAME] for line in lines(dialog)] == ["Quay", "On board", "Kitchen"]
    assert dialog.table.currentIndex().row() == 1
    dialog.down.click()
    settle()
    dialog.remove_button.click()
    settle()
    assert [line[NAME] for line in lines(dialog)] == ["Quay", "Kitchen"]
    assert opened.store is not None
    assert len(scenes.of_film(opened.store, film[0])) == 2


def test_delete_in_a_time_takes_the_time_away(dialog: ScenesDialog, settle: Callable[[], None]) -> None:
    type_into(dialog, 0, IN, "01000000", settle)
    go(dialog, 0, IN)
    QTest.keyClick(dialog.table, Key.Key_Delete)
    settle()
    assert lines(dialog)[0] == ("", "Quay", "", "", "")
    go(dialog, 0, NAME)
    QTest.keyClick(dialog.table, Key.Key_Delete)
    settle()
    assert lines(dialog)[0][NAME] == "Quay"


def test_the_length_cannot_be_typed(dialog: ScenesDialog) -> None:
    assert not dialog.model.flags(dialog.model.index(0, LENGTH)) & Qt.ItemFlag.ItemIsEditable


def test_a_read_only_catalogue_offers_no_change(dialog: ScenesDialog, opened: CatalogSession) -> None:
    assert opened.store is not None
    opened.store.read_only = True
    assert not dialog.model.flags(dialog.model.index(0, NAME)) & Qt.ItemFlag.ItemIsEditable
    opened.store.read_only = False
