# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar at the bottom: what it shows for picture, clock and nothing, and that it takes no keyboard."""

from __future__ import annotations

import pytest
from desk import CTRL, SHIFT, Desk, Key
from player_desk import PlayerDesk, Playing
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cuefolio.gui.commands.play_commands import PlayCommands
from cuefolio.gui.player.clock_panel import ClockPanel
from cuefolio.gui.player.markers_panel import MarkersPanel
from cuefolio.gui.player.player_bar import PlayerBar
from cuefolio.gui.player.source import now
from cuefolio.gui.theme import apply_theme
from cuefolio.services import markers

pytest_plugins = ("player_fixtures",)
HOUR = 25 * 3600


def bar_of(desk: PlayerDesk) -> PlayerBar:
    return desk.player.bar


def panel_of(desk: PlayerDesk) -> ClockPanel:
    panel = bar_of(desk).middle.currentWidget()
    assert isinstance(panel, ClockPanel)
    return panel


def names(desk: PlayerDesk) -> list[str]:
    """The buttons that are seen."""
    buttons = bar_of(desk).findChildren(QAbstractButton)
    return [b.objectName() for b in buttons if b.isVisibleTo(bar_of(desk)) and b.objectName()]


def test_without_a_production_there_is_no_bar(desk: Desk) -> None:
    area = desk.window.commands.areas[PlayCommands]
    assert isinstance(area, PlayCommands) and area.player.bar.isVisible()
    desk.session.close_catalog()
    assert not area.player.bar.isVisible()


def test_it_offers_only_what_works(at_film: Playing) -> None:
    desk = at_film("25", picture=None)
    assert names(desk) == ["picture_window", "clock_mode", "log_mode"]
    assert not bar_of(desk).play.isEnabled() and "Choose the film's picture" in bar_of(desk).hint.full_text()
    desk.do("clock_mode")
    assert names(desk) == [
        "log_in", "log_out", "log_mark", "markers", "picture_window", "clock_mode", "log_mode",
    ]  # fmt: skip
    assert bar_of(desk).play.isEnabled()


def test_the_time_is_that_of_the_picture(at_film: Playing) -> None:
    desk = at_film("25")
    desk.open_picture()
    desk.window.playhead.go(HOUR + 37)
    desk.stand()
    bar = bar_of(desk)
    assert bar.time.text() == "01:00:01:12"
    assert bar.strip.minimum() == HOUR and bar.strip.maximum() == HOUR + 499
    middle = bar.strip.width() // 2
    QTest.mouseClick(bar.strip, Qt.MouseButton.LeftButton, pos=bar.strip.rect().center())
    desk.stand()
    assert abs(desk.frame - (HOUR + 250)) <= 500 // middle + 1


def test_clicks_leave_the_keyboard_where_it_is(at_film: Playing) -> None:
    desk = at_film("25")
    desk.open_picture()
    desk.desk.go(0, "title")
    for button in bar_of(desk).findChildren(QAbstractButton):
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus, button.objectName()
    QTest.mouseClick(bar_of(desk).play, Qt.MouseButton.LeftButton)
    assert desk.player.transport.is_running and desk.desk.view.hasFocus()
    QTest.mouseClick(bar_of(desk).button("log_mark"), Qt.MouseButton.LeftButton)
    assert desk.desk.view.hasFocus()
    desk.desk.settle()
    assert len(markers.of_film(desk.desk.store, desk.film_id)) == 1


