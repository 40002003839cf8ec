# SPDX-License-Identifier: GPL-3.0-or-later
"""A timeline that counts from zero, moved to where its programme begins."""

from __future__ import annotations

from cuefolio.domain.timeline.model import Timeline


def begin_at(timeline: Timeline, start: int) -> bool:
    """Let a timeline whose file says 00:00:00:00 begin at frame ``start``, as a person says; whether it does.

    Editing systems write zero where nobody set a timecode. What lies before ``start`` then counts from zero
    and is moved with it; a session that starts at zero and has its music at an hour keeps its labels.
    """
    if timeline.start != 0:
        return False
    times = [use.record_in for use in timeline.uses] or [spot.at for spot in timeline.spots]
    timeline.start = start
    if min(times, default=0) >= start * timeline.ticks:
        return True
    ticks = start * timeline.ticks
    for use in timeline.uses:
        use.record_in += ticks
        use.record_out += ticks
    for spot in timeline.spots:
        spot.at += ticks
    if timeline.end is not None:
        timeline.end += start
    return True
