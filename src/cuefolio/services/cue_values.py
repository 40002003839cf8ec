# SPDX-License-Identifier: GPL-3.0-or-later
"""What was typed into a cue's field, turned into what is stored. One function a kind of field."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cuefolio.domain.fields import CueField, Kind
from cuefolio.domain.shares import parse_share
from cuefolio.domain.text import fold, sanitize_text, single_line
from cuefolio.domain.timecode import FrameRate, check_range, parse_duration, parse_out, parse_timecode
from cuefolio.errors import CuefolioError
from cuefolio.messages import templates

_YES = {"yes", "y", "true", "1", "x", "ja", "oui"}
_NO = {"no", "n", "false", "0", "nein", "non"}
_COMMA_TOO = {"mood"}
"""Tag fields whose words hold no commas, so that a comma separates them too."""


@dataclass(frozen=True, slots=True)
class TypedParty:
    """A party as typed or chosen: ``None`` leaves what is stored, "" makes it unknown.

    ``ipi`` and ``given_names`` are those of the person, for every work and cue; ``writer`` is the name of the
    writer whose rights a publisher holds.
    """

    name: str
    role: str | None = None
    society: str | None = None
    share: int | None = None
    keep_share: bool = True
    ipi: str | None = None
    given_names: str | None = None
    writer: str | None = None
    party_id: str | None = None
    """Key of who it is, where that is known: several people may have one name."""


@dataclass(frozen=True, slots=True)
class Times:
    """First stretch of a cue in frames; ``length`` only where the in is unknown."""

    start: int | None
    end: int | None
    length: int | None


def plain_value(field: CueField, text: str) -> object:
    """The stored value of a plain field from its text; None for "". Raises cue.bad_*."""
    if field.kind is Kind.TEXT:
        return sanitize_text(text).strip() or None
    text = single_line(text)
    if not text:
        return None
    if field.kind is Kind.CHOICE:
        return choice_value(field, text)
    if field.kind is Kind.FLAG:
        folded = fold(text)
        if folded in _YES or folded in _NO:
            return folded in _YES
        raise CuefolioError("cue.bad_flag", field=field.label, text=text)
    if field.kind is Kind.INTEGER:
        if not re.fullmatch(r"[0-9]{1,9}", text) or not field.least <= int(text) <= field.most:
            raise CuefolioError(
                "cue.bad_number", field=field.label, text=text, least=field.least, most=field.most
            )
        return int(text)
    return text


def choice_value(field: CueField, text: str) -> str:
    """A code of a closed vocabulary from its code or its English word. Raises cue.bad_choice."""
    wanted = fold(text).replace("-", " ").replace("_", " ")
    prefix = field.name
    for code in field.choices:
        words = (code, templates().get(f"{prefix}.{code}", code))
        if wanted in {fold(word).replace("-", " ") for word in words}:
            return code
    raise CuefolioError("cue.bad_choice", field=field.label, text=text, choices=", ".join(field.choices))


def names(field_name: str, text: str) -> list[str]:
    """The entries of a cell with several: separated by ``;`` (moods by commas as well), each once."""
    parts = re.split(r"[;,\n]" if field_name in _COMMA_TOO else r"[;\n]", text)
    return list(dict.fromkeys(filter(None, (single_line(part) for part in parts))))


def parse_party(text: str) -> TypedParty:
    """NAME[:SOCIETY[:SHARE]] as commands take it. Raises cue.bad_party, shares.*."""
    parts = [single_line(part) for part in text.split(":")]
    if not parts[0] or len(parts) > 3:
        raise CuefolioError("cue.bad_party", text=text)
    society = parts[1] if len(parts) > 1 and parts[1] else None
    share = parse_share(parts[2]) if len(parts) > 2 and parts[2] else None
    return TypedParty(parts[0], None, society, share, keep_share=share is None)


def new_times(typed: Mapping[str, str], now: Times, rate: FrameRate) -> Times:
    """Times after typing in, out or duration (texts by field name), all checked together.

    An in typed next to a known length moves nothing else; a duration moves the out. Raises
    timecode.* for labels that do not exist, timecode.out_before_in, cue.duration_zero.
    """
    start, end, length = now.start, now.end, now.length
    if "in" in typed:
        text = single_line(typed["in"])
        start = parse_timecode(text, rate) if text else None
        if start is None:
            length = now.end - now.start if now.start is not None and now.end is not None else length
            end = None if "out" not in typed else end
        elif length is not None and end is None and not typed.get("out"):
            end, length = start + length, None
    if "duration" in typed and "out" not in typed:
        text = single_line(typed["duration"])
        frames = parse_duration(text, rate) if text else None
        if frames is not None and frames <= 0:
            raise CuefolioError("cue.duration_zero")
        if start is not None:
            end, length = (None if frames is None else start + frames), None
        else:
            end, length = None, frames
    if "out" in typed:
        text = single_line(typed["out"])
        end, length = (parse_out(text, rate, start or 0) if text else None), None
        if text.startswith("+") and start is None:
            # A length after an unknown in is a known length, not a place near the start of the tape.
            end, length = None, end
    if start is not None and end is not None:
        check_range(start, end, rate)
    return Times(start, end, length)


def number_key(number: str | None) -> str | None:
    """A text by which cue numbers sort as people count: 1M2 before 1M10."""
    if number is None:
        return None
    return re.sub(r"\d+", lambda m: m.group().lstrip("0").zfill(8), fold(number))


def joined(values: Sequence[str]) -> str:
    """Entries as one cell."""
    return "; ".join(values)
