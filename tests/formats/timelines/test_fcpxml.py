# SPDX-License-Identifier: GPL-3.0-or-later
"""FCPXML: pitfalls one by one in a file of our own, and what people expect of files of others."""

from __future__ import annotations

import re
import shutil
from fractions import Fraction
from pathlib import Path

import pytest
from tests.formats.timelines.xml_reading import (
    at,
    codes,
    frames,
    heard,
    only,
    read,
    refusal,
    span,
    survives,
)

from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.timeline.model import SILENCE, Muted, Timeline
from cuefolio.formats.timelines.fcpxml import READER


@pytest.fixture(scope="module")
def pitfalls(own_timelines: Path) -> Timeline:
    return only(own_timelines / "fcpxml" / "pitfalls.fcpxml")


def test_rate_start_and_name_come_from_the_project(pitfalls: Timeline) -> None:
    assert (pitfalls.kind, pitfalls.name) == ("fcpxml", "Pitfalls")
    assert (pitfalls.rate, pitfalls.start, pitfalls.sample_rate) == (rate_from_id("25"), 90000, 48000)


def test_an_audio_range_of_its_own_makes_j_and_l_cuts(pitfalls: Timeline) -> None:
    (shot,) = heard(pitfalls, "Shot")
    assert span(pitfalls, shot) == ("00:59:58:00", "01:00:11:00")
    assert (frames(pitfalls, shot.source_in), frames(pitfalls, shot.source_out)) == (200, 525)
    assert shot.source is not None
    assert frames(pitfalls, shot.source.start) == 90000
    (picture,) = [use for use in pitfalls.uses if use.name == "Shot" and pitfalls.tracks[use.track].picture]
    assert span(pitfalls, picture) == ("01:00:00:00", "01:00:10:00")


def test_a_connected_clip_stands_in_its_parents_time(pitfalls: Timeline) -> None:
    left, right = heard(pitfalls, "Ducked")
    assert span(pitfalls, left) == ("01:00:02:00", "01:00:32:00")
    assert pitfalls.tracks[left.track].name == "-2 music.music-1"
    assert (left.role, left.channels, left.muted) == ("music.music-1", (1,), None)
    assert (right.channels, right.muted) == ((2,), Muted.CLIP)


def test_levels_count_from_the_record_in_and_fades_from_the_edges(pitfalls: Timeline) -> None:
    ducked = heard(pitfalls, "Ducked")[0]
    assert ducked.keys == ((125 * pitfalls.ticks, 0.0), (175 * pitfalls.ticks, SILENCE))
    assert (frames(pitfalls, ducked.fade_in), frames(pitfalls, ducked.fade_out)) == (50, 25)


def test_audio_inside_of_an_old_clip_is_trimmed_by_it(pitfalls: Timeline) -> None:
    (old,) = heard(pitfalls, "Old clip")
    assert span(pitfalls, old) == ("01:00:10:00", "01:00:20:00")
    assert (frames(pitfalls, old.source_in), frames(pitfalls, old.source_out)) == (75, 325)
    assert (old.role, old.channels) == ("music", (1,))


def test_an_audition_plays_its_first_clip(pitfalls: Timeline) -> None:
    assert span(pitfalls, heard(pitfalls, "Active")[0]) == ("01:00:20:00", "01:00:30:00")
    assert not heard(pitfalls, "Not heard")


def test_a_compound_clip_is_laid_flat_and_its_roles_are_switched(pitfalls: Timeline) -> None:
    (inside,) = heard(pitfalls, "Inside")
    assert span(pitfalls, inside) == ("01:00:30:00", "01:00:38:00")
    assert frames(pitfalls, inside.source_in) == 275
    assert (inside.nest, inside.muted) == (("Compound",), Muted.ROLE)


def test_a_multicam_sounds_with_the_angle_that_its_audio_uses(pitfalls: Timeline) -> None:
    (playback,) = heard(pitfalls, "Playback")
    assert span(pitfalls, playback) == ("01:00:40:00", "01:00:50:00")
    assert (frames(pitfalls, playback.source_in), playback.nest) == (125, ("Interview", "Playback"))
    assert not heard(pitfalls, "Camera A")


