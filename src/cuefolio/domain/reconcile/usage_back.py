# SPDX-License-Identifier: GPL-3.0-or-later
"""From a body's usage code back to the facts it states. Lossy: what the code does not tell stays unknown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from cuefolio.domain.usage import Placement, UsageFacts, UsageTable, facts_from_code
from cuefolio.domain.vocabulary import Function, Vocal
from cuefolio.errors import CuefolioError

V = TypeVar("V")

_FACTS = {
    Placement.MAIN_TITLE: UsageFacts(function=Function.MAIN_TITLE),
    Placement.END_TITLE: UsageFacts(function=Function.END_TITLE),
    Placement.LOGO: UsageFacts(function=Function.LOGO),
    Placement.ON_CAMERA: UsageFacts(on_screen=True, diegetic=True),
    Placement.HEARD: UsageFacts(on_screen=False, diegetic=True),
    Placement.FOCUS: UsageFacts(function=Function.FEATURED, on_screen=False, diegetic=False),
    Placement.UNDERSCORE: UsageFacts(function=Function.BACKGROUND, on_screen=False, diegetic=False),
    Placement.BUMPER: UsageFacts(function=Function.BUMPER, on_screen=False),
    Placement.TEASER: UsageFacts(function=Function.TEASER, on_screen=False),
}


def facts_of_code(code: str, table: UsageTable) -> UsageFacts | None:
    """What every use that a body gives this code has in common; None for a code that nobody knows.

    A code that the table lacks is looked up among those of American sheets.
    """
    wanted = code.strip().casefold()
    if not wanted:
        return None
    uses = [
        (_FACTS[placement], voice)
        for placement, codes in table.codes.items()
        for voice, shown in zip((Vocal.INSTRUMENTAL, Vocal.VOCAL), codes, strict=True)
        if shown.casefold() == wanted
    ]
    if not uses:
        try:
            return facts_from_code(code)
        except CuefolioError:
            return None
    return UsageFacts(
        function=_common(facts.function for facts, _ in uses),
        vocal=_common(voice for _, voice in uses),
        on_screen=_common(facts.on_screen for facts, _ in uses),
        diegetic=_common(facts.diegetic for facts, _ in uses),
    )


def _common(values: Iterable[V | None]) -> V | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None
