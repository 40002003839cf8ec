# SPDX-License-Identifier: GPL-3.0-or-later
"""What a query means, said as simply as possible: every cue is looked at, text by text. Slow and plain."""

from __future__ import annotations

from collections.abc import Callable

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CUE_FIELDS, FIELD_BY_NAME, Kind
from cuefolio.domain.film import Film
from cuefolio.domain.query import And, Field, Node, Not, Or, Word
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import parse_duration, rate_from_id, seconds
from cuefolio.messages import templates

_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
}


def finds(node: Node, row: CueRow, film: Film) -> bool:
    """Whether a query finds a cue of a film."""
    match node:
        case And(parts):
            return all(finds(part, row, film) for part in parts)
        case Or(parts):
            return any(finds(part, row, film) for part in parts)
        case Not(part):
            return not finds(part, row, film)
        case Word(text):
            names = [f.name for f in CUE_FIELDS if f.searched] + ["film", "director", "series"]
            return any(fold(text) in fold(_text(name, row, film)) for name in names)
        case Field():
            return _field(node, row, film)


def _text(name: str, row: CueRow, film: Film) -> str:
    if name == "film":
        return f"{row.film} {film.values['aka_titles'] or ''}".strip()
    if name in ("director", "series", "kind"):
        return str(film.values[name] or "")
    if name == "society":
        return " ".join(p.society for p in row.parties if p.society)
    return row.text(name)


def _number(name: str, row: CueRow, film: Film) -> float | None:
    if name in ("duration", "reported"):
        return None if row.frames is None else float(seconds(row.frames, row.rate))
    value = film.values["year"] if name == "year" else row.plain["intensity"]
    return None if value is None else float(str(value))


def _typed_number(name: str, text: str) -> float:
    if name in ("duration", "reported"):
        rate = rate_from_id("50")
        return float(seconds(parse_duration(text, rate), rate))
    return float(text)


def _field(node: Field, row: CueRow, film: Film) -> bool:
    name = node.name
    if name in ("duration", "reported", "year", "intensity"):
        have = _number(name, row, film)
        if not node.value:
            return have is None
        if have is None:
            return False
        if node.op == "..":
            low, high = node.bounds
            above = not low or have >= _typed_number(name, low)
            return above and (not high or have <= _typed_number(name, high))
        wanted = _typed_number(name, node.value)
        if node.op in _COMPARE:
            return _COMPARE[node.op](have, wanted)
        return round(have) == wanted
    if name in ("on_screen", "diegetic"):
        return row.plain[name] is (node.value == "yes")
    have_text, wanted_text = fold(_text(name, row, film)), fold(node.value)
    if not wanted_text:
        return not have_text
    described = FIELD_BY_NAME.get(name)
    if name == "kind" or (described is not None and described.kind is Kind.CHOICE):
        words = (have_text, have_text.replace("-", " "), fold(templates().get(f"{name}.{have_text}", "")))
        return bool(have_text) and any(wanted_text in word for word in words)
    return have_text == wanted_text if node.op == "=" else wanted_text in have_text
