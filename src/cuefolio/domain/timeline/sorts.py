# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses that nothing but their times tells apart are one sort: same track, name, source and role.

A session has a hundred thousand uses and a few thousand sorts; everything about names is done once a sort.
"""

from __future__ import annotations

from dataclasses import dataclass

from cuefolio.domain.timeline.model import Source, Timeline, Use
from cuefolio.domain.timeline.naming import SongName, read_name

_SHORT_NAME = 11
"""Names of at most so many characters are never trimmed: a slate "14D-12" ends like a cut of Pro Tools."""


class Names:
    """Names read once each."""

    def __init__(self) -> None:
        self._read: dict[str, SongName] = {}

    def __call__(self, text: str) -> SongName:
        found = self._read.get(text)
        if found is None:
            found = self._read[text] = read_name(text)
        return found


@dataclass(frozen=True, slots=True)
class Sort:
    """``name`` says most about the sound: the clip's, or the source's where the clip's names nothing.
    ``clip`` is the clip's own name. Both mostly without the cut number and channel of Pro Tools."""

    track: int
    clip: str
    name: str
    read: SongName
    source: Source | None
    role: str


@dataclass(frozen=True, slots=True)
class Sorts:
    """``of[place]`` is the place in ``all`` of the sort of ``Timeline.uses[place]``."""

    all: list[Sort]
    of: list[int]


def trimmed(name: str) -> str:
    """A name without ".L" and "-07" at its end, for all names of one cut song to be one."""
    if len(name) > _SHORT_NAME:
        if name[-2] == "." and name[-1] in "LRlr":
            name = name[:-2]
        if len(name) > _SHORT_NAME and name[-3] == "-" and name[-2:].isdecimal():
            name = name[:-3]
    return name


def sorts_of(timeline: Timeline, names: Names, trim: bool = True) -> Sorts:
    """The sorts of all uses, in the order of their first use. Without ``trim`` every cut of a song is a
    sort of its own, as it must be where a person speaks of single clips."""
    known: dict[tuple[int, str, int, str], int] = {}
    listed: list[Sort] = []
    of: list[int] = []
    for use in timeline.uses:
        clip = trimmed(use.name) if trim else use.name
        combination = (use.track, clip, id(use.source), use.role)
        place = known.get(combination)
        if place is None:
            place = known[combination] = len(listed)
            name = _telling(use, clip, names)
            listed.append(Sort(use.track, clip, name, names(name), use.source, use.role))
        of.append(place)
    return Sorts(listed, of)


def _telling(use: Use, clip: str, names: Names) -> str:
    source = use.source
    if source is None or not names(clip).generic:
        return clip
    name = trimmed(source.name or file_name(source.path))
    return name if name and not (names(name).generic and clip) else clip


def file_name(path: str) -> str:
    """The last part of a path of any system that writes slashes."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]
