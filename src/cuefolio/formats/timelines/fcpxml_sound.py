# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud a clip of an FCPXML document is, which of its channels sound, and which roles are switched off."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import SILENCE
from cuefolio.formats.timelines.fcpxml_resources import Clock
from cuefolio.formats.timelines.xml_values import LOWEST_DB, Keys, muted_between, real, summed, whole

_DB = re.compile(r"\s*([-+]?(?:\d+(?:[.,]\d*)?|inf(?:inity)?|∞))\s*(?:dB)?\s*", re.IGNORECASE)

Record = Callable[[int], int]
"""From a local time of a clip in ticks to ticks of the timeline."""


class Volume(NamedTuple):
    """A constant level in dB, a curve in ticks of the timeline, and fades in ticks."""

    level: float = 0.0
    keys: Keys = ()
    fade_in: int = 0
    fade_out: int = 0
    off: bool = False
    """Muted from end to end."""


PLAIN = Volume()


class Component(NamedTuple):
    """Some channels of a clip: their numbers from 1, role, level, and whether they are switched on."""

    channels: tuple[int, ...]
    role: str
    on: bool
    volume: Volume


Roles = tuple[dict[str, Volume | None], ...]
"""What the containers around a clip say of its roles, from the outside in: None for a role switched off."""


def volume_of(element: Element, clock: Clock, record: Record, seen: tuple[int, int]) -> Volume:
    """The ``adjust-volume`` and ``mute`` of a clip or component.

    ``seen`` is its local range: level points that all lie outside it but fit its length count from its
    beginning, as some exporters write them.
    """
    if not len(element):
        return PLAIN
    adjust = element.find("adjust-volume")
    mutes = element.findall("mute")
    if adjust is None and not mutes:
        return PLAIN
    keys: Keys = ()
    level, fade_in, fade_out = 0.0, 0, 0
    if adjust is not None:
        level, points, fade_in, fade_out = _adjusted(adjust, clock)
        keys = _placed(points, record, seen)
        if keys:
            level = 0.0
    ranges: list[tuple[int, int]] = []
    off = False
    for mute in mutes:
        start, length = clock.ticks(mute.get("start")), clock.length(mute.get("duration"))
        if length is None:
            off = True
        else:
            begin = seen[0] if start is None else start
            ranges.append((record(begin), record(begin + length)))
            off = off or (begin <= seen[0] and begin + length >= seen[1])
    return Volume(level, muted_between(keys, ranges), fade_in, fade_out, off)


def _adjusted(adjust: Element, clock: Clock) -> tuple[float, list[tuple[int, float]], int, int]:
    """Level, points in local ticks and fades, whether they stand in the element or in its parameter."""
    level = decibels_of(adjust.get("amount"))
    points: dict[int, float] = {}
    fade_in = fade_out = 0
    for holder in (adjust, *adjust.findall("param")):
        if holder is not adjust:
            if holder.get("name", "").casefold() not in ("amount", "volume"):
                continue
            own = decibels_of(holder.get("value"))
            level = level if own is None else own
        for part in holder:
            if part.tag == "keyframeAnimation":
                for key in part:
                    at, value = clock.ticks(key.get("time")), decibels_of(key.get("value"))
                    if key.tag == "keyframe" and at is not None and value is not None:
                        points[at] = value
            elif part.tag == "fadeIn":
                fade_in = clock.length(part.get("duration")) or 0
            elif part.tag == "fadeOut":
                fade_out = clock.length(part.get("duration")) or 0
    if len(points) == 1:
        level, points = next(iter(points.values())), {}
    return level or 0.0, sorted(points.items()), fade_in, fade_out


def _placed(points: list[tuple[int, float]], record: Record, seen: tuple[int, int]) -> Keys:
    if not points:
        return ()
    start, end = seen
    if not any(start <= at <= end for at, _ in points) and any(0 <= at <= end - start for at, _ in points):
        points = [(at + start, level) for at, level in points]
    return tuple((record(at), level) for at, level in points)


@lru_cache(maxsize=4096)
def decibels_of(text: str | None) -> float | None:
    """A level as it is written ("-13dB", "-inf dB"), None when it is none. -96 dB and below is silence."""
    match = _DB.fullmatch(text or "")
    if match is None:
        return None
    number = match[1].lstrip("+-")
    if number[0] in "iI∞":
        return SILENCE if match[1].startswith("-") else None
    value = real(match[1])
    return None if value is None else SILENCE if value <= LOWEST_DB else value


def components_of(
    clip: Element, role: str, clock: Clock, record: Record, seen: tuple[int, int]
) -> list[Component]:
    """The channels of a clip as ``audio-channel-source`` elements list them; those that are alike are one.

    A clip that lists none plays all its channels in its own role.
    """
    listed = clip.findall("audio-channel-source")
    if not listed:
        return [Component((), role, True, PLAIN)]
    found: dict[tuple[object, ...], Component] = {}
    for element in listed:
        volume = volume_of(element, clock, record, seen)
        own = element.get("role") or role
        on = element.get("enabled") != "0" and element.get("active") != "0" and not volume.off
        numbers = (whole(part) for part in (element.get("srcCh") or "").split(","))
        channels = tuple(number for number in numbers if number is not None and 0 < number <= 1024)
        key = (own, on, volume)
        known = found.get(key)
        found[key] = Component((known.channels if known else ()) + channels, own, on, volume)
    return list(found.values())


def roles_of(sources: Iterable[Element], clock: Clock, record: Record, seen: tuple[int, int]) -> Roles:
    """What the ``audio-role-source`` elements of a container say, as a chain of one; empty when nothing."""
    said: dict[str, Volume | None] = {}
    for element in sources:
        role = element.get("role", "")
        volume = volume_of(element, clock, record, seen)
        on = element.get("enabled") != "0" and element.get("active") != "0" and not volume.off
        if role and (not on or volume != PLAIN):
            said[role] = said[_plain_role(role)] = volume if on else None
    return (said,) if said else ()


def role_volume(roles: Roles, role: str) -> Volume | None:
    """What all containers together do to a role: None when one of them switches it off."""
    total = PLAIN
    for said in roles:
        one = said.get(role, PLAIN)
        if one is PLAIN:
            one = said.get(_plain_role(role), PLAIN)
        if one is None:
            return None
        total = together(total, one)
    return total


def together(outer: Volume, inner: Volume) -> Volume:
    """Two volumes that work one after the other; their fades stay with whom they belong to."""
    if outer is PLAIN:
        return inner
    if inner is PLAIN:
        return outer
    return Volume(
        outer.level + inner.level,
        summed(outer.keys, inner.keys),
        max(outer.fade_in, inner.fade_in),
        max(outer.fade_out, inner.fade_out),
        outer.off or inner.off,
    )


def _plain_role(role: str) -> str:
    """Final Cut gives every role a first subrole: "music" and "music.music-1" are one."""
    main, _, sub = role.partition(".")
    return main if not sub or sub == f"{main}-1" else role
