# SPDX-License-Identifier: GPL-3.0-or-later
"""A cue's cell as people read it, as its editor holds it, and as services take it."""

from __future__ import annotations

import re

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CueField, Kind
from cuefolio.domain.timecode import (
    FrameRate,
    format_seconds,
    format_timecode,
    parse_duration,
    parse_out,
    parse_timecode,
    seconds,
)
from cuefolio.errors import CuefolioError
from cuefolio.gui.words import sentence_for

TEXTS = (Kind.LINE, Kind.TEXT, Kind.LINK)
LISTS = (Kind.TAGS, Kind.PARTIES)
TIMES = (Kind.TIMECODE, Kind.DURATION)
_FLAGS = {"yes": True, "y": True, "true": True, "1": True, "x": True, "no": False, "n": False, "false": False}


def shown(row: CueRow, field: CueField) -> str:
    """A cell as people read it: words for codes, the list of names for links."""
    if field.name == "film":
        return row.film
    value = row.value(field.name)
    if field.kind in (Kind.CHOICE, Kind.FLAG) or isinstance(value, tuple):
        return shown_value(field, value, row.rate)
    return row.text(field.name)


def shown_value(field: CueField, value: object, rate: FrameRate | None) -> str:
    """As ``shown``, for a value that an editor gave and the catalogue does not have yet."""
    if value is None or value == "":
        return ""
    if field.kind is Kind.CHOICE:
        return sentence_for(f"{field.name}.{value}")
    if field.kind is Kind.FLAG:
        return sentence_for(f"flag.{str(bool(value)).lower()}")
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    if field.kind in TIMES and isinstance(value, int) and rate is not None:
        timecode = field.kind is Kind.TIMECODE
        return format_timecode(value, rate) if timecode else format_seconds(seconds(value, rate))
    return str(value)


def edited(row: CueRow, field: CueField) -> object:
    """What the editor of a cell begins with."""
    if field.name == "film":
        return row.film
    value = row.value(field.name)
    if isinstance(value, tuple):
        return list(value) if field.kind in LISTS else row.text(field.name)
    return "" if value is None and field.kind in TEXTS else value


def empty(field: CueField) -> object:
    """What the editor of an empty cell begins with."""
    return "" if field.kind in TEXTS else [] if field.kind in LISTS else None


def typed(value: object, field: CueField, rate: FrameRate | None) -> object:
    """What an editor gave, in the form that services take: text, or a list of names."""
    if field.kind in TIMES and isinstance(value, int) and rate is not None:
        return format_timecode(value, rate)
    if isinstance(value, bool) or value is None or isinstance(value, list):
        return value
    return str(value)


def guessed(value: object, field: CueField, rate: FrameRate | None, start: int | None) -> object:
    """What the editor of a cell would hold once ``value``, in the form of services, is stored.

    Only for showing it until the catalogue answers: what cannot be read is shown as nothing.
    """
    if not isinstance(value, str):
        return empty(field) if value is None else value
    text = value.strip()
    if field.kind in LISTS:
        marks = r"[;,\n]" if field.name == "mood" else r"[;\n]"
        return [word for part in re.split(marks, text) if (word := part.strip())]
    if not text or field.kind in TEXTS:
        return text if field.kind in TEXTS else None
    if field.kind is Kind.CHOICE:
        words = {sentence_for(f"{field.name}.{code}").casefold(): code for code in field.choices}
        return text if text in field.choices else words.get(text.casefold())
    if field.kind is Kind.FLAG:
        return _FLAGS.get(text.casefold())
    if field.kind is Kind.INTEGER:
        return int(text) if text.isdecimal() and text.isascii() else None
    return _frames(text, field, rate, start)


def _frames(text: str, field: CueField, rate: FrameRate | None, start: int | None) -> int | None:
    if rate is None:
        return None
    try:
        if field.kind is Kind.DURATION:
            return parse_duration(text, rate)
        if field.name == "out" and start is not None:
            return parse_out(text, rate, start)
        return parse_timecode(text, rate)
    except CuefolioError:
        return None
