# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues that say whose music they are, for a timeline that plays the same music again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.engine import Connection

from cuefolio.persistence.engine import driver_of


@dataclass(frozen=True, slots=True)
class ToldCue:
    """A cue with something about its music. ``works`` and ``parties`` are their keys (with roles and shares),
    which are equal where two cues say the same. ``is_near``: its production is the one asked for, or another
    of its series; ``is_own``: it is that one."""

    is_own: bool
    is_near: bool
    id: str
    film_id: str
    film: str
    title: str
    recording_id: str
    works: str
    parties: str
    facts: str

    @property
    def says_who(self) -> bool:
        """Whether it says who wrote it, by a work or by parties of its own."""
        return bool(self.works or self.parties)


@dataclass(frozen=True, slots=True)
class KeptImport:
    """A timeline that was imported; ``size`` in bytes, packed."""

    id: str
    data_id: str
    size: int
    file_hash: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import gave to a cue: the name of the clip, the song it was held for, and its uses as kept."""

    cue_id: str
    name: str
    song: str
    uses: str


_TOLD = """
SELECT c.id, p.id, p.title, coalesce(c.title, ''), coalesce(c.recording_id, ''),
  coalesce((SELECT group_concat(w.work_id) FROM cue_work w WHERE w.cue_id = c.id), ''),
  coalesce((SELECT group_concat(k.party_id || ' ' || k.role || ' ' || coalesce(k.share, ''))
    FROM cue_party k WHERE k.cue_id = c.id), ''),
  coalesce(c.performer, '') || coalesce(c.master_licensor, '') || coalesce(c.restrictions, '')
    || coalesce(c.origin, ''),
  p.id = :film,
  p.id = :film OR coalesce(p.series_id = (SELECT f.series_id FROM production f WHERE f.id = :film), 0)
FROM cue c JOIN production p ON p.id = c.production_id
WHERE """
_PIECE = 500
"""Keys in one question: SQLite takes a thousand."""


def told(connection: Connection, film_id: str, cue_ids: Iterable[str]) -> dict[str, ToldCue]:
    """Those of the cues that say anything about their music, as production ``film_id`` sees them."""
    keys = list(dict.fromkeys(cue_ids))
    found: dict[str, ToldCue] = {}
    for at in range(0, len(keys), _PIECE):
        piece = {f"k{place}": key for place, key in enumerate(keys[at : at + _PIECE])}
        names = ", ".join(f":{name}" for name in piece)
        found |= {one.id: one for one in _ask(connection, film_id, f"c.id IN ({names})", piece)}
    return found


def told_nearby(connection: Connection, film_id: str) -> list[ToldCue]:
    """Those of the production and of its series, the newest first."""
    near = (
        "(p.id = :film OR p.series_id = (SELECT f.series_id FROM production f WHERE f.id = :film))"
        " ORDER BY c.id DESC"
    )
    return _ask(connection, film_id, near, {})


def told_with(connection: Connection, recording_id: str) -> list[ToldCue]:
    """Those that play a recording, the newest first; of no production in particular."""
    where = "c.recording_id = :recording ORDER BY c.id DESC"
    return _ask(connection, "", where, {"recording": recording_id})


def _ask(connection: Connection, film_id: str, where: str, values: dict[str, str]) -> list[ToldCue]:
    rows: Any = driver_of(connection).execute(_TOLD + where, {"film": film_id, **values})
    cues = [ToldCue(is_own == 1, is_near == 1, *texts) for *texts, is_own, is_near in rows]
    return [one for one in cues if one.works or one.parties or one.recording_id or one.facts]


def kept_imports(connection: Connection) -> list[KeptImport]:
    """Every timeline that was imported, the newest first."""
    rows = driver_of(connection).execute(
        "SELECT i.id, i.data_id, length(d.data), i.file_hash FROM timeline_import i"
        " JOIN timeline_data d ON d.id = i.data_id ORDER BY i.imported_at DESC, i.id DESC"
    )
    return [KeptImport(*row) for row in rows]


def taken_from(connection: Connection, import_id: str) -> list[Taken]:
    """What an import gave to each of its cues."""
    rows = driver_of(connection).execute(
        "SELECT cue_id, coalesce(original_name, ''), proposal_key, uses FROM cue_evidence"
        " WHERE timeline_import_id = ?",
        (import_id,),
    )
    return [Taken(cue, name, key.rpartition("@")[0], uses) for cue, name, key, uses in rows]


def names_nearby(connection: Connection, film_id: str) -> list[tuple[str, str]]:
    """(cue, name of its clip) of all imports into the production and its series."""
    rows = driver_of(connection).execute(
        "SELECT e.cue_id, e.original_name FROM cue_evidence e JOIN cue c ON c.id = e.cue_id"
        " JOIN production p ON p.id = c.production_id WHERE e.original_name IS NOT NULL AND (p.id = :film"
        " OR p.series_id = (SELECT f.series_id FROM production f WHERE f.id = :film))",
        {"film": film_id},
    )
    return [(str(cue), str(name)) for cue, name in rows]
