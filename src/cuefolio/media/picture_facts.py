# SPDX-License-Identifier: GPL-3.0-or-later
"""What a film's picture file says about itself: rate, timecode, length, size, streams."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from cuefolio.errors import CuefolioError
from cuefolio.media.av_process import AvProcess, as_bytes
from cuefolio.media.facts import display_path


@dataclass(frozen=True, slots=True)
class SoundStream:
    """One audio stream of a film: ``channels`` 0 and ``sample_rate`` 0 (Hz) where the file does not say."""

    codec: str
    channels: int
    sample_rate: int
    language: str


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """One picture file as read. None and "" mean that the file does not say.

    ``path`` is for showing, ``path_bytes`` opens the file; ``size`` in bytes, ``mtime_ns`` as the disk says.
    ``rate`` is the pictures' mean rate as an exact fraction (24000/1001); with ``is_variable`` they do not
    keep to it. ``base_rate`` is the rate at which all times of the file could be counted.
    ``timecode`` is the first picture's own label as written ("01:00:00;00"), its separator telling
    drop-frame counting. ``duration`` of the picture and ``lead`` (what passes before its first picture, as a
    player counts) are seconds. ``width`` and ``height`` are square pixels. ``codec`` is FFmpeg's name.
    """

    path: str
    path_bytes: bytes
    size: int
    mtime_ns: int
    container: str
    codec: str
    codec_name: str
    width: int
    height: int
    rate: Fraction | None
    base_rate: Fraction | None
    is_variable: bool
    timecode: str
    duration: Fraction | None
    lead: Fraction
    audio: tuple[SoundStream, ...] = ()

    @property
    def is_drop_frame(self) -> bool:
        """Whether the file's own timecode counts drop-frame."""
        return bool(self.timecode) and any(mark in self.timecode[-3:] for mark in ";.,")


def read_facts(
    path: bytes | str | Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    process: AvProcess | None = None,
) -> PictureFacts:
    """Facts of the film at ``path``, read in a child process that may hang or crash without harm.

    Raises CuefolioError: ``media.no_picture`` for a file of sound only, ``media.no_media``,
    ``media.ffmpeg``, ``media.empty``, ``media.too_slow``, ``picture.missing``, ``picture.crashed`` ... and
    ``job.cancelled``.
    """
    place = as_bytes(path)
    try:
        with AvProcess() if process is None else _Kept(process) as reader:
            parts = list(reader.run("picture", place, {}, cancelled))
    except CuefolioError as error:
        raise CuefolioError(_FOR_PICTURES.get(error.code, error.code), **error.arguments) from error
    try:
        status = os.stat(place)  # noqa: PTH116 - bytes
        ((content, _),) = parts
        return _facts(place, status, content["facts"])
    except OSError as error:
        raise CuefolioError("picture.missing", path=display_path(place)) from error
    except (ValueError, KeyError, TypeError, ArithmeticError) as error:
        raise CuefolioError("picture.crashed", path=display_path(place)) from error


_FOR_PICTURES = {
    "media.not_found": "picture.missing",
    "media.not_a_file": "picture.not_a_file",
    "media.no_permission": "picture.no_permission",
    "media.crashed_media": "picture.crashed",
}
"""What is said of audio files, said of pictures."""


class _Kept:
    """A process that its owner closes."""

    def __init__(self, process: AvProcess) -> None:
        self._process = process

    def __enter__(self) -> AvProcess:
        return self._process

    def __exit__(self, *_: object) -> None:
        pass


def _facts(place: bytes, status: os.stat_result, given: dict[str, Any]) -> PictureFacts:
    return PictureFacts(
        path=display_path(place),
        path_bytes=place,
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        container=str(given["container"]),
        codec=str(given["codec"]),
        codec_name=str(given["codec_name"]),
        width=int(given["width"]),
        height=int(given["height"]),
        rate=_fraction(given["rate"]),
        base_rate=_fraction(given["base_rate"]),
        is_variable=bool(given["is_variable"]),
        timecode=str(given["timecode"]),
        duration=_fraction(given["duration"]),
        lead=_fraction(given["lead"]) or Fraction(0),
        audio=tuple(SoundStream(**stream) for stream in given["audio"]),
    )


def _fraction(text: str) -> Fraction | None:
    return Fraction(text) if text else None
