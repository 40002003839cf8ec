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
from cuefolio.formats.timelines.fcpxml_elements import MARKERS, STORY, Task, active_of, bare, beyond
from cuefolio.formats.timelines.fcpxml_library import Library
from cuefolio.formats.timelines.fcpxml_place import Container, conformed, retimed, time_map
from cuefolio.formats.timelines.fcpxml_resources import Asset, Clock, Resources
from cuefolio.formats.timelines.fcpxml_sound import (
    PLAIN,
    Component,
    components_of,
    roles_of,
    together,
    volume_of,
)
from cuefolio.formats.timelines.fcpxml_span import span_of
from cuefolio.formats.timelines.fcpxml_uses import Heard, Uses
from cuefolio.formats.timelines.xml_mapping import FOREVER, Mapping
from cuefolio.formats.timelines.xml_values import whole

_NESTS = frozenset({"ref-clip", "mc-clip"})
_SILENT = frozenset({"gap", "title", "caption", "live-drawing"})
_HOLDERS = frozenset({"clip", "sync-clip"})
_STEPS_BESIDE = 40_000
_FEWER = 10
"""Elements that are only looked at cost a tenth of a step."""


class Story:
    """Lays the elements of one sequence. ``steps`` bounds what nests in nests may ask for."""

    def __init__(self, resources: Resources, clock: Clock, uses: Uses, elements: int) -> None:
        self._resources = resources
        self._clock = clock
        self._uses = uses
        self._library = Library(resources, clock, uses)
        self._tasks: list[Task] = []
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
                raise CuefolioError("timeline.xml_too_many_nests", path=self._uses.path, most=_STEPS_BESIDE)
            self._item(self._tasks.pop())

    def _begin(self, sequence: Element) -> int:
        """The time of a sequence's first frame, which an element without an offset begins at."""
        return self._clock.ticks(sequence.get("tcStart")) or 0

    def _spine(
        self, spine: Element, mapping: Mapping, container: Container, lane: int, running: int = 0
    ) -> None:
        """Elements one after the other. A transition covers its neighbours, it takes no room of its own."""
        self._steps -= len(spine) // _FEWER
        whole_seen = container.low == -FOREVER
        before: tuple[int, int] | None = None
        laid: Task | None = None
        tasks: list[Task] = []
        for element in spine:
            if element.tag == "transition":
                at, length = (
                    self._clock.ticks(element.get("offset")),
                    self._clock.length(element.get("duration")),
                )
                before = None
                if at is not None and length and element.find("filter-audio") is not None:
                    before = (at, at + length)
                    if laid is not None:
                        tasks[-1] = laid._replace(after=before)
                continue
            if element.tag not in STORY:
                continue
            offset = self._clock.ticks(element.get("offset"))
            offset = running if offset is None else offset
            active = active_of(element)
            length = None if active is None else self._clock.length(active.get("duration"))
            running = offset + (length or 0)
            if not whole_seen and length and beyond(container, mapping, offset, running) and bare(active):
                laid = before = None
                continue
            laid = Task(element, mapping, container, offset, lane, before)
            tasks.append(laid)
            before = None
        self._tasks.extend(reversed(tasks))

    def _item(self, task: Task) -> None:
        element = active_of(task.element)
        if element is None:
            return
        tag, clock, outer, container = element.tag, self._clock, task.mapping, task.container
        if tag == "spine":
            own = Mapping(outer.at(task.offset), 0, outer.num, outer.den)
            self._spine(element, own, container, task.lane)
            return
        asset = self._library.asset(element) if tag in ("asset-clip", "audio", "video") else None
        inner_sequence = self._library.nest(element, container) if tag in _NESTS else None
        length = clock.length(element.get("duration"))
        if length is None:
            length = self._library.default_length(asset, inner_sequence)
        if length is None:
            self._uses.remark(element, "timeline.xml_clip_without_times")
            return
        start = clock.ticks(element.get("start"))
        if start is None:
            start = 0 if inner_sequence is None else self._begin(inner_sequence)
        record_in, record_out = outer.at(task.offset), outer.at(task.offset + length)
        if record_in > record_out:
            record_in, record_out = record_out, record_in
        self._steps -= len(element) // 4
        tags = {child.tag for child in element}
        own = Mapping(record_in, start, abs(outer.num), outer.den)
        if "conform-rate" in tags:
            factor = conformed(element, container.rate)
            own = Mapping(record_in, start, own.num * factor.numerator, own.den * factor.denominator)
        if not tags.isdisjoint(MARKERS):
            self._uses.spots(element, own, (record_in, record_out), container)
        if not tags.isdisjoint(STORY):
            self._anchored(element, own, task)
        if tag in _SILENT or (tag == "video" and (asset is None or not asset.picture)):
            return
        if record_in < container.high and record_out > container.low and record_out > record_in:
            self._content(task, element, tags, own, (record_in, record_out), asset, inner_sequence)

    def _anchored(self, element: Element, own: Mapping, task: Task) -> None:
        """What hangs on an element: children with a lane, and all children of what is no holder of clips."""
        container = task.container
        if container.connected is not None:
            container = replace(container, roles=container.connected, connected=None)
        for child in reversed(element):
            if child.tag not in STORY:
                continue
            lane = whole(child.get("lane")) or 0
            if element.tag in _HOLDERS and not lane:
                continue
            offset = self._clock.ticks(child.get("offset"))
            place = own.local if offset is None else offset
            self._tasks.append(Task(child, own, container, place, lane or task.lane))

    def _content(
        self,
        task: Task,
        element: Element,
        tags: set[str],
        own: Mapping,
        seen: tuple[int, int],
        asset: Asset | None,
        inner_sequence: Element | None,
    ) -> None:
        tag, clock, container = element.tag, self._clock, task.container
        local = (own.back(seen[0]), own.back(seen[1]))
        loud = "adjust-volume" in tags or "mute" in tags
        volume = volume_of(element, clock, own.at, local) if loud else PLAIN
        span = span_of(element, clock, (task.mapping, own), seen, volume, asset, (task.before, task.after))
        points = time_map(element, clock) if "timeMap" in tags else []
        content: Mapping | None = own
        if points:
            content = retimed(points, own, span.low, span.high)
        muted = container.muted or (Muted.DISABLED if element.get("enabled") == "0" else None)
        if volume.off:
            muted = muted or Muted.CLIP
        source = element.get("srcEnable", "all")
        lane = task.lane if container.lane is None else container.lane
        if tag in ("asset-clip", "audio", "video"):
            heard = Heard(element, asset, content, span, container, lane, muted, volume)
            if tag != "video" and container.sound and source in ("all", "audio"):
                role = element.get("audioRole") or element.get("role") or ""
                components = [Component((), role, True, PLAIN)]
                if "audio-channel-source" in tags:
                    components = components_of(element, role, clock, own.at, local)
                if asset is None or asset.sound or tag == "audio":
                    self._uses.sound(heard, components)
            if tag != "audio" and container.picture and source in ("all", "video"):
                self._uses.picture(heard, seen)
            return
        if content is None or (tag not in _HOLDERS and inner_sequence is None):
            return
        inside = replace(
            container,
            low=max(container.low, span.low),
            high=min(container.high, span.high),
            faded_in=max(container.faded_in, span.faded_in),
            fades_out=min(container.fades_out, span.fades_out),
            muted=muted,
            volume=together(container.volume, volume._replace(fade_in=0, fade_out=0)),
            connected=None,
            name=element.get("name") or container.name,
            role=element.get("audioRole") or container.role,
            lane=lane,
            sound=container.sound and source in ("all", "audio"),
            picture=container.picture and source in ("all", "video"),
            components=tuple(components_of(element, "", clock, own.at, local))
            if "audio-channel-source" in tags
            else (),
        )
        if inner_sequence is None:
            self._held(element, content, inside, own, local)
        elif tag == "ref-clip":
            inside.nest = (*container.nest, self._library.name(element))
            inside.inside = (*container.inside, inner_sequence)
            inside.rate = self._resources.rate(inner_sequence.get("format")) or container.rate
            inside.roles = container.roles + roles_of(
                element.findall("audio-role-source"), clock, own.at, local
            )
            spine = inner_sequence.find("spine")
            if spine is not None:
                self._spine(spine, content, inside, 0, self._begin(inner_sequence))
        else:
            self._angles(element, inner_sequence, content, inside, (own, local))

    def _held(
        self, element: Element, content: Mapping, inside: Container, own: Mapping, local: tuple[int, int]
    ) -> None:
        """The content of a clip or synchronised clip."""
        if element.tag == "sync-clip":
            inside.nest = (*inside.nest, self._library.name(element))
            said = {}
            for source in element.findall("sync-source"):
                roles = source.findall("audio-role-source")
                said[source.get("sourceID", "")] = roles_of(roles, self._clock, own.at, local)
            inside.connected = inside.roles + said.get("connected", ())
            inside.roles = inside.roles + said.get("storyline", ())
        for child in reversed(element):
            if child.tag in STORY and not whole(child.get("lane")):
                offset = self._clock.ticks(child.get("offset"))
                place = 0 if child.tag == "spine" and offset is None else offset
                self._tasks.append(Task(child, content, inside, content.local if place is None else place, 0))

    def _angles(
        self,
        element: Element,
        multicam: Element,
        content: Mapping,
        inside: Container,
        own: tuple[Mapping, tuple[int, int]],
    ) -> None:
        """The angles that a multicam clip plays: those that its sources name, else the first."""
        angles = {angle.get("angleID", ""): angle for angle in multicam.findall("mc-angle")}
        name = self._library.name(element)
        mapping, local = own
        playing: list[tuple[Element, Container]] = []
        sources = element.findall("mc-source")
        for source in sources:
            angle = angles.get(source.get("angleID", ""))
            enabled = source.get("srcEnable", "all")
            if angle is None or enabled == "none":
                continue
            volume = volume_of(source, self._clock, mapping.at, local)
            roles = roles_of(source.findall("audio-role-source"), self._clock, mapping.at, local)
            held = replace(
                inside,
                volume=together(inside.volume, volume._replace(fade_in=0, fade_out=0)),
                faded_in=max(inside.faded_in, inside.low + volume.fade_in),
                fades_out=min(inside.fades_out, inside.high - volume.fade_out),
                muted=inside.muted or (Muted.CLIP if volume.off else None),
                roles=inside.roles + roles,
                sound=inside.sound and enabled in ("all", "audio"),
                picture=inside.picture and enabled in ("all", "video"),
            )
            playing.append((angle, held))
        if not sources and angles:
            playing.append((next(iter(angles.values())), inside))
        rate = self._resources.rate(multicam.get("format")) or inside.rate
        for angle, held in playing:
            nest = (*inside.nest, name, angle.get("name", "")) if angle.get("name") else (*inside.nest, name)
            deeper = replace(held, nest=nest, inside=(*inside.inside, multicam), rate=rate)
            self._spine(angle, content, deeper, 0, self._begin(multicam))
