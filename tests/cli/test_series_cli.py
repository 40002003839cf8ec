# SPDX-License-Identifier: GPL-3.0-or-later
"""``series``: cues of other episodes and templates; ``credits``: the end credits of the songs."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Cli

from cuefolio.services import end_credits


@pytest.fixture
def episodes(path: Path, done: Cli) -> Path:
    """Two episodes of "Quays" at 24 and 25 fps, the first with a main title and an end title, and a film."""
    for number, rate in (("1", "24"), ("2", "25")):
        facts = ("--series", "Quays", "--season", "1", "--episode-number", number, "--duration", "10:00")
        done("film", "add", path, "--title", f"Part {number}", "--rate", rate, *facts)
    title = ("cue", "add", path, "--film", "Part 1", "--work", "Quays Theme", "--composer", "Ana Bell")
    done(
        *title,
        "--number",
        "1M1",
        "--title",
        "Opening",
        "--function",
        "main-title",
        "--in",
        "0",
        "--out",
        "+30s",
    )
    done(
        *title,
        "--number",
        "1M9",
        "--title",
        "Closing",
        "--function",
        "end-title",
        "--in",
        "93000",
        "--out",
        "+30s",
    )
    return path


def test_cues_are_offered_and_copied(done: Cli, episodes: Path) -> None:
    (offered,) = done("series", "cues", episodes, "--film", "Part 2", "--json").json
    assert offered["episode"] == "S01E01" and [cue["number"] for cue in offered["cues"]] == ["1M1", "1M9"]
    assert "Opening" in done("series", "cues", episodes, "--film", "Part 2").out
    copy = (
        "series",
        "copy",
        episodes,
        "--from",
        "Part 1",
        "--film",
        "Part 2",
        "--cue",
        "1M1",
        "--cue",
        "1M9",
    )
    assert done(*copy).out == "added: 1M1 Opening 00:00:00:00\nadded: 1M9 Closing 00:09:30:00\n"
    later = done(*copy, "--offset", "1:00", "--at", "start", "--json").json
    assert [(cue["number"], cue["in"]) for cue in later] == [("1M10", "00:01:00:00"), ("1M11", "00:10:30:00")]
    assert (
        done("undo", episodes).out
        and len(done("cue", "list", episodes, "--film", "Part 2", "--json").json) == 2
    )


def test_a_template_from_the_cradle_to_the_grave(done: Cli, refused: Cli, episodes: Path) -> None:
    save = ("series", "save", episodes, "--from", "Part 1", "--cue", "1M1", "--cue", "1M9", "--name", "Frame")
    assert done(*save).out == "template: Frame\n"
    assert "already" in refused(*save).err
    (listed,) = done("series", "templates", episodes, "--film", "Part 2", "--json").json
    assert (listed["name"], listed["cues"]) == ("Frame", ["1M1 Opening", "1M9 Closing"])
    apply = ("series", "apply", episodes, "--film", "Part 2", "--name")
    assert done(*apply, "frame").out == "added: 1M1 Opening 00:00:00:00\nadded: 1M9 Closing 00:09:30:00\n"
    assert "it has: Frame" in refused(*apply, "Fame").err
    assert done("series", "delete", episodes, "--film", "Part 2", "--name", "Frame").out == "deleted: Frame\n"
    assert done("series", "templates", episodes, "--film", "Part 2").out == "Template  Cues\n"


def test_the_series_of_a_catalogue(done: Cli, refused: Cli, episodes: Path) -> None:
    (found,) = done("series", "list", episodes, "--json").json
    assert (found["title"], found["seasons"], found["episodes"]) == ("Quays", ["1"], 2)
    assert "Quays" in done("series", "list", episodes).out
    assert "no series" in refused("series", "templates", episodes, "--film", "Night Train").err
    copy = ("series", "copy", episodes, "--from", "Part 1", "--film", "Part 2", "--cue")
    assert "1M7" in refused(*copy, "1M7").err
    assert "before 00:00:00:00" in refused(*copy, "1M1", "--offset=-1:00").err
    assert "middle" in refused(*copy, "1M1", "--at", "middle").err


def add_song(done: Cli, path: Path, *more: str) -> None:
    song = ("--origin", "licensed-song", "--title", "Rain", "--work", "Rain", "--number", "2M1")
    done("cue", "add", path, *song, "--performer", "The Larks", "--composer", "Ana Bell", *more)


def test_credits_on_paper_and_what_is_missing(cli: Cli, done: Cli, path: Path, tmp_path: Path) -> None:
    assert done("credits", path).out == "The sheet has no songs to be credited.\n"
    add_song(done, path)
    ran = cli("credits", path)
    assert ran.out == "SONGS\n\n“Rain”\nWritten by Ana Bell\nPerformed by The Larks\n"
    assert ran.err == (
        "warning: 2M1 “Rain” – not known: Publishers\nwarning: 2M1 “Rain” – not known: Licensor or label\n"
    )
    out = tmp_path / "credits.txt"
    assert done("credits", path, "--wording", "short", "-o", out).out == f"credits: {out}\n"
    assert out.read_text(encoding="utf-8") == "“Rain”\nby Ana Bell\nperformed by The Larks\n"
    assert done("credits", path, "--line", "{title} / {performer}").out == "Rain / The Larks\n"
    found = cli("credits", path, "--json").json
    assert [entry["field"] for entry in found["missing"]] == ["publishers", "courtesy"]


def test_wordings_of_ones_own(cli: Cli, done: Cli, refused: Cli, path: Path) -> None:
    add_song(done, path)
    own = end_credits.own_file()
    assert str(own) in done("credits", "--list").out
    own.parent.mkdir(parents=True, exist_ok=True)
    try:
        own.write_text(
            'form = 1\n[[wording]]\nid = "short"\nname = "Mine"\nlines = [{ text = "♪ {title}" }]\n'
        )
        assert done("credits", path, "--wording", "short").out == "♪ Rain\n"
        assert ["short", "Mine"] in [[w["id"], w["name"]] for w in done("credits", "--list", "--json").json]
        own.write_text('form = 1\n[[wording]]\nid = "short"\nname = "Mine"\nlines = [{ text = "{tune}" }]\n')
        assert "wording 1, line 1" in refused("credits", path, "--wording", "short").err
        own.write_bytes(b"\xff\xfe")
        assert "UTF-8" in refused("credits", path).err
        own.write_bytes(b"#" * (end_credits.MOST_BYTES + 1))
        assert "1 MiB" in refused("credits", path).err
    finally:
        own.unlink()


def test_credits_that_are_refused(refused: Cli, path: Path, tmp_path: Path) -> None:
    assert "us, uk, short" in refused("credits", path, "--wording", "fr").err
    assert "{title}" in refused("credits", path, "--line", "{tune}").err
    assert "leave out --wording" in refused("credits", path, "--line", "x", "--wording", "us").err
    assert "CATALOG" in refused("credits").err
    assert "cannot be written" in refused("credits", path, "-o", tmp_path / "none" / "x.txt").err
