# SPDX-License-Identifier: GPL-3.0-or-later
"""Decode a recording and measure its shape and loudness; runs in a child (see ``av_child``).

FFmpeg opens, decodes and gathers large frames by itself in one filter graph: a frame of the file has some
thousand samples, and to touch each in Python would take as long as decoding it. Loudness is measured on a
second thread meanwhile; neither FFmpeg nor NumPy holds Python's lock while it works.
"""

from __future__ import annotations

import contextlib
import math
import os
import queue
import tempfile
import threading
import time
from collections import deque
from collections.abc import Generator, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from cuefolio.media.av_open import OPTIONS, opened
from cuefolio.media.loudness import LEAST_RATE, STRETCHES_A_STEP, KMeter, channels_of, true_peak
from cuefolio.media.refused import Refused

STRETCHES = 100
"""Stretches of the waveform a second, about: 10 ms each."""
FRAME_STEPS = 40
"""Steps of 100 ms that FFmpeg gathers into one frame: fewer hand-overs between the threads."""
PART_SECONDS = 0.1
"""Results are sent this often: soon enough to see the waveform grow."""
LONGEST_SECONDS = 24 * 3600
LOUDEST = 2
"""Stretches of a frame in which a true peak is looked for."""
FULL = 32767

Part = tuple[dict[str, Any], bytes]


def run(path: bytes, _options: dict[str, Any]) -> Iterator[Part]:
    """Parts: ``{"rate": [n, d], "seconds": s}``; then stretches as ``{"stretches": n}`` with lows, highs and
    bodies as 16-bit integers behind one another; then ``{"seconds", "loudness", "true_peak"}``.

    Raises Refused ``media.no_sound`` and what ``av_open.opened`` raises.
    """
    with opened(path) as container:
        stream = next(iter(container.streams.audio), None)
        if stream is None:
            raise Refused("media.no_sound")
        expected = Fraction(0)
        if stream.duration is not None and stream.time_base is not None:
            expected = stream.duration * stream.time_base
        elif container.duration is not None:
            expected = Fraction(container.duration, 1_000_000)
        measure = _Measure(int(stream.codec_context.sample_rate or 0))
    yield {"rate": [measure.rate, measure.stretch], "seconds": max(float(expected), 0.0)}, b""
    with _plain_name(path) as name, contextlib.closing(_frames(name, measure)) as frames:
        yield from measure.of(frames)


@contextlib.contextmanager
def _plain_name(path: bytes) -> Iterator[str]:
    """A name of the file in UTF-8, as FFmpeg's filters want it: its own, or that of a link."""
    try:
        yield path.decode("utf-8")
    except UnicodeDecodeError:
        with tempfile.TemporaryDirectory(prefix="cuefolio-") as folder:
            link = Path(folder, "sound")
            link.symlink_to(os.fsdecode(path))
            yield str(link)


def _frames(name: str, measure: _Measure) -> Generator[Any, None, None]:
    """Large frames of planar float samples, whatever the file has."""
    import av
    import av.filter

    options = ":".join(f"{key}={value}" for key, value in OPTIONS.items())
    graph = av.filter.Graph()
    last = graph.add("amovie", filename=f"file:{name}", format_opts=options, dec_threads="1")
    chain = (
        ("asetnsamples", f"n={measure.step * FRAME_STEPS}:p=0"),
        ("aformat", "sample_fmts=fltp"),
        ("abuffersink", ""),
    )
    for filter_name, arguments in chain:
        following = graph.add(filter_name, arguments)
        last.link_to(following)
        last = following
    graph.configure()
    while True:
        try:
            yield last.pull()
        except av.error.EOFError:
            return


