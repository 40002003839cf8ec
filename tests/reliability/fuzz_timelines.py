# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutated timelines through every reader, and the cues built from what is still readable, as a table.

    python -m tests.reliability.fuzz_timelines --count 100000 --seed 1

Exit status 0 when each file was read, or refused in a sentence, within the deadline; 1 otherwise. Files that
were neither are kept with ``--keep DIR``. Time is the processor's, so that a busy machine is no stall; one
file that takes a minute of the clock ends the run with the place where it hangs. The samples are our own
files and, where they are there, those of others beside the checkout.
"""

from __future__ import annotations

import argparse
import faulthandler
import random
import sys
import tempfile
import time
import traceback
from collections import Counter, defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability.timeline_damage import damaged
from tests.reliability.timeline_samples import MORE, samples, written

from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.explain import explain
from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import HEAD_BYTES, Reading, TimelineReader, readers
from cuefolio.messages import sentence, templates

DEADLINE_SECONDS = 2.0
HANG_SECONDS = 60
MEMORY_BYTES = 3 << 30
SELDOM = {"aaf": 1}
USUAL = 3
"""Turns of a reader in one round: an AAF takes fifty times as long as the others."""
OTHER_KIND = 25
"""One file of so many is given to the reader of another kind, as by a wrong name."""


@dataclass(slots=True)
class Tally:
    """What became of the files of one reader. Seconds are the processor's, of the slowest file."""

    ends: Counter[str] = field(default_factory=Counter)
    slowest_read: float = 0.0
    slowest_build: float = 0.0


