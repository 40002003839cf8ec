# SPDX-License-Identifier: GPL-3.0-or-later
"""The command palette: everything the window can do by a few letters, by keyboard alone."""

from __future__ import annotations

import pytest
from desk import CTRL, Desk, Key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from cuefolio.gui.commands.find_commands import FindCommands
from cuefolio.gui.palette.entries import Entries, Entry, Group
from cuefolio.gui.palette.matching import Target, match
from cuefolio.gui.palette.palette import CommandPalette
from cuefolio.gui.palette.recent_actions import recent_actions
from cuefolio.services import saved_searches

pytestmark = pytest.mark.usefixtures("kept_window")


def opened(desk: Desk) -> CommandPalette:
    """The palette as Ctrl+K opens it."""
    desk.press(Key.Key_K, with_=CTRL)
    desk.settle()
    return palette(desk)


def palette(desk: Desk) -> CommandPalette:
    return next(p for p in desk.window.findChildren(CommandPalette) if p.isVisible())


def typed(desk: Desk, text: str) -> list[str]:
    desk.type(text)
    desk.settle()
    return palette(desk).titles()


def is_open(desk: Desk) -> bool:
    return any(p.isVisible() for p in desk.window.findChildren(CommandPalette))


# matching


@pytest.mark.parametrize(
    ("letters", "title"),
    [
        ("export", "Export cue sheet"),
        ("cue sheet", "Export cue sheet"),
        ("ecs", "Export cue sheet"),
        ("sheet exp", "Export cue sheet"),
        ("xport", "Export cue sheet"),
        ("exprot", "Export cue sheet"),
        ("ete", "Été à Orléans"),
        ("ÉTÉ", "Ete"),
        ("strasse", "Straße bei Nacht"),
        ("夢二", "夢二のテーマ"),
    ],
)
def test_letters_fit(letters: str, title: str) -> None:
    found = match(letters, Target(title))
    assert found is not None
    assert all(place < len(title) for place in found.marks)
    assert found.marks


@pytest.mark.parametrize(
    ("letters", "title"), [("xyz", "Export cue sheet"), ("export film", "Export cue sheet")]
)
def test_letters_that_do_not_fit(letters: str, title: str) -> None:
    assert match(letters, Target(title)) is None


def test_what_begins_so_goes_before_what_holds_it_and_slips_come_last() -> None:
    titles = ["Merge neighbours", "Emerge", "Settings", "Set times", "Undo merge"]
    entries = Entries([Entry(t, Group.ACTION, t, lambda: None) for t in titles])
    assert [f.entry.title for f in entries.fitting("merge")][:2] == ["Merge neighbours", "Undo merge"]
    assert {f.entry.title for f in entries.fitting("set")} >= {"Settings", "Set times"}
    assert entries.fitting("") != []


def test_marks_are_the_letters_that_fit() -> None:
    found = match("cue", Target("Export cue sheet"))
    assert found is not None and found.marks == (7, 8, 9)
    found = match("ß", Target("Straße"))
    assert found is not None and found.marks == (4,)


# the palette


def test_every_action_stands_in_it_with_its_menu_and_keys(desk: Desk) -> None:
    shown = opened(desk)
    actions = desk.window.actions_by_id
    listed = {entry.id: entry for entry in shown._entries.entries}
    for spec in actions.specs:
        if actions[spec.id].menu() is None and spec.id != "palette":
            assert f"action:{spec.id}" in listed
    entry = listed["action:export"]
    assert (entry.title, entry.note, entry.keys) == ("Export cue sheet", "File", "Ctrl+E")


def test_a_few_letters_and_enter_do_it_where_the_keyboard_was(desk: Desk) -> None:
    desk.go(2, "title")
    opened(desk)
    assert typed(desk, "duplic")[0] == "Duplicate"
    cues = len(desk.view.cues.ids)
    desk.enter()
    desk.settle()
    assert not is_open(desk)
    assert len(desk.view.cues.ids) == cues + 1
    assert desk.view.hasFocus() or desk.view.isAncestorOf(desk.focus())


def test_what_cannot_be_done_now_says_why_and_is_not_done(empty_desk: Desk) -> None:
    desk = empty_desk
    opened(desk)
    assert "Duplicate" in typed(desk, "duplicate")
    shown = palette(desk)
    entry = shown.chosen()
    assert entry is not None and entry.title == "Duplicate"
    assert entry.reason == "needs a selected cue"
    assert "needs a selected cue" in shown.line.accessibleDescription()
    desk.enter()
    assert is_open(desk)
    desk.press(Key.Key_Escape)
    assert not is_open(desk)


def test_productions_kinds_and_saved_searches_are_places_to_go(desk: Desk) -> None:
    saved_searches.save(desk.store, "Tender ones", "mood:tender")
    opened(desk)
    assert "The Orchard" in typed(desk, "orch")
    desk.enter()
    desk.settle()
    assert desk.window.film_page.film is not None
    assert desk.window.film_page.film.title == "The Orchard"
    opened(desk)
    assert typed(desk, "people")[0] == "People & companies"
    desk.enter()
    desk.settle()
    assert desk.window.middle.currentWidget() is not desk.window.film_page
    opened(desk)
    assert typed(desk, "tender on")[0] == "Tender ones"
    desk.enter()
    desk.qtbot.waitUntil(lambda: desk.view.cues.query == "mood:tender")


