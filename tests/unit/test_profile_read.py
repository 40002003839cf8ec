# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a profile: every kind of mistake is refused with its line, and what is read is what was written."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.profile import (
    FieldNeed,
    Need,
    Profile,
    Source,
    profile_to_toml,
    read_profile,
)
from cuefolio.domain.profile.read import CUE_FIELDS, HEADER_FIELDS, PARTY_FIELDS
from cuefolio.domain.vocabulary import Origin, Role
from cuefolio.errors import CuefolioError

GOOD = """\
form = 1
id = "mine"
name = "Mine"
order = "time"
formats = ["json"]
unconfirmed = ["Much."]

[sources.letter]
title = "A letter"
url = "https://example.org/letter"
confirmed = true

[header]
title = "mandatory"
director = { need = "optional", film = "wanted", source = "letter" }

[cue]
label = { need = "optional", library = "mandatory" }

[party]
ipi = "wanted"

[usage]
underscore = ["BI", "BV"]
logo = ""

[roles]
C = "Composer"

[origins]
score = "X"

[societies]
PRS = "PRS (UK)"

[shares]
view = "pie"
writers = "2/3"
publishers = "1/3"
tolerance = "0.05"

[times]
rounding = "up"
minimum_one = false
overlaps = "keep"
repeats = "together"
rollup = true
rollup_title = "{title} ({usage})"
"""


