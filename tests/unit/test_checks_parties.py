# SPDX-License-Identifier: GPL-3.0-or-later
"""Parties, their societies and shares, and the identifiers of all: each reason found, and only that."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.formats.sample_sheets import NORTH, RAY, VALE, VALE_HALF
from tests.unit.check_samples import HOUSE, KNOWN, codes, found, wanting, with_cue, with_header

from cuefolio.domain.checks import Background
from cuefolio.domain.profile import FieldNeed, Need, ShareRule, Views
from cuefolio.domain.sheet import SheetParty, SheetWork

BMI = SheetParty("Cy Dale", "C", "BMI", 10_000)
BMI_HOUSE = SheetParty("Dale Songs", "E", "BMI", 10_000)
PIE = replace(HOUSE, shares=ShareRule(Views.PIE, 5000, 5000))
WORK = SheetWork("Two", portion=None)
TRADITIONAL = SheetParty("Trad.", "C", "PD")


def named(name: str, kind: str = "") -> dict[str, Any]:
    return {"writers": (replace(VALE, name=name, kind=kind),)}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (named("Ana Bell; Bo Lind"), ["several_names"]),
        (named("Ana Bell & Bo Lind"), ["several_names"]),
        (named("Ana Bell/Bo Lind"), ["several_names"]),
        (named("Ana Bell, Bo Lind"), ["several_names"]),
        (named("Ana Bell and Bo Lind"), ["several_names"]),
        (named("Bell, Ana"), []),
        (named("Bell & Sons Music"), []),
        (named("Bell & Lind", "company"), []),
        (named("José y Gasset"), []),
        (named("Ana\nBell"), ["name_unprintable"]),
        ({"publishers": (replace(NORTH, name="Sony/ATV"),)}, []),
        ({"publishers": (replace(NORTH, name="Quay; Northlight"),)}, ["several_names"]),
        ({"publishers": (replace(NORTH, name="Quay / Northlight"),)}, ["several_names"]),
        ({"writers": (VALE, replace(VALE, share=0))}, ["party_twice"]),
        ({"writers": (VALE, replace(VALE, role="AR", share=0))}, []),
        ({"writers": (VALE, replace(RAY, role="X", share=0))}, ["unknown_role"]),
        ({"writers": (VALE, replace(RAY, role="", share=0))}, ["no_role"]),
        ({"publishers": (NORTH, SheetParty("Unpublished", "E"))}, ["unpublished_and_published"]),
        ({"writers": (replace(VALE, share=-5000), replace(RAY, share=15_000))}, ["impossible_share"]),
        # societies
        ({"writers": (replace(VALE, society="KGB"),)}, ["unknown_society"]),
        ({"writers": (replace(VALE, society="prs"),)}, ["society_spelling"]),
        ({"writers": (replace(VALE, society="P.R.S."),)}, ["society_spelling"]),
        ({"writers": (replace(VALE, society="PRS for Music"),)}, ["society_spelling"]),
        ({"writers": (replace(VALE, society="MCPS"),)}, ["mechanical_society_of"]),
        ({"writers": (replace(VALE, society="NCB"),)}, ["mechanical_society"]),
        ({"writers": (replace(VALE, society="NS"),)}, ["ipi_without_society"]),
        ({"writers": (replace(VALE, society="NS", ipi=""),)}, []),
        ({"writers": (BMI,), "publishers": (BMI_HOUSE,)}, []),
        (
            {"writers": (BMI,), "publishers": (replace(BMI_HOUSE, society="ASCAP"),)},
            ["publisher_in_other_society"],
        ),
        ({"writers": (BMI,), "publishers": (replace(BMI_HOUSE, society="PRS"),)}, []),
        ({"writers": (VALE,), "publishers": (replace(BMI_HOUSE, society="ASCAP"),)}, []),
        (
            {
                "writers": (replace(BMI, share=5000), RAY),
                "publishers": (replace(BMI_HOUSE, society="ASCAP", writer="Cy Dale"),),
            },
            ["publisher_in_other_society"],
        ),
        ({"origin": "public-domain", "writers": (VALE,)}, ["public_domain_member"]),
        (
            {"origin": "public-domain", "writers": (TRADITIONAL, replace(VALE, role="AR"))},
            [],
        ),
        ({"works": (SheetWork("Two", public_domain=True),), "writers": (VALE,)}, ["public_domain_member"]),
        # identifiers
        ({"isrc": "USRC17607839"}, []),
        ({"isrc": "us-rc1-76-07839"}, []),
        ({"isrc": "USRC1760783"}, ["identifier_length"]),
        ({"isrc": "USRC1760783O"}, ["identifier_meant"]),
        ({"isrc": "USRC17607839 GBEMI0300013"}, ["identifier_several"]),
        ({"isrc": "USRC17607839; GBEMI0300013"}, ["identifier_several"]),
        ({"isrc": "T-034.524.680-1"}, ["identifier_other_scheme"]),
        ({"iswc": "T-034.524.680-1"}, []),
        ({"iswc": "T-034.524.680-9"}, ["identifier_meant"]),
        ({"iswc": "T-000.000.000-0"}, ["identifier_placeholder"]),
        ({"ean": "5901234123458"}, ["identifier_check_digit"]),
        ({"writers": (replace(VALE, ipi="00014107338"),)}, []),
        ({"writers": (replace(VALE, isni="0000000121032684"),)}, ["identifier_check_digit"]),
        ({"writers": (replace(VALE, ipi_base="I-123456789-3"),)}, []),
    ],
)  # fmt: skip
def test_parties_and_identifiers(facts: dict[str, Any], expected: list[str]) -> None:
    assert codes(with_cue(**facts)) == expected


def test_a_work_of_a_medley_has_an_identifier_of_its_own() -> None:
    works = (
        SheetWork("Two", "T-034.524.680-1", portion=5000),
        SheetWork("Three", "T-034.524.680-9", portion=5000),
    )
    (finding,) = found(with_cue(iswc="T-034.524.680-1", works=works))
    assert (finding.code, finding.arguments["work"]) == ("sheets.identifier_meant", "Three")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"isan": "1881-66C7-3420-6541-Y", "imdb": "tt0063350"}, []),
        ({"isan": "1881-66C7-3420-6541-Z"}, ["check_digit"]),
        ({"eidr": "10.5240/7EC7-228A-510A-053E-CBB8-K"}, ["check_digit"]),
        ({"imdb": "tt0063350, tt0063351"}, ["several"]),
    ],
)
def test_identifiers_of_the_production(facts: dict[str, Any], expected: list[str]) -> None:
    findings = found(with_header(**facts))
    assert [(finding.code, finding.cue) for finding in findings] == [
        (f"identifier.{c}", None) for c in expected
    ]


def test_without_a_list_of_societies_none_is_unknown() -> None:
    assert codes(with_cue(writers=(replace(VALE, society="KGB"),)), background=Background()) == []
    assert codes(with_cue(writers=(replace(VALE, society="MCPS"),)), background=Background()) != []


@pytest.mark.parametrize(
    ("writers", "fix"),
    [
        ((replace(VALE, share=None),), "shares.equal"),
        ((VALE_HALF, replace(RAY, share=None)), "shares.distribute"),
        ((VALE, replace(RAY, share=None)), ""),
        ((replace(VALE, share=3300), replace(RAY, share=3300)), "shares.equal"),
        ((replace(VALE, share=3300), replace(RAY, share=3400)), ""),
        ((replace(VALE, society="PRS for Music"),), "society.correct"),
        ((replace(VALE, society="KGB"),), ""),
        ((replace(VALE, ipi="00014107383"),), "identifier.correct"),
    ],
)
def test_what_can_be_mended_without_thinking_offers_it(writers: tuple[SheetParty, ...], fix: str) -> None:
    assert [finding.fix for finding in found(with_cue(writers=writers))] == [fix]


def test_a_medley_without_portions_is_asked_for_them_once() -> None:
    open_ = {"writers": (replace(VALE, share=None),), "publishers": (replace(NORTH, share=None),)}
    works = (WORK, replace(WORK, title="Three"))
    (finding,) = found(with_cue(works=works, **open_))
    assert (finding.code, finding.field, finding.fix) == ("sheets.no_portions", "works", "portions.equal")
    assert codes(with_cue(works=(WORK,), **open_)) == ["no_share", "no_share"]
    shared = found(with_cue(works=works, writers=(VALE_HALF, replace(RAY, share=None))))
    assert [(f.code, f.fix) for f in shared] == [("sheets.no_share", "")]


@pytest.mark.parametrize(
    ("portions", "right"), [((5000, 5000), True), ((5000, 4000), False), ((10_001, None), False)]
)
def test_the_portions_of_a_medley_make_a_whole(portions: tuple[int | None, ...], right: bool) -> None:
    works = tuple(replace(WORK, title=f"Two {at}", portion=portion) for at, portion in enumerate(portions))
    assert codes(with_cue(works=works)) == ([] if right else ["portions_total"])


def test_shares_are_worded_in_the_recipients_convention() -> None:
    sheet = with_cue(writers=(VALE_HALF,), publishers=(replace(NORTH, share=5000),))
    (writers, publishers) = found(sheet, PIE)
    assert (writers.code, writers.arguments["total"], writers.arguments["part"]) == (
        "sheets.writer_shares_of_pie", "25.00", "50",
    )  # fmt: skip
    assert publishers.code == "sheets.publisher_shares_of_pie"
    assert codes(with_cue(), PIE) == []
    alone = with_cue(writers=(VALE_HALF,), publishers=(SheetParty("unpublished", "E"),))
    assert [finding.arguments["part"] for finding in found(alone, PIE)] == ["100"]


def test_the_tolerance_is_the_recipients() -> None:
    sheet = with_cue(writers=(replace(VALE, share=9990),))
    assert codes(sheet) == ["writer_shares"]
    assert codes(sheet, replace(HOUSE, shares=ShareRule(tolerance=10))) == []


@pytest.mark.parametrize(
    ("need", "party", "expected"),
    [
        ({"ipi": Need.MANDATORY}, {"ipi": ""}, [("error", "no_ipi")]),
        ({"ipi": Need.WANTED}, {"ipi": ""}, [("warning", "no_ipi")]),
        ({"ipi": Need.OPTIONAL}, {"ipi": ""}, []),
        ({"ipi": Need.MANDATORY}, {"ipi": "", "society": "NS"}, []),
        ({"ipi_base": Need.WANTED}, {}, [("warning", "no_party_fact")]),
        ({"given_names": Need.WANTED}, {"kind": "company", "name": "Vale Music"}, []),
        ({"given_names": Need.WANTED}, {}, [("warning", "no_party_fact")]),
        ({"society": Need.OPTIONAL, "share": Need.UNUSED}, {"society": "", "share": None}, []),
        (
            {"share": FieldNeed(Need.OPTIONAL, {"score": Need.WANTED})},
            {"share": None},
            [("warning", "no_share")],
        ),
    ],
)
def test_what_is_asked_of_a_party_is_the_recipients(
    need: dict[str, Any], party: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    sheet = with_cue(
        writers=(replace(VALE, **party),), publishers=(replace(NORTH, ipi_base="I-123456789-3"),)
    )
    findings = [f for f in found(sheet, wanting("party", **need)) if f.cue == 2]
    assert [(f.severity, f.code.removeprefix("sheets.")) for f in findings] == expected


def test_a_role_that_the_recipient_does_not_take_is_told() -> None:
    profile = replace(HOUSE, roles={"C": "Composer", "E": "Publisher"})
    sheet = with_cue(writers=(VALE_HALF, RAY))
    (finding,) = found(sheet, profile)
    assert finding.code == "sheets.role_not_accepted" and finding.arguments["role"] == "A"
    assert codes(sheet, replace(profile, roles={**profile.roles, "A": "Author"}), KNOWN) == []
