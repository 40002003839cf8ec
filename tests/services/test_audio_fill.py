# SPDX-License-Identifier: GPL-3.0-or-later
"""A file dropped on a cue: shown first, only what is empty is filled, one step, nothing overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.reliability.catalog_checks import difference, dump
from tests.services.audio_samples import COVER, SONG, song

from cuefolio.domain.cue_row import CueRow
from cuefolio.errors import CuefolioError
from cuefolio.services import audio, catalog, cues, films, library, undo
from cuefolio.services.catalog import CatalogStore


class Film:
    """A catalogue with one film, and what tests do with its cues."""

    def __init__(self, store: CatalogStore) -> None:
        self.store = store
        self.id = films.add_film(store, {"title": "Harbour", "rate": "24"}).created[0]

    def cue(self, **values: object) -> str:
        return cues.add(
            self.store, self.id, {name.rstrip("_"): value for name, value in values.items()}
        ).created[0]

    def row(self, key: str) -> CueRow:
        return cues.rows(self.store, [key])[0]


@pytest.fixture
def film(tmp_path: Path) -> Iterator[Film]:
    store = catalog.new(tmp_path / "fill.cuefolio")
    yield Film(store)
    store.close()


@pytest.fixture
def glass(tmp_path: Path) -> Path:
    return song(tmp_path / "Glass Stairs.flac", seconds=1.5, artwork=COVER, **SONG)


def proposals(preview: audio.FillPreview) -> dict[str, tuple[str, str, bool]]:
    return {entry.field: (entry.current, entry.proposed, entry.will_fill) for entry in preview.entries}


FILLED = {
    "title": "Glass Stairs",
    "composer": "Ada Krell; Tom Fisk",
    "writer": "Ina Moor; Otto Vale",
    "publisher": "Breakwater Music",
    "performer": "The Pilot Boats",
    "mood": "tender; hopeful",
    "tempo": "96",
    "key": "F#m",
    "recording": "Glass Stairs",
    "label": "Harbour Records",
    "catalog_number": "HR 12",
    "track_number": "4",
    "isrc": "ZZABC2500001",
    "iswc": "T-999.000.101-9",
}


def test_an_empty_cue_is_filled_with_everything_as_shown(film: Film, glass: Path) -> None:
    key = film.cue(number="1M1")
    preview = audio.fill_preview(film.store, key, glass)
    shown = proposals(preview)
    assert shown == {name: ("", text, True) for name, text in FILLED.items()} | {
        "duration": ("", "0:01.500", True)
    }
    assert (preview.file, preview.recording_title) == ("Glass Stairs.flac", "Glass Stairs")
    assert preview.picture == (COVER.mime, COVER.data) and preview.recording_id is None
    before = dump(film.store)
    change = audio.fill_apply(film.store, key, preview)
    row = film.row(key)
    assert {name: row.text(name) for name in FILLED} == FILLED
    assert row.frames == 36 and row.start is None
    assert [p.role for p in row.parties_for("writer")] == ["A", "AR"]
    assert audio.image(film.store, row.artwork) == (COVER.mime, COVER.data)
    assert change.code == "step.fill" and len(change.created) == 1
    undo.undo(film.store)
    assert difference(before, dump(film.store)) == {}


def test_a_preview_changes_nothing(film: Film, glass: Path) -> None:
    key = film.cue(number="1M1")
    before = dump(film.store)
    audio.fill_preview(film.store, key, glass)
    assert difference(before, dump(film.store)) == {}


def test_what_differs_is_shown_and_kept(film: Film, glass: Path) -> None:
    key = film.cue(title="My title", composer="Somebody", mood="sad", in_="1000", out="+3:00", tempo="slow")
    preview = audio.fill_preview(film.store, key, glass)
    shown = proposals(preview)
    assert shown["title"] == ("My title", "Glass Stairs", False)
    assert shown["duration"] == ("0:03", "0:01.500", False)
    assert not any(shown[name][2] for name in ("composer", "mood", "tempo")) and shown["performer"][2]
    audio.fill_apply(film.store, key, preview)
    row = film.row(key)
    assert [row.text(n) for n in ("title", "composer", "mood", "tempo", "duration")] == [
        "My title", "Somebody", "sad", "slow", "0:03",
    ]  # fmt: skip
    assert row.text("performer") == "The Pilot Boats" and row.recording is not None


def test_a_known_in_gets_the_out(film: Film, glass: Path) -> None:
    key = film.cue(in_="01:00:00:00")
    preview = audio.fill_preview(film.store, key, glass)
    assert proposals(preview)["out"] == ("", "01:00:01:12", True) and "duration" not in proposals(preview)
    audio.fill_apply(film.store, key, preview)
    assert film.row(key).text("out") == "01:00:01:12"


def test_a_person_may_choose_fields_and_overwrite(film: Film, glass: Path) -> None:
    key = film.cue(title="My title")
    preview = audio.fill_preview(film.store, key, glass)
    audio.fill_apply(film.store, key, preview, ["title", "mood"])
    row = film.row(key)
    assert (row.text("title"), row.text("mood")) == ("Glass Stairs", "tender; hopeful")
    assert row.text("composer") == "" and row.recording is None
    assert len(library.list_ids(film.store, "recording")) == 1  # the file joined the library all the same


def test_a_known_file_is_not_read_again_but_reused(film: Film, glass: Path) -> None:
    (recording,) = audio.scan(film.store, [glass]).recordings
    first, second = film.cue(number="1M1"), film.cue(number="1M2")
    preview = audio.fill_preview(film.store, first, glass)
    assert preview.new_file is None and preview.recording_id == recording
    assert preview.picture == (COVER.mime, COVER.data)
    audio.fill_apply(film.store, first, preview)
    audio.fill_apply(film.store, second, audio.fill_preview(film.store, second, recording))
    for key in (first, second):
        row = film.row(key)
        assert row.recording is not None and row.recording.id == recording
        assert {name: row.text(name) for name in FILLED} == FILLED
    assert len(audio.recording_files(film.store, recording)) == 1


def test_what_a_person_edited_in_the_recording_is_what_is_offered(film: Film, glass: Path) -> None:
    (recording,) = audio.scan(film.store, [glass]).recordings
    library.edit(film.store, "recording", [recording], {"title": "Glass Stairs (1999)", "key": "A major"})
    shown = proposals(audio.fill_preview(film.store, film.cue(), recording))
    assert shown["title"][1] == "Glass Stairs (1999)" and shown["key"][1] == "A major"


def test_a_file_joins_the_recording_that_was_typed_by_hand(film: Film, glass: Path) -> None:
    key = film.cue(title="Glass", label="Typed label")
    typed = film.row(key).recording
    assert typed is not None
    preview = audio.fill_preview(film.store, key, glass)
    assert preview.joins and proposals(preview)["recording"] == ("Glass", "Glass", True)
    audio.fill_apply(film.store, key, preview)
    row = film.row(key)
    assert row.recording == typed and len(audio.recording_files(film.store, typed.id)) == 1
    assert (row.text("label"), row.text("isrc")) == ("Typed label", "ZZABC2500001")


def test_another_recording_of_the_cue_is_kept_whole(film: Film, glass: Path, tmp_path: Path) -> None:
    key = film.cue(number="1M1")
    own = song(tmp_path / "own.wav", number=1, title="Own")
    audio.fill_apply(film.store, key, audio.fill_preview(film.store, key, own))
    preview = audio.fill_preview(film.store, key, glass)
    shown = proposals(preview)
    assert shown["recording"] == ("Own", "Glass Stairs", False) and shown["isrc"] == (
        "",
        "ZZABC2500001",
        False,
    )
    audio.fill_apply(film.store, key, preview)
    row = film.row(key)
    assert (row.text("recording"), row.text("isrc")) == ("Own", "")
    # Who plays and who wrote is as true of one recording and false of another as its codes are.
    assert [shown[name][2] for name in ("performer", "composer", "publisher")] == [False] * 3
    assert (row.text("performer"), row.text("composer")) == ("", "")


def test_what_somebody_filled_since_the_preview_stays(film: Film, glass: Path) -> None:
    key = film.cue(number="1M1")
    preview = audio.fill_preview(film.store, key, glass)
    cues.edit(film.store, [key], {"title": "Meanwhile"})
    audio.scan(film.store, [glass])
    audio.fill_apply(film.store, key, preview)
    assert film.row(key).text("title") == "Meanwhile"
    assert len(library.list_ids(film.store, "recording")) == 1


def test_a_bad_file_and_a_deleted_cue_are_refused(film: Film, glass: Path, tmp_path: Path) -> None:
    key = film.cue(number="1M1")
    before = dump(film.store)
    (tmp_path / "empty.wav").touch()
    with pytest.raises(CuefolioError, match="empty"):
        audio.fill_preview(film.store, key, tmp_path / "empty.wav")
    with pytest.raises(CuefolioError, match="no longer there"):
        audio.fill_preview(film.store, key, tmp_path / "none.wav")
    assert difference(before, dump(film.store)) == {}
    preview = audio.fill_preview(film.store, key, glass)
    cues.delete(film.store, [key])
    for act in (
        lambda: audio.fill_apply(film.store, key, preview),
        lambda: audio.fill_preview(film.store, key, glass),
    ):
        with pytest.raises(CuefolioError) as caught:
            act()
        assert caught.value.code == "edit.gone"
    assert library.list_ids(film.store, "recording") == []
