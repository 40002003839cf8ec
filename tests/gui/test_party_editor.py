# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of writers and publishers: shares, sides, societies, namesakes, chains, and its menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from card_helpers import CardDesk, press
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from cuefolio.domain.profile import ShareRule, Views
from cuefolio.gui.panels.party_editor import NAME, SHARE, SOCIETY, PartyEditor
from cuefolio.gui.panels.party_editor_model import PartyLine
from cuefolio.gui.panels.party_editor_shares import ShareView, as_stored, share_views, totals
from cuefolio.services import cue_parties, library, profiles, works
from cuefolio.services.cue_values import TypedParty

Key = Qt.Key
STORED = as_stored()
NORDIC = ShareView("nordic", "Nordic", ShareRule(Views.PIE, 6667, 3333))
HALVES = ShareView("halves", "Halves", ShareRule(Views.PIE, 5000, 5000))


def lines(*shares: int | None, publishers: tuple[int | None, ...] = ()) -> list[PartyLine]:
    made = [PartyLine(f"Writer {n}", "C", None, share) for n, share in enumerate(shares)]
    return made + [PartyLine(f"Publisher {n}", "E", None, share) for n, share in enumerate(publishers)]


@pytest.mark.parametrize(
    ("view", "parties", "told", "wrong"),
    [
        (STORED, lines(3000), "Writers 30 %, 70 % open", False),
        (STORED, lines(publishers=(6667,)), "Publishers 66.67 %, 33.33 % open", False),
        (STORED, lines(3333, 3333, 3333), "Writers 99.99 %", False),
        (STORED, lines(6000, 6000), "Writers 120 %, 20 % too much", True),
        (STORED, lines(5000, None), "Writers 50 % (1 unknown)", False),
        (STORED, lines(None), "Writers: shares unknown", False),
        (STORED, lines(10000, publishers=(None,)), "Writers 100 %  ·  Publishers: shares unknown", False),
        (STORED, [], "", False),
        (HALVES, lines(10000, publishers=(10000,)), "Writers 50 %  ·  Publishers 50 %", False),
        (HALVES, lines(10000, publishers=(5000,)), "Writers 50 %  ·  Publishers 25 %, 25 % open", False),
        (NORDIC, lines(5000, 5000, publishers=(10000,)), "Writers 66.67 %  ·  Publishers 33.33 %", False),
        (
            HALVES,
            [*lines(10000), PartyLine("Unpublished", "E")],
            "Writers 100 %  ·  Unpublished",
            False,
        ),
    ],
)  # fmt: skip
def test_the_sums_say_what_is_open_in_each_convention(
    view: ShareView, parties: list[PartyLine], told: str, wrong: bool
) -> None:
    assert totals(view, parties) == (told, wrong)


def test_there_is_a_view_for_every_pie_of_a_profile() -> None:
    views = share_views([profiles.shipped(name) for name in ("rapidcue", "prs", "tono")])
    assert [view.rule is None for view in views] == [True, False, False]
    assert views[1].label == "One 100 %: writers 50 %, publishers 50 % (PRS)"
    assert views[2].label == "One 100 %: writers 66.67 %, publishers 33.33 % (TONO)"


def editor(desk: CardDesk, number: str = "2M1") -> PartyEditor:
    desk.show(number)
    desk.card.show_tab("rights")
    return desk.card.parties


def set_cell(desk: CardDesk, row: int, column: int, text: str) -> None:
    model = desk.card.parties.model
    model.setData(model.index(row, column), text)
    desk.settle()


def choose(desk: CardDesk, name: str, side: str = "") -> None:
    """Choose an entry of the menu as it is offered now."""
    menu = desk.card.parties.menu
    menu.aboutToShow.emit()
    assert menu.entries[name, side].isEnabled()
    menu.entries[name, side].trigger()
    desk.settle()


def shares(desk: CardDesk, number: str = "2M1") -> list[tuple[str, int | None]]:
    return [(p.name, p.share) for p in desk.row(number).parties]


@pytest.mark.parametrize("typed", ["33 1/3", "1/3", "33.33%", "33,33"])
def test_a_share_is_typed_loosely_and_kept_exactly(card_desk: CardDesk, typed: str) -> None:
    editor(card_desk)
    set_cell(card_desk, 0, SHARE, typed)
    assert shares(card_desk)[0] == ("Ana Bell", 3333)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("not a member", "NS"), ("NS – not a member", "NS"), ("ns", "NS"), ("Public Domain", "PD")],
)
def test_having_no_society_is_said_in_words(card_desk: CardDesk, typed: str, code: str) -> None:
    parties = editor(card_desk)
    set_cell(card_desk, 0, SOCIETY, typed)
    assert card_desk.row("2M1").parties[0].society == code
    assert parties.model.index(0, SOCIETY).data() == code
    assert parties.model.society_offers(typed[:2], ["PRS"])[0].startswith(f"{code} – ")


