# SPDX-License-Identifier: GPL-3.0-or-later
"""When two files mean the same music: embedded ids, paths, file names with lengths, titles.

Ids and paths that hold within one project only ("file-12", "Audio Files/Audio 1.wav") prove nothing, nor does
the source of a clip that is a part of a mix.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from cuefolio.domain.timeline.model import Timeline
from cuefolio.domain.timeline.naming import read_name
from cuefolio.domain.timeline.proposal import ProposedCue
from cuefolio.domain.timeline.songs import is_another
from cuefolio.domain.timeline.stored_sources import StoredSource
from cuefolio.services.timeline_known import SAME_LENGTH_MS, SHORTEST_TITLE, file_name, last_part, path_key

_UNIQUE = 24
"""Letters and digits from which an id is one of the world: UMIDs and GUIDs have 32 and more."""
_FEWEST = 5
"""Letters and digits that differ in such an id; fewer fill a field that nobody has set."""
_WHOLE_PATH = re.compile(r"/|[A-Za-z]:[\\/]|\\\\|[^/\\:]+:[^/\\]+:")
"""How a path begins that means one file of a machine: Unix, Windows, network, Mac with colons."""
_MARKS = re.compile(r"[\W_]")


class SongTitle(NamedTuple):
    """A title as it is compared: without its version, and that version."""

    plain: str
    version: str


@lru_cache(maxsize=1 << 16)
def song_title(name: str) -> SongTitle | None:
    """A name as it is compared. None for one that is no proof: short, "Audio 1", a mix, a number alone."""
    read = read_name(name)
    plain, _, version = read.song.partition("|")[0], "", read.song.rpartition("|")[2]
    if len(plain) < SHORTEST_TITLE or read.generic or read.is_mix or read.plain == read.number:
        return None
    return SongTitle(plain, version)


class File(NamedTuple):
    """What names a file: its unique id, whole path, names with an ending, and length in milliseconds."""

    id: str
    path: str
    names: frozenset[str]
    length: int | None

    def proofs(self) -> Iterator[tuple[str, str]]:
        """("id", "path" or "file", what it is)."""
        if self.id:
            yield "id", self.id
        if self.path:
            yield "path", self.path
        yield from (("file", name) for name in self.names)


@lru_cache(maxsize=1 << 14)
def file_of(source: StoredSource) -> File:
    """What names a source; "" and nothing for what proves nothing."""
    plain = _MARKS.sub("", source.id.removeprefix("urn:smpte:umid:")).casefold()
    is_unique = len(plain) >= _UNIQUE and len(set(plain[-_UNIQUE:])) >= _FEWEST
    path = path_key(source.path) if _WHOLE_PATH.match(source.path) else ""
    names = {file_name(source.path), file_name(source.name)} - {""}
    return File(
        plain if is_unique else "",
        path,
        frozenset(name for name in names if not read_name(name).generic),
        source.length,
    )


@dataclass(frozen=True, slots=True)
class Played:
    """What names the music of one proposed cue. ``title`` None where it is no proof. ``names`` are those of
    its clips and files as written."""

    cue: ProposedCue
    title: SongTitle | None
    files: frozenset[File]
    clips: frozenset[str]
    names: frozenset[str]


def played(timeline: Timeline, cues: Iterable[ProposedCue]) -> list[Played]:
    """What names the music of each cue."""
    known: dict[int, File] = {}
    found = []
    for cue in cues:
        files, clips, names = set(), set(), {cue.original_name}
        for place in cue.uses:
            use = timeline.uses[place]
            clips.add(use.name)
            source = use.source
            if source is None or not is_whole(use.name, source.name or source.path):
                continue
            names |= {source.name, last_part(source.path)}
            if id(source) not in known:
                length = None if source.length is None else float(timeline.seconds(source.length)) * 1000
                told = None if length is None else round(length)
                known[id(source)] = file_of(StoredSource(source.name, source.id, source.path, told))
            files.add(known[id(source)])
        title = None if cue.is_mix else song_title(cue.title) or song_title(cue.original_name)
        found.append(Played(cue, title, frozenset(files), frozenset(clips), frozenset(names | clips)))
    return found


@lru_cache(maxsize=1 << 16)
def is_whole(clip: str, source: str) -> bool:
    """Whether a source is the music of a clip, and not a mix of which it is a part."""
    return not is_another(read_name(clip), read_name(source.replace("\\", "/").rpartition("/")[2]))


class Files:
    """The files of many cues, asked which of them another timeline plays."""

    def __init__(self, cues: Sequence[Played], timeline: Timeline) -> None:
        self._apart = max(SAME_LENGTH_MS, 1000 / float(timeline.rate.fraction))
        self._by: dict[tuple[str, str], list[tuple[int, File]]] = {}
        for place, one in enumerate(cues):
            for file in one.files:
                for proof in file.proofs():
                    self._by.setdefault(proof, []).append((place, file))

    def same(self, sources: Sequence[StoredSource]) -> list[tuple[int, str, int]]:
        """(place of the cue, "id", "path" or "file", place of the source) of the sources that it plays."""
        found = []
        for at, source in enumerate(sources):
            other = file_of(source)
            for kind, key in other.proofs():
                for place, file in self._by.get((kind, key), ()):
                    length = self._same_length(file, other)
                    # The same path may hold another file by now; the same name alone is no proof.
                    if kind == "id" or length or (kind == "path" and length is None):
                        found.append((place, kind, at))
        return found

    def _same_length(self, one: File, other: File) -> bool | None:
        if one.length is None or other.length is None:
            return None
        return abs(one.length - other.length) <= self._apart
