# SPDX-License-Identifier: GPL-3.0-or-later
"""The events of an edit decision list as they are written, and what neighbouring lines lend each other."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from cuefolio.formats.timelines.cmx3600_tracks import UNNUMBERED

_TRANSITION = re.compile(r"[CD]|W[0-9]{0,4}|K[BO]?")


class Event:
    """One event line. Times are labels as written; ``files`` are SOURCE FILE lines in order.

    ``levels`` are (label, dB) and ``speeds`` (reel, frames a second) as written, ``tracks`` of AUD lines.
    """

    from_name = to_name = from_path = to_path = comment = whole_reel = ""
    files: tuple[str, ...] = ()
    levels: list[tuple[str, str]] | None = None
    speeds: list[tuple[str, str]] | None = None
    tracks: tuple[int, ...] = ()

    def __init__(self, line: int, raw: str, parts: list[str], at: int, source_drop: bool) -> None:
        self.line = line
        self.raw = raw
        self.number = parts[0]
        self.source_in, self.source_out, self.record_in, self.record_out = parts[at : at + 4]
        kind, length = parts[at - 1], "0"
        if kind == "C":
            at -= 1
        else:
            kind, length, at = _transition(parts, at)
        self.kind = kind
        self.length = length
        self.channel = parts[at - 1]
        self.reel = parts[1] if at == 3 else " ".join(parts[1 : at - 1])
        self.source_drop = source_drop


def _transition(parts: list[str], at: int) -> tuple[str, str, int]:
    """The transition that ends before ``at``, its length, and where it begins: D 012, W001 012, K B, K O 000.

    Avid leaves the letter out for effects that the format does not know, and keeps their length: a dissolve.
    """
    length = "0"
    if parts[at - 1].isdecimal() and at > 3:
        at -= 1
        length = parts[at]
    kind = parts[at - 1].upper()
    if kind in ("B", "O") and at > 3 and parts[at - 2].upper() == "K":
        return "K" + kind, length, at - 2
    if _TRANSITION.fullmatch(kind):
        return kind, length, at - 1
    return "D" if length != "0" else "C", length, at


@dataclass(slots=True)
class Locator:
    """A marker of a comment: label, name, colour, length in frames as written, author or track."""

    at: str
    name: str
    colour: str
    line: int
    length: str = "0"
    comment: str = ""
    track: str = ""


@dataclass(slots=True)
class EventList:
    """Everything a list says. ``drop`` is what its first FCM line says, None when there is none.

    Events that only carry a marker (Resolve's list of markers) are locators alone.
    """

    title: str = ""
    drop: bool | None = None
    rate: str = ""
    events: list[Event] = field(default_factory=list)
    locators: list[Locator] = field(default_factory=list)


def lend_tracks(events: list[Event]) -> None:
    """Premiere gives a clip without a track line the track of the transition before it that leaves it."""
    for before, event in pairwise(events):
        if event.channel == UNNUMBERED and not event.tracks and before.tracks:
            left = bool(before.from_name) and event.from_name == before.from_name
            if left and event.record_out == before.record_in:
                event.tracks = before.tracks
    for event, after in pairwise(events):
        if (
            after.number == event.number
            and after.tracks
            and not event.tracks
            and after.channel == event.channel
        ):
            event.tracks = after.tracks


def lend_names(events: list[Event]) -> None:
    """Picture and sound of one event may be lines of their own; the comments stand behind the last."""
    for after, event in pairwise(reversed(events)):
        if event.from_name or event.files or event.kind[:1] != "C" or after.kind[:1] != "C":
            continue
        if event.number == after.number and event.reel == after.reel:
            event.from_name, event.files, event.from_path = after.from_name, after.files, after.from_path
            event.whole_reel = after.whole_reel


def names_of(event: Event, follower: Event) -> Event:
    """The event whose comments name a clip: those of a transition stand behind its second line."""
    pair = follower.number == event.number and follower.kind[:1] != "C" and not event.files
    return follower if pair else event
