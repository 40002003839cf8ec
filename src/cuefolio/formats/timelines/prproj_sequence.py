# SPDX-License-Identifier: GPL-3.0-or-later
"""One sequence of a Premiere project with its nests laid flat.

A clip's start and end are where it is cut; a transition beside it lets it sound beyond the cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from xml.etree.ElementTree import Element

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Muted, RateFrom, Timeline, Track, Use
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.prproj_clips import (
    Sources,
    channels_of,
    role_of,
    speed_of,
    track_name,
)
from cuefolio.formats.timelines.prproj_finish import coarsen, spot_of
from cuefolio.formats.timelines.prproj_levels import level_of, track_level
from cuefolio.formats.timelines.prproj_objects import MOST_TICKS, TICKS, Cut, Project, rate_of, time, true
from cuefolio.formats.timelines.text_files import shortened
from cuefolio.formats.timelines.xml_mapping import FOREVER, Mapping
from cuefolio.formats.timelines.xml_values import Keys, exact_rate, frame_rate, summed

_DROP_FORMATS = ("102", "106")
"""How a sequence shows its time: 29.97 and 59.94 drop-frame (Premiere's TIMEDISPLAY constants)."""
_DEEPEST = 24
_MOST_NESTS = 2000
"""Nests inside of nests in one file: two of each in the next make a million in twenty steps."""


@dataclass(slots=True)
class _Placing:
    """A sequence to be laid: its ticks through ``mapping``, as far as [low, high) ticks of the timeline."""

    sequence: Element
    mapping: Mapping
    kinds: tuple[str, ...] = ("Audio", "Video")
    low: int = -FOREVER
    high: int = FOREVER
    only: int | None = None
    muted: Muted | None = None
    level: float = 0.0
    keys: Keys = ()
    role: str = ""
    nest: tuple[str, ...] = ()
    inside: tuple[Element, ...] = ()
    track: str = ""
    speed: Fraction = Fraction(1)


def read_sequence(project: Project, sequence: Element, kind: str) -> Timeline | None:
    """A sequence as a Timeline, None when it holds neither sound nor markers.

    Raises CuefolioError timeline.prproj_no_rate, timeline.prproj_too_many_uses, job.cancelled.
    """
    name = (sequence.findtext("Name") or "").strip()
    properties = sequence.find("Node/Properties")
    said = {entry.tag: (entry.text or "").strip() for entry in ([] if properties is None else properties)}
    groups = _groups(project, sequence)
    drop = said.get("MZ.Sequence.VideoTimeDisplayFormat") in _DROP_FORMATS
    rate = _picture_rate(groups.get("Video"), drop)
    rate_from = RateFrom.FILE
    if rate is None:
        rate, rate_from = project.reading.rate, RateFrom.PERSON
    if rate is None:
        raise CuefolioError("timeline.prproj_no_rate", path=project.path, name=name[:100])
    each = Fraction(TICKS) / rate.fraction
    zero = int(said["MZ.ZeroPoint"]) if said.get("MZ.ZeroPoint", "").isdecimal() else None
    if zero is not None and zero <= MOST_TICKS:
        start = round(zero / each)
    else:
        # A zero is not written: unless a person knows better, such a sequence begins at 00:00:00:00.
        start = project.reading.start or 0
    timeline = Timeline(kind, name, rate, rate_from, start)
    # All usual rates divide Premiere's ticks; for any other a frame is a fraction of a tick too long.
    timeline.ticks = max(1, round(each))
    hertz = rate_of(groups.get("Audio"))
    timeline.sample_rate = round(hertz) if hertz is not None and hertz >= 4000 else None
    _Laying(project, timeline).lay(sequence)
    heard = any(not timeline.tracks[use.track].picture for use in timeline.uses)
    if not heard and not timeline.spots:
        return None
    coarsen(timeline)
    return timeline


def _groups(project: Project, sequence: Element) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for group in project.each(sequence, "TrackGroups/TrackGroup/Second"):
        if group.tag in ("AudioTrackGroup", "VideoTrackGroup"):
            found.setdefault(group.tag.removesuffix("TrackGroup"), group)
    return found


def _picture_rate(group: Element | None, drop: bool) -> FrameRate | None:
    exact = rate_of(group)
    if exact is None:
        return None
    if exact.denominator not in (1, 1001):
        exact = exact_rate(float(exact))
    return frame_rate(exact, drop=drop)


class _Laying:
    def __init__(self, project: Project, timeline: Timeline) -> None:
        self._project = project
        self._timeline = timeline
        self._sources = Sources(project)
        self._tracks: dict[tuple[Element, str, Element], int] = {}
        self._faders: list[float] = []
        self._waiting: list[_Placing] = []

    def lay(self, sequence: Element) -> None:
        start = (self._timeline.start or 0) * self._timeline.ticks
        top = Mapping(start, 0)
        self._markers(sequence, top)
        self._waiting.append(_Placing(sequence, top))
        while self._waiting:
            placing = self._waiting.pop()
            groups = _groups(self._project, placing.sequence)
            for kind in placing.kinds:
                tracks = self._project.each(groups.get(kind), "TrackGroup/Tracks/Track")
                for place, track in enumerate(tracks):
                    if placing.only is None or place == placing.only:
                        self._track(track, kind, place, placing)
        self._timeline.uses.sort(key=lambda use: (use.record_in, use.track))
        self._timeline.spots.sort(key=lambda spot: spot.at)

    def _track(self, element: Element, kind: str, place: int, placing: _Placing) -> None:
        number = self._number(element, kind, place, placing)
        mapping = placing.mapping
        low = mapping.back(placing.low) - 1 if placing.low > -FOREVER else -FOREVER
        high = mapping.back(placing.high) + 1 if placing.high < FOREVER else FOREVER
        for cut in self._project.row(element, self._cuts):
            if cut.first < high and cut.last > low:
                self._item(cut, kind, number, placing)

    def _cuts(self, element: Element) -> list[Cut]:
        """The clips of a track with the transitions beside them, each where it is heard."""
        fades = [
            (start, stop)
            for one in self._project.each(element, "ClipTrack/TransitionItems/TrackItems/TrackItem")
            if (start := time(one, "TransitionTrackItem/TrackItem/Start") or 0)
            < (stop := time(one, "TransitionTrackItem/TrackItem/End") or 0)
        ]
        found: list[Cut] = []
        for item in self._project.each(element, "ClipTrack/ClipItems/TrackItems/TrackItem"):
            span = item.find("ClipTrackItem/TrackItem")
            begin, end = time(span, "Start") or 0, time(span, "End")
            if end is None or end <= begin:
                self._project.remarks.add("timeline.prproj_clip_unread", place=_shown(item))
                continue
            fade_in = next((fade for fade in fades if fade[0] <= begin < fade[1]), None)
            fade_out = next((fade for fade in fades if fade[0] < end <= fade[1]), None)
            first, last = fade_in[0] if fade_in else begin, fade_out[1] if fade_out else end
            found.append(Cut(item, begin, end, first, last, fade_in, fade_out))
        return found

    def _number(self, element: Element, kind: str, place: int, placing: _Placing) -> int:
        """The number of a track; tracks of a nest are their own, told apart by the track that plays it."""
        key = (placing.sequence, placing.track, element)
        known = self._tracks.get(key)
        if known is not None:
            return known
        label = f"{kind[0]}{place + 1}"
        name = track_name(element)
        track = Track(name or placing.track or label, picture=kind == "Video")
        if placing.nest:
            track.comment = " > ".join((*placing.nest, name or label))
        fader = track_level(self._project, element)
        if fader.muted:
            track.muted = Muted.TRACK
        elif (time(element, "AudioTrack/MutedBySolo") or 0) > 0:
            track.muted = Muted.SOLO
        track.soloed = (time(element, "AudioTrack/Solo") or 0) > 0
        number = self._tracks[key] = len(self._timeline.tracks)
        self._timeline.tracks.append(track)
        self._faders.append(fader.level)
        return number

    def _item(self, cut: Cut, kind: str, track: int, placing: _Placing) -> None:
        item, shown, begin = cut.item, _shown(cut.item), cut.begin
        mapping = placing.mapping
        low, high = max(placing.low, mapping.at(cut.first)), min(placing.high, mapping.at(cut.last))
        if high <= low:
            return
        part = self._project.follow(item, "ClipTrackItem/SubClip")
        clip, master = self._project.follow(part, "Clip"), self._project.follow(part, "MasterClip")
        source = self._sources.of(clip, master)
        name = ((part.findtext("Name") if part is not None else "") or "").strip()
        if not name and master is not None:
            name = (master.findtext("Name") or "").strip()
        own = level_of(self._project, item, clip) if kind == "Audio" else None
        speed = speed_of(clip)
        source_in = time(clip, "Clip/InPoint") or 0
        if speed < 0:
            source_in = time(clip, "Clip/OutPoint") or source_in
        # Where the clip's own time stands: its in point at the cut, whatever a transition adds before it.
        inner = Mapping(
            mapping.at(begin), source_in, mapping.num * speed.denominator, mapping.den * speed.numerator
        )
        if inner.den < 0:
            inner = Mapping(inner.record, inner.local, -inner.num, -inner.den)
        muted = placing.muted or (Muted.DISABLED if true(item, "ClipTrackItem/IsMuted") else None)
        keys = placing.keys
        level = placing.level + self._faders[track]
        if own is not None:
            muted = muted or (Muted.CLIP if own.muted else None)
            level += own.level
            curve = sorted((inner.at(at), value) for at, value in own.keys)
            keys = summed(keys, tuple(dict(curve).items()))
        chain = self._project.follow(item, "ClipTrackItem/ComponentOwner/Components")
        role = role_of(item, part, clip, master, chain) or placing.role
        nested = self._project.follow(self._project.follow(clip, "Clip/Source"), "SequenceSource/Sequence")
        if nested is not None:
            local = self._nested_start(nested, inner.local)
            self._nest(
                _Placing(
                    nested,
                    Mapping(inner.record, local, inner.num, inner.den),
                    (kind,),
                    low,
                    high,
                    (time(clip, "Clip/SelectedTrackIndex") or 0) if true(clip, "Clip/IsMulticam") else None,
                    muted or self._timeline.tracks[track].muted,
                    level,
                    keys,
                    role,
                    (*placing.nest, name),
                    (*placing.inside, placing.sequence),
                    self._timeline.tracks[track].name,
                    placing.speed * speed,
                ),
                shown,
            )
            return
        self._project.count_use()
        if source is None:
            self._project.remarks.add("timeline.prproj_no_source", place=shown)
        use = Use(track, name or (source.name if source else ""), low, high, source)
        if source is not None:
            self._source_range(use, inner)
        use.speed = placing.speed * speed
        use.muted, use.role, use.level = muted, role, level
        use.keys = tuple((at - low, value) for at, value in keys)
        use.nest = placing.nest
        use.fade_in = max(0, mapping.at(cut.fade_in[1]) - low) if cut.fade_in else 0
        use.fade_out = max(0, high - mapping.at(cut.fade_out[0])) if cut.fade_out else 0
        use.fade_in, use.fade_out = min(use.fade_in, high - low), min(use.fade_out, high - low)
        channels = channels_of(clip)
        if channels is not None and kind == "Audio":
            use.channels = tuple(range(1, channels + 1))
        use.place = shown
        use.raw = shortened(f"{item.tag} Start {begin} End {cut.end} InPoint {source_in}: {name}")
        self._timeline.uses.append(use)

    def _source_range(self, use: Use, inner: Mapping) -> None:
        first, last = inner.back(use.record_in), inner.back(use.record_out)
        use.source_in, use.source_out = max(0, min(first, last)), max(first, last, 0)

    def _nested_start(self, nested: Element, local: int) -> int:
        """Some versions count a nest's in point from the nest's own first timecode."""
        zero = nested.findtext("Node/Properties/MZ.ZeroPoint") or ""
        first = int(zero) if zero.isdecimal() and len(zero) < 19 else 0
        return local - first if 0 < first <= local else local

    def _nest(self, placing: _Placing, shown: str) -> None:
        if len(placing.inside) > 1:
            self._project.nests += 1
        looped = placing.sequence in placing.inside
        if looped or len(placing.inside) > _DEEPEST or self._project.nests > _MOST_NESTS:
            name = placing.nest[-1] if placing.nest else ""
            self._project.remarks.add("timeline.prproj_nest_in_itself", place=shown, name=shortened(name, 60))
            return
        self._waiting.append(placing)

    def _markers(self, sequence: Element, mapping: Mapping) -> None:
        held = self._project.follow(sequence, "MarkerOwner/Markers")
        for marker in self._project.each(held, "Markers/Marker/Second"):
            spot = spot_of(marker, mapping)
            if spot is None:
                name = (sequence.findtext("Name") or "").strip()
                self._project.remarks.add("timeline.prproj_marker_unread", name=shortened(name, 60))
            else:
                self._timeline.spots.append(spot)


def _shown(item: Element) -> str:
    return f"{item.tag} {item.get('ObjectID', '')}"[:60]
