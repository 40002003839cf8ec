# SPDX-License-Identifier: GPL-3.0-or-later
"""Short tagged audio files for the tests of scanning and filling."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

from cuefolio.media import stamp, synth
from cuefolio.media.facts import Artwork

COVER = Artwork("image/png", bytes.fromhex("89504e470d0a1a0a") + b"a cover" * 40)
SONG: dict[str, object] = {
    "title": "Glass Stairs",
    "artist": "The Pilot Boats",
    "album": "Low Water",
    "composers": ("Ada Krell", "Tom Fisk"),
    "lyricists": ("Ina Moor",),
    "arrangers": ("Otto Vale",),
    "publishers": ("Breakwater Music",),
    "label": "Harbour Records",
    "catalog_number": "HR 12",
    "track_number": 4,
    "isrc": "ZZABC2500001",
    "iswc": "T-999.000.101-9",
    "year": 1999,
    "genre": "Pop",
    "tempo": 96,
    "key": "F#m",
    "moods": ("tender", "hopeful"),
}


@cache
def model(suffix: str, seconds: float, number: int = 0) -> Path:
    """An untagged file of a format; another number sounds different."""
    path = Path(tempfile.mkdtemp()) / f"model{suffix}"
    synth.write_audio(path, synth.render(seconds, (("A4", 1 + number), ("C5", 1)), "tender"))
    return path


def song(
    path: Path, seconds: float = 1.0, artwork: Artwork | None = None, number: int = 0, **tags: object
) -> Path:
    """An audio file at ``path`` with exactly these tags."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(model(path.suffix, seconds, number), path)
    if tags or artwork:
        stamp.write_tags(path, tags, artwork)
    return path
