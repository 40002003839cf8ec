# SPDX-License-Identifier: GPL-3.0-or-later
"""Posters of productions: kept by content, given and taken away undoably, with a production in one step."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import films, posters, undo
from cuefolio.services.demo_art import png


def picture(shade: int = 90) -> bytes:
    return png(np.full((30, 20, 3), shade, dtype=np.uint8))


def test_a_poster_is_kept_by_its_content_and_taken_back(world: World) -> None:
    data = picture()
    posters.set_poster(world.store, world.film_id, data, "image/png")
    key = hashlib.sha256(data).hexdigest()
    assert films.get_film(world.store, world.film_id).poster == key
    assert posters.picture(world.store, key) == data
    assert undo.state(world.store).undo == 'Set the poster of "Night Ferry"'
    undo.undo(world.store)
    assert films.get_film(world.store, world.film_id).poster == ""
    undo.redo(world.store)
    assert films.get_film(world.store, world.film_id).poster == key


def test_a_removed_poster_comes_back_with_undo(world: World) -> None:
    data = picture()
    posters.set_poster(world.store, world.film_id, data, "image/png")
    posters.remove_poster(world.store, world.film_id)
    assert films.get_film(world.store, world.film_id).poster == ""
    undo.undo(world.store)
    key = films.get_film(world.store, world.film_id).poster
    assert posters.picture(world.store, key) == data


def test_the_same_picture_for_two_productions_is_kept_once(world: World) -> None:
    other = films.find_film(world.store, "Tin Roof").id
    for film_id in (world.film_id, other):
        posters.set_poster(world.store, film_id, picture(), "image/png")
    keys = {films.get_film(world.store, film_id).poster for film_id in (world.film_id, other)}
    assert len(keys) == 1
    assert posters.pictures(world.store, [*keys, "none"]) == {keys.pop(): picture()}


def test_what_nobody_prepared_is_refused(world: World) -> None:
    for data, mime, code in (
        (b"<svg/>", "image/svg+xml", "poster.unknown_format"),
        (picture(), "image/jpeg", "poster.unknown_format"),
        (picture() + bytes(posters.MOST_BYTES), "image/png", "poster.too_large"),
    ):
        with pytest.raises(CuefolioError) as caught:
            posters.set_poster(world.store, world.film_id, data, mime)
        assert caught.value.code == code
    assert films.get_film(world.store, world.film_id).poster == ""
    with pytest.raises(CuefolioError) as caught:
        posters.set_poster(world.store, "gone", picture(), "image/png")
    assert caught.value.code == "film.gone"


def test_fields_reels_and_poster_are_one_step(world: World) -> None:
    before = len(undo.steps(world.store, 1000))
    film = films.add_film(
        world.store,
        {"title": "Third", "rate": "25", "start": "10000000"},
        reels=[(1, 900_000), (2, 930_000)],
        poster=(picture(), "image/png"),
    ).created[0]
    assert len(undo.steps(world.store, 1000)) == before + 1
    stored = films.get_film(world.store, film)
    assert stored.reels == ((1, 900_000), (2, 930_000)) and stored.poster
    films.edit_film(
        world.store, film, {"title": "Fourth", "rate": "24"}, reels=[(2, 864_000)], poster=films.NO_POSTER
    )
    stored = films.get_film(world.store, film)
    assert (stored.title, stored.rate.id, stored.reels, stored.poster) == (
        "Fourth",
        "24",
        ((2, 864_000),),
        "",
    )
    undo.undo(world.store)
    stored = films.get_film(world.store, film)
    assert stored.title == "Third" and len(stored.reels) == 2 and stored.poster
    assert undo.state(world.store).undo == 'Add "Third"'


def test_a_refused_reel_keeps_the_fields_as_they_were(world: World) -> None:
    with pytest.raises(CuefolioError) as caught:
        films.edit_film(world.store, world.film_id, {"title": "Other"}, reels=[(1, 100), (2, 100)])
    assert caught.value.code == "film.bad_reels"
    with pytest.raises(CuefolioError) as caught:
        films.edit_film(world.store, world.film_id, {"title": "Other"}, poster=(b"GIF89a", "image/gif"))
    assert caught.value.code == "poster.unknown_format"
    assert films.get_film(world.store, world.film_id).title == "Night Ferry"
