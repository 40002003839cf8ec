# SPDX-License-Identifier: GPL-3.0-or-later
"""A small catalogue built through the services: a film of 20 cues of every origin, and a second film."""

from __future__ import annotations

from pathlib import Path

from cuefolio.services import catalog, cues, films, library

FILM = {
    "title": "Night Ferry",
    "kind": "film",
    "year": "2024",
    "director": "Marta Quist",
    "rate": "24",
    "start": "01000000",
    "duration": "1:34:12",
    "countries": "NO",
    "production_company": "Harbour Pictures",
}

_PARTIES = [
    ("Ana Bell", "C", "PRS", 10000),
    ("North Pier Music", "E", "PRS", 5000),
    ("Brass Lantern Ltd", "E", "ASCAP", 5000),
]

_CUES: list[dict[str, object]] = [
    {
        "number": "1M1",
        "title": "Harbour Lights",
        "in": "01005600",
        "out": "+1:59:00",
        "scene": "Quay",
        "mood": "wonder",
    },
    {
        "number": "1M2",
        "title": "Queen of the Quay",
        "origin": "licensed-song",
        "in": "01040005",
        "out": "+4:54:02",
    },
    {"number": "1M3", "title": "Fog Coming In", "in": "01121310", "out": "+1:30:00", "mood": "tense; lonely"},
    {"number": "1M4s", "title": "Radio, Kitchen", "origin": "library", "in": "01143515", "out": "+0:42:00"},
    {
        "number": "2M1",
        "title": "Anna's Theme",
        "in": "01190210",
        "out": "+2:12:04",
        "mood": "melancholy; tender",
    },
    {"number": "2M2", "title": "The Letter", "in": "01230801", "out": "+3:42:00", "theme": "Anna"},
    {
        "number": "2M3s",
        "title": "Dance Hall Polka",
        "origin": "public-domain",
        "in": "01285706",
        "out": "+1:37:00",
    },
    {
        "number": "2M4",
        "title": "Night Ferry (song)",
        "origin": "original-song",
        "in": "01323611",
        "out": "+1:51:00",
    },
    {"number": "3M1", "title": "Chase on the Pier", "in": "01384616", "out": "+2:08:00", "mood": "urgent"},
    {"number": "3M2", "title": "Engine Room", "in": "01423121", "out": "+1:34:00"},
    {
        "number": "3M3s",
        "title": "Jukebox: Stay With Me",
        "origin": "licensed-song",
        "in": "01461702",
        "out": "+4:20:00",
    },
    {"number": "3M4", "title": "Anna's Theme, broken", "in": "01513607", "out": "+4:13:00", "theme": "Anna"},
    {"number": "4M1", "title": "The Captain Lies", "in": "02001712", "out": "+2:55:00"},
    {"number": "4M2", "title": "Drift", "in": "02044317", "out": "+2:04:00", "mood": "calm"},
    {"number": "4M3", "title": "Drift (crossfade)", "in": "02061017", "out": "+1:00:00"},
    {"number": "4M4", "title": "Storm", "in": "02101010", "out": "+3:00:00", "mood": "menace"},
    {"number": "5M1", "title": "After the Storm", "in": "02181010", "out": "+0:41:12"},
    {"number": "5M2", "title": "Morning", "in": "02250000", "out": "+2:00:00"},
    {"number": "SD1", "title": "Fog horns", "origin": "sound-design", "in": "01100000", "out": "+0:20:00"},
    {"number": "5M3", "title": "End Titles", "in": "02313000", "out": "+3:40:00", "function": "end-title"},
]


def build(path: Path) -> tuple[str, list[str]]:
    """Make the catalogue at ``path``; returns the key of the film and those of its cues in film order."""
    store = catalog.new(path)
    try:
        film_id = films.add_film(store, FILM).created[0]
        films.set_reels(store, film_id, [(1, 24 * 3600), (2, 24 * 3600 + 24 * 1140)])
        for values in _CUES:
            cues.add(store, film_id, {"origin": "score", "work": values["title"], **values})
        ids = cues.list_ids(store, film_id)
        anna = [row.id for row in cues.film_rows(store, film_id) if "Anna's Theme" in row.text("title")]
        cues.edit(store, anna, {"work": "Anna's Theme"})
        theme_cue = next(row for row in cues.film_rows(store, film_id) if row.text("number") == "2M1")
        cues.set_party_rows(store, [theme_cue.id], _PARTIES)
        cues.edit(
            store,
            [theme_cue.id],
            {
                "function": "featured",
                "vocal": "instrumental",
                "on_screen": False,
                "diegetic": False,
                "recording": "2M1_v07.wav",
                "label": "Harbour Records",
                "isrc": "NOABC2400017",
                "narrative": "names",
                "intensity": "6",
                "instrumentation": "Solo cello; String section",
                "tempo": "72",
                "key": "D minor",
                "emotion": "longing",
                "iswc": "T-034.524.680-1",
                "notes": "Anna reads the letter alone.\nCello solo from bar 9.",
                "theme": "Anna; The crossing",
                "scene": "Kitchen; On board",
                "status": "final",
            },
        )
        films.add_film(store, {"title": "The Orchard", "kind": "short", "year": "2019", "rate": "25"})
        library.add(store, "mood", {"name": "unused mood", "colour": "#336699"})
    finally:
        store.close()
    return film_id, ids
