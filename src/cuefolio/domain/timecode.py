# SPDX-License-Identifier: GPL-3.0-or-later
"""Timecode and exact time: integer frames at a rational rate, and the text that people type and read.

A position is the number of frames since 00:00:00:00; a length is a number of frames. Seconds are derived
exactly, as frames / rate. 23.976 and 24 print the same digits and differ by 0.1 % in real seconds.
Drop-frame is counting only: at 29.97 DF the labels ;00 and ;01 (at 59.94 DF ;00 to ;03) are skipped at
the start of every minute that ten does not divide (SMPTE ST 12-1); no picture is dropped.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from fractions import Fraction
from math import gcd, isfinite

from cuefolio.errors import CuefolioError


@dataclass(frozen=True, slots=True)
class FrameRate:
    """Frames a second as an exact fraction, with the way of counting its labels.

    ``nominal`` is the number of labels in a second (24 for 23.976). ``id`` is what files and commands
    carry ("29.97df"), ``label`` what people read ("29.97 DF"). ValueError for an impossible rate.
    """

    num: int
    den: int = 1
    drop: bool = False
    id: str = field(init=False, repr=False, compare=False)
    label: str = field(init=False, repr=False, compare=False)
    nominal: int = field(init=False, repr=False, compare=False)
    fraction: Fraction = field(init=False, repr=False, compare=False)
    dropped: int = field(init=False, repr=False, compare=False)
    """Labels skipped in a minute: 2 at 29.97 DF, 4 at 59.94 DF, otherwise 0."""

    def __post_init__(self) -> None:
        if self.num <= 0 or self.den <= 0:
            raise ValueError(f"not a frame rate: {self.num}/{self.den}")
        common = gcd(self.num, self.den)
        num, den = self.num // common, self.den // common
        nominal = -(-num // den)
        pulled_down = den == 1001 and num == nominal * 1000
        if self.drop and not (pulled_down and nominal % 30 == 0):
            raise ValueError(f"drop-frame counting needs 29.97 or a multiple of it, not {num}/{den}")
        digits = f"{num / den:.3f}".rstrip("0").rstrip(".")
        ambiguous = pulled_down and nominal % 30 == 0
        derived = {
            "num": num,
            "den": den,
            "id": digits + ("df" if self.drop else ""),
            "label": digits + (" DF" if self.drop else " NDF" if ambiguous else ""),
            "nominal": nominal,
            "fraction": Fraction(num, den),
            "dropped": nominal // 15 if self.drop else 0,
        }
        for name, value in derived.items():
            object.__setattr__(self, name, value)

    def __str__(self) -> str:
        return self.id


RATES: tuple[FrameRate, ...] = (
    FrameRate(24000, 1001),
    FrameRate(24),
    FrameRate(25),
    FrameRate(30000, 1001),
    FrameRate(30000, 1001, drop=True),
    FrameRate(30),
    FrameRate(48),
    FrameRate(50),
    FrameRate(60000, 1001),
    FrameRate(60000, 1001, drop=True),
    FrameRate(60),
)
_BY_ID = {rate.id: rate for rate in RATES}
_RATE_ALIASES = {"23.98": "23.976", "24000/1001": "23.976", "30000/1001": "29.97", "60000/1001": "59.94"}
_RATE_TEXT = re.compile(r"(\d+(?:\.\d+|/\d+)?)(?:fps)?(df|drop|dropframe|ndf|nondrop)?(?:fps)?")

_TWO = tuple(f"{value:02d}" for value in range(100))
_LABEL = re.compile(r"([0-9]{1,2})[:;.,]([0-9]{1,2})[:;.,]([0-9]{1,2})[:;.,]([0-9]{1,2})")
_GROUPS = re.compile(r"[0-9]+(?:[:;.,][0-9]+)*")
_SEPARATORS = re.compile(r"[:;.,]")
_NUMBER = r"([0-9]+(?:[.,][0-9]+)?) ?"
_UNITS = re.compile(
    rf"(?:{_NUMBER}(?:h|hrs?|hours?))? ?(?:{_NUMBER}(?:m|mins?|minutes?|'))? ?"
    rf"(?:{_NUMBER}(s|secs?|seconds?|\"|''|$))? ?(?:([0-9]+) ?(?:f|fr|frames?))?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?:(?:([0-9]{1,4}):)?([0-9]{1,5}):)?([0-9]{1,7}(?:[.,][0-9]{1,9})?)")
_DECIMAL = re.compile(r"[+-]?[0-9]{1,12}(?:[.,][0-9]{0,18})?")
_PRIMES = str.maketrans({"′": "'", "″": '"', "’": "'", "”": '"', "‘": "'", "“": '"', "。": "."})
_LONGEST_TEXT = 40
_Label = tuple[int, int, int, int]
"""Hour, minute, second, frame."""
_LONGEST_SECONDS = 100 * 3600


def rate_from_id(text: str) -> FrameRate:
    """The rate for "23.976", "29.97df" and the like; also "29.97 DF", "23.98", "24 fps", "24000/1001".

    Raises CuefolioError timecode.unknown_rate.
    """
    known = _BY_ID.get(text)
    if known is not None:
        return known
    plain = re.sub(r"[\s_]|(?<=\w)-", "", _plain(text)).casefold().replace(",", ".")
    match = _RATE_TEXT.fullmatch(plain) if len(plain) <= _LONGEST_TEXT else None
    if match:
        digits, counting = match.groups()
        if "." in digits:
            digits = digits.rstrip("0").rstrip(".")
        digits = _RATE_ALIASES.get(digits, digits)
        rate = _BY_ID.get(digits + ("df" if counting in ("df", "drop", "dropframe") else ""))
        if rate is not None:
            return rate
    raise CuefolioError("timecode.unknown_rate", text=_shown(text), known=" ".join(_BY_ID))


def format_timecode(frames: int, rate: FrameRate) -> str:
    """The label of an absolute frame: "01:02:03:04", drop-frame "01:02:03;04", "-" before negatives.

    Hours go on after 23 and after 99; nothing wraps at midnight.
    """
    if frames < 0:
        return "-" + format_timecode(-frames, rate)
    nominal = rate.nominal
    if rate.dropped:
        frames = _label_count(frames, rate)
    second, frame = divmod(frames, nominal)
    minute, second = divmod(second, 60)
    hour, minute = divmod(minute, 60)
    if hour > 99 or frame > 99:
        return f"{hour:02d}:{_TWO[minute]}:{_TWO[second]}{';' if rate.dropped else ':'}{frame:02d}"
    if rate.dropped:
        return f"{_TWO[hour]}:{_TWO[minute]}:{_TWO[second]};{_TWO[frame]}"
    return f"{_TWO[hour]}:{_TWO[minute]}:{_TWO[second]}:{_TWO[frame]}"


def _label_count(frames: int, rate: FrameRate) -> int:
    """Frames plus the labels that drop-frame counting has skipped up to here."""
    nominal, dropped = rate.nominal, rate.dropped
    tens, rest = divmod(frames, 600 * nominal - 9 * dropped)
    skipped = 9 * dropped * tens
    if rest >= dropped:
        skipped += dropped * ((rest - dropped) // (60 * nominal - dropped))
    return frames + skipped


def parse_timecode(text: str, rate: FrameRate) -> int:
    """Absolute frames since 00:00:00:00 for a position as editors type it.

    Digits fill HH:MM:SS:FF from the right ("1210" is 00:00:12:10), so do groups ("12:10"); ``: ; . ,``
    separate alike; full-width digits and surrounding spaces are accepted. Raises CuefolioError
    timecode.empty, malformed, too_many_digits, frame_too_large, seconds_too_large, minutes_too_large,
    dropped_label.
    """
    match = _LABEL.fullmatch(text)
    label = _numbers(match) if match else _loose_label(text, rate)
    return _frames_of_label(label, text, rate)


def parse_out(text: str, rate: FrameRate, start: int) -> int:
    """Absolute frames of an out point: a position, or "+" and a length counted from ``start`` (frames).

    "+5:00" and "+500" are 5 seconds 0 frames, digits filling from the right as in an editing system;
    "+90s", "+2m10s", "+1h", "+12f" name their units and are real time. Whether the out point follows
    the in point is the business of ``check_range``. Raises what ``parse_timecode`` raises, and
    timecode.duration_too_long.
    """
    plain = _plain(text)
    if not plain.startswith("+"):
        return parse_timecode(text, rate)
    length = plain[1:].strip()
    units = _frames_of_units(length, text, rate)
    if units is not None:
        return start + units
    match = _LABEL.fullmatch(length)
    label = _numbers(match) if match else _loose_label(length, rate, shown=text)
    return start + _frames_of_label(label, text, rate, is_length=True)


def parse_duration(text: str, rate: FrameRate) -> int:
    """Frames of a length as people write it, real time rounded half up to a frame.

    "90" and "12.5" are seconds, "2:12" M:SS, "1:02:03" H:MM:SS (the last group may have decimals: "2:12.5"),
    "1:02:03:04" has frames and is a label measured from zero; "90s", "2m10s", "1h", 2'12" name their
    units. Raises CuefolioError timecode.duration_malformed, duration_too_long, and the out-of-range codes of
    ``parse_timecode``.
    """
    plain = _plain(text)
    if not plain:
        raise CuefolioError("timecode.empty", text=_shown(text), rate=rate.label)
    clock = _CLOCK.fullmatch(plain)
    if clock:
        hours, minutes, last = clock.groups()
        second = Fraction(last.replace(",", "."))
        if minutes is not None and second >= 60:
            raise CuefolioError("timecode.seconds_too_large", text=_shown(text), seconds=last)
        if hours is not None and int(minutes) > 59:
            raise CuefolioError("timecode.minutes_too_large", text=_shown(text), minutes=minutes)
        return _bounded((int(hours or 0) * 60 + int(minutes or 0)) * 60 + second, text, rate)
    label = _LABEL.fullmatch(plain)
    if label:
        return _frames_of_label(_numbers(label), text, rate, is_length=True)
    units = _frames_of_units(plain, text, rate)
    if units is None:
        raise CuefolioError("timecode.duration_malformed", text=_shown(text), rate=rate.label)
    return units


def timecode_from_seconds(seconds: Fraction | float | str, rate: FrameRate) -> int:
    """The frame nearest to a moment in real seconds, half up. Text is decimal ("12.5", "12,5").

    Raises CuefolioError timecode.not_seconds for anything that is not a finite number of seconds.
    """
    if isinstance(seconds, str):
        plain = _plain(seconds)
        if not _DECIMAL.fullmatch(plain):
            raise CuefolioError("timecode.not_seconds", text=_shown(seconds))
        exact = Fraction(plain.replace(",", ".").rstrip("."))
    elif isinstance(seconds, float) and not isfinite(seconds):
        raise CuefolioError("timecode.not_seconds", text=str(seconds))
    else:
        exact = Fraction(seconds)
    return _half_up(exact * rate.fraction)


def seconds(frames: int, rate: FrameRate) -> Fraction:
    """Exact real seconds of a number of frames."""
    return Fraction(frames * rate.den, rate.num)


def format_seconds(seconds: int | Fraction) -> str:
    """Whole seconds for people, half up: "0:41", "12:05", "1:02:03", "-" before negatives."""
    whole = seconds if isinstance(seconds, int) else _half_up(seconds)
    if whole < 0:
        return "-" + format_seconds(-whole)
    minute, second = divmod(whole, 60)
    if minute < 60:
        return f"{minute}:{second:02d}"
    hour, minute = divmod(minute, 60)
    return f"{hour}:{minute:02d}:{second:02d}"


def check_range(start: int, end: int, rate: FrameRate | None = None) -> None:
    """Refuse an out point at or before its in point (frames); ``rate`` words the sentence in timecode.

    Raises CuefolioError timecode.out_before_in.
    """
    if end <= start:
        shown = [f"frame {at}" if rate is None else format_timecode(at, rate) for at in (start, end)]
        raise CuefolioError("timecode.out_before_in", start=shown[0], end=shown[1])


def _plain(text: str) -> str:
    """Trimmed, full-width forms and digits of other scripts as ASCII, typographic primes as quotes."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_PRIMES))
        text = "".join(str(unicodedata.decimal(c, c)) for c in text)
    return text.strip()


