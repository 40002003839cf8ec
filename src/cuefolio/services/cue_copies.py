# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues by value, to be put into another production: what they are, who wrote them, where they stand.

A copy knows the keys of the works, people and recordings that it names, and their facts too, so that it can
be put even where they were deleted meanwhile. Scenes belong to a production and do not go along. Times are
exact seconds from the start of the programme and from its end: productions may run at different rates.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from cuefolio.domain.fields import CUE_FIELDS
from cuefolio.domain.film import Film
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import seconds, timecode_from_seconds
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_lists, lookups
from cuefolio.persistence.tables import (
    cue,
    cue_mood,
    cue_party,
    cue_theme,
    cue_time,
    cue_work,
    mood,
    party,
    recording,
    theme,
    work,
    work_party,
)
from cuefolio.persistence.unit_of_work import Table, UnitOfWork
from cuefolio.services import film_order
from cuefolio.services.cue_values import TypedParty, number_key
from cuefolio.services.cue_writer import tag_key
from cuefolio.services.cues import next_like
from cuefolio.services.party_writer import override, replace_parties_of_work

FORM = 1
_PLAIN = tuple(field.column for field in CUE_FIELDS if field.column)
_RECORDING = (
    "title", "version_title", "artist", "album", "label", "catalog_number", "track_number", "isrc", "ean",
    "year", "duration_ms",
)  # fmt: skip
_WORK = ("title", "aka_titles", "iswc", "society_work_number", "public_domain")


class Anchor(StrEnum):
    """From where the place of a copied cue is measured."""

    NEARER = "nearer"
    """From whichever of start and end the cue was nearer to; from the start where a length is unknown."""
    START = "start"
    END = "end"
    NONE = "none"
    """Without times: the length is kept, the place is left to the person."""


@dataclass(frozen=True, slots=True)
class CopiedParty:
    """A line of a work or a cue: who (key and name), and what is stored; a society of None follows the
    person."""

    party_id: str
    name: str
    role: str
    society: str | None
    share: int | None
    writer: str = ""


@dataclass(frozen=True, slots=True)
class CopiedWork:
    """A work by key and by value, with its part of a medley in 1/10000."""

    id: str
    facts: Mapping[str, Any]
    portion: int | None
    parties: tuple[CopiedParty, ...]


@dataclass(frozen=True, slots=True)
class CopiedCue:
    """A cue by value. ``stretches`` are (start, end) in seconds from the first start; where no start is
    known, ``length`` is. ``start`` counts from the first frame of the programme; ``to_end`` from the first
    start to its end, None where the programme's length is unknown."""

    plain: Mapping[str, Any]
    works: tuple[CopiedWork, ...] = ()
    parties: tuple[CopiedParty, ...] = ()
    moods: tuple[str, ...] = ()
    themes: tuple[tuple[str, str | None], ...] = ()
    recording: tuple[str, Mapping[str, Any]] | None = None
    stretches: tuple[tuple[Fraction, Fraction | None], ...] = ()
    length: Fraction | None = None
    start: Fraction | None = None
    to_end: Fraction | None = None


def take(uow: UnitOfWork, film: Film, cue_id: str) -> CopiedCue:
    """A cue of a production by value, in its current cut. Raises edit.gone."""
    row = uow.get(cue, cue_id)
    times = lookups.times(uow.connection, cue_id, film.cut_id)
    starts = [t.start_frame for t in times if t.start_frame is not None]
    first = min(starts, default=None)
    programme = film.duration_frames
    return CopiedCue(
        {name: row._mapping[name] for name in _PLAIN if row._mapping[name] is not None},
        tuple(_work(uow, link) for link in lookups.links(uow.connection, cue_work, cue_id)),
        _parties(uow, cue_party, "cue_id", cue_id),
        tuple(uow.get(mood, e.mood_id).name for e in lookups.links(uow.connection, cue_mood, cue_id)),
        tuple(
            (uow.get(theme, entry.theme_id).name, entry.statement)
            for entry in lookups.links(uow.connection, cue_theme, cue_id)
        ),
        _recording(uow, row.recording_id),
        tuple(
            (
                seconds(t.start_frame - first, film.rate),
                None if t.end_frame is None else seconds(t.end_frame - first, film.rate),
            )
            for t in times
            if t.start_frame is not None
        )
        if first is not None
        else (),
        next((seconds(t.length_frames, film.rate) for t in times if t.length_frames), None),
        None if first is None else seconds(first - film.start_frame, film.rate),
        None
        if first is None or programme is None
        else seconds(film.start_frame + programme - first, film.rate),
    )


