# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map of a review: music, what is unsure, and faintly beneath them what is left out, by reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from cuefolio.domain.film_map import FilmMap, MapCue, MapMarker, MapScene, Stretch, film_map
from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.proposal import Excluded, ProposedCue, Reason
from cuefolio.domain.timeline.scenes import Scene, SpottingNote, whole_frames
from cuefolio.domain.vocabulary import Origin
from cuefolio.gui.timelines import words

if TYPE_CHECKING:
    from cuefolio.gui.timelines.lines import Lines
    from cuefolio.services.timelines import Part, Review

_SILENT = {Reason.PICTURE, Reason.BLACK, Reason.EMPTY}
"""What is left out because it is no sound is not on the map."""
_PIECES = 400
"""Clips nearer to each other than this part of their timeline are one piece on the map."""
_ORIGINS = {
    Verdict.MUSIC: Origin.SCORE.value,
    Verdict.UNSURE: "",
    Verdict.EXCLUDED: Origin.SOUND_DESIGN.value,
}
"""Lanes go by origin: music on top, what is left out at the bottom."""


def verdict_of(origin: str) -> Verdict:
    """The group of a cue by the origin that puts it into its lane."""
    return next(verdict for verdict, own in _ORIGINS.items() if own == origin)


def result_film(found: Review, lines: Lines) -> FilmMap:
    """Cues where they will lie; of what holds no sound, its scenes and notes.

    What is left out for one reason is a cue with the key of its line.
    """
    held = (
        (Verdict.MUSIC, lines.music),
        (Verdict.UNSURE, lines.unsure),
        (Verdict.EXCLUDED, lines.put_aside),
    )
    cues = [_cue(part, cue, verdict) for verdict, pairs in held for part, cue in pairs]
    cues.sort(key=lambda cue: cue.stretches)
    for reason, clips in lines.reasons.items():
        if reason not in _SILENT:
            origin = _ORIGINS[Verdict.EXCLUDED]
            title = words.reason_words(reason)
            cues.append(MapCue(reason.value, "", title, origin, "", stretches=_left_out_at(clips)))
    first = found.parts[0].placing
    film = film_map(
        found.film.id,
        found.film.title,
        first.rate,
        first.start,
        None,
        cues=cues,
        scenes=_scenes(lines),
        markers=_markers(lines),
    )
    # The words on the longest silence would lie behind the lanes of what is left out.
    return replace(film, arrangement=replace(film.arrangement, longest_silence=None))


def _scenes(lines: Lines) -> list[MapScene]:
    found: list[MapScene] = []
    for key, part, note in lines.notes():
        if isinstance(note, Scene) and not lines.has_sound:
            at = _stretch(part, note.start, note.end)
            found.append(MapScene(key, note.number, note.name, at.start, at.end))
    return found


def _markers(lines: Lines) -> list[MapMarker]:
    return [
        MapMarker(key, part.placing.frame(note.start), note.text)
        for key, part, note in lines.notes()
        if isinstance(note, SpottingNote) and not lines.has_sound
    ]


def _cue(part: Part, cue: ProposedCue, verdict: Verdict) -> MapCue:
    at = (_stretch(part, cue.start, cue.end),)
    return MapCue(cue.key, cue.number, cue.title, _ORIGINS[verdict], "", stretches=at)


def _stretch(part: Part, first: int, last: int) -> Stretch:
    start = part.placing.frame(first)
    return Stretch(start, max(part.placing.frame(last), start + 1))


def _left_out_at(clips: Sequence[tuple[Part, Excluded]]) -> tuple[Stretch, ...]:
    of_part: dict[int, tuple[Part, list[tuple[int, int]]]] = {}
    for part, one in clips:
        use = part.seen.timeline.uses[one.use]
        of_part.setdefault(id(part), (part, []))[1].append((use.record_in, use.record_out))
    found = []
    for part, spans in of_part.values():
        ticks = part.seen.timeline.ticks
        near = (max(end for _start, end in spans) - min(spans)[0]) // _PIECES
        for start, end in _joined(spans, near):
            found.append(_stretch(part, whole_frames(start, ticks), whole_frames(end, ticks)))
    return tuple(Stretch(*span) for span in _joined([(one.start, one.end) for one in found], 0))


def _joined(spans: Sequence[tuple[int, int]], near: int) -> list[tuple[int, int]]:
    """Spans by start; those that overlap or are ``near`` each other are one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start - joined[-1][1] <= near:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined
