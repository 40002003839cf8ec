# SPDX-License-Identifier: GPL-3.0-or-later
"""Identifiers as they stand on real sheets: spellings, wrong ones, what was meant, whose they are."""

from __future__ import annotations

import pytest

from cuefolio.domain.identifiers import Identifier, Scheme, canonical, guess, is_valid, read
from cuefolio.messages import sentence, templates

ISRC, ISWC, IPI, IPI_BASE = Scheme.ISRC, Scheme.ISWC, Scheme.IPI, Scheme.IPI_BASE
ISAN, EIDR, EAN, ISNI, IMDB = Scheme.ISAN, Scheme.EIDR, Scheme.EAN, Scheme.ISNI, Scheme.IMDB

VALID = [
    *((ISRC, text) for text in ("USRC17607839", "GBEMI0300013", "FRZ039800212", "USEPW1000164")),
    *((ISWC, text) for text in ("T-034.524.680-1", "T-000.000.001-0", "T-910.008.565-2")),
    *((IPI, text) for text in ("01372389230", "01280391067", "00014107338", "00000000199", "00000589900")),
    *((IPI_BASE, text) for text in ("I-000000229-7", "I-123456789-3")),
    *((ISAN, text) for text in ("1881-66C7-3420-6541-Y", "1881-66C7-3420-6541-Y-9F3A-0245-O")),
    (ISAN, "0000-0000-D07A-0090-Q-0000-0000-X"),
    (EIDR, "10.5240/7EC7-228A-510A-053E-CBB8-J"),
    (EIDR, "10.5240/7791-8534-2C23-9030-8610-5"),
    (EIDR, "10.5240/B752-5B47-DBBE-E5D4-5A3F-N"),
    *((EAN, text) for text in ("5901234123457", "036000291452")),
    *((ISNI, text) for text in ("0000 0001 2103 2683", "0000 0001 2281 955X")),
    *((IMDB, text) for text in ("tt0063350", "tt10872600", "nm0002354", "co0005073")),
]


@pytest.mark.parametrize(("scheme", "text"), VALID)
def test_right_identifiers_are_shown_as_their_standard_prints_them(scheme: Scheme, text: str) -> None:
    found = read(scheme, text)
    assert (found.canonical, found.problem, found.severity, found.correction) == (text, "", "", "")
    assert found.compact and is_valid(scheme, text)


@pytest.mark.parametrize(
    ("scheme", "text", "shown"),
    [
        (ISRC, "us-rc1-76-07839", "USRC17607839"),
        (ISRC, "ISRC: US RC1 76 07839", "USRC17607839"),
        (ISRC, "ISRCUSRC17607839", "USRC17607839"),
        (ISRC, "Code ISRC : FR–Z03–98–00212", "FRZ039800212"),
        (ISRC, "US/RC1/76/07839", "USRC17607839"),
        (ISRC, "ＵＳＲＣ１７６０７８３９", "USRC17607839"),
        (ISRC, "‎USRC1\u00ad7607839\ufeff", "USRC17607839"),
        (ISRC, "USRС17607839", "USRC17607839"),  # a Cyrillic Es
        (ISRC, "https://musicbrainz.org/isrc/USRC17607839", "USRC17607839"),
        (ISRC, "ISRC NO-ABC-12-34567", "NOABC1234567"),  # Norway, not "number"
        (ISRC, "ISRC17607839", "ISRC17607839"),  # Iceland, not a label
        (ISWC, "t0345246801", "T-034.524.680-1"),
        (ISWC, "0345246801", "T-034.524.680-1"),
        (ISWC, "ISWC T 034 524 680 1", "T-034.524.680-1"),
        (ISWC, "T‑034.524.680‑1", "T-034.524.680-1"),
        (ISWC, "https://musicbrainz.org/iswc/T-034.524.680-1", "T-034.524.680-1"),
        (IPI, "1372389230", "01372389230"),
        (IPI, "1372389230.0", "01372389230"),
        (IPI, "'01372389230", "01372389230"),
        (IPI, "IPI/CAE no.: 14107338", "00014107338"),
        (IPI, "CAE N° 000 14 10 73 38", "00014107338"),
        (IPI, "IPI Name Number 589900", "00000589900"),
        (IPI, "000005899.00", "00000589900"),
        (IPI, "٠١٣٧٢٣٨٩٢٣٠", "01372389230"),
        (IPI_BASE, "IPI base number: i0000002297", "I-000000229-7"),
        (IPI_BASE, "0000002297", "I-000000229-7"),
        (ISAN, "ISAN 1881 66c7 3420 6541", "1881-66C7-3420-6541-Y"),
        (ISAN, "188166C7342065419F3A0245", "1881-66C7-3420-6541-Y-9F3A-0245-O"),
        (ISAN, "URN:ISAN:0000-0000-D07A-0090-Q-0000-0000-X", "0000-0000-D07A-0090-Q-0000-0000-X"),
        (EIDR, "https://doi.org/10.5240/7ec7-228a-510a-053e-cbb8-j", "10.5240/7EC7-228A-510A-053E-CBB8-J"),
        (EIDR, "urn:eidr:10.5240:7791-8534-2C23-9030-8610-5", "10.5240/7791-8534-2C23-9030-8610-5"),
        (EIDR, "doi:10.5240/779185342C23903086105", "10.5240/7791-8534-2C23-9030-8610-5"),
        (EIDR, "eidr.org/view?id=10.5240%2FB7525B47DBBEE5D45A3FN&x=1", "10.5240/B752-5B47-DBBE-E5D4-5A3F-N"),
        (EIDR, "10-5240-B752-5B47-DBBE-E5D4-5A3F-N", "10.5240/B752-5B47-DBBE-E5D4-5A3F-N"),
        (EIDR, "B752-5B47-DBBE-E5D4-5A3F-N", "10.5240/B752-5B47-DBBE-E5D4-5A3F-N"),
        (EAN, "EAN-13: 5 901234 123457", "5901234123457"),
        (EAN, "UPC-A 0 36000 29145 2", "036000291452"),
        (EAN, "5901234123457.0", "5901234123457"),
        (ISNI, "https://isni.org/isni/000000012281955x", "0000 0001 2281 955X"),
        (IMDB, "https://www.imdb.com/title/tt0063350/?ref_=fn_al_tt_1", "tt0063350"),
        (IMDB, "m.imdb.com/de/title/TT0063350", "tt0063350"),
        (IMDB, "IMDb ID: nm0002354", "nm0002354"),
    ],
)  # fmt: skip
def test_loose_spellings(scheme: Scheme, text: str, shown: str) -> None:
    found = read(scheme, text)
    assert (found.canonical, found.problem) == (shown, "")
    assert found.compact == read(scheme, shown).compact