@dataclass(slots=True)
class Report:
    """What a run found: a tally for each reader, and what went wrong, one line for each file."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    wrong: list[str] = field(default_factory=list)


def fuzz(count: int, seed: int, keep: Path | None = None, only: str = "") -> Report:
    """Read ``count`` mutated files of all readers (of ``only`` one), the same for a seed every time."""
    chance, report = random.Random(seed), Report()
    by_id = {reader.id: reader for reader in readers() if only in ("", reader.id)}
    found = samples(by_id)
    round_ = [name for name in found for _turn in range(SELDOM.get(name, USUAL))]
    with tempfile.TemporaryDirectory(prefix="timelines") as name:
        folder = Path(name)
        for number in range(count):
            id_ = round_[number % len(round_)]
            sample = chance.choices(found[id_], [one.weight for one in found[id_]])[0]
            data = damaged(sample, found[id_], chance)
            reader = by_id[id_]
            if chance.randrange(OTHER_KIND) == 0:
                reader = by_id[chance.choice(sorted(by_id))]
            path = written(folder, sample, data)
            if wrong := tried(reader, path, report.tallies[reader.id]):
                _tell(report, f"file {number} ({sample.name} to {reader.id}): {wrong}", keep, number, data)
    return report


def tried(reader: TimelineReader, path: Path, tally: Tally) -> str:
    """What went wrong with one file, "" when it was read or refused as it should be."""
    faulthandler.dump_traceback_later(HANG_SECONDS, exit=True)
    started = time.process_time()
    timelines: list[Timeline] = []
    try:
        timelines = _read(reader, path)
        tally.ends["read"] += 1
    except CuefolioError as error:
        tally.ends[error.code] += 1
        if wrong := _unworded(error, path):
            return wrong
    except Exception:  # noqa: BLE001 - whatever it is, it is the finding
        tally.ends["crashed"] += 1
        return traceback.format_exc(limit=-4)
    finally:
        reading = time.process_time() - started
        tally.slowest_read = max(tally.slowest_read, reading)
        faulthandler.cancel_dump_traceback_later()
    if reading > DEADLINE_SECONDS:
        return f"{reading:.1f} s of reading"
    return _built(timelines, tally)


def _read(reader: TimelineReader, path: Path) -> list[Timeline]:
    head = b""
    if path.is_file():
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    for other in readers():
        sure = other.sniff(path, head)
        assert 0 <= sure <= 100, (other.id, sure)
    timelines = reader.read(path, Reading())
    assert timelines, "neither a timeline nor a sentence"
    for timeline in timelines:
        _check(timeline)
    return timelines


def _check(timeline: Timeline) -> None:
    """What every other part of the program relies on."""
    assert timeline.ticks > 0 and timeline.tolerance >= 0
    for use in timeline.uses:
        length = use.record_out - use.record_in
        assert length > 0, use
        assert 0 <= use.track < len(timeline.tracks), use
        assert 0 <= use.fade_in <= length and 0 <= use.fade_out <= length, use
        assert use.keys == tuple(sorted(use.keys, key=lambda key: key[0])), use
    for remark in timeline.remarks:
        assert sentence(remark.code, remark.arguments), remark


def _unworded(error: CuefolioError, path: Path) -> str:
    told = str(error)
    if error.code not in templates():
        return f"no sentence for {error.code}"
    if str(path) not in told and path.name not in told:
        return f"the sentence does not name the file: {told}"
    return f"more than one line: {told!r}" if "\n" in told else ""


def _built(timelines: list[Timeline], tally: Tally) -> str:
    """What went wrong while cues came out of the uses."""
    started = time.process_time()
    try:
        for timeline in timelines:
            proposal = build(timeline)
            for cue in [*proposal.cues, *proposal.unsure]:
                assert cue.end > cue.start, cue
                assert cue.audible <= (cue.end - cue.start + 1) / timeline.rate.fraction, cue
            for cue in proposal.cues[:1]:
                assert explain(proposal, cue.key)
    except Exception:  # noqa: BLE001 - whatever it is, it is the finding
        return "building: " + traceback.format_exc(limit=-4)
    took = time.process_time() - started
    tally.slowest_build = max(tally.slowest_build, took)
    return f"{took:.1f} s of building cues" if took > DEADLINE_SECONDS else ""


def _tell(report: Report, wrong: str, keep: Path | None, number: int, data: bytes) -> None:
    report.wrong.append(wrong)
    if keep:
        keep.mkdir(parents=True, exist_ok=True)
        (keep / f"{number}.damaged").write_bytes(data)
        (keep / f"{number}.txt").write_text(wrong, encoding="utf-8")


def bounded() -> None:
    """Let no file take more memory than a desk has to spare, where the system can limit it."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, resource.getrlimit(resource.RLIMIT_AS)[1]))


def table(report: Report) -> str:
    """The tallies for people."""
    head = (
        f"{'reader':<18}{'files':>8}{'read':>8}{'refused':>9}{'crashed':>9}{'slowest read':>14}{'build':>9}"
    )
    lines = [head]
    for name, tally in sorted(report.tallies.items()):
        files, read, crashed = tally.ends.total(), tally.ends["read"], tally.ends["crashed"]
        lines.append(
            f"{name:<18}{files:>8}{read:>8}{files - read - crashed:>9}{crashed:>9}"
            f"{tally.slowest_read:>12.2f} s{tally.slowest_build:>7.2f} s"
        )
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Run what was asked for and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=5000, help="number of mutated files")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", metavar="READER", help="the files of one reader")
    parser.add_argument("--keep", type=Path, help="folder for the files that went wrong")
    parser.add_argument("--samples", type=Path, action="append", default=[], help="more files to mutate")
    options = parser.parse_args(arguments)
    MORE.extend(options.samples)
    if options.only and options.only not in {reader.id for reader in readers()}:
        parser.error(f"unknown reader; one of {', '.join(reader.id for reader in readers())}")
    bounded()
    started = time.monotonic()
    report = fuzz(options.count, options.seed, options.keep, options.only)
    print(table(report))
    for line in report.wrong[:20]:
        print(line)
    took = time.monotonic() - started
    print(f"\n{options.count} files in {took:.0f} s, seed {options.seed}; wrong: {len(report.wrong)}")
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
