# SPDX-License-Identifier: GPL-3.0-or-later
"""Every shortcut can be changed, is heard at once, shown everywhere, and kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from desk import CTRL, NONE, SHIFT, Desk, Key
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cuefolio.gui.actions import Actions
from cuefolio.gui.commands import ACTIONS
from cuefolio.gui.commands.find_commands import FindCommands
from cuefolio.gui.dialogs.settings.keyboard_page import KeyboardPage
from cuefolio.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from cuefolio.gui.keymap import Keymap, shown_keys
from cuefolio.gui.main_window import MainWindow


def keymap(desk: Desk) -> Keymap:
    area = desk.window.commands.areas[FindCommands]
    assert isinstance(area, FindCommands)
    return area.keymap


@pytest.fixture
def dialog(desk: Desk) -> ShortcutsDialog:
    desk.window.commands.run("shortcuts")
    (found,) = desk.window.findChildren(ShortcutsDialog)
    return found


def press(page: KeyboardPage, key: Key, with_: Qt.KeyboardModifier, place: int = 0) -> None:
    QTest.keyClick(page.edits[place], key, with_)
    QTest.qWait(5)  # the field is emptied and filled in one turn


def test_no_two_actions_come_with_the_same_keys() -> None:
    found: dict[str, str] = {}
    for spec in ACTIONS:
        for keys in spec.keys:
            name = QKeySequence(keys).toString()
            assert name, f"{spec.id}: {keys!r} names no key"
            assert name not in found, f"{spec.id} and {found[name]} both have {name}"
            found[name] = spec.id


def test_new_keys_are_heard_at_once_and_the_old_ones_are_not(desk: Desk) -> None:
    keys = keymap(desk)
    desk.go(1, "title")
    before = len(desk.view.cues.ids)
    keys.set_keys("duplicate", [QKeySequence("Ctrl+Shift+J")])
    desk.press(Key.Key_D, with_=CTRL | SHIFT)
    desk.settle()
    assert len(desk.view.cues.ids) == before
    desk.press(Key.Key_J, with_=CTRL | SHIFT)
    desk.settle()
    assert len(desk.view.cues.ids) == before + 1


def test_menu_tool_tip_search_box_and_palette_show_them(desk: Desk) -> None:
    actions = desk.window.actions_by_id
    keymap(desk).set_keys("find", [QKeySequence("Ctrl+Shift+Q")])
    assert shown_keys(actions["find"]) == "Ctrl+Shift+Q"
    assert "Ctrl+Shift+Q" in actions["find"].toolTip()
    assert "Ctrl+Shift+Q" in desk.window.top_bar.search.placeholderText()
    desk.press(Key.Key_K, with_=CTRL)
    desk.settle()
    from cuefolio.gui.palette.palette import CommandPalette

    (palette,) = desk.window.findChildren(CommandPalette)
    entry = next(e for e in palette._entries.entries if e.id == "action:find")
    assert entry.keys == "Ctrl+Shift+Q"


def test_they_are_kept_for_the_next_window(desk: Desk, tmp_path: Path) -> None:
    keys = keymap(desk)
    keys.set_keys("duplicate", [QKeySequence("Ctrl+Shift+J"), QKeySequence("F9")])
    keys.set_keys("export", [])
    stored = desk.window.settings
    stored.sync()
    again = QSettings(stored.fileName(), QSettings.Format.IniFormat)
    window = MainWindow(again)
    try:
        actions = window.actions_by_id
        assert shown_keys(actions["duplicate"]) == "Ctrl+Shift+J, F9"
        assert shown_keys(actions["export"]) == ""
        assert shown_keys(actions["undo"]) == "Ctrl+Z"
    finally:
        window.close()
        window.deleteLater()


@pytest.mark.parametrize("stored", ["", "nonsense+", ["Ctrl+J", "nonsense+"], 7, ["none"]])
def test_nonsense_in_the_settings_file_does_no_harm(qapp: object, tmp_path: Path, stored: object) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("shortcuts/duplicate", stored)
    settings.setValue("shortcuts/no_such_action", "Ctrl+J")
    window = MainWindow(settings)
    try:
        assert isinstance(shown_keys(window.actions_by_id["duplicate"]), str)
    finally:
        window.close()
        window.deleteLater()


# the dialog


def test_every_action_and_the_fixed_keys_are_listed(dialog: ShortcutsDialog, desk: Desk) -> None:
    page = dialog.page
    listed = {item.text(0): item.text(1) for item in page._items()}
    assert listed["Duplicate"] == "Ctrl+Shift+D"
    assert "Delete production" in listed
    assert listed["Empty the selected cells"] == "Delete"
    text = page.as_text()
    assert "Duplicate\tCtrl+Shift+D" in text and "Cue table" in text
    page.copy.click()
    assert QGuiApplication.clipboard().text() == text


def test_free_keys_are_taken_at_once(dialog: ShortcutsDialog, desk: Desk) -> None:
    page = dialog.page
    page.choose("duplicate")
    press(page, Key.Key_F9, NONE, 1)
    assert shown_keys(desk.window.actions_by_id["duplicate"]) == "Ctrl+Shift+D, F9"
    assert page.tree.currentItem().text(2) == "Ctrl+Shift+D"
    assert dialog.reset.isEnabled()
    page.reset_one.click()
    assert shown_keys(desk.window.actions_by_id["duplicate"]) == "Ctrl+Shift+D"
    assert not dialog.reset.isEnabled()


def test_keys_of_another_action_are_taken_only_when_asked(dialog: ShortcutsDialog, desk: Desk) -> None:
    page, actions = dialog.page, desk.window.actions_by_id
    page.choose("duplicate")
    press(page, Key.Key_D, CTRL)
    assert "Fill down" in page.remark.text()
    assert shown_keys(actions["fill_down"]) == "Ctrl+D"
    assert shown_keys(actions["duplicate"]) == "Ctrl+Shift+D"
    assert page.take.isVisible()
    page.take.click()
    assert shown_keys(actions["fill_down"]) == ""
    assert shown_keys(actions["duplicate"]) == "Ctrl+D"
    page.reset()
    assert shown_keys(actions["fill_down"]) == "Ctrl+D"
    page.notice.button().click()
    assert shown_keys(actions["duplicate"]) == "Ctrl+D"
    assert shown_keys(actions["fill_down"]) == ""


def test_the_cross_takes_keys_away(dialog: ShortcutsDialog, desk: Desk) -> None:
    page = dialog.page
    page.choose("duplicate")
    page.edits[0].clear()
    QTest.qWait(5)
    assert shown_keys(desk.window.actions_by_id["duplicate"]) == ""
    assert page.tree.currentItem().text(2) == "Ctrl+Shift+D"


def test_going_on_without_deciding_leaves_everything(dialog: ShortcutsDialog, desk: Desk) -> None:
    page = dialog.page
    page.choose("duplicate")
    press(page, Key.Key_D, CTRL)
    page.choose("export")
    page.choose("duplicate")
    assert page.edits[0].keySequence() == QKeySequence("Ctrl+Shift+D")
    assert not page.take.isVisible()


@pytest.mark.parametrize(
    ("key", "with_", "words"),
    [
        (Key.Key_A, NONE, "alone would be taken"),
        (Key.Key_A, SHIFT, "alone would be taken"),
        (Key.Key_Delete, NONE, "Empty the selected cells"),
        (Key.Key_Return, NONE, "Edit a cell"),
    ],
)
def test_keys_that_belong_to_typing_stay_there(
    dialog: ShortcutsDialog, desk: Desk, key: Key, with_: Qt.KeyboardModifier, words: str
) -> None:
    page = dialog.page
    page.choose("duplicate")
    press(page, key, with_)
    assert words in page.remark.text()
    assert not page.take.isVisible()
    assert shown_keys(desk.window.actions_by_id["duplicate"]) == "Ctrl+Shift+D"


def test_the_list_is_searched_by_words_and_by_keys(dialog: ShortcutsDialog) -> None:
    page = dialog.page

    def shown() -> list[str]:
        return [item.text(0) for item in page._items() if not item.isHidden()]

    page.search.setText("duplic")
    assert "Duplicate" in shown() and "Undo" not in " ".join(shown())
    assert page.chosen.full_text() in shown()
    page.search.setText("ctrl+shift+d")
    assert shown() == ["Duplicate"]
    page.search.setText("zzzz")
    assert shown() == []
    page.search.setText("")
    assert len(shown()) > 50


def test_fixed_keys_can_be_read_but_not_edited(dialog: ShortcutsDialog) -> None:
    page = dialog.page
    item = next(item for item in page._items() if item.text(0) == "Empty the selected cells")
    page.tree.setCurrentItem(item)
    assert not page.edits[0].isEnabled()
    assert "cannot be changed" in page.remark.text()


def test_keys_that_begin_alike_are_a_conflict(desk: Desk) -> None:
    keys = keymap(desk)
    titles = [c.title for c in keys.conflicts(QKeySequence("Ctrl+K, S"), "duplicate")]
    assert titles == ["Command palette"]


def test_taking_back_everything(desk: Desk, settle: Callable[[], None] | None = None) -> None:
    keys, actions = keymap(desk), desk.window.actions_by_id
    assert isinstance(actions, Actions)
    keys.set_keys("duplicate", [QKeySequence("Ctrl+D")])
    keys.set_keys("undo", [])
    keys.reset_all()
    assert not any(keys.is_changed(name) for name in actions.by_id)
    assert desk.window.settings.childGroups().count("shortcuts") == 0


def test_no_tool_tip_of_the_window_names_keys_that_lead_there_no_more(desk: Desk) -> None:
    tips = {
        "group_cues": desk.window.film_page.table.bar.group,
        "filter_row": desk.window.film_page.table.bar.filter,
        "map_nearer": desk.window.commands.map.panel.toolbar.nearer,
        "map_farther": desk.window.commands.map.panel.toolbar.farther,
        "map_whole": desk.window.commands.map.panel.toolbar.whole,
    }
    actions = desk.window.actions_by_id
    for name, button in tips.items():
        assert f"({shown_keys(actions[name])})" in button.toolTip()
    changed = [spec for spec in ACTIONS if spec.keys and spec.id not in ("find", "undo", "redo")]
    old = {spec.id: actions[spec.id].shortcuts() for spec in changed}
    for spec in changed:
        keymap(desk).set_keys(spec.id, [])
    keymap(desk).set_keys("group_cues", [QKeySequence("Ctrl+Alt+F11")])
    said = [widget.toolTip() for widget in desk.window.findChildren(QWidget) if widget.toolTip()]
    native = QKeySequence.SequenceFormat.NativeText
    fixed = ("Ctrl+A", "Ctrl+V", "Insert")  # keys of a control itself
    for keys in {key.toString(native) for found in old.values() for key in found} - set(fixed):
        assert not any(f"({keys})" in tip or f"({keys}," in tip for tip in said), keys
    assert "(Ctrl+Alt+F11)" in tips["group_cues"].toolTip()
    assert "(" not in tips["map_whole"].toolTip()
