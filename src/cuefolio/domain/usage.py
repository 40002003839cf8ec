# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: orthogonal facts are stored, the code of each receiving body is derived from them.

Codes are not one list: a jukebox song is Background to RapidCue and Featured to APRA. The table for
RapidCue stands here; other bodies add a table of their own. A fact that is None is unknown, and a
code that would rest on an unknown fact is not guessed: it is "". Facts may also come as the plain text of
their enum, as they are stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
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


# How music stands to the picture, as far as any body tells it apart.
_MAIN, _END, _LOGO = "main-title", "end-title", "logo"
_VISUAL, _SOURCE, _FOCUS, _UNDER = "performer on camera", "heard, not seen", "in focus", "underscore"
_BUMPER, _TEASER = "bumper", "teaser"

_BY_FUNCTION = {
    Function.MAIN_TITLE: _MAIN,
    Function.END_TITLE: _END,
    Function.LOGO: _LOGO,
    Function.BUMPER: _BUMPER,
    Function.TEASER: _TEASER,
    Function.FEATURED: _FOCUS,
    Function.BACKGROUND: _UNDER,
}
_OFF_CAMERA_FUNCTIONS = frozenset({Function.BACKGROUND, Function.BUMPER, Function.TEASER})

_Codes = Mapping[tuple[str, Vocal], str]


def _codes(rows: Mapping[str, tuple[str, str]]) -> _Codes:
    """A body's table from placement -> (instrumental code, vocal code)."""
    return {
        (placement, vocal): code
        for placement, pair in rows.items()
        for vocal, code in zip((Vocal.INSTRUMENTAL, Vocal.VOCAL), pair, strict=True)
    }


_BODIES: dict[str, _Codes] = {
    "rapidcue": _codes(
        {
            _MAIN: ("MT", "MT"),
            _END: ("ET", "ET"),
            _LOGO: ("Logo", "Logo"),
            _VISUAL: ("VI", "VV"),
            _SOURCE: ("BI", "BV"),
            _FOCUS: ("BI", "BV"),
            _UNDER: ("BI", "BV"),
            _BUMPER: ("BI", "BV"),
            _TEASER: ("BI", "BV"),
        }
    ),
}


@lru_cache(maxsize=4096)
def usage_code(facts: UsageFacts, body: str = "rapidcue") -> str:
    """The body's code for these facts, "" when what is known does not decide it.

    A code counts as decided when every way of filling in the unknown facts gives the same one, so a
    known main title is MT with the voice unknown. Sound design has no code: it stands on no sheet.
    Raises CuefolioError usage.unknown_body.
    """
    codes = _BODIES.get(body)
    if codes is None:
        raise CuefolioError("usage.unknown_body", body=body, known=", ".join(sorted(_BODIES)))
    if facts.origin == Origin.SOUND_DESIGN:
        return ""
    voices = (facts.vocal,) if facts.vocal else tuple(Vocal)
    possible = {codes.get((placement, voice), "") for placement in _placements(facts) for voice in voices}
    return possible.pop() if len(possible) == 1 else ""


def _placements(facts: UsageFacts) -> set[str]:
    """Every placement that agrees with the known facts."""
    facts = _with_consequences(facts)
    if facts.function in (Function.MAIN_TITLE, Function.END_TITLE, Function.LOGO):
        return {_BY_FUNCTION[facts.function]}
    if facts.on_screen:
        return {_VISUAL}
    unseen = {_BY_FUNCTION[facts.function]} if facts.function else {_UNDER, _FOCUS}
    if facts.diegetic:
        unseen = {_SOURCE}
    elif facts.diegetic is None:
        unseen = unseen | {_SOURCE}
    return unseen if facts.on_screen is False else unseen | {_VISUAL}


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
