# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixes in a timeline that have a cue sheet of their own in the catalogue, and their cues in their place.

Nothing is guessed in silence: each match says by what it was found and where the mix was laid, and a mix that
several productions fit is none of them. Nothing here writes but ``fill``, within the step of an import.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.film import Film
from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.timeline.mix_names import WHOLE, WITHOUT_MIX, read_mix_name
from cuefolio.domain.timeline.mixes import Landed, Span, Through, project, shows_range
from cuefolio.domain.timeline.model import Timeline
from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.proposal import Proposal, ProposedCue, Vote
from cuefolio.domain.timeline.scenes import hour_of
from cuefolio.persistence import lookups
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_party, cue_work
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services import cues, films
from cuefolio.services.timeline_known import KnownRecording
from cuefolio.services.timeline_mix_films import Match, MixFilms
from cuefolio.services.timeline_mix_place import anchors_of

Told = tuple[str, dict[str, object]]
"""Code and arguments of a message."""
_COPIED = (
    "origin", "performer", "vocal", "instrumentation", "tempo", "musical_key", "master_licensor",
    "restrictions",
)  # fmt: skip
"""What is true of the music wherever it plays; how it is used is the picture's."""
_PARTY = ("party_id", "role", "society", "share", "position", "writer_party_id")


@dataclass(frozen=True, slots=True)
class MixMatch:
    """A mix of a timeline and the production that it is of ("" where none could be taken). ``told`` says how
    it was found, where it was laid and what came of it; ``cues`` are those of it that play here."""

    mix: ProposedCue
    film_id: str
    film: str
    told: tuple[Told, ...]
    cues: tuple[ProposedCue, ...] = ()
    is_taken: bool = False


@dataclass(frozen=True, slots=True)
class Mixed:
    """A proposal in which chosen mixes gave way to their cues. ``matches`` are by the mix's key, ``through``
    and ``known`` by those of the cues that came in."""

    proposal: Proposal
    matches: Mapping[str, MixMatch] = field(default_factory=dict)
    through: Mapping[str, Through] = field(default_factory=dict)
    known: Mapping[str, KnownRecording] = field(default_factory=dict)

    def told(self) -> list[Told]:
        """What a person should know of the mixes."""
        return [told for match in self.matches.values() for told in match.told]


class Mixes:
    """Asked for every timeline of an import into one production; the catalogue is read if there is a mix."""

    def __init__(self, store: CatalogStore, film_id: str) -> None:
        self._store = store
        self._films = MixFilms(store, film_id)
        self._read: dict[str, tuple[Film, dict[str, CueRow]]] = {}

    def of(self, proposal: Proposal, take: Collection[str] | None) -> Mixed:
        """The mixes of a proposal. Those whose keys are in ``take`` (None: all) give way to their cues."""
        mixes = [one for one in (*proposal.cues, *proposal.unsure) if one.is_mix]
        matches: dict[str, MixMatch] = {}
        through: dict[str, Through] = {}
        known: dict[str, KnownRecording] = {}
        for mix in mixes:
            match = self._match(proposal, mix, through, known)
            if match is None:
                continue
            if match.cues and (take is None or mix.key in take):
                match = replace(match, is_taken=True)
            if match.cues:
                code = "timeline.mix.taken" if match.is_taken else "timeline.mix.cues"
                count = sum(one.verdict is not Verdict.EXCLUDED for one in match.cues)
                match = replace(match, told=(*match.told, (code, {"count": count})))
            matches[mix.key] = match
        taken = {key: match for key, match in matches.items() if match.is_taken}
        inside = {one.key for match in taken.values() for one in match.cues}
        return Mixed(
            _with(proposal, taken),
            matches,
            {key: one for key, one in through.items() if key in inside},
            {key: one for key, one in known.items() if key in inside},
        )

    def _match(
        self,
        proposal: Proposal,
        mix: ProposedCue,
        through: dict[str, Through],
        known: dict[str, KnownRecording],
    ) -> MixMatch | None:
        timeline = proposal.timeline
        uses = [timeline.uses[place] for place in mix.uses]
        sources = list({id(use.source): use.source for use in uses if use.source is not None}.values())
        names = list(dict.fromkeys([mix.original_name, *(use.name for use in uses)]))
        found = self._films.find(names, sources)
        if found is None:
            return None
        if not isinstance(found, Match):
            several: dict[str, object] = {"mix": mix.original_name, "films": ", ".join(found)}
            return MixMatch(mix, "", "", (("timeline.mix.several", several),))
        facts: dict[str, object] = {"mix": mix.original_name, "film": found.film, "file": found.file}
        by: Told = (f"timeline.mix.{found.by}", facts)
        if not any(shows_range(use) for use in uses):
            return MixMatch(mix, found.film_id, found.film, (by, ("timeline.mix.no_source", {})))
        film, rows = self._cues_of(found.film_id)
        place, anchors = anchors_of(timeline, mix, found, film, rows.values())
        if not anchors:
            return MixMatch(mix, film.id, film.title, (by, place))
        name = read_mix_name(mix.original_name, is_file=True).keys
        spans = [
            Span(row.id, stretch.start, stretch.end)
            for row in rows.values()
            if row.is_counted and not _is_the_mix(row, name)
            for stretch in row.ranges
            if stretch.start is not None and stretch.end is not None
        ]
        landed = project(timeline, mix, film.rate, spans, anchors, proposal.options.gap)
        made = _proposed(proposal, mix, film, rows, landed)
        for one, there in zip(made, landed, strict=True):
            row = rows[there.cue_id]
            start, end = (format_timecode(frame, film.rate) for frame in there.there)
            through[one.key] = Through(
                mix.original_name, film.id, film.title, row.id, _title(row), start, end
            )
            if row.recording is not None:
                known[one.key] = KnownRecording(row.recording.id, row.recording.name, "mix")
        told: list[Told] = [by, place]
        if unknown := sum(not shows_range(use) for use in uses):
            told.append(("timeline.mix.unknown_parts", {"count": unknown}))
        if not made:
            told.append(("timeline.mix.no_cues", {}))
        return MixMatch(mix, film.id, film.title, tuple(told), made)

    def _cues_of(self, film_id: str) -> tuple[Film, dict[str, CueRow]]:
        if film_id not in self._read:
            rows = cues.film_rows(self._store, film_id)
            self._read[film_id] = films.get_film(self._store, film_id), {row.id: row for row in rows}
        return self._read[film_id]


