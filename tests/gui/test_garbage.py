# SPDX-License-Identifier: GPL-3.0-or-later
"""Garbage is collected in the GUI thread, whoever makes it."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cuefolio.gui.garbage import GarbageKeeper
from cuefolio.gui.session import CatalogSession


class Knot:
    """Garbage that only the cycle collector finds; notes the thread in which it goes."""

    gone: list[int] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Knot.gone.append(threading.get_ident())


def test_what_a_worker_leaves_goes_in_the_gui_thread(qtbot: QtBot, opened: CatalogSession) -> None:
    parent = QObject()
    keeper = GarbageKeeper(parent)
    Knot.gone.clear()

    def make() -> None:
        for _ in range(20_000):
            Knot()

    try:
        assert not gc.isenabled()
        opened.jobs.submit_read(make)
        assert opened.jobs.wait_idle(10_000)
        keeper.look()
        qtbot.waitUntil(lambda: len(Knot.gone) == 20_000)
        assert set(Knot.gone) == {threading.get_ident()}
    finally:
        keeper.stop()
        gc.disable()  # as the fixture of this folder has it
