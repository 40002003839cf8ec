# SPDX-License-Identifier: GPL-3.0-or-later
"""From a text to an identifier: its form, its check digit, what is wrong, what was meant."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from cuefolio.domain.identifiers.corrections import likely
from cuefolio.domain.identifiers.identifier import Identifier, Scheme
from cuefolio.domain.identifiers.schemes import RULES, Rules, fits
from cuefolio.domain.identifiers.spelling import is_rounded, number_cut, plain_forms, tidy, told_schemes
from cuefolio.domain.text import single_line

_UNKNOWN = "identifier.unknown_prefix"
_WORSE = ("", _UNKNOWN, "identifier.check_digit", "identifier.placeholder", "identifier.characters")
_SHAPED = frozenset(_WORSE[:4])
"""Problems of a text that does have the form of its scheme."""
_MARKED = (Scheme.ISWC, Scheme.IPI_BASE)
"""Their letter tells them even where the check digit is wrong."""


@dataclass(frozen=True, slots=True)
class _Reading:
    plain: str
    problem: str
    completed: bool = False

    @property
    def rank(self) -> int:
        return _WORSE.index(self.problem) if self.problem in _WORSE else len(_WORSE)


# The numbers of the same few people stand on every cue of a film.
@lru_cache(maxsize=4096)
def read(scheme: Scheme, text: str) -> Identifier:
    """What ``text`` is as an identifier of ``scheme``, with what is wrong with it. "" has no problem.

    Accepted without remark: lower case, separators and dashes of any kind, full-width digits, a label before
    it, an address that holds it; where the check digit proves it, an ISWC or IPI base number without its
    letter and an IPI name number without leading zeros; an ISAN without check characters, which are then
    computed. Never raises.
    """
    line = single_line(text)
    if not line:
        return Identifier(scheme, "", "", "")
    tidied = tidy(line)
    if is_rounded(scheme, tidied):
        return Identifier(scheme, line, "", line, "identifier.rounded", "error")
    rules, reading = RULES[scheme], _best(scheme, tidied)
    problem = reading.problem
    shaped = problem in _SHAPED
    compact = rules.compact(reading.plain) if shaped else ""
    shown = rules.printed(reading.plain) if shaped else line
    if problem in ("", _UNKNOWN):
        return Identifier(scheme, line, compact, shown, problem, "warning" if problem else "")
    others = [other for other in _unmistakable(tidied) if other is not scheme]
    if len(others) == 1:
        return Identifier(scheme, line, "", line, "identifier.other_scheme", "error", other=others[0])
    meant = likely(rules, reading.plain, lambda plain: _judge(rules, plain).problem)
    return Identifier(scheme, line, compact, shown, problem, "error", rules.printed(meant) if meant else "")


def is_valid(scheme: Scheme, text: str) -> bool:
    """Whether ``text`` is a right identifier of ``scheme``, however it is spelled."""
    found = read(scheme, text)
    return bool(found.compact) and found.severity != "error"


def canonical(scheme: Scheme, text: str) -> str:
    """The text as its standard prints it; unchanged, on one line, where it has not the form of ``scheme``.

    A wrong check digit stays as it is. Idempotent. Never raises.
    """
    return read(scheme, text).canonical


def guess(text: str) -> Identifier | None:
    """The identifier that a stray text holds, by its label, address or form; None where that is ambiguous.

    A label or address decides even where the identifier is wrong. Never raises.
    """
    line = single_line(text)
    tidied = tidy(line)
    told = told_schemes(tidied)
    if len(told) > 1:
        return None
    for scheme in told:
        found = read(scheme, line)
        if found.other is not None:
            return read(found.other, line)
        return found if found.compact or found.correction else None
    sure = _unmistakable(tidied) or [scheme for scheme in _MARKED if _is_marked(scheme, tidied)]
    return read(sure[0], line) if len(sure) == 1 else None


def _best(scheme: Scheme, tidied: str) -> _Reading:
    """The reading with the least wrong."""
    rules = RULES[scheme]
    readings = [_judge(rules, form) for form in plain_forms(scheme, tidied)]
    number = number_cut(scheme, tidied)
    if number:
        # "000005899.00" may be a grouped number too, but only where that checks out.
        readings = [_judge(rules, number), *(reading for reading in readings if not reading.problem)]
    return min(readings, key=lambda reading: reading.rank)


def _judge(rules: Rules, plain: str) -> _Reading:
    shapes = rules.shapes_for(plain)
    if not shapes:
        for whole in rules.completed(plain):
            if not _judge(rules, whole).problem:
                return _Reading(whole, "", completed=True)
        return _Reading(plain, "identifier.length")
    if not any(fits(plain, shape) for shape in shapes):
        return _Reading(plain, "identifier.characters")
    if set(plain[rules.body]) == {"0"}:
        return _Reading(plain, "identifier.placeholder")
    if not rules.checks_out(plain):
        return _Reading(plain, "identifier.check_digit")
    return _Reading(plain, "" if rules.is_known(plain) else _UNKNOWN)


def _unmistakable(tidied: str) -> list[Scheme]:
    """The schemes of which a text is a right and complete identifier without any help."""
    found = []
    for scheme in Scheme:
        reading = _best(scheme, tidied)
        # "CO 1234567" is as likely a catalogue number as a company at IMDb.
        doubtful = scheme is Scheme.IMDB and reading.plain.startswith("CO")
        if not reading.problem and not reading.completed and not doubtful:
            found.append(scheme)
    return found


def _is_marked(scheme: Scheme, tidied: str) -> bool:
    return tidied[:1] in RULES[scheme].shapes[0][0] and _best(scheme, tidied).problem in _SHAPED