def _shown(text: str) -> str:
    """What was typed, short enough for one sentence."""
    text = text.strip()
    return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"


def _loose_label(text: str, rate: FrameRate, shown: str | None = None) -> _Label:
    """Hour, minute, second, frame of digits or separated groups that fill from the right."""
    typed = _shown(text if shown is None else shown)
    plain = _plain(text)
    if not plain:
        raise CuefolioError("timecode.empty", text=typed, rate=rate.label)
    if len(plain) > _LONGEST_TEXT or not _GROUPS.fullmatch(plain):
        if plain.isdecimal():
            raise CuefolioError("timecode.too_many_digits", text=typed, rate=rate.label)
        raise CuefolioError("timecode.malformed", text=typed, rate=rate.label)
    groups = _SEPARATORS.split(plain)
    if len(groups) == 1:
        if len(plain) > 8:
            raise CuefolioError("timecode.too_many_digits", text=typed, rate=rate.label)
        digits = plain.zfill(8)
        groups = [digits[at : at + 2] for at in range(0, 8, 2)]
    elif len(groups) > 4 or any(len(group) > 2 for group in groups):
        code = "too_many_digits" if sum(map(len, groups)) > 8 else "malformed"
        raise CuefolioError(f"timecode.{code}", text=typed, rate=rate.label)
    hour, minute, second, frame = (0,) * (4 - len(groups)) + tuple(map(int, groups))
    return hour, minute, second, frame


