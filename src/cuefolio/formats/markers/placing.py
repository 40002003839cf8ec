# SPDX-License-Identifier: GPL-3.0-or-later
"""From cues to what stands on a timeline: markers with name, comment and colour, and clips in lanes."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.domain.vocabulary import Function
from cuefolio.formats.markers.colours import OF_ORIGIN, Hue, nearest
from cuefolio.formats.markers.model import EditorCue, EditorList
from cuefolio.formats.registry import Options
from cuefolio.formats.sheets import english
from cuefolio.formats.sheets.text import printable

_FUNCTIONS: dict[str, str] = {
    Function.FEATURED: "Featured",
    Function.MAIN_TITLE: "Main title",
    Function.END_TITLE: "End title",
    Function.LOGO: "Logo",
    Function.BUMPER: "Bumper",
    Function.TEASER: "Teaser",
}
SOUND_DESIGN = "Sound design"


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch of a cue, or a marked moment (``cue`` 0), in absolute frames. Texts are one line without
    control characters. ``end`` is None where only a moment is known."""

    start: int
    end: int | None
    name: str
    comment: str
    hue: Hue
    cue: int = 0
    number: str = ""
    title: str = ""
    is_music: bool = True

    @property
    def last(self) -> int:
        """The frame after it; a moment is one frame long."""
        return self.start + 1 if self.end is None else self.end

    @property
    def length(self) -> int:
        """Frames, at least 1."""
        return self.last - self.start


@dataclass(frozen=True, slots=True)
class Lane:
    """Clips that do not overlap, in order. ``name`` is that of an audio track ("Music 1")."""

    name: str
    is_music: bool
    clips: tuple[Mark, ...]


def marks(listing: EditorList, options: Options) -> list[Mark]:
    """Everything that has a time, by start; one entry for each stretch of a cue. Reads the options name,
    comment, colours, music and moments where a format has them."""
    found = [
        Mark(
            stretch.start,
            stretch.end,
            name_of(cue, options),
            _comment(cue, at, options),
            _hue(cue, options),
            cue.sequence,
            printable(cue.number),
            printable(cue.title),
            cue.is_music,
        )
        for cue in chosen(listing, options)
        for at, stretch in enumerate(cue.stretches, start=1)
        if stretch.end is None or stretch.end > stretch.start
    ]
    if options.get("moments"):
        found += [
            Mark(
                moment.frame,
                None,
                printable(moment.name) or "Marker",
                printable(moment.note) if options.get("comment", "facts") != "none" else "",
                Hue.RED,
                title=printable(moment.name),
            )
            for moment in listing.moments
        ]
    found.sort(key=lambda mark: (mark.start, mark.cue))
    return found


def chosen(listing: EditorList, options: Options) -> list[EditorCue]:
    """The cues that are wanted."""
    return [cue for cue in listing.cues if cue.is_music or not options.get("music", True)]


def name_of(cue: EditorCue, options: Options) -> str:
    """What a cue is called, never ""."""
    wanted = options.get("name", "number-title")
    number, title = printable(cue.number).strip(), printable(cue.title).strip()
    either = {"number": number or title, "title": title or number}
    return either.get(str(wanted)) or " ".join(filter(None, (number, title))) or f"Cue {cue.sequence}"


def extent(listing: EditorList, placed: Sequence[Mark]) -> tuple[int, int]:
    """First frame of the timeline and the frame after its last: the programme, and what lies beside it."""
    first = min([listing.start, *(mark.start for mark in placed)])
    last = max([listing.end or 0, first + 1, *(mark.last for mark in placed)])
    return first, last


def lanes(placed: Sequence[Mark]) -> list[Lane]:
    """The cues that have a length, on as few lanes as they need without overlapping; sound design below the
    music. ``placed`` is sorted by start."""
    clips = [mark for mark in placed if mark.end is not None and mark.cue]
    found = []
    for is_music, name in ((True, "Music"), (False, SOUND_DESIGN)):
        rows = _rows([mark for mark in clips if mark.is_music is is_music])
        found += [Lane(f"{name} {at}", is_music, tuple(row)) for at, row in enumerate(rows, start=1)]
    return found


def _rows(clips: Sequence[Mark]) -> list[list[Mark]]:
    """Each clip on the first row that is free when it begins."""
    found: list[list[Mark]] = []
    busy: list[tuple[int, int]] = []
    free: list[int] = []
    for mark in clips:
        while busy and busy[0][0] <= mark.start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if free:
            row = heapq.heappop(free)
        else:
            row = len(found)
            found.append([])
        found[row].append(mark)
        heapq.heappush(busy, (mark.last, row))
    return found


def offline_path(mark: Mark) -> str:
    """Where a clip's sound would lie. It lies nowhere: the clip stays offline until somebody links it."""
    folder = "Music" if mark.is_music else "Effects"
    return f"/Cuefolio/{folder}/cue-{mark.cue:04d}.wav"


def day_frames(rate: FrameRate) -> int:
    """Frames of 24 hours of labels."""
    return 86400 * rate.nominal - rate.dropped * 1296


def label(frame: int, rate: FrameRate) -> str:
    """Timecode of a frame as editing systems count it: after 23:59:59 comes 00:00:00."""
    return format_timecode(frame % day_frames(rate), rate)


def _hue(cue: EditorCue, options: Options) -> Hue:
    wanted = options.get("colours", "origin")
    if wanted == "mood":
        return nearest(cue.mood_colour) or Hue.GREY
    return OF_ORIGIN.get(cue.origin, Hue.CYAN) if wanted == "origin" else Hue.BLUE


def _comment(cue: EditorCue, part: int, options: Options) -> str:
    wanted = options.get("comment", "facts")
    if wanted == "none":
        return ""
    notes = printable(cue.notes).strip()
    if wanted == "notes":
        return notes
    scenes, moods = (printable("; ".join(names)) for names in (cue.scenes, cue.moods))
    facts = (
        english.ORIGINS.get(cue.origin, "" if cue.is_music else SOUND_DESIGN),
        _FUNCTIONS.get(cue.function, ""),
        printable(cue.performer),
        f"Scene: {scenes}" if scenes else "",
        f"Mood: {moods}" if moods else "",
        f"Part {part} of {len(cue.stretches)}" if len(cue.stretches) > 1 else "",
        notes,
    )
    return " · ".join(filter(None, facts))
