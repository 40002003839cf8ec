# SPDX-License-Identifier: GPL-3.0-or-later
"""Several cues on the card: shared and different values, and no key that changes them all by accident."""

from __future__ import annotations

import pytest
from card_helpers import CardDesk, Key, press
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.gui.panels.cue_card_values import MOST_READ
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.tag_field import TagField
from cuefolio.gui.widgets.tri_state_field import TriStateField
from cuefolio.services import cues

THREE = ("2M1", "1M2", "1M4s")


def origin(desk: CardDesk) -> ChoiceField:
    control = desk.card.lines["origin"].control
    assert isinstance(control, ChoiceField)
    control.setFocus()
    return control


def origins(desk: CardDesk) -> list[str]:
    return [desk.row(number).origin for number in THREE]


@pytest.mark.parametrize(
    "keys",
    [
        (Key.Key_Delete,),
        (Key.Key_Backspace,),
        (Key.Key_Space, Key.Key_Delete, Key.Key_Escape),
        (Key.Key_Space, Key.Key_Return),
        (Key.Key_Space, Key.Key_Escape, Key.Key_Delete, Key.Key_Escape),
        (Key.Key_Down,),
        (Key.Key_Up,),
        (Key.Key_L,),
        (Key.Key_Space, Key.Key_Down, Key.Key_Escape),
    ],
    ids=lambda keys: " ".join(key.name[4:] for key in keys),
)
def test_no_stray_key_changes_the_origin_of_three_cues(
    card_desk: CardDesk,
    keys: tuple[Key, ...],
) -> None:
    card_desk.show(*THREE)
    before, steps = origins(card_desk), card_desk.steps()
    control = origin(card_desk)
    assert control.is_mixed() and control.currentText() == "several values"
    for key in keys:
        QTest.keyClick(control.view() if control.view().isVisible() else control, key)
    card_desk.settle()
    assert origins(card_desk) == before and card_desk.steps() == steps
    assert control.is_mixed()
    control.hidePopup()


def test_unknown_for_all_is_chosen_in_the_list(card_desk: CardDesk) -> None:
    card_desk.show(*THREE)
    control = origin(card_desk)
    press(control, Key.Key_Delete)
    assert control.view().isVisible() and control.view().currentIndex().data() == "unknown"
    press(control.view(), Key.Key_Return)
    card_desk.settle()
    assert origins(card_desk) == ["", "", ""] and not control.is_mixed()
    assert control.findText("several values") < 0


def test_a_letter_finds_the_entry_in_the_list(card_desk: CardDesk) -> None:
    card_desk.show(*THREE)
    control = origin(card_desk)
    press(control, Key.Key_P)
    press(control.view(), Key.Key_Return)
    card_desk.settle()
    assert origins(card_desk) == ["public-domain"] * 3