def test_speed_reaches_the_source_range(pitfalls: Timeline) -> None:
    (fast,) = heard(pitfalls, "Fast")
    assert (fast.speed, fast.muted) == (2, Muted.DISABLED)
    assert (frames(pitfalls, fast.source_in), frames(pitfalls, fast.source_out)) == (500, 750)


def test_an_audio_transition_is_heard_over_its_whole_length(pitfalls: Timeline) -> None:
    (before,), (after,) = heard(pitfalls, "From here"), heard(pitfalls, "To there")
    assert span(pitfalls, before) == ("01:00:55:00", "01:01:01:00")
    assert span(pitfalls, after) == ("01:00:59:00", "01:01:05:00")
    assert (frames(pitfalls, before.fade_out), frames(pitfalls, after.fade_in)) == (50, 50)
    assert frames(pitfalls, after.source_in) == 99 * 25


def test_a_clip_of_which_only_the_picture_is_used_is_not_heard(pitfalls: Timeline) -> None:
    assert not heard(pitfalls, "Silent picture")


def test_markers_and_keywords_become_spots(pitfalls: Timeline) -> None:
    shown = [(at(pitfalls, spot.at), spot.kind, spot.name, spot.comment) for spot in pitfalls.spots]
    assert shown == [
        ("01:00:02:00", "keyword", "music", ""),
        ("01:00:02:00", "keyword", "score", ""),
        ("01:00:12:00", "marker", "Hit", "on the door"),
        ("01:00:13:00", "chapter", "Act two", ""),
        ("01:00:14:00", "to-do", "Check", ""),
    ]
    assert frames(pitfalls, pitfalls.spots[0].length) == 100


def test_what_cannot_be_read_is_told(pitfalls: Timeline) -> None:
    assert sorted(codes(pitfalls)) == [
        "timeline.xml_asset_missing",
        "timeline.xml_markers_hidden",
        "timeline.xml_nest_in_itself",
    ]
    assert heard(pitfalls, "Unknown")[0].source is None


def test_elements_without_an_offset_follow_each_other_from_the_start(tmp_path: Path) -> None:
    path = tmp_path / "s.fcpxml"
    clip = '<asset-clip ref="a" name="{0}" duration="{1}s" audioRole="music"/>'
    path.write_text(
        '<fcpxml version="1.8"><resources><format id="f" frameDuration="1/25s"/>'
        '<asset id="a" start="0s" duration="100s" hasAudio="1"/></resources><project name="P">'
        '<sequence format="f" tcStart="3600s"><spine>'
        + clip.format("One", 4)
        + '<gap duration="1s"/>'
        + clip.format("Two", 2)
        + "</spine></sequence></project></fcpxml>"
    )
    timeline = only(path)
    assert span(timeline, heard(timeline, "One")[0]) == ("01:00:00:00", "01:00:04:00")
    assert span(timeline, heard(timeline, "Two")[0]) == ("01:00:05:00", "01:00:07:00")


@pytest.mark.parametrize("minor", range(5, 15))
def test_every_version_is_read_as_a_file_and_as_a_bundle(
    own_timelines: Path, tmp_path: Path, minor: int
) -> None:
    good = (own_timelines / "fcpxml" / "pitfalls.fcpxml").read_text()
    version = f'version="1.{minor}"'
    bundle = tmp_path / "Film.fcpxmld"
    bundle.mkdir()
    paths = (tmp_path / "film.fcpxml", bundle / "Info.fcpxml")
    for path in paths:
        path.write_text(re.sub(r'(?<=<fcpxml )version="[^"]*"', version, good))
        assert version in path.read_text()
    expected = only(own_timelines / "fcpxml" / "pitfalls.fcpxml")
    assert only(paths[0]) == only(bundle) == expected


