# SPDX-License-Identifier: GPL-3.0-or-later
"""Parties of works and cues, medleys and locks at the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Cli

TEXT = "Ana Bell [C] PRS 50% IPI 00014107338; Jo Ray [A] ASCAP 50%; Quay Music [E] PRS 100% for Ana Bell"


@pytest.fixture
def film(path: Path, done: Cli) -> Path:
    """A catalogue with a production and two cues, the first of a work "Main"."""
    done(
        "cue", "add", path, "--number", "1M1", "--origin", "score", "--work", "Main", "--composer", "Ana Bell"
    )
    done("cue", "add", path, "--number", "1M2", "--origin", "score")
    return path


def test_parties_of_a_work_are_shown_set_and_divided(film: Path, done: Cli, refused: Cli) -> None:
    out = done("library", "parties", film, "Main", "--set", TEXT).out
    assert "00014107338" in out and out.splitlines()[-1].split() == [
        "Quay",
        "Music",
        "E",
        "PRS",
        "100",
        "Ana",
        "Bell",
    ]
    parties = done("library", "parties", film, "Main", "--json").json["parties"]
    assert [(p["name"], p["role"], p["share"], p["writer"]) for p in parties] == [
        ("Ana Bell", "C", 50, ""), ("Jo Ray", "A", 50, ""), ("Quay Music", "E", 100, "Ana Bell"),
    ]  # fmt: skip
    done("library", "parties", film, "Main", "--set", "A [C]; B [C]; C [C]")
    shared = done("library", "parties", film, "Main", "--split-equally", "writers", "--json").json
    assert [p["share"] for p in shared["parties"]] == [33.34, 33.33, 33.33]
    assert "PA" in refused("library", "parties", film, "Main", "--set", "Ana Bell [XX]").err
    assert (
        "--set" in refused("library", "parties", film, "Main", "--set", "A [C]", "--public-domain", "yes").err
    )


def test_a_work_is_free_or_arranges_another(film: Path, done: Cli, refused: Cli) -> None:
    found = done("library", "parties", film, "Main", "--arrangement-of", "Old Tune", "--json").json
    assert (found["arrangement_of"], found["public_domain"]) == ("Old Tune", None)
    out = done("library", "parties", film, "Old Tune", "--public-domain", "yes").out
    assert "Public domain  yes" in out and "Arranged as    Main" in out
    assert "goes back" in refused("library", "parties", film, "Old Tune", "--arrangement-of", "Main").err
    assert (
        done("library", "parties", film, "Main", "--arrangement-of", "", "--json").json["arrangement_of"]
        == ""
    )


def test_a_cue_overrides_its_work_and_follows_it_again(film: Path, done: Cli) -> None:
    done("library", "parties", film, "Main", "--set", TEXT)
    out = done("cue", "parties", film, "--cue", "1M1", "--override", "Ana Bell [C] PRS 100%; Zed [E]").out
    assert "differs from the work: share of Ana Bell: 50 -> 100" in out
    assert "differs from the work: Zed [E] added" in out and "Jo Ray [A] removed" in out
    found = done("cue", "parties", film, "--cue", "1M2", "--as-last-cue", "--json").json
    assert [p["name"] for p in found["parties"]] == ["Ana Bell", "Zed"] and not found["overrides"]
    found = done("cue", "parties", film, "--cue", "1M1", "--follow-work", "--json").json
    assert found["parties_from_work"] and [p["name"] for p in found["parties"]][1] == "Jo Ray"


def test_what_there_is_no_override_of_is_refused(film: Path, done: Cli, refused: Cli) -> None:
    done("cue", "parties", film, "--cue", "1M2", "--set", "Ana Bell [C] PRS 100%")
    before = done("cue", "parties", film, "--cue", "1M2").out
    steps = len(done("history", film, "--json").json)
    assert "its own already" in refused("cue", "parties", film, "--cue", "1M2", "--override", "Zed [C]").err
    assert "no work to follow" in refused("cue", "parties", film, "--cue", "1M2", "--follow-work").err
    assert "follows its work already" in refused("cue", "parties", film, "--cue", "1M1", "--follow-work").err
    assert done("cue", "parties", film, "--cue", "1M2").out == before
    assert len(done("history", film, "--json").json) == steps


def test_several_in_one_option_are_separated_as_in_the_window(film: Path, done: Cli) -> None:
    done("cue", "edit", film, "--cue", "1M2", "--work", "One; Two;Three", "--work", "Four", "--mood", "a; b")
    found = done("cue", "parties", film, "--cue", "1M2", "--portions", "equal", "--json").json
    assert [w["title"] for w in found["works"]] == ["One", "Two", "Three", "Four"]
    done(
        "cue",
        "add",
        film,
        "--number",
        "1M3",
        "--composer",
        "Ana Bell:PRS:40; Jo Ray:ASCAP:60;",
        "--writer",
        "W; V",
    )
    parties = done("cue", "parties", film, "--cue", "1M3", "--json").json["parties"]
    assert [(p["name"], p["society"], p["share"]) for p in parties] == [
        ("Ana Bell", "PRS", 40), ("Jo Ray", "ASCAP", 60), ("W", "", None), ("V", "", None),
    ]  # fmt: skip
    done("cue", "edit", film, "--cue", "1M3", "--composer", "")
    parties = done("cue", "parties", film, "--cue", "1M3", "--json").json["parties"]
    assert [p["name"] for p in parties] == ["W", "V"]


def test_a_medley_takes_portions(film: Path, done: Cli, refused: Cli) -> None:
    done("library", "parties", film, "Main", "--set", TEXT)
    done("cue", "edit", film, "--cue", "1M2", "--work", "Main", "--work", "Other")
    found = done("cue", "parties", film, "--cue", "1M2", "--portions", "60,40", "--json").json
    assert [w["portion"] for w in found["works"]] == [60, 40]
    assert [p["share"] for p in found["parties"]] == [30, 30, 60]
    assert "Main   50" in done("cue", "parties", film, "--cue", "1M2", "--portions", "equal").out
    assert "100 %" in refused("cue", "parties", film, "--cue", "1M2", "--portions", "60,20").err
    unknown = done("cue", "parties", film, "--cue", "1M2", "--portions", "60,?", "--json").json
    assert [p["share"] for p in unknown["parties"]] == [None, None, None]


def test_a_locked_production_is_not_edited(film: Path, done: Cli, refused: Cli) -> None:
    title = done("film", "list", film, "--json").json[0]["title"]
    assert done("film", "show", film, "--json").json["locked"] is None
    assert done("film", "lock", film, title).out == f"locked: {title}\n"
    assert "Locked" in done("film", "show", film).out
    assert done("film", "show", film, "--json").json["locked"]["at"]
    assert "unlock it" in refused("cue", "edit", film, "--cue", "1M1", "--title", "New").err
    assert "--reason" in refused("film", "unlock", film, title).err
    assert "why" in refused("film", "unlock", film, title, "--reason", " ").err
    assert (
        done("film", "unlock", film, title, "--reason", "a typing mistake", "--json").json["locked"] is False
    )
    done("cue", "edit", film, "--cue", "1M1", "--title", "New")
    assert "a typing mistake" in done("history", film).out


def test_undo_passes_over_the_lock_and_leaves_the_locked_production_alone(
    film: Path, done: Cli, refused: Cli
) -> None:
    title = done("film", "list", film, "--json").json[0]["title"]
    done("film", "lock", film, title)
    assert "unlock it" in refused("undo", film).err
    assert done("film", "show", film, "--json").json["locked"]
    assert len(done("cue", "list", film, "--json").json) == 2
    assert done("history", film, "--json").json[0]["label"] == f'Lock "{title}"'
    done("film", "unlock", film, title, "--reason", "a cue too many")
    assert "1M2" in done("undo", film).out
    assert len(done("cue", "list", film, "--json").json) == 1
