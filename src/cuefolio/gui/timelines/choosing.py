# SPDX-License-Identifier: GPL-3.0-or-later
"""What is taken of a review, and what of it is as at the last import."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from cuefolio.domain.timeline.options import Answers
from cuefolio.gui.timelines.review_page import NOT_AT_ALL, SERIES, ReviewPage

if TYPE_CHECKING:
    from cuefolio.domain.timeline.model import Remark
    from cuefolio.gui.timelines.work import Shown
    from cuefolio.services.timeline_options import LastTime


def chosen(page: ReviewPage, shown: Shown, before: Answers, built: tuple[Fraction, float]) -> dict[str, Any]:
    """Fields of ``timelines.Choice``. ``before`` are the answers and ``built`` gap and threshold that the
    review began with."""
    remember = page.remembered()
    choice: dict[str, Any] = {
        "partial": bool(shown.lost) and page.losses.take.isChecked(),
        "numbers": dict(shown.stance.numbers),
        "scenes": page.scenes.isChecked() and shown.scenes > 0,
        "reels": page.reels.isChecked(),
        "spots": page.spots.isChecked() and shown.notes > 0,
    }
    if remember != NOT_AT_ALL:
        cues = [cue for _part, cue in (*shown.lines.music, *shown.lines.unsure)]
        choice["answers"] = shown.stance.to_remember(before, cues)
        choice["for_series"] = remember == SERIES
        now = shown.stance.options
        choice["keep_building"] = (now.gap, now.threshold) != built
    return choice


def as_last_time(last: LastTime | None, shown: Shown) -> list[Remark]:
    """What is still as at the last import."""
    if last is None:
        return []
    options = shown.stance.options
    fields = last.fields()
    return last.remarks([name for name in fields if getattr(options, name) != fields[name]])
