# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is wrong with the input: exit status 2, one clear line, and the catalogue as it was."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path

import pytest
from tests.cli.conftest import Cli
from tests.persistence.ordinary_person import as_ordinary_person, open_folder

from cuefolio.cli import main
from cuefolio.cli.main import COMMANDS

ON_FILM: list[tuple[Sequence[str], str]] = [
    (["cue", "add", "{path}", "--film", "Nothing"], 'no production called "Nothing"'),
    (["cue", "list", "{path}", "--film", "Nothing"], "Night Train"),
    (["cue", "add", "{path}", "--in", "25"], "frame 25"),
    (["cue", "add", "{path}", "--in", "6100"], "61 seconds"),
    (["cue", "add", "{path}", "--in", "soon"], "not a timecode"),
    (["cue", "add", "{path}", "--in", "1000", "--out", "900"], "not after the in point"),
    (["cue", "add", "{path}", "--origin", "jazz"], "choose one of"),
    (["cue", "add", "{path}", "--usage", "ZZ"], "not a usage code"),
    (["cue", "add", "{path}", "--composer", "A:B:C:D:E"], "NAME:SOCIETY"),
    (["cue", "add", "{path}", "--composer", "A:PRS:120"], "more than the whole"),
    (["cue", "add", "{path}", "--composer", "A:PRS:50:XX"], "not a role"),
    (["cue", "add", "{path}", "--intensity", "11"], "from 0 to 10"),
    (["cue", "add", "{path}", "--on-screen", "maybe"], "yes, no"),
    (["cue", "add", "{path}", "--bogus", "x"], "--bogus"),
    (["cue", "add", "{path}", "--titel", "x"], "--titel"),
    (["cue", "edit", "{path}", "--cue", "9M9", "--title", "x"], 'no cue "9M9"'),
    (["cue", "edit", "{path}", "--cue", "1M1"], "Nothing to change"),
    (["cue", "edit", "{path}", "--title", "x"], "--cue"),
    (["film", "edit", "{path}"], "Nothing to change"),
    (["film", "edit", "{path}", "--title", ""], "needs a title"),
    (["film", "edit", "{path}", "--rate", "17"], "not a frame rate"),
    (["film", "add", "{path}"], "needs a title"),
    (["film", "add", "{path}", "--title", "X", "--kind", "opera"], "Kind cannot be"),
    (["film", "add", "{path}", "--title", "X", "--year", "MCM"], "whole number"),
    (["film", "add", "{path}", "--title", "X", "--rate", "29.97df", "--start", "00:01:00;00"], "drop-frame"),
    (["film", "add", "{path}", "--title", "X", "--duration", "long"], "not a length"),
    (["film", "show", "{path}", "Nothing"], "no production called"),
    (["export", "{path}", "--format", "generic-doc", "-o", "{folder}/x"], "generic-pdf"),
    (["export", "{path}", "--format", "json", "-o", "{folder}/none/x.json"], "cannot be written"),
    (["export", "{path}", "--format", "json", "-o", "{path}"], "catalogue"),
    (["export", "{path}", "--format", "html", "-o", "{folder}/x", "--option", "colour=red"], "colour"),
    (["export", "{path}", "--format", "html", "-o", "{folder}/x", "--option", "scenes"], "NAME=VALUE"),
    (["export", "{path}", "--format", "json"], "-o"),
    (["scan", "{path}", "{folder}/none"], "does not exist"),
    (["search", "{path}"], "QUERY"),
    (["search", "{path}", "x", "--jsn"], "--jsn"),
    (["stats", "{path}", "--film", "Nothing"], "no production called"),
    (["history", "{path}", "--most", "many"], "invalid int"),
    (["redo", "{path}"], "nothing to redo"),
    (["new", "{path}"], "exists already"),
    (["new", "{folder}/a-file/x.cuefolio"], "cannot be written"),
    (["film"], "ACTION"),
    (["film", "lst", "{path}"], "lst"),
    (["cue", "list"], "CATALOG"),
    (["exprt", "{path}"], "commands are"),
    (["--verson"], "commands are"),
    (["demo", "{folder}"], "film.cuefolio"),
]


