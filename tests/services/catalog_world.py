# SPDX-License-Identifier: GPL-3.0-or-later
"""A small catalogue with something of everything, for tests that do things to it."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from pathlib import Path

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.series import Series
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues, films, library, saved_searches, series


@dataclass
class World:
    """An open catalogue, its film "Night Ferry" (24 fps, two reels) and the keys of its cues in order."""

    store: CatalogStore
    film_id: str
    folder: Path

    @property
    def ids(self) -> list[str]:
        """Keys in film order: 1M1 1M2 1M3 2M1 2M2 (sound design) 2M3 (no times)."""
        return cues.list_ids(self.store, self.film_id)

    @property
    def rows(self) -> list[CueRow]:
        """The film's rows as they are now."""
        return cues.film_rows(self.store, self.film_id)

    def key(self, number: str) -> str:
        """Key of the cue of this number."""
        return cues.find_cue(self.store, self.film_id, number).id

    def entry(self, kind: str, name: str) -> str:
        """Key of a library entry."""
        return library.list_ids(self.store, kind, like=name)[0]

    @property
    def saved(self) -> list[str]:
        """Keys of the saved searches in order."""
        return [search.id for search in saved_searches.all(self.store)]

    @property
    def series(self) -> Series:
        """The oldest series: "Quays" with its season 1, which Night Ferry belongs to."""
        return min(series.all_series(self.store), key=lambda one: one.id)

    def sound(self, name: str = "take.wav") -> Path:
        """A short sound file without tags."""
        path = self.folder / name
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            file.writeframes(bytes(1600))
        return path


def build(path: Path) -> None:
    """Write the catalogue that every test starts from."""
    store = catalog.new(path)
    film = films.add_film(
        store,
        {
            "title": "Night Ferry",
            "kind": "episode",
            "rate": "24",
            "start": "01000000",
            "duration": "40:00",
            "series": "Quays",
            "season": "1",
            "year": "1968",
            "director": "Zoë Ångström",
            "notes": "rough cut",
        },
    ).created[0]
    films.set_reels(store, film, [(1, 86400), (2, 115200)])
    shared = {"work": "Ferry Theme", "composer": "Ana Bell; Bo Lind", "publisher": "Quay Music"}
    for values in (
        {
            "number": "1M1",
            "origin": "score",
            "title": "Main Title",
            "in": "01000000",
            "out": "+1:10:00",
            **shared,
        },
        {"number": "1M2", "origin": "score", "in": "01020000", "out": "+30:00", **shared, "theme": "Harbour"},
        {
            "number": "1M3",
            "origin": "library",
            "title": "Bed",
            "in": "01040000",
            "out": "+20:00",
            "composer": "Mina Abe",
        },
        {
            "number": "2M1",
            "origin": "licensed-song",
            "title": "Zéro",
            "in": "01200000",
            "out": "+45:00",
            "recording": "Zéro (live)",
            "label": "Harbour Records",
            "theme": "Harbour",
        },
        {"number": "2M2", "origin": "sound-design", "title": "Engine", "in": "01210000", "out": "+5:00"},
        {"number": "2M3", "origin": "original-song", "title": "Rain"},
    ):
        cues.add(store, film, {"mood": "tender; hopeful", "scene": "Quay at dawn", **values})
    other = films.add_film(store, {"title": "Tin Roof", "kind": "short"}).created[0]
    cues.add(store, other, {"number": "1", "theme": "Harbour", "mood": "icy", "composer": "Mina Abe"})
    store.close()
