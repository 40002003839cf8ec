# SPDX-License-Identifier: GPL-3.0-or-later
"""What we send to an editor comes back through our own readers: recognised by content, the same frames."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.markers.lists import exact_list, rich_list, spans, written

from cuefolio.domain.timecode import RATES, FrameRate
from cuefolio.domain.timeline.model import Timeline
from cuefolio.formats.markers.model import EditorCue, EditorList, Stretch
from cuefolio.formats.markers.registry import marker_format
from cuefolio.formats.timelines.registry import Reading, reader_for

READERS = {
    "markers-resolve-edl": "cmx3600",
    "markers-fcp7-xml": "fcp7-xml",
    "markers-fcpxml": "fcpxml",
    "markers-otio": "otio",
    "markers-avid": "marker-list",
    "markers-csv": "marker-list",
    "markers-tsv": "marker-list",
}
WITH_CLIPS = ("markers-fcp7-xml", "markers-fcpxml", "markers-otio")
SAYS_ITS_START = WITH_CLIPS
every_rate = pytest.mark.parametrize("rate", RATES, ids=str)


def read_back(format_id: str, data: bytes, rate: FrameRate, folder: Path) -> Timeline:
    """The one timeline in what was written, by the reader that recognises it."""
    path = folder / f"film{marker_format(format_id).suffix}"
    path.write_bytes(data)
    reader = reader_for(path)
    assert reader.id == READERS[format_id]
    (timeline,) = reader.read(path, Reading(rate=rate))
    assert timeline.rate == rate
    return timeline


@every_rate
@pytest.mark.parametrize("format_id", READERS)
def test_markers_come_back_to_the_frame(format_id: str, rate: FrameRate, tmp_path: Path) -> None:
    listing = exact_list(rate)
    timeline = read_back(format_id, written(format_id, listing), rate, tmp_path)
    if format_id == "markers-avid":
        found = sorted((timeline.frames(spot.at), None) for spot in timeline.spots)
        assert found == [(start, None) for start, _ in spans(listing)]
    else:
        found = [(timeline.frames(s.at), timeline.frames(s.at + s.length)) for s in timeline.spots]
        assert sorted(found) == spans(listing)


@every_rate
@pytest.mark.parametrize("format_id", WITH_CLIPS)
def test_lanes_come_back_to_the_frame(format_id: str, rate: FrameRate, tmp_path: Path) -> None:
    listing = exact_list(rate)
    timeline = read_back(format_id, written(format_id, listing, content="lanes"), rate, tmp_path)
    uses = [(timeline.frames(use.record_in), timeline.frames(use.record_out)) for use in timeline.uses]
    assert sorted(uses) == spans(listing) and timeline.start == listing.start
    assert timeline.spots == [] and all(use.muted is None for use in timeline.uses)


@pytest.mark.parametrize("format_id", WITH_CLIPS)
def test_names_comments_and_sound_design_come_back(format_id: str, tmp_path: Path) -> None:
    listing = rich_list()
    data = written(format_id, listing, music=False, moments=True, name="title")
    timeline = read_back(format_id, data, listing.rate, tmp_path)
    assert {"Kom og dans", "Blue", "Café Radio", "Wind", "Kiss"} <= {spot.name for spot in timeline.spots}
    assert {"Kom og dans", "Blue", "Wind"} <= {use.name for use in timeline.uses}
    assert "Café Radio" not in {use.name for use in timeline.uses}
    comments = {spot.name: spot.comment for spot in timeline.spots}
    assert comments["Kiss"] == "theme again" and "joy; longing" in comments["Kom og dans"]


@settings(max_examples=25)
@given(
    rate=st.sampled_from(RATES),
    start=st.integers(1, 23 * 3600 * 24),
    cues=st.lists(st.tuples(st.integers(0, 80_000), st.integers(1, 9_000)), min_size=1, max_size=12),
)
@pytest.mark.parametrize("format_id", ["markers-resolve-edl", "markers-tsv", *WITH_CLIPS])
def test_any_cues_come_back_to_the_frame(
    format_id: str,
    rate: FrameRate,
    start: int,
    cues: list[tuple[int, int]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    listing = EditorList(
        "Any",
        rate,
        start,
        None,
        tuple(
            EditorCue(at, title=f"Cue {at}", stretches=(Stretch(start + place, start + place + length),))
            for at, (place, length) in enumerate(cues, start=1)
        ),
    )
    options = {"content": "lanes"} if format_id in WITH_CLIPS else {}
    data = written(format_id, listing, **options)
    timeline = read_back(format_id, data, rate, tmp_path_factory.mktemp("back"))
    found = [(use.record_in, use.record_out) for use in timeline.uses] or [
        (spot.at, spot.at + spot.length) for spot in timeline.spots
    ]
    wanted = sorted((one * timeline.ticks, two * timeline.ticks) for one, two in spans(listing))
    if format_id not in WITH_CLIPS:
        # One frame and no length at all are the same to these readers.
        found = [(one, max(two, one + timeline.ticks)) for one, two in found]
    assert sorted(found) == wanted
