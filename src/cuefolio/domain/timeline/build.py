# SPDX-License-Identifier: GPL-3.0-or-later
"""From the uses of a timeline to proposed cues: one per stretch of a song, whatever tracks and cuts it has.

Rules: which song (``songs``), is it music (``sorting``), one stretch while the gap is small, over all tracks
and channels. Nothing depends on the order of the uses. Time is in whole ticks; only a cue's audible seconds
are a fraction.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from cuefolio.domain.timeline.folding import folded
from cuefolio.domain.timeline.growing import no_collection
from cuefolio.domain.timeline.loudness import audible
from cuefolio.domain.timeline.model import Timeline
from cuefolio.domain.timeline.naming import SongName
from cuefolio.domain.timeline.options import BuildOptions, Hours, Verdict
from cuefolio.domain.timeline.proposal import Excluded, JoinOffer, Proposal, ProposedCue, Range, Reason, Vote
from cuefolio.domain.timeline.scenes import hour_of, spotted, whole_frames
from cuefolio.domain.timeline.songs import same_offers, songs
from cuefolio.domain.timeline.sorting import Sorted, Sorter, tracks_named
from cuefolio.domain.timeline.sorts import Names, sorts_of

MIX_SECONDS = 720
"""A stretch longer than this is a mix of several pieces: no song runs twelve minutes under one picture."""
FULL_MIX_SECONDS = 480
"""The same for what is called a full mix, which libraries call their main versions too."""


@dataclass(slots=True)
class _Stretch:
    """Uses of one song without a large gap, in ticks. A person's splits are its ``floor`` and ``ceiling``."""

    key: str
    song: str
    verdict: Verdict
    start: int
    end: int
    members: list[int]
    last_key: str = ""
    floor: int | None = None
    ceiling: int | None = None
    answer: Vote | None = None


@no_collection()
def build(timeline: Timeline, options: BuildOptions | None = None) -> Proposal:
    """The proposal for a timeline. Never fails; the same timeline and options give the same proposal."""
    return _Builder(timeline, options or BuildOptions()).proposal()


