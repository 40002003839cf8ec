# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether two names may mean the same person, work or thing, and why somebody should look.

Nothing here decides: a pair is a question to a person. So a rule may be generous where a name is written
in several ways (initials, "Williams, John", accents, "Ltd"), and is strict where a small difference is the
whole difference: numbers, parts, keys, versions, a word more or less.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from cuefolio.domain.text import fold


class Reason(StrEnum):
    """Why two entries are shown together; the stronger ones first."""

    IPI = "ipi"
    ISWC = "iswc"
    ISRC = "isrc"
    FILE = "file"
    SAME = "same-name"
    SPELLING = "spelling"
    ORDER = "word-order"
    MIDDLE = "middle-name"
    INITIALS = "initials"
    DIFFERENT = "different-identifiers"
    """The names are alike, but both have an identifier and they differ: listed, never offered."""


SCORES: dict[Reason, int] = {
    Reason.IPI: 100,
    Reason.ISWC: 100,
    Reason.ISRC: 100,
    Reason.FILE: 100,
    Reason.SAME: 96,
    Reason.SPELLING: 86,
    Reason.ORDER: 84,
    Reason.MIDDLE: 82,
    Reason.INITIALS: 80,
    Reason.DIFFERENT: 0,
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NEAR = 85.0
"""Two words of which this share agrees are one word with a slip of the pen: harbor, harbour."""
LONG_WORD = 8
"""From this many letters on a word may have two slips."""
_SOUND_ALIKE = frozenset(map(frozenset, ("sz", "ck", "iy")))
_LEAST = {"party": 3}
_LEAST_IN_TITLES = 4

_ROMAN = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})")
_FEATURED = re.compile(r"[(\[]\s*(?:feat|ft|featuring)\b[^)\]]*[)\]]|\s(?:feat|ft|featuring)\b\.?\s[^(\[]*")
_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve",
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
)
_NUMBERS = {word: n for line in _ENGLISH for n, word in enumerate(line.split(), start=1)}
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_SAME_WORDS = {
    "pt": "part", "pts": "part", "vol": "volume", "orch": "orchestra", "inst": "instrumental",
    "instr": "instrumental", "vers": "version", "ver": "version", "und": "and", "et": "and", "mister": "mr",
}  # fmt: skip
_BEFORE_NUMBERS = frozenset(("no", "nr", "num", "number", "nummer"))
_DROPPED = frozenset(("the", "and"))
_ARTICLES = frozenset(("a", "an", "der", "das", "le", "la", "les", "l", "el", "los", "las", "il", "o"))
_VERSIONS = _words(
    "live demo remix instrumental acoustic karaoke reprise edit radio extended alternate alternative alt mix"
    " remaster remastered version cover vocal vocals stem stems clean explicit take outtake short long"
)
_NEGATIONS = ("un", "in", "im", "ir", "il", "dis", "non", "a", "anti", "re")
_FORMS = _words(
    "ltd limited inc incorporated llc llp lp corp corporation co company gmbh mbh ag kg ug ohg sarl sas sa"
    " srl spa bv nv ab as aps oy oyj plc pty pte kk ltda sro doo eurl sl"
)
_TRADE = _words(
    "music musik musique publishing publishers publisher publications publication verlag musikverlag"
    " musikverlage verlage edition editions editora ediciones edizioni forlag"
)
_HONOURS = _words("the dr prof sir dame mr mrs ms")
_GENERATIONS = _words("jr sr junior senior ii iii iv")


def words(text: str) -> list[str]:
    """The words of a name, folded: "Anna’s R&B (live)" gives annas r and b live."""
    folded = fold(text).replace("'", "").replace("&", " and ").replace("+", " and ")
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", folded)
        return "".join(c if c.isalnum() or _is_mark(c) else " " for c in folded).split()
    return re.findall(r"[a-z0-9]+", folded)


def _is_mark(c: str) -> bool:
    return unicodedata.category(c).startswith("M")


def identifier(text: str) -> str:
    """An IPI, ISWC or ISRC without what people write into it: "T-034.524.680-1" gives T0345246801."""
    plain = re.sub(r"[^0-9A-Z]", "", unicodedata.normalize("NFKC", text).upper())
    return plain.lstrip("0") if plain.isdigit() else plain


@dataclass(frozen=True)
class Name:
    """A name in the form in which it is compared. Equal ``words``, ``exact`` and ``version`` are the same
    name; ``exact`` are the numbers, letters and parts that must agree, in their order."""

    words: tuple[str, ...]
    exact: tuple[str, ...] = ()
    version: frozenset[str] = frozenset()

    @cached_property
    def compact(self) -> str:
        """The words without the spaces between them: "Main Title" and "Maintitle"."""
        return "".join(self.words)

    @property
    def guard(self) -> tuple[tuple[str, ...], frozenset[str]]:
        """What two names must share before anything else is looked at."""
        return self.exact, self.version


def title_name(text: str) -> Name:
    """The name of a work, recording, scene, theme or mood."""
    folded = fold(text)
    bare = _FEATURED.sub(" ", folded)
    found = words(bare) or words(folded) or [folded.strip()]
    if len(found) > 1 and found[-1] in (*_ARTICLES, "the") and re.search(r",\s*\w+\W*$", bare):
        found = [found[-1], *found[:-1]]
    if len(found) > 1 and found[0] in _ARTICLES:
        found = found[1:]
    plain, exact, version = [], [], []
    for place, word in enumerate(found):
        word = _SAME_WORDS.get(word, word)
        following = found[place + 1] if place + 1 < len(found) else ""
        number = _number(word)
        if word in _BEFORE_NUMBERS and _number(following) is not None:
            continue
        if number is not None:
            exact.append(str(number))
        elif (len(word) == 1 and word.isascii()) or any(c.isdigit() for c in word):
            exact.append(word)
        elif word in _VERSIONS:
            version.append(word)
        elif word not in _DROPPED:
            plain.append(word)
    if not plain and not exact:
        return Name(tuple(found))
    return Name(tuple(plain), tuple(exact), frozenset(version))


