# SPDX-License-Identifier: GPL-3.0-or-later
"""Parties as one line of text: ``Ana Bell [C] PRS 50%; Quay Music [E] PRS 100% for Ana Bell``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuefolio.domain.cue_row import SEPARATOR, CueParty
from cuefolio.domain.shares import format_share, parse_share
from cuefolio.domain.text import single_line
from cuefolio.domain.vocabulary import Role
from cuefolio.errors import CuefolioError
from cuefolio.services.cue_values import TypedParty

_LINE = re.compile(
    r"(?P<name>[^\[\]]+?) ?\[ ?(?P<role>[A-Za-z]+) ?\]"
    r"(?: (?P<society>(?!(?:for|IPI) )[^\s\d%\[\]][^\s\[\]]*?))?"
    r"(?: (?P<share>(?:[\d./, ]+|\?) ?%))?"
    r"(?: IPI (?P<ipi>[\w .-]+?))?"
    r"(?: for (?P<writer>.+))?"
)


def parse_parties(text: str) -> list[TypedParty]:
    """Parties from ``NAME [ROLE] SOCIETY SHARE% IPI NUMBER for WRITER``, separated by ``;`` or line breaks.

    Everything after the role may be left out and then stays as it is known; ``?`` makes a society or share
    unknown. ``WRITER`` is whose rights a publisher holds. Raises party.bad_line, party.bad_role, share.*.
    """
    return [_party(line) for line in map(single_line, re.split(r"[;\n]", text)) if line]


def format_parties(parties: Sequence[CueParty]) -> str:
    """The text from which ``parse_parties`` makes these parties again."""
    return SEPARATOR.join(_line(party) for party in parties)


def _party(line: str) -> TypedParty:
    found = _LINE.fullmatch(line)
    if found is None:
        raise CuefolioError("party.bad_line", text=line, choices=" ".join(role.value for role in Role))
    role = found["role"].upper()
    if role not in frozenset(Role):
        raise CuefolioError(
            "party.bad_role", name=found["name"], role=role, choices=", ".join(role.value for role in Role)
        )
    typed = found["share"]
    share = None if typed is None or typed.startswith("?") else parse_share(typed)
    society = "" if found["society"] == "?" else found["society"]
    return TypedParty(
        found["name"], role, society, share, typed is None, ipi=found["ipi"], writer=found["writer"]
    )


def _line(party: CueParty) -> str:
    share = "?%" if party.share is None else f"{format_share(party.share)}%"
    ipi = f"IPI {party.ipi}" if party.ipi else ""
    writer = f"for {party.writer}" if party.writer else ""
    return " ".join(filter(None, (party.name, f"[{party.role}]", party.society or "?", share, ipi, writer)))
