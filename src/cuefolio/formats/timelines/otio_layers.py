# SPDX-License-Identifier: GPL-3.0-or-later
"""The tracks and nests of an OpenTimelineIO timeline laid flat.

Children of a track follow each other, children of a stack lie over each other. A transition takes no time:
the clip before it lasts ``out_offset`` longer, the clip after it begins ``in_offset`` earlier.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from cuefolio.domain.timeline.model import Muted, Timeline, Track, Use
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.otio_clips import (
    Sources,
    channels_of_clip,
    channels_of_track,
    effects_of,
    soloed,
)
from cuefolio.formats.timelines.otio_spots import NONE, Beside, Spots, beside, range_text
from cuefolio.formats.timelines.otio_times import (
    Object,
    Times,
    children_of,
    part_of,
    schema_of,
    text_of,
)
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import Remarks, shortened
from cuefolio.formats.timelines.xml_mapping import FOREVER, Mapping
from cuefolio.formats.timelines.xml_values import summed

_ITEMS = frozenset({"Clip", "Gap", "Stack", "Track"})
_NESTS = frozenset({"Stack", "Track"})
_DEEPEST = 24


@dataclass(slots=True)
class _Laid:
    """A composition to be laid: ``mapping`` places its time, ticks outside [low, high) are not seen."""

    composition: Object
    mapping: Mapping
    place: str
    track: int | None = None
    low: int = -FOREVER
    high: int = FOREVER
    muted: Muted | None = None
    level: float = 0.0
    keys: tuple[tuple[int, float], ...] = ()
    nest: tuple[str, ...] = ()


class Layers:
    """Lays one timeline flat into ``timeline``."""

    def __init__(
        self, timeline: Timeline, times: Times, path: str, reading: Reading, remarks: Remarks
    ) -> None:
        self._timeline = timeline
        self._times = times
        self._path = path
        self._reading = reading
        self._remarks = remarks
        self._sources = Sources(times)
        self._lengths: dict[int, int] = {}
        self._waiting: list[_Laid] = []
        self._start = (timeline.start or 0) * timeline.ticks
        self._spots = Spots(timeline, times, remarks)
        self._inner: dict[tuple[int | None, tuple[str, ...], int], int] = {}

    def lay(self, object_: Object) -> None:
        """Lay all tracks. Raises CuefolioError timeline.xml_too_many_uses, job.cancelled."""
        stack = part_of(object_, "tracks")
        trimmed = self._times.span(stack.get("source_range"))
        top = Mapping(self._start, trimmed[0] if trimmed else 0)
        low, high = -FOREVER, FOREVER
        if trimmed is not None:
            low, high = self._start, self._start + trimmed[1]
        solo = any(schema_of(track) == "Track" and soloed(track) for track in children_of(stack))
        numbers: dict[str, int] = {}
        for place, track in enumerate(children_of(stack)):
            if schema_of(track) not in _ITEMS:
                continue
            kind = text_of(track, "kind") or ("Audio" if schema_of(track) == "Track" else "Video")
            numbers[kind] = numbers.get(kind, 0) + 1
            name = text_of(track, "name") or f"{kind} {numbers[kind]}"
            made = Track(name, channels=channels_of_track(track), picture=kind.casefold() == "video")
            made.soloed = soloed(track)
            effects = effects_of(track)
            if track.get("enabled") is False or effects.muted:
                made.muted = Muted.TRACK
            elif solo and not made.soloed and not made.picture:
                made.muted = Muted.SOLO
            number = len(self._timeline.tracks)
            self._timeline.tracks.append(made)
            shown = f"tracks[{place}]"
            laid = _Laid(track, top, shown, number, low, high, level=effects.level)
            if schema_of(track) == "Track":
                self._inside(track, laid)
            else:
                laid.composition = {"OTIO_SCHEMA": "Track.1", "children": [track]}
                self._waiting.append(laid)
        while self._waiting:
            self._compose(self._waiting.pop())
        end = max((use.record_out for use in self._timeline.uses), default=self._start)
        for owner in (stack, object_):
            self._spots.add(owner, top, -FOREVER, FOREVER, (), end=end)
        self._timeline.uses.sort(key=lambda use: (use.record_in, use.track))
        self._timeline.spots.sort(key=lambda spot: spot.at)

    def _inside(self, composition: Object, laid: _Laid) -> None:
        """Wait to lay a composition as far as its own range shows it."""
        trimmed = self._times.span(composition.get("source_range"))
        if trimmed is not None:
            mapping = laid.mapping
            laid.mapping = Mapping(mapping.at(mapping.local), trimmed[0], mapping.num, mapping.den)
            laid.high = min(laid.high, laid.mapping.at(trimmed[0] + trimmed[1]))
            laid.low = max(laid.low, laid.mapping.record)
        self._waiting.append(laid)

    def _compose(self, laid: _Laid) -> None:
        over = schema_of(laid.composition) == "Stack"
        if laid.nest or not over:
            self._spots.add(laid.composition, laid.mapping, laid.low, laid.high, laid.nest)
        children = children_of(laid.composition)
        outer, at = laid.track, 0
        for place, child in enumerate(children):
            if schema_of(child) not in _ITEMS:
                if schema_of(child) not in ("Transition", ""):
                    self._remark(
                        laid, place, "timeline.json_unknown_object", name=shortened(schema_of(child), 60)
                    )
                continue
            length = self._length(child, 0)
            if length is None:
                written = shortened(range_text(child.get("source_range")), 60) or "-"
                self._remark(laid, place, "timeline.json_length_unread", range=written)
                continue
            if over and laid.nest and schema_of(child) == "Track":
                laid.track = self._inner_track(child, outer, laid.nest, place)
                if laid.track is None:
                    continue
            if length > 0 and schema_of(child) != "Gap":
                before, after = (NONE, NONE) if over else beside(children, place, self._times)
                self._item(child, laid, f"{laid.place}.children[{place}]", (at, length), before, after)
            elif schema_of(child) == "Clip":
                self._remark(laid, place, "timeline.xml_clip_without_times")
            if not over:
                at += length

    def _inner_track(self, track: Object, outer: int | None, nest: tuple[str, ...], place: int) -> int | None:
        """The number for a track inside of a nest; None for the pictures of a nest on a track for sound."""
        around = self._timeline.tracks[outer or 0]
        picture = text_of(track, "kind").casefold() == "video"
        if picture and not around.picture:
            return None
        key = (outer, nest, place)
        known = self._inner.get(key)
        if known is None:
            known = self._inner[key] = len(self._timeline.tracks)
            name = text_of(track, "name")
            made = Track(name or around.name, channels=channels_of_track(track), picture=picture)
            made.comment = " > ".join((*nest, name) if name else nest)
            if track.get("enabled") is False or effects_of(track).muted:
                made.muted = Muted.TRACK
            else:
                made.muted = around.muted
            self._timeline.tracks.append(made)
        return known

    def _item(
        self,
        item: Object,
        laid: _Laid,
        place: str,
        span: tuple[int, int],
        before: Beside,
        after: Beside,
    ) -> None:
        """Lay a clip or nest at ``span`` (begin, length) of its parent's time, longer by the transitions."""
        begin, length = span
        outer = laid.mapping
        edges = sorted((outer.at(begin), outer.at(begin + length)))
        record_in, record_out = edges[0] - outer.length(before.beyond), edges[1] + outer.length(after.beyond)
        low, high = max(record_in, laid.low), min(record_out, laid.high)
        if high <= low:
            return
        effects = effects_of(item)
        shown = self._times.span(item.get("source_range"))
        source_begin = shown[0] if shown is not None else self._available(item)[0]
        if effects.speed == 0:
            own = None
        else:
            speed = abs(effects.speed)
            own = Mapping(edges[0], source_begin, outer.num * speed.denominator, outer.den * speed.numerator)
        muted = laid.muted or (Muted.DISABLED if item.get("enabled") is False else None)
        muted = muted or (Muted.CLIP if effects.muted else None)
        name = text_of(item, "name")
        if schema_of(item) in _NESTS:
            if own is None:
                # A nest that is frozen is a still picture: nothing of it is heard.
                return
            if len(laid.nest) >= _DEEPEST:
                self._remarks.add("timeline.xml_nest_in_itself", place=place, name=shortened(name, 60))
                return
            keys = tuple((at + edges[0], level) for at, level in effects.keys(self._timeline.ticks))
            self._waiting.append(
                _Laid(
                    item,
                    own,
                    place,
                    laid.track,
                    low,
                    high,
                    muted,
                    laid.level + effects.level,
                    summed(laid.keys, keys),
                    (*laid.nest, name),
                )
            )
            return
        if own is not None:
            self._spots.add(item, own, low, high, laid.nest)
        use = self._use(item, laid, place, low, high)
        use.muted = muted
        use.level = laid.level + effects.level
        keys = tuple((at + edges[0], level) for at, level in effects.keys(self._timeline.ticks))
        use.keys = tuple((at - low, level) for at, level in summed(laid.keys, keys))
        ticks = self._timeline.ticks
        fade_in = max(round(effects.fade_in * ticks), outer.length(before.length))
        fade_out = max(round(effects.fade_out * ticks), outer.length(after.length))
        use.fade_in = max(0, min(high, record_in + fade_in) - low)
        use.fade_out = max(0, high - max(low, record_out - fade_out))
        if own is not None:
            base = self._available(item)[0]
            first, last = own.back(low), own.back(high)
            if first < base:
                base = 0
            use.source_in, use.source_out = first - base, last - base
            use.speed = effects.speed * Fraction(outer.den, outer.num)

    def _use(self, item: Object, laid: _Laid, place: str, low: int, high: int) -> Use:
        uses = self._timeline.uses
        if len(uses) >= self._reading.most_uses:
            raise CuefolioError("timeline.xml_too_many_uses", path=self._path, most=self._reading.most_uses)
        if len(uses) % 5000 == 4999 and self._reading.cancelled():
            raise CuefolioError("job.cancelled")
        source = self._sources.of(item)
        name = text_of(item, "name") or ("" if source is None else source.name)
        use = Use(laid.track or 0, name, low, high, source)
        use.channels = channels_of_clip(item)
        use.nest = laid.nest
        use.place = place
        use.raw = shortened(f'{item.get("OTIO_SCHEMA")} "{name}" {range_text(item.get("source_range"))}')
        uses.append(use)
        return use

    def _available(self, item: Object) -> tuple[int, int]:
        if schema_of(item) != "Clip":
            return 0, 0
        source = self._sources.of(item)
        return (0, 0) if source is None else (source.start, source.length or 0)

    def _length(self, item: Object, depth: int) -> int | None:
        """How long an item lasts: its range, or else its media or its children; None for a range that is
        none."""
        shown = item.get("source_range")
        if shown is not None:
            span = self._times.span(shown)
            return None if span is None else span[1]
        if schema_of(item) not in _NESTS:
            return self._available(item)[1]
        known = self._lengths.get(id(item))
        if known is None:
            inside = [child for child in children_of(item) if schema_of(child) in _ITEMS]
            lengths = [self._length(child, depth + 1) or 0 for child in inside] if depth < _DEEPEST else []
            known = max(lengths, default=0) if schema_of(item) == "Stack" else sum(lengths)
            self._lengths[id(item)] = known
        return known

    def _remark(self, laid: _Laid, place: int, code: str, **arguments: object) -> None:
        self._remarks.add(code, place=f"{laid.place}.children[{place}]", **arguments)