def test_shares_are_divided_for_one_side(card_desk: CardDesk) -> None:
    editor(card_desk)
    set_cell(card_desk, 1, SHARE, "30")
    set_cell(card_desk, 2, SHARE, "")
    choose(card_desk, "distribute", "publishers")
    assert shares(card_desk)[1:] == [("North Pier Music", 3000), ("Brass Lantern Ltd", 7000)]
    choose(card_desk, "split", "publishers")
    assert shares(card_desk) == [("Ana Bell", 10000), ("North Pier Music", 5000), ("Brass Lantern Ltd", 5000)]


def test_shares_that_cannot_be_divided_say_why_under_the_table(card_desk: CardDesk) -> None:
    parties = editor(card_desk)
    set_cell(card_desk, 1, SHARE, "20")
    before = card_desk.steps()
    choose(card_desk, "distribute", "publishers")
    assert parties.error.full_text().startswith("The shares make up 70 % and none is unknown")
    assert card_desk.steps() == before


def test_the_parties_of_the_last_cue_are_taken_over(card_desk: CardDesk) -> None:
    parties = editor(card_desk, "2M2")
    assert parties.model.rowCount() == 0
    choose(card_desk, "last")
    assert shares(card_desk, "2M2") == shares(card_desk, "2M1")
    editor(card_desk, "1M1")
    choose(card_desk, "last")
    assert "No music before 1M1" in parties.error.full_text()


def test_unpublished_is_a_statement(card_desk: CardDesk) -> None:
    parties = editor(card_desk, "2M2")
    choose(card_desk, "unpublished")
    assert [(p.name, p.role) for p in card_desk.row("2M2").parties] == [("Unpublished", "E")]
    parties.menu.aboutToShow.emit()
    assert not parties.menu.entries["unpublished", ""].isEnabled()
    assert not parties.menu.entries["split", "publishers"].isEnabled()


