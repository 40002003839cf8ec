# SPDX-License-Identifier: GPL-3.0-or-later
"""The parties of a received line as they are written into the catalogue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cuefolio.domain.cue_row import CueParty
from cuefolio.domain.profile import Profile
from cuefolio.domain.reconcile.party_differences import kept_share, pairs
from cuefolio.domain.sheet import SheetCue, SheetParty
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.vocabulary import Role
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.sheet_import_entries import People

_DEFAULT = {"writer": Role.COMPOSER.value, "publisher": Role.PUBLISHER.value}


class PartyTaker:
    """Turns parties of a sheet into what is written: who they are, and their shares as they are kept.

    ``chosen`` are decisions about names that are only alike: folded name -> key of who it is, "" for somebody
    new.
    """

    def __init__(self, people: People, profile: Profile, chosen: Mapping[str, str]) -> None:
        self._people = people
        self._profile = profile
        self._chosen = chosen
        self._societies = {fold(shown): code for code, shown in profile.societies.items()}

    def side(self, cue: SheetCue, side: str, ours: Sequence[CueParty] = ()) -> list[TypedParty]:
        """The writers or publishers (``side``) of a line; what they leave blank is taken from ``ours``, and
        who of ours is not listed stays."""
        parties = cue.writers if side == "writer" else cue.publishers
        left = list(ours)
        found = []
        for party in parties:
            if not party.name:
                continue
            key = self._key(party)
            known = next((have for have in left if _is(have, party, key)), None)
            if known is not None:
                left.remove(known)
            found.append(self._typed(cue, party, side, key, known))
        stays = _not_listed(parties, ours)
        return found + as_they_are([have for have in left if have in stays])

    def _typed(
        self, cue: SheetCue, party: SheetParty, side: str, key: str | None, known: CueParty | None
    ) -> TypedParty:
        share = kept_share(cue, party, side, self._profile)
        entry = self._people.by_id.get(key or "")
        return TypedParty(
            single_line(party.name),
            party.role or (known.role if known else _DEFAULT[side]),
            self._society(party, known),
            share if share is not None or known is None else known.share,
            keep_share=False,
            ipi=party.ipi if party.ipi and (entry is None or not entry.ipi) else None,
            given_names=party.given_names
            if party.given_names and (entry is None or not entry.given_names)
            else None,
            writer=_chain(cue, party) or (known.writer if known and known.writer else None),
            party_id=key,
        )

    def _society(self, party: SheetParty, known: CueParty | None) -> str | None:
        if party.society:
            return self._societies.get(fold(party.society), single_line(party.society))
        return known.society if known else None

    def _key(self, party: SheetParty) -> str | None:
        """Who it is; None for somebody new."""
        decided = self._chosen.get(fold(single_line(party.name)))
        if decided is not None:
            return decided or None
        exact = self._people.exact(party.name, party.ipi)
        return exact[0].id if exact else None


def as_they_are(parties: Sequence[CueParty]) -> list[TypedParty]:
    """Parties of ours that stay."""
    return [
        TypedParty(
            party.name,
            party.role,
            party.society,
            party.share,
            keep_share=False,
            writer=party.writer or None,
            party_id=party.party_id,
        )
        for party in parties
    ]


def same_parties(wanted: Sequence[TypedParty], ours: Sequence[CueParty]) -> bool:
    """Whether parties to be written are those that are there already, whatever their order."""

    def line(name: str, role: object, share: int | None) -> tuple[str, str, int]:
        return fold(name), str(role), -1 if share is None else share

    stated = sorted(line(party.name, party.role, party.share) for party in wanted)
    return stated == sorted(line(party.name, party.role, party.share) for party in ours)


def _chain(cue: SheetCue, party: SheetParty) -> str:
    """The writer whose rights a publisher holds, where that writer is on the line too."""
    wanted = fold(party.writer)
    return next((writer.name for writer in cue.writers if wanted and fold(writer.name) == wanted), "")


def _not_listed(theirs: Sequence[SheetParty], ours: Sequence[CueParty]) -> list[CueParty]:
    """Who of ours is none of theirs, by the rules of the comparison."""
    shown = [SheetParty(have.name, have.role, ipi=have.ipi) for have in ours]
    alone = [known for stated, known in pairs([p for p in theirs if p.name], shown) if stated is None]
    return [have for have, known in zip(ours, shown, strict=True) if any(known is one for one in alone)]


def _is(have: CueParty, party: SheetParty, key: str | None) -> bool:
    if key is not None:
        return have.party_id == key and (not party.role or party.role == have.role)
    return fold(have.name) == fold(single_line(party.name))
