# SPDX-License-Identifier: GPL-3.0-or-later
"""Try to lose or spoil what a person recorded: ``python -m tests.reliability [WHAT...] [--size SIZE]``.

What: kill, calls, errors, power, processes, undo, audio, timelines (all without a
name). Sizes: smoke (seconds, as in
the test run), normal (minutes), full (hours; the figures the project promises). The status is 0 when
every harness found nothing and every control found something.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.reliability import kills, power, processes, undo_machine
from tests.reliability.results import Result, table

SIZES = ("smoke", "normal", "full")
Harness = Callable[[int], Iterator[Result]]


def kill(size: int) -> Iterator[Result]:
    """kill -9 at random moments."""
    yield kills.random_kills((3, 40, 500)[size])


def calls(size: int) -> Iterator[Result]:
    """kill -9 at calls to the file system; the full size is every call of a session of 40 edits."""
    edits, most = ((3, 5), (10, 150), (40, None))[size]
    yield kills.kills_at_calls(edits, most)
    yield kills.kills_at_calls(3, (3, 15, 40)[size], control=True)


def errors(size: int) -> Iterator[Result]:
    """A disk that fails or is full at a call."""
    edits, most = ((3, 2), (6, 60), (40, None))[size]
    for error in ("EIO", "ENOSPC"):
        yield kills.errors_at_calls(edits, error, most)


def cuts(size: int) -> Iterator[Result]:
    """Simulated power cuts."""
    yield power.power_cuts((60, 1000, 10_000)[size], (4, 20, 40)[size])
    yield power.power_cuts((20, 50, 100)[size], 4, control=True)


def at_once(size: int) -> Iterator[Result]:
    """Programs at once on one catalogue."""
    yield processes.at_once(*((3, 20), (8, 100), (8, 1000))[size])


def undo(size: int) -> Iterator[Result]:
    """Any order of edits, undos, redos and reopenings."""
    examples, steps = ((15, 20), (100, 50), (1000, 50))[size]
    found: tuple[str, ...] = ()
    try:
        undo_machine.run(examples, steps)
    except Exception as error:  # noqa: BLE001 - whatever it says is the finding
        found = (f"{type(error).__name__}: {error}",)
    yield Result("undo machine", f"{examples} sequences of up to {steps} steps", found)


def audio(size: int) -> Iterator[Result]:
    """Mutated audio files through the isolated reader."""
    count = (300, 10_000, 1_000_000)[size]
    script = Path(__file__).with_name("fuzz_audio.py")
    done = subprocess.run(
        [sys.executable, str(script), "--count", str(count)], capture_output=True, encoding="utf-8"
    )
    found = () if done.returncode == 0 else tuple((done.stdout + done.stderr).splitlines()[-10:])
    yield Result("mutated audio files", f"{count} files", found)


def timelines(size: int) -> Iterator[Result]:
    """Mutated timelines through every reader, in a process of its own, whose memory is bounded."""
    count = (300, 10_000, 100_000)[size]
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.fuzz_timelines", "--count", str(count)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        encoding="utf-8",
    )
    found = () if done.returncode == 0 else tuple((done.stdout + done.stderr).splitlines()[-20:])
    yield Result("mutated timelines", f"{count} files", found)


HARNESSES: dict[str, Harness] = {
    "kill": kill,
    "calls": calls,
    "errors": errors,
    "power": cuts,
    "processes": at_once,
    "undo": undo,
    "audio": audio,
    "timelines": timelines,
}


def main(arguments: list[str]) -> int:
    """Run what was asked for and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.reliability", description=__doc__.partition("\n")[0]
    )
    parser.add_argument(
        "what", nargs="*", metavar="WHAT", help=f"one of {', '.join(HARNESSES)}; all without a name"
    )
    parser.add_argument("--size", choices=SIZES, default="normal")
    options = parser.parse_args(arguments)
    unknown = set(options.what) - set(HARNESSES)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    results: list[Result] = []
    for name in options.what or HARNESSES:
        started = time.monotonic()
        results += HARNESSES[name](SIZES.index(options.size))
        print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr)
    print(table(results))
    return 0 if all(result.ok for result in results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