def test_a_button_counts_from_its_press(at_film: Playing) -> None:
    desk = at_film("25", picture=None)
    desk.do("clock_mode")
    clock = desk.player.transport.clock
    assert clock is not None
    began = now() - 10_000_000_000
    clock.set_to(HOUR, began)
    clock.run(1.0, began)
    button = bar_of(desk).button("log_mark")
    middle = QPointF(button.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress, middle, QPointF(button.mapToGlobal(middle)), left, left, none
    )
    event.setTimestamp((began + 8_020_000_000) // 1_000_000)  # two seconds ago
    QApplication.sendEvent(button, event)
    QTest.mouseRelease(button, left)
    desk.desk.settle()
    (mark,) = markers.of_film(desk.desk.store, desk.film_id)
    assert abs(mark.frame - (HOUR + 200)) <= 1


# the clock


def test_the_clock_is_set_nudged_and_synchronised(at_film: Playing) -> None:
    desk = at_film("25", picture=None)
    desk.do("clock_mode")
    clock, panel = desk.player.transport.clock, panel_of(desk)
    assert clock is not None and panel.field.hasFocus()
    assert bar_of(desk).sign.isVisible() and bar_of(desk).state.text() == "Clock stands"
    desk.type("01:00:10:00")
    pressed = now()
    desk.wait(150)  # the window hears of Enter late
    desk.press_at(Key.Key_Return, pressed)
    assert desk.desk.view.hasFocus() and bar_of(desk).state.text() == "Clock runs"
    assert clock.frame_at(pressed // 1_000_000 * 1_000_000) == HOUR + 250
    before = clock.frame_at(pressed + 40_000_000)
    moment = now()
    desk.player.nudge_clock(-10, moment)
    assert clock.frame_at(moment + 1) in (clock.frame_at(moment - 1) - 10, clock.frame_at(moment - 1) - 9)
    assert clock.frame_at(pressed + 40_000_000) == before  # what was shown then stays
    stood = desk.frame
    desk.until(lambda: desk.frame > stood)
    desk.do("play_pause")
    assert not desk.player.transport.is_running


def test_a_timecode_that_does_not_exist_leaves_the_clock(at_film: Playing) -> None:
    desk = at_film("25", picture=None)
    desk.do("clock_mode")
    desk.type("01:00:00:30")
    desk.press(Key.Key_Return)
    panel = panel_of(desk)
    assert panel.field.error() and panel.field.hasFocus() and not desk.player.transport.is_running
    desk.press(Key.Key_Escape)
    assert panel.field.text() == "" and desk.desk.view.hasFocus()


def test_a_timecode_that_was_not_entered_is_forgotten(at_film: Playing) -> None:
    """It was the time of a moment that has passed."""
    desk = at_film("25", picture=None)
    desk.do("clock_mode")
    desk.type("010010")
    desk.desk.view.setFocus()
    assert panel_of(desk).field.text() == "" and not desk.player.transport.is_running


def test_nobody_moves_a_clock_that_runs(at_film: Playing) -> None:
    desk = at_film("25", picture=None, cue_times=(("1M1", "01050000", "+1:00"),))
    desk.do("clock_mode")
    desk.window.playhead.go(HOUR + 500)
    assert desk.frame == HOUR + 500  # it stands: the map may put it somewhere
    desk.do("play_pause")
    desk.window.playhead.go(HOUR + 90_000)
    assert desk.frame < HOUR + 1000


def test_keys_nudge_a_clock_that_runs(at_film: Playing) -> None:
    desk = at_film("25", picture=None)
    desk.do("clock_mode")
    desk.log_on()
    clock = desk.player.transport.clock
    assert clock is not None
    clock.go(HOUR)
    for key, modifiers, frame in (
        (Key.Key_Right, None, 1),
        (Key.Key_Right, SHIFT, 11),
        (Key.Key_Right, CTRL, 36),
        (Key.Key_Left, None, 35),
        (Key.Key_Left, CTRL, 10),
        (Key.Key_Left, SHIFT, 0),
    ):
        desk.press(key, modifiers or Qt.KeyboardModifier.NoModifier)
        assert desk.frame == HOUR + frame


def test_leaving_the_clock_gives_the_picture_back(at_film: Playing) -> None:
    desk = at_film("25")
    desk.open_picture()
    desk.play(0.1)
    desk.do("clock_mode")
    assert desk.player.transport.is_clock
    source = desk.player.picture.source
    assert source is not None and source.speed == 0
    desk.do("clock_mode")
    assert desk.player.transport.source is source and bar_of(desk).time.text().startswith("01:00:00:")


# typing at the picture


def test_letters_at_the_picture_name_the_newest_cue(at_film: Playing) -> None:
    desk = at_film("25")
    desk.open_picture()
    desk.log_on()
    dock = desk.player.picture.dock
    assert dock is not None and dock.view is not None
    dock.activateWindow()
    dock.view.setFocus()
    desk.until(dock.view.hasFocus)
    desk.press(Key.Key_I)
    dock.activateWindow()
    dock.view.setFocus()
    desk.until(dock.view.hasFocus)
    desk.type("Quay")
    desk.press(Key.Key_Return)
    desk.desk.settle()
    assert [title for *_rest, title in desk.logged()] == ["Quay"]


# markers


def test_markers_are_listed_named_gone_to_and_deleted(at_film: Playing) -> None:
    desk = at_film("25", picture=None)
    store, film_id = desk.desk.store, desk.film_id
    for frame in (HOUR + 100, HOUR + 10):
        markers.add(store, film_id, frame)
    desk.do("markers")
    desk.desk.settle()
    panel = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MarkersPanel))
    assert [panel.marks.index(row, 0).data() for row in range(2)] == ["01:00:00:10", "01:00:04:00"]
    assert panel.marks.setData(panel.marks.index(1, 1), "Door")
    assert panel.marks.setData(panel.marks.index(1, 2), "loud")
    desk.desk.settle()
    panel.table.setCurrentIndex(panel.marks.index(1, 1))
    panel.go_button.click()
    assert desk.window.playhead.frame == HOUR + 100
    assert panel.marks.setData(panel.marks.index(1, 0), HOUR + 5)
    desk.desk.settle()
    assert [(m.frame, m.name, m.note) for m in markers.of_film(store, film_id)] == [
        (HOUR + 5, "Door", "loud"),
        (HOUR + 10, "", ""),
    ]
    assert panel.selected() is not None and panel.selected().name == "Door"  # type: ignore[union-attr]
    panel.delete_button.click()
    desk.desk.settle()
    panel.delete_button.click()
    desk.desk.settle()
    assert panel.stack.currentIndex() == 1 and not panel.go_button.isEnabled()
    desk.desk.session.undo()
    desk.desk.settle()
    assert len(panel.marks.markers) == 1
    panel.close()


