# SPDX-License-Identifier: GPL-3.0-or-later
"""Parties of a medley by the portions of its works, and what a cue says differently from its work."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.parties import CueParty, PartyDifference, party_differences, together
from cuefolio.domain.shares import WHOLE, split_equally


def party(name: str, role: str = "C", share: int | None = None, **more: str) -> CueParty:
    return CueParty(name, role, more.pop("society", ""), share, party_id=name.casefold(), **more)


ANA, BO = party("Ana", share=5000), party("Bo", share=5000)


def test_one_work_gives_its_parties_as_they_are_whatever_portion_it_had_in_a_medley_once() -> None:
    assert together([(2500, (ANA, BO))]) == (ANA, BO) == together([(None, (ANA, BO))])
    assert together([]) == ()


def test_a_medley_adds_up_what_everybody_has_in_each_work() -> None:
    found = together([(7500, (ANA, BO)), (2500, (party("Ana", share=10000), party("Pub", "E", 10000)))])
    assert [(p.name, p.role, p.share) for p in found] == [
        ("Ana", "C", 6250), ("Bo", "C", 3750), ("Pub", "E", 2500),
    ]  # fmt: skip


def test_unknown_portions_and_shares_stay_unknown() -> None:
    assert [p.share for p in together([(7500, (ANA,)), (None, (BO,))])] == [None, None]
    found = together([(5000, (ANA, party("Bo"))), (5000, (party("Bo", share=10000),))])
    assert [(p.name, p.share) for p in found] == [("Ana", 2500), ("Bo", None)]


def test_a_publisher_for_two_writers_stands_twice() -> None:
    first, second = party("Pub", "E", 5000, writer="Ana"), party("Pub", "E", 5000, writer="Bo")
    assert [(p.writer, p.share) for p in together([(6000, (first, second)), (4000, (first,))])] == [
        ("Ana", 5000), ("Bo", 3000),
    ]  # fmt: skip


@st.composite
def works(draw: st.DrawFn) -> list[tuple[int, tuple[CueParty, ...]]]:
    portions = cut(draw, draw(st.integers(2, 6)))
    made = []
    for portion in portions:
        names = draw(st.lists(st.sampled_from("ABCDEFG"), min_size=1, unique=True))
        shares = cut(draw, len(names))
        made.append(
            (portion, tuple(party(name, "C", share) for name, share in zip(names, shares, strict=True)))
        )
    return made


def cut(draw: st.DrawFn, parts: int) -> list[int]:
    marks = sorted(draw(st.lists(st.integers(0, WHOLE), min_size=parts - 1, max_size=parts - 1)))
    return [end - start for start, end in zip([0, *marks], [*marks, WHOLE], strict=True)]


@given(works())
def test_law_complete_works_make_a_whole_and_nobody_is_a_ten_thousandth_off(
    given_works: list[tuple[int, tuple[CueParty, ...]]],
) -> None:
    found = together(given_works)
    assert sum(p.share or 0 for p in found) == WHOLE
    for p in found:
        exact = sum(
            (
                Fraction(portion * (mine.share or 0), WHOLE)
                for portion, parties in given_works
                for mine in parties
                if mine.name == p.name
            ),
            Fraction(0),
        )
        assert p.share is not None and abs(p.share - exact) < 1


def test_three_works_of_one_third_each() -> None:
    thirds = split_equally(3)
    found = together(
        [(portion, (party(name, share=WHOLE),)) for portion, name in zip(thirds, "ABC", strict=True)]
    )
    assert [p.share for p in found] == [3334, 3333, 3333]


def test_equal_parties_do_not_differ_in_whatever_order_they_stand() -> None:
    assert party_differences((ANA, BO), (BO, ANA)) == ()


def test_each_difference_is_named() -> None:
    own = (
        party("ana", "CA", 10000, society="BMI"),
        party("Pub", "E", None, writer="Ana"),
        party("Zed", "A"),
    )
    work = (party("Ana", "C", 5000, society="PRS"), party("Pub", "E", 10000), party("Bo"))
    assert party_differences(own, work) == (
        PartyDifference("role", "ana", "C", "CA"),
        PartyDifference("society", "ana", "PRS", "BMI"),
        PartyDifference("share", "ana", "50", "100"),
        PartyDifference("share", "Pub", "100", ""),
        PartyDifference("writer", "Pub", "", "Ana"),
        PartyDifference("added", "Zed", "", "A"),
        PartyDifference("removed", "Bo", "C", ""),
    )


def test_lines_of_one_name_are_compared_with_the_one_that_fits_best() -> None:
    first, second = party("Pub", "E", 6000, writer="Ana"), party("Pub", "E", 4000, writer="Bo")
    assert party_differences((second, first), (first, second)) == ()
    assert party_differences((party("Ana", "A", 1), party("Ana", "C", 2)), (party("Ana", "C", 2),)) == (
        PartyDifference("added", "Ana", "", "A"),
    )


_PARTIES = st.lists(
    st.builds(party, st.sampled_from("AB"), st.sampled_from(["C", "A", "E"]), st.none() | st.integers(0, 3)),
    max_size=5,
)


@given(_PARTIES)
def test_law_only_what_is_more_or_less_is_told(parties: list[CueParty]) -> None:
    more = [*parties, party("Other", "E")]
    assert party_differences(parties, list(parties)) == ()
    assert party_differences(more, parties) == (PartyDifference("added", "Other", "", "E"),)
    assert party_differences(parties, more) == (PartyDifference("removed", "Other", "E", ""),)
