# SPDX-License-Identifier: GPL-3.0-or-later
"""Which people and works of the library a received sheet means: by identifier, then by name, never by
likeness alone. What is only alike is proposed, and taken where a person says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.reconcile import EntryMatch, ReadCue
from cuefolio.domain.sheet import SheetCue, SheetParty, SheetWork
from cuefolio.domain.similarity import SCORES, compare, party_name, title_name
from cuefolio.domain.text import fold, single_line
from cuefolio.persistence.sheet_import_queries import KnownParty, KnownWork

T = TypeVar("T")

_COMMON = 60
"""A word that more names than this share tells nothing."""


class People:
    """The people and companies of a catalogue."""

    def __init__(self, known: Sequence[KnownParty]) -> None:
        self.by_id = {entry.id: entry for entry in known}
        self._by_ipi: dict[str, KnownParty] = {}
        self._by_name: defaultdict[str, list[KnownParty]] = defaultdict(list)
        self._by_word: defaultdict[str, list[KnownParty]] = defaultdict(list)
        for entry in known:
            if entry.ipi:
                self._by_ipi.setdefault(canonical(Scheme.IPI, entry.ipi), entry)
            self._by_name[entry.key].append(entry)
            for word in set(party_name(entry.name).words):
                self._by_word[word].append(entry)

    def exact(self, name: str, ipi: str) -> tuple[KnownParty, str] | None:
        """Who has this IPI, else who has this name and no other IPI; with the reason."""
        number = canonical(Scheme.IPI, ipi) if ipi else ""
        if number and number in self._by_ipi:
            return self._by_ipi[number], "ipi"
        for entry in self._by_name.get(fold(single_line(name)), ()):
            if not number or not entry.ipi:
                return entry, "same-name"
        return None

    def alike(self, name: str) -> tuple[KnownParty, int] | None:
        """The one whose name is most alike, with a score out of 100."""
        wanted = party_name(name)
        best: tuple[KnownParty, int] | None = None
        for entry in _sharing(self._by_word, wanted.words):
            reason = compare("party", wanted, party_name(entry.name), persons=True)
            if reason is not None and (best is None or SCORES[reason] > best[1]):
                best = entry, SCORES[reason]
        return best


class Works:
    """The works of a catalogue."""

    def __init__(self, known: Sequence[KnownWork]) -> None:
        self._by_code: dict[tuple[str, str], KnownWork] = {}
        self._by_title: defaultdict[str, list[KnownWork]] = defaultdict(list)
        self._by_word: defaultdict[str, list[KnownWork]] = defaultdict(list)
        for entry in known:
            self.add(entry)

    def add(self, entry: KnownWork) -> None:
        """A work that is there from now on."""
        if entry.iswc:
            self._by_code.setdefault(("iswc", canonical(Scheme.ISWC, entry.iswc)), entry)
        if entry.number:
            self._by_code.setdefault(("number", fold(entry.number)), entry)
        self._by_title[entry.key].append(entry)
        for word in set(title_name(entry.title).words):
            self._by_word[word].append(entry)

    def exact(self, work: SheetWork, writers: Collection[str], film_id: str) -> tuple[KnownWork, str] | None:
        """The work of this ISWC or number; else one of this title that the production uses already or that
        one of the ``writers`` (folded names) wrote, unless its ISWC is another one."""
        iswc = canonical(Scheme.ISWC, work.iswc) if work.iswc else ""
        if iswc and ("iswc", iswc) in self._by_code:
            return self._by_code["iswc", iswc], "iswc"
        if work.work_number and ("number", fold(work.work_number)) in self._by_code:
            return self._by_code["number", fold(work.work_number)], "work-number"
        for entry in self._by_title.get(fold(single_line(work.title)), ()):
            if iswc and entry.iswc:
                continue
            if film_id in entry.films or entry.writers & set(writers):
                return entry, "same-name"
        return None

    def alike(self, title: str) -> tuple[KnownWork, int] | None:
        """The one whose title is most alike, with a score out of 100."""
        wanted = title_name(title)
        best: tuple[KnownWork, int] | None = None
        for entry in _sharing(self._by_word, wanted.words):
            reason = compare("work", wanted, title_name(entry.title))
            if reason is not None and (best is None or SCORES[reason] > best[1]):
                best = entry, SCORES[reason]
        return best


def matches(people: People, works: Works, rows: Sequence[ReadCue], film_id: str) -> tuple[EntryMatch, ...]:
    """What every person and work of a sheet would become, each once, in the order of the sheet."""
    found: dict[tuple[str, str, str], EntryMatch] = {}
    for row in rows:
        for party in _parties(row.cue):
            key = ("party", fold(party.name), party.ipi)
            if key not in found:
                found[key] = _party_match(people, party)
        for work in stated_works(row.cue):
            key = ("work", fold(work.title), work.iswc)
            if key not in found:
                found[key] = _work_match(works, work, writers_of(row.cue), film_id)
    return tuple(found.values())


def stated_works(cue: SheetCue) -> list[SheetWork]:
    """The works that a line names: by their titles, else the one of its codes."""
    if cue.works:
        first = cue.works[0]
        if len(cue.works) == 1 and not first.iswc and not first.work_number:
            return [
                SheetWork(
                    first.title or cue.title,
                    cue.iswc,
                    cue.work_number,
                    first.public_domain,
                    first.arrangement_of,
                    None,
                    first.writers,
                    first.publishers,
                )
            ]
        return list(cue.works)
    if cue.iswc or cue.work_number:
        return [SheetWork(cue.title, cue.iswc, cue.work_number)]
    return []


def writers_of(cue: SheetCue) -> frozenset[str]:
    """Folded names of who wrote a line."""
    return frozenset(fold(single_line(party.name)) for party in cue.writers if party.name)


def _parties(cue: SheetCue) -> Iterator[SheetParty]:
    sides = [(cue.writers, cue.publishers), *((work.writers, work.publishers) for work in cue.works)]
    for writers, publishers in sides:
        yield from (party for party in (*writers, *publishers) if party.name)


def _party_match(people: People, party: SheetParty) -> EntryMatch:
    exact = people.exact(party.name, party.ipi)
    if exact is not None:
        entry, reason = exact
        return EntryMatch("party", party.name, party.ipi, entry.id, entry.name, reason, 100)
    alike = people.alike(party.name)
    if alike is not None:
        return EntryMatch("party", party.name, party.ipi, alike[0].id, alike[0].name, "alike", alike[1])
    return EntryMatch("party", party.name, party.ipi, "", "", "new")


def _work_match(works: Works, work: SheetWork, writers: Collection[str], film_id: str) -> EntryMatch:
    exact = works.exact(work, writers, film_id)
    if exact is not None:
        entry, reason = exact
        return EntryMatch("work", work.title, work.iswc, entry.id, entry.title, reason, 100)
    alike = works.alike(work.title)
    if alike is not None:
        return EntryMatch("work", work.title, work.iswc, alike[0].id, alike[0].title, "alike", alike[1])
    return EntryMatch("work", work.title, work.iswc, "", "", "new")


def _sharing(by_word: Mapping[str, list[T]], words: Iterable[str]) -> list[T]:
    found: dict[int, T] = {}
    for word in words:
        entries = by_word.get(word, [])
        if len(entries) <= _COMMON:
            found.update({id(entry): entry for entry in entries})
    return list(found.values())
