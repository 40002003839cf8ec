# SPDX-License-Identifier: GPL-3.0-or-later
"""Waveforms on disk, by the content they belong to, so that no recording is decoded twice for its picture.

A file that is damaged, or of another version of this format, counts as absent. The folder is kept below a
size: what was looked at longest ago goes first. Nothing here is worth an error to a person: without the
folder, waveforms are computed each time.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import math
import os
import struct
from fractions import Fraction
from pathlib import Path

from cuefolio import atomic
from cuefolio.domain.peaks import Peaks
from cuefolio.errors import CuefolioError

log = logging.getLogger(__name__)

VERSION = 1
"""Grows when peaks are computed otherwise; older files are then made anew."""
LIMIT_BYTES = 512 << 20
KEPT = 0.9
"""Share of the limit that is left after the folder has grown beyond it."""
SUFFIX = ".peaks"

_MAGIC = b"CUEPEAKS"
_LENGTH = struct.Struct("<I")
_DIGEST = 16


def default_folder() -> Path:
    """The place for it among the person's cache files."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("Cuefolio", appauthor=False)) / "peaks"


class PeaksCache:
    """The waveforms in one folder, which is made when the first is kept."""

    def __init__(self, folder: Path | None = None, limit_bytes: int = LIMIT_BYTES) -> None:
        self.folder = folder or default_folder()
        self.limit_bytes = limit_bytes

    def path_for(self, fingerprint: str) -> Path:
        """Where the peaks of this content lie."""
        return self.folder / f"{fingerprint}-{VERSION}{SUFFIX}"

    def get(self, fingerprint: str) -> Peaks | None:
        """Peaks of the content of this fingerprint; None when they are absent or damaged."""
        path = self.path_for(fingerprint)
        try:
            data = path.read_bytes()
            peaks = unpacked(data)
        except (OSError, MemoryError):
            return None
        except (ValueError, KeyError, TypeError, ArithmeticError, struct.error) as error:
            log.debug("%s is damaged and made anew: %s", path, error)
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # looked at just now
        return peaks

    def put(self, fingerprint: str, peaks: Peaks) -> None:
        """Keep peaks, and let go of the oldest when the folder grows beyond its limit."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            atomic.write_bytes(self.path_for(fingerprint), packed(peaks))
            self._shrink()
        except (OSError, CuefolioError) as error:
            log.debug("a waveform was not kept: %s", error)

    def _shrink(self) -> None:
        found = []
        for path in self.folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(OSError):  # another program may have removed it
                status = path.stat()
                found.append((status.st_mtime_ns, status.st_size, path))
        total = sum(size for _, size, _ in found)
        if total <= self.limit_bytes:
            return
        for _, size, path in sorted(found, key=lambda entry: (entry[0], entry[2].name)):
            with contextlib.suppress(OSError):
                path.unlink()
            total -= size
            if total <= self.limit_bytes * KEPT:
                return


def packed(peaks: Peaks) -> bytes:
    """Peaks as the bytes of a file."""
    header = json.dumps(
        {
            "version": VERSION,
            "seconds": peaks.seconds,
            "rate": [peaks.rate.numerator, peaks.rate.denominator],
            "stretches": len(peaks),
            "loudness": peaks.loudness_db,
            "true_peak": peaks.true_peak_db,
        }
    ).encode()
    content = b"".join((_MAGIC, _LENGTH.pack(len(header)), header, peaks.low, peaks.high, peaks.body))
    return content + _digest(content)


def unpacked(data: bytes) -> Peaks:
    """The peaks that ``packed`` wrote.

    Raises ValueError, KeyError, TypeError, ArithmeticError or struct.error for anything else.
    """
    content, digest = data[:-_DIGEST], data[-_DIGEST:]
    if not content.startswith(_MAGIC) or digest != _digest(content):
        raise ValueError("not a whole file of peaks")
    (length,) = _LENGTH.unpack_from(content, len(_MAGIC))
    start = len(_MAGIC) + _LENGTH.size
    header = json.loads(content[start : start + length])
    if header["version"] != VERSION:
        raise ValueError("another version")
    size = 2 * int(header["stretches"])
    arrays = content[start + length :]
    if len(arrays) != 3 * size:
        raise ValueError("of another length")
    seconds = float(header["seconds"])
    if not math.isfinite(seconds) or seconds <= 0:
        raise ValueError("of no length")
    return Peaks(
        seconds,
        Fraction(*header["rate"]),
        arrays[:size],
        arrays[size : 2 * size],
        arrays[2 * size :],
        None if header["loudness"] is None else float(header["loudness"]),
        None if header["true_peak"] is None else float(header["true_peak"]),
    )


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_DIGEST).digest()
