# SPDX-License-Identifier: GPL-3.0-or-later
"""A film sent to the editor as lanes comes back as the same cues: music without a question, to the frame."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.formats.markers.lists import written

from cuefolio.domain.timecode import RATES, FrameRate
from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.options import BuildOptions
from cuefolio.formats.markers.model import EditorCue, EditorList, Stretch
from cuefolio.formats.markers.registry import marker_format
from cuefolio.formats.timelines.registry import Reading, read_timeline

TITLES = ("Main Title", "Lamps at Dusk", "Kom og dans", "The Stairs", "Café Radio", "Blue Window", "Polka")


def film(rate: FrameRate) -> EditorList:
    """Seven cues of odd lengths, each begins five seconds before the one before has ended; the third is used
    again at the end."""
    start = 3600 * rate.nominal - rate.dropped * 54
    step = 40 * rate.nominal + 1
    cues = [
        EditorCue(
            at + 1,
            f"1M{at + 1:02d}",
            title,
            "score",
            stretches=(Stretch(start + at * step, start + (at + 1) * step + 5 * rate.nominal),),
        )
        for at, title in enumerate(TITLES)
    ]
    again = Stretch(start + 9 * step, start + 9 * step + 333)
    cues[2] = EditorCue(3, "1M03", TITLES[2], "original-song", stretches=(*cues[2].stretches, again))
    return EditorList("There and Back", rate, start, start + 12 * step, tuple(cues))


@pytest.mark.parametrize("rate", RATES, ids=str)
@pytest.mark.parametrize("format_id", ["markers-fcp7-xml", "markers-fcpxml", "markers-otio"])
def test_the_same_cues_come_back(format_id: str, rate: FrameRate, tmp_path: Path) -> None:
    listing = film(rate)
    path = tmp_path / f"film{marker_format(format_id).suffix}"
    path.write_bytes(written(format_id, listing))
    (timeline,) = read_timeline(path, Reading(rate=rate))
    proposal = build(timeline, BuildOptions())
    assert [(cue.start, cue.end, cue.number.upper(), cue.title) for cue in proposal.cues] == sorted(
        (stretch.start, stretch.end, cue.number, cue.title)
        for cue in listing.cues
        for stretch in cue.stretches
    )
    assert not proposal.unsure and not proposal.excluded
