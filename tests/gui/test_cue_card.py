# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue card over a real catalogue: what it shows, and that every edit is stored at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CUE_FIELDS, Kind, Place
from cuefolio.gui.panels.cue_card import CueCard
from cuefolio.gui.panels.cue_card_fields import CueFieldLine
from cuefolio.gui.panels.cue_card_length import DurationLine
from cuefolio.gui.panels.party_editor import NAME, SHARE, SOCIETY
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.tag_field import TagField
from cuefolio.gui.widgets.timecode_field import TimecodeField
from cuefolio.gui.widgets.tri_state_field import TriStateField
from cuefolio.services import cues, undo

Settle = Callable[[], None]


@pytest.fixture
def card(qtbot: QtBot, opened: CatalogSession) -> CueCard:
    card = CueCard(opened)
    qtbot.addWidget(card)
    card.resize(328, 900)
    card.show()
    qtbot.waitExposed(card)
    card.activateWindow()
    return card


def row(session: CatalogSession, number: str, film_id: str) -> CueRow:
    assert session.store is not None
    return cues.find_cue(session.store, film_id, number)


def steps(session: CatalogSession) -> int:
    assert session.store is not None
    return len(undo.steps(session.store, 1000))


def line(card: CueCard, name: str) -> LineField:
    control = card.lines[name].control
    assert isinstance(control, LineField)
    return control


def type_into(control: QWidget, text: str, qtbot: QtBot) -> None:
    control.setFocus()
    if isinstance(control, LineField):
        control.selectAll()
    target = control.focusProxy() or control
    qtbot.keyClicks(target, text)
    qtbot.keyClick(target, Qt.Key.Key_Return)


def test_every_field_of_its_places_stands_on_the_card(card: CueCard) -> None:
    wanted = {field.name for field in CUE_FIELDS if field.place is not Place.NONE and field.editable}
    assert wanted | {"usage"} == set(card.lines)
    for name, found in card.lines.items():
        assert found.control.accessibleName(), name


def test_nothing_selected_says_so(card: CueCard) -> None:
    assert card.stack.currentWidget() is card.empty


def test_one_cue_is_shown(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle
) -> None:
    film_id, _ = film
    cue = row(opened, "2M1", film_id)
    card.set_cues([cue.id], film_id)
    settle()
    assert card.header.title.full_text() == "2M1  Anna's Theme"
    assert card.header.pill.text() == "Score"
    assert line(card, "in").text() == "01:19:02:10"
    assert line(card, "out").text() == "01:21:14:14"
    assert line(card, "label").text() == "Harbour Records"
    assert card.lines["mood"].control.tags() == ["melancholy", "tender"]
    assert card.lines["vocal"].control.value() == "instrumental"
    assert card.lines["on_screen"].control.value() is False
    assert line(card, "duration").text() == "00:02:12:04"
    assert card.lines["duration"].note.text() == "Reported: 2:12"
    assert line(card, "composer").text() == "Ana Bell"
    assert card.parties.note.text().startswith("Of the work “Anna's Theme”, used by 2 cues")
    assert card.parties.totals.text() == "Writers 100 %  ·  Publishers 100 %"
    assert card.tabs.current_id() == "music" and not card.parties_line.isVisible()
    card.show_tab("rights")
    assert card.parties_line.isVisible()
    assert not card.lines["writer"].isVisible() and not card.lines["publisher"].isVisible()


