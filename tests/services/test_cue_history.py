# SPDX-License-Identifier: GPL-3.0-or-later
"""The past of a cue told field by field, and earlier values brought back as new steps."""

from __future__ import annotations

import pytest
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import (
    audio_fill,
    cue_history,
    cue_surgery,
    cue_times,
    cues,
    films,
    library,
    undo,
)
from cuefolio.services.cue_history import FieldChange


def told(world: World, key: str, since: int = 0) -> list[tuple[str, str, str]]:
    return [
        (entry.field, entry.before, entry.after)
        for entry in cue_history.of_cue(world.store, key)
        if entry.change_id > since
    ]


def newest(world: World, key: str, field: str) -> FieldChange:
    return next(entry for entry in cue_history.of_cue(world.store, key) if entry.field == field)


def bring_back(world: World, key: str, field: str) -> None:
    entry = newest(world, key, field)
    assert entry.can_restore and entry.reason == ""
    cue_history.restore(world.store, key, entry.change_id, field)


def test_a_new_cue_was_added_once(world: World) -> None:
    for key in world.ids:
        added = [entry for entry in cue_history.of_cue(world.store, key) if entry.field == "created"]
        assert len(added) == 1 and not added[0].can_restore
        assert added[0].code == "step.add_cue" and added[0].author == world.store.author


EDITS: list[tuple[dict[str, object], list[tuple[str, str, str]]]] = [
    ({"title": "Opening"}, [("title", "Main Title", "Opening")]),
    ({"number": "1M1A"}, [("number", "1M1", "1M1A")]),
    ({"notes": "one\ntwo"}, [("notes", "", "one\ntwo")]),
    ({"origin": "library"}, [("origin", "score", "library")]),
    ({"on_screen": "yes"}, [("on_screen", "", "yes")]),
    ({"intensity": "7"}, [("intensity", "", "7")]),
    ({"mood": "icy; tender"}, [("mood", "tender; hopeful", "icy; tender")]),
    ({"scene": ""}, [("scene", "Quay at dawn", "")]),
    ({"theme": "Harbour; Crossing"}, [("theme", "", "Harbour; Crossing")]),
    ({"in": "01000100"}, [("times", "01:00:00:00 – 01:01:10:00", "01:00:01:00 – 01:01:10:00")]),
    (
        {"in": "01010000", "out": "+2:00:00", "usage": "BV"},
        [
            ("times", "01:00:00:00 – 01:01:10:00", "01:01:00:00 – 01:03:00:00"),
            ("vocal", "", "vocal"),
            ("on_screen", "", "no"),
        ],
    ),
    (
        {"composer": "Mina Abe"},
        [("parties", "Ana Bell (C); Bo Lind (C); Quay Music (E)", "Mina Abe (C); Quay Music (E)")],
    ),
    ({"recording": "Take 1"}, [("recording", "", "Take 1")]),
]


def facts(world: World, key: str) -> tuple[object, ...]:
    """What people see of a cue, without keys of links and versions."""
    row = cues.rows(world.store, [key])[0]
    return row.plain, row.ranges, row.works, row.recording, row.parties, row.scenes, row.moods, row.themes


@pytest.mark.parametrize(("values", "expected"), EDITS, ids=[next(iter(v)) for v, _ in EDITS])
def test_each_edit_is_told_and_can_be_brought_back(
    world: World, values: dict[str, object], expected: list[tuple[str, str, str]]
) -> None:
    key = world.key("1M1")
    before, since = facts(world, key), world.store.data_version()
    cues.edit(world.store, [key], values)
    assert told(world, key, since) == expected
    for field, _, _ in expected:
        bring_back(world, key, field)
    assert facts(world, key) == before
    assert undo.state(world.store).undo.startswith("Bring back ")
    for _ in expected:
        undo.undo(world.store)
    assert told(world, key, since)[-len(expected) :] == expected


def test_the_value_that_is_there_now_is_not_brought_back(world: World) -> None:
    key = world.key("1M1")
    cues.edit(world.store, [key], {"title": "Opening"})
    first = newest(world, key, "title")
    cues.edit(world.store, [key], {"title": "Main Title"})
    again = [entry for entry in cue_history.of_cue(world.store, key) if entry.field == "title"]
    assert [(entry.before, entry.can_restore) for entry in again] == [
        ("Opening", True),
        ("Main Title", False),
    ]
    assert again[1].reason == "history.same"
    with pytest.raises(CuefolioError) as caught:
        cue_history.restore(world.store, key, first.change_id, "title")
    assert caught.value.code == "history.same"


