# SPDX-License-Identifier: GPL-3.0-or-later
"""Edit decision lists of Avid, Premiere and Resolve, and what is wrong with them."""

from __future__ import annotations

import shutil
from fractions import Fraction
from pathlib import Path

import pytest
from tests.formats.timelines.text_reading import codes, ranges, read_one, refused, shown, survives_damage

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import RateFrom
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.cmx3600 import READER
from cuefolio.formats.timelines.cmx3600_tracks import track_names
from cuefolio.formats.timelines.registry import Reading, reader_for

SIXTY = "MX 1M01 A VERY LONG TITLE OF A CUE THAT AVID CUTS AT SIXTY C"


@pytest.fixture
def lists(own_timelines: Path) -> Path:
    return own_timelines / "edl"


@pytest.fixture
def theirs(shared_timelines: Path) -> Path:
    return shared_timelines / "edl"


def written(folder: Path, *events: str, head: str = "FCM: NON-DROP FRAME") -> Path:
    """A list of some lines behind a head."""
    path = folder / "list.edl"
    path.write_text("\n".join(["TITLE: LIST", head, *events, ""]), encoding="utf-8")
    return path


def test_avid_stereo_dissolves_levels_and_locators(lists: Path) -> None:
    found = read_one(READER, lists / "avid_music.edl")
    assert found.name == "REEL 2 MX V07"
    assert (found.rate, found.rate_from) == (FrameRate(24), RateFrom.GUESS)
    assert [(track.name, track.pair, track.picture) for track in found.tracks] == [
        ("V", "", True),
        ("A1", "A1+A2", False),
        ("A2", "A1+A2", False),
        ("A9", "A9+A10", False),
        ("A10", "A9+A10", False),
    ]
    long, song, rest = [use for use in found.uses if found.tracks[use.track].name == "A9"]
    assert (long.name, long.fade_out) == (SIXTY, 24)
    assert [shown(found, at) for at in (long.record_in, long.record_out)] == ["01:00:10:00", "01:00:31:00"]
    assert (long.source_in, long.source_out) == (48, 23 * 24)
    assert (song.fade_in, shown(found, song.record_in)) == (24, "01:00:30:00")
    assert song.source is rest.source and rest.source is not None
    assert rest.source.name == "SONG IN THE BAR.WAV" and rest.source.tags == {"reel": "SONG"}
    assert (rest.level, rest.place) == (-6.0, "line 19")
    assert rest.raw.startswith("005  SONG")
    pop = next(use for use in found.uses if use.name == "TWO POP")
    assert pop.source is not None and pop.source.name == "TWO POP"
    assert [(shown(found, s.at), s.name, s.colour) for s in found.spots] == [
        ("01:00:50:12", "MUSIC UP HERE", "RED"),
        ("01:00:51:00", "", "GREEN"),
    ]
    assert not any("BL" in (use.name, use.source and use.source.name) for use in found.uses)


def test_the_first_counting_line_rules_the_record_side(lists: Path) -> None:
    found = read_one(READER, lists / "avid_drop.edl")
    assert found.rate == FrameRate(30000, 1001, True)
    drop, ten = found.uses
    # Skipped labels by hand: a minute has 1798 frames, ten minutes have 17982.
    hour = 6 * 17982
    assert (drop.record_in, drop.record_out) == (hour + 59 * 30 + 28, hour + 1800 + 1798)
    assert (ten.record_in, ten.record_out) == (7 * 17982, 7 * 17982 + 30)
    assert (drop.source_out, ten.source_in) == (1800, 1800)


def test_a_label_that_drop_frame_skips_is_the_next_one(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "001  MX       A     C        00:00:00:00 00:00:10:00 01:01:00:00 01:01:10:00",
        head="FCM: DROP FRAME",
    )
    [use] = read_one(READER, path).uses
    assert use.record_in == 6 * 17982 + 1800


def test_premiere_writes_fades_as_wipes_and_twice(lists: Path) -> None:
    found = read_one(READER, lists / "premiere.edl")
    assert found.rate == FrameRate(25)
    theme = [use for use in found.uses if use.name == "Theme.wav"]
    assert [
        (shown(found, u.record_in), shown(found, u.record_out), u.fade_in, u.fade_out) for u in theme
    ] == [("00:00:10:00", "00:00:22:00", 25, 50)]
    wide = [use for use in found.uses if use.name == "Wide.wav"]
    assert [found.tracks[use.track].name for use in wide] == ["A3", "A4"]
    assert wide[0].keys == ((0, -96.0), (50, -6.0)) and wide[0].level == 0.0
    fast = next(use for use in found.uses if use.name == "Fast.wav")
    assert (fast.speed, fast.comment) == (Fraction(2), "sped up for the chase")
    [backwards] = [r for r in found.remarks if r.code == "timeline.edl_out_before_in"]
    assert (backwards.arguments["line"], backwards.arguments["event"]) == (32, "005")
    assert "Backwards.wav" not in {use.name for use in found.uses}


