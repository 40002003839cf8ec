# SPDX-License-Identifier: GPL-3.0-or-later
"""The TONO/NCB report: to the cell, the programme's line first, channel and date on every line."""

from __future__ import annotations

import re

from every_rule import big_show_sheet, dark_awaits_sheet, every_rule_sheet
from reading import written
from workbooks import golden, load, shown

from cuefolio.domain.sheet import CueSheet

ID = "tono-xlsx"


def rows(sheet: CueSheet, **options: object) -> list[tuple[object, ...]]:
    page = load(written(ID, sheet, **options)).worksheets[0]
    return list(page.iter_rows(values_only=True))


def test_the_film_of_every_rule_to_the_cell() -> None:
    golden("every-tono.xlsx.txt", shown(written(ID, every_rule_sheet())))


def test_the_line_of_the_programme_comes_before_those_of_its_music() -> None:
    programme, *music = rows(every_rule_sheet(), heads=False)
    assert programme[:5] == ("NRK1", "20260502", None, "46:00", "Harbour Lights")
    assert music[0][2:6] == ("10:00:00", "00:04", "Tidelight Pictures Logo", "Commissioned music")
    with_heads = rows(every_rule_sheet())
    assert with_heads[0][:2] == with_heads[2][:2] == ("Channel", "Broadcast date")
    assert [with_heads[1], *with_heads[3:]] == [programme, *music]


def test_channel_and_date_stand_on_every_line_of_music() -> None:
    music = rows(every_rule_sheet(), heads=False)[1:]
    assert {row[:2] for row in music} == {("NRK1", "20260502")}


def test_times_and_dates_are_texts_of_the_forms_that_tono_names() -> None:
    programme, *music = rows(every_rule_sheet(), heads=False)
    assert all(re.fullmatch(r"\d\d:\d\d:\d\d", str(row[2])) for row in music if row[2] is not None)
    assert all(re.fullmatch(r"\d\d:\d\d", str(row[3])) for row in music if row[3] is not None)
    assert programme[18] == "20260314"
    times = [str(row[3]).split(":") for row in rows(dark_awaits_sheet(), heads=False)[1:] if row[3]]
    assert sum(int(minutes) * 60 + int(seconds) for minutes, seconds in times) == 25 * 60 + 8


def test_music_is_told_apart_by_where_it_comes_from_and_unknown_stays_blank() -> None:
    kinds = {row[4]: row[5] for row in rows(every_rule_sheet(), heads=False)[1:] if row[3]}
    assert kinds["Café Radio"] == "Library music"
    assert kinds["Blue Window"] == kinds["Morning Reel"] == "Existing music"
    assert kinds["Letters from the Shore"] == "Commissioned music"
    assert kinds[None] is None


def test_writers_have_two_thirds_of_one_pie() -> None:
    shares = [row[10] for row in rows(big_show_sheet(), heads=False)[1:5]]
    assert shares == [0.3334, 0.3333, 0.1667, 0.1666]
