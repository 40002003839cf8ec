# SPDX-License-Identifier: GPL-3.0-or-later
"""Scanning: what is read, what is not read again, files that move, go and come back, and what stays."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.reliability.catalog_checks import difference, dump
from tests.services.audio_samples import COVER, SONG, song

from cuefolio.errors import CuefolioError
from cuefolio.media import stamp
from cuefolio.services import audio, catalog, library, undo
from cuefolio.services.catalog import CatalogStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[CatalogStore]:
    store = catalog.new(tmp_path / "scan.cuefolio")
    yield store
    store.close()


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """Two songs and a file without tags, in two folders."""
    folder = tmp_path / "music"
    song(folder / "a" / "01 Glass Stairs.flac", artwork=COVER, **SONG)
    song(folder / "a" / "02 Other.mp3", seconds=0.5, artwork=COVER, title="Other", isrc="ZZABC2500002")
    song(folder / "b" / "untitled take.wav", seconds=0.7)
    return folder


def recordings(store: CatalogStore) -> dict[str, dict[str, str]]:
    """Values of every recording by its title."""
    rows = library.rows(store, "recording", library.list_ids(store, "recording"))
    return {row.values["title"]: dict(row.values) for row in rows}


def only(done: audio.ScanResult) -> str:
    (key,) = done.recordings
    return key


def test_a_scan_fills_recordings_with_all_that_files_say(store: CatalogStore, music: Path) -> None:
    done = audio.scan(store, [music])
    assert (done.files, done.read, done.unchanged, done.moved, done.missing) == (3, 3, 0, 0, 0)
    assert done.failed == () and len(done.recordings) == 3 and done.seconds > 0
    assert done.change is not None and done.change.code == "step.scan"
    assert done.change.created == done.recordings
    found = recordings(store)
    assert set(found) == {"Glass Stairs", "Other", "untitled take"}
    glass = found["Glass Stairs"]
    expected = {
        "artist": "The Pilot Boats",
        "album": "Low Water",
        "composer_credit": "Ada Krell; Tom Fisk",
        "label": "Harbour Records",
        "catalog_number": "HR 12",
        "track_number": "4",
        "isrc": "ZZABC2500001",
        "year": "1999",
        "genre": "Pop",
        "tempo": "96",
        "key": "F#m",
    }
    assert {name: glass[name] for name in expected} == expected


def test_every_tag_and_the_technical_facts_are_kept(store: CatalogStore, music: Path) -> None:
    done = audio.scan(store, [music / "a" / "01 Glass Stairs.flac"])
    (file,) = audio.recording_files(store, only(done))
    assert (file.format, file.sample_rate, file.channels, file.bits) == ("flac", 48000, 2, 16)
    assert file.duration_ms == 1000 and not file.is_missing
    assert Path(os.fsdecode(file.path_bytes)) == music / "a" / "01 Glass Stairs.flac"
    tags = list(file.tags)
    assert ("vorbis:COMPOSER", "Ada Krell") in tags and ("vorbis:COMPOSER", "Tom Fisk") in tags
    assert ("vorbis:ISWC", "T-999.000.101-9") in tags


def test_artwork_is_kept_once_by_its_content(store: CatalogStore, music: Path) -> None:
    audio.scan(store, [music])
    with store.read() as connection:
        keys = {
            row[0] for row in connection.exec_driver_sql("SELECT artwork FROM recording WHERE artwork != ''")
        }
        count = connection.exec_driver_sql("SELECT count(*) FROM image").scalar()
    assert count == 1 and len(keys) == 1
    assert audio.image(store, keys.pop()) == (COVER.mime, COVER.data)
    assert audio.image(store, "0" * 64) is None


def test_a_second_scan_reads_nothing_and_changes_nothing(store: CatalogStore, music: Path) -> None:
    audio.scan(store, [music])
    before = dump(store)
    again = audio.scan(store, [music, music / "a"])
    assert (again.files, again.read, again.unchanged, again.change) == (3, 0, 3, None)
    assert len(again.recordings) == 3
    assert difference(before, dump(store)) == {}


def test_a_moved_file_is_found_by_its_content(store: CatalogStore, music: Path) -> None:
    first = audio.scan(store, [music])
    (music / "c").mkdir()
    (music / "a" / "02 Other.mp3").rename(music / "c" / "renamed.mp3")
    done = audio.scan(store, [music])
    assert (done.moved, done.missing, done.files) == (1, 0, 3)
    assert set(done.recordings) == set(first.recordings)
    files = [file for key in first.recordings for file in audio.recording_files(store, key)]
    assert len(files) == 3 and any(file.path.endswith("renamed.mp3") for file in files)


def test_a_move_out_of_the_scanned_folder_is_found_too(
    store: CatalogStore, music: Path, tmp_path: Path
) -> None:
    first = audio.scan(store, [music])
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (music / "b" / "untitled take.wav").rename(elsewhere / "x.wav")
    done = audio.scan(store, [elsewhere])
    assert done.moved == 1 and only(done) in first.recordings


def test_gone_files_are_marked_and_unmarked_when_back(
    store: CatalogStore, music: Path, tmp_path: Path
) -> None:
    audio.scan(store, [music])
    away = tmp_path / "away.mp3"
    (music / "a" / "02 Other.mp3").rename(away)
    done = audio.scan(store, [music / "a"])
    assert (done.missing, done.change and done.change.code) == (1, "step.rescan")
    assert recordings(store)["Other"]["state"] != recordings(store)["Glass Stairs"]["state"]
    assert audio.scan(store, [music]).change is None
    away.rename(music / "a" / "02 Other.mp3")
    back = audio.scan(store, [music])
    assert (back.missing, back.read, back.unchanged) == (0, 0, 3)
    assert recordings(store)["Other"]["state"] == recordings(store)["Glass Stairs"]["state"]


def test_a_folder_that_went_away_marks_its_files(store: CatalogStore, music: Path) -> None:
    audio.scan(store, [music])
    (music / "b" / "untitled take.wav").unlink()
    (music / "b").rmdir()
    assert audio.scan(store, [music / "b"]).missing == 1


def test_a_root_that_never_was_is_refused(store: CatalogStore, music: Path) -> None:
    with pytest.raises(CuefolioError, match="does not exist"):
        audio.scan(store, [music, music / "nothing here"])
    assert recordings(store) == {}


def test_a_changed_file_updates_facts_but_not_what_a_person_edited(store: CatalogStore, music: Path) -> None:
    path = music / "a" / "02 Other.mp3"
    key = only(audio.scan(store, [path]))
    library.edit(store, "recording", [key], {"title": "Mine", "label": "My label"})
    stamp.write_tags(path, {"title": "New tag", "label": "Tag label", "artist": "Now known"})
    done = audio.scan(store, [path])
    assert (done.read, done.recordings) == (1, (key,))
    mine = recordings(store)["Mine"]
    assert (mine["label"], mine["artist"]) == ("My label", "Now known")
    (file,) = audio.recording_files(store, key)
    assert ("id3:TPUB", "Tag label") in file.tags


def test_a_longer_mix_under_the_same_name_changes_the_length(store: CatalogStore, tmp_path: Path) -> None:
    path = song(tmp_path / "mix.wav", seconds=0.5)
    key = only(audio.scan(store, [path]))
    song(path, seconds=1.5)
    audio.scan(store, [path])
    (file,) = audio.recording_files(store, key)
    assert file.duration_ms == 1500
    with store.read() as connection:
        assert connection.exec_driver_sql("SELECT duration_ms FROM recording").scalar() == 1500


def test_format_variants_share_a_recording_by_isrc(store: CatalogStore, tmp_path: Path) -> None:
    song(tmp_path / "m" / "x.flac", title="X", isrc="ZZ-ABC-25-00009")
    song(tmp_path / "m" / "x.mp3", title="X", isrc="ZZABC2500009")
    assert len(audio.recording_files(store, only(audio.scan(store, [tmp_path / "m"])))) == 2
    song(tmp_path / "n" / "x.ogg", title="X (master)", isrc="zzabc2500009")
    assert len(audio.recording_files(store, only(audio.scan(store, [tmp_path / "n"])))) == 3


def test_one_isrc_on_a_whole_album_does_not_merge_it(store: CatalogStore, tmp_path: Path) -> None:
    song(tmp_path / "m" / "x.wav", seconds=0.5, title="X", isrc="ZZABC2500009")
    song(tmp_path / "m" / "y.wav", seconds=5, title="Y", isrc="ZZABC2500009")
    assert len(audio.scan(store, [tmp_path / "m"]).recordings) == 2


def test_a_copy_is_a_further_file_of_the_same_recording(store: CatalogStore, tmp_path: Path) -> None:
    song(tmp_path / "m" / "x.wav")
    song(tmp_path / "m" / "x copy.wav")
    assert len(audio.recording_files(store, only(audio.scan(store, [tmp_path / "m"])))) == 2


def test_bad_files_are_reported_and_the_rest_is_read(store: CatalogStore, music: Path) -> None:
    (music / "empty.mp3").touch()
    (music / "text.wav").write_text("this is not audio")
    (music / "loops.mpc").write_bytes(b"MPCKAA\x00")
    done = audio.scan(store, [music])
    assert (done.files, done.read, len(done.failed), done.unchanged) == (6, 3, 3, 0)
    reasons = {Path(path).name: reason for path, reason in done.failed}
    assert "empty (0 bytes)" in reasons["empty.mp3"] and set(reasons) == {
        "empty.mp3",
        "text.wav",
        "loops.mpc",
    }
    assert all("\n" not in reason for reason in reasons.values())


def test_names_that_are_no_text_are_found_again(store: CatalogStore, tmp_path: Path) -> None:
    source = song(tmp_path / "x.wav")
    folder = os.fsencode(tmp_path / "odd")
    os.mkdir(folder)  # noqa: PTH102 - bytes
    odd = folder + b"/caf\xe9 \xe2\x80\xae\x07.wav"
    os.rename(os.fsencode(source), odd)  # noqa: PTH104 - bytes
    done = audio.scan(store, [folder])
    (file,) = audio.recording_files(store, only(done))
    assert file.path_bytes == odd
    (title,) = recordings(store)
    assert title.isprintable() and title.startswith("caf")
    assert audio.scan(store, [folder]).unchanged == 1


def test_a_scan_is_one_step_that_undo_takes_back(store: CatalogStore, music: Path) -> None:
    audio.scan(store, [music / "b"])
    before = dump(store)
    (music / "b" / "untitled take.wav").rename(music / "a" / "moved.wav")
    done = audio.scan(store, [music])
    assert done.moved == 1 and len(done.recordings) == 3
    after = dump(store)
    undo.undo(store)
    assert difference(before, dump(store)) == {}
    undo.redo(store)
    assert difference(after, dump(store)) == {}


def test_a_cancelled_scan_leaves_nothing(store: CatalogStore, music: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    before = dump(store)
    done = audio.scan(store, [music], progress=lambda *n: seen.append(n), cancelled=lambda: (3, 3) in seen)
    assert done.cancelled and done.change is None and done.recordings == ()
    assert difference(before, dump(store)) == {}
    with store.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM image").scalar() == 0


def test_progress_ends_at_the_total(store: CatalogStore, music: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    audio.scan(store, [music], progress=lambda *n: seen.append(n))
    assert seen[0] == (1, None) and seen[-1] == (3, 3)


def test_a_read_only_catalogue_says_so_before_it_reads(store: CatalogStore, music: Path) -> None:
    store.read_only = True
    with pytest.raises(CuefolioError, match="can only be read"):
        audio.scan(store, [music])


def test_a_rescan_finds_renamed_files_marks_missing_ones_and_takes_in_nothing_else(
    store: CatalogStore, music: Path
) -> None:
    audio.scan(store, [music])
    (music / "a" / "01 Glass Stairs.flac").rename(music / "a" / "renamed.flac")
    (music / "b" / "untitled take.wav").unlink()
    song(music / "a" / "unknown to the catalogue.mp3", title="Stranger")
    done = audio.rescan(store)
    assert (done.moved, done.missing) == (1, 1)
    found = recordings(store)
    assert set(found) == {"Glass Stairs", "Other", "untitled take"}
    assert found["untitled take"]["state"] == "missing"
    assert found["Glass Stairs"]["state"] == "here"


def test_a_rescan_of_nothing_or_of_unchanged_files_is_no_step(store: CatalogStore, music: Path) -> None:
    assert audio.rescan(store).change is None
    audio.scan(store, [music])
    done = audio.rescan(store)
    assert (done.read, done.unchanged, done.change) == (0, 3, None)
