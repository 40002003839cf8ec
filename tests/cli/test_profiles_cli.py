# SPDX-License-Identifier: GPL-3.0-or-later
"""``profiles``, and exports by a profile."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Cli

from cuefolio.services import profiles


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return profiles.own_folder()


def test_the_list(done: Cli) -> None:
    lines = done("profiles").out.splitlines()
    assert len(lines) == 16 and lines[0].split()[:3] == ["Id", "Name", "Shares"]
    (tono,) = (line for line in lines if line.startswith("tono"))
    assert "66.67 + 33.33" in tono and "tono-xlsx cisac-xlsx" in tono
    (rapidcue,) = (line for line in lines if line.startswith("rapidcue"))
    assert "100 + 100" in rapidcue and "half-up, at least 1 s" in rapidcue
    listed = done("profiles", "--json").json
    assert [entry["id"] for entry in listed] == profiles.profile_ids()
    assert listed[0]["name"] == "APRA AMCOS" and listed[0]["unconfirmed"] and listed[0]["error"] is None


def test_one_with_all_its_facts(done: Cli) -> None:
    out = done("profiles", "apra").out
    for words in (
        "APRA AMCOS",
        "50 + 50",
        'yes, as "{title} ({usage})"',
        "optional, library: mandatory",
        "Catalogue Disc Number",
        "https://www.apraamcos.com.au/music-creators/member-resources/guides/cue-sheets",
        "A company logo as Background.",
        "licensed-song = Commercial",
    ):
        assert words in out, words
    assert ["heard", "Featured", "Featured"] in [line.split() for line in out.splitlines()]
    assert "bbc-xlsx (not installed)" in done("profiles", "bbc").out or "bbc-xlsx" in done("formats").out
    assert "no\n" in done("profiles", "rapidcue").out and "(unconfirmed)" in done("profiles", "rapidcue").out


@pytest.mark.parametrize("profile_id", profiles.profile_ids())
def test_the_facts_as_json(done: Cli, profile_id: str) -> None:
    facts = done("profiles", profile_id, "--json").json
    profile = profiles.profile(profile_id)
    assert facts["id"] == profile_id and facts["unconfirmed"] == list(profile.unconfirmed)
    assert {name: need["need"] for name, need in facts["cue"].items()} == {
        name: str(need.need) for name, need in profile.cue.items()
    }
    assert facts["usage"]["underscore"] == list(profile.usage.codes["underscore"])  # type: ignore[index]
    assert [source["id"] for source in facts["sources"]] == list(profile.sources)


def test_copy_edit_and_delete(done: Cli, refused: Cli, folder: Path) -> None:
    assert done("profiles", "--path").out.strip() == str(folder)
    path = folder / "studio.toml"
    assert done("profiles", "--copy", "prs", "studio", "--name", "My studio").out == f"profile: {path}\n"
    assert "My studio" in done("profiles").out.splitlines()[-1]
    assert "studio (your own)" in done("profiles", "studio").out
    assert "studio.toml" in refused("profiles", "--copy", "bbc", "studio").err
    assert "small letters" in refused("profiles", "--copy", "prs", "My Studio").err
    assert "no profile 'prss'" in refused("profiles", "--copy", "prss", "new").err
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('view = "pie"', 'view = "cake"'), encoding="utf-8")
    line = text[: text.index('view = "pie"')].count("\n") + 1
    error = refused("profiles", "studio").err
    assert f"studio.toml is wrong in line {line} at shares.view: expected one of sides, pie" in error
    assert done("profiles", "--delete", "studio", "--json").json == {"deleted": "studio"}
    assert not path.exists()
    assert "cannot be deleted" in refused("profiles", "--delete", "prs").err


def test_a_faulty_file_is_named_and_hides_nothing(cli: Cli, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "broken.toml").write_text('form = 1\nid = "broken"\nname = 3\n', encoding="utf-8")
    ran = cli("profiles")
    assert ran.status == 0 and len(ran.out.splitlines()) == 17
    assert "broken.toml is wrong in line 3 at name" in ran.err and ran.err.count("\n") == 1
    (entry,) = (e for e in cli("profiles", "--json").json if e["id"] == "broken")
    assert "line 3" in entry["error"] and entry["own"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nothing"], "no profile 'nothing'"),
        (["prs", "--path"], "ID stands alone"),
        (["--name", "X"], "--copy"),
        (["--copy", "prs"], "2 arguments"),
        (["--copy", "prs", "x", "--path"], "not allowed"),
    ],
)
def test_misuse(refused: Cli, words: list[str], said: str) -> None:
    assert said in refused("profiles", *words).err


def add_cue(done: Cli, path: Path, title: str, start: str, end: str) -> None:
    done(
        "cue", "add", path, "--title", title, "--origin", "score", "--vocal", "instrumental",
        "--function", "background", "--composer", "Ana Bell:PRS:100", "--in", start, "--out", end,
    )  # fmt: skip


def exported(cli: Cli, path: Path, tmp_path: Path, *options: str) -> str:
    ran = cli("export", path, "--format", "generic-csv", "-o", tmp_path / "x.csv", *options)
    assert ran.status == 0, ran
    return (tmp_path / "x.csv").read_text(encoding="utf-8-sig")


def test_export_by_a_profile(cli: Cli, done: Cli, path: Path, tmp_path: Path) -> None:
    add_cue(done, path, "The Lamp", "00:01:00:00", "00:01:10:00")
    add_cue(done, path, "The Water", "00:02:00:00", "00:02:10:00")
    assert "BI" in exported(cli, path, tmp_path)
    by_apra = exported(cli, path, tmp_path, "--profile", "apra")
    assert "Background" in by_apra and "The Lamp" in by_apra
    rolled = exported(cli, path, tmp_path, "--profile", "apra", "--rollup")
    assert "Night Train (Background)" in rolled and "The Lamp" not in rolled


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--profile", "nothing"], "no profile 'nothing'"),
        (["--profile", "rapidcue", "--rollup"], "allows no roll-up"),
        (["--rollup"], "House style allows no roll-up"),
        (["--profile", "apra", "--rollup", "--delivered", "x"], "as it was"),
    ],
)
def test_exports_that_are_refused_write_nothing(
    refused: Cli, path: Path, tmp_path: Path, options: list[str], said: str
) -> None:
    out = tmp_path / "x.csv"
    assert said in refused("export", path, "--format", "generic-csv", "-o", out, *options).err
    assert not out.exists()


def test_a_delivered_sheet_by_another_profile(cli: Cli, done: Cli, path: Path, tmp_path: Path) -> None:
    add_cue(done, path, "The Lamp", "00:01:00:00", "00:01:10:00")
    exported(cli, path, tmp_path)
    key = done("film", "show", path, "--json").json["delivered"][0]["key"]
    again = exported(cli, path, tmp_path, "--delivered", key, "--profile", "apra")
    assert ",Background," in again and ",BI," not in again


def test_formats_name_their_usual_profile(done: Cli) -> None:
    listed = {entry["id"]: entry["profile"] for entry in done("formats", "--json").json}
    assert listed["generic-pdf"] == "house"
    assert set(listed.values()) <= set(profiles.profile_ids())
    assert done("formats").out.splitlines()[0].split() == ["Format", "Name", "Suffix", "Profile"]
