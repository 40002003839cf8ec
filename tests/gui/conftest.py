# SPDX-License-Identifier: GPL-3.0-or-later
"""A real catalogue, opened in a session, for tests of panels, dialogs and views."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sample_catalog
from card_helpers import card_desk  # noqa: F401 - fixture
from desk_fixtures import (  # noqa: F401 - fixtures
    catalog_path,
    desk,
    empty_desk,
    kept_catalog,
    kept_desk,
    kept_window,
    open_desk,
    own_desk,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sound_fixtures import built_sounds, sounds  # noqa: F401 - fixtures

from cuefolio.gui.garbage import GarbageKeeper
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import apply_theme, current

HERE = Path(__file__).parent
SWEEP_EVERY = 15
_tests = [0]
PLATFORM = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
"""What the platform "offscreen" says when a window is shown; it is no fault of the window."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Pass these words over in this folder."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore(PLATFORM))


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    """Every test begins with the light theme at normal density."""
    # Styling again costs half a second, so only after a test that changed it.
    if not qapp.styleSheet() or current().dark or current().metrics.density != "normal":
        apply_theme(qapp, "light", "normal")


@pytest.fixture(scope="session", autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:
    """As in the program: widgets of earlier tests must not be finalised by a worker thread."""
    gc.collect()
    gc.freeze()  # Modules and collected tests last; they need not be looked at again and again.
    keeper = GarbageKeeper(qapp)
    yield
    keeper.stop()
    gc.unfreeze()


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """The keeper looks at old objects when nobody has typed for a while, which in a test never comes: the
    windows of earlier tests would pile up and slow the later ones down."""
    yield
    _tests[0] += 1
    if _tests[0] % SWEEP_EVERY == 0:
        gc.collect()


@pytest.fixture(scope="session")
def built_film(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, list[str]]:
    """The catalogue is built once; every test works on a copy."""
    path = tmp_path_factory.mktemp("catalog") / "night-ferry.cuefolio"
    film_id, ids = sample_catalog.build(path)
    return path, film_id, ids


@pytest.fixture
def film(built_film: tuple[Path, str, list[str]]) -> tuple[str, list[str]]:
    """Keys of the film and of its cues in film order."""
    return built_film[1], built_film[2]


@pytest.fixture
def opened(qtbot: QtBot, built_film: tuple[Path, str, list[str]], tmp_path: Path) -> Iterator[CatalogSession]:
    """A session with the catalogue open; a bug on a worker fails the test."""
    path = tmp_path / "night-ferry.cuefolio"
    shutil.copyfile(built_film[0], path)
    bugs: list[BaseException] = []
    session = CatalogSession(on_bug=bugs.append)
    with qtbot.waitSignal(session.opened):
        session.open(path)
    yield session
    session.shutdown()
    assert bugs == []


@pytest.fixture
def settle(qtbot: QtBot, opened: CatalogSession) -> Callable[[], None]:
    """Wait until every job is answered, and those that the answers asked for."""

    def wait() -> None:
        quiet = 0
        for _ in range(2000):
            # An answer may have asked for more in the same turn, so idle once is not yet settled.
            quiet = quiet + 1 if opened.jobs.wait_idle(10_000) else 0
            if quiet == 3:
                return
            qtbot.wait(5)
        raise AssertionError("the jobs never came to rest")

    return wait
