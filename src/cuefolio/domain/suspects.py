# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds, among thousands of entries, those that a person may have entered twice.

Comparing everything with everything takes 200 million comparisons for 20,000 entries. Instead each name is
filed under a few keys such that two names that are alike share one: the words sorted, the words run
together, all words but one with a letter (or an end) of that one left out, surname and first initial. Only
what shares a key is compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from cuefolio.domain.similarity import LONG_WORD, SCORES, Name, Reason, compare, name_of, party_name
from cuefolio.errors import CuefolioError

MOST = 5000
"""Pairs that are ever listed: nobody looks at more in one sitting."""
_WHOLE_BLOCK = 24
"""Up to this many entries under a key are all compared with each other."""
_WINDOW = 8
"""In a larger block each entry is compared with this many that follow it in the order of their facts."""
_MOST_WORDS = 12
"""Longer names are compared as a whole only."""
_STEP = 400
"""Entries between two looks at whether somebody wants to stop."""
_SECONDS_APART = 3.0
"""Two files of one recording differ by their silence at the ends."""

Progress = Callable[..., object]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One entry as it is compared with others of its kind."""

    id: str
    name: str
    identifiers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By reason (ipi, iswc, isrc, file): identifiers in plain form. Empty ones are unknown."""
    within: str = ""
    """Only entries of the same place are alike: the production of a scene."""
    company: bool | None = None
    artist: str = ""
    """Who a recording names as its artist."""
    version: str = ""
    seconds: float | None = None
    people: frozenset[str] = frozenset()
    """Keys of the writers of a work."""
    people_names: tuple[str, ...] = ()
    uses: int = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries that somebody should look at; ``first`` is used more often."""

    kind: str
    first_id: str
    second_id: str
    first: str
    second: str
    reason: Reason
    score: int

    @property
    def ids(self) -> tuple[str, str]:
        """Both keys, the smaller first, as answers are remembered."""
        return (min(self.first_id, self.second_id), max(self.first_id, self.second_id))


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that are probably one, the most used first; ``reason`` is the weakest that joins them."""

    kind: str
    ids: tuple[str, ...]
    names: tuple[str, ...]
    reason: Reason
    score: int


def find(
    kind: str,
    candidates: Sequence[Candidate],
    distinct: Collection[tuple[str, str]] = (),
    *,
    cancelled: Callable[[], bool] | None = None,
    progress: Progress | None = None,
) -> list[Pair]:
    """Pairs of one kind, the surest first; those of ``distinct`` (keys, smaller first) are left out.

    Raises CuefolioError job.cancelled when ``cancelled`` says so.
    """
    finder = _Finder(kind, candidates, frozenset(distinct), cancelled, progress)
    return finder.run()


