# SPDX-License-Identifier: GPL-3.0-or-later
"""The search box completes fields and values, names slips, and never takes what was not chosen."""

from __future__ import annotations

import pytest
from desk import CTRL, Desk, Key
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cuefolio.gui.search.box import SearchBox
from cuefolio.gui.search.completion import SearchCompletion
from cuefolio.gui.search.hint_line import HintLine
from cuefolio.gui.search.recent import recent_searches
from cuefolio.gui.search.rows import RowRole
from cuefolio.services import cues, saved_searches, search

pytestmark = pytest.mark.usefixtures("kept_window")


class Box:
    """The box of a window with somebody in it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.line: SearchBox = desk.window.top_bar.search
        search.search(desk.store, "storm")  # whatever is not indexed yet is indexed now
        desk.qtbot.waitUntil(desk.view.hasFocus)
        desk.settle()
        desk.press(Key.Key_F, with_=CTRL)
        assert self.line.hasFocus()

    @property
    def completion(self) -> SearchCompletion:
        assert self.line.completion is not None
        return self.line.completion

    def type(self, text: str) -> None:
        self.desk.type(text)
        self.settle()

    def settle(self) -> None:
        """Until the list has made up its mind: a busy machine may take its time over a key press."""
        self.desk.qtbot.wait(90)
        self.desk.qtbot.waitUntil(lambda: not self.completion.is_waiting())
        self.desk.settle()
        assert self.line.hasFocus(), self.desk.focus()

    def offered(self) -> list[str]:
        return [offer.text for offer in self.completion.offers()]

    def counts(self) -> dict[str, int | None]:
        return {offer.text: offer.count for offer in self.completion.offers()}

    @property
    def hint(self) -> HintLine:
        found = self.desk.window.top_bar.hints
        assert isinstance(found, HintLine)
        return found


@pytest.fixture
def box(desk: Desk) -> Box:
    return Box(desk)


def test_letters_offer_fields_with_what_they_mean(box: Box) -> None:
    box.type("mo")
    assert box.offered()[:2] == ["mood:", "mood_note:"]
    assert "Mood" in box.completion.offers()[0].note
    assert box.line.text() == "mo", "nothing is taken by itself"


def test_tab_takes_the_first_and_goes_on_to_the_values(box: Box) -> None:
    box.type("mo")
    box.desk.tab()
    box.settle()
    assert box.line.text() == "mood:" and box.line.hasFocus()
    assert "tender" in box.offered()
    box.type("te")
    assert set(box.offered()) >= {"tender", "tense"} or box.offered() == ["tender"]
    box.desk.press(Key.Key_Down)
    box.desk.enter()
    box.settle()
    assert box.line.text() == f"mood:{box.line.text()[5:].strip()} "
    assert box.line.hasFocus() and not box.completion.is_open()
    box.desk.qtbot.waitUntil(lambda: box.desk.view.cues.query == box.line.text().strip())


def test_a_field_without_its_value_changes_nothing_that_is_seen(box: Box) -> None:
    box.type("storm")
    box.desk.qtbot.waitUntil(lambda: box.desk.view.cues.query == "storm")
    box.type(" mood:")
    box.desk.qtbot.wait(200)
    assert box.desk.view.cues.query == "storm mood:", "the word before it is asked for"
    box.desk.press(Key.Key_A, with_=CTRL)
    box.type("mood:")
    box.desk.qtbot.wait(200)
    assert box.desk.view.cues.query != "mood:"
    box.desk.press(Key.Key_Escape)
    box.desk.enter()
    box.desk.qtbot.waitUntil(lambda: box.desk.view.cues.query == "mood:")


def test_values_show_how_many_cues_they_find(box: Box) -> None:
    box.type("mood:")
    counted = {word: count for word, count in box.counts().items() if count}
    assert counted
    word, count = next(iter(counted.items()))
    box.type(word)
    assert len(search.search(box.desk.store, box.line.text())) == count


def test_choices_are_offered_by_their_words_and_taken_as_codes(box: Box) -> None:
    box.type("origin:li")
    assert set(box.offered()[:2]) == {"Licensed", "Library"}, "what begins so comes first"
    place = box.offered().index("Library")
    box.desk.press(*[Key.Key_Down] * (place + 1))
    box.desk.enter()
    assert box.line.text() == "origin:library "


def test_comparisons_take_the_place_of_the_colon(box: Box) -> None:
    box.type("duration:")
    assert box.offered()[:3] == ["duration>1:00", "duration<1:00", "duration:1:00..2:00"]
    box.desk.press(Key.Key_Down)
    box.desk.enter()
    assert box.line.text() == "duration>"
    box.type("60")
    box.desk.qtbot.waitUntil(lambda: box.desk.view.cues.query == "duration>60")


def test_an_empty_field_is_offered(box: Box) -> None:
    box.type("storm -publisher:")
    assert "no:publisher" in box.offered()
    box.desk.press(*[Key.Key_Down] * (box.offered().index("no:publisher") + 1))
    box.desk.enter()
    assert box.line.text() == "storm -no:publisher "
    box.type("no:sce")
    assert box.offered() == ["scene"]


def test_values_of_several_words_come_in_quotes(box: Box) -> None:
    box.type("title:jukebox")
    assert box.offered() == ["Jukebox: Stay With Me"]
    box.desk.tab()
    assert box.line.text() == 'title:"Jukebox: Stay With Me" '


def test_names_are_offered_for_plain_words(box: Box) -> None:
    box.type("ferr")
    assert "Night Ferry" in box.offered()
    box.desk.press(*[Key.Key_Down] * (box.offered().index("Night Ferry") + 1))
    box.desk.enter()
    assert box.line.text() == 'film:"Night Ferry" '


def test_escape_closes_then_clears_then_leaves(box: Box) -> None:
    box.type("mood:")
    assert box.completion.is_open()
    box.desk.press(Key.Key_Escape)
    assert not box.completion.is_open()
    assert box.line.text() == "mood:"
    box.desk.press(Key.Key_Escape)
    assert box.line.text() == ""
    assert not box.line.hasFocus()


def test_enter_without_a_choice_keeps_what_was_typed(box: Box) -> None:
    box.type("mood:te")
    assert box.completion.is_open()
    box.desk.enter()
    box.desk.settle()
    assert box.line.text() == "mood:te"
    assert not box.line.hasFocus()
    assert not box.completion.is_open()


def test_ctrl_z_gives_back_what_was_typed(box: Box) -> None:
    box.type("mo")
    box.desk.tab()
    assert box.line.text() == "mood:"
    box.desk.press(Key.Key_Z, with_=CTRL)
    assert box.line.text() == "mo"


def test_a_click_takes_a_line(box: Box) -> None:
    box.type("mo")
    popup = box.completion._popup
    assert popup is not None
    view = popup.list
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert box.line.text() == "mood:"
    assert box.line.hasFocus()


def test_an_empty_box_offers_recent_saved_and_examples(desk: Desk) -> None:
    saved_searches.save(desk.store, "Tender ones", "mood:tender")
    box = Box(desk)
    box.type("storm")
    desk.enter()
    desk.settle()
    assert recent_searches(desk.window.settings) == ["storm"]
    box = Box(desk)
    desk.press(Key.Key_Escape)
    box = Box(desk)
    box.settle()
    offered = box.offered()
    assert offered[0] == "storm"
    assert "Tender ones" in offered
    assert len(offered) > 5
    desk.press(*[Key.Key_Down] * (offered.index("Tender ones") + 1))
    desk.enter()
    desk.qtbot.waitUntil(lambda: desk.view.cues.query == "mood:tender")


def test_ctrl_space_lists_every_field(box: Box) -> None:
    box.type("storm ")
    box.desk.press(Key.Key_Space, with_=CTRL)
    assert "publisher:" in box.offered() and "film:" in box.offered()
    assert len(box.offered()) > 30


def test_a_screen_reader_hears_the_line_that_the_keys_are_on(box: Box) -> None:
    box.type("mood:tend")
    box.type("")
    box.desk.press(Key.Key_A, with_=CTRL)
    box.type("mood:")
    box.desk.press(Key.Key_Down)
    first = box.completion.offers()[0]
    assert box.line.accessibleDescription().startswith(f"{first.text}, {first.count} cue")
    popup = box.completion._popup
    assert popup is not None
    assert popup.list.accessibleName()
    assert popup.list.currentIndex().data(RowRole).text == first.text
    box.desk.press(Key.Key_Escape)
    assert box.line.accessibleDescription() == ""


def test_a_mistyped_field_is_named_and_corrected_by_a_click(box: Box) -> None:
    box.type("moood:tender")
    box.desk.qtbot.waitUntil(lambda: box.desk.window.top_bar.hints is not None and box.hint.isVisible())
    assert "moood" in box.hint.accessibleName()
    assert [button.text() for button in box.hint.buttons] == ["mood:tender"]
    box.desk.qtbot.waitUntil(lambda: box.desk.view.cues.query == "moood:tender")  # it runs as text
    QTest.mouseClick(box.hint.buttons[0], Qt.MouseButton.LeftButton)
    assert box.line.text() == "mood:tender"
    assert box.line.hasFocus()
    box.desk.settle()
    assert box.desk.view.cues.query == "mood:tender"
    box.desk.qtbot.waitUntil(lambda: not box.hint.isVisible())


def test_an_open_quote_is_named_when_the_box_is_left(box: Box) -> None:
    box.type('title:"anna')
    box.desk.qtbot.wait(450)
    assert box.desk.window.top_bar.hints is None or not box.hint.isVisible()
    box.desk.enter()
    box.desk.qtbot.waitUntil(lambda: box.desk.window.top_bar.hints is not None and box.hint.isVisible())
    assert [button.text() for button in box.hint.buttons] == ['title:"anna"']


def test_clearing_takes_the_remark_away(box: Box) -> None:
    box.type("origin:licenced")
    box.desk.qtbot.waitUntil(lambda: box.desk.window.top_bar.hints is not None and box.hint.isVisible())
    box.desk.press(Key.Key_Escape)
    assert not box.hint.isVisible()


def test_going_to_a_production_takes_the_remark_away(box: Box) -> None:
    box.type("origin:licenced")
    box.desk.qtbot.waitUntil(lambda: box.desk.window.top_bar.hints is not None and box.hint.isVisible())
    box.desk.show("The Orchard")
    assert box.line.text() == ""
    assert not box.hint.isVisible()
    assert box.desk.window.film_page.film is not None


def test_help_shows_examples_that_can_be_tried(box: Box) -> None:
    from PySide6.QtWidgets import QPushButton

    from cuefolio.gui.search.help_dialog import SearchHelp

    box.line.help.trigger()
    (dialog,) = box.desk.window.findChildren(SearchHelp)
    links = {button.text(): button for button in dialog.findChildren(QPushButton)}
    assert {"mood:tender", "no:publisher"} & set(links) or "origin:licensed no:publisher" in links
    assert "instrumentation:" in links
    links["duration>2:00"].click()
    box.desk.settle()
    assert box.line.text() == "duration>2:00"
    assert box.desk.view.cues.query == "duration>2:00"


def test_a_very_long_text_is_taken_in_a_moment(box: Box) -> None:
    box.line.setText("mood:" + "x" * 50_000)
    assert len(box.line.text()) == 2000
    box.line.setText("moood:" * 400)
    box.desk.qtbot.waitUntil(lambda: box.desk.window.top_bar.hints is not None and box.hint.isVisible())
    assert box.hint.width() <= box.desk.window.width()


def test_an_edit_is_seen_in_the_next_completion(box: Box) -> None:
    box.type("mood:bra")
    assert box.offered() == []
    key = cues.list_ids(box.desk.store)[0]
    box.desk.session.write("cues.edit", [key], {"mood": "brandnew"})
    box.desk.settle()
    box.type("n")
    assert box.offered() == ["brandnew"]


def test_brackets_around_nothing_find_nothing_and_the_card_is_empty(desk: Desk) -> None:
    desk.go(2, "title")
    desk.press(Key.Key_F, with_=CTRL)
    desk.type("mood:((")
    desk.enter()
    desk.settle()
    assert desk.view.cues.query == "mood:((" and desk.view.cues.ids == []
    assert desk.window.card is not None and desk.window.card.ids == []
