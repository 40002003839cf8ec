# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a picture file stands in the catalogue's time: between its seconds and frames of the production.

Everything goes by real time from the file's first picture. So a picture at 25 beside a production at 23.976
stays in step with the sound, and only the number of pictures between two timecodes differs. A frame of the
catalogue is shown from its beginning (included) to that of the next (not included).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from cuefolio.domain.timecode import FrameRate, format_timecode, parse_timecode, seconds
from cuefolio.errors import CuefolioError
from cuefolio.messages import sentence

FROM_FILE, FROM_PROGRAMME, FROM_PERSON = "file", "programme", "person"
"""Who knows where a picture stands."""
HERE, MISSING = "here", "missing"
FAR_SECONDS = 600
"""A file that calls its first picture 00:00:00:00 is believed where the programme starts within this."""

_LABEL = re.compile(r"([0-9]{1,2}):([0-5]?[0-9])[:;.]([0-5]?[0-9])([:;.,])([0-9]{1,3})")


@dataclass(frozen=True, slots=True)
class PictureSync:
    """``start_frame`` (since 00:00:00:00, at the production's ``rate``) is what the first picture shows.

    ``picture_rate`` is the file's own, pictures a second; None where it does not say.
    """

    rate: FrameRate
    start_frame: int
    picture_rate: Fraction | None = None

    def frame_at(self, position: Fraction | int) -> int:
        """The catalogue's frame at ``position`` seconds after the first picture (before it: negative)."""
        return self.start_frame + math.floor(position * self.rate.fraction)

    def frame_at_milliseconds(self, position: int) -> int:
        """The same for a player that counts whole milliseconds, cut off: frame 1 at 24 begins at 41.67 ms
        and is told as 41."""
        return self.start_frame + math.ceil((position + 1) * self.rate.fraction / 1000) - 1

    def seconds_of(self, frame: int) -> Fraction:
        """Exact seconds from the first picture to the beginning of a frame of the catalogue."""
        return seconds(frame - self.start_frame, self.rate)

    def milliseconds_for(self, frame: int) -> int:
        """Where to send a player that shows whole milliseconds: the middle of the frame, never its edge."""
        return math.floor((frame - self.start_frame + Fraction(1, 2)) / self.rate.fraction * 1000)

    def picture_at(self, position: Fraction | int) -> int:
        """The number of the picture, from 0, that a constant rate shows at ``position`` seconds."""
        return math.floor(position * (self.picture_rate or self.rate.fraction))

    def seconds_of_picture(self, number: int) -> Fraction:
        """Exact seconds from the first picture to the picture of this number."""
        return number / (self.picture_rate or self.rate.fraction)

    def step(self, frame: int, pictures: int) -> int:
        """The frame of the catalogue that is shown ``pictures`` pictures after (or before) ``frame``.

        Always at least one frame away, so that stepping never stands still where rates differ.
        """
        shown = self.picture_at(self.seconds_of(frame) + Fraction(1, 2) / self.rate.fraction)
        # The first frame of the catalogue whose middle lies in that picture or behind it.
        begins = self.seconds_of_picture(shown + pictures)
        target = self.start_frame + math.ceil(begins * self.rate.fraction - Fraction(1, 2))
        if pictures > 0:
            return max(target, frame + 1)
        return min(target, frame - 1) if pictures < 0 else frame

    def synced(self, milliseconds: int, frame: int) -> PictureSync:
        """The same picture moved so that a player at ``milliseconds`` (cut off) shows ``frame``."""
        offset = self.frame_at_milliseconds(milliseconds) - self.start_frame
        return PictureSync(self.rate, frame - offset, self.picture_rate)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about a picture: a code with arguments, worded by ``cuefolio.messages``."""

    code: str
    arguments: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return sentence(self.code, self.arguments)


@dataclass(frozen=True, slots=True)
class PictureFile:
    """The file that shows a production's current cut.

    ``path`` is for showing, ``path_bytes`` opens the file; ``duration`` in seconds, ``codec`` in FFmpeg's
    words. ``start_source`` is FROM_FILE, FROM_PROGRAMME or FROM_PERSON. ``state`` is HERE or MISSING as of
    reading; ``remarks`` tell what is amiss, the most important first.
    """

    id: str
    cut_id: str
    path: str
    path_bytes: bytes
    size: int | None
    mtime_ns: int | None
    sync: PictureSync
    start_source: str
    duration: Fraction | None
    width: int | None
    height: int | None
    codec: str
    state: str = HERE
    remarks: tuple[Remark, ...] = ()

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return re.split(r"[/\\]", self.path)[-1]

    @property
    def is_here(self) -> bool:
        """Whether the file lay at its place when this was read."""
        return self.state == HERE

    @property
    def end_frame(self) -> int | None:
        """The first frame of the catalogue that the file does not show any more; None: length unknown."""
        if self.duration is None:
            return None
        return self.sync.start_frame + math.ceil(self.duration * self.sync.rate.fraction)


@dataclass(frozen=True, slots=True)
class Start:
    """Where a picture begins, who says so, and what a person should know about it."""

    frame: int
    source: str
    remarks: tuple[Remark, ...] = ()


def start_of(
    label: str, picture_rate: Fraction | None, rate: FrameRate, programme_start: int
) -> Start:  # fmt: skip
    """The catalogue's frame of a file's first picture: from the file's timecode, else the programme's start.

    The label counts, not the number of frames behind it: 10:00:00:00 of a file at 25 is 10:00:00:00 of a
    production at 24. Its last group is taken in proportion where the rates differ.
    """
    if not label:
        return Start(programme_start, FROM_PROGRAMME)
    match = _LABEL.fullmatch(label)
    nominal = math.ceil(picture_rate) if picture_rate else rate.nominal
    if match is None or int(match[5]) >= nominal:
        return Start(programme_start, FROM_PROGRAMME, (Remark("picture.bad_timecode", {"text": label}),))
    hour, minute, second, frame = (int(match[n]) for n in (1, 2, 3, 5))
    try:
        found = _frame_of(hour, minute, second, frame * rate.nominal // nominal, rate)
    except CuefolioError:
        return Start(programme_start, FROM_PROGRAMME, (Remark("picture.bad_timecode", {"text": label}),))
    if not (hour or minute or second or frame) and seconds(programme_start, rate) > FAR_SECONDS:
        programme = format_timecode(programme_start, rate)
        remark = Remark("picture.zero_timecode", {"text": label, "programme": programme})
        return Start(programme_start, FROM_PROGRAMME, (remark,))
    drop = match[4] in ";.,"
    if drop != rate.drop and _counts_at_30(picture_rate) and _counts_at_30(rate.fraction):
        arguments = {"picture": _counting(drop), "production": _counting(rate.drop)}
        return Start(found, FROM_FILE, (Remark("picture.other_counting", arguments),))
    return Start(found, FROM_FILE)


def rate_remarks(picture_rate: Fraction | None, is_variable: bool, rate: FrameRate) -> tuple[Remark, ...]:
    """What to know about a picture's rate (frames a second, None when unknown) beside the production's."""
    if is_variable:
        return (Remark("picture.variable_rate", {"production": rate.label}),)
    if picture_rate is None:
        return (Remark("picture.unknown_rate", {"production": rate.label}),)
    if picture_rate != rate.fraction:
        return (Remark("picture.other_rate", {"picture": rate_text(picture_rate), "production": rate.label}),)
    return ()


def rate_text(rate: Fraction) -> str:
    """Frames a second for people: "25", "23.976", "16.667"."""
    return f"{float(rate):.3f}".rstrip("0").rstrip(".")


def _frame_of(hour: int, minute: int, second: int, frame: int, rate: FrameRate) -> int:
    """Frames before a label; a label that drop-frame counting skips is the next one that exists."""
    mark = ";" if rate.drop else ":"
    if rate.drop and second == 0 and minute % 10 and frame < rate.dropped:
        frame = rate.dropped
    return parse_timecode(f"{hour:02d}:{minute:02d}:{second:02d}{mark}{frame:02d}", rate)


def _counts_at_30(rate: Fraction | None) -> bool:
    """Whether drop-frame counting exists at this rate."""
    return rate is not None and rate.denominator == 1001 and math.ceil(rate) % 30 == 0


def _counting(drop: bool) -> str:
    return "drop-frame" if drop else "non-drop-frame"
