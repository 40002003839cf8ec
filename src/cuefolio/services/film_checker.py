# SPDX-License-Identifier: GPL-3.0-or-later
"""A production's check that is kept up to date edit by edit.

A checker remembers the cues and what each of them lacks. After an edit it asks the history which cues may
look different, reads those alone, and runs the rules of one cue on them; the rules of the whole sheet run
once. So an edit in a film of 300 cues is checked in less than the time of one frame.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from weakref import WeakKeyDictionary

from cuefolio.domain.checks import (
    Background,
    ProfiledSheet,
    SheetContext,
    cue_findings,
    cue_label,
    in_order,
    moved,
    profiled_cue_findings,
    profiled_sheet_findings,
    sheet_findings,
    takes_incomplete,
)
from cuefolio.domain.delivery import body_usage, music_of, reported_times
from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue
from cuefolio.errors import CuefolioError
from cuefolio.persistence import check_queries, cue_lists, cue_rows, film_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import check_background, sheets

MOST_FILMS = 4
"""Productions of a catalogue whose check is remembered."""

_Heard = tuple[tuple[tuple[int, int], ...], int | None, str]
"""What a cue's reported duration depends on: its stretches, its length where they are unknown, its music."""

_all_but_sequence = attrgetter(*(described.name for described in fields(SheetCue)[1:]))


@dataclass(frozen=True, slots=True)
class Checked:
    """A production's sheet, the keys of its cues in order, and the findings by profile."""

    sheet: CueSheet
    cue_ids: tuple[str, ...]
    findings: Mapping[str, tuple[Finding, ...]]


class _Entry:
    """One cue as it was checked last; ``cue`` is None for an entry that stands on no sheet."""

    __slots__ = ("by_profile", "cue", "found", "heard", "label")

    def __init__(self, cue: SheetCue | None, background: Background) -> None:
        self.cue = cue
        self.found = [] if cue is None else cue_findings(cue, background)
        self.by_profile: dict[str, tuple[Profile, bool, int, list[Finding]]] = {}
        """For each recipient what was found, and the place on the sheet where the cue stood then."""
        self.heard = None if cue is None else _heard(cue)
        self.label = "" if cue is None else cue_label(cue)

    def at(self, sequence: int) -> SheetCue:
        """The cue at its place; what was found moves with it."""
        assert self.cue is not None
        if self.cue.sequence != sequence:
            self.cue = cue = _placed(self.cue, sequence)
            self.label = cue_label(cue)
            self.found = moved(self.found, sequence, self.label)
        return self.cue

    def of(self, profile: Profile, lenient: bool) -> list[Finding]:
        """What a recipient misses in the cue."""
        assert self.cue is not None
        known = self.by_profile.get(profile.id)
        if known is None or known[0] is not profile or known[1] is not lenient:
            found = profiled_cue_findings(self.cue, body_usage(self.cue, profile), profile, lenient)
        elif known[2] != self.cue.sequence:
            found = moved(known[3], self.cue.sequence, self.label)
        else:
            return known[3]
        self.by_profile[profile.id] = (profile, lenient, self.cue.sequence, found)
        return found


def _placed(cue: SheetCue, sequence: int) -> SheetCue:
    """The cue at another place; ``dataclasses.replace`` takes twice as long."""
    return SheetCue(sequence, *_all_but_sequence(cue))


