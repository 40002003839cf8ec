# SPDX-License-Identifier: GPL-3.0-or-later
"""Cue numbers: sorted as read, continued in the style of the production."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.numbering import (
    DEFAULT_STYLE,
    NumberStyle,
    next_number,
    parse_number,
    reel_of,
    renumber,
    sort_key,
    style_of,
)

numbers = st.from_regex(r"[0-9]{1,2}[mM-][0-9]{1,3}[a-c]?|[0-9]{1,4}|Intro|", fullmatch=True)


def test_natural_order() -> None:
    ordered = ["1", "1M1", "1M1A", "1M2", "1m02s", "1M10", "2", "2M1", "10", "10M1", "Intro", ""]
    shuffled = ordered[::2] + ordered[::-2]
    assert sorted(shuffled, key=sort_key) == ordered


@given(st.lists(st.text()))
def test_any_texts_have_an_order(texts: list[str]) -> None:
    once = sorted(texts, key=sort_key)
    turned = once[::-1]
    assert sorted(turned, key=sort_key) == once


def test_case_and_zeros_only_break_ties() -> None:
    assert sort_key("1m02")[0] == sort_key("1M2")[0] == sort_key("１Ｍ２")[0]
    assert sort_key("1m02") != sort_key("1M2")
    assert sort_key("9" * 10_000) < sort_key("1" + "0" * 10_000)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1M1", (1, 1, "")),
        ("2m03", (2, 3, "")),
        ("1m02s", (1, 2, "s")),
        (" 3M12A ", (3, 12, "A")),
        ("4-07", (4, 7, "")),
        ("1S1", (1, 1, "")),
        ("5M2v3", (5, 2, "v3")),
        ("7", (None, 7, "")),
        ("12b", (None, 12, "b")),
        ("101", (None, 101, "")),
        ("１Ｍ２", (1, 2, "")),
    ],
)
def test_reading_numbers(text: str, expected: tuple[int | None, int, str]) -> None:
    assert parse_number(text) == expected


@pytest.mark.parametrize("text", ["", "Intro", "M", "M1M", "-3", "1M1 reprise of the theme", "9" * 5000])
def test_free_text_is_no_number(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("existing", "reel", "expected"),
    [
        ([], None, "1M1"),
        ([], 3, "3M1"),
        (["1M1", "1M2"], None, "1M3"),
        (["1M1", "1M2"], 2, "2M1"),
        (["1M1", "2M1", "2M2"], 1, "1M2"),
        (["1m01", "1m02s"], None, "1m03"),
        (["1m09"], None, "1m10"),
        (["2M9"], None, "2M10"),
        (["1M1", "1M3", "1M2"], None, "1M4"),
        (["1-1"], None, "1-2"),
        (["1", "2", "7"], None, "8"),
        (["1", "2", "7"], 2, "8"),
        (["001", "002"], None, "003"),
        (["99", "100", "101"], None, "102"),
        (["101", "102"], None, "103"),
        (["101", "102", "201"], None, "202"),
        (["101", "102"], 2, "201"),
        (["101", "201"], 1, "102"),
        (["199"], None, "1100"),
        (["1M1", "Intro"], None, "1M2"),
        (["Intro", "Outro"], None, "1M1"),
        (["1M1A", "1M1B"], None, "1M2"),
    ],
)
def test_the_next_number(existing: list[str], reel: int | None, expected: str) -> None:
    assert next_number(existing, reel) == expected


@given(st.lists(numbers), st.none() | st.integers(1, 12))
def test_the_next_number_is_new(existing: list[str], reel: int | None) -> None:
    suggested = next_number(existing, reel)
    assert sort_key(suggested)[0] not in {sort_key(number)[0] for number in existing}
    assert parse_number(suggested) is not None


@given(st.lists(st.integers(1, 3), max_size=30))
def test_suggestions_can_be_followed_one_after_another(reels: list[int]) -> None:
    existing: list[str] = []
    for reel in reels:
        existing.append(next_number(existing, reel))
    assert existing == [f"{reel}M{reels[: at + 1].count(reel)}" for at, reel in enumerate(reels)]


@pytest.mark.parametrize(
    ("number", "existing", "reel"),
    [
        ("2M3", ["1M1", "2M3"], 2),
        ("203", ["101", "203"], 2),
        ("203", ["1M1", "203", "2M1"], None),
        ("7", ["7", "8"], None),
        ("Intro", ["1M1"], None),
        ("", [], None),
    ],
)
def test_the_reel_of_a_number_is_read_beside_its_neighbours(
    number: str, existing: list[str], reel: int | None
) -> None:
    assert reel_of(number, existing) == reel


def test_renumbering_by_reel() -> None:
    cues = [(1, False), (1, True), (2, False), (2, False), (1, False)]
    assert renumber(cues) == ["1M1", "1M2", "2M1", "2M2", "1M3"]
    padded = NumberStyle("m", 2, source_suffix="s")
    assert renumber(cues, padded) == ["1m01", "1m02s", "2m01", "2m02", "1m03"]
    assert renumber(cues, NumberStyle(None)) == ["1", "2", "3", "4", "5"]
    assert renumber(cues, NumberStyle(None, 2, by_hundreds=True)) == ["101", "102", "201", "202", "103"]
    assert renumber([]) == []


def test_renumbering_with_unknown_reels() -> None:
    assert renumber([(None, False), (2, False), (None, False)]) == ["1M1", "2M1", "2M2"]


@given(
    st.lists(st.tuples(st.none() | st.integers(1, 12), st.booleans()), max_size=250),
    st.sampled_from(
        [DEFAULT_STYLE, NumberStyle("m", 2, source_suffix="s"), NumberStyle(None), style_of(["101"])]
    ),
)
def test_renumbering_gives_each_cue_its_own_number(cues, style: NumberStyle) -> None:
    given_out = renumber(cues, style)
    assert len(given_out) == len(cues)
    assert len({sort_key(number)[0] for number in given_out}) == len(cues)


def test_three_digits_do_not_collide_in_long_reels() -> None:
    given_out = renumber([(1, False)] * 101 + [(11, False)], style_of(["101"]))
    assert given_out[100] == "1101"
    assert given_out[101] == "11001"
