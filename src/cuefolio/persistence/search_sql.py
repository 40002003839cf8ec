# SPDX-License-Identifier: GPL-3.0-or-later
"""A query's tree turned into a condition on the search index (``d``) and the cues (``c``).

Words of three letters and more go to the trigram index; shorter ones and fields compare the folded
text itself. Everything a person typed is a parameter, never part of the SQL.
"""

from __future__ import annotations

from typing import Any

from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.query import And, Field, Node, Not, Or, Word
from cuefolio.domain.query.facts import (
    FACTS,
    WORDED,
    Measure,
    date_value,
    fitting_choices,
    flag_value,
    measured,
)
from cuefolio.domain.text import fold
from cuefolio.persistence.search import FILM_FIELDS, INTEGERS, TEXT_FIELDS

Condition = tuple[str, tuple[Any, ...]]
_TRIGRAM = 3
_TRUE: Condition = ("1", ())
_FALSE: Condition = ("0", ())
_MEASURED = {
    "year": "d.year",
    **{name: f"d.{name}" for name in INTEGERS},
    "tempo": "d.bpm",
    "reel": "CAST(d.reel AS REAL)",
    "duration": "d.seconds",
    "reported": "d.seconds",
    "in": 'd."in"',
    "out": 'd."out"',
    "aired": "(SELECT p.first_air_date FROM production p WHERE p.id = c.production_id)",
}
_SQL_OPERATORS = {"=": "=", ":": "=", "<": "<", ">": ">", "<=": "<=", ">=": ">="}


def condition(node: Node) -> Condition:
    """SQL and parameters of a tree."""
    if isinstance(node, And):
        return _joined(" AND ", _with_shared_match(node.parts), _TRUE)
    if isinstance(node, Or):
        return _joined(" OR ", [condition(part) for part in node.parts], _FALSE)
    if isinstance(node, Not):
        text, parameters = condition(node.part)
        return f"NOT coalesce({text}, 0)", parameters
    if isinstance(node, Word):
        return _words(fold(node.text))
    return _field(node)


def _with_shared_match(parts: tuple[Node, ...]) -> list[Condition]:
    """Conditions of an And, its long plain words in one index look-up."""
    long = [fold(p.text) for p in parts if isinstance(p, Word) and len(fold(p.text)) >= _TRIGRAM]
    rest = [condition(p) for p in parts if not (isinstance(p, Word) and len(fold(p.text)) >= _TRIGRAM)]
    return ([_match(long)] if long else []) + rest


def _joined(word: str, parts: list[Condition], empty: Condition) -> Condition:
    if not parts:
        return empty
    return "(" + word.join(text for text, _ in parts) + ")", tuple(p for _, found in parts for p in found)


def _match(folded: list[str]) -> Condition:
    phrases = " AND ".join('"' + word.replace('"', '""') + '"' for word in folded)
    return "d.doc_id IN (SELECT rowid FROM search_fts WHERE search_fts MATCH ?)", (phrases,)


def _words(folded: str) -> Condition:
    if not folded:
        return _TRUE
    return _match([folded]) if len(folded) >= _TRIGRAM else _contains("d.every", folded)


def _contains(column: str, folded: str) -> Condition:
    escaped = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"{column} LIKE ? ESCAPE '\\'", (f"%{escaped}%",)


def _field(node: Field) -> Condition:
    fact = FACTS.get(node.name)
    if fact is None:
        return _FALSE
    if fact.measure is Measure.DATE:
        return _date(node, _MEASURED[node.name])
    if fact.comparable:
        worded = node.name in WORDED and node.op in (":", "=") and measured(fact, node.value) is None
        return _text(node) if worded else _compare(node, _MEASURED[node.name])
    if fact.measure is Measure.FLAG:
        return _flag(node, f"d.{node.name}")
    if node.name not in TEXT_FIELDS and node.name not in FILM_FIELDS:
        return _FALSE
    return _text(node)


def _text(node: Field) -> Condition:
    column = f'd."{node.name}"'
    folded = fold(node.value).strip()
    if not folded:
        return f"coalesce({column}, '') = ''", ()
    fact = FACTS[node.name]
    if fact.measure is Measure.CHOICE:
        fitting = fitting_choices(fact, node.value)
        return f"{column} IN ({', '.join('?' * len(fitting))})", tuple(fold(c) for c in fitting)
    if node.op == "=":
        return f"{column} = ?", (folded,)
    contains, parameters = _contains(column, folded)
    field = FIELD_BY_NAME.get(node.name)
    if len(folded) >= _TRIGRAM and field is not None and field.searched:
        match, more = _match([folded])
        return f"({match} AND {contains})", (*more, *parameters)
    return contains, parameters


def _flag(node: Field, column: str) -> Condition:
    value = flag_value(node.value)
    if value is None:
        return f"{column} IS NULL", ()
    return (f"{column} = ?", (int(value),)) if isinstance(value, bool) else _FALSE


def _compare(node: Field, column: str) -> Condition:
    value = node.value.strip()
    if not value:
        return f"{column} IS NULL", ()
    fact = FACTS[node.name]
    if node.op == "..":
        low, high = node.bounds
        bounds = [(op, measured(fact, text)) for op, text in ((">=", low), ("<=", high)) if text.strip()]
        if not bounds or any(bound is None for _, bound in bounds):
            return _FALSE
        return "(" + " AND ".join(f"{column} {op} ?" for op, _ in bounds) + ")", tuple(b for _, b in bounds)
    bound = measured(fact, value)
    if bound is None:
        return _FALSE
    if fact.measure is Measure.LENGTH and isinstance(bound, float) and node.op in (":", "="):
        # "0:41" means what is shown as 0:41.
        return f"({column} >= ? AND {column} < ?)", (bound - 0.5, bound + 0.5)
    return f"{column} {_SQL_OPERATORS[node.op]} ?", (bound,)


def _date(node: Field, column: str) -> Condition:
    """A day, a month or a year: as much of a stored date is compared as was typed. What was stored in
    other words ("spring 2024") is only found by ``:`` with these words."""
    value = node.value.strip()
    if not value:
        return f"coalesce({column}, '') = ''", ()
    ends = node.bounds if node.op == ".." else (value, value)
    low, high = (date_value(end) if end.strip() else "" for end in ends)
    if low is None or high is None:
        return _contains(f"lower({column})", fold(value)) if node.op == ":" else _FALSE
    parts: list[Condition] = [(f"{column} GLOB '[0-9][0-9][0-9][0-9]*'", ())]
    if node.op == ">":
        parts.append((f"substr({column}, 1, ?) > ?", (len(low), low)))
    elif node.op == "<":
        parts.append((f"{column} < ?", (low,)))
    else:
        if low and node.op != "<=":
            parts.append((f"{column} >= ?", (low,)))
        if high and node.op != ">=":
            parts.append((f"substr({column}, 1, ?) <= ?", (len(high), high)))
    return _joined(" AND ", parts, _TRUE)
