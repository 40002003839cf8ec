# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks the channel of an edit decision list means, and which of them are halves of a stereo track."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from cuefolio.domain.timeline.model import Track, Use

UNNUMBERED = "NONE"
"""The channel of an event whose tracks are only in an AUD line, or not said at all."""
MOST_TRACKS = 64
"""That one event may stand on."""
_DIGITS = re.compile(r"A(12(?:34?)?)(V?)")
_PARTS = re.compile(r"([VA])([0-9]{0,3})")


@lru_cache(maxsize=4096)
def track_names(channel: str, aud: tuple[int, ...] = ()) -> tuple[str, ...]:
    """Names such as "V", "A1", "A12" for a channel and its AUD line.

    "A" is A1, "AA" A1 and A2, "B" picture and A1; "AA/V" and "V1A1A2" are taken apart; "A12" is one track
    (Avid), "A1234" four and "A12V" two with the picture. A channel of another kind names a track of its own.
    """
    plain = _together(channel.upper())
    if plain == UNNUMBERED:
        found: list[str] = []
    elif plain == "B":
        found = ["V", "A1"]
    else:
        plain = plain.replace("/", "").replace("AA", "A1A2")
        parts = _PARTS.findall(plain)
        if "".join(kind + number for kind, number in parts) == plain and parts:
            found = [kind + (number or ("1" if kind == "A" else "")) for kind, number in parts]
        else:
            found = [channel]
    found += [f"A{number}" for number in aud]
    return tuple(dict.fromkeys(found))[:MOST_TRACKS] or (UNNUMBERED,)


def _together(channel: str) -> str:
    """ "A1234V" with each of its tracks spelt out: "A1A2A3A4V"."""
    found = _DIGITS.fullmatch(channel)
    if found is None or (len(found.group(1)) < 3 and not found.group(2)):
        return channel
    return "".join(f"A{digit}" for digit in found.group(1)) + found.group(2)


def ordered(names: Iterable[str]) -> list[str]:
    """Track names as an editor's timeline has them: picture, then sound by number, then the rest."""

    def place(name: str) -> tuple[int, int, str]:
        digits = name[1:]
        group = {"V": 0, "A": 1}.get(name[:1], 2) if not digits or digits.isdecimal() else 2
        return (group, int(digits) if group < 2 and digits else 0, name)

    return sorted(set(names), key=place)


def name_pairs(tracks: Sequence[Track], uses: Sequence[Use]) -> None:
    """Give neighbouring sound tracks that hold the same clips at the same times one pair name."""
    held: list[list[tuple[int, int, str]]] = [[] for _track in tracks]
    for use in uses:
        held[use.track].append((use.record_in, use.record_out, use.name))
    for clips in held:
        clips.sort()
    at = 0
    while at + 1 < len(tracks):
        left, right = tracks[at], tracks[at + 1]
        if not left.picture and held[at] and held[at] == held[at + 1]:
            left.pair = right.pair = f"{left.name}+{right.name}"
            at += 1
        at += 1
