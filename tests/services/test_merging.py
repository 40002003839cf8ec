# SPDX-License-Identifier: GPL-3.0-or-later
"""Merging entries: what it moves, what it asks, what it refuses, and that undo takes all of it back."""

from __future__ import annotations

import pytest
from tests.reliability.catalog_checks import difference, dump, problems
from tests.services.catalog_world import World

from cuefolio.domain.merging import TOGETHER, ConflictKind
from cuefolio.errors import CuefolioError
from cuefolio.persistence.tables import cut, scene_time
from cuefolio.services import catalog, cues, duplicates, films, library, merging, sheets, undo

Party = tuple[str, str, str, int | None]


def add(world: World, kind: str, **values: str) -> str:
    return library.add(world.store, kind, values).created[0]


def row(world: World, kind: str, key: str) -> dict[str, str]:
    return dict(library.rows(world.store, kind, [key])[0].values)


def text(world: World, number: str, field: str) -> str:
    return cues.find_cue(world.store, world.film_id, number).text(field)


def set_parties(world: World, number: str, *parties: Party) -> None:
    cues.set_party_rows(world.store, [world.key(number)], list(parties))


def parties(world: World, number: str) -> list[tuple[str, str, str, int | None]]:
    found = cues.find_cue(world.store, world.film_id, number).parties
    return [(party.name, party.role, party.society, party.share) for party in found]


def merged(world: World, kind: str, keep: str, *others: str, settled: dict[str, str] | None = None) -> None:
    """Merge, and prove that undo and redo are exact and that nothing points at what is gone."""
    before = dump(world.store)
    done = merging.merge(world.store, kind, keep, others, {}, settled)
    assert done.created == (keep,)
    after = dump(world.store)
    undo.undo(world.store)
    assert difference(before, dump(world.store)) == {}
    undo.redo(world.store)
    assert difference(after, dump(world.store)) == {}
    assert problems(world.store.path) == []
    assert library.rows(world.store, kind, list(others)) == []


# people


def test_a_person_is_moved_in_works_and_cues(world: World) -> None:
    ana, mina = world.entry("party", "Ana Bell"), world.entry("party", "Mina Abe")
    shown = merging.preview(world.store, "party", ana, [mina])
    assert [(film.title, [cue.number for cue in film.cues]) for film in shown.films] == [
        ("Night Ferry", ["1M3"]),
        ("Tin Roof", ["1"]),
    ]
    assert shown.conflicts == () and shown.cue_count == 2
    merged(world, "party", ana, mina)
    assert text(world, "1M3", "composer") == "Ana Bell"
    assert text(world, "1M1", "composer") == "Ana Bell; Bo Lind"


def test_a_person_who_published_keeps_it(world: World) -> None:
    """The other's lines in a work move with role and share."""
    set_parties(world, "1M1", ("Ana Bell", "C", "", 5000), ("A. Bell", "AR", "PRS", 5000))
    merged(world, "party", world.entry("party", "Ana Bell"), world.entry("party", "A. Bell"))
    # The society that only one of them told is the society of both now.
    assert parties(world, "1M2") == [("Ana Bell", "C", "PRS", 5000), ("Ana Bell", "AR", "PRS", 5000)]


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (5000, None, 5000),
        (None, 2500, 2500),
        (None, None, None),
    ],
)
def test_an_unknown_share_is_filled(
    world: World, mine: int | None, theirs: int | None, expected: int | None
) -> None:
    set_parties(world, "1M3", ("Ana Bell", "C", "", mine), ("A. Bell", "C", "", theirs))
    keep, other = world.entry("party", "Ana Bell"), world.entry("party", "A. Bell")
    shown = merging.preview(world.store, "party", keep, [other])
    assert shown.conflicts == () and shown.collapsing == ("1M3 Bed (Night Ferry)",)
    merged(world, "party", keep, other)
    assert parties(world, "1M3") == [("Ana Bell", "C", "", expected)]


