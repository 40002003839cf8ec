# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares as a recipient shows them, and the sentence about what they add up to. Nothing is changed by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cuefolio.domain.delivery import shown_shares
from cuefolio.domain.profile import Profile, ShareRule, Views
from cuefolio.domain.shares import WHOLE, format_share, total_ok
from cuefolio.domain.sheet import SheetCue, SheetParty
from cuefolio.gui.panels.party_editor_model import PartyLine

translate = QCoreApplication.translate
STORED = "stored"
HALVES = ShareRule(Views.PIE, WHOLE // 2, WHOLE // 2)
"""One 100 % in halves, as most societies divide it."""


@dataclass(frozen=True, slots=True)
class ShareView:
    """One way to show shares: as they are kept (``rule`` is None), or as parts of one whole."""

    id: str
    label: str
    rule: ShareRule | None = None


def as_stored() -> ShareView:
    """Writers 100 % and publishers 100 %, as they are kept."""
    return ShareView(STORED, translate("PartyEditor", "As kept: 100 % + 100 %"))


def share_views(profiles: Sequence[Profile]) -> list[ShareView]:
    """Every way in which some recipient shows shares: as they are kept, then the pies with who wants them."""
    pies: dict[tuple[int, int], list[str]] = {(HALVES.writers, HALVES.publishers): []}
    for profile in profiles:
        if profile.shares.view is Views.PIE:
            parts = (profile.shares.writers, profile.shares.publishers)
            pies.setdefault(parts, []).append(profile.id.upper())
    words = translate("PartyEditor", "One 100 %: writers {0} %, publishers {1} %")
    views = [as_stored()]
    for (writers, publishers), names in pies.items():
        label = words.format(format_share(writers), format_share(publishers))
        if names:
            label = f"{label} ({', '.join(names)})"
        rule = ShareRule(Views.PIE, writers, publishers)
        views.append(ShareView(f"{writers}:{publishers}", label, rule))
    return views


def shares_in(view: ShareView, lines: Sequence[PartyLine]) -> list[int | None]:
    """The share of each line in a view."""
    if view.rule is None:
        return [line.share for line in lines]
    writers = [at for at, line in enumerate(lines) if line.is_writer]
    publishers = [at for at, line in enumerate(lines) if not line.is_writer]
    cue = SheetCue(0, writers=_sheet(lines, writers), publishers=_sheet(lines, publishers))
    shown: dict[int, int | None] = {}
    for places, parties in zip((writers, publishers), shown_shares(cue, view.rule), strict=True):
        shown |= {at: party.share for at, party in zip(places, parties, strict=True)}
    return [shown[at] for at in range(len(lines))]


def _sheet(lines: Sequence[PartyLine], places: Sequence[int]) -> tuple[SheetParty, ...]:
    return tuple(SheetParty(lines[at].name, lines[at].role, share=lines[at].share) for at in places)


def totals(view: ShareView, lines: Sequence[PartyLine]) -> tuple[str, bool]:
    """The sentence about both sides, and whether something is wrong: more than the whole."""
    named = [line for line in lines if line.name]
    shares = shares_in(view, named)
    sides = [
        (
            [share for line, share in zip(named, shares, strict=True) if line.is_writer],
            WHOLE if view.rule is None else view.rule.writers,
            translate("PartyEditor", "Writers: shares unknown"),
            translate("PartyEditor", "Writers {0} %"),
        ),
        (
            [share for line, share in zip(named, shares, strict=True) if not line.is_writer],
            WHOLE if view.rule is None else view.rule.publishers,
            translate("PartyEditor", "Publishers: shares unknown"),
            translate("PartyEditor", "Publishers {0} %"),
        ),
    ]
    if any(line.is_unpublished for line in named):
        alone = all(line.is_writer or line.is_unpublished for line in named)
        if alone:
            found, _part, none, words = sides[0]
            sides = [(found, WHOLE, none, words)]
    told = [_side(*side) for side in sides]
    if any(line.is_unpublished for line in named):
        told.append((translate("PartyEditor", "Unpublished"), False))
    return "  ·  ".join(text for text, _ in told if text), any(wrong for _, wrong in told)


def _side(shares: Sequence[int | None], whole: int, none: str, sum_words: str) -> tuple[str, bool]:
    """The words about one side, "" where nobody stands on it."""
    known = [share for share in shares if share is not None]
    if not known:
        return (none if shares else ""), False
    total = sum(known)
    text = sum_words.format(format_share(total))
    unknown = len(shares) - len(known)
    over = total > whole and not (whole == WHOLE and total_ok(total))
    if over:
        more = translate("PartyEditor", "{0} % too much").format(format_share(total - whole))
        return f"{text}, {more}", True
    if unknown:
        return f"{text} " + translate("PartyEditor", "({0} unknown)").format(unknown), False
    if total < whole and not (whole == WHOLE and total_ok(total)):
        left = translate("PartyEditor", "{0} % open").format(format_share(whole - total))
        return f"{text}, {left}", False
    return text, False
