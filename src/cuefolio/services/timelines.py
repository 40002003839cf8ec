# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines of editing systems: read, reviewed, and taken over as cues with their evidence.

``look`` and ``review`` change nothing. ``accept`` is one undo step.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

from cuefolio.domain.film import Film
from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.codec import encode
from cuefolio.domain.timeline.episodes import hour_of_episode, of_episode
from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.mixes import Through
from cuefolio.domain.timeline.model import Remark, Timeline
from cuefolio.domain.timeline.options import BuildOptions, Hours, Verdict
from cuefolio.domain.timeline.proposal import Proposal, ProposedCue
from cuefolio.domain.timeline.shifting import begin_at
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading, best_reader, read_timeline
from cuefolio.messages import sentence
from cuefolio.persistence import lookups, timeline_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cut, production, timeline_import
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import films
from cuefolio.services.timeline_known import KnownRecording
from cuefolio.services.timeline_mixes import Mixes, MixMatch
from cuefolio.services.timeline_numbers import Numbers, reels_of
from cuefolio.services.timeline_options import keep_answers, options_for, options_text
from cuefolio.services.timeline_place import Placing
from cuefolio.services.timeline_remarks import remarks_of
from cuefolio.services.timeline_songs import KnownSongs, known_is_music
from cuefolio.services.timeline_writer import TimelineWriter

__all__ = [
    "BuildOptions",
    "Choice",
    "Hours",
    "Reading",
    "Review",
    "Seen",
    "accept",
    "among",
    "is_empty",
    "look",
    "losses_of",
    "options_for",
    "planned",
    "readable",
    "require_whole",
    "review",
]

CLEARLY = 60
"""How sure a reader is of what nobody would take for a cue sheet."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One sequence of one file as it was read. ``others`` are the names of the file's other sequences."""

    path: Path
    file_hash: str
    timeline: Timeline
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One sequence with the cues that come out of it, where they go in the production, and which recordings
    of the catalogue they play, by the cue's key. ``mixes`` are those whose production is in the catalogue,
    ``through`` tells where the cues come from that stand in the place of a mix, by their keys."""

    seen: Seen
    proposal: Proposal
    placing: Placing
    known: Mapping[str, KnownRecording]
    mixes: Mapping[str, MixMatch] = field(default_factory=dict)
    through: Mapping[str, Through] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Review:
    """What would be imported into a production; nothing is stored yet."""

    film: Film
    parts: tuple[Part, ...]
    options: BuildOptions
    remarks: tuple[Remark, ...] = ()
    data_version: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person takes of a review: keys of cues (None: all music), titles and numbers given instead of
    the proposed ones, whether scenes, reels and spotting notes come too, and answers to keep for the next
    import (``for_series``: of every episode)."""

    keys: Collection[str] | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)
    scenes: bool = True
    reels: bool = True
    spots: bool = False
    answers: Sequence[tuple[str, str, Verdict]] = ()
    """("track" or "name", pattern, verdict)."""
    for_series: bool = False
    keep_building: bool = False
    """Whether gap and threshold of the review are the production's from now on."""
    partial: bool = False
    """Whether a person wants what could be read of files of which clips could not be read."""


def among(paths: Sequence[Path], doubtful: Collection[str] = ()) -> list[Path]:
    """Those of files and folders that are timelines by their content. One whose ending is ``doubtful`` (a
    table may as well be a cue sheet) must be clearly a timeline. What cannot be opened is none."""
    found = []
    for path in paths:
        try:
            sure, _reader = best_reader(path)
        except CuefolioError:
            continue
        if sure >= (CLEARLY if path.suffix.lower() in doubtful else 1):
            found.append(path)
    return found


def readable(paths: Sequence[Path], *, cancelled: Callable[[], bool] = lambda: False) -> list[Path]:
    """Those of files and folders that give a timeline when they are read, as a folder does whose sound files
    have time stamps. Raises job.cancelled."""
    found = []
    for path in paths:
        try:
            if read_timeline(path, Reading(cancelled=cancelled)):
                found.append(path)
        except CuefolioError as error:
            if error.code == "job.cancelled":
                raise
    return found


