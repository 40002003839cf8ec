# SPDX-License-Identifier: GPL-3.0-or-later
"""Fades that Pro Tools rendered into clips of their own, and mono tracks that are channels of one another.

A rendered fade is told by its shape, as its name is in the language of who exported it: a short sound that
the file embeds, played once and from end to end, that touches a clip whose source goes on under it. Pieces of
a frame or less, which Pro Tools writes where an edit falls between frames, belong to their neighbour.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from cuefolio.domain.timeline.model import Source, Timeline, Track, Use

_LONGEST_SECONDS = 30
_FADE_WORDS = frozenset(
    {"fade", "fondu", "fundido", "blende", "dissolvenza", "페이드", "フェード", "淡变", "淡變", "淡入淡出"}
)


def fold_rendered_fades(timeline: Timeline) -> None:
    """Turn rendered fades into fades of the clips beside them, in place."""
    frame = timeline.ticks
    longest = round(_LONGEST_SECONDS * timeline.rate.fraction) * frame
    plays = Counter(
        (id(source), use.record_in) for use in timeline.uses if (source := use.source) is not None
    )
    places = Counter(key for key, _ in plays)
    candidates = [use for use in timeline.uses if _whole(use, longest, frame, places)]
    same = Counter((use.name, id(use.source)) for use in candidates)
    names = Counter(name for name, _ in same)
    fades = {
        id(use)
        for use in candidates
        if use.record_out - use.record_in <= frame or _is_fade_name(use.name, names)
    }
    if not fades:
        return
    gone: set[int] = set()
    by_track = sorted(timeline.uses, key=lambda use: use.track)
    for _, group in groupby(by_track, key=lambda use: use.track):
        row = sorted(group, key=lambda use: use.record_in)
        for place, use in enumerate(row):
            if id(use) in fades:
                before = row[place - 1] if place else None
                after = row[place + 1] if place + 1 < len(row) else None
                if _fold(use, before, after, fades, frame):
                    gone.add(id(use))
    timeline.uses = [use for use in timeline.uses if id(use) not in gone]
    timeline.uses.sort(key=lambda use: (use.record_in, use.track))


def _whole(use: Use, longest: int, frame: int, places: Counter[int]) -> bool:
    """Whether a use plays a short embedded sound once and from end to end."""
    source = use.source
    if source is None or source.length is None:
        return False
    if (source.path or "embedded" not in source.tags) and use.name.strip().casefold() not in _FADE_WORDS:
        return False
    length = use.record_out - use.record_in
    return (
        length <= longest
        and abs(source.length - length) <= frame
        and abs(use.source_in or 0) <= frame
        and places[id(source)] == 1
    )


def _is_fade_name(name: str, names: Counter[str]) -> bool:
    word = name.strip().casefold()
    if word in _FADE_WORDS:
        return True
    return names[name] > 1 and not any(letter.isdigit() or letter in "._" for letter in word)


def _fold(fade: Use, before: Use | None, after: Use | None, fades: set[int], frame: int) -> bool:
    """Let the neighbours of a fade last through it, as far as their sources go on there."""
    length = fade.record_out - fade.record_in
    left = before if before is not None and _goes_on(before, fade, length, fades) else None
    right = after if after is not None and _begins_earlier(after, fade, length, fades) else None
    if left is None and right is None:
        return False
    if left is not None:
        left.record_out = fade.record_out
        if left.source_out is not None:
            left.source_out += length
        if length > frame:
            left.fade_out = max(left.fade_out, length)
    if right is not None and (length > frame or left is None):
        right.record_in = fade.record_in
        if right.source_in is not None:
            right.source_in -= length
        right.keys = tuple((at + length, level) for at, level in right.keys)
        if length > frame:
            right.fade_in = max(right.fade_in, length)
    return True


def _goes_on(before: Use, fade: Use, length: int, fades: set[int]) -> bool:
    source: Source | None = before.source
    if id(before) in fades or before.record_out != fade.record_in or source is None:
        return False
    return (
        source.length is None or before.source_out is None or source.length - before.source_out >= length - 1
    )


def _begins_earlier(after: Use, fade: Use, length: int, fades: set[int]) -> bool:
    if id(after) in fades or after.record_in != fade.record_out:
        return False
    return after.source_in is None or after.source_in >= length - 1


def pair_halves(timeline: Timeline) -> None:
    """Give one ``pair`` to tracks side by side that are cut alike and either bear one name or play the
    channels of the same sources."""
    layouts: dict[int, list[tuple[int, int, int, tuple[int, ...]]]] = {}
    for use in timeline.uses:
        layouts.setdefault(use.track, []).append(
            (use.record_in, use.record_out, id(use.source), use.channels)
        )
    run: list[int] = []
    for place, track in enumerate(timeline.tracks):
        if run and _belongs(timeline.tracks, layouts, run[-1], place):
            run.append(place)
        else:
            _name_pair(timeline.tracks, run)
            run = [place] if not track.picture and place in layouts else []
    _name_pair(timeline.tracks, run)


def _belongs(
    tracks: list[Track],
    layouts: dict[int, list[tuple[int, int, int, tuple[int, ...]]]],
    left: int,
    right: int,
) -> bool:
    if tracks[right].picture or right not in layouts:
        return False
    one, other = layouts[left], layouts[right]
    if [entry[:2] for entry in one] != [entry[:2] for entry in other]:
        return False
    if tracks[left].name == tracks[right].name:
        return True
    return all(a[2] == b[2] and a[3] and b[3] and a[3] != b[3] for a, b in zip(one, other, strict=True))


def _name_pair(tracks: list[Track], run: list[int]) -> None:
    if len(run) > 1:
        name = "+".join(dict.fromkeys(tracks[place].name for place in run))
        for place in run:
            tracks[place].pair = f"{name} ({run[0] + 1})"