@pytest.mark.parametrize(
    ("words", "says"), ON_FILM, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_one_line_says_what_is_wrong(
    path: Path, tmp_path: Path, refused: Cli, words: list[str], says: str
) -> None:
    (tmp_path / "a-file").write_text("not a folder")
    before = path.read_bytes()
    files = sorted(tmp_path.rglob("*"))
    ran = refused(*[word.format(path=path, folder=tmp_path) for word in words])
    assert says in ran.err
    assert path.read_bytes() == before and sorted(tmp_path.rglob("*")) == files


def _not_a_catalog(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04 something else entirely")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()


def _other_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (text)")
    connection.close()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _missing(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize(
    "harm", [_not_a_catalog, _empty, _truncated, _newer, _other_database, _folder, _missing]
)
def test_a_file_that_is_no_usable_catalogue_is_refused_by_every_command(
    path: Path, refused: Cli, harm: object
) -> None:
    assert callable(harm)
    harm(path)
    content = path.read_bytes() if path.is_file() else None
    commands: list[Sequence[object]] = [
        ("film", "list", path),
        ("film", "add", path, "--title", "X"),
        ("cue", "list", path),
        ("cue", "add", path),
        ("scan", path, path.parent),
        ("export", path, "--format", "json", "-o", path.parent / "x.json"),
        ("search", path, "x"),
        ("stats", path),
        ("history", path),
        ("undo", path),
        ("redo", path),
    ]
    for words in commands:
        assert path.name in refused(*words).err
    assert (path.read_bytes() if path.is_file() else None) == content
    assert not (path.parent / "x.json").exists()


def test_a_locked_catalogue_is_read_but_not_written(path: Path, done: Cli, refused: Cli) -> None:
    writer = sqlite3.connect(path, isolation_level=None)
    try:
        writer.execute("BEGIN IMMEDIATE")
        done("film", "list", path)
        assert "written by another program" in refused("cue", "add", path).err
    finally:
        writer.close()
    done("cue", "add", path)


def test_a_dropped_label_is_refused_in_a_drop_frame_film(path: Path, done: Cli, refused: Cli) -> None:
    done("film", "add", path, "--title", "DF", "--rate", "29.97df")
    assert "drop-frame" in refused("cue", "add", path, "--film", "DF", "--in", "00:01:00;01").err
    done("cue", "add", path, "--film", "DF", "--in", "00:10:00;00")


def test_two_films_need_to_be_told_apart(path: Path, done: Cli, refused: Cli) -> None:
    done("film", "add", path, "--title", "Second")
    assert "2 productions" in refused("cue", "add", path).err
    done("film", "add", path, "--title", "Second")
    assert "key" in refused("cue", "add", path, "--film", "Second").err
    key = done("film", "list", path, "--json").json[1]["id"]
    done("cue", "add", path, "--film", key)


def test_a_read_only_catalogue_is_shown_and_exported_but_not_changed(path: Path) -> None:
    def run(*words: object) -> str:
        with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
            status = main.run([str(word) for word in words])
        return f"{status} {len(out.getvalue().splitlines())} {err.getvalue()}"

    with open_folder() as folder:
        copy = folder / "ro.cuefolio"
        shutil.copy(path, copy)
        copy.chmod(0o444)
        sheet = folder / "sheet.json"
        assert as_ordinary_person(lambda: run("film", "list", copy)) == "0 2 "
        exported = as_ordinary_person(lambda: run("export", copy, "--format", "json", "-o", sheet))
        assert exported.startswith("0 1 warning: ") and sheet.stat().st_size
        for words in (
            ("cue", "add", copy),
            ("film", "add", copy, "--title", "X"),
            ("undo", copy),
            ("scan", copy, folder),
        ):
            told = as_ordinary_person(partial(run, *words))
            assert told.startswith("2 0 ") and "can only be read" in told and told.count("\n") == 1


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(cli: Cli, command: str) -> None:
    ran = cli(command, "--help")
    assert ran.status == 0 and f"usage: cuefolio {command}" in ran.out and ran.err == ""
