# SPDX-License-Identifier: GPL-3.0-or-later
"""FCP7 XML: pitfalls one by one in files of our own, and what people expect of files of others."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.formats.timelines.xml_reading import (
    Reading,
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
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.fcp7 import READER

_ONE_CLIP = """<?xml version="1.0" encoding="{encoding}"?>
<xmeml version="4"><sequence id="s"><name>S</name>{rate}<media><audio><track>
<clipitem id="c"><name>{name}</name><start>0</start><end>100</end><in>0</in><out>100</out></clipitem>
</track></audio></media></sequence></xmeml>"""
_RATE = "<rate><timebase>25</timebase><ntsc>FALSE</ntsc></rate>"


@pytest.fixture(scope="module")
def pitfalls(own_timelines: Path) -> Timeline:
    return only(own_timelines / "fcp7" / "pitfalls.xml")


def test_rate_start_and_name_come_from_the_sequence(pitfalls: Timeline) -> None:
    assert (pitfalls.kind, pitfalls.name) == ("fcp7-xml", "Reel 1")
    assert (pitfalls.rate, pitfalls.start) == (rate_from_id("23.976"), 86400)
    assert pitfalls.sample_rate == 48000


def test_a_clip_beside_a_transition_lasts_through_it(pitfalls: Timeline) -> None:
    first, _ = heard(pitfalls, "Sea of Clouds.wav")
    assert span(pitfalls, first) == ("01:00:00:00", "01:00:10:00")
    assert (frames(pitfalls, first.source_in), frames(pitfalls, first.source_out)) == (48, 288)
    assert frames(pitfalls, first.fade_out) == 24
    second = heard(pitfalls, "Cold Wind.wav")[0]
    assert span(pitfalls, second) == ("01:00:09:00", "01:00:20:00")
    assert (frames(pitfalls, second.fade_in), second.fade_out) == (24, 0)


def test_overlapping_clips_are_a_crossfade(pitfalls: Timeline) -> None:
    right = [use for use in pitfalls.uses if use.place.endswith(("(clip-3)", "(clip-4)"))]
    assert [span(pitfalls, use) for use in right] == [
        ("01:00:00:00", "01:00:10:00"),
        ("01:00:09:00", "01:00:20:00"),
    ]
    assert (frames(pitfalls, right[0].fade_out), frames(pitfalls, right[1].fade_in)) == (24, 24)


def test_the_halves_of_a_stereo_track_share_their_pair_and_source(pitfalls: Timeline) -> None:
    left, right = heard(pitfalls, "Sea of Clouds.wav")
    tracks = [pitfalls.tracks[use.track] for use in (left, right)]
    assert [track.name for track in tracks] == ["MUSIC", "MUSIC"]
    assert tracks[0].pair == tracks[1].pair != ""
    assert left.source is right.source
    assert (left.channels, right.channels) == ((1,), (2,))


def test_a_file_is_described_once_and_its_path_is_decoded(pitfalls: Timeline) -> None:
    source = heard(pitfalls, "Sea of Clouds.wav")[1].source
    assert source is not None
    assert (source.path, source.channels) == ("D:/Música/Sea of Clouds.wav", 2)
    assert (frames(pitfalls, source.start), frames(pitfalls, source.length)) == (240, 4800)


def test_levels_are_decibels_and_their_points_count_from_the_record_in(pitfalls: Timeline) -> None:
    assert heard(pitfalls, "Sea of Clouds.wav")[0].keys == ((0, SILENCE), (120 * pitfalls.ticks, 0.0))
    assert heard(pitfalls, "Cold Wind.wav")[0].level == pytest.approx(-6.0206, abs=1e-4)


def test_disabled_clips_and_tracks_are_told_apart(pitfalls: Timeline) -> None:
    (disabled,) = heard(pitfalls, "Disabled.wav")
    (fast,) = heard(pitfalls, "Twice as fast")
    assert disabled.muted is Muted.DISABLED
    assert fast.muted is None
    assert pitfalls.tracks[fast.track].muted is Muted.TRACK


def test_speed_reaches_the_source_range(pitfalls: Timeline) -> None:
    (fast,) = heard(pitfalls, "Twice as fast")
    assert fast.speed == -2
    assert (frames(pitfalls, fast.source_in), frames(pitfalls, fast.source_out)) == (48, 144)


def test_a_nest_is_laid_flat_once_though_both_its_channels_play_it(pitfalls: Timeline) -> None:
    (inside,) = heard(pitfalls, "1m02.wav")
    assert span(pitfalls, inside) == ("01:00:41:16", "01:00:43:08")
    assert (frames(pitfalls, inside.source_in), inside.nest) == (20, ("Scene nest",))


def test_markers_of_sequence_and_clips_stand_at_their_frames(pitfalls: Timeline) -> None:
    shown = [(at(pitfalls, spot.at), spot.name, spot.comment, spot.colour) for spot in pitfalls.spots]
    assert shown == [
        ("01:00:01:00", "Downbeat", "clip marker", ""),
        ("01:00:10:00", "Sc. 12", "Int. Morgue", "#ff0010"),
    ]
    assert frames(pitfalls, pitfalls.spots[1].length) == 48


def test_what_cannot_be_read_is_told(pitfalls: Timeline) -> None:
    assert sorted(codes(pitfalls)) == [
        "timeline.xml_clip_without_length",
        "timeline.xml_file_missing",
        "timeline.xml_nest_in_itself",
    ]


def test_drop_frame_by_label_only_and_a_source_of_another_rate(own_timelines: Path) -> None:
    timeline = only(own_timelines / "fcp7" / "drop_frame_v1.xml")
    assert (timeline.rate, timeline.start) == (rate_from_id("29.97df"), 107892)
    (theme,) = timeline.uses
    assert span(timeline, theme) == ("01:00:59;28", "01:02:00;02")
    assert timeline.seconds(theme.source_in or 0) == 1
    assert theme.source is not None
    assert timeline.seconds(theme.source.length or 0) == 200


def test_a_person_chooses_the_sequence(own_timelines: Path) -> None:
    path = own_timelines / "fcp7" / "pitfalls.xml"
    assert [timeline.name for timeline in read(path)] == ["Reel 1", "Scene"]
    assert [timeline.name for timeline in read(path, sequence="Scene")] == ["Scene"]
    assert "Reel 1, Scene" in refusal(path, "timeline.xml_no_such_sequence", sequence="Reel 2")


def test_a_sequence_without_a_rate_asks_for_one(tmp_path: Path) -> None:
    path = tmp_path / "s.xml"
    path.write_text(_ONE_CLIP.format(encoding="UTF-8", rate="", name="A"))
    refusal(path, "timeline.xml_no_rate")
    timeline = only(path, rate=rate_from_id("25"), start=90000)
    assert span(timeline, timeline.uses[0]) == ("01:00:00:00", "01:00:04:00")


@pytest.mark.parametrize(
    ("encoding", "declared", "told"),
    [
        ("utf-8-sig", "UTF-8", []),
        ("utf-16", "UTF-16", []),
        ("latin-1", "ISO-8859-1", []),
        ("cp1252", "UTF-8", ["timeline.xml_encoding"]),
    ],
)
def test_encodings(tmp_path: Path, encoding: str, declared: str, told: list[str]) -> None:
    path = tmp_path / "s.xml"
    text = _ONE_CLIP.format(
        encoding=declared, rate=_RATE, name="Prélude à l’été" if encoding != "latin-1" else "été"
    )
    path.write_bytes(text.encode(encoding))
    timeline = only(path)
    assert timeline.uses[0].name in ("Prélude à l’été", "été")
    assert codes(timeline) == told


def test_forbidden_characters_are_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "s.xml"
    path.write_text(_ONE_CLIP.format(encoding="UTF-8", rate=_RATE, name="A\x0bB&#x0;C"))
    timeline = only(path)
    assert timeline.uses[0].name == "ABC"
    assert codes(timeline) == ["timeline.xml_forbidden_characters"]


def test_hostile_files_are_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "s.xml"
    good = _ONE_CLIP.format(encoding="UTF-8", rate=_RATE, name="A")
    bomb = '<!DOCTYPE xmeml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><xmeml>&b;</xmeml>'
    path.write_text(bomb)
    assert "line 1" in refusal(path, "timeline.xml_entities")
    path.write_text('<!DOCTYPE xmeml [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + good.partition("?>")[2])
    refusal(path, "timeline.xml_entities")
    path.write_text(good[: len(good) // 2])
    assert "breaks off" in refusal(path, "timeline.xml_broken_off")
    path.write_text(good.replace("</start>", "</begin>"))
    assert "line 3" in refusal(path, "timeline.xml_damaged")
    path.write_text(good.replace("clipitem", "other"))
    refusal(path, "timeline.xml_nothing_heard")
    path.write_text("<xmeml version='4'><project/></xmeml>")
    refusal(path, "timeline.xml_no_sequence")
    path.write_text(good)
    refusal(path, "timeline.xml_too_big", most_bytes=10)
    path.write_text(good.replace("</track>", "<clipitem><start>1</start><end>2</end></clipitem></track>"))
    refusal(path, "timeline.xml_too_many_uses", most_uses=1)


def test_deep_and_wide_nests_neither_crash_nor_stall(tmp_path: Path) -> None:
    path = tmp_path / "s.xml"
    path.write_text(f"<!--{'x' * 8_000_000}--><xmeml/>")
    with pytest.raises(CuefolioError, match="holds no sequence"):
        READER.read(path, Reading())
    path.write_text("<xmeml>" + "<bin>" * 50_000 + "</bin>" * 50_000 + "</xmeml>")
    refusal(path, "timeline.xml_no_sequence")
    item = "<clipitem><start>{0}</start><end>{1}</end><in>0</in><out>9</out><sequence id='{2}'/></clipitem>"
    nests = [
        f"<sequence id='n{depth}'><name>N{depth}</name>{_RATE}<media><audio><track>"
        + "".join(item.format(spot, spot + 9, f"n{depth + 1}") for spot in range(0, 90, 9))
        + "</track></audio></media></sequence>"
        for depth in range(12)
    ]
    path.write_text("<xmeml>" + "".join(nests) + "</xmeml>")
    refusal(path, "timeline.xml_nothing_placed")
    track = f"<track>{item}</track>"
    nests = [
        f"<sequence id='n{depth} {side}'><name>N</name>{_RATE}<media><audio>"
        + "".join(track.format(0, 9, f"n{depth + 1} {other}") for other in range(8))
        + "</audio></media></sequence>"
        for depth in range(12)
        for side in range(8)
    ]
    path.write_text("<xmeml>" + "".join(nests) + "</xmeml>")
    refusal(path, "timeline.xml_too_many_nests")


def test_mutations_are_read_or_refused(own_timelines: Path, tmp_path: Path) -> None:
    survives(READER, sorted((own_timelines / "fcp7").glob("*.xml")), tmp_path, 300)


def test_the_kind_is_told_by_content() -> None:
    assert (
        READER.sniff(
            Path("a.txt"), b"\xef\xbb\xbf<?xml version='1.0'?>\n<!DOCTYPE xmeml>\n<!-- x --><xmeml/>"
        )
        == 100
    )
    assert READER.sniff(Path("a.xml"), b"<fcpxml version='1.9'/>") == 0
    assert READER.sniff(Path("a.xml"), b"\0\1\2") == 0


# What a person expects of files of others (MANIFEST 10).


def test_premiere_example(shared_timelines: Path) -> None:
    timeline = only(shared_timelines / "fcp7xml" / "premiere_example.xml")
    halves = heard(timeline, "track_08.wav")
    assert [span(timeline, use) for use in halves] == [("00:00:05:03", "00:00:11:21")] * 2
    assert len({timeline.tracks[use.track].pair for use in halves}) == 1
    crossed = [use for use in timeline.uses if use.place.endswith(("(clipitem-23)", "(clipitem-24)"))]
    assert [span(timeline, use) for use in crossed] == [
        ("00:00:31:26", "00:00:39:07"),
        ("00:00:38:24", "00:00:41:28"),
    ]
    assert (frames(timeline, crossed[0].fade_out), frames(timeline, crossed[1].fade_in)) == (13, 13)
    nested = [use for use in timeline.uses if use.nest and not timeline.tracks[use.track].picture]
    assert {span(timeline, use) for use in nested} == {("00:00:21:06", "00:00:24:16")}
    spots = {(at(timeline, spot.at), spot.name, spot.comment) for spot in timeline.spots}
    assert {("00:00:03:23", "My MArker 1", "so, this happened"), ("00:00:16:12", "dsf", "fsfsfs")} <= spots


def test_premiere_enable_property(shared_timelines: Path) -> None:
    timeline = only(shared_timelines / "fcp7xml" / "premiere_enable_property.xml")
    disabled = [use for use in timeline.uses if use.muted and not timeline.tracks[use.track].picture]
    assert {(use.name, use.muted) for use in disabled} == {("audio_track_1_disabled_1", Muted.DISABLED)}
    assert {span(timeline, use) for use in disabled} == {("00:00:07:02", "00:00:08:20")}


def test_sequences_without_sound_are_refused_in_one_sentence(shared_timelines: Path) -> None:
    for name in ("sample_just_track.xml", "hiero_xml_export.xml"):
        refusal(shared_timelines / "fcp7xml" / name, "timeline.xml_nothing_heard")


def test_every_use_of_larger_samples_is_read(shared_timelines: Path) -> None:
    folder = shared_timelines / "fcp7xml"
    assert [len(timeline.uses) for timeline in read(folder / "empty_name_tags.xml")] == [222, 4, 5]
    assert [len(timeline.uses) for timeline in read(folder / "premiere_generators.xml")] == [9]
