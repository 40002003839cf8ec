# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person decides before cues come out of a timeline, and the answers remembered from last time."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import translate
from fractions import Fraction
from functools import lru_cache


class Verdict(StrEnum):
    """What a sound is held for."""

    MUSIC = "music"
    UNSURE = "unsure"
    EXCLUDED = "excluded"


class Hours(StrEnum):
    """What the hours of the timecode count."""

    NOTHING = "none"
    REEL = "reel"
    EPISODE = "episode"


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person said in a review; it goes before every rule and is remembered for the next import.

    ``tracks``: by name of track, letter case ignored. ``names``: (pattern, verdict) for names and titles
    of clips, the first that fits counts and goes before ``tracks``. ``cues``: by ``ProposedCue.key``.
    ``titles``: a new title by song (``ProposedCue.song``). ``same``: pairs of songs that are one.
    ``joins``: keys of two cues that are one. ``splits``: (key, frame) where one cue is two. Keys that no
    cue has do nothing.
    """

    tracks: dict[str, Verdict] = field(default_factory=dict)
    names: tuple[tuple[str, Verdict], ...] = ()
    cues: dict[str, Verdict] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    same: tuple[tuple[str, str], ...] = ()
    joins: tuple[tuple[str, str], ...] = ()
    splits: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """How cues are built.

    ``gap`` and ``join_up_to`` are seconds between two stretches of one song: up to ``gap`` they are one
    cue, up to ``join_up_to`` a person is asked. ``threshold`` is the level in dB from which a sound is
    audible. ``music_tracks`` are patterns ("Music*", "MX ?"); with any, all other tracks are no music.
    Letter case counts where a track fits with it: "Music AL*" is "Music AL", not "Music Alts", and
    "music*" both. ``include_muted`` takes what the session does not play.
    """

    gap: Fraction = Fraction(2)
    join_up_to: Fraction = Fraction(10)
    threshold: float = -60.0
    include_muted: bool = False
    hours: Hours = Hours.NOTHING
    music_tracks: tuple[str, ...] = ()
    answers: Answers = field(default_factory=Answers)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(translate(pattern))
    except re.error:
        return re.compile(re.escape(pattern) + r"\Z")


def fits(pattern: str, name: str, exact_case: bool = False) -> bool:
    """Whether a name fits a pattern with * ? and [..], letter case ignored or not. A pattern never fails."""
    if not exact_case:
        pattern, name = pattern.casefold(), name.casefold()
    return _compiled(pattern).match(name) is not None
