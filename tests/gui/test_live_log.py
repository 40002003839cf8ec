# SPDX-License-Identifier: GPL-3.0-or-later
"""Live logging finds every key press to the frame: against a film with flashes, and against the clock.

The truth is the film itself: a watch on a thread of its own sees when a flash goes to the screen and presses
a key at that moment. The window may be busy meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from desk import Key
from player_desk import MARKS, PlayerDesk, Playing, post_key
from PySide6.QtCore import QObject, Qt, QThread, QTimer, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from cuefolio.domain.timecode import rate_from_id
from cuefolio.gui.player.source import now

pytest_plugins = ("player_fixtures",)
MS = 1_000_000
BRIGHT = 200
IN_TIME = 20 * MS
"""A flash that reached the watch later than this (against the quickest picture) is no trial: the machine was
busy with something else, and nobody could say what was on the screen."""


class FlashWatch(QObject):
    """Presses I and O in turn, the moment that a flash is on the screen."""

    def __init__(self, desk: PlayerDesk, rate: str, first_mark: int) -> None:
        super().__init__()
        self._window = desk.window
        self._fraction = rate_from_id(rate).fraction
        self._quickest: int | None = None
        self._first_mark = first_mark
        self.pressed: list[int] = []
        """Numbers of the pictures at which a key was pressed."""

    @Slot(QVideoFrame)
    def see(self, picture: QVideoFrame) -> None:
        arrived = now()
        if not picture.isValid():
            return
        number = round(picture.startTime() * self._fraction / 1_000_000)
        offset = arrived - picture.startTime() * 1000
        self._quickest = offset if self._quickest is None else min(self._quickest, offset)
        if number < self._first_mark or not is_flash(picture) or offset - self._quickest > IN_TIME:
            return
        assert number in MARKS, "a flash at a picture that has none"
        key, text = (Key.Key_O, "o") if len(self.pressed) % 2 else (Key.Key_I, "i")
        post_key(self._window, key, text, arrived)
        self.pressed.append(number)


def is_flash(picture: QVideoFrame) -> bool:
    """Whether a picture is white. Looks at the pixels, not at any number."""
    seen = QVideoFrame(picture)
    assert seen.map(QVideoFrame.MapMode.ReadOnly)
    try:
        width, line = seen.width(), seen.bytesPerLine(0)
        row: Any = seen.bits(0)
        middle = line * (seen.height() // 6)
        return sum(row[middle : middle + width : 16]) / len(range(0, width, 16)) > BRIGHT
    finally:
        seen.unmap()


@contextmanager
def watching(sink: QVideoSink, watch: FlashWatch) -> Iterator[None]:
    thread = QThread()
    watch.moveToThread(thread)
    sink.videoFrameChanged.connect(watch.see, Qt.ConnectionType.QueuedConnection)
    thread.start()
    try:
        yield
    finally:
        sink.videoFrameChanged.disconnect(watch.see)
        thread.quit()
        assert thread.wait(5000)


@contextmanager
def busy_window(desk: PlayerDesk) -> Iterator[None]:
    """Keep the window from doing anything for 300 ms, again and again."""
    timer = QTimer(desk.window)
    timer.timeout.connect(lambda: time.sleep(0.3))
    timer.start(350)
    try:
        yield
    finally:
        timer.stop()
        timer.deleteLater()


@pytest.mark.parametrize(("rate", "busy"), [("25", False), ("23.976", False), ("25", True)])
def test_keys_at_flashes_are_cues_to_the_frame(at_film: Playing, rate: str, busy: bool) -> None:
    desk = at_film(rate)
    desk.open_picture()
    desk.log_on()
    source = desk.player.picture.source
    assert source is not None and source.picture is not None
    start = source.picture.sync.start_frame
    watch = FlashWatch(desk, rate, MARKS[0])
    with watching(source.sink, watch):
        desk.play()
        if busy:
            with busy_window(desk):
                desk.until(lambda: len(watch.pressed) >= 6, 40)
        else:
            desk.until(lambda: len(watch.pressed) >= 6, 40)
        desk.do("play_pause")
    desk.until(lambda: len(desk.log_desk.log.entries) * 2 >= len(watch.pressed))
    desk.desk.settle()
    found = desk.logged()
    assert [number for number, *_ in found] == [f"1M{n + 1}" for n in range(len(found))]
    pressed = [start + number for number in watch.pressed]
    stored = [frame for _number, first, last, _title in found for frame in (first, last) if frame is not None]
    assert len(stored) == len(pressed)
    assert [abs(a - b) for a, b in zip(stored, pressed, strict=True) if abs(a - b) > 1] == []
    assert desk.desk.refused == []


@pytest.mark.parametrize("busy", [False, True])
def test_keys_against_the_clock_are_cues_to_the_frame(at_film: Playing, busy: bool) -> None:
    desk = at_film("23.976", picture=None)
    rate = rate_from_id("23.976")
    desk.do("clock_mode")
    desk.type("1:10:00:00")
    synced = now() - 250 * MS  # typed, and Enter pressed while the window was busy
    desk.press_at(Key.Key_Return, synced)
    desk.log_on()
    presser = ClockPresser(desk, 7)
    if busy:
        with busy_window(desk):
            presser.run(desk)
    else:
        presser.run(desk)
    desk.desk.settle()
    agreed = rate.nominal * 4200  # 1:10:00:00
    stamps = [(stamp * MS - synced // MS * MS) for stamp in presser.stamps]
    wanted = [agreed + int(passed * rate.fraction / 1_000_000_000) for passed in stamps]
    stored = [frame for _n, first, last, _t in desk.logged() for frame in (first, last) if frame is not None]
    assert stored == wanted


class ClockPresser(QThread):
    """Presses I and O in turn from a thread of its own, at moments that nobody knows before."""

    def __init__(self, desk: PlayerDesk, presses: int) -> None:
        super().__init__(desk.window)
        self._target = desk.window
        self._presses = presses
        self.stamps: list[int] = []

    def run(self, desk: PlayerDesk | None = None) -> None:  # type: ignore[override]
        if desk is not None:  # called by the test: press on the thread, and let the window work
            self.start()
            desk.until(self.isFinished, 30)
            desk.until(lambda: len(desk.log_desk.log.entries) >= (self._presses + 1) // 2)
            return
        for n in range(self._presses):
            time.sleep(0.137 + 0.011 * n)
            key, text = (Key.Key_O, "o") if n % 2 else (Key.Key_I, "i")
            self.stamps.append(post_key(self._target, key, text))
