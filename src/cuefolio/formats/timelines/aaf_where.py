# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a component of a composition is laid, the tracks of slots, and channels that are one clip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from cuefolio.domain.timeline.model import Muted, Timeline, Track, Use
from cuefolio.formats.timelines.aaf_objects import Object, class_of, length_of, number, parts, tagged, text
from cuefolio.formats.timelines.xml_mapping import FOREVER, Mapping
from cuefolio.formats.timelines.xml_values import Keys


@dataclass(frozen=True, slots=True)
class Scope:
    """The layers of a nested scope, which all begin at edit unit ``at``, and the one that is being laid."""

    layers: tuple[Object, ...]
    current: int
    mapping: Mapping
    rate: Fraction
    at: int


@dataclass(frozen=True, slots=True)
class Where:
    """Where a component is laid: ``mapping`` places its edit units of ``rate``; ticks outside [low, high) are
    not heard. ``keys`` are in ticks of the timeline."""

    track: int
    kind: str
    place: str
    mapping: Mapping
    rate: Fraction
    low: int = -FOREVER
    high: int = FOREVER
    speed: Fraction = Fraction(1)
    muted: Muted | None = None
    level: float = 0.0
    keys: Keys = ()
    name: str = ""
    nest: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    scopes: tuple[Scope, ...] = ()
    depth: int = 0


def faster(where: Where, at: int, length: int, speed: Fraction, rate: Fraction) -> tuple[Where, int]:
    """Where a retimed input is laid, whose edit units of ``rate`` begin at 0, and how many it lasts."""
    units = speed * length * rate / where.rate
    each = Fraction(where.mapping.num, where.mapping.den) * length / units
    record = where.mapping.at(at)
    inner = replace(
        where,
        mapping=Mapping(record, 0, each.numerator, each.denominator),
        rate=rate,
        speed=where.speed * speed,
        low=max(where.low, record),
        high=min(where.high, where.mapping.at(at + length)),
    )
    return inner, max(1, round(units))


@dataclass(slots=True)
class Row:
    """The components of a sequence: (component, its first edit unit from the sequence's start, its length,
    whether it is a transition). ``ends`` are where they end, none before the one ahead of it."""

    sequence: Object
    components: list[tuple[Object, int, int, bool]]
    ends: list[int]


def row_of(sequence: Object, lost: Callable[[], object]) -> Row:
    """The components of a sequence where they stand; a transition lies over both of its neighbours.

    ``lost`` is called for each that cannot be read: what follows it stands too early.
    """
    row = Row(sequence, [], [])
    place = 0
    for component in parts(sequence, "Components", lost):
        units = length_of(component)
        if class_of(component) == "Transition":
            place -= units
            row.components.append((component, place, units, True))
            row.ends.append(max(place + units, row.ends[-1] if row.ends else 0))
        else:
            row.components.append((component, place, units, False))
            place += units
            row.ends.append(max(place, row.ends[-1] if row.ends else 0))
    return row


def fade_out(uses: list[Use], fade: tuple[int, int]) -> None:
    """Uses that end inside of a transition, given as (first, last) tick, fade out over it."""
    for use in uses:
        if use.record_in < fade[1] and fade[0] < use.record_out <= fade[1]:
            use.fade_out = max(use.fade_out, use.record_out - max(fade[0], use.record_in))


def fade_in(uses: list[Use], fade: tuple[int, int]) -> None:
    """Uses that begin inside of a transition fade in over it."""
    for use in uses:
        if fade[0] <= use.record_in < fade[1] and use.record_out > fade[0]:
            use.fade_in = max(use.fade_in, min(fade[1], use.record_out) - use.record_in)


def track_of(slot: Object, kind: str, place: int) -> Track:
    """The track that a slot is, named as Avid does ("A3") where the slot has no name."""
    physical = number(slot, "PhysicalTrackNumber")
    label = f"{'A' if kind == 'sound' else 'V'}{physical if physical and physical > 0 else place}"
    track = Track(text(slot, "SlotName") or label, picture=kind == "picture")
    said = tagged(slot, "TimelineMobAttributeList")
    if said.get("AudioMixerCompMute") == 1:
        track.muted = Muted.TRACK
    track.soloed = said.get("AudioMixerCompSolo") == 1
    return track


def combine(timeline: Timeline, first: int, count: int, track: int) -> None:
    """The ``count`` channels of a combiner, uses from ``first`` on, are one use."""
    uses = timeline.uses
    kept: dict[tuple[int, int], Use] = {}
    for use in uses[first:]:
        known = kept.setdefault((use.record_in, use.record_out), use)
        if known is not use:
            known.channels = tuple(dict.fromkeys((*known.channels, *use.channels)))
    uses[first:] = list(kept.values())
    for use in kept.values():
        if len(use.channels) < count:
            use.channels = tuple(range(1, count + 1)) if count <= 256 else ()
    timeline.tracks[track].channels = count
