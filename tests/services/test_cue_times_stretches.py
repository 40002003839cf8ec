# SPDX-License-Identifier: GPL-3.0-or-later
"""Several stretches of a cue: added, changed, removed, and the reported duration that they make."""

from __future__ import annotations

import pytest
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World

from cuefolio.domain.timecode import format_timecode
from cuefolio.errors import CuefolioError
from cuefolio.gui.panels.cue_card_length import reasons
from cuefolio.services import cue_times, cues, films, undo
from cuefolio.services.cue_times import CueTimes


def labels(times: CueTimes) -> list[tuple[str, str]]:
    return [
        (
            "" if s.start is None else format_timecode(s.start, times.rate),
            "" if s.end is None else format_timecode(s.end, times.rate),
        )
        for s in times.stretches
    ]


def test_one_stretch_explains_itself(world: World) -> None:
    times = cue_times.of_cue(world.store, world.key("1M1"))
    assert labels(times) == [("01:00:00:00", "01:01:10:00")]
    assert times.name == "1M1" and times.reported_seconds == 70
    assert times.explanation is not None and times.explanation.exact_frames == 70 * 24
    assert times.taken == ()


def test_stretches_are_kept_in_the_order_of_time(world: World) -> None:
    key = world.key("1M2")
    cue_times.add(world.store, key, {"in": "01300000", "out": "+10:00"})
    cue_times.add(world.store, key, {"in": "01003000", "duration": "5"})
    times = cue_times.of_cue(world.store, key)
    assert labels(times) == [
        ("01:00:30:00", "01:00:35:00"),
        ("01:02:00:00", "01:02:30:00"),
        ("01:30:00:00", "01:30:10:00"),
    ]
    row = cues.rows(world.store, [key])[0]
    assert row.text("in") == "01:00:30:00" and row.frames == 45 * 24
    assert undo.state(world.store).undo == "Add a stretch to 1M2"


def test_a_first_stretch_that_moves_takes_the_cue_along(world: World) -> None:
    key = world.key("2M1")
    assert world.ids.index(key) == 3
    added = cue_times.add(world.store, key, {"in": "00595000", "out": "+5:00"}).created[0]
    assert world.ids[0] == key
    cue_times.change(world.store, key, added, {"in": "01050000", "out": "+5:00"})
    assert world.ids.index(key) == 3
    cue_times.remove(world.store, key, [added])
    assert labels(cue_times.of_cue(world.store, key)) == [("01:20:00:00", "01:20:45:00")]


def test_a_stretch_is_changed_cell_by_cell(world: World) -> None:
    key = world.key("1M1")
    added = cue_times.add(world.store, key, {"in": "01300000"}).created[0]
    for typed, expected in (
        ({"out": "+10:00"}, ("01:30:00:00", "01:30:10:00")),
        ({"duration": "20"}, ("01:30:00:00", "01:30:20:00")),
        ({"in": "01295000"}, ("01:29:50:00", "01:30:20:00")),
        ({"out": ""}, ("01:29:50:00", "")),
    ):
        cue_times.change(world.store, key, added, typed)
        assert labels(cue_times.of_cue(world.store, key))[1] == expected
    cue_times.change(world.store, key, added, {"in": "", "out": ""})
    assert len(cue_times.of_cue(world.store, key).stretches) == 1


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"in": "01005000", "out": "+30:00"}, "cue.stretch_overlap"),
        ({"in": "00595000", "out": "+1:00:00"}, "cue.stretch_overlap"),
        ({"in": "01010000"}, "cue.stretch_overlap"),
        ({"out": "01300000"}, "cue.stretch_no_in"),
        ({"duration": "5"}, "cue.stretch_no_in"),
        ({}, "cue.stretch_no_in"),
        ({"in": "01000024"}, "timecode.frame_too_large"),
        ({"in": "01300000", "out": "01200000"}, "timecode.out_before_in"),
        ({"in": "01300000", "duration": "0"}, "cue.duration_zero"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    world: World, typed: dict[str, str], code: str
) -> None:
    key = world.key("1M1")
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        cue_times.add(world.store, key, typed)
    assert caught.value.code == code and "{" not in str(caught.value)
    assert dump(world.store) == before


