# SPDX-License-Identifier: GPL-3.0-or-later
"""Identifiers out of what people type, copy and export: labels, addresses, separators, foreign letters."""

from __future__ import annotations

import re
import unicodedata

from cuefolio.domain.identifiers.identifier import Scheme

_LOOKING_LATIN = str.maketrans("АВЕКМНОРСТХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEKMHOPCTXISJABEZHIKMNOPTYX")
"""Cyrillic and Greek capitals that a keyboard of that writing gives for the Latin ones."""

_NAMES = {
    Scheme.ISRC: r"ISRC",
    Scheme.ISWC: r"ISWC",
    Scheme.IPI: r"IPI|CAE|NAME",
    Scheme.IPI_BASE: r"IPI|IP|BASE",
    Scheme.ISAN: r"URN:ISAN|V-?ISAN|ISAN",
    Scheme.EIDR: r"URN:EIDR|EIDR|DOI",
    Scheme.EAN: r"EAN(?:[\s-]?13(?!\d))?|UPC(?:[\s-]?A\b)?(?:[\s-]?12(?!\d))?|GTIN(?:[\s-]?1[23](?!\d))?"
    r"|JAN|BAR\s?CODE",
    Scheme.ISNI: r"ISNI",
    Scheme.IMDB: r"IMDB",
}
_NUMBER = r"(?:CODE|NUMBER|NUMMER|NUM[EÉ]RO|NUM|NR|NO|N°|ID)(?![A-Z])"
_SIGNS = r"[\s:=#.,;()\[\]/*'\"-]*"
_LABELS = {
    scheme: re.compile(rf"{_SIGNS}(?:{_NUMBER}{_SIGNS})*(?:(?:{names}){_SIGNS})+")
    for scheme, names in _NAMES.items()
}
_NUMBERS = re.compile(rf"(?:{_NUMBER}{_SIGNS})*")
_AT_ENDS = "'\"()[]{}<>,;:#*= "
_SEPARATORS = re.compile(r"[\s\-._/]+")
_ADDRESS = re.compile(r"[A-Z]+://|URN:|INFO:|[A-Z0-9-]+(?:\.[A-Z0-9-]+)+/")
_EIDR = re.compile(r"10\.5240[/:_\s-]*([^?&#]*)")

_AS_NUMBERS = frozenset((Scheme.IPI, Scheme.EAN, Scheme.ISNI))
"""Schemes of digits alone, which spreadsheets take for numbers."""
_DECIMAL = re.compile(r"(\d{3,})[.,]0{1,2}")
_EXPONENT = re.compile(r"\d(?:[.,]\d+)?E\+?\d{1,2}")

_TELLING = {
    Scheme.ISRC: r"ISRC",
    Scheme.ISWC: r"ISWC",
    Scheme.IPI: r"IPI(?!\W*BASE)|CAE",
    Scheme.IPI_BASE: r"IPI\W*BASE",
    Scheme.ISAN: r"ISAN",
    Scheme.EIDR: r"EIDR|10\.5240/",
    Scheme.EAN: r"EAN|UPC|GTIN|BARCODE",
    Scheme.ISNI: r"ISNI",
    Scheme.IMDB: r"IMDB",
}
_SAYS = {scheme: re.compile(rf"(?<![A-Z])(?:{names})(?![A-Z])") for scheme, names in _TELLING.items()}


def tidy(line: str) -> str:
    """Capitals, plain digits, plain hyphens, Latin letters; nothing invisible. Never raises."""
    wide = unicodedata.normalize("NFKC", line).upper().replace("%2F", "/").replace("%3A", ":")
    if not wide.isascii():
        wide = "".join(map(_plain, wide)).translate(_LOOKING_LATIN)
    return wide.strip()


def _plain(c: str) -> str:
    kind = unicodedata.category(c)
    if kind == "Nd":
        return str(unicodedata.decimal(c))
    if kind == "Pd" or c == "−":
        return "-"
    return "" if kind == "Cf" else c


def plain_forms(scheme: Scheme, tidied: str) -> tuple[str, ...]:
    """What the text may be without label and separators, the most likely first; at least one.

    Several, since a label can look like a beginning: ISRC17607839 is a code of Iceland's.
    """
    core = _unlabelled(scheme, tidied)
    forms = [_squeezed(part) for part in (*core, tidied)]
    if scheme is Scheme.EIDR:
        found = _EIDR.search(tidied)
        forms = [
            *([_squeezed(found[1])] if found else []),
            *(form.removeprefix("105240") for form in forms),
            *forms,
        ]
    if _ADDRESS.match(tidied):
        forms += [_squeezed(part) for part in reversed(re.split(r"[/?=&#:]", tidied))]
    return tuple(dict.fromkeys(forms))


def number_cut(scheme: Scheme, tidied: str) -> str:
    """The digits of "1372389230.0", as some exports write numbers; "" where the text is no such number."""
    if scheme not in _AS_NUMBERS:
        return ""
    found = _DECIMAL.fullmatch(_unlabelled(scheme, tidied)[0].strip(_AT_ENDS))
    return found[1] if found else ""


def is_rounded(scheme: Scheme, tidied: str) -> bool:
    """Whether a spreadsheet has written the number as 1.37239E+09."""
    core = _unlabelled(scheme, tidied)[0].strip(_AT_ENDS)
    return scheme in _AS_NUMBERS and _EXPONENT.fullmatch(core) is not None


def told_schemes(tidied: str) -> frozenset[Scheme]:
    """The schemes that a text names: "ISRC: …", imdb.com/title/…, doi.org/10.5240/…"""
    return frozenset(scheme for scheme, names in _SAYS.items() if names.search(tidied))


def _unlabelled(scheme: Scheme, tidied: str) -> tuple[str, ...]:
    """Without the label and a "no." after it; only without the label, since NO is Norway's prefix too."""
    label = _LABELS[scheme].match(tidied)
    if label is None:
        return (tidied,)
    rest = tidied[label.end() :]
    number = _NUMBERS.match(rest)
    return (rest[number.end() :] if number else rest, rest)


def _squeezed(text: str) -> str:
    return _SEPARATORS.sub("", text.strip(_AT_ENDS))
