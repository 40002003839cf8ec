# SPDX-License-Identifier: GPL-3.0-or-later
"""Interested parties as they are listed: one name a cell, known roles, the original publisher, none twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cuefolio.domain.checks.context import (
    ERROR,
    WARNING,
    CueContext,
    is_one_line,
    is_unpublished,
    of_cue,
    short,
    sides,
)
from cuefolio.domain.sheet import Finding, SheetParty
from cuefolio.domain.similarity import is_company
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.vocabulary import Role

_ROLES = frozenset(str(role) for role in Role)
_SURELY = re.compile(r"\s*;\s*|\s\|\s|\s+/\s+")
_BETWEEN_PEOPLE = re.compile(r"\s*[;/|+]\s*|\s+&\s+|\s+(?:feat\.?|ft\.?)\s+", re.IGNORECASE)
_WORDS = re.compile(r"\s+(?:and|und|et|y|e)\s+|\s*,\s*", re.IGNORECASE)


def names(context: CueContext) -> Iterator[Finding]:
    """One person or company a cell, on one line, with a role that there is, and once."""
    cue = context.cue
    for side, parties in sides(cue):
        place = f"{side}s"
        seen: set[tuple[str, str]] = set()
        for party in parties:
            if not is_one_line(party.name):
                yield of_cue(cue, WARNING, "sheets.name_unprintable", place, party=short(party.name))
            elif holds_several(party, side):
                yield of_cue(cue, WARNING, "sheets.several_names", place, party=short(party.name))
            if party.role not in _ROLES:
                code = "sheets.unknown_role" if party.role.strip() else "sheets.no_role"
                yield of_cue(cue, ERROR, code, place, party=short(party.name), role=short(party.role))
            key = (_same(party.name), party.role)
            if key in seen and key[0]:
                yield of_cue(cue, WARNING, "sheets.party_twice", place, party=short(party.name))
            seen.add(key)


def publishers(context: CueContext) -> Iterator[Finding]:
    """The original publisher is named, not only who administers; "unpublished" stands alone."""
    cue = context.cue
    if cue.publishers and all(party.role != Role.PUBLISHER for party in cue.publishers):
        yield of_cue(cue, WARNING, "sheets.only_administrator", "publishers")
    stated = [party for party in cue.publishers if is_unpublished(party)]
    if stated and len(stated) < len(cue.publishers):
        yield of_cue(cue, WARNING, "sheets.unpublished_and_published", "publishers")


def holds_several(party: SheetParty, side: str) -> bool:
    """Whether a name is that of several people or companies.

    Companies are called "Simon & Sons" and "Sony/ATV", so only what no company has in its name counts there;
    people are parted by commas or "and" only where each part has two names of its own.
    """
    return _are_several(party.name, side == "publisher" or party.kind == "company")


@lru_cache(maxsize=8192)
def _same(name: str) -> str:
    """What two spellings of one name have in common."""
    return fold(single_line(name))


@lru_cache(maxsize=8192)
def _are_several(written: str, company: bool) -> bool:
    name = single_line(written)
    if name.isalpha():
        return False
    if len(list(filter(None, _SURELY.split(name)))) > 1:
        return True
    if company or is_company(name):
        return False
    if len(list(filter(None, _BETWEEN_PEOPLE.split(name)))) > 1:
        return True
    parts = [part.split() for part in _WORDS.split(name) if part]
    return len(parts) > 1 and all(len(part) > 1 for part in parts)