def test_yes_and_no_for_several_cues_need_enter_or_a_letter(card_desk: CardDesk) -> None:
    ids = card_desk.show(*THREE)
    cues.edit(card_desk.store, ids[:1], {"diegetic": "yes"})
    card_desk.notice()
    control = card_desk.card.lines["diegetic"].control
    assert isinstance(control, TriStateField) and control.is_mixed()
    control.setFocus()
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_Left, Key.Key_Delete):
        press(control, key)
    card_desk.settle()
    assert [card_desk.row(n).value("diegetic") for n in THREE] == [True, None, None]
    assert "Enter sets all" in control.accessibleDescription()
    card_desk.line("title").setFocus()
    assert control.accessibleDescription().startswith("several values.")
    control.setFocus()
    press(control, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    card_desk.settle()
    assert [card_desk.row(n).value("diegetic") for n in THREE] == [False] * 3
    press(control, Key.Key_Y)
    card_desk.settle()
    assert [card_desk.row(n).value("diegetic") for n in THREE] == [True] * 3


def test_the_name_of_a_mixed_field_tells_its_values(card_desk: CardDesk) -> None:
    card_desk.show("2M1", "2M2", "1M2")
    assert "Score: 2 cues<br>Licensed: 1 cue" in card_desk.card.lines["origin"].label.toolTip()
    assert card_desk.card.lines["performer"].label.toolTip() == ""
    assert "unknown: 2 cues" in card_desk.card.lines["emotion"].label.toolTip()
    cues_ids = card_desk.card.ids
    card_desk.card.set_cues([], None)
    card_desk.card.set_cues(cues_ids[:1], card_desk.film_id)
    card_desk.settle()
    assert card_desk.card.lines["origin"].label.toolTip() == ""


def test_evidence_and_history_of_several_cues_say_what_they_show(card_desk: CardDesk) -> None:
    ids = card_desk.show("2M1", "2M2", "1M2")
    cues.edit(card_desk.store, ids[1:2], {"recording": "2M1_v07.wav"})
    card_desk.notice()
    card_desk.card.show_tab("evidence")
    card_desk.settle()
    page = card_desk.card.pages.currentWidget()
    told = page.several.full_text()
    assert told.splitlines() == ["3 cues with 1 recording; 1 without one.", "2M1_v07.wav: 2 cues"]
    assert page.several.isVisible() and not page.times.isVisible() and page.several_times.isVisible()
    card_desk.card.show_tab("history")
    card_desk.settle()
    assert "one cue at a time" in card_desk.card.pages.currentWidget().note.full_text()


def test_a_thousand_cues_are_shown_and_edited(card_desk: CardDesk) -> None:
    made = cues.add_many(
        card_desk.store,
        card_desk.film_id,
        [{"title": f"T{n}", "origin": "score", "mood": f"calm; m{n % 7}"} for n in range(1000)],
    )
    card_desk.card.set_cues(made.created, card_desk.film_id)
    card_desk.settle()
    card = card_desk.card
    assert card.header.title.full_text() == "1000 cues" and card.header.pill.text() == "Score"
    moods = card.lines["mood"].control
    assert isinstance(moods, TagField) and moods.tags() == ["calm"]
    assert "and 992 other values" in card.lines["title"].label.toolTip()
    moods.setFocus()
    QTest.keyClicks(moods.edit(), "wide")
    press(moods.edit(), Key.Key_Return)
    card_desk.settle()
    found = cues.rows(card_desk.store, made.created)
    assert {row.text("mood") for row in found} == {f"calm; m{n}; wide" for n in range(7)}


def test_more_cues_than_are_read_lose_no_word(card_desk: CardDesk) -> None:
    made = cues.add_many(
        card_desk.store, card_desk.film_id, [{"mood": f"m{n % 3}"} for n in range(MOST_READ + 1)]
    )
    card_desk.card.set_cues(made.created, card_desk.film_id)
    card_desk.settle()
    assert card_desk.card.header.facts.full_text() == "too many to show their values"
    moods = card_desk.card.lines["mood"].control
    assert isinstance(moods, TagField) and moods.is_mixed()
    moods.setFocus()
    QTest.keyClicks(moods.edit(), "wide")
    press(moods.edit(), Key.Key_Return)
    card_desk.settle()
    some = cues.rows(card_desk.store, made.created[:3])
    assert [row.text("mood") for row in some] == ["m0; wide", "m1; wide", "m2; wide"]


def test_huge_values_stay_whole(card_desk: CardDesk) -> None:
    title = "A title without end " * 500
    words = "; ".join(f"mood number {n}" for n in range(300))
    key = card_desk.row("2M1").id
    cues.edit(
        card_desk.store, [key], {"title": title, "mood": words, "in": "00000000", "out": "+12:00:00:00"}
    )
    card_desk.show("2M1")
    card = card_desk.card
    assert card_desk.line("title").text() == title.strip()
    assert card.header.title.full_text().endswith("without end")
    assert card_desk.line("out").text() == "12:00:00:00" and card_desk.line("duration").text() == "12:00:00"
    moods = card.lines["mood"].control
    assert isinstance(moods, TagField) and len(moods.tags()) == 300
    assert moods.height() < 200, "a long list scrolls inside"
    for tab in ("music", "rights", "scene", "evidence", "history"):
        card.show_tab(tab)
        card_desk.settle()
        page = card.pages.currentWidget()
        assert page.width() <= 328 and not card.grab().isNull()
    moods.setFocus()
    QTest.keyClicks(moods.edit(), "one more")
    press(moods.edit(), Key.Key_Return)
    card_desk.settle()
    assert len(card_desk.row("2M1").moods) == 301
    QApplication.processEvents()
