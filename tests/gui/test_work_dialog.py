# SPDX-License-Identifier: GPL-3.0-or-later
"""A work in its dialog: codes, public domain, what it arranges, and dividing its shares."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cuefolio.gui.dialogs.work_dialog import WorkDialog
from cuefolio.gui.panels.party_editor import SHARE
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.completing import completing_of
from cuefolio.gui.widgets.identifier_flag import IdentifierFlag
from cuefolio.services import cues, library, works
from cuefolio.services.works import WorkFacts

Settle = Callable[[], None]
Key = Qt.Key


class Shown:
    """The dialog of “Anna's Theme”, and what is stored of it."""

    def __init__(self, dialog: WorkDialog, settle: Settle) -> None:
        self.dialog, self.settle = dialog, settle
        self.fields = dialog.fields
        assert dialog.session.store is not None
        self.store = dialog.session.store

    def facts(self) -> WorkFacts:
        return works.facts(self.store, self.dialog.work_id)

    def type(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Key.Key_Return)
        self.settle()


@pytest.fixture
def shown(
    opened: CatalogSession, film: tuple[str, list[str]], settle: Settle, qtbot: QtBot
) -> Iterator[Shown]:
    assert opened.store is not None
    dialog = WorkDialog(opened, cues.find_cue(opened.store, film[0], "2M1").works[0].id)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    settle()
    yield Shown(dialog, settle)
    dialog.close()


def test_codes_are_typed_loosely_and_wrong_ones_flagged(shown: Shown) -> None:
    assert shown.fields.iswc.text() == "T-034.524.680-1"
    shown.type(shown.fields.iswc, "t0345246802")
    told = shown.fields.iswc_line.findChildren(IdentifierFlag)[0]
    assert shown.facts().iswc == shown.fields.iswc.text() == "T-034.524.680-2"
    assert told.isVisible()
    shown.type(shown.fields.iswc, "T0345246801")
    assert shown.facts().iswc == shown.fields.iswc.text() == "T-034.524.680-1"
    assert not told.isVisible()
    shown.type(shown.fields.number, " 123456AB ")
    assert shown.facts().work_number == shown.fields.number.text() == "123456AB"


def test_public_domain_is_yes_no_or_unknown(shown: Shown) -> None:
    free = shown.fields.free
    assert free.value() is None
    free.setFocus()
    for key, value in ((Key.Key_Y, True), (Key.Key_N, False), (Key.Key_Delete, None)):
        QTest.keyClick(free, key)
        shown.settle()
        assert shown.facts().public_domain is value


def test_an_arrangement_names_its_original(shown: Shown) -> None:
    shown.type(shown.fields.original, "drift")
    original = shown.facts().arrangement_of
    assert original is not None and original.name == "Drift" == shown.fields.original.text()
    assert [entry.name for entry in works.facts(shown.store, original.id).arrangements] == ["Anna's Theme"]
    shown.type(shown.fields.original, "A Song Nobody Knew")
    assert shown.fields.original.text() == "A Song Nobody Knew"
    shown.fields.original.setFocus()
    shown.fields.original.selectAll()
    QTest.keyClick(shown.fields.original, Key.Key_Delete)
    QTest.keyClick(shown.fields.original, Key.Key_Return)
    shown.settle()
    assert shown.facts().arrangement_of is None


def test_a_circle_of_arrangements_is_refused_at_the_field(shown: Shown) -> None:
    drift = next(
        key
        for key in library.list_ids(shown.store, "work", like="drift")
        if works.facts(shown.store, key).title == "Drift"
    )
    works.set_arrangement_of(shown.store, drift, "Anna's Theme")
    shown.dialog.catalog_changed(None)
    shown.settle()
    assert shown.fields.original_line.note.full_text() == "Arranged in: Drift"
    shown.type(shown.fields.original, "Drift")
    error = shown.fields.original_line.error
    assert "cannot be an arrangement of" in error.full_text() and error.isVisible()
    assert shown.fields.original.text() == "Drift", "what was typed can be mended"
    assert shown.facts().arrangement_of is None
    shown.type(shown.fields.original, "Anna's Theme")
    assert "of itself" in error.full_text()
    shown.type(shown.fields.original, "Storm")
    assert error.full_text() == "" and shown.fields.original.text() == "Storm"


def test_the_original_is_completed_without_the_work_itself(shown: Shown, qtbot: QtBot) -> None:
    field = shown.fields.original
    field.setFocus()
    QTest.keyClicks(field, "a")
    helper = completing_of(field)
    assert helper is not None
    qtbot.waitUntil(helper.is_open)
    assert "After the Storm" in helper.suggestions() and "Anna's Theme" not in helper.suggestions()


def test_shares_of_the_work_are_divided(shown: Shown) -> None:
    editor = shown.dialog.parties
    assert ("last", "") not in editor.menu.entries, "a work has no cue before it"
    editor.model.setData(editor.model.index(1, SHARE), "10")
    shown.settle()
    editor.menu.aboutToShow.emit()
    editor.menu.entries["split", "publishers"].trigger()
    shown.settle()
    assert [p.share for p in works.parties(shown.store, shown.dialog.work_id)] == [10000, 5000, 5000]
    assert editor.totals.full_text() == "Writers 100 %  ·  Publishers 100 %"
