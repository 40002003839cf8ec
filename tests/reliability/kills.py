# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill a program that edits, at any moment or at every call to the file system, and look at what is left."""

from __future__ import annotations

import collections
import random
import re
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.catalog_checks import ROOT, acknowledged, problems, start_writer, writer_command
from tests.reliability.results import Result
from tests.reliability.writer import FILM, prepare

from cuefolio.services import catalog, cues, films

CALLS = (
    "pwrite64",
    "fdatasync",
    "fsync",
    "ftruncate",
    "openat",
    "unlink",
    "fcntl",
    "pread64",
    "close",
    "newfstatat",
)
FAILING = ("pwrite64", "fdatasync", "fsync", "ftruncate", "openat", "unlink", "pread64")
CONTROL = ("journal_mode=OFF",)


def random_kills(rounds: int, seed: int = 1) -> Result:
    """``kill -9`` after a random number of acknowledged edits, again and again on one catalogue.

    Every acknowledged edit of every round must be there, the file sound, and an edit that was committed
    but not acknowledged must not be done twice when the client repeats it.
    """
    rng = random.Random(seed)
    found: list[str] = []
    told: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kills.cuefolio"
        prepare(path)
        for n in range(rounds):
            child = start_writer(path, f"k{n}", 100_000, "log")
            assert child.stdout is not None
            lines = [child.stdout.readline() for _ in range(rng.randint(1, 25))]
            time.sleep(rng.random() * 0.008)
            child.kill()
            lines.append(child.communicate()[0])
            mine = acknowledged(b"".join(lines))
            told += mine
            found += [f"round {n}: {text}" for text in problems(path, told)]
            found += _repeat(path, f"k{n}-{len(mine)}")
    return Result("kill -9", f"{rounds} kills, {len(told)} acknowledged edits", tuple(found))


def _repeat(path: Path, edit_id: str) -> list[str]:
    """Do the edit that was not acknowledged; it must be in the history once, whether it was there or not."""
    store = catalog.open_catalog(path)
    try:
        key = cues.list_ids(store, films.find_film(store, FILM).id)[0]
        for _ in range(2):
            cues.edit(store, [key], {"notes": edit_id}, edit_id=edit_id)
        with store.read() as connection:
            count = connection.exec_driver_sql(
                "SELECT count(*) FROM change WHERE edit_id = ?", (edit_id,)
            ).scalar()
    finally:
        store.close()
    return [] if count == 1 else [f"{edit_id} is in the history {count} times"]


@dataclass(frozen=True)
class Run:
    """Acknowledged edits, the log of calls, what was written to standard error, and the status."""

    told: list[str]
    log: str
    errors: str
    status: int


class Session:
    """A short session of edits whose calls to the file system on the catalogue can be counted and killed."""

    def __init__(self, folder: Path, edits: int, pragmas: tuple[str, ...] = ()) -> None:
        self.model = folder / "model.cuefolio"
        self.path = folder / "session" / "catalog.cuefolio"
        self.path.parent.mkdir()
        self.edits, self.pragmas = edits, pragmas
        prepare(self.model)

    def run(self, *options: str, watch: bool = True) -> Run:
        """One session from the same start under strace; ``watch`` traces the catalogue's calls alone."""
        for entry in self.path.parent.iterdir():
            entry.unlink()
        shutil.copy(self.model, self.path)
        log = self.path.parent.with_name("calls.log")
        watched = [
            "-e",
            f"trace={','.join(CALLS)}",
            f"-P{self.path}",
            f"-P{self.path}-journal",
            f"-P{self.path.parent}",
        ]
        done = subprocess.run(
            [
                *("strace", "-f", "-q", "-o", str(log), *(watched if watch else ()), *options),
                *writer_command(self.path, "s", self.edits, "log", *self.pragmas),
            ],
            cwd=ROOT,
            capture_output=True,
        )
        return Run(acknowledged(done.stdout), log.read_text(), done.stderr.decode(), done.returncode)

    def calls(self) -> list[tuple[str, int]]:
        """(name, which) of every call of a whole session, in order."""
        run = self.run()
        assert len(run.told) == self.edits, f"only {len(run.told)} of {self.edits} edits: {run.errors}"
        counts: collections.Counter[str] = collections.Counter()
        points = []
        for name in re.findall(r"^\d+ +(\w+)\(", run.log, re.MULTILINE):
            counts[name] += 1
            points.append((name, counts[name]))
        return points


def kills_at_calls(edits: int, most: int | None = None, control: bool = False) -> Result:
    """Kill at every call of a session of ``edits`` edits (or at ``most`` of them, spread evenly).

    The control switches the journal off and must leave broken files, else the harness sees nothing.
    """
    name = "kill at a call, no journal" if control else "kill at a call"
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(folder), edits, CONTROL if control else ())
        points = session.calls()
        if control:  # reading calls leave nothing half done
            points = [
                point for point in points if point[0] in ("pwrite64", "fdatasync", "fsync", "ftruncate")
            ]
        every = len(points)
        points = _spread(points, most)
        found: list[str] = []
        told_in_all = killed = 0
        for call, which in points:
            run = session.run("-e", f"inject={call}:signal=SIGKILL:when={which}")
            killed += "killed by SIGKILL" in run.log
            told_in_all += len(run.told)
            found += [f"{call} {which}: {text}" for text in opened_problems(session.path, run.told)]
    if killed < len(points):
        found.append(f"only {killed} of {len(points)} sessions were killed")
    return Result(
        name, f"{len(points)} of {every} calls, {told_in_all} acknowledged edits", tuple(found), control
    )


def errors_at_calls(edits: int, error: str, most: int | None = None) -> Result:
    """Let every call (or ``most`` of them) of a session fail once with EIO or ENOSPC.

    Whatever was acknowledged must be there, what was not must be a refusal with a code, the file sound.
    """
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(folder), edits)
        points = [point for point in session.calls() if point[0] in FAILING]
        every = len(points)
        points = _spread(points, most)
        found: list[str] = []
        told = refused = 0
        for call, which in points:
            run = session.run("-e", f"inject={call}:error={error}:when={which}")
            codes = [line for line in run.errors.splitlines() if line.startswith("catalog.")]
            told, refused = told + len(run.told), refused + len(codes)
            if run.status not in (0, 3) or (run.status == 0 and len(run.told) + len(codes) != edits):
                found.append(f"{call} {which}: {(run.errors.splitlines() or ['?'])[-1]}")
            found += [f"{call} {which}: {text}" for text in opened_problems(session.path, run.told)]
    done = f"{len(points)} of {every} calls, {told} edits acknowledged, {refused} refused"
    return Result(f"{error} at a call", done, tuple(found))


def _spread(points: list[tuple[str, int]], most: int | None) -> list[tuple[str, int]]:
    """All points, or ``most`` of them spread evenly."""
    if most is None or most >= len(points):
        return points
    return [points[(2 * n + 1) * len(points) // (2 * most)] for n in range(most)]


def opened_problems(path: Path, told: list[str]) -> list[str]:
    """What the program and SQLite say about the file that a killed session left."""
    try:
        store = catalog.open_catalog(path)
        cues.film_rows(store, films.find_film(store, FILM).id)
        store.close()
    except Exception as error:  # noqa: BLE001 - whatever it says is the finding
        return [f"{type(error).__name__}: {error}"]
    return problems(path, told)
