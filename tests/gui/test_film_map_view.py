# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at the film map: zoom, pan, hover card, legend, options, playhead, and films of any size."""

from __future__ import annotations

import pytest
from desk import ALT, CTRL, NONE, SHIFT, Desk, Key
from map_hand import LEFT, MIDDLE, Hand
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from cuefolio.domain.film_map_axis import MOST_PER_FRAME
from cuefolio.gui.theme import apply_theme, current
from cuefolio.services import cues, films, markers, scenes

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture
def hand(desk: Desk) -> Hand:
    return Hand(desk)


def colours(image: QImage, y: float) -> set[str]:
    """The colours along a line of a picture."""
    return {image.pixelColor(x, round(y)).name() for x in range(image.width())}


def picture(hand: Hand) -> QImage:
    return hand.canvas.grab().toImage()


def _is_red(colour: QColor) -> bool:
    return colour.red() > 150 and colour.green() < 140


# zoom and pan


def test_the_wheel_zooms_at_the_pointer(hand: Hand) -> None:
    point = hand.on("3M4")
    frame = hand.canvas.window_now.frame(point.x())
    assert hand.canvas.window_now.sees_all
    for _ in range(4):
        hand.wheel(point, 1)
    window = hand.canvas.window_now
    assert window.frame(point.x()) == pytest.approx(frame, abs=1) and not window.sees_all
    hand.wheel(point, 1, CTRL)
    assert hand.canvas.window_now.scale > window.scale
    for _ in range(40):
        hand.wheel(point, 2)
    assert hand.canvas.window_now.scale == MOST_PER_FRAME
    for _ in range(80):
        hand.wheel(point, -2)
    assert hand.canvas.window_now.sees_all


def test_the_wheel_pans_with_shift_and_sideways(hand: Hand) -> None:
    hand.see(*hand.cue("2M1").hull)
    before = hand.canvas.window_now.first
    hand.wheel(hand.on("2M1"), -1, SHIFT)
    after = hand.canvas.window_now.first
    assert after > before
    hand.wheel(hand.on("2M1"), 0, sideways=1)
    assert hand.canvas.window_now.first < after


def test_a_pinch_zooms(hand: Hand) -> None:
    point = QPointF(hand.on("2M2"))
    device = QPointingDevice.primaryPointingDevice()
    before = hand.canvas.window_now.scale
    for kind, value in (
        (Qt.NativeGestureType.BeginNativeGesture, 0.0),
        (Qt.NativeGestureType.ZoomNativeGesture, 0.5),
        (Qt.NativeGestureType.ZoomNativeGesture, 0.5),
        (Qt.NativeGestureType.EndNativeGesture, 0.0),
    ):
        event = QNativeGestureEvent(kind, device, 2, point, point, point, value, QPointF(), 0)
        QApplication.sendEvent(hand.canvas, event)
    assert hand.canvas.window_now.scale == pytest.approx(before * 2.25, rel=0.05)


def test_the_middle_button_carries_the_film(hand: Hand) -> None:
    hand.see(*hand.cue("2M1").hull)
    point = hand.on("2M1")
    frame = hand.canvas.window_now.frame(point.x())
    to = point + (hand.on("2M1", 0.3) - point)
    hand.press(point, button=MIDDLE)
    hand.move(to, button=MIDDLE)
    hand.release(to, button=MIDDLE)
    assert hand.canvas.window_now.frame(to.x()) == pytest.approx(frame, abs=2)


def test_keys_zoom_and_pan(hand: Hand) -> None:
    hand.type("+")
    hand.rest()
    near = hand.canvas.window_now
    assert not near.sees_all
    hand.key(Key.Key_PageDown)
    hand.rest()
    assert hand.canvas.window_now.first > near.first
    hand.key(Key.Key_Left, ALT)
    hand.rest()
    hand.type("-")
    hand.rest()
    hand.type("0")
    hand.rest()
    assert hand.canvas.window_now.sees_all


def test_the_actions_of_the_menu_zoom(desk: Desk, hand: Hand) -> None:
    for name in ("map_nearer", "map_nearer", "map_farther"):
        desk.window.actions_by_id[name].trigger()
        hand.rest()
    assert not hand.canvas.window_now.sees_all
    desk.window.actions_by_id["map_whole"].trigger()
    hand.rest()
    assert hand.canvas.window_now.sees_all
    desk.window.actions_by_id["map_focus"].trigger()
    assert hand.canvas.hasFocus()


