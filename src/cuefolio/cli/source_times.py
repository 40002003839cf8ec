# SPDX-License-Identifier: GPL-3.0-or-later
"""Which part of its source a clip of a timeline plays, as JSON shows it."""

from __future__ import annotations

from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.timeline.model import Timeline, Use
from cuefolio.domain.timeline.scenes import whole_frames


def source_times(timeline: Timeline, use: Use) -> dict[str, str | None]:
    """``source_in`` and ``source_out`` as labels at the timeline's rate, from where the source begins; None
    where the file does not tell them. A list writes 0 to 0 for a source without timecode."""
    begins = 0 if use.source is None else use.source.start or 0
    empty = use.source_in == use.source_out

    def label(ticks: int | None) -> str | None:
        if ticks is None or empty:
            return None
        return format_timecode(whole_frames(begins + ticks, timeline.ticks), timeline.rate)

    return {"source_in": label(use.source_in), "source_out": label(use.source_out)}
