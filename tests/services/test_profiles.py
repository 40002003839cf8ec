# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's own profiles: copied, edited in any editor, never lost, and faulty ones named."""

from __future__ import annotations

import dataclasses
import os
import sys
from pathlib import Path

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.profile import Need
from cuefolio.errors import CuefolioError
from cuefolio.services import profiles, sheets


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own folder that is empty; it is not there yet, as on a new machine."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return profiles.own_folder()


def own(folder: Path, profile_id: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{profile_id}.toml"
    path.write_text(text, encoding="utf-8")
    return path


def words(profile_id: str, *lines: str) -> str:
    return "\n".join(["form = 1", f'id = "{profile_id}"', 'name = "Own"', *lines, ""])


def refused(profile_id: str) -> CuefolioError:
    with pytest.raises(CuefolioError) as caught:
        profiles.profile(profile_id)
    return caught.value


def test_without_own_ones_there_are_the_fifteen(folder: Path) -> None:
    assert not folder.exists()
    assert profiles.profile_ids() == [
        "apra", "bbc", "cisac", "ddex", "gema", "house", "iprs", "prs", "rapidcue", "s4c", "sesac", "socan",
        "streamer", "tono", "us-classic",
    ]  # fmt: skip
    listed = profiles.all_profiles()
    assert all(entry.profile is not None and not entry.own and not entry.shadows for entry in listed)


def test_a_copy_is_whole_and_lies_in_the_own_folder(folder: Path) -> None:
    path = profiles.copy_profile("apra", "my-apra", "Sheets for  Sydney\n")
    assert path == folder / "my-apra.toml"
    copied, model = profiles.profile("my-apra"), profiles.profile("apra")
    assert (copied.id, copied.name, copied.own) == ("my-apra", "Sheets for Sydney", True)
    same = dataclasses.replace(copied, id=model.id, name=model.name, own=False)
    assert dataclasses.asdict(same) == dataclasses.asdict(model)
    assert "based_on" not in path.read_text(encoding="utf-8")
    assert profiles.profile_ids()[-1] == "my-apra"
    assert [entry.id for entry in profiles.all_profiles() if entry.own] == ["my-apra"]


def test_a_copy_never_overwrites(folder: Path) -> None:
    path = profiles.copy_profile("prs", "mine")
    before = path.read_bytes()
    with pytest.raises(CuefolioError) as caught:
        profiles.copy_profile("bbc", "mine")
    assert caught.value.code == "profile.exists" and str(path) in str(caught.value)
    assert path.read_bytes() == before


@pytest.mark.parametrize("bad", ["", "Mine", "my profile", "../mine", "mine.toml", "-", "ä", "a/b", "a--b"])
def test_an_id_that_is_none(folder: Path, bad: str) -> None:
    with pytest.raises(CuefolioError) as caught:
        profiles.copy_profile("prs", bad)
    assert caught.value.code == "profile.bad_id"
    assert not folder.exists()


def test_copies_of_what_is_not_there_and_without_a_name(folder: Path) -> None:
    with pytest.raises(CuefolioError) as caught:
        profiles.copy_profile("prss", "mine")
    assert caught.value.code == "profile.unknown" and "prs, rapidcue" in str(caught.value)
    with pytest.raises(CuefolioError) as caught:
        profiles.copy_profile("prs", "mine", " \x00 ")
    assert caught.value.code == "profile.no_name"
    assert not folder.exists()


@pytest.mark.parametrize("bad", ["", "..", "../prs", "PRS", "prs.toml", "/etc/passwd", "\x00", "x" * 5000])
def test_no_such_profile(bad: str) -> None:
    assert refused(bad).code == "profile.unknown"


def test_what_the_editor_saves_is_seen_at_the_next_use(folder: Path) -> None:
    path = profiles.copy_profile("house", "mine")
    first = profiles.profile("mine")
    assert profiles.profile("mine") is first  # read once
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('rounding = "half-up"', 'rounding = "up"'), encoding="utf-8")
    assert profiles.profile("mine").times.rounding == "up"
    path.unlink()
    assert refused("mine").code == "profile.unknown"


def test_an_own_profile_goes_before_the_shipped_one(folder: Path) -> None:
    own(folder, "prs", words("prs", 'based_on = "prs"', "[cue]", 'isrc = "mandatory"'))
    mine = profiles.profile("prs")
    assert mine.own and mine.cue_need("isrc") is Need.MANDATORY
    assert mine.origins == profiles.shipped("prs").origins  # based on the shipped one that it goes before
    assert profiles.profile_ids().count("prs") == 1
    (listed,) = (entry for entry in profiles.all_profiles() if entry.id == "prs")
    assert listed.own and listed.shadows
    assert profiles.profile("bbc").cue_need("isrc") is Need.OPTIONAL  # shipped ones rest on shipped ones
    profiles.delete_own("prs")
    assert not profiles.profile("prs").own


def test_a_change_of_the_base_is_seen_too(folder: Path) -> None:
    base = own(folder, "base", words("base", 'based_on = "house"', "[cue]", 'isrc = "wanted"'))
    own(folder, "top", words("top", 'based_on = "base"'))
    assert profiles.profile("top").cue_need("isrc") is Need.WANTED
    base.write_text(words("base", 'based_on = "house"', "[cue]", 'isrc = "mandatory"'), encoding="utf-8")
    assert profiles.profile("top").cue_need("isrc") is Need.MANDATORY
    own(folder, "house", words("house", 'based_on = "house"', "[cue]", 'ean = "wanted"'))
    assert profiles.profile("top").cue_need("ean") is Need.WANTED


