# SPDX-License-Identifier: GPL-3.0-or-later
"""Working on the film map: selecting, dragging with snapping, keys; every edit one step."""

from __future__ import annotations

import pytest
from desk import ALT, CTRL, SHIFT, Desk, Key
from map_hand import Hand
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.domain.film_map import Stretch
from cuefolio.domain.timecode import format_timecode
from cuefolio.services import cue_times, scenes

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture
def hand(desk: Desk) -> Hand:
    return Hand(desk)


# selecting


def test_a_click_selects_the_row_of_the_table(desk: Desk, hand: Hand) -> None:
    hand.click(hand.on("3M4"))
    assert desk.view.selected_cues() == [hand.cue("3M4").id]
    assert hand.numbers() == ["3M4"] and desk.at()[0] == desk.view.cues.place_of(hand.cue("3M4").id)
    hand.click(hand.on("1M2"), CTRL)
    assert sorted(hand.numbers()) == ["1M2", "3M4"] and hand.canvas.current == hand.cue("1M2").id
    assert sorted(desk.view.selected_cues()) == sorted([hand.cue("3M4").id, hand.cue("1M2").id])
    hand.click(hand.on("3M4"), CTRL)
    assert hand.numbers() == ["1M2"]
    hand.click(hand.on("2M1"))
    hand.click(hand.on("2M4"), SHIFT)
    assert hand.numbers() == ["2M1", "2M2", "2M3s", "2M4"]


def test_a_click_on_one_of_several_selects_it_alone(hand: Hand) -> None:
    hand.click(hand.on("2M1"))
    hand.click(hand.on("2M2"), SHIFT)
    hand.click(hand.on("2M2"))
    assert hand.numbers() == ["2M2"]


def test_what_is_selected_in_the_table_is_shown_and_brought_into_sight(desk: Desk, hand: Hand) -> None:
    hand.see(*hand.cue("1M1").hull)
    desk.view.select_cue(hand.cue("5M2").id)
    hand.rest()
    assert hand.numbers() == ["5M2"]
    start = hand.cue("5M2").hull[0]
    window = hand.canvas.window_now
    assert window.first <= start < window.last
    desk.view.select_cues([hand.cue("1M1").id, hand.cue("1M2").id])
    hand.rest()
    assert hand.numbers() == ["1M1", "1M2"]


def test_a_rubber_band_selects_what_it_covers(desk: Desk, hand: Hand) -> None:
    rows = hand.canvas.rows
    first = hand.at(hand.cue("2M1").hull[0] - 24 * 60, rows.lanes_top - 2)
    last = hand.at(hand.cue("2M4").hull[1] + 24 * 60, rows.bottom - 2)
    hand.carry(first, last)
    assert hand.canvas.pointer.drag is not None and hand.canvas.pointer.drag.box() is not None
    hand.release(last)
    hand.rest()
    assert hand.numbers() == ["2M1", "2M2", "2M3s", "2M4"]
    assert len(desk.view.selected_cues()) == 4
    kept = hand.numbers()
    lane = rows.lane_top(0)
    hand.carry(
        hand.at(hand.cue("3M4").hull[0] - 24 * 20, lane - 2), hand.at(hand.cue("3M4").hull[1], lane + 4), CTRL
    )
    hand.release(hand.at(hand.cue("3M4").hull[1], lane + 4), CTRL)
    assert hand.numbers() == [*kept, "3M4"]


def test_escape_takes_a_rubber_band_back(hand: Hand) -> None:
    hand.click(hand.on("1M1"))
    hand.carry(hand.empty(hand.film.start), hand.at(hand.film.end or 0, hand.canvas.rows.lanes_top))
    assert len(hand.numbers()) > 5
    hand.key(Key.Key_Escape)
    assert hand.numbers() == ["1M1"] and not hand.canvas.pointer.is_active


@pytest.mark.own_window
def test_a_double_click_opens_the_cue(desk: Desk, hand: Hand) -> None:
    opened: list[str] = []
    hand.panel.cue_opened.connect(opened.append)
    hand.double_click(hand.on("3M4"))
    desk.settle()
    assert opened == [hand.cue("3M4").id]
    assert desk.view.selected_cues() == opened