class _Builder:
    def __init__(self, timeline: Timeline, options: BuildOptions) -> None:
        self._timeline = timeline
        self._options = options
        names = Names()
        self._sorts = sorts_of(timeline, names, trim=not options.answers.names)
        self._songs = songs(timeline, self._sorts, names, options.answers.same)
        self._sorted = Sorter(timeline, options, self._sorts, self._songs).sort()
        self._per_second = timeline.rate.fraction * timeline.ticks
        self._audible: dict[int, list[tuple[int, int]]] = {}
        self._excluded: list[Excluded] = []
        self._titles: dict[str, SongName] = {}
        self._taken: set[str] = set()
        self._seconds: dict[int, Fraction] = {}
        self._of_sorts: dict[frozenset[int], tuple[tuple[str, ...], tuple[Vote, ...]]] = {}
        self._mixes = {at for at, sort in enumerate(self._sorts.all) if sort.read.is_mix}
        self._full_mixes = {at for at, sort in enumerate(self._sorts.all) if sort.read.full_mix}
        self._mix_ticks = int(MIX_SECONDS * self._per_second)
        self._full_mix_ticks = int(FULL_MIX_SECONDS * self._per_second)

    def proposal(self) -> Proposal:
        notes = self._hear()
        stretches = self._split(self._join(self._stretches()))
        self._title(stretches)
        cues = self._cues(stretches)
        self._excluded.sort()
        scenes, spotting = spotted(self._timeline, [self._timeline.uses[place] for place in notes])
        music = tuple(cue for cue in cues if cue.verdict is Verdict.MUSIC)
        return Proposal(
            timeline=self._timeline,
            options=self._options,
            cues=music,
            unsure=tuple(cue for cue in cues if cue.verdict is Verdict.UNSURE),
            excluded=tuple(self._excluded),
            joins=tuple(self._join_offers(cues)),
            same=tuple(same_offers({cue.song: cue.original_name for cue in cues if not cue.reuse_of})),
            scenes=scenes,
            spotting=spotting,
            warnings=tuple(self._warnings(music)),
        )

    def _cues(self, stretches: list[_Stretch]) -> list[ProposedCue]:
        """All cues in film order; those that a person excluded are set aside."""
        answers = self._options.answers.cues
        stretches.sort(key=lambda stretch: (stretch.start, stretch.end, stretch.key))
        first: dict[tuple[str, int], str] = {}
        cues = []
        for stretch in stretches:
            answer = answers.get(stretch.key)
            if answer is Verdict.EXCLUDED:
                self._excluded += (Excluded(place, Reason.ANSWER) for place in stretch.members)
                continue
            if answer is not None:
                stretch.verdict, stretch.answer = answer, Vote("answer_cue", 9, "")
            hour = self._hour(stretch.start)
            group = (stretch.song, hour if self._options.hours is Hours.EPISODE else 0)
            original = first.setdefault(group, stretch.key)
            cues.append(self._cue(stretch, hour, "" if original == stretch.key else original))
        return cues

    def _hear(self) -> list[int]:
        """Sets aside what is in no cue; gives the places of the notes."""
        notes = []
        threshold = self._options.threshold
        for place, (use, one) in enumerate(zip(self._timeline.uses, self._sorted, strict=True)):
            if one.reason is not None:
                self._excluded.append(Excluded(place, one.reason, one.verdict, one.votes))
                if one.reason is Reason.NOTE:
                    notes.append(place)
                continue
            heard = audible(use, threshold)
            if use.record_out <= use.record_in:
                self._excluded.append(Excluded(place, Reason.EMPTY, one.verdict, one.votes))
            elif heard:
                self._audible[place] = heard
            else:
                self._excluded.append(Excluded(place, Reason.BELOW_THRESHOLD, one.verdict, one.votes))
        return notes

    def _stretches(self) -> list[_Stretch]:
        """Stretches of each song in the order of time, cut where the gap is too large."""
        uses, of = self._timeline.uses, self._sorts.of
        gap = int(self._options.gap * self._per_second)
        ranks = {song: rank * 2 for rank, song in enumerate(sorted(set(self._songs)))}
        of_sort = [ranks[song] for song in self._songs]
        ordered = []
        for place in self._audible:
            use = uses[place]
            rank = of_sort[of[place]] + (self._sorted[place].verdict is not Verdict.MUSIC)
            ordered.append((rank, use.record_in, use.record_out, use.track, use.place, place))
        ordered.sort()
        found: list[_Stretch] = []
        last, now = -1, None
        for rank, start, end, _, _, place in ordered:
            if (
                now is not None
                and rank == last
                and (start < now.end or (start - now.end <= gap and not self._hour_between(now.start, start)))
            ):
                now.members.append(place)
                if end > now.end:
                    now.end = end
                continue
            song = self._songs[of[place]]
            last, now = rank, self._stretch(song, self._sorted[place].verdict, start, end, place)
            found.append(now)
        return found

    def _stretch(self, song: str, verdict: Verdict, start: int, end: int, place: int) -> _Stretch:
        key = self._key(song, start)
        return _Stretch(key, song, verdict, start, end, [place], last_key=key)

    def _key(self, song: str, start: int) -> str:
        """Two cues of one song begin at one frame only where a person's answers part its tracks."""
        key = first = f"{song}@{whole_frames(start, self._timeline.ticks)}"
        again = 1
        while key in self._taken:
            again += 1
            key = f"{first}#{again}"
        self._taken.add(key)
        return key

    def _hour_between(self, one: int, other: int) -> bool:
        if self._options.hours is Hours.NOTHING:
            return False
        return self._hour(one) != self._hour(other)

    def _hour(self, ticks: int) -> int:
        return hour_of(whole_frames(ticks, self._timeline.ticks), self._timeline.rate)

    def _join(self, stretches: list[_Stretch]) -> list[_Stretch]:
        wanted = set(self._options.answers.joins)
        if not wanted:
            return stretches
        joined: list[_Stretch] = []
        for stretch in stretches:
            before = joined[-1] if joined else None
            if before is not None and (
                (before.key, stretch.key) in wanted or (before.last_key, stretch.key) in wanted
            ):
                before.members += stretch.members
                before.end = max(before.end, stretch.end)
                before.last_key = stretch.key
            else:
                joined.append(stretch)
        return joined

    def _split(self, stretches: list[_Stretch]) -> list[_Stretch]:
        places: dict[str, list[int]] = {}
        for key, frame in self._options.answers.splits:
            places.setdefault(key, []).append(frame * self._timeline.ticks)
        if not places:
            return stretches
        found: list[_Stretch] = []
        for stretch in stretches:
            inside = sorted({at for at in places.get(stretch.key, ()) if stretch.start < at < stretch.end})
            for left, right in zip([None, *inside], [*inside, None], strict=True):
                piece = self._part(stretch, left, right)
                if piece is not None:
                    found.append(piece)
        return found

    def _part(self, stretch: _Stretch, left: int | None, right: int | None) -> _Stretch | None:
        if left is None and right is None:
            return stretch
        uses = self._timeline.uses
        members = [
            place
            for place in stretch.members
            if (left is None or uses[place].record_out > left)
            and (right is None or uses[place].record_in < right)
        ]
        if not members:
            return None
        start = min(uses[place].record_in for place in members)
        end = max(uses[place].record_out for place in members)
        start, end = start if left is None else max(start, left), end if right is None else min(end, right)
        key = stretch.key if left is None else self._key(stretch.song, start)
        return _Stretch(key, stretch.song, stretch.verdict, start, end, members, key, left, right)

    def _title(self, stretches: list[_Stretch]) -> None:
        """The name by which each song is called: that of most of its time."""
        uses, sorts = self._timeline.uses, self._sorts
        times: dict[str, dict[SongName, int]] = {}
        for stretch in stretches:
            by_name = times.setdefault(stretch.song, {})
            for place in stretch.members:
                use, read = uses[place], sorts.all[sorts.of[place]].read
                by_name[read] = by_name.get(read, 0) + use.record_out - use.record_in
        for song, by_name in times.items():
            best = min(by_name, key=lambda read: (-by_name[read], read))
            if best.stem and len({read.song for read in by_name}) > 1:
                best = best._replace(title=best.base_title)
            if not best.number:
                best = best._replace(number=min((read.number for read in by_name if read.number), default=""))
            title = self._options.answers.titles.get(song)
            self._titles[song] = best._replace(title=title) if title else best

    def _cue(self, stretch: _Stretch, hour: int, reuse_of: str) -> ProposedCue:
        ticks = self._timeline.ticks
        start = whole_frames(stretch.start, ticks)
        end = max(whole_frames(stretch.end, ticks), start + 1)
        ranges = self._ranges(stretch, start * ticks, end * ticks)
        of = self._sorts.of
        sorts = frozenset([of[place] for place in stretch.members])
        tracks, votes = self._common(sorts, stretch.members)
        name = self._titles[stretch.song]
        length = stretch.end - stretch.start
        return ProposedCue(
            key=stretch.key,
            song=stretch.song,
            title=name.title,
            original_name=self._original(stretch.members),
            version=name.version,
            number=name.number,
            start=start,
            end=end,
            audible=self._in_seconds(sum([out - into for into, out in ranges])),
            audible_ranges=tuple(map(Range._make, ranges)),
            uses=tuple(stretch.members),
            tracks=tracks,
            verdict=stretch.verdict,
            votes=votes if stretch.answer is None else (stretch.answer, *votes),
            is_mix=length > self._mix_ticks
            or not self._mixes.isdisjoint(sorts)
            or (length > self._full_mix_ticks and not self._full_mixes.isdisjoint(sorts)),
            reuse_of=reuse_of,
            folded=folded(self._timeline, stretch.members, self._sorts),
            hour=hour,
        )

    def _in_seconds(self, ticks: int) -> Fraction:
        """Exact seconds; a film has few lengths that differ."""
        known = self._seconds.get(ticks)
        if known is None:
            per_second = self._per_second
            known = self._seconds[ticks] = Fraction(ticks * per_second.denominator, per_second.numerator)
        return known

    def _original(self, members: list[int]) -> str:
        """The name, as written, of most of a cue's time."""
        uses = self._timeline.uses
        if len(members) == 1:
            return uses[members[0]].name
        by_name: dict[str, int] = {}
        for place in members:
            use = uses[place]
            by_name[use.name] = by_name.get(use.name, 0) + use.record_out - use.record_in
        longest = max(by_name.values())
        return min([name for name, length in by_name.items() if length == longest])

    def _common(self, sorts: frozenset[int], members: list[int]) -> tuple[tuple[str, ...], tuple[Vote, ...]]:
        """Tracks and votes of a cue, the same for all cues of the same sorts."""
        known = self._of_sorts.get(sorts)
        if known is None:
            tracks = self._timeline.tracks
            on = sorted({self._sorts.all[sort].track for sort in sorts})
            names = tuple(dict.fromkeys(tracks[at].name for at in on if 0 <= at < len(tracks)))
            votes = {vote for place in members for vote in self._sorted[place].votes}
            known = self._of_sorts[sorts] = names, by_weight(votes)
        return known

    def _ranges(self, stretch: _Stretch, first: int, last: int) -> list[tuple[int, int]]:
        """Audible ticks of all members once, not before the cue's first frame nor after its last."""
        if stretch.floor is not None:
            first = max(first, stretch.floor)
        if stretch.ceiling is not None:
            last = min(last, stretch.ceiling)
        audible, members = self._audible, stretch.members
        spans = audible[members[0]]
        for place in members:
            if audible[place] != spans:
                spans = sorted([span for place in members for span in audible[place]])
                break
        if len(spans) == 1:
            into, out = spans[0]
            into, out = into if into > first else first, out if out < last else last
            return [(into, out)] if out > into else []
        united: list[tuple[int, int]] = []
        for into, out in spans:
            into, out = into if into > first else first, out if out < last else last
            if out <= into:
                continue
            if united and into <= united[-1][1] + self._timeline.tolerance:
                if out > united[-1][1]:
                    united[-1] = (united[-1][0], out)
            else:
                united.append((into, out))
        return united

    def _join_offers(self, cues: list[ProposedCue]) -> Iterable[JoinOffer]:
        last: dict[tuple[str, Verdict], ProposedCue] = {}
        most = self._options.join_up_to * self._timeline.rate.fraction
        split = {key for key, _ in self._options.answers.splits}
        for cue in cues:
            before = last.get((cue.song, cue.verdict))
            last[cue.song, cue.verdict] = cue
            if before is None or before.key in split:
                continue
            gap = cue.start - before.end
            one_hour = self._options.hours is Hours.NOTHING or before.hour == cue.hour
            if one_hour and 0 <= gap <= most:
                yield JoinOffer(before.key, cue.key, Fraction(gap) / self._timeline.rate.fraction)

    def _warnings(self, music: tuple[ProposedCue, ...]) -> Iterable[tuple[str, dict[str, object]]]:
        for pattern in self._options.music_tracks:
            if not tracks_named(pattern, self._timeline.tracks):
                yield "timeline.no_such_track", {"pattern": pattern, "name": self._timeline.name}
        muted = [one for one in self._sorted if _is_muted_music(one)]
        if muted:
            yield "timeline.music_is_muted", {"count": len(muted)}
        yield from mix_warnings(music)


def mix_warnings(music: Iterable[ProposedCue]) -> Iterable[tuple[str, dict[str, object]]]:
    """That cues hide songs, "timeline.mixes", if any of them do."""
    mixes = sum(cue.is_mix for cue in music)
    if mixes:
        yield "timeline.mixes", {"count": mixes}


def _is_muted_music(one: Sorted) -> bool:
    return one.verdict is Verdict.MUSIC and one.reason is not None and one.reason is not Reason.EMPTY


def by_weight(votes: Iterable[Vote]) -> tuple[Vote, ...]:
    """Votes as they are told, the weightiest first."""
    return tuple(sorted(votes, key=lambda vote: (-abs(vote.weight), vote)))
