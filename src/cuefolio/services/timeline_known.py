# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings of the catalogue that a timeline uses: by path, ISRC, file name, then by title.

Nothing is guessed: each match says by what it was found, and one that several recordings fit is none.
Songs without a recording are found by ``timeline_songs``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.text import fold
from cuefolio.domain.timeline.common_titles import says_nothing
from cuefolio.domain.timeline.model import Source, Timeline
from cuefolio.domain.timeline.name_prefixes import are_other_tracks
from cuefolio.domain.timeline.naming import read_name
from cuefolio.persistence.timeline_queries import KnownFile

SAME_LENGTH_MS = 100
"""Lengths of one file by two programs differ by this at most."""
_ISRC = re.compile(r"\b[A-Z]{2}-?[A-Z0-9]{3}-?[0-9]{2}-?[0-9]{5}\b")
_CATALOGUED = re.compile(r"[a-z]{2,8}[_ -]?[a-z]{0,3}\d{3,}[_ -]")
"""How the file name of a library's track begins, folded: "kpm_1234_", "upm_ex123_"."""
SHORTEST_TITLE = 4
"""Letters of a title below which it is no proof."""


@dataclass(frozen=True, slots=True)
class KnownRecording:
    """What is known of a song and by what it was found: "path", "isrc", "file", "title", "id" (embedded in
    the file), "timeline" (the same clip of the same timeline file), "version" (another version of that
    title) or "mix" (the cue sheet of a mix). ``title`` is that of the recording, or of the earlier cue
    where that was found first; ``recording_id`` may then be "". ``cue_id`` is the earlier cue whose works,
    parties and facts come along, ``film`` the title of its production; "" where a recording alone was found.
    """

    recording_id: str
    title: str
    by: str
    cue_id: str = ""
    film: str = ""


class KnownRecordings:
    """All recordings of a catalogue, asked many times for one import."""

    def __init__(self, files: Iterable[KnownFile]) -> None:
        self._titles: dict[str, str] = {}
        self._by: dict[str, dict[str, set[str]]] = {"path": {}, "isrc": {}, "name": {}, "title": {}}
        self._lengths: dict[tuple[str, str], list[int]] = {}
        self._lasting: dict[str, list[int]] = {}
        self._near: set[str] = set()
        self._names: dict[str, set[str]] = {}
        for entry in files:
            key = entry.recording_id
            self._titles[key] = entry.title
            self._names.setdefault(key, {entry.title}).add(last_part(entry.path))
            self._put("title", entry.title_key, key)
            if entry.version:
                self._put("title", fold(f"{entry.title} ({entry.version})"), key)
            if entry.is_near:
                self._near.add(key)
            if entry.duration_ms is not None:
                self._lasting.setdefault(key, []).append(entry.duration_ms)
            self._put("isrc", entry.isrc, key)
            if entry.path:
                name = file_name(entry.path)
                self._put("path", path_key(entry.path), key)
                self._put("name", name, key)
                if entry.duration_ms is not None:
                    self._lengths.setdefault((name, key), []).append(entry.duration_ms)

    def _put(self, kind: str, value: str, key: str) -> None:
        if value:
            self._by[kind].setdefault(value, set()).add(key)

    def find(
        self, timeline: Timeline, sources: Sequence[Source], title: str, names: Collection[str] = ()
    ) -> KnownRecording | None:
        """The one recording that a proposed cue's sources or its cleaned title name, else None. ``names`` are
        those of its clips as written."""
        return (
            self._one("path", {path_key(source.path) for source in sources if source.path})
            or self._one("isrc", {code for source in sources for code in _isrcs(source)})
            or self._by_file(timeline, sources)
            or self._by_title(timeline, sources, title, names)
        )

    def _by_title(
        self, timeline: Timeline, sources: Sequence[Source], title: str, names: Collection[str]
    ) -> KnownRecording | None:
        """A title alone is no proof, films have many a "Main Title": it must be known from this production or
        its series, or be as long as the file. Two tracks of libraries are two, whatever their titles."""
        found = self._one("title", {fold(title)}) if len(title) >= SHORTEST_TITLE else None
        if found is None:
            return None
        written = {*names, *(source.name for source in sources), *(last_part(one.path) for one in sources)}
        if are_other_tracks(written, self._names[found.recording_id]):
            return None
        if found.recording_id in self._near:
            return found
        known = self._lasting.get(found.recording_id, ())
        lengths = [source.length for source in sources if source.length is not None]
        return found if any(self._fits(timeline, length, known) for length in lengths) else None

    def _one(self, kind: str, values: Iterable[str]) -> KnownRecording | None:
        found = {key for value in values for key in self._by[kind].get(value, ())}
        if len(found) != 1:
            return None
        key = found.pop()
        return KnownRecording(key, self._titles[key], kind)

    def _by_file(self, timeline: Timeline, sources: Sequence[Source]) -> KnownRecording | None:
        """A file of the same name and length. Where a length is unknown, as in every decision list, the name
        must be that of a library's track, or the recording known from this production or its series, or the
        name one that says something and that no other recording has."""
        found = set()
        for source in sources:
            for name in {file_name(source.path), file_name(source.name)} - {""}:
                called = self._by["name"].get(name, ())
                for key in called:
                    known = self._lengths.get((name, key))
                    if known is None or source.length is None:
                        fits = key in self._near or _CATALOGUED.match(name) is not None
                        fits = fits or (len(called) == 1 and names_itself(name))
                    else:
                        fits = self._fits(timeline, source.length, known)
                    if fits:
                        found.add(key)
        if len(found) != 1:
            return None
        key = found.pop()
        return KnownRecording(key, self._titles[key], "file")

    @staticmethod
    def _fits(timeline: Timeline, length: int, known: Sequence[int]) -> bool:
        told = float(timeline.seconds(length)) * 1000
        frame = 1000 / float(timeline.rate.fraction)
        return any(abs(told - ms) <= max(SAME_LENGTH_MS, frame) for ms in known)


def _isrcs(source: Source) -> set[str]:
    texts = [source.name, source.path, *source.tags.values()]
    found = {match for text in texts for match in _ISRC.findall(text.upper())}
    return {code for code in (canonical(Scheme.ISRC, text) for text in found) if code}


def file_name(path: str) -> str:
    """The last part of a path of any system, folded; "" when there is no suffix, as for a clip's name."""
    name = path_key(path).rpartition("/")[2]
    return name if "." in name else ""


def last_part(path: str) -> str:
    """The last part of a path of any system, as written."""
    if "/" not in path and "\\" not in path:
        path = path.replace(":", "/")
    return path.replace("\\", "/").rpartition("/")[2]


@lru_cache(maxsize=1 << 14)
def names_itself(name: str) -> bool:
    """Whether a file's name is that of one piece: not short, no "Audio 1", no mix, no cue number alone, and
    not what every film has ("Main Title")."""
    read = read_name(name)
    too_short = len(read.plain) < SHORTEST_TITLE
    return not (too_short or read.generic or read.is_mix or says_nothing(read.plain))


def path_key(path: str) -> str:
    """A path folded, with slashes: Windows has backslashes, Pro Tools on the Mac writes colons."""
    if "/" not in path and "\\" not in path:
        path = path.replace(":", "/")
    return fold(path.replace("\\", "/"))
