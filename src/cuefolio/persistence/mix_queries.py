# SPDX-License-Identifier: GPL-3.0-or-later
"""By which names the catalogue knows productions: titles, picture files, and timelines that were imported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.tables import cut, picture_file, production, timeline_data, timeline_import


@dataclass(frozen=True, slots=True)
class FilmName:
    """A name of a production and what it is the name of: "title", "aka", "episode", "number", "picture",
    "timeline". ``start`` is the frame at which what a picture or timeline shows begins, None where that is
    unknown; of a timeline at its own ``rate`` (id)."""

    film_id: str
    film: str
    by: str
    text: str
    is_file: bool = False
    start: int | None = None
    rate: str = ""


def film_names(connection: Connection, but: str) -> list[FilmName]:
    """Every name of every production with its current cut's files, the production ``but`` aside."""
    found: list[FilmName] = []
    told = production.c
    columns = (
        told.id, told.title, told.aka_titles, told.episode_title, told.episode_aka, told.episode_number,
        told.production_number,
    )  # fmt: skip
    for row in connection.execute(sa.select(*columns).where(told.id != but)).all():
        texts = [("title", row.title), ("number", row.production_number), ("episode", row.episode_title)]
        texts += [("aka", text.partition("[")[0]) for text in (row.aka_titles or "").split(";")]
        texts += [("episode", text.partition("[")[0]) for text in (row.episode_aka or "").split(";")]
        for detail in filter(None, (row.episode_number, row.episode_title)):
            texts.append(("episode", f"{row.title} {detail}"))
        found += [FilmName(row.id, row.title, by, text.strip()) for by, text in texts if text]
    pictures = sa.select(told.id, told.title, picture_file.c.path, picture_file.c.start_frame).join(
        cut, cut.c.production_id == told.id
    )
    pictures = pictures.join(picture_file, picture_file.c.cut_id == cut.c.id)
    for shown in connection.execute(pictures.where(cut.c.is_current, told.id != but)).all():
        found.append(FilmName(shown.id, shown.title, "picture", shown.path, True, shown.start_frame))
    for kept in _imports(connection, but):
        for text, is_file in ((kept.path, True), (kept.name or "", False)):
            start = kept.start_frame
            found.append(FilmName(kept.id, kept.title, "timeline", text, is_file, start, kept.rate))
    return found


@dataclass(frozen=True, slots=True)
class KeptTimeline:
    """A timeline that was imported into a production's current cut; ``size`` in bytes, packed."""

    film_id: str
    film: str
    path: str
    data_id: str
    size: int


def kept_timelines(connection: Connection, but: str) -> list[KeptTimeline]:
    """Every timeline of every production's current cut, the newest first, the production ``but`` aside."""
    found = [
        KeptTimeline(row.id, row.title, row.path, row.data_id, row.size)
        for row in reversed(_imports(connection, but))
    ]
    return list({(one.film_id, one.data_id): one for one in found}.values())


def _imports(connection: Connection, but: str) -> Sequence[Any]:
    query = (
        sa.select(
            production.c.id,
            production.c.title,
            timeline_import.c.path,
            timeline_import.c.name,
            timeline_import.c.start_frame,
            timeline_import.c.rate,
            timeline_import.c.data_id,
            sa.func.length(timeline_data.c.data).label("size"),
        )
        .join(cut, cut.c.production_id == production.c.id)
        .join(timeline_import, timeline_import.c.cut_id == cut.c.id)
        .join(timeline_data, timeline_data.c.id == timeline_import.c.data_id)
        .where(cut.c.is_current, production.c.id != but)
        .order_by(timeline_import.c.imported_at, timeline_import.c.id)
    )
    return connection.execute(query).all()
