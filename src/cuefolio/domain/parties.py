# SPDX-License-Identifier: GPL-3.0-or-later
"""Interested parties as they count for a cue: of one work, of a medley, and where a cue differs from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from cuefolio.domain.pairing import Pairing
from cuefolio.domain.party import Party
from cuefolio.domain.shares import WHOLE, format_share
from cuefolio.domain.text import fold
from cuefolio.domain.vocabulary import WRITER_ROLES


@dataclass(frozen=True, slots=True)
class CueParty(Party):
    """One interested party as it counts for a cue; ``party_id`` is the key of its entry in the library."""

    party_id: str = field(kw_only=True)

    @property
    def is_writer(self) -> bool:
        """Whether the role is one of the writers' roles; all others publish."""
        return self.role in WRITER_ROLES


@dataclass(frozen=True, slots=True)
class PartyDifference:
    """One way in which the parties of a cue are not those of its work.

    ``kind`` is added, removed, role, society, share or writer; ``before`` is what the work says, ``after``
    what the cue says, as texts (codes for roles, percent for shares, "" for unknown; for added and removed
    the role). ``name`` is who it is about.
    """

    kind: str
    name: str
    before: str
    after: str


def together(works: Sequence[tuple[int | None, Sequence[CueParty]]]) -> tuple[CueParty, ...]:
    """The parties of a cue with these works: (portion of 1/10000 or None, parties) of each, in order.

    One work gives its parties as they are. In a medley everybody is listed once for a role, society and
    writer; shares are those in each work by the work's portion, added up exactly and rounded by the largest
    remainder, so that complete works make up a whole again. Where a portion or a share is not known, the
    share stays unknown.
    """
    if len(works) == 1:
        return tuple(dict.fromkeys(works[0][1]))
    known = all(portion is not None for portion, _ in works)
    lines: dict[tuple[str, str, str, str], CueParty] = {}
    shares: dict[tuple[str, str, str, str], Fraction | None] = {}
    for portion, parties in works:
        for party in parties:
            key = (party.party_id, party.role, party.society, party.writer)
            lines.setdefault(key, party)
            before = shares.get(key, Fraction(0))
            if not known or portion is None or party.share is None or before is None:
                shares[key] = None
            else:
                shares[key] = before + Fraction(party.share * portion, WHOLE)
    rounded: dict[tuple[str, str, str, str], int] = {}
    for is_writer in (True, False):
        side = {key: share for key, share in shares.items() if lines[key].is_writer is is_writer}
        rounded |= _rounded({key: share for key, share in side.items() if share is not None})
    return tuple(replace(party, share=rounded.get(key)) for key, party in lines.items())


def _rounded(
    shares: Mapping[tuple[str, str, str, str], Fraction],
) -> dict[tuple[str, str, str, str], int]:
    """Whole numbers that add up to the (rounded) sum; those with the largest remainders are rounded up."""
    whole = {key: int(share) for key, share in shares.items()}
    missing = round(sum(shares.values(), Fraction(0))) - sum(whole.values())
    for key in sorted(shares, key=lambda key: whole[key] - shares[key])[:missing]:
        whole[key] += 1
    return whole


def party_differences(own: Iterable[CueParty], work: Iterable[CueParty]) -> tuple[PartyDifference, ...]:
    """How the parties of a cue differ from those of its work, in the order of the cue's own, then what the
    work has besides. A party is the same by name and role (a publisher also by its writer), else by name."""
    mine, theirs = list(own), list(work)
    same = Pairing(theirs, mine)
    for key in (_line, _name_and_role, _name):
        same.by_key(key)
    of_work = {to: theirs[at] for at, to in same.pairs}
    found: list[PartyDifference] = []
    for at, party in enumerate(mine):
        if at in of_work:
            found += _between(of_work[at], party)
        else:
            found.append(PartyDifference("added", party.name, "", party.role))
    found += (PartyDifference("removed", theirs[at].name, theirs[at].role, "") for at in same.left)
    return tuple(found)


def _line(party: CueParty) -> tuple[str, ...]:
    return (fold(party.name), party.role, fold(party.writer))


def _name_and_role(party: CueParty) -> tuple[str, ...]:
    return (fold(party.name), party.role)


def _name(party: CueParty) -> tuple[str, ...]:
    return (fold(party.name),)


def _between(work: CueParty, own: CueParty) -> Iterable[PartyDifference]:
    texts = {
        "role": (work.role, own.role),
        "society": (work.society, own.society),
        "share": (_percent(work.share), _percent(own.share)),
        "writer": (work.writer, own.writer),
    }
    for kind, (before, after) in texts.items():
        if before != after:
            yield PartyDifference(kind, own.name, before, after)


def _percent(share: int | None) -> str:
    return "" if share is None else format_share(share)