@dataclass(frozen=True, slots=True)
class Landing:
    """What a copy will be: number, title, first frame and the frame after its last one, in the production
    that gets it; ``frames`` is its length from the one to the other."""

    number: str
    title: str
    start: int | None
    end: int | None
    frames: int | None


def landings(
    film: Film, copies: Iterable[CopiedCue], anchor: Anchor, offset: int, taken: Iterable[str]
) -> list[Landing]:
    """What ``put`` will make of copies, one after the other; ``taken`` are the numbers of the production.
    Raises cue.before_zero."""
    numbers, found = list(taken), []
    for copied in copies:
        number = _free_number(numbers, copied)
        numbers.append(number)
        stretches = _stretches(film, copied, anchor, offset)
        start = min((first for first, _ in stretches), default=None)
        end = max((end for _, end in stretches if end is not None), default=None)
        length = end - start if start is not None and end is not None else _frames(film, copied)
        found.append(Landing(number, title_of(copied), start, end, length))
    return found


def title_of(copied: CopiedCue) -> str:
    """The title of a copy, else those of its works; "" for none."""
    works = "; ".join(str(work.facts["title"]) for work in copied.works)
    return str(copied.plain.get("title") or works)


def offset_to(film: Film, copies: Iterable[CopiedCue], at: int) -> int:
    """The offset with which the first of copies begins at frame ``at``, all measured from the start of the
    programme; 0 where none has a place."""
    starts = [_start(film, copied, Anchor.START) for copied in copies]
    known = [timecode_from_seconds(start, film.rate) for start in starts if start is not None]
    return at - film.start_frame - min(known) if known else 0


def put(uow: UnitOfWork, film: Film, copied: CopiedCue, anchor: Anchor, offset: int) -> str:
    """Add a copy to a production, ``offset`` frames later than its place says; returns its key.

    A number that is taken becomes the next free one of its reel. Raises cue.before_zero.
    """
    plain = dict(copied.plain)
    number = _free_number(cue_lists.numbers(uow.connection, film.id), copied)
    if number:
        plain["number"] = number
    key = uow.insert(
        cue,
        production_id=film.id,
        position=film_order.last_position(uow, film.id),
        number_key=number_key(plain.get("number")),
        recording_id=_put_recording(uow, copied),
        **plain,
    )
    _put_times(uow, film, key, copied, anchor, offset)
    for position, copied_work in enumerate(copied.works):
        known = _put_work(uow, copied_work)
        uow.insert(cue_work, cue_id=key, work_id=known, position=position, portion=copied_work.portion)
    if copied.parties:
        override(uow, key, _typed(uow, copied.parties))
    for position, word in enumerate(copied.moods):
        uow.insert(cue_mood, cue_id=key, mood_id=tag_key(uow, mood, word, {}), position=position)
    for position, (word, statement) in enumerate(copied.themes):
        found = tag_key(uow, theme, word, {})
        uow.insert(cue_theme, cue_id=key, theme_id=found, position=position, statement=statement)
    film_order.place_by_time(uow, film.id, film.cut_id, key)
    return key


def to_json(cues: Iterable[CopiedCue]) -> str:
    """Copies as text to be kept; ``from_json`` undoes it."""
    data = {"form": FORM, "cues": [asdict(entry) for entry in cues]}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=str)


def from_json(text: str) -> list[CopiedCue]:
    """The copies that ``to_json`` wrote. Raises template.newer for those of a newer Cuefolio."""
    data = json.loads(text)
    if data["form"] > FORM:
        raise CuefolioError("template.newer")
    return [_read(entry) for entry in data["cues"]]


def _read(entry: Mapping[str, Any]) -> CopiedCue:
    def parties(lines: Sequence[Mapping[str, Any]]) -> tuple[CopiedParty, ...]:
        return tuple(CopiedParty(**line) for line in lines)

    def exact(text: str | None) -> Fraction | None:
        return None if text is None else Fraction(text)

    return CopiedCue(
        entry["plain"],
        tuple(
            CopiedWork(line["id"], line["facts"], line["portion"], parties(line["parties"]))
            for line in entry["works"]
        ),
        parties(entry["parties"]),
        tuple(entry["moods"]),
        tuple((name, statement) for name, statement in entry["themes"]),
        None if entry["recording"] is None else (entry["recording"][0], entry["recording"][1]),
        tuple((Fraction(start), exact(end)) for start, end in entry["stretches"]),
        exact(entry["length"]),
        exact(entry["start"]),
        exact(entry["to_end"]),
    )


def _work(uow: UnitOfWork, link: Any) -> CopiedWork:
    row = uow.get(work, link.work_id)._mapping
    facts = {name: row[name] for name in _WORK if row[name] is not None}
    return CopiedWork(link.work_id, facts, link.portion, _parties(uow, work_party, "work_id", link.work_id))


