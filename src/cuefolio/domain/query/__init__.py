# SPDX-License-Identifier: GPL-3.0-or-later
"""The search language: words, "phrases", field:value, comparisons, ranges, -not, or, parentheses.

``dark strings`` finds both words; ``"main title"`` the phrase; ``mood:dark``, ``year:1960..1969`` and
``duration>1:30`` look in one field; ``no:publisher`` (or ``publisher:""``) finds what has none and
``has:publisher`` the rest; ``-library`` leaves out; ``or`` and ``|`` bind looser than the implied and.
Anything a person can type is a query: what cannot be a field is plain text, what was not closed is
closed at the end, what is only half typed is left out. ``remarks`` tells what looks mistyped.
"""

from cuefolio.domain.query.nodes import EVERYTHING, And, Field, Node, Not, Or, Word, to_text
from cuefolio.domain.query.parser import parse


def finds_nothing(text: str, node: Node) -> bool:
    """Whether a query that says nothing must find nothing: ``mood:((`` is a slip, not the whole catalogue."""
    return node == EVERYTHING and ":" in text and any(sign in text for sign in "()")


__all__ = ["EVERYTHING", "And", "Field", "Node", "Not", "Or", "Word", "finds_nothing", "parse", "to_text"]
