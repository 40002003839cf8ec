# SPDX-License-Identifier: GPL-3.0-or-later
"""Productions and cues through their commands: every option stores, every list shows it again."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from tests.cli.conftest import Cli

from cuefolio.domain.fields import CUE_FIELDS
from cuefolio.domain.film import FILM_FIELDS
from cuefolio.domain.timecode import RATES

ISSUE_KEYS = [
    "number",
    "title",
    "origin",
    "usage",
    "in",
    "out",
    "seconds",
    "reported_seconds",
    "scene",
    "moods",
    "composers",
    "writers",
    "publishers",
    "notes",
]


def test_a_film_keeps_every_field_of_its_options(path: Path, done: Cli) -> None:
    values = {
        field.name: {"year": "1968", "revision": "2"}.get(field.name, f"{field.label} ü")
        for field in FILM_FIELDS
    }
    values |= {"kind": "episode", "rate": "29.97df", "start": "10:00:00;00", "duration": "00:44:30;12"}
    values |= {"cut_version": "DirectorsCut", "classification": "revision", "title": "All Fields"}
    options = [word for name, text in values.items() for word in (f"--{name.replace('_', '-')}", text)]
    done("film", "add", path, *options)
    shown = done("film", "show", path, "all fields", "--json").json
    assert {name: str(shown[name]) for name in values} == values
    assert (shown["year"], shown["revision"], shown["cues"]) == (1968, 2, 0)
    for name in ("title", "director", "series"):
        assert values[name] in done("film", "show", path, "--film", "All Fields").out


def test_film_list_has_the_promised_keys(path: Path, done: Cli) -> None:
    done("cue", "add", path, "--in", "0", "--out", "+1:30:00")
    done("cue", "add", path, "--origin", "sound-design", "--in", "0", "--out", "+5:00")
    (film,) = done("film", "list", path, "--json").json
    expected = {
        "title": "Night Train",
        "kind": "film",
        "year": 2025,
        "rate": "24",
        "cues": 1,
        "music_seconds": 90,
    }
    assert {name: film[name] for name in expected} == expected
    assert done("film", "list", path).out.splitlines() == [
        "Title        Kind  Year  Rate  Cues  Music",
        "Night Train  Film  2025  24       1   1:30",
    ]


@pytest.mark.parametrize("rate", [rate.id for rate in RATES])
def test_every_rate_is_taken_as_the_command_line_writes_it(path: Path, done: Cli, rate: str) -> None:
    done("film", "add", path, "--title", "R", "--rate", rate, "--start", "1:00:00:00")
    assert [film["rate"] for film in done("film", "list", path, "--json").json] == ["24", rate]


def test_film_edit_changes_and_empties(path: Path, done: Cli) -> None:
    done("film", "edit", path, "--director", "Ines Roth", "--year", "")
    shown = done("film", "show", path, "--json").json
    assert (shown["director"], shown["year"], shown["duration"]) == ("Ines Roth", None, "01:30:00:00")


def test_a_cue_has_the_promised_keys_and_values(path: Path, done: Cli) -> None:
    line = (
        "--film 'night train' --number 1M1 --title Departure --origin score --in 1210 --out +1:05:00"
        " --scene 'The station' --mood tender --mood wonder --composer 'Ana Bell:PRS:66.67'"
        " --composer 'Bo Lind::33.33' --writer 'Cy Orr:GEMA:0:AR' --publisher 'Bell Music:PRS:100'"
        " --publisher Nobody --usage BI"
    )
    added = done("cue", "add", path, *shlex.split(line), "--notes", "a\nb")
    assert added.out == "added: 1M1 Departure\n"
    (cue,) = done("cue", "list", path, "--json").json
    assert set(ISSUE_KEYS) <= set(cue)
    assert {name: cue[name] for name in ISSUE_KEYS} == {
        "number": "1M1",
        "title": "Departure",
        "origin": "score",
        "usage": "BI",
        "in": "00:00:12:10",
        "out": "00:01:17:10",
        "seconds": 65,
        "reported_seconds": 65,
        "scene": "The station",
        "moods": ["tender", "wonder"],
        "composers": ["Ana Bell", "Bo Lind"],
        "writers": [
            {"name": "Ana Bell", "role": "C", "society": "PRS", "share": 66.67, "ipi": ""},
            {"name": "Bo Lind", "role": "C", "society": "", "share": 33.33, "ipi": ""},
            {"name": "Cy Orr", "role": "AR", "society": "GEMA", "share": 0, "ipi": ""},
        ],
        "publishers": [
            {"name": "Bell Music", "role": "E", "society": "PRS", "share": 100, "ipi": ""},
            {"name": "Nobody", "role": "E", "society": "", "share": None, "ipi": ""},
        ],
        "notes": "a\nb",
    }


def test_every_editable_field_of_a_cue_is_an_option(path: Path, done: Cli) -> None:
    values = {field.name: f"{field.name} x" for field in CUE_FIELDS if field.editable}
    values |= {
        "origin": "library",
        "usage": "VV",
        "function": "featured",
        "vocal": "vocal",
        "on_screen": "yes",
    }
    values |= {"diegetic": "yes", "narrative": "comments", "intensity": "7", "status": "final", "uses": "12"}
    values |= {"in": "00:00:01:00", "out": "00:00:03:12"}
    del values["duration"]
    options = [word for name, text in values.items() for word in (f"--{name.replace('_', '-')}", text)]
    cue = done("cue", "add", path, *options, "--json").json
    names = {
        "scene": "scene",
        "label": "label",
        "catalog_number": "catalog_number",
        "isrc": "isrc",
        "iswc": "iswc",
    }
    names |= {
        name: name for name in ("performer", "recording", "emotion", "mood_note", "tempo", "key", "status")
    }
    names |= {name: name for name in ("ean", "work_number", "master_licensor", "restrictions")}
    assert {key: cue[key] for key in names} == {key: values[name] for key, name in names.items()}
    assert (cue["moods"], cue["themes"], cue["works"]) == (["mood x"], ["theme x"], ["work x"])
    assert (cue["on_screen"], cue["diegetic"], cue["intensity"], cue["seconds"]) == (True, True, 7, 2.5)
    assert cue["uses"] == 12
    assert [w["role"] for w in cue["writers"]] == ["C", "A"]


def test_the_next_number_is_suggested_but_not_for_sound_design(path: Path, done: Cli) -> None:
    for more in ([], [], ["--origin", "sound-design"], ["--number", "2M4"], []):
        done("cue", "add", path, *more)
    assert [cue["number"] for cue in done("cue", "list", path, "--json").json] == [
        "1M1",
        "1M2",
        "",
        "2M4",
        "2M5",
    ]


def test_cue_edit_changes_only_what_is_given(path: Path, done: Cli) -> None:
    done(
        "cue",
        "add",
        path,
        "--title",
        "A",
        "--composer",
        "Ana:PRS:50",
        "--mood",
        "sad",
        "--in",
        "0",
        "--out",
        "2:00",
    )
    before = done("cue", "list", path, "--json").json[0]
    changed = done("cue", "edit", path, "--cue", "1m1", "--title", "B", "--mood", "", "--composer", "Ana").out
    after = done("cue", "list", path, "--json").json[0]
    assert changed == "changed: 1M1 B\n"
    assert after == before | {"title": "B", "moods": []}
    done("cue", "edit", path, "--cue", "1M1", "--composer", "", "--number", "1M7", "--duration", "0:10")
    after = done("cue", "list", path, "--json").json[0]
    assert (after["composers"], after["number"], after["out"]) == ([], "1M7", "00:00:10:00")


def test_cue_list_is_one_film_or_all(path: Path, done: Cli) -> None:
    done("film", "add", path, "--title", "Second")
    for film in ("Night Train", "Second"):
        done("cue", "add", path, "--film", film, "--title", f"of {film}")
    assert [c["film"] for c in done("cue", "list", path, "--json").json] == ["Night Train", "Second"]
    assert [c["title"] for c in done("cue", "list", path, "--film", "second", "--json").json] == ["of Second"]
    assert done("cue", "list", path).out.startswith("Film ")
    assert done("cue", "list", path, "--film", "second").out.startswith("Cue ")


def test_a_cue_after_the_programme_is_stored_and_flagged(path: Path, cli: Cli) -> None:
    cue = cli("cue", "add", path, "--in", "02000000", "--out", "+1:00", "--json")
    assert cue.json["after_programme"] is True and cue.err == ""
    told = cli("cue", "edit", path, "--cue", "1M1", "--title", "Late")
    assert told.status == 0 and "1M1 ends after the programme" in told.err


def test_search_finds_by_words_fields_and_exclusion(path: Path, done: Cli) -> None:
    done("cue", "add", path, "--title", "Björn's waltz", "--mood", "tender", "--in", "0", "--out", "+2:00:00")
    done(
        "cue",
        "add",
        path,
        "--title",
        "終わりの歌",
        "--origin",
        "original-song",
        "--in",
        "5000000",
        "--out",
        "+10:00",
        "--json",
    )

    def titles(*query: str) -> list[str]:
        found = done("search", path, *query, "--json").json
        assert all({"film", "number", "title"} <= set(cue) for cue in found)
        return [cue["title"] for cue in found]

    assert titles("bjorn") == ["Björn's waltz"]
    assert titles("-mood:tender") == titles("--json", "-mood:tender") == ["終わりの歌"]
    assert titles("duration>60 mood:tender") == titles("duration>60", "mood:tender") == ["Björn's waltz"]
    assert titles("歌") == ["終わりの歌"] and titles("nothing like it") == []
    assert titles("--film", "night train", "歌 or waltz") == ["Björn's waltz", "終わりの歌"]
    assert done("search", path, "nothing").out == ""
    assert "Night Train" in done("search", path, "waltz").out


def test_stats_count_music_and_not_sound_design(path: Path, done: Cli) -> None:
    base = ("--in", "0", "--out", "+1:00:00", "--composer", "Ana")
    done("cue", "add", path, *base, "--origin", "score", "--mood", "sad", "--mood", "calm")
    done("cue", "add", path, *base, "--origin", "score", "--status", "omitted")
    done("cue", "add", path, *base, "--origin", "sound-design", "--mood", "sad")
    found = done("stats", path, "--json").json
    assert (found["cues"], found["sound_design"], found["music_seconds"]) == (1, 1, 60)
    assert found["seconds_by_origin"] == {"score": 60}
    assert found["moods"] == [{"name": n, "cues": 1, "seconds": 60} for n in ("calm", "sad")]
    assert found["composers"] == [{"name": "Ana", "cues": 1, "seconds": 60}]
    assert "Score" in done("stats", path, "--film", "night train").out


def test_history_undo_and_redo(path: Path, done: Cli, refused: Cli) -> None:
    done("cue", "add", path, "--title", "A")
    assert done("undo", path).out == "Undone: Add cue 1M1\n"
    assert done("cue", "list", path, "--json").json == []
    assert done("redo", path, "--json").json["label"] == "Add cue 1M1"
    kinds = [(s["kind"], s["state"]) for s in done("history", path, "--json").json]
    assert kinds == [("redo", "done"), ("undo", "done"), ("do", "done"), ("do", "done")]
    assert 'Add "Night Train"' in done("history", path).out
    done("undo", path)
    done("undo", path)
    assert "nothing to undo" in refused("undo", path).err
