# SPDX-License-Identifier: GPL-3.0-or-later
"""The rights of a cue on the card: its work's parties or its own, medleys, codes, a locked production."""

from __future__ import annotations

import pytest
from card_helpers import CardDesk, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cuefolio.gui.dialogs.work_dialog import WorkDialog
from cuefolio.gui.panels.cue_card_rights import CardRights
from cuefolio.gui.panels.party_editor import NAME, SHARE
from cuefolio.gui.widgets.identifier_flag import IdentifierFlag
from cuefolio.services import cues, film_lock, works
from cuefolio.services.cue_values import TypedParty

Key = Qt.Key


def rights(desk: CardDesk, number: str = "2M1") -> CardRights:
    desk.show(number)
    desk.card.show_tab("rights")
    return desk.card.parties_line


def click(desk: CardDesk, button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def own_shares(desk: CardDesk, number: str) -> list[tuple[str, int | None]]:
    return [(p.name, p.share) for p in desk.row(number).parties]


def test_one_cue_says_it_differently_and_follows_its_work_again(card_desk: CardDesk) -> None:
    shown = rights(card_desk)
    assert not shown.follow.isVisible()
    click(card_desk, shown.own)
    assert shown.parties.note.full_text() == (
        "Only for this cue; nothing differs from the work “Anna's Theme” yet."
    )
    assert not shown.differences.isVisible() and not shown.own.isVisible()
    model = shown.parties.model
    model.setData(model.index(0, SHARE), "50")
    model.setData(model.index(1, NAME), "Bo Lind")
    card_desk.settle()
    assert own_shares(card_desk, "2M1")[:2] == [("Ana Bell", 5000), ("Bo Lind", 5000)]
    assert own_shares(card_desk, "3M4")[:2] == [("Ana Bell", 10000), ("North Pier Music", 5000)]
    assert shown.differences.full_text().splitlines() == [
        "Ana Bell: share 100 % → 50 %",
        "Bo Lind: only here (Original publisher)",
        "North Pier Music: not here (Original publisher)",
    ]
    click(card_desk, shown.follow)
    assert own_shares(card_desk, "2M1") == own_shares(card_desk, "3M4")
    assert shown.parties.note.full_text().startswith("Of the work “Anna's Theme”, used by 2 cues")
    assert not shown.differences.isVisible()


def test_an_own_copy_keeps_whose_rights_a_publisher_holds(card_desk: CardDesk) -> None:
    work = card_desk.row("2M1").works[0].id
    parties = [
        TypedParty("Ana Bell", "C", "PRS", 10000, False),
        TypedParty("North Pier Music", "E", "PRS", 10000, False, writer="Ana Bell"),
    ]
    works.set_parties(card_desk.store, work, parties)
    click(card_desk, rights(card_desk).own)
    row = card_desk.row("2M1")
    assert not row.parties_from_work and row.parties[1].writer == "Ana Bell" and row.overrides == ()


def test_a_cue_without_a_work_has_nothing_to_differ_from(card_desk: CardDesk) -> None:
    cues.edit(card_desk.store, [card_desk.row("3M2").id], {"work": ""})
    shown = rights(card_desk, "3M2")
    model = shown.parties.model
    model.setData(model.index(model.add("C"), NAME), "Bo Lind")
    card_desk.settle()
    assert own_shares(card_desk, "3M2") == [("Bo Lind", None)]
    assert shown.parties.note.full_text() == ""
    assert not (shown.own.isVisible() or shown.follow.isVisible() or shown.open.isVisible())


def test_the_work_of_a_cue_opens(card_desk: CardDesk) -> None:
    shown = rights(card_desk)
    click(card_desk, shown.open)
    opened = [w for w in QApplication.topLevelWidgets() if isinstance(w, WorkDialog) and w.isVisible()]
    assert [dialog.title.full_text() for dialog in opened] == ["Anna's Theme"]
    opened[0].close()


# medleys


def medley(desk: CardDesk) -> CardRights:
    cues.edit(desk.store, [desk.row("2M4").id], {"work": "One; Two; Three"})
    first = desk.row("2M4").works[0].id
    works.set_parties(desk.store, first, [TypedParty("Ana Bell", "C", "PRS", 10000, False)])
    return rights(desk, "2M4")


def portions(desk: CardDesk) -> list[int | None]:
    return [work.portion for work in desk.row("2M4").works]


def type_portion(desk: CardDesk, shown: CardRights, at: int, text: str) -> None:
    field = shown.medley.rows[at].portion
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    press(field, Key.Key_Return)
    desk.settle()


def test_a_medley_lists_its_works_with_their_portions(card_desk: CardDesk) -> None:
    shown = medley(card_desk)
    box = shown.medley
    assert [row.title.full_text() for row in box.rows] == ["One", "Two", "Three"]
    assert box.sum.full_text() == "Portions unknown: the shares of the cue are unknown too."
    assert not box.rows[0].parties.isVisible()
    click(card_desk, box.rows[0].fold)
    assert box.rows[0].parties.full_text() == "Ana Bell, Composer, PRS, 100 %"
    type_portion(card_desk, shown, 0, "50")
    type_portion(card_desk, shown, 1, "1/4")
    assert portions(card_desk) == [5000, 2500, None]
    assert box.sum.full_text() == "Portions 75 %, 25 % open"
    click(card_desk, box.equal)
    assert portions(card_desk) == [3334, 3333, 3333] and box.sum.full_text() == "Portions 100 %"
    assert [row.portion.text() for row in box.rows] == ["33.34", "33.33", "33.33"]


def test_portions_wait_until_they_make_up_the_whole(card_desk: CardDesk) -> None:
    shown = medley(card_desk)
    click(card_desk, shown.medley.equal)
    type_portion(card_desk, shown, 0, "50")
    assert portions(card_desk) == [3334, 3333, 3333], "nothing that adds up to 116.66 % is stored"
    assert shown.medley.error.full_text() == (
        "The portions make up 116.66 %; they are stored once they make up 100 %."
    )
    # Something else happens meanwhile, and what was typed is still there.
    card_desk.notice()
    assert shown.medley.rows[0].portion.text() == "50"
    type_portion(card_desk, shown, 1, "30")
    type_portion(card_desk, shown, 2, "20")
    assert portions(card_desk) == [5000, 3000, 2000] and not shown.medley.error.isVisible()
    type_portion(card_desk, shown, 2, "a fifth")
    assert shown.medley.rows[2].portion.error() and portions(card_desk) == [5000, 3000, 2000]


def test_a_portion_belongs_to_the_cue_that_it_was_typed_for(card_desk: CardDesk) -> None:
    said: list[str] = []
    card_desk.session.refused.connect(said.append)
    cues.edit(card_desk.store, [card_desk.row("3M2").id], {"work": "Four; Five"})
    shown = medley(card_desk)
    field = shown.medley.rows[0].portion
    field.setFocus()
    QTest.keyClicks(field, "40")
    rights(card_desk, "3M2")
    assert portions(card_desk) == [4000, None, None]
    assert [work.portion for work in card_desk.row("3M2").works] == [None, None] and said == []
    shown = rights(card_desk, "2M4")
    click(card_desk, shown.medley.equal)
    type_portion(card_desk, shown, 0, "50")
    rights(card_desk, "2M1")
    assert portions(card_desk) == [3334, 3333, 3333]
    assert len(said) == 1 and "116.66 %" in said[0]


def test_a_cue_with_one_work_is_no_medley(card_desk: CardDesk) -> None:
    shown = medley(card_desk)
    assert shown.medley.isVisible()
    assert not rights(card_desk, "2M1").medley.isVisible()


# codes and the other fields of the licence


def flag(desk: CardDesk, name: str) -> IdentifierFlag:
    found = desk.card.lines[name].findChildren(IdentifierFlag)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("field", "typed", "stored"),
    [
        ("isrc", "no-abc-24-00017", "NOABC2400017"),
        ("iswc", "t 034 524 680 1", "T-034.524.680-1"),
        ("ean", "5 901234 123457", "5901234123457"),
    ],
)
def test_a_code_that_is_typed_loosely_is_shown_as_its_standard_prints_it(
    card_desk: CardDesk, field: str, typed: str, stored: str
) -> None:
    rights(card_desk)
    card_desk.type(field, typed)
    assert card_desk.line(field).text() == stored == card_desk.row("2M1").text(field)
    assert not flag(card_desk, field).isVisible()


