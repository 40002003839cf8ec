# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues of other episodes and templates of a series: what goes along, where it lands, at any rate."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.services.catalog_world import World

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.timecode import RATES, format_timecode, seconds
from cuefolio.errors import CuefolioError
from cuefolio.persistence import lookups
from cuefolio.persistence.tables import cue_theme
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import (
    cue_copies,
    cue_parties,
    cue_times,
    cues,
    film_lock,
    films,
    library,
    series,
    series_comfort,
    undo,
    works,
)
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.series_comfort import Anchor


def episode(world: World, **values: str) -> str:
    known = {"title": "Dawn", "series": "Quays", "season": "1", "episode_number": "2", "rate": "24"}
    known |= {"start": "01000000", "duration": "40:00"}
    return films.add_film(world.store, known | values).created[0]


def copied(
    world: World, numbers: list[str], to: str, offset: int = 0, anchor: Anchor = Anchor.NEARER
) -> list[CueRow]:
    keys = [world.key(number) for number in numbers]
    done = series_comfort.copy_cues(world.store, world.film_id, keys, to, offset, anchor=anchor)
    return cues.rows(world.store, done.created)


def refused(work: object) -> str:
    with pytest.raises(CuefolioError) as caught:
        work()  # type: ignore[operator]
    assert str(caught.value) != caught.value.code
    return caught.value.code


def test_what_comes_back_in_every_episode_is_offered(world: World) -> None:
    cues.edit(world.store, [world.key("1M1")], {"function": "main-title"})
    cues.edit(world.store, [world.key("1M3")], {"function": "bumper"})
    cues.edit(world.store, [world.key("2M1")], {"function": "featured"})
    cues.edit(world.store, [world.key("2M3")], {"function": "end-title", "status": "omitted"})
    second, tenth = episode(world), episode(world, title="Tenth", episode_number="10")
    cues.add(world.store, tenth, {"number": "1", "function": "logo"})
    found = series_comfort.copyable(world.store, second)
    # Night Ferry has no number: it comes behind those that have one.
    assert [e.film.title for e in found] == ["Tenth", "Night Ferry"]
    offered = {e.film.title: [row.text("number") for row in e.cues] for e in found}
    assert offered == {"Night Ferry": ["1M1", "1M3"], "Tenth": ["1"]}
    assert series_comfort.copyable(world.store, films.find_film(world.store, "Tin Roof").id) == []
    assert refused(lambda: series_comfort.copyable(world.store, "0" * 32)) == "film.gone"


def test_a_copy_has_all_of_it_but_the_scenes(world: World) -> None:
    cues.edit(
        world.store,
        [world.key("2M1")],
        {"work": "Zéro; Rain Song", "usage": "VV", "notes": "two\nlines", "intensity": "7", "uses": "2"},
    )
    cue_parties.set_portions(world.store, world.key("2M1"), [7500, 2500])
    own = [
        TypedParty("Ana Bell", "C", "PRS", 10000, False),
        TypedParty("Quay", "E", "", None, False, writer="Ana Bell"),
    ]
    cue_parties.override_parties(world.store, world.key("2M1"), own)
    source = cues.find_cue(world.store, world.film_id, "2M1")
    (row,) = copied(world, ["2M1"], episode(world))
    for field in [
        "number",
        "title",
        "origin",
        "usage",
        "notes",
        "intensity",
        "uses",
        "recording",
        "label",
        "in",
        "out",
    ]:
        assert row.text(field) == source.text(field), field
    assert [(w.id, w.portion) for w in row.works] == [(w.id, w.portion) for w in source.works]
    assert row.parties == source.parties and row.moods == source.moods and row.themes == source.themes
    assert row.recording == source.recording and source.scenes and not row.scenes


def test_a_copy_shares_the_work_and_its_parties(world: World) -> None:
    (row,) = copied(world, ["1M1"], episode(world))
    assert row.parties_from_work and [p.name for p in row.parties] == ["Ana Bell", "Bo Lind", "Quay Music"]


