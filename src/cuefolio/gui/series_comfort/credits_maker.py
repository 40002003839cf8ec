# SPDX-License-Identifier: GPL-3.0-or-later
"""End credits as the dialog shows them. Made on a worker: no widget is touched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cuefolio.domain.end_credits import Missing, Wording
from cuefolio.gui.session import service
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore

_PLACES = {
    "title": "title", "writers": "composer", "composers": "composer", "authors": "writer",
    "arrangers": "composer", "publishers": "publisher", "courtesy": "label", "label": "label",
    "performer": "performer", "recording": "recording", "iswc": "iswc", "isrc": "isrc",
}  # fmt: skip
"""What a line of credits names -> the field of a cue where it is entered."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that a line needed and nobody knows: its sentence, the key of the cue and the field where it
    is entered."""

    sentence: str
    cue_id: str
    field: str


@dataclass(frozen=True, slots=True)
class Credits:
    """The text, the number of songs in it, and what is missing."""

    text: str
    songs: int
    gaps: tuple[Gap, ...]


def make_credits(store: CatalogStore, film_id: str, wording: Wording) -> Credits:
    """The credits of a production as it is now, with sentences in the window's language. Raises film.gone."""
    made = service("end_credits.of_songs")(store, film_id, wording)
    gaps = tuple(
        Gap(_sentence(entry), made.cue_ids[entry.cue - 1], _PLACES[entry.field])
        for entry in made.credits.missing
    )
    return Credits(made.credits.text, len(made.credits.songs), gaps)


def _sentence(entry: Missing) -> str:
    facts = {"cue": entry.number or f"#{entry.cue}", "title": entry.title}
    return sentence_for("credits.missing", {**facts, "field": sentence_for(f"sheet_field.{entry.field}")})
