# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped word lists: whole, without doubles, and colours that can be told apart on both surfaces."""

from __future__ import annotations

import itertools
import json
import math
import re
from typing import Any

import pytest

from cuefolio.resources import read_text

LIGHT, DARK = "#ffffff", "#232428"  # the surfaces of the two themes


def entries(name: str) -> list[dict[str, Any]]:
    return json.loads(read_text("vocabularies", f"{name}.json"))[name]


def linear(colour: str) -> tuple[float, float, float]:
    """Linear light of an sRGB colour, each part 0 to 1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2.2, 1 to 21."""
    low, high = sorted(
        0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in (linear(one), linear(other))
    )
    return (high + 0.05) / (low + 0.05)


def oklab(colour: str) -> tuple[float, float, float]:
    """Lightness and two colour axes, in which equal steps look equal (Ottosson 2020)."""
    red, green, blue = linear(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def test_societies_are_whole_and_unique() -> None:
    societies = entries("societies")
    codes = [entry["code"] for entry in societies]
    numbers = [entry["cisac"] for entry in societies if entry["cisac"] is not None]
    assert len(codes) == len({code.casefold() for code in codes}) == 66
    assert len(numbers) == len(set(numbers)) == 64
    assert all(1 <= number <= 999 for number in numbers)


@pytest.mark.parametrize(
    ("code", "number"),
    [("ASCAP", 10), ("BMI", 21), ("PRS", 52), ("GEMA", 35), ("Soundreef", 781), ("COTT", 96)],
)
def test_known_societies_have_their_cisac_number(code: str, number: int) -> None:
    assert {entry["code"]: entry["cisac"] for entry in entries("societies")}[code] == number


def test_statements_that_are_no_society_say_what_they_mean() -> None:
    statements = {entry["code"]: entry["meaning"] for entry in entries("societies") if entry["cisac"] is None}
    assert statements == {"NS": "not a member of any society", "PD": "public domain"}


def test_moods_are_single_words_each_once() -> None:
    names = [entry["name"] for entry in entries("moods")]
    assert len(names) == len(set(names)) == 40
    assert all(re.fullmatch("[a-z]+", name) for name in names)
    assert {"tense", "tender", "menace", "wonder", "melancholy", "triumph", "playful", "calm"} <= set(names)


def test_mood_colours_show_on_both_surfaces() -> None:
    for entry in entries("moods"):
        assert re.fullmatch("#[0-9a-f]{6}", entry["colour"]), entry
        assert min(contrast(entry["colour"], LIGHT), contrast(entry["colour"], DARK)) >= 3.0, entry


def test_mood_colours_can_be_told_apart() -> None:
    """0.05 in Oklab is about two and a half times what an eye just notices."""
    for one, other in itertools.combinations(entries("moods"), 2):
        assert math.dist(oklab(one["colour"]), oklab(other["colour"])) >= 0.05, (one, other)


def test_instruments_are_sixty_in_known_families() -> None:
    instruments = entries("instruments")
    assert len(instruments) == len({entry["name"].casefold() for entry in instruments}) == 60
    assert {entry["family"] for entry in instruments} == {
        "strings", "woodwinds", "saxophones", "brass", "percussion", "keyboards", "plucked", "electronic",
        "voices", "ensembles",
    }  # fmt: skip
