# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of a catalogue has the same keys; what the window shows of it is its own."""

from __future__ import annotations

import shutil
from pathlib import Path

from desk import Desk


def test_a_copy_shows_what_it_holds_and_not_what_the_other_says_now(desk: Desk, tmp_path: Path) -> None:
    here = desk.store.path
    copy = shutil.copyfile(here, tmp_path / "before.cuefolio")
    desk.go(0, "title")
    desk.type("Renamed")
    desk.enter()
    desk.settle()
    assert desk.text(0, "title") == "Renamed"
    for path, title in ((copy, "Harbour Lights"), (here, "Renamed")):
        desk.window.open_catalog(path)
        desk.settle()
        assert desk.text(0, "title") == title
        desk.go(0, "title")
        desk.settle()
        card = desk.window.card
        assert card is not None and card.lines["title"].control.text() == title
