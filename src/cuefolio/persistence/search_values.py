# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in a field throughout the catalogue, with the number of cues: completions of a search.

Each statement gives (value, cues), groups what differs only in case and accents, and is filtered by a
folded part of the value. The tables are those of the entries where there are few of them, and the search
index where a field is free text.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.engine import Connection

from cuefolio.domain.query.facts import FACTS, Fact, Measure
from cuefolio.domain.text import fold
from cuefolio.domain.vocabulary import COMPOSER_ROLES, WRITER_ROLES
from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.search import EVERY_WORD

Value = tuple[str, int]
"""A value as it is stored, and how many cues have it; 0 where that is not counted."""

Statement = tuple[str, tuple[object, ...]]
_TRIGRAM = 3
_MOST = 50
_ENTRIES = {
    "mood": ("mood", "name", "cue_mood", "mood_id"),
    "theme": ("theme", "name", "cue_theme", "theme_id"),
    "scene": ("scene", "name", "cue_scene", "scene_id"),
    "work": ("work", "title", "cue_work", "work_id"),
    "recording": ("recording", "title", "cue", "recording_id"),
    "film": ("production", "title", "cue", "production_id"),
}
_FACTS_OF_FILMS = {"director": "p.director", "year": "p.year", "aired": "p.first_air_date", "kind": "p.kind"}
_PLAIN = {"origin", "function", "vocal", "narrative", "status", "on_screen", "diegetic", "intensity", "uses"}
_ROLES = {
    "composer": tuple(sorted(COMPOSER_ROLES)),
    "writer": tuple(sorted(WRITER_ROLES - COMPOSER_ROLES)),
}
_ORIGINALS = {
    "label": "(SELECT r.label FROM recording r JOIN cue c ON c.recording_id = r.id WHERE c.id = g.k)",
    "catalog_number": "(SELECT r.catalog_number FROM recording r JOIN cue c ON c.recording_id = r.id"
    " WHERE c.id = g.k)",
    "work_number": "(SELECT w.society_work_number FROM work w JOIN cue_work l ON l.work_id = w.id"
    " WHERE l.cue_id = g.k ORDER BY l.position, l.id LIMIT 1)",
    "isrc": "upper(g.v)",
    "iswc": "upper(g.v)",
    "usage": "upper(g.v)",
    "key": "(SELECT c.musical_key FROM cue c WHERE c.id = g.k)",
}
_OF_CUES = (
    "number",
    "title",
    "performer",
    "mood_note",
    "emotion",
    "instrumentation",
    "tempo",
    "master_licensor",
    "restrictions",
    "notes",
)


def values(connection: Connection, field: str, typed: str, most: int) -> list[Value]:
    """Values of a search field that hold what was typed (any case, any accents): those that begin with it
    first, then those of most cues. Nothing for lengths and timecodes, which are compared, not picked."""
    fact, folded = FACTS[field], fold(typed).strip()
    statement, parameters = _statement(fact, folded)
    if not statement:
        return []
    found = driver_of(connection).execute(f"{statement} LIMIT ?", (*parameters, most))
    return [(str(value), int(count)) for value, count in found if value not in (None, "")]


@dataclass(frozen=True, slots=True)
class NumberedCue:
    """A cue as one calls it, and the production it belongs to."""

    id: str
    number: str
    title: str
    film_id: str
    film: str


def numbered(connection: Connection, typed: str, film_id: str | None, most: int) -> list[NumberedCue]:
    """Cues whose number begins with what was typed (any case)."""
    begins = typed.lower()
    pattern = _escaped(begins) + "%"
    found = driver_of(connection).execute(
        "SELECT c.id, c.number, coalesce(c.title, ''), p.id, p.title FROM cue c"
        " JOIN production p ON p.id = c.production_id WHERE lower(c.number) LIKE ? ESCAPE '\\'"
        " ORDER BY lower(c.number) <> ?, c.production_id <> ?, c.number_key, p.title_key, c.position LIMIT ?",
        (pattern, begins, film_id or "", most),
    )
    return [NumberedCue(*row) for row in found]


