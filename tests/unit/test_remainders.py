# SPDX-License-Identifier: GPL-3.0-or-later
"""The remainder of shares is distributed exactly, and only where a person may expect it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.shares import WHOLE, distribute_remainder
from cuefolio.errors import CuefolioError


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        ([3333, 3333, 3333], [3333, 3333, 3334]),
        ([3334, 3334, 3334], [3334, 3333, 3333]),
        ([5000, 2500, 2499], [5000, 2500, 2500]),
        ([2500, 2500, 4999], [2500, 2501, 4999]),
        ([5000, None, None, None], [5000, 1667, 1667, 1666]),
        ([10000, None], [10000, 0]),
        ([None], [10000]),
        ([4000, 6000], [4000, 6000]),
        ([1666] * 6, [1666, 1666, 1667, 1667, 1667, 1667]),
    ],
)
def test_what_is_left_goes_to_the_unknown_ones_or_to_the_last_of_the_equals(
    shares: list[int | None], expected: list[int]
) -> None:
    assert distribute_remainder(shares) == expected


@pytest.mark.parametrize(
    ("shares", "code"),
    [
        ([5000, 2500], "share.not_rounding"),
        ([10000], ""),
        ([9999], "share.not_rounding"),
        ([6000, 6000], "share.not_rounding"),
        ([6000, 6000, None], "share.over_whole"),
    ],
)
def test_what_is_more_than_rounding_is_refused(shares: list[int | None], code: str) -> None:
    if not code:
        assert distribute_remainder(shares) == shares
        return
    with pytest.raises(CuefolioError) as caught:
        distribute_remainder(shares)
    assert caught.value.code == code and "%" in str(caught.value)


@given(st.lists(st.none() | st.integers(0, WHOLE), min_size=1, max_size=12))
def test_law_the_sum_is_the_whole_and_known_shares_stay(shares: list[int | None]) -> None:
    known = [share for share in shares if share is not None]
    try:
        found = distribute_remainder(shares)
    except CuefolioError:
        assert sum(known) > WHOLE or (len(known) == len(shares) and sum(known) != WHOLE)
        return
    assert sum(found) == WHOLE and min(found) >= 0
    if len(known) < len(shares):
        assert [b for a, b in zip(shares, found, strict=True) if a is not None] == known
        added = [b for a, b in zip(shares, found, strict=True) if a is None]
        assert max(added) - min(added) <= 1
    else:
        assert all(abs(a - b) <= 1 for a, b in zip(known, found, strict=True))
