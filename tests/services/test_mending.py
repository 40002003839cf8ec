# SPDX-License-Identifier: GPL-3.0-or-later
"""All problems of one kind mended as one step, each as it would be mended alone."""

from __future__ import annotations

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.sheet import Finding
from cuefolio.errors import CuefolioError
from cuefolio.services import checking, cues, film_lock, library, mending, undo

Place = tuple[str | None, Finding]


def offered(world: World, fix: str) -> list[Place]:
    """What the check offers to mend in this way, with the keys of the cues."""
    checked = checking.findings(world.store, world.film_id, ["house"])
    return [
        (None if finding.cue is None else checked.cue_ids[finding.cue - 1], finding)
        for finding in checked.findings["house"]
        if finding.fix == fix
    ]


def spoil(world: World) -> None:
    """Codes of a library before three titles, and a version behind that of a work of two cues."""
    for number, title in (("1M3", "KPM 12 - Bed"), ("2M1", "KPM 13 - Zéro"), ("2M3", "KPM 14 - Rain")):
        cues.edit(world.store, [world.key(number)], {"title": title})
    library.edit(world.store, "work", [world.entry("work", "Ferry Theme")], {"title": "Ferry Theme_v3"})


def test_every_title_is_cleaned_as_one_step(world: World) -> None:
    spoil(world)
    places = offered(world, "title.clean")
    assert len(places) >= 5, "the shared work is found with each of its cues"
    steps = len(undo.steps(world.store, 1000))
    before = [(row.text("title"), row.text("work")) for row in world.rows]
    change = mending.apply_all(world.store, world.film_id, places)
    assert len(undo.steps(world.store, 1000)) == steps + 1
    assert change.arguments["count"] == 4, "three titles and one work"
    assert [row.text("title") for row in world.rows if row.text("number") in ("1M3", "2M1", "2M3")] == [
        "Bed", "Zéro", "Rain",
    ]  # fmt: skip
    assert {row.text("work") for row in world.rows if row.text("number") in ("1M1", "1M2")} == {"Ferry Theme"}
    assert offered(world, "title.clean") == []
    undo.undo(world.store)
    assert [(row.text("title"), row.text("work")) for row in world.rows] == before


def test_it_does_what_mending_one_by_one_does(world: World) -> None:
    for number in ("1M3", "2M1"):
        rows = [("Cy", "C", "PRS", None), ("Di", "A", "PRS", None)]
        cues.set_party_rows(world.store, [world.key(number)], rows)
    places = [place for place in offered(world, "shares.equal") if place[1].field == "writers"]
    mending.apply_all(world.store, world.film_id, places)
    together = [[(p.name, p.share) for p in row.parties] for row in world.rows]
    undo.undo(world.store)
    for cue_id, finding in places:
        checking.apply_fix(world.store, world.film_id, cue_id, finding)
    assert [[(p.name, p.share) for p in row.parties] for row in world.rows] == together


def test_what_does_not_hold_any_more_is_passed_over(world: World) -> None:
    spoil(world)
    places = [place for place in offered(world, "title.clean") if place[1].field == "title"]
    cues.edit(world.store, [world.key("1M3")], {"title": "Another"})
    cues.delete(world.store, [world.key("2M1")])
    change = mending.apply_all(world.store, world.film_id, places)
    assert change.arguments["count"] == 1
    assert cues.find_cue(world.store, world.film_id, "1M3").text("title") == "Another"
    assert cues.find_cue(world.store, world.film_id, "2M3").text("title") == "Rain"


def test_a_refusal_of_all_is_told_and_changes_nothing(world: World) -> None:
    spoil(world)
    places = [place for place in offered(world, "title.clean") if place[1].field == "title"]
    film_lock.lock(world.store, world.film_id)
    before = world.store.data_version()
    with pytest.raises(CuefolioError) as refused:
        mending.apply_all(world.store, world.film_id, places)
    assert refused.value.code == "film.locked" and world.store.data_version() == before


def test_mends_of_one_kind_only(world: World) -> None:
    finding = Finding("error", "sheets.no_share", 1, "writers", fix="shares.equal")
    other = Finding("error", "sheets.title_number", 1, "title", fix="title.clean")
    for findings in ([], [finding, other]):
        with pytest.raises(ValueError, match="one kind"):
            mending.apply_all(world.store, world.film_id, [(world.key("1M1"), one) for one in findings])
