# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of the rate of a list that names none: what it was taken from, never more than was known."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.timeline.model import Remark
from cuefolio.formats.timelines.registry import Reading, read_timeline
from cuefolio.messages import sentence


def told(path: Path, likely: str) -> tuple[str, list[Remark]]:
    """The rate, and the remarks on it, each of which has a sentence."""
    reading = Reading(likely=rate_from_id(likely) if likely else None)
    (timeline,) = read_timeline(path, reading)
    for remark in timeline.remarks:
        assert timeline.rate.label in sentence(remark.code, remark.arguments)
    return timeline.rate.id, timeline.remarks


@pytest.mark.parametrize(
    ("frame", "likely", "rate", "code", "number"),
    [
        ("23", "", "24", "guess", 23),
        ("23", "25", "25", "likely", None),
        ("23", "59.94", "59.94", "likely", None),
        ("24", "24", "25", "guess", 24),
        ("00", "", "24", "nothing", None),
        ("00", "25", "25", "likely", None),
    ],
)
def test_of_an_edit_decision_list(
    frame: str, likely: str, rate: str, code: str, number: int | None, tmp_path: Path
) -> None:
    path = tmp_path / "list.edl"
    path.write_text(f"TITLE: T\n001  MX  A  C  00:00:00:00 00:00:10:00 01:00:00:00 01:00:10:{frame}\n")
    found, (remark,) = told(path, likely)
    assert (found, remark.code, remark.arguments.get("frame")) == (rate, f"timeline.edl_rate_{code}", number)


@pytest.mark.parametrize(
    ("time", "likely", "rate", "code", "number"),
    [
        ("01:00:00:23", "", "24", "largest", 23),
        ("01:00:00:23", "25", "25", "likely", None),
        ("01:00:00:00", "", "24", "guess", None),
        ("01:00:00;23", "25", "29.97df", "drop", None),
        ("01:00:00;23", "29.97df", "29.97df", "likely", None),
    ],
)
def test_of_a_list_of_markers(
    time: str, likely: str, rate: str, code: str, number: int | None, tmp_path: Path
) -> None:
    path = tmp_path / "markers.csv"
    path.write_text(f"Timecode,Marker Name\n{time},Start\n")
    found, (remark,) = told(path, likely)
    assert (found, remark.code, remark.arguments.get("frame")) == (
        rate,
        f"timeline.markers_rate_{code}",
        number,
    )
