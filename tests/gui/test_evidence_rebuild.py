# SPDX-License-Identifier: GPL-3.0-or-later
"""Another gap on the Evidence tab: what it means is said while it is typed, one button makes it so."""

from __future__ import annotations

from fractions import Fraction

from card_helpers import CardDesk, Key
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from test_cue_card_timeline import block, type_into
from tests.services.timeline_clips import accepted, clip, timeline

from cuefolio.gui.panels.evidence_rebuild import RebuildBlock
from cuefolio.gui.panels.evidence_rebuild_dialog import RebuildDialog
from cuefolio.gui.panels.evidence_timelines import TimelinesBlock
from cuefolio.services import cues, film_lock, films, timeline_evidence

CLIPS = [(0, 250), (350, 500), (800, 1000), (1010, 1200)]
"""Gaps of 4 s, 12 s, 0.4 s."""


def cut(desk: CardDesk, shown: int = 0) -> tuple[list[str], TimelinesBlock]:
    """Three cues of one song; the one of this place is on the card."""
    film_id = films.add_film(desk.store, {"title": "Cut", "rate": "25"}).created[0]
    uses = [clip(*one, name="Harbour.wav") for one in CLIPS]
    change = accepted(desk.store, film_id, timeline(uses))
    desk.session.announce(change)
    ids = list(change.created)
    desk.card.set_cues([ids[shown]], film_id)
    return ids, block(desk)


def lines(found: RebuildBlock) -> list[tuple[str, ...]]:
    model = found.lines
    return [
        tuple(str(model.index(row, column).data()) for column in range(4)) for row in range(model.rowCount())
    ]


def numbers(desk: CardDesk, ids: list[str]) -> list[str]:
    film_id = cues.rows(desk.store, ids[:1])[0].production_id
    return [row.text("number") for row in cues.film_rows(desk.store, film_id)]


def tab_to(wanted: QWidget) -> None:
    for _ in range(12):
        focus = QApplication.focusWidget()
        if focus is wanted:
            return
        assert focus is not None
        QTest.keyClick(focus, Key.Key_Tab)
    raise AssertionError("Tab does not come there")


def test_what_a_gap_means_is_said_while_it_is_typed(card_desk: CardDesk) -> None:
    _ids, found = cut(card_desk)
    again, steps = found.rebuilding, card_desk.steps()
    assert again.summary.full_text() == "With the values of each import no cue changes."
    assert not again.rebuild.isEnabled() and not again.which.isEnabled() and not again.table.isVisible()
    type_into(card_desk, found.building.gap, "5")
    assert again.summary.full_text() == "With 5 s: 2 cues become 1."
    assert lines(again) == [
        ("Now", "01:00:00:00", "01:00:10:00", "0:10.00"),
        ("Then", "01:00:00:00", "01:00:20:00", "0:20.00"),
    ]
    assert again.rebuild.isEnabled() and again.table.isVisible()
    type_into(card_desk, found.building.gap, "0.1")
    assert again.summary.full_text() == "With 0.1 s: 1 cue cut into 2." and lines(again) == []
    type_into(card_desk, found.building.gap, "soon")
    assert again.summary.full_text() == "With the values of each import no cue changes."
    type_into(card_desk, found.building.gap, "", Key.Key_Escape)
    assert card_desk.steps() == steps and not again.rebuild.isEnabled()


def test_the_cue_that_goes_into_another_and_the_one_that_parts(card_desk: CardDesk) -> None:
    ids, found = cut(card_desk, shown=1)
    type_into(card_desk, found.building.gap, "5")
    assert lines(found.rebuilding) == [("In 1M1", "01:00:00:00", "01:00:20:00", "0:20.00")]
    card_desk.card.set_cues([ids[2]], cues.rows(card_desk.store, ids[2:])[0].production_id)
    card_desk.settle()
    assert lines(found.rebuilding) == [], "the same plan, another cue"
    type_into(card_desk, found.building.gap, "0")
    assert [line[0] for line in lines(found.rebuilding)] == ["Now", "Then", "New cue"]


def test_the_button_rebuilds_by_the_keyboard_as_one_step(card_desk: CardDesk) -> None:
    ids, found = cut(card_desk)
    again = found.rebuilding
    type_into(card_desk, found.building.gap, "5", Key.Key_Return)
    steps = card_desk.steps()
    tab_to(again.rebuild)
    QTest.keyClick(again.rebuild, Key.Key_Space)
    QTest.keyClick(again.rebuild, Key.Key_Space)
    card_desk.settle()
    assert card_desk.steps() == steps + 1 and numbers(card_desk, ids) == ["1M1", "1M3"]
    assert again.summary.full_text() == "With 5 s no cue changes." and not again.rebuild.isEnabled()
    assert not again.table.isVisible()
    card_desk.session.undo()
    card_desk.settle()
    assert numbers(card_desk, ids) == ["1M1", "1M2", "1M3"] and again.rebuild.isEnabled()


