# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of one identifier after it was read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """The identifiers that cue sheets carry."""

    ISRC = "isrc"
    ISWC = "iswc"
    IPI = "ipi"
    """IPI name number, once the CAE number."""
    IPI_BASE = "ipi_base"
    ISAN = "isan"
    """ISAN of a work or V-ISAN of a version."""
    EIDR = "eidr"
    EAN = "ean"
    """EAN-13 or UPC-A, the bar code of a release."""
    ISNI = "isni"
    IMDB = "imdb"


_DESCRIPTIONS: dict[Scheme, tuple[str, str, str]] = {
    Scheme.ISRC: ("ISRC", "12", "USRC17607839"),
    Scheme.ISWC: ("ISWC", "11", "T-034.524.680-1"),
    Scheme.IPI: ("IPI", "11", "00014107338"),
    Scheme.IPI_BASE: ("IPI Base", "11", "I-123456789-3"),
    Scheme.ISAN: ("ISAN", "17/26", "1881-66C7-3420-6541-Y"),
    Scheme.EIDR: ("EIDR", "21", "10.5240/7EC7-228A-510A-053E-CBB8-J"),
    Scheme.EAN: ("EAN/UPC", "12/13", "5901234123457"),
    Scheme.ISNI: ("ISNI", "16", "0000 0001 2103 2683"),
    Scheme.IMDB: ("IMDb", "9/10", "tt0063350"),
}
"""Name, number of characters, example."""


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifier as it was typed and as it is shown, with what is wrong with it.

    ``text`` is what was typed, on one line. ``compact`` is for comparing and storing, without separators;
    "" where the text does not have the form of its scheme. ``canonical`` is what to show: the form its
    standard prints, else ``text``. ``problem`` is a code of ``messages/identifiers.py``, "" when all is well;
    ``severity`` then says "error" or "warning". ``correction`` is what was probably meant, in canonical form,
    only where a single answer fits. ``other`` is the scheme to which the text does belong.
    """

    scheme: Scheme
    text: str
    compact: str
    canonical: str
    problem: str = ""
    severity: str = ""
    correction: str = ""
    other: Scheme | None = None

    @property
    def arguments(self) -> dict[str, str]:
        """What the sentence for ``problem``, or for "identifier.correction", is filled with."""
        name, expected, example = _DESCRIPTIONS[self.scheme]
        return {
            "text": self.text,
            "scheme": name,
            "expected": expected,
            "example": example,
            "prefix": self.compact[:2],
            "correction": self.correction,
            "other": _DESCRIPTIONS[self.other][0] if self.other else "",
        }
