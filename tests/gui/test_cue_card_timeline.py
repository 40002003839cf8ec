# SPDX-License-Identifier: GPL-3.0-or-later
"""The Evidence tab of a cue from a timeline: clips drawn and listed, numbers explained, by keys too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from card_helpers import CardDesk, Key
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.services.timeline_clips import accepted, clip, imported, timeline

from cuefolio.domain.timeline.model import SILENCE, Muted, Source, Track, Use
from cuefolio.gui.explaining.number_dialog import NumberDialog
from cuefolio.gui.panels.evidence_page import EvidencePage
from cuefolio.gui.panels.evidence_timelines import ImportBlock, TimelinesBlock
from cuefolio.gui.panels.evidence_words import details
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.services import cues, film_lock, films, timeline_evidence, timelines
from cuefolio.services.timelines import Seen

CTRL = Qt.KeyboardModifier.ControlModifier
FADED = clip(0, 500, fade_in=500, source_in=100, source_out=1100, comment="new mix")


def block(desk: CardDesk) -> TimelinesBlock:
    desk.card.show_tab("evidence")
    desk.settle()
    page = desk.card.pages.currentWidget()
    assert isinstance(page, EvidencePage)
    return page.timelines


def of(desk: CardDesk, uses: Sequence[Use], *tracks: Track, **given: object) -> tuple[str, ImportBlock]:
    """The first cue that comes out of these clips, on the card."""
    film_id = films.add_film(desk.store, {"title": "Cut", "rate": "25"}).created[0]
    change = accepted(desk.store, film_id, timeline(uses, *tracks), **given)
    # As a step of this window, so that it does not find it some time later by itself.
    desk.session.announce(change)
    key = change.created[0]
    desk.card.set_cues([key], film_id)
    found = block(desk)
    [shown] = [one for one in found.blocks if one.isVisible()]
    return key, shown


def cells(shown: ImportBlock, row: int) -> list[str]:
    model = shown.table.clips
    return [str(model.index(row, column).data() or "") for column in range(model.columnCount())]


def type_into(desk: CardDesk, field: object, text: str, *keys: Qt.Key) -> None:
    field.setFocus()  # type: ignore[attr-defined]
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field, text)
    for key in keys:
        QTest.keyClick(field, key)
    desk.settle()


def test_a_cue_logged_by_hand_is_taught_in_one_sentence(card_desk: CardDesk) -> None:
    card_desk.show("3M2")
    found = block(card_desk)
    assert found.none.isVisible() and "imported timeline" in found.none.full_text()
    assert not found.building.isVisible() and not any(one.isVisible() for one in found.blocks)


def test_every_fact_of_a_clip_is_listed(card_desk: CardDesk) -> None:
    keyed = clip(510, 1000, track=1, level=-2.0, keys=((0, 0.0), (100, -6.0)), fade_out=25)
    _, shown = of(card_desk, [FADED, keyed])
    assert shown.name.full_text() == "reel1.xml"
    assert shown.facts.full_text().startswith("Reel 1 · fcp7-xml · 25 fps · read ")
    assert "/cut/reel1.xml" in shown.facts.toolTip() and "ab" * 32 in shown.facts.toolTip()
    assert cells(shown, 0) == [
        "MX 1", "1m01 Harbour.wav", "01:00:00:00", "01:00:20:00", "1m01 Harbour.wav", "00:00:02:00",
        "00:00:22:00", "", "10 s", "", "", "line 1",
    ]  # fmt: skip
    assert cells(shown, 1)[7:] == ["−8 to −2 dB", "", "0.5 s", "", "line 511"]
    assert shown.whole.full_text().splitlines()[0] == "1m01 Harbour.wav"
    assert "new mix" in shown.whole.full_text()


def test_path_and_hash_are_copied(card_desk: CardDesk) -> None:
    _, shown = of(card_desk, [FADED])
    for action, text in zip(shown.copy.menu().actions(), ("/cut/reel1.xml", "ab" * 32), strict=True):
        action.trigger()
        assert QApplication.clipboard().text() == text
    shown.table.setFocus()
    QTest.keyClick(shown.table, Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == shown.whole.full_text()


def test_picture_and_list_go_together(card_desk: CardDesk) -> None:
    _, shown = of(card_desk, [FADED, clip(510, 700, track=1), clip(710, 1000)])
    picture = shown.picture
    picture.setFocus()
    QTest.keyClick(picture, Key.Key_Right)
    assert (picture.current(), shown.table.currentIndex().row()) == (1, 1)
    QTest.keyClick(picture, Key.Key_End)
    assert shown.table.currentIndex().row() == 2
    assert shown.picture.accessibleDescription().splitlines()[1].startswith("On MX 1, 01:00:28:10")
    QTest.keyClick(shown.table, Key.Key_Up)
    assert picture.current() == 1
    bar = picture._bar(shown.table.clips.piece.uses[0])  # type: ignore[union-attr]
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=bar.center().toPoint())
    assert shown.table.currentIndex().row() == 0
    assert picture.place_at(QPointF(bar.center().x(), picture.height() - 1)) == -1


def test_what_is_heard_is_painted_solid_and_what_is_not_is_not(card_desk: CardDesk) -> None:
    half = clip(0, 1000, keys=((0, 0.0), (1000, 0.0), (1001, -80.0)))
    _, shown = of(card_desk, [half, clip(0, 1000, track=1)])
    shown.picture.set_current(-1)
    image, tone = shown.picture.grab().toImage(), current().status("info")

    def painted(track: int, part: float) -> str:
        bar = shown.picture._bar(shown.table.clips.piece.uses[track])  # type: ignore[union-attr]
        return image.pixelColor(int(bar.x() + part * bar.width()), int(bar.center().y())).name()

    assert [painted(0, 0.25), painted(1, 0.25), painted(1, 0.75)] == [tone.fill.name()] * 3
    assert painted(0, 0.75) == tone.soft.name()


def test_a_muted_clip_is_hatched_and_says_why(card_desk: CardDesk) -> None:
    tracks = Track("MX 1", muted=Muted.TRACK), Track("MX 2")
    _, shown = of(card_desk, [clip(0, 1000, muted=Muted.TRACK)], *tracks, include_muted=True)
    assert cells(shown, 0)[10] == "The track is muted."
    bar = shown.picture._bar(shown.table.clips.piece.uses[0])  # type: ignore[union-attr]
    image = shown.picture.grab().toImage()
    y = int(bar.center().y())
    colours = {image.pixelColor(x, y).name() for x in range(int(bar.x()) + 4, int(bar.right()) - 4)}
    assert current().status("info").fill.name() in colours and len(colours) > 1, "stripes"


@pytest.mark.parametrize("heard", [False, True])
def test_a_number_explains_itself(card_desk: CardDesk, heard: bool) -> None:
    key, shown = of(card_desk, [FADED, clip(510, 1000)])
    assert (shown.span.text(), shown.heard.text()) == ("Span 0:40.00", "Heard 0:39.58")
    button = shown.heard if heard else shown.span
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    card_desk.settle()
    [dialog] = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, NumberDialog) and one.isVisible()
    ]
    piece = timeline_evidence.shown(card_desk.store, key).pieces[0]
    assert len(dialog.text().split("\n")) > 4
    first = dialog.tree.model().index(0, 0).data()
    assert first.startswith("Over -60 dB it is heard" if heard else "From 01:00:00:00 to 01:00:40:00")
    assert (
        "It fades in for 10.000 s." in dialog.text() and f"{float(piece.cue.audible):.3f} s" in dialog.text()
    )
    dialog.reject()


def test_the_threshold_recomputes_while_it_is_typed_and_is_stored_on_enter(card_desk: CardDesk) -> None:
    _, shown = of(card_desk, [FADED, clip(510, 1000)])
    building = block(card_desk).building
    assert building.threshold.placeholderText() == "-60" and building.gap.placeholderText() == "2"
    steps = card_desk.steps()
    type_into(card_desk, building.threshold, "-20")
    assert shown.heard.text() == "Heard 0:38.60" and card_desk.steps() == steps
    type_into(card_desk, building.threshold, "", Key.Key_Escape)
    assert shown.heard.text() == "Heard 0:39.58"
    type_into(card_desk, building.threshold, "-20", Key.Key_Return)
    assert shown.heard.text() == "Heard 0:38.60" and card_desk.steps() == steps + 1
    card_desk.session.write("undo.undo")
    card_desk.settle()
    assert shown.heard.text() == "Heard 0:39.58" and building.threshold.text() == ""


def test_what_is_being_typed_outlives_a_step_of_somebody_else(card_desk: CardDesk) -> None:
    key, shown = of(card_desk, [FADED, clip(510, 1000)])
    building = block(card_desk).building
    type_into(card_desk, building.threshold, "-20")
    card_desk.elsewhere(cues.edit, [key], {"title": "Renamed"})
    card_desk.notice()
    assert (building.threshold.text(), shown.heard.text()) == ("-20", "Heard 0:38.60")


def test_an_answer_that_comes_too_late_is_not_shown(card_desk: CardDesk) -> None:
    key, shown = of(card_desk, [FADED])
    found = block(card_desk)
    found.show_cue("")
    found.show_cue(key)
    found.show_cue("")
    card_desk.settle()
    assert not shown.isVisible() and not found.none.isVisible() and not found.building.isVisible()


def test_a_small_gap_warns(card_desk: CardDesk) -> None:
    key, shown = of(card_desk, [FADED, clip(510, 1000)])
    building = block(card_desk).building
    assert not shown.apart.isVisible()
    type_into(card_desk, building.gap, "0,2", Key.Key_Return)
    assert shown.apart.isVisible() and shown.apart.full_text() == "With a gap of 0.2 s it would be 2 cues."
    film_id = timeline_evidence.shown(card_desk.store, key).film_id
    assert float(timelines.options_for(card_desk.store, film_id).gap) == 0.2


def test_a_refused_text_stores_nothing(card_desk: CardDesk) -> None:
    _, shown = of(card_desk, [FADED])
    building, steps = block(card_desk).building, card_desk.steps()
    before = shown.heard.text()
    type_into(card_desk, building.gap, "soon", Key.Key_Return)
    assert building.gap_line.error.isVisible() and "from 0 to 600" in building.gap_line.error.full_text()
    type_into(card_desk, building.gap, "", Key.Key_Escape)
    type_into(card_desk, building.threshold, "6", Key.Key_Return)
    assert building.threshold_line.error.isVisible()
    assert card_desk.steps() == steps and shown.heard.text() == before


def test_a_locked_production_keeps_its_numbers_and_says_why(card_desk: CardDesk) -> None:
    key, shown = of(card_desk, [FADED])
    building, before = block(card_desk).building, shown.heard.text()
    film_id = timeline_evidence.shown(card_desk.store, key).film_id
    film_lock.lock(card_desk.store, film_id)
    type_into(card_desk, building.threshold, "-20", Key.Key_Return)
    assert "locked" in building.gap_line.error.full_text() and building.gap_line.error.isVisible()
    assert building.threshold.text() == "" and shown.heard.text() == before


def test_tab_walks_the_controls_from_top_to_bottom(card_desk: CardDesk) -> None:
    _, shown = of(card_desk, [FADED])
    found = block(card_desk)
    # Without another gap there is nothing to rebuild: the table is hidden, the buttons are off.
    order = [
        stop for stop in (*shown.tab_stops(), *found.tab_stops()) if stop.isVisible() and stop.isEnabled()
    ]
    assert order[-1] is found.building.gap
    order[0].setFocus()
    walked = []
    for _ in order:
        focus = QApplication.focusWidget()
        assert focus is not None and (focus.accessibleName() or focus is shown.span or focus is shown.heard)
        walked.append(focus)
        QTest.keyClick(focus, Key.Key_Tab)
    assert walked == order


def test_going_on_shows_the_other_cue(card_desk: CardDesk) -> None:
    uses = [FADED, clip(2000, 2500, name="1m02 Storm.wav", track=1)]
    film_id = films.add_film(card_desk.store, {"title": "Cut", "rate": "25"}).created[0]
    first, second = imported(card_desk.store, film_id, timeline(uses))
    card_desk.card.set_cues([first], film_id)
    found = block(card_desk)
    assert cells(found.blocks[0], 0)[1] == "1m01 Harbour.wav"
    card_desk.card.set_cues([second], film_id)
    card_desk.settle()
    assert [one.isVisible() for one in found.blocks] == [True]
    assert cells(found.blocks[0], 0)[1] == "1m02 Storm.wav" and found.blocks[0].table.clips.rowCount() == 1
    card_desk.card.set_cues([first, second], film_id)
    card_desk.settle()
    assert not found.isVisible()


def test_odd_clips_are_drawn(card_desk: CardDesk) -> None:
    """Fades that meet, silence, a track that the file does not name, markup in a name, hundreds of lanes."""
    _, shown = of(card_desk, [FADED])
    odd = (
        clip(0, 10, fade_in=30, fade_out=30),
        clip(0, 500, level=SILENCE, name="<b>1m01 & x</b>.wav", source=None),
        clip(0, 1000, keys=((-50, SILENCE), (9000, 6.0)), source=Source("", path="Disk:Music:Harbour.wav")),
        clip(-9000, 9000, track=-1, name=""),
        *(clip(0, 1000, track=number) for number in range(300)),
    )
    piece = shown.table.clips.piece
    assert piece is not None
    tracks = [Track(f"MX {number}") for number in range(299)]
    evidence = replace(piece.evidence, timeline=timeline(odd, *tracks))
    shown.show_piece(replace(piece, evidence=evidence, uses=odd, heard=((),) * len(odd)))
    assert not shown.picture.grab().isNull() and shown.picture.height() > 300 * 4
    assert cells(shown, 1)[1] == "<b>1m01 & x</b>.wav" and cells(shown, 1)[7] == "−∞ dB"
    assert "&lt;b&gt;" in shown.table.clips.index(1, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert cells(shown, 2)[4] == "Harbour.wav" and cells(shown, 2)[7] == "−∞ to +6 dB"
    assert cells(shown, 3)[0] == cells(shown, len(odd) - 1)[0] == ""
    for place in range(len(odd)):
        shown.picture.set_current(place)
        assert shown.picture.accessibleDescription()


def test_a_mix_says_first_that_it_needs_its_own_sheet(card_desk: CardDesk) -> None:
    key, _ = of(card_desk, [clip(0, 500, name="TC R1 V6 TEMP2 ST MX")])
    found = block(card_desk)
    assert found.mix.full_text() == (
        "This cue plays the mix “TC R1 V6 TEMP2 ST MX”, which needs its own cue sheet."
    )
    page = card_desk.card.pages.currentWidget()
    assert page is not None
    tops = [label.mapTo(page, QPoint()).y() for label in page.findChildren(PlainLabel) if label.isVisible()]
    assert found.mix.isVisible() and found.mix.mapTo(page, QPoint()).y() == min(tops)
    card_desk.session.announce(cues.edit(card_desk.store, [key], {"work": "Dawn"}))
    card_desk.settle()
    assert not found.mix.isVisible() and not found.through.isVisible()


def test_a_cue_through_a_mix_names_where_it_comes_from_first(card_desk: CardDesk) -> None:
    store = card_desk.store
    inner = films.add_film(store, {"title": "Orchard", "rate": "25", "start": "01000000"}).created[0]
    cues.add(store, inner, {"number": "1m1", "title": "Dawn", "in": "01001000", "out": "01002000"})
    film_id = films.add_film(store, {"title": "Trailer", "rate": "25", "start": "01000000"}).created[0]
    name = "Orchard R1 V6 TEMP2 ST MX.wav"
    source = Source(name, path=f"/Mixes/{name}", length=10**7)
    laid = clip(0, 1000, name=name, source=source, source_in=0, source_out=2000)
    seen = Seen(Path("/cut/a.xml"), "ab" * 32, timeline([laid]))
    change = timelines.accept(store, timelines.review(store, film_id, [seen], mixes=None))
    card_desk.session.announce(change)
    card_desk.card.set_cues([change.created[0]], film_id)
    found = block(card_desk)
    assert found.through.isVisible() and not found.mix.isVisible()
    assert found.through.full_text() == (
        f"It came through the mix “{name}”: in “Orchard” it is “Dawn”, 01:00:10:00 to 01:00:20:00."
    )
    by_hand = cues.add(store, film_id, {"number": "9M9", "in": "01300000", "out": "+10:00"}).created[0]
    card_desk.card.set_cues([by_hand], film_id)
    card_desk.settle()
    assert not found.through.isVisible()


@pytest.mark.parametrize(
    ("ends", "told"),
    [
        ((0, 0), []),
        ((0, 4), []),
        ((0, 1000), ["From 00:00:00:00 to 00:00:20:00 of it"]),
        ((1000, 0), ["From 00:00:20:00 to 00:00:00:00 of it"]),
        ((100, None), ["From 00:00:02:00 of it"]),
    ],
)
def test_a_list_that_does_not_know_what_plays_says_nothing_of_it(
    ends: tuple[int, int | None], told: list[str]
) -> None:
    use = clip(0, 500, source_in=ends[0], source_out=ends[1])
    assert [line for line in details(timeline([use]), use, "MX 1") if line.startswith("From ")] == told