def test_leaving_the_field_for_the_button_keeps_the_gap_too(card_desk: CardDesk) -> None:
    ids, found = cut(card_desk)
    type_into(card_desk, found.building.gap, "5")
    tab_to(found.rebuilding.rebuild)
    QTest.keyClick(found.rebuilding.rebuild, Key.Key_Space)
    card_desk.settle()
    assert numbers(card_desk, ids) == ["1M1", "1M3"]
    assert found.building.gap.hasFocus(), "the button goes off, the keyboard stays at the values"
    film_id = cues.rows(card_desk.store, ids[:1])[0].production_id
    assert timeline_evidence.building_of(card_desk.store, film_id).gap == Fraction(5)


def test_cues_that_a_person_changed_are_named(card_desk: CardDesk) -> None:
    ids, found = cut(card_desk)
    card_desk.session.announce(cues.edit(card_desk.store, ids[1:2], {"out": "+1:00"}))
    card_desk.session.announce(cues.edit(card_desk.store, ids[2:], {"notes": "said"}))
    card_desk.settle()
    type_into(card_desk, found.building.gap, "5")
    again = found.rebuilding
    assert again.summary.full_text() == "With 5 s no cue changes." and not again.rebuild.isEnabled()
    assert again.stays.full_text() == "Left alone: 1M2 (its times were changed by hand)."
    assert again.which.isEnabled()


def test_the_list_names_every_cue_and_rebuilds(card_desk: CardDesk) -> None:
    ids, found = cut(card_desk)
    card_desk.session.announce(cues.edit(card_desk.store, ids[2:], {"notes": "said"}))
    card_desk.settle()
    type_into(card_desk, found.building.gap, "20", Key.Key_Return)
    tab_to(found.rebuilding.which)
    QTest.keyClick(found.rebuilding.which, Key.Key_Space)
    [dialog] = [one for one in QApplication.topLevelWidgets() if isinstance(one, RebuildDialog)]
    model = dialog.lines
    told = [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]
    assert told == [
        ["1M1", "Harbour", "Takes in 1M2", "01:00:00:00"],
        ["1M3", "Harbour", "Left alone: it would join 1M1, but says something else there: Notes", ""],
    ]
    QTest.keyClick(dialog.table, Key.Key_Return)
    QTest.keyClick(dialog, Key.Key_Return)
    card_desk.settle()
    assert numbers(card_desk, ids) == ["1M1", "1M3"]
    assert found.window().focusWidget() is found.building.gap


def test_what_somebody_else_changed_is_seen(card_desk: CardDesk) -> None:
    ids, found = cut(card_desk)
    type_into(card_desk, found.building.gap, "5")
    assert found.rebuilding.rebuild.isEnabled()
    card_desk.session.write("cues.edit", ids[1:2], {"title": "Other"})
    card_desk.settle()
    assert not found.rebuilding.rebuild.isEnabled()
    assert "something else there: Title" in found.rebuilding.stays.full_text()
    card_desk.session.undo()
    card_desk.settle()
    assert found.rebuilding.rebuild.isEnabled()
    card_desk.elsewhere(cues.edit, ids[1:2], {"notes": "meanwhile"})
    card_desk.notice()
    assert not found.rebuilding.rebuild.isEnabled()
    assert "it would join 1M1" in found.rebuilding.stays.full_text()


def test_a_locked_production_says_so_and_stays(card_desk: CardDesk) -> None:
    ids, found = cut(card_desk)
    type_into(card_desk, found.building.gap, "5", Key.Key_Return)
    film_lock.lock(card_desk.store, cues.rows(card_desk.store, ids[:1])[0].production_id)
    said: list[str] = []
    card_desk.session.refused.connect(said.append)
    found.rebuilding.rebuild.click()
    card_desk.settle()
    assert numbers(card_desk, ids) == ["1M1", "1M2", "1M3"]
    [sentence] = said
    assert "locked" in sentence


def test_the_keyboard_stays_when_the_shown_cue_goes(card_desk: CardDesk) -> None:
    ids, found = cut(card_desk, shown=1)
    type_into(card_desk, found.building.gap, "5")
    tab_to(found.rebuilding.rebuild)
    QTest.keyClick(found.rebuilding.rebuild, Key.Key_Space)
    film_id = cues.rows(card_desk.store, ids[:1])[0].production_id
    card_desk.card.set_cues([ids[0]], film_id)
    card_desk.settle()
    assert numbers(card_desk, ids) == ["1M1", "1M3"] and found.building.gap.hasFocus()
