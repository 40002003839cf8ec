# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets of a production that went out, read for the list of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cuefolio.gui.session import service
from cuefolio.gui.words import profile_text

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore
    from cuefolio.services.deliveries import Delivered
    from cuefolio.services.film_lock import Lock


@dataclass(frozen=True, slots=True)
class Sent:
    """A delivered sheet as the list shows it: the names of its profile and format, the ending of its file,
    and whether its record still matches its checksum."""

    sheet: Delivered
    profile: str
    format: str
    suffix: str
    intact: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """Everything that the dialog shows."""

    sent: tuple[Sent, ...]
    lock: Lock | None


def read(store: CatalogStore, film_id: str) -> Listed:
    """The sheets of a production, newest first, and its lock; runs on a worker. Raises film.gone."""
    lock = service("film_lock.state")(store, film_id)
    names = {
        one.id: profile_text(one.profile.name) for one in service("profiles.all_profiles")() if one.profile
    }
    formats = service("sheets.formats")()
    sent = []
    for sheet in service("sheets.delivered")(store, film_id):
        described = formats.get(sheet.format)
        sent.append(
            Sent(
                sheet,
                names.get(sheet.profile, sheet.profile),
                described.name if described else sheet.format,
                described.suffix if described else Path(sheet.file_name).suffix,
                service("deliveries.is_intact")(store, sheet.id),
            )
        )
    return Listed(tuple(sent), lock)
