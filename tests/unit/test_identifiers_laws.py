# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every identifier: loose spellings, canonical form, wrong characters, what was meant."""

from __future__ import annotations

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum import isan as stdnum_isan
from stdnum import isni as stdnum_isni
from stdnum.iso7064 import mod_37_36

from cuefolio.domain.identifiers import Scheme, canonical, guess, is_valid, read

HEX = "0123456789ABCDEF"
LOOK_ALIKE = {"0": "Oo", "1": "Il", "5": "Ss", "8": "B"}
DIGITS_ONLY = (Scheme.ISWC, Scheme.IPI, Scheme.IPI_BASE, Scheme.EAN)
CHECKED = (*DIGITS_ONLY, Scheme.ISAN, Scheme.EIDR, Scheme.ISNI)


def digits(length: int, alphabet: str = string.digits) -> st.SearchStrategy[str]:
    """Never only zeros, which stand for no identifier."""
    return st.text(alphabet, min_size=length, max_size=length).filter(lambda text: text.strip("0"))


def with_ipi_check(body: str) -> str:
    """The check digits found by trial: the weighted sum must be 0 modulo 101, 100 being written 00."""
    total = sum(int(digit) * weight for digit, weight in zip(body, range(10, 1, -1), strict=True))
    check = next(check for check in range(101) if (total + check) % 101 == 0)
    return f"{body}{check % 100:02d}"


def with_check(body: str, constant: int) -> str:
    """The same for ISWC and IPI base: constant, weighted digits and check are 0 modulo 10."""
    total = constant + sum(int(digit) * place for place, digit in enumerate(body, start=1))
    return body + next(check for check in string.digits if (total + int(check)) % 10 == 0)


def with_gs1_check(body: str) -> str:
    weighted = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return body + next(check for check in string.digits if (weighted + int(check)) % 10 == 0)


def isan_of(work: str, version: str) -> str:
    return str(stdnum_isan.format(work + version, separator=""))


PLAIN: dict[Scheme, st.SearchStrategy[str]] = {
    Scheme.ISRC: st.builds(
        str.__add__, st.from_regex(r"(US|GB|NO|IS|QZ|VV)[A-Z0-9]{3}", fullmatch=True), digits(7)
    ),
    Scheme.ISWC: digits(9).map(lambda body: "T" + with_check(body, 1)),
    Scheme.IPI: digits(9).map(with_ipi_check),
    Scheme.IPI_BASE: digits(9).map(lambda body: "I" + with_check(body, 2)),
    Scheme.ISAN: st.builds(isan_of, digits(16, HEX), st.just("") | st.text(HEX, min_size=8, max_size=8)),
    Scheme.EIDR: digits(20, HEX).map(lambda body: body + mod_37_36.calc_check_digit(body)),
    Scheme.EAN: (digits(11) | digits(12)).map(with_gs1_check),
    Scheme.ISNI: digits(15).map(lambda body: body + stdnum_isni.mod_11_2.calc_check_digit(body)),
    Scheme.IMDB: st.builds(str.__add__, st.sampled_from(("TT", "NM", "CO")), digits(7) | digits(8)),
}
ANY = st.sampled_from(list(Scheme)).flatmap(lambda scheme: st.tuples(st.just(scheme), PLAIN[scheme]))
OF_DIGITS = st.sampled_from(DIGITS_ONLY).flatmap(lambda scheme: st.tuples(st.just(scheme), PLAIN[scheme]))
WITH_CHECK = st.sampled_from(CHECKED).flatmap(lambda scheme: st.tuples(st.just(scheme), PLAIN[scheme]))
NAMES = {Scheme.IPI: "IPI/CAE no.", Scheme.IPI_BASE: "IPI base number", Scheme.EAN: "EAN/UPC"}


@st.composite
def loose(draw: st.DrawFn, scheme: Scheme, plain: str) -> str:
    """The identifier with separators anywhere, in any case and width, behind a label or not."""
    separators = st.sampled_from(("", "", "", "-", " ", "\u00a0", "‑", "–", "−", " - ", "\u200b", "_"))
    text = "".join(draw(separators) + c for c in plain)
    text = draw(st.sampled_from((str, str.lower, str.swapcase)))(text)
    if draw(st.booleans()):
        text = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
    name = NAMES.get(scheme, scheme.value)
    return draw(st.sampled_from(("", f"{name}: ", f"{name.upper()} ", f"({name}) ", "'"))) + text


@given(ANY, st.data())
def test_every_spelling_reads_as_the_same_identifier(one: tuple[Scheme, str], data: st.DataObject) -> None:
    scheme, plain = one
    whole = read(scheme, plain)
    assert (whole.problem, is_valid(scheme, plain)) == ("", True)
    found = read(scheme, data.draw(loose(scheme, plain)))
    assert (found.problem, found.compact, found.canonical) == ("", whole.compact, whole.canonical)


