# SPDX-License-Identifier: GPL-3.0-or-later
"""Which production of the catalogue a mix is of: by its names, else by a mixdown in a timeline of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.build import MIX_SECONDS
from cuefolio.domain.timeline.codec import decode
from cuefolio.domain.timeline.mix_names import WHOLE, WITHOUT_REEL, MixName, read_mix_name
from cuefolio.domain.timeline.mixes import shows_range
from cuefolio.domain.timeline.model import Source
from cuefolio.errors import CuefolioError
from cuefolio.persistence import mix_queries, timeline_queries
from cuefolio.persistence.mix_queries import FilmName, KeptTimeline
from cuefolio.persistence.store import CatalogStore
from cuefolio.services.timeline_evidence import file_name

_ORDER = ("picture", "timeline", "title", "number", "episode", "aka")
"""Of several names of one production that fit, which one is told: files say where a mix begins."""
_FOLDERS = 4
"""Folders above a file that are looked at."""
_MOST_BYTES = 32 << 20
"""Packed bytes of kept timelines that are searched for mixdowns, the newest first."""


@dataclass(frozen=True, slots=True)
class Mixdown:
    """A part of a mix on a track of a timeline of its own production. Frames are those of the timeline, with
    ``start`` as its first, seconds those of the mix; ``until`` None where only its beginning is known."""

    rate: FrameRate
    start: int | None
    frame: Fraction
    since: Fraction
    until: Fraction | None


@dataclass(frozen=True, slots=True)
class Match:
    """The production that a mix is of. ``by`` is "picture", "timeline", "title", "number", "episode", "aka",
    "folder" or "mixdown", ``file`` the name of the file that said so. ``step`` is how much of the names was
    left away (``mix_names``); ``begins`` the file's first frame and rate, where it is known."""

    film_id: str
    film: str
    by: str
    step: int = WHOLE
    file: str = ""
    begins: FilmName | None = None
    mixdowns: tuple[Mixdown, ...] = ()


class MixFilms:
    """All productions but one, asked for several mixes."""

    def __init__(self, store: CatalogStore, film_id: str) -> None:
        self._store = store
        self._film_id = film_id
        self._names: list[tuple[FilmName, MixName]] | None = None
        self._kept: list[KeptTimeline] = []

    def find(self, names: Iterable[str], sources: Sequence[Source]) -> Match | list[str] | None:
        """The production of the mix of these names and sources; titles of those where several fit."""
        self._load()
        texts = [*names, *(source.name for source in sources), *(source.path for source in sources)]
        read = {read_mix_name(text, is_file=True) for text in texts if text}
        whole = {name.keys[WHOLE] for name in read} - {""}
        found = self._by_name(read) or self._by_folder(read, sources)
        if isinstance(found, list):
            return found
        kept = [one for one in self._kept if found is None or one.film_id == found.film_id]
        return self._by_mixdown(whole, kept) or found

    def _load(self) -> None:
        if self._names is not None:
            return
        with self._store.read() as connection:
            told = mix_queries.film_names(connection, self._film_id)
            self._kept = mix_queries.kept_timelines(connection, self._film_id)
        self._names = [(name, read_mix_name(name.text, is_file=name.is_file)) for name in told]

    def _by_name(self, read: set[MixName]) -> Match | list[str] | None:
        """At the first step at which any name fits: the more that is left away, the less it says."""
        for step in range(WITHOUT_REEL + 1):
            wanted = {name.keys[step] for name in read} - {""}
            fitting = [
                name for name, own in self._names or () if not wanted.isdisjoint(_keys(name, own, step))
            ]
            if fitting:
                return _one(fitting, step)
        return None

    def _by_folder(self, read: set[MixName], sources: Sequence[Source]) -> Match | list[str] | None:
        """A mix that is only called mix, or reel 1 of it, is told by the folder of the production."""
        if any(name.keys[WITHOUT_REEL] for name in read):
            return None
        folders = [source.path.replace("\\", "/").split("/")[:-1] for source in sources if source.path]
        for above in range(1, _FOLDERS + 1):
            keys = {_own(path[-above]) for path in folders if len(path) >= above} - {""}
            fitting = [
                name
                for name, own in self._names or ()
                if name.by in ("title", "aka", "number") and own.keys[WHOLE] in keys
            ]
            if fitting:
                found = _one(fitting, WITHOUT_REEL)
                if isinstance(found, list):
                    return found
                return Match(found.film_id, found.film, "folder", WITHOUT_REEL)
        return None

    def _by_mixdown(self, whole: set[str], kept: Sequence[KeptTimeline]) -> Match | None:
        """A timeline of one production that has the mix on a track, with the places of its parts."""
        found: dict[str, Match] = {}
        left = _MOST_BYTES
        for one in kept:
            left -= one.size
            if left < 0:
                break
            for key in sorted(whole):
                parts = _mixdowns(self._store, one.data_id).get(key)
                if parts and one.film_id not in found:
                    found[one.film_id] = Match(
                        one.film_id, one.film, "mixdown", WHOLE, file_name(one.path), None, parts
                    )
        return next(iter(found.values())) if len(found) == 1 else None


