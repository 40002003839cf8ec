# SPDX-License-Identifier: GPL-3.0-or-later
"""Levels of clips, channels and roles, and what several of them do together."""

from __future__ import annotations

from typing import NamedTuple

from cuefolio.formats.timelines.xml_values import Keys, summed


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


def role_volume(roles: Roles, role: str) -> Volume | None:
    """What all containers together do to a role: None when one of them switches it off."""
    total = PLAIN
    for said in roles:
        one = said.get(role, PLAIN)
        if one is PLAIN:
            one = said.get(plain_role(role), PLAIN)
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


def plain_role(role: str) -> str:
    """Final Cut gives every role a first subrole: "music" and "music.music-1" are one."""
    main, _, sub = role.partition(".")
    return main if not sub or sub == f"{main}-1" else role
