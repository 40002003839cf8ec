# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own OpenTimelineIO comes back with the labels that it went out with, without a person's help."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.formats.markers.lists import exact_list, spans, written
from tests.formats.timelines.xml_reading import only

from cuefolio.domain.timecode import RATES, FrameRate, rate_from_id


@pytest.mark.parametrize("rate", RATES, ids=str)
def test_the_rate_and_its_counting_come_back(rate: FrameRate, tmp_path: Path) -> None:
    listing = exact_list(rate)
    path = tmp_path / "film.otio"
    path.write_bytes(written("markers-otio", listing))
    timeline = only(path)
    assert (timeline.rate, timeline.start) == (rate, listing.start)
    uses = [(timeline.frames(use.record_in), timeline.frames(use.record_out)) for use in timeline.uses]
    assert sorted(uses) == spans(listing)


def test_what_the_file_says_of_drop_frame_beats_what_a_person_says(tmp_path: Path) -> None:
    path = tmp_path / "film.otio"
    path.write_bytes(written("markers-otio", exact_list(rate_from_id("29.97"))))
    drop = rate_from_id("29.97df")
    assert only(path, rate=drop).rate == rate_from_id("29.97")
    silent = json.loads(path.read_text())
    silent["metadata"] = {"cuefolio": {"drop_frame": "yes"}}
    path.write_text(json.dumps(silent))
    assert only(path, rate=drop).rate == drop