def test_of_two_people_of_one_name_the_right_one_goes_along(world: World) -> None:
    wanted = [TypedParty("Ana Bell", "C", "", None, ipi=ipi) for ipi in ("00014107338", "01372389230")]
    cue_parties.override_parties(world.store, world.key("1M3"), wanted[:1])
    cue_parties.override_parties(world.store, world.key("2M1"), wanted[1:])
    ids = [row.parties[0].party_id for row in cues.rows(world.store, [world.key("1M3"), world.key("2M1")])]
    assert len(set(ids)) == 2
    assert [row.parties[0].party_id for row in copied(world, ["1M3", "2M1"], episode(world))] == ids


def test_what_a_theme_does_there_goes_along(world: World) -> None:
    def state(uow: UnitOfWork) -> None:
        (link,) = lookups.links(uow.connection, cue_theme, world.key("2M1"))
        uow.update(cue_theme, link.id, statement="in the bass")

    world.store.write("step.edit_fields", state, name="2M1")
    (row,) = copied(world, ["2M1"], episode(world))
    with world.store.read() as connection:
        assert [link.statement for link in lookups.links(connection, cue_theme, row.id)] == ["in the bass"]


def test_copies_sort_by_their_number(world: World) -> None:
    other = episode(world)
    rows = copied(world, ["2M1", "1M1"], other, anchor=Anchor.NONE)
    assert cues.list_ids(world.store, other) == [row.id for row in rows]
    assert cues.list_ids(world.store, other, "number") == [row.id for row in reversed(rows)]


@pytest.mark.parametrize(
    ("anchor", "place"),
    [
        (Anchor.NEARER, "01:10:00:00"),
        (Anchor.START, "01:20:00:00"),
        (Anchor.END, "01:10:00:00"),
        (Anchor.NONE, ""),
    ],
)
def test_the_place_of_a_cue_of_the_second_half(world: World, anchor: Anchor, place: str) -> None:
    (row,) = copied(world, ["2M1"], episode(world, duration="30:00"), anchor=anchor)
    assert row.text("in") == place and row.frames == 45 * 24


def test_a_cue_of_the_first_half_is_measured_from_the_start(world: World) -> None:
    short = episode(world, duration="30:00", start="10000000")
    assert [row.text("in") for row in copied(world, ["1M1", "1M3"], short)] == ["10:00:00:00", "10:04:00:00"]


def test_where_the_length_of_a_programme_is_unknown_the_start_counts(world: World) -> None:
    assert copied(world, ["2M1"], episode(world, duration=""))[0].text("in") == "01:20:00:00"


def test_later_by_an_offset_and_never_before_zero(world: World) -> None:
    late = episode(world, start="00000000")
    assert copied(world, ["1M1"], late, 48)[0].text("in") == "00:00:02:00"
    assert refused(lambda: copied(world, ["1M3", "1M1"], late, -48)) == "cue.before_zero"
    assert len(cues.list_ids(world.store, late)) == 1


def test_several_stretches_and_lengths_alone_go_along(world: World) -> None:
    cue_times.add(world.store, world.key("1M1"), {"in": "01013000", "out": "+10:00"})
    cues.edit(world.store, [world.key("2M3")], {"duration": "2:00"})
    theme, song = copied(world, ["1M1", "2M3"], episode(world, rate="25", start="02000000"))
    assert [(r.start, r.end) for r in theme.ranges] == [(180_000, 181_750), (182_250, 182_500)]
    assert [(r.start, r.length) for r in song.ranges] == [(None, 3000)]


def test_a_taken_number_becomes_the_next_free_one(world: World) -> None:
    other = episode(world)
    cues.add(world.store, other, {"number": "1m1"})
    assert [row.text("number") for row in copied(world, ["1M1", "1M2"], other)] == ["1m2", "1m3"]