def _number(word: str) -> int | None:
    if word.isdecimal() and len(word) < 10:
        return int(word)
    ordinal = _ORDINAL.fullmatch(word)
    if ordinal:
        return int(ordinal[1])
    if word in _NUMBERS:
        return _NUMBERS[word]
    roman = _ROMAN.fullmatch(word) if word else None
    if roman is None:
        return None
    ones = {"ix": 9, "iv": 4}.get(roman[2])
    return 10 * len(roman[1]) + (ones if ones is not None else 5 * roman[2].count("v") + roman[2].count("i"))


def is_company(text: str) -> bool:
    """Whether a name says by itself that it is no person: "Quay Music", "North Pier Ltd"."""
    found = words(_short_forms(text))
    return any(word in _FORMS for word in found[1:]) or any(word in _TRADE for word in found)


def _short_forms(text: str) -> str:
    """ "S.A.R.L." as one word; initials of people stay apart."""
    dotted = re.sub(r"\b(?:[A-Za-z]\.){2,}", lambda m: _undotted(m[0]), text)
    return re.sub(r"\b([A-Za-z])/([A-Za-z])\b", r"\1\2", dotted)


def _undotted(text: str) -> str:
    plain = text.replace(".", "")
    return f"{plain} " if plain.lower() in _FORMS else text


def party_name(text: str, company: bool | None = None) -> Name:
    """The name of a person or company. ``company`` None: the name has to tell."""
    text = _short_forms(text)
    if company or (company is None and is_company(text)):
        return _company_name(text)
    last, comma, first = text.partition(",")
    if comma and "," not in first and words(first) and not set(words(first)) <= _GENERATIONS | _FORMS:
        text = f"{first} {last}"
    found = [word for word in words(text) if word != "and"] or words(text) or [fold(text).strip()]
    while len(found) > 1 and found[0] in _HONOURS:
        found = found[1:]
    exact = [word for word in found if any(c.isdigit() for c in word)]
    if len(found) > 2 and (found[-1] in _GENERATIONS or found[-1] == "i"):
        exact.append({"junior": "jr", "senior": "sr"}.get(found[-1], found[-1]))
        found = found[:-1]
    return Name(tuple(word for word in found if word not in exact) or tuple(found), tuple(exact))


def _company_name(text: str) -> Name:
    found = [word for word in words(text) if word not in _DROPPED]
    bare = [word for word in found if word not in _FORMS] or found
    kept = [word for word in bare if word not in _TRADE] or bare
    exact = tuple(word for word in kept if any(c.isdigit() for c in word))
    return Name(tuple(word for word in kept if word not in exact) or tuple(kept), exact)


def name_of(kind: str, text: str, company: bool | None = None) -> Name:
    """The name of an entry of a kind (a key of ``ENTRY_KINDS``) as it is compared."""
    return party_name(text, company) if kind == "party" else title_name(text)


def compare(kind: str, one: Name, two: Name, *, persons: bool = False) -> Reason | None:
    """Why two names are alike, None when they are not. ``persons``: given names may be initials."""
    if one.guard != two.guard:
        return None
    if one.words == two.words:
        return Reason.SAME
    if one.compact == two.compact:
        return Reason.SPELLING
    if sorted(one.words) == sorted(two.words):
        return Reason.ORDER
    if _one_slip(one.words, two.words, _LEAST.get(kind, _LEAST_IN_TITLES)):
        return Reason.SPELLING
    return _given_names(one.words, two.words) if persons else None


def _one_slip(one: tuple[str, ...], two: tuple[str, ...], least: int) -> bool:
    """Whether all words agree but one, and that one nearly does."""
    if len(one) != len(two):
        return False
    differing = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    return len(differing) == 1 and _is_slip(*differing[0], least)


def _is_slip(one: str, two: str, least: int = _LEAST_IN_TITLES) -> bool:
    """Whether two different words are probably one, written differently."""
    shorter, longer = sorted((one, two), key=len)
    if len(shorter) < least or any(longer == prefix + shorter for prefix in _NEGATIONS):
        return False
    if len(longer) - len(shorter) > 1 and len(shorter) < LONG_WORD:
        return False
    from rapidfuzz import fuzz  # late: formats are listed without it

    if fuzz.ratio(one, two, score_cutoff=_NEAR):
        return True
    if len(one) != len(two) or len(one) < 4:
        return False
    differing = [frozenset(pair) for pair in zip(one, two, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and one[0] == two[0] and differing[0] in _SOUND_ALIKE


def _given_names(one: tuple[str, ...], two: tuple[str, ...]) -> Reason | None:
    """People of one surname whose given names fit: "J. Williams", "John T. Williams"."""
    if len(one) < 2 or len(two) < 2 or one[-1] != two[-1] or len(one[-1]) < 2:
        return None
    short, long = sorted((one[:-1], two[:-1]), key=len)
    if not _fits(short[0], long[0]):
        return None
    place = 1
    for given in short[1:]:
        while place < len(long) and not _fits(given, long[place]):
            place += 1
        if place == len(long):
            return None
        place += 1
    initials = any(len(a) == 1 for a in short) or len(long[0]) == 1
    return Reason.INITIALS if initials else Reason.MIDDLE


def _fits(one: str, two: str) -> bool:
    return one == two or (len(one) == 1 and two.startswith(one)) or (len(two) == 1 and one.startswith(two))