@given(st.sampled_from(list(Scheme)), st.text() | st.text("TISRC10 -./:O58BX=E+,#", max_size=40))
def test_any_text_is_read_and_its_canonical_form_stays(scheme: Scheme, text: str) -> None:
    once = canonical(scheme, text)
    assert canonical(scheme, once) == once
    assert bool(read(scheme, text).problem) == bool(read(scheme, text).severity)
    guessed = guess(text)
    assert guessed is None or guessed == read(guessed.scheme, text)


@given(ANY, st.data())
def test_the_canonical_form_of_a_damaged_identifier_stays(
    one: tuple[Scheme, str], data: st.DataObject
) -> None:
    scheme, plain = one
    place = data.draw(st.integers(0, len(plain)))
    damaged = plain[:place] + data.draw(st.text(max_size=2)) + plain[place + data.draw(st.integers(0, 2)) :]
    once = canonical(scheme, data.draw(loose(scheme, damaged)))
    assert canonical(scheme, once) == once
    correction = read(scheme, damaged).correction
    assert not correction or canonical(scheme, correction) == correction
    assert not correction or is_valid(scheme, correction)


@given(WITH_CHECK, st.data())
def test_one_wrong_digit_is_flagged(one: tuple[Scheme, str], data: st.DataObject) -> None:
    """But for ISWC and IPI base, whose check modulo 10 cannot see it where place times slip is a ten."""
    scheme, plain = one
    letters = 1 if scheme in (Scheme.ISWC, Scheme.IPI_BASE) else 0
    alphabet = HEX if scheme in (Scheme.ISAN, Scheme.EIDR) else string.digits
    place = data.draw(st.integers(letters, len(plain) - 1))
    other = data.draw(st.sampled_from(alphabet).filter(lambda c: c != plain[place]))
    changed = plain[:place] + other + plain[place + 1 :]
    assume(set(changed[letters:-1]) != {"0"})
    unseen = letters and place < 10 and place * (int(other) - int(plain[place])) % 10 == 0
    assert read(scheme, changed).severity == ("" if unseen else "error")


def test_the_check_of_an_iswc_cannot_see_every_slip() -> None:
    """Why a right check digit proves less here: T-034.524.680-1 and T-034.544.680-1 both fit."""
    assert is_valid(Scheme.ISWC, "T-034.524.680-1") and is_valid(Scheme.ISWC, "T-034.544.680-1")


@given(OF_DIGITS, st.data())
def test_letters_typed_for_digits_are_found_out(one: tuple[Scheme, str], data: st.DataObject) -> None:
    scheme, plain = one
    letters = 1 if scheme in (Scheme.ISWC, Scheme.IPI_BASE) else 0
    places = [at for at in range(letters, len(plain)) if plain[at] in LOOK_ALIKE]
    assume(places)
    wrong = data.draw(st.sets(st.sampled_from(places), min_size=1))
    typed = "".join(
        data.draw(st.sampled_from(LOOK_ALIKE[c])) if at in wrong else c for at, c in enumerate(plain)
    )
    found = read(scheme, typed)
    if found.other is not None:
        # An IPI number that begins with I for 1 may happen to be a right IPI base number.
        assert (scheme, found.other, typed[0]) == (Scheme.IPI, Scheme.IPI_BASE, "I")
        assert is_valid(Scheme.IPI_BASE, typed)
        return
    assert (found.problem, found.correction) == ("identifier.characters", canonical(scheme, plain))


@given(OF_DIGITS, st.data())
def test_after_one_exchange_nothing_wrong_is_offered(one: tuple[Scheme, str], data: st.DataObject) -> None:
    scheme, plain = one
    place = data.draw(st.integers(1, len(plain) - 2))
    typed = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
    found = read(scheme, typed)
    assume(found.problem == "identifier.check_digit")
    assert found.correction in ("", canonical(scheme, plain))


@given(PLAIN[Scheme.IPI])
def test_zeros_that_a_spreadsheet_dropped_come_back(plain: str) -> None:
    short = plain.lstrip("0")
    assume(len(short) > 2)
    for typed in (short, f"{short}.0", f"{short}.00", f"IPI {short}"):
        assert canonical(Scheme.IPI, typed) == plain


@pytest.mark.parametrize("check", string.digits + string.ascii_uppercase)
def test_one_check_character_fits_an_isan(check: str) -> None:
    assert is_valid(Scheme.ISAN, "1881-66C7-3420-6541-" + check) == (check == "Y")
