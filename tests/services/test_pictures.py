# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of a production: attached, compared, moved in time, lost and found again."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.picture_sync import FROM_FILE, FROM_PERSON, FROM_PROGRAMME, PictureFile
from cuefolio.domain.timecode import parse_timecode, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.media.synth_video import write_film
from cuefolio.services import films, pictures, undo

RATE = rate_from_id("24")
HOUR = 86_400


def make(folder: Path, name: str = "film.mkv", rate: str = "24", start: str | None = "01:00:00:00") -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    own = rate_from_id(rate)
    first = None if start is None else parse_timecode(start, own)
    write_film(path, 48, own, start_frame=first, size=(64, 36))
    return path


def shown(world: World) -> PictureFile:
    picture = pictures.of_film(world.store, world.film_id)
    assert picture is not None
    return picture


def test_a_production_has_no_picture_at_first(world: World) -> None:
    assert pictures.of_film(world.store, world.film_id) is None
    for work in (
        lambda: pictures.detach(world.store, world.film_id),
        lambda: pictures.set_start(world.store, world.film_id, "01:00:00:00"),
        lambda: pictures.set_sync(world.store, world.film_id, 0, HOUR),
    ):
        with pytest.raises(CuefolioError) as caught:
            work()
        assert caught.value.code == "picture.none" and "Night Ferry" in str(caught.value)


def test_a_picture_at_the_rate_of_the_production(world: World) -> None:
    path = make(world.folder, start="00:59:50:00")
    pictures.attach(world.store, world.film_id, path)
    picture = shown(world)
    assert (picture.path, picture.path_bytes, picture.name) == (str(path), os.fsencode(path), "film.mkv")
    assert (picture.sync.start_frame, picture.start_source) == (HOUR - 240, FROM_FILE)
    assert picture.sync.picture_rate == 24 and picture.sync.rate == RATE
    assert picture.duration == 2 and picture.end_frame == HOUR - 240 + 48
    assert (picture.width, picture.height) == (64, 36) and picture.codec
    assert picture.is_here and picture.remarks == ()


def test_another_rate_is_told_before_and_after(world: World) -> None:
    path = make(world.folder, rate="25")
    facts = pictures.read_facts(path)
    (before,) = pictures.remarks_before(world.store, world.film_id, facts)
    pictures.attach(world.store, world.film_id, path, facts=facts)
    assert shown(world).remarks == (before,)
    assert str(before) == (
        "The picture runs at 25, the production at 24; frames are placed by time from the start."
    )
    assert shown(world).sync.frame_at(Fraction(1)) == HOUR + 24


def test_a_file_without_timecode_starts_with_the_programme(world: World) -> None:
    pictures.attach(world.store, world.film_id, make(world.folder, start=None))
    assert (shown(world).sync.start_frame, shown(world).start_source) == (HOUR, FROM_PROGRAMME)


def test_a_person_knows_better(world: World) -> None:
    path = make(world.folder)
    pictures.attach(world.store, world.film_id, path, start="02:00:00:00")
    assert (shown(world).sync.start_frame, shown(world).start_source) == (2 * HOUR, FROM_PERSON)
    pictures.set_sync(world.store, world.film_id, 1041, "01:00:10:00")
    assert shown(world).sync.frame_at_milliseconds(1041) == HOUR + 240
    assert shown(world).sync.start_frame == HOUR + 240 - 25
    pictures.set_sync(world.store, world.film_id, 0, 12)
    assert shown(world).sync.start_frame == 12
    pictures.set_start(world.store, world.film_id, "01:00:00:05")
    assert shown(world).sync.start_frame == HOUR + 5
    undo.undo(world.store)
    assert shown(world).sync.start_frame == 12
    assert undo.state(world.store).redo == "Set the picture's start to 01:00:00:05"


def test_a_start_that_cannot_be_typed_changes_nothing(world: World) -> None:
    with pytest.raises(CuefolioError):
        pictures.attach(world.store, world.film_id, make(world.folder), start="99:99:99:99")
    assert pictures.of_film(world.store, world.film_id) is None


def test_there_is_one_picture_and_a_new_one_takes_its_place(world: World) -> None:
    pictures.attach(world.store, world.film_id, make(world.folder, "v1.mkv"))
    pictures.attach(world.store, world.film_id, make(world.folder, "v2.mov", start="01:00:05:00"))
    assert (shown(world).name, shown(world).sync.start_frame) == ("v2.mov", HOUR + 120)
    pictures.detach(world.store, world.film_id)
    assert pictures.of_film(world.store, world.film_id) is None
    undo.undo(world.store)
    assert shown(world).name == "v2.mov"
    undo.undo(world.store)
    assert shown(world).name == "v1.mkv"


