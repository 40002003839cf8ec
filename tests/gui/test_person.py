# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's name: in the history, on the sheets of new productions, kept, and taken off again."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from desk import Desk, Key, Open
from library_desk import dialog
from PySide6.QtTest import QTest

from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.dialogs.settings.files_page import FilesPage
from cuefolio.gui.dialogs.settings_dialog import SettingsDialog
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.services import catalog, cues, films, undo

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture
def page(desk: Desk) -> FilesPage:
    desk.window.commands.run("settings")
    found = dialog(SettingsDialog)
    assert isinstance(found, SettingsDialog)
    page = found.page("files")
    assert isinstance(page, FilesPage)
    return page


def call(page: FilesPage, name: str) -> None:
    page.name.selectAll()
    QTest.keyClicks(page.name, name or "x")
    if not name:
        page.name.clear()
    QTest.keyClick(page.name, Key.Key_Return)


def rename(desk: Desk, title: str) -> str:
    """Edit a cue; returns who the history says did it."""
    desk.session.write("cues.edit", desk.view.cues.ids[:1], {"title": title})
    desk.settle()
    return undo.steps(desk.store, 1)[0].author


def test_the_history_names_the_person_as_they_wish(desk: Desk, page: FilesPage) -> None:
    account = rename(desk, "One")
    assert account and page.name.placeholderText() == account
    call(page, "  Ana   Bell ")
    assert page.name.text() == "Ana Bell"
    assert rename(desk, "Two") == "Ana Bell"
    desk.session.undo()
    desk.settle()
    assert desk.text(0, "title") == "One", "her own step"
    call(page, "")
    assert rename(desk, "Three") == account


def test_undo_goes_through_the_steps_of_all_names_of_the_person(desk: Desk, page: FilesPage) -> None:
    for title, name in (("One", "Ana"), ("Two", "Ana Bell"), ("Three", "A. Bell")):
        rename(desk, title)
        call(page, name)
    rename(desk, "Four")
    for title in ("Three", "Two", "One"):
        desk.session.undo()
        desk.settle()
        assert desk.text(0, "title") == title


def test_nobody_takes_back_what_another_person_did(desk: Desk, page: FilesPage) -> None:
    call(page, "Ana")
    own = desk.window.actions_by_id["undo"].text()
    with closing(catalog.open_catalog(desk.store.path)) as other:
        other.author = other.account = "Ben"
        cues.edit(other, desk.view.cues.ids[:1], {"title": "His"})
    desk.qtbot.waitUntil(lambda: desk.text(0, "title") == "His", timeout=10_000)
    desk.settle()
    assert desk.window.actions_by_id["undo"].text() == own


def test_the_name_is_there_in_the_next_window(open_desk: Open, catalog_path: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings.ini"
    first = open_desk(catalog_path, settings)
    first.window.commands.run("settings")
    found = dialog(SettingsDialog)
    assert isinstance(found, SettingsDialog)
    page = found.page("files")
    assert isinstance(page, FilesPage)
    call(page, "Ana Bell")
    first.window.settings.sync()
    second = open_desk(catalog_path, settings)
    assert rename(second, "Two") == "Ana Bell"


def test_a_new_production_is_prepared_by_the_person(desk: Desk, page: FilesPage) -> None:
    for name in ("", "Ana Bell"):
        call(page, name)
        desk.window.commands.run("new_film")
        made = dialog(FilmDialog)
        assert isinstance(made, FilmDialog)
        assert made.form.text("prepared_by") == name
        title = made.form.lines["title"].control
        assert isinstance(title, LineField)
        title.set_value(f"Film of {name}")
        made.save()
        desk.settle()
        film = films.find_film(desk.store, f"Film of {name}".strip())
        assert str(films.get_film(desk.store, film.id).values["prepared_by"] or "") == name
