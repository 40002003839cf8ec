# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that are not ours see the same frames: OpenTimelineIO with its adapters, pycmx, mido, csv.

Each is skipped, saying so, where it is not installed (they come with the extra ``test``).
"""

from __future__ import annotations

import csv
import io
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from tests.formats.markers.lists import exact_list, rich_list, spans, written

from cuefolio.domain.timecode import RATES, FrameRate, rate_from_id
from cuefolio.formats.markers.fcpxml import time as fcpxml_time

every_rate = pytest.mark.parametrize("rate", RATES, ids=str)
SMPTE = [one for one in RATES if one.id in ("23.976", "24", "25", "29.97", "29.97df", "30")]
"""Rates whose labels OpenTimelineIO and pycmx know."""


def otio() -> Any:
    return pytest.importorskip("opentimelineio")


def read(data: bytes, adapter: str, suffix: str, folder: Path, **options: object) -> Any:
    """A document by one of OpenTimelineIO's adapters."""
    library = otio()
    if adapter not in library.adapters.available_adapter_names():
        pytest.skip(f"the adapter {adapter} of OpenTimelineIO is not installed")
    path = folder / f"timeline{suffix}"
    path.write_bytes(data)
    return library.adapters.read_from_file(str(path), adapter_name=adapter, **options)


def clip_spans(tracks: Any, first: int) -> list[tuple[int, int]]:
    """Frames of every clip, counted on from ``first``."""
    library = otio()
    found = []
    for track in tracks:
        for child in track:
            if isinstance(child, library.schema.Clip):
                span = child.trimmed_range_in_parent()
                start = first + int(span.start_time.value)
                found.append((start, start + int(span.duration.value)))
    return sorted(found)


def marker_spans(markers: Any, first: int) -> list[tuple[int, int]]:
    found = []
    for marker in markers:
        start = first + int(marker.marked_range.start_time.value)
        found.append((start, start + int(marker.marked_range.duration.value)))
    return sorted(found)


@every_rate
def test_opentimelineio_reads_its_own_format(rate: FrameRate, tmp_path: Path) -> None:
    listing = exact_list(rate)
    timeline = read(written("markers-otio", listing), "otio_json", ".otio", tmp_path)
    first = int(timeline.global_start_time.value)
    assert first == listing.start and timeline.global_start_time.rate == pytest.approx(rate.num / rate.den)
    assert clip_spans(timeline.tracks, first) == spans(listing)
    assert marker_spans(timeline.tracks.markers, first) == spans(listing)
    end = timeline.tracks.trimmed_range().end_time_exclusive()
    assert all(marker.marked_range.end_time_exclusive() <= end for marker in timeline.tracks.markers)


@every_rate
def test_the_adapter_for_final_cut_7_agrees(rate: FrameRate, tmp_path: Path) -> None:
    listing = exact_list(rate)
    timeline = read(written("markers-fcp7-xml", listing), "fcp_xml", ".xml", tmp_path)
    first = int(timeline.global_start_time.value)
    assert first == listing.start
    assert clip_spans(timeline.tracks, first) == spans(listing)
    assert marker_spans(timeline.tracks.markers, first) == spans(listing)


@pytest.mark.parametrize("rate", [r for r in RATES if r.den == 1], ids=str)
def test_the_adapter_for_final_cut_pro_agrees(rate: FrameRate, tmp_path: Path) -> None:
    """It takes 23.976 for 23, so only whole rates are asked; it cuts floating-point frames, which may lose
    one; it reads no markers on a gap."""
    listing = exact_list(rate)
    found = read(written("markers-fcpxml", listing), "fcpx_xml", ".fcpxml", tmp_path)
    timelines = [one for one in found if isinstance(one, otio().schema.Timeline)]
    found_spans = clip_spans(timelines[0].tracks, 0)
    assert len(found_spans) == len(spans(listing))
    for found_span, span in zip(found_spans, spans(listing), strict=True):
        assert all(0 <= have - read <= 1 for have, read in zip(span, found_span, strict=True))


@pytest.mark.parametrize("rate", SMPTE, ids=str)
def test_pycmx_reads_the_events_of_the_marker_list(rate: FrameRate) -> None:
    pycmx = pytest.importorskip("pycmx")
    time = otio().opentime
    listing = exact_list(rate)
    text = written("markers-resolve-edl", listing).decode("utf-8")
    found = [event.edits[0] for event in pycmx.parse_cmx3600(io.StringIO(text)).events]
    starts = [int(time.from_timecode(edit.record_in, rate.num / rate.den).value) for edit in found]
    assert starts == [start for start, _ in spans(listing)]
    assert [int(length) for length in re.findall(r"\|D:(\d+)$", text, re.MULTILINE)] == [
        end - start for start, end in spans(listing)
    ]
    assert ("FCM: DROP FRAME" in text) is rate.drop and (";" in found[0].record_in) is rate.drop


