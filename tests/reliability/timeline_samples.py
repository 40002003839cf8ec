# SPDX-License-Identifier: GPL-3.0-or-later
"""What is mutated: small timelines of every kind, our own and those of others beside the checkout."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

from tests.formats.timelines.test_bwf import bext, chunk, ixml, wave

from cuefolio.formats.timelines.registry import best_reader

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (ROOT / "tests" / "data" / "timelines", ROOT.parent / "shared" / "testdata" / "timelines")
LARGEST = 700_000
"""Bytes of a file that is still used; larger ones only take time."""
EVERYDAY = 20_000
"""Bytes from which a file is taken the more seldom the larger it is."""
FOLDER_OF_WAVES = "bwf-folder"


@dataclass(frozen=True, slots=True)
class Sample:
    """One whole file. ``reader`` is the id of the reader for it."""

    reader: str
    name: str
    data: bytes

    @property
    def weight(self) -> float:
        """How often it is taken, beside others of its reader."""
        return min(1.0, EVERYDAY / (len(self.data) + 1))


MORE: list[Path] = []
"""Folders with other files, to be named before the first sample is asked for."""


@cache
def _all() -> tuple[Sample, ...]:
    found = [Sample(FOLDER_OF_WAVES, "stamped.wav", _stamped())]
    for folder in (*FOLDERS, *MORE):
        for path in sorted(folder.rglob("*")):
            if not path.is_file() or path.stat().st_size > LARGEST:
                continue
            if path.suffix.lower() == ".wav":
                found.append(Sample(FOLDER_OF_WAVES, path.name, path.read_bytes()))
            elif (reader := best_reader(path)[1]) is not None and best_reader(path)[0] > 0:
                found.append(Sample(reader.id, path.name, path.read_bytes()))
    return tuple(found)


def _stamped() -> bytes:
    """A recording with every chunk that places it."""
    cue = chunk(b"cue ", struct.pack("<I", 1) + struct.pack("<II4sIII", 7, 24000, b"data", 0, 0, 24000))
    told = ixml("24000/1001", names=("Boom", "Lav"))
    return wave(bext(3600 * 48000, "sSPEED=23.976"), told, cue, seconds=Fraction(1, 100))


def samples(ids: Iterable[str]) -> dict[str, list[Sample]]:
    """The samples of some readers, by id. AssertionError when a reader has none: it would go untried."""
    found: dict[str, list[Sample]] = {id_: [] for id_ in ids}
    for sample in _all():
        if sample.reader in found:
            found[sample.reader].append(sample)
    assert all(found.values()), [id_ for id_, some in found.items() if not some]
    return found


def written(folder: Path, sample: Sample, data: bytes) -> Path:
    """Where some bytes lie as a reader gets them: a file of the sample's kind, or a folder with it."""
    if sample.reader == FOLDER_OF_WAVES:
        place = folder / "takes"
        place.mkdir(exist_ok=True)
        (place / "take.wav").write_bytes(data)
        return place
    path = folder / f"damaged{Path(sample.name).suffix}"
    path.write_bytes(data)
    return path
