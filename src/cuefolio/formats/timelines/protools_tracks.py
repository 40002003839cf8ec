# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks, events and memory locations of a Pro Tools session as tracks, uses and spots.

Fades stand beside the clips as events of their own: they belong to their neighbours, which they lengthen.
Channel 1 and 2 of a stereo track are listed one after the other; each line stays one use with its channel.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from cuefolio.domain.timeline.model import Muted, Source, Spot, Timeline, Track, Use
from cuefolio.formats.timelines.protools_text import SessionText, TrackText
from cuefolio.formats.timelines.protools_times import Clock
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import LONGEST_RAW, Remarks, shortened, steps

_CHANNELS = {
    "MONO": 1, "STEREO": 2, "LCR": 3, "QUAD": 4, "LCRS": 4, "5.0": 5, "5.1": 6, "6.0": 6, "6.1": 7,
    "7.0": 7, "7.1": 8, "5.0.2": 7, "5.1.2": 8, "5.0.4": 9, "5.1.4": 10, "7.0.2": 9, "7.1.2": 10, "7.0.4": 11,
    "7.1.4": 12, "7.1.6": 14, "9.1.4": 14, "9.1.6": 16, "7.0 SDDS": 7, "7.1 SDDS": 8,
}  # fmt: skip
_WIDTH = re.compile(r"(.*\S)\s*\(([0-9A-Za-z. ]{3,9})\)")
_LONGEST_NAME = 400
_CHANNEL_ENDING = re.compile(r"\.(?:L|R|C|Lc|Rc|Ls|Rs|Lss|Rss|Lsr|Rsr|Cs|LFE|S|A[0-9]{1,2})$")
_COPY_ENDING = re.compile(r"-[0-9]{2,3}$")
_FADES = {"(fade in)": 1, "(fade out)": 2, "(cross fade)": 3}
_NORMAL = Fraction(1)
_MOST_DELAY = 0.02
"""Seconds of user delay that nobody hears as a shift."""


def make_tracks(
    session: SessionText, timeline: Timeline, clock: Clock, remarks: Remarks, reading: Reading
) -> None:
    """Fill the timeline's tracks and uses. Raises CuefolioError job.cancelled."""
    sources = _Sources(session)
    for text in session.tracks:
        track = _track(text)
        timeline.tracks.append(track)
        _tell_delay(text, timeline, remarks)
        _Row(len(timeline.tracks) - 1, text, sources, timeline, clock, remarks).read(reading)
    _mute_unsoloed(session, timeline.tracks)
    _pair_halves(timeline.tracks)


def _track(text: TrackText) -> Track:
    states = set(text.state.upper().split())
    name, channels = text.name, 1
    width = _WIDTH.fullmatch(name) if len(name) < _LONGEST_NAME else None
    if width and width.group(2).upper() in _CHANNELS:
        name, channels = width.group(1), _CHANNELS[width.group(2).upper()]
    muted = Muted.INACTIVE if "INACTIVE" in states else Muted.TRACK if "MUTED" in states else None
    comment = "\n".join(line for line in text.comment if line)
    return Track(name, comment=comment, muted=muted, soloed="SOLO" in states, channels=channels)


def _mute_unsoloed(session: SessionText, tracks: Sequence[Track]) -> None:
    """While a track is soloed, others are not heard; those that are safe from it sound like soloed ones."""
    if any(track.soloed for track in tracks):
        for text, track in zip(session.tracks, tracks, strict=True):
            track.soloed = track.soloed or "SOLOSAFE" in text.state.upper().split()
            if track.muted is None and not track.soloed:
                track.muted = Muted.SOLO


def _pair_halves(tracks: Sequence[Track]) -> None:
    """Tracks "Score.L" and "Score.R" are halves of "Score"."""
    by_name = {track.name.casefold(): track for track in tracks}
    for track in tracks:
        stem, mark, side = track.name.rpartition(".")
        other = by_name.get(f"{stem.casefold()}.r") if mark and side.casefold() == "l" else None
        if other is not None and other is not track:
            track.pair = other.pair = stem


