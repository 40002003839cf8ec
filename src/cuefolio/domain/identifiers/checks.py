# SPDX-License-Identifier: GPL-3.0-or-later
"""Check digits, and the ISRC prefixes that are given out.

python-stdnum is imported when first needed: it brings pydoc and ssl along, which the start of the program
does not wait for.
"""

from __future__ import annotations

_MORE_PREFIXES = frozenset(
    {
        *("BC", "BK", "BP", "BX", "CB", "CP", "CS", "DG", "FX", "GX", "KS"),
        *("QM", "QN", "QT", "QZ", "TC", "UK", "VV", "XK", "YU", "ZB", "ZZ"),
    }
)
"""Prefixes that are no ISO 3166 country, or none any more; python-stdnum 2.2 lacks VV. Source: International
ISRC Registration Authority, Valid Characters in the ISRC Prefix, November 2025."""


def iswc_digit(digits: str, constant: int = 1) -> str:
    """Check digit of the nine digits of an ISWC; of an IPI base number with ``constant`` 2.

    10 less the last figure of constant + sum of i times the i-th digit (ISO 15707, annex; CISAC for the IPI
    base number). Being modulo 10 it misses some slips: at the places 2, 4, 6 and 8 a digit that is off by
    5, at place 5 one that is off by an even number.
    """
    total = constant + sum(place * int(digit) for place, digit in enumerate(digits, start=1))
    return str(-total % 10)


def ipi_digits(digits: str) -> str:
    """The two check digits of the nine digits of an IPI name number (CISAC).

    t = sum of the digits times 10, 9, ... 2, modulo 101; "00" for t = 0, else (101 - t) modulo 100, so that
    t = 1 gives "00" too. It finds every single wrong digit.
    """
    total = sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), digits, strict=True)) % 101
    return f"{(101 - total) % 100 if total else 0:02d}"


def ean_digit(digits: str) -> str:
    """Check digit of 11 (UPC-A) or 12 (EAN-13) digits: weights 3 and 1 from the right (GS1 General
    Specifications, 7.9)."""
    from stdnum import ean

    return ean.calc_check_digit(digits)


def isni_digit(digits: str) -> str:
    """Check character, 0 to 9 or X, of the 15 digits of an ISNI: ISO 7064 Mod 11-2 (ISO 27729)."""
    from stdnum.iso7064 import mod_11_2

    return mod_11_2.calc_check_digit(digits)


def hexadecimal_check(digits: str) -> str:
    """Check character, 0 to 9 or A to Z, of hexadecimal digits: ISO 7064 Mod 37,36 (ISO 15706 for ISAN; EIDR
    ID Format 1.51, section 2.2)."""
    from stdnum.iso7064 import mod_37_36

    return mod_37_36.calc_check_digit(digits)


def isrc_prefix_is_known(isrc: str) -> bool:
    """Whether a well formed ISRC begins with two letters that were given out.

    New ones are given out without notice and mean no country since ISO 3901:2019, so an unknown one is at
    most a reason to look.
    """
    if isrc[:2] in _MORE_PREFIXES:
        return True
    from stdnum import isrc as known

    return known.is_valid(isrc)
