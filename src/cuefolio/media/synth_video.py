# SPDX-License-Identifier: GPL-3.0-or-later
"""A small film for tests and the demo: its timecode burnt in, with flashes and beeps at known frames.

A picture is grey with large figures; a marked one is white, and with it begins a beep. A bar at the bottom
shows how far the film is. NumPy and PyAV are imported when first used.
"""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.errors import CuefolioError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]
    Samples = NDArray[np.float32]

SOUND_RATE = 48_000
BEEP_SECONDS = 0.1
BEEP_HERTZ = 1000.0
BEEP_LEVEL = 0.5
DARK, BRIGHT, INK = 48, 235, 180
"""Luminance of a plain picture, a marked one, and the figures on a plain one (16 is black, 235 white)."""
KEY_PICTURES = 12

CONTAINERS: dict[str, tuple[str, str]] = {
    ".mov": ("mov", "pcm_s16le"),
    ".mp4": ("mp4", "aac"),
    ".mkv": ("matroska", "flac"),
}
"""By suffix: FFmpeg's container and the encoder of the sound. In .mov and .mkv the sound is exact."""
ENCODERS: tuple[tuple[str, dict[str, str]], ...] = (
    ("libx264", {"preset": "ultrafast", "tune": "zerolatency"}),
    ("mpeg4", {}),
)

_FIGURES = {
    "0": "01110 10001 10011 10101 11001 10001 01110",
    "1": "00100 01100 00100 00100 00100 00100 01110",
    "2": "01110 10001 00001 00110 01000 10000 11111",
    "3": "01110 10001 00001 00110 00001 10001 01110",
    "4": "00010 00110 01010 10010 11111 00010 00010",
    "5": "11111 10000 11110 00001 00001 10001 01110",
    "6": "00110 01000 10000 11110 10001 10001 01110",
    "7": "11111 00001 00010 00100 01000 01000 01000",
    "8": "01110 10001 10001 01110 10001 10001 01110",
    "9": "01110 10001 10001 01111 00001 00010 01100",
    ":": "00000 00100 00100 00000 00100 00100 00000",
    ";": "00000 00100 00100 00000 00100 00100 01000",
}


def write_film(
    path: Path,
    frames: int,
    rate: FrameRate,
    *,
    start_frame: int | None = None,
    marks: Collection[int] = (),
    size: tuple[int, int] = (320, 180),
    sound: Samples | None = None,
) -> None:
    """Encode a film of ``frames`` pictures at ``rate`` into ``path`` (see CONTAINERS for the suffixes).

    ``start_frame`` (since 00:00:00:00) is written as the file's timecode; None: it tells none, and the burnt
    one counts from zero. ``marks`` are numbers of pictures, from 0. ``size`` is (width, height), both even.
    ``sound`` of shape (samples, 1) at SOUND_RATE, -1 to 1, takes the place of the beeps.
    Raises CuefolioError ``media.cannot_encode`` where PyAV lacks the encoders.
    """
    import av

    container_name, sound_codec = CONTAINERS.get(path.suffix.lower(), ("", ""))
    encoder = next((found for found in ENCODERS if found[0] in av.codecs_available), None)
    if encoder is None or sound_codec not in av.codecs_available:
        raise CuefolioError("media.cannot_encode", suffix=path.suffix, choices=", ".join(CONTAINERS))
    with av.open(str(path), "w", format=container_name, options={"fflags": "+bitexact"}) as container:
        if start_frame is not None:
            container.metadata["timecode"] = format_timecode(start_frame, rate)
        picture: Any = container.add_stream(encoder[0], rate=rate.fraction, options=dict(encoder[1]))
        picture.width, picture.height = size
        picture.pix_fmt = "yuv420p"
        picture.gop_size = KEY_PICTURES
        picture.codec_context.max_b_frames = 0
        audio: Any = container.add_stream(sound_codec, rate=SOUND_RATE)
        audio.codec_context.layout = "mono"
        samples = beeps(frames, rate, marks) if sound is None else sound
        _sound(container, audio, samples)
        for number in range(frames):
            label = format_timecode((start_frame or 0) + number, rate)
            drawn = draw(label, number in marks, (number + 1) / frames, size)
            frame = av.VideoFrame.from_ndarray(drawn, format="yuv420p")
            frame.pts, frame.time_base = number, 1 / rate.fraction
            container.mux(picture.encode(frame))
        container.mux(picture.encode(None))


def beeps(frames: int, rate: FrameRate, marks: Collection[int]) -> Samples:
    """Sound of a film: silence, and a tone that begins exactly with each marked picture."""
    import numpy as np

    samples = np.zeros((round(frames / rate.fraction * SOUND_RATE), 1), dtype=np.float32)
    turn = np.arange(round(BEEP_SECONDS * SOUND_RATE)) * (2 * np.pi * BEEP_HERTZ / SOUND_RATE)
    tone = (np.sin(turn) * BEEP_LEVEL).astype(np.float32)
    for mark in marks:
        start = round(mark / rate.fraction * SOUND_RATE)
        part = samples[start : start + len(tone), 0]
        part[:] = tone[: len(part)]
    return samples


def draw(label: str, bright: bool, done: float, size: tuple[int, int]) -> Picture:
    """One picture as planar 4:2:0, shape (height * 3 / 2, width): ``label`` in large figures on grey."""
    import numpy as np

    width, height = size
    picture = np.full((height * 3 // 2, width), 128, dtype=np.uint8)
    picture[:height] = BRIGHT if bright else DARK
    figures = _figures(label)
    scale = max(1, min(width * 3 // 4 // figures.shape[1], height // 3 // figures.shape[0]))
    mask = figures.repeat(scale, 0).repeat(scale, 1)
    top, left = (height - mask.shape[0]) // 2, (width - mask.shape[1]) // 2
    if top >= 0 and left >= 0:
        place = picture[top : top + mask.shape[0], left : left + mask.shape[1]]
        place[mask] = 16 if bright else INK
    picture[height - max(2, height // 40) : height, : round(width * done)] = INK
    return picture


def _figures(label: str) -> Any:
    """The label as a mask of 7 lines, a column between two figures."""
    import numpy as np

    drawn = []
    for character in label:
        rows = _FIGURES.get(character, " ".join(["00000"] * 7)).split()
        drawn.append(np.array([[mark == "1" for mark in row] + [False] for row in rows]))
    return np.concatenate(drawn, axis=1)


def _sound(container: Any, stream: Any, samples: Samples) -> None:
    import av
    import numpy as np

    context = stream.codec_context
    known = [form.name for form in context.codec.audio_formats]
    context.format = next((name for name in ("s16", "s16p", "fltp") if name in known), known[0])
    context.open()
    resampler = av.AudioResampler(context.format, "mono", SOUND_RATE, frame_size=context.frame_size or 4096)
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples.T), format="fltp", layout="mono")
    frame.sample_rate = SOUND_RATE
    frame.time_base = Fraction(1, SOUND_RATE)
    frame.pts = 0
    for source in (frame, None):
        for piece in resampler.resample(source):
            container.mux(stream.encode(piece))
    container.mux(stream.encode(None))