def _tell_delay(text: TrackText, timeline: Timeline, remarks: Remarks) -> None:
    number = text.delay.partition(" ")[0]
    if number.lstrip("+-").isdecimal() and len(number) < 12:
        seconds = int(number) / (timeline.sample_rate or 48000)
        if abs(seconds) > _MOST_DELAY:
            remarks.add("timeline.protools_delay", track=text.name, delay=text.delay)


class _Sources(dict[str, Source | None]):
    """What each clip plays, by the clip's name; None for an unknown file.

    A clip that the list of clips leaves out plays the file that Pro Tools named it after, if there is one.
    """

    def __init__(self, session: SessionText) -> None:
        self._session = session
        self._files: dict[str, Source] = {}
        self._stems = {file.rpartition(".")[0] or file: file for file in session.files}

    def __missing__(self, clip: str) -> Source | None:
        file = self._session.clips.get(clip)
        if file is None:
            stem = _CHANNEL_ENDING.sub("", clip[-_LONGEST_NAME:])
            file = self._stems.get(stem) or self._stems.get(_COPY_ENDING.sub("", stem))
        self[clip] = self._source(file) if file else None
        return self[clip]

    def _source(self, file: str) -> Source:
        source = self._files.get(file)
        if source is None:
            source = self._files[file] = Source(file, path=_path(self._session.files.get(file, ""), file))
            if file in self._session.lost:
                source.tags["offline"] = "yes"
        return source


def _path(place: str, file: str) -> str:
    """A folder as Pro Tools writes it ("Disk:Folder:", "C:\\Folder\\") and a file in it; "" without one."""
    if not place:
        return ""
    if place[-1] in ":/\\":
        return place + file
    return place + ("\\" if "\\" in place else "/" if "/" in place else ":") + file


