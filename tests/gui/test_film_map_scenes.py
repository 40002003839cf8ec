# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes drawn, named and timed on the film map, and what its menu offers at each place."""

from __future__ import annotations

import pytest
from desk import ALT, Desk, Key
from map_hand import Hand
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from cuefolio.domain.film_map import Stretch
from cuefolio.gui.map.scene_name import SceneName
from cuefolio.services import scenes

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture
def hand(desk: Desk) -> Hand:
    return Hand(desk)


def choose(menu: QMenu, beginning: str) -> None:
    action = next(action for action in menu.actions() if action.text().startswith(beginning))
    assert action.isEnabled()
    action.trigger()
    menu.close()


def name_field(hand: Hand) -> QLineEdit:
    hand.desk.qtbot.waitUntil(lambda: any(f.isVisible() for f in hand.canvas.findChildren(SceneName)))
    return next(f for f in hand.canvas.findChildren(SceneName) if f.isVisible())


def draw_scene(hand: Hand, first: int, last: int, name: str) -> None:
    hand.drag(hand.in_band(first), hand.in_band(last), ALT)
    field = name_field(hand)
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Key.Key_Return)
    hand.rest()


def test_a_scene_is_drawn_named_and_timed(desk: Desk, hand: Hand) -> None:
    start = hand.film.start
    draw_scene(hand, start + 24 * 600, start + 24 * 1200, "Harbour wall")
    found = hand.stored().scenes
    assert [scene.name for scene in found] == ["Harbour wall"]
    assert abs(found[0].start - (start + 24 * 600)) < 24 * 12
    assert hand.step().startswith("Rename scene")
    edge = hand.in_band(found[0].end)
    hand.drag(edge, hand.in_band(start + 24 * 1800), ALT)
    assert abs(hand.stored().scenes[0].end - (start + 24 * 1800)) < 24 * 12
    assert hand.step() == 'Set times of scene "Harbour wall"'
    desk.session.undo()
    hand.rest()
    assert hand.film.scenes[0].end == found[0].end


def test_the_border_of_two_scenes_moves_for_both(desk: Desk, hand: Hand) -> None:
    start, film = hand.film.start, hand.film.film_id
    scenes.add(desk.store, film, "A", start, start + 24 * 600)
    scenes.add(desk.store, film, "B", start + 24 * 600, start + 24 * 1500)
    desk.session.changed.emit(None)
    hand.rest()
    steps = desk.steps()
    hand.drag(hand.in_band(start + 24 * 600), hand.in_band(start + 24 * 900), ALT)
    a, b = hand.stored().scenes
    assert a.end == b.start and abs(a.end - (start + 24 * 900)) < 24 * 12
    assert b.end == start + 24 * 1500 and desk.steps() == steps + 1


def test_a_scene_is_carried_and_renamed_and_deleted(desk: Desk, hand: Hand) -> None:
    start = hand.film.start
    scenes.add(desk.store, hand.film.film_id, "A", start + 24 * 600, start + 24 * 1200)
    desk.session.changed.emit(None)
    hand.rest()
    hand.drag(hand.in_band(start + 24 * 900), hand.in_band(start + 24 * 2000), ALT)
    moved = hand.stored().scenes[0]
    assert moved.end - moved.start == 24 * 600 and moved.start > start + 24 * 1500
    middle = hand.in_band((moved.start + moved.end) / 2)
    hand.double_click(middle)
    field = name_field(hand)
    QTest.keyClicks(field, "Zoo")
    QTest.keyClick(field, Key.Key_Escape)
    assert hand.stored().scenes[0].name == "A"
    hand.double_click(middle)
    field = name_field(hand)
    assert field.selectedText() == "A"
    QTest.keyClicks(field, "Zoo")
    QTest.keyClick(field, Key.Key_Return)
    assert hand.stored().scenes[0].name == "Zoo"
    hand.click(middle)
    hand.key(Key.Key_Delete)
    assert hand.stored().scenes == ()


