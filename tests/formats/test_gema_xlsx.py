# SPDX-License-Identifier: GPL-3.0-or-later
"""The list for GEMA and GVL: to the cell, one row a cue, one cell a kind, letters that can be read."""

from __future__ import annotations

from dataclasses import replace

from every_rule import every_rule_sheet
from reading import written
from workbooks import golden, load, shown

ID = "gema-xlsx"


def test_the_film_of_every_rule_to_the_cell() -> None:
    golden("every-gema.xlsx.txt", shown(written(ID, every_rule_sheet())))


def test_composers_and_performers_stand_apart_each_kind_in_one_cell() -> None:
    page = load(written(ID, every_rule_sheet())).worksheets[0]
    rows = {row[1]: row for row in page.iter_rows(values_only=True)}
    assert rows["Musiktitel"][:6] == (
        "Lfd. Nr.", "Musiktitel", "Komponist", "Bearbeiter", "Textdichter", "Interpret",
    )  # fmt: skip
    song = rows["Das Salz (The Salt Song)"]
    assert song[2:6] == (
        "Jo Ray", "Efua Asante", "Ulla Brandt; Pierre Étienne Lefèvre; Ada Vale; K. O'Neil",
        "Ulla & die Möwen",
    )  # fmt: skip


def test_no_cell_has_a_line_break_or_letters_below_ten_points() -> None:
    sheet = every_rule_sheet()
    sheet = replace(sheet, cues=(replace(sheet.cues[0], title="two\nlines\tand a tab"), *sheet.cues[1:]))
    page = load(written(ID, sheet)).worksheets[0]
    filled = [cell for row in page.iter_rows() for cell in row if cell.value is not None]
    assert not any(set("\n\t\r") & set(str(cell.value)) for cell in filled)
    assert min(cell.font.size for cell in filled) >= 10
    assert page.print_title_rows == "$12:$12"
    assert not page.sheet_properties.pageSetUpPr.fitToPage and page.page_setup.scale in (None, 100)


def test_the_channel_stands_on_every_row() -> None:
    page = load(written(ID, every_rule_sheet())).worksheets[0]
    channels = [row[15].value for row in page.iter_rows() if isinstance(row[0].value, int)]
    assert channels == ["NRK1"] * len(every_rule_sheet().cues)
