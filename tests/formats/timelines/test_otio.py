# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenTimelineIO: pitfalls one by one in a file of our own, and what people expect of files of others."""

from __future__ import annotations

import json
import zipfile
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
from cuefolio.formats.timelines.otio import READER


@pytest.fixture(scope="module")
def pitfalls(own_timelines: Path) -> Timeline:
    return only(own_timelines / "otio" / "pitfalls.otio")


def test_a_rounded_rate_means_the_exact_one(pitfalls: Timeline) -> None:
    assert (pitfalls.kind, pitfalls.name) == ("otio", "Pitfalls")
    assert (pitfalls.rate, pitfalls.start) == (rate_from_id("23.976"), 86400)


def test_gaps_clips_and_transitions_follow_each_other(pitfalls: Timeline) -> None:
    (first,), (second,) = heard(pitfalls, "Sea of Clouds"), heard(pitfalls, "Cold Wind")
    assert span(pitfalls, first) == ("01:00:01:00", "01:00:11:10")
    assert span(pitfalls, second) == ("01:00:10:18", "01:00:15:04")
    assert (frames(pitfalls, first.fade_out), frames(pitfalls, second.fade_in)) == (16, 16)
    assert (frames(pitfalls, first.source_in), frames(pitfalls, second.source_in)) == (48, 94)
    assert (first.muted, second.muted) == (None, Muted.DISABLED)


def test_resolves_levels_count_from_the_clips_start(pitfalls: Timeline) -> None:
    assert heard(pitfalls, "Sea of Clouds")[0].keys == ((0, SILENCE), (48 * pitfalls.ticks, -2.0))


def test_the_active_media_is_the_source(pitfalls: Timeline) -> None:
    source = heard(pitfalls, "Sea of Clouds")[0].source
    assert source is not None
    assert source.path == "/Volumes/Music/Sea of Clouds.wav"
    assert pitfalls.seconds(source.length or 0) == 200


def test_a_nest_is_trimmed_and_its_pictures_are_not_heard(pitfalls: Timeline) -> None:
    (inside,) = heard(pitfalls, "1m02")
    assert span(pitfalls, inside) == ("01:00:15:16", "01:00:17:16")
    assert inside.nest[0] == "Nest"
    assert pitfalls.tracks[inside.track].name == "Inner score"
    assert len([use for use in pitfalls.uses if use.name == "Shot"]) == 1


def test_speed_reaches_the_source_range(pitfalls: Timeline) -> None:
    (fast,) = heard(pitfalls, "Twice as fast")
    assert fast.speed == 2
    assert (frames(pitfalls, fast.source_in), frames(pitfalls, fast.source_out)) == (10, 106)


def test_tracks_say_why_they_are_silent(pitfalls: Timeline) -> None:
    tracks = {track.name: track for track in pitfalls.tracks}
    assert (tracks["MUSIC"].muted, tracks["MUSIC"].channels, tracks["MUSIC"].soloed) == (None, 2, True)
    assert (tracks["Muted"].muted, tracks["DX"].muted) == (Muted.TRACK, Muted.SOLO)


def test_markers_of_timeline_and_clips(pitfalls: Timeline) -> None:
    shown = {(at(pitfalls, spot.at), spot.name, spot.comment, spot.colour) for spot in pitfalls.spots}
    assert shown == {("01:00:02:00", "Sc 12", "Int. Morgue", "RED"), ("01:00:02:00", "Hit", "", "")}


def test_what_cannot_be_read_is_told(pitfalls: Timeline) -> None:
    assert sorted(codes(pitfalls)) == ["timeline.json_unknown_object", "timeline.xml_marker_without_time"]


