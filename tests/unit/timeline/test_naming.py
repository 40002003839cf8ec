# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of clips and files give titles, cue numbers, versions and stems; debris of editing goes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cuefolio.domain.timeline.common_titles import says_nothing
from cuefolio.domain.timeline.name_prefixes import are_other_tracks
from cuefolio.domain.timeline.naming import read_name


@pytest.mark.parametrize(
    ("name", "title", "number", "version"),
    [
        ("FPP_1m02_Introductions_R2-03.L", "Introductions", "1m02", ""),
        ("FPP_1m04-1m05_OldFlameReconnecting_R2B.R", "OldFlameReconnecting", "1m04", ""),
        ("FPP_1m18_InterrogatingTheChef_R1-ProR_01-01.L", "InterrogatingTheChef", "1m18", ""),
        ("2m5A Big Fight v05 ALT MIX.wav", "Big Fight (ALT MIX)", "2m5A", "ALT MIX"),
        ("1M2 Alt", "1M2 (Alt)", "1M2", "Alt"),
        ("99 Luftballons (INST) v05.mp3", "99 Luftballons (INST)", "", "INST"),
        ("Rain (No Drums) (60s edit).wav", "Rain (No Drums) (60s edit)", "", "No Drums 60s edit"),
        ("DEWM_042_Song_Two_60SEC_v03-07.aif", "Song Two (60SEC)", "", "60SEC"),
        ("7 Nation Army - 07.new.01.wav", "7 Nation Army", "", ""),
        ("M12 Love", "Love", "M12", ""),
        ("Chase 3m05.aif", "Chase", "3m05", ""),
        ("1m02.wav", "1m02", "1m02", ""),
        ("06B7_220928 ANiceTimeInstrumental-02.R", "ANiceTimeInstrumental", "", ""),
        ("KPM_1234_12_Sunny Day (NO DRUMS).wav", "Sunny Day (NO DRUMS)", "", "NO DRUMS"),
        ("UPM_EX123_5_Rain_60.wav", "Rain (60)", "", "60"),
        ("Sunny Day INST.L.wav", "Sunny Day (INST)", "", "INST"),
        ("Harbour (BED)", "Harbour (BED)", "", "BED"),
        ("Sunny Day_FULL MIX.wav", "Sunny Day", "", ""),
        ("Sea of Clouds-(1080p).mp3", "Sea of Clouds", "", ""),
        ("SONG.NEW.01", "SONG", "", ""),
        ("Song.Copy.01", "Song", "", ""),
        ("Song.dup1_02", "Song", "", ""),
        ("12 - Title.wav", "Title", "", ""),
        ("01 - 99 Luftballons.mp3", "99 Luftballons", "", ""),
        ("Harbour Theme MX", "Harbour Theme", "", ""),
        ("Night Piano MX (60sec)", "Night Piano (60sec)", "", "60sec"),
        ("STE-000.wav", "STE-000", "", ""),
        ("STE-001-02.L", "STE-001", "", ""),
        ("APM_9999_77_SUNNY-DAY_KPM.WAV", "SUNNY-DAY", "", ""),
        ("KPM_0123_04_Sunny Day_INST_KPM", "Sunny Day (INST)", "", "INST"),
        ("Theme.A1.wav", "Theme", "", ""),
    ],
)
def test_a_name_gives_title_number_and_version(name: str, title: str, number: str, version: str) -> None:
    read = read_name(name)
    assert (read.title, read.number, read.version) == (title, number, version)


@pytest.mark.parametrize(
    "name",
    [
        "99 Red Balloons", "Symphony No.5", "All About the Bass", "1999", "音乐", "7-Eleven", "Highway 60",
        "MX Missiles", "Mx. Jones", "MX5 Blues", "M for Murder", "M - Pop Muzik", "Score One for Love",
        "MUSIC BOX DANCER", "Bond - 007", "Track 5", ".wav", "MX", "MX 1", "Source MX", "Reel 1 MX",
        "The Sting", "10 - 9 - 8 Countdown", "24 - 7",
        "Flower Bed", "M83 - Midnight City", "Roly-Poly", "STE-000", "STE-001", "SUNNY-DAY KPM",
    ],
)  # fmt: skip
def test_titles_that_look_like_debris_stay(name: str) -> None:
    assert read_name(name).title == name