def test_the_map_can_be_put_away(desk: Desk, hand: Hand) -> None:
    action = desk.window.actions_by_id["toggle_map"]
    assert hand.panel.isVisible() and action.isChecked()
    action.trigger()
    assert not hand.panel.isVisible()
    action.trigger()
    assert hand.panel.isVisible()


def test_a_resized_window_still_shows_the_whole_film(desk: Desk, hand: Hand) -> None:
    desk.window.resize(1500, 900)
    hand.rest()
    assert hand.canvas.window_now.sees_all
    assert hand.canvas.window_now.width == hand.canvas.width()


def test_the_overview_moves_through_the_film(hand: Hand) -> None:
    hand.see(*hand.cue("1M1").hull)
    bar = hand.panel.overview
    before = hand.canvas.window_now.first
    for kind, x in (("press", bar.width() - 30), ("move", bar.width() - 12)):
        place = QPointF(x, bar.height() / 2)
        what = QEvent.Type.MouseButtonPress if kind == "press" else QEvent.Type.MouseMove
        QApplication.sendEvent(bar, QMouseEvent(what, place, place, LEFT, LEFT, NONE))
    assert hand.canvas.window_now.first > before
    assert hand.canvas.window_now.last == pytest.approx(hand.film.bounds[1], rel=0.02)
    assert colours(bar.grab().toImage(), 5)


# what is drawn


def test_cues_have_the_colour_of_their_origin_and_lie_in_lanes(hand: Hand) -> None:
    image = picture(hand)
    for number, origin in (("1M2", "licensed-song"), ("2M4", "original-song"), ("2M3s", "public-domain")):
        point = hand.on(number, 0.9)
        assert image.pixelColor(point).name() == current().origin(origin).fill.name(), number
    assert len(hand.film.arrangement.lanes) == 5  # score, a crossfade, songs, library, sound design


def test_colours_by_mood_status_and_theme_with_a_legend(desk: Desk, hand: Hand) -> None:
    toolbar = hand.panel.toolbar
    desk.window.resize(1900, 900)
    hand.rest()
    names = lambda: [b.text() for b in toolbar.legend._buttons if b.isVisible()]  # noqa: E731
    assert names()[:2] == ["Score", "Original song"]
    toolbar.colour_by("mood")
    assert "wonder" in names() or "tense" in names()
    assert desk.window.settings.value("film_map/colour_by") == "mood"
    point = hand.on("2M1", 0.8)
    mood = hand.cue("2M1").moods[0]
    assert picture(hand).pixelColor(point).name() == hand.canvas.colouring.mood(mood).name()
    toolbar.colour_by("status")
    assert names() == ["Final", "No status"]
    toolbar.colour_by("theme")
    assert "Anna" in names() and "No theme" in names()
    toolbar.colour_by("origin")


def test_a_legend_entry_selects_its_cues(desk: Desk, hand: Hand) -> None:
    legend = hand.panel.toolbar.legend
    legend.chosen.emit(list(legend._entries[2].cue_ids))
    hand.rest()
    assert hand.numbers() == ["1M2", "3M3s"]
    assert desk.view.selected_cues() == [hand.cue("1M2").id, hand.cue("3M3s").id]


def test_what_is_shown_can_be_chosen_and_is_remembered(desk: Desk, hand: Hand) -> None:
    full = picture(hand)
    for action in hand.panel.toolbar.shown.menu().actions():
        if action.objectName() in ("themes", "intensity", "timecode"):
            action.trigger()
    hand.rest()
    options = hand.canvas.options
    assert (options.themes, options.intensity, options.timecode) == (False, False, True)
    assert picture(hand) != full
    assert desk.window.settings.value("film_map/themes", True, bool) is False


def test_the_themes_of_light_and_dark(qapp: QApplication, hand: Hand) -> None:
    light = picture(hand).pixelColor(1, hand.canvas.height() - 2).lightness()
    apply_theme(qapp, "dark", "normal")
    hand.rest()
    assert picture(hand).pixelColor(1, hand.canvas.height() - 2).lightness() < light


