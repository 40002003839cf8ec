# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo shows every kind of thing once, is small, and never touches a file that is not its own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.vocabulary import NarrativeFunction, Origin
from cuefolio.errors import CuefolioError
from cuefolio.resources import read_text
from cuefolio.services import audio, catalog, cues, demo, films, library, search, sheets, stats
from cuefolio.services.catalog import CatalogStore


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> demo.DemoResult:
    return demo.build(tmp_path_factory.mktemp("demo") / "new folder")


@pytest.fixture
def store(made: demo.DemoResult) -> Iterator[CatalogStore]:
    store = catalog.open_catalog(made.catalog)
    yield store
    store.close()


def rows(store: CatalogStore, made: demo.DemoResult) -> list[CueRow]:
    return cues.film_rows(store, made.film_id)


def test_every_file_it_names_is_there_and_the_whole_is_small(made: demo.DemoResult) -> None:
    assert all(path.stat().st_size for path in (made.catalog, *made.audio, *made.sheets))
    assert {path.suffix for path in made.audio} == {".wav", ".mp3", ".flac", ".ogg", ".m4a"}
    assert {path.suffix for path in made.sheets} == {".pdf", ".xlsx", ".csv", ".json", ".html"}
    total = sum(path.stat().st_size for path in made.catalog.parent.rglob("*") if path.is_file())
    assert total < 10_000_000


def test_the_film_has_cues_of_every_origin_and_everything_a_cue_can_say(
    store: CatalogStore, made: demo.DemoResult
) -> None:
    found = rows(store, made)
    assert {row.origin for row in found} == set(Origin)
    assert sum(row.is_music for row in found) == 15
    for name in ("scene", "mood", "theme", "instrumentation", "tempo", "key", "emotion", "recording", "work"):
        assert sum(bool(row.text(name)) for row in found) >= 5, name
    assert {row.text("narrative") for row in found} >= set(NarrativeFunction)
    assert {row.text("usage") for row in found} >= {"MT", "ET", "BI", "BV", "VI", "VV"}
    assert all(row.text("usage") and row.text("composer") for row in found if row.is_music)
    library_cue = next(row for row in found if row.origin == Origin.LIBRARY)
    assert all(library_cue.text(name) for name in ("label", "catalog_number", "track_number"))
    assert len(films.get_film(store, made.film_id).reels) == 5


def test_its_moods_are_words_of_the_vocabulary(store: CatalogStore, made: demo.DemoResult) -> None:
    known = {entry["name"] for entry in catalog.mood_vocabulary()}
    assert {mood.name for row in rows(store, made) for mood in row.moods} <= known
    assert len(library.list_ids(store, "mood")) == len(known)


def test_the_theme_recurs_in_the_film_and_beyond_it(store: CatalogStore, made: demo.DemoResult) -> None:
    with_lamp = [row for row in rows(store, made) if "The Lamp" in row.text("theme")]
    assert len(with_lamp) >= 3
    films_with_it = {row.film for row in cues.rows(store, search.search(store, 'theme:"the lamp"'))}
    assert len(films_with_it) == 2
    recipes = {
        r["tags"]["title"]: r["motif"]
        for r in json.loads(read_text("samples", "demo-film.json"))["recordings"]
    }
    heard = [row.text("recording") for row in with_lamp if row.recording]
    assert len(heard) >= 3 and {recipes[title] for title in heard} == {"lamp"}


def test_the_checker_has_something_to_say_but_no_more_than_meant(
    store: CatalogStore, made: demo.DemoResult
) -> None:
    codes = sorted(finding.code for finding in sheets.check(store, made.film_id, "generic-pdf"))
    assert codes == ["sheets.no_publisher", "sheets.overlap"]


def test_recordings_have_their_files_tags_and_covers(store: CatalogStore, made: demo.DemoResult) -> None:
    again = audio.scan(store, [made.catalog.parent / "audio"])
    assert (again.files, again.unchanged, again.change) == (len(made.audio), len(made.audio), None)
    files = [audio.recording_files(store, key) for key in again.recordings]
    assert sorted(map(len, files)) == [1] * 11 + [2]  # one song also as FLAC, known by its ISRC
    assert all(file.tags and file.duration_ms for listed in files for file in listed)
    wave = next(file for listed in files for file in listed if file.format == "wav")
    assert wave.time_reference == 3642 * 48000
    with_cover = [row for row in rows(store, made) if row.artwork]
    assert len(with_cover) >= 10 and len({row.artwork for row in with_cover}) >= 5
    mime, data = audio.image(store, with_cover[0].artwork) or ("", b"")
    assert mime == "image/png" and data.startswith(b"\x89PNG")
    assert audio.image(store, films.get_film(store, made.film_id).poster)


def test_the_library_is_more_than_one_line(store: CatalogStore) -> None:
    summaries = films.list_films(store)
    assert [s.kind for s in summaries] == ["episode", "film"] and summaries[0].series == "Harbour Lights"
    found = stats.statistics(store)
    assert found.cues == 20 and found.sound_design == 1
    assert found.composers[0][0] == "Ilse Harrowgate" and found.composers[0][1] == 15


def test_one_delivered_sheet_is_on_record(store: CatalogStore, made: demo.DemoResult) -> None:
    assert [d.format for d in sheets.delivered(store, made.film_id)] == ["generic-pdf"]


def test_a_folder_with_other_files_is_refused_and_untouched(tmp_path: Path) -> None:
    (tmp_path / "audio").mkdir()
    (tmp_path / "audio" / "01 Gaslight.wav").write_text("mine")
    for force in (False, True):
        with pytest.raises(CuefolioError) as caught:
            demo.build(tmp_path, force=force)
        assert caught.value.code == "cli.demo_not_empty"
    assert [p.name for p in tmp_path.rglob("*")] == ["audio", "01 Gaslight.wav"]
    assert (tmp_path / "audio" / "01 Gaslight.wav").read_text() == "mine"


class Stop(Exception):
    """What interrupts a demo that is being made."""


def stop(done: int, total: int | None) -> None:
    raise Stop


def test_a_demo_is_replaced_only_when_asked_and_foreign_files_stay(
    made: demo.DemoResult, tmp_path: Path
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(made.catalog.parent, folder)
    (folder / "audio" / "mine.wav").write_text("mine")
    content = made.catalog.read_bytes()
    with pytest.raises(CuefolioError) as caught:
        demo.build(folder)
    assert caught.value.code == "cli.demo_exists" and (folder / demo.CATALOG).read_bytes() == content
    with pytest.raises(Stop):
        demo.build(folder, force=True, progress=stop)
    assert not (folder / demo.CATALOG).exists()
    again = demo.build(folder)  # what was interrupted needs no force
    assert again.catalog.read_bytes() != content
    assert (folder / "audio" / "mine.wav").read_text() == "mine"
