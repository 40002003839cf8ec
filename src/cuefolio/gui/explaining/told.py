# SPDX-License-Identifier: GPL-3.0-or-later
"""The account of a number with everything that its window shows. Made on a worker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cuefolio.gui.session import service
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.delivery import Delivery
    from cuefolio.domain.explain import Account
    from cuefolio.persistence.store import CatalogStore

_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Told:
    """An account, the same as text (a sentence a line, indented by its depth), and the keys of the cues that
    it may speak of: ``account.cue`` is the place in them from 1."""

    account: Account
    text: str
    cue_ids: tuple[str, ...]


def of_cue(store: CatalogStore, cue_id: str, profile_id: str) -> Told | None:
    """The reported duration of a cue by a profile, and the clips that it was imported from; None when the cue
    is gone. Raises as ``services.explain.number``."""
    rows = service("cues.rows")(store, [cue_id])
    if not rows:
        return None
    film_id = rows[0].production_id
    account = service("explain.number")(store, film_id, profile_id, cue_id)
    clips = service("timeline_evidence.accounts")(store, cue_id)
    return _told(replace(account, parts=(*account.parts, *clips)), cue_ids_of(store, film_id))


def of_film(store: CatalogStore, film_id: str, profile_id: str) -> Told:
    """The total of a production by a profile. Raises as ``services.explain.number``."""
    return _told(service("explain.number")(store, film_id, profile_id), cue_ids_of(store, film_id))


def of_delivery(made: Delivery, line: int | None, cue_ids: tuple[str, ...]) -> Told:
    """A line (from 1, as printed) or, for None, the total of a delivery that is at hand."""
    return _told(service("explain.of_delivery")(made, line), cue_ids)


def cue_ids_of(store: CatalogStore, film_id: str) -> tuple[str, ...]:
    """Keys of the cues on a production's sheet, in its order."""
    return tuple(row.id for row in service("cues.film_rows")(store, film_id) if row.is_counted)


def _told(account: Account, cue_ids: tuple[str, ...]) -> Told:
    lines = service("explain.sentences")(account, sentence_for)
    return Told(account, "\n".join(f"{_INDENT * depth}{text}" for depth, text in lines), cue_ids)
