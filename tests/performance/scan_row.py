# SPDX-License-Identifier: GPL-3.0-or-later
"""A scan of 2,000 mixed audio files, read in isolation and stored, against a bare mutagen loop over them."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

import mutagen

from cuefolio.media import stamp, synth
from cuefolio.services import audio, catalog

FILES = 2000
SUFFIXES = (".mp3", ".flac", ".m4a", ".ogg", ".wav")
_MARK = "complete-1"


def collection() -> Path:
    """A folder with 2,000 short tagged files of five formats in folders of 50, made once a machine."""
    folder = Path(tempfile.gettempdir()) / "cuefolio-scan-2000"
    if (folder / _MARK).exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    samples = synth.render(1.0, (("A4", 1), ("C5", 1)), "tender")
    models = {}
    for suffix in SUFFIXES:
        models[suffix] = folder / f"model{suffix}.bytes"
        models[suffix].parent.mkdir(parents=True, exist_ok=True)
        synth.write_audio(models[suffix], samples, suffix=suffix)
    for number in range(FILES):
        suffix = SUFFIXES[number % len(SUFFIXES)]
        path = folder / f"album {number // 50:02d}" / f"{number:04d} track{suffix}"
        path.parent.mkdir(exist_ok=True)
        shutil.copyfile(models[suffix], path)
        stamp.write_tags(
            path,
            {
                "title": f"Piece {number}",
                "artist": "The Lamplight Players",
                "album": f"Album {number // 50}",
                "composers": ("Ines Roth", "Otto Vale"),
                "label": "Copper Lane",
                "track_number": number % 50 + 1,
                "year": 1990 + number % 30,
                "isrc": f"QZABC25{number:05d}",
                "genre": "Soundtrack",
                "tempo": 60 + number % 100,
                "moods": ("tender",),
            },
        )
    for model in models.values():
        model.unlink()
    (folder / _MARK).touch()
    return folder


def measure() -> tuple[float, float]:
    """(seconds of our scan, seconds of the bare loop), each the best of three with a warm disk cache."""
    folder = collection()
    _bare(folder)
    ours, floor = [], []
    for _ in range(3):
        floor.append(_bare(folder))
        ours.append(_ours(folder))
    return min(ours), min(floor)


def _bare(folder: Path) -> float:
    started = time.perf_counter()
    read = 0
    for path in sorted(folder.rglob("*.*")):
        file: Any = mutagen.File(path)  # type: ignore[attr-defined]
        read += file is not None
    assert read == FILES, read
    return time.perf_counter() - started


def _ours(folder: Path) -> float:
    with tempfile.TemporaryDirectory() as place:
        store = catalog.new(Path(place) / "scan.cuefolio")
        try:
            started = time.perf_counter()
            done = audio.scan(store, [folder])
            seconds = time.perf_counter() - started
        finally:
            store.close()
    assert (done.read, len(done.recordings), done.failed) == (FILES, FILES, ()), done
    return seconds


if __name__ == "__main__":
    ours, floor = measure()
    print(f"scan of {FILES} files {ours:.2f} s, bare loop {floor:.2f} s: {floor / ours:.2f} of its speed")