TINY = (
    '<fcpxml version="1.11"><resources><format id="f" frameDuration="1/25s"/>'
    '<asset id="a" start="0s" duration="100s" hasAudio="1" hasVideo="1" format="f"/></resources>'
    '<project name="P"><sequence format="f"><spine>{0}</spine></sequence></project></fcpxml>'
)
"""A document of one asset, 25 frames a second, for what stands in its spine."""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2s", 50),
        ("50/25s", 50),
        ("100/50s", 50),
        (" 2s ", 50),
        ("2.0s", 50),
        ("2", 50),
        ("0050/0025s", 50),
        ("5_0/25s", 0),
        ("+50/25s", 0),
        ("50/0s", 0),
        ("50/25ms", 0),
        ("1" * 19 + "/25s", 0),
        ("99999999999/25s", 0),
        ("", 0),
    ],
)
def test_times_are_read_as_they_are_written(tmp_path: Path, written: str, expected: int) -> None:
    """The first clip makes the denominators known, so that both ways of reading a time are taken."""
    path = tmp_path / "s.fcpxml"
    first = '<gap offset="1/25s" duration="1/25s"/><gap offset="1/50s" duration="1/50s"/>'
    path.write_text(
        TINY.format(first + f'<asset-clip ref="a" name="C" offset="0s" duration="4s" start="{written}"/>')
    )
    timeline = only(path)
    assert frames(timeline, heard(timeline, "C")[0].source_in) == expected


def test_a_clip_is_told_by_its_line_and_start_tag(tmp_path: Path) -> None:
    path = tmp_path / "s.fcpxml"
    path.write_text(
        TINY.format(
            "\n\n<asset-clip\n  ref='a' name='100% &amp; more' offset='0s'\n duration='4s'>"
            "<note> loud </note><marker\tstart='1s' value='Hit'/></asset-clip>\n"
            "<asset-clip ref='a' xmlns:x='urn:50%25' x:tag='%s' offset='4s' duration='4s'/>"
        )
    )
    timeline = only(path)
    (first,) = heard(timeline, "100% & more")
    assert first.raw == '<asset-clip ref="a" name="100% & more" offset="0s" duration="4s">'
    assert (first.place, first.comment) == ("line 3 (asset-clip)", "loud")
    assert timeline.spots[0].place == "line 5 (marker)"
    second = timeline.uses[-1]
    assert second.raw == '<asset-clip ref="a" {urn:50%25}tag="%s" offset="4s" duration="4s">'
    assert second.place == "line 6 (asset-clip)"


def test_what_is_no_element_does_not_move_the_lines(tmp_path: Path) -> None:
    path = tmp_path / "s.fcpxml"
    clip = '<asset-clip ref="a" name="C" duration="4s"/>'
    hidden = f"<!-- {clip}\r{clip} -->\r\n<?x {clip}?>\r<![CDATA[<marker/>\r\n]]>"
    path.write_bytes(TINY.format(f"{hidden}{clip}\r{clip}").encode())
    assert [use.place for use in only(path).uses if use.source_in == 0][::2] == [
        "line 5 (asset-clip)",
        "line 6 (asset-clip)",
    ]


def test_channels_that_are_alike_are_one_use(tmp_path: Path) -> None:
    path = tmp_path / "s.fcpxml"
    channels = "".join(
        f'<audio-channel-source srcCh="{channel}" role="{role}"/>'
        for channel, role in (("1", "music"), ("2", "effects"), ("3, 4", "music"))
    )
    path.write_text(TINY.format(f'<asset-clip ref="a" name="C" duration="4s">{channels}</asset-clip>'))
    found = {use.role: use.channels for use in heard(only(path), "C")}
    assert found == {"music": (1, 3, 4), "effects": (2,)}


def test_level_points_from_the_beginning_of_a_clip_are_moved_to_it(tmp_path: Path) -> None:
    path = tmp_path / "s.fcpxml"
    curve = (
        '<adjust-volume><param name="amount"><keyframeAnimation><keyframe time="{0}s" value="-3dB"/>'
        '<keyframe time="{1}s" value="-9dB"/></keyframeAnimation></param></adjust-volume>'
    )
    for times in ((1, 3), (31, 33)):
        path.write_text(
            TINY.format(
                f'<asset-clip ref="a" name="C" start="30s" duration="4s">{curve.format(*times)}</asset-clip>'
            )
        )
        timeline = only(path)
        (use,) = heard(timeline, "C")
        assert [(frames(timeline, tick), level) for tick, level in use.keys] == [(25, -3.0), (75, -9.0)]


