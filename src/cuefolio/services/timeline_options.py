# SPDX-License-Identifier: GPL-3.0-or-later
"""How cues of a production come out of its next timeline: its gap and threshold, what people answered about
tracks and names, and how its last timeline was taken over."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import PurePath
from typing import Any

from cuefolio.domain.film import Film
from cuefolio.domain.timeline.model import Remark, Timeline
from cuefolio.domain.timeline.options import Answers, BuildOptions, Hours, Verdict, fits
from cuefolio.errors import CuefolioError
from cuefolio.persistence import import_answers, timeline_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import import_answer
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import films


@dataclass(frozen=True, slots=True)
class LastTime:
    """How the last timeline was taken over, as far as it says something about the next one. ``file`` is its
    name, ``of_series`` whether it was imported into another production of the series."""

    include_muted: bool = False
    hours: Hours = Hours.NOTHING
    music_tracks: tuple[str, ...] = ()
    file: str = ""
    of_series: bool = False

    def fields(self) -> dict[str, Any]:
        """Fields of BuildOptions that follow from it."""
        own: dict[str, Any] = {"include_muted": self.include_muted, "hours": self.hours}
        return own | ({"music_tracks": self.music_tracks} if self.music_tracks else {})

    def remarks(self, given: Collection[str] = ()) -> list[Remark]:
        """What is done because of it, except for what is ``given`` (names of the fields) this time."""
        told: dict[str, object] = {"path": self.file}
        found = []
        if self.include_muted and "include_muted" not in given:
            found.append(Remark("timeline.as_last_time_muted", told))
        if self.hours is not Hours.NOTHING and "hours" not in given:
            found.append(Remark("timeline.as_last_time_hours", told | {"hour": self.hours.value}))
        if self.music_tracks and "music_tracks" not in given:
            tracks = ", ".join(self.music_tracks)
            found.append(Remark("timeline.as_last_time_tracks", told | {"tracks": tracks}))
        return found


@dataclass(frozen=True, slots=True)
class Remembered:
    """An answer kept for the next import. ``kind`` is "track" or "name"."""

    id: str
    kind: str
    pattern: str
    verdict: Verdict
    of_series: bool


def options_for(store: CatalogStore, film_id: str, **given: Any) -> BuildOptions:
    """How cues of a production are built: its own gap and threshold, the answers people gave for it and its
    series, and what is ``given`` (fields of BuildOptions) before them."""
    with store.read() as connection:
        gap, threshold = timeline_queries.building_of(connection, film_id)
        stored = timeline_queries.answers_for(connection, film_id)
    own: dict[str, Any] = {}
    if gap is not None:
        own["gap"] = Fraction(gap, 1000)
    if threshold is not None:
        own["threshold"] = float(threshold)
    answers = Answers(
        tracks={row.pattern: Verdict(row.verdict) for row in stored if row.kind == "track"},
        names=tuple((row.pattern, Verdict(row.verdict)) for row in stored if row.kind == "name"),
    )
    return BuildOptions(**({"answers": answers} | own | given))


def last_time(store: CatalogStore, film_id: str, timelines: Sequence[Timeline]) -> LastTime:
    """How the last timeline of a production, else of its series, was taken over. Patterns of music tracks
    count only where a track of the new timelines fits one of them: with others they would leave out all."""
    with store.read() as connection:
        found = import_answers.last_options(connection, film_id)
    if found is None:
        return LastTime()
    text, path, own = found
    content = json.loads(text)
    patterns = tuple(str(pattern) for pattern in content.get("music_tracks", ()))
    names = {track.name for timeline in timelines for track in timeline.tracks}
    fitting = any(fits(pattern, name) for pattern in patterns for name in names)
    return LastTime(
        include_muted=bool(content.get("include_muted")),
        hours=Hours(content.get("hours", Hours.NOTHING.value)),
        music_tracks=patterns if fitting else (),
        file=PurePath(path.replace("\\", "/")).name,
        of_series=not own,
    )


def options_text(options: BuildOptions) -> str:
    """What an import keeps of the options it was made with, as JSON."""
    content = {
        "gap": str(options.gap),
        "threshold": options.threshold,
        "include_muted": options.include_muted,
        "hours": options.hours.value,
        "music_tracks": list(options.music_tracks),
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True)


def keep_answers(
    uow: UnitOfWork, film: Film, answers: Sequence[tuple[str, str, Verdict]], for_series: bool
) -> None:
    """Store answers (kind, pattern, verdict), each instead of an earlier one about the same."""
    series = str(film.values.get("series_id") or "") if for_series else ""
    owner = {"series_id": series} if series else {"production_id": film.id}
    earlier = {
        (row.kind, row.pattern): row
        for row in timeline_queries.answers_for(uow.connection, film.id)
        if (row.series_id if series else row.production_id)
    }
    for kind, pattern, verdict in answers:
        row = earlier.get((kind, pattern))
        if row is None:
            uow.insert(import_answer, kind=kind, pattern=pattern, verdict=verdict.value, **owner)
        elif row.verdict != verdict.value:
            uow.update(import_answer, row.id, verdict=verdict.value)


def remembered(store: CatalogStore, film_id: str) -> list[Remembered]:
    """Every answer that the next import of a production goes by, those of its series first."""
    with store.read() as connection:
        rows = timeline_queries.answers_for(connection, film_id)
    return [
        Remembered(row.id, row.kind, row.pattern, Verdict(row.verdict), row.production_id is None)
        for row in rows
    ]


def forget(store: CatalogStore, film_id: str, keys: Sequence[str]) -> ChangeSet:
    """Take back answers, so that the next import asks again. Those that are gone already are passed over.

    Raises timeline.nothing_forgotten when none is left, film.gone, film.locked.
    """
    film = films.get_film(store, film_id)

    def step(uow: UnitOfWork) -> None:
        there = {row.id for row in timeline_queries.answers_for(uow.connection, film_id)} & set(keys)
        if not there:
            raise CuefolioError("timeline.nothing_forgotten")
        for key in sorted(there):
            uow.delete(import_answer, key)

    return store.write("step.forget_answers", step, title=film.title, count=len(set(keys)))
