# SPDX-License-Identifier: GPL-3.0-or-later
"""From tokens to the tree of a query, with bounds on depth and length instead of errors."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from cuefolio.domain.query.lexer import Mark, Negation, Operator, Term, Token, name_key, tokens
from cuefolio.domain.query.nodes import And, Node, Not, Or, Word
from cuefolio.domain.text import single_line

MAX_DEPTH = 32
"""Parentheses nested deeper than this are read as if they were not there."""
MAX_TERMS = 200
"""Terms beyond this are left out: SQL engines limit the size of a condition."""


def parse(text: str, fields: Collection[str], aliases: Mapping[str, str] | None = None) -> Node:
    """The tree of a query. Never raises on any text; an empty query is ``EVERYTHING``.

    ``fields`` are the names that may stand before ":" or a comparison, ``aliases`` other names for them;
    case does not matter, and a space in a name is typed as "-", "_" or nothing. Any other name with a
    colon is plain text. Values stay text: what they mean in their field is for the caller to decide.
    """
    names = {name_key(name): name for name in fields}
    known = set(fields)
    for alias, name in (aliases or {}).items():
        if name in known:
            names.setdefault(name_key(alias), name)
    found = list(tokens(single_line(text), names))
    if not any(isinstance(token, Term) for token in found):
        # Someone looks for the word "or" itself.
        return _and([Word(token.text) for token in found if isinstance(token, Operator)][:MAX_TERMS])
    return _tree(_bounded(found))


class _Group:
    """An open parenthesis: finished alternatives, and the terms of the present one."""

    def __init__(self, negated: bool) -> None:
        self.negated = negated
        self.alternatives: list[Node] = []
        self.terms: list[Node] = []

    def split(self) -> None:
        if self.terms:
            self.alternatives.append(_and(self.terms))
            self.terms = []

    def node(self) -> Node | None:
        """The group as one node; None when nothing stands in it."""
        self.split()
        if not self.alternatives:
            return None
        node = _or(self.alternatives)
        return _not(node) if self.negated else node


def _bounded(found: Iterable[Token]) -> Iterable[Token]:
    """The tokens with balanced parentheses, none deeper than MAX_DEPTH, and at most MAX_TERMS terms."""
    depth = terms = 0
    for token in found:
        if isinstance(token, Term):
            terms += 1
            if terms > MAX_TERMS:
                return
        elif token is Mark.OPEN:
            depth += 1
            if depth > MAX_DEPTH:
                continue
        elif token is Mark.CLOSE:
            if depth == 0:
                continue
            depth -= 1
            if depth >= MAX_DEPTH:
                continue
        elif isinstance(token, Negation) and depth >= MAX_DEPTH:
            continue
        yield token


def _tree(found: Iterable[Token]) -> Node:
    groups = [_Group(negated=False)]
    negated = False
    for token in found:
        match token:
            case Term(node, is_negated):
                groups[-1].terms.append(Not(node) if is_negated else node)
            case Negation():
                negated = True
            case Mark.OPEN:
                groups.append(_Group(negated))
                negated = False
            case Mark.CLOSE:
                _close(groups)
            case Mark.OR | Operator(mark=Mark.OR):
                groups[-1].split()
            case _:
                pass  # "and" is implied
    while len(groups) > 1:
        _close(groups)
    return groups[0].node() or And()


def _close(groups: list[_Group]) -> None:
    node = groups.pop().node()
    if node is not None:
        groups[-1].terms.append(node)


def _and(parts: list[Node] | list[Word]) -> Node:
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, And) else (part,))
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def _or(parts: list[Node]) -> Node:
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, Or) else (part,))
    return flat[0] if len(flat) == 1 else Or(tuple(flat))


def _not(node: Node) -> Node:
    return node.part if isinstance(node, Not) else Not(node)
