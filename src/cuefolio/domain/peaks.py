# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of a recording as a waveform shows it: extremes and body of short stretches, loudness, peaks.

Arrays are kept as bytes of 16-bit integers (little-endian, full scale 32767), so that they travel and are
stored without NumPy, which is imported with the first question about them.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Values = NDArray[np.float32]

FULL = 32767
COARSER = 16
"""Each level of detail joins so many stretches of the finer one."""


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """A part of a recording in equal columns: lowest, highest and body (root mean square), full scale 1.

    A column that holds nothing (behind the end, or not computed yet) is nan in all three.
    """

    low: Values
    high: Values
    body: Values


@dataclass(frozen=True, slots=True, eq=False)
class Peaks:
    """``seconds`` long; ``rate`` stretches a second, each with 2 bytes in ``low``, ``high`` and ``body``.

    Lowest and highest are those of all channels, so that nothing cancels out; the body is the mean power of
    the channels. ``loudness_db`` is integrated loudness in LUFS, ``true_peak_db`` the greatest value between
    samples in dB of full scale; None for silence and while it is being computed.
    ``is_complete`` is false for what is known before the end was reached.
    """

    seconds: float
    rate: Fraction
    low: bytes
    high: bytes
    body: bytes
    loudness_db: float | None = None
    true_peak_db: float | None = None
    is_complete: bool = True

    def __len__(self) -> int:
        return len(self.low) // 2


class PeakShape:
    """Peaks at several levels of detail, ready to be drawn at any width. Imports NumPy."""

    def __init__(self, peaks: Peaks) -> None:
        import numpy as np

        self.peaks = peaks
        low, high, body = (
            np.frombuffer(part, "<i2").astype(np.float32) / FULL
            for part in (peaks.low, peaks.high, peaks.body)
        )
        self._levels: list[tuple[Values, Values, Values]] = []
        power = np.square(body)
        self.highest = float(max(high.max(initial=0.0), -low.min(initial=0.0)))
        """The greatest distance from silence, full scale 1."""
        while True:
            # One more value at each end that changes nothing, because ``reduceat`` cannot name the end.
            self._levels.append(
                (
                    np.append(low, np.float32(1)),
                    np.append(high, np.float32(-1)),
                    np.append(power, np.float32(0)),
                )
            )
            if len(low) <= COARSER:
                return
            whole = -(-len(low) // COARSER) * COARSER - len(low)
            low = np.pad(low, (0, whole), "edge").reshape(-1, COARSER).min(axis=1)
            high = np.pad(high, (0, whole), "edge").reshape(-1, COARSER).max(axis=1)
            power = np.pad(power, (0, whole), "edge").reshape(-1, COARSER).mean(axis=1)

    def columns(self, start: float, end: float, count: int) -> Columns:
        """``count`` columns of equal width from ``start`` to ``end`` seconds (which may lie outside)."""
        import numpy as np

        known = len(self.peaks)
        shape = np.full(max(count, 0), np.nan, dtype=np.float32)
        if not known or count <= 0 or end <= start:
            return Columns(shape, shape, shape)
        rate = float(self.peaks.rate)
        factor, level = 1, 0
        while level + 1 < len(self._levels) and (end - start) * rate / count >= 4 * COARSER * factor:
            factor, level = factor * COARSER, level + 1
        low, high, power = self._levels[level]
        most = len(low) - 1
        edges = np.linspace(start * rate, end * rate, count + 1) / factor
        first = np.clip(np.floor(edges[:-1] + 1e-9), 0, most).astype(np.int64)
        last = np.clip(np.ceil(edges[1:] - 1e-9), 0, most).astype(np.int64)
        inside = (last > first) & (edges[:-1] < known / factor)
        if not inside.any():
            return Columns(shape, shape, shape)
        first, last = first[inside], last[inside]
        # Pairs of (first, last); what reduceat makes of the stretches between two pairs is thrown away.
        pairs = np.stack([first, last], axis=1).ravel()
        found = [shape.copy() for _ in range(3)]
        found[0][inside] = np.minimum.reduceat(low, pairs)[::2]
        found[1][inside] = np.maximum.reduceat(high, pairs)[::2]
        found[2][inside] = np.sqrt(np.add.reduceat(power, pairs)[::2] / (last - first))
        return Columns(*found)


class GrowingPeaks:
    """Peaks while they are being computed: written by a worker, looked at by a painter."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._parts: tuple[list[bytes], list[bytes], list[bytes]] = ([], [], [])
        self._rate = Fraction(1)
        self._seconds = 0.0

    def begin(self, rate: Fraction, seconds: float) -> None:
        """What is known first: stretches a second, and the expected length (0: unknown)."""
        with self._lock:
            self._rate, self._seconds = rate, seconds

    def add(self, low: bytes, high: bytes, body: bytes) -> None:
        """The next stretches."""
        with self._lock:
            for part, data in zip(self._parts, (low, high, body), strict=True):
                part.append(data)

    def so_far(self) -> Peaks:
        """What is known by now; ``seconds`` is the expected length, or the known one where that is more."""
        with self._lock:
            for part in self._parts:
                part[:] = [b"".join(part)]
            low, high, body = (part[0] for part in self._parts)
            known = len(low) // 2 / float(self._rate)
            return Peaks(max(self._seconds, known), self._rate, low, high, body, is_complete=False)

    def complete(self, seconds: float, loudness_db: float | None, true_peak_db: float | None) -> Peaks:
        """Everything, once the end was reached."""
        return replace(
            self.so_far(),
            seconds=seconds,
            loudness_db=loudness_db,
            true_peak_db=true_peak_db,
            is_complete=True,
        )
