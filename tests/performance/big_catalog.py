# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue as large as a busy office's: 1,000 films of 100 cues, with works, people, moods and scenes."""

from __future__ import annotations

import getpass
import hashlib
import random
import tempfile
from pathlib import Path
from typing import Any

from cuefolio.domain.text import fold
from cuefolio.persistence import search as search_index
from cuefolio.persistence.schema_version import SCHEMA_VERSION
from cuefolio.persistence.tables import (
    cue,
    cue_mood,
    cue_scene,
    cue_time,
    cue_work,
    cut,
    mood,
    party,
    production,
    scene,
    work,
    work_party,
)
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services import catalog
from cuefolio.services.cue_values import number_key

FILMS, CUES = 1000, 100
WORDS = {
    "adjective": "Quiet Broken Silver Last Distant Burning Hidden Cold Early Narrow Lost Slow Open Pale",
    "noun": "Harbour River Window Letter Winter Corridor Lantern Station Garden Mirror Tide Orchard Signal",
    "given": "Ana Bo Chloé Dmitri Eun-ji Fatou Göran Hana Ivo Jürgen Kenji Lea Mina Noor Otto Paz Quinn Rosa",
    "family": "Abe Bell Castañeda Dvořák Eriksen Fontaine Grünwald Haddad Ito Jansen Kowalski Lind Nyström",
}
ADJECTIVES, NOUNS, GIVEN, FAMILY = (words.split() for words in WORDS.values())
ORIGINS = ("score", "score", "score", "library", "licensed-song", "sound-design", "public-domain")


def path_for(films: int = FILMS, cues: int = CUES) -> Path:
    """The catalogue of this size, made once a machine and program version, its search index up to date."""
    source = Path(__file__).read_bytes() + "".join(search_index.SCHEMA).encode()
    name = f"{films}x{cues}-{SCHEMA_VERSION}-{hashlib.sha256(source).hexdigest()[:12]}.cuefolio"
    folder = Path(tempfile.gettempdir()) / f"cuefolio-performance-{getpass.getuser()}"
    folder.mkdir(exist_ok=True)
    path = folder / name
    if not path.exists():
        for old in folder.glob(f"{films}x{cues}-*"):
            old.unlink()
        temporary = path.with_suffix(".making")
        temporary.unlink(missing_ok=True)
        _build(temporary, films, cues)
        temporary.rename(path)
    return path


def _build(path: Path, films: int, cues: int) -> None:
    store = catalog.new(path)
    with store.maintain() as connection:
        connection.exec_driver_sql("PRAGMA cache_size=-400000")
    rng = random.Random(1968)
    shared: dict[str, list[str]] = {}

    def people(uow: UnitOfWork) -> None:
        names = [f"{rng.choice(GIVEN)} {rng.choice(FAMILY)} {n}" for n in range(max(20, films * 2))]
        rows = [
            {"name": n, "name_key": fold(n), "kind": "person", "society": rng.choice(("PRS", "GEMA", None))}
            for n in names
        ]
        shared["party"] = uow.insert_many(party, rows)
        shared["mood"] = [row.id for row in uow.rows(mood.select())]

    store.write("step.demo", people, title="people")
    for first in range(0, films, 50):
        count = min(50, films - first)
        store.write(
            "step.demo", lambda uow, f=first, n=count: _films(uow, rng, shared, f, n, cues), title="films"
        )
    with store.maintain() as connection:
        search_index.refresh(connection)
        connection.exec_driver_sql("INSERT INTO search_fts (search_fts) VALUES ('optimize')")
    store.close()


def _films(
    uow: UnitOfWork, rng: random.Random, shared: dict[str, list[str]], first: int, count: int, cues: int
) -> None:
    titles = [f"{rng.choice(ADJECTIVES)} {rng.choice(NOUNS)} {first + n}" for n in range(count)]
    film_ids = uow.insert_many(
        production,
        [
            {
                "kind": "film",
                "title": t,
                "title_key": fold(t),
                "year": rng.randint(1950, 2026),
                "director": _person(rng),
            }
            for t in titles
        ],
    )
    cut_ids = uow.insert_many(
        cut,
        [
            {"production_id": key, "name": "Original", "position": 1, "is_current": True, "rate": "24",
             "start_frame": 86400, "duration_frames": 172800}
            for key in film_ids
        ],
    )  # fmt: skip
    works, work_parties, scenes, rows = [], [], [], []
    for film_id in film_ids:
        works += [{"title": t, "title_key": fold(t)} for t in (_title(rng) for _ in range(25))]
        scenes += [
            {
                "production_id": film_id,
                "name": f"Scene {n} {rng.choice(NOUNS)}",
                "name_key": f"scene {n}",
                "position": n,
            }
            for n in range(10)
        ]
        rows += [_cue(rng, film_id, n) for n in range(cues)]
    work_ids, scene_ids = uow.insert_many(work, works), uow.insert_many(scene, scenes)
    for key in work_ids:
        names = rng.sample(shared["party"], 3)
        work_parties += [
            {"work_id": key, "party_id": name, "role": role, "share": 5000, "position": n}
            for n, (name, role) in enumerate(zip(names, ("C", "C", "E"), strict=True))
        ]
    uow.insert_many(work_party, work_parties)
    cue_ids = uow.insert_many(cue, rows)
    links: dict[Any, list[dict[str, Any]]] = {cue_time: [], cue_work: [], cue_mood: [], cue_scene: []}
    for n, key in enumerate(cue_ids):
        film, place = divmod(n, cues)
        start = 86400 + place * 1700
        links[cue_time].append(
            {
                "cue_id": key,
                "cut_id": cut_ids[film],
                "position": 0,
                "start_frame": start,
                "end_frame": start + rng.randint(100, 1800),
            }
        )
        links[cue_work].append({"cue_id": key, "work_id": work_ids[film * 25 + place % 25], "position": 0})
        links[cue_scene].append({"cue_id": key, "scene_id": scene_ids[film * 10 + place % 10], "position": 0})
        for at, chosen in enumerate(rng.sample(shared["mood"], 2)):
            links[cue_mood].append({"cue_id": key, "mood_id": chosen, "position": at})
    for table, found in links.items():
        uow.insert_many(table, found)


def _cue(rng: random.Random, film_id: str, n: int) -> dict[str, Any]:
    number = f"{n // 20 + 1}M{n % 20 + 1}"
    return {
        "production_id": film_id,
        "position": (n + 1) << 20,
        "number": number,
        "number_key": number_key(number),
        "title": _title(rng),
        "origin": rng.choice(ORIGINS),
        "function": "background",
        "vocal": "instrumental",
        "instrumentation": rng.choice(("strings", "piano and strings", "full orchestra", "synth pads")),
        "notes": rng.choice(
            (None, None, f"see the {rng.choice(NOUNS).lower()} cue; conform after the next cut")
        ),
    }


def _title(rng: random.Random) -> str:
    return f"{rng.choice(ADJECTIVES)} {rng.choice(NOUNS)}"


def _person(rng: random.Random) -> str:
    return f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"
