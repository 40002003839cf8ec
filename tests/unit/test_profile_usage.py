# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of usages, cue-sheets.md section 3: what is stored of a use -> the code of every body.

The rows and columns stand here as in that document; "X or Y" cells hold what our profile writes, and the
doubt stands in the profile's ``unconfirmed``.
"""

from __future__ import annotations

import pytest

from cuefolio.domain.usage import UsageFacts, usage_code
from cuefolio.domain.vocabulary import Function, Origin, Vocal
from cuefolio.services.profiles import shipped

BODIES = ("rapidcue", "us-classic", "bbc", "s4c", "apra", "iprs", "cisac", "ddex")  # cisac: the column CWR
INST, VOC = Vocal.INSTRUMENTAL, Vocal.VOCAL
SONG = Origin.LICENSED_SONG


def used(vocal: Vocal | None = None, **facts: object) -> UsageFacts:
    return UsageFacts(vocal=vocal, **facts)  # type: ignore[arg-type]


SCORE = used(INST, origin=Origin.SCORE, function=Function.BACKGROUND)
SUNG_SCORE = used(VOC, origin=Origin.SCORE, function=Function.BACKGROUND)
SONG_UNDER = used(VOC, origin=SONG, function=Function.BACKGROUND, diegetic=False)
MONTAGE = used(VOC, origin=SONG, function=Function.FEATURED, diegetic=False)
MONTAGE_INST = used(INST, origin=SONG, function=Function.FEATURED, diegetic=False)
JUKEBOX = used(VOC, origin=SONG, diegetic=True, on_screen=False)
JUKEBOX_INST = used(INST, origin=SONG, diegetic=True, on_screen=False)
SINGER = used(VOC, origin=SONG, diegetic=True, on_screen=True)
PLAYER = used(INST, origin=SONG, diegetic=True, on_screen=True)
OPENING = used(INST, function=Function.MAIN_TITLE)
OPENING_SUNG = used(VOC, function=Function.MAIN_TITLE)
CLOSING = used(INST, function=Function.END_TITLE)
CLOSING_SUNG = used(VOC, function=Function.END_TITLE)
LOGO = used(INST, function=Function.LOGO)
BUMPER = used(INST, origin=Origin.SCORE, function=Function.BUMPER)
TEASER = used(INST, origin=Origin.SCORE, function=Function.TEASER)
TEASER_SUNG = used(VOC, origin=Origin.SCORE, function=Function.TEASER)

TABLE = [
    # facts, RapidCue, older US, BBC, S4C, APRA, IPRS, CWR, DDEX
    (SCORE, "BI", "BI", "Background", "Background", "Background", "BI", "B", "Background, Instrumental"),
    (SUNG_SCORE, "BV", "BV", "Background", "Background", "Background", "BV", "B", "Background, Vocal"),
    (SONG_UNDER, "BV", "BV", "Background", "Background", "Background", "BV", "B", "Background, Vocal"),
    (MONTAGE, "BV", "BV", "Background", "Featured", "Background", "FV", "B", "Background"),
    (MONTAGE_INST, "BI", "BI", "Background", "Featured", "Background", "FI", "B", "Background"),
    (JUKEBOX, "BV", "BV", "Background", "Background", "Featured", "FV", "B", "Background"),
    (JUKEBOX_INST, "BI", "BI", "Background", "Background", "Featured", "FI", "B", "Background"),
    (SINGER, "VV", "VV", "Visual", "Featured", "Featured", "FV", "V", "OnScreenMusic, Vocal"),
    (PLAYER, "VI", "VI", "Visual", "Featured", "Featured", "FI", "V", "OnScreenMusic, Instrumental"),
    (OPENING, "MT", "TO", "Signature", "Signature", "Theme", "OI", "T", "Theme, OpeningTheme"),
    (OPENING_SUNG, "MT", "TO", "Signature", "Signature", "Theme", "OV", "T", "Theme, OpeningTheme"),
    (CLOSING, "ET", "TC", "Signature", "Signature", "Theme", "CI", "T", "Theme, ClosingTheme"),
    (CLOSING_SUNG, "ET", "TC", "Signature", "Signature", "Theme", "CV", "T", "Theme, ClosingTheme"),
    (LOGO, "Logo", "EE", "Background", "Background", "Background", "", "L", "AudioLogo"),
    (BUMPER, "BI", "BI", "Background", "Background", "Background", "BI", "B", "Bumper"),
    (TEASER, "BI", "BI", "Background", "Background", "Background", "BI", "B", "Background"),
    (TEASER_SUNG, "BV", "BV", "Background", "Background", "Background", "BV", "B", "Background"),
]


@pytest.mark.parametrize(
    ("facts", "body", "code"),
    [(facts, body, code) for facts, *codes in TABLE for body, code in zip(BODIES, codes, strict=True)],
)
def test_every_cell_of_the_table(facts: UsageFacts, body: str, code: str) -> None:
    assert usage_code(facts, shipped(body).usage) == code


@pytest.mark.parametrize(
    ("body", "allowed", "code"),
    [
        ("rapidcue", False, ""),
        ("us-classic", False, ""),
        ("iprs", False, ""),
        ("bbc", True, ""),
        ("s4c", True, ""),
        ("apra", True, ""),
        ("cisac", True, "R"),
        ("ddex", True, "RolledUpCue"),
    ],
)
def test_the_row_of_the_roll_up(body: str, allowed: bool, code: str) -> None:
    times = shipped(body).times
    assert (times.rollup, times.rollup_usage) == (allowed, code)


def test_a_code_that_rests_on_an_unknown_fact_is_no_code() -> None:
    unsung = used(None, origin=Origin.SCORE, function=Function.BACKGROUND)
    assert usage_code(unsung, shipped("rapidcue").usage) == ""
    assert usage_code(unsung, shipped("apra").usage) == "Background"  # either voice gives the same
    seen_or_not = used(VOC, origin=SONG, diegetic=True)
    assert usage_code(seen_or_not, shipped("bbc").usage) == ""
    assert usage_code(seen_or_not, shipped("apra").usage) == "Featured"


@pytest.mark.parametrize("body", BODIES)
def test_every_code_has_its_word_in_the_legend(body: str) -> None:
    profile = shipped(body)
    codes = {code.partition(",")[0] for pair in profile.usage.codes.values() for code in pair}
    codes.add(profile.times.rollup_usage)
    assert set(profile.usage_words) == codes - {""}
