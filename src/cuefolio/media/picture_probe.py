# SPDX-License-Identifier: GPL-3.0-or-later
"""What FFmpeg says about a film's file, as plain values; runs in a child (see ``av_child``)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from cuefolio.media.av_open import opened
from cuefolio.media.refused import Refused

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream

SAMPLE_PICTURES = 240
"""Pictures whose times are compared where a file has no index."""
SAMPLE_BYTES = 48 << 20
JITTER = Fraction(1, 450)
"""Seconds by which a picture may be off its place at a constant rate: Matroska counts in milliseconds."""
STANDARD = tuple(
    Fraction(number * 1000, 1001) for number in (24, 30, 48, 60, 120)
) + tuple(map(Fraction, (12, 15, 16, 18, 24, 25, 30, 48, 50, 60, 100, 120)))  # fmt: skip
SNAP = Fraction(1, 5000)
"""Rates this close (relative) to a standard one are meant to be it: 2997/125 is 24000/1001 in milliseconds.
23.976 and 24 are five times as far apart."""
MOST_AUDIO_STREAMS = 32
LONGEST_WORD = 60


def run(path: bytes, _options: dict[str, Any]) -> Iterator[tuple[dict[str, Any], bytes]]:
    """One part: the fields of ``picture_facts.PictureFacts`` as JSON. Raises Refused."""
    with opened(path) as container:
        stream = _picture_stream(container)
        declared = _snapped(stream.average_rate or stream.guessed_rate)
        times = _times(container, stream)
        measured, is_variable = _measured(times, stream.time_base, declared)
        context = stream.codec_context
        width, height = _shown_size(stream)
        facts = {
            "container": container.format.long_name[:LONGEST_WORD],
            "codec": (context.codec.name if context is not None else "")[:LONGEST_WORD],
            "codec_name": (context.codec.long_name if context is not None else "")[:LONGEST_WORD],
            "width": width,
            "height": height,
            "rate": _text(measured or declared),
            "base_rate": _text(stream.base_rate),
            "is_variable": is_variable,
            "timecode": _timecode(container),
            "duration": _text(_duration(container, stream)),
            "lead": _text(_lead(container, stream)),
            "audio": [_audio(found) for found in container.streams.audio[:MOST_AUDIO_STREAMS]],
        }
    yield {"facts": facts}, b""


def _picture_stream(container: InputContainer) -> VideoStream:
    """The moving picture: not the cover of an album, and of several streams the largest."""
    import av.stream

    still = av.stream.Disposition.attached_pic | av.stream.Disposition.timed_thumbnails
    moving = [found for found in container.streams.video if not found.disposition & still]
    if not moving:
        raise Refused("media.no_picture")
    return max(moving, key=lambda found: ((found.width or 0) * (found.height or 0), -found.index))


def _shown_size(stream: VideoStream) -> tuple[int, int]:
    """Width and height in square pixels: a DVD's 720 x 576 is shown as 1024 x 576."""
    width, height = stream.width or 0, stream.height or 0
    aspect = stream.sample_aspect_ratio
    if aspect and Fraction(1, 10) < aspect < 10:
        width = round(width * aspect)
    return width, height


def _snapped(rate: Fraction | None) -> Fraction | None:
    """The standard rate that is meant, else the rate itself; None for what cannot be one."""
    if rate is None or not 0 < rate <= 1000:
        return None
    near = min(STANDARD, key=lambda known: abs(known - rate))
    return near if abs(near - rate) <= near * SNAP else rate.limit_denominator(1_000_000)


def _times(container: InputContainer, stream: VideoStream) -> list[int]:
    """Times of pictures in ticks of the stream, in order: of all where the file has an index, else of the
    first ones."""
    entries = getattr(stream, "index_entries", None)
    # A Matroska or TS index has only the places where a player may jump to.
    if entries is not None and len(entries) > 2 and "mov" in container.format.name.split(","):
        return [entry.timestamp for entry in entries]
    found: list[int] = []
    read = 0
    for packet in container.demux(stream):
        read += packet.size
        if packet.pts is not None:
            found.append(packet.pts)
        if len(found) >= SAMPLE_PICTURES or read > SAMPLE_BYTES:
            break
    # What comes late in the sample may belong before pictures that were not read any more.
    found.sort()
    return found[:-8] if len(found) >= SAMPLE_PICTURES else found


def _measured(
    times: Sequence[int], base: Fraction | None, declared: Fraction | None
) -> tuple[Fraction | None, bool]:
    """(rate out of the pictures' times where that is better than what is declared, whether it varies)."""
    if not base or len(times) < 3 or times[-1] <= times[0]:
        return None, False
    if declared is not None and _is_even(times, base, declared):
        return None, False
    mean = _snapped((len(times) - 1) / ((times[-1] - times[0]) * base))
    return mean, mean is None or not _is_even(times, base, mean)


def _is_even(times: Sequence[int], base: Fraction, rate: Fraction) -> bool:
    """Whether every picture stands where a constant rate puts it."""
    first, step = times[0], float(1 / (rate * base))
    allowed = float(JITTER / base)
    return all(abs(time - first - n * step) <= allowed for n, time in enumerate(times))


def _timecode(container: InputContainer) -> str:
    """The first timecode that the file tells: of its timecode track, its picture, or the file as a whole."""
    streams = sorted(container.streams, key=lambda found: ("data", "video").index(found.type)
                     if found.type in ("data", "video") else 2)  # fmt: skip
    for metadata in itertools.chain((found.metadata for found in streams), (container.metadata,)):
        for name, value in metadata.items():
            if name.casefold() == "timecode" and value.strip():
                return value.strip()[:LONGEST_WORD]
    return ""


def _duration(container: InputContainer, stream: VideoStream) -> Fraction | None:
    seconds = None
    if stream.duration is not None and stream.time_base is not None:
        seconds = stream.duration * stream.time_base
    elif container.duration is not None:
        seconds = Fraction(container.duration, 1_000_000)
    return seconds if seconds is not None and 0 < seconds < 10_000_000 else None


def _lead(container: InputContainer, stream: VideoStream) -> Fraction:
    """Seconds from the beginning of the file, as a player counts, to its first picture."""
    if stream.start_time is None or stream.time_base is None or container.start_time is None:
        return Fraction(0)
    lead = stream.start_time * stream.time_base - Fraction(container.start_time, 1_000_000)
    # The container counts in microseconds: less than that is rounding.
    return lead if Fraction(1, 500_000) < lead < 3600 else Fraction(0)


def _audio(stream: Any) -> dict[str, Any]:
    context = stream.codec_context
    return {
        "codec": (context.codec.name if context is not None else "")[:LONGEST_WORD],
        "channels": int(getattr(context, "channels", 0) or 0),
        "sample_rate": int(getattr(context, "sample_rate", 0) or 0),
        "language": str(stream.language or "")[:LONGEST_WORD],
    }


def _text(value: Fraction | None) -> str:
    return "" if value is None else f"{value.numerator}/{value.denominator}"
