# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wrote and who publishes, on their sheet and on ours.

A party is the same by IPI, by name and role, by name, and last by a name that is alike; then the names are
told as a difference. Shares are compared as they are shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cuefolio.domain.delivery import stored_share
from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.pairing import Pairing
from cuefolio.domain.profile import Profile
from cuefolio.domain.reconcile.comparison import Difference
from cuefolio.domain.shares import WHOLE, percent_text, total_ok
from cuefolio.domain.sheet import SheetCue, SheetParty
from cuefolio.domain.similarity import compare, party_name
from cuefolio.domain.text import fold, single_line

_TOLERANCE = 1
"""1/10000: what two decimals of a percentage may lose."""
_PLAIN = {"SR": "AR", "AD": "A", "TR": "A", "SA": "A"}
"""Finer roles -> the column they stand in."""


def party_differences(
    theirs: SheetCue, ours: SheetCue, profile: Profile, *, plain_roles: bool = False
) -> Iterator[Difference]:
    """The differences of writers, then of publishers; a side that they do not state has none.

    ``plain_roles``: theirs are told by columns only, so that an arranger may be a sub-arranger.
    """
    for field, stated, known in (
        ("writers", theirs.writers, ours.writers),
        ("publishers", theirs.publishers, ours.publishers),
    ):
        if stated:
            named = [[party for party in parties if party.name] for parties in (stated, known)]
            yield from _side(field, named[0], named[1], profile, plain_roles)


def pairs(
    theirs: Sequence[SheetParty], ours: Sequence[SheetParty]
) -> list[tuple[SheetParty | None, SheetParty | None]]:
    """Their parties, each with the one of ours that it is, in their order; then those that only we have."""
    found = Pairing(ours, theirs)
    for same in (_same_ipi, _same_name_and_role, _same_name, _alike):
        found.where(same)
    of_ours = {to: ours[at] for at, to in found.pairs}
    return [
        *((party, of_ours.get(to)) for to, party in enumerate(theirs)),
        *((None, ours[at]) for at in found.left),
    ]


def is_unpublished(theirs: SheetCue) -> bool:
    """Whether a line says that nobody publishes it: its writers then have the whole of one pie."""
    if theirs.publishers:
        return all(party.says_unpublished for party in theirs.publishers)
    shares = [party.share for party in theirs.writers]
    return bool(shares) and None not in shares and total_ok(sum(share or 0 for share in shares))


def kept_share(theirs: SheetCue, party: SheetParty, side: str, profile: Profile) -> int | None:
    """A share of theirs as we keep it (1/10000 of its ``side``, "writer" or "publisher"), at most the
    whole."""
    if party.share is None:
        return None
    kept = stored_share(party.share, side, profile.shares, unpublished=is_unpublished(theirs))
    return min(kept, WHOLE)


def _side(
    field: str,
    theirs: Sequence[SheetParty],
    ours: Sequence[SheetParty],
    profile: Profile,
    plain_roles: bool,
) -> Iterator[Difference]:
    for stated, known in pairs(theirs, ours):
        if stated is None:
            assert known is not None
            # Sheets of others often name only their own members: who is not listed is only told.
            yield Difference(field, "", _words(known), "reconcile.party_ours", known.name, can_take=False)
        elif known is None:
            yield Difference(field, _words(stated), "", "reconcile.party_theirs", stated.name)
        else:
            yield from _party(field, stated, known, profile, plain_roles)


def _party(
    field: str, theirs: SheetParty, ours: SheetParty, profile: Profile, plain_roles: bool
) -> Iterator[Difference]:
    if theirs.name and not _same_name(theirs, ours):
        # The number tells that both are one person, so the spelling is only told.
        takes = not _same_ipi(theirs, ours)
        yield Difference(field, theirs.name, ours.name, "reconcile.party_name", ours.name, takes)
    known_role = _PLAIN.get(ours.role, ours.role) if plain_roles else ours.role
    if theirs.role and profile.role(theirs.role) != profile.role(known_role):
        yield _one(field, "role", theirs.role, ours.role, ours.name)
    if theirs.society and fold(theirs.society) not in (
        fold(ours.society),
        fold(profile.society(ours.society)),
    ):
        yield _one(field, "society", theirs.society, ours.society, ours.name)
    if theirs.share is not None and (ours.share is None or abs(theirs.share - ours.share) > _TOLERANCE):
        yield _one(field, "share", percent_text(theirs.share), percent_text(ours.share), ours.name)
    stated, known = canonical(Scheme.IPI, theirs.ipi), canonical(Scheme.IPI, ours.ipi)
    if stated and stated != known:
        yield _one(field, "ipi", stated, known, ours.name)


def _one(field: str, fact: str, theirs: str, ours: str, name: str) -> Difference:
    code = f"reconcile.party_{fact}" if ours else f"reconcile.party_{fact}_missing"
    return Difference(field, theirs, ours, code, name)


def _words(party: SheetParty) -> str:
    role = f"[{party.role}]" if party.role else ""
    return " ".join(filter(None, (party.name, role, party.society, percent_text(party.share))))


def _same_ipi(one: SheetParty, two: SheetParty) -> bool:
    return bool(one.ipi and two.ipi) and canonical(Scheme.IPI, one.ipi) == canonical(Scheme.IPI, two.ipi)


def _same_name_and_role(one: SheetParty, two: SheetParty) -> bool:
    return one.role == two.role and _same_name(one, two)


def _same_name(one: SheetParty, two: SheetParty) -> bool:
    return fold(single_line(one.name)) == fold(single_line(two.name))


def _alike(one: SheetParty, two: SheetParty) -> bool:
    if one.ipi and two.ipi:
        return False
    return (
        bool(one.name)
        and compare("party", party_name(one.name), party_name(two.name), persons=True) is not None
    )
