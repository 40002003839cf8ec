# SPDX-License-Identifier: GPL-3.0-or-later
"""What a search over cues can ask for: every field with its names, its help and what its values mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from cuefolio.domain.fields import COMPARABLE, CUE_FIELDS, FILM_SEARCH_FIELDS, Kind
from cuefolio.domain.loose_times import loose_digits, loose_seconds
from cuefolio.domain.query.lexer import name_key
from cuefolio.domain.text import fold
from cuefolio.domain.vocabulary import ProductionKind
from cuefolio.messages import templates


class Measure(StrEnum):
    """How the values of a field are typed and compared."""

    TEXT = "text"
    CHOICE = "choice"
    FLAG = "flag"
    NUMBER = "number"
    LENGTH = "length"
    TIMECODE = "timecode"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of the search. ``vocabulary`` is the area of the words for ``choices`` (origin.score)."""

    name: str
    label: str
    aliases: tuple[str, ...]
    help: str
    measure: Measure = Measure.TEXT
    choices: tuple[str, ...] = ()

    @property
    def comparable(self) -> bool:
        """Whether <, >, <=, >= and ranges make sense."""
        return self.measure in _ORDERED


_ORDERED = frozenset({Measure.NUMBER, Measure.LENGTH, Measure.TIMECODE, Measure.DATE})
_MEASURES = {
    Kind.CHOICE: Measure.CHOICE,
    Kind.FLAG: Measure.FLAG,
    Kind.INTEGER: Measure.NUMBER,
    Kind.TIMECODE: Measure.TIMECODE,
    Kind.DURATION: Measure.LENGTH,
}
_MORE_MEASURES = {
    "year": Measure.NUMBER,
    "reel": Measure.NUMBER,
    "tempo": Measure.NUMBER,
    "aired": Measure.DATE,
    "kind": Measure.CHOICE,
}
_LABELS = {
    "film": "Film",
    "director": "Director",
    "series": "Series",
    "year": "Year",
    "kind": "Kind",
    "aired": "Aired",
    "reel": "Reel",
    "society": "Society",
}
_CHOICES = {"kind": tuple(kind.value for kind in ProductionKind)}


def _facts() -> dict[str, Fact]:
    found = {
        field.name: Fact(
            field.name,
            field.label,
            field.aliases,
            field.help,
            _MORE_MEASURES.get(field.name, _MEASURES.get(field.kind, Measure.TEXT)),
            field.choices,
        )
        for field in CUE_FIELDS
    }
    for name, aliases, about in FILM_SEARCH_FIELDS:
        measure = _MORE_MEASURES.get(name, Measure.TEXT)
        found[name] = Fact(name, _LABELS[name], aliases, about, measure, _CHOICES.get(name, ()))
    return found


FACTS: Mapping[str, Fact] = _facts()
"""Every field of the search by its name, those of a cue first."""
assert {name for name, fact in FACTS.items() if fact.comparable} == COMPARABLE


def _names() -> dict[str, str]:
    names = {name_key(name): name for name in FACTS}
    for fact in FACTS.values():
        for alias in (*fact.aliases, fact.label):
            names.setdefault(name_key(alias), fact.name)
    return names


NAMES: Mapping[str, str] = _names()
"""``name_key`` of every name, alias and label to the field's name: what may stand before a colon."""
WORDED = frozenset({"tempo"})
"""Comparable fields that may hold a word as well: 120, or allegro."""
ALIASES: Mapping[str, str] = {
    alias: fact.name for fact in FACTS.values() for alias in (*fact.aliases, fact.label) if name_key(alias)
}
"""As ``parse`` takes them."""

_YES = frozenset(("yes", "y", "true", "1", "on", "ja", "j", "oui", "o", "si"))
_NO = frozenset(("no", "n", "false", "0", "off", "nein", "non"))
_UNKNOWN = frozenset(("unknown", "?"))
_DATE = re.compile(r"\d{4}(-\d{1,2}(-\d{1,2})?)?$")


def fitting_choices(fact: Fact, value: str) -> list[str]:
    """Codes of a closed vocabulary whose code or word holds ``value``: "song" fits two origins."""
    wanted = fold(value).strip()
    return [code for code in fact.choices if any(wanted in word for word in choice_words(fact, code))]


def choice_words(fact: Fact, code: str) -> tuple[str, str, str]:
    """How a person may type a code, folded: as a word, as it is, with spaces for dashes."""
    folded = fold(code)
    return fold(templates().get(f"{fact.name}.{code}", code)), folded, folded.replace("-", " ")


def flag_value(value: str) -> bool | str | None:
    """True, False, None for "unknown"; "" for a word that is none of these."""
    word = fold(value).strip()
    if not word or word in _UNKNOWN:
        return None
    return True if word in _YES else False if word in _NO else ""


def _number_value(value: str) -> float | None:
    """The number that was typed, with a point or a comma; None when it is none."""
    try:
        number = float(value.strip().replace(",", "."))
    except ValueError:
        return None
    return number if abs(number) < 1e15 else None


def date_value(value: str) -> str | None:
    """A date, a month or a year as 2024-03-07, 2024-03 or 2024; None when it is none."""
    typed = value.strip()
    if not _DATE.match(typed):
        return None
    year, *rest = typed.split("-")
    return "-".join((year, *(part.zfill(2) for part in rest)))


def measured(fact: Fact, value: str) -> float | str | None:
    """A value of a comparable field in the form in which it is compared: seconds, the digits of a timecode,
    an ISO date, a number; None when it cannot be read."""
    if fact.measure is Measure.LENGTH:
        return loose_seconds(value)
    if fact.measure is Measure.TIMECODE:
        return loose_digits(value)
    if fact.measure is Measure.DATE:
        return date_value(value)
    return _number_value(value)
