# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's actions about library entries, driven in the real window."""

from __future__ import annotations

import pytest
from desk import CTRL, Desk
from PySide6.QtCore import Qt

from cuefolio.gui.commands.entry_commands import EntryCommands
from cuefolio.gui.dialogs.duplicates_dialog import DuplicatesDialog
from cuefolio.gui.dialogs.merge_dialog import MergeDialog
from cuefolio.gui.dialogs.where_else_dialog import WhereElseDialog
from cuefolio.gui.views.entry_view import EntryView
from cuefolio.services import cues, films, library

pytestmark = pytest.mark.usefixtures("kept_window")


def area(desk: Desk) -> EntryCommands:
    found = desk.window.commands.areas[EntryCommands]
    assert isinstance(found, EntryCommands)
    return found


def page(desk: Desk) -> EntryView:
    shown = desk.window.middle.currentWidget()
    assert isinstance(shown, EntryView)
    return shown


def where_else(desk: Desk, number: str) -> WhereElseDialog:
    row = next(n for n, r in enumerate(desk.rows()) if r.text("number") == number)
    desk.go(row, "title")
    desk.press(Qt.Key.Key_U, with_=CTRL)
    desk.settle()
    dialog = desk.window.findChild(WhereElseDialog)
    assert dialog is not None
    return dialog


def test_from_a_cue_to_where_its_theme_is_used(desk: Desk) -> None:
    other = films.find_film(desk.store, "The Orchard").id
    cue = cues.add(desk.store, other, {"number": "1M1", "title": "Anna again", "theme": "Anna"}).created[0]
    dialog = where_else(desk, "2M1")
    assert dialog.heading.full_text() == "2M1 Anna's Theme"
    shown = [text for _, text, _ in dialog.tree.lines()]
    assert "Work: Anna's Theme" in shown and "Theme: Anna" in shown
    assert "The Orchard (2019)" in shown and "1M1 Anna again" in shown
    assert "2M1 Anna's Theme" not in shown, "the cue itself is nowhere else"
    dialog._go_to_cue(cue)
    desk.settle()
    assert desk.window.film_page.film is not None and desk.window.film_page.film.id == other
    assert desk.key_at() == cue


def test_from_a_cue_to_an_entry(desk: Desk) -> None:
    where_else(desk, "2M1")
    desk.press(Qt.Key.Key_Return)  # the first line is the work itself
    desk.settle()
    assert desk.window.findChild(WhereElseDialog) is None
    assert page(desk).kind.id == "work"
    assert [row.name for row in page(desk).selected_rows()] == ["Anna's Theme"]


def test_a_cue_that_shares_nothing_says_so(desk: Desk) -> None:
    dialog = where_else(desk, "4M2")
    assert dialog.nothing.isVisible() and not dialog.tree.isVisible()
    dialog.reject()


def test_duplicates_of_the_page_that_is_shown(desk: Desk) -> None:
    desk.window.commands.run("find_duplicates")
    desk.settle()
    dialog = desk.window.findChild(DuplicatesDialog)
    assert dialog is not None and dialog.kind == "party"
    dialog.reject()
    desk.settle()
    desk.window.library.choose_kind("mood")
    desk.settle()
    desk.window.commands.run("find_duplicates")
    desk.settle()
    dialogs = [d for d in desk.window.findChildren(DuplicatesDialog) if d.isVisible()]
    assert [d.kind for d in dialogs] == ["mood"]
    dialogs[0].reject()


def test_merging_needs_two_selected_entries(desk: Desk) -> None:
    desk.window.commands.run("merge_entries")
    assert desk.window.notice.text().startswith("Select two or more entries")
    desk.window.library.choose_kind("mood")
    desk.settle()
    page(desk).table.selectAll()
    desk.window.commands.run("merge_entries")
    desk.settle()
    dialog = page(desk).findChild(MergeDialog)
    assert dialog is not None and len(dialog.ids) == len(page(desk).model.ids)
    dialog.reject()


def test_merging_from_elsewhere_goes_to_the_entry_that_stayed(desk: Desk) -> None:
    ids = library.list_ids(desk.store, "theme")
    area(desk).merge("theme", ids)
    desk.settle()
    dialog = desk.window.findChild(MergeDialog)
    assert dialog is not None
    dialog.merge_button.click()
    desk.settle()
    assert page(desk).kind.id == "theme" and page(desk).selected_ids() == [dialog.keep]
    assert desk.window.film_page.view is not None


def test_renaming_opens_the_name(desk: Desk) -> None:
    desk.window.library.choose_kind("theme")
    desk.settle()
    desk.window.commands.run("rename_entry")
    assert page(desk).table.is_editing()
    desk.press(Qt.Key.Key_Escape)


def test_f2_and_typing_rename_too(desk: Desk) -> None:
    desk.window.library.choose_kind("theme")
    desk.settle()
    page(desk).table.setFocus()
    desk.press(Qt.Key.Key_F2)
    desk.type("Anna the younger")
    desk.enter()
    desk.settle()
    assert "Anna the younger" in [
        r.name for r in library.rows(desk.store, "theme", library.list_ids(desk.store, "theme"))
    ]


@pytest.mark.own_window
def test_the_card_follows_from_page_to_page(desk: Desk) -> None:
    for kind in ("theme", "mood", "theme"):
        desk.window.library.choose_kind(kind)
        desk.settle()
        card = desk.window.card_place.entry
        assert card is not None and card.isVisible() and card.kind == kind
        assert card.ids == page(desk).selected_ids() != []
