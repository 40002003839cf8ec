# SPDX-License-Identifier: GPL-3.0-or-later
"""What looks mistyped in a query: fields that do not exist, values that no cue can have, open quotes.

A query with remarks still runs: what is no field is looked for as text. Remarks only offer a correction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cuefolio.domain.query.facts import (
    FACTS,
    NAMES,
    WORDED,
    Fact,
    Measure,
    choice_words,
    fitting_choices,
    flag_value,
    measured,
)
from cuefolio.domain.query.lexer import PRESENCE, Mark, Piece, Term, name_key, pieces
from cuefolio.domain.query.nodes import Field, Word

MOST = 3
"""Suggestions of one remark, and remarks of one query."""
_NAMED = re.compile(r"-*([^\W\d][\w-]*)(:|<=|>=|[<>=])(.*)", re.DOTALL)
_LONGEST_NAME = 24
_EMPTY_WORDS = frozenset(("empty", "none", "missing", "blank", "nothing"))
_EXAMPLES = {
    Measure.NUMBER: "7",
    Measure.LENGTH: "1:30",
    Measure.TIMECODE: "01:02:03:04",
    Measure.DATE: "2024-03",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about the characters ``start`` to before ``end`` of a query. ``code`` and ``args`` make
    the sentence; each of ``suggestions`` is a text to put in their place."""

    start: int
    end: int
    code: str
    args: Mapping[str, str] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    while_typing: bool = True
    """Whether it holds before the person has come to the end of what they type."""

    def corrected(self, text: str, suggestion: int = 0) -> str:
        """The query with one suggestion taken."""
        return text[: self.start] + self.suggestions[suggestion] + text[self.end :]


def remarks(text: str) -> list[Remark]:
    """What could be meant otherwise in a query, from left to right, at most ``MOST``. Never raises."""
    found: list[Remark] = []
    depth: list[Piece] = []
    for piece in pieces(text, NAMES):
        if piece.token is Mark.OPEN:
            depth.append(piece)
        elif piece.token is Mark.CLOSE:
            if depth:
                depth.pop()
            else:
                found.append(Remark(piece.start, piece.end, "query.extra_bracket", {}, ("",)))
        else:
            found += _about(text, piece)
        if len(found) >= MOST:
            return found[:MOST]
    if depth:
        found.append(Remark(len(text), len(text), "query.open_bracket", {}, (")",), while_typing=False))
    return found


def _about(text: str, piece: Piece) -> Iterator[Remark]:
    """Remarks about one piece, from left to right."""
    token = piece.token
    if isinstance(token, Term):
        if isinstance(token.node, Word) and not token.node.phrase:
            yield from _about_word(text, piece)
        elif isinstance(token.node, Field) and piece.field:
            yield from _about_condition(text, piece, token.node)
    if not piece.closed and piece.end > piece.start + 1:
        yield Remark(piece.end, piece.end, "query.open_quote", {}, ('"',), while_typing=False)


def _about_word(text: str, piece: Piece) -> Iterator[Remark]:
    typed = _NAMED.match(text, piece.start, piece.end)
    if not typed or len(typed[1]) > _LONGEST_NAME or typed[3].startswith("/"):
        return
    name, sign, rest = typed.groups()
    if name.lower() in PRESENCE and sign == ":" and name_key(name) not in NAMES:
        if rest:
            near = _near_names(rest)
            start = piece.end - len(rest)
            yield Remark(start, piece.end, "query.unknown_field", {"name": rest}, near)
        return
    near = _near_names(name)
    if not rest:
        # "Mission: Impossible" is a title; "moood: tender" is not.
        near = tuple(word for word in near if _distance(name_key(name), name_key(word), 1) is not None)
        if not near:
            return
    start = typed.start(1)
    yield Remark(start, start + len(name), "query.unknown_field", {"name": name}, near)


