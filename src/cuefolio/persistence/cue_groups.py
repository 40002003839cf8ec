# SPDX-License-Identifier: GPL-3.0-or-later
"""By what cues can be grouped: the values of one grouping for every cue, the first one first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy.engine import Connection

from cuefolio.domain.query import Node
from cuefolio.domain.vocabulary import COMPOSER_ROLES
from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.search_sql import condition

_MOST_KEYS = 500
_MANY = 5000


class Value(NamedTuple):
    """One thing that a cue can be grouped under: its name, where it sorts, and its colour."""

    name: str
    sort: Any
    colour: str = ""


_COMPOSER_ROLES = ", ".join(f"'{role}'" for role in sorted(COMPOSER_ROLES))
_STATEMENTS = {
    "film": """SELECT c.id, p.title, p.title_key || p.id, NULL FROM cue c
        JOIN production p ON p.id = c.production_id WHERE {films}""",
    "reel": """SELECT c.id, r.number, r.number, NULL FROM cue c
        CROSS JOIN cut k ON k.production_id = c.production_id AND k.is_current
        CROSS JOIN cue_time t ON t.cue_id = c.id AND t.cut_id = k.id
            AND t.position = (SELECT min(f.position) FROM cue_time f
                WHERE f.cue_id = c.id AND f.cut_id = k.id)
        CROSS JOIN reel r ON r.cut_id = k.id AND r.start_frame = (SELECT max(b.start_frame) FROM reel b
            WHERE b.cut_id = k.id AND b.start_frame <= t.start_frame)
        WHERE {films}""",
    "origin": "SELECT c.id, c.origin, c.origin, NULL FROM cue c WHERE c.origin <> '' AND {films}",
    "scene": """SELECT c.id, s.name, NULL, NULL FROM cue c JOIN cue_scene l ON l.cue_id = c.id
        JOIN scene s ON s.id = l.scene_id WHERE {films}
        ORDER BY c.production_id, c.position, c.id, l.position""",
    "mood": """SELECT c.id, m.name, m.name_key, m.colour FROM cue c JOIN cue_mood l ON l.cue_id = c.id
        JOIN mood m ON m.id = l.mood_id WHERE {films} ORDER BY c.id, l.position""",
}
_OWN_PARTIES = """SELECT c.id, l.party_id, p.name, p.name_key, l.role FROM cue c
    JOIN cue_party l ON l.cue_id = c.id JOIN party p ON p.id = l.party_id
    WHERE {films} ORDER BY c.id, l.position, l.id"""
_WORK_PARTIES = f"""SELECT c.id, l.party_id, p.name, p.name_key, l.role FROM cue c
    JOIN cue_work w ON w.cue_id = c.id JOIN work_party l ON l.work_id = w.work_id
    JOIN party p ON p.id = l.party_id
    WHERE l.role IN ({_COMPOSER_ROLES}) AND {{films}} ORDER BY c.id, w.position, l.position, l.id"""


def values(connection: Connection, grouping: str, film_ids: Sequence[str] | None) -> dict[str, list[Value]]:
    """What each cue of some productions (of all for None) can be grouped under; cues without are left out.

    Composers are those of the cue, else of its works, as ``cue_rows`` reads them.
    """
    if grouping == "composer":
        return _composers(connection, film_ids)
    found: defaultdict[str, list[Value]] = defaultdict(list)
    seen: dict[str, int] = {}
    for key, name, sort, colour in _run(connection, _STATEMENTS[grouping], film_ids):
        # Scenes come in the order in which the film meets them first.
        place = seen.setdefault(str(name), len(seen)) if grouping == "scene" else sort
        found[key].append(Value(str(name), place, colour or ""))
    return found


def _composers(connection: Connection, film_ids: Sequence[str] | None) -> dict[str, list[Value]]:
    own: dict[str, dict[str, Value]] = {}
    for key, party, name, sort, role in _run(connection, _OWN_PARTIES, film_ids):
        if role in COMPOSER_ROLES:
            own.setdefault(key, {}).setdefault(party, Value(name, sort))
        else:
            own.setdefault(key, {})  # a cue with parties of its own takes none from its works
    of_works: dict[str, dict[str, Value]] = {}
    for key, party, name, sort, _role in _run(connection, _WORK_PARTIES, film_ids):
        if key not in own:
            of_works.setdefault(key, {}).setdefault(party, Value(name, sort))
    return {key: list(people.values()) for people_of in (own, of_works) for key, people in people_of.items()}


def _run(connection: Connection, statement: str, film_ids: Sequence[str] | None) -> Iterable[tuple[Any, ...]]:
    driver = driver_of(connection)
    if film_ids is None:
        yield from driver.execute(statement.format(films="1"))
        return
    for start in range(0, len(film_ids), _MOST_KEYS):
        keys = tuple(film_ids[start : start + _MOST_KEYS])
        films = f"c.production_id IN ({', '.join('?' * len(keys))})"
        yield from driver.execute(statement.format(films=films), keys)


def productions(connection: Connection, film_id: str | None, cue_ids: Sequence[str]) -> list[str] | None:
    """The productions of some cues: ``film_id`` when they are all of one, None (which means all of them) for
    so many cues that asking for each would take longer."""
    if film_id is not None:
        return [film_id]
    return None if len(cue_ids) > _MANY else films_of(connection, cue_ids)


def films_of(connection: Connection, cue_ids: Sequence[str]) -> list[str]:
    """Productions of cues, each once."""
    driver = driver_of(connection)
    if len(cue_ids) > _MANY:
        return [film for (film,) in driver.execute("SELECT id FROM production")]
    found: dict[str, None] = {}
    for start in range(0, len(cue_ids), _MOST_KEYS):
        keys = tuple(cue_ids[start : start + _MOST_KEYS])
        marks = ", ".join("?" * len(keys))
        statement = f"SELECT DISTINCT production_id FROM cue WHERE id IN ({marks})"
        found.update((film, None) for (film,) in driver.execute(statement, keys))
    return list(found)


def by_film(connection: Connection, node: Node | None) -> list[tuple[str, list[str]]]:
    """Title and keys of the cues that a query finds in each production, in film order; None finds all.

    One row a production: 100,000 hits read one by one would keep the interpreter from the window for long.
    SQLite keeps the order of the inner statement under group_concat.
    """
    where, parameters = condition(node) if node is not None else ("1", ())
    hits = (
        "SELECT d.cue_id AS cue, c.production_id AS film, d.film AS place FROM search_doc d"
        f" JOIN cue c ON c.id = d.cue_id WHERE {where} ORDER BY d.film, c.production_id, c.position"
    )
    rows = driver_of(connection).execute(
        "SELECT (SELECT title FROM production WHERE id = film), group_concat(cue, ' ')"
        f" FROM ({hits}) GROUP BY place, film ORDER BY place, film",
        parameters,
    )
    return [(title, keys.split(" ")) for title, keys in rows]
