# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a film's sheet is from being deliverable: what the check of a format says, cue by cue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from cuefolio.domain.sheet import Finding
from cuefolio.formats.registry import sheet_format
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import cues, films
from cuefolio.services.sheets import sheet_of

DEFAULT_FORMAT = "generic-pdf"


class Problem(NamedTuple):
    """One finding: severity ("error" or "warning"), code and arguments of its sentence, the field in it."""

    severity: str
    code: str
    arguments: Mapping[str, object]
    field: str = ""


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the check of a film's sheet found.

    ``by_cue`` holds every cue of the film by key: no problem at all is a cue that is ready; a cue that
    stands on no sheet (sound design, omitted) is not in it. ``of_film`` are problems of the production.
    """

    errors: int
    warnings: int
    by_cue: Mapping[str, tuple[Problem, ...]]
    of_film: tuple[Problem, ...] = ()
    film_id: str = ""
    format_id: str = DEFAULT_FORMAT

    @property
    def is_ready(self) -> bool:
        """Whether nothing stands in the way of a delivery; warnings do not."""
        return not self.errors

    def state_of(self, cue_id: str) -> str:
        """The worst of a cue: "error", "warning", "ready", or "" for a cue that stands on no sheet."""
        problems = self.by_cue.get(cue_id)
        if problems is None:
            return ""
        severities = {problem.severity for problem in problems}
        return "error" if "error" in severities else "warning" if severities else "ready"


def of_film(store: CatalogStore, film_id: str, format_id: str = DEFAULT_FORMAT) -> Readiness:
    """Check a film's sheet for a format (a catalogue's key of it). Raises film.gone, sheets.unknown_format.

    Rows and sheet come from one reading, so that no finding is put to another cue.
    """
    described = sheet_format(format_id)
    film = films.get_film(store, film_id)
    rows = cues.film_rows(store, film_id)
    findings = described.check(sheet_of(film, rows))
    counted = [row.id for row in rows if row.is_counted]
    by_sequence: defaultdict[int, list[Problem]] = defaultdict(list)
    of_production: list[Problem] = []
    for finding in findings:
        place = of_production if finding.cue is None else by_sequence[finding.cue]
        place.append(_problem(finding))
    return Readiness(
        errors=sum(finding.severity == "error" for finding in findings),
        warnings=sum(finding.severity == "warning" for finding in findings),
        by_cue={key: tuple(by_sequence.get(n, ())) for n, key in enumerate(counted, start=1)},
        of_film=tuple(of_production),
        film_id=film_id,
        format_id=format_id,
    )


def _problem(finding: Finding) -> Problem:
    return Problem(finding.severity, finding.code, finding.arguments, finding.field)