def test_alt_and_an_arrow_move_a_line_within_its_side(card_desk: CardDesk) -> None:
    parties = editor(card_desk)
    parties.table.setFocus()
    parties.table.setCurrentIndex(parties.model.index(2, NAME))
    QTest.keyClick(parties.table, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    card_desk.settle()
    names = ["Ana Bell", "Brass Lantern Ltd", "North Pier Music"]
    assert [name for name, _ in shares(card_desk)] == names
    assert parties.table.currentIndex().row() == 1
    steps = card_desk.steps()
    # Publishers stay below the writers.
    QTest.keyClick(parties.table, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    card_desk.settle()
    assert [name for name, _ in shares(card_desk)] == names and card_desk.steps() == steps


def test_a_publisher_holds_the_rights_of_a_writer(card_desk: CardDesk) -> None:
    parties = editor(card_desk)
    parties.table.setCurrentIndex(parties.model.index(0, NAME))
    assert parties.details.writer_line.isHidden() and not parties.details.ipi_line.isHidden()
    parties.table.setCurrentIndex(parties.model.index(1, NAME))
    card_desk.settle()
    assert not parties.details.writer_line.isHidden()
    parties.details.writer.setFocus()
    QTest.keyClicks(parties.details.writer, "Ana")
    card_desk.settle()
    assert [p.writer for p in card_desk.row("2M1").parties] == ["", "Ana Bell", ""]
    # An edit of another line does not undo it.
    set_cell(card_desk, 2, SHARE, "40")
    assert card_desk.row("2M1").parties[1].writer == "Ana Bell"
    press(parties.details.writer, Key.Key_Delete)
    card_desk.settle()
    assert card_desk.row("2M1").parties[1].writer == ""


def test_another_convention_is_only_shown(card_desk: CardDesk) -> None:
    parties = editor(card_desk)
    before = card_desk.steps()
    parties.share_view.choose(NORDIC)
    model = parties.model
    assert [model.index(row, SHARE).data() for row in range(3)] == ["66.67", "16.67", "16.66"]
    assert parties.totals.full_text() == "Writers 66.67 %  ·  Publishers 33.33 %"
    assert not model.flags(model.index(0, SHARE)) & Qt.ItemFlag.ItemIsEditable
    parties.table.setCurrentIndex(model.index(0, SHARE))
    press(parties.table, Key.Key_Delete)
    parties.share_view.choose(as_stored())
    card_desk.settle()
    assert model.index(0, SHARE).data() == "100" and card_desk.steps() == before
    assert model.flags(model.index(0, SHARE)) & Qt.ItemFlag.ItemIsEditable


def test_of_two_people_of_one_name_it_is_asked_who_is_meant(card_desk: CardDesk) -> None:
    first = library.add(card_desk.store, "party", {"name": "Bo Lind", "society": "STIM"}).created[0]
    second = library.add(card_desk.store, "party", {"name": "Bo Lind", "ipi": "00014107338"}).created[0]
    parties = editor(card_desk)
    set_cell(card_desk, 0, NAME, "bo lind")
    assert parties.ask.sentence() == "2 people are called “bo lind”; choose who is meant."
    assert parties.model.index(0, NAME).data() == "Bo Lind", "the name is written as it is known"
    parties.table.setCurrentIndex(parties.model.index(2, NAME))
    QTest.mouseClick(parties.ask.buttons[0], Qt.MouseButton.LeftButton)
    card_desk.settle()
    assert parties.table.currentIndex().row() == 0
    assert not parties.details.person_line.isHidden()
    now = card_desk.row("2M1").parties[0].party_id
    assert parties.details.person.value() == now
    other = second if now == first else first
    parties.details.person.setCurrentIndex(parties.details.person.findData(other))
    parties.details.person.activated.emit(parties.details.person.currentIndex())
    card_desk.settle()
    chosen = card_desk.row("2M1").parties[0]
    assert (chosen.party_id, chosen.share, chosen.role) == (other, 10000, "C")


def test_somebody_else_of_the_same_name_is_a_person_of_their_own(card_desk: CardDesk) -> None:
    parties = editor(card_desk)
    before = card_desk.row("2M1").parties[0]
    parties.table.setCurrentIndex(parties.model.index(0, NAME))
    choose(card_desk, "other")
    after = card_desk.row("2M1").parties[0]
    assert (after.name, after.share) == ("Ana Bell", 10000)
    assert after.party_id != before.party_id and after.society == ""


def test_a_known_name_is_the_known_person(card_desk: CardDesk) -> None:
    ana = card_desk.row("2M1").parties[0].party_id
    parties = editor(card_desk, "2M2")
    row = parties.model.add("A")
    set_cell(card_desk, row, NAME, "ANA BELL")
    assert card_desk.row("2M2").parties[0].party_id == ana
    assert parties.ask.sentence() == ""


def test_a_mistyped_ipi_is_kept_flagged_and_mended(card_desk: CardDesk) -> None:
    parties = editor(card_desk)
    parties.table.setCurrentIndex(parties.model.index(0, NAME))
    details = parties.details
    details.ipi.setFocus()
    QTest.keyClicks(details.ipi, "141 07 383")
    press(details.ipi, Key.Key_Return)
    card_desk.settle()
    assert card_desk.row("2M1").parties[0].ipi == details.ipi.text() == "141 07 383"
    assert not details.flag.isHidden() and "IPI" in details.flag.sentence.full_text()
    details.ipi.selectAll()
    QTest.keyClicks(details.ipi, "00014107383")
    assert details.flag.isHidden(), "nobody is told off while typing"
    press(details.ipi, Key.Key_Return)
    card_desk.settle()
    assert details.flag.use.text() == "Use 00014107338"
    details.flag.use.click()
    card_desk.settle()
    assert card_desk.row("2M1").parties[0].ipi == "00014107338" and details.flag.isHidden()


def test_an_ipi_is_typed_loosely(card_desk: CardDesk) -> None:
    parties = editor(card_desk)
    parties.table.setCurrentIndex(parties.model.index(0, NAME))
    QTest.keyClicks(parties.details.ipi, "14107338")
    press(parties.details.ipi, Key.Key_Return)
    card_desk.settle()
    assert parties.details.ipi.text() == card_desk.row("2M1").parties[0].ipi == "00014107338"


def test_an_ipi_belongs_to_the_person_it_was_typed_for(card_desk: CardDesk) -> None:
    parties = editor(card_desk)
    parties.table.setCurrentIndex(parties.model.index(0, NAME))
    parties.details.ipi.setFocus()
    QTest.keyClicks(parties.details.ipi, "00014107338")
    parties.table.setCurrentIndex(parties.model.index(1, NAME))
    card_desk.settle()
    assert [p.ipi for p in card_desk.row("2M1").parties] == ["00014107338", "", ""]
    parties.details.ipi.setFocus()
    QTest.keyClicks(parties.details.ipi, "01372389230")
    editor(card_desk, "1M1")
    assert [p.ipi for p in card_desk.row("2M1").parties] == ["00014107338", "01372389230", ""]


def test_what_is_typed_in_a_medley_becomes_its_own(card_desk: CardDesk) -> None:
    from cuefolio.services import cues

    cue = card_desk.row("2M4")
    cues.edit(card_desk.store, [cue.id], {"work": "One; Two"})
    for entry in card_desk.row("2M4").works:
        works.set_parties(card_desk.store, entry.id, [TypedParty("Ana Bell", "C", None, 10000, False)])
    cue_parties.split_portions(card_desk.store, cue.id)
    editor(card_desk, "2M4")
    assert shares(card_desk, "2M4") == [("Ana Bell", 10000)]
    set_cell(card_desk, 0, SHARE, "50")
    row = card_desk.row("2M4")
    assert not row.parties_from_work and [p.share for p in row.parties] == [5000]
    assert [entry.parties[0].share for entry in row.works] == [10000, 10000]


def test_the_convention_is_remembered(card_desk: CardDesk, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    views = share_views([profiles.shipped("tono")])
    first = PartyEditor(card_desk.session, settings=settings)
    first.share_view.set_views(views)
    first.share_view.choose(views[-1])
    second = PartyEditor(card_desk.session, settings=settings)
    assert second.share_view.view.rule is None, "until it is known what there is to choose from"
    second.share_view.set_views(views)
    assert second.share_view.view == views[-1]
    assert [action.isChecked() for action in second.share_view.menu().actions()] == [False, False, True]