@pytest.mark.parametrize(
    ("scheme", "text", "code", "correction"),
    [
        (ISRC, "USRC1760783", "length", ""),
        (ISRC, "USRC176078399", "length", ""),
        (ISRC, "USRC1760783X", "characters", ""),
        (ISRC, "US-RC1-76-0783O", "characters", "USRC17607830"),
        (ISRC, "U5RC1l6O7839", "characters", "USRC11607839"),
        (ISRC, "XXABC12O4567", "characters", "XXABC1204567"),
        (ISRC, "1TRC17607839", "characters", ""),  # Italy or Lithuania
        (ISRC, "n/a", "length", ""),
        (ISWC, "T-034.524.680-2", "check_digit", ""),
        (ISWC, "T-070.240.101-2", "check_digit", None),
        (ISWC, "T-O34.524.68O-I", "characters", "T-034.524.680-1"),
        (ISWC, "T-034.542.680-1", "check_digit", "T-034.524.680-1"),
        (ISWC, "T-034.524.680-0", "check_digit", None),
        (ISWC, "345246801", "length", "T-034.524.680-1"),
        (ISWC, "0345246802", "length", ""),
        (IPI, "00123456789", "check_digit", None),
        (IPI, "00000000100", "check_digit", None),
        (IPI, "1372389231", "length", ""),
        (IPI, "1372389231.0", "length", ""),
        (IPI, "O1372389230", "characters", "01372389230"),
        (IPI, "10372389230", "check_digit", "01372389230"),
        (IPI, "00000000000", "placeholder", ""),
        (IPI, "1.37239E+09", "rounded", ""),
        (EAN, "5,90123E+12", "rounded", ""),
        (IPI_BASE, "I-123456789-4", "check_digit", None),
        (IPI_BASE, "1-123456789-3", "characters", "I-123456789-3"),
        (ISAN, "1881-66C7-3420-6541-X", "check_digit", ""),
        (ISAN, "1881-66C7-3420-6541-Y-9F3A-0245-0", "check_digit", "1881-66C7-3420-6541-Y-9F3A-0245-O"),
        (ISAN, "1881-66C7-3420-6541-Y-9F3A-0245", "length", "1881-66C7-3420-6541-Y-9F3A-0245-O"),
        (ISAN, "1881-66C7-3420-6541-9F3A-0245-O", "length", "1881-66C7-3420-6541-Y-9F3A-0245-O"),
        (ISAN, "1881-66C7-342O-6541-Y", "characters", "1881-66C7-3420-6541-Y"),
        (EIDR, "10.5240/B752-5B47-DBBE-E5D4-5A3F-M", "check_digit", ""),
        (EIDR, "10.5240/8752-5B47-DBBE-E5D4-5A3F-N", "check_digit", "10.5240/B752-5B47-DBBE-E5D4-5A3F-N"),
        (EIDR, "10.5240/B752-5B47-DBBE-E5D4-5A3F", "length", "10.5240/B752-5B47-DBBE-E5D4-5A3F-N"),
        (EIDR, "10.5237/9241-A2B3-C", "length", ""),
        (EAN, "5901234123458", "check_digit", ""),
        (EAN, "36000291452", "length", "036000291452"),
        (ISNI, "121032683", "length", "0000 0001 2103 2683"),
        (ISNI, "0000 0001 2281 9555", "check_digit", None),
        (IMDB, "0063350", "length", "tt0063350"),
        (IMDB, "tt63350", "length", "tt0063350"),
        (IMDB, "ttOO6335O", "characters", "tt0063350"),
        (IMDB, "tt0000000", "placeholder", ""),
        (IMDB, "x" * 10_000, "length", ""),
    ],
)
def test_wrong_ones_are_kept_and_flagged(
    scheme: Scheme, text: str, code: str, correction: str | None
) -> None:
    """A correction of None: the arithmetic decides, and whatever is offered is right in itself."""
    found = read(scheme, text)
    assert (found.problem, found.severity, found.text) == (f"identifier.{code}", "error", text)
    assert not is_valid(scheme, text)
    if correction is not None:
        assert found.correction == correction
    assert not found.correction or is_valid(scheme, found.correction)


