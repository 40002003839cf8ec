# SPDX-License-Identifier: GPL-3.0-or-later
"""What the export dialog asks of services, on opening and after each choice. Runs on a worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cuefolio.domain.sheet import Finding
from cuefolio.domain.sheet_compare import MARKS, SheetDiff, entries
from cuefolio.domain.vocabulary import Classification
from cuefolio.formats.registry import SheetFormat
from cuefolio.gui.explaining.told import cue_ids_of
from cuefolio.gui.session import service

if TYPE_CHECKING:
    from cuefolio.domain.delivery import Delivery
    from cuefolio.domain.film import Film
    from cuefolio.persistence.store import CatalogStore
    from cuefolio.services.profiles import Listed
    from cuefolio.services.sheets import Delivered

EXPORT = ""
"""Stands for a file that bears no mark, where others have their Classification."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What there is to choose from, and how the last sheet of the production went out (newest first)."""

    film: Film
    profiles: Sequence[Listed]
    formats: Mapping[str, SheetFormat]
    sent: Sequence[Delivered]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The choices of the dialog. ``mark`` is EXPORT or a Classification."""

    film_id: str
    profile_id: str
    format_id: str
    options: Mapping[str, object]
    rollup: bool = False
    mark: str = EXPORT


@dataclass(frozen=True, slots=True)
class Proposal:
    """How a sheet would be marked: ``mark`` by itself, ``number`` of the revision that it would be.
    ``previous`` is the delivery before, ``changes`` how many facts are others since."""

    mark: str
    number: int
    previous: Delivered | None
    changes: int


@dataclass(frozen=True, slots=True)
class Looked:
    """The sheet as it would go out now, what it lacks, and keys of its cues: ``finding.cue`` is the place in
    them from 1."""

    wanted: Wanted
    made: Delivery
    findings: Sequence[Finding]
    cue_ids: tuple[str, ...]
    proposal: Proposal


def opening(store: CatalogStore, film_id: str) -> Opening:
    """What the dialog needs before anything is chosen. Raises film.gone."""
    return Opening(
        service("films.get_film")(store, film_id),
        service("profiles.all_profiles")(),
        service("sheets.formats")(),
        service("sheets.delivered")(store, film_id),
    )


def look_at(store: CatalogStore, wanted: Wanted) -> Looked:
    """The sheet by these choices. Raises as ``services.deliveries.prepare`` and ``services.sheets.check``."""
    prepare = service("deliveries.prepare")
    chosen = (store, wanted.film_id, wanted.format_id, wanted.profile_id)
    prepared = prepare(*chosen, rollup=wanted.rollup)
    if wanted.mark == EXPORT:
        sheet = service("sheets.snapshot")(store, wanted.film_id)
        made = service("sheets.delivery")(sheet, wanted.format_id, wanted.profile_id, rollup=wanted.rollup)
    elif wanted.mark == prepared.classification:
        made = prepared.delivery
    else:
        made = prepare(*chosen, rollup=wanted.rollup, classification=wanted.mark).delivery
    previous = prepared.previous
    sent = (previous.revision or 0) if previous is not None else 0
    revised = prepared.classification == Classification.REVISION
    proposal = Proposal(
        prepared.classification,
        (prepared.revision or 1) if revised else sent + 1,
        previous,
        _changes(prepared.diff),
    )
    cue_ids = cue_ids_of(store, wanted.film_id)
    return Looked(wanted, made, _findings(store, wanted, made), cue_ids, proposal)


def _changes(diff: SheetDiff | None) -> int:
    """How many facts are others, the marks of the two sheets apart."""
    found = entries(diff) if diff is not None else []
    return sum(1 for entry in found if entry.sequence is not None or entry.field not in MARKS)


def _findings(store: CatalogStore, wanted: Wanted, made: Delivery) -> list[Finding]:
    """What the sheet lacks."""
    background = service("check_background.of_film")(store, wanted.film_id)
    found: list[Finding] = service("sheets.findings")(made, wanted.format_id, wanted.options, background)
    return found
