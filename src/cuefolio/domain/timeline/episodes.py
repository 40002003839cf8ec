# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one timeline holds several episodes, each in an hour of its own: the cues of one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from cuefolio.domain.timecode import FrameRate, parse_timecode
from cuefolio.domain.timeline.proposal import Excluded, Proposal, ProposedCue, Reason
from cuefolio.domain.timeline.scenes import Scene, hour_of

_DIGITS = re.compile(r"[0-9]+")
_DAY = 24


def hour_of_episode(number: str) -> int | None:
    """The hour of an episode by its number: 3 for "3", "103" and "S01E03". None where it has no digits."""
    digits = _DIGITS.findall(number)
    if not digits:
        return None
    last = int(digits[-1][-4:])
    return last if last < _DAY else last % 100


def of_episode(proposal: Proposal, number: str) -> Proposal:
    """A proposal with cues, scenes and notes of one episode's hour alone; the clips of the others are listed
    as left out.

    ``number`` is that of the episode as the production has it. A clip that is in cues of two hours stays with
    the cue. Where nothing lies in that hour, or the number names none, all cues stay and a warning says so.
    """
    hour = hour_of_episode(number)
    if hour is None:
        return _with(proposal, ("timeline.no_episode_number", {}))
    both = (*proposal.cues, *proposal.unsure)
    others = [cue for cue in both if cue.hour != hour]
    if not others:
        return proposal
    if len(others) == len(both):
        return _with(proposal, ("timeline.no_such_hour", {"number": number, "hour": hour}))
    kept = {place for cue in both if cue.hour == hour for place in cue.uses}
    left = {
        place: Excluded(place, Reason.OTHER_EPISODE, cue.verdict, cue.votes)
        for cue in others
        for place in cue.uses
        if place not in kept
    }
    gone = {cue.key for cue in others}
    songs = {cue.song for cue in both if cue.hour == hour}
    cues = _of(proposal.cues, hour)
    warnings = [told for told in proposal.warnings if told[0] != "timeline.mixes"]
    if mixes := sum(cue.is_mix for cue in cues):
        warnings.append(("timeline.mixes", {"count": mixes}))
    told = replace(
        proposal,
        cues=cues,
        unsure=_of(proposal.unsure, hour),
        excluded=tuple(sorted((*proposal.excluded, *left.values()))),
        joins=tuple(offer for offer in proposal.joins if not {offer.first, offer.second} & gone),
        same=tuple(offer for offer in proposal.same if {offer.first, offer.second} <= songs),
        scenes=tuple(_inside(proposal.scenes, hour, proposal.timeline.rate)),
        spotting=tuple(
            note for note in proposal.spotting if hour_of(note.start, proposal.timeline.rate) == hour
        ),
        warnings=tuple(warnings),
    )
    return _with(told, ("timeline.other_episodes", {"count": len(others), "number": number}))


def _inside(scenes: Iterable[Scene], hour: int, rate: FrameRate) -> Iterator[Scene]:
    """The scenes of an hour; one that nothing ends before the next episode ends with its hour."""
    for scene in scenes:
        if hour_of(scene.start, rate) != hour:
            continue
        end = scene.end
        if hour_of(end, rate) > hour:
            end = parse_timecode(f"{hour + 1:02d}:00:00:00", rate)
        yield replace(scene, end=end)


def _of(cues: tuple[ProposedCue, ...], hour: int) -> tuple[ProposedCue, ...]:
    return tuple(cue for cue in cues if cue.hour == hour)


def _with(proposal: Proposal, told: tuple[str, dict[str, object]]) -> Proposal:
    return replace(proposal, warnings=(*proposal.warnings, told))