@pytest.mark.parametrize(
    ("shares", "offered"),
    [((5000, 2500), [5000, 2500, 7500]), ((5000, 5000), [5000, 10000]), ((6000, 7000), [6000, 7000])],
)
def test_two_known_shares_are_a_question(world: World, shares: tuple[int, int], offered: list[int]) -> None:
    set_parties(world, "1M3", ("Ana Bell", "C", "", shares[0]), ("A. Bell", "C", "", shares[1]))
    keep, other = world.entry("party", "Ana Bell"), world.entry("party", "A. Bell")
    (conflict,) = merging.preview(world.store, "party", keep, [other]).conflicts
    assert conflict.kind is ConflictKind.SHARE and conflict.place == "1M3 Bed (Night Ferry)"
    assert [option.parties[0].share for option in conflict.options] == offered
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        merging.merge(world.store, "party", keep, [other])
    assert caught.value.code == "merge.unsettled" and "1M3 Bed" in str(caught.value)
    assert difference(before, dump(world.store)) == {}
    last = conflict.options[-1]
    merged(world, "party", keep, other, settled={conflict.id: last.id})
    assert parties(world, "1M3") == [("Ana Bell", "C", "", offered[-1])]


def test_the_same_person_twice_in_a_work_is_a_question(world: World) -> None:
    set_parties(world, "1M1", ("Ana Bell", "C", "PRS", 7500), ("A. Bell", "C", "GEMA", 2500))
    keep, other = world.entry("party", "A. Bell"), world.entry("party", "Ana Bell")
    (conflict,) = merging.preview(world.store, "party", keep, [other]).conflicts
    assert conflict.place == "Ferry Theme"
    answers = {option.id: option for option in conflict.options}
    assert TOGETHER in answers and answers[TOGETHER].parties[0].share == 10000
    theirs = next(option for option in conflict.options if option.entry == "Ana Bell")
    merged(world, "party", keep, other, settled={conflict.id: theirs.id})
    assert parties(world, "1M2") == [("A. Bell", "C", "PRS", 7500)]


def test_a_publisher_of_two_writers_keeps_both_lines(world: World) -> None:
    """Lines for different writers are different lines; their writers are moved too."""
    work = world.entry("work", "Ferry")
    library.set_work_parties(
        world.store,
        work,
        [("Ana Bell", "C", "", 5000), ("Bo Lind", "C", "", 5000), ("Quay Music", "E", "", 5000)],
    )
    keep = add(world, "party", name="Ana Bell (composer)")
    merged(world, "party", keep, world.entry("party", "Bo Lind"))
    assert [name for name, *_ in parties(world, "1M1")] == ["Ana Bell", "Ana Bell (composer)", "Quay Music"]


def test_empty_facts_are_filled_and_others_are_choices(world: World) -> None:
    keep = add(world, "party", name="J. Quist", society="PRS")
    other = add(world, "party", name="Jo Quist", society="STIM", ipi="00123456789", notes="b. 1961")
    shown = {choice.field: choice for choice in merging.preview(world.store, "party", keep, [other]).fields}
    assert shown["name"].values == ("J. Quist", "Jo Quist") and shown["name"].is_conflict
    assert shown["society"].values == ("PRS", "STIM") and shown["society"].chosen == "PRS"
    assert shown["ipi"].chosen == "00123456789" and not shown["ipi"].is_conflict
    merging.merge(world.store, "party", keep, [other], {"name": "Jo Quist", "society": "STIM"})
    stored = row(world, "party", keep)
    assert stored["name"] == "Jo Quist" and stored["society"] == "STIM"
    assert stored["ipi"] == "00123456789" and stored["notes"] == "b. 1961"


# links


def test_a_cue_with_both_moods_has_one_then(world: World) -> None:
    tender, hopeful = world.entry("mood", "tender"), world.entry("mood", "hopeful")
    shown = merging.preview(world.store, "mood", hopeful, [tender])
    assert len(shown.collapsing) == 6 and shown.cue_count == 6
    merged(world, "mood", hopeful, tender)
    assert text(world, "1M1", "mood") == "hopeful"


