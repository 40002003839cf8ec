# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries of a real catalogue that look alike, with what the catalogue knows of them, and the answers."""

from __future__ import annotations

import shutil

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.similarity import Reason
from cuefolio.errors import CuefolioError
from cuefolio.services import audio, cues, duplicates, films, library, undo


def found(world: World, kind: str) -> list[tuple[str, str, str]]:
    return [(p.first, p.second, p.reason.value) for p in duplicates.suspects(world.store, kind)]


def add(world: World, kind: str, **values: str) -> str:
    return library.add(world.store, kind, values).created[0]


def test_a_clean_catalogue_has_none(world: World) -> None:
    for kind in ("party", "work", "recording", "scene", "theme", "mood"):
        assert found(world, kind) == []


def test_people_by_name_and_by_ipi(world: World) -> None:
    add(world, "party", name="Bell, Ana")
    add(world, "party", name="Bo Lund")
    library.edit(world.store, "party", [world.entry("party", "Mina")], {"ipi": "00 123.456.789"})
    add(world, "party", name="Somebody", ipi="123456789")
    assert found(world, "party") == [
        ("Mina Abe", "Somebody", "ipi"),
        ("Ana Bell", "Bell, Ana", "same-name"),
    ]


def test_given_names_in_their_own_field_belong_to_the_name(world: World) -> None:
    add(world, "party", name="Bell", given_names="Ana")
    assert found(world, "party") == [("Ana Bell", "Ana Bell", "same-name")]


def test_works_of_one_title_and_other_writers_are_two_works(world: World) -> None:
    other = add(world, "work", title="Ferry Theme")
    assert found(world, "work") == [("Ferry Theme", "Ferry Theme", "same-name")]
    library.set_work_parties(world.store, other, [("Zoë Quist", "C", "", None)])
    assert found(world, "work") == []
    library.set_work_parties(world.store, other, [("A. Bell", "C", "", None)])
    assert found(world, "work") == [("Ferry Theme", "Ferry Theme", "same-name")]


def test_works_with_different_iswc_are_told_last(world: World) -> None:
    work = world.entry("work", "Ferry")
    library.edit(world.store, "work", [work], {"iswc": "T-034.524.680-1"})
    other = add(world, "work", title="The Ferry Theme", iswc="T-345.246.800-1")
    assert found(world, "work") == [("Ferry Theme", "The Ferry Theme", "different-identifiers")]
    library.edit(world.store, "work", [other], {"iswc": "T0345246801"})
    assert found(world, "work") == [("Ferry Theme", "The Ferry Theme", "iswc")]


def test_two_recordings_of_one_file(world: World) -> None:
    """A copy under another name holds the same sound; once both are listed, they are one recording."""
    sound = world.sound("one.wav")
    audio.scan(world.store, [sound])
    shutil.copyfile(sound, world.folder / "Quite another name.wav")
    one = world.entry("recording", "one")
    two = add(world, "recording", title="Quite another name")

    def listed_twice(uow: object) -> None:
        from cuefolio.persistence import merge_queries
        from cuefolio.persistence.tables import media_file

        row = merge_queries.rows_pointing(uow.connection, "media_file", "recording_id", [one])[0]  # type: ignore[attr-defined]
        columns = {k: v for k, v in row._mapping.items() if k not in ("id", "version")}
        columns |= {"recording_id": two, "path": str(world.folder / "Quite another name.wav")}
        uow.insert(media_file, **columns)  # type: ignore[attr-defined]

    world.store.write("step.scan", listed_twice, count=1)
    assert [reason for *_, reason in found(world, "recording")] == ["file"]


def test_scenes_are_compared_within_their_film(world: World) -> None:
    tin_roof = films.find_film(world.store, "Tin Roof").id
    cues.edit(world.store, cues.list_ids(world.store, tin_roof), {"scene": "Quay at dawn"})
    assert found(world, "scene") == []
    cues.edit(world.store, [world.key("1M1")], {"scene": "Quay at dawn; The quay at dawn"})
    assert found(world, "scene") == [("Quay at dawn", "The quay at dawn", "same-name")]


def test_not_the_same_is_remembered_and_can_be_taken_back(world: World) -> None:
    other = add(world, "party", name="Anna Bell")
    ids = [world.entry("party", "Ana Bell"), other]
    assert len(found(world, "party")) == 1
    duplicates.not_the_same(world.store, "party", ids)
    assert found(world, "party") == []
    assert undo.state(world.store).undo == 'Remember that 2 entries like "Ana Bell" differ'
    duplicates.not_the_same(world.store, "party", ids)  # once more changes nothing
    undo.undo(world.store)
    assert len(found(world, "party")) == 1


def test_not_the_same_needs_two_that_exist(world: World) -> None:
    ana = world.entry("party", "Ana Bell")
    for ids, code in (([ana], "merge.few"), ([ana, "0" * 32], "edit.gone")):
        with pytest.raises(CuefolioError) as caught:
            duplicates.not_the_same(world.store, "party", ids)
        assert caught.value.code == code


def test_groups_are_what_a_person_is_asked(world: World) -> None:
    for name in ("Bell, Ana", "Anna Bell", "A. Bell"):
        add(world, "party", name=name)
    sure, *rest = duplicates.groups(world.store, "party")
    assert set(sure.names) == {"Ana Bell", "Bell, Ana", "Anna Bell"} and sure.names[0] == "Ana Bell"
    assert rest and all(group.reason is Reason.INITIALS for group in rest)


def test_namesakes(world: World) -> None:
    ana = world.entry("party", "Ana Bell")
    assert [row.name for row in duplicates.namesakes(world.store, "party", " ANA  béll ")] == ["Ana Bell"]
    assert duplicates.namesakes(world.store, "party", "Ana Bell", ana) == []
    assert duplicates.namesakes(world.store, "party", "") == []
    tin_roof = films.find_film(world.store, "Tin Roof").id
    cues.edit(world.store, cues.list_ids(world.store, tin_roof), {"scene": "Quay at dawn; Gable"})
    roof = world.entry("scene", "Gable")
    (twin,) = duplicates.namesakes(world.store, "scene", "quay at dawn", roof)
    assert twin.values["film"] == "Tin Roof"


def test_looking_can_be_stopped(world: World) -> None:
    with pytest.raises(CuefolioError) as caught:
        duplicates.suspects(world.store, "party", cancelled=lambda: True, progress=lambda *_: None)
    assert caught.value.code == "job.cancelled"
