# SPDX-License-Identifier: GPL-3.0-or-later
"""Text: folding for search, and cleaning at the boundaries."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.text import fold, sanitize_text, single_line

any_text = st.text(st.characters(codec=None))
bidi_text = st.text(alphabet="ab\n\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200f")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("The Main TITLE", "the main title"),
        ("Für Élise", "fur elise"),
        ("Bjørn’s Œuvre", "bjorn's oeuvre"),
        ("Ærø", "aero"),
        ("Łódź", "lodz"),
        ("Straße STRASSE", "strasse strasse"),
        ("Đorđe", "dorde"),
        ("İstanbul ISPARTA ısı", "istanbul isparta isi"),
        ("Ǿ", "o"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("Й", "и"),
        ("ＡＢＣ１２３", "abc123"),
        ("ﬁn", "fin"),
        ("“Quoted” – dash…", '"quoted" - dash...'),
        ("sof\u00adt\u200b", "soft"),
        ("a\u00a0b\u3000c", "a b c"),
        ("℡", "tel"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_cjk_stays_searchable() -> None:
    assert fold("七人の侍") == "七人の侍"
    assert fold("사랑") in fold("우리의 사랑 이야기")
    assert fold(unicodedata.normalize("NFD", "사랑")) == fold("사랑")
    assert fold("ﾊﾟﾘ") == fold("パリ") != fold("バリ")


def test_vowel_signs_are_letters() -> None:
    assert fold("हिन्दी") != fold("हन्द")
    assert fold("ไทย") == "ไทย"
    assert fold("بُسْتَان") == fold("بستان")
    assert fold("שָׁלוֹם") == fold("שלום")


@given(any_text)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_normal_forms_fold_alike(text: str) -> None:
    forms = {fold(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert len(forms) == 1


@given(st.text(alphabet=st.characters(max_codepoint=0x24F)))
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.upper()) == fold(text.upper().lower())


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("plain", "plain"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("a\r\nb\rc\u2028d\x0be\x85f", "a\nb\nc\nd\ne\nf"),
        ("nul\x00bell\x07esc\x1bdel\x7fc1\x9f", "nulbellescdelc1"),
        ("e\u0301", "é"),
        ("\ud83c\udfb5", "🎵"),
        ("a\ud800b\udfffc", "a\ufffdb\ufffdc"),
        ("\udc80name", "\ufffdname"),
        ("end\ud83c", "end\ufffd"),
        ("x\ufffe\uffffy", "x\ufffd\ufffdy"),
        ("\u200fשלום\u200e", "\u200fשלום\u200e"),
        ("e\x00\u0301", "é"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_cleaning(text: str, clean: str) -> None:
    assert sanitize_text(text) == clean


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\u202eevil", "evil"),
        ("a\u202bb\u202cc", "a\u202bb\u202cc"),
        ("a\u2067b\u2069c", "a\u2067b\u2069c"),
        ("\u202c\u2069alone", "alone"),
        ("\u2067in\u202enot closed\u2069out", "\u2067innot closed\u2069out"),
        ("\u202ain\u2069wrong\u202cend", "\u202ainwrong\u202cend"),
        ("\u2066one\u202ctwo\u2069", "\u2066onetwo\u2069"),
        ("\u202eline\nnext\u202c", "line\nnext"),
        ("\u202a\u2067\u202e", ""),
        ("\u202aa\u2067b\u2069c\u202c", "\u202aa\u2067b\u2069c\u202c"),
    ],
)
def test_direction_controls_stay_only_in_pairs(text: str, clean: str) -> None:
    assert sanitize_text(text) == clean


def test_many_direction_controls_are_quick() -> None:
    assert sanitize_text("\u202e" * 100_000 + "x") == "x"
    assert sanitize_text("\u2067\u202e" * 50_000 + "x") == "x"


@given(bidi_text)
def test_direction_controls_nest_properly(text: str) -> None:
    for line in sanitize_text(text).split("\n"):
        stack: list[str] = []
        for c in line:
            if c in "\u202a\u202b\u202d\u202e":
                stack.append("\u202c")
            elif c in "\u2066\u2067\u2068":
                stack.append("\u2069")
            elif c in "\u202c\u2069":
                assert stack.pop() == c
        assert not stack


@given(any_text | bidi_text)
def test_clean_text_is_safe_and_stays(text: str) -> None:
    clean = sanitize_text(text)
    assert sanitize_text(clean) == clean
    assert clean.encode("utf-8").decode("utf-8") == clean
    assert all(c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs") for c in clean)
    assert unicodedata.is_normalized("NFC", clean)


@given(any_text)
def test_one_line(text: str) -> None:
    line = single_line(text)
    assert single_line(line) == line == line.strip()
    assert len(line.splitlines()) <= 1
    assert "  " not in line


def test_white_space_of_every_kind_is_one_space() -> None:
    assert single_line("  Main\u00a0\t Title\r\n\r\n(reprise)\u3000") == "Main Title (reprise)"
    assert single_line("\x00 \n") == ""