class _Finder:
    def __init__(
        self,
        kind: str,
        candidates: Sequence[Candidate],
        distinct: frozenset[tuple[str, str]],
        cancelled: Callable[[], bool] | None,
        progress: Progress | None,
    ) -> None:
        self.kind = kind
        self.all = candidates
        self.distinct = distinct
        self.cancelled = cancelled or (lambda: False)
        self.progress = progress or (lambda *_: None)
        self.names: list[Name] = []
        self.found: dict[tuple[int, int], Reason] = {}
        self.seen: set[tuple[int, int]] = set()

    def run(self) -> list[Pair]:
        for place, candidate in enumerate(self.all):
            self._breathe(place)
            self.names.append(name_of(self.kind, candidate.name, candidate.company))
        self._by_identifiers()
        self._by_names()
        self.progress(3 * len(self.all), 3 * len(self.all))
        pairs = (self._pair(one, two, reason) for (one, two), reason in self.found.items())
        kept = [pair for pair in pairs if pair.ids not in self.distinct]
        kept.sort(key=lambda pair: (-pair.score, pair.first.casefold(), pair.first_id, pair.second_id))
        return kept[:MOST]

    def _breathe(self, place: int, done: int | None = None) -> None:
        """Tell how far it is, of three rounds over all entries, and look whether somebody wants to stop."""
        if place % _STEP == 0:
            self.progress(place if done is None else done, 3 * len(self.all))
            if self.cancelled():
                raise CuefolioError("job.cancelled")

    # the same number

    def _by_identifiers(self) -> None:
        for reason in (Reason.IPI, Reason.ISWC, Reason.ISRC, Reason.FILE):
            blocks: defaultdict[str, list[int]] = defaultdict(list)
            for place, candidate in enumerate(self.all):
                for number in candidate.identifiers.get(reason, ()):
                    blocks[number].append(place)
            for block in blocks.values():
                for one, two in _pairs_of(block):
                    self.found.setdefault((one, two), reason)

    # alike names

    def _by_names(self) -> None:
        blocks: defaultdict[int, list[int]] = defaultdict(list)
        for place, name in enumerate(self.names):
            self._breathe(place, len(self.all) + place)
            guard = hash((*name.guard, self.all[place].within))
            for key in set(_keys(name, self.kind == "party")):
                blocks[hash((guard, key))].append(place)
        crowded = [block for block in blocks.values() if len(block) > 1]
        del blocks
        for number, block in enumerate(crowded):
            self._breathe(number, (2 * len(crowded) + number) * len(self.all) // len(crowded))
            if len(block) > _WHOLE_BLOCK:
                block.sort(key=self._order)
            for one, two in _pairs_of(block):
                self._look(one, two)

    def _order(self, place: int) -> tuple[object, ...]:
        """Entries of one key such that those with the same facts stand beside each other."""
        entry = self.all[place]
        return (self.names[place].words, min(entry.people, default=""), entry.artist, entry.seconds or 0.0)

    def _look(self, one: int, two: int) -> None:
        key = (min(one, two), max(one, two))
        if key in self.seen:
            return
        self.seen.add(key)
        if key in self.found:
            return
        a, b = self.all[key[0]], self.all[key[1]]
        if a.within != b.within:
            return
        persons = self.kind == "party" and not a.company and not b.company
        reason = compare(self.kind, self.names[key[0]], self.names[key[1]], persons=persons)
        if reason is None or not _facts_agree(self.kind, a, b, reason):
            return
        self.found[key] = Reason.DIFFERENT if _identifiers_differ(a, b) else reason

    def _pair(self, one: int, two: int, reason: Reason) -> Pair:
        first, second = self.all[one], self.all[two]
        if (second.uses, first.id) > (first.uses, second.id):
            first, second = second, first
        return Pair(self.kind, first.id, second.id, first.name, second.name, reason, SCORES[reason])


def _pairs_of(block: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Who of a block is compared: everybody with everybody, in a large one with those that follow."""
    reach = len(block) if len(block) <= _WHOLE_BLOCK else _WINDOW
    for place, one in enumerate(block):
        for two in block[place + 1 : place + 1 + reach]:
            yield (one, two) if one < two else (two, one)


def _keys(name: Name, persons: bool) -> Iterator[Hashable]:
    """What a name is filed under; names that are alike share at least one of these."""
    words = name.words
    yield ("sorted", tuple(sorted(words)))
    yield ("compact", name.compact)
    for place, word in enumerate(words if len(words) <= _MOST_WORDS else ()):
        rest = (place, words[:place], words[place + 1 :])
        yield (rest, word)
        if 3 <= len(word) <= 24:
            for at in range(len(word)):
                yield (rest, word[:at] + word[at + 1 :])
        if len(word) >= LONG_WORD:
            # Two slips in a long word hardly ever spoil both of its ends.
            yield (rest, word[:4], "")
            yield (rest, "", word[-4:])
    if persons and len(words) > 1:
        yield ("surname", words[-1], words[0][0])


def _identifiers_differ(one: Candidate, two: Candidate) -> bool:
    """Whether both have a number of the same sort and none in common. A file is no number of an entry."""
    return any(
        numbers and other and not numbers & other
        for sort, numbers in one.identifiers.items()
        if sort != Reason.FILE
        for other in (two.identifiers.get(sort, frozenset()),)
    )


def _facts_agree(kind: str, one: Candidate, two: Candidate, reason: Reason) -> bool:
    """Whether what else is known of two entries allows them to be one."""
    if kind == "party":
        return (
            one.company is None or two.company is None or one.company == two.company or reason is Reason.SAME
        )
    if kind == "work":
        if not one.people or not two.people or one.people & two.people:
            return True
        return _somebody_alike(one.people_names, two.people_names)
    if kind == "recording":
        return _one_performance(one, two, reason)
    return True


def _one_performance(one: Candidate, two: Candidate, reason: Reason) -> bool:
    if one.version.strip().casefold() != two.version.strip().casefold():
        return False
    if one.artist and two.artist:
        if not _somebody_alike((one.artist,), (two.artist,)):
            return False
    elif reason is not Reason.SAME:
        return False
    if one.seconds is None or two.seconds is None:
        return True
    return abs(one.seconds - two.seconds) <= _SECONDS_APART


def _somebody_alike(ones: Iterable[str], twos: Iterable[str]) -> bool:
    others = [_credited(name) for name in twos]
    return any(compare("party", _credited(name), other, persons=True) for name in ones for other in others)


@lru_cache(maxsize=8192)
def _credited(text: str) -> Name:
    """ "Ana Bell feat. Bo" is Ana Bell."""
    lowered = text.casefold()
    ends = [lowered.find(mark) for mark in (" feat", " ft.", " ft ", "(feat", " with ")]
    return party_name(text[: min((end for end in ends if end > 0), default=len(text))])


def groups(pairs: Sequence[Pair], distinct: Collection[tuple[str, str]] = ()) -> list[Group]:
    """Pairs put together where they are sure: five spellings of one name are one question, not ten.

    Two entries of which somebody said, or whose identifiers say, that they are not the same never come
    into one group. Initials and given names do not carry over: J. Bell may be Jo or Jane.
    """
    apart = {*distinct, *(pair.ids for pair in pairs if pair.reason is Reason.DIFFERENT)}
    members: dict[str, frozenset[str]] = {}
    joined: defaultdict[frozenset[str], list[Pair]] = defaultdict(list)
    alone = []
    for pair in sorted(pairs, key=lambda pair: -pair.score):
        one = members.get(pair.first_id, frozenset((pair.first_id,)))
        two = members.get(pair.second_id, frozenset((pair.second_id,)))
        if one is two:
            joined[one].append(pair)
        elif pair.score < SCORES[Reason.SPELLING] or any(_ordered(a, b) in apart for a in one for b in two):
            alone.append(pair)
        else:
            both = one | two
            members.update(dict.fromkeys(both, both))
            joined[both] = [*joined.pop(one, ()), *joined.pop(two, ()), pair]
    made = [_group(of) for of in joined.values()] + [_group([pair]) for pair in alone]
    return sorted(made, key=lambda group: (-group.score, group.names[0].casefold(), group.ids))


def _ordered(one: str, two: str) -> tuple[str, str]:
    return (one, two) if one < two else (two, one)


def _group(pairs: Sequence[Pair]) -> Group:
    names: dict[str, str] = {}
    for pair in pairs:
        names.setdefault(pair.first_id, pair.first)
        names.setdefault(pair.second_id, pair.second)
    weakest = min(pairs, key=lambda pair: pair.score)
    return Group(pairs[0].kind, tuple(names), tuple(names.values()), weakest.reason, weakest.score)
