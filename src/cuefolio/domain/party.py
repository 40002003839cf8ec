# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of an interested party, whether it stands on a sheet or beside a cue."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Party:
    """Name, CISAC role code, society, share in 1/10000 of its side (writers or publishers; None when unknown)
    and numbers as text. "" is unknown.

    ``SheetParty`` (the snapshot, without keys) and ``CueParty`` (a cue of the catalogue) are parties; neither
    may stand for the other.
    """

    name: str
    role: str
    society: str = ""
    share: int | None = None
    ipi: str = ""
    given_names: str = ""
    """The part of ``name`` that is given names, where it is known; "" for companies."""
    kind: str = ""
    """"person" or "company", "" when unknown."""
    ipi_base: str = ""
    isni: str = ""
    writer: str = ""
    """Of a publisher: name of the writer whose rights it holds, where the chain is known."""
