# SPDX-License-Identifier: GPL-3.0-or-later
"""``cuefolio library``: lists, duplicates, merges and uses on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Cli

from cuefolio.services import catalog, cues, films


@pytest.fixture
def library(path: Path, done: Cli) -> Path:
    """The film with two cues of a composer who was entered twice."""
    store = catalog.open_catalog(path)
    film = films.find_film(store, "Night Train").id
    one = cues.add(store, film, {"number": "1M1", "title": "Departure", "in": "1210", "out": "+1:05:00"})
    cues.add(store, film, {"number": "1M2", "title": "Fog", "composer": "Bell, Ana", "mood": "tense; tender"})
    cues.set_party_rows(
        store, [one.created[0]], [("Ana Bell", "C", "PRS", 5000), ("Bell, Ana", "C", "", 2500)]
    )
    store.close()
    return path


def test_entries_are_listed_and_sorted(library: Path, done: Cli) -> None:
    ran = done("library", "list", library, "party", "--sort", "uses", "--descending")
    lines = ran.out.splitlines()
    assert lines[0].split() == ["Name", "Kind", "Society", "Cues"]
    assert lines[1].startswith("Bell, Ana") and lines[2].startswith("Ana Bell")
    listed = done("library", "list", library, "party", "--like", "ana b", "--json").json
    assert [(entry["name"], entry["uses"]) for entry in listed] == [("Ana Bell", 1)]
    assert done("library", "list", library, "recording").out == ""


def test_what_was_entered_twice_is_listed(library: Path, done: Cli) -> None:
    ran = done("library", "duplicates", library)
    assert "Bell, Ana  |  Ana Bell  Same name" in ran.out
    (group,) = done("library", "duplicates", library, "party", "--json").json
    assert group["reason"] == "same-name" and group["offered"] is True
    assert {entry["name"] for entry in group["entries"]} == {"Ana Bell", "Bell, Ana"}
    assert done("library", "duplicates", library, "work").out == "nothing looks entered twice\n"
    assert done("library", "duplicates", library, "work", "--json").json == []


def test_a_dry_run_shows_what_would_move_and_changes_nothing(library: Path, done: Cli) -> None:
    before = done("history", library).out
    ran = done("library", "merge", library, "party", "Ana Bell", "Bell, Ana", "--dry-run")
    assert "Cues that move             2" in ran.out
    assert "  together: Ana Bell C 75 %" in ran.out and "--settle first|second|together" in ran.out
    shown = done("library", "merge", library, "party", "Ana Bell", "Bell, Ana", "--dry-run", "--json").json
    assert shown["keep"]["name"] == "Ana Bell"
    assert [cue["number"] for cue in shown["cues"]] == ["1M1", "1M2"]
    assert [answer["entry"] for answer in shown["questions"][0]["answers"]] == ["Ana Bell", "Bell, Ana", ""]
    assert done("history", library).out == before


def test_shares_are_never_added_up_by_themselves(library: Path, refused: Cli, done: Cli) -> None:
    ran = refused("library", "merge", library, "party", "Ana Bell", "Bell, Ana")
    assert "different things about 1M1 Departure (Night Train)" in ran.err
    ran = done("library", "merge", library, "party", "Ana Bell", "Bell, Ana", "--settle", "second")
    assert ran.out == "merged: Bell, Ana into Ana Bell\n"
    used = done("library", "where", library, "party", "Ana Bell", "--json").json
    assert [cue["roles"] for cue in used["films"][0]["cues"]] == [
        [{"role": "C", "share": 25.0}],
        [{"role": "C", "share": None}],
    ]
    done("undo", library)
    assert len(done("library", "list", library, "party", "--json").json) == 2


def test_fields_of_the_merged_entry_can_be_given(library: Path, done: Cli, refused: Cli) -> None:
    merge = ("library", "merge", library, "party", "Ana Bell", "Bell, Ana", "--settle", "together")
    ran = done(*merge, "--set", "name=Anna Bell", "--set", "ipi=00123456789", "--json")
    assert ran.json["name"] == "Anna Bell"
    (entry,) = done("library", "list", library, "party", "--json").json
    assert (entry["ipi"], entry["society"]) == ("00123456789", "PRS")
    ran = refused("library", "merge", library, "party", "Anna Bell", "Anna Bell", "--set", "age=7")
    assert '"age" is not a field of a person or company' in ran.err


def test_where_an_entry_is_used(library: Path, done: Cli) -> None:
    ran = done("library", "where", library, "mood", "TENSE")
    assert ran.out.splitlines()[:2] == ["Name  tense", "Cues  1"]
    assert "Night Train  1M2  Fog" in ran.out


def test_wrong_names_are_told_in_one_line(library: Path, refused: Cli, done: Cli) -> None:
    ran = refused("library", "where", library, "party", "Nobody")
    assert 'There is no person or company called "Nobody"' in ran.err
    assert "choose from" in refused("library", "list", library, "songs").err
    assert "one of: name, kind" in refused("library", "list", library, "party", "--sort", "size").err
    assert "at least two" in refused("library", "merge", library, "mood", "tense", "tense").err
    store = catalog.open_catalog(library)
    from cuefolio.services import library as entries

    entries.add(store, "work", {"title": "Rain"})
    entries.add(store, "work", {"title": "rain"})
    store.close()
    assert (
        '"Rain" names 2 entries; give the key of one instead'
        in refused("library", "where", library, "work", "Rain").err
    )
    keys = [entry["id"] for entry in done("library", "list", library, "work", "--json").json]
    assert done("library", "merge", library, "work", *keys).out == "merged: rain into Rain\n"