def look(path: Path, reading: Reading | None = None) -> list[Seen]:
    """Every sequence of a file or folder. Raises timeline.*, file.cannot_read, job.cancelled."""
    reading = reading or Reading()
    timelines = read_timeline(path, reading)
    if not timelines:
        raise CuefolioError("timeline.nothing", path=str(path))
    if reading.sequence and all(timeline.name != reading.sequence for timeline in timelines):
        there = ", ".join(timeline.name for timeline in timelines)
        raise CuefolioError("timeline.no_such_sequence", path=str(path), name=reading.sequence, names=there)
    for timeline in timelines:
        timeline.remarks += _not_followed(path, timeline, reading)
    digest = _hash(path, reading.cancelled)
    names = [timeline.name for timeline in timelines]
    return [
        Seen(path, digest, timeline, tuple(name for other, name in enumerate(names) if other != place))
        for place, timeline in enumerate(timelines)
    ]


def _not_followed(path: Path, timeline: Timeline, reading: Reading) -> list[Remark]:
    """What a person said about a file that says otherwise itself. One that counts from zero follows."""
    found = []
    if reading.rate is not None and timeline.rate != reading.rate:
        told: dict[str, object] = {
            "path": path.name,
            "rate": timeline.rate.label,
            "given": reading.rate.label,
        }
        found.append(Remark("timeline.rate_of_file", told))
    moves = reading.start is not None and begin_at(timeline, reading.start)
    if not moves and reading.start is not None and timeline.start not in (None, reading.start):
        start = format_timecode(timeline.start or 0, timeline.rate)
        found.append(Remark("timeline.start_of_file", {"path": path.name, "start": start}))
    return found


def usual(seen: Sequence[Seen]) -> Seen:
    """The sequence that a person most likely means: the one with most uses, the first of equals."""
    return max(seen, key=lambda one: (len(one.timeline.uses), len(one.timeline.spots)))


LONGEST_GAP = 600
"""Seconds: a gap that is longer joins what nobody would call one cue."""
LOWEST_THRESHOLD = -96
"""dB: the bottom of a fader."""


def set_building(store: CatalogStore, film_id: str, gap: Fraction | None, threshold: int | None) -> ChangeSet:
    """How a production's cues are built from timelines: gap in seconds, threshold in whole dB; None is usual.

    The gap is kept to the millisecond. Stored cues stay as they are. Raises timeline.bad_gap,
    timeline.bad_threshold, film.gone, film.locked.
    """
    if gap is not None and not 0 <= gap <= LONGEST_GAP:
        raise CuefolioError("timeline.bad_gap", gap=f"{float(gap):g}", most=LONGEST_GAP)
    if threshold is not None and not LOWEST_THRESHOLD <= threshold <= 0:
        raise CuefolioError("timeline.bad_threshold", threshold=threshold, least=LOWEST_THRESHOLD)
    film = films.get_film(store, film_id)
    kept = None if gap is None else round(gap * 1000)
    return store.write(
        "step.set_building",
        lambda uow: uow.update(production, film_id, timeline_gap_ms=kept, audible_threshold=threshold),
        title=film.title,
    )


