# SPDX-License-Identifier: GPL-3.0-or-later
"""Which part of a query the cursor is in, so that the right things complete it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.query.typing import Part, typed_at


@pytest.mark.parametrize(
    ("query", "part", "typed", "field"),
    [
        ("|", Part.START, "", ""),
        ("mo|", Part.WORD, "mo", ""),
        ("or|", Part.WORD, "or", ""),
        ("-mo|", Part.WORD, "mo", ""),
        ("(mo|", Part.WORD, "mo", ""),
        ("mood:|", Part.VALUE, "", "mood"),
        ("mood: |", Part.VALUE, "", "mood"),
        ("mood:te|", Part.VALUE, "te", "mood"),
        ("mood:te|nder x", Part.VALUE, "te", "mood"),
        ("-mood:te|", Part.VALUE, "te", "mood"),
        ('mood:"very d|', Part.VALUE, "very d", "mood"),
        ("artist:b|", Part.VALUE, "b", "performer"),
        ("duration>|", Part.VALUE, "", "duration"),
        ("mood:tender |", Part.START, "", ""),
        ("a | b", Part.START, "", ""),
        ("no:|", Part.PRESENCE, "", ""),
        ("-has:pub|", Part.PRESENCE, "pub", ""),
        ("no:publisher|", Part.PRESENCE, "publisher", ""),
        ('"main ti|', Part.PHRASE, "main ti", ""),
        ("mood|:x", Part.WORD, "mood", ""),
    ],
)
def test_the_part_at_the_cursor(query: str, part: Part, typed: str, field: str) -> None:
    cursor = query.index("|")
    found = typed_at(query.replace("|", ""), cursor)
    assert (found.part, found.typed, found.field) == (part, typed, field)


def test_a_completion_replaces_what_is_typed_and_no_more() -> None:
    query = "a -mood:te b"
    found = typed_at(query, query.index(" b"))
    assert query[found.start : found.end] == "te"
    assert query[found.term : found.end] == "mood:te"


@given(
    st.text(max_size=30) | st.lists(st.sampled_from(["mood:", "no:", '"', "-", "(", " ", "a"])).map("".join),
    st.integers(-2, 99),
)
def test_law_any_cursor_in_any_text(text: str, cursor: int) -> None:
    found = typed_at(text, cursor)
    assert 0 <= found.start <= found.end <= len(text)
