# SPDX-License-Identifier: GPL-3.0-or-later
"""Posters of productions: pictures kept by the SHA-256 of their bytes, given and taken away undoably."""

from __future__ import annotations

import hashlib

from cuefolio.errors import CuefolioError
from cuefolio.persistence import film_queries, media_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import production
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork

MOST_BYTES = 12_000_000
"""More than any picture of 1600 x 1200 px needs."""
_BEGINNINGS = {"image/jpeg": b"\xff\xd8\xff", "image/png": b"\x89PNG\r\n\x1a\n"}


def set_poster(store: CatalogStore, film_id: str, data: bytes, mime: str) -> ChangeSet:
    """Give a production a poster: a prepared JPEG or PNG, kept as it is.

    Raises film.gone, poster.unknown_format or poster.too_large for bytes that nobody prepared.
    """
    title = _title(store, film_id)
    check(data, mime)
    return store.write("step.set_poster", lambda uow: keep(uow, film_id, data, mime), title=title)


def remove_poster(store: CatalogStore, film_id: str) -> ChangeSet:
    """Take a production's poster away. The picture itself stays, so that undo brings it back."""
    title = _title(store, film_id)
    return store.write(
        "step.remove_poster", lambda uow: uow.update(production, film_id, poster=None), title=title
    )


def picture(store: CatalogStore, key: str) -> bytes | None:
    """The bytes of a poster by its key, None when there is no such picture."""
    with store.read() as connection:
        found = media_queries.picture(connection, key)
    return None if found is None else found[1]


def pictures(store: CatalogStore, keys: list[str]) -> dict[str, bytes]:
    """The bytes of several posters by key; those that are not there are left out."""
    with store.read() as connection:
        found = {key: media_queries.picture(connection, key) for key in keys}
    return {key: row[1] for key, row in found.items() if row is not None}


def check(data: bytes, mime: str) -> None:
    """Raise poster.unknown_format or poster.too_large for what was not prepared as a poster."""
    beginning = _BEGINNINGS.get(mime)
    if beginning is None or not data.startswith(beginning):
        raise CuefolioError("poster.unknown_format", name=mime)
    if len(data) > MOST_BYTES:
        raise CuefolioError("poster.too_large", name=mime, size=f"{len(data) / 1e6:,.0f} MB")


def keep(uow: UnitOfWork, film_id: str, data: bytes, mime: str) -> None:
    """Within a step: keep the picture under its SHA-256 and let the production show it."""
    key = hashlib.sha256(data).hexdigest()
    if not media_queries.known_pictures(uow.connection, [key]):
        media_queries.add_picture(uow.connection, key, mime, data)
    uow.update(production, film_id, poster=key)


def _title(store: CatalogStore, film_id: str) -> str:
    with store.read() as connection:
        film = film_queries.film_by_id(connection, film_id)
    if film is None:
        raise CuefolioError("film.gone")
    return film.title
