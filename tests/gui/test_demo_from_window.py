# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo film from the start page: made once, found again, and kept as somebody left it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from pytestqt.qtbot import QtBot

from cuefolio.gui.main_window import MainWindow
from cuefolio.services import cues, demo


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The place of the program's own data, for this test alone."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    QStandardPaths.setTestModeEnabled(False)
    return tmp_path


@pytest.fixture
def window(qtbot: QtBot, home: Path) -> Iterator[MainWindow]:
    made = MainWindow(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
    made.show()
    yield made
    made.close()
    made.deleteLater()


def open_demo(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        window.start_page.demo_wanted.emit()
    qtbot.waitUntil(
        lambda: window.film_page.film is not None and window.session.jobs.is_idle(), timeout=20_000
    )


def test_it_opens_and_is_found_again_with_what_was_edited(qtbot: QtBot, window: MainWindow) -> None:
    open_demo(qtbot, window)
    assert len(window.library.films) > 1
    film = window.film_page.film
    store = window.session.store
    assert film is not None and store is not None
    cues.edit(store, cues.list_ids(store, film.id)[:1], {"title": "Mine"})
    window.session.close_catalog()
    qtbot.waitUntil(window.session.jobs.is_idle)
    open_demo(qtbot, window)
    store = window.session.store
    assert store is not None
    assert "Mine" in [row.text("title") for row in cues.film_rows(store, film.id)]


def test_a_demo_that_was_stopped_half_way_is_made_anew(tmp_path: Path) -> None:
    asked = iter(range(100))
    with pytest.raises(demo.CuefolioError, match="Stopped"):
        demo.build_or_find(tmp_path / "demo", cancelled=lambda: next(asked) > 3)
    made = demo.build_or_find(tmp_path / "demo")
    assert made.catalog.is_file() and all(path.is_file() for path in made.sheets)
    before = made.catalog.stat().st_mtime_ns
    assert demo.build_or_find(tmp_path / "demo") == made
    assert made.catalog.stat().st_mtime_ns == before
