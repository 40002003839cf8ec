# SPDX-License-Identifier: GPL-3.0-or-later
"""Times before 00:00:00:00, which editing systems write by accident and which no timecode can show."""

from __future__ import annotations

from math import floor

from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.timeline.model import Remark, Timeline


def below_zero(timeline: Timeline) -> list[Remark]:
    """One remark where a sequence or clips of it begin before 00:00:00:00; else nothing."""
    early = [use for use in timeline.uses if use.record_in < 0]
    start = timeline.start if timeline.start is not None and timeline.start < 0 else None
    if start is None and not early:
        return []
    told: dict[str, object] = {"name": timeline.name, "count": len(early), "first": "-"}
    if early:
        first = min(early, key=lambda use: use.record_in)
        label = format_timecode(floor(timeline.frames(first.record_in)), timeline.rate)
        told["first"] = f"{first.place}, {label}"
    if start is None:
        return [Remark("timeline.clips_below_zero", told)]
    return [Remark("timeline.start_below_zero", told | {"start": format_timecode(start, timeline.rate)})]
