# SPDX-License-Identifier: GPL-3.0-or-later
"""A timeline as bytes and back, so that a catalogue can keep what it was told.

JSON, packed; lists in place of repeated names, and each source once: a session of 100,000 uses stays small.
Equal timelines give equal bytes.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import astuple
from fractions import Fraction
from typing import Any

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import (
    SILENCE,
    Muted,
    RateFrom,
    Remark,
    Source,
    Spot,
    Timeline,
    Track,
    Use,
)

FORM = 1
"""Grows when bytes of an older program can no longer be read as they are."""
_SILENT = "-inf"
_TOGETHER = 500
"""Uses that are written in one call, which keeps all other threads from the interpreter."""


def encode(timeline: Timeline) -> bytes:
    """The bytes of a timeline."""
    sources: list[Source] = []
    places: dict[int, int] = {}
    uses = []
    for use in timeline.uses:
        place = None
        if use.source is not None:
            place = places.setdefault(id(use.source), len(sources))
            if place == len(sources):
                sources.append(use.source)
        uses.append(_use_row(use, place))
    content = {
        "form": FORM,
        "kind": timeline.kind,
        "name": timeline.name,
        "rate": [timeline.rate.num, timeline.rate.den, timeline.rate.drop],
        "rate_from": timeline.rate_from.value,
        "start": timeline.start,
        "end": timeline.end,
        "ticks": timeline.ticks,
        "sample_rate": timeline.sample_rate,
        "tolerance": timeline.tolerance,
        "labels": timeline.has_labels,
        "tracks": [astuple(track) for track in timeline.tracks],
        "sources": [astuple(source) for source in sources],
        "uses": [],
        "spots": [astuple(spot) for spot in timeline.spots],
        "remarks": [
            [remark.code, {k: str(v) for k, v in remark.arguments.items()}] for remark in timeline.remarks
        ],
    }
    pieces = [_text(uses[at : at + _TOGETHER])[1:-1] for at in range(0, len(uses), _TOGETHER)]
    # A quote inside of a string is escaped, so this is the list and nothing else.
    text = _text(content).replace('"uses":[]', f'"uses":[{",".join(pieces)}]', 1)
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 6)


def _text(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def decode(data: bytes) -> Timeline:
    """The timeline of ``encode``'s bytes. ValueError for other bytes, and for those of a newer form."""
    try:
        content = json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
        if content["form"] > FORM:
            raise ValueError(f"form {content['form']} is newer than {FORM}")
        sources = [Source(*values) for values in content["sources"]]
        return Timeline(
            kind=content["kind"],
            name=content["name"],
            rate=FrameRate(*content["rate"]),
            rate_from=RateFrom(content["rate_from"]),
            start=content["start"],
            end=content["end"],
            ticks=content["ticks"],
            sample_rate=content["sample_rate"],
            tolerance=content["tolerance"],
            has_labels=content.get("labels", True),
            tracks=[_track(values) for values in content["tracks"]],
            uses=[_use(values, sources) for values in content["uses"]],
            spots=[Spot(*values) for values in content["spots"]],
            remarks=[Remark(code, arguments) for code, arguments in content["remarks"]],
        )
    except (zlib.error, KeyError, TypeError, UnicodeDecodeError) as error:
        raise ValueError(f"not a stored timeline: {error}") from error


def _db(level: float) -> float | str:
    return _SILENT if level == SILENCE else level


def _level(stored: float | str) -> float:
    return SILENCE if stored == _SILENT else float(stored)


def _use_row(use: Use, source: int | None) -> list[Any]:
    return [
        use.track,
        use.name,
        use.record_in,
        use.record_out,
        source,
        use.source_in,
        use.source_out,
        list(use.channels),
        use.muted,
        use.role,
        _db(use.level),
        [[at, _db(level)] for at, level in use.keys],
        use.fade_in,
        use.fade_out,
        str(use.speed),
        list(use.nest),
        use.comment,
        use.place,
        use.raw,
    ]


def _use(row: list[Any], sources: list[Source]) -> Use:
    (track, name, start, end, source, source_in, source_out, channels, muted, role, level, keys) = row[:12]
    fade_in, fade_out, speed, nest, comment, place, raw = row[12:]
    return Use(
        track=track,
        name=name,
        record_in=start,
        record_out=end,
        source=None if source is None else sources[source],
        source_in=source_in,
        source_out=source_out,
        channels=tuple(channels),
        muted=None if muted is None else Muted(muted),
        role=role,
        level=_level(level),
        keys=tuple((at, _level(db)) for at, db in keys),
        fade_in=fade_in,
        fade_out=fade_out,
        speed=Fraction(speed),
        nest=tuple(nest),
        comment=comment,
        place=place,
        raw=raw,
    )


def _track(values: list[Any]) -> Track:
    track = Track(*values)
    track.muted = None if track.muted is None else Muted(track.muted)
    return track