def test_a_line_is_stored_on_enter_and_undo_brings_it_back(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    film_id, _ = film
    cue = row(opened, "2M1", film_id)
    card.set_cues([cue.id], film_id)
    settle()
    type_into(line(card, "title"), "Anna alone", qtbot)
    settle()
    assert row(opened, "2M1", film_id).text("title") == "Anna alone"
    assert card.header.title.full_text() == "2M1  Anna alone"
    opened.undo()
    settle()
    assert line(card, "title").text() == "Anna's Theme"


def test_what_is_typed_is_stored_when_another_cue_is_selected(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    film_id, ids = film
    cue = row(opened, "2M1", film_id)
    card.set_cues([cue.id], film_id)
    settle()
    control = line(card, "key")
    control.setFocus()
    control.selectAll()
    qtbot.keyClicks(control, "E minor")
    card.set_cues([ids[0]], film_id)
    settle()
    assert row(opened, "2M1", film_id).text("key") == "E minor"
    assert control.text() == ""


def test_an_out_is_understood_as_a_length(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    film_id, _ = film
    card.set_cues([row(opened, "2M1", film_id).id], film_id)
    settle()
    out = card.lines["out"].control
    assert isinstance(out, TimecodeField)
    out.setFocus()
    out.selectAll()
    qtbot.keyClicks(out, "+1:00:00")
    assert out.hint_text() == "01:20:02:10  ·  1:00 long"
    qtbot.keyClick(out, Qt.Key.Key_Return)
    settle()
    assert row(opened, "2M1", film_id).frames == 24 * 60
    assert line(card, "duration").text() == "1:00"


def test_a_refused_time_keeps_what_was_typed_and_says_why(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    film_id, _ = film
    cue = row(opened, "2M1", film_id)
    card.set_cues([cue.id], film_id)
    settle()
    before = steps(opened)
    out = card.lines["out"].control
    assert isinstance(out, TimecodeField)
    type_into(out, "01:00:00:00", qtbot)
    settle()
    assert steps(opened) == before
    assert out.text() == "01:00:00:00"
    assert "is not after the in point" in card.lines["out"].error.text()
    assert card.lines["out"].error.isVisible()
    assert out.hint_text() == "", "the reading of a refused text would hide the sentence"
    label = card.lines["out"].error
    assert label.height() >= label.heightForWidth(label.width()), "the sentence is cut"
    qtbot.keyClick(out, Qt.Key.Key_Escape)
    assert out.text() == "01:21:14:14"
    assert not card.lines["out"].error.isVisible()


def test_several_cues_are_edited_together(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    film_id, _ = film
    chosen = [row(opened, number, film_id) for number in ("2M1", "2M2", "3M1")]
    card.set_cues([cue.id for cue in chosen], film_id)
    settle()
    assert card.header.title.full_text() == "3 cues"
    assert line(card, "title").is_mixed() and line(card, "title").placeholderText() == "several values"
    assert not card.lines["in"].isVisible() and card.lines["composer"].isVisible()
    card.show_tab("rights")
    assert not card.parties_line.isVisible() and card.lines["publisher"].isVisible()
    before = steps(opened)
    type_into(line(card, "performer"), "City Orchestra", qtbot)
    settle()
    assert {row(opened, n, film_id).text("performer") for n in ("2M1", "2M2", "3M1")} == {"City Orchestra"}
    assert steps(opened) == before + 1
    assert not line(card, "performer").is_mixed()
    assert row(opened, "2M1", film_id).text("title") == "Anna's Theme"


def test_a_word_added_to_lists_that_differ_joins_each(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    film_id, _ = film
    numbers = ("2M1", "3M1", "4M1")
    card.set_cues([row(opened, number, film_id).id for number in numbers], film_id)
    settle()
    moods = card.lines["mood"].control
    assert isinstance(moods, TagField) and moods.is_mixed()
    type_into(moods, "brooding", qtbot)
    settle()
    assert row(opened, "2M1", film_id).text("mood") == "melancholy; tender; brooding"
    assert row(opened, "3M1", film_id).text("mood") == "urgent; brooding"
    assert row(opened, "4M1", film_id).text("mood") == "brooding"
    assert moods.tags() == ["brooding"]
    moods.remove_at(0)
    settle()
    assert row(opened, "2M1", film_id).text("mood") == "melancholy; tender"
    assert row(opened, "4M1", film_id).text("mood") == ""


def test_choices_and_flags_are_stored_by_keyboard(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    film_id, _ = film
    card.set_cues([row(opened, "2M1", film_id).id], film_id)
    settle()
    origin, screen = card.lines["origin"].control, card.lines["on_screen"].control
    assert isinstance(origin, ChoiceField) and isinstance(screen, TriStateField)
    origin.setFocus()
    qtbot.keyClick(origin, Qt.Key.Key_Delete)
    screen.setFocus()
    qtbot.keyClick(screen, Qt.Key.Key_Y)
    settle()
    found = row(opened, "2M1", film_id)
    assert found.origin == "" and found.value("on_screen") is True
    assert line(card, "usage").text() == "VI"


def test_a_usage_code_sets_the_facts(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    film_id, _ = film
    card.set_cues([row(opened, "3M2", film_id).id], film_id)
    settle()
    type_into(line(card, "usage"), "vv", qtbot)
    settle()
    assert line(card, "usage").text() == "VV"
    assert card.lines["vocal"].control.value() == "vocal"
    type_into(line(card, "usage"), "QQ", qtbot)
    settle()
    assert "QQ" in card.lines["usage"].error.text() and line(card, "usage").text() == "QQ"


def test_names_are_completed_from_the_catalogue(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    film_id, _ = film
    card.set_cues([row(opened, "3M2", film_id).id], film_id)
    settle()
    work = line(card, "work")
    work.setFocus()
    work.selectAll()
    qtbot.keyClicks(work, "Storm; anna")
    qtbot.waitUntil(lambda: _suggested(card, work) != [])
    assert "Anna's Theme" in _suggested(card, work)
    qtbot.keyClick(work, Qt.Key.Key_Down)
    qtbot.keyClick(work, Qt.Key.Key_Return)
    assert work.text() == "Storm; Anna's Theme"
    qtbot.keyClick(work, Qt.Key.Key_Return)
    settle()
    assert row(opened, "3M2", film_id).text("work") == "Storm; Anna's Theme"


def _suggested(card: CueCard, edit: LineField) -> list[str]:
    from cuefolio.gui.widgets.completing import completing_of

    helper = completing_of(edit)
    assert helper is not None
    return helper.suggestions()


def test_parties_are_edited_with_the_keyboard(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    film_id, _ = film
    card.set_cues([row(opened, "3M2", film_id).id], film_id)
    settle()
    card.focus_field("composer")
    table = card.parties.table
    editor = QApplication.focusWidget()
    assert editor is not None and table.isAncestorOf(editor)
    qtbot.keyClicks(editor, "Bo Lind")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "STIM")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "1/3")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    parties = row(opened, "3M2", film_id).parties
    assert [(p.name, p.role, p.society, p.share) for p in parties] == [("Bo Lind", "C", "STIM", 3333)]
    assert card.parties.totals.text() == "Writers 33.33 %, 66.67 % open"


def test_a_share_that_cannot_be_read_is_kept_and_nothing_is_stored(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle
) -> None:
    film_id, _ = film
    card.set_cues([row(opened, "2M1", film_id).id], film_id)
    settle()
    model = card.parties.model
    before = steps(opened)
    model.setData(model.index(0, SHARE), "half")
    settle()
    assert steps(opened) == before
    assert model.index(0, SHARE).data() == "half"
    model.setData(model.index(1, SHARE), "")
    settle()
    shares = [p.share for p in row(opened, "2M1", film_id).parties]
    assert shares == [10000, None, 5000]
    assert model.index(0, SHARE).data() == "half"
    assert card.parties.totals.text() == "Writers 100 %  ·  Publishers 50 % (1 unknown)"


def test_another_name_takes_no_society_along(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle
) -> None:
    film_id, _ = film
    card.set_cues([row(opened, "2M1", film_id).id], film_id)
    settle()
    model = card.parties.model
    model.setData(model.index(0, NAME), "Cleo Dane")
    settle()
    composer = row(opened, "2M1", film_id).parties[0]
    assert (composer.name, composer.society, composer.share) == ("Cleo Dane", "", 10000)
    assert model.index(0, SOCIETY).data() == ""


def test_a_deleted_cue_leaves_the_card_empty(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle
) -> None:
    film_id, _ = film
    cue = row(opened, "2M1", film_id)
    card.set_cues([cue.id], film_id)
    settle()
    opened.write("cues.delete", [cue.id])
    settle()
    assert card.stack.currentWidget() is card.empty


def test_focus_goes_to_a_field_on_another_tab(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle
) -> None:
    film_id, _ = film
    card.set_cues([row(opened, "2M1", film_id).id], film_id)
    card.focus_field("tempo")
    settle()
    assert card.tabs.current_id() == "scene"
    assert QApplication.focusWidget() is card.lines["tempo"].control


def test_the_reported_duration_explains_itself(
    card: CueCard, film: tuple[str, list[str]], opened: CatalogSession, settle: Settle
) -> None:
    film_id, _ = film
    card.set_cues([row(opened, "4M2", film_id).id], film_id)
    settle()
    duration = card.lines["duration"]
    assert isinstance(duration, DurationLine)
    assert duration.note.text() == "Reported: 1:27"
    duration.why.click()
    settle()
    told = duration.note.text()
    assert "2976 frames at 24 fps" in told
    assert "frames sound together with 4M3, which enters later" in told
    assert duration.note.isVisible()
    duration.why.click()
    assert duration.note.text() == "Reported: 1:27"


def test_fields_come_in_the_order_of_their_description(card: CueCard) -> None:
    found = [w.field.name for w in card.findChildren(CueFieldLine) if w.field.place is Place.SCENE]
    assert found == [field.name for field in CUE_FIELDS if field.place is Place.SCENE]
    assert {card.lines[f.name].field.kind for f in CUE_FIELDS if f.name in card.lines} >= set(Kind) - {
        Kind.PARTIES
    }