def _statement(fact: Fact, folded: str) -> Statement:
    name = fact.name
    if name in _ENTRIES:
        return _of_entries(name, folded)
    if name in ("composer", "writer", "publisher"):
        return _of_parties(name, folded)
    if name == "society":
        return (
            "SELECT max(t.society), 0 FROM party t WHERE t.society IS NOT NULL AND lower(t.society) LIKE ?"
            " ESCAPE '\\' GROUP BY lower(t.society) ORDER BY count(*) DESC",
            (_part(folded),),
        )
    if name == "series":
        return (
            "SELECT t.title, count(*) FROM series t JOIN production p ON p.series_id = t.id"
            " JOIN cue c ON c.production_id = p.id WHERE lower(t.title) LIKE ? ESCAPE '\\'"
            " GROUP BY t.id ORDER BY count(*) DESC",
            (_part(folded),),
        )
    if name in _FACTS_OF_FILMS:
        column = _FACTS_OF_FILMS[name]
        order = column if fact.comparable else "2 DESC, 1"
        where = f"{column} IS NOT NULL" if fact.choices else f"lower({column}) LIKE ? ESCAPE '\\'"
        return (
            f"SELECT {column}, count(*) FROM production p JOIN cue c ON c.production_id = p.id WHERE {where}"
            f" GROUP BY {column} ORDER BY {order}",
            () if fact.choices else (_part(folded),),
        )
    if name in _PLAIN:
        return f"SELECT {name}, count(*) FROM cue WHERE {name} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC", ()
    if name == "reel":
        return (
            "SELECT reel, count(*) FROM search_doc WHERE reel IS NOT NULL"
            " GROUP BY 1 ORDER BY CAST(reel AS REAL)",
            (),
        )
    if fact.measure in (Measure.LENGTH, Measure.TIMECODE):
        return "", ()
    return _of_texts(name, folded)


def _escaped(folded: str) -> str:
    return folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _part(folded: str) -> str:
    return f"%{_escaped(folded)}%"


def _order(column: str, folded: str) -> tuple[str, tuple[str, ...]]:
    """What begins so, what has a word that begins so, the rest; a column named ``n`` counts."""
    if not folded:
        return f"n DESC, {column}", ()
    rank = f"CASE WHEN {column} LIKE ? ESCAPE '\\' THEN 0 WHEN {column} LIKE ? ESCAPE '\\' THEN 1 ELSE 2 END"
    begins = _escaped(folded) + "%"
    return f"{rank}, n DESC, {column}", (begins, f"% {begins}")


def _of_entries(name: str, folded: str) -> Statement:
    table, column, link, reference = _ENTRIES[name]
    order, ranks = _order("k", folded)
    return (
        f"SELECT max(v), sum(n) AS n FROM (SELECT t.{column} AS v, t.{column}_key AS k,"
        f" (SELECT count(*) FROM {link} l WHERE l.{reference} = t.id) AS n"
        f" FROM {table} t WHERE t.{column}_key LIKE ? ESCAPE '\\') WHERE n > 0 GROUP BY k ORDER BY {order}",
        (_part(folded), *ranks),
    )


def _of_parties(name: str, folded: str) -> Statement:
    """People by what they do: through the works of cues, and where cues have no work, by themselves."""
    roles = _ROLES.get(name, tuple(sorted(WRITER_ROLES)))
    which = f"l.role {'IN' if name in _ROLES else 'NOT IN'} ({', '.join('?' * len(roles))})"
    named = f"{which} AND l.party_id IN (SELECT id FROM party WHERE name_key LIKE ? ESCAPE '\\') GROUP BY 1"
    order, ranks = _order("t.name_key", folded)
    return (
        "SELECT t.name, sum(m) AS n FROM (SELECT l.party_id AS party_id, count(*) AS m FROM work_party l"
        f" JOIN cue_work w ON w.work_id = l.work_id WHERE {named}"
        f" UNION ALL SELECT l.party_id, count(*) FROM cue_party l WHERE {named}"
        f") JOIN party t ON t.id = party_id GROUP BY t.id ORDER BY {order}",
        (*roles, _part(folded), *roles, _part(folded), *ranks),
    )


def _of_texts(name: str, folded: str) -> Statement:
    """Free text, from the index; the first of the cues that hold it tells how it is written."""
    original = _ORIGINALS.get(name)
    if original is None:
        original = f"(SELECT c.{name} FROM cue c WHERE c.id = g.k)" if name in _OF_CUES else "g.v"
    where = f"d.\"{name}\" LIKE ? ESCAPE '\\' AND d.\"{name}\" <> ''"
    parameters: tuple[str, ...] = (_part(folded),)
    if len(folded) >= _TRIGRAM and name in EVERY_WORD:
        quoted = '"' + folded.replace('"', '""') + '"'
        where = f"d.doc_id IN (SELECT rowid FROM search_fts WHERE search_fts MATCH ?) AND {where}"
        parameters = (quoted, *parameters)
    order, ranks = _order("v", folded)
    return (
        f'SELECT {original}, g.n FROM (SELECT d."{name}" AS v, min(d.cue_id) AS k, count(*) AS n'
        f" FROM search_doc d WHERE {where} GROUP BY 1 ORDER BY {order} LIMIT {_MOST}) g",
        (*parameters, *ranks),
    )
