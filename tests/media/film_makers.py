# SPDX-License-Identifier: GPL-3.0-or-later
"""Films for tests beyond what ``media.synth_video`` makes: odd times, odd tags, no picture at all."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np


def write_pictures(
    path: Path,
    times: Sequence[int],
    base: Fraction,
    *,
    rate: Fraction = Fraction(25),
    container: str | None = None,
    codec: str = "mpeg4",
    size: tuple[int, int] = (64, 36),
    tags: dict[str, str] | None = None,
    stream_tags: dict[str, str] | None = None,
    aspect: Fraction | None = None,
) -> None:
    """Grey pictures at ``times`` (ticks of ``base`` seconds)."""
    with av.open(str(path), "w", format=container) as file:
        stream: Any = file.add_stream(codec, rate=rate)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = base
        if aspect is not None:
            stream.codec_context.sample_aspect_ratio = aspect
        file.metadata.update(tags or {})
        stream.metadata.update(stream_tags or {})
        for time in times:
            shape = (size[1] * 3 // 2, size[0])
            frame = av.VideoFrame.from_ndarray(np.full(shape, time % 200, np.uint8), format="yuv420p")
            frame.pts, frame.time_base = time, base
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