def _numbers(label: re.Match[str]) -> _Label:
    hour, minute, second, frame = label.groups()
    return int(hour), int(minute), int(second), int(frame)


def _frames_of_label(label: _Label, text: str, rate: FrameRate, *, is_length: bool = False) -> int:
    """Frames before a label. A length whose label is skipped ends at the first label that exists."""
    hour, minute, second, frame = label
    nominal, dropped = rate.nominal, rate.dropped
    if frame >= nominal:
        raise CuefolioError(
            "timecode.frame_too_large", text=_shown(text), frame=frame, rate=rate.label, last=nominal - 1
        )
    if second > 59:
        raise CuefolioError("timecode.seconds_too_large", text=_shown(text), seconds=second)
    if minute > 59:
        raise CuefolioError("timecode.minutes_too_large", text=_shown(text), minutes=minute)
    minutes = hour * 60 + minute
    if not dropped:
        return (minutes * 60 + second) * nominal + frame
    if second == 0 and frame < dropped and minute % 10:
        if not is_length:
            first = f"{hour:02d}:{minute:02d}:00;{dropped:02d}"
            raise CuefolioError("timecode.dropped_label", text=_shown(text), rate=rate.label, first=first)
        frame = dropped
    return (minutes * 60 + second) * nominal + frame - dropped * (minutes - minutes // 10)


def _frames_of_units(plain: str, text: str, rate: FrameRate) -> int | None:
    """Frames of "2m10s", "2'10" and the like; None when no unit is named."""
    match = _UNITS.fullmatch(plain) if len(plain) <= _LONGEST_TEXT else None
    if not match:
        return None
    hours, minutes, secs, unit, frames = match.groups()
    if minutes is None and not unit and (secs or not (hours or frames)):
        return None
    hours, minutes, secs = (Fraction((part or "0").replace(",", ".")) for part in (hours, minutes, secs))
    length = hours * 3600 + minutes * 60 + secs + Fraction(int(frames or 0)) / rate.fraction
    return _bounded(length, text, rate)


def _bounded(length: Fraction, text: str, rate: FrameRate) -> int:
    if length >= _LONGEST_SECONDS:
        raise CuefolioError("timecode.duration_too_long", text=_shown(text), rate=rate.label)
    return _half_up(length * rate.fraction)


def _half_up(value: Fraction) -> int:
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)