def review(
    store: CatalogStore,
    film_id: str,
    seen: Sequence[Seen],
    options: BuildOptions | None = None,
    *,
    mixes: Collection[str] | None = (),
) -> Review:
    """The cues that sequences give, where they go, and what is known of them. ``mixes`` are keys of cues that
    are mixes (None: all): where their production is in the catalogue, its cues stand in their place. Raises
    film.gone."""
    film = films.get_film(store, film_id)
    options = options or options_for(store, film_id)
    with store.read() as connection:
        version = store.data_version()
        untimed = timeline_queries.is_untimed(connection, film.cut_id)
        before = [
            timeline_queries.imported_before(connection, film.cut_id, one.file_hash, one.timeline.name)
            for one in seen
        ]
    asked = film
    parts, songs, inside = [], KnownSongs(store, film_id), Mixes(store, film_id)
    for one in seen:
        proposal = _of_episode(build(one.timeline, options), film)
        hour = _hour(film) if options.hours is Hours.EPISODE else None
        placing = Placing.of(one.timeline, film, takes_rate=untimed, hour=hour)
        found = songs.of(proposal, one.file_hash)
        proposal = known_is_music(proposal, found)
        mixed = inside.of(proposal, mixes)
        found |= mixed.known
        parts.append(Part(one, mixed.proposal, placing, found, mixed.matches, mixed.through))
        if untimed:
            # The first timeline says rate and start; the next ones follow it.
            film, untimed = replace_cut(film, placing), False
    remarks = [remark for part in parts for remark in remarks_of(part, asked)]
    remarks += [
        Remark("timeline.imported_before", {"path": one.path.name, "at": at[:10]})
        for one, at in zip(seen, before, strict=True)
        if at
    ]
    given = Counter((one.file_hash, one.timeline.name) for one in seen)
    remarks += [
        Remark("timeline.given_twice", {"path": one.path.name})
        for one in seen
        if given.pop((one.file_hash, one.timeline.name), 1) > 1
    ]
    return Review(film, tuple(parts), options, tuple(remarks), version)


def _of_episode(proposal: Proposal, film: Film) -> Proposal:
    """Where hours are episodes: the cues of this one; the clips of the others are left out with a reason."""
    if proposal.options.hours is not Hours.EPISODE:
        return proposal
    return of_episode(proposal, str(film.values.get("episode_number") or ""))


def _hour(film: Film) -> int | None:
    return hour_of_episode(str(film.values.get("episode_number") or ""))


def replace_cut(film: Film, placing: Placing) -> Film:
    """The production with the rate and start that it takes from a timeline."""
    return replace(film, rate=placing.rate, start_frame=placing.start)


