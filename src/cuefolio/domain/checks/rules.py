# SPDX-License-Identifier: GPL-3.0-or-later
"""All rules, and the whole check made of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cuefolio.domain.checks import (
    duplicates,
    header,
    identifiers,
    mixes,
    needs,
    parties,
    shares,
    societies,
    texts,
    times,
    titles,
    usage,
)
from cuefolio.domain.checks.context import (
    Background,
    CueContext,
    CueRule,
    ProfiledCue,
    ProfiledCueRule,
    ProfiledSheet,
    ProfiledSheetRule,
    SheetContext,
    SheetRule,
)
from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue

CUE_RULES: tuple[CueRule, ...] = (
    texts.breaks,
    titles.titles,
    usage.facts,
    times.stretches,
    parties.names,
    parties.publishers,
    societies.societies,
    societies.affiliation,
    societies.public_domain,
    shares.each,
    shares.portions,
    identifiers.of_cues,
)
PROFILED_CUE_RULES: tuple[ProfiledCueRule, ...] = (
    needs.cue_facts,
    needs.usage,
    needs.origin_word,
    needs.writers_and_publishers,
    needs.party_facts,
    shares.totals,
)
SHEET_RULES: tuple[SheetRule, ...] = (
    header.head,
    header.revision_number,
    identifiers.of_production,
    times.within_programme,
    times.within_recording,
    times.crossings,
    usage.titles,
    titles.spellings,
    duplicates.numbers,
    duplicates.lines,
    duplicates.gaps,
    mixes.own_sheets,
)
PROFILED_SHEET_RULES: tuple[ProfiledSheetRule, ...] = (
    needs.header_facts,
    header.revision,
    times.reported_times,
)


def check(sheet: CueSheet, profile: Profile, background: Background | None = None) -> list[Finding]:
    """Everything missing or doubtful for a recipient: the production first, then the cues in order.

    ``sheet`` has the recipient's usages and reported seconds (``Delivery.sheet``). Never raises.
    """
    known = background or Background()
    lenient = needs.takes_incomplete(profile, sheet.header)
    seconds = [cue.reported_seconds for cue in sheet.cues]
    found = [
        *sheet_findings(SheetContext(sheet, known)),
        *profiled_sheet_findings(ProfiledSheet(sheet, profile, seconds, known)),
    ]
    for cue in sheet.cues:
        found += cue_findings(cue, known)
        found += profiled_cue_findings(cue, cue.usage, profile, lenient)
    return in_order(found)


def cue_findings(cue: SheetCue, background: Background) -> list[Finding]:
    """What is wrong with a cue by itself, whoever gets the sheet. Of ``background`` only the societies count,
    so the answer holds until the cue changes."""
    context = CueContext(cue, background)
    return [finding for rule in CUE_RULES for finding in rule(context)]


def profiled_cue_findings(cue: SheetCue, usage: str, profile: Profile, lenient: bool) -> list[Finding]:
    """What a recipient misses in a cue; ``usage`` is the recipient's code for it."""
    context = ProfiledCue(cue, usage, profile, lenient)
    return [finding for rule in PROFILED_CUE_RULES for finding in rule(context)]


def sheet_findings(context: SheetContext) -> list[Finding]:
    """What is wrong with the sheet as a whole, whoever gets it."""
    return [finding for rule in SHEET_RULES for finding in rule(context)]


def profiled_sheet_findings(context: ProfiledSheet) -> list[Finding]:
    """What a recipient misses in the sheet as a whole."""
    return [finding for rule in PROFILED_SHEET_RULES for finding in rule(context)]


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Findings of the production, then those of the cues in the order of the sheet."""
    listed: Sequence[Finding] = list(findings)
    return sorted(listed, key=lambda finding: -1 if finding.cue is None else finding.cue)
