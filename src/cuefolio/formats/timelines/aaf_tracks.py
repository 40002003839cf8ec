# SPDX-License-Identifier: GPL-3.0-or-later
"""The slots of a composition laid flat: sequences, effects, selectors, scopes and nested compositions.

Components of a sequence follow each other. A transition overlaps the component before it with the one after
it by its whole length, so both last through it; beside a filler it is a fade.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from fractions import Fraction
from functools import partial

from cuefolio.domain.timeline.model import Muted, Timeline, Use
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.aaf_gain import Effects, keys_between
from cuefolio.formats.timelines.aaf_objects import (
    BROKEN,
    Object,
    Visit,
    class_of,
    edit_rate,
    extent_of,
    is_unreadable,
    kind_of,
    length_of,
    number,
    parts,
    tagged,
    text,
    value,
)
from cuefolio.formats.timelines.aaf_sources import Played, Sources
from cuefolio.formats.timelines.aaf_times import Times
from cuefolio.formats.timelines.aaf_where import (
    Row,
    Scope,
    Where,
    combine,
    fade_in,
    fade_out,
    faster,
    row_of,
    track_of,
)
from cuefolio.formats.timelines.text_files import shortened
from cuefolio.formats.timelines.xml_mapping import FOREVER, Mapping
from cuefolio.formats.timelines.xml_values import summed

_DEEPEST = 80
_DEEPEST_NEST = 24
_MOST_NESTS = 2000
"""Nests inside of nests in one file: two of each in the next make a million in twenty steps."""
_CLIP_USAGES = ("Usage_SubClip", "Usage_AdjustedClip")
_COMBINER = "audio channel combiner"


class Composition:
    """Lays one composition flat into ``timeline``."""

    def __init__(
        self, timeline: Timeline, times: Times, sources: Sources, dictionary: Object, visit: Visit
    ) -> None:
        self._timeline = timeline
        self._times = times
        self._sources = sources
        self._effects = Effects(dictionary)
        self._visit = visit
        self._rows: dict[int, Row] = {}
        self._lay = {
            "Sequence": self._sequence,
            "SourceClip": self._clip,
            "OperationGroup": self._effect,
            "Selector": self._selector,
            "NestedScope": self._scope,
            "ScopeReference": self._reference,
            "EssenceGroup": self._choices,
            "Pulldown": self._pulldown,
        }

    def lay(self, mob: Object) -> None:
        """Lay all slots with sound or picture. Raises CuefolioError timeline.aaf_too_many_parts,
        timeline.aaf_too_many_uses, job.cancelled."""
        counted = {"sound": 0, "picture": 0}
        slots: list[tuple[Object, Object, Fraction, str]] = []
        for slot in parts(mob, "Slots", partial(self._unread, "the sequence")):
            segment, rate = value(slot, "Segment"), edit_rate(slot)
            if is_unreadable(slot, "Segment"):
                self._unread(f"slot {number(slot, 'SlotID')}")
            kind = kind_of(segment) if segment is not None else ""
            if kind in counted and rate is not None:
                slots.append((slot, segment, rate, kind))
            elif kind in counted:
                self._unread(f"slot {number(slot, 'SlotID')}")
        solo = False
        for slot, _, _, kind in slots:
            counted[kind] += 1
            track = track_of(slot, kind, counted[kind])
            solo = solo or track.soloed
            self._timeline.tracks.append(track)
        if solo:
            for track in self._timeline.tracks:
                if not track.picture and not track.soloed and track.muted is None:
                    track.muted = Muted.SOLO
        start = (self._times.start or 0) * self._times.ticks
        key = str(value(mob, "MobID"))
        for place, (slot, segment, rate, kind) in enumerate(slots):
            each = self._times.per_unit(rate)
            origin = number(slot, "Origin") or 0
            mapping = Mapping(start, origin, each.numerator, each.denominator)
            shown = f"slot {number(slot, 'SlotID')}"
            where = Where(place, kind, shown, mapping, rate, inside=(key,))
            self._segment(segment, where, origin, extent_of(segment))
        self._timeline.uses.sort(key=lambda use: (use.record_in, use.track))

    def _segment(self, segment: Object | None, where: Where, at: int, length: int) -> None:
        """Lay a segment at edit unit ``at``; what cannot be read of it becomes a remark."""
        self._visit.count()
        kind = class_of(segment)
        lay = self._lay.get(kind)
        if lay is None:
            if kind not in ("Filler", "Timecode", "EdgeCode", "NoneType", ""):
                self._visit.remarks.add("timeline.aaf_unknown_part", place=where.place, name=kind[:60])
            return
        if where.depth >= _DEEPEST:
            self._visit.remarks.add("timeline.aaf_too_deep", place=where.place, name=where.name[:60])
            return
        low, high = where.mapping.at(at), where.mapping.at(at + length)
        if length <= 0 and kind == "SourceClip" and (number(segment, "Length") or -1) < 0:
            self._unread(where.place)
        if length <= 0 or high <= where.low or low >= where.high:
            return
        try:
            lay(segment, replace(where, depth=where.depth + 1), at, length)
        except BROKEN:
            self._unread(where.place)

    def _unread(self, place: str) -> None:
        self._visit.remarks.add("timeline.aaf_part_unread", place=place)

    def _sequence(self, sequence: Object, where: Where, at: int, length: int) -> None:
        """Components in a row, as far as they fall into what is heard."""
        uses = self._timeline.uses
        row = self._row(sequence, where.place)
        first = bisect_right(row.ends, where.mapping.back(where.low) - at) if where.low > -FOREVER else 0
        before = len(uses)
        fade: tuple[int, int] | None = None
        # A transition ahead of what is heard still tells how its first component fades in.
        for count in range(max(0, first - 2), len(row.components)):
            component, begin, units, is_transition = row.components[count]
            place = at + begin
            if is_transition:
                self._visit.count()
                fade = (where.mapping.at(place), where.mapping.at(place + units))
                fade_out(uses[before:], fade)
                continue
            if where.mapping.at(place) >= where.high:
                break
            before = len(uses)
            shown = (
                where if where.depth > 40 else replace(where, place=f"{where.place}, component {count + 1}")
            )
            self._segment(component, shown, place, units)
            if fade is not None:
                fade_in(uses[before:], fade)
                fade = None

    def _row(self, sequence: Object, place: str) -> Row:
        known = self._rows.get(id(sequence))
        if known is None or known.sequence is not sequence:
            known = self._rows[id(sequence)] = row_of(sequence, partial(self._unread, place))
        return known

    def _clip(self, clip: Object, where: Where, at: int, length: int) -> None:
        key = value(clip, "SourceID")
        if key is None or not getattr(key, "int", 1):
            return
        mob, slot_id = self._sources.mob(key), number(clip, "SourceMobSlotID")
        start = number(clip, "StartTime") or 0
        low = max(where.low, where.mapping.at(at))
        high = min(where.high, where.mapping.at(at + length))
        inner = replace(where, low=low, high=high)
        if mob is not None and class_of(mob) == "CompositionMob":
            self._nest(mob, slot_id, inner, at, start)
            return
        if mob is None:
            self._visit.remarks.add("timeline.aaf_mob_missing", place=where.place, id=str(key)[:120])
            played = self._sources.missing(key)
        else:
            played = self._sources.of(mob, slot_id)
        self._use(clip, played, inner, at, length, start)

    def _use(self, clip: Object, played: Played, where: Where, at: int, length: int, start: int) -> None:
        uses, source = self._timeline.uses, played.source
        if len(uses) >= self._visit.reading.most_uses:
            most = self._visit.reading.most_uses
            raise CuefolioError("timeline.aaf_too_many_uses", path=self._visit.path, most=most)
        use = Use(where.track, where.name or source.name, where.low, where.high, source)
        use.channels = played.channels
        use.muted = where.muted
        use.level = where.level
        use.keys = keys_between(where.keys, where.low, where.high)
        use.speed = where.speed
        use.nest = where.nest
        use.place = where.place
        comment = tagged(clip, "ComponentAttributeList").get("_COMMENT")
        use.comment = shortened(comment.strip()) if isinstance(comment, str) else ""
        first = self._times.of(start, where.rate) + self._sources.ticks(played.offset)
        use.source_in = first + round((where.low - where.mapping.at(at)) * where.speed)
        use.source_out = use.source_in + round((where.high - where.low) * where.speed)
        use.raw = shortened(f"SourceClip StartTime {start} Length {length} at {where.rate}: {source.id}")
        uses.append(use)

    def _nest(self, mob: Object, slot_id: int | None, where: Where, at: int, start: int) -> None:
        key, name = str(value(mob, "MobID")), text(mob, "Name")
        if len(where.inside) > 1:
            self._visit.nests += 1
        if key in where.inside or len(where.inside) > _DEEPEST_NEST or self._visit.nests > _MOST_NESTS:
            self._visit.remarks.add("timeline.aaf_nest_in_itself", place=where.place, name=name[:60])
            return
        usage, first = value(mob, "UsageCode"), len(self._timeline.uses)
        for slot in parts(mob, "Slots"):
            segment, rate = value(slot, "Segment"), edit_rate(slot)
            if number(slot, "SlotID") != slot_id or segment is None or rate is None:
                continue
            each = self._times.per_unit(rate) / where.speed
            local = round(Fraction(start) * rate / where.rate) + (number(slot, "Origin") or 0)
            mapping = Mapping(where.mapping.at(at), local, each.numerator, each.denominator)
            inner = replace(where, mapping=mapping, rate=rate, inside=(*where.inside, key), scopes=())
            if usage in _CLIP_USAGES:
                # A clip cut out or adjusted in a bin is no nest: it is known by its own name.
                inner = replace(inner, name=where.name or name)
            else:
                inner = replace(inner, nest=(*where.nest, name), name="")
            self._segment(segment, inner, number(slot, "Origin") or 0, extent_of(segment))
        if usage in _CLIP_USAGES:
            # Avid plays the gain of a clip in a bin there alone; in a sequence the clip has one of its own.
            for use in self._timeline.uses[first:]:
                use.level = where.level
                use.keys = keys_between(where.keys, use.record_in, use.record_out)

    def _effect(self, effect: Object, where: Where, at: int, length: int) -> None:
        if kind_of(effect) != "picture":
            gain = self._effects.gain(effect)
            keys = gain.keys(where.mapping.at(at), where.mapping.at(at + length))
            where = replace(where, level=where.level + gain.level, keys=summed(where.keys, keys))
        operation = value(effect, "Operation")
        retimed = self._effects.speed(effect, length, where.rate)
        if retimed is not None:
            speed, rate = retimed
            where, length = faster(where, at, length, speed, rate)
            at = 0
        combines = operation is not None and text(operation, "Name").casefold() == _COMBINER
        first = len(self._timeline.uses)
        inputs = list(parts(effect, "InputSegments", partial(self._unread, where.place)))
        for segment in inputs:
            # Resolve writes a rounded length on the channels of a combiner and the true one on itself.
            whole = combines or retimed is not None
            self._segment(segment, where, at, length if whole else min(length_of(segment) or length, length))
        if combines and len(inputs) > 1:
            combine(self._timeline, first, len(inputs), where.track)

    def _selector(self, selector: Object, where: Where, at: int, length: int) -> None:
        """A muted clip stands among the alternatives, and a filler or what lies below is selected."""
        flagged = tagged(selector, "ComponentAttributeList").get("_DISABLE_CLIP_FLAG") == 1
        if flagged:
            for segment in parts(selector, "Alternates", partial(self._unread, where.place)):
                self._segment(segment, replace(where, muted=where.muted or Muted.CLIP), at, length)
                break
        if is_unreadable(selector, "Selected"):
            self._unread(where.place)
        self._segment(value(selector, "Selected"), where, at, length)

    def _scope(self, scope: Object, where: Where, at: int, length: int) -> None:
        """Of the segments of a scope the last is heard, and below it what it refers to."""
        layers = tuple(parts(scope, "Slots", partial(self._unread, where.place)))
        if layers:
            entered = Scope(layers, len(layers) - 1, where.mapping, where.rate, at)
            self._segment(layers[-1], replace(where, scopes=(*where.scopes, entered)), at, length)

    def _reference(self, reference: Object, where: Where, at: int, length: int) -> None:
        outer, below = number(reference, "RelativeScope") or 0, number(reference, "RelativeSlot") or 0
        scopes = where.scopes[: len(where.scopes) - outer] if outer >= 0 else ()
        if not scopes or below <= 0:
            return
        scope = scopes[-1]
        wanted = scope.current - below
        if wanted < 0:
            return
        inner = replace(
            where,
            mapping=scope.mapping,
            rate=scope.rate,
            low=max(where.low, where.mapping.at(at)),
            high=min(where.high, where.mapping.at(at + length)),
            scopes=(*scopes[:-1], replace(scope, current=wanted)),
        )
        layer = scope.layers[wanted]
        self._segment(layer, inner, scope.at, extent_of(layer))

    def _choices(self, group: Object, where: Where, at: int, length: int) -> None:
        for segment in parts(group, "Choices", partial(self._unread, where.place)):
            self._segment(segment, where, at, length)
            return

    def _pulldown(self, pulldown: Object, where: Where, at: int, length: int) -> None:
        self._segment(value(pulldown, "InputSegment"), where, at, length)