def accept(
    store: CatalogStore,
    found: Review,
    choice: Choice | None = None,
    *,
    progress: Callable[[int, int], object] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ChangeSet:
    """Store the chosen cues of a review with their evidence, as one step; ``created`` are their keys.

    Raises job.cancelled, timeline.nothing_chosen, timeline.partial, film.gone, film.locked and what an edit
    raises; then nothing is changed.
    """
    choice = choice or Choice()
    if not choice.partial:
        require_whole(found)
    chosen = [(part, cue) for part in found.parts for cue in _chosen(part.proposal, choice)]
    if not chosen and not (choice.scenes or choice.reels or choice.spots):
        raise CuefolioError("timeline.nothing_chosen")
    datas = [encode(part.seen.timeline) for part in found.parts]

    def step(uow: UnitOfWork) -> None:
        now = lookups.current_cut(uow.connection, found.film.id)
        first = found.parts[0].placing
        if (now.rate, now.start_frame) != (found.film.rate.id, found.film.start_frame):
            if not timeline_queries.is_untimed(uow.connection, now.id):
                raise CuefolioError("import.changed_meanwhile")
            uow.update(cut, now.id, rate=first.rate.id, start_frame=first.start)
        writer = TimelineWriter(uow, found.film.id, now.id, _brought(found, choice))
        done = 0
        for part, data in zip(found.parts, datas, strict=True):
            key = _insert_import(uow, now.id, part, data, found.options)
            if found.options.hours is Hours.REEL and choice.reels:
                writer.add_reels(part.proposal, part.placing)
            if choice.scenes:
                writer.add_scenes(part.proposal, part.placing)
            if choice.spots:
                writer.add_spots(part.proposal, part.placing)
            for owner, proposed in chosen:
                if owner is not part:
                    continue
                if cancelled():
                    raise CuefolioError("job.cancelled")
                progress(done, len(chosen))
                done += 1
                title = choice.titles.get(proposed.key, proposed.title)
                number = choice.numbers.get(proposed.key, proposed.number)
                uow.created.append(writer.add_cue(key, part, proposed, title=title, number=number))
        keep_answers(uow, found.film, choice.answers, choice.for_series)
        if choice.keep_building:
            gap, threshold = round(found.options.gap * 1000), round(found.options.threshold)
            uow.update(production, found.film.id, timeline_gap_ms=gap, audible_threshold=threshold)

    files = ", ".join(dict.fromkeys(part.seen.path.name for part in found.parts))
    return store.write("step.import_timeline", step, count=len(chosen), file=files)


def planned(store: CatalogStore, found: Review, choice: Choice | None = None) -> list[dict[str, str]]:
    """For each part of a review the numbers that ``accept`` would give to the chosen cues, by their keys."""
    choice = choice or Choice()
    told = []
    with store.read() as connection:
        numbers = Numbers(connection, found.film.id, found.film.cut_id)
        numbers.reserve(_brought(found, choice))
        for part in found.parts:
            if found.options.hours is Hours.REEL and choice.reels:
                numbers.add_reels(reels_of(part.proposal, part.placing))
            told.append(
                {
                    cue.key: numbers.give(
                        part.placing.frame(cue.start), choice.numbers.get(cue.key, cue.number)
                    )
                    for cue in _chosen(part.proposal, choice)
                }
            )
    return told


def _brought(found: Review, choice: Choice) -> list[str]:
    """The numbers that chosen cues have from their files or from a person."""
    chosen = [cue for part in found.parts for cue in _chosen(part.proposal, choice)]
    return [choice.numbers.get(cue.key, cue.number) for cue in chosen]


def losses_of(found: Review) -> tuple[Remark, ...]:
    """What says that clips of the files could not be read; such a review is taken with ``Choice.partial``."""
    return tuple(remark for part in found.parts for remark in losses(part.seen.timeline.remarks))


def require_whole(found: Review) -> None:
    """Raises timeline.partial for the first file of which clips could not be read."""
    for part in found.parts:
        lost = losses(part.seen.timeline.remarks)
        if lost:
            first = sentence(lost[0].code, lost[0].arguments)
            raise CuefolioError("timeline.partial", path=str(part.seen.path), count=len(lost), first=first)


def is_empty(found: Review, choice: Choice) -> bool:
    """Whether nothing of a review would be stored."""
    return not any(
        _chosen(part.proposal, choice)
        or (choice.scenes and part.proposal.scenes)
        or (choice.spots and part.proposal.spotting)
        for part in found.parts
    )


def _chosen(proposal: Proposal, choice: Choice) -> list[ProposedCue]:
    if choice.keys is None:
        return list(proposal.cues)
    wanted = set(choice.keys)
    both = (*proposal.cues, *proposal.unsure)
    return sorted((cue for cue in both if cue.key in wanted), key=lambda cue: (cue.start, cue.end))


def _insert_import(uow: UnitOfWork, cut_id: str, part: Part, data: bytes, options: BuildOptions) -> str:
    timeline = part.seen.timeline
    return uow.insert(
        timeline_import,
        cut_id=cut_id,
        path=str(part.seen.path),
        name=timeline.name or None,
        kind=timeline.kind,
        file_hash=part.seen.file_hash,
        data_id=timeline_queries.keep_data(uow.connection, data),
        rate=timeline.rate.id,
        rate_from=timeline.rate_from.value,
        start_frame=timeline.start,
        options=options_text(options),
        imported_at=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _hash(path: Path, cancelled: Callable[[], bool]) -> str:
    """SHA-256 of a file; of a folder, of its files' names and sizes."""
    digest = hashlib.sha256()
    try:
        if path.is_dir():
            for inner in sorted(path.rglob("*")):
                if inner.is_file():
                    digest.update(f"{inner.relative_to(path)}\0{inner.stat().st_size}\0".encode())
            return digest.hexdigest()
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                if cancelled():
                    raise CuefolioError("job.cancelled")
                digest.update(block)
    except OSError as error:
        raise CuefolioError("file.cannot_read", path=str(path), reason=error.strerror) from error
    return digest.hexdigest()
