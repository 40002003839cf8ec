# SPDX-License-Identifier: GPL-3.0-or-later
"""A production's cues computed again from the timelines that it keeps, by another gap or threshold.

``plan`` tells which cues would become one, which would part, whose times would change, and which stay because
a person changed them or wrote something on them; it writes nothing. ``timeline_rebuild_write.rebuild``
carries a plan out.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from typing import Any

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CUE_FIELDS
from cuefolio.domain.film import Film
from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.loudness import audible
from cuefolio.domain.timeline.model import Timeline
from cuefolio.domain.timeline.options import Answers, BuildOptions, Hours, Verdict
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_rows, film_queries, rebuild_queries, timeline_queries
from cuefolio.persistence.rebuild_queries import KeptCue
from cuefolio.persistence.store import CatalogStore
from cuefolio.services.timeline_evidence import (
    Building,
    Kept,
    kept,
    kept_building,
    key_parts,
    options_of,
    stored_timeline,
)
from cuefolio.services.timeline_place import Placing
from cuefolio.services.timeline_rebuild_clips import Clips, Layout, Layouter, Rules
from cuefolio.services.timeline_rebuild_plan import Left, Named, Plan, Rebuilt, Span
from cuefolio.services.timelines import LONGEST_GAP, LOWEST_THRESHOLD

SILENT_AT = -999.0
"""dB: below every level that sound has, so that all clips are heard which a file does not silence."""


def plan(
    store: CatalogStore,
    film_id: str,
    building: Building | None = None,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Plan:
    """What becomes of the cues by what the production says or, to try, by ``building`` (gap to the
    millisecond, whole dB). Raises timeline.bad_gap, timeline.bad_threshold, film.gone, job.cancelled."""
    with store.read() as connection:
        return planned(connection, film_id, building, cancelled)


def planned(
    connection: Any, film_id: str, building: Building | None, cancelled: Callable[[], bool] = lambda: False
) -> Plan:
    """``plan`` within a transaction."""
    film = film_queries.film_by_id(connection, film_id)
    if film is None:
        raise CuefolioError("film.gone")
    if building is None:
        building = kept_building(connection, film_id)
    return _Planner(connection, film, _checked(building), cancelled).plan()


def _checked(building: Building) -> Building:
    """Gap and threshold as the production keeps them."""
    gap, threshold = building.gap, building.threshold
    if gap is not None and not 0 <= gap <= LONGEST_GAP:
        raise CuefolioError("timeline.bad_gap", gap=f"{float(gap):g}", most=LONGEST_GAP)
    if threshold is not None and (threshold % 1 or not LOWEST_THRESHOLD <= threshold <= 0):
        raise CuefolioError("timeline.bad_threshold", threshold=f"{threshold:g}", least=LOWEST_THRESHOLD)
    return Building(
        None if gap is None else Fraction(round(gap * 1000), 1000),
        None if threshold is None else float(threshold),
    )


@dataclass(slots=True)
class _Import:
    """What counts of one import: its own options, the rules to try, and its cues with their evidence."""

    row: Any
    options: BuildOptions
    rules: Rules
    cues: list[tuple[KeptCue, Kept]] = field(default_factory=list)


class _Planner:
    def __init__(
        self, connection: Any, film: Film, building: Building, cancelled: Callable[[], bool]
    ) -> None:
        self._connection = connection
        self._film = film
        self._building = building
        self._cancelled = cancelled
        self._rows: dict[str, CueRow] = {}
        self._pairs: set[str] = set()
        self._changes: list[Rebuilt] = []
        self._left: list[Left] = []
        self._unclaimed = 0
        self._named: dict[str, Named] = {}

    def plan(self) -> Plan:
        connection, film = self._connection, self._film
        imports: dict[str, _Import] = {}
        for row in rebuild_queries.imports_of(connection, film.cut_id):
            imports[row.id] = _Import(row, *self._options(row))
        counts: defaultdict[str, int] = defaultdict(int)
        order: dict[str, int] = {}
        for cue in rebuild_queries.kept_cues(connection, film.cut_id):
            self._named[cue.cue_id] = Named(cue.cue_id, cue.number, cue.title)
            order.setdefault(cue.cue_id, len(order))
            counts[cue.cue_id] += 1
            imports[cue.import_id].cues.append((cue, kept(cue.uses)))
        times = rebuild_queries.stretches_of(connection, film.cut_id)
        several = {cue_id for cue_id, count in counts.items() if count > 1}
        for one in imports.values():
            self._stop_if_cancelled()
            # Cues that were built by these values already are as they make them, or a person's.
            if any(_own_rules(one, told) != one.rules for _cue, told in one.cues):
                self._of_import(one, times, several)
        self._changes.sort(key=lambda change: (order[change.cue.cue_id], change.is_new, change.then))
        self._left.sort(key=lambda left: order[left.cue.cue_id])
        return Plan(
            film.id,
            film.title,
            film.rate,
            self._building,
            tuple(self._changes),
            tuple(self._left),
            self._unclaimed,
        )

    def _options(self, row: Any) -> tuple[BuildOptions, Rules]:
        options = options_of(json.loads(row.options))
        gap, threshold = self._building.gap, self._building.threshold
        return options, Rules(
            options.gap if gap is None else gap,
            options.threshold if threshold is None else threshold,
            options.hours,
        )

    def _of_import(self, one: _Import, times: Mapping[str, tuple[Any, ...]], several: set[str]) -> None:
        data = timeline_queries.data_of(self._connection, one.row.data_id)
        if data is None:
            return
        timeline = stored_timeline(data)
        placing = Placing.of(timeline, self._film, takes_rate=False)
        songs: defaultdict[str, list[Clips]] = defaultdict(list)
        kept_cues: dict[str, tuple[KeptCue, Span]] = {}
        layouter = Layouter(timeline, one.rules)
        for cue, told in one.cues:
            places = tuple(place for place in told.uses if 0 <= place < len(timeline.uses))
            if not places:
                continue
            clips = Clips(cue.cue_id, key_parts(cue.proposal_key)[0], places, _own_rules(one, told))
            stands = times.get(cue.cue_id, ())
            clips.why = _why(layouter, placing, clips, told, stands, several)
            span = (stands[0][0], stands[0][1]) if not clips.why else (0, 0)
            kept_cues[cue.cue_id] = cue, span
            songs[clips.song].append(clips)
        layouts = {song: layouter.layout(cues, self._note_pair) for song, cues in songs.items()}
        self._stop_if_cancelled()
        if self._pairs or any(clips.rules.threshold > one.rules.threshold for clips in _all(songs)):
            self._read_rows()
            others, quiet = self._not_taken(one, data, timeline, songs)
            layouts = {
                song: layouter.layout(
                    songs.get(song, ()), self._differs, others.get(song, ()), quiet.get(song, ())
                )
                for song in dict.fromkeys((*songs, *quiet))
            }
        for song, layout in layouts.items():
            self._take(song, layout, layouter, placing, one.rules, kept_cues)

    def _take(
        self,
        song: str,
        layout: Layout,
        layouter: Layouter,
        placing: Placing,
        rules: Rules,
        cues: Mapping[str, tuple[KeptCue, Span]],
    ) -> None:
        for group in layout.groups:
            head = group.head
            cue, now = cues[head.cue_id]
            start, end = layouter.frames(group.start, group.end)
            then = _placed(placing, start, end)
            joined = tuple(self._named[other.cue_id] for other in group.at_home if other is not head)
            is_new = not group.at_home
            if joined or is_new or then != now:
                self._changes.append(
                    Rebuilt(
                        self._named[head.cue_id],
                        is_new,
                        now,
                        then,
                        joined,
                        cue.evidence_id,
                        _key(song, cue.proposal_key, start, is_new=is_new),
                        tuple(sorted(set(group.places))),
                        rules.gap,
                        rules.threshold,
                    )
                )
        for stays in layout.kept:
            told = dict(stays.arguments)
            if "first" in told:
                first = self._named[told["first"]]
                told["first"] = first.number or first.title
            self._left.append(Left(self._named[stays.clips.cue_id], stays.code, told))
        self._unclaimed += layout.unclaimed

    def _stop_if_cancelled(self) -> None:
        if self._cancelled():
            raise CuefolioError("job.cancelled")

    # what cues that would be joined say

    def _note_pair(self, first: str, second: str) -> str:
        self._pairs |= {first, second}
        return ""

    def _read_rows(self) -> None:
        wanted = sorted(self._pairs - self._rows.keys())
        for at in range(0, len(wanted), cue_rows.CHUNK):
            self._stop_if_cancelled()
            found = cue_rows.cue_rows(self._connection, wanted[at : at + cue_rows.CHUNK])
            self._rows |= {row.id: row for row in found}

    def _differs(self, first: str, second: str) -> str:
        if first not in self._rows or second not in self._rows:
            self._pairs |= {first, second}
            self._read_rows()
        return differing(self._rows[first], self._rows[second])

    # clips that are in no cue

    def _not_taken(
        self, one: _Import, data: bytes, timeline: Timeline, songs: Mapping[str, Sequence[Clips]]
    ) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        """By song the clips that a person left out or deleted, and those that were too soft at the import."""
        stored = timeline_queries.answers_for(self._connection, self._film.id)
        answers = tuple((row.kind, row.pattern, row.verdict) for row in stored)
        options = one.options
        song_of = _songs(data, options.include_muted, options.hours, options.music_tracks, answers)
        taken = {place: clips.song for clips in _all(songs) for place in clips.places}
        # By what their clips are called now: cues of one song may have been one by a person's word.
        ours = {song_of[place]: song for place, song in taken.items() if place in song_of}
        others: defaultdict[str, list[int]] = defaultdict(list)
        quiet: defaultdict[str, list[int]] = defaultdict(list)
        for place, name in song_of.items():
            if place not in taken:
                is_quiet = not audible(timeline.uses[place], options.threshold)
                (quiet if is_quiet else others)[ours.get(name, name)].append(place)
        return others, quiet


def differing(first: CueRow, second: CueRow) -> str:
    """The name of a field in which a cue says what would be lost with it, "" where nothing would.

    Number and times are nobody's word. Whether it counts at all (origin, status) must be the same."""
    for one in CUE_FIELDS:
        if one.name in _NOT_SAID:
            continue
        theirs, ours = second.text(one.name), first.text(one.name)
        if theirs != ours and (theirs or one.name in ("origin", "status")):
            return one.name
    if second.parties and second.parties != first.parties:
        return "composer"
    if second.works and second.works != first.works:
        return "work"
    return ""


