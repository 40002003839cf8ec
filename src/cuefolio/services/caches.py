# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program keeps only to be quicker, and may throw away: computed waveforms."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from cuefolio.media.peaks_cache import LIMIT_BYTES, SUFFIX, default_folder


@dataclass(frozen=True, slots=True)
class Kept:
    """What lies in the folder of waveforms: how many there are, their size, the most that they may take."""

    folder: Path
    files: int
    size: int
    limit: int


def waveforms(folder: Path | None = None) -> Kept:
    """Look at the kept waveforms. A folder that is not there holds none."""
    place = folder or default_folder()
    files = size = 0
    for path in _found(place):
        with contextlib.suppress(OSError):  # another window may have removed it
            size += path.stat().st_size
            files += 1
    return Kept(place, files, size, LIMIT_BYTES)


def clear_waveforms(folder: Path | None = None) -> Kept:
    """Throw the kept waveforms away; they are computed again when somebody looks at them. What cannot be
    removed stays. Nothing else in the folder is touched."""
    place = folder or default_folder()
    for path in _found(place):
        with contextlib.suppress(OSError):
            path.unlink()
    return waveforms(place)


def _found(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.glob(f"*{SUFFIX}") if path.is_file() and not path.is_symlink()]
    except OSError:
        return []
