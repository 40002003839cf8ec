# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet that no rule objects to, and ways to spoil it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.formats.sample_sheets import tc, titled_sheet

from cuefolio.domain.checks import Background, check
from cuefolio.domain.profile import FieldNeed, Need, Profile, read_profile
from cuefolio.domain.sheet import CueSheet, Finding
from cuefolio.resources import read_text

HOUSE = read_profile(read_text("profiles", "house.toml"), "house.toml")
SOCIETIES = frozenset({"ASCAP", "BMI", "SESAC", "PRS", "MCPS", "NCB", "APRA", "BUMA", "SACEM", "NS", "PD"})
KNOWN = Background(SOCIETIES)


def complete() -> CueSheet:
    """Two cues of thirty seconds with all that a society asks for, in a programme of ten minutes."""
    sheet = titled_sheet("One", "Two")
    header = replace(
        sheet.header,
        title="Film",
        year=2026,
        countries="NO",
        production_company="Company",
        start_frame=tc("01:00:00:00"),
        duration_frames=tc("00:10:00:00"),
    )
    return replace(sheet, header=header)


def with_cue(**facts: Any) -> CueSheet:
    """The second cue with other facts."""
    sheet = complete()
    return replace(sheet, cues=(sheet.cues[0], replace(sheet.cues[1], **facts)))


def with_header(**facts: Any) -> CueSheet:
    """Other facts of the production."""
    sheet = complete()
    return replace(sheet, header=replace(sheet.header, **facts))


def found(sheet: CueSheet, profile: Profile = HOUSE, background: Background = KNOWN) -> list[Finding]:
    """What the check says."""
    return check(sheet, profile, background)


def codes(sheet: CueSheet, profile: Profile = HOUSE, background: Background = KNOWN) -> list[str]:
    """Codes of what the check says, without their area."""
    return [finding.code.partition(".")[2] for finding in found(sheet, profile, background)]


def wanting(part: str, **needs: Need | FieldNeed) -> Profile:
    """The house profile that asks for more: of ``part`` "header", "cue" or "party"."""
    more = {n: need if isinstance(need, FieldNeed) else FieldNeed(need) for n, need in needs.items()}
    return replace(HOUSE, **{part: {**getattr(HOUSE, part), **more}})  # type: ignore[arg-type]
