# SPDX-License-Identifier: GPL-3.0-or-later
"""One sequence of an FCP7 XML file with its nests laid flat.

``start`` and ``end`` of a clip count frames of its sequence; -1 means "where the transition beside it
begins or ends". ``in`` and ``out`` count frames of the clip. A stereo track of Premiere is written as two
tracks that carry ``currentExplodedTrackIndex`` and ``totalExplodedTrackCount``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from math import lcm
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import Muted, Spot, Timeline, Track, Use
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.fcp7_edges import TRANSITION, Edges, colour_of, cross, edges_of
from cuefolio.formats.timelines.fcp7_filters import Filters
from cuefolio.formats.timelines.fcp7_items import (
    ITEMS,
    Project,
    Sources,
    first_frame,
    rate_of,
    sequence_rate,
    truth,
)
from cuefolio.formats.timelines.fcp7_media import counted_in, keys_of, raw_of, source_range
from cuefolio.formats.timelines.text_files import shortened
from cuefolio.formats.timelines.xml_values import whole

_FINEST = 100_000
_DEEPEST = 24
_LIGHT = 4
"""Elements of a track that cost as much as one that is looked into."""
_ONE = Fraction(1)


@dataclass(slots=True)
class _Placing:
    """A sequence of ``rate`` on the timeline: its frame ``at`` is at tick ``record``, a frame num/den ticks.

    Only what falls into [low, high) ticks is heard, all of it when they are None.
    """

    sequence: Element
    rate: Fraction
    record: int
    at: int
    num: int
    den: int
    low: int | None = None
    high: int | None = None
    muted: Muted | None = None
    level: float = 0.0
    nest: tuple[str, ...] = ()
    inside: tuple[Element, ...] = ()
    kinds: tuple[str, ...] = ("audio", "video")
    track: str = ""

    def ticks(self, frame: int) -> int:
        return self.record + ((frame - self.at) * self.num + self.den // 2) // self.den


def read_sequence(project: Project, sequence: Element, kind: str, name: str) -> Timeline | None:
    """A sequence as a Timeline, None when it holds neither sound nor markers.

    Raises CuefolioError timeline.xml_no_rate, timeline.xml_too_many_uses, timeline.xml_too_many_nests.
    """
    rate = sequence_rate(sequence, project)
    if rate is None:
        raise CuefolioError("timeline.xml_no_rate", path=project.path, name=name[:100])
    ticks = lcm(1, *((rate.fraction / other).denominator for other in project.rates))
    if ticks > _FINEST:
        ticks = 1
    start = first_frame(sequence.find("timecode"), rate)
    if start is None:
        start = project.reading.start
    timeline = Timeline(kind, name, rate, start=start, ticks=ticks)
    hertz = whole(sequence.findtext("media/audio/format/samplecharacteristics/samplerate"))
    timeline.sample_rate = hertz if hertz and hertz > 0 else None
    _Laying(project, timeline, Sources(project, rate, ticks)).lay(
        _Placing(sequence, rate.fraction, (start or 0) * ticks, 0, ticks, 1)
    )
    heard = any(not timeline.tracks[use.track].picture for use in timeline.uses)
    return timeline if heard or timeline.spots else None


class _Laying:
    """Lays sequences flat on one timeline."""

    def __init__(self, project: Project, timeline: Timeline, sources: Sources) -> None:
        self._project = project
        self._timeline = timeline
        self._sources = sources
        self._rate = timeline.rate.fraction
        self._nests: dict[tuple[object, ...], _Placing] = {}
        self._marked: set[tuple[int, str, str]] = set()
        self._tracks: dict[tuple[object, ...], int] = {}

    def lay(self, placing: _Placing) -> None:
        waiting = [placing]
        while waiting:
            self._nests = {}
            current = waiting.pop()
            if current.nest:
                self._project.look(len(current.sequence))
            self._markers(current.sequence, current, 0, None)
            for kind in current.kinds:
                self._media(current, kind)
            waiting.extend(self._nests.values())
        self._timeline.uses.sort(key=lambda use: (use.record_in, use.track))
        self._timeline.spots.sort(key=lambda spot: spot.at)

    def _media(self, placing: _Placing, kind: str) -> None:
        media = placing.sequence.find("media")
        part = None if media is None else media.find(kind)
        if part is None:
            return
        master = Filters(part).level if kind == "audio" else 0.0
        seen = 0
        for place, element in enumerate(part.findall("track")):
            if placing.nest:
                self._project.look(1 + len(element) // _LIGHT)
            exploded = whole(element.get("totalExplodedTrackCount")) or 1
            half = whole(element.get("currentExplodedTrackIndex")) or 0
            if half <= 0 or exploded <= 1:
                seen += 1
            track = self._track(element, placing, kind, place, seen, exploded)
            items = [item for item in element if item.tag in ITEMS or item.tag == TRANSITION]
            level = master + Filters(element).level if kind == "audio" else 0.0
            if items:
                louder = replace(placing, level=placing.level + level) if level else placing
                self._items(items, louder, kind, track)

    def _track(
        self, element: Element, placing: _Placing, kind: str, place: int, shown: int, exploded: int
    ) -> int:
        """The number of a track; a nest's tracks are tracks of their own, told apart by the outer track."""
        key = (placing.sequence, placing.track, kind, place)
        known = self._tracks.get(key)
        if known is not None:
            return known
        label = f"{'A' if kind == 'audio' else 'V'}{shown}"
        name = (element.get("MZ.TrackName") or element.findtext("name") or "").strip()
        number = len(self._timeline.tracks)
        track = Track(name or placing.track or label, picture=kind == "video")
        if not truth(element.findtext("enabled"), default=True):
            track.muted = Muted.TRACK
        if exploded > 1 and kind == "audio":
            track.channels = 1
            track.pair = "/".join((*placing.nest, placing.track, label) if placing.nest else (label,))
        if placing.nest:
            track.comment = " > ".join((*placing.nest, name or label))
        self._timeline.tracks.append(track)
        self._tracks[key] = number
        return number

    def _items(self, items: list[Element], placing: _Placing, kind: str, track: int) -> None:
        laid: list[Use] = []
        for place, item in enumerate(items):
            if item.tag != TRANSITION:
                use = self._item(item, edges_of(items, place), placing, kind, track)
                if use is not None:
                    laid.append(use)
        if kind == "audio":
            cross(laid)

    def _item(self, item: Element, edges: Edges, placing: _Placing, kind: str, track: int) -> Use | None:
        start, end = edges.start, edges.end
        if edges.unread and start is not None and end is not None:
            self._unread(item, "timeline.xml_times_unread", times=", ".join(edges.unread))
        if start is None or end is None:
            self._unread(item, "timeline.xml_clip_without_times")
            return None
        if end <= start:
            self._unread(item, "timeline.xml_clip_without_length", start=start, end=end)
            return None
        record_in, record_out = placing.ticks(start), placing.ticks(end)
        low = record_in if placing.low is None else max(record_in, placing.low)
        high = record_out if placing.high is None else min(record_out, placing.high)
        if placing.nest:
            self._project.look(1, high > low)
        if high <= low:
            return None
        filters = Filters(item)
        rate = rate_of(item.find("rate"))
        if rate is not None and rate != placing.rate:
            rate = counted_in(item, rate, placing.rate, edges, filters, self._sources)
        muted = placing.muted or (None if truth(item.findtext("enabled"), default=True) else Muted.DISABLED)
        first = edges.first or 0
        if item.find("sequence") is not None:
            self._nest(item, placing, kind, track, filters, muted, first, (record_in, low, high))
            return None
        self._project.count_use()
        source = self._sources.of(item, rate)
        use = Use(
            track, (item.findtext("name") or (source.name if source else "")).strip(), low, high, source
        )
        use.muted = muted
        use.level = placing.level + filters.level
        use.nest = placing.nest
        use.place = self._project.place(item)
        use.raw = raw_of(item)
        fade_in, fade_out = (fade * placing.num // placing.den for fade in (edges.fade_in, edges.fade_out))
        use.fade_in = min(high - low, max(0, fade_in - (low - record_in)))
        use.fade_out = min(high - low, max(0, fade_out - (record_out - high)))
        output = item.find("sourcetrack")
        if output is not None and kind == "audio":
            channel = whole(output.findtext("trackindex"))
            use.channels = (channel,) if channel is not None and 0 < channel <= 256 else ()
        length = end - start if edges.length is None else edges.length
        if edges.first is not None:
            source_range(use, item, filters, self._sources, rate, first, record_in, length)
        if filters.keys:
            use.keys = keys_of(use, filters, self._sources, rate, first, length, record_in)
        self._timeline.uses.append(use)
        self._markers(item, placing, first, (record_in, low, high, rate))
        return use

    def _nest(
        self,
        item: Element,
        placing: _Placing,
        kind: str,
        track: int,
        filters: Filters,
        muted: Muted | None,
        first: int,
        seen: tuple[int, int, int],
    ) -> None:
        """Remember a nest to be laid. Both halves of a stereo pair play the same nest: it is laid once."""
        record_in, low, high = seen
        nest = self._project.nest_of(item)
        if nest is None:
            return
        name = (item.findtext("name") or nest.findtext("name") or "").strip()
        if nest in placing.inside or nest is placing.sequence or len(placing.inside) >= _DEEPEST:
            self._unread(item, "timeline.xml_nest_in_itself", name=shortened(name, 60))
            return
        own = rate_of(nest.find("rate")) or self._rate
        clip_rate = rate_of(item.find("rate")) or own
        speed = abs(filters.speed) or _ONE
        scale = self._timeline.ticks * self._rate / own / speed * Fraction(placing.num, placing.den)
        scale /= self._timeline.ticks
        outer = self._timeline.tracks[track]
        laid = _Placing(
            nest,
            own,
            record_in,
            round(first * speed * own / clip_rate),
            scale.numerator,
            scale.denominator,
            low,
            high,
            muted or outer.muted,
            placing.level + filters.level,
            (*placing.nest, name),
            (*placing.inside, placing.sequence),
            (kind,),
            outer.name,
        )
        key = (nest, kind, record_in, low, high, first)
        known = self._nests.get(key)
        if known is None or (known.muted and not laid.muted):
            self._nests[key] = laid

    def _markers(
        self,
        owner: Element,
        placing: _Placing,
        first: int,
        clip: tuple[int, int, int, Fraction | None] | None,
    ) -> None:
        """Markers of a sequence, or of a clip where they fall into what is seen of it."""
        for marker in owner.findall("marker"):
            begin, stop = whole(marker.findtext("in")), whole(marker.findtext("out"))
            if begin is None:
                self._project.remarks.add(
                    "timeline.xml_marker_without_time",
                    place=placing.sequence.get("id", "sequence"),
                    name=shortened(marker.findtext("name") or "", 60),
                )
                continue
            if clip is None:
                at = placing.ticks(begin)
                length = placing.ticks(stop) - at if stop is not None and stop > begin else 0
                low, high = placing.low, placing.high
                if (low is not None and at < low) or (high is not None and at >= high):
                    continue
            else:
                record_in, low, high, rate = clip
                at = record_in + self._sources.ticks(begin - first, rate)
                length = self._sources.ticks(stop - begin, rate) if stop is not None and stop > begin else 0
                if not low <= at < high:
                    continue
            name, comment = ((marker.findtext(tag) or "").strip() for tag in ("name", "comment"))
            nest = " > ".join(placing.nest)
            if (at, name, nest) not in self._marked:
                self._marked.add((at, name, nest))
                self._timeline.spots.append(
                    Spot(at, name, length, comment, colour_of(marker), "marker", nest)
                )

    def _unread(self, item: Element, code: str, **arguments: object) -> None:
        self._project.remarks.add(code, place=self._project.place(item), **arguments)
