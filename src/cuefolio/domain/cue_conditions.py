# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions on one field of a cue, as filters of the table and rules of its colours have them.

They become trees of the search language, so that filter, colour and search find the same cues.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cuefolio.domain.fields import CueField, Kind
from cuefolio.domain.loose_times import loose_digits, loose_seconds
from cuefolio.domain.query import And, Field, Node, Not
from cuefolio.domain.text import single_line
from cuefolio.errors import CuefolioError

CONTAINS, LACKS, IS, IS_NOT = "contains", "lacks", "is", "is-not"
LESS, AT_LEAST, BETWEEN = "less", "at-least", "between"
EMPTY, FILLED = "empty", "filled"
OPERATORS = (CONTAINS, LACKS, IS, IS_NOT, LESS, AT_LEAST, BETWEEN, EMPTY, FILLED)
_SIGNS = {"<": "<", "<=": "<=", ">": ">", ">=": ">=", LESS: "<", AT_LEAST: ">="}
_TIMES = (Kind.TIMECODE, Kind.DURATION)
COMPARED = (*_TIMES, Kind.INTEGER)
"""Kinds of fields that are compared as numbers."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: a field's name, an operator of ``OPERATORS`` or a sign of comparison, and a value as
    typed ("0:30..2:00" for between, a code for a choice, "yes" or "no" for a flag)."""

    field: str
    operator: str
    value: str = ""


def operators_for(field: CueField) -> tuple[str, ...]:
    """The operators that make sense for a field."""
    if field.kind in COMPARED:
        return (LESS, AT_LEAST, BETWEEN, IS, EMPTY, FILLED)
    if field.kind in (Kind.CHOICE, Kind.FLAG):
        return (IS, IS_NOT, EMPTY, FILLED)
    if field.kind in (Kind.TAGS, Kind.PARTIES):
        return (CONTAINS, LACKS, EMPTY, FILLED)
    return (CONTAINS, LACKS, IS, IS_NOT, EMPTY, FILLED)


def typed_filter(field: CueField, text: str) -> Condition | None:
    """What a person means by ``text`` in the filter field of a column; None for nothing.

    Text is looked for anywhere, "=text" is the whole text, "-text" what is without it, ``""`` an empty cell
    and ``*`` one that is not. Numbers and times are compared: >1:00, <=5, 0:30..2:00, 1:30.
    Raises filter.bad_comparison.
    """
    text = single_line(text)
    if not text:
        return None
    if text in ('""', "''"):
        return Condition(field.name, EMPTY)
    if text == "*":
        return Condition(field.name, FILLED)
    if field.kind in COMPARED:
        return _comparison(field, text)
    if len(text) > 1 and text[0] == "=":
        return Condition(field.name, IS, text[1:].strip())
    if len(text) > 1 and text[0] == "-":
        return Condition(field.name, LACKS, text[1:].strip())
    return Condition(field.name, CONTAINS, text)


def _comparison(field: CueField, text: str) -> Condition:
    low, dots, high = text.partition("..")
    if dots:
        parts = [part.strip() for part in (low, high) if part.strip()]
        if parts and all(_is_value(field, part) for part in parts):
            return Condition(field.name, BETWEEN, f"{low.strip()}..{high.strip()}")
    else:
        sign = next((sign for sign in ("<=", ">=", "<", ">", "=") if text.startswith(sign)), "")
        value = text[len(sign) :].strip()
        if _is_value(field, value):
            return Condition(field.name, sign if sign in _SIGNS else IS, value)
    example = {Kind.TIMECODE: "01:10:00:00", Kind.DURATION: "1:00"}.get(field.kind, "5")
    raise CuefolioError("filter.bad_comparison", text=text, field=field.label, example=example)


def _is_value(field: CueField, text: str) -> bool:
    if field.kind is Kind.TIMECODE:
        return bool(text) and loose_digits(text) is not None
    if field.kind is Kind.DURATION:
        return bool(text) and loose_seconds(text) is not None
    return text.removeprefix("-").replace(".", "", 1).isdecimal()


def is_complete(condition: Condition, field: CueField) -> bool:
    """Whether a condition can be looked for: it has the value that its operator needs."""
    if condition.operator in (EMPTY, FILLED):
        return True
    if not condition.value.strip():
        return False
    if field.kind not in COMPARED:
        return True
    low, dots, high = condition.value.partition("..")
    if condition.operator == BETWEEN:
        parts = [part for part in (low.strip(), high.strip()) if part]
        return bool(dots and parts) and all(_is_value(field, part) for part in parts)
    return _is_value(field, condition.value.strip())


def node(condition: Condition) -> Node:
    """The tree of one condition."""
    name, value = condition.field, condition.value
    match condition.operator:
        case "empty":
            return Field(name, ":", "", quoted=True)
        case "filled":
            return Not(Field(name, ":", "", quoted=True))
        case "contains":
            return Field(name, ":", value, quoted=True)
        case "lacks":
            return Not(Field(name, ":", value, quoted=True))
        case "is":
            return Field(name, "=", value, quoted=True)
        case "is-not":
            return Not(Field(name, "=", value, quoted=True))
        case "between":
            return Field(name, "..", value)
        case operator:
            return Field(name, _SIGNS[operator], value)


def all_of(conditions: Iterable[Condition]) -> Node:
    """The tree of conditions that all hold; without any it finds everything."""
    parts: list[Node] = []
    for part in map(node, conditions):
        parts.extend(part.parts if isinstance(part, And) else (part,))
    return parts[0] if len(parts) == 1 else And(tuple(parts))
