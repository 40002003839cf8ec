# SPDX-License-Identifier: GPL-3.0-or-later
"""A query's tree turned into a condition on the search index (``d``) and the cues (``c``).

Words of three letters and more go to the trigram index; shorter ones and fields compare the folded
text itself. Everything a person typed is a parameter, never part of the SQL.
"""

from __future__ import annotations

from typing import Any

from cuefolio.domain.fields import FIELD_BY_NAME, Kind
from cuefolio.domain.loose_times import loose_digits, loose_seconds
from cuefolio.domain.query import And, Field, Node, Not, Or, Word
from cuefolio.domain.text import fold
from cuefolio.messages import templates
from cuefolio.persistence.search import FILM_FIELDS, TEXT_FIELDS

Condition = tuple[str, tuple[Any, ...]]
_TRIGRAM = 3
_TRUE: Condition = ("1", ())
_FALSE: Condition = ("0", ())
_NUMBERS = {"year": "d.year", "intensity": "d.intensity", "tempo": "d.bpm", "reel": "CAST(d.reel AS REAL)"}
_TIMES = {"duration": "d.seconds", "reported": "d.seconds"}
_LABELS = {"in": 'd."in"', "out": 'd."out"'}
_FLAGS = {"on_screen": "d.on_screen", "diegetic": "d.diegetic"}
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
    name = node.name
    if name in _NUMBERS:
        return _compare(node, _NUMBERS[name], _number)
    if name in _TIMES:
        return _compare(node, _TIMES[name], loose_seconds)
    if name in _LABELS:
        return _compare(node, _LABELS[name], loose_digits)
    if name in _FLAGS:
        return _flag(node, _FLAGS[name])
    if name not in TEXT_FIELDS and name not in FILM_FIELDS:
        return _FALSE
    return _text(node)


def _text(node: Field) -> Condition:
    column = f'd."{node.name}"'
    folded = fold(node.value).strip()
    if not folded:
        return f"coalesce({column}, '') = ''", ()
    field = FIELD_BY_NAME.get(node.name)
    if (field is not None and field.kind is Kind.CHOICE) or node.name == "kind":
        prefix = node.name
        codes = (
            field.choices
            if field is not None
            else tuple(k.removeprefix("kind.") for k in templates() if k.startswith("kind."))
        )
        fitting = [
            c
            for c in codes
            if folded in fold(c).replace("-", " ")
            or folded in fold(c)
            or folded in fold(templates().get(f"{prefix}.{c}", c))
        ]
        return f"{column} IN ({', '.join('?' * len(fitting))})", tuple(fold(c) for c in fitting)
    if node.op == "=":
        return f"{column} = ?", (folded,)
    contains, parameters = _contains(column, folded)
    if len(folded) >= _TRIGRAM and field is not None and field.searched:
        match, more = _match([folded])
        return f"({match} AND {contains})", (*more, *parameters)
    return contains, parameters


def _flag(node: Field, column: str) -> Condition:
    folded = fold(node.value).strip()
    if not folded or folded in ("unknown", "?"):
        return f"{column} IS NULL", ()
    return f"{column} = ?", (1 if folded[0] in "y1tjo" else 0,)


def _compare(node: Field, column: str, parse: Any) -> Condition:
    value = node.value.strip()
    if not value:
        return f"{column} IS NULL", ()
    if node.op == "..":
        low, high = node.bounds
        bounds = [(op, parse(text)) for op, text in ((">=", low), ("<=", high)) if text.strip()]
        if not bounds or any(bound is None for _, bound in bounds):
            return _FALSE
        return "(" + " AND ".join(f"{column} {op} ?" for op, _ in bounds) + ")", tuple(b for _, b in bounds)
    bound = parse(value)
    if bound is None:
        return _FALSE
    if node.name in _TIMES and node.op in (":", "="):
        # "0:41" means what is shown as 0:41.
        return f"({column} >= ? AND {column} < ?)", (bound - 0.5, bound + 0.5)
    return f"{column} {_SQL_OPERATORS[node.op]} ?", (bound,)


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None
