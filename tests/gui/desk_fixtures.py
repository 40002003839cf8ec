# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows on real catalogues, with somebody at the keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk import Desk, Open, start_every_thread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cuefolio.gui.main_window import MainWindow
from cuefolio.gui.sound.peaks_queue import peaks_queue
from cuefolio.gui.theme import apply_theme


@pytest.fixture
def open_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens windows on catalogues, and closes them at the end; a bug on a worker fails the test."""
    desks: list[Desk] = []

    def make(path: Path, settings: Path | None = None, film: str | None = None) -> Desk:
        desks.append(Desk(qtbot, path, settings or tmp_path / f"settings-{len(desks)}.ini", film))
        return desks[-1]

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture
def catalog_path(built_film: tuple[Path, str, list[str]], tmp_path: Path) -> Path:
    """A copy of the catalogue with 20 cues."""
    path = tmp_path / "night-ferry.cuefolio"
    shutil.copyfile(built_film[0], path)
    return path


@pytest.fixture
def own_desk(open_desk: Open, catalog_path: Path, film: tuple[str, list[str]]) -> Desk:
    """A window of the test's own with the film of 20 cues."""
    return _at(open_desk(catalog_path, film=film[0]), "Night Ferry")


@pytest.fixture
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """The window with the film of 20 cues: ``kept_desk`` in a module that is marked to use ``kept_window``,
    save for a test that is marked ``own_window``; else ``own_desk``. A window is dear, so the tests of a
    module share one where they do not mind."""
    own = request.node.get_closest_marker("own_window") is not None
    has_kept = "kept_window" in request.fixturenames
    found = request.getfixturevalue("kept_desk" if has_kept and not own else "own_desk")
    assert isinstance(found, Desk)
    yield found
    if has_kept and own:
        # Behind the test's own window, the shared one may have found time to begin on its waveforms.
        peaks_queue(request.getfixturevalue("kept_window").session).close()


@pytest.fixture
def empty_desk(desk: Desk) -> Desk:
    """The window with a film that has no cue yet, at 25 frames a second."""
    return _at(desk, "The Orchard")


@pytest.fixture(scope="module")
def kept_window(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    built_film: tuple[Path, str, list[str]],
) -> Iterator[Desk]:
    """The window that ``kept_desk`` hands on."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if not app.styleSheet():
        apply_theme(app, "light", "normal")  # as in the program, before there is a window
    folder = tmp_path_factory.mktemp("kept")
    path = shutil.copyfile(built_film[0], folder / "first.cuefolio")
    desk = Desk(QtBot(request), path, folder / "settings.ini")
    start_every_thread(desk.session.jobs)
    yield desk
    desk.close()


@dataclass
class Unwritten:
    """The catalogue that was opened last in a module's shared window, and the number of its newest step."""

    path: Path | None = None
    step: int = -1

    def is_open_in(self, desk: Desk) -> bool:
        """Whether that catalogue is still open, and nobody has written into it."""
        store = desk.session.store
        return store is not None and desk.session.path == self.path and store.data_version() == self.step


@pytest.fixture(scope="module")
def kept_catalog() -> Unwritten:
    """Marks a module whose tests may also share the catalogue, as long as none has written into it: the
    next test then gets it as it is, with ``catalog_path`` another copy."""
    return Unwritten()


@pytest.fixture
def kept_desk(
    request: pytest.FixtureRequest, kept_window: Desk, catalog_path: Path, film: tuple[str, list[str]]
) -> Iterator[Desk]:
    """As ``desk``, but the tests of a module share the window: it opens a new copy of the catalogue for each.

    Table, panels and settings are as in a new window; what a test connects to it stays connected.
    """
    desk = kept_window
    _tidy(desk.window)
    kept = request.getfixturevalue("kept_catalog") if "kept_catalog" in request.fixturenames else Unwritten()
    if not kept.is_open_in(desk):
        desk.window.open_catalog(catalog_path, film=film[0])
        desk.settle()
        kept.path, kept.step = catalog_path, desk.store.data_version()
    desk.refused.clear()
    yield _at(desk, "Night Ferry")
    _close_what_was_opened(desk)


def _close_what_was_opened(desk: Desk) -> None:
    """Leave the shared window alone, with nothing at work."""
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and other is not desk.window:
            other.close()
    desk.settle()
    peaks_queue(desk.session).close()
    assert desk.bugs == []


def _tidy(window: MainWindow) -> None:
    """Table and panels as nobody has touched them: the person's settings are those of a first start."""
    table = window.film_page.table
    if not window.isActiveWindow():
        window.hide()  # It lost the keyboard to a window that is gone; shown anew, it gets it back.
        window.show()
    window.resize(1280, 800)
    window.top_bar.search.leave_empty()
    table.filters.clear()
    window.settings.clear()
    table.show_view(table.views.current())
    window.settings.clear()  # The view that was left has kept its layout.
    window.commands.view.layouts.reset()
    window.notice.dismiss()
    table.view.horizontalScrollBar().setValue(0)
    if window.card is not None:
        window.card.show_tab("music")


def _at(desk: Desk, film: str) -> Desk:
    shown = desk.window.film_page.film
    if shown is None or shown.title != film:
        desk.show(film)
    desk.activate()
    desk.resets = 0
    return desk
