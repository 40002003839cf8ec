# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the window of a production with a picture: films with flashes at known pictures, and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desk import NONE, Desk, Key
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cuefolio.domain.timecode import parse_timecode, rate_from_id
from cuefolio.gui.commands.play_commands import PlayCommands
from cuefolio.gui.player.log_bar import LogBar
from cuefolio.gui.player.log_desk import LogDesk
from cuefolio.gui.player.player import Player
from cuefolio.gui.player.source import now
from cuefolio.services import cues

SECONDS = 20
START = "01:00:00:00"
MARKS = tuple(range(30, 460, 40))
"""Pictures that flash, from 0: the first after more than a second."""


@dataclass(frozen=True)
class FilmFile:
    """A film of 20 seconds that begins at 01:00:00:00."""

    path: Path
    rate: str

    @property
    def start(self) -> int:
        return parse_timecode(START, rate_from_id(self.rate))


class PlayerDesk:
    """A window with a film, its player, and a keyboard."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.window = desk.window

    @property
    def area(self) -> PlayCommands:
        area = self.window.commands.areas[PlayCommands]
        assert isinstance(area, PlayCommands)
        return area

    @property
    def player(self) -> Player:
        return self.area.player

    @property
    def log_desk(self) -> LogDesk:
        return self.area.desk

    @property
    def log_bar(self) -> LogBar:
        assert self.log_desk.bar is not None
        return self.log_desk.bar

    @property
    def frame(self) -> int:
        """The frame that is shown now."""
        frame = self.player.transport.frame
        assert frame is not None
        return frame

    def do(self, action: str) -> None:
        """Choose an entry of the Play menu."""
        found = self.window.actions_by_id[action]
        assert found.isEnabled(), action
        found.trigger()

    def open_picture(self) -> None:
        """Open the picture's window and wait for the first picture."""
        self.do("picture_window")
        self.until(lambda: self.player.transport.source is not None)
        self.stand()
        self.window.activateWindow()
        self.desk.view.setFocus()

    def stand(self) -> None:
        """Wait until the picture that was asked for is shown."""
        source = self.player.picture.source
        assert source is not None
        self.until(lambda: source.is_settled)

    def play(self, seconds: float = 0.0) -> None:
        """Run, and let at least that much film pass."""
        source = self.player.picture.source
        assert source is not None
        before = self.frame
        if not self.player.transport.is_running:
            self.do("play_pause")
        wanted = before + int(seconds * source.picture.sync.rate.fraction)  # type: ignore[union-attr]
        self.until(lambda: self.frame > wanted)

    def log_on(self) -> None:
        self.do("log_mode")
        assert self.log_desk.is_on
        self.until(self.log_bar.hasFocus)

    def until(self, is_so: Callable[[], bool], seconds: float = 20.0) -> None:
        """Let the window work until something is so."""
        self.desk.qtbot.waitUntil(is_so, timeout=int(seconds * 1000))

    def wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    # keys, as the window system brings them

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release a key at whatever has the keyboard."""
        QTest.keyClick(self.focus(), key, modifiers)

    def press_at(self, key: Key, moment: int, text: str = "") -> None:
        """A key press of an earlier moment (ns) that is handled only now."""
        event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, text)
        event.setTimestamp(moment // 1_000_000)
        QApplication.sendEvent(self.focus(), event)

    def hold(self, key: Key) -> None:
        QTest.keyPress(self.focus(), key)

    def let_go(self, key: Key) -> None:
        QTest.keyRelease(self.focus(), key)

    def type(self, text: str) -> None:
        self.desk.type(text)

    def focus(self) -> QWidget:
        return self.desk.focus()

    # what was logged

    def logged(self) -> list[tuple[str, int | None, int | None, str]]:
        """Number, in, out and title of the production's cues in the catalogue."""
        rows = cues.film_rows(self.desk.store, self.film_id)
        return [(row.text("number"), row.start, row.end, row.text("title")) for row in rows]

    @property
    def film_id(self) -> str:
        assert self.player.film is not None
        return self.player.film.id


def post_key(window: QWidget, key: Key, text: str, moment: int | None = None) -> int:
    """From any thread: a key press of this moment that waits for the window. Returns its stamp (ms)."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, text)
    stamp = (now() if moment is None else moment) // 1_000_000
    event.setTimestamp(stamp)
    handle = window.windowHandle()
    QCoreApplication.postEvent(handle, event)
    return stamp


Playing = Callable[..., PlayerDesk]