def _is_the_mix(row: CueRow, mix: tuple[str, ...]) -> bool:
    """A cue that stands for the mix itself says nothing of what is in it."""
    own = read_mix_name(str(row.plain.get("title") or ""), is_file=True).keys
    return any(own[step] and own[step] == mix[step] for step in (WHOLE, WITHOUT_MIX))


def _title(row: CueRow) -> str:
    title = str(row.plain.get("title") or "") or "; ".join(work.name for work in row.works)
    return title or (row.recording.name if row.recording is not None else "") or row.text("number")


def _proposed(
    proposal: Proposal, mix: ProposedCue, film: Film, rows: Mapping[str, CueRow], landed: Sequence[Landed]
) -> tuple[ProposedCue, ...]:
    timeline, answers = proposal.timeline, proposal.options.answers
    made = []
    for one in landed:
        song = f"mix:{one.cue_id}"
        key = f"{song}@{one.start}"
        title = _title(rows[one.cue_id])
        made.append(
            ProposedCue(
                key=key,
                song=song,
                title=answers.titles.get(song, title),
                original_name=title,
                version="",
                number="",
                start=one.start,
                end=one.end,
                audible=timeline.seconds(sum(out - into for into, out in one.heard)),
                audible_ranges=one.heard,
                uses=one.uses,
                tracks=_tracks(timeline, one.uses),
                verdict=answers.cues.get(key, Verdict.MUSIC),
                votes=(Vote("mix", 9, film.title),),
                hour=hour_of(one.start, timeline.rate),
                through=film.title,
            )
        )
    return tuple(made)


def _tracks(timeline: Timeline, places: Sequence[int]) -> tuple[str, ...]:
    held = sorted({timeline.uses[place].track for place in places})
    return tuple(dict.fromkeys(timeline.tracks[at].name for at in held if 0 <= at < len(timeline.tracks)))


def _with(proposal: Proposal, taken: Mapping[str, MixMatch]) -> Proposal:
    if not taken:
        return proposal
    there = {one.key for one in (*proposal.cues, *proposal.unsure)}
    new: dict[str, ProposedCue] = {}
    for match in taken.values():
        # Two mixes that run beside each other (5.1 and stereo) bring a cue once.
        new |= {one.key: one for one in match.cues if one.key not in there | set(new)}
    first: dict[str, str] = {}
    for one in sorted(new.values(), key=_by_time):
        before = first.setdefault(one.song, one.key)
        if before != one.key:
            new[one.key] = one._replace(reuse_of=before)
    music = [one for one in proposal.cues if one.key not in taken]
    unsure = [one for one in proposal.unsure if one.key not in taken]
    music += [one for one in new.values() if one.verdict is Verdict.MUSIC]
    unsure += [one for one in new.values() if one.verdict is Verdict.UNSURE]
    mixes = sum(one.is_mix for one in music)
    warnings = [told for told in proposal.warnings if told[0] != "timeline.mixes"]
    if mixes:
        warnings.append(("timeline.mixes", {"count": mixes}))
    return replace(
        proposal,
        cues=tuple(sorted(music, key=_by_time)),
        unsure=tuple(sorted(unsure, key=_by_time)),
        warnings=tuple(warnings),
    )


def _by_time(one: ProposedCue) -> tuple[int, int, str]:
    return one.start, one.end, one.key


def fill(uow: UnitOfWork, key: str, through: Through) -> None:
    """Give a new cue the recording, works, parties and facts of the cue that it is inside of a mix. Raises
    edit.gone."""
    row = uow.get(cue, through.cue_id)._mapping
    uow.update(cue, key, recording_id=row["recording_id"], **{name: row[name] for name in _COPIED})
    for link in lookups.links(uow.connection, cue_work, through.cue_id):
        uow.insert(cue_work, cue_id=key, work_id=link.work_id, position=link.position, portion=link.portion)
    for party in lookups.party_rows(uow.connection, cue_party, "cue_id", through.cue_id):
        uow.insert(cue_party, cue_id=key, **{name: party._mapping[name] for name in _PARTY})