def _own(folder: str) -> str:
    return read_mix_name(folder, is_file=False).keys[WHOLE]


def _keys(name: FilmName, own: MixName, step: int) -> set[str]:
    """What a name of a production is at a step. Only names of files and of reels in work lose words: "The
    Score" is a title."""
    if name.is_file or name.by == "timeline" or own.is_working:
        return {own.keys[WHOLE], own.keys[step]} - {""}
    return {own.keys[WHOLE]} - {""}


def _one(fitting: Sequence[FilmName], step: int) -> Match | list[str]:
    films = {name.film_id: name.film for name in fitting}
    if len(films) > 1:
        return sorted(films.values())
    name = min(fitting, key=lambda name: _ORDER.index(name.by))
    begins = name if name.start is not None else None
    file = file_name(name.text) if name.by in ("picture", "timeline") else ""
    return Match(name.film_id, name.film, name.by, step, file, begins)


_read_before: dict[str, dict[str, tuple[Mixdown, ...]]] = {}
"""Mixdowns by the key of a kept timeline, which names its content: a review asks again at every answer."""
_MOST_READ = 512


def _mixdowns(store: CatalogStore, data_id: str) -> dict[str, tuple[Mixdown, ...]]:
    found = _read_before.get(data_id)
    if found is None:
        with store.read() as connection:
            data = timeline_queries.data_of(connection, data_id)
        found = _mixdowns_in(data) if data is not None else {}
        if len(_read_before) >= _MOST_READ:
            _read_before.clear()
        _read_before[data_id] = found
    return found


def _mixdowns_in(data: bytes) -> dict[str, tuple[Mixdown, ...]]:
    """The mixes on the tracks of a kept timeline by their whole names."""
    try:
        timeline = decode(data)
    except CuefolioError:
        return {}
    long = int(MIX_SECONDS * timeline.rate.fraction * timeline.ticks)
    read: dict[str, MixName] = {}
    found: dict[str, dict[tuple[int, int | None], Mixdown]] = {}
    for use in timeline.uses:
        for text in {use.name, use.source.name if use.source is not None else use.name}:
            name = read.get(text)
            if name is None:
                name = read[text] = read_mix_name(text, is_file=True)
            key = name.keys[WHOLE]
            if not key or not (name.says_mix or use.record_out - use.record_in > long):
                continue
            shows = shows_range(use) and use.source_in is not None
            begin = use.source_in if shows and use.source_in is not None else 0
            until = begin + use.record_out - use.record_in
            found.setdefault(key, {})[use.record_in, use.source_in] = Mixdown(
                timeline.rate,
                timeline.start,
                timeline.frames(use.record_in),
                timeline.seconds(begin),
                timeline.seconds(until) if shows else None,
            )
    parts = {key: tuple(held.values()) for key, held in found.items()}
    # Without source times only one whole piece can be believed to begin at its beginning.
    return {
        key: held
        for key, held in parts.items()
        if len(held) == 1 or all(part.until is not None for part in held)
    }