# for everyone


@pytest.mark.parametrize("width", [800, 1280])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everything_fits_and_has_a_name(at_film: Playing, qapp: QApplication, width: int, theme: str) -> None:
    apply_theme(qapp, theme)
    desk = at_film("25")
    desk.open_picture()
    desk.log_on()
    desk.press(Key.Key_I)
    desk.do("clock_mode")
    desk.desk.settle()
    desk.window.resize(width, 600 if width == 800 else 800)
    desk.desk.settle()
    assert bar_of(desk).minimumSizeHint().width() <= width
    assert desk.log_desk.place.minimumSizeHint().width() <= width
    for place in (bar_of(desk), desk.log_bar, desk.player.picture.dock):
        assert isinstance(place, QWidget)
        assert place.accessibleName()
        for control in place.findChildren(QWidget):
            if control.focusPolicy() != Qt.FocusPolicy.NoFocus and control.isVisibleTo(place):
                owner = (
                    control if control.accessibleName() else control.focusProxy() or control.parentWidget()
                )
                assert owner.accessibleName(), control
    buttons = [b for b in bar_of(desk).findChildren(QAbstractButton) if b.isVisible()]
    for button in buttons:
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 4, button.text()
        assert bar_of(desk).rect().contains(button.geometry()) or button.parentWidget() is not bar_of(desk)
