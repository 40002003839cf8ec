# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames of a timeline lie in a production where a person expects them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuefolio.domain.timecode import FrameRate, format_timecode, parse_timecode
from cuefolio.domain.timeline.model import RateFrom, Timeline, Use
from cuefolio.services import catalog, films
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


@pytest.mark.parametrize(
    ("frames", "who", "expected"),
    [
        ((10, 23), RateFrom.GUESS, FILM),
        ((10, 24), RateFrom.GUESS, PAL),
        ((10, 23), RateFrom.FILE, PAL),
        ((10, 23), RateFrom.PERSON, PAL),
    ],
)
def test_a_guess_changes_a_rate_that_somebody_set_only_where_the_labels_demand_it(
    frames: tuple[int, int], who: RateFrom, expected: FrameRate, tmp_path: Path
) -> None:
    store = catalog.new(tmp_path / "film.cuefolio")
    film_id = films.add_film(store, {"title": "T", "rate": "24"}).created[0]
    start, end = ((90_000 + frame) * 2 for frame in frames)
    made = Timeline("cmx3600", "", PAL, who, ticks=2, uses=[Use(0, "Rain", start, end)])
    placing = Placing.of(made, films.get_film(store, film_id), takes_rate=True)
    store.close()
    assert placing.rate == expected
    if expected == PAL:
        assert placing.frame(90_024) == 90_024
