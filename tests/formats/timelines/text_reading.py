# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of text timelines share: reading a file, shown times, damaged copies."""

from __future__ import annotations

import random
from collections.abc import Iterator
from fractions import Fraction
from math import floor
from pathlib import Path

import pytest

from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading, TimelineReader
from cuefolio.messages import sentence, templates

HALF = Fraction(1, 2)
REFUSALS = ("timeline.", "file.")


def read_one(reader: TimelineReader, path: Path, rate: FrameRate | None = None) -> Timeline:
    """The only sequence of a file that the reader must also recognise."""
    with path.open("rb") as file:
        assert reader.sniff(path, file.read(65536)) > 0
    [timeline] = reader.read(path, Reading(rate=rate))
    check(timeline)
    return timeline


def check(timeline: Timeline) -> None:
    """What holds of every timeline that was read, and of its remarks."""
    assert timeline.ticks > 0 and timeline.tolerance >= 0
    for use in timeline.uses:
        assert 0 <= use.track < len(timeline.tracks)
        assert 0 <= use.record_in < use.record_out
        assert use.fade_in >= 0 and use.fade_out >= 0
        assert use.name == use.name.strip() and "\n" not in use.name
        assert use.place and use.raw
    for spot in timeline.spots:
        assert spot.at >= 0 and spot.length >= 0
    for remark in timeline.remarks:
        assert remark.code in templates()
        worded = sentence(remark.code, remark.arguments)
        assert "{" not in worded or "{" in str(remark.arguments)


def shown(timeline: Timeline, ticks: int) -> str:
    """A time in ticks as the label of the frame that it rounds to."""
    return format_timecode(floor(timeline.frames(ticks) + HALF), timeline.rate)


def ranges(timeline: Timeline, track: str, name: str = "") -> list[tuple[str, str]]:
    """The labels of all uses on a track (of clips whose name holds ``name``), touching ones joined."""
    found = sorted(
        (use.record_in, use.record_out)
        for use in timeline.uses
        if timeline.tracks[use.track].name == track and name in use.name
    )
    joined: list[list[int]] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(end, joined[-1][1])
        else:
            joined.append([start, end])
    return [(shown(timeline, start), shown(timeline, end)) for start, end in joined]


def codes(timeline: Timeline) -> list[str]:
    """The codes of the remarks."""
    return [remark.code for remark in timeline.remarks]


def damaged(samples: list[bytes], count: int, seed: int) -> Iterator[bytes]:
    """Seeded damage: bytes flipped, cut, repeated, lines doubled, dropped and swapped with other files'."""
    chance = random.Random(seed)
    for _ in range(count):
        data = bytearray(chance.choice(samples))
        for _step in range(chance.randint(1, 4)):
            kind, at = chance.randrange(7), chance.randrange(len(data) + 1)
            if kind == 0:
                for _flip in range(chance.randint(1, 20)):
                    data[chance.randrange(len(data)) if data else 0 : at] = bytes([chance.randrange(256)])
                    data = data or bytearray(b"\n")
            elif kind == 1:
                del data[at:]
                data = data or bytearray(b"0")
            elif kind == 2:
                data[at:at] = chance.choice(
                    (b"\t", b"\n", b"\r", b"\0", b"99", b":", b";", b'"', b"\xff", b"-")
                )
            elif kind == 3:
                data[at:at] = data[at : at + chance.randint(1, 200)] * chance.randint(1, 50)
            else:
                lines = bytes(data).split(b"\n")
                place = chance.randrange(len(lines))
                if kind == 4:
                    lines.insert(place, chance.choice(lines))
                elif kind == 5:
                    del lines[place]
                else:
                    lines[place] = chance.choice(chance.choice(samples).split(b"\n"))
                data = bytearray(b"\n".join(lines)) or bytearray(b"\n")
        yield bytes(data)


def survives_damage(reader: TimelineReader, folder: Path, path: Path, count: int, seed: int) -> None:
    """Damaged copies of a folder's files are read or refused in a sentence; some are read, some refused."""
    samples = [file.read_bytes() for file in sorted(folder.iterdir())]
    outcomes = {"read": 0, "refused": 0}
    for data in damaged(samples, count, seed):
        path.write_bytes(data)
        try:
            reader.sniff(path, data[:65536])
            timelines = reader.read(path, Reading())
        except CuefolioError as error:
            outcomes["refused"] += 1
            assert error.code.startswith(REFUSALS) and error.code in templates()
            assert str(path) in str(error)
        else:
            outcomes["read"] += 1
            for timeline in timelines:
                check(timeline)
    assert all(outcomes.values()), outcomes


def refused(reader: TimelineReader, path: Path, code: str, reading: Reading | None = None) -> None:
    """The file is refused with this code, in one sentence that names it."""
    with pytest.raises(CuefolioError) as caught:
        reader.read(path, reading or Reading())
    assert caught.value.code == code
    told = str(caught.value)
    assert str(path) in told and "\n" not in told and "{" not in told