# dragging cues


def test_a_dragged_cue_moves_and_undo_brings_it_back(desk: Desk, hand: Hand) -> None:
    hand.see(hand.cue("2M1").hull[0] - 24 * 300, hand.cue("2M2").hull[1] + 24 * 300)
    old = hand.times("2M1")
    steps = desk.steps()
    begin = hand.on("2M1")
    end = begin + QPoint(-60, 3)
    hand.carry(begin, end, ALT)
    drag = hand.canvas.pointer.drag
    assert drag is not None and drag.bubble.startswith("01:1")
    assert hand.canvas.stretches(hand.cue("2M1").id)[0].start < old[0]
    hand.release(end, ALT)
    # Before any answer it stays where it was put.
    put = hand.canvas.stretches(hand.cue("2M1").id)[0]
    assert put.start < old[0]
    hand.rest()
    new = hand.times("2M1")
    assert new == (put.start, put.end) and new[1] - new[0] == old[1] - old[0]
    assert hand.canvas.stretches(hand.cue("2M1").id) == (Stretch(*new),)
    assert hand.canvas.held([hand.cue("2M1").id]) == {}
    assert desk.steps() == steps + 1 and hand.step() == "Move 2M1"
    desk.session.undo()
    assert hand.times("2M1") == old
    assert hand.cue("2M1").hull == old


def test_it_never_jumps_back_while_the_answer_is_under_way(desk: Desk, hand: Hand) -> None:
    hand.see(*hand.cue("2M1").hull)
    key = hand.cue("2M1").id
    begin = hand.on("2M1")
    hand.drag(begin, begin + QPoint(80, 0), ALT)
    put = hand.canvas.stretches(key)
    seen = []
    for _ in range(200):
        QApplication.processEvents()
        seen.append(hand.canvas.stretches(key))
        if desk.session.jobs.is_idle() and not hand.panel.is_reading and not hand.canvas.held([key]):
            break
        desk.qtbot.wait(1)
    assert set(seen) == {put}


def test_selected_cues_move_together_as_one_step(desk: Desk, hand: Hand) -> None:
    hand.click(hand.on("2M1"))
    hand.click(hand.on("2M3s"), SHIFT)
    before = {number: hand.times(number) for number in hand.numbers()}
    steps = desk.steps()
    begin = hand.on("2M2")
    hand.drag(begin, begin + QPoint(25, 0), ALT)
    after = {number: hand.times(number) for number in before}
    shifts = {after[n][0] - before[n][0] for n in before} | {after[n][1] - before[n][1] for n in before}
    assert len(shifts) == 1 and shifts.pop() > 0
    assert desk.steps() == steps + 1 and hand.step() == "Move 3 cues in time"
    assert sorted(hand.numbers()) == ["2M1", "2M2", "2M3s"]


def test_a_moved_cue_snaps_to_a_neighbour_unless_alt_is_held(desk: Desk, hand: Hand) -> None:
    out = hand.cue("2M1").hull[1]
    hand.see(hand.cue("2M1").hull[0], hand.cue("2M2").hull[1])
    start = hand.cue("2M2").hull[0]
    begin = hand.on("2M2", 0.3)
    near = QPoint(round((out - start) * hand.canvas.window_now.scale) + 4, 0)
    hand.carry(begin, begin + near)
    drag = hand.canvas.pointer.drag
    assert drag is not None and drag.guide == out
    hand.move(begin + near, ALT)
    assert drag.guide is None
    hand.move(begin + near)
    hand.release(begin + near)
    assert hand.times("2M2")[0] == out


def test_an_edge_is_dragged_and_never_crosses_the_other(desk: Desk, hand: Hand) -> None:
    start, end = hand.times("2M1")
    hand.see(start - 24 * 60, end + 24 * 60)
    grip = hand.edge("2M1", "out")
    hand.carry(grip, grip - QPoint(50, 0), ALT)
    drag = hand.canvas.pointer.drag
    assert drag is not None
    shown = hand.canvas.stretches(hand.cue("2M1").id)[0].end
    assert drag.bubble.startswith(format_timecode(shown, hand.film.rate))
    hand.release(grip - QPoint(50, 0), ALT)
    new = hand.times("2M1")
    assert new[0] == start and new[1] == shown < end
    assert hand.step() == "Set times of 2M1"
    grip = hand.edge("2M1", "in")
    hand.drag(grip, hand.on("2M1", 1.0) + QPoint(90, 0), ALT)
    assert hand.times("2M1") == (new[1] - 1, new[1])
    desk.session.undo()
    desk.session.undo()
    assert hand.times("2M1") == (start, end)


