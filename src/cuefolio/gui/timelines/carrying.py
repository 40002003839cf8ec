# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers go with the clips that they are about: a file that is read at another rate or start gives other
frames, and the keys of cues hold frames."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from cuefolio.domain.timeline.proposal import ProposedCue, Range
from cuefolio.domain.timeline.scenes import whole_frames
from cuefolio.gui.timelines.stance import Stance

if TYPE_CHECKING:
    from cuefolio.domain.timeline.model import Timeline, Use
    from cuefolio.gui.timelines.work import Files, Shown

_KEY = re.compile(r"(.*)@(-?\d+)(#\d+)?", re.DOTALL)
"""Song, first frame, and a number where two cues of one song begin at one frame."""


class _Reading:
    """One sequence as it was read before and as it is read now, with the clips that are the same."""

    def __init__(self, before: Timeline, now: Timeline) -> None:
        self.before, self.now = before, now
        pairs = sorted(_pairs(before, now), key=lambda pair: pair[0].record_in)
        self._pairs = pairs
        self._starts = [old.record_in for old, _new in pairs]
        self._end = max((old.record_out for old, _new in pairs), default=0)
        self.by_frame: dict[int, list[tuple[Use, Use]]] = {}
        for old, new in pairs:
            self.by_frame.setdefault(whole_frames(old.record_in, before.ticks), []).append((old, new))

    def reaches(self, frame: int) -> bool:
        """Whether a frame lies between its first clip and the end of its last."""
        return bool(self._starts) and self._starts[0] <= frame * self.before.ticks <= self._end

    def ticks(self, at: int) -> int | None:
        """A place of before, in the ticks of now: by the last clip that begins there or earlier. None without
        a clip."""
        place = bisect_right(self._starts, at) - 1
        if not self._pairs:
            return None
        old, new = self._pairs[max(place, 0)]
        apart = at - old.record_in
        if apart <= 0 or old.record_out <= old.record_in:
            scale = Fraction(self.now.ticks, self.before.ticks)
        else:
            scale = Fraction(new.record_out - new.record_in, old.record_out - old.record_in)
        return new.record_in + round(apart * scale)

    def frame(self, at: int) -> int | None:
        """The same in frames."""
        ticks = self.ticks(at * self.before.ticks)
        return None if ticks is None else whole_frames(ticks, self.now.ticks)


def _pairs(before: Timeline, now: Timeline) -> Iterator[tuple[Use, Use]]:
    same_count = len(before.uses) == len(now.uses)
    if same_count and all(one.name == other.name for one, other in zip(before.uses, now.uses, strict=True)):
        yield from zip(before.uses, now.uses, strict=True)
        return
    there = {(use.place, use.track, use.name): use for use in now.uses}
    for use in before.uses:
        other = there.get((use.place, use.track, use.name))
        if other is not None:
            yield use, other


class Carried:
    """Where everything went between two readings of the same files. ``songs`` are the songs of clips, by
    their ``id`` in the earlier reading, as far as cues of them are known."""

    def __init__(self, before: Files, now: Files, songs: Mapping[int, str]) -> None:
        self._songs = songs
        self._keys: dict[str, str] = {}
        self._cues: dict[tuple[str, int], ProposedCue] = {}
        self._readings = [
            _Reading(old.timeline, new.timeline)
            for held, other in zip(before.seen, now.seen, strict=True)
            for old, new in zip(held, other, strict=False)
        ]

    def key(self, key: str) -> str:
        """The key of a cue in the reading of now; what is no key of a cue stays."""
        if key not in self._keys:
            self._keys[key] = self._key(key)
        return self._keys[key]

    def _key(self, key: str) -> str:
        found = _KEY.fullmatch(key)
        if found is None:
            return key
        song, at = found[1], int(found[2])
        return f"{song}@{self._first_frame(song, at)}{found[3] or ''}"

    def _first_frame(self, song: str, at: int) -> int:
        beginning = [
            (reading, old, new) for reading in self._readings for old, new in reading.by_frame.get(at, ())
        ]
        own = [one for one in beginning if self._songs.get(id(one[1])) == song] or beginning
        if own:
            # A stretch begins with the earliest of its clips.
            reading, _old, new = min(own, key=lambda one: one[2].record_in)
            return whole_frames(new.record_in, reading.now.ticks)
        return self._frame(at)

    def _frame(self, at: int) -> int:
        """A frame at which no clip begins, as a split."""
        reading = self._around(at)
        moved = reading.frame(at) if reading is not None else None
        return at if moved is None else moved

    def _around(self, at: int) -> _Reading | None:
        """The reading that has a clip beginning there, or runs over it, else the first."""
        for reading in self._readings:
            if at in reading.by_frame:
                return reading
        for reading in self._readings:
            if reading.reaches(at):
                return reading
        return self._readings[0] if self._readings else None

    def cue(self, cue: ProposedCue) -> ProposedCue:
        """A cue that was taken out, where it lies now."""
        if (cue.key, cue.end) not in self._cues:
            self._cues[cue.key, cue.end] = self._cue(cue)
        return self._cues[cue.key, cue.end]

    def _cue(self, cue: ProposedCue) -> ProposedCue:
        reading = self._around(cue.start)
        if reading is None:
            return cue
        key = self.key(cue.key)
        start = int(key[key.rindex("@") + 1 :].partition("#")[0])
        ranges = []
        for one in cue.audible_ranges:
            first, last = reading.ticks(one.start), reading.ticks(one.end)
            if first is not None and last is not None:
                ranges.append(Range(first, last))
        heard = reading.now.seconds(sum(one.end - one.start for one in ranges))
        return cue._replace(
            key=key,
            start=start,
            end=max(self._frame(cue.end), start + 1),
            audible=heard,
            audible_ranges=tuple(ranges),
        )

    def stance(self, stance: Stance) -> Stance:
        """The same answers about the same clips."""
        given = stance.options.answers
        answers = replace(
            given,
            cues={self.key(key): verdict for key, verdict in given.cues.items()},
            joins=tuple((self.key(first), self.key(second)) for first, second in given.joins),
            splits=tuple((self.key(key), self._frame(frame)) for key, frame in given.splits),
        )
        return replace(
            stance,
            options=replace(stance.options, answers=answers),
            numbers={self.key(key): number for key, number in stance.numbers.items()},
            left_out={moved.key: moved for moved in (self.cue(cue) for cue in stance.left_out.values())},
            mixes=frozenset(map(self.key, stance.mixes)),
        )


def carried_over(shown: Shown, before: Files, now: Files) -> Carried:
    """Where the answers of a review go when its files were read anew."""
    held = {id(one.timeline) for seen in before.seen for one in seen}
    lines = shown.lines
    songs = {
        id(part.seen.timeline.uses[place]): cue.song
        for part, cue in (*lines.music, *lines.unsure, *lines.put_aside)
        if id(part.seen.timeline) in held
        for place in cue.uses
    }
    return Carried(before, now, songs)
