# SPDX-License-Identifier: GPL-3.0-or-later
"""The BBC's form: to the cell, its fields in order, and what an origin demands seen where it is missing."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta

import openpyxl
import pytest
from every_rule import big_show_sheet, dark_awaits_sheet, every_rule_sheet
from reading import written
from workbooks import golden, load, shown

from cuefolio.domain.delivery import deliver
from cuefolio.domain.sheet import CueSheet, SheetCue
from cuefolio.formats.registry import sheet_format
from cuefolio.services.profiles import shipped

ID = "bbc-xlsx"
HEADS = [
    "Cue Title (Track Title)", "Composer*", "Arranger", "Publisher*", "Performer", "Record/Video Label",
    "Music Origin", "Record Cat", "ISRC", "Tunecode", "Use", "Usage Description", "Restrictions", "Duration",
    "Timecode (HH:MM:SS)",
]  # fmt: skip


def table(data: bytes) -> list[dict[str, openpyxl.cell.Cell]]:
    """The rows below the heads, by head."""
    page = load(data).worksheets[0]
    top = next(row[0].row for row in page.iter_rows() if row[0].value == HEADS[0])
    assert [cell.value for cell in page[top]] == HEADS
    return [dict(zip(HEADS, row, strict=True)) for row in page.iter_rows(min_row=top + 1)]


def shaded(cue: SheetCue, profile: str = "bbc") -> set[str]:
    """Heads of the shaded cells of a sheet of this one cue."""
    out = io.BytesIO()
    sheet = replace(big_show_sheet(), cues=(cue,))
    sheet_format(ID).write(deliver(sheet, shipped(profile)), {}, out)
    return {head for head, cell in table(out.getvalue())[0].items() if cell.fill.fill_type == "solid"}


def test_the_film_of_every_rule_to_the_cell() -> None:
    golden("every-bbc.xlsx.txt", shown(written(ID, every_rule_sheet())))


@pytest.mark.parametrize(
    ("origin", "wanted"),
    [
        ("score", set()),
        ("library", {"Record/Video Label", "Record Cat"}),
        ("licensed-song", {"Performer", "Record/Video Label", "Record Cat"}),
    ],
)
def test_what_is_mandatory_depends_on_the_origin(origin: str, wanted: set[str]) -> None:
    cue = replace(big_show_sheet().cues[0], origin=origin)
    assert shaded(cue) == wanted
    full = replace(cue, performer="P", label="L", catalog_number="C")
    assert shaded(full) == set()


def test_a_bare_cue_shows_all_that_is_always_mandatory() -> None:
    always = {"Cue Title (Track Title)", "Composer*", "Publisher*", "Music Origin", "Use", "Duration"}
    assert shaded(SheetCue(1)) == always
    assert shaded(SheetCue(1), "s4c") == always | {"Timecode (HH:MM:SS)"}


def test_arrangers_stand_apart_and_stretches_below_each_other() -> None:
    rows = table(written(ID, every_rule_sheet()))
    at = next(at for at, row in enumerate(rows) if row[HEADS[0]].value == "The Ferry Leaves")
    assert [row["Timecode (HH:MM:SS)"].value for row in rows[at : at + 2]] == ["10:01:10", "10:03:02"]
    reel = next(row for row in rows if row[HEADS[0]].value == "Morning Reel")
    assert (reel["Composer*"].value, reel["Arranger"].value) == ("Traditional", "Ada Vale")
    assert reel["Music Origin"].value is None
    radio = next(row for row in rows if row[HEADS[0]].value == "Café Radio")
    assert (radio["Music Origin"].value, radio["Use"].value) == ("L", "Background")


@pytest.mark.parametrize(("sheet", "seconds"), [(big_show_sheet(), 67), (dark_awaits_sheet(), 1508)])
def test_the_durations_and_their_sum_are_those_of_the_sheet(sheet: CueSheet, seconds: int) -> None:
    page = load(written(ID, sheet), results=True).worksheets[0]
    found = [cell.value for row in page.iter_rows() for cell in row if isinstance(cell.value, timedelta)]
    assert found[-1] == sum(found[:-1], timedelta()) == timedelta(seconds=seconds)


def test_it_tells_that_it_has_no_place_for_shares() -> None:
    found = sheet_format(ID).check(deliver(big_show_sheet(), shipped("bbc")))
    assert [finding.code for finding in found] == ["layout.no_shares"]
    bare = replace(big_show_sheet(), cues=(SheetCue(1, title="Bare"),))
    assert sheet_format(ID).check(deliver(bare, shipped("bbc"))) == []