def test_a_bundle_is_read_as_its_document(own_timelines: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "Film.fcpxmld"
    bundle.mkdir()
    shutil.copy(own_timelines / "fcpxml" / "pitfalls.fcpxml", bundle / "Info.fcpxml")
    assert only(bundle).name == "Pitfalls"


def test_hostile_files_are_refused_with_a_sentence(own_timelines: Path, tmp_path: Path) -> None:
    good = (own_timelines / "fcpxml" / "pitfalls.fcpxml").read_text()
    path = tmp_path / "s.fcpxml"
    path.write_text(good.replace("<!DOCTYPE fcpxml>", '<!DOCTYPE fcpxml [<!ENTITY a "b">]>'))
    refusal(path, "timeline.xml_entities")
    path.write_text(good[:4000])
    refusal(path, "timeline.xml_broken_off")
    path.write_text(good.replace('frameDuration="100/2500s"', "").replace("FFVideoFormat1080p25", "Own"))
    refusal(path, "timeline.xml_no_rate")
    assert only(path, rate=rate_from_id("25")).rate == rate_from_id("25")
    path.write_text(good.replace('frameDuration="100/2500s"', ""))
    assert only(path).rate == rate_from_id("25")
    path.write_text("<fcpxml version='1.9'><resources/></fcpxml>")
    refusal(path, "timeline.xml_no_sequence")
    refusal(own_timelines / "fcpxml" / "pitfalls.fcpxml", "timeline.xml_too_many_uses", most_uses=3)


def test_nests_that_multiply_are_refused_before_they_stall(tmp_path: Path) -> None:
    path = tmp_path / "s.fcpxml"
    clip = '<ref-clip ref="n{0}" offset="{1}s" duration="1s"/>'
    media = "".join(
        f'<media id="n{depth}"><sequence format="f"><spine>'
        + "".join(clip.format(depth + 1, 0) for _ in range(20))
        + "</spine></sequence></media>"
        for depth in range(20)
    )
    path.write_text(
        f'<fcpxml version="1.9"><resources><format id="f" frameDuration="1/25s"/>{media}</resources>'
        '<project name="P"><sequence format="f"><spine><ref-clip ref="n0" offset="0s" duration="1s"/></spine>'
        "</sequence></project></fcpxml>"
    )
    refusal(path, "timeline.xml_too_many_nests")


def test_mutations_are_read_or_refused(own_timelines: Path, tmp_path: Path) -> None:
    survives(READER, sorted((own_timelines / "fcpxml").glob("*.fcpxml")), tmp_path, 300)


def test_the_kind_is_told_by_content() -> None:
    head = b"<?xml version='1.0'?><!DOCTYPE fcpxml>\n<fcpxml version='1.9'>"
    assert READER.sniff(Path("a.xml"), head) == 100
    assert READER.sniff(Path("a.fcpxml"), b"<xmeml version='5'/>") == 1, "another reader is surer"


# What a person expects of files of others (MANIFEST 8 and 9).


def test_audio_only(shared_timelines: Path) -> None:
    timeline = only(shared_timelines / "fcpxml" / "AudioOnly.fcpxml")
    forest = heard(timeline, "Forest Day")
    assert [span(timeline, use) for use in forest] == [
        ("00:00:00:00", "00:01:04:13"),
        ("00:01:04:13", "00:02:09:02"),
        ("00:02:09:02", "00:03:13:15"),
    ]
    assert {use.role for use in forest} == {"music.music-1"}
    assert {use.role for use in heard(timeline, "Water Lake 3")} == {"effects"}


def test_a_ducked_song_under_a_whole_timeline(shared_timelines: Path) -> None:
    timeline = only(shared_timelines / "fcpxml" / "TimelineSample.fcpxml")
    (song,) = heard(timeline, "Eternal_Structures")
    assert span(timeline, song) == ("00:00:04:00", "00:02:10:00")
    assert timeline.seconds(song.record_out - song.record_in) == Fraction(126126, 1000)
    assert [level for _, level in song.keys] == [4, -35, -31, -2, -2, -27, -33, 4]


def test_a_song_on_a_lane_below(shared_timelines: Path) -> None:
    timeline = only(shared_timelines / "fcpxml" / "TimelineWithSecondaryStoryline.fcpxml")
    (song,) = heard(timeline, "El_Huaynazo")
    assert span(timeline, song) == ("00:00:00:00", "00:04:34:11")
    assert (song.role, song.level) == ("dialogue", -13)
    assert song.source is not None
    assert "/Music/" in song.source.path


@pytest.mark.parametrize(
    ("name", "rate"),
    [
        ("23.98", "23.976"),
        ("24", "24"),
        ("29.97d", "29.97df"),
        ("30", "30"),
        ("59.94", "59.94"),
        ("BasicMarkers", ""),
        ("CompoundClips", "25"),
    ],
)
def test_rates_are_exact(shared_timelines: Path, name: str, rate: str) -> None:
    path = shared_timelines / "fcpxml" / f"{name}.fcpxml"
    if not rate:
        refusal(path, "timeline.xml_nothing_heard")
    else:
        assert only(path).rate == rate_from_id(rate)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("24With25Media", {"Marker 1": "01:00:10:01", "Marker 2": "01:02:09:17", "Marker 3": "01:02:28:18"}),
        (
            "MulticamMarkers",
            {"Marker on Multicam Clip 1": "01:00:01:09", "Marker on Multicam Clip 2": "01:00:44:08"},
        ),
        ("Occlusion", {"Marker 1 Frame Before End": "00:00:29:23", "Marker in Middle": "00:00:45:00"}),
    ],
)
def test_markers_stand_where_final_cut_shows_them(
    shared_timelines: Path, name: str, expected: dict[str, str]
) -> None:
    timeline = only(shared_timelines / "fcpxml" / f"{name}.fcpxml")
    found = {spot.name: at(timeline, spot.at) for spot in timeline.spots}
    assert {name: found.get(name) for name in expected} == expected


