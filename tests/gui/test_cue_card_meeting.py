# SPDX-License-Identifier: GPL-3.0-or-later
"""Two windows at one cue: nobody's value replaces the other's without a word, and nothing blocks."""

from __future__ import annotations

import pytest
from card_helpers import CardDesk, Key, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.tag_field import TagField
from cuefolio.services import cues


def answer(desk: CardDesk, label: str) -> None:
    button = next(button for button in desk.card.ask.buttons if button.text() == label)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def meet(desk: CardDesk, *, noticed: bool = False) -> str:
    """I type a title while somebody else changes it; returns the cue's key."""
    key = desk.show("2M1")[0]
    control = desk.begin("title", "Mine")
    desk.elsewhere(cues.edit, [key], {"title": "Theirs"})
    if noticed:
        desk.notice()
        assert control.text() == "Mine"
        assert desk.card.lines["title"].note.text() == "Changed elsewhere meanwhile to “Theirs”."
    press(control, Key.Key_Return)
    desk.settle()
    return key


@pytest.mark.parametrize("noticed", [False, True], ids=["not yet noticed", "noticed while typing"])
def test_a_value_that_somebody_else_changed_is_asked_about(card_desk: CardDesk, noticed: bool) -> None:
    meet(card_desk, noticed=noticed)
    assert card_desk.row("2M1").text("title") == "Theirs"
    assert card_desk.line("title").text() == "Theirs"
    ask = card_desk.card.ask
    assert ask.isVisible()
    assert ask.sentence() == "“Title” of 2M1 was changed elsewhere to “Theirs” while you typed “Mine”."
    answer(card_desk, "Keep mine")
    assert card_desk.row("2M1").text("title") == "Mine" == card_desk.line("title").text()
    assert not ask.isVisible()
    assert card_desk.card.lines["title"].note.text() == ""


def test_the_answers_are_reached_by_keyboard(card_desk: CardDesk) -> None:
    meet(card_desk)
    card_desk.card.tabs.setFocus()
    for _ in range(3):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget is card_desk.card.ask.buttons[0]:
            break
        press(widget, Key.Key_Backtab)
    assert QApplication.focusWidget() in card_desk.card.ask.buttons
    press(card_desk.card.ask.buttons[0], Key.Key_Space)
    card_desk.settle()
    assert card_desk.row("2M1").text("title") == "Mine"