@pytest.mark.own_window
def test_the_playhead_is_the_windows(desk: Desk, hand: Hand) -> None:
    frame = hand.film.start + 24 * 3000
    x, y = round(hand.canvas.window_now.x(frame)), round(hand.canvas.rows.bottom - 8)
    desk.window.playhead.go(hand.film.start)
    assert not any(_is_red(picture(hand).pixelColor(x + d, y)) for d in (-1, 0, 1))
    desk.window.playhead.go(frame)
    assert any(_is_red(picture(hand).pixelColor(x + d, y)) for d in (-1, 0, 1))
    wanted: list[int] = []
    desk.window.playhead.wanted.connect(wanted.append)
    hand.press(hand.at(hand.film.start + 24 * 600, 6))
    hand.move(hand.at(hand.film.start + 24 * 900, 6))
    hand.release(hand.at(hand.film.start + 24 * 900, 6))
    assert desk.window.playhead.frame == wanted[-1]
    assert wanted[-1] == pytest.approx(hand.film.start + 24 * 900, abs=hand.canvas.window_now.span / 300)


def test_the_page_turns_while_playing(desk: Desk, hand: Hand) -> None:
    hand.see(*hand.cue("1M1").hull)
    window = hand.canvas.window_now
    desk.window.playhead.follow(round(window.last) - 5)
    desk.window.playhead.follow(round(window.last) + 5)
    assert hand.canvas.window_now.first >= window.last - 1


def test_a_marker_is_shown_and_goes_there(desk: Desk, hand: Hand) -> None:
    frame = hand.film.start + 24 * 1000
    markers.add(desk.store, hand.film.film_id, frame, "Door slams")
    desk.session.changed.emit(None)
    hand.rest()
    assert [marker.name for marker in hand.film.markers] == ["Door slams"]
    hand.press(hand.at(frame, hand.canvas.rows.marker_middle))
    assert desk.window.playhead.frame == frame


# the card


def test_the_hover_card_tells_about_a_cue(desk: Desk, hand: Hand) -> None:
    hand.hover(hand.on("2M1"))
    desk.qtbot.waitUntil(lambda: hand.panel.card is not None and hand.panel.card.isVisible())
    card = hand.panel.card
    assert card is not None
    desk.qtbot.waitUntil(lambda: card.composer.full_text() == "Ana Bell")
    assert card.number.full_text() == "2M1" and card.title.full_text() == "Anna's Theme"
    assert card.times.full_text() == "01:19:02:10 – 01:21:14:14"
    assert card.length.full_text() == "2:12"
    assert card.pill.text() == "Score · Final"
    assert "Anna" in card.theme.full_text()
    hand.hover(hand.on("1M2"))
    assert card.number.full_text() == "1M2" and card.composer.full_text() == ""
    hand.hover(hand.empty(hand.film.start + 10))
    assert not card.isVisible()


def test_a_title_of_ten_thousand_characters_and_three_hundred_moods(desk: Desk, hand: Hand) -> None:
    key = hand.cue("2M1").id
    moods = "; ".join(f"mood number {n}" for n in range(300))
    cues.edit(desk.store, [key], {"title": "very long <b>title</b> " * 450, "mood": moods})
    desk.session.changed.emit(None)
    hand.rest()
    for mode in ("origin", "mood", "theme", "status"):
        hand.panel.toolbar.colour_by(mode)
        hand.see(*hand.cue("2M1").hull)
        picture(hand)
    hand.hover(hand.on("2M1"))
    desk.qtbot.waitUntil(lambda: hand.panel.card is not None and hand.panel.card.isVisible())
    card = hand.panel.card
    assert card is not None
    assert card.width() <= 300 and card.height() < 250
    assert card.title.full_text().startswith("very long <b>title</b>")
    card.grab()
    hand.panel.toolbar.colour_by("origin")


def test_a_resting_pointer_is_told_again_after_an_edit(desk: Desk, hand: Hand) -> None:
    key = hand.cue("2M1").id
    hand.hover(hand.on("2M1"))
    desk.qtbot.waitUntil(lambda: hand.panel.card is not None and hand.panel.card.isVisible())
    desk.session.write("cues.edit", [key], {"title": "Called otherwise"})
    card = hand.panel.card
    assert card is not None
    desk.qtbot.waitUntil(lambda: card.isVisible() and card.title.full_text() == "Called otherwise")


