# SPDX-License-Identifier: GPL-3.0-or-later
"""The story of an FCPXML sequence laid flat: spine, connected clips, and what is inside of clips.

``offset`` places an element in its parent's time, ``start`` is where its own time begins there, ``duration``
counts in the parent's time. An element with a lane hangs on its parent and may outlast it; one without a lane
is the parent's content, of which only the parent's range is seen. (FCPXML Reference, Apple: Story Elements.)
"""

from __future__ import annotations

from dataclasses import replace
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import Muted
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.fcpxml_elements import (
    HUNG,
    MARKED,
    STORY,
    Laid,
    Shapes,
    active_of,
    bare,
    beyond,
    parts_of,
)
from cuefolio.formats.timelines.fcpxml_inside import (
    AUDIBLE,
    VISIBLE,
    angles_of,
    inside_of,
    synchronised_roles,
)
from cuefolio.formats.timelines.fcpxml_library import Library
from cuefolio.formats.timelines.fcpxml_place import Container, conformed, retimed, time_map
from cuefolio.formats.timelines.fcpxml_resources import Clock, Resources
from cuefolio.formats.timelines.fcpxml_sound import components_of, roles_of, volume_in, whole_clip
from cuefolio.formats.timelines.fcpxml_span import set_span
from cuefolio.formats.timelines.fcpxml_spots import Spots
from cuefolio.formats.timelines.fcpxml_told import Told
from cuefolio.formats.timelines.fcpxml_uses import Uses
from cuefolio.formats.timelines.fcpxml_volume import PLAIN, Component
from cuefolio.formats.timelines.text_files import shortened
from cuefolio.formats.timelines.xml_mapping import FOREVER, Mapping
from cuefolio.formats.timelines.xml_values import whole

_MEDIA = frozenset({"asset-clip", "audio", "video"})
_NESTS = frozenset({"ref-clip", "mc-clip"})
_SILENT = frozenset({"gap", "title", "caption", "live-drawing"})
_HOLDERS = frozenset({"clip", "sync-clip"})
_STEPS_BESIDE = 40_000
_FEWER = 10
"""Elements that are only looked at cost a tenth of a step."""


