# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames of a timeline lie in a production where a person expects them."""

from __future__ import annotations

import pytest

from cuefolio.domain.timecode import FrameRate, format_timecode, parse_timecode
from cuefolio.services.timeline_place import Placing

NDF, DF = FrameRate(30000, 1001), FrameRate(30000, 1001, drop=True)
PAL, FILM = FrameRate(25), FrameRate(24)


@pytest.mark.parametrize(
    ("theirs", "ours", "label", "expected"),
    [
        (PAL, PAL, "01:02:03:04", "01:02:03:04"),
        (NDF, DF, "01:02:03:04", "01:02:03;04"),
        (NDF, DF, "01:01:00:00", "01:01:00;02"),
        (NDF, DF, "01:01:00:01", "01:01:00;02"),
        (NDF, DF, "01:10:00:00", "01:10:00;00"),
        (DF, NDF, "01:01:00;02", "01:01:00:02"),
        (PAL, FILM, "01:00:10:00", "01:00:10:00"),
        (PAL, FILM, "01:00:00:12", "01:00:00:12"),
    ],
)
def test_a_label_of_theirs_is_here(theirs: FrameRate, ours: FrameRate, label: str, expected: str) -> None:
    start = "01:00:00:00"
    placing = Placing(theirs, parse_timecode(start, theirs), ours, parse_timecode(start, ours))
    assert format_timecode(placing.frame(parse_timecode(label, theirs)), ours) == expected
