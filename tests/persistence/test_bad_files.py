# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are no catalogue, or none that this program may touch: one sentence, every byte kept."""

from __future__ import annotations

import hashlib
import random
import sqlite3
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.persistence.ordinary_person import as_ordinary_person, open_folder

from cuefolio.errors import CuefolioError
from cuefolio.persistence.schema_version import APPLICATION_ID, SCHEMA_VERSION
from cuefolio.services import catalog, cues, films


def png() -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0\0"))
        + chunk(b"IEND", b"")
    )


def foreign_database(application_id: int = 0, user_version: int = 0) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.execute(f"PRAGMA application_id={application_id}")
        connection.execute(f"PRAGMA user_version={user_version}")
        connection.execute("CREATE TABLE cue (title)")
        connection.commit()
        connection.close()

    return make


def bytes_of(data: bytes) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(data) and None


def changed_header(offset: int, data: bytes) -> Callable[[Path], None]:
    """A good catalogue with other bytes at one place."""

    def make(path: Path) -> None:
        catalog.new(path).close()
        with path.open("r+b") as file:
            file.seek(offset)
            file.write(data)

    return make


BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "empty": (bytes_of(b""), "empty"),
    "text": (bytes_of(b"1M1 Main title 0:41\n" * 50), "not_a_catalog"),
    "short text": (bytes_of(b"hello"), "not_a_catalog"),
    "picture": (bytes_of(png()), "not_a_catalog"),
    "zip": (bytes_of(b"PK\x03\x04" + b"\0" * 200), "not_a_catalog"),
    "zeros": (bytes_of(b"\0" * 8192), "not_a_catalog"),
    "random": (bytes_of(random.Random(7).randbytes(9000)), "not_a_catalog"),
    "SQLite 2": (
        bytes_of(b"** This file contains an SQLite 2.1 database **" + b"\0" * 2000),
        "not_a_catalog",
    ),
    "other database": (foreign_database(), "not_a_catalog"),
    "other program's database": (foreign_database(0x47504B47, 1), "not_a_catalog"),
    "our mark on version 0": (foreign_database(APPLICATION_ID, 0), "not_a_catalog"),
    "our mark on a foreign schema": (foreign_database(APPLICATION_ID, SCHEMA_VERSION), "damaged"),
    "newer": (changed_header(60, struct.pack(">I", SCHEMA_VERSION + 1)), "newer"),
    "much newer": (changed_header(60, struct.pack(">I", 0x7FFFFFFF)), "newer"),
    "negative version": (changed_header(60, struct.pack(">i", -1)), "newer"),
    "another mark": (changed_header(68, b"Cuez"), "not_a_catalog"),
    "one letter of the magic": (changed_header(3, b"!"), "not_a_catalog"),
    "impossible page size": (changed_header(16, b"\x00\x03"), "damaged"),
    "unknown file format": (changed_header(18, b"\x09\x09"), "damaged"),
    "damaged schema page": (changed_header(100, b"\xff" * 3000), "damaged"),
}


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def refused(path: Path) -> CuefolioError:
    with pytest.raises(CuefolioError) as caught:
        catalog.open_catalog(path).close()
    return caught.value


def is_one_sentence(error: CuefolioError, path: Path) -> bool:
    text = str(error)
    return str(path) in text and "{" not in text and text.endswith(".") and len(text.splitlines()) == 1


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_is_refused_and_left_alone(path: Path, kind: str) -> None:
    make, code = BAD[kind]
    make(path)
    before = fingerprint(path)
    error = refused(path)
    assert error.code == f"catalog.{code}"
    assert is_one_sentence(error, path)
    assert fingerprint(path) == before
    assert all(entry.stat().st_size == 0 for entry in path.parent.iterdir() if entry != path)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "whole.cuefolio"
    store = catalog.new(path)
    film = films.add_film(store, {"title": "Night Ferry"}).created[0]
    cues.add_many(store, film, [{"number": f"1M{n}", "notes": "n" * 300} for n in range(1, 60)])
    store.close()
    return path.read_bytes()


@pytest.mark.parametrize(
    "kept", [1, 5, 15, 16, 50, 99, 100, 101, 512, 4095, 4096, 8192, 0.25, 0.5, 0.9, -4096, -1]
)
def test_a_file_cut_short_is_refused_and_left_alone(path: Path, whole: bytes, kept: float) -> None:
    length = int(kept * len(whole)) if 0 < kept < 1 else int(kept) % len(whole)
    path.write_bytes(whole[:length])
    # What an orderly end of the program leaves beside a catalogue does not hide the cut.
    path.with_name(path.name + "-journal").touch()
    error = refused(path)
    assert error.code == "catalog.truncated"
    assert is_one_sentence(error, path)
    assert path.read_bytes() == whole[:length]


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.cuefolio").code == "catalog.not_found"
    assert refused(tmp_path / "no folder" / "none.cuefolio").code == "catalog.not_found"
    folder = tmp_path / "folder.cuefolio"
    folder.mkdir()
    assert refused(folder).code == "catalog.is_folder"
    assert sorted(tmp_path.iterdir()) == [folder]


def test_a_name_too_long_and_a_path_through_a_file_are_sentences(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / ("n" * 300), tmp_path / "file" / "none.cuefolio"):
        assert refused(path).code in ("file.cannot_read", "catalog.not_found")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
class TestPermissions:
    def test_a_file_that_may_not_be_read(self, whole: bytes) -> None:
        with open_folder() as folder:
            path = folder / "closed.cuefolio"
            path.write_bytes(whole)
            path.chmod(0)
            assert as_ordinary_person(lambda: refused(path).code) == "catalog.no_permission"
            path.chmod(0o600)
            assert path.read_bytes() == whole

    @pytest.mark.parametrize("what", ["file", "folder"])
    def test_read_only_opens_for_reading_and_refuses_edits(self, whole: bytes, what: str) -> None:
        def work() -> str:
            store = catalog.open_catalog(path)
            film = films.list_films(store)[0]
            ids = cues.list_ids(store, film.id)
            codes = []
            for edit in (
                lambda: cues.edit(store, ids[:1], {"title": "Other"}),
                lambda: films.delete_film(store, film.id),
                store.undo,
                store.redo,
            ):
                with pytest.raises(CuefolioError) as caught:
                    edit()
                codes.append(caught.value.code)
            assert cues.list_ids(store, film.id, order="title") and len(ids) == 59
            store.close()
            return f"{store.read_only} {set(codes)}"

        with open_folder() as folder:
            path = folder / "fixed.cuefolio"
            path.write_bytes(whole)
            path.chmod(0o444 if what == "file" else 0o666)
            folder.chmod(0o777 if what == "file" else 0o555)
            assert as_ordinary_person(work) == "True {'catalog.read_only'}"
            folder.chmod(0o777)
            assert path.read_bytes() == whole
            assert list(folder.iterdir()) == [path]

    def test_a_new_catalogue_in_a_closed_folder(self) -> None:
        def work() -> str:
            with pytest.raises(CuefolioError) as caught:
                catalog.new(folder / "new.cuefolio")
            return caught.value.code

        with open_folder() as folder:
            folder.chmod(0o555)
            assert as_ordinary_person(work) == "file.cannot_write"
            assert list(folder.iterdir()) == []
