# SPDX-License-Identifier: GPL-3.0-or-later
"""``film rebuild``: what another gap changes is said, then stored as one step."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from tests.cli.conftest import Cli
from tests.services.timeline_clips import clip, imported, timeline

from cuefolio.services import catalog, cues, films, timeline_evidence, undo
from cuefolio.services.timeline_evidence import Building


@pytest.fixture
def cut(path: Path) -> Path:
    """A production with three cues of one song, 4 s and 12 s apart, and one that a person changed."""
    store = catalog.open_catalog(path)
    film_id = films.add_film(store, {"title": "Cut", "rate": "25"}).created[0]
    clips = [(0, 250), (350, 500), (800, 1000), (1100, 1200)]
    ids = imported(store, film_id, timeline([clip(*one, name="Harbour.wav") for one in clips]))
    cues.edit(store, ids[3:], {"out": "+1:00"})
    store.close()
    return path


def test_a_dry_run_says_what_would_change_and_stores_nothing(cut: Path, done: Cli) -> None:
    before = cut.read_bytes()
    ran = done("film", "rebuild", cut, "--film", "Cut", "--gap", "5", "--dry-run")
    assert ran.out.splitlines() == [
        "1M1 Harbour: 01:00:00:00 - 01:00:10:00 becomes 01:00:00:00 - 01:00:20:00, with 1M2 Harbour",
        "1M4 Harbour stays as it is: its times were changed by hand",
        "Cut: 2 cues become 1, 1 left as they are (nothing stored)",
    ]
    assert cut.read_bytes() == before


def test_rebuilding_stores_cues_and_values_as_one_step(cut: Path, done: Cli) -> None:
    done("film", "rebuild", cut, "--film", "Cut", "--gap", "2,5", "--threshold", "-50")
    told = done("film", "rebuild", cut, "--film", "Cut", "--gap", "5", "--json").json
    assert (told["gap"], told["threshold"], told["stored"]) == (5, -50, True)
    [change] = told["changes"]
    assert [one["number"] for one in change["joined"]] == ["1M2"]
    assert (change["was"]["out"], change["out"]) == ("01:00:10:00", "01:00:20:00")
    assert [(one["number"], one["code"]) for one in told["left"]] == [("1M4", "timeline.rebuild.by_hand")]
    back = done("film", "rebuild", cut, "--film", "Cut", "--gap", "1", "--json").json
    part = next(one for one in back["changes"] if "part_of" in one)
    store = catalog.open_catalog(cut)
    [row] = cues.rows(store, [part["id"]])
    assert (row.text("number"), row.text("in")) == ("1M5", part["in"])
    film_id = row.production_id
    assert undo.state(store).undo == 'Rebuild the cues of "Cut" from their timelines'
    undo.undo(store)
    assert timeline_evidence.building_of(store, film_id) == Building(Fraction(5), -50.0)
    store.close()


def test_values_without_a_change_are_kept(cut: Path, done: Cli) -> None:
    ran = done("film", "rebuild", cut, "--film", "Cut", "--gap", "3")
    assert ran.out == "Cut: no cue changes\n"
    store = catalog.open_catalog(cut)
    film_id = films.find_film(store, "Cut").id
    assert timeline_evidence.building_of(store, film_id) == Building(Fraction(3), None)
    store.close()


@pytest.mark.parametrize("option", [("--gap", "soon"), ("--gap", "601"), ("--gap", "nan"), ("--gap", "-1")])
def test_a_gap_that_is_none_is_refused(cut: Path, refused: Cli, option: tuple[str, str]) -> None:
    before = cut.read_bytes()
    assert "seconds from 0 to 600" in refused("film", "rebuild", cut, "--film", "Cut", *option).err
    assert cut.read_bytes() == before


@pytest.mark.parametrize("level", ["1", "-97", "loud", "-1.5", "nan"])
def test_a_threshold_that_is_none_is_refused(cut: Path, refused: Cli, level: str) -> None:
    assert "dB from -96 to 0" in refused("film", "rebuild", cut, "--film", "Cut", "--threshold", level).err


def test_a_locked_production_is_refused(cut: Path, done: Cli, refused: Cli) -> None:
    done("film", "lock", cut, "Cut")
    assert "locked" in refused("film", "rebuild", cut, "--film", "Cut", "--gap", "5").err
