# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of a production: which file shows its current cut, and where that file stands in time."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from cuefolio.domain.film import Film
from cuefolio.domain.picture_sync import (
    FROM_PERSON,
    HERE,
    MISSING,
    PictureFile,
    PictureSync,
    Remark,
    rate_remarks,
    start_of,
)
from cuefolio.domain.timecode import format_timecode, parse_timecode
from cuefolio.errors import CuefolioError
from cuefolio.media import picture_facts
from cuefolio.media.facts import display_path
from cuefolio.media.picture_facts import PictureFacts
from cuefolio.persistence import picture_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import picture_file
from cuefolio.persistence.unit_of_work import ChangeSet, Record, UnitOfWork
from cuefolio.services import films

__all__ = [
    "PictureFacts",
    "PictureFile",
    "attach",
    "detach",
    "of_film",
    "read_facts",
    "remarks_before",
    "set_start",
    "set_sync",
]

_VARIABLE = " variable"
"""Behind a stored rate that the pictures do not keep."""
_SAME_LENGTH_MS = 40


def read_facts(
    path: bytes | str | Path, *, cancelled: Callable[[], bool] | None = None
) -> PictureFacts:  # fmt: skip
    """What a film's file says about itself. Errors as ``media.picture_facts.read_facts``."""
    return picture_facts.read_facts(path, cancelled=cancelled or _never)


def of_film(store: CatalogStore, film_id: str) -> PictureFile | None:
    """The picture of a production's current cut with what is amiss, None without one.

    Looks whether the file is there. Raises film.gone.
    """
    film = films.get_film(store, film_id)
    with store.read() as connection:
        row = picture_queries.picture_of_cut(connection, film.cut_id)
    return None if row is None else _picture(row, film)


def remarks_before(store: CatalogStore, film_id: str, facts: PictureFacts) -> tuple[Remark, ...]:
    """What a person should know before a picture is attached: about its rate and its timecode."""
    film = films.get_film(store, film_id)
    start = start_of(facts.timecode, facts.rate, film.rate, film.start_frame)
    return (*rate_remarks(facts.rate, facts.is_variable, film.rate), *start.remarks)


