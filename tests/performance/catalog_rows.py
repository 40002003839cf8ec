# SPDX-License-Identifier: GPL-3.0-or-later
"""Edit, search, first page and memory on the large catalogue, each with its floor."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.performance.measuring import Row, interleaved

from cuefolio.domain.query import parse
from cuefolio.domain.query.facts import ALIASES, FACTS
from cuefolio.persistence import cue_lists
from cuefolio.services import catalog, cues, search

ROOT = Path(__file__).resolve().parents[2]
PAGE = 200
TYPED = "harbour"
PRAGMAS = (
    "foreign_keys=ON",
    "cell_size_check=ON",
    "synchronous=FULL",
    "trusted_schema=OFF",
    "cache_size=-4000",
    "journal_mode=TRUNCATE",
)


def bare(path: Path) -> sqlite3.Connection:
    """A connection with the settings of ours and nothing around it."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


@contextmanager
def copies(path: Path, count: int) -> Iterator[list[Path]]:
    """Copies of a catalogue, so that what is compared does not disturb each other's caches."""
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        made = [Path(folder) / f"{n}.cuefolio" for n in range(count)]
        for target in made:
            shutil.copyfile(path, target)
        yield made


def edit(path: Path, repeats: int) -> list[Row]:
    """One cell of one cue: ours, a bare one-row commit, and a bare commit of as many rows as ours writes."""
    with copies(path, 3) as (ours, first, second):
        store = catalog.open_catalog(ours)
        ids = cues.list_ids(store)
        some = ids[:: max(1, len(ids) // 1000)]
        with closing(bare(first)) as one, closing(bare(second)) as many:

            def bare_row(turn: int) -> None:
                one.execute("BEGIN IMMEDIATE")
                one.execute("UPDATE cue SET title = ? WHERE id = ?", (f"T{turn}", some[turn % len(some)]))
                one.execute("COMMIT")

            def bare_rows(turn: int) -> None:
                key = some[turn % len(some)]
                many.execute("BEGIN IMMEDIATE")
                many.execute(
                    "UPDATE cue SET title = ?, version = version + 1 WHERE id = ?", (f"T{turn}", key)
                )
                step = many.execute(
                    "INSERT INTO change (edit_id, at, author, kind, code, arguments, state)"
                    " VALUES (?, '2026-01-01T00:00:00.000', 'a', 'do', 'step.edit_cue', '{}', 'done')",
                    (f"bare{turn:028d}",),
                ).lastrowid
                image = '{"title":"Quiet Harbour"}'
                row = (step, 0, "cue", key, "update", image, image)
                many.execute("INSERT INTO change_row VALUES (?, ?, ?, ?, ?, ?, ?)", row)
                many.execute("INSERT OR IGNORE INTO search_stale VALUES (?)", (key,))
                many.execute("COMMIT")

            def our_edit(turn: int) -> None:
                cues.edit(store, [some[turn % len(some)]], {"title": f"T{turn}"})

            def our_mood(turn: int) -> None:
                cues.edit(store, [some[turn % len(some)]], {"mood": f"calm; word {turn % 7}"})

            def our_times(turn: int) -> None:
                key = some[(turn * 7) % len(some)]
                cues.edit(store, [key], {"in": f"01{turn % 60:02d}{turn % 50:02d}00", "out": "+10:00"})

            works = (bare_row, our_edit, bare_rows, our_mood, our_times)
            floor, title, floor_rows, mood, times = interleaved(works, repeats)
        store.close()
    return [
        Row("edit a title / bare one-row commit", title, floor, "ms", 2.0),
        Row("edit a title / bare commit of the same rows", title, floor_rows, "ms"),
        Row("edit moods / bare one-row commit", mood, floor, "ms"),
        Row("edit in and out / bare one-row commit", times, floor, "ms"),
    ]


def search_keystrokes(path: Path, repeats: int) -> list[Row]:
    """ "harbour" typed letter by letter: ours against the same SQL on a bare connection, all keystrokes."""
    store = catalog.open_catalog(path)
    typed = [TYPED[:n] for n in range(1, len(TYPED) + 1)]
    statements = [cue_lists.search_statement(parse(text, frozenset(FACTS), ALIASES)) for text in typed]
    rows: list[Row] = []
    with closing(bare(path)) as connection:
        totals = [0.0, 0.0]
        worst = 0.0
        for text, (sql, parameters) in zip(typed, statements, strict=True):
            ours, floor = interleaved(
                (
                    lambda _n, text=text: search.search(store, text),
                    lambda _n, sql=sql, given=parameters: [r[0] for r in connection.execute(sql, given)],
                ),
                repeats,
            )
            totals = [totals[0] + ours, totals[1] + floor]
            worst = max(worst, ours / floor)
        rows.append(
            Row("search keystroke, mean of typing a word", *(t / len(typed) for t in totals), "ms", 3.0)
        )
        rows.append(Row("search keystroke, the worst ratio", worst, 1.0, "x", 3.0))
        ids = search.search(store, TYPED)
        page, floor = interleaved(
            (lambda _n: cues.rows(store, ids[:PAGE]), lambda _n: _raw_page(connection, ids[:PAGE])), repeats
        )
        rows.append(Row(f"the first {PAGE} found rows / their columns raw", page, floor, "ms"))
    store.close()
    return rows


def _raw_page(connection: sqlite3.Connection, ids: list[str]) -> list[tuple[object, ...]]:
    """Every row behind a page, read and not put together."""
    marks = ", ".join("?" * len(ids))
    found: list[tuple[object, ...]] = connection.execute(
        f"SELECT * FROM cue WHERE id IN ({marks})", ids
    ).fetchall()
    for table in ("cue_time", "cue_work", "cue_mood", "cue_scene", "cue_theme", "cue_party"):
        found += connection.execute(f"SELECT * FROM {table} WHERE cue_id IN ({marks})", ids).fetchall()
    found += connection.execute(
        f"SELECT w.*, p.* FROM work_party w JOIN party p ON p.id = w.party_id WHERE w.work_id IN"
        f" (SELECT work_id FROM cue_work WHERE cue_id IN ({marks}))",
        ids,
    ).fetchall()
    return found


def first_page(path: Path, repeats: int) -> list[Row]:
    """Opening the catalogue, the keys of all its cues in order, and the rows of the first page."""

    def ours(_turn: int) -> None:
        store = catalog.open_catalog(path)
        ids = cues.list_ids(store)
        assert len(cues.rows(store, ids[:PAGE])) == min(PAGE, len(ids))
        store.close()

    def floor(_turn: int) -> None:
        with closing(bare(path)) as connection:
            ids = [row[0] for row in connection.execute(cue_lists.FILM_ORDER)]
            _raw_page(connection, ids[:PAGE])

    warm, raw = interleaved((ours, floor), repeats)
    cold, imports = [], []
    for _ in range(max(1, repeats // 4)):
        told = _child(_PAGE_CHILD, path).split()
        imports.append(float(told[0]))
        cold.append(float(told[1]))
    return [
        Row("open and first page", warm, raw, "ms", 150.0, absolute=True),
        Row("the same, first time in a program", min(cold), None, "ms"),
        Row("the imports before it", min(imports), None, "ms"),
    ]


_PAGE_CHILD = """
import sys, time
started = time.perf_counter()
from pathlib import Path
from cuefolio.services import catalog, cues
imported = time.perf_counter()
store = catalog.open_catalog(Path(sys.argv[1]))
cues.rows(store, cues.list_ids(store)[:200])
print((imported - started) * 1000, (time.perf_counter() - imported) * 1000)
store.close()
"""
_MEMORY_CHILD = """
import gc, re, sys
from pathlib import Path
from cuefolio.services import catalog, cues, search
store = catalog.open_catalog(Path(sys.argv[1]))
ids = cues.list_ids(store)
page = cues.rows(store, ids[:200])
found = search.search(store, "harbour")
gc.collect()
print(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
store.close()
"""


def _child(program: str, path: Path) -> str:
    command = [sys.executable, "-c", program, str(path)]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def memory(path: Path, repeats: int) -> list[Row]:
    """Resident memory of a program that holds the keys of all cues, a page and the hits of a search."""
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.cuefolio"
        catalog.new(empty).close()
        pairs = [
            (_child(_MEMORY_CHILD, path), _child(_MEMORY_CHILD, empty)) for _ in range(max(1, repeats // 5))
        ]
    full, nothing = (sorted(int(pair[n]) for pair in pairs)[len(pairs) // 2] / 1024 for n in (0, 1))
    return [Row("memory with the large catalogue / with none", full, nothing, "MB", 1.5)]


def elapsed(started: float) -> str:
    """Seconds since ``started``, for people."""
    return f"{time.monotonic() - started:.0f} s"
