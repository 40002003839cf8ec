# SPDX-License-Identifier: GPL-3.0-or-later
"""What workers do for a review: read files, propose cues, and put everything into the form that is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.proposal import JoinOffer, ProposedCue, SameOffer
from cuefolio.gui.timelines.lines import Lines
from cuefolio.gui.timelines.result_film import result_film
from cuefolio.gui.timelines.stance import Stance
from cuefolio.gui.timelines.tree_items import tree_items

if TYPE_CHECKING:
    from PySide6.QtGui import QStandardItem

    from cuefolio.domain.film_map import FilmMap
    from cuefolio.domain.timecode import FrameRate
    from cuefolio.domain.timeline.model import Remark
    from cuefolio.persistence.store import CatalogStore
    from cuefolio.services.timeline_options import LastTime
    from cuefolio.services.timelines import Part, Review, Seen

_TWICE = "timeline.imported_before"
EVERY_FILE = ""
"""The choice of all files, of each its usual sequence."""


@dataclass(frozen=True, slots=True)
class Files:
    """Sequences that were read, by the files they are in, and which of each file is the usual one."""

    paths: tuple[Path, ...]
    seen: tuple[tuple[Seen, ...], ...]
    usual: tuple[int, ...]

    def choices(self) -> list[tuple[str, Seen]]:
        """(value, sequence) for every sequence."""
        return [(f"{file}/{at}", one) for file, held in enumerate(self.seen) for at, one in enumerate(held)]

    def chosen(self, value: str) -> list[Seen]:
        """The sequences that a choice means."""
        named = dict(self.choices()).get(value)
        if named is not None:
            return [named]
        return [held[at] for held, at in zip(self.seen, self.usual, strict=True)]


@dataclass(slots=True)
class TrackFacts:
    """A track of all files by its name: clips held for music, unsure, left out; why it is silent."""

    name: str
    counts: dict[Verdict, int] = field(default_factory=lambda: dict.fromkeys(Verdict, 0))
    muted: str = ""
    comment: str = ""

    @property
    def clips(self) -> int:
        """How many clips are on it."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Shown:
    """A review in the form that is shown. Joins and sames carry the cues that they ask about."""

    review: Review
    stance: Stance
    lines: Lines
    tracks: tuple[TrackFacts, ...]
    film: FilmMap
    joins: tuple[tuple[Part, JoinOffer, ProposedCue, ProposedCue], ...]
    same: tuple[tuple[SameOffer, ProposedCue, ProposedCue], ...]
    scenes: int
    notes: int
    reels: int
    lost: tuple[tuple[str, Remark], ...]
    """(file, what could not be read of it)."""
    twice: tuple[Remark, ...]
    """Which of the files were imported into the production before."""
    items: list[QStandardItem]
    """Of the tree, until a model takes them."""
    numbers: Mapping[int, Mapping[str, str]]
    """By ``id`` of the part and key of the cue: the numbers that the music would get by an import now."""

    def number_of(self, part: Part, cue: ProposedCue) -> str:
        """The number that a cue is given, brings along, or would get."""
        planned = self.numbers.get(id(part), {}).get(cue.key, cue.number)
        return self.stance.numbers.get(cue.key, planned)

    def take_items(self) -> list[QStandardItem]:
        """The items of the tree; they belong to the caller and are handed out once."""
        taken = self.items[:]
        self.items.clear()
        return taken


