# SPDX-License-Identifier: GPL-3.0-or-later
"""Mono tracks of an AAF that are channels of one another."""

from __future__ import annotations

from cuefolio.domain.timeline.model import Timeline, Track


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