def test_a_mood_may_take_the_name_of_the_one_that_goes(world: World) -> None:
    keep, other = world.entry("mood", "hopeful"), world.entry("mood", "icy")
    before = dump(world.store)
    merging.merge(world.store, "mood", keep, [other], {"name": "icy"})
    after = dump(world.store)
    undo.undo(world.store)
    assert difference(before, dump(world.store)) == {}
    undo.redo(world.store)
    assert difference(after, dump(world.store)) == {}
    assert text(world, "1M1", "mood") == "tender; icy"


def test_the_first_place_in_a_cue_is_kept(world: World) -> None:
    key = world.key("1M1")
    cues.edit(world.store, [key], {"mood": "icy; tender; hopeful"})
    merged(world, "mood", world.entry("mood", "hopeful"), world.entry("mood", "icy"))
    assert text(world, "1M1", "mood") == "hopeful; tender"


def test_statements_of_themes_are_kept_or_asked_for(world: World) -> None:
    cues.edit(world.store, [world.key("1M3")], {"theme": "Harbour; The quay"})
    harbour, quay = world.entry("theme", "Harbour"), world.entry("theme", "quay")
    set_statement(world, "1M3", quay, "broken")
    assert merging.preview(world.store, "theme", harbour, [quay]).conflicts == ()
    set_statement(world, "1M3", harbour, "first")
    (conflict,) = merging.preview(world.store, "theme", harbour, [quay]).conflicts
    assert conflict.kind is ConflictKind.STATEMENT
    assert [option.text for option in conflict.options] == ["first", "broken", "first; broken"]
    merged(world, "theme", harbour, quay, settled={conflict.id: TOGETHER})
    assert text(world, "1M3", "theme") == "Harbour"
    assert statement(world, "1M3") == "first; broken"


def set_statement(world: World, number: str, theme: str, words: str) -> None:
    key = world.key(number)

    def work(uow: object) -> None:
        from cuefolio.persistence import lookups
        from cuefolio.persistence.tables import cue_theme

        link = next(r for r in lookups.links(uow.connection, cue_theme, key) if r.theme_id == theme)  # type: ignore[attr-defined]
        uow.update(cue_theme, link.id, statement=words)  # type: ignore[attr-defined]

    world.store.write("step.edit_cue", work, field="Theme", name=number)


def statement(world: World, number: str) -> str:
    from cuefolio.persistence import lookups
    from cuefolio.persistence.tables import cue_theme

    with world.store.read() as connection:
        return str(lookups.links(connection, cue_theme, world.key(number))[0].statement)


# works


def test_works_that_agree_are_filled_up(world: World) -> None:
    keep = add(world, "work", title="The Ferry Theme")
    other = world.entry("work", "Ferry Theme")
    merged(world, "work", keep, other)
    stored = row(world, "work", keep)
    assert stored["writers"] == "Ana Bell; Bo Lind" and stored["aka_titles"] == "Ferry Theme"
    assert text(world, "1M2", "work") == "The Ferry Theme"


def test_works_with_other_writers_are_a_question(world: World) -> None:
    keep, other = world.entry("work", "Ferry Theme"), add(world, "work", title="Ferry Tune", iswc="T-1")
    library.set_work_parties(world.store, other, [("Ana Bell", "C", "", 5000), ("New Songs", "E", "", None)])
    (conflict,) = merging.preview(world.store, "work", keep, [other]).conflicts
    assert conflict.kind is ConflictKind.PARTIES
    lines = {o.id: [(line.name, line.role, line.share) for line in o.parties] for o in conflict.options}
    assert lines[other] == [("Ana Bell", "C", 5000), ("New Songs", "E", None)]
    assert lines[TOGETHER] == [
        ("Ana Bell", "C", 5000),
        ("Bo Lind", "C", None),
        ("Quay Music", "E", None),
        ("New Songs", "E", None),
    ]
    before = dump(world.store)
    for option in conflict.options:
        merged(world, "work", keep, other, settled={conflict.id: option.id})
        assert [(name, role, share) for name, role, _, share in parties(world, "1M1")] == lines[option.id]
        undo.undo(world.store)
        assert difference(before, dump(world.store)) == {}