@pytest.mark.parametrize("text", ["1881-66C7-3420-6541-Y", "1881-66C7-3420-6541-Y-9F3A-0245-O"])
def test_a_text_of_another_scheme_is_named(text: str) -> None:
    found = read(EIDR, text)
    assert (found.problem, found.other, found.canonical) == ("identifier.other_scheme", ISAN, text)
    assert sentence(found.problem, found.arguments).startswith(f"“{text}” is of the kind ISAN, not EIDR;")


@pytest.mark.parametrize(
    ("text", "known"),
    [("USRC17607839", True), ("QTABC2500001", True), ("VVABC2500001", True), ("QQABC2500001", False)],
)
def test_an_unknown_prefix_is_a_warning_only(text: str, known: bool) -> None:
    found = read(ISRC, text)
    assert (found.problem, found.severity) == (
        ("", "") if known else ("identifier.unknown_prefix", "warning")
    )
    assert is_valid(ISRC, text) and found.canonical == text


def test_a_text_without_the_form_stays_as_it_is() -> None:
    assert canonical(ISRC, "  see  the\tlicence ") == "see the licence"
    assert canonical(ISWC, "t 034 524 680 2") == "T-034.524.680-2"
    assert read(IPI, "see the licence").compact == ""


@pytest.mark.parametrize("scheme", list(Scheme))
def test_nothing_is_no_problem(scheme: Scheme) -> None:
    assert read(scheme, " \t ") == Identifier(scheme, "", "", "")
    assert not is_valid(scheme, "")


@pytest.mark.parametrize(
    "text",
    ["USRC1760783", "USRC1760783X", "T-034.524.680-1", "QQABC2500001", "USRC1760783O"],
)
def test_every_sentence_can_be_filled(text: str) -> None:
    found = read(ISRC, text)
    assert found.problem in templates()
    told = sentence(found.problem, found.arguments)
    assert text in told and "ISRC" in told and "{" not in told
    if found.correction:
        assert sentence("identifier.correction", found.arguments) == f"Probably {found.correction} is meant."


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        *((text, scheme) for scheme, text in VALID if not text.startswith("co")),
        ("ISRC: USRC1760783O", ISRC),
        ("ISRC QQABC2500001", ISRC),
        ("https://www.imdb.com/company/co0005073/", IMDB),
        ("doi.org/10.5240/7EC7-228A-510A-053E-CBB8-K", EIDR),
        ("T-034.524.680-2", ISWC),
        ("I-123456789-4", IPI_BASE),
        ("IPI: I-000000229-7", IPI_BASE),
        ("IPI/CAE 14107338", IPI),
        ("UPC 036000291453", EAN),
    ],
)
def test_a_stray_identifier_is_recognised(text: str, scheme: Scheme) -> None:
    assert guess(text) == read(scheme, text)


@pytest.mark.parametrize(
    "text",
    [
        "", "hello", "1372389230", "0345246801", "5901234123458", "co1234567", "ABCDE1234567", "CD 12345",
        "ISRC unknown", "ISRC and ISWC", "ISRC/ISWC T-034.524.680-1", "ISRC T-034.524.680-1",
        "188166C734206541", "0000000000000",
        "https://example.org/isrc/USRC17607839?iswc=T-034.524.680-1",
    ],
)  # fmt: skip
def test_what_may_be_anything_is_not_guessed(text: str) -> None:
    assert guess(text) is None
