# SPDX-License-Identifier: GPL-3.0-or-later
"""End credits: each song once, in the order of first use, nothing invented, wordings checked strictly."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.every_rule import every_rule_sheet

from cuefolio.domain.end_credits import Wording, credits, own_wording, read_wordings
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetWork
from cuefolio.domain.timecode import rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.resources import read_text

SHIPPED = {entry.id: entry for entry in read_wordings(read_text("templates", "end-credits.toml"), "shipped")}
ANA = SheetParty("Ana Bell", "CA", "PRS", 5000)
JO = SheetParty("Jo Ray", "A", "ASCAP", 5000)
LI = SheetParty("Li Wen", "AR", "NS")
NORTH = SheetParty("Northlight", "E", "PRS", 10000)


def song(at: int, title: str, **facts: Any) -> SheetCue:
    known: dict[str, Any] = {"number": f"1M{at}", "origin": "licensed-song", "title": title}
    known |= {"writers": (ANA, JO), "publishers": (NORTH,), "performer": "The Larks", "label": "Harbour"}
    return SheetCue(at, works=(SheetWork(title),), **(known | facts))


def made(*cues: SheetCue, wording: Wording = SHIPPED["us"]) -> Any:
    return credits(CueSheet(SheetHeader("Night Train"), rate_from_id("24"), cues), wording)


def test_a_song_in_the_shipped_wordings() -> None:
    assert made(song(1, "Rain")).text == (
        "SONGS\n\n“Rain”\nWritten by Ana Bell (PRS) and Jo Ray (ASCAP)\nPublished by Northlight (PRS)\n"
        "Performed by The Larks\nCourtesy of Harbour\n"
    )
    assert made(song(1, "Rain"), wording=SHIPPED["uk"]).text == (
        "MUSIC\n\n‘Rain’\nWritten by Ana Bell & Jo Ray\nPublished by Northlight\nPerformed by The Larks\n"
        "Licensed courtesy of Harbour\n"
    )
    short = made(song(1, "Rain"), song(2, "Snow"), wording=SHIPPED["short"])
    assert short.text == (
        "“Rain”\nby Ana Bell, Jo Ray\nperformed by The Larks\n\n"
        "“Snow”\nby Ana Bell, Jo Ray\nperformed by The Larks\n"
    )


def test_each_song_once_in_the_order_of_first_use_and_score_never() -> None:
    cues = (
        song(1, "Score", origin="score"),
        song(2, "Snow"),
        song(3, "Rain"),
        song(4, "Snow", performer=""),
        song(5, "Engine", origin="sound-design"),
    )
    assert [(entry.title, entry.cue) for entry in made(*cues).songs] == [("Snow", 2), ("Rain", 3)]


def test_two_performances_of_one_song_are_credited_apart() -> None:
    found = made(song(1, "Snow"), song(2, "Snow", performer="Quay Choir"), song(3, "Snow"))
    assert [entry.cue for entry in found.songs] == [1, 2]


def test_songs_without_a_name_are_not_one_song() -> None:
    blank = {"works": (), "title": ""}
    cues = [SheetCue(n, origin="library", writers=(ANA,), **blank) for n in (1, 2)]  # type: ignore[arg-type]
    assert len(made(*cues).songs) == 2


def test_what_is_unknown_is_left_out_and_listed_once() -> None:
    found = made(song(3, "Rain", writers=(), label="", number="2M4"))
    assert found.text == "SONGS\n\n“Rain”\nPublished by Northlight (PRS)\nPerformed by The Larks\n"
    assert [(m.cue, m.number, m.title, m.field) for m in found.missing] == [
        (3, "2M4", "Rain", "writers"),
        (3, "2M4", "Rain", "courtesy"),
    ]


def test_what_a_later_use_knows_fills_the_first() -> None:
    found = made(song(1, "Rain", label="", master_licensor=""), song(2, "Rain", master_licensor="Tide"))
    assert "Courtesy of Tide" in found.text and found.missing == ()


def test_the_master_licensor_goes_before_the_label() -> None:
    assert "Courtesy of Tide\n" in made(song(1, "Rain", master_licensor="Tide")).text


def test_the_public_domain_needs_nobody() -> None:
    old = song(1, "Old Shanty", origin="public-domain", writers=(LI,), publishers=(), performer="", label="")
    found = made(old)
    assert found.text == "SONGS\n\n“Old Shanty”\nTraditional\nArranged by Li Wen\n" and found.missing == ()
    known = song(1, "Aria", origin="public-domain", writers=(SheetParty("J. S. Bach", "C", "PD"),))
    assert "Written by J. S. Bach\n" in made(known).text and "Traditional" not in made(known).text


def test_unpublished_and_repeated_names() -> None:
    found = made(song(1, "Rain", publishers=(SheetParty("unpublished", "E"),), writers=(ANA, ANA)))
    assert "Published" not in found.text and "Written by Ana Bell (PRS)\n" in found.text
    three = made(song(1, "Rain", writers=(ANA, JO, SheetParty("Bo Lind", "C"))))
    assert "Written by Ana Bell (PRS), Jo Ray (ASCAP) and Bo Lind\n" in three.text


def test_a_medley_is_called_as_its_cue_else_by_its_works() -> None:
    works = (SheetWork("One"), SheetWork("Two"))
    titles = [
        made(SheetCue(1, origin="library", title=title, works=works)).songs[0].title for title in ("Both", "")
    ]
    assert titles == ["Both", "One / Two"]


def test_no_songs_no_text() -> None:
    found = made(song(1, "Score", origin="score"))
    assert (found.text, found.songs, found.missing) == ("", (), ())


def test_a_wording_of_ones_own() -> None:
    own = own_wording(["{title}, {composers} / {authors}", "", "ISWC {iswc}"], heading="Music")
    found = made(song(1, "Rain"), wording=own)
    assert found.text == "Music\n\nRain, Ana Bell / Ana Bell and Jo Ray\n"
    assert [entry.field for entry in found.missing] == ["iswc"]
    score = own_wording(["{title}"], origins=["score"])
    assert made(song(1, "Cue", origin="score"), wording=score).text == "Cue\n"


@pytest.mark.parametrize(
    "lines", [["{titel}"], ["{title"], ["title}"], ["{}"], ["{title.name}"], ["{title!r}"], []]
)
def test_lines_that_name_nothing_are_refused(lines: list[str]) -> None:
    with pytest.raises(CuefolioError) as refused:
        own_wording(lines)
    assert refused.value.code == "credits.bad" and str(refused.value)


HEAD = 'form = 1\n[[wording]]\nid = "a"\nname = "A"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("form = ", "cannot be read"),
        ("form = 2", "form = 1"),
        ("form = 1", "at least one [[wording]]"),
        (HEAD, "wording 1, lines"),
        (HEAD + "lines = []", "wording 1, lines"),
        (HEAD + 'lines = ["{title}"]', "wording 1, line 1"),
        (HEAD + 'lines = [{ text = "{tune}" }]', "wording 1, line 1"),
        (HEAD + 'lines = [{ text = "x", unless = "tune" }]', "wording 1, line 1"),
        (HEAD + 'lines = [{ text = "x", optional = 1 }]', "true or false"),
        (HEAD + 'lines = [{ text = "x", colour = "red" }]', "colour"),
        (HEAD + 'lines = [{ text = "x", origins = ["opera"] }]', "origins"),
        (HEAD + 'lines = [{ text = "x" }]\nnames = 3', "names"),
        (HEAD.replace('"a"', '"A b"') + 'lines = [{ text = "x" }]', "wording 1, id"),
        (HEAD + 'lines = [{ text = "x" }]\n' + HEAD[9:] + 'lines = [{ text = "x" }]', 'one wording "a"'),
    ],
)
def test_a_faulty_file_is_refused_with_its_place(text: str, said: str) -> None:
    with pytest.raises(CuefolioError) as refused:
        read_wordings(text, "end-credits.toml")
    assert said in str(refused.value) and "end-credits.toml" in str(refused.value)


def test_the_shipped_wordings_over_a_sheet_with_everything() -> None:
    assert set(SHIPPED) == {"us", "uk", "short"}
    for wording in SHIPPED.values():
        found = credits(every_rule_sheet(), wording)
        assert found.songs and "{" not in found.text
        assert len({entry.cue for entry in found.songs}) == len(found.songs)


@given(st.lists(st.sampled_from(["Rain", "Snow", ""]), max_size=8), st.sampled_from(sorted(SHIPPED)))
def test_no_song_is_lost_and_none_is_credited_twice(titles: list[str], wording: str) -> None:
    cues = [song(n, title) for n, title in enumerate(titles, 1)]
    found = made(*cues, wording=SHIPPED[wording])
    named = [title for title in titles if title]
    assert [entry.title for entry in found.songs if entry.title] == list(dict.fromkeys(named))