def line_of(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


def refused(text: str) -> CuefolioError:
    with pytest.raises(CuefolioError) as caught:
        read_profile(text, "mine.toml")
    assert "mine.toml" in str(caught.value)
    return caught.value


def test_a_good_one() -> None:
    mine = read_profile(GOOD, "mine.toml")
    assert mine.header["director"] == FieldNeed(Need.OPTIONAL, {"film": Need.WANTED}, source="letter")
    assert mine.cue_need("label", "library") is Need.MANDATORY
    assert mine.party_need("ipi") is Need.WANTED and mine.party_need("isni") is Need.OPTIONAL
    assert mine.source("letter") == Source("letter", "A letter", "https://example.org/letter")
    assert (mine.role("C"), mine.role("E")) == ("Composer", "E")
    assert (mine.society("PRS"), mine.society("BMI")) == ("PRS (UK)", "BMI")
    assert (mine.shares.writers, mine.shares.publishers, mine.shares.tolerance) == (6667, 3333, 5)
    assert mine.times.rollup_title == "{title} ({usage})"


@pytest.mark.parametrize(
    ("good", "bad", "place", "expected"),
    [
        ("form = 1", "form = 2", "form", "form = 1"),
        ("form = 1", "form = true", "form", "form = 1"),
        ("form = 1\n", "", "form", "form = 1"),
        ('id = "mine"', 'id = "Mine"', "id", "small letters"),
        ('id = "mine"', 'id = ""', "id", "small letters"),
        ('id = "mine"', "id = 7", "id", "text in quotes"),
        ('name = "Mine"', 'name = " "', "name", "a name for people"),
        ('order = "time"', 'order = "size"', "order", "time, number, title"),
        ('order = "time"', 'ordre = "time"', "ordre", "one of form, id"),
        ('formats = ["json"]', 'formats = "json"', "formats", "a list of texts"),
        ('formats = ["json"]', "formats = [1]", "formats", "a list of texts"),
        ('title = "A letter"', 'title = ""', "sources.letter.title", "the title"),
        ('url = "https://example.org/letter"', 'url = "letter.pdf"', "sources.letter.url", "https://"),
        ("confirmed = true", 'confirmed = "yes"', "sources.letter.confirmed", "true or false"),
        ("confirmed = true", "sure = true", "sources.letter.sure", "title, url, confirmed"),
        ('title = "mandatory"', 'titel = "mandatory"', "header.titel", "title, kind"),
        ('title = "mandatory"', 'title = "must"', "header.title", "mandatory, wanted, optional, unused"),
        ('film = "wanted"', 'opera = "wanted"', "header.director.opera", "film, short, episode"),
        ('film = "wanted"', 'film = "must"', "header.director.film", "mandatory, wanted"),
        ('source = "letter"', 'source = "ltter"', "header.director.source", "[sources]: letter"),
        ('library = "mandatory"', 'libary = "mandatory"', "cue.label.libary", "library"),
        ('library = "mandatory"', "label = 3", "cue.label.label", "text in quotes"),
        ('ipi = "wanted"', 'phone = "wanted"', "party.phone", "name, role"),
        ('underscore = ["BI", "BV"]', 'underscore = ["BI"]', "usage.underscore", '["instrumental", "vocal"]'),
        ('underscore = ["BI", "BV"]', "underscore = 3", "usage.underscore", "one code"),
        ('logo = ""', 'logos = ""', "usage.logos", "main-title, end-title, logo"),
        ('C = "Composer"', 'X = "Composer"', "roles.X", "C, A, CA"),
        ('C = "Composer"', "C = 3", "roles.C", "text in quotes"),
        ('score = "X"', 'jazz = "X"', "origins.jazz", "score, original-song"),
        ('PRS = "PRS (UK)"', "PRS = 52", "societies.PRS", "text in quotes"),
        ('view = "pie"', 'view = "cake"', "shares.view", "sides, pie"),
        ('writers = "2/3"', 'writers = "half"', "shares.writers", 'percent as "50"'),
        ('writers = "2/3"', "writers = true", "shares.writers", 'percent as "50"'),
        ('writers = "2/3"', 'writers = "50"', "shares.writers", "make 100 together"),
        ('tolerance = "0.05"', "tolerance = 120", "shares.tolerance", 'percent as "50"'),
        ('rounding = "up"', 'rounding = "round"', "times.rounding", "half-up, up, down"),
        ("minimum_one = false", "minimum_one = 0", "times.minimum_one", "true or false"),
        ('overlaps = "keep"', 'overlaps = "cut"', "times.overlaps", "carve, keep"),
        ('repeats = "together"', 'repeats = "sum"', "times.repeats", "each, together"),
        ("rollup = true", 'rollup = "yes"', "times.rollup", "true or false"),
        ('rollup_title = "{title} ({usage})"', 'rollup_title = "Score"', "times.rollup_title", "{title}"),
    ],
)
def test_a_mistake_is_told_with_its_line(good: str, bad: str, place: str, expected: str) -> None:
    assert GOOD.count(good) == 1, "the example must be changed in one place"
    text = GOOD.replace(good, bad)
    error = refused(text)
    assert error.code == "profile.bad"
    assert error.arguments["place"] == place
    assert expected in str(error.arguments["expected"])
    assert error.arguments["line"] == (line_of(text, bad) if bad else 1)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (GOOD.replace('[header]\ntitle = "mandatory"', "[header]\nshares = 3"), 14),
        ('form = 1\nid = "a"\nname = "A"\nshares = 5\n', 4),
        ('form = 1\nid = "a"\nname = "A"\n[sources]\nletter = 3\n', 5),
        ('form = 1\nid = "a"\nname = "A"\nshares.view = "cake"\n', 4),
        ('form = 1\nid = "a"\nname = "A"\n[ cue . label ]\nneed = "must"\n', 5),
        ('form = 1\nid = "a"\nname = "A"\n["cue"]\n"label" = "must"\n', 5),
        ('form = 1\nid = "a"\nname = "A"\n[cue]\norder = "time"\n', 5),
        ('form = 1\nid = "a"\nname = "A"\n[cue]\nlabel.need = "must"\n', 5),
        ('form = 1\nid = "a"\nname = "A"\n[[cue]]\nlabel = "wanted"\n', 4),
    ],
)
def test_other_ways_to_write_it_find_their_line_too(text: str, line: int) -> None:
    assert refused(text).arguments["line"] == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('form = 1\nid = "mine\n', 2),
        ("form = 1\n[cue\n", 2),
        ("form = 1\nform = 1\n", 2),
        ("form = 1\n\nname =\n", 3),
        ("\ufeffform = 1\n", 1),
        ('form = 1\nname = "\x00"\n', 2),
        ("[" * 100_000, 1),
        ("form = " + "9" * 5000, 1),
        ('form = 1\nname = """', 2),
    ],
)
def test_what_is_no_toml_names_its_line(text: str, line: int) -> None:
    error = refused(text)
    assert (error.code, error.arguments["line"]) == ("profile.not_toml", line)
    assert error.arguments["reason"]


