# SPDX-License-Identifier: GPL-3.0-or-later
"""Songs of a timeline that the catalogue knows, from its recordings and from the cues of earlier imports.

A song known from last week arrives with what was said about it then, be it by a recording with works or typed
on the cue itself. Each match says by what it was found, and what several things fit is none of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from cuefolio.domain.timeline.build import by_weight, mix_warnings
from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.proposal import Proposal, ProposedCue, Vote
from cuefolio.domain.timeline.voting import MUSIC_FROM
from cuefolio.persistence import known_cues, lookups, timeline_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_party, cue_work
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services.cue_writer import sync_links
from cuefolio.services.timeline_earlier import Earlier, EarlierCues
from cuefolio.services.timeline_known import KnownRecording, KnownRecordings
from cuefolio.services.timeline_same import is_whole

_PROOFS = frozenset(("id", "path", "file", "timeline", "isrc", "title"))
"""By what a sound is known to be music; another version's title is too weak for that."""
_BY_NAME = ("title", "version")
"""Proofs that are weaker than what the files say."""
_OF_SONG = ("origin", "performer")
_OF_RECORDING = (
    *_OF_SONG, "vocal", "instrumentation", "tempo", "musical_key", "master_licensor", "restrictions"
)  # fmt: skip
"""What is true of the music wherever it plays; how it is used is the picture's."""
_PARTY = ("party_id", "role", "society", "share", "position", "writer_party_id")


class KnownSongs:
    """Asked for every timeline of an import into one production; changes nothing."""

    def __init__(self, store: CatalogStore, film_id: str) -> None:
        with store.read() as connection:
            self._recordings = KnownRecordings(timeline_queries.known_files(connection, film_id))
        self._earlier = EarlierCues(store, film_id)

    def of(self, proposal: Proposal, file_hash: str) -> dict[str, KnownRecording]:
        """What is known of the cues of a proposal, by their keys. ``file_hash`` (SHA-256) is that of the
        timeline's file."""
        earlier = self._earlier.of(proposal, file_hash)
        found: dict[str, KnownRecording] = {}
        for proposed in (*proposal.cues, *proposal.unsure):
            known = _known(self._recording(proposal, proposed), earlier.get(proposed.key))
            if known is not None:
                found[proposed.key] = known
        return found

    def _recording(self, proposal: Proposal, proposed: ProposedCue) -> KnownRecording | None:
        timeline = proposal.timeline
        uses = [timeline.uses[place] for place in proposed.uses]
        sources = {
            id(use.source): use.source
            for use in uses
            if use.source is not None and is_whole(use.name, use.source.name or use.source.path)
        }
        names = {proposed.original_name, *(use.name for use in uses)}
        return self._recordings.find(timeline, list(sources.values()), proposed.title, names)


def known_is_music(proposal: Proposal, known: Mapping[str, KnownRecording]) -> Proposal:
    """The proposal in which unsure cues that the catalogue knows (``known`` by their keys) are music, with a
    vote that says so. What a person called unsure stays so; what is left out stays out."""
    heard = [_as_music(cue, known.get(cue.key)) for cue in proposal.unsure]
    if heard == list(proposal.unsure):
        return proposal
    both = sorted((*proposal.cues, *heard), key=lambda cue: (cue.start, cue.end, cue.key))
    music = tuple(cue for cue in both if cue.verdict is Verdict.MUSIC)
    return replace(
        proposal,
        cues=music,
        unsure=tuple(cue for cue in both if cue.verdict is Verdict.UNSURE),
        warnings=(*(told for told in proposal.warnings if told[0] != "timeline.mixes"), *mix_warnings(music)),
    )


def _as_music(cue: ProposedCue, known: KnownRecording | None) -> ProposedCue:
    if known is None or known.by not in _PROOFS or any(vote.code.startswith("answer_") for vote in cue.votes):
        return cue
    weight = max(MUSIC_FROM, MUSIC_FROM - sum(vote.weight for vote in cue.votes))
    vote = Vote("known", weight, known.film) if known.film else Vote("known_recording", weight, known.title)
    return cue._replace(verdict=Verdict.MUSIC, votes=by_weight((*cue.votes, vote)))


def _known(recording: KnownRecording | None, earlier: Earlier | None) -> KnownRecording | None:
    """What files say goes before titles; of the recording, what the earlier cue says about it."""
    if earlier is None:
        return recording
    if recording is None or (recording.by == "title" and earlier.by not in _BY_NAME):
        return _of_cue(earlier)
    told = earlier.cue
    if not told.says_who or told.recording_id not in ("", recording.recording_id):
        return recording
    return replace(recording, cue_id=told.id, film=told.film)


def _of_cue(earlier: Earlier) -> KnownRecording:
    """What an earlier cue says; another version of a song is another recording."""
    told = earlier.cue
    recording = "" if earlier.by == "version" else told.recording_id
    return KnownRecording(recording, told.title, earlier.by, told.id, told.film)


@dataclass(frozen=True, slots=True)
class _Told:
    """What comes along with a song: columns of the cue, its works and parties; ``works_too`` are the keys of
    the recording's works where no cue says anything."""

    values: Mapping[str, object]
    works: Sequence[Any] = ()
    parties: Sequence[Any] = ()
    works_too: Sequence[str] = ()


class Bringer:
    """Gives new cues what is known of their songs, within one step."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._told: dict[tuple[str, str, bool], _Told] = {}

    def bring(self, key: str, known: KnownRecording) -> None:
        """Give a new cue the recording, and works with their portions, parties and facts of the earlier cue,
        or of the cue that played the recording last; without these the works of the recording. What was
        deleted meanwhile is left away. Raises edit.gone when the new cue is gone."""
        which = known.recording_id, known.cue_id, known.by == "version"
        told = self._told.get(which)
        if told is None:
            told = self._told[which] = self._read(*which)
        uow = self._uow
        if told.values:
            uow.update(cue, key, **told.values)
        for link in told.works:
            uow.insert(
                cue_work, cue_id=key, work_id=link.work_id, position=link.position, portion=link.portion
            )
        for party in told.parties:
            uow.insert(cue_party, cue_id=key, **{name: party._mapping[name] for name in _PARTY})
        if told.works_too:
            sync_links(uow, cue_work, key, "work_id", told.works_too)

    def _read(self, recording_id: str, cue_id: str, other_version: bool) -> _Told:
        connection = self._uow.connection
        recording = timeline_queries.recording_there(connection, recording_id)
        earlier = timeline_queries.cue_there(connection, cue_id or _last_with(connection, recording))
        values: dict[str, object] = {"recording_id": recording} if recording else {}
        if earlier is None:
            return _Told(values, works_too=timeline_queries.works_of_recording(connection, recording))
        values |= {name: earlier._mapping[name] for name in (_OF_SONG if other_version else _OF_RECORDING)}
        works = lookups.links(connection, cue_work, earlier.id)
        parties = lookups.party_rows(connection, cue_party, "cue_id", earlier.id)
        if works or parties:
            return _Told(values, works, parties)
        return _Told(values, works_too=timeline_queries.works_of_recording(connection, recording))


def _last_with(connection: Any, recording: str) -> str:
    """The newest cue that plays a recording and says who wrote it, else the newest that says anything."""
    cues = known_cues.told_with(connection, recording) if recording else []
    return next((one.id for one in cues if one.says_who), cues[0].id if cues else "")
