# SPDX-License-Identifier: GPL-3.0-or-later
"""What a timeline file says: tracks, and each use of a sound on them. Nothing is judged here.

All times are whole ticks, so that samples, frames and rational seconds stay exact and fast: a reader chooses
``ticks`` (per frame of the timeline's rate) as the least number in which every time of its file is whole: 1
for an EDL, 100 for Pro Tools timecode with subframes, 2002 for 48 kHz samples at 23.976. Record times count
from the label 00:00:00:00, as the timecode on the editor's screen does; source times from the start of the
source (``Source.start`` is added for its label).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from cuefolio.domain.timecode import FrameRate

SILENCE = float("-inf")
"""A level in dB that lets nothing through."""


class RateFrom(StrEnum):
    """Who says the rate of a timeline."""

    FILE = "file"
    GUESS = "guess"
    PERSON = "person"


class Muted(StrEnum):
    """Why a use is not heard in the session it was read from."""

    CLIP = "clip_muted"
    TRACK = "track_muted"
    DISABLED = "disabled"
    INACTIVE = "track_inactive"
    ROLE = "role_off"
    SOLO = "not_soloed"


@dataclass(slots=True)
class Track:
    """One track or lane. ``role`` is what the file calls its kind ("music", "dialogue"), as written.

    ``pair`` names the stereo (or wider) track that an exploded half belongs to: halves share it.
    """

    name: str
    role: str = ""
    comment: str = ""
    muted: Muted | None = None
    soloed: bool = False
    channels: int | None = None
    pair: str = ""
    picture: bool = False


@dataclass(slots=True)
class Source:
    """What a use plays: a file, or a sound that the file embeds. Shared by all uses of it.

    ``id`` is the file's own unique key (UMID, master mob, file id), "" when there is none. ``length`` and
    ``start`` are ticks. ``role`` and ``tags`` are what the file says about it (Premiere's own music tag,
    metadata).
    """

    name: str
    id: str = ""
    path: str = ""
    start: int = 0
    length: int | None = None
    channels: int | None = None
    role: str = ""
    tags: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Use:
    """One clip on one track. ``[record_in, record_out)`` and the fades are ticks; handles never count.

    ``fade_in`` and ``fade_out`` are lengths inside the record range. ``level`` is the clip's constant gain in
    dB; ``keys`` are (ticks from record_in, dB) in order, interpolated between, added to ``level``.
    ``speed`` is source over record, 1 when nothing is said. ``nest`` are the names of the nests from the
    outside in.
    ``place`` says where in the file it stands for a person ("line 120", "clipitem-7"), ``raw`` how it is
    written there, shortened.
    """

    track: int
    name: str
    record_in: int
    record_out: int
    source: Source | None = None
    source_in: int | None = None
    source_out: int | None = None
    channels: tuple[int, ...] = ()
    muted: Muted | None = None
    role: str = ""
    level: float = 0.0
    keys: tuple[tuple[int, float], ...] = ()
    fade_in: int = 0
    fade_out: int = 0
    speed: Fraction = Fraction(1)
    nest: tuple[str, ...] = ()
    comment: str = ""
    place: str = ""
    raw: str = ""


@dataclass(slots=True)
class Spot:
    """A marker, keyword range or memory location. ``at`` and ``length`` in ticks.

    ``kind`` is what the file calls it ("marker", "chapter", "keyword", "to-do"), "" when nothing.
    """

    at: int
    name: str
    length: int = 0
    comment: str = ""
    colour: str = ""
    kind: str = ""
    track: str = ""
    author: str = ""
    place: str = ""


@dataclass(slots=True)
class Remark:
    """Something a person should know: a part that could not be read, a guess. ``code`` is a message's."""

    code: str
    arguments: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Timeline:
    """Everything read from one sequence of one file.

    ``kind`` is the reader's id ("cmx3600", "fcp7-xml", ...). ``start`` is the frame of its first picture,
    None when the file does not say. ``end`` in frames where the file says it credibly. ``sample_rate`` in Hz.
    """

    kind: str
    name: str
    rate: FrameRate
    rate_from: RateFrom = RateFrom.FILE
    start: int | None = None
    end: int | None = None
    ticks: int = 1
    sample_rate: int | None = None
    tracks: list[Track] = field(default_factory=list)
    uses: list[Use] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    has_labels: bool = True
    """Whether positions were written as labels; otherwise frames were counted, whatever the labels skip."""
    tolerance: int = 0
    """Ticks by which times that belong together may differ (1.5 frames for samples cut to frames)."""

    def frames(self, ticks: int) -> Fraction:
        """Exact frames of a time in ticks."""
        return Fraction(ticks, self.ticks)

    def seconds(self, ticks: int) -> Fraction:
        """Exact real seconds of a length in ticks."""
        return Fraction(ticks, self.ticks) / self.rate.fraction