def test_shares_societies_and_roles_come_back(world: World) -> None:
    key = world.key("1M1")
    library.edit(world.store, "party", [world.entry("party", "Ana Bell")], {"society": "PRS"})
    cues.set_party_rows(world.store, [key], [("Ana Bell", "CA", "", 7500), ("Bo Lind", "C", "STIM", None)])
    assert newest(world, key, "parties").after == "Ana Bell (CA, 75 %); Bo Lind (C, STIM)"
    before = facts(world, key)
    cues.set_party_rows(world.store, [key], [("Mina Abe", "C", None, 10000)])
    bring_back(world, key, "parties")
    assert facts(world, key) == before


def test_parties_that_moved_to_a_work_have_not_changed(world: World) -> None:
    key = world.key("1M3")
    since = world.store.data_version()
    cues.edit(world.store, [key], {"work": "Bed Music"})
    assert told(world, key, since) == [("work", "", "Bed Music")]
    bring_back(world, key, "work")
    assert cues.rows(world.store, [key])[0].works == ()


def test_a_change_of_the_work_shows_in_every_cue_that_uses_it(world: World) -> None:
    since = world.store.data_version()
    cues.edit(world.store, [world.key("1M1")], {"publisher": ""})
    both = [told(world, world.key(number), since) for number in ("1M1", "1M2")]
    parties = ("parties", "Ana Bell (C); Bo Lind (C); Quay Music (E)", "Ana Bell (C); Bo Lind (C)")
    assert both == [[parties], [parties]]


def test_facts_of_the_recording_are_told_while_the_cue_points_at_it(world: World) -> None:
    key = world.key("2M1")
    cues.edit(world.store, [key], {"label": "Other Label", "isrc": "NOABC2400017"})
    since = world.store.data_version()
    cues.edit(world.store, [key], {"recording": "Another Take"})
    cues.edit(world.store, [key], {"label": "Third Label"})
    assert told(world, key, since) == [
        ("label", "", "Third Label"),
        ("recording", "Zéro (live)", "Another Take"),
    ]
    bring_back(world, key, "recording")
    assert cues.rows(world.store, [key])[0].text("label") == "Other Label"
    older = [e for e in cue_history.of_cue(world.store, key) if e.field == "label"]
    assert ("Harbour Records", "Other Label") in [(e.before, e.after) for e in older]


def test_what_was_deleted_comes_back_or_says_why_not(world: World) -> None:
    key = world.key("2M1")
    cues.edit(world.store, [key], {"recording": "", "mood": "icy", "work": "Song"})
    cues.edit(world.store, [key], {"work": ""})
    library.delete(world.store, "recording", [world.entry("recording", "Zéro")])
    library.delete(world.store, "mood", [world.entry("mood", "hopeful")])
    library.delete(world.store, "work", [world.entry("work", "Song")])
    entry = newest(world, key, "recording")
    assert (entry.before, entry.reason) == ("Zéro (live)", "history.recording_gone")
    works = [e for e in cue_history.of_cue(world.store, key) if e.field == "work"]
    assert [(e.before, e.reason) for e in works] == [("Song", "history.work_gone"), ("", "history.same")]
    moods = [e for e in cue_history.of_cue(world.store, key) if e.field == "mood"]
    cue_history.restore(world.store, key, moods[-1].change_id, "mood")
    assert cues.rows(world.store, [key])[0].text("mood") == "tender; hopeful"


def test_a_statement_of_a_theme_comes_back(world: World) -> None:
    from cuefolio.persistence.tables import cue_theme

    key = world.key("1M2")
    with world.store.read() as connection:
        row = connection.execute(cue_theme.select().where(cue_theme.c.cue_id == key)).one()
    world.store.write("step.edit_fields", lambda uow: uow.update(cue_theme, row.id, statement="first"))
    cues.edit(world.store, [key], {"theme": ""})
    assert newest(world, key, "theme").before == "Harbour (first)"
    bring_back(world, key, "theme")
    with world.store.read() as connection:
        assert (
            connection.execute(cue_theme.select().where(cue_theme.c.cue_id == key)).one().statement == "first"
        )


def test_times_of_another_frame_rate_are_not_brought_back(world: World) -> None:
    key = world.key("1M1")
    cues.edit(world.store, [key], {"out": "+2:00:00"})
    since = world.store.data_version()
    films.edit_film(world.store, world.film_id, {"rate": "25"})
    assert told(world, key, since) == [], "the labels are the same at the other rate"
    entry = newest(world, key, "times")
    assert (entry.before, entry.reason) == ("01:00:00:00 – 01:01:10:00", "history.other_rate")