class _Measure:
    """Takes the frames of one file; FFmpeg works on this thread, the arithmetic is done on another."""

    def __init__(self, rate: int) -> None:
        if rate <= 0:
            raise Refused("media.no_sound")
        self.rate = rate
        self.stretch = max(1, rate // STRETCHES)
        self.step = self.stretch * STRETCHES_A_STEP  # 100 ms; 99.8 ms at 44.1 kHz

    def of(self, frames: Iterator[Any]) -> Iterator[Part]:
        """Parts as ``run`` describes them."""
        import av

        samples, sent = 0, time.monotonic()
        with _Arithmetic(self) as arithmetic:
            try:
                for frame in frames:
                    arithmetic.take(frame)
                    samples += frame.samples
                    if time.monotonic() - sent >= PART_SECONDS and (part := arithmetic.part()):
                        yield part
                        sent = time.monotonic()
                    if samples > LONGEST_SECONDS * self.rate:
                        break
            except av.error.FFmpegError:
                # A file that breaks off in the middle is shown as far as it goes.
                if not samples:
                    raise
        if not samples:
            raise Refused("media.no_sound")
        if part := arithmetic.part():
            yield part
        peak = arithmetic.peak
        decibels = 20 * math.log10(peak) if peak > 0 and math.isfinite(peak) else None
        yield {"seconds": samples / self.rate, "loudness": arithmetic.loudness, "true_peak": decibels}, b""


class _Arithmetic:
    """Shape, peak and loudness of frames, on a thread of its own; as context manager it ends with it."""

    def __init__(self, measure: _Measure) -> None:
        self._measure = measure
        self._frames: queue.Queue[Any] = queue.Queue(4)
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._shapes: deque[tuple[Any, Any, Any]] = deque()
        self._error: BaseException | None = None
        self.peak = 0.0
        self.loudness: float | None = None

    def __enter__(self) -> _Arithmetic:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._frames.put(None)
        self._thread.join()

    def take(self, frame: Any) -> None:
        """Queue a frame; waits while several are in the queue. Raises what went wrong on the thread."""
        self._frames.put(frame)

    def part(self) -> Part | None:
        """The stretches that were not taken yet, None without any."""
        import numpy as np

        if self._error is not None:
            raise self._error
        shapes = [self._shapes.popleft() for _ in range(len(self._shapes))]
        if not shapes:
            return None
        low, high, power = (np.concatenate(parts) for parts in zip(*shapes, strict=True))
        arrays = []
        with np.errstate(all="ignore"):
            for values in (low, high, np.sqrt(power)):
                shown = np.clip(np.nan_to_num(values, nan=0.0, posinf=1.0, neginf=-1.0), -1.0, 1.0)
                arrays.append(np.rint(shown * FULL).astype("<i2").tobytes())
        return {"stretches": len(low)}, b"".join(arrays)

    def _work(self) -> None:
        import numpy as np

        meter: KMeter | None = None
        with np.errstate(all="ignore"):
            while (frame := self._frames.get()) is not None:
                if self._error is not None:
                    continue  # the queue must not fill up
                try:
                    channels = channels_of(frame)
                    squares = self._look(channels)
                    if meter is None and self._measure.rate >= LEAST_RATE:
                        names = [channel.name for channel in frame.layout.channels]
                        meter = KMeter(self._measure.rate, names, self._measure.step)
                    if meter is not None:
                        meter.add(channels, squares)
                except BaseException as error:  # noqa: BLE001 - raised again by ``part``
                    self._error = error
            self.loudness = None if meter is None else meter.integrated()

    def _look(self, channels: list[Any]) -> list[Any]:
        """Note lowest, highest and mean power of each stretch over all channels, and the true peak; returns
        the sums of squares of each channel."""
        import numpy as np

        stretch = self._measure.stretch
        rest = -len(channels[0]) % stretch
        cuts = [
            # Padded only at the end of the file.
            (np.pad(channel, (0, rest)) if rest else channel).reshape(-1, stretch)
            for channel in channels
        ]
        squares = [np.einsum("ij,ij->i", cut, cut) for cut in cuts]
        low, high, power = cuts[0].min(axis=1), cuts[0].max(axis=1), squares[0]
        for cut, square in zip(cuts[1:], squares[1:], strict=True):
            low, high = np.minimum(low, cut.min(axis=1)), np.maximum(high, cut.max(axis=1))
            power = power + square
        self._shapes.append((low, high, power / (stretch * len(channels))))
        extremes = np.maximum(high, -low)
        most = float(extremes.max())
        # Between samples a peak is rarely half again as high as beside it.
        if math.isfinite(most) and most * 1.5 > self.peak:
            loudest = np.argpartition(extremes, -LOUDEST)[-LOUDEST:] if len(extremes) > LOUDEST else range(1)
            places = [int(place) * stretch for place in loudest]
            self.peak = max(self.peak, most, true_peak(channels, places, stretch))
        return squares
