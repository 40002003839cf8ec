# SPDX-License-Identifier: GPL-3.0-or-later
"""What is proposed for a timeline: cues, what a person must look at, and what was left out and why.

Frames count from the label 00:00:00:00, ticks as in ``model``. Indices are places in ``Timeline.uses``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from cuefolio.domain.timeline.model import Muted, Timeline
from cuefolio.domain.timeline.options import BuildOptions, Verdict
from cuefolio.domain.timeline.scenes import Scene, SpottingNote


class Reason(StrEnum):
    """Why a use is in no cue. The first six are those of ``Muted``."""

    CLIP_MUTED = Muted.CLIP.value
    TRACK_MUTED = Muted.TRACK.value
    DISABLED = Muted.DISABLED.value
    INACTIVE = Muted.INACTIVE.value
    ROLE_OFF = Muted.ROLE.value
    NOT_SOLOED = Muted.SOLO.value
    DIALOGUE = "dialogue"
    EFFECTS = "effects"
    TONE = "tone"
    MIXDOWN = "mixdown"
    NOTE = "note"
    PICTURE = "picture"
    BLACK = "black"
    EMPTY = "empty"
    NOT_A_MUSIC_TRACK = "track_not_music"
    BELOW_THRESHOLD = "below_threshold"
    ANSWER = "answer"
    OTHER_EPISODE = "other_episode"


class Vote(NamedTuple):
    """One reason to hold a sound for music (``weight`` above 0) or for something else (below).

    ``code`` is the kind of evidence ("track_name", "path" ...), ``words`` what was seen, ``says`` what it is
    held for: "music", "dialogue", "effects", "tone", "mixdown".
    """

    code: str
    weight: int
    words: str
    says: str = "music"


class Range(NamedTuple):
    """A stretch in ticks, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fold:
    """Something of which the file has several pieces and the cue one: ``code`` is "stereo", "stems", "cuts",
    "fades", "gaps", "tracks" or "repeats", ``words`` the stems or tracks."""

    code: str
    count: int
    words: str = ""


class ProposedCue(NamedTuple):
    """A stretch of one song.

    ``key`` stays the same while options and answers change. ``song`` is shared by all cues of one song and
    ``reuse_of`` names the first of them. ``title`` has the ``version`` of an alternate mix in parentheses.
    ``number`` is the cue number found in the names ("1m02"). ``start``
    and ``end`` are whole frames, half up. ``audible`` is the exact time in seconds in which anything is over
    the threshold, ``audible_ranges`` the ticks of it. ``hour`` is that of the start's label. ``is_mix``: the
    source hides songs, it needs a cue sheet of its own. ``through`` is the title of the production whose cue
    sheet it comes from, for a cue that plays inside of a mix.
    """

    key: str
    song: str
    title: str
    original_name: str
    version: str
    number: str
    start: int
    end: int
    audible: Fraction
    audible_ranges: tuple[Range, ...]
    uses: tuple[int, ...]
    tracks: tuple[str, ...]
    verdict: Verdict
    votes: tuple[Vote, ...]
    is_mix: bool = False
    reuse_of: str = ""
    folded: tuple[Fold, ...] = ()
    hour: int = 0
    through: str = ""

    @property
    def span(self) -> int:
        """Frames from its in to its out."""
        return self.end - self.start


class Excluded(NamedTuple):
    """A use in no cue. ``verdict`` is what it would be without ``reason`` (muted music is music)."""

    use: int
    reason: Reason
    verdict: Verdict = Verdict.EXCLUDED
    votes: tuple[Vote, ...] = ()


class JoinOffer(NamedTuple):
    """Two cues of one song, so close that a person is asked whether they are one. ``gap`` in seconds."""

    first: str
    second: str
    gap: Fraction


class SameOffer(NamedTuple):
    """Two songs (``ProposedCue.song``) whose names begin alike for ``shared`` characters, as names do that an
    editing system has cut. A person says whether they are one."""

    first: str
    second: str
    shared: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """What ``build`` makes of a timeline. ``cues`` (music) and ``unsure`` are in film order."""

    timeline: Timeline
    options: BuildOptions
    cues: tuple[ProposedCue, ...]
    unsure: tuple[ProposedCue, ...]
    excluded: tuple[Excluded, ...]
    joins: tuple[JoinOffer, ...]
    same: tuple[SameOffer, ...]
    scenes: tuple[Scene, ...]
    spotting: tuple[SpottingNote, ...]
    warnings: tuple[tuple[str, dict[str, object]], ...] = field(default=())
    """(code, arguments) of ``messages``."""

    def cue(self, key: str) -> ProposedCue | None:
        """The cue or unsure cue of this key."""
        return next((cue for cue in (*self.cues, *self.unsure) if cue.key == key), None)
