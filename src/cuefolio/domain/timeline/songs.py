# SPDX-License-Identifier: GPL-3.0-or-later
"""Which uses play the same song: the same source, or names that are the same once debris is taken off.

Stems are one song where the name says "stem", or where two of one base ("Song - Bass", "Song - Drums")
sound at the same time. A clip named after another cue number than its source is that cue. The name of a reel
of an EDL identifies nothing: the system cuts it to eight characters.
"""

from __future__ import annotations

from itertools import pairwise

from cuefolio.domain.timeline.model import Source, Timeline
from cuefolio.domain.timeline.naming import SongName
from cuefolio.domain.timeline.proposal import SameOffer
from cuefolio.domain.timeline.sorts import Names, Sort, Sorts, file_name, trimmed

SHARED = 40
"""Characters that two names must share at their beginning before a person is asked (Avid cuts at 60)."""


class Union:
    """Groups of keys; the representative is the least key of a group, whatever the order of joining."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def find(self, key: str) -> str:
        """The representative of a key's group."""
        parent = self._parent
        root = key
        while (above := parent.get(root, root)) != root:
            root = above
        while key != root:
            parent[key], key = root, parent.get(key, key)
        return root

    def join(self, one: str, other: str) -> None:
        """Make two groups one."""
        a, b = sorted((self.find(one), self.find(other)))
        if a != b:
            self._parent[b] = a


def songs(timeline: Timeline, sorts: Sorts, names: Names, same: tuple[tuple[str, str], ...]) -> list[str]:
    """The song key of every sort. ``same`` are pairs of keys that a person called one song."""
    union = Union()
    by_name = timeline.kind.startswith(("cmx", "edl"))
    keys = [_key(sort, names, union, by_name) for sort in sorts.all]
    _join_stems(timeline, sorts, union, keys)
    for one, other in same:
        union.join(one, other)
    return [union.find(key) for key in keys]


def _key(sort: Sort, names: Names, union: Union, by_name: bool) -> str:
    clip, source = sort.read, sort.source
    key = clip.base if clip.stem_sure else clip.song
    if source is None or by_name:
        return key
    identity = _identity(source)
    if identity and not is_another(clip, names(trimmed(source.name or file_name(source.path)))):
        union.join(key, identity)
    return key


def _identity(source: Source) -> str:
    """After every name in the alphabet, so that a song is called by a name where it has one."""
    if source.id:
        return f"\U0010ffff{source.id}"
    return f"\U0010ffff{source.path.casefold()}" if "/" in source.path or "\\" in source.path else ""


def is_another(clip: SongName, source: SongName) -> bool:
    """Whether the clip's name means something else than its source's: a cue or song of a longer mix."""
    if clip.generic or clip.song == source.song:
        return False
    return (bool(clip.number) and clip.number != source.number) or (source.is_mix and not clip.is_mix)


def _join_stems(timeline: Timeline, sorts: Sorts, union: Union, keys: list[str]) -> None:
    likely = {
        sort.read.song: sort.read.base
        for sort in sorts.all
        if sort.read.stem and not sort.read.stem_sure and sort.read.base != sort.read.song
    }
    if not likely:
        return
    bases = set(likely.values())
    pieces: dict[str, list[tuple[int, int, str]]] = {}
    for use, place in zip(timeline.uses, sorts.of, strict=True):
        key = keys[place]
        base = likely.get(key, key)
        if base in bases:
            pieces.setdefault(base, []).append((use.record_in, use.record_out, key))
    for base, members in pieces.items():
        members.sort()
        end, last = members[0][1], members[0][2]
        for start, out, key in members[1:]:
            if start < end and key != last:
                union.join(key, base)
                union.join(last, base)
            if out >= end:
                end, last = out, key


def same_offers(originals: dict[str, str]) -> list[SameOffer]:
    """Songs (key -> name as written) that may be one, since their names begin alike and are that long."""
    ordered = sorted((name.casefold(), key) for key, name in originals.items() if len(name) >= SHARED)
    offers = []
    for (one, first), (other, second) in pairwise(ordered):
        shared = _shared(one, other)
        if first != second and shared >= SHARED:
            offers.append(SameOffer(min(first, second), max(first, second), shared))
    return offers


def _shared(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
