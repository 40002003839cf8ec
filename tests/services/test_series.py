# SPDX-License-Identifier: GPL-3.0-or-later
"""Series and seasons, the episodes in them, and the list that the library shows."""

from __future__ import annotations

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.series import Series, number_order
from cuefolio.errors import CuefolioError
from cuefolio.services import cues, film_list, films, series, undo


def quays(world: World) -> Series:
    return next(one for one in series.all_series(world.store) if one.title == "Quays")


def listed(world: World, title: str):  # type: ignore[no-untyped-def]
    return next(film for film in film_list.read(world.store).films if film.title == title)


def test_fields_and_seasons_are_one_step(world: World) -> None:
    whole = quays(world)
    first = whole.seasons[0]
    series.edit(
        world.store,
        whole.id,
        {"title": "The Quays", "network": "NRK", "notes": "two\nlines"},
        [(first.id, "1", "Arrivals"), ("", "10", ""), ("", "2", "Departures")],
    )
    found = series.get(world.store, whole.id)
    assert (found.title, found.network, found.notes) == ("The Quays", "NRK", "two\nlines")
    assert [(s.number, s.title) for s in found.seasons] == [
        ("1", "Arrivals"),
        ("2", "Departures"),
        ("10", ""),
    ]
    assert films.get_film(world.store, world.film_id).values["series"] == "The Quays"
    undo.undo(world.store)
    assert series.get(world.store, whole.id) == whole


def test_episodes_stay_when_their_season_or_series_goes(world: World) -> None:
    whole = quays(world)
    series.delete_season(world.store, whole.seasons[0].id)
    film = films.get_film(world.store, world.film_id)
    assert (film.values["series"], film.values["season"]) == ("Quays", None)
    series.delete(world.store, whole.id)
    assert films.get_film(world.store, world.film_id).values["series"] is None
    undo.undo(world.store)
    undo.undo(world.store)
    film = films.get_film(world.store, world.film_id)
    assert (film.values["series"], film.values["season"]) == ("Quays", "1")


def test_productions_are_put_into_a_series_and_taken_out(world: World) -> None:
    whole, roof = quays(world), listed(world, "Tin Roof")
    series.put(world.store, [roof.id], whole.id, whole.seasons[0].id)
    assert listed(world, "Tin Roof").season == "1" and listed(world, "Tin Roof").series == "Quays"
    series.put(world.store, [roof.id, world.film_id], "")
    assert listed(world, "Night Ferry").series == "" and listed(world, "Tin Roof").series_id == ""
    other = series.add(world.store, {"title": "Other"}, [("", "1", "")]).created[0]
    with pytest.raises(CuefolioError) as caught:
        series.put(world.store, [roof.id], other, whole.seasons[0].id)
    assert caught.value.code == "series.gone"


def test_a_new_episode_begins_with_what_the_series_shares(world: World) -> None:
    whole = quays(world)
    series.edit(world.store, whole.id, {"network": "NRK"})
    films.edit_film(
        world.store,
        world.film_id,
        {"episode_number": "7", "network": "SVT", "production_company": "Pier", "director": "Zoë"},
    )
    values = series.episode_values(world.store, whole.id, whole.seasons[0].id)
    assert values == {
        "kind": "episode",
        "series": "Quays",
        "season": "1",
        "episode_number": "8",
        "network": "NRK",
        "production_company": "Pier",
        "rate": "24",
        "start": "01:00:00:00",
    }
    key = films.add_film(world.store, {"title": "Eighth", **values}).created[0]
    assert listed(world, "Eighth").place == "S01E08"
    assert films.get_film(world.store, key).start_frame == 86400
    assert series.episode_values(world.store, series.add(world.store, {"title": "New"}).created[0]) == {
        "kind": "episode",
        "series": "New",
        "episode_number": "1",
    }


def test_titles_and_numbers_are_told_apart(world: World) -> None:
    whole = quays(world)
    part = whole.seasons[0]
    for call, code in (
        (lambda: series.add(world.store, {"title": " "}), "series.no_title"),
        (lambda: series.add(world.store, {"title": "QUAYS"}), "series.exists"),
        (lambda: series.edit(world.store, whole.id, {"title": ""}), "series.no_title"),
        (
            lambda: series.edit(world.store, whole.id, {}, [(part.id, "1", ""), ("", " 1", "")]),
            "series.bad_seasons",
        ),
        (lambda: series.rename_season(world.store, part.id, ""), "series.bad_seasons"),
        (lambda: series.rename_season(world.store, "gone", "2"), "series.gone"),
        (lambda: series.get(world.store, "gone"), "series.gone"),
        (lambda: series.delete(world.store, "gone"), "series.gone"),
    ):
        with pytest.raises(CuefolioError) as caught:
            call()
        assert caught.value.code == code and "{" not in str(caught.value)
    series.rename_season(world.store, part.id, "2")
    assert films.get_film(world.store, world.film_id).values["season"] == "2"


def test_numbers_are_put_in_order_as_people_count() -> None:
    assert sorted(["10", "2", "Specials", "1"], key=number_order) == ["1", "2", "10", "Specials"]


def test_the_list_counts_music_and_follows_each_step(world: World) -> None:
    ids = {film.title: film.id for film in film_list.read(world.store).films}
    assert film_list.counts(world.store) == {ids["Night Ferry"]: 5, ids["Tin Roof"]: 1}
    for step, count in (
        (lambda: cues.add(world.store, world.film_id, {}), 6),
        (lambda: cues.edit(world.store, [world.key("1M1")], {"origin": "sound-design"}), 5),
        (lambda: cues.delete(world.store, world.ids[1:3]), 3),
        (lambda: undo.undo(world.store), 5),
    ):
        done = step()
        assert done.change_id is not None
        assert film_list.counts_after(world.store, done.change_id) == {world.film_id: count}
    renamed = films.edit_film(world.store, world.film_id, {"title": "Day Ferry"})
    assert renamed.change_id is not None
    assert film_list.counts_after(world.store, renamed.change_id) == {}
    with pytest.raises(CuefolioError) as caught:
        film_list.counts(world.store, cancelled=lambda: True)
    assert caught.value.code == "job.cancelled"


@pytest.mark.parametrize(
    "edit",
    [
        lambda w, cue: cues.edit(w.store, [cue], {"title": "Again"}),
        lambda w, cue: cues.edit(w.store, [cue], {"mood": "calm"}),
        lambda w, cue: cues.edit(w.store, [cue], {"in": "00:01:00:00", "out": "+5:00"}),
        lambda w, cue: cues.edit(w.store, [cue], {"scene": "Roof"}),
        lambda w, cue: films.edit_film(w.store, listed(w, "Tin Roof").id, {"year": "1970"}),
        lambda w, cue: films.edit_film(w.store, listed(w, "Tin Roof").id, {"cut_name": "v2"}),
        lambda w, cue: films.set_reels(w.store, listed(w, "Tin Roof").id, [(1, 0)]),
    ],
)
def test_the_last_edit_is_that_of_the_film_and_of_its_cues(world: World, edit) -> None:  # type: ignore[no-untyped-def]
    roof = listed(world, "Tin Roof").id
    cues.edit(world.store, [world.key("1M1")], {"title": "Earlier"})
    before = film_list.last_edits(world.store)
    assert before[world.film_id] > before.get(roof, 0)
    edit(world, cues.list_ids(world.store, roof)[0])
    after = film_list.last_edits(world.store)
    assert after[roof] > after[world.film_id] == before[world.film_id]
