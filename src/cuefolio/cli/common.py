# SPDX-License-Identifier: GPL-3.0-or-later
"""What several commands share: an open catalogue, the film meant, and cues as JSON objects."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from cuefolio.domain.cue_row import CueParty, CueRow
from cuefolio.domain.film import Film
from cuefolio.domain.timecode import seconds
from cuefolio.domain.vocabulary import Classification
from cuefolio.errors import CuefolioError
from cuefolio.services import catalog, films
from cuefolio.services.catalog import CatalogStore


@contextlib.contextmanager
def opened(path: Path) -> Iterator[CatalogStore]:
    """The catalogue at ``path``. Raises CuefolioError catalog.*."""
    store = catalog.open_catalog(path)
    try:
        yield store
    finally:
        store.close()


def film_named(store: CatalogStore, title: str | None) -> Film:
    """The production of this title or key; without a title the only one there is.

    Raises film.not_found, film.ambiguous, cli.no_film.
    """
    if title is not None:
        return films.find_film(store, title)
    summaries = films.list_films(store)
    if len(summaries) != 1:
        known = "; ".join(summary.title for summary in summaries[:20]) or "none yet"
        raise CuefolioError("cli.no_film", count=len(summaries), known=known)
    return films.get_film(store, summaries[0].id)


def number(value: Fraction | None) -> float | int | None:
    """Exact seconds for JSON: a whole number where they are whole, else rounded to a millionth."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else round(float(value), 6)


def sheet_mark(classification: str, revision: int | None) -> str:
    """What a delivered sheet went out as: "Original", "Revision 2", "Exported" for a mere file."""
    if classification == Classification.REVISION:
        return f"Revision {revision}" if revision else "Revision"
    return "Original" if classification else "Exported"


def cue_object(row: CueRow) -> dict[str, object]:
    """A cue for scripts. Unknown texts are "", unknown numbers and flags null; shares are percent.

    ``composers`` are names; ``writers`` are all who wrote (composers too) with role, society and share.
    """
    return {
        "id": row.id,
        "film": row.film,
        "number": row.text("number"),
        "title": row.text("title"),
        "origin": row.origin,
        "usage": row.text("usage"),
        "in": row.text("in"),
        "out": row.text("out"),
        "seconds": None if row.frames is None else number(seconds(row.frames, row.rate)),
        "reported_seconds": row.reported_seconds,
        "scene": row.text("scene"),
        "moods": [entry.name for entry in row.moods],
        "composers": [party.name for party in row.parties_for("composer")],
        "writers": [_party(party) for party in row.parties if party.is_writer],
        "publishers": [_party(party) for party in row.parties_for("publisher")],
        "notes": row.text("notes"),
        "performer": row.text("performer"),
        "works": [entry.name for entry in row.works],
        "iswc": row.iswc,
        "work_number": row.work_number,
        "recording": row.text("recording"),
        "label": row.text("label"),
        "catalog_number": row.text("catalog_number"),
        "track_number": row.text("track_number"),
        "isrc": row.text("isrc"),
        "ean": row.text("ean"),
        "master_licensor": row.text("master_licensor"),
        "restrictions": row.text("restrictions"),
        "uses": row.plain.get("uses"),
        "function": row.text("function"),
        "vocal": row.text("vocal"),
        "on_screen": row.usage_facts.on_screen,
        "diegetic": row.usage_facts.diegetic,
        "themes": [entry.name for entry in row.themes],
        "mood_note": row.text("mood_note"),
        "emotion": row.text("emotion"),
        "narrative": row.text("narrative"),
        "intensity": row.plain.get("intensity"),
        "instrumentation": row.text("instrumentation"),
        "tempo": row.text("tempo"),
        "key": row.text("key"),
        "status": row.text("status"),
        "after_programme": row.after_programme,
    }


def _party(party: CueParty) -> dict[str, object]:
    share = None if party.share is None else number(Fraction(party.share, 100))
    return {
        "name": party.name,
        "role": party.role,
        "society": party.society,
        "share": share,
        "ipi": party.ipi,
    }
