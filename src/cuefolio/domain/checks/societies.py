# SPDX-License-Identifier: GPL-3.0-or-later
"""Societies: ones that there are, for performing rights, and the same for a writer and who publishes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cuefolio.domain.checks.context import ERROR, WARNING, CueContext, has_own_parties, of_cue, short, sides
from cuefolio.domain.checks.needs import NOT_A_MEMBER, PUBLIC_DOMAIN
from cuefolio.domain.sheet import Finding, SheetCue, SheetParty
from cuefolio.domain.text import fold
from cuefolio.domain.vocabulary import COMPOSER_ROLES, Origin

MECHANICAL = {
    "MCPS": "PRS",
    "SDRM": "SACEM",
    "AMCOS": "APRA",
    "STEMRA": "BUMA",
    "CMRRA": "SOCAN",
    "NCB": "",
    "HFA": "",
}
"""Societies for mechanical rights only -> the one for performing rights of the same members, "" where there
are several (NCB belongs to all the Nordic and Baltic societies)."""
UNITED_STATES = frozenset({"ASCAP", "BMI", "SESAC", "GMR", "AllTrack"})
_SPELLINGS = {
    "prsformusic": "PRS", "prsmcps": "PRS", "mcpsprs": "PRS", "apraamcos": "APRA", "bumastemra": "BUMA",
    "sacemsdrm": "SACEM", "nonmember": NOT_A_MEMBER, "notamember": NOT_A_MEMBER, "unaffiliated": NOT_A_MEMBER,
    "nonaffiliated": NOT_A_MEMBER, "nosociety": NOT_A_MEMBER, "publicdomain": PUBLIC_DOMAIN,
}  # fmt: skip
"""How people write them, without anything but letters and digits."""


def societies(context: CueContext) -> Iterator[Finding]:
    """Each party's society is one that there is, and one for performing rights."""
    known = context.background.societies
    cue = context.cue
    for side, parties in sides(cue):
        for party in parties:
            if party.society:
                yield from _one(cue, f"{side}s", party, known)


def _one(cue: SheetCue, place: str, party: SheetParty, known: frozenset[str]) -> Iterator[Finding]:
    society = party.society
    severity = code = meant = ""
    if society in MECHANICAL:
        severity, meant = ERROR, MECHANICAL[society]
        code = "sheets.mechanical_society_of" if meant else "sheets.mechanical_society"
    elif known and society not in known:
        severity, meant = WARNING, likely(society, known)
        code = "sheets.society_spelling" if meant else "sheets.unknown_society"
    if code:
        yield of_cue(
            cue, severity, code, place, fix="society.correct" if meant and has_own_parties(cue) else "",
            party=short(party.name), society=short(society), suggestion=meant,
            who=party.name, role=party.role, was=society,
        )  # fmt: skip
    if society in (NOT_A_MEMBER, PUBLIC_DOMAIN) and party.ipi.strip():
        yield of_cue(
            cue, WARNING, "sheets.ipi_without_society", place,
            party=short(party.name), society=society, ipi=short(party.ipi),
        )  # fmt: skip


def likely(society: str, known: frozenset[str]) -> str:
    """The society that a spelling means ("A.S.C.A.P.", "PRS for Music"), "" where it is not sure."""
    plain = _plain(society)
    return _by_plain(known).get(plain) or _SPELLINGS.get(plain, "")


@lru_cache(maxsize=8)
def _by_plain(known: frozenset[str]) -> dict[str, str]:
    return {_plain(code): code for code in sorted(known)}


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text))


def affiliation(context: CueContext) -> Iterator[Finding]:
    """In the United States a publisher collects through the society of its writer."""
    cue = context.cue
    own = {party.society for party in cue.writers}
    if not own or not own <= UNITED_STATES:
        return
    by_name = {fold(party.name): party.society for party in cue.writers}
    for party in cue.publishers:
        if party.society not in UNITED_STATES:
            continue
        wanted = by_name.get(fold(party.writer)) if party.writer else None
        if party.society not in own if wanted is None else party.society != wanted:
            yield of_cue(
                cue, WARNING, "sheets.publisher_in_other_society", "publishers",
                party=short(party.name), society=party.society, writers=", ".join(sorted(own)),
            )  # fmt: skip


def public_domain(context: CueContext) -> Iterator[Finding]:
    """A work in the public domain has a composer who belongs to no society."""
    cue = context.cue
    if cue.origin != Origin.PUBLIC_DOMAIN and not any(work.public_domain for work in cue.works):
        return
    if len(cue.works) > 1:
        return
    for party in cue.writers:
        if party.role in COMPOSER_ROLES and party.society not in ("", NOT_A_MEMBER, PUBLIC_DOMAIN):
            yield of_cue(
                cue, WARNING, "sheets.public_domain_member", "writers",
                party=short(party.name), society=short(party.society),
            )  # fmt: skip