# the menu


def open_menu(hand: Hand, point: QPoint) -> QMenu:
    hand.canvas.menu_wanted.emit(hand.canvas.pointer.hit_for_menu(point), hand.canvas.mapToGlobal(point))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_new_cue_here_takes_the_next_number(desk: Desk, hand: Hand) -> None:
    point = hand.at(hand.film.start + 24 * 2900, hand.canvas.rows.lane_top(0) + 3)
    choose(open_menu(hand, point), "New cue at")
    hand.rest()
    made = hand.film.cue(hand.canvas.current)
    assert made is not None and made.is_open and made.number.startswith("2M")
    assert desk.view.selected_cues() == [made.id]
    # The end of its fade is its out, as soon as it is dragged.
    hand.see(made.stretches[0].start - 240, made.stretches[0].start + 24 * 60)
    lane = hand.film.arrangement.lane_of[hand.film.by_id[made.id]]
    rows = hand.canvas.rows
    grip = hand.at(made.stretches[0].start, rows.lane_top(lane) + rows.bar / 2) + QPoint(17, 0)
    hand.drag(grip, grip + QPoint(120, 0), ALT)
    stored = hand.stored().cue(made.id)
    assert stored is not None and not stored.is_open and stored.stretches[0].start == made.stretches[0].start


def test_new_cue_and_new_scene_over_a_rubber_band(desk: Desk, hand: Hand) -> None:
    start = hand.film.start
    first, last = hand.empty(start + 24 * 2700), hand.empty(start + 24 * 2900) - QPoint(0, 6)
    hand.drag(first, last)
    low, high = hand.canvas.range or (0, 0)
    inside = hand.empty((low + high) / 2)
    choose(open_menu(hand, inside), "New cue from")
    hand.rest()
    made = hand.film.cue(hand.canvas.current)
    assert made is not None and made.stretches == (Stretch(low, high),)
    hand.drag(first, last)
    choose(open_menu(hand, inside), "New scene from")
    field = name_field(hand)
    QTest.keyClick(field, Key.Key_Return)
    assert [(s.start, s.end) for s in hand.stored().scenes] == [hand.canvas.range]


def test_a_new_scene_fills_the_gap(desk: Desk, hand: Hand) -> None:
    start, film = hand.film.start, hand.film.film_id
    scenes.add(desk.store, film, "A", start, start + 24 * 600)
    scenes.add(desk.store, film, "C", start + 24 * 1500, start + 24 * 2000)
    desk.session.changed.emit(None)
    hand.rest()
    choose(open_menu(hand, hand.in_band(start + 24 * 1000)), "New scene from 10:00 to 25:00")
    QTest.keyClick(name_field(hand), Key.Key_Escape)
    assert [(s.start, s.end) for s in hand.stored().scenes][1] == (start + 24 * 600, start + 24 * 1500)


def test_menu_of_a_cue_and_of_a_scene(desk: Desk, hand: Hand) -> None:
    start = hand.film.start
    scenes.add(desk.store, hand.film.film_id, "A", start, start + 24 * 600)
    desk.session.changed.emit(None)
    hand.rest()
    choose(open_menu(hand, hand.in_band(start + 24 * 300)), "Select its")
    assert hand.numbers() == ["1M1", "1M2"]
    menu = open_menu(hand, hand.on("1M3"))
    assert hand.numbers() == ["1M3"]
    menu.close()
    hand.click(hand.on("1M1"))
    desk.window.playhead.go(hand.cue("1M1").hull[0] + 24)
    choose(open_menu(hand, hand.on("1M1")), "Set in at the playhead")
    hand.rest()
    assert desk.window.playhead.frame == hand.times("1M1")[0]
    choose(open_menu(hand, hand.in_band(start + 24 * 300)), "Delete scene")
    assert hand.stored().scenes == ()