def test_a_scene_has_a_card_too(desk: Desk, hand: Hand) -> None:
    start = hand.film.start
    scenes.add(desk.store, hand.film.film_id, "Harbour wall", start, start + 24 * 600, number="4")
    desk.session.changed.emit(None)
    hand.rest()
    hand.hover(hand.in_band(start + 24 * 300))
    desk.qtbot.waitUntil(lambda: hand.panel.card is not None and hand.panel.card.isVisible())
    assert hand.panel.card is not None
    assert hand.panel.card.title.full_text() == "Harbour wall"
    assert hand.panel.card.length.full_text() == "10:00"


# other films


def test_a_film_without_cues_says_what_comes_here(empty_desk: Desk) -> None:
    panel = Hand(empty_desk).panel
    assert panel.canvas.film is not None and not panel.canvas.film.cues
    assert not panel.toolbar.untimed.isVisible()
    panel.canvas.grab()


def test_cues_without_a_time_are_a_click_away(desk: Desk, hand: Hand) -> None:
    made = cues.add_many(desk.store, hand.film.film_id, [{"title": "A"}, {"title": "B"}]).created
    desk.session.changed.emit(None)
    hand.rest()
    button = hand.panel.toolbar.untimed
    assert button.text() == "2 cues have no time yet" and button.isVisible()
    button.click()
    hand.rest()
    assert sorted(desk.view.selected_cues()) == sorted(made)


def test_a_cue_far_outside_does_not_make_the_film_small(desk: Desk, hand: Hand) -> None:
    home = hand.film.home
    cues.add(desk.store, hand.film.film_id, {"number": "9M9", "in": "23000000", "out": "+10:00"})
    desk.session.changed.emit(None)
    hand.rest()
    assert hand.film.home == home
    button = hand.panel.toolbar.outside
    assert button.text() == "1 cue outside the programme"
    button.click()
    hand.rest()
    assert hand.canvas.window_now.sees_all


def test_another_film_and_none(desk: Desk, hand: Hand) -> None:
    desk.show("The Orchard")
    hand.rest()
    assert hand.film.title == "The Orchard" and hand.canvas.selected == {}
    desk.window.film_page.clear()
    assert hand.canvas.film is None
    hand.canvas.grab()
    desk.show("Night Ferry")


def test_twelve_hours_with_three_thousand_cues(desk: Desk) -> None:
    hand = Hand(desk)
    film = films.add_film(desk.store, {"title": "Very Long", "rate": "60", "duration": "12:00:00"}).created[0]
    cues.add_many(
        desk.store,
        film,
        [
            {
                "number": f"{n // 250 + 1}M{n % 250 + 1}",
                "origin": ("score", "library", "licensed-song")[n % 3],
                "in": f"{n * 14 // 3600:02d}:{n * 14 // 60 % 60:02d}:{n * 14 % 60:02d}:00",
                "duration": str(5 + n % 20),
                "intensity": str(n % 11),
            }
            for n in range(3000)
        ],
    )
    desk.session.changed.emit(None)
    desk.settle()
    desk.show("Very Long")
    hand.rest()
    assert len(hand.film.cues) == 3000
    for factor in (1, 10, 300, 1e6):
        hand.canvas.fit(glide=False)
        hand.canvas.zoom(factor, 300, glide=False)
        assert len(colours(picture(hand), hand.canvas.rows.lanes_top + 3)) >= 2
    assert hand.canvas.window_now.scale == MOST_PER_FRAME
    hand.key(Key.Key_End)
    hand.rest()
    assert hand.numbers() == ["12M250"]


def test_the_map_of_a_catalogue_that_can_only_be_read(desk: Desk, hand: Hand) -> None:
    desk.store.read_only = True
    hand.panel.show_film(desk.window.film_page.film)
    hand.rest()
    before = hand.stored().cues
    hand.drag(hand.on("2M1"), hand.on("2M2"))
    assert desk.refused[-1].startswith("This catalogue can only be read")
    hand.key(Key.Key_Right, CTRL)
    hand.drag(hand.in_band(hand.film.start), hand.in_band(hand.film.start + 24 * 600))
    assert len(desk.refused) == 3
    assert hand.stored().cues == before
    desk.store.read_only = False
