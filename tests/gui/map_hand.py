# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand on the film map: real mouse, wheel and key events on the real widget of a window."""

from __future__ import annotations

from desk import NONE, Desk
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.domain.film_map import FilmMap, MapCue
from cuefolio.gui.commands.map_commands import MapCommands
from cuefolio.services import film_map, undo

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NOTHING = Qt.MouseButton.NoButton


class Hand:
    """The mouse over the map of one window."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.panel = desk.window.commands.areas[MapCommands].panel
        self.canvas = self.panel.canvas
        desk.qtbot.waitUntil(lambda: self.canvas.film is not None and not self.canvas.film.outside)
        self.rest()

    @property
    def film(self) -> FilmMap:
        assert self.canvas.film is not None
        return self.canvas.film

    def stored(self) -> FilmMap:
        """The map as the catalogue has it."""
        self.rest()
        return film_map.read(self.desk.store, self.film.film_id)

    def times(self, number: str) -> tuple[int, int]:
        """In and out of a cue as the catalogue has them."""
        cue = next(cue for cue in self.stored().cues if cue.number == number)
        return cue.stretches[0].start, cue.stretches[0].end

    def step(self) -> str:
        """What Undo would take back."""
        self.desk.settle()
        return undo.state(self.desk.store).undo

    def rest(self) -> None:
        """Wait until everything is written, read again and shown."""
        for _ in range(200):
            self.desk.settle()
            if not self.panel.is_reading and not self.canvas.is_gliding:
                return
            self.desk.qtbot.wait(5)
        raise AssertionError("the map never came to rest")

    # places

    def cue(self, number: str) -> MapCue:
        return next(cue for cue in self.film.cues if cue.number == number)

    def numbers(self) -> list[str]:
        """Numbers of the cues that the map shows as selected."""
        return [self.film.cues[self.film.by_id[key]].number for key in self.canvas.selected]

    def at(self, frame: float, y: float) -> QPoint:
        return QPoint(round(self.canvas.window_now.x(frame)), round(y))

    def on(self, number: str, part: float = 0.5) -> QPoint:
        """A point on a cue; ``part`` 0 is its in, 1 its out."""
        cue = self.cue(number)
        start, end, _open = self.canvas.stretches(cue.id)[0]
        lane = self.film.arrangement.lane_of[self.film.by_id[cue.id]]
        rows = self.canvas.rows
        return self.at(start + (end - start) * part, rows.lane_top(lane) + rows.bar / 2)

    def edge(self, number: str, edge: str) -> QPoint:
        """A point just inside an edge of a cue."""
        point = self.on(number, 0.0 if edge == "in" else 1.0)
        return point + QPoint(2 if edge == "in" else -3, 0)

    def in_band(self, frame: float) -> QPoint:
        rows = self.canvas.rows
        return self.at(frame, rows.scenes_top + rows.scenes / 2)

    def empty(self, frame: float) -> QPoint:
        """A point under the lanes."""
        return self.at(frame, self.canvas.rows.bottom - 3)

    def see(self, start: float, end: float) -> None:
        """Zoom so that these frames fill the map."""
        window = self.canvas.window_now
        self.canvas.show_window(type(window).fitting((start, end), self.canvas.width(), self.film.bounds))

    # the mouse

    def send(
        self,
        kind: QEvent.Type,
        point: QPoint,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier = NONE,
    ) -> None:
        place = QPointF(point)
        away = QPointF(self.canvas.mapToGlobal(point))
        QApplication.sendEvent(self.canvas, QMouseEvent(kind, place, away, button, buttons, modifiers))

    def press(
        self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT
    ) -> None:
        self.send(QEvent.Type.MouseButtonPress, point, button, button, modifiers)

    def move(
        self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT
    ) -> None:
        self.send(QEvent.Type.MouseMove, point, NOTHING, button, modifiers)

    def release(
        self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT
    ) -> None:
        self.send(QEvent.Type.MouseButtonRelease, point, button, NOTHING, modifiers)

    def click(self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.press(point, modifiers)
        self.release(point, modifiers)
        self.desk.settle()

    def double_click(self, point: QPoint) -> None:
        self.click(point)
        self.send(QEvent.Type.MouseButtonDblClick, point, LEFT, LEFT)
        self.release(point)

    def carry(self, start: QPoint, to: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press, move in three steps, and keep the button pressed."""
        self.press(start)
        for part in (0.4, 0.8, 1.0):
            self.move(start + (to - start) * part, modifiers)

    def drag(self, start: QPoint, to: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.carry(start, to, modifiers)
        self.release(to, modifiers)

    def hover(self, point: QPoint) -> None:
        self.send(QEvent.Type.MouseMove, point, NOTHING, NOTHING)

    def wheel(
        self, point: QPoint, notches: float, modifiers: Qt.KeyboardModifier = NONE, sideways: float = 0.0
    ) -> None:
        event = QWheelEvent(
            QPointF(point),
            QPointF(self.canvas.mapToGlobal(point)),
            QPoint(),
            QPoint(round(sideways * 120), round(notches * 120)),
            NOTHING,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.canvas, event)

    # the keyboard

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.canvas.setFocus()
        QTest.keyClick(self.canvas, key, modifiers)

    def type(self, text: str) -> None:
        self.canvas.setFocus()
        QTest.keyClicks(self.canvas, text)
