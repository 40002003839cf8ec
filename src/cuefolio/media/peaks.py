# SPDX-License-Identifier: GPL-3.0-or-later
"""The waveform and loudness of a sound file, computed in a child process that may hang or crash."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from cuefolio.domain.peaks import GrowingPeaks, Peaks
from cuefolio.errors import CuefolioError
from cuefolio.media.av_process import AvProcess, as_bytes
from cuefolio.media.facts import display_path

Progress = Callable[[int, int], None]
"""(thousandths done, 1000); a file that does not tell its length reports none."""


def compute(
    path: bytes | str | Path,
    process: AvProcess,
    *,
    growing: GrowingPeaks | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Peaks:
    """Peaks of the file at ``path``, in ``process``, which can be used for further files.

    What is known so far goes into ``growing``. Raises CuefolioError ``media.no_sound``, ``media.no_media``,
    ``media.ffmpeg``, ``media.not_found``, ``media.too_slow``, ``media.crashed_media`` ... and
    ``job.cancelled``.
    """
    place = as_bytes(path)
    growing = growing or GrowingPeaks()
    found: Peaks | None = None
    stretches, expected, rate = 0, 0.0, Fraction(1)
    try:
        for content, blob in process.run("peaks", place, {}, cancelled):
            if "rate" in content:
                rate, expected = Fraction(*content["rate"]), float(content["seconds"])
                growing.begin(rate, expected)
            elif "stretches" in content:
                size = 2 * int(content["stretches"])
                if len(blob) != 3 * size:
                    raise ValueError("a part of another length")
                growing.add(blob[:size], blob[size : 2 * size], blob[2 * size :])
                stretches += size // 2
                if progress is not None and expected > 0:
                    progress(min(999, round(1000 * stretches / rate / Fraction(expected))), 1000)
            else:
                # Not returned yet: the child is done, and kept, when it has said so.
                found = growing.complete(
                    float(content["seconds"]), _decibels(content["loudness"]), _decibels(content["true_peak"])
                )
    except (ValueError, KeyError, TypeError, ArithmeticError) as error:
        process.close()
        raise CuefolioError("media.crashed_media", path=display_path(place)) from error
    if found is None:
        raise CuefolioError("media.crashed_media", path=display_path(place))
    return found


def _decibels(value: object) -> float | None:
    return None if value is None else float(str(value))
