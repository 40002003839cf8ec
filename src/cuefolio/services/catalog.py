# SPDX-License-Identifier: GPL-3.0-or-later
"""Making and opening catalogues."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from cuefolio.domain.text import fold
from cuefolio.persistence.create import create_catalog, open_catalog
from cuefolio.persistence.store import CatalogStore
from cuefolio.resources import read_text

__all__ = ["SUFFIX", "CatalogStore", "mood_vocabulary", "new", "open_catalog"]

SUFFIX = ".cuefolio"


def new(path: Path) -> CatalogStore:
    """Make a new catalogue with the moods and the saved searches that come with the program, and open it.

    Raises catalog.exists or file.cannot_write.
    """
    from cuefolio.services import saved_searches  # opening needs no search language

    moods = [
        {"name": m["name"], "name_key": fold(m["name"]), "colour": m["colour"]} for m in mood_vocabulary()
    ]
    return create_catalog(path, moods, saved_searches.seeds(saved_searches.usual()))


@cache
def mood_vocabulary() -> list[dict[str, str]]:
    """The moods a new catalogue starts with: name and colour. People edit their own copy."""
    entries = json.loads(read_text("vocabularies", "moods.json"))["moods"]
    return [{"name": entry["name"], "colour": entry["colour"]} for entry in entries]