def test_copies_stand_in_the_order_of_time(world: World) -> None:
    other = episode(world)
    cues.add(world.store, other, {"number": "5M1", "in": "01023000", "out": "+5:00"})
    copied(world, ["2M1", "1M1"], other)
    assert [row.text("number") for row in cues.film_rows(world.store, other)] == ["1M1", "5M1", "2M1"]


def test_all_of_it_is_one_step(world: World) -> None:
    other = episode(world)
    copied(world, ["1M1", "1M2", "2M3"], other)
    assert undo.state(world.store).undo == 'Copy 3 cues from "Night Ferry"'
    undo.undo(world.store)
    assert cues.list_ids(world.store, other) == []


def test_what_cannot_be_copied(world: World) -> None:
    other, roof = episode(world), films.find_film(world.store, "Tin Roof").id
    strange = cues.list_ids(world.store, roof)
    store, film = world.store, world.film_id

    def copy(source: str, keys: list[str], to: str) -> ChangeSet:
        return series_comfort.copy_cues(store, source, keys, to)

    assert refused(lambda: copy(film, [], other)) == "copy.none"
    assert refused(lambda: copy(film, world.ids, film)) == "copy.same_film"
    assert refused(lambda: copy(film, [*world.ids, *strange], other)) == "copy.not_of_film"
    assert refused(lambda: copy(film, ["0" * 32], other)) == "edit.gone"
    assert refused(lambda: copy(film, world.ids, "0" * 32)) == "film.gone"
    film_lock.lock(store, other)
    assert refused(lambda: copy(film, world.ids, other)) == "film.locked"
    assert cues.list_ids(store, other) == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_at_any_rates_place_and_length_are_kept_to_half_a_frame(world: World, data: st.DataObject) -> None:
    source_rate, target_rate = data.draw(st.sampled_from(RATES)), data.draw(st.sampled_from(RATES))
    source, target = (
        films.add_film(world.store, {"title": "X", "rate": rate.id, "duration": length}).created[0]
        for rate, length in ((source_rate, "10:00"), (target_rate, "20:00"))
    )
    whole = films.get_film(world.store, source)
    start = data.draw(st.integers(0, (whole.duration_frames or 0) - 2))
    end = data.draw(st.integers(start + 1, whole.duration_frames or 0))
    times = {name: format_timecode(at, source_rate) for name, at in (("in", start), ("out", end))}
    key = cues.add(world.store, source, times).created[0]
    anchor = data.draw(st.sampled_from([Anchor.START, Anchor.END]))
    done = series_comfort.copy_cues(world.store, source, [key], target, anchor=anchor)
    (row,) = cues.rows(world.store, done.created)
    half = Fraction(1, 2) / target_rate.fraction
    (span,) = row.ranges
    assert span.start is not None and span.end is not None
    length = seconds(end - start, source_rate)
    assert abs(seconds(span.end - span.start, target_rate) - length) <= half or span.end - span.start == 1
    wanted = seconds(start, source_rate)
    if anchor is Anchor.END:
        other = films.get_film(world.store, target)
        wanted += seconds(other.duration_frames or 0, target_rate) - seconds(
            whole.duration_frames or 0, source_rate
        )
    assert abs(seconds(span.start, target_rate) - wanted) <= half
    if source_rate == target_rate and anchor is Anchor.START:
        assert (span.start, span.end) == (start, end)
    films.delete_film(world.store, source)
    films.delete_film(world.store, target)


# templates


def test_a_template_is_kept_listed_renamed_and_deleted(world: World) -> None:
    store, quays = world.store, world.series.id
    key = series_comfort.save_template(
        store, quays, " Titles ", [world.key("1M1"), world.key("1M2")]
    ).created[0]
    (found,) = series_comfort.templates(store, quays)
    assert (found.id, found.name, found.labels) == (key, "Titles", ("1M1 Main Title", "1M2 Ferry Theme"))
    series_comfort.rename_template(store, key, "Theme")
    series_comfort.rename_template(store, key, "theme")
    assert [t.name for t in series_comfort.templates(store, quays)] == ["theme"]
    series_comfort.delete_template(store, key)
    assert series_comfort.templates(store, quays) == []
    undo.undo(store)
    assert [t.id for t in series_comfort.templates(store, quays)] == [key]