def test_profiles_in_a_circle(folder: Path) -> None:
    own(folder, "a", words("a", 'based_on = "b"'))
    own(folder, "b", words("b", 'based_on = "c"'))
    own(folder, "c", words("c", 'based_on = "a"'))
    own(folder, "self", words("self", 'based_on = "self"'))
    error = refused("a")
    assert error.code == "profile.cycle" and "a → b → c → a" in str(error)
    assert refused("self").code == "profile.cycle"
    own(folder, "c", words("c", 'based_on = "house"'))
    assert profiles.profile("a").formats == profiles.shipped("house").formats


def test_a_chain_without_end(folder: Path) -> None:
    own(folder, "p0", words("p0", 'based_on = "house"'))
    for n in range(1, 60):
        own(folder, f"p{n}", words(f"p{n}", f'based_on = "p{n - 1}"'))
    assert profiles.profile("p10").own
    assert refused("p59").code == "profile.chain"


def test_a_base_that_is_not_there_names_the_line(folder: Path) -> None:
    own(folder, "mine", words("mine", 'based_on = "hose"'))
    error = refused("mine")
    assert error.code == "profile.bad" and error.arguments["line"] == 4 and "house" in str(error)


def test_one_faulty_file_hides_no_other(folder: Path) -> None:
    own(folder, "broken", words("broken", "[cue]", 'titel = "wanted"'))
    own(folder, "half", "form = 1\nid =")
    own(folder, "My Profile", words("my-profile"))
    own(folder, "good", words("good", 'based_on = "house"'))
    listed = {entry.id: entry for entry in profiles.all_profiles()}
    assert len(listed) == 19
    assert listed["good"].profile is not None and listed["good"].error is None
    assert "broken.toml is wrong in line 5 at cue.titel" in str(listed["broken"].error)
    assert "half.toml cannot be read, line 2" in str(listed["half"].error)
    assert 'expected "My Profile", as the file is called' in str(listed["My Profile"].error)
    assert sum(entry.profile is not None for entry in listed.values()) == 16


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x00\x01\x02\xff" * 400, "profile.not_utf8"),
        ("form = 1\n".encode("utf-16"), "profile.not_utf8"),
        ('name = "Dvořák"'.encode("cp1250"), "profile.not_utf8"),
        (b"\x00" * 100, "profile.not_toml"),
        (b"# " + b"x" * profiles.MOST_BYTES, "profile.too_large"),
        (b"", "profile.bad"),
        (b"PK\x03\x04", "profile.not_toml"),
    ],
)
def test_files_that_are_something_else(folder: Path, data: bytes, code: str) -> None:
    own(folder, "mine", "").write_bytes(data)
    error = refused("mine")
    assert error.code == code and "mine.toml" in str(error) and "\n" not in str(error)


def test_line_ends_and_marks_of_other_editors(folder: Path) -> None:
    text = words("mine", 'based_on = "house"', 'about = "Größe"').replace("\n", "\r\n")
    own(folder, "mine", "").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert profiles.profile("mine").about == "Größe"


def test_what_is_no_file_is_no_profile(folder: Path) -> None:
    (folder / "folder.toml").mkdir(parents=True)
    own(folder, ".hidden", words("hidden"))
    (folder / "dangling.toml").symlink_to(folder / "nothing")
    (folder / "notes.txt").write_text("x", encoding="utf-8")
    assert len(profiles.profile_ids()) == 15


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is refused to root")
def test_a_file_that_may_not_be_read(folder: Path) -> None:
    own(folder, "mine", words("mine")).chmod(0)
    assert refused("mine").code == "file.cannot_read"


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be", encoding="utf-8")
    assert len(profiles.all_profiles()) == 15
    with pytest.raises(CuefolioError) as caught:
        profiles.copy_profile("prs", "mine")
    assert caught.value.code == "file.cannot_write"


@pytest.mark.parametrize("profile_id", ["prs", "nothing", "../x", ""])
def test_only_own_ones_can_be_deleted(folder: Path, profile_id: str) -> None:
    with pytest.raises(CuefolioError) as caught:
        profiles.delete_own(profile_id)
    assert caught.value.code == "profile.not_own" and str(folder) in str(caught.value)
    assert "prs" in profiles.profile_ids()


def test_a_faulty_one_can_be_deleted(folder: Path) -> None:
    own(folder, "mine", "rubbish")
    profiles.delete_own("mine")
    assert "mine" not in profiles.profile_ids()


def test_a_roll_up_where_none_is_taken() -> None:
    profiles.check_rollup("apra")
    with pytest.raises(CuefolioError) as caught:
        profiles.check_rollup("rapidcue")
    assert "RapidCue" in str(caught.value) and "apra, bbc, cisac" in str(caught.value)


def test_a_film_goes_out_by_an_own_profile(world: World, folder: Path, tmp_path: Path) -> None:
    own(folder, "mine", words("mine", 'based_on = "house"', "[times]", 'rounding = "up"'))
    sheet = sheets.snapshot(world.store, world.film_id)
    ours, theirs = (sheets.delivery(sheet, "json", name) for name in ("mine", "house"))
    assert ours.profile.own and ours.paper.profile == "mine"
    assert ours.reported_seconds >= theirs.reported_seconds
    done = sheets.export(world.store, world.film_id, "json", tmp_path / "x.json", profile_id="mine")
    assert '"mine"' in done.path.read_text(encoding="utf-8")