def read_files(
    paths: Sequence[Path],
    rate: FrameRate | None,
    start: int | None,
    *,
    likely: FrameRate | None = None,
    cancelled: Callable[[], bool],
    progress: Callable[..., object],
) -> Files:
    """Read every sequence of every file; ``likely`` is the production's rate. Raises as ``look``."""
    from cuefolio.services import timelines

    seen = []
    for done, path in enumerate(paths):

        def tell(part: int, whole: int, done: int = done) -> None:
            progress(done * 1000 + (part * 1000 // whole if whole else 0), len(paths) * 1000)

        reading = timelines.Reading(rate=rate, start=start, likely=likely, cancelled=cancelled, progress=tell)
        seen.append(tuple(timelines.look(path, reading)))
    usual = tuple(held.index(timelines.usual(held)) for held in seen)
    return Files(tuple(paths), tuple(seen), usual)


def first_stance(store: CatalogStore, film_id: str, files: Files) -> tuple[Stance, LastTime]:
    """The settings of a production, the answers that people gave for it and its series, and how its last
    timeline was taken over."""
    from cuefolio.services import timeline_options

    seen = [one.timeline for one in files.chosen(EVERY_FILE)]
    last = timeline_options.last_time(store, film_id, seen)
    return Stance(timeline_options.options_for(store, film_id, **last.fields())), last


def shown(store: CatalogStore, film_id: str, seen: Sequence[Seen], stance: Stance) -> Shown:
    """What these sequences give. Raises film.gone."""
    from cuefolio.services import timelines

    found = timelines.review(store, film_id, seen, stance.options, mixes=stance.mixes)
    lines = Lines(found, stance)
    by_key = {cue.key: cue for _part, cue in (*lines.music, *lines.unsure)}
    first_of = {cue.song: cue for cue in reversed(list(by_key.values()))}
    joins = [
        (part, offer, by_key[offer.first], by_key[offer.second])
        for part in found.parts
        for offer in part.proposal.joins
        if offer.first in by_key and offer.second in by_key
    ]
    same = [
        (offer, first_of[offer.first], first_of[offer.second])
        for part in found.parts
        for offer in part.proposal.same
        if offer.first in first_of and offer.second in first_of
    ]
    return Shown(
        found,
        stance,
        lines,
        _tracks(found),
        result_film(found, lines),
        tuple(joins),
        tuple(same),
        sum(len(part.proposal.scenes) for part in found.parts),
        sum(len(part.proposal.spotting) for part in found.parts),
        len({cue.hour for part in found.parts for cue in part.proposal.cues} - {0}),
        tuple(
            (part.seen.path.name, remark)
            for part in found.parts
            for remark in losses(part.seen.timeline.remarks)
        ),
        tuple(remark for remark in found.remarks if remark.code == _TWICE),
        tree_items(lines.groups),
        _numbers(store, found, lines, stance),
    )


def _numbers(
    store: CatalogStore, found: Review, lines: Lines, stance: Stance
) -> dict[int, Mapping[str, str]]:
    from cuefolio.services import timelines

    keys = {cue.key for _part, cue in lines.music}
    planned = timelines.planned(store, found, timelines.Choice(keys=keys, numbers=stance.numbers))
    return {id(part): numbers for part, numbers in zip(found.parts, planned, strict=True)}


def _tracks(found: Review) -> tuple[TrackFacts, ...]:
    """Tracks in the order of the files; those that only hold pictures are no question."""
    known: dict[str, TrackFacts] = {}
    for part in found.parts:
        timeline = part.seen.timeline
        facts = []
        for track in timeline.tracks:
            one = known.setdefault(track.name.casefold(), TrackFacts(track.name))
            one.muted = one.muted or (track.muted.value if track.muted is not None else "")
            one.comment = one.comment or track.comment
            facts.append(one)
        held = dict.fromkeys(range(len(timeline.uses)), Verdict.EXCLUDED)
        for cues, verdict in ((part.proposal.cues, Verdict.MUSIC), (part.proposal.unsure, Verdict.UNSURE)):
            for cue in cues:
                held |= dict.fromkeys(cue.uses, verdict)
        for place, verdict in held.items():
            at = timeline.uses[place].track
            if 0 <= at < len(facts):
                facts[at].counts[verdict] += 1
    pictures = {
        track.name.casefold() for part in found.parts for track in part.seen.timeline.tracks if track.picture
    }
    return tuple(one for name, one in known.items() if one.clips and name not in pictures)


def accept(
    store: CatalogStore,
    found: Shown,
    choice: dict[str, Any],
    *,
    cancelled: Callable[[], bool],
    progress: Callable[..., object],
) -> Any:
    """Store the music of a review as one step. Raises as ``timelines.accept`` does."""
    from cuefolio.services import timelines

    given = timelines.Choice(**choice)
    return timelines.accept(store, found.review, given, progress=progress, cancelled=cancelled)
