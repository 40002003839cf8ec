# SPDX-License-Identifier: GPL-3.0-or-later
"""Productions: every field there and back, frame rates, reels, series with seasons."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World

from cuefolio.domain.film import FILM_FIELDS, FilmField
from cuefolio.domain.timecode import RATES, format_timecode, parse_timecode
from cuefolio.errors import CuefolioError
from cuefolio.services import cues, films, library, search

TYPED = {
    "kind": ("Documentary", "documentary"),
    "year": ("1968", 1968),
    "revision": ("3", 3),
    "rate": ("25", "25"),
    "start": ("09595900", 863976),
    "duration": ("1:30:00", 129600),
    "cut_version": ("Directorscut", "DirectorsCut"),
    "classification": ("REVISION", "revision"),
    "company_address": ("Pier 3\nHarbour", "Pier 3\nHarbour"),
    "notes": ("two\nlines", "two\nlines"),
}


@pytest.mark.parametrize("field", FILM_FIELDS, ids=lambda f: f.name)
def test_every_field_comes_back_and_can_be_emptied(world: World, field: FilmField) -> None:
    film = films.add_film(world.store, {"title": "Plain"}).created[0]
    typed, stored = TYPED.get(field.name, ("Some Wörds", "Some Wörds"))
    values = {field.name: typed, **({"series": "Quays"} if field.name == "season" else {})}
    films.edit_film(world.store, film, values)
    assert films.get_film(world.store, film).values[field.name] == stored
    others = {k: v for k, v in films.get_film(world.store, film).values.items() if k not in values}
    untouched = films.get_film(world.store, films.add_film(world.store, {"title": "Plain"}).created[0]).values
    assert others == {k: v for k, v in untouched.items() if k not in values}
    if field.name == "title":
        with pytest.raises(CuefolioError) as caught:
            films.edit_film(world.store, film, {"title": " \n"})
        assert caught.value.code == "film.no_title"
        return
    films.edit_film(world.store, film, {field.name: ""})
    emptied = {"kind": "documentary", "rate": "25", "start": 0, "cut_name": "Original"}
    assert films.get_film(world.store, film).values[field.name] == emptied.get(field.name)


def test_a_film_is_added_with_all_its_fields_at_once(world: World) -> None:
    values = {f.name: TYPED.get(f.name, ("Some Wörds", ""))[0] for f in FILM_FIELDS}
    film = films.get_film(world.store, films.add_film(world.store, values).created[0])
    for name, (_typed, stored) in TYPED.items():
        if name not in ("start", "duration"):
            assert film.values[name] == stored
    assert format_timecode(film.start_frame, film.rate) == "09:59:59:00"
    assert film.duration_frames == 90 * 60 * 25


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"title": ""}, "film.no_title"),
        ({"title": "\u202e\n "}, "film.no_title"),
        ({"title": "T", "year": "MCMLXVIII"}, "film.bad_value"),
        ({"title": "T", "year": "-5"}, "film.bad_value"),
        ({"title": "T", "kind": "opera"}, "film.bad_value"),
        ({"title": "T", "rate": "26"}, "timecode.unknown_rate"),
        ({"title": "T", "start": "01000025"}, "timecode.frame_too_large"),
        ({"title": "T", "duration": "0"}, "film.bad_value"),
        ({"title": "T", "duration": "long"}, "timecode.duration_malformed"),
        ({"title": "T", "cut_version": "Secret"}, "film.bad_value"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_added(
    world: World, values: dict[str, str], code: str
) -> None:
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        films.add_film(world.store, values)
    assert caught.value.code == code and len(str(caught.value).splitlines()) == 1
    assert dump(world.store) == before


@pytest.mark.parametrize("rate", RATES, ids=lambda rate: rate.id)
def test_every_rate_is_stored_and_counts_its_own_frames(world: World, rate: object) -> None:
    film = films.add_film(world.store, {"title": "Rate", "rate": rate.id, "start": "01000000"}).created[0]  # type: ignore[attr-defined]
    stored = films.get_film(world.store, film)
    assert stored.rate == rate and stored.start_frame == parse_timecode("01:00:00:00", stored.rate)
    key = cues.add(world.store, film, {"in": "01:00:10:00", "duration": "10"}).created[0]
    row = cues.rows(world.store, [key])[0]
    assert row.text("in").replace(";", ":") == "01:00:10:00"
    assert row.frames == round(10 * stored.rate.fraction)
    assert row.reported_seconds == 10


def test_a_new_rate_keeps_every_label_and_recounts_the_frames(world: World) -> None:
    labels = [(row.text("in"), row.text("out")) for row in world.rows]
    before = dump(world.store)
    films.edit_film(world.store, world.film_id, {"rate": "25"})
    assert [(row.text("in"), row.text("out")) for row in world.rows] == labels
    film = films.get_film(world.store, world.film_id)
    assert format_timecode(film.start_frame, film.rate) == "01:00:00:00"
    assert [number for number, _ in film.reels] == [1, 2]
    assert [format_timecode(frame, film.rate) for _, frame in film.reels] == ["01:00:00:00", "01:20:00:00"]
    assert film.duration_frames == 40 * 60 * 25, "the programme lasts as long as before"
    assert world.rows[0].start == 90000
    world.store.undo()
    assert dump(world.store) == before


def test_a_rate_at_which_a_label_does_not_exist_is_refused_whole(world: World) -> None:
    films.edit_film(world.store, world.film_id, {"rate": "30"})
    cues.edit(world.store, [world.key("1M1")], {"in": "01000029"})
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        films.edit_film(world.store, world.film_id, {"rate": "24", "title": "Kept out"})
    assert caught.value.code == "timecode.frame_too_large"
    assert dump(world.store) == before


def test_a_new_rate_with_a_new_start_in_one_step(world: World) -> None:
    films.edit_film(world.store, world.film_id, {"rate": "25", "start": "10:00:00:00"})
    film = films.get_film(world.store, world.film_id)
    assert (film.rate.id, film.start_frame) == ("25", 10 * 3600 * 25)


def test_reels(world: World) -> None:
    films.set_reels(world.store, world.film_id, [(3, 200000), (1, 86400)])
    assert films.get_film(world.store, world.film_id).reels == ((1, 86400), (3, 200000))
    assert search.search(world.store, "reel:1", world.film_id) == [
        row.id for row in world.rows if row.start is not None
    ]
    for bad in ([(1, 5), (1, 9)], [(1, 9), (2, 5)], [(1, 9), (2, 9)]):
        with pytest.raises(CuefolioError) as caught:
            films.set_reels(world.store, world.film_id, bad)
        assert caught.value.code == "film.bad_reels"
    assert films.get_film(world.store, world.film_id).reels == ((1, 86400), (3, 200000))


def test_series_and_seasons_are_entered_once(world: World) -> None:
    def counted() -> tuple[int, int]:
        found = dump(world.store)
        return len(found["series"]), len(found["season"])

    before = counted()
    second = films.add_film(world.store, {"title": "Two", "series": "Quays", "season": "1"}).created[0]
    assert counted() == before
    films.edit_film(world.store, second, {"season": "2"})
    assert counted() == (before[0], before[1] + 1)
    assert films.get_film(world.store, second).values["series"] == "Quays"
    films.edit_film(world.store, second, {"series": "Piers"})
    values = films.get_film(world.store, second).values
    assert (values["series"], values["season"]) == ("Piers", "2")
    films.edit_film(world.store, second, {"series": ""})
    values = films.get_film(world.store, second).values
    assert (values["series"], values["season"]) == (None, None)
    assert [s.series for s in films.list_films(world.store)] == ["Quays", "", ""]


def test_films_are_found_by_title_whatever_case_and_accents(world: World) -> None:
    films.edit_film(world.store, world.film_id, {"title": "Zoë’s Night Ferry"})
    for typed in ("zoe's night ferry", "  ZOË'S   NIGHT FERRY", world.film_id):
        assert films.find_film(world.store, typed).id == world.film_id
    with pytest.raises(CuefolioError) as caught:
        films.find_film(world.store, "Day Ferry")
    assert caught.value.code == "film.not_found" and "Tin Roof" in str(caught.value)
    films.add_film(world.store, {"title": "tin roof"})
    with pytest.raises(CuefolioError) as caught:
        films.find_film(world.store, "Tin Roof")
    assert caught.value.code == "film.ambiguous"


def test_a_deleted_film_takes_its_own_and_leaves_what_is_shared(world: World) -> None:
    people, works = library.counts(world.store)["party"], library.counts(world.store)["work"]
    films.delete_film(world.store, world.film_id)
    found = dump(world.store)
    assert {name: len(found[name]) for name in ("production", "cut", "cue", "scene", "reel")} == {
        "production": 1, "cut": 1, "cue": 1, "scene": 0, "reel": 0,
    }  # fmt: skip
    assert (library.counts(world.store)["party"], library.counts(world.store)["work"]) == (people, works)
    assert search.search(world.store, "") == cues.list_ids(world.store)
    for call in (films.get_film, films.facts, films.delete_film, cues.sort_by_time, cues.renumber):
        with pytest.raises(CuefolioError) as caught:
            call(world.store, world.film_id)  # type: ignore[operator]
        assert caught.value.code == "film.gone"


def test_facts_count_music_only(world: World) -> None:
    facts = films.facts(world.store, world.film_id)
    assert (facts.cues, facts.sound_design, facts.themes) == (5, 1, 1)
    assert facts.music_seconds == 70 + 30 + 20 + 45
    assert facts.cues_by_origin == {
        "score": 2, "library": 1, "licensed-song": 1, "sound-design": 1, "original-song": 1,
    }  # fmt: skip
    assert facts.longest_silence_seconds == Fraction(2400 - 20 * 60 - 45)
    assert facts.programme_seconds == 2400
    cues.edit(world.store, [world.key("1M1")], {"status": "omitted"})
    facts = films.facts(world.store, world.film_id)
    assert (facts.cues, facts.music_seconds) == (4, 95)
