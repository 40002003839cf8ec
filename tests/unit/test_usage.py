# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage codes from facts, and facts from the codes of received sheets."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import product

import pytest

from cuefolio.domain.usage import Placement, UsageFacts, UsageTable, facts_from_code, usage_code
from cuefolio.domain.vocabulary import Function, Origin, Vocal
from cuefolio.errors import CuefolioError

INST, VOCAL = Vocal.INSTRUMENTAL, Vocal.VOCAL
SONG = Origin.LICENSED_SONG


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (UsageFacts(vocal=INST, origin=Origin.SCORE), "BI"),
        (UsageFacts(vocal=VOCAL, origin=Origin.SCORE), "BV"),
        (UsageFacts(vocal=VOCAL, diegetic=False, origin=SONG), "BV"),
        (UsageFacts(function=Function.FEATURED, vocal=VOCAL, diegetic=False, origin=SONG), "BV"),
        (UsageFacts(vocal=VOCAL, diegetic=True, on_screen=False, origin=SONG), "BV"),  # jukebox
        (UsageFacts(vocal=INST, diegetic=True, on_screen=False), "BI"),
        (UsageFacts(vocal=VOCAL, on_screen=True), "VV"),
        (UsageFacts(vocal=INST, on_screen=True, diegetic=True, origin=SONG), "VI"),
        (UsageFacts(function=Function.BACKGROUND, vocal=INST, on_screen=True), "VI"),
        (UsageFacts(function=Function.MAIN_TITLE), "MT"),
        (UsageFacts(function=Function.MAIN_TITLE, vocal=VOCAL, on_screen=False), "MT"),
        (UsageFacts(function=Function.END_TITLE), "ET"),
        (UsageFacts(function=Function.LOGO), "Logo"),
        (UsageFacts(function=Function.BUMPER, vocal=INST), "BI"),
        (UsageFacts(function=Function.TEASER, vocal=VOCAL), "BV"),
        (UsageFacts(function=Function.BACKGROUND, vocal=VOCAL, origin=SONG), "BV"),
    ],
)
def test_the_rapidcue_table(facts: UsageFacts, code: str) -> None:
    assert usage_code(facts) == code


@pytest.mark.parametrize(
    "facts",
    [
        UsageFacts(),
        UsageFacts(origin=Origin.SCORE),  # voice unknown
        UsageFacts(vocal=VOCAL, origin=SONG),  # on camera or not
        UsageFacts(vocal=VOCAL, diegetic=True),
        UsageFacts(function=Function.FEATURED, vocal=VOCAL, origin=SONG),
        UsageFacts(on_screen=True),
        UsageFacts(function=Function.BACKGROUND),
        UsageFacts(function=Function.MAIN_TITLE, vocal=INST, origin=Origin.SOUND_DESIGN),
    ],
)
def test_what_is_unknown_is_not_guessed(facts: UsageFacts) -> None:
    assert usage_code(facts) == ""


def test_learning_a_fact_never_changes_a_decided_code_of_an_unseen_cue() -> None:
    """Filling in what was unknown leaves a code as it is, unless the performer turns out to be on camera."""
    values = {
        "function": (*Function, None),
        "vocal": (*Vocal, None),
        "on_screen": (True, False, None),
        "diegetic": (True, False, None),
        "origin": (*Origin, None),
    }
    names = [field.name for field in fields(UsageFacts)]
    checked = 0
    for chosen in product(*(values[name] for name in names)):
        facts = UsageFacts(**dict(zip(names, chosen, strict=True)))
        code = usage_code(facts)
        assert code in {"", "BI", "BV", "VI", "VV", "MT", "ET", "Logo"}
        if not code or facts.on_screen is None:
            continue
        for name in ("vocal", "diegetic"):
            if getattr(facts, name) is None:
                for value in values[name][:-1]:
                    assert usage_code(replace(facts, **{name: value})) == code
                    checked += 1
    assert checked > 100


@pytest.mark.parametrize("code", ["BI", "BV", "VI", "VV", "MT", "ET", "Logo"])
def test_codes_survive_the_way_through_facts(code: str) -> None:
    assert usage_code(facts_from_code(code)) == code
    assert facts_from_code(f" {code.lower()} ") == facts_from_code(code.upper())


def test_reading_codes_back_is_lossy() -> None:
    background = facts_from_code("BV")
    assert background == UsageFacts(vocal=VOCAL, on_screen=False)
    assert background.diegetic is None
    assert facts_from_code("VI") == UsageFacts(vocal=INST, on_screen=True, diegetic=True)
    assert facts_from_code("MT") == UsageFacts(function=Function.MAIN_TITLE)


@pytest.mark.parametrize(
    ("older", "newer"), [("TO", "MT"), ("OT", "MT"), ("TC", "ET"), ("EE", "Logo"), ("L", "Logo")]
)
def test_codes_of_older_us_sheets(older: str, newer: str) -> None:
    assert facts_from_code(older) == facts_from_code(newer)


def test_featured_codes() -> None:
    assert facts_from_code("fv") == UsageFacts(function=Function.FEATURED, vocal=VOCAL)
    assert facts_from_code("FI").vocal is INST


@pytest.mark.parametrize("code", ["", "XX", "BIV", "{0}", "B" * 10_000])
def test_unknown_codes(code: str) -> None:
    with pytest.raises(CuefolioError) as caught:
        facts_from_code(code)
    assert caught.value.code == "usage.unknown_code"
    assert "BI BV VI VV MT ET LOGO" in str(caught.value)
    assert len(str(caught.value)) < 200


def test_facts_as_stored_text() -> None:
    stored = UsageFacts(function="background", vocal="vocal", origin="score")  # type: ignore[arg-type]
    assert usage_code(stored) == "BV"
    assert usage_code(UsageFacts(function="main-title", vocal="")) == "MT"  # type: ignore[arg-type]
    assert usage_code(UsageFacts(vocal="vocal", on_screen=False, origin="sound-design")) == ""  # type: ignore[arg-type]


def test_another_body_s_table() -> None:
    table = UsageTable({Placement.HEARD: ("Featured", "Featured"), Placement.UNDERSCORE: ("B", "B")})
    jukebox = UsageFacts(diegetic=True, on_screen=False)
    assert usage_code(jukebox, table) == "Featured"
    assert usage_code(UsageFacts(function=Function.LOGO), table) == ""
