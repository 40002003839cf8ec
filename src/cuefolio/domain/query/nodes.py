# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree of a query, and its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

QUOTES = '"“”„‟＂«»'
_SIGNS = frozenset(":<>=")
_ESCAPED = re.compile(rf"[{QUOTES}\\]")


@dataclass(frozen=True, slots=True)
class And:
    """All of ``parts`` hold. Never holds another And directly. Without parts it matches everything."""

    parts: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """One of ``parts``, at least two, holds. Never holds another Or directly."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """``part``, which is no Not itself, does not hold."""

    part: Node


@dataclass(frozen=True, slots=True)
class Word:
    """Text to find anywhere in an entry, as typed (not folded); ``phrase`` when it stood in quotes."""

    text: str
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A condition on one field. ``name`` is one of the names given to ``parse``; ``value`` is text as typed.

    ``op`` is ":" (holds or is), "=" (is exactly), "<", "<=", ">", ">=", or ".." for a range, whose ends
    are in ``bounds``. ``quoted`` when the value stood in quotes; only then may it be empty: ``mood:""``
    asks for entries without a mood.
    """

    name: str
    op: str
    value: str
    quoted: bool = False

    @property
    def bounds(self) -> tuple[str, str]:
        """The first and last value of a range, both included; "" where it is open."""
        low, _, high = self.value.partition("..")
        return low, high


Node: TypeAlias = And | Or | Not | Word | Field
EVERYTHING = And()


def to_text(node: Node) -> str:
    """The query as text that parses to the same tree again."""
    match node:
        case And(parts):
            return " ".join(f"({to_text(part)})" if isinstance(part, Or) else to_text(part) for part in parts)
        case Or(parts):
            return " or ".join(to_text(part) for part in parts)
        case Not(part):
            return f"-({to_text(part)})" if isinstance(part, And | Or) else f"-{to_text(part)}"
        case Word(text, phrase):
            if phrase:
                return quoted(text)
            # Behind a word that names a field, ">5" would become a condition.
            return f"({text})" if text[:1] in _SIGNS else text
        case Field(name, op, value, in_quotes):
            sign = ":" if op == ".." else op
            return f"{name.replace(' ', '_')}{sign}{quoted(value) if in_quotes else value}"


def quoted(text: str) -> str:
    """Text in quotes, as the value of a field or a phrase."""
    return '"' + _ESCAPED.sub(lambda found: "\\" + found.group(), text) + '"'
