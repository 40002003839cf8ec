# SPDX-License-Identifier: GPL-3.0-or-later
"""Proposed cues of a timeline written into a production, with what is known of their recordings."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING

from cuefolio.domain.text import fold, sanitize_text, single_line
from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.proposal import Proposal, ProposedCue
from cuefolio.persistence import lookups
from cuefolio.persistence.tables import cue, cue_evidence, cue_scene, marker, reel, scene, scene_time
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services.cue_values import Times
from cuefolio.services.cue_writer import apply_values, sync_links, write_times
from cuefolio.services.sheet_import_order import FilmEnd
from cuefolio.services.timeline_evidence import Kept, kept_text
from cuefolio.services.timeline_mixes import fill
from cuefolio.services.timeline_numbers import Numbers, reels_of
from cuefolio.services.timeline_place import Placing
from cuefolio.services.timeline_songs import Bringer

if TYPE_CHECKING:
    from cuefolio.services.timelines import Part


class TimelineWriter:
    """Writes what comes out of timelines into one production, within one step."""

    def __init__(self, uow: UnitOfWork, film_id: str, cut_id: str, numbers: Iterable[str] = ()) -> None:
        """``numbers`` are those that cues to come bring along: no other cue gets them."""
        self._uow = uow
        self._film_id = film_id
        self._cut_id = cut_id
        self._end = FilmEnd(uow, film_id, cut_id)
        self._numbers = Numbers(uow.connection, film_id, cut_id)
        self._numbers.reserve(numbers)
        self._songs = Bringer(uow)
        self._scenes: list[tuple[int, int, str]] = []
        """(first frame, end, key) of the scenes that were added."""

    def add_cue(self, import_id: str, part: Part, proposed: ProposedCue, *, title: str, number: str) -> str:
        """A new cue with its evidence; its key. A known song brings what was said about it, a cue inside of a
        mix what it has there. Raises edit.gone when that cue was deleted meanwhile."""
        uow, placing, known = self._uow, part.placing, part.known.get(proposed.key)
        through = part.through.get(proposed.key)
        start, end = placing.frame(proposed.start), placing.frame(proposed.end)
        key = uow.insert(cue, production_id=self._film_id, position=self._end.position())
        values: dict[str, object] = {
            "number": self._numbers.give(start, number),
            "title": single_line(title),
        }
        if through is not None:
            fill(uow, key, through)
        elif known is not None:
            self._songs.bring(key, known)
        apply_values(uow, key, values)
        # As an "in" each of them would look at every cue of the film for its place.
        write_times(uow, key, self._cut_id, None, Times(start, max(end, start + 1), None))
        self._end.place(key, start, None)
        sync_links(uow, cue_scene, key, "scene_id", self._scenes_of(start, max(end, start + 1), placing.rate))
        uow.insert(
            cue_evidence,
            cue_id=key,
            timeline_import_id=import_id,
            proposal_key=proposed.key,
            original_name=proposed.original_name or None,
            uses=_uses_text(part, proposed),
        )
        return key

    def add_reels(self, proposal: Proposal, placing: Placing) -> None:
        """A reel for each hour that holds music; reels that the cut has already stay as they are."""
        reels = reels_of(proposal, placing)
        there = {row.number for row in lookups.reels(self._uow.connection, self._cut_id)}
        for number, start in reels:
            if number not in there:
                self._uow.insert(reel, cut_id=self._cut_id, number=number, start_frame=start)
        self._numbers.add_reels(reels)

    def add_scenes(self, proposal: Proposal, placing: Placing) -> None:
        """Scenes that the timeline tells; one of the same number and name gets only its time."""
        uow = self._uow
        for told in proposal.scenes:
            name, number = single_line(told.name), single_line(told.number)
            which = {"number": number} if number else {}
            key = lookups.by_key(
                uow.connection, scene, "name_key", fold(name), production_id=self._film_id, **which
            )
            if key is None:
                position = lookups.next_position(uow.connection, scene, "production_id", self._film_id)
                key = uow.insert(
                    scene,
                    production_id=self._film_id,
                    number=number or None,
                    name=name,
                    name_key=fold(name),
                    position=position,
                )
            start, end = placing.frame(told.start), placing.frame(told.end)
            if start < end:
                uow.insert(scene_time, scene_id=key, cut_id=self._cut_id, start_frame=start, end_frame=end)
                self._scenes.append((start, end, key))
        self._scenes.sort()

    def _scenes_of(self, start: int, end: int, rate: FrameRate) -> list[str]:
        """The scenes in which a cue plays: the one that it begins in, and others in which it plays for a
        second or more."""
        found = []
        for first, last, key in self._scenes[: bisect_left(self._scenes, (end,))]:
            inside = min(end, last) - max(start, first)
            if first <= start < last or inside >= rate.nominal:
                found.append(key)
        return list(dict.fromkeys(found))

    def add_spots(self, proposal: Proposal, placing: Placing) -> None:
        """Spotting notes as markers of the cut."""
        for note in proposal.spotting:
            self._uow.insert(
                marker,
                cut_id=self._cut_id,
                frame=placing.frame(note.start),
                name=single_line(note.text) or None,
                note=sanitize_text(note.comment).strip() or None,
            )


def _uses_text(part: Part, proposed: ProposedCue) -> str:
    """What ``cue_evidence`` keeps of the uses. Of a cue inside of a mix also the frames that it has of them,
    which the uses do not tell, and where it comes from; of a mix that it is one."""
    through = part.through.get(proposed.key)
    if through is None:
        return kept_text(Kept(proposed.uses, is_mix=proposed.is_mix))
    return kept_text(Kept(proposed.uses, start=proposed.start, end=proposed.end, through=through))