def test_an_edge_snaps_to_a_scene(desk: Desk, hand: Hand) -> None:
    end = hand.times("2M1")[1]
    border = end + 24 * 7
    scenes.add(desk.store, hand.film.film_id, "After", border, border + 24 * 300)
    desk.session.changed.emit(None)
    hand.rest()
    hand.see(hand.cue("2M1").hull[0], end + 24 * 60)
    grip = hand.edge("2M1", "out")
    wanted = QPoint(round((border - end) * hand.canvas.window_now.scale) - 3, 0)
    hand.drag(grip, grip + wanted)
    assert hand.times("2M1")[1] == border


def test_escape_ends_a_drag_without_a_trace(desk: Desk, hand: Hand) -> None:
    old, steps = hand.times("2M1"), desk.steps()
    hand.see(*hand.cue("2M1").hull)
    begin = hand.on("2M1")
    hand.carry(begin, begin + QPoint(90, 0), ALT)
    assert hand.canvas.stretches(hand.cue("2M1").id)[0].start != old[0]
    hand.key(Key.Key_Escape)
    assert hand.canvas.stretches(hand.cue("2M1").id)[0].start == old[0]
    hand.move(begin + QPoint(120, 0))
    hand.release(begin + QPoint(120, 0))
    assert hand.times("2M1") == old and desk.steps() == steps


def test_a_click_that_trembles_moves_nothing(desk: Desk, hand: Hand) -> None:
    old, steps = hand.times("2M1"), desk.steps()
    point = hand.on("2M1")
    hand.press(point)
    hand.move(point + QPoint(2, 1))
    hand.release(point + QPoint(2, 1))
    assert hand.times("2M1") == old and desk.steps() == steps


def test_a_move_that_somebody_else_made_impossible_goes_back(desk: Desk, hand: Hand) -> None:
    key = hand.cue("2M1").id
    hand.see(*hand.cue("2M1").hull)
    begin = hand.on("2M1")
    desk.session.write("cues.delete", [key])
    hand.drag(begin, begin + QPoint(70, 0), ALT)
    hand.rest()
    assert key not in hand.film.by_id and hand.canvas.held([key]) == {}
    assert desk.refused


def test_the_edges_of_a_cue_that_comes_back(desk: Desk, hand: Hand) -> None:
    key = hand.cue("1M1").id
    cue_times.add(desk.store, key, {"in": "01033000", "out": "+0:20:00"})
    desk.session.changed.emit(None)
    hand.rest()
    second = hand.canvas.stretches(key)[1]
    hand.see(hand.film.start, second.end + 24 * 30)
    rows = hand.canvas.rows
    y = rows.lane_top(0) + rows.bar / 2
    grip = hand.at(second.start, y) + QPoint(2, 0)
    hand.drag(grip, hand.at(0, y) + QPoint(0, 0), ALT)  # as far to the left as it goes
    found = hand.stored().cue(key)
    assert found is not None and found.stretches[1].start == found.stretches[0].end
    assert found.stretches[1].end == second.end


# keys


def test_arrows_walk_the_cues_and_the_lanes(desk: Desk, hand: Hand) -> None:
    hand.key(Key.Key_Home)
    assert hand.numbers() == ["1M1"]
    hand.key(Key.Key_Right)
    assert hand.numbers() == ["1M2"] and desk.view.selected_cues() == [hand.cue("1M2").id]
    assert (
        "1M2, Queen of the Quay, Licensed, 01:04:00:05 – 01:08:54:07" in hand.canvas.accessibleDescription()
    )
    hand.key(Key.Key_Left)
    hand.key(Key.Key_Right, SHIFT)
    assert hand.numbers() == ["1M1", "1M2"] and "2 cues selected" in hand.canvas.accessibleDescription()
    hand.key(Key.Key_End)
    assert hand.numbers() == ["5M3"]
    hand.key(Key.Key_Home)
    hand.key(Key.Key_Down)
    lane = hand.film.arrangement.lane_of[hand.film.by_id[hand.canvas.current]]
    assert lane == 1
    hand.key(Key.Key_Up)
    assert hand.film.arrangement.lane_of[hand.film.by_id[hand.canvas.current]] == 0
    hand.key(Key.Key_Home)
    hand.key(Key.Key_End, SHIFT)
    assert len(hand.numbers()) == 20 and len(desk.view.selected_cues()) == 20


