# SPDX-License-Identifier: GPL-3.0-or-later
"""Loudness after EBU R 128 (ITU-R BS.1770-4), and peaks between samples; works in a child (see ``av_child``).

Powers are summed in steps of 100 ms; the gates of the standard are applied at the end.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

STEPS_A_BLOCK = 4
STRETCHES_A_STEP = 10
"""Sums of squares come in stretches of a waveform (10 ms)."""
THIN_RATE = 5_500
"""Hz: sound is never thinned out below this rate."""
ABSOLUTE_GATE = -70.0
RELATIVE_GATE = -10.0
LEAST_RATE = 8000
"""Below this rate (Hz) there is no K-weighting worth the name."""
OFFSET = -0.691
"""dB: a 1 kHz sine of -20 dBFS in both channels of a stereo file reads -20 LUFS less the sine's 3 dB, plus
3 dB for two channels; this constant takes the filter's gain at 1 kHz off again."""
SURROUND = 1.41
"""Weight of channels at the sides and behind (+1.5 dB)."""

_BEHIND = ("BL", "BR", "SL", "SR", "BC")
_TAPS = 24
_OVER = 4


def k_weighting(rate: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """(b0 b1 b2 a1 a2) of the two filters for a sample rate in Hz: head shelf, then low cut.

    BS.1770 gives them for 48 kHz; their analogue prototypes are those of its reference implementations.
    """
    k = math.tan(math.pi * 1681.974450955533 / rate)
    q, high = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    a0 = 1 + k / q + k * k
    shelf = (
        (high + band * k / q + k * k) / a0,
        2 * (k * k - high) / a0,
        (high - band * k / q + k * k) / a0,
        2 * (k * k - 1) / a0,
        (1 - k / q + k * k) / a0,
    )
    k = math.tan(math.pi * 38.13547087602444 / rate)
    q = 0.5003270373238773
    a0 = 1 + k / q + k * k
    return shelf, (1.0, -2.0, 1.0, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0)


def channel_weights(names: Sequence[str]) -> list[float]:
    """What each channel counts, by FFmpeg's names: nothing for a subwoofer, more for those behind."""
    return [0.0 if name.startswith("LFE") else SURROUND if name in _BEHIND else 1.0 for name in names]


def k_power(rate: int, hertz: Sequence[float]) -> list[float]:
    """What K-weighting makes of the power at these frequencies, for a sample rate in Hz."""
    found = []
    for frequency in hertz:
        z = cmath.exp(-2j * math.pi * frequency / rate)
        power = 1.0
        for b0, b1, b2, a1, a2 in k_weighting(rate):
            power *= abs((b0 + (b1 + b2 * z) * z) / (1 + (a1 + a2 * z) * z)) ** 2
        found.append(power)
    return found


class KMeter:
    """Sums of squares of K-weighted sound in steps of ``step`` samples, without filtering every sample.

    K-weighting is level above some kHz. So the weighted power is the plain power times that level, less what
    the weighting takes from the low end; and the low end is known from the spectrum of the sound thinned out
    to some 12 kHz, which is a quarter of the arithmetic. FFmpeg's own meter is met within 0.1 dB.
    """

    def __init__(self, rate: int, names: Sequence[str], step: int) -> None:
        import numpy as np

        self._step = step
        self._channels = channel_weights(names)
        self._sums: list[NDArray[np.float64]] = []
        self._counts: list[int] = []
        thin = 16
        while thin > 1 and (rate / thin < THIN_RATE or step % thin):
            thin //= 2
        self._thin = thin
        self._mean = np.full(thin, 1 / thin, dtype=np.float32)
        count = step // thin
        hertz = np.arange(count // 2 + 1) * (rate / step)
        self._level = k_power(rate, [rate / 2])[0]
        taken = self._level - np.array(k_power(rate, hertz.tolist()))
        # What the mean of neighbours takes off the upper end by itself is given back.
        half = np.pi * hertz / rate
        droop = np.ones(len(hertz))
        droop[1:] = np.square(np.sin(half[1:] * thin) / (thin * np.sin(half[1:])))
        weights = taken / droop * (2 * thin / count)
        weights[0] /= 2
        if count % 2 == 0:
            weights[-1] /= 2
        self._weights = np.repeat(weights, 2).astype(np.float32)

    def add(self, channels: Sequence[Samples], squares: Sequence[Samples]) -> None:
        """Take a frame: its channels, and for each the sums of squares of its stretches.

        Frames but the last are a multiple of ``step`` long.
        """
        import numpy as np

        whole = len(channels[0]) // self._step
        rest = len(channels[0]) - whole * self._step
        sums = np.zeros(whole + (rest > 0))
        for weight, channel, known in zip(self._channels, channels, squares, strict=True):
            if not weight:
                continue
            plain = np.add.reduceat(known, np.arange(len(sums)) * STRETCHES_A_STEP)
            taken = np.zeros(len(sums))
            if whole:
                thinned = channel[: whole * self._step].reshape(-1, self._thin) @ self._mean
                spectrum = np.fft.rfft(thinned.reshape(whole, -1), axis=1).view(np.float32)
                np.square(spectrum, out=spectrum)
                taken[:whole] = spectrum @ self._weights
            sums += weight * np.maximum(self._level * plain - taken, 0.0)
        self._sums.append(sums)
        self._counts += [self._step] * whole + ([rest] if rest else [])

    def integrated(self) -> float | None:
        """Integrated loudness in LUFS; None for what is silent."""
        import numpy as np

        if not self._sums:
            return None
        sums = np.nan_to_num(np.concatenate(self._sums), posinf=0.0, neginf=0.0)
        return integrated(sums.tolist(), self._counts)


def integrated(sums: Sequence[float], counts: Sequence[int]) -> float | None:
    """Integrated loudness in LUFS of weighted sums of squares over steps of 100 ms (samples in ``counts``).

    Blocks of 400 ms overlap by three quarters; those below -70 LUFS do not count, nor those 10 LU below the
    mean of the rest. Sound that is shorter than one block is a block by itself. None: silent.
    """
    full = max(counts, default=0)
    steps = [value for value, count in zip(sums, counts, strict=True) if count == full]
    if len(steps) < STEPS_A_BLOCK:
        total = sum(counts)
        return _loudness(sum(sums) / total) if total else None
    size = full * STEPS_A_BLOCK
    blocks = []
    running = sum(steps[:STEPS_A_BLOCK])
    for n in range(STEPS_A_BLOCK, len(steps) + 1):
        # Summed anew now and then, so that rounding does not gather over hours.
        running = sum(steps[n - STEPS_A_BLOCK : n])
        blocks.append(running / size)
    gate = 10 ** ((ABSOLUTE_GATE - OFFSET) / 10)
    heard = [power for power in blocks if power > gate]
    if not heard:
        return None
    relative = sum(heard) / len(heard) * 10 ** (RELATIVE_GATE / 10)
    loud = [power for power in heard if power > relative]
    return _loudness(sum(loud) / len(loud))


def _loudness(power: float) -> float | None:
    if not power > 0:
        return None
    found = OFFSET + 10 * math.log10(power)
    return found if found > ABSOLUTE_GATE else None


def channels_of(frame: Any) -> list[Samples]:
    """The channels of a frame of planar float samples, without copying them."""
    import numpy as np

    return [np.frombuffer(plane, dtype=np.float32, count=frame.samples) for plane in frame.planes]


def true_peak(channels: Sequence[Samples], places: Sequence[int], length: int) -> float:
    """The greatest value between samples within the stretches of ``length`` samples that begin at ``places``.

    BS.1770 oversamples everything four times; peaks between samples stand beside loud samples, so only the
    loudest stretches are looked at.
    """
    import numpy as np

    found = 0.0
    for place in places:
        for channel in channels:
            part = channel[max(0, place - _TAPS) : place + length + _TAPS]
            if len(part) >= _TAPS:
                for kernel in _between():
                    found = max(found, float(np.abs(np.convolve(part, kernel, "valid")).max()))
    return found


_kernels: list[Samples] = []


def _between() -> list[Samples]:
    """A windowed sinc for the places a quarter, half and three quarters between samples."""
    if not _kernels:
        import numpy as np

        for quarter in range(1, _OVER):
            at = np.arange(_TAPS) - (_TAPS // 2 - 1) - quarter / _OVER
            window = 0.5 + 0.5 * np.cos(np.pi * at / (_TAPS / 2 + 1))
            _kernels.append((np.sinc(at) * window)[::-1].astype(np.float32))
    return _kernels
