# SPDX-License-Identifier: GPL-3.0-or-later
"""A locked file, a full disk, a cable pulled: one sentence, and the last state stays."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from tests.reliability.catalog_checks import ROOT, dump, problems

from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues, films

GROW = """
import resource, signal, sys
from pathlib import Path
from cuefolio.errors import CuefolioError
from cuefolio.services import catalog, cues, films

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
store = catalog.open_catalog(path)
film = films.list_films(store)[0].id
if sys.argv[2:]:
    size = path.stat().st_size + int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
done = 0
try:
    while done < 5000:
        cues.add(store, film, {"notes": "n" * 2000, "title": f"Grown {done}"})
        done += 1
except CuefolioError as error:
    print(error.code, done, len(str(error).splitlines()))
try:
    store.close()
    store = catalog.open_catalog(path)
    print(len(cues.list_ids(store, film)))
except CuefolioError as error:
    print(error.code)
"""


@contextmanager
def held(path: Path, mode: str) -> Iterator[None]:
    """Another program in the middle of a transaction on ``path``."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(f"BEGIN {mode}")
        other.execute("UPDATE cue SET notes = 'from the other program'")
        yield
        other.execute("ROLLBACK")


def test_a_catalogue_locked_by_another_program(
    short_wait: float, store: CatalogStore, path: Path, cue_ids: list[str]
) -> None:
    before = dump(store)
    with held(path, "IMMEDIATE"):
        assert dump(store) == before  # reading goes on
        started = time.monotonic()
        with pytest.raises(CuefolioError) as caught:
            cues.edit(store, cue_ids[:1], {"title": "Mine"})
        assert short_wait <= time.monotonic() - started < short_wait + 30, "it gives up at all"
    assert caught.value.code == "catalog.locked"
    assert str(path) in str(caught.value)
    cues.edit(store, cue_ids[:1], {"title": "Mine"})
    assert cues.rows(store, cue_ids)[0].text("title") == "Mine"


def test_opening_while_another_program_holds_everything(
    short_wait: float, store: CatalogStore, path: Path
) -> None:
    with held(path, "EXCLUSIVE"), pytest.raises(CuefolioError) as caught:
        catalog.open_catalog(path).close()
    assert caught.value.code == "catalog.locked"
    catalog.open_catalog(path).close()


def test_a_lock_that_goes_away_in_time_is_waited_for(
    store: CatalogStore, path: Path, cue_ids: list[str]
) -> None:
    ready = threading.Event()

    def hold() -> None:
        with held(path, "IMMEDIATE"):
            ready.set()
            time.sleep(0.3)

    other = threading.Thread(target=hold)
    other.start()
    ready.wait()
    cues.edit(store, cue_ids[:1], {"title": "Patient"})
    other.join()
    assert cues.rows(store, cue_ids)[0].text("title") == "Patient"


def grow(path: Path, *limit: str) -> list[list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", GROW, str(path), *limit], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return [line.split() for line in done.stdout.splitlines()]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_file_that_may_not_grow(store: CatalogStore, path: Path) -> None:
    told, reopened = grow(path, "150000")
    code, done, lines = told
    assert code in ("catalog.disk_error", "catalog.disk_full") and lines == "1"
    assert int(done) > 5 and reopened == [str(3 + int(done))]
    assert problems(path) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only the administrator of a Linux machine can mount a small disk")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=2m", "cuefolio-test", str(folder)], capture_output=True
    )
    if done.returncode != 0:
        pytest.skip(f"a small disk could not be mounted: {done.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(small_disk: Path) -> None:
    path = small_disk / "full.cuefolio"
    store = catalog.new(path)
    films.add_film(store, {"title": "Night Ferry"})
    store.close()
    told, reopened = grow(path)
    assert told[0] == "catalog.disk_full" and told[2] == "1"
    assert int(told[1]) > 10 and reopened == [told[1]]
    assert problems(path) == []
    # Nothing new can be made there either, and nothing is left of the attempt.
    names = sorted(small_disk.iterdir())
    with pytest.raises(CuefolioError) as caught:
        catalog.new(small_disk / "second.cuefolio")
    assert caught.value.code in ("catalog.disk_full", "file.cannot_write")
    assert sorted(small_disk.iterdir()) == names


def test_a_journal_left_by_a_crash_is_rolled_back(store: CatalogStore, path: Path, tmp_path: Path) -> None:
    """The two files of a program that died inside a commit, found together."""
    before = dump(store)
    store.close()
    crashed = tmp_path / "crashed.cuefolio"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=TRUNCATE")
        other.execute("PRAGMA cache_size=1")
        other.execute("BEGIN IMMEDIATE")
        for n in range(400):
            other.execute(
                "INSERT INTO party (id, name, name_key) VALUES (?, ?, ?)", (f"{n:032}", "x" * 500, "x")
            )
        other.execute("UPDATE cue SET title = 'half'")
        shutil.copy(path, crashed)
        shutil.copy(f"{path}-journal", f"{crashed}-journal")
        other.execute("ROLLBACK")
    assert crashed.with_name("crashed.cuefolio-journal").stat().st_size > 0
    opened = catalog.open_catalog(crashed)
    assert dump(opened) == before
    opened.close()
    assert problems(crashed) == []
