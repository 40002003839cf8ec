# SPDX-License-Identifier: GPL-3.0-or-later
"""What was typed on the card, refused, and left for another cue: nothing of it goes without a word."""

from __future__ import annotations

from card_helpers import CardDesk
from languages import speaking
from PySide6.QtWidgets import QApplication

from cuefolio.gui.widgets.timecode_field import TimecodeField


def test_a_refused_time_that_is_left_for_another_cue_is_told(card_desk: CardDesk) -> None:
    told: list[str] = []
    card_desk.session.refused.connect(told.append)
    card_desk.show("1M2")
    before, steps = card_desk.row("1M2").text("in"), card_desk.steps()
    for name, typed in (("in", "01:99:00:00"), ("out", "nonsense")):
        card_desk.begin(name, typed)
    card_desk.show("1M3")
    assert len(told) == 1
    for word in ("1M2", "01:99:00:00", "nonsense", "“In”", "“Out”"):
        assert word in told[0]
    assert card_desk.line("in").text() == card_desk.row("1M3").text("in")
    assert card_desk.row("1M2").text("in") == before and card_desk.steps() == steps
    card_desk.begin("title", "Fine")
    card_desk.show("1M2")
    card_desk.show()
    assert len(told) == 1, "what is stored needs no word"


def test_a_time_that_the_catalogue_refused_is_told_once_more_when_it_is_left(card_desk: CardDesk) -> None:
    told: list[str] = []
    card_desk.session.refused.connect(told.append)
    card_desk.show("1M2")
    card_desk.type("out", "00:00:01:00")  # before its in
    assert card_desk.line("out").error() and told == []
    card_desk.show("1M3")
    assert len(told) == 1 and "1M2" in told[0] and "00:00:01:00" in told[0]


def test_a_refused_timecode_is_explained_in_the_language_of_the_window(
    card_desk: CardDesk, qapp: QApplication
) -> None:
    card_desk.show("1M2")
    field = card_desk.line("in")
    assert isinstance(field, TimecodeField)
    with speaking(qapp, "de"):
        card_desk.begin("in", "01:99:00:00")
        assert not field.commit()
    assert field.error() and "minutes" not in field.error()
