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
_PHRASE = re.compile(rf"[{QUOTES}]((?:\\.|[^{QUOTES}])*)([{QUOTES}]?)", re.DOTALL)
_ESCAPE = re.compile(rf"\\([{QUOTES}\\])")
_FIELD = re.compile(r"([^\W\d][\w-]*)\s*(?::\s*(?=[<>=]))?(<=|>=|[:<>=])")
_MORE_SIGNS = re.compile(r"[:<>=\s]*")
_JOINERS = re.compile(r"[\s_-]")
PRESENCE = {"has": True, "with": True, "no": False, "without": False}
"""Words before the colon and the name of a field: whether the field must hold something."""
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


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text, ``start`` to before ``end``, and the token that it is.

    ``token`` is None for a field whose value was not typed yet. For a field, ``field`` is its name and
    its value begins at ``value``. ``closed`` is False for quotes that were opened only.
    """

    start: int
    end: int
    token: Token | None
    field: str = ""
    op: str = ""
    value: int = -1
    closed: bool = True
    negated: bool = False


def name_key(name: str) -> str:
    """The form in which field names are compared: "Cue number", "cue-number" and "cuenumber" are one."""
    return _JOINERS.sub("", fold(name))


def tokens(text: str, names: Mapping[str, str]) -> Iterator[Token]:
    """The tokens of ``text``; ``names`` maps the ``name_key`` of names and aliases to field names."""
    for piece in pieces(text, names):
        if piece.token is not None:
            yield piece.token


def pieces(text: str, names: Mapping[str, str]) -> Iterator[Piece]:
    """As ``tokens``, with the places in the text, and with fields that are only half typed."""
    at = _after(_SPACES, text, 0)
    while at < len(text):
        start = at
        at = _after(_DASHES, text, at)
        negated = (at - start) % 2 == 1
        if at < len(text) and text[at] in "()|":
            if negated and text[at] == "(":
                yield Piece(start, at, Negation())
                start = at
            at += 1
            yield Piece(start, at, {"(": Mark.OPEN, ")": Mark.CLOSE, "|": Mark.OR}[text[at - 1]])
        elif at < len(text) and text[at] in QUOTES:
            phrase, closed, at = _phrase(text, at)
            term = Term(Word(phrase, phrase=True), negated) if phrase else None
            yield Piece(start, at, term, closed=closed, negated=negated)
        elif found := _field_at(text, at, names):
            piece = _condition(text, start, found, names, negated)
            yield piece
            at = piece.end
        elif bare := _BARE.match(text, at):
            word, at = bare.group(), bare.end()
            token: Token
            if word in _OPERATORS and not negated:
                token = Operator(Mark.OR if _OPERATORS[word] == "or" else Mark.AND, word)
            elif (about := _presence(word, names)) is not None:
                wanted, name = about
                token = Term(Field(name, ":", "", quoted=True), negated != wanted)
            else:
                token = Term(Word(word), negated)
            yield Piece(start, at, token, negated=negated)
        at = _after(_SPACES, text, at)


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _phrase(text: str, at: int) -> tuple[str, bool, int]:
    """What stands in quotes, whether they were closed, and where the text goes on."""
    found = _PHRASE.match(text, at)
    if not found:
        return "", False, at + 1
    return _ESCAPE.sub(r"\1", found[1]).strip(), bool(found[2]), found.end()


def _field_at(text: str, at: int, names: Mapping[str, str]) -> re.Match[str] | None:
    found = _FIELD.match(text, at)
    return found if found and name_key(found[1]) in names else None


def _presence(word: str, names: Mapping[str, str]) -> tuple[bool, str] | None:
    """``has:mood`` and ``no:mood``: whether something must be there, and in which field."""
    about, colon, name = word.partition(":")
    if not colon or about.lower() not in PRESENCE or name_key(about) in names:
        return None
    known = names.get(name_key(name))
    return None if known is None else (PRESENCE[about.lower()], known)


def _condition(text: str, start: int, field: re.Match[str], names: Mapping[str, str], negated: bool) -> Piece:
    """The condition that ``field`` begins; without a token when its value was not typed yet."""
    name, op = names[name_key(field[1])], field[2]
    at = _after(_MORE_SIGNS, text, field.end())

    def piece(end: int, value: Field | None, closed: bool = True) -> Piece:
        return Piece(start, end, Term(value, negated) if value else None, name, op, at, closed, negated)

    if at < len(text) and text[at] in QUOTES:
        value, closed, end = _phrase(text, at)
        only_opened = not value and end - at < 2
        return piece(end, None if only_opened else Field(name, op, value, quoted=True), closed)
    bare = _BARE.match(text, at)
    if not bare:
        return piece(at, None)
    value = bare.group()
    apart = text[at - 1].isspace()
    if apart and (value in _OPERATORS or value.startswith("-") or _field_at(text, at, names)):
        return piece(at, None)
    return piece(bare.end(), Field(name, ".." if op == ":" and _is_range(value) else op, value))


def _is_range(value: str) -> bool:
    """Two values, or one and an open end, with ".." between; each begins with a digit ("foo.." is text)."""
    low, dots, high = value.partition("..")
    if not dots or high.startswith(".") or ".." in high or not (low or high):
        return False
    return all(not end or end[0].isdecimal() for end in (low, high))