def _about_condition(text: str, piece: Piece, node: Field) -> Iterator[Remark]:
    fact = FACTS[node.name]
    value = node.value.strip()
    start, end = piece.value, piece.end
    sign_at = _sign_at(text, piece)
    if not value:
        return
    if node.op in ("<", "<=", ">", ">=") and not fact.comparable:
        yield Remark(
            sign_at,
            sign_at + len(node.op),
            "query.not_comparable",
            {"field": fact.name, "sign": node.op},
            (":",),
        )
    elif fact.comparable:
        typed = node.bounds if node.op == ".." else (value,)
        wrong = next((part for part in typed if part.strip() and measured(fact, part) is None), None)
        if wrong is None or (node.op in (":", "=") and fact.name in WORDED):
            return
        if _says_empty(wrong):
            yield _means_empty(piece, fact, wrong)
        else:
            code = f"query.bad_{fact.measure}"
            yield Remark(
                start, end, code, {"field": fact.name, "value": wrong, "example": _EXAMPLES[fact.measure]}
            )
    elif _says_empty(value) and not node.quoted and not (fact.choices and fitting_choices(fact, value)):
        yield _means_empty(piece, fact, value)
    elif fact.measure is Measure.CHOICE and not fitting_choices(fact, value):
        yield Remark(
            start,
            end,
            "query.unknown_value",
            {"field": fact.name, "value": value},
            _near_choices(fact, value),
        )
    elif fact.measure is Measure.FLAG and flag_value(value) == "":
        yield Remark(start, end, "query.unknown_value", {"field": fact.name, "value": value}, ("yes", "no"))


def _sign_at(text: str, piece: Piece) -> int:
    """Where the comparison stands: behind the name, whatever spaces are between."""
    return next(at for at in range(piece.start, piece.end) if text[at] in "<>=:")


def _says_empty(value: str) -> bool:
    """Whether a word says that nothing is there."""
    return value.casefold() in _EMPTY_WORDS


def _means_empty(piece: Piece, fact: Fact, value: str) -> Remark:
    wanted = f"has:{fact.name}" if piece.negated else f"no:{fact.name}"
    return Remark(
        piece.start, piece.end, "query.means_empty", {"field": fact.name, "value": value}, (wanted,)
    )


def _near_names(typed: str) -> tuple[str, ...]:
    """Names of fields that somebody may have meant, the nearest first."""
    return similar(name_key(typed), NAMES)


def _near_choices(fact: Fact, typed: str) -> tuple[str, ...]:
    words: dict[str, str] = {}
    for code in fact.choices:
        for word in choice_words(fact, code):
            words.setdefault(word, _quoted(word))
    for code in fact.choices:
        for part in code.split("-"):
            words.setdefault(part, part)
    return similar(typed.casefold(), words)


def _quoted(word: str) -> str:
    return f'"{word}"' if " " in word else word


def similar(typed: str, words: Mapping[str, str]) -> tuple[str, ...]:
    """Words like ``typed``: those that it begins, then those a slip of a few letters away; at most ``MOST``.

    ``words`` maps the form that is compared to the form that is given back.
    """
    ranked: list[tuple[int, int, str]] = []
    most = 1 if len(typed) < 5 else 2 if len(typed) < 11 else 3
    for key, shown in words.items():
        if len(typed) >= 2 and key.startswith(typed):
            ranked.append((0, len(key) - len(typed), shown))
        elif len(typed) >= 3:
            apart = _distance(typed, key, most)
            if apart is not None:
                ranked.append((apart, abs(len(key) - len(typed)), shown))
    if any(apart == 0 for apart, _longer, _shown in ranked):
        ranked = [found for found in ranked if found[0] == 0]
    ranked.sort()
    return tuple(dict.fromkeys(shown for _apart, _longer, shown in ranked))[:MOST]


def _distance(one: str, other: str, most: int) -> int | None:
    """Letters to change, add, drop or swap between two words; None when more than ``most``."""
    if abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for n, letter in enumerate(one, 1):
        earlier, before = before, row
        row = [n]
        for m, other_letter in enumerate(other, 1):
            cost = min(before[m] + 1, row[m - 1] + 1, before[m - 1] + (letter != other_letter))
            if n > 1 and m > 1 and letter == other[m - 2] and one[n - 2] == other_letter:
                cost = min(cost, earlier[m - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None
