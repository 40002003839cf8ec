# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person should know before the cues of a timeline are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cuefolio.domain.film import Film
from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.timeline.model import RateFrom, Remark

if TYPE_CHECKING:
    from cuefolio.services.timelines import Part


def remarks_of(part: Part, film: Film) -> list[Remark]:
    """What the reader, the building of cues and their place in ``film`` (as it was) tell of one sequence."""
    found = [*part.seen.timeline.remarks, *_of_place(part, film)]
    if part.seen.others:
        found.append(
            Remark(
                "timeline.other_sequences",
                {
                    "path": part.seen.path.name,
                    "name": part.seen.timeline.name,
                    "others": ", ".join(part.seen.others[:_MOST_NAMES]),
                },
            )
        )
    told = [*part.proposal.warnings, *(told for match in part.mixes.values() for told in match.told)]
    return [*found, *(Remark(code, arguments) for code, arguments in told)]


_MOST_NAMES = 10


def _of_place(part: Part, film: Film) -> list[Remark]:
    timeline, placing = part.seen.timeline, part.placing
    told: dict[str, object] = {"path": part.seen.path.name}
    found = []
    if placing.takes_rate and placing.rate == film.rate:
        start = format_timecode(placing.start, placing.rate)
        found.append(Remark("timeline.start_taken", told | {"start": start}))
    elif placing.takes_rate:
        rates = told | {"rate": placing.rate.label, "film": film.rate.label}
        is_guess = timeline.rate_from is RateFrom.GUESS
        found.append(Remark("timeline.rate_guess_taken" if is_guess else "timeline.rate_taken", rates))
    if placing.rate.fraction != timeline.rate.fraction:
        rates = told | {"rate": timeline.rate.label, "film": placing.rate.label}
        found.append(Remark("timeline.rate_differs", rates))
    early = [
        frame
        for cue in (*part.proposal.cues, *part.proposal.unsure)
        if (frame := placing.frame(cue.start)) < placing.start
    ]
    if early:
        more = {"count": len(early), "start": format_timecode(placing.start, placing.rate)}
        code = "timeline.from_zero" if timeline.start == 0 else "timeline.before_start"
        found.append(Remark(code, told | more | {"first": format_timecode(min(early), placing.rate)}))
    return found
