# SPDX-License-Identifier: GPL-3.0-or-later
"""Waveform and loudness of one recording, against a bare PyAV loop that only decodes it.

    python -m tests.performance.peaks_row [FILE...]    any files, or five minutes of music in four formats

The child process runs already, as it does in the program from the second recording on; its start is told
apart. Both work on one file in turn, so that a busy machine is busy for both.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import av
from tests.performance.measuring import Row

from cuefolio.media import synth
from cuefolio.media.av_process import AvProcess
from cuefolio.media.peaks import compute

SUFFIXES = (".ogg", ".mp3", ".flac", ".m4a")
SECONDS = 300.0


def recordings(seconds: float = SECONDS) -> list[Path]:
    """Music of the synthesiser in each format, made once a machine."""
    folder = Path(tempfile.gettempdir()) / f"cuefolio-peaks-{seconds:g}"
    folder.mkdir(exist_ok=True)
    wanted = [folder / f"music{suffix}" for suffix in SUFFIXES if suffix in synth.suffixes()]
    missing = [path for path in wanted if not path.exists()]
    if missing:
        samples = synth.render(seconds, (("A4", 1), ("C5", 1), ("E5", 2)), "triumphant")
        for path in missing:
            unfinished = path.with_name(f"{path.stem}-{os.getpid()}{path.suffix}")
            synth.write_audio(unfinished, samples)
            unfinished.replace(path)
    return wanted


def measure(paths: Sequence[Path], repeats: int) -> list[tuple[Path, float, float]]:
    """(file, seconds of ours, seconds of the bare loop), medians of so many turns."""
    found = []
    with AvProcess() as process:
        compute(paths[0], process)
        for path in paths:
            ours, floor = [], []
            for _ in range(repeats):
                floor.append(_timed(lambda path=path: _bare(path)))
                ours.append(_timed(lambda path=path: compute(path, process)))
            found.append((path, statistics.median(ours), statistics.median(floor)))
    return found


def rows(tiny: bool) -> list[Row]:
    """One row a format: 0.8 of the bare loop's speed at least, that is 1.25 of its time at most."""
    measured = measure(recordings(3.0 if tiny else SECONDS), 1 if tiny else 7)
    return [
        Row(f"peaks of {path.suffix[1:]} / bare PyAV decoding", ours * 1000, floor * 1000, "ms", 1.25)
        for path, ours, floor in measured
    ]


def start_seconds() -> float:
    """How long a child takes to start."""
    with AvProcess() as process:
        short = recordings(1.0)[0]
        first = _timed(lambda: compute(short, process))
        return max(first - _timed(lambda: compute(short, process)), 0.0)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _bare(path: Path) -> int:
    samples = 0
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            samples += frame.samples
    return samples


if __name__ == "__main__":
    for file, ours, floor in measure([Path(name) for name in sys.argv[1:]] or recordings(), 7):
        speed = floor / ours
        print(f"{file.name:<24} ours {ours:.3f} s, bare {floor:.3f} s: {speed:.2f} of its speed")
    print(f"start of the child: {start_seconds():.2f} s")
