# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares: exact integers of 1/10000."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.shares import WHOLE, format_share, parse_share, split_equally, total_ok
from cuefolio.errors import CuefolioError
from cuefolio.messages import templates


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("50", 5000),
        ("33.33%", 3333),
        ("33.33 %", 3333),
        ("50,5", 5050),
        ("1/3", 3333),
        ("2/3", 6667),
        ("1/1", 10000),
        ("33 1/3", 3333),
        ("33⅓%", 3333),
        ("½", 5000),
        ("0", 0),
        ("-0", 0),
        ("100", 10000),
        ("100.00%", 10000),
        ("0.5", 50),
        (".5", 50),
        ("5.", 500),
        ("16.665", 1667),
        ("５０％", 5000),
        ("  25  ", 2500),
    ],
)
def test_shares_as_people_write_them(text: str, share: int) -> None:
    assert parse_share(text) == share


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("half", "malformed"),
        ("1/0", "malformed"),
        ("1/3%", "malformed"),
        ("50%%", "malformed"),
        ("1e3", "malformed"),
        ("5 0", "malformed"),
        ("9" * 5000, "malformed"),
        ("-5", "negative"),
        ("−5%", "negative"),
        ("-1/3", "negative"),
        ("100.01", "too_large"),
        ("4/3", "too_large"),
        ("5000", "too_large"),
    ],
)
def test_impossible_shares(text: str, code: str) -> None:
    with pytest.raises(CuefolioError) as caught:
        parse_share(text)
    assert caught.value.code == f"share.{code}"
    assert caught.value.code in templates()
    assert str(caught.value).endswith(".")


@given(st.integers(0, WHOLE))
def test_every_share_reads_back(share: int) -> None:
    assert parse_share(format_share(share)) == share
    assert parse_share(format_share(share).replace(".", ",") + " %") == share


@given(st.text())
def test_any_text_is_a_share_or_refused(text: str) -> None:
    try:
        assert 0 <= parse_share(text) <= WHOLE
    except CuefolioError as error:
        assert error.code in templates()


def test_shares_for_people() -> None:
    assert [format_share(share) for share in (0, 5, 50, 3333, 5000, 5050, 10000)] == [
        "0",
        "0.05",
        "0.5",
        "33.33",
        "50",
        "50.5",
        "100",
    ]
    assert format_share(-50) == "-0.5"


@given(st.integers(1, 300), st.integers(0, 20000))
def test_an_equal_split_is_exact(n: int, whole: int) -> None:
    shares = split_equally(n, whole)
    assert len(shares) == n
    assert sum(shares) == whole
    assert max(shares) - min(shares) <= 1


def test_splits() -> None:
    assert split_equally(3) == [3334, 3333, 3333]
    assert split_equally(0) == []


def test_tolerance() -> None:
    assert total_ok(3 * 3333)
    assert [total for total in range(9990, 10011) if total_ok(total)] == list(range(9998, 10003))