def test_works_whose_shares_contradict_are_never_added_up(world: World) -> None:
    keep, other = world.entry("work", "Ferry Theme"), add(world, "work", title="Ferry Tune")
    library.set_work_parties(world.store, keep, [("Ana Bell", "C", "", 10000)])
    library.set_work_parties(world.store, other, [("Ana Bell", "C", "", 5000)])
    (conflict,) = merging.preview(world.store, "work", keep, [other]).conflicts
    assert [option.id for option in conflict.options] == [keep, other]


def test_a_medley_of_the_two_becomes_one_work(world: World) -> None:
    cues.edit(world.store, [world.key("1M1")], {"work": "Ferry Theme; Ferry Tune"})
    keep, other = world.entry("work", "Ferry Theme"), world.entry("work", "Ferry Tune")
    shown = merging.preview(world.store, "work", keep, [other])
    assert shown.collapsing == ("1M1 Main Title (Night Ferry)",)
    merged(world, "work", keep, other)
    assert text(world, "1M1", "work") == "Ferry Theme"


def test_recordings_of_a_work_move(world: World) -> None:
    keep, other = world.entry("work", "Ferry Theme"), add(world, "work", title="Ferry Tune")
    recording = world.entry("recording", "Zéro")
    point_at_work(world, recording, other)
    assert [r.name for r in merging.preview(world.store, "work", keep, [other]).recordings] == ["Zéro (live)"]
    merged(world, "work", keep, other)
    assert row(world, "recording", recording)["work"] == "Ferry Theme"


def point_at_work(world: World, recording: str, work: str) -> None:
    from cuefolio.persistence.tables import recording as table

    world.store.write(
        "step.edit_entry", lambda uow: uow.update(table, recording, work_id=work), kind="", name=""
    )


# recordings


def test_recordings_take_cues_files_and_facts_along(world: World) -> None:
    from cuefolio.services import audio

    audio.scan(world.store, [world.sound("one.wav"), world.sound("two.wav")])
    keep, other = world.entry("recording", "one"), world.entry("recording", "Zéro")
    other_file = audio.recording_files(world.store, keep)
    merged(world, "recording", keep, other)
    assert text(world, "2M1", "recording") == "one" and text(world, "2M1", "label") == "Harbour Records"
    assert len(audio.recording_files(world.store, keep)) == len(other_file)


def test_recordings_of_different_works_are_a_question(world: World) -> None:
    keep, other = world.entry("recording", "Zéro"), add(world, "recording", title="Zéro")
    point_at_work(world, keep, world.entry("work", "Ferry"))
    point_at_work(world, other, add(world, "work", title="Zéro"))
    (conflict,) = merging.preview(world.store, "recording", keep, [other]).conflicts
    assert conflict.kind is ConflictKind.WORK
    assert [option.text for option in conflict.options] == ["Ferry Theme", "Zéro"]
    merged(world, "recording", keep, other, settled={conflict.id: conflict.options[1].id})
    assert row(world, "recording", keep)["work"] == "Zéro"


# scenes


def test_scenes_of_one_film_only(world: World) -> None:
    other_film = films.find_film(world.store, "Tin Roof").id
    cue = cues.list_ids(world.store, other_film)[0]
    cues.edit(world.store, [cue], {"scene": "Roof"})
    with pytest.raises(CuefolioError) as caught:
        merging.preview(world.store, "scene", world.entry("scene", "Quay"), [world.entry("scene", "Roof")])
    assert caught.value.code == "merge.other_film"