def test_an_id_other_than_the_file_promises() -> None:
    with pytest.raises(CuefolioError) as caught:
        read_profile(GOOD, "yours.toml", must_be="yours")
    assert caught.value.arguments["line"] == 2 and '"yours"' in str(caught.value)


def test_what_is_based_on_another_says_only_what_differs() -> None:
    base = read_profile(GOOD, "mine.toml")
    text = (
        'form = 1\nid = "other"\nname = "Other"\nbased_on = "mine"\n[cue]\nisrc = "wanted"\n'
        '[roles]\nE = "Publisher"\n[usage]\nlogo = "L"\n[origins]\nlibrary = "L"\n[shares]\nwriters = "50"\n'
        'publishers = "50"\n'
    )
    other = read_profile(text, "other.toml", {"mine": base}.__getitem__)
    assert (other.id, other.name, other.formats) == ("other", "Other", base.formats)
    assert set(other.cue) == {"label", "isrc"} and other.header == base.header
    assert other.roles == {"E": "Publisher"}  # a list of what is accepted, so it is taken as a whole
    assert other.origins == {"score": "X", "library": "L"}
    assert (other.shares.view, other.shares.writers) == (base.shares.view, 5000)
    assert other.usage.codes.keys() == base.usage.codes.keys()
    assert [*other.sources] == ["letter"]


def test_a_base_that_is_not_there_is_told_with_its_line() -> None:
    def nothing(profile_id: str) -> Profile:
        raise CuefolioError("profile.unknown", profile=profile_id, known="house, prs")

    text = 'form = 1\nid = "a"\nname = "A"\n\nbased_on = "hose"\n'
    with pytest.raises(CuefolioError) as caught:
        read_profile(text, "a.toml", nothing)
    assert caught.value.arguments["line"] == 5 and "house, prs" in str(caught.value)


texts = st.text(st.characters(blacklist_categories=["Cs"]), max_size=12)
needs = st.builds(
    FieldNeed,
    need=st.sampled_from(Need),
    by_origin=st.dictionaries(st.sampled_from([str(o) for o in Origin]), st.sampled_from(Need), max_size=2),
    label=texts,
)


@given(
    name=texts.filter(str.strip),
    about=texts,
    doubts=st.lists(texts, max_size=3),
    cue=st.dictionaries(st.sampled_from(CUE_FIELDS), needs, max_size=4),
    party=st.dictionaries(st.sampled_from(PARTY_FIELDS), needs, max_size=2),
    words=st.dictionaries(texts, texts, max_size=3),
    roles=st.dictionaries(st.sampled_from([str(r) for r in Role]), texts, max_size=3),
)
def test_whatever_is_written_reads_back_equal(
    name: str,
    about: str,
    doubts: list[str],
    cue: dict[str, FieldNeed],
    party: dict[str, FieldNeed],
    words: dict[str, str],
    roles: dict[str, str],
) -> None:
    made = Profile(
        "any",
        name,
        about,
        cue=cue,
        party=party,
        unconfirmed=tuple(doubts),
        usage_words=words,
        societies=words,
        roles=roles,
        sources={word: Source(word, "Title") for word in words},
    )
    again = read_profile(profile_to_toml(made), "any.toml")
    assert dataclasses.asdict(again) == dataclasses.asdict(made)


@given(st.text(max_size=200) | st.text(alphabet='=[]{}".\n#abc1', max_size=80))
def test_any_text_is_read_or_refused_in_one_sentence(text: str) -> None:
    error = refused(text)
    assert error.code in ("profile.not_toml", "profile.bad")
    assert 1 <= int(str(error.arguments["line"])) <= text.count("\n") + 1


def test_every_fact_of_a_sheet_may_be_spoken_of() -> None:
    lines = ['form = 1\nid = "all"\nname = "All"']
    for table, names in (("header", HEADER_FIELDS), ("cue", CUE_FIELDS), ("party", PARTY_FIELDS)):
        lines += [f"[{table}]", *(f"{name} = {json.dumps('wanted')}" for name in names)]
    every = read_profile("\n".join(lines), "all.toml")
    assert {*every.header} == {*HEADER_FIELDS} and {*every.cue} == {*CUE_FIELDS}
    assert "sequence" not in every.cue