def test_archives_and_folders_hold_the_same(own_timelines: Path, tmp_path: Path, pitfalls: Timeline) -> None:
    data = (own_timelines / "otio" / "pitfalls.otio").read_bytes()
    archive = tmp_path / "film.otioz"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("version.txt", "1.0.0")
        packed.writestr("content.otio", data)
    folder = tmp_path / "film.otiod"
    folder.mkdir()
    (folder / "content.otio").write_bytes(data)
    for path in (archive, folder):
        assert [use.name for use in only(path).uses] == [use.name for use in pitfalls.uses]
    refusal(archive, "timeline.xml_too_big", most_bytes=100)
    damaged = bytearray(archive.read_bytes())
    damaged[len(damaged) // 2] ^= 0xFF
    archive.write_bytes(damaged)
    refusal(archive, "timeline.json_archive_damaged")


def test_a_collection_holds_several_timelines(own_timelines: Path, tmp_path: Path) -> None:
    one = json.loads((own_timelines / "otio" / "pitfalls.otio").read_text())
    path = tmp_path / "bin.otio"
    two = {**one, "name": "Second"}
    path.write_text(json.dumps({"OTIO_SCHEMA": "SerializableCollection.1", "children": [one, two]}))
    assert [timeline.name for timeline in read(path)] == ["Pitfalls", "Second"]
    assert [timeline.name for timeline in read(path, sequence="Second")] == ["Second"]


def test_hostile_files_are_refused_with_a_sentence(own_timelines: Path, tmp_path: Path) -> None:
    good = (own_timelines / "otio" / "pitfalls.otio").read_text()
    path = tmp_path / "s.otio"
    path.write_text(good[:3000])
    assert "line" in refusal(path, "timeline.json_damaged")
    path.write_text('{"OTIO_SCHEMA": "Timeline.1", "tracks": ' + "[" * 100_000)
    refusal(path, "timeline.json_damaged")
    path.write_text('{"OTIO_SCHEMA": "Clip.1"}')
    refusal(path, "timeline.xml_no_sequence")
    path.write_text('{"OTIO_SCHEMA": "Timeline.1", "name": "T", "tracks": {"OTIO_SCHEMA": "Stack.1"}}')
    refusal(path, "timeline.xml_no_rate")
    refusal(path, "timeline.xml_nothing_heard", rate=rate_from_id("25"))
    path.write_text(good)
    refusal(path, "timeline.xml_too_many_uses", most_uses=2)


def test_mutations_are_read_or_refused(own_timelines: Path, tmp_path: Path) -> None:
    survives(READER, sorted((own_timelines / "otio").glob("*.otio")), tmp_path, 300)


# What a person expects of files of others (MANIFEST 7).


def test_a_timeline_of_resolve(shared_timelines: Path) -> None:
    timeline = only(shared_timelines / "otio" / "effects.otio")
    assert (timeline.rate, timeline.start) == (rate_from_id("24"), 86400)
    (maqueta,) = heard(timeline, "PICCHU MAQUETA .wav")
    assert (span(timeline, maqueta), maqueta.level) == (("01:00:00:00", "01:00:31:15"), -11)
    assert [span(timeline, use) for use in heard(timeline, "Sea of Clouds-(1080p).mp3")] == [
        ("01:00:31:07", "01:00:46:21"),
        ("01:00:36:08", "01:00:46:21"),
    ]
    for name in ("Pachamama Opening Theme-(1080p).wav", "Cold wind sound effect (128 kbps).mp3"):
        assert {use.muted for use in heard(timeline, name)} == {Muted.DISABLED}
    assert span(timeline, heard(timeline, "MayuYize_-03.wav")[0]) == ("01:00:41:06", "01:00:42:19")


def test_a_timeline_that_came_from_premiere(shared_timelines: Path) -> None:
    timeline = only(shared_timelines / "otio" / "premiere_example.otio")
    assert span(timeline, heard(timeline, "track_08.wav")[0]) == ("00:00:05:03", "00:00:11:21")


def test_timelines_of_pictures_only_are_refused_in_one_sentence(shared_timelines: Path) -> None:
    for name in ("multiple_track", "multitrack", "nested_example"):
        refusal(shared_timelines / "otio" / f"{name}.otio", "timeline.xml_nothing_heard")