def test_a_cue_number_goes_to_the_cue(desk: Desk) -> None:
    number = desk.text(3, "number")
    opened(desk)
    titles = typed(desk, number.lower())
    assert titles[0].startswith(number)
    desk.enter()
    desk.settle()
    assert desk.text(desk.view.currentIndex().row(), "number") == number


def test_go_to_cue_has_a_palette_of_its_own(desk: Desk) -> None:
    desk.press(Key.Key_J, with_=CTRL)
    assert palette(desk).titles() == []
    assert all(title.startswith("1M") for title in typed(desk, "1M"))
    assert len(palette(desk).titles()) > 3


def test_anything_else_is_searched_for(desk: Desk) -> None:
    opened(desk)
    assert typed(desk, "zzqq storm")[-1] == "Search for “zzqq storm” in all productions"
    desk.press(Key.Key_A, with_=CTRL)
    assert typed(desk, "fog horns")[-1].startswith("Search for")
    desk.press(Key.Key_Up, Key.Key_PageDown)
    desk.enter()
    desk.qtbot.waitUntil(lambda: desk.view.cues.query == "fog horns")


def test_keys_walk_through_it_and_escape_gives_the_keyboard_back(desk: Desk) -> None:
    desk.go(1, "title")
    before = desk.focus()
    shown = opened(desk)
    assert isinstance(desk.focus(), QLineEdit)
    first = shown.chosen()
    desk.press(Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert shown.chosen() != first
    desk.press(Key.Key_Up)
    assert shown.chosen() == first
    said = shown.line.accessibleDescription()
    assert first is not None and said.startswith(first.title)
    desk.press(Key.Key_Escape)
    assert not is_open(desk)
    assert desk.focus() is before


def test_a_second_time_closes_it_and_so_does_a_click_elsewhere(desk: Desk) -> None:
    opened(desk)
    desk.press(Key.Key_K, with_=CTRL)
    assert not is_open(desk)
    opened(desk)
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton)
    assert not is_open(desk)


def test_nothing_fits(desk: Desk) -> None:
    desk.press(Key.Key_J, with_=CTRL)
    typed(desk, "77M77")
    shown = palette(desk)
    assert shown.titles() == []
    assert shown.nothing.isVisible()
    desk.enter()
    assert is_open(desk)


# what was done lately


def test_commands_of_late_stand_first_and_are_remembered(desk: Desk) -> None:
    desk.go(2, "title")
    desk.press(Key.Key_D, with_=CTRL | Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    assert recent_actions(desk.window.settings)[0] == "duplicate"
    desk.press(Key.Key_Z, with_=CTRL)
    desk.settle()
    assert recent_actions(desk.window.settings)[0] == "duplicate", "undo is done too often to be listed"
    assert opened(desk).titles()[0] == "Duplicate"


def test_the_last_command_is_repeated(desk: Desk) -> None:
    repeat = desk.window.actions_by_id["repeat"]
    desk.press(Key.Key_R, with_=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "no command" in desk.window.notice.text()
    desk.go(2, "title")
    desk.press(Key.Key_D, with_=CTRL | Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    assert repeat.text() == "Repeat “Duplicate”"
    cues = len(desk.view.cues.ids)
    desk.press(Key.Key_R, with_=CTRL | Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    assert len(desk.view.cues.ids) == cues + 1
    desk.show("The Orchard")
    desk.press(Key.Key_R, with_=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "needs a selected cue" in desk.window.notice.text()


def test_small_windows_and_other_sizes(desk: Desk) -> None:
    desk.window.resize(800, 600)
    shown = opened(desk)
    assert desk.window.rect().contains(shown.geometry())
    desk.window.resize(1400, 900)
    QApplication.sendPostedEvents()
    assert abs(shown.geometry().center().x() - desk.window.rect().center().x()) < 3


def test_settings_pages_are_reached_by_their_words(desk: Desk) -> None:
    from cuefolio.gui.dialogs.settings_dialog import SettingsDialog

    opened(desk)
    assert "Appearance" in typed(desk, "accent")[0]
    desk.enter()
    (dialog,) = desk.window.findChildren(SettingsDialog)
    assert dialog.list.currentRow() == 0
    dialog.reject()
    area = desk.window.commands.areas[FindCommands]
    assert isinstance(area, FindCommands)


def test_ctrl_k_is_heard_where_somebody_types_and_what_was_typed_stays(desk: Desk) -> None:
    desk.press(Key.Key_F, with_=CTRL)
    desk.type("storm")
    opened(desk)
    assert desk.window.top_bar.search.text() == "storm"
    desk.press(Key.Key_Escape)
    assert desk.window.top_bar.search.hasFocus()
    desk.press(Key.Key_Escape)
    desk.settle()
    desk.go(2, "title")
    desk.type("half ty")
    opened(desk)
    desk.press(Key.Key_Escape)
    desk.settle()
    assert desk.text(2, "title") == "half ty"
