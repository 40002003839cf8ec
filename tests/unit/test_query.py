# SPDX-License-Identifier: GPL-3.0-or-later
"""The search language: what people type, and that nothing they type fails."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cuefolio.domain.query import EVERYTHING, And, Field, Node, Not, Or, Word, parse, to_text
from cuefolio.domain.query.parser import MAX_DEPTH, MAX_TERMS

FIELDS = ("title", "mood", "year", "duration", "on_screen", "cue number")
ALIASES = {"length": "duration", "nr": "cue number", "ghost": "not a field", "title": "mood"}

tricky = st.lists(
    st.sampled_from(
        [
            *("dark", "or", "OR", "and", "|", "(", ")", "-", '"', "“", "\\", "..", ":", "=", "<", ">="),
            *("mood", "mood:", "year", "year:1960..1969", "duration>", "title", " ", " ", " ", "1", "é"),
        ]
    )
).map("".join)


def read(text: str) -> Node:
    return parse(text, FIELDS, ALIASES)


def depth(node: Node) -> int:
    match node:
        case And(parts) | Or(parts):
            return 1 + max(map(depth, parts), default=0)
        case Not(part):
            return 1 + depth(part)
    return 1


W = Word


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", EVERYTHING),
        ("   ", EVERYTHING),
        ("dark", W("dark")),
        ("dark strings", And((W("dark"), W("strings")))),
        ('"main title"', W("main title", phrase=True)),
        ("“main title”", W("main title", phrase=True)),
        ('"say \\"yes\\""', W('say "yes"', phrase=True)),
        ('7" single', And((W('7"'), W("single")))),
        ("七人の侍", W("七人の侍")),
        ("mood:dark", Field("mood", ":", "dark")),
        ("MOOD:Dark", Field("mood", ":", "Dark")),
        ("mood: dark", Field("mood", ":", "dark")),
        ("mood : dark", Field("mood", ":", "dark")),
        ('mood:"very dark"', Field("mood", ":", "very dark", quoted=True)),
        ('mood:""', Field("mood", ":", "", quoted=True)),
        ("duration>60", Field("duration", ">", "60")),
        ("duration > 60", Field("duration", ">", "60")),
        ("duration:>60", Field("duration", ">", "60")),
        ("duration>=1:30", Field("duration", ">=", "1:30")),
        ("length<=1:30", Field("duration", "<=", "1:30")),
        ("title=Dawn", Field("title", "=", "Dawn")),
        ("year:1968", Field("year", ":", "1968")),
        ("year>1960", Field("year", ">", "1960")),
        ("year:1960..1969", Field("year", "..", "1960..1969")),
        ("year:1960..", Field("year", "..", "1960..")),
        ("year:..1969", Field("year", "..", "..1969")),
        ("duration:1:30..2:00", Field("duration", "..", "1:30..2:00")),
        ("title:wait...", Field("title", ":", "wait...")),
        ("title:foo..bar", Field("title", ":", "foo..bar")),
        ('year:"1960..1969"', Field("year", ":", "1960..1969", quoted=True)),
        ("on-screen:yes", Field("on_screen", ":", "yes")),
        ("cue-number:1M1", Field("cue number", ":", "1M1")),
        ("nr:1M1", Field("cue number", ":", "1M1")),
        ("-library", Not(W("library"))),
        ("-mood:dark", Not(Field("mood", ":", "dark"))),
        ('-"main title"', Not(W("main title", phrase=True))),
        ("-(a b)", Not(And((W("a"), W("b"))))),
        ("--a", W("a")),
        ("-(-a)", W("a")),
        ("Jean-Michel", W("Jean-Michel")),
        ("a or b", Or((W("a"), W("b")))),
        ("a OR b", Or((W("a"), W("b")))),
        ("a|b", Or((W("a"), W("b")))),
        ("a b or c", Or((And((W("a"), W("b"))), W("c")))),
        ("a (b or c)", And((W("a"), Or((W("b"), W("c")))))),
        ("a (b c)", And((W("a"), W("b"), W("c")))),
        ("(a or b) or c", Or((W("a"), W("b"), W("c")))),
        ("a and b", And((W("a"), W("b")))),
        ("mood:dark AND year:1968", And((Field("mood", ":", "dark"), Field("year", ":", "1968")))),
    ],
)
def test_the_language(text: str, tree: Node) -> None:
    assert read(text) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("12:30", W("12:30")),
        ("AC/DC: live", And((W("AC/DC:"), W("live")))),
        ("composer:Bach", W("composer:Bach")),
        ("ghost:1", W("ghost:1")),
        ("http://example.org", W("http://example.org")),
        ("Alien³: >5", And((W("Alien³:"), W(">5")))),
        ("title", W("title")),
    ],
)
def test_what_is_no_field_is_text(text: str, tree: Node) -> None:
    assert read(text) == tree


def test_a_field_name_wins_over_an_alias() -> None:
    assert read("title:x") == Field("title", ":", "x")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ('"main tit', W("main tit", phrase=True)),
        ('mood:"very d', Field("mood", ":", "very d", quoted=True)),
        ('"', EVERYTHING),
        ('""', EVERYTHING),
        ("mood:", EVERYTHING),
        ('mood:"', EVERYTHING),
        ("dark duration>", W("dark")),
        ("mood: year:1968", Field("year", ":", "1968")),
        ("mood: or dark", W("dark")),
        ("mood: -dark", Not(W("dark"))),
        ("(a b", And((W("a"), W("b")))),
        ("a) b", And((W("a"), W("b")))),
        ("()", EVERYTHING),
        ("-()", EVERYTHING),
        ("-", EVERYTHING),
        ("Star Wars - Main", And((W("Star"), W("Wars"), W("Main")))),
        ("or", W("or")),
        ("dark or", W("dark")),
        ("or dark", W("dark")),
        ("a or or b", Or((W("a"), W("b")))),
        ("|", EVERYTHING),
        ("-or", Not(W("or"))),
        ("mood:or", Field("mood", ":", "or")),
        ("a\x00b\ud800", W("ab\ufffd")),
    ],
)
def test_half_typed_queries(text: str, tree: Node) -> None:
    assert read(text) == tree


def test_bounds_of_a_range() -> None:
    field = read("year:1960..1969")
    assert isinstance(field, Field)
    assert field.bounds == ("1960", "1969")
    assert Field("year", "..", "1960..").bounds == ("1960", "")


@given(st.text(st.characters(codec=None)))
def test_any_text_is_a_query(text: str) -> None:
    assert isinstance(read(text), Node)


@given(tricky)
@example("year (>1960)")
@example("year -(>1960)")
@example("foo --or bar")
@example('mood> ="x')
@example('mood: : "x"')
@example("or or and")
def test_a_tree_survives_its_text(text: str) -> None:
    tree = read(text)
    assert read(to_text(tree)) == tree


@given(tricky)
def test_trees_are_in_simplest_form(text: str) -> None:
    def check(node: Node, inside: type | None = None) -> None:
        match node:
            case And(parts) | Or(parts):
                assert type(node) is not inside
                assert len(parts) > 1
                for part in parts:
                    check(part, type(node))
            case Not(part):
                assert not isinstance(part, Not)
                check(part, Not)
            case Word(shown, _):
                assert shown
            case Field(name, op, value, quoted):
                assert name in FIELDS
                assert op in {":", "=", "<", "<=", ">", ">=", ".."}
                assert value or quoted

    tree = read(text)
    if tree != EVERYTHING:
        check(tree)


@pytest.mark.parametrize(
    "nested", ["(" * 5000 + "a", "(a or (b " * 5000, "-(a " * 5000, "(" * 5000 + ")" * 9000]
)
def test_deep_nesting_is_bounded(nested: str) -> None:
    tree = read(nested)
    assert depth(tree) <= 2 * MAX_DEPTH + 2
    assert read(to_text(tree)) == tree


def test_parentheses_below_the_limit_are_all_read() -> None:
    assert read("(" * 1000 + "a or b" + ")" * 1000 + " c") == And((Or((W("a"), W("b"))), W("c")))


def test_long_queries_are_bounded() -> None:
    tree = read("word " * 50_000)
    assert isinstance(tree, And)
    assert len(tree.parts) == MAX_TERMS
    for hostile in (
        "a" * 200_000,
        '"' * 200_000,
        "\\" * 200_000,
        "- " * 100_000,
        "mood: " * 30_000,
        "a-" * 99_999,
    ):
        assert read(hostile) is not None