def test_the_keyboard_comes_to_the_tab_that_is_shown(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    card_desk.card.take_keyboard()
    assert QApplication.focusWidget() is card_desk.line("title")
    card_desk.card.show_tab("history")
    card_desk.settle()
    card_desk.card.take_keyboard()
    assert QApplication.focusWidget() is card_desk.card.tabs


def test_theirs_is_taken(card_desk: CardDesk) -> None:
    meet(card_desk)
    before = card_desk.steps()
    answer(card_desk, "Take theirs")
    assert card_desk.row("2M1").text("title") == "Theirs" and card_desk.steps() == before


def test_the_question_waits_while_other_cues_are_edited(card_desk: CardDesk) -> None:
    meet(card_desk)
    card_desk.show("1M1")
    card_desk.type("performer", "City Orchestra")
    assert card_desk.row("1M1").text("performer") == "City Orchestra"
    assert card_desk.card.ask.sentence().startswith("“Title” of 2M1")
    answer(card_desk, "Keep mine")
    assert card_desk.row("2M1").text("title") == "Mine"
    assert card_desk.row("1M1").text("title") == "Harbour Lights"


def test_a_cue_that_was_left_while_typing_is_asked_about_too(card_desk: CardDesk) -> None:
    key = card_desk.show("2M1")[0]
    card_desk.begin("emotion", "mine")
    card_desk.elsewhere(cues.edit, [key], {"emotion": "theirs"})
    card_desk.show("1M1")
    assert card_desk.card.ask.sentence().startswith("“Intended emotion” of 2M1 was changed elsewhere")
    answer(card_desk, "Take theirs")
    assert card_desk.row("2M1").text("emotion") == "theirs"


def test_two_questions_wait_for_each_other(card_desk: CardDesk) -> None:
    key = meet(card_desk)
    control = card_desk.begin("key", "mine")
    card_desk.elsewhere(cues.edit, [key], {"key": ""})
    press(control, Key.Key_Return)
    card_desk.settle()
    assert card_desk.card.ask.sentence().startswith("“Title”")
    answer(card_desk, "Take theirs")
    assert card_desk.card.ask.sentence() == "“Key” of 2M1 was emptied elsewhere while you typed “mine”."
    answer(card_desk, "Keep mine")
    assert card_desk.row("2M1").text("key") == "mine"


def test_esc_takes_theirs_while_typing(card_desk: CardDesk) -> None:
    key = card_desk.show("2M1")[0]
    control = card_desk.begin("title", "Mine")
    card_desk.elsewhere(cues.edit, [key], {"title": "Theirs"})
    card_desk.notice()
    press(control, Key.Key_Escape)
    assert control.text() == "Theirs"
    press(control, Key.Key_Return)
    card_desk.settle()
    assert not card_desk.card.ask.isVisible() and card_desk.row("2M1").text("title") == "Theirs"


def test_times_and_choices_meet_too(card_desk: CardDesk) -> None:
    key = card_desk.show("2M1")[0]
    control = card_desk.begin("out", "+1:00:00")
    card_desk.elsewhere(cues.edit, [key], {"out": "+3:00:00"})
    press(control, Key.Key_Return)
    card_desk.settle()
    assert "to “01:22:02:10” while you typed" in card_desk.card.ask.sentence()
    answer(card_desk, "Keep mine")
    assert card_desk.row("2M1").text("out") == "01:20:02:10"
    choice = card_desk.card.lines["status"].control
    assert isinstance(choice, ChoiceField)
    card_desk.elsewhere(cues.edit, [key], {"status": "recorded"})
    choice.setFocus()
    press(choice, Key.Key_S)
    card_desk.settle()
    sentence = card_desk.card.ask.sentence()
    assert sentence == "“Status” of 2M1 was changed elsewhere to “Recorded” while you typed “Spotted”."


def test_words_of_two_windows_join_without_a_question(card_desk: CardDesk) -> None:
    key = card_desk.show("2M1")[0]
    moods = card_desk.card.lines["mood"].control
    assert isinstance(moods, TagField)
    card_desk.elsewhere(cues.edit, [key], {"mood": "melancholy; theirs"})
    moods.setFocus()
    QTest.keyClicks(moods.edit(), "mine")
    press(moods.edit(), Key.Key_Return)
    card_desk.settle()
    assert card_desk.row("2M1").text("mood") == "melancholy; theirs; mine"
    assert moods.tags() == ["melancholy", "theirs", "mine"]
    assert not card_desk.card.ask.isVisible()


def test_parties_meet(card_desk: CardDesk) -> None:
    from cuefolio.gui.panels.party_editor import SHARE

    key = card_desk.show("2M1")[0]
    card_desk.elsewhere(cues.set_party_rows, [key], [("Bo Lind", "C", "STIM", 10000)])
    model = card_desk.card.parties.model
    model.setData(model.index(0, SHARE), "50")
    card_desk.settle()
    sentence = card_desk.card.ask.sentence()
    assert sentence == "The writers and publishers of 2M1 were changed elsewhere while you edited them."
    assert [p.name for p in card_desk.row("2M1").parties] == ["Bo Lind"]
    answer(card_desk, "Keep mine")
    first = card_desk.row("2M1").parties[0]
    assert (first.name, first.share) == ("Ana Bell", 5000)


def test_several_cues_say_how_many_were_changed(card_desk: CardDesk) -> None:
    ids = card_desk.show("2M1", "2M2", "3M1")
    control = card_desk.begin("performer", "Mine")
    card_desk.elsewhere(cues.edit, ids[:2], {"performer": "Theirs"})
    press(control, Key.Key_Return)
    card_desk.settle()
    assert card_desk.card.ask.sentence().startswith("“Performer” of 2 of these cues was changed elsewhere")
    answer(card_desk, "Keep mine")
    assert {card_desk.row(n).text("performer") for n in ("2M1", "2M2", "3M1")} == {"Mine"}


def test_ones_own_edits_meet_nobody(card_desk: CardDesk) -> None:
    """Fields that follow each other, typed faster than anything can be read back."""
    key = card_desk.show("3M2")[0]
    cues.edit(card_desk.store, [key], {"in": "", "duration": "1:34"})
    card_desk.notice()
    for name, text in (("in", "01500000"), ("out", "01510000"), ("duration", "30"), ("title", "A")):
        press(card_desk.begin(name, text), Key.Key_Tab)
    press(card_desk.begin("title", "B"), Key.Key_Return)
    card_desk.settle()
    row = card_desk.row("3M2")
    assert (row.text("in"), row.text("duration"), row.text("title")) == ("01:50:00:00", "0:30", "B")
    assert not card_desk.card.ask.isVisible()


def test_a_refusal_that_is_no_meeting_is_said_at_the_field(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    card_desk.type("intensity", "7")
    card_desk.begin("usage", "QQ")
    press(card_desk.line("usage"), Key.Key_Return)
    card_desk.settle()
    assert "QQ" in card_desk.card.lines["usage"].error.text() and not card_desk.card.ask.isVisible()


# names that are written another way


@pytest.mark.parametrize(
    ("field", "typed", "kind"),
    [
        ("composer", "ÁNA bell", "party"),
        ("work", "ANNA'S theme", "work"),
        ("recording", "2m1_V07.wav", "recording"),
    ],
)
def test_another_spelling_offers_to_rename(
    card_desk: CardDesk,
    field: str,
    typed: str,
    kind: str,
) -> None:
    card_desk.show("2M1")
    old = card_desk.row("2M1").text(field)
    card_desk.begin(field, "")
    control = card_desk.line(field)
    control.selectAll()
    control.insert(typed)
    press(control, Key.Key_Return)
    card_desk.settle()
    assert (
        card_desk.card.ask.sentence()
        == f"“{old}” is known and was not renamed. Write it “{typed}” everywhere?"
    )
    assert control.text() == old
    answer(card_desk, "Rename")
    assert card_desk.row("2M1").text(field) == typed == control.text()
    if kind == "party":
        assert card_desk.row("3M4").text(field) == typed


def test_the_party_table_offers_to_rename_too(card_desk: CardDesk) -> None:
    from cuefolio.gui.panels.party_editor import NAME

    card_desk.show("2M1")
    parties = card_desk.card.parties
    before = card_desk.steps()
    parties.model.setData(parties.model.index(0, NAME), "ana BELL")
    card_desk.settle()
    assert card_desk.steps() == before and parties.model.index(0, NAME).data() == "Ana Bell"
    assert (
        parties.ask.sentence() == "“Ana Bell” is known and was not renamed. Write it “ana BELL” everywhere?"
    )
    QTest.mouseClick(parties.ask.buttons[0], Qt.MouseButton.LeftButton)
    card_desk.settle()
    assert card_desk.row("2M1").text("composer") == "ana BELL"
    assert parties.model.index(0, NAME).data() == "ana BELL"


def test_a_word_that_is_taken_back_and_typed_again_stays(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    moods = card_desk.card.lines["mood"].control
    assert isinstance(moods, TagField)
    moods.setFocus()
    moods.take_back(0)
    moods.edit().setText("Melancholy")
    press(moods.edit(), Key.Key_Return)
    card_desk.settle()
    assert card_desk.row("2M1").text("mood") == "tender; melancholy"
    moods.take_back(0)
    card_desk.settle()
    moods.edit().setText("softer")
    press(moods.edit(), Key.Key_Return)
    card_desk.settle()
    assert card_desk.row("2M1").text("mood") == "melancholy; softer" == "; ".join(moods.tags())


def test_an_emptied_society_stays_empty(card_desk: CardDesk) -> None:
    from cuefolio.gui.panels.party_editor import SOCIETY

    card_desk.show("2M1")
    table, model = card_desk.card.parties.table, card_desk.card.parties.model
    card_desk.card.show_tab("rights")
    table.setFocus()
    table.setCurrentIndex(model.index(0, SOCIETY))
    press(table, Key.Key_Delete)
    card_desk.settle()
    assert model.index(0, SOCIETY).data() == ""
    assert card_desk.row("2M1").parties[0].society == ""
    card_desk.show("1M1")
    card_desk.show("2M1")
    assert model.index(0, SOCIETY).data() == ""
    assert model.index(1, SOCIETY).data() == "PRS"


def test_an_added_person_brings_the_own_society(card_desk: CardDesk) -> None:
    from cuefolio.gui.panels.party_editor import NAME, SOCIETY

    card_desk.show("3M2")
    model = card_desk.card.parties.model
    model.setData(model.index(model.add("C"), NAME), "Ana Bell")
    card_desk.settle()
    assert model.index(0, SOCIETY).data() == "PRS"


def test_typing_in_a_cell_survives_a_change_of_the_cell(card_desk: CardDesk) -> None:
    """A view asks its delegate to fill an open editor again when the cell's value changes."""
    from cuefolio.gui.panels.party_editor import SOCIETY

    card_desk.show("2M1")
    card_desk.card.show_tab("rights")
    table, model = card_desk.card.parties.table, card_desk.card.parties.model
    table.edit_cell(0, SOCIETY)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "GEM")
    model.lines[0].society = "STIM"
    model.dataChanged.emit(model.index(0, 0), model.index(0, SOCIETY))
    QTest.keyClicks(editor, "A")
    press(editor, Key.Key_Return)
    card_desk.settle()
    assert card_desk.row("2M1").parties[0].society == "GEMA"


def test_a_cue_that_was_deleted_meanwhile_is_said(card_desk: CardDesk) -> None:
    key = card_desk.show("2M1")[0]
    said: list[str] = []
    card_desk.session.refused.connect(said.append)
    control = card_desk.begin("title", "Mine")
    card_desk.elsewhere(cues.delete, [key])
    press(control, Key.Key_Return)
    card_desk.settle()
    assert len(said) == 1 and "somebody deleted it" in said[0]
    assert card_desk.card.stack.currentWidget() is card_desk.card.empty