def _parties(uow: UnitOfWork, table: Table, column: str, owner: str) -> tuple[CopiedParty, ...]:
    return tuple(
        CopiedParty(
            row.party_id,
            row.name,
            row.role,
            row.society,
            row.share,
            uow.get(party, row.writer_party_id).name if row.writer_party_id else "",
        )
        for row in lookups.party_rows(uow.connection, table, column, owner)
    )


def _recording(uow: UnitOfWork, key: str | None) -> tuple[str, Mapping[str, Any]] | None:
    if key is None:
        return None
    row = uow.get(recording, key)._mapping
    return key, {name: row[name] for name in _RECORDING if row[name] is not None}


def _is_there(uow: UnitOfWork, table: Table, key: str) -> bool:
    return lookups.by_key(uow.connection, table, "id", key) is not None


def _put_recording(uow: UnitOfWork, copied: CopiedCue) -> str | None:
    if copied.recording is None:
        return None
    key, facts = copied.recording
    if _is_there(uow, recording, key):
        return key
    return uow.insert(recording, title_key=fold(facts["title"]), **facts)


def _put_work(uow: UnitOfWork, copied: CopiedWork) -> str:
    if _is_there(uow, work, copied.id):
        return copied.id
    # What was deleted and entered anew is found by its code, else by its title.
    for column, value in (
        ("iswc", copied.facts.get("iswc")),
        ("title_key", fold(copied.facts["title"])),
    ):
        found = lookups.by_key(uow.connection, work, column, value) if value else None
        if found:
            return found
    key = uow.insert(work, title_key=fold(copied.facts["title"]), **copied.facts)
    replace_parties_of_work(uow, key, _typed(uow, copied.parties))
    return key


def _typed(uow: UnitOfWork, parties: Iterable[CopiedParty]) -> list[TypedParty]:
    return [
        TypedParty(
            line.name,
            line.role,
            line.society,
            line.share,
            keep_share=False,
            writer=line.writer,
            party_id=line.party_id if _is_there(uow, party, line.party_id) else None,
        )
        for line in parties
    ]


def _put_times(uow: UnitOfWork, film: Film, key: str, copied: CopiedCue, anchor: Anchor, offset: int) -> None:
    stretches = _stretches(film, copied, anchor, offset)
    length = None if stretches else _frames(film, copied)
    if length is not None:
        uow.insert(cue_time, cue_id=key, cut_id=film.cut_id, position=0, length_frames=length)
    for position, (start, end) in enumerate(stretches):
        uow.insert(
            cue_time, cue_id=key, cut_id=film.cut_id, position=position, start_frame=start, end_frame=end
        )


def _stretches(film: Film, copied: CopiedCue, anchor: Anchor, offset: int) -> list[tuple[int, int | None]]:
    """The frames where a copy stands, none without a place. Raises cue.before_zero."""
    start = _start(film, copied, anchor)
    if start is None:
        return []
    first = film.start_frame + timecode_from_seconds(start, film.rate) + offset
    found = []
    for begins, ends in copied.stretches:
        at = first + timecode_from_seconds(begins, film.rate)
        if at < 0:
            name = copied.plain.get("number") or copied.plain.get("title") or "?"
            raise CuefolioError("cue.before_zero", name=name)
        frames = None if ends is None else max(1, timecode_from_seconds(ends - begins, film.rate))
        found.append((at, None if frames is None else at + frames))
    return found


def _frames(film: Film, copied: CopiedCue) -> int | None:
    length = _whole_length(copied)
    return None if length is None else max(1, timecode_from_seconds(length, film.rate))


def _free_number(taken: Sequence[str], copied: CopiedCue) -> str:
    """The number of a copy: its own, or the next free one of its reel where that is taken; "" for none."""
    number = str(copied.plain.get("number") or "")
    return next_like(list(taken), number) if number and fold(number) in map(fold, taken) else number


def _start(film: Film, copied: CopiedCue, anchor: Anchor) -> Fraction | None:
    """Where the copy begins, in seconds from the start of the programme; None without a place."""
    if copied.start is None or anchor is Anchor.NONE:
        return None
    programme = None if film.duration_frames is None else seconds(film.duration_frames, film.rate)
    if copied.to_end is None or programme is None or anchor is Anchor.START:
        return copied.start
    if anchor is Anchor.NEARER and copied.start <= copied.to_end - (_whole_length(copied) or Fraction(0)):
        return copied.start
    return programme - copied.to_end


def _whole_length(copied: CopiedCue) -> Fraction | None:
    ends = [end for _, end in copied.stretches if end is not None]
    return copied.length if not copied.stretches else max(ends) if ends else None
