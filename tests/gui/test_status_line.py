# SPDX-License-Identifier: GPL-3.0-or-later
"""The line at the bottom of the window says where the catalogue lies."""

from __future__ import annotations

from desk import Desk


def test_the_catalogues_path_is_seen(kept_desk: Desk) -> None:
    status = kept_desk.window.status
    path = str(kept_desk.session.path)
    assert status.place.full_text() == path
    kept_desk.window.resize(1280, 800)
    kept_desk.settle()
    room, other = status.place.geometry(), kept_desk.window.commands.check.count.geometry()
    needed = status.place.fontMetrics().horizontalAdvance(path)
    free = other.left() - status.text.geometry().right()
    assert room.width() >= min(needed, free // 2)
    assert status.text.geometry().right() < room.left() and room.right() < other.left()
    shown = status.place.text()
    assert shown == path if needed <= room.width() else shown.endswith("…")
