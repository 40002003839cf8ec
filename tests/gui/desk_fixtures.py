# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows on real catalogues, with somebody at the keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk, Open, start_every_thread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


@pytest.fixture
def open_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens windows on catalogues, and closes them at the end; a bug on a worker fails the test."""
    desks: list[Desk] = []

    def make(path: Path, settings: Path | None = None) -> Desk:
        desks.append(Desk(qtbot, path, settings or tmp_path / f"settings-{len(desks)}.ini"))
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
def desk(open_desk: Open, catalog_path: Path) -> Desk:
    """The window with the film of 20 cues."""
    return _at(open_desk(catalog_path), "Night Ferry")


@pytest.fixture
def empty_desk(open_desk: Open, catalog_path: Path) -> Desk:
    """The window with a film that has no cue yet, at 25 frames a second."""
    return _at(open_desk(catalog_path), "The Orchard")


@pytest.fixture(scope="module")
def kept_window(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    built_film: tuple[Path, str, list[str]],
) -> Iterator[Desk]:
    """The window that ``kept_desk`` hands on."""
    folder = tmp_path_factory.mktemp("kept")
    path = shutil.copyfile(built_film[0], folder / "first.cuefolio")
    desk = Desk(QtBot(request), path, folder / "settings.ini")
    start_every_thread(desk.session.jobs)
    yield desk
    desk.close()


@pytest.fixture
def kept_desk(kept_window: Desk, catalog_path: Path) -> Iterator[Desk]:
    """As ``desk``, but the tests of a module share the window: it opens a new copy of the catalogue for each.

    For many small tests that do not mind which panels and views the ones before have left open.
    """
    desk = kept_window
    desk.window.open_catalog(catalog_path)
    desk.settle()
    desk.refused.clear()
    yield _at(desk, "Night Ferry")
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and other is not desk.window:
            other.close()
    desk.settle()
    assert desk.bugs == []


def _at(desk: Desk, film: str) -> Desk:
    desk.show(film)
    desk.activate()
    desk.resets = 0
    return desk