def test_a_template_gives_what_a_copy_gives(world: World) -> None:
    numbers = ["1M1", "2M1", "2M3"]
    keys = [world.key(number) for number in numbers]
    template = series_comfort.save_template(world.store, world.series.id, "All", keys).created[0]
    first, second = episode(world, rate="25"), episode(world, title="Dusk", rate="25")
    direct = copied(world, numbers, first)
    done = series_comfort.apply_template(world.store, second, template)
    for one, two in zip(direct, cues.rows(world.store, done.created), strict=True):
        assert (one.plain, one.ranges, one.works, one.parties) == (
            two.plain,
            two.ranges,
            two.works,
            two.parties,
        )
        assert (one.recording, one.moods, one.themes) == (two.recording, two.moods, two.themes)
    assert undo.state(world.store).undo == 'Add 3 cues of the template "All"'


def test_a_template_outlives_episode_work_people_and_recording(world: World) -> None:
    store, keys = world.store, [world.key("1M1"), world.key("2M1")]
    theme = world.entry("work", "Ferry")
    shares = [
        TypedParty("Ana Bell", "C", "PRS", 10000, False),
        TypedParty("Quay Music", "E", "PRS", 10000, False, writer="Ana Bell"),
    ]
    works.set_parties(store, theme, shares)
    before = {row.text("number"): row for row in cues.rows(store, keys)}
    template = series_comfort.save_template(store, world.series.id, "Titles", keys).created[0]
    films.delete_film(store, world.film_id)
    library.delete(store, "work", [theme])
    library.delete(store, "recording", [world.entry("recording", "Zéro")])
    library.delete(store, "party", library.list_ids(store, "party", like="Quay"))
    done = series_comfort.apply_template(store, episode(world), template)
    title, song = cues.rows(store, done.created)
    assert [w.name for w in title.works] == ["Ferry Theme"] and title.works[0].id != theme
    told = [(p.name, p.role, p.society, p.share, p.writer) for p in title.parties]
    assert told == [(p.name, p.role, p.society, p.share, p.writer) for p in before["1M1"].parties]
    assert (song.text("recording"), song.text("label")) == ("Zéro (live)", "Harbour Records")
    again = series_comfort.apply_template(store, episode(world, title="Third"), template)
    assert cues.rows(store, again.created)[0].works == title.works


def test_a_series_takes_its_templates_along(world: World) -> None:
    key = series_comfort.save_template(world.store, world.series.id, "Titles", world.ids[:1]).created[0]
    other = episode(world)
    series.delete(world.store, world.series.id)
    assert refused(lambda: series_comfort.apply_template(world.store, other, key)) == "template.gone"
    undo.undo(world.store)
    assert series_comfort.apply_template(world.store, other, key).created


def test_what_is_no_template(world: World) -> None:
    store, quays = world.store, world.series.id
    key = series_comfort.save_template(store, quays, "Titles", world.ids[:1]).created[0]
    assert refused(lambda: series_comfort.save_template(store, quays, " ", world.ids)) == "template.no_name"
    assert (
        refused(lambda: series_comfort.save_template(store, quays, "TITLES", world.ids)) == "template.exists"
    )
    assert refused(lambda: series_comfort.save_template(store, quays, "X", [])) == "copy.none"
    assert refused(lambda: series_comfort.save_template(store, "0" * 32, "X", world.ids)) == "series.gone"
    assert refused(lambda: series_comfort.rename_template(store, key, "")) == "template.no_name"
    for work in (
        lambda: series_comfort.rename_template(store, "0" * 32, "X"),
        lambda: series_comfort.delete_template(store, "0" * 32),
        lambda: series_comfort.apply_template(store, world.film_id, "0" * 32),
    ):
        assert refused(work) == "template.gone"
    assert refused(lambda: cue_copies.from_json('{"form": 99, "cues": []}')) == "template.newer"