def test_a_moved_file_is_missing_and_keeps_its_start_when_found(world: World) -> None:
    path = make(world.folder / "drive")
    pictures.attach(world.store, world.film_id, path)
    pictures.set_start(world.store, world.film_id, "01:00:07:00")
    path.rename(path.with_name("renamed.mkv"))
    missing = shown(world)
    assert not missing.is_here
    assert missing.remarks[0].code == "picture.missing" and str(path) in str(missing.remarks[0])
    pictures.attach(world.store, world.film_id, path.with_name("renamed.mkv"))
    found = shown(world)
    assert (found.is_here, found.sync.start_frame, found.start_source) == (True, HOUR + 168, FROM_PERSON)


def test_another_film_does_not_keep_the_start_of_the_one_before(world: World) -> None:
    pictures.attach(world.store, world.film_id, make(world.folder), start="02:00:00:00")
    path = world.folder / "longer.mkv"
    write_film(path, 72, RATE, start_frame=HOUR, size=(64, 36))
    pictures.attach(world.store, world.film_id, path)
    assert (shown(world).sync.start_frame, shown(world).start_source) == (HOUR, FROM_FILE)


def test_an_unplugged_drive_is_told_as_one(world: World) -> None:
    path = make(world.folder / "drive")
    pictures.attach(world.store, world.film_id, path)
    path.parent.rename(world.folder / "elsewhere")
    assert shown(world).state == "missing"
    assert shown(world).remarks[0].code == "picture.unplugged"
    (world.folder / "elsewhere").rename(path.parent)
    assert shown(world).is_here and shown(world).remarks == ()


def test_a_file_that_was_written_over_is_told(world: World) -> None:
    path = make(world.folder)
    pictures.attach(world.store, world.film_id, path)
    write_film(path, 24, RATE, start_frame=HOUR, size=(64, 36))
    assert [remark.code for remark in shown(world).remarks] == ["picture.changed"]


def test_a_varying_rate_is_remembered(world: World) -> None:
    from dataclasses import replace

    path = make(world.folder, rate="30")
    facts = replace(pictures.read_facts(path), is_variable=True, rate=Fraction(2997, 113))
    pictures.attach(world.store, world.film_id, path, facts=facts)
    assert shown(world).sync.picture_rate == Fraction(2997, 113)
    assert [remark.code for remark in shown(world).remarks] == ["picture.variable_rate"]


def test_a_new_rate_of_the_production_keeps_the_label_of_the_start(world: World) -> None:
    """As every other time of the cut: what the picture showed at 01:00:00:00 it shows there still."""
    pictures.attach(world.store, world.film_id, make(world.folder))
    films.edit_film(world.store, world.film_id, {"rate": "25"})
    assert shown(world).sync.start_frame == 90_000
    assert [remark.code for remark in shown(world).remarks] == ["picture.other_rate"]
    undo.undo(world.store)
    assert shown(world).sync.start_frame == HOUR


def test_no_film_at_all_is_refused_and_nothing_changes(world: World) -> None:
    steps = len(undo.steps(world.store, 100))
    for path in (world.sound(), world.folder / "gone.mov", world.folder):
        with pytest.raises(CuefolioError) as caught:
            pictures.attach(world.store, world.film_id, path)
        assert "{" not in str(caught.value)
    assert len(undo.steps(world.store, 100)) == steps
    assert pictures.of_film(world.store, world.film_id) is None


def test_the_film_goes_and_so_does_its_picture(world: World) -> None:
    pictures.attach(world.store, world.film_id, make(world.folder))
    films.delete_film(world.store, world.film_id)
    with pytest.raises(CuefolioError) as caught:
        pictures.of_film(world.store, world.film_id)
    assert caught.value.code == "film.gone"
    undo.undo(world.store)
    assert shown(world).sync.start_frame == HOUR


def test_a_picture_that_begins_before_zero_survives_a_new_rate(world: World) -> None:
    pictures.attach(world.store, world.film_id, make(world.folder))
    pictures.set_sync(world.store, world.film_id, 1000, 0)
    assert shown(world).sync.start_frame == -24
    films.edit_film(world.store, world.film_id, {"rate": "25"})
    assert shown(world).sync.start_frame == -25
