# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud a recording is played, so that recordings can be compared and none is cut off."""

from __future__ import annotations

TARGET_LUFS = -18.0
"""What every recording is brought to. Film music and records lie between -9 and -25."""
CEILING_DB = -1.0
"""A peak is never brought above this (dB of full scale)."""
TYPICAL_LUFS = -14.0
"""What a recording is taken for until it has been measured."""
QUIETEST_DB = -60.0
"""The lowest place of a volume control but silence."""
REFERENCE_DB = -6.0
"""Where the volume control stands first: room for quiet recordings to be brought up."""


def gain_db(loudness_db: float | None, true_peak_db: float | None) -> float:
    """dB to add to a recording of this integrated loudness (LUFS) and true peak (dB), None: not measured."""
    gain = TARGET_LUFS - (TYPICAL_LUFS if loudness_db is None else loudness_db)
    if true_peak_db is not None:
        gain = min(gain, CEILING_DB - true_peak_db)
    return gain


def control_db(place: float) -> float:
    """dB of a volume control at ``place`` (0 to 1): even steps sound even. -inf at 0."""
    if place <= 0:
        return float("-inf")
    return QUIETEST_DB * (1 - min(place, 1.0))


def control_place(decibels: float) -> float:
    """Where a volume control stands for dB: the way back."""
    return max(0.0, min(1.0, 1 - decibels / QUIETEST_DB))


def output_volume(gain: float, control: float) -> float:
    """The linear factor (0 to 1) for an output, from a recording's gain and the control, both dB.

    Above 1 an output cannot go: a quiet recording at full volume stays a little too quiet.
    """
    total = gain + control
    return 0.0 if total == float("-inf") else min(1.0, 10 ** (total / 20))
