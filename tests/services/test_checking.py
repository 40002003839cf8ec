# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of a production: the same after any edit as from the beginning, for one recipient or many."""

from __future__ import annotations

import json
import random
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.delivery import deliver
from cuefolio.domain.sheet import Finding
from cuefolio.errors import CuefolioError
from cuefolio.services import (
    audio,
    checking,
    cue_surgery,
    cues,
    deliveries,
    films,
    library,
    profiles,
    readiness,
    scenes,
    sheets,
    undo,
)
from cuefolio.services.film_checker import FilmChecker, checker

PROFILES = ("house", "prs", "bbc")


def afresh(world: World, profile_id: str = "house") -> list[Finding]:
    """What the whole check says, without anything remembered."""
    return sheets.check(world.store, world.film_id, "generic-pdf", profile_id=profile_id)


def kept(world: World, profile_id: str = "house") -> list[Finding]:
    """What the checker says that has seen every edit so far."""
    return list(checking.findings(world.store, world.film_id, [profile_id]).findings[profile_id])


def codes(found: list[Finding]) -> set[str]:
    return {finding.code for finding in found}


EDITS: dict[str, Callable[[World], object]] = {
    "title": lambda w: cues.edit(w.store, [w.key("1M2")], {"title": "KPM 12 - Fog"}),
    "times": lambda w: cues.edit(w.store, [w.key("1M2")], {"in": "01000500", "out": "+4:00"}),
    "no times": lambda w: cues.edit(w.store, [w.key("1M2")], {"in": "", "out": "", "duration": ""}),
    "composer of a shared work": lambda w: cues.edit(w.store, [w.key("1M1")], {"composer": "Bo Lind"}),
    "parties": lambda w: cues.set_party_rows(w.store, [w.key("1M3")], [("Cy", "C", "MCPS", 9000)]),
    "person": lambda w: library.edit(w.store, "party", [w.entry("party", "Ana Bell")], {"name": "A & B"}),
    "society of a person": lambda w: library.edit(
        w.store, "party", [w.entry("party", "Quay Music")], {"society": "PRS", "ipi": "00014107383"}
    ),
    "title of a work": lambda w: library.edit(
        w.store, "work", [w.entry("work", "Ferry Theme")], {"title": "Ferry Theme (30 sec)", "iswc": "T-1"}
    ),
    "recording": lambda w: library.edit(
        w.store, "recording", [w.entry("recording", "Zéro")], {"isrc": "US1", "label": ""}
    ),
    "scene": lambda w: library.edit(w.store, "scene", [w.entry("scene", "Quay")], {"name": "Pier"}),
    "origin to sound": lambda w: cues.edit(w.store, [w.key("1M3")], {"origin": "sound-design"}),
    "sound to music": lambda w: cues.edit(w.store, [w.key("2M2")], {"origin": "score"}),
    "omitted": lambda w: cues.edit(w.store, [w.key("1M1")], {"status": "omitted"}),
    "number": lambda w: cues.edit(w.store, [w.key("1M3")], {"number": "1M1"}),
    "added before": lambda w: cues.add(w.store, w.film_id, {"title": "New"}, after=w.ids[0]),
    "added with all": lambda w: cues.add(w.store, w.film_id, {"title": "X", "work": "Ferry Theme"}),
    "deleted": lambda w: cues.delete(w.store, [w.key("1M2")]),
    "moved": lambda w: cues.move(w.store, [w.key("2M1")], w.key("1M1")),
    "merged": lambda w: cue_surgery.merge(w.store, [w.key("1M1"), w.key("1M2")]),
    "production": lambda w: films.edit_film(w.store, w.film_id, {"year": "", "director": "X"}),
    "programme": lambda w: films.edit_film(w.store, w.film_id, {"duration": "0:02:00"}),
    "rate": lambda w: films.edit_film(w.store, w.film_id, {"rate": "25"}),
    "another film": lambda w: films.add_film(w.store, {"title": "Third"}),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_checked_as_if_from_the_beginning(world: World, name: str) -> None:
    kept(world)
    EDITS[name](world)
    assert kept(world) == afresh(world)
    undo.undo(world.store)
    assert kept(world) == afresh(world)
    undo.redo(world.store)
    assert [kept(world, p) for p in PROFILES] == [afresh(world, p) for p in PROFILES]


def test_many_edits_without_a_look_in_between(world: World) -> None:
    kept(world)
    rng = random.Random(7)
    names = [name for name in EDITS if name not in ("merged", "deleted")]
    for _ in range(4):
        for name in rng.sample(names, 6):
            try:
                EDITS[name](world)
            except CuefolioError:
                continue  # another edit took away what this one needs
        assert kept(world) == afresh(world)


def test_only_what_an_edit_touches_is_looked_at_again(world: World) -> None:
    remembered = checker(world.store, world.film_id)
    before = remembered.check(world.store, [profiles.profile("house")]).sheet
    cues.edit(world.store, [world.key("1M3")], {"title": "Other"})
    after = remembered.check(world.store, [profiles.profile("house")]).sheet
    same = [a is b for a, b in zip(before.cues, after.cues, strict=True)]
    assert same.count(False) == 1 and not same[2]


def test_a_checker_without_anything_new_answers_the_same(world: World) -> None:
    mine = FilmChecker(world.film_id)
    house = [profiles.profile("house")]
    first = mine.check(world.store, house)
    assert mine.check(world.store, house).findings["house"] is first.findings["house"]


def test_a_film_that_is_gone(world: World) -> None:
    kept(world)
    films.delete_film(world.store, world.film_id)
    with pytest.raises(CuefolioError) as refused:
        kept(world)
    assert refused.value.code == "film.gone"
    undo.undo(world.store)
    assert kept(world) == afresh(world)


def test_a_profile_that_is_none(world: World) -> None:
    with pytest.raises(CuefolioError) as refused:
        checking.findings(world.store, world.film_id, ["nobody"])
    assert refused.value.code == "profile.unknown"


def test_numbers_of_what_stands_on_no_sheet_are_not_missing(world: World) -> None:
    assert "sheets.number_gap" not in codes(kept(world))
    cues.edit(world.store, [world.key("2M2")], {"number": ""})
    assert "sheets.number_gap" in codes(kept(world))


def test_a_cue_lasts_no_longer_than_its_recording(world: World) -> None:
    path = world.folder / "Ten Seconds.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(160_000))
    audio.scan(world.store, [path])
    (name,) = library.suggest(world.store, "recording", "Ten")
    for length, said in (("+0:00:12:00", False), ("+0:00:15:00", True), ("+0:00:30:00", False)):
        cues.edit(world.store, [world.key("1M3")], {"recording": name, "out": length})
        assert ("sheets.longer_than_recording" in codes(kept(world))) is said
        assert kept(world) == afresh(world)


def test_what_went_out_is_compared_with_what_stands_there(world: World, tmp_path: Path) -> None:
    code = "sheets.revision_not_marked"
    deliveries.deliver(world.store, world.film_id, "json", tmp_path / "sheet.json", "prs")
    assert code not in codes(kept(world))
    cues.edit(world.store, [world.key("1M1")], {"title": "Renamed"})
    told = checking.findings(world.store, world.film_id, PROFILES).findings
    assert [profile for profile in PROFILES if code in codes(list(told[profile]))] == ["prs"]
    assert kept(world, "prs") == afresh(world, "prs")
    (found,) = [finding for finding in told["prs"] if finding.code == code]
    done = sheets.export(world.store, world.film_id, "json", tmp_path / "sheet.json", profile_id="prs")
    assert found in done.findings
    cues.edit(world.store, [world.key("1M1")], {"title": "Again"})
    checking.apply_fix(world.store, world.film_id, None, found)
    assert films.get_film(world.store, world.film_id).values["revision"] == 1
    assert code not in codes(kept(world, "prs"))


def test_a_file_that_was_only_exported_makes_no_later_sheet_a_revision(world: World, tmp_path: Path) -> None:
    path = tmp_path / "sheet.json"
    sheets.export(world.store, world.film_id, "json", path, profile_id="prs")
    cues.edit(world.store, [world.key("1M1")], {"title": "Renamed"})
    told = checking.findings(world.store, world.film_id, PROFILES).findings
    assert not any(finding.fix == "header.mark_revision" for found in told.values() for finding in found)
    sheets.export(world.store, world.film_id, "json", path, profile_id="prs")
    header = json.loads(path.read_text())["header"]
    assert (header["classification"], header["revision"]) == ("original", None)


# readiness


def test_readiness_shows_the_worst_of_each_cue_for_each_recipient(world: World) -> None:
    checked = checking.findings(world.store, world.film_id, PROFILES)
    ready = readiness.of_film(world.store, world.film_id, "json", PROFILES)  # JSON holds everything
    music = [row for row in world.rows if row.is_counted]
    assert tuple(one.id for one in ready.recipients) == PROFILES
    assert checked.cue_ids == tuple(ready.by_cue) == tuple(row.id for row in music)
    states = set()
    for profile_id in PROFILES:
        found = checked.findings[profile_id]
        assert list(found) == afresh(world, profile_id)
        alone = readiness.of_film(world.store, world.film_id, "json", [profile_id])
        for place, key in enumerate(("", *checked.cue_ids)):
            severities = {finding.severity for finding in found if finding.cue == (place or None)}
            worst = "error" if "error" in severities else "warning" if severities else "ready"
            assert ready.state_for(profile_id, key) == worst
            assert not key or alone.state_of(key) == worst
            states.add(worst)
    assert "error" in states


def test_the_check_of_a_delivery_is_that_of_its_profile(world: World) -> None:
    made = deliver(sheets.snapshot(world.store, world.film_id), profiles.profile("bbc"))
    assert codes(sheets.findings(made, "generic-pdf")) <= codes(afresh(world, "bbc")) | {"sheets.number_gap"}


# mends


def mended(world: World, number: str, fix: str) -> Finding:
    """Apply the first mend of this kind that the check offers for a cue; it must be gone afterwards, and one
    undo must bring it back."""
    key = world.key(number)
    place = checking.findings(world.store, world.film_id, ["house"]).cue_ids.index(key) + 1
    found = next(f for f in kept(world) if f.cue == place and f.fix == fix)
    checking.apply_fix(world.store, world.film_id, key, found)
    assert (found.code, found.field) not in {(f.code, f.field) for f in kept(world) if f.cue == place}
    undo.undo(world.store)
    assert found in kept(world)
    undo.redo(world.store)
    return found


def test_titles_are_cleaned(world: World) -> None:
    cues.edit(world.store, [world.key("1M3")], {"title": "KPM 12 - Bed (30 sec)"})
    mended(world, "1M3", "title.clean")
    assert cues.find_cue(world.store, world.film_id, "1M3").text("title") == "Bed"
    work = world.entry("work", "Ferry Theme")
    library.edit(world.store, "work", [work], {"title": "Ferry Theme_v3"})
    mended(world, "1M2", "title.clean")
    assert cues.find_cue(world.store, world.film_id, "1M2").text("work") == "Ferry Theme"


def test_shares_are_split_and_distributed(world: World) -> None:
    cues.set_party_rows(world.store, [world.key("1M3")], [("Cy", "C", "PRS", None), ("Di", "A", "PRS", None)])
    mended(world, "1M3", "shares.equal")
    assert [p.share for p in world.rows[2].parties] == [5000, 5000]
    rows = [("Cy", "C", "PRS", 7000), ("Di", "A", "PRS", None)]
    cues.set_party_rows(world.store, [world.key("1M3")], rows)
    mended(world, "1M3", "shares.distribute")
    assert [p.share for p in world.rows[2].parties] == [7000, 3000]


def test_societies_are_corrected(world: World) -> None:
    rows = [("Cy", "C", "prs for music", 5000), ("Di", "A", "PRS", 5000), ("Quay Music", "E", "PRS", 10_000)]
    cues.set_party_rows(world.store, [world.key("1M3")], rows)
    mended(world, "1M3", "society.correct")
    now = [(p.name, p.role, p.society, p.share) for p in world.rows[2].parties]
    assert now == [("Cy", "C", "PRS", 5000), *rows[1:]]


def test_identifiers_are_corrected(world: World) -> None:
    cues.edit(world.store, [world.key("2M1")], {"isrc": "USRC1760783O"})
    mended(world, "2M1", "identifier.correct")
    assert cues.find_cue(world.store, world.film_id, "2M1").text("isrc") == "USRC17607830"
    person = world.entry("party", "Mina Abe")
    library.edit(world.store, "party", [person], {"ipi": "00014107383"})
    mended(world, "1M3", "identifier.correct")
    assert world.rows[2].parties[0].ipi == "00014107338"
    films.edit_film(world.store, world.film_id, {"imdb": "tt00633S0"})
    found = next(f for f in kept(world) if f.cue is None and f.fix == "identifier.correct")
    checking.apply_fix(world.store, world.film_id, None, found)
    assert films.get_film(world.store, world.film_id).values["imdb"] == "tt0063350"


@pytest.mark.parametrize(
    ("spoil", "change"),
    [
        ({"title": "Bed_v2"}, {"title": "Another"}),
        ({"isrc": "USRC1760783O", "recording": "Bed"}, {"isrc": "USRC17607839"}),
    ],
)
def test_a_mend_of_what_was_changed_since_is_refused(
    world: World, spoil: dict[str, str], change: dict[str, str]
) -> None:
    key = world.key("1M3")
    cues.edit(world.store, [key], spoil)
    found = next(f for f in kept(world) if f.fix in ("title.clean", "identifier.correct"))
    cues.edit(world.store, [key], change)
    with pytest.raises(CuefolioError) as refused:
        checking.apply_fix(world.store, world.film_id, key, found)
    assert refused.value.code == "check.outdated"
    cues.delete(world.store, [key])
    with pytest.raises(CuefolioError) as refused:
        checking.apply_fix(world.store, world.film_id, key, found)
    assert refused.value.code == "check.outdated"


def test_a_finding_without_a_mend_has_none(world: World) -> None:
    finding = Finding("error", "sheets.no_title", 1, "title")
    with pytest.raises(ValueError, match="no mend"):
        checking.apply_fix(world.store, world.film_id, world.key("1M1"), finding)


def test_scenes_do_not_matter_to_the_check(world: World) -> None:
    before = kept(world)
    scenes.add(world.store, world.film_id, "Stairs", 86_400, 86_500)
    assert kept(world) == before
