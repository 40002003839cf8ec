# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh copy of a small catalogue for each test of the services."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.services.catalog_world import World, build

from cuefolio.services import catalog, films


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("built") / "built.cuefolio"
    build(path)
    return path


@pytest.fixture
def world(built: Path, tmp_path: Path) -> Iterator[World]:
    path = tmp_path / "world.cuefolio"
    shutil.copy(built, path)
    store = catalog.open_catalog(path)
    yield World(store, films.find_film(store, "Night Ferry").id, tmp_path)
    store.close()
