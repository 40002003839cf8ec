# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows on real catalogues, with somebody at the keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk, Open
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


def _at(desk: Desk, film: str) -> Desk:
    desk.show(film)
    desk.activate()
    desk.resets = 0
    return desk
