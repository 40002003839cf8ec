# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clip of an FCPXML story that holds others says around what is inside of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import Muted
from cuefolio.formats.timelines.fcpxml_elements import Laid
from cuefolio.formats.timelines.fcpxml_place import Container
from cuefolio.formats.timelines.fcpxml_resources import Clock
from cuefolio.formats.timelines.fcpxml_sound import components_of, roles_of, volume_of
from cuefolio.formats.timelines.fcpxml_volume import Roles, together

AUDIBLE = frozenset({"all", "audio"})
VISIBLE = frozenset({"all", "video"})
"""Values of ``srcEnable`` with which sound, and the picture, is used."""


def inside_of(laid: Laid, sound: bool, picture: bool, clock: Clock) -> Container:
    """What is said around what a clip holds or plays, of which ``sound`` and ``picture`` are used."""
    element, container = laid.element, laid.container
    return replace(
        container,
        low=max(container.low, laid.begins),
        high=min(container.high, laid.ends),
        faded_in=max(container.faded_in, laid.faded_in),
        fades_out=min(container.fades_out, laid.fades_out),
        muted=laid.muted,
        volume=together(container.volume, laid.volume._replace(fade_in=0, fade_out=0)),
        connected=None,
        name=element.get("name") or container.name,
        role=element.get("audioRole") or container.role,
        lane=laid.lane,
        sound=sound,
        picture=picture,
        components=components_of(laid, laid.parts.get("audio-channel-source", ()), "", clock),
    )


def synchronised_roles(laid: Laid, clock: Clock) -> tuple[Roles, Roles]:
    """What a synchronised clip says of the roles of its storyline, and of what is connected to it."""
    said: dict[str, Roles] = {}
    for source in laid.element.findall("sync-source"):
        roles = source.findall("audio-role-source")
        said[source.get("sourceID", "")] = roles_of(roles, laid, clock)
    return said.get("storyline", ()), said.get("connected", ())


def angles_of(
    laid: Laid, multicam: Element, inside: Container, clock: Clock
) -> Iterator[tuple[Element, Container]]:
    """The angles that a multicam clip plays, and what is said around each: those that its sources name, else
    the first."""
    angles = {angle.get("angleID", ""): angle for angle in multicam.findall("mc-angle")}
    sources = laid.element.findall("mc-source")
    if not sources and angles:
        yield next(iter(angles.values())), inside
    for source in sources:
        angle = angles.get(source.get("angleID", ""))
        enabled = source.get("srcEnable", "all")
        if angle is None or enabled == "none":
            continue
        volume = volume_of(source, laid, clock)
        held = replace(
            inside,
            volume=together(inside.volume, volume._replace(fade_in=0, fade_out=0)),
            faded_in=max(inside.faded_in, inside.low + volume.fade_in),
            fades_out=min(inside.fades_out, inside.high - volume.fade_out),
            muted=inside.muted or (Muted.CLIP if volume.off else None),
            roles=inside.roles + roles_of(source.findall("audio-role-source"), laid, clock),
            sound=inside.sound and enabled in AUDIBLE,
            picture=inside.picture and enabled in VISIBLE,
        )
        yield angle, held
