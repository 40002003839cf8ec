# SPDX-License-Identifier: GPL-3.0-or-later
"""How ready a film is for delivery, cue by cue: the same findings as the check of its sheet."""

from __future__ import annotations

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.delivery import deliver
from cuefolio.errors import CuefolioError
from cuefolio.services import cue_times, cues, films, profiles, readiness, sheets


def test_every_finding_of_the_check_is_there_once(world: World) -> None:
    found = sheets.check(world.store, world.film_id, "generic-pdf")
    ready = readiness.of_film(world.store, world.film_id)
    problems = [*ready.of_film, *(problem for own in ready.by_cue.values() for problem in own)]
    assert sorted((p.severity, p.code, p.field) for p in problems) == sorted(
        (f.severity, f.code, f.field) for f in found
    )
    assert ready.errors == sum(f.severity == "error" for f in found) > 0
    assert ready.warnings == sum(f.severity == "warning" for f in found) > 0
    assert not ready.is_ready


def test_findings_are_put_to_their_own_cue(world: World) -> None:
    """Sound design stands between the cues and on no sheet: it must not shift them."""
    ready = readiness.of_film(world.store, world.film_id)
    labels = {
        key: {str(p.arguments["cue"]) for p in own if "cue" in p.arguments}
        for key, own in ready.by_cue.items()
    }
    sequence = 0
    for row in world.rows:
        if not row.is_counted:
            assert row.id not in ready.by_cue
            assert ready.state_of(row.id) == ""
            continue
        sequence += 1
        assert all(label.split()[0] == str(sequence) for label in labels[row.id]), row.text("number")


def test_the_worst_finding_decides_and_none_is_ready(world: World) -> None:
    key = world.key("2M3")
    assert readiness.of_film(world.store, world.film_id).state_of(key) == "error"
    cues.edit(
        world.store,
        [key],
        {"title": "Done", "origin": "score", "function": "background", "vocal": "instrumental"}
        | {"in": "01300000", "out": "+1:00:00", "on_screen": "no", "diegetic": "no"},
    )
    cues.set_party_rows(world.store, [key], [("Ana", "C", "PRS", 10000), ("Pier", "E", "PRS", 10000)])
    ready = readiness.of_film(world.store, world.film_id)
    assert ready.by_cue[key] == ()
    assert ready.state_of(key) == "ready"


def test_a_film_without_cues_has_problems_of_its_own_only(world: World) -> None:
    film = films.add_film(world.store, {"title": "Nothing"}).created[0]
    ready = readiness.of_film(world.store, film)
    assert ready.by_cue == {} and ready.of_film and ready.film_id == film
    assert ready.warnings == len(ready.of_film)


def test_a_film_that_is_gone_and_a_format_that_is_none_are_refused(world: World) -> None:
    with pytest.raises(CuefolioError) as refused:
        readiness.of_film(world.store, world.film_id, "no-such-format")
    assert refused.value.code == "sheets.unknown_format"
    films.delete_film(world.store, world.film_id)
    with pytest.raises(CuefolioError) as refused:
        readiness.of_film(world.store, world.film_id)
    assert refused.value.code == "film.gone"


def test_each_recipient_is_checked_in_its_own_layout(world: World) -> None:
    """RapidCue's workbook has one pair of times for a cue; PRS takes another layout, the house style all."""
    cue_times.add(world.store, world.key("1M1"), {"in": "01:01:30:00", "out": "+10:00"})
    wanted = ["house", "prs", "rapidcue"]
    ready = readiness.of_film(world.store, world.film_id, profile_ids=wanted)
    own = {problem.code: problem for problem in ready.by_cue[world.key("1M1")]}
    verdicts = own["workbook.one_range"].said_by
    assert [verdict.profile_id for verdict in verdicts] == ["rapidcue"]
    assert "RapidCue" in verdicts[0].source
    for profile_id in wanted:
        layout = profiles.profile(profile_id).formats[0]
        found = sheets.check(world.store, world.film_id, layout, profile_id=profile_id)
        alone = readiness.of_film(world.store, world.film_id, profile_ids=[profile_id])
        assert (alone.errors, alone.warnings) == (
            sum(f.severity == "error" for f in found), sum(f.severity == "warning" for f in found),
        )  # fmt: skip


def test_a_layout_that_is_asked_for_goes_before(world: World) -> None:
    cue_times.add(world.store, world.key("1M1"), {"in": "01:01:30:00", "out": "+10:00"})
    ready = readiness.of_film(world.store, world.film_id, "rapidcue-xlsx")
    assert "workbook.one_range" in {problem.code for problem in ready.by_cue[world.key("1M1")]}


def test_what_a_layout_says_of_a_line_is_put_to_its_cue(world: World) -> None:
    """IPRS writes uses of one song on one line, so behind it lines and cues have other numbers."""
    song = {"title": "Zéro", "work": "Zéro", "composer": "Cy Dorn", "function": "main-title"}
    again = {
        **song,
        "vocal": "vocal",
        "recording": "Zéro (live)",
        "origin": "licensed-song",
        "in": "01:30:00:00",
        "out": "+20:00",
    }
    cues.add(world.store, world.film_id, again, after=world.key("2M1"))
    cues.edit(world.store, [world.key("2M1")], {**song, "vocal": "vocal"})
    made = deliver(sheets.snapshot(world.store, world.film_id), profiles.profile("iprs"))
    assert [len(line.parts) for line in made.lines] == [1, 1, 1, 2, 1]
    cues.edit(world.store, [world.key("2M3")], {"work": "Rain; Hail"})
    ready = readiness.of_film(world.store, world.film_id, profile_ids=["iprs"])
    said = [(k, p) for k, own in ready.by_cue.items() for p in own if p.code == "workbook.no_medley"]
    place = list(ready.by_cue).index(world.key("2M3")) + 1
    assert [(key, p.arguments["cue"]) for key, p in said] == [(world.key("2M3"), f"{place} (2M3 Rain)")]
    assert place == len(made.lines) + 1, "one line less than cues"


def test_a_quick_check_keeps_what_layouts_said_with_each_cue(world: World) -> None:
    def said(ready: readiness.Readiness) -> list[str]:
        return [k for k, own in ready.by_cue.items() if any(p.code == "workbook.one_range" for p in own)]

    def check(*, deliver: bool) -> readiness.Readiness:
        return readiness.of_film(world.store, world.film_id, profile_ids=["rapidcue"], deliver=deliver)

    first, key = world.key("1M1"), world.key("1M3")
    cue_times.add(world.store, key, {"in": "01:10:00:00", "out": "+10:00"})
    assert said(check(deliver=False)) == [] and not check(deliver=False).is_whole
    assert said(check(deliver=True)) == [key] and check(deliver=True).is_whole
    cues.delete(world.store, [first])
    assert said(check(deliver=False)) == [key], "with its cue, which is another one on the sheet now"
    assert check(deliver=False).by_cue.keys() == check(deliver=True).by_cue.keys()
    cues.delete(world.store, [key])
    assert said(check(deliver=False)) == []
    cue_times.add(world.store, world.key("1M2"), {"in": "01:12:00:00", "out": "+10:00"})
    assert said(check(deliver=False)) == [] and said(check(deliver=True)) == [world.key("1M2")]
    assert readiness.of_film(world.store, world.film_id, deliver=False).is_whole, "the house style holds all"