class Story:
    """Lays the elements of one sequence. ``steps`` bounds what nests in nests may ask for."""

    def __init__(
        self,
        path: str,
        resources: Resources,
        clock: Clock,
        uses: Uses,
        spots: Spots,
        told: Told,
        elements: int,
    ) -> None:
        self._path = path
        self._resources = resources
        self._clock = clock
        self._uses = uses
        self._spots = spots
        self._told = told
        self._library = Library(resources, clock, told)
        self._shapes = Shapes()
        self._tasks: list[Laid] = []
        self._steps = _STEPS_BESIDE + 2 * elements

    def lay(self, sequence: Element, container: Container) -> None:
        """Lay a whole sequence. Raises CuefolioError timeline.xml_too_many_nests and what ``Uses`` raises."""
        spine = sequence.find("spine")
        if spine is None:
            return
        self._spine(spine, Mapping(0, 0), container, 0, self._begin(sequence))
        while self._tasks:
            self._steps -= 1
            if self._steps < 0:
                raise CuefolioError("timeline.xml_too_many_nests", path=self._path, most=_STEPS_BESIDE)
            self._item(self._tasks.pop())

    def _begin(self, sequence: Element) -> int:
        """The time of a sequence's first frame, which an element without an offset begins at."""
        return self._clock.ticks(sequence.get("tcStart", "")) or 0

    def _spine(
        self, spine: Element, mapping: Mapping, container: Container, lane: int, running: int = 0
    ) -> None:
        """Elements one after the other. A transition covers its neighbours, it takes no room of its own."""
        self._steps -= len(spine) // _FEWER
        whole_seen = container.low == -FOREVER
        before: tuple[int, int] | None = None
        last: Laid | None = None
        found: list[Laid] = []
        ticks = self._clock.ticks
        for element in spine:
            if element.tag not in STORY:
                if element.tag == "transition":
                    before = self._transition(element)
                    if before is not None and last is not None:
                        last.after = before
                continue
            offset = ticks(element.get("offset", ""))
            if offset is None:
                offset = running
            active = active_of(element) if element.tag == "audition" else element
            length = None if active is None else self._room(active)
            running = offset + (length or 0)
            if not whole_seen and length and beyond(container, mapping, offset, running) and bare(active):
                last = before = None
                continue
            last = Laid(element, mapping, container, offset, lane)
            last.before = before
            found.append(last)
            before = None
        found.reverse()
        self._tasks += found

    def _room(self, element: Element) -> int | None:
        """How much of a spine an element takes, None where it does not say so."""
        written = element.get("duration")
        if written is None and element.tag in _MEDIA:
            return self._library.default_length(self._library.asset(element), None)
        return self._clock.length(written or "")

    def _transition(self, element: Element) -> tuple[int, int] | None:
        """From and to of a transition of sound, in the time of its spine."""
        at = self._clock.ticks(element.get("offset", ""))
        length = self._clock.length(element.get("duration", ""))
        if at is None or not length or element.find("filter-audio") is None:
            return None
        return at, at + length

    def _item(self, laid: Laid) -> None:
        """Place an element, and lay what it holds."""
        element, outer, container, offset = laid.element, laid.outer, laid.container, laid.offset
        tag = element.tag
        if tag == "audition":
            active = active_of(element)
            if active is None:
                return
            element = laid.element = active
            tag = element.tag
        if tag == "spine":
            own = Mapping(outer.at(offset), 0, outer.num, outer.den)
            self._spine(element, own, container, laid.lane)
            return
        asset = laid.asset = self._library.asset(element) if tag in _MEDIA else None
        nest = laid.nest = self._library.nest(element, container) if tag in _NESTS else None
        written = element.get("duration")
        length = self._clock.length(written or "")
        unread = length is None and written is not None
        if unread:
            self._told.remark(element, "timeline.xml_length_unread", length=shortened(written or "-", 40))
            length = 0
        elif length is None:
            length = self._library.default_length(asset, nest)
        if length is None:
            self._told.remark(element, "timeline.xml_clip_without_times")
            return
        start = self._clock.ticks(element.get("start", ""))
        if start is None:
            start = 0 if nest is None else self._begin(nest)
        low, high = outer.at(offset), outer.at(offset + length)
        if low > high:
            low, high = high, low
        laid.low, laid.high = low, high
        self._steps -= len(element) // 4
        parts = laid.parts = parts_of(element)
        num, den = abs(outer.num), outer.den
        if "conform-rate" in parts:
            factor = conformed(element, container.rate)
            num, den = num * factor.numerator, den * factor.denominator
        laid.own = Mapping(low, start, num, den)
        if MARKED in parts:
            self._spots.add(laid, parts[MARKED])
        if HUNG in parts:
            self._anchored(laid, parts[HUNG])
        if tag in _SILENT or (tag == "video" and (asset is None or not asset.picture)):
            return
        if low < container.high and high > container.low and high > low:
            self._content(laid)

    def _anchored(self, laid: Laid, hung: list[Element]) -> None:
        """What hangs on an element: children with a lane, and all children of what is no holder of clips."""
        container, own, holder = laid.container, laid.own, laid.element.tag in _HOLDERS
        if container.connected is not None:
            container = replace(container, roles=container.connected, connected=None)
        for child in reversed(hung):
            written = child.get("lane")
            lane = (whole(written) or 0) if written else 0
            if not lane and holder:
                continue
            offset = self._clock.ticks(child.get("offset", ""))
            if offset is None:
                offset = own.local
            self._tasks.append(Laid(child, own, container, offset, lane or laid.lane))

    def _content(self, laid: Laid) -> None:
        """What is heard and seen of an element that is placed."""
        element, parts, own, container = laid.element, laid.parts, laid.own, laid.container
        tag, clock = element.tag, self._clock
        shape = laid.shape = self._shapes[(tag, *element.attrib)]
        laid.volume = PLAIN
        if "adjust-volume" in parts or "mute" in parts:
            laid.volume = volume_in(parts.get("adjust-volume", ()), parts.get("mute", ()), laid, clock)
        set_span(laid, clock)
        laid.content = own
        if "timeMap" in parts:
            points = time_map(element, clock)
            content = retimed(points, own, laid.begins, laid.ends) if points else own
            if content is None:
                return
            laid.content = content
        laid.muted = container.muted
        sound, picture = container.sound, container.picture
        if shape.part:
            if laid.muted is None and element.get("enabled") == "0":
                laid.muted = Muted.DISABLED
            source = element.get("srcEnable", "all")
            sound, picture = sound and source in AUDIBLE, picture and source in VISIBLE
        if laid.muted is None and laid.volume.off:
            laid.muted = Muted.CLIP
        if container.lane is not None:
            laid.lane = container.lane
        if tag not in _MEDIA:
            if tag in _HOLDERS or laid.nest is not None:
                self._inside(laid, inside_of(laid, sound, picture, clock))
            return
        components: tuple[Component, ...] = ()
        if sound and tag != "video" and (laid.asset is None or laid.asset.sound or tag == "audio"):
            role = element.get("audioRole") or element.get("role") or ""
            listed = parts.get("audio-channel-source")
            components = (whole_clip(role),) if listed is None else components_of(laid, listed, role, clock)
        self._uses.add(laid, components, picture and tag != "audio")

    def _inside(self, laid: Laid, inside: Container) -> None:
        """What is inside of a clip that holds others or plays a nest."""
        element, nest = laid.element, laid.nest
        if nest is None:
            self._held(laid, inside)
            return
        inside.nest = (*inside.nest, self._library.name(element))
        inside.inside = (*inside.inside, nest)
        inside.rate = self._resources.rate(nest.get("format")) or inside.rate
        if element.tag == "ref-clip":
            inside.roles += roles_of(element.findall("audio-role-source"), laid, self._clock)
            spine = nest.find("spine")
            if spine is not None:
                self._spine(spine, laid.content, inside, 0, self._begin(nest))
        else:
            for angle, held in angles_of(laid, nest, inside, self._clock):
                if angle.get("name"):
                    held = replace(held, nest=(*held.nest, angle.get("name", "")))
                self._spine(angle, laid.content, held, 0, self._begin(nest))

    def _held(self, laid: Laid, inside: Container) -> None:
        """The content of a clip or synchronised clip."""
        element, content = laid.element, laid.content
        if element.tag == "sync-clip":
            inside.nest = (*inside.nest, self._library.name(element))
            storyline, connected = synchronised_roles(laid, self._clock)
            inside.connected = inside.roles + connected
            inside.roles += storyline
        for child in reversed(laid.parts.get(HUNG, ())):
            if whole(child.get("lane")):
                continue
            offset = self._clock.ticks(child.get("offset", ""))
            if offset is None:
                offset = 0 if child.tag == "spine" else content.local
            self._tasks.append(Laid(child, content, inside, offset, 0))