class FilmChecker:
    """Checks one production again and again. Safe to use from several threads, which take turns."""

    def __init__(self, film_id: str) -> None:
        self.film_id = film_id
        self._lock = threading.Lock()
        self._step = -1
        self._entries: dict[str, _Entry] = {}
        self._delivered_ids: dict[str, str] = {}
        self._delivered: dict[str, CueSheet] = {}
        self._background = Background()
        self._sheet: CueSheet | None = None
        self._cue_ids: tuple[str, ...] = ()
        self._of_sheet: list[Finding] = []
        self._seconds: dict[Hashable, dict[Hashable, list[int | None]]] = {}
        self._done: dict[str, tuple[Profile, tuple[Finding, ...]]] = {}

    def check(self, store: CatalogStore, wanted: Sequence[Profile]) -> Checked:
        """The findings as the catalogue is now. Raises film.gone."""
        with self._lock:
            sheet = self._refresh(store)
            return Checked(
                sheet, self._cue_ids, {profile.id: self._for(sheet, profile) for profile in wanted}
            )

    def _refresh(self, store: CatalogStore) -> CueSheet:
        with store.read() as connection:
            step = check_queries.newest_step(connection)
            beside = check_queries.beside(connection, self.film_id)
            if step == self._step and beside.delivered_ids == self._delivered_ids and self._sheet is not None:
                return self._sheet
            film = film_queries.film_by_id(connection, self.film_id)
            if film is None:
                raise CuefolioError("film.gone")
            changed = None if self._step < 0 else check_queries.changed_cues(connection, self._step)
            ids = cue_lists.cue_ids(connection, self.film_id, "film", False)
            stale = [key for key in ids if changed is None or key in changed or key not in self._entries]
            rows = cue_rows.cue_rows(connection, stale)
        if beside.delivered_ids != self._delivered_ids:
            self._delivered = check_background.delivered_sheets(store, beside.delivered_ids)
            self._delivered_ids = beside.delivered_ids
        self._background = check_background.background(beside, self._delivered)
        read = sheets.sheet_of(film, rows)
        lines = iter(read.cues)
        fresh = {row.id: next(lines) if row.is_counted else None for row in rows}
        self._entries = {
            key: self._entry(key, fresh[key]) if key in fresh else self._entries[key]
            for key in ids
            if key in fresh or key in self._entries
        }
        self._cue_ids = tuple(key for key, entry in self._entries.items() if entry.cue is not None)
        cues = tuple(self._entries[key].at(place) for place, key in enumerate(self._cue_ids, start=1))
        self._step = step
        self._sheet = CueSheet(read.header, read.rate, cues)
        self._of_sheet = sheet_findings(SheetContext(self._sheet, self._background))
        self._done.clear()
        return self._sheet

    def _entry(self, key: str, cue: SheetCue | None) -> _Entry:
        """The entry of a cue that was read again; the old one where nothing is different."""
        known = self._entries.get(key)
        if known is not None and known.cue is not None and cue is not None:
            placed = _placed(cue, known.cue.sequence)
            return known if placed == known.cue else _Entry(placed, self._background)
        return _Entry(cue, self._background)

    def _for(self, sheet: CueSheet, profile: Profile) -> tuple[Finding, ...]:
        done = self._done.get(profile.id)
        if done is not None and done[0] is profile:
            return done[1]
        lenient = takes_incomplete(profile, sheet.header)
        found = [*self._of_sheet]
        seconds = self._reported(sheet, profile)
        found += profiled_sheet_findings(ProfiledSheet(sheet, profile, seconds, self._background))
        for key in self._cue_ids:
            entry = self._entries[key]
            found += entry.found
            found += entry.of(profile, lenient)
        self._done[profile.id] = (profile, tuple(in_order(found)))
        return self._done[profile.id][1]

    def _reported(self, sheet: CueSheet, profile: Profile) -> list[int | None]:
        """Whole seconds by the profile's rule. Only cues that sound at once take time from each other, so
        those beside which nothing is new keep theirs."""
        heard = [self._entries[key].heard for key in self._cue_ids]
        rule = (sheet.rate, profile.times.rounding, profile.times.minimum_one, profile.times.overlaps)
        before, now = self._seconds.get(rule, {}), dict[Hashable, list[int | None]]()
        found: list[int | None] = [None] * len(heard)
        for places in _together(heard):
            group = tuple(heard[place] for place in places)
            seconds = before.get(group)
            if seconds is None:
                cues = tuple(sheet.cues[place] for place in places)
                reported = reported_times(CueSheet(sheet.header, sheet.rate, cues), profile.times)
                seconds = [result.reported_seconds for result in reported]
            now[group] = seconds
            for place, whole in zip(places, seconds, strict=True):
                found[place] = whole
        self._seconds[rule] = now
        return found


def _heard(cue: SheetCue) -> _Heard:
    spans = tuple((span.start, span.end) for span in cue.ranges)
    return (spans, cue.exact_frames, music_of(cue))


def _together(heard: Sequence[_Heard | None]) -> Iterator[list[int]]:
    """Places of cues that may sound at once, in the order of the sheet: each group from the first in to the
    last out of cues that follow each other without a gap."""
    bounds = sorted(
        (min(start for start, _ in cue[0]), max(end for _, end in cue[0]), place)
        if cue and cue[0]
        else (-1, -1, place)
        for place, cue in enumerate(heard)
    )
    group: list[int] = []
    last = -1
    for start, end, place in bounds:
        if start >= last and group:
            yield sorted(group)
            group = []
        group.append(place)
        last = max(last, end)
    if group:
        yield sorted(group)


_checkers: WeakKeyDictionary[CatalogStore, dict[str, FilmChecker]] = WeakKeyDictionary()
_checkers_lock = threading.Lock()


def checker(store: CatalogStore, film_id: str) -> FilmChecker:
    """The checker of a production that an open catalogue remembers, made at first use."""
    with _checkers_lock:
        of_store = _checkers.setdefault(store, {})
        found = of_store.pop(film_id, None) or FilmChecker(film_id)
        of_store[film_id] = found
        while len(of_store) > MOST_FILMS:
            del of_store[next(iter(of_store))]
        return found