@pytest.mark.parametrize(
    "name",
    [
        "MX Rain", "MX_Rain.wav", "MX - Rain", "[MX] Rain", "MX2_Rain", "M_Rain", "SCORE_Rain", "SCORE Rain",
        "OTHERFILM MX Rain", "FPP_MX_Rain-02.L", "OtherFilm_mx_Rain", "1m01_MX_Rain", "MX 1m01 Rain",
        "KPM_1234_12_MX_Rain", "MX-0323 Rain", "KPM_KPM_0123_00401_Rain.wav", "ES_Rain.mp3", "SRC_Rain",
        "SCORE: Rain", "Rain_MX.L", "1m01_v3_Rain", "Rain-Poly-02.A1", "Rain.grp.01",
        "Rain MX", "SDNX_0123_04_Rain_KPM.wav", "MTR_0123_04_Rain_MX",
    ],
)  # fmt: skip
def test_codes_and_debris_are_no_part_of_the_title(name: str) -> None:
    assert read_name(name).title == "Rain"


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
    ("one", "other"),
    [
        ("Rain INST.wav", "Rain (Instrumental)"),
        ("Rain_60.wav", "Rain (60 sec)"),
        ("MX_Rain", "Rain"),
        ("Rain (Strings_Only)-16.A1", "Rain (Strings Only)-11.A2"),
    ],
)
def test_one_song_is_spelled_in_several_ways(one: str, other: str) -> None:
    assert read_name(one).song == read_name(other).song


@pytest.mark.parametrize(
    ("one", "other", "differ", "albums_differ"),
    [
        ("SDNX_0123_04_Sunny-Day.WAV", "APM_9999_77_SUNNY-DAY.WAV", True, True),
        ("KPM_0123_04_Sunny.wav", "KPM 123 4 Sunny", False, False),
        ("KPM_0123_04_Sunny.wav", "KPM_0123_14_Sunny_INST.wav", True, False),
        ("KPM_0123_04_Sunny.wav", "KPM_0123_Sunny", False, False),
        ("APM_KPM_0123_04_Sunny", "KPM_0123_04_Sunny", False, False),
        ("KPM_0123_04_Sunny.wav", "Sunny.wav", False, False),
        ("NT101_1m02_Theme", "NT102_1m02_Theme", False, False),
        ("EP101_Theme", "EP102_Theme", False, False),
        ("MX_12_Theme", "MX_14_Theme", False, False),
        ("01 - Rain", "02 - Rain", False, False),
    ],
)
def test_codes_of_libraries_tell_tracks_apart(
    one: str, other: str, differ: bool, albums_differ: bool
) -> None:
    for pair in ((one, other), (other, one)):
        assert are_other_tracks(pair[:1], pair[1:]) is differ
        assert are_other_tracks(pair[:1], pair[1:], albums=True) is albums_differ
    assert not are_other_tracks([one], [other, one]), "one of its names is the same"


@pytest.mark.parametrize(
    "title",
    [
        "Main Title",
        "1m01 Main Title",
        "END CREDITS 2",
        "Temp Source",
        "Theme",
        "Titelmusik",
        "Générique",
        "12",
    ],
)
def test_what_every_film_has_says_nothing(title: str) -> None:
    assert says_nothing(title)


@pytest.mark.parametrize("title", ["Night Bus", "1m02 Storm Song", "Theme from Harbour", "夜", "MXMissiles"])
def test_what_one_piece_is_called_says_something(title: str) -> None:
    assert not says_nothing(title)


PIECES = (
    "MX", "mx", "M", "SCORE", "MUSIC", " ", "_", "-", " - ", ".", ".wav", ".L", "-07", " - 07", ".new.01",
    "(INST)", "(NO DRUMS)", "60s", "_60", "(60)", "INST", "1m02", "M12", "KPM", "1234", "Rain", "Sunny Day",
    "STE-000", "_KPM", "KPM_0123_04_", " MX", "01 - ",
    "99", "STEM", "BASS", "TEMP", "v05", "_R1", "(", ")", "[MX]", "音", "FULL MIX", "dup1_02", "Alt", "\t",
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.lists(st.sampled_from(PIECES), max_size=9).map("".join), st.text(max_size=30)))
def test_a_cleaned_name_is_clean_and_never_longer(name: str) -> None:
    read, written = read_name(name), name.strip()
    assert read_name(read.title).title == read.title
    assert bool(read.title) == bool(written)
    assert len(read.plain) <= len(written)
    assert len(read.title) <= len(written) + len("()") * len(read.version.split())


@pytest.mark.parametrize(
    "piece", ["(", "_", "A_", "a ", "1m", "st ", "temp ", "music ", "-01", ".L", "{x", "no "]
)
def test_endless_names_are_read(piece: str) -> None:
    assert read_name(piece * 5000).song