def test_a_list_of_markers_from_resolve_holds_no_clips(lists: Path) -> None:
    found = read_one(READER, lists / "resolve_markers.edl")
    assert not found.uses and not found.tracks
    assert [(s.name, s.colour, s.length, s.comment) for s in found.spots] == [
        ("Marker 1", "Yellow", 0, "Musik beginnt hier"),
        ("3m12 | in the bar", "Green", 96, ""),
    ]
    assert shown(found, found.spots[0].at) == "01:00:18:06"


def test_tabs_long_numbers_reels_of_two_words_and_broken_lines(lists: Path) -> None:
    found = read_one(READER, lists / "resolve_tabs.edl")
    assert [(found.tracks[use.track].name, use.name) for use in found.uses] == [
        ("A2", "Name with a tab.wav"),
        ("V", "without a star"),
        ("A1", "without a star"),
    ]
    first, second = found.uses[0].source, found.uses[1].source
    assert first is not None and second is not None
    assert (first.path, first.tags["reel"]) == ("C:\\Musik\\Name.wav", "REEL_WITH_A_LONG_NAME.WAV")
    assert second.tags["reel"] == "TWO WORDS"
    assert [(r.code, r.arguments["line"]) for r in found.remarks if "line" in r.arguments] == [
        ("timeline.edl_line", 7),
        ("timeline.edl_time", 8),
    ]


def test_midnight_is_crossed(lists: Path) -> None:
    found = read_one(READER, lists / "midnight.edl")
    assert ranges(found, "A1") == [("23:59:50:00", "24:00:10:00"), ("24:00:20:00", "24:00:40:00")]


def test_mac_roman_marks_and_utf_16(lists: Path, tmp_path: Path) -> None:
    found = read_one(READER, lists / "mac_roman.edl")
    assert (found.name, found.uses[0].name) == ("ÄRGER", "Frühstück – Café d’été")
    assert "timeline.text_encoding" in codes(found)
    words = (lists / "mac_roman.edl").read_bytes().decode("mac_roman")
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"):
        path = tmp_path / "copy.edl"
        path.write_bytes(words.replace("\r\n", "\r").encode(encoding))
        assert read_one(READER, path).uses[0].name == "Frühstück – Café d’été"


@pytest.mark.parametrize(
    ("last", "head", "rate"),
    [
        ("23", "FCM: NON-DROP FRAME", "24"),
        ("24", "FCM: NON-DROP FRAME", "25"),
        ("29", "FCM: NON-DROP FRAME", "29.97"),
        ("49", "", "50"),
        ("59", "", "59.94"),
    ],
)
def test_the_rate_is_guessed_from_the_largest_frame(tmp_path: Path, last: str, head: str, rate: str) -> None:
    event = f"001  MX  A  C  00:00:00:00 00:00:10:00 01:00:00:00 01:00:10:{last}"
    found = read_one(READER, written(tmp_path, event, head=head))
    assert (found.rate.id, found.rate_from) == (rate, RateFrom.GUESS)
    assert "timeline.edl_rate_guess" in codes(found)


@pytest.mark.parametrize(("last", "rate"), [("12", "29.97df"), ("29", "29.97df"), ("59", "59.94df")])
def test_drop_frame_means_a_rate(tmp_path: Path, last: str, rate: str) -> None:
    """Only 29.97 and its multiples are counted so: that is no guess, which a production's own rate beats."""
    event = f"001  MX  A  C  00:00:00:00 00:00:10:00 01:00:00:00 01:00:10:{last}"
    path = written(tmp_path, event, head="FCM: DROP FRAME")
    found = read_one(READER, path)
    assert (found.rate.id, found.rate_from) == (rate, RateFrom.FILE)
    assert codes(found) == ["timeline.edl_rate_drop"]
    asked = read_one(READER, path, rate=FrameRate(60000, 1001))
    assert (asked.rate.id, asked.rate_from) == ("59.94", RateFrom.PERSON)


