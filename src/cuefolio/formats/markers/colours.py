# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours of markers. Every editing system has names of its own; a hue is one that all of them can show."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from cuefolio.domain.vocabulary import Origin


class Hue(StrEnum):
    """The colours that go to every system."""

    BLUE = "blue"
    GREEN = "green"
    ORANGE = "orange"
    PURPLE = "purple"
    GREY = "grey"
    BROWN = "brown"
    RED = "red"
    CYAN = "cyan"


RGB: Mapping[Hue, tuple[int, int, int]] = {
    Hue.BLUE: (0x3F, 0x72, 0xB0),
    Hue.GREEN: (0x2F, 0x9E, 0x77),
    Hue.ORANGE: (0xD0, 0x8A, 0x1D),
    Hue.PURPLE: (0x8E, 0x6B, 0xB8),
    Hue.GREY: (0x9A, 0xA0, 0xA8),
    Hue.BROWN: (0x7A, 0x60, 0x48),
    Hue.RED: (0xC9, 0x4B, 0x4B),
    Hue.CYAN: (0x2F, 0xA8, 0xC4),
}
OF_ORIGIN: Mapping[str, Hue] = {
    Origin.SCORE: Hue.BLUE,
    Origin.ORIGINAL_SONG: Hue.GREEN,
    Origin.LICENSED_SONG: Hue.ORANGE,
    Origin.LIBRARY: Hue.PURPLE,
    Origin.PUBLIC_DOMAIN: Hue.GREY,
    Origin.SOUND_DESIGN: Hue.BROWN,
}
"""As the window shows origins."""

RESOLVE: Mapping[Hue, str] = {
    Hue.BLUE: "Blue",
    Hue.GREEN: "Green",
    Hue.ORANGE: "Yellow",
    Hue.PURPLE: "Purple",
    Hue.GREY: "Cream",
    Hue.BROWN: "Cocoa",
    Hue.RED: "Red",
    Hue.CYAN: "Cyan",
}
AVID: Mapping[Hue, str] = {
    Hue.BLUE: "blue",
    Hue.GREEN: "green",
    Hue.ORANGE: "yellow",
    Hue.PURPLE: "magenta",
    Hue.GREY: "white",
    Hue.BROWN: "black",
    Hue.RED: "red",
    Hue.CYAN: "cyan",
}
"""The eight colours that every version of Media Composer has."""
OTIO: Mapping[Hue, str] = {
    Hue.BLUE: "BLUE",
    Hue.GREEN: "GREEN",
    Hue.ORANGE: "ORANGE",
    Hue.PURPLE: "PURPLE",
    Hue.GREY: "WHITE",
    Hue.BROWN: "BLACK",
    Hue.RED: "RED",
    Hue.CYAN: "CYAN",
}
PREMIERE_LABELS: Mapping[Hue, str] = {
    Hue.BLUE: "Blue",
    Hue.GREEN: "Forest",
    Hue.ORANGE: "Mango",
    Hue.PURPLE: "Purple",
    Hue.GREY: "Lavender",
    Hue.BROWN: "Brown",
    Hue.RED: "Rose",
    Hue.CYAN: "Cerulean",
}
"""Names of Premiere's clip labels as they are at first."""

_HEX = re.compile(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")


def nearest(colour: str) -> Hue | None:
    """The hue that looks most like "#rrggbb", None for anything else."""
    match = _HEX.fullmatch(colour)
    if match is None:
        return None
    wanted = [int(part, 16) for part in match.groups()]
    return min(
        RGB, key=lambda hue: sum((have - want) ** 2 for have, want in zip(RGB[hue], wanted, strict=True))
    )
