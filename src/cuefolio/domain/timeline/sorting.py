# SPDX-License-Identifier: GPL-3.0-or-later
"""Every use of a timeline gets a verdict: music, unsure, or excluded with a reason.

A person's answers go first, then what is no sound at all (notes, black, leaders), then the tracks named as
music tracks, then the votes. What one song is known as counts wherever it stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from cuefolio.domain.timeline import voting, words
from cuefolio.domain.timeline.model import Muted, Source, Timeline, Track
from cuefolio.domain.timeline.naming import read_name
from cuefolio.domain.timeline.options import BuildOptions, Verdict, fits
from cuefolio.domain.timeline.proposal import Reason, Vote
from cuefolio.domain.timeline.sorts import Sort, Sorts, trimmed

_COMPANY = 3
"""Songs that say what they are on a track before the track is held for that."""
_CHANNELS = (" (stereo)", " (mono)", " (5.1)", " (7.1)", " (quad)", " (lcr)")


@dataclass(frozen=True, slots=True)
class Sorted:
    """The verdict on a use. ``reason`` says why it is in no cue; ``answered``: a person said so."""

    verdict: Verdict
    votes: tuple[Vote, ...] = ()
    reason: Reason | None = None
    answered: bool = False


class Sorter:
    """Gives every use of one timeline its verdict. ``keys`` are the songs of the sorts."""

    def __init__(self, timeline: Timeline, options: BuildOptions, sorts: Sorts, keys: list[str]) -> None:
        self._timeline = timeline
        self._options = options
        self._sorts = sorts
        self._keys = keys
        self._tracks = [voting.track_votes(track, timeline.kind) for track in timeline.tracks]
        self._roles: dict[str, tuple[Vote, ...]] = {}
        self._sources: dict[int, tuple[Vote, ...]] = {}
        self._texts: dict[str, tuple[Vote, ...]] = {}
        self._music_tracks = {
            at for pattern in options.music_tracks for at in tracks_named(pattern, timeline.tracks)
        }
        self._own = [self._own_votes(sort) for sort in sorts.all]
        self._per_second = float(timeline.rate.fraction * timeline.ticks)
        self._lengths = self._longest()
        self._company = self._companies()
        self._whole = voting.timeline_votes(timeline.name)
        self._muted = _muted_tracks(timeline)

    def sort(self) -> list[Sorted]:
        """A verdict for every use, in their order."""
        judged = [self._judge(place) for place in range(len(self._sorts.all))]
        music = {self._keys[place] for place, one in enumerate(judged) if one.verdict is Verdict.MUSIC}
        for place, one in enumerate(judged):
            if one.verdict is Verdict.UNSURE and not one.answered and self._keys[place] in music:
                judged[place] = Sorted(Verdict.MUSIC, (*one.votes, Vote("elsewhere", voting.MUSIC_FROM, "")))
        silent: dict[tuple[int, Muted], Sorted] = {}
        found = []
        for use, place in zip(self._timeline.uses, self._sorts.of, strict=True):
            one = judged[place]
            muted = use.muted or (self._muted[use.track] if 0 <= use.track < len(self._muted) else None)
            if muted is not None and self._counts_mute(one):
                again = silent.get((place, muted))
                if again is None:
                    again = silent[place, muted] = Sorted(one.verdict, one.votes, Reason(muted.value))
                one = again
            found.append(one)
        return found

    def _counts_mute(self, one: Sorted) -> bool:
        if self._options.include_muted or one.reason in _NEVER:
            return False
        return not (one.answered and one.verdict is Verdict.MUSIC)

    def _track(self, sort: Sort) -> Track:
        tracks = self._timeline.tracks
        return tracks[sort.track] if 0 <= sort.track < len(tracks) else Track("")

    def _judge(self, place: int) -> Sorted:
        sort, own = self._sorts.all[place], self._own[place]
        track, answers = self._track(sort), self._options.answers
        if track.picture:
            return Sorted(Verdict.EXCLUDED, reason=Reason.PICTURE)
        if sort.clip.strip().casefold() in words.BLACK:
            return Sorted(Verdict.EXCLUDED, reason=Reason.BLACK)
        called = {sort.clip, sort.name, sort.read.title, sort.read.plain} if answers.names else ()
        for pattern, verdict in answers.names:
            if any(fits(pattern, text) for text in called):
                return _answered(verdict, Vote("answer_name", 9, pattern))
        if words.NOTE.search(sort.clip):
            return Sorted(Verdict.EXCLUDED, reason=Reason.NOTE)
        if any(vote.code == "alignment" for vote in own):
            return Sorted(Verdict.EXCLUDED, own, Reason.TONE)
        for said, verdict in answers.tracks.items():
            if said.casefold() == track.name.casefold():
                return _answered(verdict, Vote("answer_track", 9, track.name))
        if self._options.music_tracks:
            return self._by_track(sort.track, track, own)
        votes = self._all_votes(sort, self._keys[place], own)
        verdict = voting.verdict_of(votes)
        return Sorted(verdict, votes, voting.reason_of(votes) if verdict is Verdict.EXCLUDED else None)

    def _by_track(self, at: int, track: Track, own: tuple[Vote, ...]) -> Sorted:
        if at in self._music_tracks:
            return Sorted(Verdict.MUSIC, (Vote("music_track", 9, track.name), *own))
        return Sorted(Verdict.EXCLUDED, own, Reason.NOT_A_MUSIC_TRACK)

    def _all_votes(self, sort: Sort, key: str, own: tuple[Vote, ...]) -> tuple[Vote, ...]:
        suffix = voting.file_suffix(sort.name, sort.source)
        seconds = self._lengths.get(key, 0) / self._per_second
        named = voting.named_sound(self._timeline, suffix) and all(vote.weight > -2 for vote in own)
        inside = 0 <= sort.track < len(self._tracks)
        of_track = (*self._tracks[sort.track], *self._company.get(sort.track, ())) if inside else ()
        told = (*of_track, *(self._whole if not of_track else ()), *own)
        hinted = any(vote.weight > 0 for vote in told)
        return (*told, *voting.length_votes(seconds, suffix, sort.read, named, hinted))

    def _own_votes(self, sort: Sort) -> tuple[Vote, ...]:
        """What a sort says of itself: role, source, name. The role nearest to the clip counts."""
        source = sort.source
        role = sort.role or (source.role if source else "") or self._track(sort).role
        return (*self._of_role(role), *self._of_source(source), *self._of_text(sort))

    def _of_role(self, role: str) -> tuple[Vote, ...]:
        votes = self._roles.get(role)
        if votes is None:
            votes = self._roles[role] = voting.role_votes(role, self._timeline.kind)
        return votes

    def _of_source(self, source: Source | None) -> tuple[Vote, ...]:
        if source is None:
            return ()
        votes = self._sources.get(id(source))
        if votes is None:
            votes = self._sources[id(source)] = voting.source_votes(source)
        return votes

    def _of_text(self, sort: Sort) -> tuple[Vote, ...]:
        votes = self._texts.get(sort.name)
        if votes is None:
            votes = self._texts[sort.name] = voting.name_votes(sort.name, sort.read)
        if votes or sort.source is None or sort.source.name in ("", sort.name):
            return votes
        text = trimmed(sort.source.name)
        votes = self._texts.get(text)
        if votes is None:
            votes = self._texts[text] = voting.name_votes(text, read_name(text))
        return votes

    def _longest(self) -> dict[str, int]:
        """The longest stretch of each song in ticks, over all tracks, whatever cuts are in it."""
        tolerance = self._timeline.tolerance
        spans: dict[str, list[tuple[int, int]]] = {key: [] for key in self._keys}
        of_sort = [spans[key] for key in self._keys]
        for use, place in zip(self._timeline.uses, self._sorts.of, strict=True):
            if use.record_out > use.record_in:
                of_sort[place].append((use.record_in, use.record_out))
        longest: dict[str, int] = {}
        for key, of_song in spans.items():
            of_song.sort()
            best, (start, end) = 0, of_song[0] if of_song else (0, 0)
            for first, last in of_song:
                if first > end + tolerance:
                    best = max(best, end - start)
                    start, end = first, last
                elif last > end:
                    end = last
            longest[key] = max(best, end - start)
        return longest

    def _companies(self) -> dict[int, tuple[Vote, ...]]:
        """What a track is held for by the songs on it that say themselves what they are."""
        members: dict[int, dict[str, set[Verdict]]] = {}
        for sort, key, own in zip(self._sorts.all, self._keys, self._own, strict=True):
            members.setdefault(sort.track, {}).setdefault(key, set()).add(voting.verdict_of(own))
        found: dict[int, tuple[Vote, ...]] = {}
        for track, verdicts in members.items():
            music = sum(Verdict.MUSIC in said for said in verdicts.values())
            against = sum(
                Verdict.EXCLUDED in said and Verdict.MUSIC not in said for said in verdicts.values()
            )
            if against >= _COMPANY and against * 3 >= 2 * len(verdicts):
                found[track] = (Vote("company", -2, str(against), words.DIALOGUE),)
            elif music >= _COMPANY and music * 3 >= 2 * len(verdicts):
                found[track] = (Vote("company", 1, str(music)),)
        return found


_NEVER = (Reason.PICTURE, Reason.BLACK, Reason.NOTE, Reason.NOT_A_MUSIC_TRACK, Reason.ANSWER)
"""What stays out, muted or not."""


def _answered(verdict: Verdict, vote: Vote) -> Sorted:
    reason = Reason.ANSWER if verdict is Verdict.EXCLUDED else None
    return Sorted(verdict, (vote,), reason, answered=True)


def tracks_named(pattern: str, tracks: list[Track]) -> list[int]:
    """Places of the tracks that a pattern means, with or without "(Stereo)" behind their names. Letter case
    counts if any track fits with it."""
    for exact_case in (True, False):
        found = [
            at
            for at, track in enumerate(tracks)
            if any(fits(pattern, name, exact_case) for name in _names_of(track))
        ]
        if found:
            return found
    return []


def _names_of(track: Track) -> list[str]:
    names = [track.name.strip()]
    names += (names[0][: -len(end)] for end in _CHANNELS if names[0].casefold().endswith(end))
    return [*names, track.pair] if track.pair else names


def _muted_tracks(timeline: Timeline) -> list[Muted | None]:
    solo = any(track.soloed for track in timeline.tracks)
    return [track.muted or (Muted.SOLO if solo and not track.soloed else None) for track in timeline.tracks]
