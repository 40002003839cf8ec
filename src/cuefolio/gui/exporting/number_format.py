# SPDX-License-Identifier: GPL-3.0-or-later
"""A cell of a workbook as a spreadsheet shows it: its value by its number format (ECMA-376, 18.8.31).

Only what cue sheets use: whole and decimal numbers, percent, thousands, dates, times of day, durations.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[(?P<elapsed>[hms]+)\]|\[[^\]]*\]|_.|\*.'
    r"|(?P<code>y+|m+|d+|h+|s+|AM/PM)|(?P<other>.)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[#0?][#0?,]*(?:\.(?P<decimals>[#0?]+))?")
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.')
_DAY = 86_400


def shown(value: object, number_format: str = "General") -> str:
    """The text of a cell, "" for a blank one. ``value`` is what openpyxl reads: text, number, truth, date,
    time or time span."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    section = number_format.split(";")[0]
    if isinstance(value, (datetime, date, time, timedelta)):
        return _moment(value, section)
    if isinstance(value, (int, float)):
        return _number(value, section)
    return str(value)


def _number(value: float, section: str) -> str:
    plain = _LITERAL.sub("", section)
    found = _NUMBER.search(plain)
    if found is None or section == "General" or "/" in plain or "E" in plain:
        return str(int(value)) if float(value).is_integer() else f"{value:.10g}"
    digits = found["decimals"] or ""
    exact = Decimal(repr(value)) * (100 if "%" in plain else 1)
    rounded = exact.quantize(Decimal(1).scaleb(-len(digits)), rounding=ROUND_HALF_UP)
    text = f"{rounded:,f}" if "," in found[0] else f"{rounded:f}"
    optional = len(digits) - len(digits.rstrip("#"))
    for _ in range(optional):
        text = text.removesuffix("0")
    whole, point, part = text.rstrip(".").partition(".")
    least = found[0].split(".")[0].count("0")
    before, after = section[: section.find(found[0])], section[section.find(found[0]) + len(found[0]) :]
    number = (whole.zfill(least) if "," not in whole else whole) + point + part
    return _words(before) + number + _words(after)


def _words(part: str) -> str:
    """What a format writes around a number."""
    return re.sub(r'"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].', lambda m: m[1] or m[2] or "", part)


def _moment(value: datetime | date | time | timedelta, section: str) -> str:
    if isinstance(value, timedelta):
        seconds = round(value.total_seconds())
    elif isinstance(value, (datetime, time)):
        seconds = value.hour * 3600 + value.minute * 60 + value.second
    else:
        seconds = 0
    if not any(token["code"] or token["elapsed"] for token in _TOKEN.finditer(section)):
        # A day that a general format would show as the number behind it.
        section = "yyyy-mm-dd" if isinstance(value, date) else "[h]:mm:ss"
    tokens = list(_TOKEN.finditer(section))
    codes = [(token["code"] or token["elapsed"] or "").lower() for token in tokens]
    half = any(code == "am/pm" for code in codes)
    out = []
    for at, (token, code) in enumerate(zip(tokens, codes, strict=True)):
        if not code:
            out.append(token["quoted"] or token["escaped"] or token["other"] or "")
        elif token["elapsed"]:
            unit = {"h": 3600, "m": 60, "s": 1}[code[0]]
            out.append(str(seconds // unit).zfill(len(code)))
        elif code == "am/pm":
            out.append("AM" if seconds % _DAY < _DAY // 2 else "PM")
        else:
            minutes = code[0] == "m" and _is_minute(codes, at)
            out.append(_part(code, minutes, value, seconds, half))
    return "".join(out)


def _is_minute(codes: list[str], at: int) -> bool:
    """Whether an m stands for minutes: behind an hour or before a second."""
    before = next((code for code in reversed(codes[:at]) if code), "")
    behind = next((code for code in codes[at + 1 :] if code), "")
    return before[:1] == "h" or behind[:1] == "s"


def _part(
    code: str, minutes: bool, value: datetime | date | time | timedelta, seconds: int, half: bool
) -> str:
    if minutes:
        return str(seconds // 60 % 60).zfill(min(len(code), 2))
    if code[0] == "h":
        hour = seconds // 3600 % 24
        return str((hour % 12 or 12) if half else hour).zfill(min(len(code), 2))
    if code[0] == "s":
        return str(seconds % 60).zfill(min(len(code), 2))
    if not isinstance(value, date):
        return ""
    if code[0] == "y":
        return f"{value.year:04}" if len(code) > 2 else f"{value.year % 100:02}"
    number = value.month if code[0] == "m" else value.day
    if len(code) > 2:
        names = ("%b", "%B") if code[0] == "m" else ("%a", "%A")
        return value.strftime(names[len(code) > 3])
    return str(number).zfill(len(code))
