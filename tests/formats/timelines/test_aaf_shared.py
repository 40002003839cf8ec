# SPDX-License-Identifier: GPL-3.0-or-later
"""AAF files of others, as a person reads them."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.formats.timelines.media_reading import at, only, spans

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.aaf import READER
from cuefolio.formats.timelines.registry import Reading


def read(path: Path, **asked: object) -> Timeline:
    (timeline,) = READER.read(path, Reading(**asked))  # type: ignore[arg-type]
    return timeline


def only_source(timeline: Timeline, name: str):  # type: ignore[no-untyped-def]
    (source,) = {id(use.source): use.source for use in timeline.uses if use.name == name}.values()
    return source


def test_an_avid_sequence_with_transitions(shared_timelines: Path) -> None:
    timeline = read(shared_timelines / "aaf" / "transitions.aaf")
    assert (timeline.rate, timeline.start, timeline.sample_rate) == (FrameRate(24), 86400, 48000)
    assert spans(timeline, "A1") == spans(timeline, "A2")
    assert spans(timeline, "A1") == [
        ("tech.fux (loop)-HD.mp4", "01:00:00:00", "01:00:04:21"),
        ("t-hawk (loop)-HD.mp4", "01:00:02:21", "01:00:08:14"),
        ("KOLL-HD.mp4", "01:00:09:07", "01:00:16:07"),
        ("brokchrd (loop)-HD.mp4", "01:00:16:07", "01:00:21:17"),
    ]
    fades = [(use.fade_in, use.fade_out) for use in timeline.uses if timeline.tracks[use.track].name == "A1"]
    assert fades == [(12, 48), (48, 24), (48, 0), (0, 48)]


def test_an_avid_sequence_of_many_tracks(shared_timelines: Path) -> None:
    timeline = read(shared_timelines / "aaf" / "multitrack.aaf")
    assert spans(timeline, "A1")[2] == ("tech.fux (loop)-HD.mp4", "01:00:40:02", "01:00:50:00")
    source = only_source(timeline, "KOLL-HD.mp4")
    assert source.path == "/reverb/Users/joshm/Desktop/DemoClips/KOLL-HD.mp4"
    assert source.tags["media file"].startswith("//VSD/Tools_Media/Avid MediaFiles/MXF/")
    assert [(at(timeline, spot.at), spot.name, spot.colour, spot.author) for spot in timeline.spots] == [
        ("01:00:15:15", "v1 red tech", "Red", "joshm"),
        ("01:00:27:17", "v2 green hawk", "Green", "joshm"),
        ("01:00:45:20", "v3 cyan filler", "Cyan", "joshm"),
    ]
    assert timeline.tracks[1].pair == timeline.tracks[2].pair != ""


def test_premiere_writes_six_mono_tracks_and_drop_frame(shared_timelines: Path) -> None:
    timeline = read(shared_timelines / "aaf" / "2997fps-DFTC.aaf")
    assert timeline.rate == FrameRate(30000, 1001, drop=True)
    name = "58982c7f-78b3-4cf9-8432-729fc4eafd55.mov"
    assert spans(timeline, "Audio 1") == [(name, "05:00:00;00", "05:01:39;21")] * 6
    assert [use.channels for use in timeline.uses[1:]] == [(one,) for one in range(1, 7)]
    assert len({track.pair for track in timeline.tracks[1:]}) == 1


def test_a_dissolve_inside_a_sequence_inside_a_sequence(shared_timelines: Path) -> None:
    timeline = read(shared_timelines / "aaf" / "nested_audio_dissolve.aaf")
    use = only(timeline, "0335J    YW1.wav")
    assert (at(timeline, use.record_in), at(timeline, use.record_out)) == ("01:01:11:20", "01:01:13:15")
    assert use.fade_out == 3 and use.source is not None and use.source.channels == 1


def test_names_in_any_letters(shared_timelines: Path) -> None:
    timeline = read(shared_timelines / "aaf" / "utf8.aaf")
    assert timeline.name.startswith("Sequence_ABCXYZñçêœ•∑´®†")
    assert timeline.uses[0].name.startswith("Clip_ABCXYZñçêœ•∑´®†")


def test_a_file_with_a_muted_picture_alone_says_so(shared_timelines: Path) -> None:
    with pytest.raises(CuefolioError) as caught:
        READER.read(shared_timelines / "aaf" / "test_muted_clip.aaf", Reading())
    assert caught.value.code == "timeline.aaf_picture_only"
