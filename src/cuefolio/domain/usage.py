# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: orthogonal facts are stored, the code of each receiving body is derived from them.

Codes are not one list: a jukebox song is Background to RapidCue and Featured to APRA. The table for
RapidCue stands here, since it is shown where no body is chosen; the others are data of the profiles.
A fact that is None is unknown, and a code that would rest on an unknown fact is not guessed: it is "".
Facts may also come as the plain text of their enum, as they are stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from cuefolio.domain.vocabulary import Function, Origin, Vocal
from cuefolio.errors import CuefolioError


@dataclass(frozen=True, slots=True)
class UsageFacts:
    """What is known of a cue's use. ``on_screen``: the performer is on camera. ``diegetic``: the characters
    hear it. Diegetic is not the same as visual."""

    function: Function | None = None
    vocal: Vocal | None = None
    on_screen: bool | None = None
    diegetic: bool | None = None
    origin: Origin | None = None


class Placement(StrEnum):
    """How music stands to the picture, as far as any body tells it apart."""

    MAIN_TITLE = "main-title"
    END_TITLE = "end-title"
    LOGO = "logo"
    ON_CAMERA = "on-camera"
    """The performer is seen."""
    HEARD = "heard"
    """The characters hear it, its player is not seen (radio, jukebox)."""
    FOCUS = "focus"
    """Only the audience hears it, and it is in focus (a montage song)."""
    UNDERSCORE = "underscore"
    BUMPER = "bumper"
    TEASER = "teaser"


_BY_FUNCTION = {
    Function.MAIN_TITLE: Placement.MAIN_TITLE,
    Function.END_TITLE: Placement.END_TITLE,
    Function.LOGO: Placement.LOGO,
    Function.BUMPER: Placement.BUMPER,
    Function.TEASER: Placement.TEASER,
    Function.FEATURED: Placement.FOCUS,
    Function.BACKGROUND: Placement.UNDERSCORE,
}
_OFF_CAMERA_FUNCTIONS = frozenset({Function.BACKGROUND, Function.BUMPER, Function.TEASER})


@dataclass(frozen=True, slots=True, eq=False)
class UsageTable:
    """One body's codes: placement -> (code of instrumental music, code of vocal music), "" for none."""

    codes: Mapping[Placement, tuple[str, str]]

    def code(self, placement: Placement, vocal: Vocal) -> str:
        """The code of a placement and a voice."""
        return self.codes.get(placement, ("", ""))[vocal == Vocal.VOCAL]


RAPIDCUE = UsageTable(
    {
        Placement.MAIN_TITLE: ("MT", "MT"),
        Placement.END_TITLE: ("ET", "ET"),
        Placement.LOGO: ("Logo", "Logo"),
        Placement.ON_CAMERA: ("VI", "VV"),
        Placement.HEARD: ("BI", "BV"),
        Placement.FOCUS: ("BI", "BV"),
        Placement.UNDERSCORE: ("BI", "BV"),
        Placement.BUMPER: ("BI", "BV"),
        Placement.TEASER: ("BI", "BV"),
    }
)
"""The codes of the RapidCue workbook, shown where no body is chosen."""


@lru_cache(maxsize=8192)
def usage_code(facts: UsageFacts, table: UsageTable = RAPIDCUE) -> str:
    """The code of a body's table for these facts, "" when what is known does not decide it.

    A code counts as decided when every way of filling in the unknown facts gives the same one, so a
    known main title is MT with the voice unknown. Sound design has no code: it stands on no sheet.
    """
    if facts.origin == Origin.SOUND_DESIGN:
        return ""
    voices = (facts.vocal,) if facts.vocal else tuple(Vocal)
    possible = {table.code(placement, Vocal(voice)) for placement in placements(facts) for voice in voices}
    return possible.pop() if len(possible) == 1 else ""


def placements(facts: UsageFacts) -> set[Placement]:
    """Every placement that agrees with the known facts."""
    facts = _with_consequences(facts)
    if facts.function in (Function.MAIN_TITLE, Function.END_TITLE, Function.LOGO):
        return {_BY_FUNCTION[Function(facts.function)]}
    if facts.on_screen:
        return {Placement.ON_CAMERA}
    unseen = (
        {_BY_FUNCTION[Function(facts.function)]}
        if facts.function
        else {Placement.UNDERSCORE, Placement.FOCUS}
    )
    if facts.diegetic:
        unseen = {Placement.HEARD}
    elif facts.diegetic is None:
        unseen = unseen | {Placement.HEARD}
    return unseen if facts.on_screen is False else unseen | {Placement.ON_CAMERA}


def _with_consequences(facts: UsageFacts) -> UsageFacts:
    """Facts that follow from known ones: score is not heard by the characters, what they do not hear
    nobody plays on camera, and what was logged as background, bumper or teaser is off camera."""
    if facts.diegetic is None and facts.origin == Origin.SCORE and not facts.on_screen:
        facts = replace(facts, diegetic=False)
    if facts.on_screen is None and (facts.diegetic is False or facts.function in _OFF_CAMERA_FUNCTIONS):
        facts = replace(facts, on_screen=False)
    return facts


_MAIN_TITLE = UsageFacts(function=Function.MAIN_TITLE)
_END_TITLE = UsageFacts(function=Function.END_TITLE)
_LOGO_FACTS = UsageFacts(function=Function.LOGO)
_FACTS = {
    "BI": UsageFacts(vocal=Vocal.INSTRUMENTAL, on_screen=False),
    "BV": UsageFacts(vocal=Vocal.VOCAL, on_screen=False),
    "VI": UsageFacts(vocal=Vocal.INSTRUMENTAL, on_screen=True, diegetic=True),
    "VV": UsageFacts(vocal=Vocal.VOCAL, on_screen=True, diegetic=True),
    "MT": _MAIN_TITLE,
    "ET": _END_TITLE,
    "LOGO": _LOGO_FACTS,
    # Older US sheets.
    "TO": _MAIN_TITLE,
    "OT": _MAIN_TITLE,
    "TC": _END_TITLE,
    "EE": _LOGO_FACTS,
    "L": _LOGO_FACTS,
    # IPRS: in focus or performed on camera, which the code does not tell apart.
    "FI": UsageFacts(function=Function.FEATURED, vocal=Vocal.INSTRUMENTAL),
    "FV": UsageFacts(function=Function.FEATURED, vocal=Vocal.VOCAL),
}


def facts_from_code(code: str) -> UsageFacts:
    """The facts that a usage code on a received sheet states, in any case; the rest stays unknown.

    Lossy: BI and BV say that no performer is on camera, not whether the characters hear it.
    Raises CuefolioError usage.unknown_code.
    """
    facts = _FACTS.get(code.strip().upper())
    if facts is None:
        raise CuefolioError("usage.unknown_code", text=code.strip()[:40], known=" ".join(_FACTS))
    return facts
