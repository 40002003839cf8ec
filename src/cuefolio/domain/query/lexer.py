# SPDX-License-Identifier: GPL-3.0-or-later
"""From the text of a query to its tokens. Linear in the length of the text; nothing is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from cuefolio.domain.query.nodes import QUOTES, Field, Word
from cuefolio.domain.text import fold

_SPACES = re.compile(r"\s*")
_DASHES = re.compile("-*")
_BARE = re.compile(r"[^\s()|]+")
_PHRASE = re.compile(rf"[{QUOTES}]((?:\\.|[^{QUOTES}])*)[{QUOTES}]?", re.DOTALL)
_ESCAPE = re.compile(rf"\\([{QUOTES}\\])")
_FIELD = re.compile(r"([^\W\d][\w-]*)\s*(?::\s*(?=[<>=]))?(<=|>=|[:<>=])")
_MORE_SIGNS = re.compile(r"[:<>=\s]*")
_JOINERS = re.compile(r"[\s_-]")
_OPERATORS = {"or": "or", "OR": "or", "and": "and", "AND": "and"}


class Mark(Enum):
    """Tokens that are not terms."""

    OPEN = auto()
    CLOSE = auto()
    OR = auto()
    AND = auto()


@dataclass(frozen=True, slots=True)
class Term:
    """A word or condition as it stands in the text."""

    node: Word | Field
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Operator:
    """``or`` or ``and`` as typed: an operator between terms, a word where nothing else was typed."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True)
class Negation:
    """A dash before a parenthesis."""


Token = Mark | Term | Operator | Negation


def name_key(name: str) -> str:
    """The form in which field names are compared: "Cue number", "cue-number" and "cuenumber" are one."""
    return _JOINERS.sub("", fold(name))


def tokens(text: str, names: Mapping[str, str]) -> Iterator[Token]:
    """The tokens of ``text``; ``names`` maps the ``name_key`` of names and aliases to field names."""
    at = _after(_SPACES, text, 0)
    while at < len(text):
        dashes = at
        at = _after(_DASHES, text, at)
        negated = (at - dashes) % 2 == 1
        if at < len(text) and text[at] in "()|":
            if negated and text[at] == "(":
                yield Negation()
            yield {"(": Mark.OPEN, ")": Mark.CLOSE, "|": Mark.OR}[text[at]]
            at += 1
        elif at < len(text) and text[at] in QUOTES:
            phrase, at = _phrase(text, at)
            if phrase:
                yield Term(Word(phrase, phrase=True), negated)
        elif found := _field_at(text, at, names):
            condition, at = _condition(text, found, names)
            if condition:
                yield Term(condition, negated)
        elif bare := _BARE.match(text, at):
            word, at = bare.group(), bare.end()
            if word in _OPERATORS and not negated:
                yield Operator(Mark.OR if _OPERATORS[word] == "or" else Mark.AND, word)
            else:
                yield Term(Word(word), negated)
        at = _after(_SPACES, text, at)


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _phrase(text: str, at: int) -> tuple[str, int]:
    found = _PHRASE.match(text, at)
    if not found:
        return "", at + 1
    return _ESCAPE.sub(r"\1", found[1]).strip(), found.end()


def _field_at(text: str, at: int, names: Mapping[str, str]) -> re.Match[str] | None:
    found = _FIELD.match(text, at)
    return found if found and name_key(found[1]) in names else None


def _condition(text: str, field: re.Match[str], names: Mapping[str, str]) -> tuple[Field | None, int]:
    """The condition that ``field`` begins, None when its value was not typed yet; and where it ends."""
    name, op = names[name_key(field[1])], field[2]
    at = _after(_MORE_SIGNS, text, field.end())
    if at < len(text) and text[at] in QUOTES:
        value, end = _phrase(text, at)
        only_opened = not value and end - at < 2
        return None if only_opened else Field(name, op, value, quoted=True), end
    bare = _BARE.match(text, at)
    if not bare:
        return None, at
    value = bare.group()
    apart = text[at - 1].isspace()
    if apart and (value in _OPERATORS or value.startswith("-") or _field_at(text, at, names)):
        return None, at
    if op == ":" and _is_range(value):
        op = ".."
    return Field(name, op, value), bare.end()


def _is_range(value: str) -> bool:
    """Two values, or one and an open end, with ".." between; each begins with a digit ("foo.." is text)."""
    low, dots, high = value.partition("..")
    if not dots or high.startswith(".") or ".." in high or not (low or high):
        return False
    return all(not end or end[0].isdecimal() for end in (low, high))
