# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of clips and files give titles, cue numbers, versions and stems; debris of editing goes."""

from __future__ import annotations

import pytest

from cuefolio.domain.timeline.naming import read_name


@pytest.mark.parametrize(
    ("name", "title", "number", "version"),
    [
        ("FPP_1m02_Introductions_R2-03.L", "Introductions", "1m02", ""),
        ("FPP_1m04-1m05_OldFlameReconnecting_R2B.R", "OldFlameReconnecting", "1m04", ""),
        ("FPP_1m18_InterrogatingTheChef_R1-ProR_01-01.L", "InterrogatingTheChef", "1m18", ""),
        ("2m5A Big Fight v05 ALT MIX.wav", "Big Fight", "2m5A", "ALT MIX"),
        ("M12 Love", "Love", "M12", ""),
        ("Chase 3m05.aif", "Chase", "3m05", ""),
        ("1m02.wav", "1m02", "1m02", ""),
        ("06B7_220928 ANiceTimeInstrumental-02.R", "ANiceTimeInstrumental", "", ""),
        ("KPM_1234_12_Sunny Day (NO DRUMS).wav", "Sunny Day", "", "NO DRUMS"),
        ("UPM_EX123_5_Rain_60.wav", "Rain", "", "60"),
        ("Sunny Day INST.L.wav", "Sunny Day", "", "INST"),
        ("Harbour (BED)", "Harbour", "", "BED"),
        ("Sunny Day_FULL MIX.wav", "Sunny Day", "", ""),
        ("Sea of Clouds-(1080p).mp3", "Sea of Clouds", "", ""),
        ("SONG.NEW.01", "SONG", "", ""),
        ("Song.Copy.01", "Song", "", ""),
        ("Song.dup1_02", "Song", "", ""),
        ("12 - Title.wav", "Title", "", ""),
        ("Theme.A1.wav", "Theme", "", ""),
    ],
)
def test_a_name_gives_title_number_and_version(name: str, title: str, number: str, version: str) -> None:
    read = read_name(name)
    assert (read.title, read.number, read.version) == (title, number, version)


@pytest.mark.parametrize(
    "name", ["99 Red Balloons", "Symphony No.5", "All About the Bass", "1999", "音乐", "7-Eleven"]
)
def test_titles_that_look_like_debris_stay(name: str) -> None:
    assert read_name(name).title == name


@pytest.mark.parametrize("name", ["", " ", ".", "___", "-01", ".wav", "(NO DRUMS)", "_R1", "STEM"])
def test_a_name_of_debris_alone_is_read_without_failing(name: str) -> None:
    assert read_name(name).song.count("|") == 2


@pytest.mark.parametrize(
    ("name", "base", "stem", "sure"),
    [
        ("Sunny Day_STEM DRUMS.wav", "Sunny Day", "DRUMS", True),
        ("Sunny Day BASS STEM.L", "Sunny Day", "BASS", True),
        ("Sunny Day - Bass.wav", "Sunny Day", "Bass", False),
    ],
)
def test_stems_know_their_song(name: str, base: str, stem: str, sure: bool) -> None:
    read = read_name(name)
    assert (read.base_title, read.stem, read.stem_sure) == (base, stem, sure)
    assert read.base == read_name("Sunny Day").song


@pytest.mark.parametrize(
    "name",
    [
        "TC R1 V6 TEMP2 ST MX.WAV",
        "DC7_R2_MX_STEM.wav",
        "Film_MXstem.wav",
        "EP1_StereoMixStem",
        "ep1 temp music",
    ],
)
def test_mixes_are_recognised(name: str) -> None:
    assert read_name(name).is_mix


@pytest.mark.parametrize(
    "name", ["TC R1 V6 TEMP2 ST FX.WAV", "Sunny Day", "Mixed Feelings", "Stem the Tide", "Mustang"]
)
def test_other_names_are_no_mixes(name: str) -> None:
    assert not read_name(name).is_mix


def test_versions_and_numbers_tell_songs_apart_and_revisions_do_not() -> None:
    songs = {read_name(name).song for name in ("Rain", "Rain (NO DRUMS)", "1m01_Rain", "2m01_Rain")}
    assert len(songs) == 4
    assert read_name("1m01_Rain_R1").song == read_name("1m01 Rain v03-02.L").song


@pytest.mark.parametrize(
    "piece", ["(", "_", "A_", "a ", "1m", "st ", "temp ", "music ", "-01", ".L", "{x", "no "]
)
def test_endless_names_are_read(piece: str) -> None:
    assert read_name(piece * 5000).song