def test_roles_of_a_synchronised_clip_are_switched_off(shared_timelines: Path) -> None:
    timeline = only(shared_timelines / "fcpxml" / "SyncClip.fcpxml")
    assert heard(timeline, "TestVideo")[0].muted is Muted.ROLE
    assert heard(timeline, "TestAudio")[0].muted is None


def test_disabled_clips(shared_timelines: Path) -> None:
    timeline = only(shared_timelines / "fcpxml" / "DisabledClips.fcpxml")
    assert [use.muted for use in heard(timeline, "TestVideo")] == [None, Muted.DISABLED]


def test_every_sample_of_others_is_read(shared_timelines: Path) -> None:
    paths = sorted((shared_timelines / "fcpxml").glob("*.fcpxml"))
    paths = [path for path in paths if not path.name.startswith("BasicMarkers")]
    assert len(paths) == 20
    for path in paths:
        for timeline in read(path):
            assert timeline.uses or timeline.spots
            codes(timeline)


def test_what_only_ends_like_one_is_refused_as_one(tmp_path: Path) -> None:
    path = tmp_path / "poster.fcpxml"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert READER.sniff(path, path.read_bytes()) == 1
    assert refusal(path, "timeline.xml_damaged")
    empty = tmp_path / "cut.fcpxmld"
    empty.mkdir()
    assert READER.sniff(empty, b"") == 1
    assert refusal(empty, "file.cannot_read")


def test_a_nest_in_itself_is_named_where_nothing_else_is_heard(tmp_path: Path) -> None:
    path = tmp_path / "nest.fcpxml"
    path.write_text(
        """<?xml version="1.0"?><!DOCTYPE fcpxml><fcpxml version="1.10"><resources>
<format id="r1" frameDuration="100/2500s"/><media id="r2" name="Self"><sequence format="r1"><spine>
<ref-clip ref="r2" duration="10s"/></spine></sequence></media></resources><library><event><project name="Cut">
<sequence format="r1" duration="10s"><spine><ref-clip ref="r2" duration="10s"/></spine></sequence>
</project></event></library></fcpxml>""",
        encoding="utf-8",
    )
    assert refusal(path, "timeline.xml_nothing_placed")