def test_a_wrong_code_is_kept_flagged_and_the_likely_one_offered(card_desk: CardDesk) -> None:
    rights(card_desk)
    card_desk.type("iswc", "T-043.524.680-1")
    told = flag(card_desk, "iswc")
    assert card_desk.row("2M1").text("iswc") == "T-043.524.680-1" == card_desk.line("iswc").text()
    assert told.isVisible() and "check digit" in told.sentence.full_text()
    assert told.use.isVisible() and told.use.text() == "Use T-034.524.680-1"
    click(card_desk, told.use)
    assert card_desk.row("2M1").text("iswc") == "T-034.524.680-1"
    assert not told.isVisible()


def test_several_cues_with_different_codes_are_not_flagged(card_desk: CardDesk) -> None:
    rights(card_desk)
    card_desk.type("isrc", "wrong")
    assert flag(card_desk, "isrc").isVisible()
    card_desk.show("2M1", "1M1")
    assert not flag(card_desk, "isrc").isVisible()


def test_the_fields_of_the_licence_stand_on_the_card(card_desk: CardDesk) -> None:
    rights(card_desk)
    typed = {
        "uses": "30",
        "master_licensor": "Harbour Records",
        "restrictions": "no trailers",
        "work_number": "123456AB",
    }
    for name, text in typed.items():
        assert card_desk.card.lines[name].isVisible()
        card_desk.type(name, text)
    row = card_desk.row("2M1")
    assert {name: row.text(name) for name in typed} == typed
    card_desk.type("uses", "0")
    assert card_desk.line("uses").error() and card_desk.row("2M1").text("uses") == "30"


# a locked production


def test_a_locked_production_says_why_nothing_is_stored(card_desk: CardDesk) -> None:
    shown = rights(card_desk)
    film_lock.lock(card_desk.store, card_desk.film_id)
    click(card_desk, shown.own)
    assert "was locked by" in shown.parties.error.full_text()
    card_desk.type("restrictions", "no trailers")
    assert "was locked by" in card_desk.card.lines["restrictions"].error.full_text()
    assert card_desk.line("restrictions").text() == "no trailers"
    assert card_desk.row("2M1").text("restrictions") == "" and card_desk.row("2M1").parties_from_work
