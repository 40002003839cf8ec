# SPDX-License-Identifier: GPL-3.0-or-later
"""Events of an edit decision list as uses: labels become frames, transitions become fades of the neighbours.

A dissolve or wipe of N frames is a fade: the clip that goes is heard N frames longer, the clip that comes
begins with N frames of fade. Black (reel BL) is silence. Premiere writes some transitions twice.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import SILENCE, Source, Timeline, Track, Use
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.cmx3600_events import Event, lend_names, lend_tracks, names_of
from cuefolio.formats.timelines.cmx3600_midnight import Midnight
from cuefolio.formats.timelines.cmx3600_tracks import UNNUMBERED, name_pairs, ordered, track_names
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import LONGEST_RAW, Remarks, shortened, steps
from cuefolio.formats.timelines.text_times import day_frames, label_frames

_BLACK = ("BL", "BLACK", "BLK")
_NORMAL = Fraction(1)
_ONE_FPS = 0.1


class UseMaker:
    """Makes the tracks and uses of one list."""

    def __init__(self, path: Path, timeline: Timeline, remarks: Remarks, reading: Reading) -> None:
        self._path = path
        self._timeline = timeline
        self._remarks = remarks
        self._reading = reading
        rate = timeline.rate
        self._frames = label_frames(rate)
        self._source_frames = {False: self._frames, True: self._frames}
        if rate.nominal % 30 == 0 and rate.den == 1001:
            for drop in (False, True):
                self._source_frames[drop] = label_frames(FrameRate(rate.num, rate.den, drop))
        self._day = day_frames(rate)
        self._places: dict[str, int] = {}
        self._channels: dict[str | tuple[str, tuple[int, ...]], tuple[int, ...]] = {}
        self._sources: dict[tuple[str, str, str], Source] = {}
        self._played: dict[tuple[str, str, str, str], tuple[Source | None, str]] = {}
        self._ends: dict[tuple[int, int], Use] = {}
        self._known: dict[str, tuple[str, str] | None] = {}
        self._faded: set[tuple[int, int, int, str]] = set()
        self._starts: set[str] = set()
        self._seen: set[tuple[int, int, int, str, str]] = set()
        self._repeated = 0

    def make(self, events: list[Event]) -> None:
        """Fill the timeline's tracks and uses."""
        lend_tracks(events)
        lend_names(events)
        names = ordered(
            name
            for channel, aud in {(e.channel, e.tracks) for e in events}
            for name in track_names(channel, aud)
        )
        tracks = [Track(name, picture=_is_picture(name), channels=1) for name in names]
        self._places = {name: place for place, name in enumerate(names)}
        self._timeline.tracks = tracks
        self._starts = {event.record_in for event in events if event.kind[:1] != "C"}
        if self._starts:
            self._learn_files(events)
        transitions = self._cuts(events)
        for event, start, length, outgoing in transitions:
            self._fade_out(event, start, length, outgoing)
        self._drop_copies()
        name_pairs(tracks, self._timeline.uses)
        if self._repeated:
            self._remarks.add("timeline.edl_repeated", count=self._repeated)

    def _tracks_of(self, event: Event) -> tuple[int, ...]:
        key = (event.channel, event.tracks) if event.tracks else event.channel
        found = self._channels.get(key)
        if found is None:
            names = track_names(event.channel, event.tracks)
            found = self._channels[key] = tuple(self._places[name] for name in names)
        return found

    def _learn_files(self, events: list[Event]) -> None:
        """Which file a clip name plays, for transitions that name the file of one side only."""
        known = self._known
        for event in events:
            if event.from_name and (event.files or event.from_path):
                found = (event.files[0] if event.files else "", event.from_path)
                before = known.setdefault(event.from_name, found)
                if before != found:
                    known[event.from_name] = None

    def _cuts(self, events: list[Event]) -> list[tuple[Event, int, int, Event | None]]:
        """Make the use of every event, and return the transitions: event, start, frames, what goes."""
        transitions: list[tuple[Event, int, int, Event | None]] = []
        before: Event | None = None
        midnight = Midnight(self._day)
        count = len(events)
        place = 0
        for part in steps(events, self._reading):
            for event in part:
                place += 1
                black = event.reel.upper() in _BLACK
                if black and event.kind[:1] == "C":
                    before = event
                    continue
                try:
                    start, end = self._frames(event.record_in), self._frames(event.record_out)
                except KeyError:
                    below = event.record_in[:1] == "-" or event.record_out[:1] == "-"
                    code = "timeline.edl_below_zero" if below else "timeline.edl_time"
                    self._remarks.add(code, line=event.line, text=shortened(event.raw.strip(), 90))
                    before = None
                    continue
                if end < start and start - end > midnight.far:
                    end += self._day
                begun = midnight.frames_before(start, event.line)
                start, end = start + begun, end + begun
                follower = events[place] if place < count else None
                length = int(event.length) if event.kind[:1] != "C" and len(event.length) < 6 else 0
                if length:
                    goes = before if before is not None and before.number == event.number else None
                    transitions.append((event, start, length, goes))
                before = event
                if black:
                    continue
                if end < start:
                    self._remarks.add(
                        "timeline.edl_out_before_in",
                        line=event.line,
                        event=event.number,
                        record_in=event.record_in,
                        record_out=event.record_out,
                    )
                elif end > start:
                    names = event if event.from_name or follower is None else names_of(event, follower)
                    self._add(event, names, start, end, min(length, end - start), bool(length))
            if len(self._timeline.uses) > self._reading.most_uses:
                raise CuefolioError(
                    "timeline.text_too_many", path=str(self._path), most=self._reading.most_uses
                )
        if midnight.line:
            self._remarks.add("timeline.edl_over_midnight", line=midnight.line)
        return transitions

    def _add(self, event: Event, names: Event, start: int, end: int, fade_in: int, comes: bool) -> None:
        files = names.files
        known = None if comes else (names.from_name, files[0] if files else "", names.from_path, event.reel)
        found = self._played.get(known) if known else None
        if found is None:
            found = self._source_of(event, names, comes)
            if known:
                self._played[known] = found
        source, name = found
        if source is None:
            return
        source_in = source_out = None
        frames = self._source_frames[event.source_drop]
        try:
            source_in, source_out = frames(event.source_in), frames(event.source_out)
        except KeyError:
            self._remarks.add(
                "timeline.edl_source_time", line=event.line, text=shortened(event.raw.strip(), 90)
            )
        uses, ends = self._timeline.uses, self._ends
        raw = event.raw if len(event.raw) <= LONGEST_RAW else shortened(event.raw)
        speed = self._speed(event) if event.speeds else _NORMAL
        level, keys = self._levels(event, source_in) if event.levels else (0.0, ())
        for track in self._tracks_of(event):
            if self._starts:
                key = (track, start, end, event.source_in, name)
                if key in self._seen:
                    self._repeated += 1
                    continue
                self._seen.add(key)
            use = Use(
                track, name, start, end, source, source_in, source_out, (), None, "", 0.0, (),
                fade_in, 0, speed, (), event.comment, f"line {event.line}", raw,
            )  # fmt: skip
            if level or keys:
                use.level, use.keys = level, keys
            uses.append(use)
            if event.record_out in self._starts:
                ends[track, end] = use

    def _source_of(self, event: Event, names: Event, comes: bool) -> tuple[Source | None, str]:
        """What an event plays, and the clip's name; None for black by name."""
        files = names.files
        if comes:
            name = names.to_name or names.from_name
            file = files[1] if files and len(files) > 1 else ""
            path = names.to_path
            if not names.to_name:
                file, path = files[0] if files else "", names.from_path
        else:
            name, file, path = names.from_name, files[0] if files else "", names.from_path
        if name.upper() in _BLACK:
            return None, name
        if not file and not path and name:
            file, path = self._known.get(name) or ("", "")
        return self._source(
            file or name or event.reel, path, event.whole_reel or event.reel
        ), name or file or event.reel

    def _source(self, name: str, path: str, reel: str) -> Source:
        key = (name, path, reel)
        source = self._sources.get(key)
        if source is None:
            source = self._sources[key] = Source(name, path=path, tags={"reel": reel} if reel else {})
        return source

    def _fade_out(self, event: Event, start: int, length: int, goes: Event | None) -> None:
        """The clip that a transition leaves is heard to the transition's end, fading."""
        name = event.from_name
        if name.upper() in _BLACK or (goes is not None and goes.reel.upper() in _BLACK):
            return
        for track in self._tracks_of(event):
            key = (track, start, length, name)
            if key in self._faded:
                continue
            self._faded.add(key)
            use = self._ends.pop((track, start), None)
            if use is not None and (not name or use.name == name or goes is None or use.name == goes.reel):
                use.record_out += length
                use.fade_out = length
                if use.source_out is not None:
                    use.source_out += length
            elif name:
                source, shown = self._source_of(goes or event, event, False)
                if source is not None:
                    piece = Use(track, shown, start, start + length, source, fade_out=length)
                    piece.place = f"line {event.line}"
                    piece.raw = shortened((goes or event).raw)
                    self._timeline.uses.append(piece)

    def _drop_copies(self) -> None:
        """Leave out what has no track and stands on one elsewhere in the list."""
        nowhere = self._places.get(UNNUMBERED, -1)
        if nowhere < 0:
            return
        uses = self._timeline.uses
        placed = {(use.record_in, use.name, use.source_in) for use in uses if use.track != nowhere}
        kept = [u for u in uses if u.track != nowhere or (u.record_in, u.name, u.source_in) not in placed]
        self._repeated += len(uses) - len(kept)
        self._timeline.uses = kept

    def _speed(self, event: Event) -> Fraction:
        """Of the M2 line that names the event's reel, else of the last: its frames a second over the rate."""
        speeds = event.speeds or []
        own = [value for reel, value in speeds if reel == event.reel] or [value for _reel, value in speeds]
        value, rate = Fraction(own[-1]), self._timeline.rate
        if abs(value - rate.fraction) < _ONE_FPS or value == rate.nominal:
            return _NORMAL
        return value / rate.nominal

    def _levels(self, event: Event, source_in: int | None) -> tuple[float, tuple[tuple[int, float], ...]]:
        """One level in dB, or its key frames counted from the clip's beginning."""
        found = [(at, _decibels(level)) for at, level in event.levels or []]
        if len({level for _at, level in found}) == 1 or source_in is None:
            return found[-1][1], ()
        frames: Callable[[str], int] = self._source_frames[event.source_drop]
        keys: dict[int, float] = {}
        for at, level in found:
            try:
                keys[frames(at) - source_in if at else 0] = level
            except KeyError:
                self._remarks.add("timeline.edl_source_time", line=event.line, text=shortened(at, 40))
        return 0.0, tuple(sorted(keys.items()))


def _is_picture(name: str) -> bool:
    return name[:1] == "V" and (name[1:].isdecimal() or len(name) == 1)


def _decibels(level: str) -> float:
    try:
        found = float(level)
    except ValueError:
        return SILENCE
    return found if found == found else 0.0