def attach(
    store: CatalogStore,
    film_id: str,
    path: bytes | str | Path,
    *,
    start: str = "",
    facts: PictureFacts | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ChangeSet:
    """Let a file show the production's current cut, in place of the one before.

    Its first picture is ``start`` (a timecode at the production's rate) where a person says so, else the
    file's own timecode, else the programme's start. The same film at another place (equal size and length)
    keeps what a person had set. ``facts`` are those of ``read_facts``, if they are known already.
    Raises film.gone, timecode.*, and what ``read_facts`` raises.
    """
    film = films.get_film(store, film_id)
    typed = parse_timecode(start, film.rate) if start.strip() else None
    found = facts or read_facts(path, cancelled=cancelled)

    def work(uow: UnitOfWork) -> None:
        row = picture_queries.picture_of_cut(uow.connection, film.cut_id)
        own = start_of(found.timecode, found.rate, film.rate, film.start_frame)
        frame, source = own.frame, own.source
        if typed is not None:
            frame, source = typed, FROM_PERSON
        elif row is not None and row.start_source == FROM_PERSON and _is_same(row, found):
            frame, source = row.start_frame, FROM_PERSON
        values = {**_columns(found), "start_frame": frame, "start_source": source}
        if row is None:
            uow.insert(picture_file, cut_id=film.cut_id, **values)
        else:
            uow.update(picture_file, row.id, **values)

    return store.write("step.attach_picture", work, name=_name(found.path), title=film.title)


def set_sync(store: CatalogStore, film_id: str, milliseconds: int, at: int | str) -> ChangeSet:
    """Say that the picture at ``milliseconds`` after its first one (as a player counts: whole, cut off) is
    ``at``, a frame or timecode of the catalogue.

    Raises film.gone, picture.none, timecode.*.
    """
    film = films.get_film(store, film_id)
    before = of_film(store, film_id)
    if before is None:
        raise CuefolioError("picture.none", title=film.title)
    frame = parse_timecode(at, film.rate) if isinstance(at, str) else at
    return _start_at(store, film, before.sync.synced(milliseconds, frame).start_frame)


def set_start(store: CatalogStore, film_id: str, timecode: str) -> ChangeSet:
    """Say which timecode the file's first picture is. Raises film.gone, picture.none, timecode.*."""
    film = films.get_film(store, film_id)
    return _start_at(store, film, parse_timecode(timecode, film.rate))


def detach(store: CatalogStore, film_id: str) -> ChangeSet:
    """Let the production's current cut have no picture. The file stays. Raises film.gone, picture.none."""
    film = films.get_film(store, film_id)

    def work(uow: UnitOfWork) -> None:
        row = _row(uow, film)
        uow.arguments["name"] = _name(row.path)
        uow.delete(picture_file, row.id)

    return store.write("step.detach_picture", work, name="", title=film.title)


def _start_at(store: CatalogStore, film: Film, frame: int) -> ChangeSet:
    def work(uow: UnitOfWork) -> None:
        uow.update(picture_file, _row(uow, film).id, start_frame=frame, start_source=FROM_PERSON)

    return store.write(
        "step.sync_picture", work, title=film.title, timecode=format_timecode(frame, film.rate)
    )


def _row(uow: UnitOfWork, film: Film) -> Any:
    row = picture_queries.picture_of_cut(uow.connection, film.cut_id)
    if row is None:
        raise CuefolioError("picture.none", title=film.title)
    return row


def _columns(facts: PictureFacts) -> dict[str, Any]:
    rate = facts.rate
    text = None if rate is None else f"{rate.numerator}/{rate.denominator}"
    return {
        "path": facts.path,
        "path_bytes": facts.path_bytes,
        "size": facts.size,
        "mtime_ns": facts.mtime_ns,
        "rate": text + _VARIABLE if text and facts.is_variable else text,
        "duration_ms": None if facts.duration is None else round(facts.duration * 1000),
        "width": facts.width or None,
        "height": facts.height or None,
        "codec": facts.codec or None,
    }


def _is_same(row: Record, facts: PictureFacts) -> bool:
    """Whether a stored picture is the film that was read, perhaps at another place."""
    length = None if facts.duration is None else round(facts.duration * 1000)
    if row.path_bytes == facts.path_bytes and row.duration_ms == length:
        return True
    return bool(row.size == facts.size and row.duration_ms == length)


def _picture(row: Record, film: Film) -> PictureFile:
    text = str(row.rate or "")
    is_variable = text.endswith(_VARIABLE)
    rate = Fraction(text.removesuffix(_VARIABLE)) if text else None
    picture = PictureFile(
        id=row.id,
        cut_id=row.cut_id,
        path=row.path,
        path_bytes=row.path_bytes,
        size=row.size,
        mtime_ns=row.mtime_ns,
        sync=PictureSync(film.rate, row.start_frame, rate),
        start_source=row.start_source,
        duration=None if row.duration_ms is None else Fraction(row.duration_ms, 1000),
        width=row.width,
        height=row.height,
        codec=row.codec or "",
    )
    state, remark = _look(picture)
    about = rate_remarks(rate, is_variable, film.rate)
    return replace(picture, state=state, remarks=(*((remark,) if remark else ()), *about))


def _look(picture: PictureFile) -> tuple[str, Remark | None]:
    """Whether the file is there and still the one that was attached."""
    shown = display_path(picture.path_bytes)
    try:
        status = os.stat(picture.path_bytes)  # noqa: PTH116 - bytes
    except OSError:
        folder = os.path.dirname(picture.path_bytes)  # noqa: PTH120 - bytes
        code = "picture.missing" if os.path.isdir(folder) else "picture.unplugged"  # noqa: PTH112
        return MISSING, Remark(code, {"path": shown})
    if (status.st_size, status.st_mtime_ns) != (picture.size, picture.mtime_ns):
        return HERE, Remark("picture.changed", {"path": shown})
    return HERE, None


def _name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]


def _never() -> bool:
    return False
