# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes and spotting notes of a timeline, from markers, keywords and tagged clips.

Pro Tools sessions for ADR and spotting carry scenes as clips named "@ {Sc=12 Int. Morgue}" (the tags of
ptulsconv); others as markers "Sc 12", "Scene 12 - Morgue", "12 INT. MORGUE - DAY".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Timeline, Use

_TAG = re.compile(r"\{\s*([A-Za-z]{1,12})\s*=\s*([^{}]*)\}")
_SHORT_TAG = re.compile(r"\$([A-Z]{1,6})=(\S*)")
_NUMBER = re.compile(
    r"(\d{1,4}[A-Za-z]{0,2}(?:\s?[-/,&+]\s?\d{1,4}[A-Za-z]{0,2})*)(?:[\s.:_-]+|$)(.*)", re.DOTALL
)
_SCENE = re.compile(
    r"(?i)[\s_#@]*(?:sc|scn|scene|szene|scène|escena|scena|cena|bild|séq(?:uence)?)[\s._:#-]*"
    r"(\d{1,4}[a-z]{0,2}(?:\s?[-/,&+]\s?\d{1,4}[a-z]{0,2})*)(?![a-z0-9])[\s._:–—-]*(.*)"
)
_SLUG_LINE = re.compile(
    r"(?i)\s*(?:(\d{1,4}[a-z]{0,2})[\s.:_-]+)?((?:int|ext|i/e|int\s?/\s?ext|ext\s?/\s?int)[.\s/].*)"
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene. ``start`` and ``end`` in frames, ``number`` as written ("12A", "11-12") or ""."""

    number: str
    name: str
    start: int
    end: int
    place: str = ""


@dataclass(frozen=True, slots=True)
class SpottingNote:
    """What somebody wrote at a place. ``start`` and ``end`` in frames (equal for a
    point), the rest as in ``Spot``."""

    text: str
    start: int
    end: int
    comment: str = ""
    kind: str = ""
    colour: str = ""
    track: str = ""
    author: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class _Mark:
    text: str
    start: int
    end: int
    comment: str
    kind: str
    colour: str
    track: str
    author: str
    place: str


def scene_of(text: str) -> tuple[str, str] | None:
    """Number and name of the scene that a text announces, None when it announces none."""
    tags = {name.lower(): value.strip() for name, value in _TAG.findall(text)}
    tagged = tags.get("sc") or tags.get("scene")
    if tagged is not None:
        found = _NUMBER.fullmatch(tagged)
        return (found[1], found[2].strip()) if found else ("", tagged)
    if found := _SCENE.fullmatch(text.strip()):
        return found[1], found[2].strip()
    if found := _SLUG_LINE.fullmatch(text):
        return found[1] or "", found[2].strip()
    return None


def spotted(timeline: Timeline, notes: Sequence[Use]) -> tuple[tuple[Scene, ...], tuple[SpottingNote, ...]]:
    """Scenes and notes of a timeline in film order. ``notes`` are the uses that are notes, not sounds.

    A scene that is a point runs to the next one, the last to the end of what the timeline holds.
    """
    marks = _marks(timeline, notes)
    scenes: list[tuple[int, int, str, str, str]] = []
    spotting = []
    for mark in marks:
        found = scene_of(mark.text)
        if found is not None:
            scenes.append((mark.start, mark.end, *found, mark.place))
            continue
        text = _plain(mark.text)
        spotting.append(
            SpottingNote(
                text,
                mark.start,
                mark.end,
                mark.comment,
                mark.kind,
                mark.colour,
                mark.track,
                mark.author,
                mark.place,
            )
        )
    last = max((_frames(timeline, use.record_out) for use in timeline.uses), default=0)
    return tuple(_closed(scenes, max(last, timeline.end or 0))), tuple(spotting)


def _marks(timeline: Timeline, notes: Sequence[Use]) -> list[_Mark]:
    marks = [
        _Mark(
            spot.name, _frames(timeline, spot.at), _frames(timeline, spot.at + max(spot.length, 0)),
            spot.comment, spot.kind, spot.colour, spot.track, spot.author, spot.place,
        )
        for spot in timeline.spots
    ]  # fmt: skip
    tracks = timeline.tracks
    marks += [
        _Mark(
            use.name, _frames(timeline, use.record_in), _frames(timeline, use.record_out), use.comment,
            "clip", "", tracks[use.track].name if 0 <= use.track < len(tracks) else "", "", use.place,
        )
        for use in notes
    ]  # fmt: skip
    marks.sort(key=lambda mark: (mark.start, mark.end, mark.text, mark.track, mark.place))
    return marks


def _closed(scenes: list[tuple[int, int, str, str, str]], last: int) -> list[Scene]:
    closed = []
    for place, (start, end, number, name, where) in enumerate(scenes):
        if end <= start:
            later = next(
                (following[0] for following in scenes[place + 1 : place + 20] if following[0] > start), last
            )
            end = max(later, start)
        closed.append(Scene(number, name, start, end, where))
    return closed


def _plain(text: str) -> str:
    plain = _SHORT_TAG.sub("", _TAG.sub("", text))
    return plain.strip(" \t@_").strip() or text.strip()


def _frames(timeline: Timeline, ticks: int) -> int:
    return whole_frames(ticks, timeline.ticks)


def whole_frames(ticks: int, per_frame: int) -> int:
    """The nearest frame, half up."""
    return (2 * ticks + per_frame) // (2 * per_frame)


def scene_at(scenes: Sequence[Scene], frame: int) -> Scene | None:
    """The scene at a frame: of those that hold it, the one that began last."""
    place = bisect_right(scenes, frame, key=lambda scene: scene.start)
    return next((scene for scene in reversed(scenes[max(place - 20, 0) : place]) if frame < scene.end), None)


def hour_of(frame: int, rate: FrameRate) -> int:
    """The hour on the label of a frame: the reel or the episode where the hours count these.

    Drop-frame counting skips labels in 54 minutes of an hour, so that every hour has the same frames.
    """
    return max(frame, 0) // (3600 * rate.nominal - 54 * rate.dropped)
