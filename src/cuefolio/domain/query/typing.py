# SPDX-License-Identifier: GPL-3.0-or-later
"""What is being typed where the cursor stands in a query, so that it can be completed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from cuefolio.domain.query.facts import ALIASES, FACTS, NAMES
from cuefolio.domain.query.lexer import PRESENCE, Operator, Piece, Term, name_key, pieces
from cuefolio.domain.query.nodes import EVERYTHING, QUOTES, Word
from cuefolio.domain.query.parser import parse


class Part(Enum):
    """Which part of a query the cursor is in."""

    START = auto()
    """Nothing is typed yet, here or at all: a new word or field may begin."""
    WORD = auto()
    """A word, which may become the name of a field."""
    PRESENCE = auto()
    """The name of a field behind ``no:`` or ``has:``."""
    VALUE = auto()
    """The value of ``field``."""
    PHRASE = auto()
    """Between quotes: everything is text."""


@dataclass(frozen=True, slots=True)
class Typing:
    """``typed`` (without quotes) ends at the cursor; a completion replaces ``start`` to before ``end``.
    ``term`` is where the whole condition begins, behind a dash."""

    part: Part
    start: int
    end: int
    typed: str
    field: str = ""
    op: str = ""
    term: int = -1


def asks_nothing(text: str) -> bool:
    """Whether a query that is being typed does not ask for anything yet: "mood:" finds everything, and
    nobody wants to see that on the way to "mood:tender"."""
    return parse(text, FACTS.keys(), ALIASES) == EVERYTHING


def typed_at(text: str, cursor: int) -> Typing:
    """What the characters before ``cursor`` are part of. Never raises."""
    cursor = max(0, min(cursor, len(text)))
    for piece in pieces(text, NAMES):
        if piece.start < cursor <= piece.end or (piece.token is None and piece.end == cursor):
            return _inside(text, cursor, piece)
        if piece.start >= cursor:
            break
    return Typing(Part.START, cursor, cursor, "")


def _inside(text: str, cursor: int, piece: Piece) -> Typing:
    if piece.field and cursor >= piece.value:
        return Typing(
            Part.VALUE,
            piece.value,
            piece.end,
            text[piece.value : cursor].strip(QUOTES),
            piece.field,
            piece.op,
            piece.start + piece.negated,
        )
    start = piece.start + piece.negated
    if cursor < start:
        return Typing(Part.START, cursor, cursor, "")
    if piece.field:
        name_end = next(at for at in range(start, piece.end) if text[at] in " :<>=")
        return Typing(Part.WORD, start, max(name_end, cursor), text[start:cursor])
    if text[start : start + 1] and text[start] in QUOTES:
        return Typing(Part.PHRASE, start, piece.end, text[start:cursor].strip(QUOTES))
    if isinstance(piece.token, Operator):
        return Typing(Part.WORD, start, piece.end, text[start:cursor])
    if not isinstance(piece.token, Term):
        return Typing(Part.START, cursor, cursor, "")
    about, colon, name = text[start:cursor].partition(":")
    if colon and about.lower() in PRESENCE and name_key(about) not in NAMES:
        return Typing(Part.PRESENCE, start + len(about) + 1, piece.end, name)
    if isinstance(piece.token.node, Word):
        return Typing(Part.WORD, start, piece.end, text[start:cursor])
    return Typing(Part.START, cursor, cursor, "")