def test_a_length_alone_is_a_stretch_of_a_cue_without_times(world: World) -> None:
    key = world.key("2M3")
    added = cue_times.add(world.store, key, {"duration": "2:00"}).created[0]
    times = cue_times.of_cue(world.store, key)
    assert times.stretches[0].frames == 120 * 24 and times.reported_seconds == 120
    cue_times.change(world.store, key, added, {"in": "01300000"})
    assert labels(cue_times.of_cue(world.store, key)) == [("01:30:00:00", "01:32:00:00")]
    cue_times.add(world.store, key, {"in": "01350000", "out": "+1:00"})
    with pytest.raises(CuefolioError) as caught:
        cue_times.change(world.store, key, added, {"in": ""})
    assert caught.value.code == "cue.stretch_no_in"


def test_neighbours_may_touch(world: World) -> None:
    key = world.key("1M1")
    cue_times.add(world.store, key, {"in": "01011000", "out": "+1:00"})
    assert cue_times.of_cue(world.store, key).reported_seconds == 71


def test_frames_that_another_cue_takes_are_named(world: World) -> None:
    key = world.key("1M1")
    cue_times.add(world.store, key, {"in": "01015500", "out": "+10:00"})
    times = cue_times.of_cue(world.store, key)
    assert [(t.cue, t.frames, t.same_work) for t in times.taken] == [("1M2", 5 * 24, True)]
    assert times.explanation is not None and times.explanation.counted_frames == 75 * 24
    cues.edit(world.store, [world.key("1M2")], {"work": "Another"})
    assert [t.same_work for t in cue_times.of_cue(world.store, key).taken] == [False]


def test_what_no_sheet_counts_says_why(world: World) -> None:
    engine = cue_times.of_cue(world.store, world.key("2M2"))
    assert engine.explanation is None and not engine.is_music and not engine.is_omitted
    cues.edit(world.store, [world.key("1M1")], {"status": "omitted"})
    omitted = cue_times.of_cue(world.store, world.key("1M1"))
    assert omitted.explanation is None and omitted.is_music and omitted.is_omitted
    assert cue_times.of_cue(world.store, world.key("2M3")).explanation is None


def test_what_is_gone_is_said(world: World) -> None:
    key = world.key("1M1")
    added = cue_times.add(world.store, key, {"in": "01300000"}).created[0]
    cue_times.remove(world.store, key, [added])
    cue_times.remove(world.store, key, [added])
    with pytest.raises(CuefolioError) as caught:
        cue_times.change(world.store, key, added, {"out": "+1:00"})
    assert caught.value.code == "edit.gone"
    cues.delete(world.store, [key])
    with pytest.raises(CuefolioError):
        cue_times.of_cue(world.store, key)


def test_twelve_hours_at_drop_frame(world: World) -> None:
    film = films.add_film(world.store, {"title": "Long", "rate": "29.97df"}).created[0]
    key = cues.add(world.store, film, {"in": "00000000", "out": "11595929"}).created[0]
    cue_times.add(world.store, key, {"in": "12000000", "out": "+1:00"})
    times = cue_times.of_cue(world.store, key)
    assert labels(times)[0] == ("00:00:00;00", "11:59:59;29")
    assert times.reported_seconds == 43200 + 1


def test_many_overlaps_are_told_one_line_a_song(world: World) -> None:
    store = world.store
    film_id = films.add_film(store, {"title": "Source", "rate": "25", "start": "01:00:00:00"}).created[0]
    radio = {"number": "1M1", "title": "Radio", "in": "01:00:00:00", "out": "01:30:00:00"}
    [key] = cues.add(store, film_id, radio).created
    for place in range(12):
        title = "Chase" if place < 3 else f"Song {place}"
        start = f"01:{place * 2 + 1:02d}:00:00"
        cues.add(store, film_id, {"number": f"1M{place + 2}", "title": title, "in": start, "out": "+10:00"})
    times = cue_times.of_cue(store, key)
    assert [(one.cue, one.frames, one.places) for one in times.taken[:2]] == [
        ("Chase", 750, 3),
        ("1M5", 250, 1),
    ]
    assert sum(one.frames for one in times.taken) == 12 * 250
    told = [line.replace(",", "") for line in reasons(times)]
    assert told[1] == "In 3 places 750 frames sound together with Chase; the sheet counts them there."
    assert told[5] == "1500 frames more sound together with 6 other songs; the sheet counts them there."
    assert told[6] == "42000 frames are left."
