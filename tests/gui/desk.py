# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the window: keys go to whatever has the focus, and the catalogue is read back by services."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelectionModel, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cuefolio.domain.cue_row import CueRow
from cuefolio.gui.jobs import JobRunner
from cuefolio.gui.main_window import MainWindow
from cuefolio.gui.session import CatalogSession
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import cues, undo

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Desk:
    """One window with a catalogue open in it."""

    def __init__(self, qtbot: QtBot, path: Path, settings: Path, film: str | None = None) -> None:
        self.qtbot = qtbot
        self.bugs: list[BaseException] = []
        self.refused: list[str] = []
        self.resets = 0
        self.window = MainWindow(
            QSettings(str(settings), QSettings.Format.IniFormat), CatalogSession(on_bug=self.bugs.append)
        )
        self.session.refused.connect(self.refused.append)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.open_catalog(path, film=film)
        self.settle()
        self.view.cues.modelReset.connect(self._count_reset)

    def _count_reset(self) -> None:
        self.resets += 1

    # the window

    @property
    def session(self) -> CatalogSession:
        return self.window.session

    @property
    def store(self) -> CatalogStore:
        assert self.session.store is not None
        return self.session.store

    @property
    def view(self):  # type: ignore[no-untyped-def]
        return self.window.film_page.view

    @property
    def film_id(self) -> str:
        assert self.window.film_page.film is not None
        return self.window.film_page.film.id

    def settle(self) -> None:
        """Wait until everything is stored, read and shown."""
        quiet = 0
        deadline = time.monotonic() + 20
        while quiet < 2:
            assert time.monotonic() < deadline, self.session.jobs.jobs()
            self.session.jobs.wait_idle(1000)
            QApplication.processEvents()
            if not quiet:
                self.view.viewport().grab()  # what is seen asks for its rows
            quiet = quiet + 1 if self.session.jobs.is_idle() else 0

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        assert self.bugs == []

    def show(self, title: str) -> None:
        """Choose a production in the library."""
        summary = next(film for film in self.window.library.films if film.title == title)
        self.window.library.choose_film(summary.id)
        self.settle()

    def activate(self) -> None:
        """Give this window the keyboard."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.view.setFocus()

    # the keyboard

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def type(self, text: str) -> None:
        """Type without any pause, into whatever has the focus at each letter."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.focus(), letter)
            else:  # no key of QTest's has it
                QApplication.sendEvent(self.focus(), QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter))

    def press(self, *keys: Key, with_: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.focus(), Key.Key_Backtab if key == Key.Key_Backtab else key, with_)

    def tab(self) -> None:
        self.press(Key.Key_Tab)

    def enter(self) -> None:
        self.press(Key.Key_Return)

    def search(self, text: str) -> None:
        """Type a query into the search box and wait for its results."""
        self.press(Key.Key_F, with_=CTRL)
        self.type(text)
        self.qtbot.waitUntil(lambda: self.view.cues.query == text.strip())
        self.settle()

    # the table

    def go(self, row: int, field: str) -> None:
        """Make a cell current, as a click does."""
        index = self.view.cues.index(row, self.view.cues.column_of(field))
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, select)
        self.view.setFocus()

    def select(self, first: tuple[int, str], last: tuple[int, str]) -> None:
        """Select a rectangle with the keyboard's means: its last cell is the current one."""
        self.go(*first)
        cues_ = self.view.cues
        target = cues_.index(last[0], cues_.column_of(last[1]))
        rows = last[0] - first[0]
        columns = target.column() - cues_.column_of(first[1])
        for _ in range(abs(rows)):
            self.press(Key.Key_Down if rows > 0 else Key.Key_Up, with_=SHIFT)
        for _ in range(abs(columns)):
            self.press(Key.Key_Right if columns > 0 else Key.Key_Left, with_=SHIFT)
        assert self.view.currentIndex() == target

    def at(self) -> tuple[int, str]:
        """Line and field of the current cell."""
        index = self.view.currentIndex()
        return index.row(), self.view.cues.columns[index.column()].name

    def key_at(self) -> str:
        return str(self.view.cues.ids[self.view.currentIndex().row()])

    def text(self, row: int, field: str) -> str:
        """What a cell shows."""
        cues_ = self.view.cues
        return str(cues_.index(row, cues_.column_of(field)).data() or "")

    def column(self, field: str) -> list[str]:
        """What a column shows, without headings of groups and without the empty line."""
        return [self.text(row, field) for row in self.cue_lines()]

    def cue_lines(self) -> list[int]:
        """The lines in which a cue stands."""
        cues_ = self.view.cues
        return [row for row in range(len(cues_.ids)) if not cues_.is_group(row)]

    # the catalogue

    def rows(self, film_id: str | None = None) -> list[CueRow]:
        self.settle()
        return cues.film_rows(self.store, film_id or self.film_id)

    def stored(self, *fields: str) -> list[tuple[str, ...]]:
        """Fields of all cues of the film, read through services."""
        return [tuple(row.text(field) for field in fields) for row in self.rows()]

    def steps(self) -> int:
        self.settle()
        return len(undo.steps(self.store, 10_000))


def start_every_thread(jobs: JobRunner) -> None:
    """Have each worker of a window at work: else a test would seem to leave one that it was first to need."""
    readers = threading.Barrier(2, timeout=20)
    jobs.submit_write(lambda: None)
    for _ in range(readers.parties):
        jobs.submit_read(readers.wait)
    deadline = time.monotonic() + 20
    while not jobs.wait_idle(1000):  # also where an answer has asked for more
        assert time.monotonic() < deadline, jobs.jobs()


Open = Callable[..., Desk]
