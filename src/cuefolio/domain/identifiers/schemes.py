# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of each scheme: which characters stand where, what checks them, how they are printed.

Here an identifier is plain: capitals and digits without separators, an EIDR without its "10.5240/".
"""

from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import dataclass

from cuefolio.domain.identifiers.checks import (
    ean_digit,
    hexadecimal_check,
    ipi_digits,
    isni_digit,
    isrc_prefix_is_known,
    iswc_digit,
)
from cuefolio.domain.identifiers.identifier import Scheme

Shape = tuple[str, ...]
"""The characters that may stand at each place."""

_DIGIT = string.digits
_LETTER = string.ascii_uppercase
_EITHER = _DIGIT + _LETTER
_HEX = "0123456789ABCDEF"
EIDR_PREFIX = "10.5240/"


@dataclass(frozen=True)
class Rules:
    """One scheme. ``completed`` are fuller forms that are taken without a word where they check out,
    ``offered`` those that a person has to confirm; ``body`` is the part that is never only zeros."""

    shapes: tuple[Shape, ...]
    checks_out: Callable[[str], bool]
    printed: Callable[[str], str]
    body: slice
    compact: Callable[[str], str] = str
    completed: Callable[[str], tuple[str, ...]] = lambda plain: ()
    offered: Callable[[str], tuple[str, ...]] = lambda plain: ()
    is_known: Callable[[str], bool] = lambda plain: True

    def shapes_for(self, plain: str) -> tuple[Shape, ...]:
        """The shapes of this length."""
        return tuple(shape for shape in self.shapes if len(shape) == len(plain))


def fits(plain: str, shape: Shape) -> bool:
    """Whether every character may stand where it stands."""
    return all(c in allowed for c, allowed in zip(plain, shape, strict=True))


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _is_hex(text: str) -> bool:
    return all(c in _HEX for c in text)


def _grouped(plain: str, size: int, separator: str) -> str:
    return separator.join(plain[at : at + size] for at in range(0, len(plain), size))


def _numbered(constant: int) -> Callable[[str], bool]:
    return lambda plain: plain[10] == iswc_digit(plain[1:10], constant)


def _with_letter(letter: str) -> Callable[[str], tuple[str, ...]]:
    """The letter is left out where a column is headed "ISWC"."""
    return lambda plain: (letter + plain,) if len(plain) == 10 and _is_digits(plain) else ()


def _with_letter_and_zeros(letter: str) -> Callable[[str], tuple[str, ...]]:
    """Without the letter it is a number, and spreadsheets drop zeros before a number."""
    return lambda plain: (letter + plain.zfill(10),) if 8 <= len(plain) < 10 and _is_digits(plain) else ()


def _ipi_with_zeros(plain: str) -> tuple[str, ...]:
    """Spreadsheets drop leading zeros, and CAE numbers had nine digits; zeros do not change the check."""
    return (plain.zfill(11),) if 3 <= len(plain) < 11 and _is_digits(plain) else ()


def _isan_checks_out(plain: str) -> bool:
    work, check, version = plain[:16], plain[16], plain[17:25]
    if check != hexadecimal_check(work):
        return False
    return not version or plain[25] == hexadecimal_check(work + version)


def _isan_with_checks(plain: str) -> tuple[str, ...]:
    """ISO 15706 leaves the check characters out where machines talk to each other."""
    if len(plain) not in (16, 24) or not _is_hex(plain):
        return ()
    work, version = plain[:16], plain[16:]
    whole = work + hexadecimal_check(work)
    return (whole + version + hexadecimal_check(work + version) if version else whole,)


def _isan_with_other_check(plain: str) -> tuple[str, ...]:
    """A V-ISAN with only one of its two check characters, whichever it is."""
    if len(plain) != 25:
        return ()
    without_last, without_first = plain[:16] + plain[17:], plain[:24]
    wholes = {*_isan_with_checks(without_last), *_isan_with_checks(without_first)}
    return tuple(w for w in wholes if plain in (w[:25], w[:16] + w[17:]))


def _isan_printed(plain: str) -> str:
    groups = [*(plain[at : at + 4] for at in (0, 4, 8, 12)), plain[16]]
    if len(plain) == 26:
        groups += [plain[17:21], plain[21:25], plain[25]]
    return "-".join(groups)


def _eidr_with_check(plain: str) -> tuple[str, ...]:
    return (plain + hexadecimal_check(plain),) if len(plain) == 20 and _is_hex(plain) else ()


def _upc_with_zeros(plain: str) -> tuple[str, ...]:
    return (plain.zfill(12),) if 10 <= len(plain) < 12 and _is_digits(plain) else ()


def _isni_with_zeros(plain: str) -> tuple[str, ...]:
    return (plain.zfill(16),) if 8 <= len(plain) < 16 and _is_digits(plain[:-1]) else ()


def _imdb_whole(plain: str) -> tuple[str, ...]:
    """A bare number is a title's; a title or name has seven digits at least."""
    if _is_digits(plain) and len(plain) in (7, 8):
        return ("TT" + plain,)
    letters, number = plain[:2], plain[2:]
    if letters in ("TT", "NM", "CO") and 3 <= len(number) < 7 and _is_digits(number):
        return (letters + number.zfill(7),)
    return ()


