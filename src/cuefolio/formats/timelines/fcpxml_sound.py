# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud a clip of an FCPXML document is, which of its channels sound, and which roles are switched off."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import SILENCE
from cuefolio.formats.timelines.fcpxml_elements import Laid
from cuefolio.formats.timelines.fcpxml_resources import Clock
from cuefolio.formats.timelines.fcpxml_volume import PLAIN, Component, Roles, Volume, plain_role
from cuefolio.formats.timelines.xml_values import LOWEST_DB, Keys, muted_between, real, whole

_DB = re.compile(r"\s*([-+]?(?:\d+(?:[.,]\d*)?|inf(?:inity)?|∞))\s*(?:dB)?\s*", re.IGNORECASE)
_MOST_CHANNELS = 1024
_KNOWN = 4096
"""Values that are remembered by how they are written."""


def volume_of(element: Element, laid: Laid, clock: Clock) -> Volume:
    """The volume of a component of a clip or of a role inside of it. ``laid`` is the clip, which is placed:
    the times of all of them are its own."""
    if not len(element):
        return PLAIN
    return volume_in(element.findall("adjust-volume"), element.findall("mute"), laid, clock)


def volume_in(adjusts: Sequence[Element], mutes: Sequence[Element], laid: Laid, clock: Clock) -> Volume:
    """What the first ``adjust-volume`` and all ``mute`` of a clip, or of a part of it, make of its volume."""
    adjust = adjusts[0] if adjusts else None
    if not mutes and (adjust is None or not len(adjust)):
        return PLAIN if adjust is None else _constant(adjust.get("amount"))
    seen, record = laid.local(), laid.own.at
    keys: Keys = ()
    level, fade_in, fade_out = 0.0, 0, 0
    if adjust is not None:
        level, points, fade_in, fade_out = _adjusted(adjust, clock)
        if points:
            level, keys = 0.0, tuple([(record(at), value) for at, value in _shifted(points, seen)])
    ranges: list[tuple[int, int]] = []
    off = False
    for mute in mutes:
        start, length = clock.ticks(mute.get("start", "")), clock.length(mute.get("duration", ""))
        if length is None:
            off = True
        else:
            begin = seen[0] if start is None else start
            ranges.append((record(begin), record(begin + length)))
            off = off or (begin <= seen[0] and begin + length >= seen[1])
    return Volume(level, muted_between(keys, ranges) if ranges else keys, fade_in, fade_out, off)


@lru_cache(_KNOWN)
def _constant(amount: str | None) -> Volume:
    return Volume(decibels_of(amount) or 0.0)


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
                for key in part.findall("keyframe"):
                    at, value = clock.ticks(key.get("time", "")), decibels_of(key.get("value"))
                    if at is not None and value is not None:
                        points[at] = value
            elif part.tag == "fadeIn":
                fade_in = clock.length(part.get("duration", "")) or 0
            elif part.tag == "fadeOut":
                fade_out = clock.length(part.get("duration", "")) or 0
    if len(points) == 1:
        level, points = next(iter(points.values())), {}
    return level or 0.0, sorted(points.items()), fade_in, fade_out


def _shifted(points: list[tuple[int, float]], seen: tuple[int, int]) -> list[tuple[int, float]]:
    """Level points in the time of a clip: where all lie outside of what is seen of it but fit its length,
    they count from its beginning, as some exporters write them."""
    start, end = seen
    if _touch(points, start, end) or not _touch(points, 0, end - start):
        return points
    return [(at + start, level) for at, level in points]


def _touch(points: list[tuple[int, float]], start: int, end: int) -> bool:
    """Whether one of some points, which are in order, lies between two ticks or on them."""
    first = bisect_left(points, (start,))
    return first < len(points) and points[first][0] <= end


@lru_cache(_KNOWN)
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


@lru_cache(_KNOWN)
def whole_clip(role: str) -> Component:
    """All that a clip plays which lists no channels, in its own role."""
    return Component((), role, True, PLAIN)


@lru_cache(_KNOWN)
def own_channels(text: str | None) -> tuple[int, ...]:
    """The one channel that an element plays, as it is written; empty for all."""
    number = whole(text)
    return (number,) if number is not None and 0 < number <= _MOST_CHANNELS else ()


def components_of(laid: Laid, listed: Sequence[Element], role: str, clock: Clock) -> tuple[Component, ...]:
    """The channels of a clip in a ``role`` as its ``audio-channel-source`` elements list them; those that are
    alike are one."""
    if len(listed) == 1:
        return (_component(listed[0], laid, role, clock),)
    found: dict[tuple[object, ...], Component] = {}
    for element in listed:
        component = _component(element, laid, role, clock)
        known = found.setdefault(component[1:], component)
        if known is not component:
            found[component[1:]] = known._replace(channels=known.channels + component.channels)
    return tuple(found.values())


def _component(element: Element, laid: Laid, role: str, clock: Clock) -> Component:
    get = element.get
    volume = volume_of(element, laid, clock)
    on = get("enabled") != "0" and get("active") != "0" and not volume.off
    return Component(_channels(get("srcCh")), get("role") or role, on, volume)


@lru_cache(_KNOWN)
def _channels(text: str | None) -> tuple[int, ...]:
    numbers = (whole(part) for part in (text or "").split(","))
    return tuple(number for number in numbers if number is not None and 0 < number <= _MOST_CHANNELS)


def roles_of(sources: Iterable[Element], laid: Laid, clock: Clock) -> Roles:
    """What the ``audio-role-source`` elements of a container say, as a chain of one; empty when nothing."""
    said: dict[str, Volume | None] = {}
    for element in sources:
        role = element.get("role", "")
        volume = volume_of(element, laid, clock)
        on = element.get("enabled") != "0" and element.get("active") != "0" and not volume.off
        if role and (not on or volume != PLAIN):
            said[role] = said[plain_role(role)] = volume if on else None
    return (said,) if said else ()