def test_stretches_come_back_together(world: World) -> None:
    key = world.key("1M1")
    cue_times.add(world.store, key, {"in": "01300000", "out": "+10:00"})
    both = "01:00:00:00 – 01:01:10:00; 01:30:00:00 – 01:30:10:00"
    assert newest(world, key, "times").after == both
    cues.edit(world.store, [key], {"in": "", "out": "", "duration": ""})
    cue_times.remove(world.store, key, [s.id for s in cue_times.of_cue(world.store, key).stretches])
    entry = next(e for e in cue_history.of_cue(world.store, key) if e.before == both)
    cue_history.restore(world.store, key, entry.change_id, "times")
    found = cue_times.of_cue(world.store, key)
    assert [s.frames for s in found.stretches] == [70 * 24, 10 * 24]


def test_order_undo_and_deletion_are_told_but_not_as_values(world: World) -> None:
    key = world.key("1M1")
    since = world.store.data_version()
    cues.move(world.store, [key], None)
    cues.edit(world.store, [key], {"title": "X"})
    undo.undo(world.store)
    cues.delete(world.store, [key])
    assert cue_history.of_cue(world.store, key) == []
    undo.undo(world.store)
    found = [entry for entry in cue_history.of_cue(world.store, key) if entry.change_id > since]
    assert [(entry.field, entry.kind, entry.reason) for entry in found] == [
        ("created", "undo", "history.whole_cue"),
        ("deleted", "do", "history.whole_cue"),
        ("title", "undo", ""),
        ("title", "do", "history.same"),
        ("moved", "do", "history.order"),
    ]
    assert [entry.state for entry in found][:2] == ["done", "undone"]


def test_merged_and_split_cues_have_a_past(world: World) -> None:
    key = world.key("1M1")
    cue_surgery.split(world.store, key, "01:00:30:00")
    assert newest(world, key, "times").after == "01:00:00:00 – 01:00:30:00"
    cue_surgery.merge(world.store, world.ids[:3])
    found = newest(world, key, "times")
    assert found.before == "01:00:00:00 – 01:00:30:00" and found.code == "step.merge_cues"
    bring_back(world, key, "times")


def test_times_of_a_merge_that_was_undone_are_told(world: World) -> None:
    first, second = world.key("1M1"), world.key("1M2")
    cues.edit(world.store, [first], {"in": "", "out": "", "duration": ""})
    since = world.store.data_version()
    cue_surgery.merge(world.store, [first, second])
    undo.undo(world.store)
    times = "01:02:00:00 – 01:02:30:00"
    found = [change for change in told(world, first, since) if change[0] == "times"]
    assert found == [("times", times, ""), ("times", "", times)]


def test_a_filled_cue_tells_what_the_file_gave(world: World) -> None:
    key = world.key("2M3")
    since = world.store.data_version()
    audio_fill.fill_apply(
        world.store, key, audio_fill.fill_preview(world.store, key, world.sound("rain.wav"))
    )
    assert ("recording", "", "rain") in told(world, key, since)


def test_an_entry_that_is_not_there_is_refused(world: World) -> None:
    key = world.key("1M1")
    with pytest.raises(CuefolioError) as caught:
        cue_history.restore(world.store, key, 1, "title")
    assert caught.value.code == "history.not_there"
    number = world.store.data_version()
    cues.delete(world.store, [key])
    with pytest.raises(CuefolioError) as caught:
        cue_history.restore(world.store, key, number, "title")
    assert caught.value.code == "edit.gone"


def test_six_hundred_steps_are_read_in_pages(world: World) -> None:
    key = world.key("1M1")
    for n in range(300):
        cues.edit(world.store, [key], {"title": f"Take {n}"})
        cues.edit(world.store, [key], {"notes": f"Note {n}", "tempo": str(n)})
    whole = cue_history.of_cue(world.store, key, most=100_000)
    assert len(whole) == 901
    pages: list[FieldChange] = []
    while page := cue_history.of_cue(
        world.store, key, most=200, older_than=pages[-1].change_id if pages else None
    ):
        assert len(page) <= 201
        pages += page
    assert pages == whole
    entry = next(e for e in whole if e.before == "Take 17")
    cue_history.restore(world.store, key, entry.change_id, "title")
    assert cues.rows(world.store, [key])[0].text("title") == "Take 17"
