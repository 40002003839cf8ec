# SPDX-License-Identifier: GPL-3.0-or-later
"""The fifteen shipped profiles: they read, and what is doubtful in them is said."""

from __future__ import annotations

import dataclasses
import json

import pytest

from cuefolio.domain.profile import Need, Profile, Repeats, Views, profile_to_toml, read_profile
from cuefolio.domain.vocabulary import Origin, ProductionKind, Role
from cuefolio.formats.registry import sheet_formats
from cuefolio.resources import read_text
from cuefolio.services.profiles import shipped

IDS = (
    "rapidcue", "sesac", "cisac", "prs", "bbc", "apra", "socan", "iprs", "tono", "gema", "s4c", "ddex",
    "streamer", "us-classic", "house",
)  # fmt: skip
FORMATS = {
    "rapidcue-xlsx", "rapidcue-pdf", "soundmouse-pdf", "us-text", "studio-xlsx", "netflix-csv", "iprs-xlsx",
    "tono-xlsx", "bbc-xlsx", "ddex-tsv", "cisac-xlsx", "cisac-json",
    "generic-pdf", "generic-xlsx", "generic-csv", "json", "html",
}  # fmt: skip
every_profile = pytest.mark.parametrize("profile", [pytest.param(shipped(name), id=name) for name in IDS])


@every_profile
def test_it_says_who_it_is_for_and_what_it_rests_on(profile: Profile) -> None:
    assert profile.name and profile.about and not profile.own
    assert profile.sources and all(source.title for source in profile.sources.values())
    assert any("rounding" in doubt for doubt in profile.unconfirmed)
    assert all(doubt.endswith(".") for doubt in profile.unconfirmed)
    assert len(set(profile.unconfirmed)) == len(profile.unconfirmed)


@every_profile
def test_its_formats_are_formats(profile: Profile) -> None:
    assert profile.formats and set(profile.formats) <= FORMATS | set(sheet_formats())


@every_profile
def test_no_sheet_goes_out_without_title_duration_and_usage(profile: Profile) -> None:
    assert profile.header_need("title") is Need.MANDATORY
    assert profile.cue_need("reported_seconds") is Need.MANDATORY
    assert profile.cue_need("usage") is Need.MANDATORY
    assert profile.cue_need("title") in (Need.MANDATORY, Need.WANTED)


@every_profile
def test_a_copy_of_it_reads_back_equal(profile: Profile) -> None:
    text = profile_to_toml(profile)
    again = read_profile(text, "copy.toml")
    assert dataclasses.asdict(again) == dataclasses.asdict(profile)
    assert profile_to_toml(again) == text
    assert text.count("\n# ") > 15  # notes for the person who edits it


@every_profile
def test_every_role_of_a_sheet_has_at_most_one_word(profile: Profile) -> None:
    assert {"C", "A", "E"} <= set(profile.roles) or not profile.roles
    assert all(profile.role(role) for role in Role)


def test_every_format_goes_out_by_a_profile_that_names_it() -> None:
    for described in sheet_formats().values():
        assert described.id in shipped(described.profile).formats, described.id


@pytest.mark.parametrize("profile_id", ["rapidcue", "us-classic", "house", "ddex", "streamer"])
def test_american_sheets_give_each_side_a_hundred(profile_id: str) -> None:
    assert shipped(profile_id).shares.view is Views.SIDES


@pytest.mark.parametrize(
    ("profile_id", "writers"),
    [("sesac", 5000), ("iprs", 5000), ("prs", 5000), ("apra", 5000), ("gema", 5000), ("tono", 6667)],
)
def test_the_others_divide_one_pie(profile_id: str, writers: int) -> None:
    rule = shipped(profile_id).shares
    assert (rule.view, rule.writers, rule.publishers) == (Views.PIE, writers, 10000 - writers)


@pytest.mark.parametrize("profile_id", ["apra", "house", "bbc", "s4c", "prs"])
def test_production_music_needs_its_label(profile_id: str) -> None:
    profile = shipped(profile_id)
    assert profile.cue_need("label", Origin.LIBRARY) is Need.MANDATORY
    assert profile.cue_need("label", Origin.SCORE) is Need.OPTIONAL


def test_facts_of_the_apra_guide() -> None:
    apra = shipped("apra")
    for name in ("catalog_number", "track_number"):
        assert apra.cue_need(name, Origin.LIBRARY) is Need.MANDATORY
        assert apra.cue_need(name, "") is Need.OPTIONAL
    assert apra.header_need("director", ProductionKind.FILM) is Need.MANDATORY
    assert apra.header_need("director", ProductionKind.EPISODE) is Need.OPTIONAL
    assert apra.cue_need("writers", Origin.LICENSED_SONG) is Need.WANTED
    assert apra.cue_need("performer", Origin.LICENSED_SONG) is Need.MANDATORY
    assert apra.origins["library"] == "Production Music"
    needed = apra.cue["label"]
    source = apra.source(needed.source)
    assert source is not None and source.confirmed and "apraamcos" in source.url


@pytest.mark.parametrize("profile_id", ["prs", "bbc", "s4c"])
def test_origin_letters_of_british_television(profile_id: str) -> None:
    assert shipped(profile_id).origins == {
        "score": "X", "original-song": "X", "licensed-song": "C", "library": "L",
    }  # fmt: skip


def test_what_rapidcue_has_no_place_for() -> None:
    rapidcue = shipped("rapidcue")
    assert {rapidcue.cue_need(name) for name in ("iswc", "isrc")} == {Need.UNUSED}
    assert {rapidcue.header_need(name) for name in ("isan", "eidr")} == {Need.UNUSED}
    assert rapidcue.role("E") == "Publisher" and rapidcue.role("C") == "Composer"
    assert "several episodes" in rapidcue.about  # BMI's condition for a theme


def test_iprs_counts_uses() -> None:
    assert shipped("iprs").times.repeats is Repeats.TOGETHER
    assert shipped("house").times.repeats is Repeats.EACH


def test_tono_wants_channel_and_date() -> None:
    tono = shipped("tono")
    assert {tono.header_need(name) for name in ("network", "first_air_date")} == {Need.MANDATORY}


def test_societies_that_profiles_spell_are_known() -> None:
    known = {entry["code"] for entry in json.loads(read_text("vocabularies", "societies.json"))["societies"]}
    for name in IDS:
        assert set(shipped(name).societies) <= known