def test_all_other_productions_are_sources_those_of_the_series_first(world: World) -> None:
    second, tenth = episode(world), episode(world, title="Tenth", episode_number="10")
    listed = [film.title for film in series_comfort.sources(world.store, second)]
    assert listed == ["Tenth", "Night Ferry", "Tin Roof"]
    assert series_comfort.sources(world.store, tenth)[0].title == "Dawn"
    assert refused(lambda: series_comfort.sources(world.store, "0" * 32)) == "film.gone"
    assert series_comfort.episode(world.store, tenth).series == "Quays"
    assert refused(lambda: series_comfort.episode(world.store, "0" * 32)) == "film.gone"


def test_every_cue_is_offered_what_comes_back_first(world: World) -> None:
    cues.edit(world.store, [world.key("2M1")], {"function": "bumper"})
    cues.edit(world.store, [world.key("2M3")], {"function": "end-title", "status": "omitted"})
    offered = series_comfort.offer(world.store, world.film_id)
    assert [row.text("number") for row in offered.cues] == ["2M1", "1M1", "1M2", "1M3", "2M2", "2M3"]
    assert offered.likely == 1 and offered.film.id == world.film_id


PLACES = [
    *({"anchor": anchor} for anchor in Anchor),
    {"at": 36_000 * 25 + 99},
    {"anchor": Anchor.END, "at": 36_000 * 25},
]


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_the_preview_is_what_comes(world: World, place: dict[str, Any]) -> None:
    to = episode(world, rate="25", start="10000000", duration="50:00")
    cues.add(world.store, to, {"number": "1M1", "title": "Cold open"})
    keys = [world.key(number) for number in ("1M1", "1M3", "2M1", "2M3")]
    seen = series_comfort.copy_landings(world.store, world.film_id, keys, to, **place)
    done = series_comfort.copy_cues(world.store, world.film_id, keys, to, **place)
    rows = {row.id: row for row in cues.rows(world.store, done.created)}
    made = [rows[key] for key in done.created]
    assert [(one.number, one.title or one_work(row)) for one, row in zip(seen, made, strict=True)] == [
        (row.text("number"), row.text("title") or one_work(row)) for row in made
    ]
    assert [(one.start, one.end, one.frames) for one in seen] == [
        (row.start, row.end, row.frames) for row in made
    ]
    if "at" in place:
        assert min(row.start for row in made if row.start is not None) == place["at"]


def one_work(row: CueRow) -> str:
    return row.text("work")


def test_the_preview_of_a_template_is_what_comes(world: World) -> None:
    keys = [world.key(number) for number in ("1M1", "2M1")]
    template = series_comfort.save_template(world.store, world.series.id, "Frame", keys).created[0]
    to = episode(world)
    seen = series_comfort.template_landings(world.store, to, template, at=90_000)
    done = series_comfort.apply_template(world.store, to, template, at=90_000)
    made = {row.id: (row.start, row.end) for row in cues.rows(world.store, done.created)}
    assert [(one.start, one.end) for one in seen] == [made[key] for key in done.created]
    assert seen[0].start == 90_000
    assert refused(lambda: series_comfort.template_landings(world.store, to, "0" * 32)) == "template.gone"


def test_a_preview_refuses_what_copying_refuses(world: World) -> None:
    to = episode(world, start="00000000")
    key = world.key("1M1")
    before = world.store.data_version()
    for work, code in (
        (lambda: series_comfort.copy_landings(world.store, world.film_id, [], to), "copy.none"),
        (lambda: series_comfort.copy_landings(world.store, to, [key], to), "copy.same_film"),
        (lambda: series_comfort.copy_landings(world.store, to, [key], world.film_id), "copy.not_of_film"),
    ):
        assert refused(work) == code
    assert world.store.data_version() == before
