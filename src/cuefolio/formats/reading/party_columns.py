# SPDX-License-Identifier: GPL-3.0-or-later
"""Parties in the columns of a table: one a row, or those of a cue in a cell for each side or role."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cuefolio.domain.reconcile.received import Place, Remark
from cuefolio.domain.sheet import SheetParty
from cuefolio.formats.reading.layouts import Layout
from cuefolio.formats.reading.parties import RawParty, in_cell, several
from cuefolio.formats.reading.shares import Shares
from cuefolio.formats.reading.values import Cell, text

_ROW_PARTY = frozenset(
    ("role", "name", "surname", "publisher_name", "society", "share", "ipi", "given_names")
)
_OF_PARTY = ("role", "name", "given_names", "surname", "publisher_name", "society", "ipi", "ipi_base", "isni")
_CELLS_OF_PARTY = (*_OF_PARTY, "share")
_GROUPS = (
    ("writers", "writer", ""),
    ("composer", "writer", "C"),
    ("lyricist", "writer", "A"),
    ("arranger", "writer", "AR"),
    ("publishers", "publisher", ""),
)
_ONE_IN_A_CELL = frozenset({"studio-xlsx", "netflix-csv", "bbc-xlsx"})


class PartyColumns:
    """Reads the parties of rows. ``one_a_row``: each row has one, with its role. ``tell_roles``: columns say
    who composed, wrote words or arranged, and nothing finer."""

    def __init__(
        self, columns: Mapping[str, int], layout: Layout | None, shares: Shares, remarks: list[Remark]
    ) -> None:
        """``remarks`` gets a remark for each role that nobody knows."""
        self._columns = columns
        self._known = layout is not None
        self._id = layout.id if layout else ""
        self._separator = layout.separator if layout else ""
        self._groups = [group for group in _GROUPS if group[0] in columns]
        self.one_a_row = any(name in columns for name in ("role", "name", "surname"))
        self.tell_roles = not self.one_a_row and bool({"composer", "lyricist", "arranger"} & set(columns))
        self._shares, self._remarks = shares, remarks
        self._people: dict[tuple[Cell, ...], RawParty] = {}
        """Parties of rows by their cells."""
        self._unknown_roles: set[str] = set()

    def read(self, facts: Mapping[str, Cell], place: Place) -> list[RawParty]:
        """The parties that a row names; ``facts`` are its cells by field, ``place`` is that of its cue."""
        found = []
        if self.one_a_row and not _ROW_PARTY.isdisjoint(facts):
            found.append(self._of_row(facts, place))
        for name, side, role in self._groups:
            if name in facts:
                found += self._of_cell(facts, name, side, role)
        return found

    def sides(self, parties: Sequence[RawParty]) -> tuple[tuple[SheetParty, ...], tuple[SheetParty, ...]]:
        """Writers and publishers of a cue, when the shares of the whole sheet are decided."""
        kept = _together(parties) if self.tell_roles else parties
        return (
            tuple(party.party(self._shares.of(party)) for party in kept if party.is_writer),
            tuple(party.party(self._shares.of(party)) for party in kept if not party.is_writer),
        )

    def _of_row(self, facts: Mapping[str, Cell], place: Place) -> RawParty:
        if not self._known:
            return self._new(facts, place)
        # A film has few people and many cues.
        key = tuple([facts.get(name) for name in _CELLS_OF_PARTY])
        party = self._people.get(key)
        if party is None:
            party = self._people[key] = self._new(facts, place)
        return party

    def _new(self, facts: Mapping[str, Cell], place: Place) -> RawParty:
        shown = {name: text(facts[name]) for name in _OF_PARTY if name in facts}
        given, surname = shown.get("given_names", ""), shown.get("surname", "")
        publisher = shown.get("publisher_name", "")
        party = RawParty("publisher" if publisher and not surname else "")
        party.name = publisher or shown.get("name") or f"{given} {surname}".strip()
        party.given = given if surname else ""
        party.take_role(shown.get("role", ""))
        party.take_society(shown.get("society", ""))
        party.share = facts.get("share")
        party.ipi = shown.get("ipi", "")
        party.ipi_base, party.isni = shown.get("ipi_base", ""), shown.get("isni", "")
        if party.unknown_role:
            self._note_role(party, place)
        self._shares.note(party)
        return party

    def _note_role(self, party: RawParty, place: Place) -> None:
        word = party.unknown_role
        if word not in self._unknown_roles:
            self._unknown_roles.add(word)
            self._remarks.append(
                Remark("import.unknown_role", place, {"place": str(place), "role": word[:40]})
            )

    def _of_cell(self, facts: Mapping[str, Cell], name: str, side: str, role: str) -> list[RawParty]:
        one = self._id in _ONE_IN_A_CELL
        parties = in_cell(facts[name], side, role, self._separator, one=one)
        column = f"{side}s"
        lists = {
            fact: [text(facts.get(key))] if one else several(facts.get(key), self._separator)
            for fact in ("society", "share", "ipi")
            if (key := f"{name}_{fact}" if f"{name}_{fact}" in self._columns else f"{column}_{fact}") in facts
        }
        for at, party in enumerate(parties):
            for fact, values in lists.items():
                if at < len(values) and values[at]:
                    if fact == "society":
                        party.take_society(values[at])
                    elif fact == "ipi":
                        party.ipi = values[at].removeprefix("IPI::")
                    else:
                        raw = facts.get(f"{column}_share")
                        party.share = raw if len(parties) == 1 and not isinstance(raw, str) else values[at]
            self._shares.note(party)
        return parties


def _together(parties: Sequence[RawParty]) -> list[RawParty]:
    """Who stands among the composers and among the authors is both."""
    found: dict[str, RawParty] = {}
    kept = []
    for party in parties:
        other = found.get(party.name) if party.is_writer else None
        if other is not None and {other.role, party.role} == {"C", "A"}:
            other.role = "CA"
            continue
        if party.is_writer:
            found.setdefault(party.name, party)
        kept.append(party)
    return kept
