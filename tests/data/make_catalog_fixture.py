# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the catalogue and the dump of the present schema: ``python tests/data/make_catalog_fixture.py``.

Every released schema has its pair in ``tests/data/catalogs``; those of older schemas are never written
again, because they are what people have on their disks. Everything in it is invented.
"""

from __future__ import annotations

import gzip
import json
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent / "catalogs"
sys.path.insert(0, str(FOLDER.parents[2]))

from cuefolio.domain.fields import CUE_FIELDS  # noqa: E402
from cuefolio.persistence.schema_version import SCHEMA_VERSION  # noqa: E402
from cuefolio.persistence.store import CatalogStore  # noqa: E402
from cuefolio.persistence.tables import (  # noqa: E402
    cue_evidence,
    distinct_pair,
    image,
    import_answer,
    marker,
    media_file,
    picture_file,
    recording,
    saved_search,
    scene,
    scene_time,
    timeline_data,
    timeline_import,
)
from cuefolio.persistence.unit_of_work import UnitOfWork  # noqa: E402
from cuefolio.services import (  # noqa: E402
    catalog,
    cue_parties,
    cue_surgery,
    cues,
    film_list,
    film_lock,
    films,
    library,
    series_comfort,
    undo,
    works,
)
from cuefolio.services.cue_values import TypedParty  # noqa: E402


def fill(store: CatalogStore) -> None:
    """Two productions with rows in every table, an undone step among them."""
    ferry = films.add_film(
        store,
        {
            "title": "The Night Ferry", "kind": "episode", "rate": "29.97df", "start": "01000000",
            "duration": "22:30", "series": "Quays", "season": "1", "episode_number": "3", "year": "1968",
            "director": "Zoë Ångström",
            "aka_titles": "Nachtfähre [de]; 夜のフェリー [ja]", "notes": "two\nlines",
        },
    ).created[0]  # fmt: skip
    films.set_reels(store, ferry, [(1, 107892), (2, 125874)])
    for number, (origin, title, start, out, mood) in enumerate(
        [
            ("score", "Main Title", "01000000", "+1:10:00", "tender; hopeful"),
            ("licensed-song", 'Zéro "AC/DC" 100%', "01021510", "+45:00", "icy"),
            ("library", "مرحبا", "01:05:00;10", "01:05:30;02", ""),
            ("sound-design", "Engine room", "01:06:00;02", "+5:00", ""),
            ("original-song", "雨の港", "", "", "wistful"),
        ],
        start=1,
    ):
        values = {
            "number": f"1M{number}",
            "origin": origin,
            "title": title,
            "in": start,
            "out": out,
            "mood": mood,
        }
        cues.add(store, ferry, {**values, "scene": f"Scene {number}", "theme": "Harbour", "usage": "BI"})
    ids = cues.list_ids(store, ferry)
    cues.edit(
        store, ids[:2], {"work": "Ferry Theme", "composer": "Ana Bell; Bo Lind", "publisher": "Quay Music"}
    )
    cues.set_all_parties(
        store,
        ids[2:3],
        [TypedParty("Mina Abe", "C", "JASRAC", 5000), TypedParty("Tōkyō Edition", "E", "JASRAC", 5000)],
    )
    cues.edit(
        store, ids[1:2], {"recording": "Zéro (live)", "label": "Harbour Records", "isrc": "XX0000000001"}
    )
    cue_surgery.split(store, ids[0], "01002000")
    cues.delete(store, ids[3:4])
    short = films.add_film(store, {"title": "Tin Roof", "kind": "short", "rate": "24"}).created[0]
    cues.add(store, short, {"number": "1", "in": "10", "out": "+90s", "theme": "Harbour"})

    _fill_works(store, ids)

    def more(uow: UnitOfWork) -> None:
        cut = films.get_film(store, ferry).cut_id
        first = uow.rows(scene.select().order_by(scene.c.id))[0].id
        uow.insert(scene_time, scene_id=first, cut_id=cut, start_frame=107892, end_frame=109000)
        key = uow.rows(recording.select())[0].id
        facts: dict[str, Any] = {
            "size": 1234,
            "mtime_ns": 10**18,
            "fingerprint": "f" * 64,
            "is_missing": False,
        }
        uow.insert(media_file, recording_id=key, path="zero.wav", path_bytes=b"z\xe9ro.wav", **facts)
        uow.insert(marker, cut_id=cut, frame=108000, name="Horn", note="twice")
        uow.insert(
            picture_file,
            cut_id=cut,
            path="ferry.mov",
            path_bytes=b"ferry.mov",
            rate="30000/1001",
            start_frame=107892,
            start_source="file",
        )
        uow.insert(saved_search, name="Blank moods", name_key="blank moods", query="mood:", position=1)
        uow.insert(distinct_pair, kind="party", first_id="0" * 32, second_id="1" * 32)
        _fill_timelines(uow, ferry, cut, ids[0])

    store.write("step.scan", more, count=1)
    with store.maintain() as connection:
        connection.execute(image.insert(), {"id": "0" * 64, "mime": "image/png", "data": b"\x89PNG"})
        connection.execute(timeline_data.insert(), {"id": "1" * 64, "data": b"{}"})
    (series_id,) = {film.series_id for film in film_list.read(store).films if film.series_id}
    series_comfort.save_template(store, series_id, "Titles", ids[:2])
    film_lock.lock(store, short)
    cues.edit(store, ids[:1], {"title": "Undone"})
    undo.undo(store)


def _fill_works(store: CatalogStore, ids: list[str]) -> None:
    """A chain, an arrangement, a medley, a cue that overrides its work."""
    theme = library.list_ids(store, "work", like="ferry")[0]
    works.set_parties(
        store,
        theme,
        [
            TypedParty("Ana Bell", "C", "PRS", 5000, False, ipi="00014107338", given_names="Ana"),
            TypedParty("Bo Lind", "CA", "STIM", 5000, False),
            TypedParty("Quay Music", "E", "PRS", 10000, False, writer="Ana Bell"),
        ],
    )
    works.set_arrangement_of(store, theme, "Old Shanty")
    works.set_public_domain(store, library.list_ids(store, "work", like="shanty"), True)
    ana = library.list_ids(store, "party", like="ana")
    library.edit(store, "party", ana, {"ipi_base": "I-123456789-3", "isni": "0000 0001 2103 2683"})
    wanted = [
        TypedParty("Ana Bell", "C", "PRS", 10000, False),
        TypedParty("Quay Music", "E", None, None, False, writer="Ana Bell"),
    ]
    cue_parties.override_parties(store, ids[1], wanted)
    rights = {"uses": "3", "master_licensor": "Harbour Records", "restrictions": "no trailers"}
    cues.edit(store, [ids[1]], {**rights, "ean": "5901234123457", "work_number": "123456A"})
    cues.edit(store, [ids[4]], {"work": "Ferry Theme; Old Shanty"})
    cue_parties.set_portions(store, ids[4], [7500, 2500])


def _fill_timelines(uow: UnitOfWork, film: str, cut: str, cue: str) -> None:
    """An import, what a cue took from it, an answer."""
    key = uow.insert(
        timeline_import,
        cut_id=cut,
        path="ferry.edl",
        name="FERRY R1",
        kind="cmx3600",
        file_hash="e" * 64,
        data_id="1" * 64,
        rate="29.97df",
        rate_from="file",
        start_frame=107892,
        options="{}",
        imported_at="2026-11-22T12:00:00Z",
    )
    uow.insert(
        cue_evidence,
        cue_id=cue,
        timeline_import_id=key,
        proposal_key="ferry theme",
        original_name="FERRY_THEME_v05.L",
        uses="[0]",
    )
    uow.insert(import_answer, production_id=film, kind="track", pattern="A9", verdict="music")


def read_back(store: CatalogStore) -> dict[str, Any]:
    """What a person sees of it: films with every value, cues with the text of every field, the history."""
    found: dict[str, Any] = {"films": [], "undo": undo.state(store).undo, "redo": undo.state(store).redo}
    for line in films.list_films(store):
        film = films.get_film(store, line.id)
        rows = cues.film_rows(store, line.id)
        found["films"].append(
            {
                "values": {name: value for name, value in film.values.items() if value is not None},
                "reels": [list(reel) for reel in film.reels],
                "music_seconds": str(line.music_seconds),
                "cues": [{f.name: row.text(f.name) for f in CUE_FIELDS if row.text(f.name)} for row in rows],
                "parties": [[[p.name, p.role, p.society, p.share] for p in row.parties] for row in rows],
            }
        )
        # What came with schema 3 stands there only where there is some of it.
        newer = {
            "chains": [[p.name, p.writer] for row in rows for p in row.parties if p.writer],
            "identifiers": [
                [p.ipi, p.ipi_base, p.isni, p.given_names] for row in rows for p in row.parties if p.ipi
            ],
            "portions": [[w.name, w.portion] for row in rows for w in row.works if w.portion is not None],
            "originals": [[w.name, w.arrangement_of] for row in rows for w in row.works if w.arrangement_of],
            "free": [
                [w.name, w.public_domain] for row in rows for w in row.works if w.public_domain is not None
            ],
            "overrides": [[d.kind, d.name, d.before, d.after] for row in rows for d in row.overrides],
            "locked": film_lock.state(store, line.id) is not None,
        }
        found["films"][-1] |= {name: value for name, value in newer.items() if value}
    found["steps"] = [
        [step.kind, step.state, step.code, dict(step.arguments)] for step in reversed(undo.steps(store))
    ]
    return found


def main() -> None:
    """Write the pair of the present schema."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "schema.cuefolio"
        with closing(catalog.new(path)) as store:
            store.author = "somebody"
            fill(store)
            text = json.dumps(read_back(store), ensure_ascii=False, indent=1)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            # The index is made anew by whoever opens the file.
            for table in ("search_fts", "search_doc", "search_stale"):
                connection.execute(f"DROP TABLE {table}")
            connection.execute("DELETE FROM setting WHERE name = 'search'")
            connection.execute("VACUUM")
        data = gzip.compress(path.read_bytes(), mtime=0)
    name = f"schema-{SCHEMA_VERSION}"
    (FOLDER / f"{name}.cuefolio.gz").write_bytes(data)
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
