# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking through what was entered twice: groups, answers, merging, stopping."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cuefolio.gui.dialogs.duplicates_dialog import DuplicatesDialog
from cuefolio.gui.dialogs.merge_dialog import MergeDialog
from cuefolio.gui.session import CatalogSession
from cuefolio.services import library

Settle = Callable[[], None]
Open = Callable[..., DuplicatesDialog]


@pytest.fixture
def open_dialog(opened: CatalogSession, settle: Settle, qtbot: QtBot) -> Open:
    def make(kind: str, *names: str, **facts: str) -> DuplicatesDialog:
        assert opened.store is not None
        for name in names:
            library.add(opened.store, kind, {"title" if kind == "work" else "name": name, **facts})
        dialog = DuplicatesDialog(opened, kind)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        settle()
        return dialog

    return make


def lines(dialog: DuplicatesDialog) -> list[tuple[str, str]]:
    items = (dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount()))
    return [(item.text(0), item.text(1)) for item in items if item is not None]


def members(dialog: DuplicatesDialog) -> list[str]:
    items = (dialog.members.topLevelItem(n) for n in range(dialog.members.topLevelItemCount()))
    return [item.text(0) for item in items if item is not None]


def test_nothing_alike_says_so(open_dialog: Open) -> None:
    dialog = open_dialog("party")
    assert dialog.pages.currentWidget() is dialog.nothing
    assert dialog.nothing.accessibleName() == "Nothing looks entered twice"
    assert not dialog.merge_button.isEnabled() and not dialog.apart_button.isEnabled()
    assert dialog.progress.isHidden()


def test_groups_with_their_reason_and_members(open_dialog: Open) -> None:
    dialog = open_dialog("party", "Bell, Ana", "A. Bell")
    assert lines(dialog)[0] == ("Ana Bell  ·  Bell, Ana", "Same name")
    assert [reason for _, reason in lines(dialog)[1:]] == ["Initials", "Initials"]
    assert dialog.found.text() == "3 to look at"
    assert members(dialog) == ["Ana Bell", "Bell, Ana"] and len(dialog.checked()) == 2
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    assert dialog.current() is dialog.groups[1]


def test_not_the_same_is_remembered_and_can_be_undone(
    open_dialog: Open, opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_dialog("party", "Bell, Ana")
    dialog.apart_button.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.nothing)
    settle()
    assert dialog.notice.text() == "Remembered: these differ."
    dialog.notice.button().click()
    qtbot.waitUntil(lambda: lines(dialog) == [("Ana Bell  ·  Bell, Ana", "Same name")])


def test_merging_takes_a_group_away(
    open_dialog: Open, opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_dialog("party", "Bell, Ana", "Brass Lantern Limited")
    assert len(lines(dialog)) == 2
    dialog.merge_button.click()
    settle()
    merge = dialog.findChild(MergeDialog)
    assert merge is not None
    merge.merge_button.click()
    qtbot.waitUntil(lambda: len(lines(dialog)) == 1)
    settle()
    assert dialog.notice.text() == "2 people and companies became one."
    assert members(dialog) == ["Brass Lantern Ltd", "Brass Lantern Limited"], "the next one is at hand"


def test_only_what_is_checked_is_merged(open_dialog: Open) -> None:
    dialog = open_dialog("party", "Bell, Ana", "Anna Bell")
    assert len(dialog.checked()) == 3
    item = dialog.members.topLevelItem(2)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)
    assert len(dialog.checked()) == 2 and dialog.merge_button.isEnabled()
    other = dialog.members.topLevelItem(1)
    assert other is not None
    other.setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.merge_button.isEnabled()


def test_different_identifiers_are_told_and_not_offered(open_dialog: Open) -> None:
    dialog = open_dialog("work", "Annas Theme", iswc="T-999.999.999-9")
    assert lines(dialog) == [("Anna's Theme  ·  Annas Theme", "Same name, different identifiers")]
    assert dialog.found.text() == "0 to look at" and dialog.checked() == []
    assert "identifiers differ" in dialog.advice.text()


def test_another_kind_can_be_looked_through(open_dialog: Open, settle: Settle) -> None:
    dialog = open_dialog("mood", "tensed")
    assert lines(dialog) == [("tense  ·  tensed", "Nearly the same name")]
    dialog.kind_field.set_value("work")
    dialog.kind_field.committed.emit("work")
    settle()
    assert dialog.kind == "work" and dialog.pages.currentWidget() is dialog.nothing


def test_looking_can_be_stopped(open_dialog: Open, opened: CatalogSession, settle: Settle) -> None:
    dialog = open_dialog("party")
    dialog.look()
    assert not dialog.progress.isHidden()
    dialog.stop_button.click()
    settle()
    assert dialog.progress.isHidden()
    assert dialog.nothing.accessibleName() == "Looking was stopped"


def test_closing_while_looking_leaves_nothing_behind(
    open_dialog: Open, opened: CatalogSession, settle: Settle
) -> None:
    dialog = open_dialog("party", "Bell, Ana")
    dialog.look()
    dialog.reject()
    settle()
    assert opened.jobs.is_idle()
