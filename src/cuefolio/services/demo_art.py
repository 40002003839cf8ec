# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers and posters of the demo, drawn here: a sky, a glow, a horizon, and on some a lamp post."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from typing import Any

COVER = (320, 320)
POSTER = (300, 440)
"""Width and height in pixels."""


def draw(spec: Mapping[str, Any], size: tuple[int, int]) -> bytes:
    """A PNG after a spec: ``sky`` (colours at top and horizon), ``glow``, ``ground``, ``at`` (centre of the
    glow as parts of width and height), ``radius`` (part of the width), ``post``."""
    import numpy as np

    width, height = size
    across, down = np.meshgrid(np.arange(width), np.arange(height))
    horizon = height * 0.78
    mix = np.clip(down / horizon, 0, 1)[..., None]
    picture = _rgb(spec["sky"][0]) * (1 - mix) + _rgb(spec["sky"][1]) * mix
    centre = (spec["at"][0] * width, spec["at"][1] * height)
    radius = spec["radius"] * width
    away = np.hypot(across - centre[0], down - centre[1])
    halo = np.exp(-((away / (radius * 2.4)) ** 2))[..., None] * 0.8
    picture = picture * (1 - halo) + _rgb(spec["glow"]) * halo
    # One pixel of softness at every edge instead of stairs.
    disc = np.clip(radius * 0.55 - away + 0.5, 0, 1)[..., None]
    picture = picture * (1 - disc) + _rgb("#fffaf0") * disc
    waves = horizon + np.sin(across / width * 9.0) * height * 0.008
    ground = np.clip(down - waves + 0.5, 0, 1)
    if spec["post"]:
        ground = np.maximum(ground, _post(across - centre[0], down - centre[1], radius, width * 0.008))
    picture = picture * (1 - ground[..., None]) + _rgb(spec["ground"]) * ground[..., None]
    return png(np.clip(np.rint(picture), 0, 255).astype(np.uint8))


def _post(x: Any, y: Any, radius: float, half: float) -> Any:
    """How much of each pixel a lamp post covers whose flame is at (0, 0): roof, cradle, bar, post, foot."""
    import numpy as np

    def box(left: Any, top: float, bottom: float) -> Any:
        return (
            np.clip(left - np.abs(x) + 0.5, 0, 1)
            * np.clip(y - top + 0.5, 0, 1)
            * np.clip(bottom - y + 0.5, 0, 1)
        )

    cradle = radius * 0.72
    slope = np.clip((y + radius * 1.25) / (radius * 0.55), 0, 1) * radius * 0.62
    parts = (
        box(slope, -radius * 1.25, -radius * 0.7),
        box(radius * 0.42, cradle, cradle + half * 1.6),
        box(radius * 0.95, cradle + radius * 0.7, cradle + radius * 0.7 + half * 1.2),
        box(half, cradle, 1e9),
        box(half * 2.2, radius * 5.5, 1e9),
    )
    return np.maximum.reduce(parts)


def _rgb(colour: str) -> Any:
    import numpy as np

    return np.array([int(colour[n : n + 2], 16) for n in (1, 3, 5)], dtype=np.float64)


def png(pixels: Any) -> bytes:
    """An 8-bit RGB PNG (ISO/IEC 15948) of an array of shape (height, width, 3)."""
    import numpy as np

    height, width, _ = pixels.shape
    # Filter 2 (the difference to the line above) suits gradients.
    lines = pixels.reshape(height, width * 3)
    above = np.vstack([np.zeros((1, width * 3), dtype=np.uint8), lines[:-1]])
    filtered = np.hstack([np.full((height, 1), 2, dtype=np.uint8), lines - above])
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(filtered.tobytes(), 6)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
