# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues of earlier imports that played the very same music as a new timeline does.

The same embedded id, the same path, the same clip of the same timeline file, or a file of the same name and
length are proof in any production. A title is proof only in the production itself and in its series, and only
where all cues of that title there say the same; never where the codes of libraries say that it is two tracks.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cuefolio.domain.timeline.name_prefixes import are_other_tracks
from cuefolio.domain.timeline.proposal import Proposal
from cuefolio.domain.timeline.stored_sources import StoredSource, source_of_uses, stored_sources
from cuefolio.persistence import known_cues, timeline_queries
from cuefolio.persistence.known_cues import KeptImport, Taken, ToldCue
from cuefolio.persistence.store import CatalogStore
from cuefolio.services.timeline_evidence import kept
from cuefolio.services.timeline_same import Files, Played, played, song_title

_ORDER = ("id", "path", "timeline", "file")
"""Which proof is told where several hold."""
_MOST_BYTES = 32 << 20
"""Packed bytes of kept timelines that are searched, the newest first."""

_Found = dict[int, dict[str, set[str]]]
"""By the place of a cue and the proof: the keys of earlier cues."""


@dataclass(frozen=True, slots=True)
class _Titled:
    """A cue of a title, in which version, and its names as written."""

    cue: ToldCue
    version: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """A cue that played the same music, and by what that is known: "id", "path", "timeline", "file",
    "title", or "version" where its title is that of another version of the song."""

    cue: ToldCue
    by: str


class EarlierCues:
    """Asked for every timeline of an import into one production; changes nothing."""

    def __init__(self, store: CatalogStore, film_id: str) -> None:
        self._store = store
        self._film_id = film_id
        self._nearby: dict[str, list[_Titled]] | None = None

    def of(self, proposal: Proposal, file_hash: str) -> dict[str, Earlier]:
        """What is known of the cues of a proposal, by their keys. ``file_hash`` (SHA-256) is that of the
        timeline's file."""
        cues = played(proposal.timeline, (*proposal.cues, *proposal.unsure))
        proved = self._proved(cues, Files(cues, proposal.timeline), file_hash)
        keys = {key for kinds in proved.values() for keys in kinds.values() for key in keys}
        with self._store.read() as connection:
            told = known_cues.told(connection, self._film_id, keys)
        found: dict[str, Earlier] = {}
        for place, one in enumerate(cues):
            earlier = _best(one, proved.get(place, {}), told) or self._by_title(one)
            if earlier is not None:
                found[one.cue.key] = earlier
        return found

    def _proved(self, cues: Sequence[Played], files: Files, file_hash: str) -> _Found:
        with self._store.read() as connection:
            imports = known_cues.kept_imports(connection)
        found: _Found = {}
        left = _MOST_BYTES
        for one in imports:
            left -= one.size
            if left < 0:
                break
            matches = files.same(_kept(self._store, one.data_id).sources)
            if not matches and one.file_hash != file_hash:
                continue
            with self._store.read() as connection:
                taken = known_cues.taken_from(connection, one.id)
            if matches:
                self._note_sources(found, one, matches, taken)
            if one.file_hash == file_hash:
                _note_clips(found, cues, taken)
        return found

    def _note_sources(
        self, found: _Found, of: KeptImport, matches: Iterable[tuple[int, str, int]], taken: Iterable[Taken]
    ) -> None:
        """Which earlier cues the sources of one timeline are in."""
        by_source: dict[int, list[tuple[int, str]]] = {}
        for place, by, source in matches:
            by_source.setdefault(source, []).append((place, by))
        of_uses = _kept(self._store, of.data_id).places(self._store)
        for cue in taken:
            uses = kept(cue.uses)
            if uses.through is not None:
                continue  # Its clips are those of the mix that it is inside of.
            for source in {of_uses[use] for use in uses.uses if 0 <= use < len(of_uses)}:
                for place, by in by_source.get(source, ()):
                    found.setdefault(place, {}).setdefault(by, set()).add(cue.cue_id)

    def _by_title(self, one: Played) -> Earlier | None:
        """By its title in this production and its series: in the same version, else in another one."""
        if one.title is None:
            return None
        named = self._nearby_cues().get(one.title.plain, ())
        same = [told for told in named if told.version == one.title.version]
        if same:
            found = _agreed([told.cue for told in same if not are_other_tracks(one.names, told.names)])
            return None if found is None else Earlier(found, "title")
        alike = [told for told in named if not are_other_tracks(one.names, told.names, albums=True)]
        found = _agreed([told.cue for told in alike if told.cue.says_who])
        return None if found is None else Earlier(found, "version")

    def _nearby_cues(self) -> dict[str, list[_Titled]]:
        """By the title without its version: the cues called so now, or at their import."""
        if self._nearby is None:
            self._nearby = {}
            with self._store.read() as connection:
                cues = known_cues.told_nearby(connection, self._film_id)
                names = known_cues.names_nearby(connection, self._film_id)
            originals: dict[str, list[str]] = {}
            for key, name in names:
                originals.setdefault(key, []).append(name)
            for cue in cues:
                written = (cue.title, *originals.get(cue.id, ()))
                for title in {song_title(text) for text in written}:
                    if title is not None:
                        told = _Titled(cue, title.version, written)
                        self._nearby.setdefault(title.plain, []).append(told)
        return self._nearby


