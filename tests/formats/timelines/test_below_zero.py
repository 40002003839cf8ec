# SPDX-License-Identifier: GPL-3.0-or-later
"""Times before 00:00:00:00 are told in one remark, and stop nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.model import Timeline
from cuefolio.formats.timelines.registry import read_timeline
from cuefolio.messages import sentence


def fcp7(folder: Path, start: int, *clips: tuple[int, int]) -> Timeline:
    """A sequence at 25 that starts at a frame, with clips from and to frames of it."""
    items = "".join(
        f'<clipitem id="c{at}"><name>Song</name><start>{first}</start><end>{last}</end><in>0</in>'
        f'<out>{last - first}</out><file id="f{at}"><name>Song.wav</name></file></clipitem>'
        for at, (first, last) in enumerate(clips)
    )
    path = folder / "s.xml"
    path.write_text(
        '<xmeml version="5"><sequence id="s"><name>Reel</name><duration>1000</duration>'
        "<rate><timebase>25</timebase><ntsc>FALSE</ntsc></rate><timecode><rate><timebase>25</timebase>"
        f"</rate><frame>{start}</frame></timecode><media><audio><track>{items}</track></audio></media>"
        "</sequence></xmeml>"
    )
    (timeline,) = read_timeline(path)
    return timeline


@pytest.mark.parametrize(
    ("start", "clips", "code", "count", "at"),
    [
        (-90000, [(250, 500), (1000, 1100)], "timeline.start_below_zero", 2, "-00:59:50:00"),
        (-50, [(100, 200)], "timeline.start_below_zero", 0, "-"),
        (0, [(50, 100), (-50, 25)], "timeline.clips_below_zero", 1, "-00:00:02:00"),
    ],
)
def test_it_is_told_once(
    start: int, clips: list[tuple[int, int]], code: str, count: int, at: str, tmp_path: Path
) -> None:
    timeline = fcp7(tmp_path, start, *clips)
    (remark,) = timeline.remarks
    assert (remark.code, remark.arguments["count"]) == (code, count)
    assert str(remark.arguments["first"]).endswith(at)
    assert at in sentence(remark.code, remark.arguments) and not losses(timeline.remarks)


def test_nothing_is_told_of_times_from_zero_on(tmp_path: Path) -> None:
    assert fcp7(tmp_path, 0, (0, 100)).remarks == []
