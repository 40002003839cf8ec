# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes wherever they are typed: shown as their standard prints them, wrong ones kept and flagged."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cuefolio.domain.identifiers import Scheme
from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.panels.entry_card import EntryCard
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.identifier_flag import IdentifierFlag
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.services import films, library, works

Settle = Callable[[], None]
Film = tuple[str, list[str]]


def flag(line: FieldLine) -> IdentifierFlag:
    found = line.findChildren(IdentifierFlag)
    assert len(found) == 1
    return found[0]


def type_into(line: FieldLine, text: str) -> LineField:
    control = line.control
    assert isinstance(control, LineField)
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, text)
    return control


@pytest.fixture
def card(opened: CatalogSession, qtbot: QtBot) -> EntryCard:
    shown = EntryCard(opened)
    qtbot.addWidget(shown)
    shown.resize(320, 700)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    return shown


def show(card: EntryCard, kind: str, key: str, settle: Settle) -> dict[str, FieldLine]:
    card.show_entries(kind, [key])
    card.tabs.setCurrentIndex(1)
    settle()
    return card._fields[kind].lines


@pytest.mark.parametrize(
    ("kind", "field", "typed", "stored", "wrong"),
    [
        ("party", "ipi", "14107338", "00014107338", "00014107339"),
        ("party", "ipi_base", "i1234567893", "I-123456789-3", "I-123456789-4"),
        ("party", "isni", "0000000121032683", "0000 0001 2103 2683", "0000 0001 2103 2684"),
        ("work", "iswc", "t0345246801", "T-034.524.680-1", "T-034.524.680-2"),
        ("recording", "isrc", "gb-emi-03-00013", "GBEMI0300013", "GBEMI03000"),
        ("recording", "ean", "5 901234 123457", "5901234123457", "5901234123458"),
    ],
)
def test_a_code_of_an_entry(
    card: EntryCard,
    opened: CatalogSession,
    settle: Settle,
    kind: str,
    field: str,
    typed: str,
    stored: str,
    wrong: str,
) -> None:
    name = {"party": "name"}.get(kind, "title")
    assert opened.store is not None
    key = library.add(opened.store, kind, {name: "Somebody"}).created[0]
    line = show(card, kind, key, settle)[field]
    control = type_into(line, typed)
    QTest.keyClick(control, Qt.Key.Key_Return)
    settle()
    assert control.text() == stored == library.rows(opened.store, kind, [key])[0].values[field]
    assert not flag(line).isVisible()
    type_into(line, wrong)
    assert not flag(line).isVisible(), "nobody is told off while typing"
    QTest.keyClick(control, Qt.Key.Key_Return)
    settle()
    assert control.text() == wrong == library.rows(opened.store, kind, [key])[0].values[field]
    assert flag(line).isVisible() and wrong in flag(line).sentence.full_text()
    other = library.add(opened.store, kind, {name: "Another"}).created[0]
    show(card, kind, other, settle)
    assert not flag(line).isVisible(), "another entry has no code yet"


def test_the_original_of_a_work_is_typed_on_its_card(
    card: EntryCard, opened: CatalogSession, settle: Settle
) -> None:
    assert opened.store is not None
    song, version = (library.add(opened.store, "work", {"title": t}).created[0] for t in ("Song", "Version"))
    line = show(card, "work", version, settle)["arrangement_of"]
    control = type_into(line, "song")
    QTest.keyClick(control, Qt.Key.Key_Return)
    settle()
    assert control.text() == "Song"
    original = works.facts(opened.store, version).arrangement_of
    assert original is not None and original.id == song
    line = show(card, "work", song, settle)["arrangement_of"]
    control = type_into(line, "Version")
    QTest.keyClick(control, Qt.Key.Key_Return)
    settle()
    assert "goes back to" in line.error.full_text() and control.text() == "Version"
    assert works.facts(opened.store, song).arrangement_of is None
    assert not show(card, "work", version, settle)["arrangement_of"].error.isVisible()


@pytest.fixture
def dialog(opened: CatalogSession, film: Film, qtbot: QtBot, settle: Settle) -> FilmDialog:
    assert opened.store is not None
    shown = FilmDialog(opened, films.get_film(opened.store, film[0]))
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(shown)
    shown.open()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    settle()
    return shown


@pytest.mark.parametrize(
    ("field", "typed", "shown", "wrong"),
    [
        ("isan", "188166c734206541y", "1881-66C7-3420-6541-Y", "1881-66C7-3420-6541-Z"),
        ("eidr", "10.5240/7ec7-228a-510a-053e-cbb8-j", "10.5240/7EC7-228A-510A-053E-CBB8-J", "10.5240/7EC7"),
        ("imdb", "https://www.imdb.com/title/tt0063350/", "tt0063350", "tt00633"),
    ],
)
def test_a_code_of_a_production(
    dialog: FilmDialog,
    opened: CatalogSession,
    film: Film,
    settle: Settle,
    field: str,
    typed: str,
    shown: str,
    wrong: str,
) -> None:
    line = dialog.form.lines[field]
    control = type_into(line, wrong)
    dialog.form.lines["title"].control.setFocus()
    assert control.text() == wrong and not flag(line).isHidden()
    type_into(line, typed)
    QTest.keyClick(control, Qt.Key.Key_Return)
    settle()
    assert control.text() == shown and flag(line).isHidden()
    assert opened.store is not None and films.get_film(opened.store, film[0]).values[field] == shown
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_likely_code_is_offered_only_where_one_answer_fits(qtbot: QtBot) -> None:
    line = LineField()
    told = IdentifierFlag(Scheme.ISWC, line, tidy=True)
    qtbot.addWidget(line)
    qtbot.addWidget(told)
    line.set_value("T-034.524.680-2")
    assert not told.isHidden() and told.use.isHidden()
    line.set_value("T-O34.524.68O-1")
    assert not told.isHidden() and told.use.text() == "Use T-034.524.680-1"
    committed: list[str] = []
    line.committed.connect(committed.append)
    with qtbot.waitSignal(told.corrected) as caught:
        told.use.click()
    assert caught.args == ["T-034.524.680-1"] == committed
    assert line.text() == "T-034.524.680-1" and told.isHidden()
    line.set_value("")
    assert told.isHidden()
