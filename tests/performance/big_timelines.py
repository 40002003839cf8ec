# SPDX-License-Identifier: GPL-3.0-or-later
"""Large timelines of text as editing systems write them, the same for a size every time."""

from __future__ import annotations

import random
from collections.abc import Iterator

SONGS = 400
RATE = 24
"""Labels count 24 frames; the files say 23.976."""
_HEADS = "\t".join(
    f"{head:<{width}}"
    for head, width in (
        ("CHANNEL", 8),
        ("EVENT", 8),
        ("CLIP NAME", 30),
        ("START TIME", 14),
        ("END TIME", 14),
        ("DURATION", 14),
        ("STATE", 0),
    )
)


_MARKER_HEADS = "\t".join(
    f"{head:<{width}}"
    for head, width in (
        ("#", 4),
        ("LOCATION", 13),
        ("TIME REFERENCE", 18),
        ("UNITS", 9),
        ("NAME", 33),
        ("COMMENTS", 0),
    )
)


def label(frame: int) -> str:
    """A timecode label."""
    return f"{frame // 86400:02}:{frame // 1440 % 60:02}:{frame // 24 % 60:02}:{frame % 24:02}"


def pro_tools(events: int) -> bytes:
    """A session of 20 tracks of two channels with ``events`` listed lines: cuts, fades, mutes, files."""
    chance = random.Random(1)
    tracks = [f"Music {number}" for number in range(1, 15)] + ["DX 1", "DX 2", "FX", "BG", "Foley", "VO"]
    lines = [
        "SESSION NAME:\tBig",
        "SAMPLE RATE:\t48000.000000",
        "BIT DEPTH:\t24-bit",
        "SESSION START TIMECODE:\t00:59:50:00",
        "TIMECODE FORMAT:\t23.976 Frame",
        f"# OF AUDIO TRACKS:\t{len(tracks)}",
        f"# OF AUDIO CLIPS:\t{2 * SONGS}",
        f"# OF AUDIO FILES:\t{SONGS}",
        "\n\nF I L E S  I N  S E S S I O N",
        "Filename                     \tLocation",
        *(f"{song(at)}.wav\tMacintosh HD:Big:Audio Files:" for at in range(SONGS)),
        "\n\nO N L I N E  C L I P S  I N  S E S S I O N",
        "CLIP NAME                     \tSource File",
        *(f"{song(at)}-{cut:02}.{side}\t{song(at)}.wav\t[{number}]" for at, cut, side, number in _clips()),
        "\n\nT R A C K  L I S T I N G",
    ]
    each = events // (2 * len(tracks))
    for name in tracks:
        lines += [f"TRACK NAME:\t{name} (Stereo)", "COMMENTS:\t", "USER DELAY:\t0 Samples", "STATE: "]
        lines += ["PLUG-INS: ", _HEADS]
        seed = chance.random()
        for channel, side in ((1, "L"), (2, "R")):
            lines += [*_events(channel, side, each, random.Random(seed)), "\n"]
    lines += ["M A R K E R S  L I S T I N G", _MARKER_HEADS]
    lines += ["1   \t01:00:00:00  \t28800000          \tSamples  \tReel 1                           \t", ""]
    return "\n".join(lines).encode()


def _clips() -> Iterator[tuple[int, int, str, int]]:
    for at in range(SONGS):
        yield at, at % 90 + 1, "L", 1
        yield at, at % 90 + 1, "R", 2


def _events(channel: int, side: str, count: int, chance: random.Random) -> Iterator[str]:
    frame = 3600 * RATE
    for number in range(1, count + 1):
        at, length = chance.randrange(SONGS), chance.randrange(4, 200)
        name = f"{song(at)}-{at % 90 + 1:02}.{side}"
        if number % 5 == 0:
            name, length = chance.choice(("(fade in)", "(fade out)", "(cross fade)")), chance.randrange(1, 12)
        state = "Muted" if chance.random() < 0.02 else "Unmuted"
        start, end, lasts = label(frame), label(frame + length), label(length)
        yield f"{channel:<8}\t{number:<8}\t{name:<30}\t   {start}\t   {end}\t   {lasts}\t{state}"
        frame += length + (chance.randrange(1, 200) if number % 3 == 0 else 0)


def song(at: int) -> str:
    """The name of a recording."""
    return f"{at % 6 + 1}m{at % 40 + 1:02}_The Harbour at Night {at}"


def edl(size: int) -> bytes:
    """A list of sound in the manner of Avid with names, files, levels, and a dissolve now and then."""
    chance, frame, total = random.Random(2), 3600 * RATE, 0
    lines = ["TITLE:   BIG", "FCM: NON-DROP FRAME"]
    number = 0
    while total < size:
        number += 1
        length, source = chance.randrange(12, 300), chance.randrange(10 * 3600 * RATE)
        times = f"{label(source)} {label(source + length)} {label(frame)} {label(frame + length)}"
        track = chance.choice(("A   ", "A2  ", "A3  ", "A4  ", "NONE"))
        kind = "D    012" if number % 10 == 0 else "C       "
        name = song(number % SONGS).upper()
        block = [f"{number:06}  MX{number % SONGS:06} {track}  {kind} {times} "]
        if track == "NONE":
            block.append("AUD   3    4")
        block += [f"* FROM CLIP NAME:  {name}.WAV ", f"* SOURCE FILE: {name}.WAV"]
        if number % 4 == 0:
            block.append(
                f"* AUDIO LEVEL AT {label(source)} IS -{chance.randrange(1, 20)}.00 DB  (REEL MX A1)"
            )
        lines += block
        total += sum(map(len, block)) + len(block)
        frame += length
    return "\n".join(lines).encode()
