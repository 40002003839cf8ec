# SPDX-License-Identifier: GPL-3.0-or-later
"""What looks mistyped in a query is named, and every correction that is offered is one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.query import And, Field, Not, Word, parse
from cuefolio.domain.query.facts import ALIASES, FACTS
from cuefolio.domain.query.remarks import MOST, remarks
from cuefolio.messages import sentence, templates

pieces = st.sampled_from(
    [
        *("moood", "mood", "mood:", "origin:licenced", "duration>", "year:196x", "(", ")", '"', "-", "or"),
        *("no:", "has:theme", "publisher:none", " ", " ", "1..2", "é", "on_screen:maybe", ":", "<", "a:b"),
    ]
)
queries = st.lists(pieces, max_size=8).map("".join) | st.text(st.characters(codec=None), max_size=40)


def corrections(query: str) -> list[str]:
    return [remark.corrected(query, n) for remark in remarks(query) for n in range(len(remark.suggestions))]


@pytest.mark.parametrize(
    ("query", "code", "corrected"),
    [
        ("moood:tender", "query.unknown_field", ["mood:tender"]),
        ("compser:bell -x", "query.unknown_field", ["composer:bell -x"]),
        ("-compser:bell", "query.unknown_field", ["-composer:bell"]),
        ("moood: tender", "query.unknown_field", ["mood: tender"]),
        ("instrment:oboe", "query.unknown_field", ["instrumentation:oboe"]),
        ("bmp>120", "query.unknown_field", ["tempo>120"]),
        ("licence:ok", "query.unknown_field", []),
        ("no:publihser", "query.unknown_field", ["no:publisher"]),
        ("origin:licenced", "query.unknown_value", ["origin:licensed"]),
        ("status:finale", "query.unknown_value", ["status:final"]),
        ("on_screen:maybe", "query.unknown_value", ["on_screen:yes", "on_screen:no"]),
        ("publisher:empty", "query.means_empty", ["no:publisher"]),
        ("-publisher:none", "query.means_empty", ["has:publisher"]),
        ("origin:none", "query.means_empty", ["no:origin"]),
        ("year:missing", "query.means_empty", ["no:year"]),
        ("mood>3", "query.not_comparable", ["mood:3"]),
        ("duration>long", "query.bad_length", []),
        ("year:196x", "query.bad_number", []),
        ("in>noon", "query.bad_timecode", []),
        ("aired:march", "query.bad_date", []),
        ('"main tit', "query.open_quote", ['"main tit"']),
        ("(a or b", "query.open_bracket", ["(a or b)"]),
        ("a) b", "query.extra_bracket", ["a b"]),
    ],
)
def test_slips_are_named_with_what_was_meant(query: str, code: str, corrected: list[str]) -> None:
    (remark,) = remarks(query)
    assert remark.code == code
    assert corrections(query) == corrected
    assert query[remark.start : remark.end] != "" or code.startswith("query.open")
    assert "{" not in sentence(remark.code, remark.args)


@pytest.mark.parametrize(
    "query",
    [
        *(
            "",
            "harbour",
            "mood:tender",
            "mood:",
            "Mood: tender",
            "12:30",
            "AC/DC: live",
            "Mission: Impossible",
        ),
        *("http://example.org", "year:1960..1969", "duration>1:30", "origin:song", 'mood:""', "no:mood"),
        *("has:publisher -no:theme", 'origin:"sound design"', "tempo:allegro", "tempo>100", "aired:2024-03"),
        *(
            "on_screen:yes",
            "diegetic:unknown",
            "Cue-number:1M1",
            '"a (b"',
            "usage:BI",
            "a or b",
        ),
    ],
)
def test_what_is_fine_is_left_in_peace(query: str) -> None:
    assert remarks(query) == []


def test_several_slips_come_from_left_to_right() -> None:
    found = remarks('moood:x origin:licenced "open')
    assert [remark.code for remark in found] == [
        "query.unknown_field",
        "query.unknown_value",
        "query.open_quote",
    ]
    assert [remark.while_typing for remark in found] == [True, True, False]


def test_slips_within_one_term_come_from_left_to_right() -> None:
    found = remarks(')duration>"moood')
    assert [(remark.start, remark.code) for remark in found] == [
        (0, "query.extra_bracket"),
        (10, "query.bad_length"),
        (16, "query.open_quote"),
    ]


@given(queries)
def test_law_no_text_is_refused_and_every_correction_parses(query: str) -> None:
    found = remarks(query)
    assert len(found) <= MOST
    assert [remark.start for remark in found] == sorted(remark.start for remark in found)
    for remark in found:
        assert remark.code in templates()
        assert 0 <= remark.start <= remark.end <= len(query)
    for corrected in corrections(query):
        parse(corrected, frozenset(FACTS), ALIASES)


@given(st.sampled_from(sorted(FACTS)), st.integers(0, 20), st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
def test_law_one_wrong_letter_in_a_long_name_is_found(name: str, place: int, letter: str) -> None:
    plain = name.replace("_", "")
    if len(plain) < 6:
        return
    at = place % len(plain)
    typed = plain[:at] + letter + plain[at + 1 :]
    for remark in remarks(f"{typed}:x"):
        if remark.code == "query.unknown_field":
            assert name in remark.suggestions


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("no:publisher", Field("publisher", ":", "", quoted=True)),
        ("without:publisher", Field("publisher", ":", "", quoted=True)),
        ("has:publisher", Not(Field("publisher", ":", "", quoted=True))),
        ("with:Mood", Not(Field("mood", ":", "", quoted=True))),
        ("-no:mood", Not(Field("mood", ":", "", quoted=True))),
        ("-has:mood", Field("mood", ":", "", quoted=True)),
        ("no:way", Word("no:way")),
        ("no: mood", And((Word("no:"), Word("mood")))),
    ],
)
def test_presence(query: str, tree: object) -> None:
    assert parse(query, frozenset(FACTS), ALIASES) == tree
