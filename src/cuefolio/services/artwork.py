# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of a recording, given by a person."""

from __future__ import annotations

import hashlib

from cuefolio.persistence import media_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import recording
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork


def set_artwork(store: CatalogStore, recording_id: str, data: bytes, mime: str) -> ChangeSet:
    """Give a recording this picture; every cue that uses it shows it. Raises edit.gone."""
    key = hashlib.sha256(data).hexdigest()

    def work(uow: UnitOfWork) -> None:
        uow.arguments["name"] = uow.get(recording, recording_id).title
        if not media_queries.known_pictures(uow.connection, [key]):
            media_queries.add_picture(uow.connection, key, mime, data)
        uow.update(recording, recording_id, artwork=key)

    return store.write("step.set_artwork", work)


def remove_artwork(store: CatalogStore, recording_id: str) -> ChangeSet:
    """Take the picture of a recording away. Raises edit.gone."""

    def work(uow: UnitOfWork) -> None:
        uow.arguments["name"] = uow.get(recording, recording_id).title
        uow.update(recording, recording_id, artwork=None)

    return store.write("step.remove_artwork", work)
