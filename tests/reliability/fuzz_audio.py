# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutated audio files of every format through the isolated reader, as a table.

    python tests/reliability/fuzz_audio.py --count 10000 --seed 1

Exit status 0 when every file had one result, in order, within the deadline; 1 otherwise. Crashes of the
child are contained, so they do not fail the run, but they are counted; ``--keep DIR`` keeps what caused them.
"""

from __future__ import annotations

import argparse
import collections
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "media"))

from audio_makers import mutate, write_formats

from cuefolio.media.facts import ReadFailure
from cuefolio.media.reader import DEADLINE_SECONDS, IsolatedReader

BATCH = 500
COLUMNS = (
    "read",
    "media.unreadable",
    "media.unknown_format",
    "media.empty",
    "media.too_slow",
    "media.too_big",
)
GRACE_SECONDS = 1.5


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=5000, help="number of mutated files")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--keep", type=Path, help="folder for the files that hung, crashed or filled the memory"
    )
    options = parser.parse_args()
    rng = random.Random(options.seed)
    table: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    missing, worst, reading = 0, 0.0, 0.0
    with tempfile.TemporaryDirectory() as name, IsolatedReader() as reader:
        folder = Path(name)
        originals = [(suffix, path.read_bytes()) for suffix, path in write_formats(folder).items()]
        number = 0
        while number < options.count:
            paths = []
            for _ in range(min(BATCH, options.count - number)):
                suffix, data = originals[number % len(originals)]
                paths.append(folder / f"{number}{suffix}")
                paths[-1].write_bytes(mutate(data, rng))
                number += 1
            begun = last = time.monotonic()
            expected = iter(paths)
            for result in reader.read_many(paths):
                now = time.monotonic()
                worst, last = max(worst, now - last), now
                path = next(expected)
                code = result.code if isinstance(result, ReadFailure) else "read"
                table[path.suffix][code if code in COLUMNS else "other"] += 1
                missing += result.path_bytes != str(path).encode()
                if options.keep and code in ("media.too_slow", "media.too_big", "media.crashed"):
                    options.keep.mkdir(parents=True, exist_ok=True)
                    shutil.copy(path, options.keep / f"{code.partition('.')[2]}-{path.name}")
            reading += time.monotonic() - begun
            missing += sum(1 for _ in expected)
            for path in paths:
                path.unlink()
    report(table)
    total = sum(sum(row.values()) for row in table.values())
    print(
        f"\n{total} files in {reading:.1f} s of reading ({total / reading:.0f} a second), seed {options.seed}"
    )
    print(f"without their own result: {missing}; longest wait for a result: {worst:.2f} s")
    # A wait may cover a hang of each child in turn before the next result in order is there.
    failed = missing or total != options.count or worst > 2 * DEADLINE_SECONDS + GRACE_SECONDS
    print("FAILED" if failed else "passed")
    return 1 if failed else 0


def report(table: dict[str, collections.Counter[str]]) -> None:
    columns = (*COLUMNS, "other")
    heads = [column.partition(".")[2] or column for column in columns]
    print(f"{'format':<8}" + "".join(f"{head:>15}" for head in heads))
    for suffix, row in sorted(table.items()):
        print(f"{suffix:<8}" + "".join(f"{row[column]:>15}" for column in columns))


if __name__ == "__main__":
    sys.exit(main())