def test_times_of_scenes_are_a_question(world: World) -> None:
    cues.edit(world.store, [world.key("1M3")], {"scene": "Quay; Pier"})
    quay, pier = world.entry("scene", "Quay"), world.entry("scene", "Pier")
    set_scene_time(world, pier, 86400, 86500)
    assert merging.preview(world.store, "scene", quay, [pier]).conflicts == ()
    set_scene_time(world, quay, 86600, 86700)
    (conflict,) = merging.preview(world.store, "scene", quay, [pier]).conflicts
    assert conflict.kind is ConflictKind.TIMES
    assert [option.text for option in conflict.options] == [
        "01:00:08:08 – 01:00:12:12",
        "01:00:00:00 – 01:00:04:04",
        "01:00:00:00 – 01:00:12:12",
    ]
    before = dump(world.store)
    for option in conflict.options:
        merged(world, "scene", quay, pier, settled={conflict.id: option.id})
        assert row(world, "scene", quay)["time"] == option.text
        undo.undo(world.store)
        assert difference(before, dump(world.store)) == {}


def set_scene_time(world: World, scene: str, start: int, end: int) -> None:
    film = films.get_film(world.store, world.film_id)
    assert cut.name == "cut"
    world.store.write(
        "step.edit_entry",
        lambda uow: uow.insert(
            scene_time, scene_id=scene, cut_id=film.cut_id, start_frame=start, end_frame=end
        ),
        kind="scene",
        name="",
    )


# several, and what is refused


def test_several_are_merged_in_one_step(world: World) -> None:
    keep = world.entry("party", "Ana Bell")
    others = [world.entry("party", name) for name in ("Bo Lind", "Mina Abe", "Quay Music")]
    (conflict, *_rest) = merging.preview(world.store, "party", keep, others[1:]).conflicts or (None,)
    assert conflict is None
    steps = len(undo.steps(world.store, 1000))
    merging.merge(world.store, "party", keep, others)
    assert len(undo.steps(world.store, 1000)) == steps + 1
    assert undo.state(world.store).undo == 'Merge 4 entries into "Ana Bell"'
    assert [row.values["name"] for row in library.rows(world.store, "party", others)] == []


def test_what_is_gone_or_alone_is_refused(world: World) -> None:
    ana = world.entry("party", "Ana Bell")
    for others, code in (([], "merge.few"), ([ana], "merge.few"), (["0" * 32], "edit.gone")):
        with pytest.raises(CuefolioError) as caught:
            merging.merge(world.store, "party", ana, others)
        assert caught.value.code == code


def test_a_name_that_is_taken_is_refused_and_nothing_changes(world: World) -> None:
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        merging.merge(
            world.store,
            "mood",
            world.entry("mood", "hopeful"),
            [world.entry("mood", "icy")],
            {"name": "tender"},
        )
    assert caught.value.code == "library.exists"
    assert difference(before, dump(world.store)) == {}


def test_a_delivered_sheet_stays_as_it_went_out(world: World) -> None:
    out = world.folder / "sheet.json"
    sheets.export(world.store, world.film_id, "json", out)
    (record,) = sheets.delivered(world.store, world.film_id)
    sheet = sheets.delivered_snapshot(world.store, record.id)
    kept = out.read_bytes()
    merging.merge(world.store, "party", world.entry("party", "Mina"), [world.entry("party", "Ana")])
    assert sheets.delivered(world.store, world.film_id) == [record]
    assert sheets.delivered_snapshot(world.store, record.id) == sheet
    assert out.read_bytes() == kept and b"Ana Bell" in kept


def test_answers_about_an_entry_go_over_to_the_one_that_stays(world: World) -> None:
    ana, bo, mina = (world.entry("party", name) for name in ("Ana", "Bo Lind", "Mina"))
    duplicates.not_the_same(world.store, "party", [bo, mina])
    merged(world, "party", ana, bo)
    with world.store.read() as connection:
        from cuefolio.persistence.suspect_queries import distinct_pairs

        assert distinct_pairs(connection, "party") == {(min(ana, mina), max(ana, mina))}


def test_search_finds_the_merged_name(world: World) -> None:
    from cuefolio.services import search

    merging.merge(world.store, "party", world.entry("party", "Ana"), [world.entry("party", "Mina")])
    found = cues.rows(world.store, search.search(world.store, 'composer:"Ana Bell"'))
    assert [r.text("number") for r in found] == ["1M1", "1M2", "1M3", "1"]
    assert search.search(world.store, "composer:mina") == []
    catalog.open_catalog(world.store.path).close()