@pytest.mark.parametrize("rate", [rate for rate in SMPTE if not rate.drop], ids=str)
def test_the_adapter_for_edl_places_the_events(rate: FrameRate, tmp_path: Path) -> None:
    """It takes drop-frame labels for others, so those are left to pycmx."""
    listing = exact_list(rate)
    timeline = read(
        written("markers-resolve-edl", listing), "cmx_3600", ".edl", tmp_path, rate=rate.num / rate.den
    )
    (track,) = timeline.tracks
    # Source and record times of such an event are the same.
    found = [int(clip.source_range.start_time.value) for clip in track.find_clips()]
    assert found == [start for start, _ in spans(listing)]


@pytest.mark.parametrize("rate", SMPTE, ids=str)
@pytest.mark.parametrize(
    ("format_id", "column"), [("markers-csv", 0), ("markers-tsv", 0), ("markers-avid", 1)]
)
def test_the_labels_of_lists_are_those_of_opentimelineio(
    rate: FrameRate, format_id: str, column: int
) -> None:
    time = otio().opentime
    listing = exact_list(rate)
    text = written(format_id, listing).decode("utf-8")
    rows = list(csv.reader(io.StringIO(text), delimiter="," if format_id == "markers-csv" else "\t"))
    rows = rows if format_id == "markers-avid" else rows[1:]
    found = [int(time.from_timecode(row[column], rate.num / rate.den).value) for row in rows]
    assert found == [start for start, _ in spans(listing)]


@every_rate
def test_mido_hears_every_marker_at_its_exact_moment(rate: FrameRate) -> None:
    mido = pytest.importorskip("mido")
    listing = exact_list(rate)
    midi = mido.MidiFile(file=io.BytesIO(written("markers-midi", listing, ends=True)), charset="utf-8")
    (track,) = midi.tracks
    (tempo,) = [message.tempo for message in track if message.type == "set_tempo"]
    ticks, found = 0, []
    for message in track:
        ticks += message.time
        if message.type == "marker":
            found.append(Fraction(ticks * tempo, midi.ticks_per_beat * 1_000_000))
    wanted = [frame - listing.start for span in spans(listing) for frame in span]
    assert found == sorted(Fraction(frame) / rate.fraction for frame in wanted)
    assert listing.end is not None
    whole = Fraction(ticks * tempo, midi.ticks_per_beat * 1_000_000)
    assert whole == Fraction(listing.end - listing.start) / rate.fraction
    (offset,) = [message for message in track if message.type == "smpte_offset"]
    assert (offset.hours, offset.minutes, offset.seconds, offset.frames) == (1, 0, 0, 0)
    assert (
        offset.frame_rate
        == {24: 24, 25: 25, 30: 29.97 if rate.drop else 30}[
            rate.nominal // 2 if rate.nominal > 30 else rate.nominal
        ]
    )


@every_rate
def test_subtitles_come_and_go_with_their_frames(rate: FrameRate) -> None:
    """A player shows a frame at the exact multiple of its length: the subtitle must be there then, and not
    a frame earlier."""
    listing = exact_list(rate)
    text = written("markers-srt", listing, clock="timecode").decode("utf-8")
    found = []
    for line in re.findall(r"^.* --> .*$", text, re.MULTILINE):
        h1, m1, s1, t1, h2, m2, s2, t2 = (int(part) for part in re.findall(r"\d+", line))
        for h, m, s, t in ((h1, m1, s1, t1), (h2, m2, s2, t2)):
            moment = Fraction((h * 3600 + m * 60 + s) * 1000 + t, 1000)
            shown_at = -(-moment * rate.fraction // 1)  # the first frame at or after the moment
            found.append(int(shown_at))
    assert found == [frame for span in spans(listing) for frame in span]


def test_colours_and_comments_arrive(tmp_path: Path) -> None:
    timeline = read(written("markers-otio", rich_list(), moments=True), "otio_json", ".otio", tmp_path)
    named = {marker.name: marker for marker in timeline.tracks.markers}
    assert named["1M02 Kom og dans"].color == "GREEN" and named["Kiss"].color == "RED"
    assert "Scene: 12 Hall; 13 Stairs" in named["1M02 Kom og dans"].comment
    assert [track.name for track in timeline.tracks] == ["Music 1", "Music 2"]


def test_a_time_of_fcpxml_is_exact_seconds() -> None:
    assert fcpxml_time(86400, rate_from_id("23.976")) == "86486400/24000s"
    assert fcpxml_time(50, rate_from_id("25")) == "2s"
    assert fcpxml_time(1, rate_from_id("59.94df")) == "1001/60000s"
