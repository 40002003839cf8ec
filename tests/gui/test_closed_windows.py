# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that was closed goes away, even while the session that it listened to goes on living."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from desk import Desk
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot


def test_nothing_of_a_closed_window_stays(qtbot: QtBot, catalog_path: Path, tmp_path: Path) -> None:
    desk = Desk(qtbot, catalog_path, tmp_path / "settings.ini")
    desk.show("Night Ferry")
    session = desk.session
    areas = desk.window.commands.areas
    parts = {"window": weakref.ref(desk.window)} | {type(a).__name__: weakref.ref(a) for a in areas.values()}
    del areas
    desk.close()
    del desk
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [name for name, part in parts.items() if part() is not None] == []
    assert not session.jobs.jobs()
