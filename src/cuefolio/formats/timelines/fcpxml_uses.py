# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses, tracks and spots as an FCPXML story is laid. FCPXML has no tracks: a lane and a role make one."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import Muted, Spot, Timeline, Track, Use
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.fcpxml_elements import MARKERS
from cuefolio.formats.timelines.fcpxml_place import Container
from cuefolio.formats.timelines.fcpxml_resources import Asset, Clock
from cuefolio.formats.timelines.fcpxml_sound import PLAIN, Component, Volume, role_volume, together
from cuefolio.formats.timelines.fcpxml_span import Span
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import Remarks, shortened
from cuefolio.formats.timelines.xml_mapping import Mapping
from cuefolio.formats.timelines.xml_values import whole

_MOST_WORDS = 100
"""Keywords of one range; more are a sentence, or made to do harm."""


class Heard(NamedTuple):
    """A media element that is to become uses.

    ``content`` places its media's time, None when it stands still.
    """

    element: Element
    asset: Asset | None
    content: Mapping | None
    span: Span
    container: Container
    lane: int
    muted: Muted | None
    volume: Volume


class Uses:
    """Collects what a story holds into a Timeline."""

    def __init__(
        self,
        timeline: Timeline,
        path: str,
        clock: Clock,
        reading: Reading,
        remarks: Remarks,
        lines: dict[Element, int],
    ) -> None:
        self.path = path
        self.hidden = 0
        """Markers of clips that stand outside of what is seen of them."""
        self._timeline = timeline
        self._clock = clock
        self._reading = reading
        self._remarks = remarks
        self._lines = lines
        self._tracks: dict[tuple[int, str, bool], int] = {}
        self._marked: set[tuple[int, str, str, str]] = set()
        self._last_written: tuple[Element, tuple[str, str, str]] | None = None

    def remark(self, element: Element, code: str, **arguments: object) -> None:
        """Tell of an element that could not be read in full."""
        self._remarks.add(code, place=self._place(element), **arguments)

    def sound(self, heard: Heard, components: list[Component]) -> None:
        """Add a use for each of the components that differ."""
        channel = whole(heard.element.get("srcCh"))
        own = (channel,) if channel is not None and 0 < channel <= 1024 else ()
        container = heard.container
        for component in components:
            channels = component.channels or own
            role, on, volume = component.role, component.on, component.volume
            for outer in container.components:
                if not outer.channels or not channels or set(outer.channels) & set(channels):
                    role, on = outer.role or role, on and outer.on
                    volume = together(outer.volume, volume)
                    break
            self._sound(heard, channels, role or container.role, on, together(heard.volume, volume))

    def _sound(self, heard: Heard, channels: tuple[int, ...], role: str, on: bool, volume: Volume) -> None:
        container, span = heard.container, heard.span
        low, high = max(span.low, container.low), min(span.high, container.high)
        if high <= low or heard.content is None:
            return
        muted = heard.muted or (None if on else Muted.CLIP)
        of_role = role_volume(container.roles, role)
        if of_role is None:
            muted = muted or Muted.ROLE
        elif of_role is not PLAIN:
            volume = together(of_role._replace(fade_in=0, fade_out=0), volume)
        volume = together(container.volume, volume)
        use = self._use(heard, low, high, self._track(heard.lane, role, False))
        use.channels = channels
        use.muted = muted
        use.role = role
        if volume is not PLAIN:
            use.level = volume.level
            use.keys = tuple([(at - low, level) for at, level in volume.keys])
        faded_in = max(span.faded_in, container.faded_in, span.low + volume.fade_in)
        fades_out = min(span.fades_out, container.fades_out, span.high - volume.fade_out)
        if faded_in > low:
            use.fade_in = min(faded_in, high) - low
        if fades_out < high:
            use.fade_out = high - max(fades_out, low)

    def picture(self, heard: Heard, seen: tuple[int, int]) -> None:
        """Add the picture of a clip, where it has one."""
        if heard.asset is None or not heard.asset.picture or heard.content is None:
            return
        low, high = max(seen[0], heard.container.low), min(seen[1], heard.container.high)
        if high > low:
            self._use(heard, low, high, self._track(heard.lane, "video", True)).muted = heard.muted

    def _use(self, heard: Heard, low: int, high: int, track: int) -> Use:
        uses = self._timeline.uses
        if len(uses) >= self._reading.most_uses:
            raise CuefolioError("timeline.xml_too_many_uses", path=self.path, most=self._reading.most_uses)
        if len(uses) % 5000 == 4999 and self._reading.cancelled():
            raise CuefolioError("job.cancelled")
        element, asset, content = heard.element, heard.asset, heard.content
        assert content is not None
        name = (
            element.get("name")
            if element.tag == "asset-clip"
            else heard.container.name or element.get("name")
        )
        use = Use(track, name or ("" if asset is None else asset.name), low, high)
        begin, end = content.back(low), content.back(high)
        if asset is not None:
            use.source = asset.source
            begin, end = begin - asset.start, end - asset.start
            if asset.start and begin < 0 and not element.get("start"):
                begin, end = begin + asset.start, end + asset.start
        use.source_in, use.source_out = (begin, end) if begin < end else (end, begin)
        if content.num != content.den:
            use.speed = Fraction(content.den, content.num)
        use.nest = heard.container.nest
        use.comment, use.place, use.raw = self._written(element)
        uses.append(use)
        return use

    def _written(self, element: Element) -> tuple[str, str, str]:
        """Note, place and raw text of an element; sound and picture of one clip come one after the other."""
        if self._last_written is None or self._last_written[0] is not element:
            note = element.findtext("note")
            raw = shortened(f"<{element.tag} " + " ".join([f'{k}="{v}"' for k, v in element.items()]) + ">")
            written = (note.strip() if note else "", self._place(element), raw)
            self._last_written = (element, written)
            return written
        return self._last_written[1]

    def spots(self, element: Element, own: Mapping, seen: tuple[int, int], container: Container) -> None:
        """Add the markers and keywords of an element that fall into what is seen of it."""
        low, high = max(seen[0], container.low), min(seen[1], container.high)
        for marker in element:
            if marker.tag not in MARKERS:
                continue
            start = self._clock.ticks(marker.get("start"))
            if start is None and marker.tag == "keyword":
                start = own.back(seen[0])
            if start is None:
                self.remark(
                    marker, "timeline.xml_marker_without_time", name=shortened(marker.get("value", ""), 60)
                )
                continue
            length = self._clock.length(marker.get("duration"))
            if marker.tag == "keyword":
                length = own.back(seen[1]) - start if length is None else length
                begin, end = sorted((own.at(start), own.at(start + length)))
                begin, end = max(begin, low), min(end, high)
                if begin < end:
                    value = marker.get("value", "")
                    for word in value.split(",") if value.count(",") < _MOST_WORDS else [shortened(value)]:
                        self._spot(begin, word.strip(), end - begin, "keyword", marker, container)
                continue
            at = own.at(start)
            if not low <= at < high:
                self.hidden += 1
            else:
                kind = "to-do" if marker.get("completed") is not None else "marker"
                if marker.tag == "chapter-marker":
                    kind = "chapter"
                length = own.length(length or 0)
                shown = length if length >= 2 * self._timeline.ticks else 0
                self._spot(at, marker.get("value", ""), shown, kind, marker, container)

    def _spot(
        self, at: int, name: str, length: int, kind: str, marker: Element, container: Container
    ) -> None:
        nest = " > ".join(container.nest)
        key = (at, kind, name, nest)
        if key not in self._marked:
            self._marked.add(key)
            comment = (marker.get("note") or "").strip()
            self._timeline.spots.append(
                Spot(at, name, length, comment, kind=kind, track=nest, place=self._place(marker))
            )

    def _track(self, lane: int, role: str, picture: bool) -> int:
        key = (lane, role, picture)
        known = self._tracks.get(key)
        if known is None:
            known = self._tracks[key] = len(self._timeline.tracks)
            name = f"{lane:+d} {role}" if lane else f"0 {role}"
            self._timeline.tracks.append(Track(name.strip(), "" if picture else role, picture=picture))
        return known

    def _place(self, element: Element) -> str:
        line = self._lines.get(element)
        return element.tag if line is None else f"line {line} ({element.tag})"