def test_semicolons_and_a_comment_tell_the_rate_and_a_person_knows_best(tmp_path: Path) -> None:
    event = "001  MX  A  C  00:00:00:00 00:00:10:00 01:00:00;00 01:00:10;12"
    assert read_one(READER, written(tmp_path, event, head="")).rate.id == "29.97df"
    told = written(tmp_path, event.replace(";", ":"), head="* FRAME RATE: 23.976")
    assert (read_one(READER, told).rate.id, read_one(READER, told).rate_from) == ("23.976", RateFrom.FILE)
    path = written(tmp_path, event.replace(";", ":"))
    asked = read_one(READER, path, rate=FrameRate(24000, 1001))
    assert (asked.rate.id, asked.rate_from) == ("23.976", RateFrom.PERSON)
    assert "timeline.edl_rate_guess" not in codes(asked)


@pytest.mark.parametrize(
    ("channel", "aud", "names"),
    [
        ("A", (), ("A1",)),
        ("AA", (), ("A1", "A2")),
        ("AA/V", (), ("A1", "A2", "V")),
        ("V1A1A2", (), ("V1", "A1", "A2")),
        ("A12", (), ("A12",)),
        ("B", (), ("V", "A1")),
        ("AA", (3, 4), ("A1", "A2", "A3", "A4")),
        ("NONE", (7,), ("A7",)),
        ("NONE", (), ("NONE",)),
        ("X9Q", (), ("X9Q",)),
    ],
)
def test_channels(channel: str, aud: tuple[int, ...], names: tuple[str, ...]) -> None:
    assert track_names(channel, aud) == names


def test_files_that_are_no_lists(tmp_path: Path) -> None:
    path = tmp_path / "list.edl"
    for data, code in (
        (b"", "timeline.text_empty"),
        (b"TITLE: NOTHING\r\nFCM: NON-DROP FRAME\r\n", "timeline.edl_no_events"),
        (bytes(range(256)) * 20, "timeline.text_not_text"),
    ):
        path.write_bytes(data)
        refused(READER, path, code)
    path.write_bytes(b"001 A A C 00:00:00:00 00:00:01:00 00:00:00:00 00:00:01:00\n" * 30)
    refused(READER, path, "timeline.text_too_many", Reading(most_uses=20))
    refused(READER, path, "timeline.text_too_big", Reading(most_bytes=100))
    refused(READER, tmp_path / "none.edl", "file.cannot_read")
    with pytest.raises(CuefolioError) as caught:
        READER.read(path, Reading(cancelled=lambda: True))
    assert caught.value.code == "job.cancelled"


def test_the_kind_is_told_by_content(lists: Path, own_timelines: Path, tmp_path: Path) -> None:
    for path in sorted(lists.iterdir()):
        renamed = tmp_path / "timeline.txt"
        shutil.copyfile(path, renamed)
        assert reader_for(renamed) is READER, path.name
    for path in sorted([*(own_timelines / "protools").iterdir(), *(own_timelines / "markers").iterdir()]):
        assert READER.sniff(path, path.read_bytes()) == 0, path.name


def test_damaged_lists(lists: Path, tmp_path: Path) -> None:
    survives_damage(READER, lists, tmp_path / "list.edl", 300, 5)


def test_long_lines_of_nothing_do_not_stall(tmp_path: Path) -> None:
    """Patterns that back up on spaces or digits would not end within the test run."""
    path = written(
        tmp_path,
        "1" + " " * 2_000_000 + "x",
        "001 A A C 00:00:00:00 00:00:01:00 00:00:00:00 00:00:01:00" + " 00:00:00:00" * 100_000,
        "M2 " + " " * 1_000_000 + "1" * 1_000_000,
        "* LOC: " + " " * 1_000_000,
        "* Number  Color   Marker Name" + "   Start TC" * 100_000,
        "* A1 VOL = " + "1" * 1_000_000,
        "* AUDIO LEVEL AT " + "1" * 1_000_000,
        "|C:|M:" + "|D:" * 500_000,
    )
    assert READER.sniff(path, path.read_bytes()[:65536]) > 0
    assert READER.read(path, Reading())


def test_temp_mix_stems_of_a_feature(theirs: Path) -> None:
    """MANIFEST 5, read by hand: the hole of 1.8 s is joined when cues are made."""
    found = read_one(READER, theirs / "TEST.edl")
    assert (found.name, found.rate) == ("DC7 R1_v8.2", FrameRate(24))
    music = ranges(found, "A12", "MX")
    assert (music[0], music[1][0], music[-1][1]) == (
        ("01:00:00:00", "01:07:27:01"),
        "01:08:56:00",
        "01:16:55:17",
    )
    assert music[1:] == [("01:08:56:00", "01:13:12:00"), ("01:13:13:19", "01:16:55:17")]
    assert {use.name for use in found.uses if found.tracks[use.track].name == "A12"} == {
        "TC R1 V6 TEMP2 ST MX.WAV"
    }
    first = found.spots[0]
    assert (shown(found, first.at), first.name) == ("01:02:12:00", "002_020 - Phone Screen - CU")
    assert (first.colour, first.track) == ("White", "V1")


