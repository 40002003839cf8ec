# SPDX-License-Identifier: GPL-3.0-or-later
"""A length that cannot be read loses its clip; one that is not written is that of the media."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.formats.timelines.xml_reading import codes, heard, only, refusal, span

from cuefolio.domain.timeline.losses import losses


def fcpxml(folder: Path, *clips: str) -> Path:
    path = folder / "s.fcpxml"
    path.write_text(
        '<fcpxml version="1.8"><resources><format id="f" frameDuration="1/25s"/>'
        '<asset id="a" start="0s" duration="200s" hasAudio="1"/></resources><project name="P">'
        f'<sequence format="f" tcStart="0s"><spine>{"".join(clips)}</spine></sequence></project></fcpxml>'
    )
    return path


def clip(name: str, duration: str = "", offset: str = "", inside: str = "") -> str:
    return f'<asset-clip ref="a" name="{name}" {offset} {duration} audioRole="music">{inside}</asset-clip>'


@pytest.mark.parametrize("written", ["-10s", "abc", "1/0s", "", "99999999999s"])
def test_a_damaged_duration_in_fcpxml(written: str, tmp_path: Path) -> None:
    hung = clip("Hung", 'duration="5s"', 'offset="2s" lane="-1"')
    path = fcpxml(
        tmp_path,
        clip("Bad", f'duration="{written}"', 'offset="10s"', hung),
        clip("Good", 'duration="4s"', 'offset="300s"'),
    )
    timeline = only(path)
    assert heard(timeline, "Bad") == []
    assert span(timeline, heard(timeline, "Good")[0]) == ("00:05:00:00", "00:05:04:00")
    assert span(timeline, heard(timeline, "Hung")[0]) == ("00:00:12:00", "00:00:17:00")
    assert codes(timeline) == ["timeline.xml_length_unread"]
    assert [one.arguments["length"] for one in losses(timeline.remarks)] == [written or "-"]


def test_nothing_but_damaged_durations_is_refused(tmp_path: Path) -> None:
    refusal(fcpxml(tmp_path, clip("Bad", 'duration="abc"')), "timeline.xml_nothing_placed")


def test_a_duration_that_is_not_written_is_that_of_the_media(tmp_path: Path) -> None:
    timeline = only(fcpxml(tmp_path, clip("Whole"), clip("Next", 'duration="4s"')))
    assert span(timeline, heard(timeline, "Whole")[0]) == ("00:00:00:00", "00:03:20:00")
    assert span(timeline, heard(timeline, "Next")[0]) == ("00:03:20:00", "00:03:24:00")
    assert codes(timeline) == []


def otio(folder: Path, *ranges: Any) -> Path:
    """A track of clips "0", "1" ... of 5000 frames of media with the given source ranges."""
    media = {
        "OTIO_SCHEMA": "ExternalReference.1",
        "target_url": "/music/song.wav",
        "available_range": time_range(0, 5000),
    }
    clips = [
        {"OTIO_SCHEMA": "Clip.1", "name": str(at), "source_range": shown, "media_reference": media}
        for at, shown in enumerate(ranges)
    ]
    track = {"OTIO_SCHEMA": "Track.1", "kind": "Audio", "name": "MX", "children": clips}
    path = folder / "s.otio"
    path.write_text(
        json.dumps(
            {
                "OTIO_SCHEMA": "Timeline.1",
                "name": "T",
                "global_start_time": {"OTIO_SCHEMA": "RationalTime.1", "rate": 25, "value": 0},
                "tracks": {"OTIO_SCHEMA": "Stack.1", "children": [track]},
            }
        )
    )
    return path


def time_range(start: Any, length: Any) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": "TimeRange.1",
        "start_time": {"OTIO_SCHEMA": "RationalTime.1", "rate": 25, "value": start},
        "duration": {"OTIO_SCHEMA": "RationalTime.1", "rate": 25, "value": length},
    }


@pytest.mark.parametrize("shown", [time_range(0, -500), time_range(0, "abc"), time_range(0, None), {}, "x"])
def test_a_damaged_range_in_otio(shown: Any, tmp_path: Path) -> None:
    timeline = only(otio(tmp_path, time_range(0, 100), shown, time_range(0, 50)))
    assert [use.name for use in timeline.uses] == ["0", "2"]
    (lost,) = losses(timeline.remarks)
    assert (lost.code, lost.arguments["place"]) == ("timeline.json_length_unread", "tracks[0].children[1]")
    assert codes(timeline) == ["timeline.json_length_unread"]


def test_a_clip_without_a_range_in_otio_plays_its_media(tmp_path: Path) -> None:
    timeline = only(otio(tmp_path, None))
    assert span(timeline, timeline.uses[0]) == ("00:00:00:00", "00:03:20:00")
    assert codes(timeline) == []