_NOT_SAID = frozenset({"number", "in", "out", "duration", "reported"})


def _own_rules(one: _Import, told: Kept) -> Rules:
    options = one.options
    gap = options.gap if told.gap is None else told.gap
    return Rules(gap, options.threshold if told.threshold is None else told.threshold, options.hours)


def _why(
    layouter: Layouter,
    placing: Placing,
    clips: Clips,
    told: Kept,
    stands: Sequence[tuple[int | None, int | None]],
    several: set[str],
) -> str:
    """Why a cue must stay as it is, "" for one that is as its clips make it."""
    if told.through is not None:
        return "timeline.rebuild.through_mix"
    if clips.cue_id in several:
        return "timeline.rebuild.several"
    made = layouter.stretches(clips.places, clips.rules)
    if len(made) != 1:
        return "timeline.rebuild.by_hand"
    here = _placed(placing, *layouter.frames(made[0].start, made[0].end))
    return "" if tuple(stands) == (here,) else "timeline.rebuild.by_hand"


def _placed(placing: Placing, start: int, end: int) -> Span:
    first = placing.frame(start)
    return first, max(placing.frame(end), first + 1)


def _key(song: str, key: str, start: int, *, is_new: bool) -> str:
    """The key of a proposed cue tells its first frame: what begins before that would seem cut there."""
    before = key_parts(key)[1]
    return key if not is_new and before is not None and before <= start else f"{song}@{start}"


def _all(songs: Mapping[str, Sequence[Clips]]) -> Iterable[Clips]:
    return (clips for cues in songs.values() for clips in cues)


@lru_cache(maxsize=3)
def _songs(
    data: bytes,
    include_muted: bool,
    hours: Hours,
    music_tracks: tuple[str, ...],
    answers: tuple[tuple[str, str, str], ...],
) -> dict[int, str]:
    """The song of each clip that may be in a cue, by place. The same for every gap and threshold, so that
    somebody who types waits once."""
    options = BuildOptions(
        gap=Fraction(0),
        join_up_to=Fraction(0),
        threshold=SILENT_AT,
        include_muted=include_muted,
        hours=hours,
        music_tracks=music_tracks,
        answers=Answers(
            tracks={pattern: Verdict(said) for kind, pattern, said in answers if kind == "track"},
            names=tuple((pattern, Verdict(said)) for kind, pattern, said in answers if kind == "name"),
        ),
    )
    proposal = build(stored_timeline(data), options)
    return {place: cue.song for cue in (*proposal.cues, *proposal.unsure) for place in cue.uses}