def _note_clips(found: _Found, cues: Sequence[Played], taken: Iterable[Taken]) -> None:
    """Which earlier cues are of the same clips of the same file."""
    by_clip: dict[str, set[str]] = {}
    by_song: dict[str, set[str]] = {}
    for cue in taken:
        if kept(cue.uses).through is not None:
            continue
        by_clip.setdefault(cue.name, set()).add(cue.cue_id)
        by_song.setdefault(cue.song, set()).add(cue.cue_id)
    for place, one in enumerate(cues):
        keys = by_song.get(one.cue.song, set()).union(*(by_clip.get(clip, ()) for clip in one.clips))
        if keys:
            found.setdefault(place, {})["timeline"] = keys


def _best(one: Played, proved: Mapping[str, set[str]], told: Mapping[str, ToldCue]) -> Earlier | None:
    """The earlier cue of the best proof: of the same title, of this production, the newest."""
    for by in _ORDER:
        cues = [told[key] for key in proved.get(by, ()) if key in told]
        cues = [cue for cue in cues if cue.says_who] or cues
        alike = [cue for cue in cues if one.title is not None and song_title(cue.title) == one.title]
        if alike or (cues and _agree(cues)):
            return Earlier(max(alike or cues, key=lambda cue: (cue.is_own, cue.is_near, cue.id)), by)
    return None


def _agree(cues: Iterable[ToldCue]) -> bool:
    return len({(cue.works, cue.parties) for cue in cues}) == 1


def _agreed(cues: Sequence[ToldCue]) -> ToldCue | None:
    """The newest of cues that say the same; of this production alone where the series says several things."""
    cues = [cue for cue in cues if cue.says_who] or cues
    if not _agree(cues):
        cues = [cue for cue in cues if cue.is_own]
    return max(cues, key=lambda cue: (cue.is_own, cue.id)) if _agree(cues) else None


class _Kept:
    """What a kept timeline plays; which use plays what is read when somebody asks."""

    def __init__(self, data_id: str, data: bytes) -> None:
        self._data_id = data_id
        self.sources: tuple[StoredSource, ...] = stored_sources(data)
        self._places: array[int] | None = None

    def places(self, store: CatalogStore) -> array[int]:
        """For each use the place of its source, -1 without one."""
        if self._places is None:
            with store.read() as connection:
                data = timeline_queries.data_of(connection, self._data_id) or b""
            self._places = array("l", (-1 if at is None else at for at in source_of_uses(data)))
        return self._places


_read_before: dict[str, _Kept] = {}
"""By the key of a kept timeline, which names its content: a review asks again at every answer."""
_MOST_READ = 256


def _kept(store: CatalogStore, data_id: str) -> _Kept:
    found = _read_before.get(data_id)
    if found is None:
        with store.read() as connection:
            found = _Kept(data_id, timeline_queries.data_of(connection, data_id) or b"")
        if len(_read_before) >= _MOST_READ:
            _read_before.clear()
        _read_before[data_id] = found
    return found
