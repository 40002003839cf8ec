# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares: each side makes a whole, in the convention of the recipient; a medley's portions do too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cuefolio.domain.checks.context import (
    ERROR,
    CueContext,
    ProfiledCue,
    has_own_parties,
    is_unpublished,
    of_cue,
    sides,
    source_of,
)
from cuefolio.domain.checks.needs import PUBLIC_DOMAIN
from cuefolio.domain.profile import Views
from cuefolio.domain.shares import WHOLE, format_share, percent, total_ok
from cuefolio.domain.sheet import Finding, SheetParty


def totals(context: ProfiledCue) -> Iterator[Finding]:
    """Writers make 100 % and publishers make 100 %, or their parts of one pie.

    Where a share is unknown only too much is wrong; what is missing is said of the party.
    """
    cue, rule = context.cue, context.profile.shares
    source = source_of(context.profile, rule.source)
    alone = bool(cue.publishers) and all(is_unpublished(party) for party in cue.publishers)
    for side, parties in sides(cue):
        named = [party for party in parties if not is_unpublished(party)]
        known = [party.share for party in named if party.share is not None]
        total = sum(known)
        complete = all(party.share is not None or party.society == PUBLIC_DOMAIN for party in named)
        missed = abs(total - WHOLE) if complete else total - WHOLE
        if not known or missed <= rule.tolerance:
            continue
        fix = _fix(named) if has_own_parties(cue) else ""
        if rule.view is Views.SIDES:
            yield of_cue(cue, ERROR, f"sheets.{side}_shares", f"{side}s", source, fix, total=percent(total))
        else:
            part = WHOLE if alone and side == "writer" else getattr(rule, f"{side}s")
            shown = (2 * total * part + WHOLE) // (2 * WHOLE)
            yield of_cue(
                cue, ERROR, f"sheets.{side}_shares_of_pie", f"{side}s", source, fix,
                total=percent(shown), part=format_share(part),
            )  # fmt: skip


def each(context: CueContext) -> Iterator[Finding]:
    """No share is less than nothing; one that is more than the whole shows in the total."""
    cue = context.cue
    for side, parties in sides(cue):
        for party in parties:
            if party.share is not None and party.share < 0:
                share = percent(party.share)
                yield of_cue(cue, ERROR, "sheets.impossible_share", f"{side}s", party=party.name, share=share)


def portions(context: CueContext) -> Iterator[Finding]:
    """The portions of a medley make the whole cue."""
    cue = context.cue
    known = [work.portion for work in cue.works if work.portion is not None]
    total = sum(known)
    if len(cue.works) < 2 or not known:
        return
    if not total_ok(total) if len(known) == len(cue.works) else total > WHOLE:
        yield of_cue(cue, ERROR, "sheets.portions_total", "works", total=percent(total))


def _fix(parties: Sequence[SheetParty]) -> str:
    """Equal shares that miss the whole were meant to be equal (3 x 33, 2 x 100); else a person decides."""
    shares = {party.share for party in parties}
    same = len(shares) == 1 and None not in shares
    return "shares.equal" if same and all(party.name.strip() for party in parties) else ""
