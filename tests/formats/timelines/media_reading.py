# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of AAF, Premiere projects and folders of WAV files share: short views, and seeded damage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.timeline.model import Timeline, Use
from cuefolio.errors import CuefolioError
from cuefolio.messages import sentence


def at(timeline: Timeline, ticks: int) -> str:
    """The label of a time that lies on a frame; AssertionError for one that does not."""
    frames, rest = divmod(ticks, timeline.ticks)
    assert rest == 0, f"{ticks} ticks are no whole frame of {timeline.ticks}"
    return format_timecode(frames, timeline.rate)


def spans(timeline: Timeline, track: str) -> list[tuple[str, str, str]]:
    """(name, in, out) of all uses on a track."""
    return [
        (use.name, at(timeline, use.record_in), at(timeline, use.record_out))
        for use in timeline.uses
        if timeline.tracks[use.track].name == track
    ]


def only(timeline: Timeline, name: str) -> Use:
    """The one use of this name."""
    (use,) = [use for use in timeline.uses if use.name == name]
    return use


def codes(timeline: Timeline) -> set[str]:
    """The codes of all remarks."""
    return {remark.code for remark in timeline.remarks}


def damaged(content: bytes, seed: int, count: int) -> Iterator[bytes]:
    """Copies of a file with bytes changed, cut off, doubled or taken out, the same for a seed every time."""
    random = Random(seed)
    for number in range(count):
        copy = bytearray(content)
        place = random.randrange(len(copy))
        end = min(len(copy), place + random.randrange(1, 2048))
        if number % 4 == 0:
            for _ in range(random.choice((1, 8, 64, 512))):
                copy[random.randrange(len(copy))] = random.randrange(256)
        elif number % 4 == 1:
            del copy[place:]
        elif number % 4 == 2:
            copy[place:place] = copy[place:end]
        else:
            del copy[place:end]
        yield bytes(copy)


def survives(read: Callable[[Path], list[Timeline]], path: Path) -> str:
    """Read a damaged file: "" when it was readable after all, else the code of the sentence that was raised.

    Uses have a length and a track that exists, and every remark can be worded.
    """
    try:
        timelines = read(path)
    except CuefolioError as error:
        assert str(error)
        return error.code
    for timeline in timelines:
        for use in timeline.uses:
            assert use.record_in < use.record_out
            assert 0 <= use.track < len(timeline.tracks)
        for remark in timeline.remarks:
            assert sentence(remark.code, remark.arguments)
    return ""
