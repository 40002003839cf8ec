# SPDX-License-Identifier: GPL-3.0-or-later
"""One box searches every production; results are edited where they stand."""

from __future__ import annotations

import pytest
from desk import CTRL, Desk, Key

from cuefolio.services import cues, films

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture
def many(desk: Desk) -> Desk:
    """More productions, in other scripts; results as one list."""
    desk.window.settings.setValue("search_grouping", "")
    film = films.add_film(desk.store, {"title": "Été à Orléans", "rate": "25"}).created[0]
    cues.add(
        desk.store, film, {"number": "1M1", "title": "Café Noël", "mood": "tender", "in": "0", "out": "+90s"}
    )
    film = films.add_film(desk.store, {"title": "花樣年華", "rate": "24"}).created[0]
    cues.add(desk.store, film, {"number": "1M1", "title": "夢二のテーマ", "in": "0", "out": "+30s"})
    desk.session.changed.emit(None)
    desk.settle()
    return desk


def found(desk: Desk) -> list[tuple[str, str]]:
    return list(zip(desk.column("film"), desk.column("title"), strict=True))


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("cafe noel", ["Café Noël"]),
        ("CAFÉ", ["Café Noël"]),
        ("夢二", ["夢二のテーマ"]),
        ("花樣", ["夢二のテーマ"]),
        ("mood:tender", ["Café Noël", "Anna's Theme"]),
        ("duration>4:00 title:stay", ["Jukebox: Stay With Me"]),
    ],
)
def test_words_fields_accents_and_scripts_are_found(many: Desk, query: str, titles: list[str]) -> None:
    many.search(query)
    assert sorted(title for _film, title in found(many)) == sorted(titles)
    assert many.view.cues.columns[0].name == "film"
    assert many.view.cues.spare_rows() == 0


def test_a_comparison_finds_over_all_productions(many: Desk) -> None:
    many.search("duration>60")
    titles = {title: film for film, title in found(many)}
    assert titles["Café Noël"] == "Été à Orléans"
    assert titles["Storm"] == "Night Ferry"
    assert "夢二のテーマ" not in titles and "Fog horns" not in titles


def test_results_are_edited_and_stay_under_the_hands(many: Desk) -> None:
    many.search("mood:tender")
    assert len(found(many)) == 2
    many.press(Key.Key_Down)
    row = many.column("title").index("Café Noël")
    many.go(row, "mood")
    many.press(Key.Key_Delete)
    many.settle()
    assert many.text(row, "mood") == ""
    assert len(found(many)) == 2, "it does not match any more, but nobody has searched again"
    many.go(row, "title")
    many.type("Café")
    many.tab()
    many.type("sc")
    many.enter()
    many.settle()
    film = next(film for film in many.window.library.films if film.title == "Été à Orléans")
    (cue,) = cues.film_rows(many.store, film.id)
    assert (cue.text("title"), cue.text("origin"), cue.text("mood")) == ("Café", "score", "")
    assert many.refused == []
    many.search("mood:tender")
    many.enter()
    many.settle()
    assert [title for _film, title in found(many)] == ["Anna's Theme"]


def test_clearing_the_box_goes_back_to_the_film(many: Desk) -> None:
    many.show("Night Ferry")
    many.search("storm")
    assert len(found(many)) == 2
    many.press(Key.Key_Escape)
    many.settle()
    assert many.view.cues.query is None
    assert many.film_id == many.view.cues.film_id
    assert many.window.film_page.film.title == "Night Ferry"
    assert many.column("number")[0] == "1M1"


def test_nothing_found_says_so_and_the_next_letter_tries_again(many: Desk) -> None:
    many.search("zzzz")
    page = many.window.film_page
    assert not many.view.isVisible()
    many.press(Key.Key_A, with_=CTRL)
    many.search("storm")
    assert many.view.isVisible()
    assert page.totals.text().startswith("2 cues · ")


def test_all_cues_lists_everything_and_can_be_sorted(many: Desk) -> None:
    many.window.show_query("", "All cues")
    many.settle()
    assert len(found(many)) == 22
    assert found(many)[0][0] == "Été à Orléans"
    many.view.cues.sort_by("title", False)
    many.settle()
    titles = many.column("title")
    assert titles[0] == "After the Storm" and len(titles) == 22


def test_results_can_be_sorted_too(many: Desk) -> None:
    many.search("storm")
    many.view.cues.sort_by("title", True)
    many.settle()
    assert many.column("title") == ["Storm", "After the Storm"]


def test_typing_on_searches_for_the_newest_text_only(many: Desk) -> None:
    many.press(Key.Key_F, with_=CTRL)
    for letter in "stor":
        many.type(letter)
        many.qtbot.wait(30)
    many.type("m")
    many.qtbot.waitUntil(lambda: many.view.cues.query == "storm")
    many.settle()
    assert len(found(many)) == 2
    assert many.focus() is many.window.top_bar.search