def test_walking_brings_the_cue_into_sight(hand: Hand) -> None:
    hand.see(*hand.cue("1M1").hull)
    hand.click(hand.on("1M1"))
    for _ in range(5):
        hand.key(Key.Key_Right)
        hand.rest()
        start = hand.canvas.stretches(hand.canvas.current)[0].start
        assert hand.canvas.window_now.first <= start < hand.canvas.window_now.last


def test_ctrl_and_arrows_nudge_by_a_frame_and_a_second(desk: Desk, hand: Hand) -> None:
    hand.click(hand.on("2M1"))
    start, end = hand.times("2M1")
    steps = desk.steps()
    hand.canvas.setFocus()
    for _ in range(3):  # held down: one step
        QTest.keyPress(hand.canvas, Key.Key_Right, CTRL)
    assert hand.canvas.stretches(hand.canvas.current)[0].start == start + 3
    assert desk.steps() == steps
    QTest.keyRelease(hand.canvas, Key.Key_Right, CTRL)
    assert hand.times("2M1") == (start + 3, end + 3) and desk.steps() == steps + 1
    hand.key(Key.Key_Left, CTRL | SHIFT)
    assert hand.times("2M1") == (start + 3 - 24, end + 3 - 24)
    assert desk.steps() == steps + 2 and hand.step() == "Move 2M1"


def test_a_nudge_is_not_lost_when_the_map_loses_the_keyboard(desk: Desk, hand: Hand) -> None:
    hand.click(hand.on("2M1"))
    start = hand.times("2M1")[0]
    hand.canvas.setFocus()
    QTest.keyPress(hand.canvas, Key.Key_Right, CTRL)
    desk.view.setFocus()
    assert hand.times("2M1")[0] == start + 1


def test_brackets_set_in_and_out_at_the_playhead(desk: Desk, hand: Hand) -> None:
    hand.click(hand.on("2M1"))
    start, end = hand.times("2M1")
    desk.window.playhead.go(start + 100)
    hand.type("[")
    assert hand.times("2M1") == (start + 100, end)
    desk.window.playhead.go(end - 50)
    hand.type("]")
    assert hand.times("2M1") == (start + 100, end - 50)
    desk.window.playhead.go(end)
    hand.type("[")
    hand.rest()
    assert hand.times("2M1") == (start + 100, end - 50) and desk.refused


@pytest.mark.own_window
def test_enter_opens_and_delete_deletes(desk: Desk, hand: Hand) -> None:
    opened: list[str] = []
    hand.panel.cue_opened.connect(opened.append)
    hand.click(hand.on("2M1"))
    hand.key(Key.Key_Return)
    assert opened == [hand.cue("2M1").id]
    desk.settle()
    hand.key(Key.Key_Delete)
    hand.rest()
    assert "2M1" not in [cue.number for cue in hand.film.cues]
    desk.session.undo()
    hand.rest()
    assert hand.cue("2M1").stretches


def test_typing_in_the_table_is_not_disturbed(desk: Desk, hand: Hand) -> None:
    """While somebody types, the map reads itself again and leaves the keyboard alone."""
    key = hand.cue("1M3").id
    desk.go(desk.view.cues.place_of(key), "title")
    desk.type("Fog")
    desk.session.changed.emit(None)
    hand.rest()
    desk.type(" horn")
    desk.enter()
    assert next(row.text("title") for row in desk.rows() if row.id == key) == "Fog horn"
    hand.rest()
    assert next(cue.title for cue in hand.film.cues if cue.number == "1M3") == "Fog horn"
