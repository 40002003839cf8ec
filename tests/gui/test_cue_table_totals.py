# SPDX-License-Identifier: GPL-3.0-or-later
"""Under the table stands what is shown, and what is selected, adds up to; nothing is counted twice."""

from __future__ import annotations

from fractions import Fraction

import pytest
from desk import CTRL, SHIFT, Desk, Key

from cuefolio.domain.timecode import format_seconds
from cuefolio.gui.panels.totals_bar import TotalsBar, exact_length
from cuefolio.services import cues, films

pytestmark = pytest.mark.usefixtures("kept_window")


def totals(desk: Desk) -> TotalsBar:
    return desk.window.film_page.totals  # type: ignore[no-any-return]


def reported(desk: Desk) -> int:
    return sum(row.reported_seconds or 0 for row in desk.rows())


def test_the_whole_film_is_added_up(desk: Desk) -> None:
    facts = films.facts(desk.store, desk.film_id)
    assert totals(desk).text() == (
        f"19 cues · {format_seconds(facts.reported_seconds)} reported · "
        f"{exact_length(facts.music_seconds)} exact · 1 sound-design entry, not counted"
    )
    assert facts.reported_seconds == reported(desk)


def test_a_selection_is_added_up_and_one_cue_is_none(desk: Desk) -> None:
    desk.select((1, "title"), (3, "title"))
    rows = desk.rows()[1:4]
    time = format_seconds(sum(row.reported_seconds or 0 for row in rows))
    assert totals(desk).selected_text() == f"3 selected · {time}"
    desk.go(0, "title")
    assert totals(desk).selected_text() == ""
    desk.press(Key.Key_A, with_=CTRL)
    assert totals(desk).selected_text() == f"20 selected · {format_seconds(reported(desk))}"


def test_sums_follow_edits_undo_and_other_windows(desk: Desk) -> None:
    before = totals(desk).text()
    desk.go(0, "duration")
    desk.type("0:10")
    desk.enter()
    desk.settle()
    desk.qtbot.waitUntil(lambda: totals(desk).text() != before, timeout=10_000)
    assert format_seconds(reported(desk)) in totals(desk).text()
    desk.press(Key.Key_Z, with_=CTRL)
    desk.settle()
    desk.qtbot.waitUntil(lambda: totals(desk).text() == before, timeout=10_000)
    cues.edit(desk.store, desk.view.cues.ids[:2], {"status": "omitted"})
    desk.session.changed.emit(None)
    desk.settle()
    desk.qtbot.waitUntil(lambda: "2 cues omitted, not counted" in totals(desk).text(), timeout=10_000)
    assert totals(desk).text().startswith("17 cues")


def test_what_is_shown_stands_beside_the_whole(desk: Desk) -> None:
    whole = format_seconds(reported(desk))
    page = desk.window.film_page
    desk.press(Key.Key_G, with_=CTRL | SHIFT)
    page.table.filters.fields["title"].setText("anna")
    page.table.filters.apply()
    desk.settle()
    shown = [row for row in desk.rows() if "Anna" in row.text("title")]
    time = format_seconds(sum(row.reported_seconds or 0 for row in shown))
    assert totals(desk).text().startswith(f"2 of 20 cues · {time} of {whole} reported · ")
    lines = totals(desk).by_origin().splitlines()
    assert lines[0] == "Shown:" and lines[2] == "All:"
    assert lines[1] == f"Score: 2 cues, {time}"
    assert [line.split(":")[0] for line in lines[3:]] == [
        "Score", "Original song", "Licensed", "Library", "Public domain",
    ]  # fmt: skip


def test_results_are_added_up_over_productions_of_different_rates(desk: Desk) -> None:
    film = films.add_film(desk.store, {"title": "Aurora", "rate": "29.97df"}).created[0]
    cues.add(desk.store, film, {"title": "Storm again", "in": "0", "out": "+1:00:00"})
    desk.session.changed.emit(None)
    desk.settle()
    desk.search("storm")
    rows = [row for row in desk.rows(desk.window.library.films[1].id) if "torm" in row.text("title")]
    assert totals(desk).text().startswith(f"{len(rows) + 1} cues · ")
    desk.press(Key.Key_Down)
    desk.press(Key.Key_A, with_=CTRL)
    assert totals(desk).selected_text().startswith(f"{len(rows) + 1} selected · ")


def test_an_empty_film_has_nothing_to_add_up(empty_desk: Desk) -> None:
    assert totals(empty_desk).text() == "0 cues"
    empty_desk.go(0, "title")
    empty_desk.type("Unknown length")
    empty_desk.enter()
    empty_desk.settle()
    wanted = "1 cue · 0:00 reported · 0:00.00 exact · 1 cue without a length"
    empty_desk.qtbot.waitUntil(lambda: totals(empty_desk).text() == wanted, timeout=10_000)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(Fraction(0), "0:00.00"), (Fraction(1001, 10), "1:40.10"), (Fraction(59999, 1000), "1:00.00"),
     (Fraction(43200), "12:00:00.00"), (Fraction(1, 3), "0:00.33")],
)  # fmt: skip
def test_exact_lengths_have_hundredths(seconds: Fraction, text: str) -> None:
    assert exact_length(seconds) == text
