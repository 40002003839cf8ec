# SPDX-License-Identifier: GPL-3.0-or-later
"""FCP7 XML of each version, as Final Cut, Premiere and newsrooms write it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.formats.timelines.xml_reading import codes, frames, heard, only, read, refusal, span

from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.model import SILENCE, Timeline

_RATE = "<rate><timebase>25</timebase><ntsc>FALSE</ntsc></rate>"
_TRACK = """<xmeml version="4"><sequence id="s"><name>S</name>{rate}<media><audio><track>{clips}</track>
</audio></media></sequence></xmeml>"""


@pytest.fixture
def fcp7(own_timelines: Path) -> Path:
    return own_timelines / "fcp7"


@pytest.fixture(scope="module")
def levels(own_timelines: Path) -> Timeline:
    return only(own_timelines / "fcp7" / "v4_premiere_levels.xml")


def test_version_1_counts_the_channels_of_a_file_as_tracks(fcp7: Path) -> None:
    reel = only(fcp7 / "v1_bin.xml")
    assert (reel.name, reel.rate, reel.start) == ("Reel 1", rate_from_id("25"), 900000)
    left, right = heard(reel, "Waltz.aif")
    assert left.source is not None and left.source is right.source
    assert left.source.channels == 2
    assert (span(reel, left), left.channels) == (("10:00:40:00", "10:01:00:00"), (1,))


def test_a_clip_played_backwards_runs_from_its_end_to_its_start(fcp7: Path) -> None:
    """Final Cut writes in 17, out 3, start 3019, end 3005: nothing is lost of such a clip."""
    reel = only(fcp7 / "v1_bin.xml")
    one = heard(reel, "Timpani.caf")[0]
    assert span(reel, one) == ("10:02:00:05", "10:02:00:19")
    assert (one.source_in, one.source_out) == (3, 17)
    assert one.speed == -1
    assert codes(reel) == []


def test_version_2_a_multiclip_plays_its_active_angle(fcp7: Path) -> None:
    concert = only(fcp7 / "v2_multiclip.xml")
    assert (concert.rate.id, concert.start) == ("29.97df", 107892)
    [band] = heard(concert, "Band live")
    assert band.source is not None
    assert (band.source.path, band.source.channels) == ("/Volumes/Music/Band live B.wav", 2)


def test_version_3_of_a_newsroom(fcp7: Path) -> None:
    report = only(fcp7 / "v3_newsroom.xml")
    assert (report.name, report.rate, report.start) == ("report", rate_from_id("25"), None)
    assert [(use.record_in, use.record_out, use.source_in) for use in report.uses] == [
        (0, 250, 0),
        (250, 500, 500),
    ]
    assert len({id(use.source) for use in report.uses}) == 1
    assert codes(report) == []


def test_premieres_gain_is_in_decibels_and_adds_to_levels_of_clip_and_track(levels: Timeline) -> None:
    """Gain -12 dB, level 2 (+6.02 dB), and the track at 0.5 (-6.02 dB)."""
    assert heard(levels, "Gain.wav")[0].level == pytest.approx(-12.0, abs=1e-6)


def test_points_of_a_clip_at_another_rate_count_so_that_it_is_as_long_as_on_its_track(
    levels: Timeline,
) -> None:
    in_sequence, in_clip, in_file = (
        heard(levels, f"In frames of the {what}.wav")[0] for what in ("sequence", "clip", "file")
    )
    assert (frames(levels, in_sequence.source_in), frames(levels, in_sequence.source_out)) == (100, 250)
    assert in_sequence.keys == ((100 * levels.ticks, 0.0), (150 * levels.ticks, SILENCE))
    assert (frames(levels, in_clip.source_in), frames(levels, in_clip.source_out)) == (50, 150)
    assert (frames(levels, in_file.source_in), frames(levels, in_file.source_out)) == (50, 175)


def test_an_end_that_is_no_number_is_told_and_worked_out(levels: Timeline) -> None:
    assert span(levels, heard(levels, "Broken end.wav")[0]) == ("00:00:32:00", "00:00:34:00")
    assert codes(levels) == ["timeline.xml_times_unread"]
    assert levels.remarks[0].arguments["times"] == "end"
    assert not losses(levels.remarks)


def test_version_5_two_sequences_a_subclip_and_the_master_level(fcp7: Path) -> None:
    first, second = read(fcp7 / "v5_two_sequences.xml")
    assert [(one.name, one.start) for one in (first, second)] == [("First", 86400), ("Second", None)]
    [refrain] = first.uses
    assert (refrain.source_in, refrain.source_out) == (250, 350)
    assert refrain.level == pytest.approx(-6.0206, abs=1e-4)
    assert second.uses[0].source is not None and second.uses[0].source.name == "Song.wav"


def test_a_file_whose_clips_cannot_be_placed_says_so(tmp_path: Path) -> None:
    path = tmp_path / "s.xml"
    clip = "<clipitem id='c'><name>A</name><start>50</start><end>20</end><in>0</in><out>150</out></clipitem>"
    path.write_text(_TRACK.format(rate=_RATE, clips=clip))
    assert "(1; the first: line 1 (c))" in refusal(path, "timeline.xml_nothing_placed")
    good = "<clipitem><name>B</name><start>0</start><end>9</end><in>0</in><out>9</out></clipitem>"
    path.write_text(_TRACK.format(rate=_RATE, clips=clip + good))
    found = only(path)
    assert [use.name for use in found.uses] == ["B"]
    assert [remark.code for remark in losses(found.remarks)] == ["timeline.xml_clip_without_length"]
