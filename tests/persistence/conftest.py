# SPDX-License-Identifier: GPL-3.0-or-later
"""Real catalogues for the tests of the layer that stores them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cuefolio.persistence import engine
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues, films


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the catalogue of the test lies."""
    return tmp_path / "film music.cuefolio"


@pytest.fixture
def store(path: Path) -> Iterator[CatalogStore]:
    """A catalogue with one film ("Night Ferry", 24 fps) and the cues 1M1 to 1M3."""
    opened = catalog.new(path)
    film = films.add_film(opened, {"title": "Night Ferry"}).created[0]
    for number in (1, 2, 3):
        cues.add(
            opened,
            film,
            {"number": f"1M{number}", "in": f"0100{number}000", "out": "+9:00", "mood": "tender"},
        )
    yield opened
    opened.close()


@pytest.fixture
def film_id(store: CatalogStore) -> str:
    """Key of "Night Ferry"."""
    return films.find_film(store, "Night Ferry").id


@pytest.fixture
def cue_ids(store: CatalogStore, film_id: str) -> list[str]:
    """Keys of its cues."""
    return cues.list_ids(store, film_id)


@pytest.fixture
def short_wait(monkeypatch: pytest.MonkeyPatch) -> float:
    """Catalogues opened from here wait this many seconds for another program's edit, not five."""
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.2)
    return 0.2
