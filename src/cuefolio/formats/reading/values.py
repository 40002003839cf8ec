# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in a cell, as text, time, length or share, however a person or a program typed it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from cuefolio.domain.text import single_line

Cell = object
"""str, int, float, bool, date, datetime, time, timedelta or None, as a table reader hands it out."""

_GROUPS = re.compile(r"(\d{1,4})[:;.hm'](\d{1,2})(?:[:;.m'](\d{1,2}))?(?:[:;.](\d{1,3}))?[s\"]?")
_ISO = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?", re.IGNORECASE)
_UNITS = re.compile(
    r"(?:(\d+) ?(?:h|hrs?|hours?) ?)?(?:(\d+) ?(?:m|mins?|minutes?|') ?)?"
    r"(?:(\d+) ?(?:s|secs?|seconds?|\"|''))?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[+-]?\d{1,9}(?:[.,]\d{1,12})?")
_DAY = 86_400
_LONGEST = 40
_MOST = 100 * 3600
"""Seconds: no programme goes on for a hundred hours."""
_HALF = Fraction(1, 2)
_EPOCH = datetime(1899, 12, 30)


def text(value: Cell) -> str:
    """The cell as one line; a whole number without its ".0", a date as ISO."""
    if value is None:
        return ""
    if isinstance(value, str):
        if value.isascii() and value.isprintable() and "  " not in value:
            return value.strip()
        return single_line(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time | timedelta):
        return clock(round(_seconds(value)))
    return single_line(str(value))


def clock(seconds: int) -> str:
    """Whole seconds as "HH:MM:SS"."""
    minutes, second = divmod(seconds, 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{second:02d}"


def moment(value: Cell) -> str | None:
    """A place in the picture as ``ReadRange`` holds it; "" when blank, None when it is none.

    Two groups are minutes and seconds; ISO 8601 (PT1H2M3.5S) is real time.
    """
    if value is None or value == "":
        return ""
    if isinstance(value, time | timedelta | datetime):
        return clock(round(_seconds(value)))
    if isinstance(value, int | float) and not isinstance(value, bool):
        # Without a format of times, a number below one is a part of a day, as spreadsheets keep times.
        return clock(round(value * _DAY)) if 0 <= value < 1 else None
    plain = _plain(text(value))
    if not plain:
        return ""
    iso = _ISO.fullmatch(plain)
    if iso and len(plain) > 2:
        if len(plain) > _LONGEST:
            return None
        hours, minutes, seconds = (part or "0" for part in iso.groups())
        whole, _, decimals = seconds.partition(".")
        total = int(hours) * 3600 + int(minutes) * 60 + int(whole)
        return f"{clock(total)}.{decimals or 0}" if total < _MOST else None
    found = _GROUPS.fullmatch(plain)
    if found is None:
        return None
    first, second, third, frame = found.groups()
    hours, minutes, seconds = (first, second, third) if third is not None else ("0", first, second)
    if int(seconds) > 59 or (int(minutes) > 59 and third is not None):
        return None
    label = clock(int(hours) * 3600 + int(minutes) * 60 + int(seconds))
    return label if frame is None else f"{label}:{int(frame):02d}"


def length(value: Cell) -> Fraction | None:
    """A duration in seconds: "0:41", "41", "1:02:03", "PT41S", "41 sec", a time cell; None when it is none,
    as is "1:61".

    A number of a spreadsheet below one is a part of a day, any other is seconds.
    """
    if isinstance(value, time | timedelta | datetime):
        return Fraction(round(_seconds(value) * 1000), 1000)
    if isinstance(value, int | float) and not isinstance(value, bool):
        if not 0 <= value < 1e7:
            return None
        return Fraction(round(value * _DAY)) if 0 < value < 1 else Fraction(str(value))
    plain = _plain(text(value))
    if not plain or len(plain) > _LONGEST:
        return None
    if _NUMBER.fullmatch(plain):
        found = Fraction(plain.replace(",", "."))
        return found if found >= 0 else None
    iso = _ISO.fullmatch(plain)
    if iso and len(plain) > 2:
        return sum(
            (Fraction(part or "0") * unit for part, unit in zip(iso.groups(), (3600, 60, 1), strict=True)),
            Fraction(0),
        )
    if plain.startswith(":"):
        plain = "0" + plain
    groups = _GROUPS.fullmatch(plain)
    if groups:
        first, second, third, _frame = groups.groups()
        if int(third or 0) > 59 or int(second) > 59:
            return None
        if third is None:
            return Fraction(int(first) * 60 + int(second))
        return Fraction(int(first) * 3600 + int(second) * 60 + int(third))
    units = _UNITS.fullmatch(plain)
    if units and any(units.groups()):
        hours, minutes, seconds = (int(part or 0) for part in units.groups())
        return Fraction(hours * 3600 + minutes * 60 + seconds)
    return None


def whole_length(value: Cell) -> int | None:
    """As ``length``, in whole seconds, half up."""
    if type(value) is timedelta and not value.microseconds:
        return value.days * _DAY + value.seconds
    if type(value) is int:
        return value if 0 <= value < 10_000_000 else None
    found = length(value)
    return None if found is None else int(found + _HALF)


def whole(value: Cell) -> int | None:
    """A whole number from 0; None for anything else."""
    if type(value) is int:
        return value if value >= 0 else None
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() and 0 <= value < 1e9 else None
    plain = _plain(text(value)).removesuffix(".0")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 10 else None


def number(value: Cell) -> Fraction | None:
    """A number, or a text that is one, without a percent sign; None for anything else."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Fraction(str(value)) if abs(value) < 1e9 else None
    plain = _plain(text(value)).removesuffix("%").strip()
    return Fraction(plain.replace(",", ".")) if _NUMBER.fullmatch(plain) else None


def is_percent(value: Cell) -> bool:
    """Whether a text says itself that it is percent."""
    return isinstance(value, str) and value.rstrip().endswith("%")


def _seconds(value: time | timedelta | datetime) -> float:
    """Real seconds of a time cell, its date left out where a spreadsheet only meant a time."""
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, datetime):
        # A length beyond 24 hours comes as a date in the year 1900.
        return (value - _EPOCH).total_seconds() if value.year < 1901 else _seconds(value.time())
    return value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6


def _plain(text: str) -> str:
    if text.isascii():
        return text.strip()
    return unicodedata.normalize("NFKC", text).translate(_PRIMES).strip()


_PRIMES = str.maketrans({"′": "'", "″": '"', "’": "'", "”": '"', "‘": "'", "“": '"'})