RULES: dict[Scheme, Rules] = {
    # ISO 3901; International ISRC Agency, Bulletin 2015/01: printed with or without hyphens, no check digit.
    Scheme.ISRC: Rules(
        shapes=((*(_LETTER,) * 2, *(_EITHER,) * 3, *(_DIGIT,) * 7),),
        checks_out=lambda plain: True,
        printed=str,
        body=slice(0, 5),
        is_known=isrc_prefix_is_known,
    ),
    # ISO 15707.
    Scheme.ISWC: Rules(
        shapes=(("T", *(_DIGIT,) * 10),),
        checks_out=_numbered(1),
        printed=lambda plain: f"T-{_grouped(plain[1:10], 3, '.')}-{plain[10]}",
        body=slice(1, 10),
        completed=_with_letter("T"),
        offered=_with_letter_and_zeros("T"),
    ),
    # CISAC, IPI system; CWR 2.1 user manual.
    Scheme.IPI: Rules(
        shapes=((_DIGIT,) * 11,),
        checks_out=lambda plain: plain[9:] == ipi_digits(plain[:9]),
        printed=str,
        body=slice(0, 11),
        completed=_ipi_with_zeros,
    ),
    Scheme.IPI_BASE: Rules(
        shapes=(("I", *(_DIGIT,) * 10),),
        checks_out=_numbered(2),
        printed=lambda plain: f"I-{plain[1:10]}-{plain[10]}",
        body=slice(1, 10),
        completed=_with_letter("I"),
        offered=_with_letter_and_zeros("I"),
    ),
    # ISO 15706-1 (ISAN), 15706-2 (V-ISAN).
    Scheme.ISAN: Rules(
        shapes=((*(_HEX,) * 16, _EITHER), (*(_HEX,) * 16, _EITHER, *(_HEX,) * 8, _EITHER)),
        checks_out=_isan_checks_out,
        printed=_isan_printed,
        body=slice(0, 16),
        completed=_isan_with_checks,
        offered=_isan_with_other_check,
    ),
    # EIDR: ID Format, version 1.51.
    Scheme.EIDR: Rules(
        shapes=((*(_HEX,) * 20, _EITHER),),
        checks_out=lambda plain: plain[20] == hexadecimal_check(plain[:20]),
        printed=lambda plain: EIDR_PREFIX + _grouped(plain, 4, "-"),
        body=slice(0, 20),
        compact=lambda plain: EIDR_PREFIX + plain,
        offered=_eidr_with_check,
    ),
    # GS1 General Specifications.
    Scheme.EAN: Rules(
        shapes=((_DIGIT,) * 12, (_DIGIT,) * 13),
        checks_out=lambda plain: plain[-1] == ean_digit(plain[:-1]),
        printed=str,
        body=slice(0, 13),
        offered=_upc_with_zeros,
    ),
    # ISO 27729.
    Scheme.ISNI: Rules(
        shapes=((*(_DIGIT,) * 15, _DIGIT + "X"),),
        checks_out=lambda plain: plain[15] == isni_digit(plain[:15]),
        printed=lambda plain: _grouped(plain, 4, " "),
        body=slice(0, 15),
        offered=_isni_with_zeros,
    ),
    # developer.imdb.com, "IMDb IDs": two letters, at least seven digits, at present no more than eight.
    Scheme.IMDB: Rules(
        shapes=tuple((*kind, *(_DIGIT,) * n) for kind in ("TT", "NM", "CO") for n in (7, 8)),
        checks_out=lambda plain: True,
        printed=str.lower,
        body=slice(2, 10),
        compact=str.lower,
        offered=_imdb_whole,
    ),
}
