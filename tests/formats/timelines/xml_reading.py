# SPDX-License-Identifier: GPL-3.0-or-later
"""Helpers for the tests of readers of XML and JSON timelines."""

from __future__ import annotations

import json
import random
from pathlib import Path
from xml.etree.ElementTree import fromstring, tostring

import pytest

from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.timeline.model import Timeline, Use
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading as Reading
from cuefolio.formats.timelines.registry import TimelineReader, reader_for
from cuefolio.messages import templates


def read(path: Path, **how: object) -> list[Timeline]:
    """Every timeline of a file through the reader that its content asks for."""
    return reader_for(path).read(path, Reading(**how))  # type: ignore[arg-type]


def only(path: Path, **how: object) -> Timeline:
    """The first timeline of a file."""
    return read(path, **how)[0]


def at(timeline: Timeline, ticks: int) -> str:
    """A time as the label of the frame it falls into."""
    return format_timecode(int(timeline.frames(ticks)), timeline.rate)


def span(timeline: Timeline, use: Use) -> tuple[str, str]:
    """Record in and out as labels; both must be whole frames."""
    for ticks in (use.record_in, use.record_out):
        assert timeline.frames(ticks).denominator == 1, use
    return at(timeline, use.record_in), at(timeline, use.record_out)


def heard(timeline: Timeline, name: str) -> list[Use]:
    """The uses of a name on tracks of sound, in order."""
    return [use for use in timeline.uses if use.name == name and not timeline.tracks[use.track].picture]


def frames(timeline: Timeline, ticks: int | None) -> int:
    """A length or source time that must be whole frames."""
    assert ticks is not None
    whole = timeline.frames(ticks)
    assert whole.denominator == 1, whole
    return whole.numerator


def codes(timeline: Timeline) -> list[str]:
    """The codes of the remarks, each of which has a sentence that its arguments fill."""
    for remark in timeline.remarks:
        assert templates()[remark.code].format_map(remark.arguments)
    return [remark.code for remark in timeline.remarks]


def refusal(path: Path, code: str, **how: object) -> str:
    """The sentence with which a file is refused; it names the file and leaves nothing unfilled."""
    with pytest.raises(CuefolioError) as caught:
        read(path, **how)
    assert caught.value.code == code, str(caught.value)
    sentence = str(caught.value)
    assert str(path) in sentence or path.name in sentence
    assert "{" not in sentence
    return sentence


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes of a file with one to eight accidents: flipped, cut, doubled, swapped, foreign."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if not changed:
            break
        place = chance.randrange(len(changed))
        kind = chance.randrange(7)
        if kind == 0:
            changed[place] = chance.randrange(256)
        elif kind == 1:
            del changed[place:]
        elif kind == 2:
            del changed[place : place + chance.randint(1, 200)]
        elif kind == 3:
            lines = changed.split(b"\n")
            line = chance.randrange(len(lines))
            lines.insert(chance.randrange(len(lines) + 1), lines[line])
            changed = bytearray(b"\n".join(lines))
        elif kind == 4:
            lines = changed.split(b"\n")
            one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
            lines[one], lines[other] = lines[other], lines[one]
            changed = bytearray(b"\n".join(lines))
        elif kind == 5:
            digits = [spot for spot, value in enumerate(changed) if 48 <= value < 58]
            if digits:
                spot = chance.choice(digits)
                changed[spot : spot + 1] = chance.choice(
                    (b"-", b"0", b"99999999999999999999", b"NaN", b"1e999", b".", b"/0")
                )
        else:
            changed[place:place] = chance.choice(
                (b"<", b">", b"&", b'"', b"\0", b"\xff", b"]", b"}", b"[[[[")
            )
    return bytes(changed)


ODD = (
    "",
    "-1",
    "0",
    "-99999999999",
    "1e308",
    "NaN",
    "1/0s",
    "-5/3s",
    "9" * 30,
    "TRUE",
    "r1",
    "file-1",
    "n0",
    "x",
)
"""Values that no exporter writes where they are put, as ``ODD_JSON`` in JSON."""


def disordered(data: bytes, chance: random.Random) -> bytes:
    """A well-formed document with one to eight accidents: odd values, parts lost, doubled, moved."""
    if data.lstrip()[:1] == b"{":
        return _disordered_json(data, chance)
    root = fromstring(data)
    for _ in range(chance.randint(1, 8)):
        elements = list(root.iter())
        one, other = chance.choice(elements), chance.choice(elements)
        kind = chance.randrange(5)
        if kind == 0 and one.attrib:
            one.set(chance.choice(sorted(one.attrib)), chance.choice(ODD))
        elif kind == 1:
            one.text = chance.choice(ODD)
        elif kind == 2 and len(one):
            one.remove(chance.choice(list(one)))
        elif kind == 3 and other not in one.iter():
            other.append(one)
        elif one.attrib and other.attrib:
            name = chance.choice(sorted(one.attrib))
            other.set(name, one.get(name, ""))
    return tostring(root)


def _disordered_json(data: bytes, chance: random.Random) -> bytes:
    root = json.loads(data)
    for _ in range(chance.randint(1, 8)):
        holders = [root]
        for holder in holders:
            parts = holder.values() if isinstance(holder, dict) else holder
            holders.extend(part for part in parts if isinstance(part, dict | list) and part)
        holder = chance.choice(holders)
        key = chance.choice(list(holder)) if isinstance(holder, dict) else chance.randrange(len(holder))
        kind = chance.randrange(4)
        if kind == 0:
            holder[key] = chance.choice(
                (None, -1, 0, 1e308, 10**400, True, "x", [], {}, [[]], -0.5, "Clip.1")
            )
        elif kind == 1 and len(holder) > 1:
            del holder[key]
        elif kind == 2:
            holder[key] = json.loads(json.dumps(chance.choice(holders)))
        elif isinstance(holder, list):
            holder.append(holder[key])
    return json.dumps(root).encode()


def survives(reader: TimelineReader, samples: list[Path], folder: Path, rounds: int) -> None:
    """Accidents to some files are read or refused with a sentence, never otherwise."""
    chance = random.Random(20260722)
    file = folder / f"mutated{samples[0].suffix}"
    for turn in range(rounds):
        data = samples[turn % len(samples)].read_bytes()
        file.write_bytes(mutated(data, chance) if turn % 3 == 0 else disordered(data, chance))
        try:
            for timeline in reader.read(file, Reading()):
                for use in timeline.uses:
                    length = use.record_out - use.record_in
                    assert length > 0, (turn, use)
                    assert 0 <= use.fade_in <= length, (turn, use)
                    assert 0 <= use.fade_out <= length, (turn, use)
                    assert use.speed != 0 or use.source_in is None, (turn, use)
                codes(timeline)
        except CuefolioError as error:
            assert error.code in templates(), (turn, error.code)
            assert str(error)