def test_dialogue_and_production_sound(theirs: Path) -> None:
    """MANIFEST 6."""
    dialogue = read_one(READER, theirs / "INS4_R1_DX_092117.edl")
    assert {track.name for track in dialogue.tracks} == {"A1", "A2", "A3"}
    assert len(dialogue.uses) == 325 + 92 + 49
    production = read_one(READER, theirs / "adobe_dai109_test.txt")
    assert max(int(use.place.split()[1]) for use in production.uses) > 13900
    assert {track.name for track in production.tracks} == {"A1", "A2", "A3", "A4", "NONE"}
    assert {"timeline.text_encoding", "timeline.edl_repeated"} <= set(codes(production))
    assert "timeline.edl_line" not in codes(production)


def test_every_shared_list_is_read_without_unread_lines(theirs: Path) -> None:
    for path in sorted(theirs.iterdir()):
        found = read_one(READER, path)
        assert found.uses, path.name
        assert "timeline.edl_line" not in codes(found), path.name
    assert read_one(READER, theirs / "cmx3600.edl").rate.id == "29.97df"
    assert read_one(READER, theirs / "cmx3600_5994.edl").rate.id == "59.94df"
    assert read_one(READER, theirs / "25fps.edl").rate.id == "25"
    multi = read_one(READER, theirs / "multi_audio.edl")
    assert [track.name for track in multi.tracks] == ["A1", "A2", "A3"]
    speeds = {use.speed for use in read_one(READER, theirs / "speed_effects_small.edl").uses}
    assert speeds == {Fraction(1), Fraction(0), Fraction(476, 240)}
    fades = read_one(READER, theirs / "dissolve_test_4.edl").uses
    assert [(use.fade_in, use.fade_out) for use in fades] == [
        (0, 0), (0, 35), (35, 64), (64, 0), (0, 0), (0, 0),
    ]  # fmt: skip


def test_a_dissolve_in_one_line_and_indented_events(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "  001  ONE      A     C        00:00:00:00 00:00:10:00 01:00:00:00 01:00:10:00",
        "  * FROM CLIP NAME: One",
        "\t002  TWO      A     D    012 00:00:00:00 00:00:10:00 01:00:10:00 01:00:20:00",
        "  * FROM CLIP NAME: One",
        "  * TO CLIP NAME: Two",
        "\t003  FOUR     A     D    024 00:00:00:00 00:00:10:00 01:00:30:00 01:00:40:00",
        "  * FROM CLIP NAME: Three",
        "  * TO CLIP NAME: Four",
    )
    found = read_one(READER, path)
    assert [(u.name, shown(found, u.record_out), u.fade_in, u.fade_out) for u in found.uses] == [
        ("One", "01:00:10:12", 0, 12),
        ("Two", "01:00:20:00", 12, 0),
        ("Four", "01:00:40:00", 24, 0),
        ("Three", "01:00:31:00", 0, 24),
    ]


def test_lists_one_after_another_and_whole_names_of_reels(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "001  SOMEREE  V     C        00:00:00:00 00:00:10:00 01:00:00:00 01:00:10:00",
        "001  SOMEREE  AA    C        00:00:00:00 00:00:10:00 01:00:00:00 01:00:10:00",
        "* FROM CLIP NAME: Something.mov",
        "FINAL CUT PRO REEL: SomeReelName REPLACED BY: SOMEREE",
        "TITLE: SECOND",
        "FCM: DROP FRAME",
        "001  MX       A     C        00:00:00:00 00:00:10:00 02:00:00:00 02:00:10:00",
        "TITLE: EMPTY",
    )
    first, second = READER.read(path, Reading())
    assert (first.name, second.name, second.rate.id) == ("LIST", "SECOND", "29.97df")
    assert [use.name for use in first.uses] == ["Something.mov"] * 3
    assert first.uses[1].source is not None and first.uses[1].source.tags == {"reel": "SomeReelName"}
    assert second.uses[0].place == "line 9"
    assert [found.name for found in READER.read(path, Reading(sequence="SECOND"))] == ["SECOND"]