class _Row:
    """The events of one track."""

    def __init__(
        self,
        track: int,
        text: TrackText,
        sources: _Sources,
        timeline: Timeline,
        clock: Clock,
        remarks: Remarks,
    ) -> None:
        self._track = track
        self._found = timeline.tracks[track]
        self._text = text
        self._sources = sources
        self._uses = timeline.uses
        self._clock = clock
        self._remarks = remarks
        self._near = timeline.tolerance

    def read(self, reading: Reading) -> None:
        text, track, near = self._text, self._track, self._near
        at, sources, has_state = self._clock.read, self._sources, text.has_state
        known: dict[str, int] = {}
        uses: list[Use] = []
        last: Use | None = None
        channel_cell = ""
        channels: tuple[int, ...] = (1,)
        fade: tuple[int, int, int] | None = None
        split, width = text.cells, text.trailing + 3
        for part in steps(text.events, reading):
            for line, raw in part:
                cells = raw.split("\t")
                if len(cells) != width or "\n" in raw:
                    cells = split(raw)
                name = cells[2].strip()
                start_cell, end_cell = cells[3], cells[4]
                try:
                    start = known.get(start_cell)
                    if start is None:
                        start = known[start_cell] = at(start_cell)
                    end = known.get(end_cell)
                    if end is None:
                        end = known[end_cell] = at(end_cell)
                except KeyError:
                    self._unread(line, cells)
                    continue
                if end < start:
                    self._tell_backwards(line, name, cells)
                    continue
                if cells[0] != channel_cell:
                    self._tell_fade(fade)
                    fade, last = None, None
                    channel_cell = cells[0]
                    number = channel_cell.strip()
                    channels = (int(number),) if number.isdecimal() and len(number) < 4 else ()
                if name[:1] == "(" and name.lower() in _FADES:
                    kind = _FADES[name.lower()]
                    if kind > 1:
                        if last is not None and abs(start - last.record_out) <= near:
                            last.record_out = max(end, last.record_out)
                            last.fade_out = end - start
                        elif kind == 2:
                            self._tell_fade((start, end, line))
                    if kind != 2:
                        self._tell_fade(fade)
                        fade = (start, end, line)
                    continue
                muted = Muted.CLIP if has_state and cells[-1].strip() == "Muted" else None
                if len(raw) > LONGEST_RAW:
                    raw = shortened(raw)
                last = Use(
                    track, name, start, end, sources[name], None, None, channels, muted,
                    "", 0.0, (), 0, 0, _NORMAL, (), "", f"line {line}", raw,
                )  # fmt: skip
                if fade is not None:
                    if abs(start - fade[1]) <= near:
                        last.record_in = min(start, fade[0])
                        last.fade_in = fade[1] - fade[0]
                    else:
                        self._tell_fade(fade)
                    fade = None
                uses.append(last)
        self._tell_fade(fade)
        self._keep(uses)

    def _keep(self, uses: list[Use]) -> None:
        """Add the uses to the timeline, but for those of no length."""
        widest = max((max(use.channels, default=1) for use in uses), default=1)
        self._found.channels = max(self._found.channels or 1, widest)
        for use in uses:
            if use.record_out <= use.record_in:
                line = use.place.removeprefix("line ")
                self._remarks.add("timeline.protools_no_length", clip=shortened(use.name, 60), line=line)
        self._uses += [use for use in uses if use.record_out > use.record_in]

    def _tell_backwards(self, line: int, name: str, cells: list[str]) -> None:
        # A time before the session's start counts as one after midnight, which is a day away from its end.
        early = cells[3].strip() <= cells[4].strip()
        self._remarks.add(
            "timeline.protools_before_session" if early else "timeline.protools_end_before_start",
            line=line,
            clip=shortened(name, 60),
            start=cells[3].strip(),
            end=cells[4].strip(),
        )

    def _unread(self, line: int, cells: list[str]) -> None:
        text = f"{cells[3].strip()} {cells[4].strip()}"
        self._remarks.add("timeline.protools_time", line=line, text=shortened(text, 60))

    def _tell_fade(self, fade: tuple[int, int, int] | None) -> None:
        if fade is not None and fade[1] > fade[0]:
            self._remarks.add("timeline.protools_fade", line=fade[2], track=self._text.name)


def make_spots(session: SessionText, timeline: Timeline, clock: Clock, remarks: Remarks) -> None:
    """Fill the timeline's spots with the session's memory locations."""
    names = [name for name, _width in session.marker_widths[4:]] or ["NAME", "COMMENTS"]
    widths = [width for _name, width in session.marker_widths[4:]] or [0, 0]
    for marker in session.markers:
        try:
            at = clock.read(marker.location)
            if clock.coarse and marker.units.lower() == "samples" and marker.reference.isdecimal():
                at = clock.samples(int(marker.reference[:15]))
        except KeyError:
            remarks.add("timeline.protools_marker", line=marker.line, text=shortened(marker.location, 60))
            continue
        cells = dict(zip(names, _columns(marker.rest, widths), strict=True))
        comment = "\n".join(part for part in [cells.get("COMMENTS", "").strip(), *marker.more] if part)
        kind = cells.get("TRACK TYPE", "").strip().lower()
        spot = Spot(at, _one_line(cells.get("NAME", "")), comment=comment, kind="marker")
        if kind:
            spot.track = _one_line(cells.get("TRACK NAME", ""))
        spot.place = f"line {marker.line}"
        timeline.spots.append(spot)


def _columns(rest: str, widths: Sequence[int]) -> list[str]:
    """Cells of known widths that may hold tabs: a cell ends at the first tab at or behind its width."""
    found = []
    for width in widths[:-1]:
        end = rest.find("\t", width)
        if end < 0:
            end = rest.find("\t")
        found.append(rest if end < 0 else rest[:end])
        rest = "" if end < 0 else rest[end + 1 :]
    return [*found, rest]


def _one_line(text: str) -> str:
    return " ".join(text.split())
