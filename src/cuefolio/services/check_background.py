# SPDX-License-Identifier: GPL-3.0-or-later
"""What a catalogue knows beyond a sheet, for its check: societies, lengths of recordings, what went out."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from fractions import Fraction

from cuefolio.domain.checks import Background
from cuefolio.domain.sheet import CueSheet
from cuefolio.domain.sheet_codec import sheet_from_dict
from cuefolio.errors import CuefolioError
from cuefolio.persistence import check_queries, sheet_queries
from cuefolio.persistence.check_queries import Beside
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import library


def of_film(store: CatalogStore, film_id: str) -> Background:
    """The background of a production's sheet as the catalogue is now."""
    with store.read() as connection:
        beside = check_queries.beside(connection, film_id)
    return background(beside, delivered_sheets(store, beside.delivered_ids))


def without_film() -> Background:
    """What is known whatever the production: the societies."""
    return Background(frozenset(library.societies()))


def background(beside: Beside, delivered: Mapping[str, CueSheet]) -> Background:
    """The background made of what was read."""
    return Background(
        societies=frozenset(library.societies()),
        left_out=beside.left_out,
        recording_seconds={title: Fraction(ms, 1000) for title, ms in beside.recording_ms.items()},
        delivered=delivered,
        mixes={
            (one.title, None, None)
            if one.start is None or one.end is None
            else (one.title, one.start, one.end): one.mix
            for one in beside.mixes
        },
    )


def delivered_sheets(store: CatalogStore, keys: Mapping[str, str]) -> dict[str, CueSheet]:
    """Sheets that went out, for the ``keys`` by profile, without those whose record cannot be read (opening
    it says why)."""
    found: dict[str, CueSheet] = {}
    with store.read() as connection:
        texts = {profile: sheet_queries.delivered_text(connection, key)[0] for profile, key in keys.items()}
    for profile, text in texts.items():
        with contextlib.suppress(CuefolioError, ValueError):
            found[profile] = sheet_from_dict(json.loads(text))
    return found
