# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a film's sheet is from being deliverable: what its check says, cue by cue, for each recipient.

What several recipients say with the same words is one problem. Cues for which nothing new was found are
not put together again, so an edit in a film of 300 cues costs little whatever the number of recipients.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from weakref import WeakKeyDictionary

from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import Finding, SheetCue
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import sheet_format
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import layout_checks, profiles
from cuefolio.services.film_checker import checker

ERROR = "error"


class Verdict(NamedTuple):
    """A recipient that says so: id of its profile, how heavy it is there, and where the rule comes from."""

    profile_id: str
    severity: str
    source: str


class Problem(NamedTuple):
    """One problem: the worst severity ("error" or "warning"), code and arguments of its sentence, the field,
    where the rule comes from, the code of a mend ("" when a person must decide), and who says it."""

    severity: str
    code: str
    arguments: Mapping[str, object]
    field: str = ""
    source: str = ""
    fix: str = ""
    said_by: tuple[Verdict, ...] = ()

    def finding(self) -> Finding:
        """As the services that mend take it; the place of the cue is left out."""
        return Finding(
            self.severity, self.code, None, self.field, dict(self.arguments), self.source, self.fix
        )


class Recipient(NamedTuple):
    """A profile that was checked for, with the numbers of its errors and warnings."""

    id: str
    name: str
    errors: int
    warnings: int


Counts = Mapping[str, tuple[int, int]]
"""Id of a profile -> numbers of errors and warnings; a profile without any is not in it."""
_Found = list[tuple[str, Finding]]


class _Part(NamedTuple):
    """What was found for a cue, and what was made of it."""

    found: _Found
    problems: tuple[Problem, ...]
    counts: Counts


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the check of a film's sheet found.

    ``by_cue`` holds every cue of the film by key: no problem at all is a cue that is ready; a cue that
    stands on no sheet (sound design, omitted) is not in it. ``of_film`` are problems of the production.
    ``cues`` stand in the order of ``by_cue``. ``counts`` are those of each cue, by key; "" is the
    production. ``format_id`` is the layout that was checked for, "" for the usual one of each recipient.
    ``is_whole`` says whether the layouts were asked now. ``unreadable`` are profiles that were asked for and
    have an error in their files.
    """

    errors: int
    warnings: int
    by_cue: Mapping[str, tuple[Problem, ...]]
    of_film: tuple[Problem, ...] = ()
    film_id: str = ""
    format_id: str = ""
    recipients: tuple[Recipient, ...] = ()
    cues: tuple[SheetCue, ...] = ()
    counts: Mapping[str, Counts] = field(default_factory=dict)
    unreadable: Mapping[str, CuefolioError] = field(default_factory=dict)
    is_whole: bool = True

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
        return ERROR if ERROR in severities else "warning" if severities else "ready"

    def state_for(self, profile_id: str, cue_id: str) -> str:
        """ "error", "warning" or "ready" of a cue for one recipient; "" is the production."""
        errors, warnings = self.counts.get(cue_id, {}).get(profile_id, (0, 0))
        return ERROR if errors else "warning" if warnings else "ready"


def of_film(
    store: CatalogStore,
    film_id: str,
    format_id: str = "",
    profile_ids: Sequence[str] = (profiles.HOUSE,),
    *,
    deliver: bool = True,
) -> Readiness:
    """Check a film's sheet for recipients and for a layout, "" for the usual one of each of them.

    Without ``deliver`` it is quick: what layouts cannot hold is that of the last check that did.
    A profile that cannot be read is told of and left out; without any the house style is used as it is
    shipped. Raises film.gone, sheets.unknown_format.
    """
    layout = sheet_format(format_id) if format_id else None
    wanted, unreadable = _readable(profile_ids)
    checked = checker(store, film_id).check(store, wanted)
    layouts = layout_checks.layouts_of(wanted, layout)
    if deliver:
        of_layout = layout_checks.find(store, film_id, checked.sheet, checked.cue_ids, wanted, layouts)
    else:
        of_layout = layout_checks.known(store, film_id, checked.cue_ids, layouts)
    by_place: defaultdict[int | None, _Found] = defaultdict(list)
    for profile in wanted:
        for finding in (*checked.findings[profile.id], *of_layout.get(profile.id, ())):
            by_place[finding.cue].append((profile.id, finding))
    known = _known(store, film_id)
    parts = {"": _part(by_place.get(None, []), known.get(""))}
    for number, key in enumerate(checked.cue_ids, start=1):
        parts[key] = _part(by_place.get(number, []), known.get(key))
    _keep(store, film_id, parts)
    problems = [problem for part in parts.values() for problem in part.problems]
    errors = sum(problem.severity == ERROR for problem in problems)
    return Readiness(
        errors=errors,
        warnings=len(problems) - errors,
        by_cue={key: parts[key].problems for key in checked.cue_ids},
        of_film=parts[""].problems,
        film_id=film_id,
        format_id=format_id,
        recipients=tuple(_recipient(profile, parts.values()) for profile in wanted),
        cues=checked.sheet.cues,
        counts={key: part.counts for key, part in parts.items()},
        unreadable=unreadable,
        is_whole=deliver or not layouts,
    )


def _readable(profile_ids: Sequence[str]) -> tuple[list[Profile], dict[str, CuefolioError]]:
    found, unreadable = [], {}
    for profile_id in dict.fromkeys(profile_ids):
        try:
            found.append(profiles.profile(profile_id))
        except CuefolioError as error:
            unreadable[profile_id] = error
    return found or [profiles.shipped(profiles.HOUSE)], unreadable


def _recipient(profile: Profile, parts: Iterable[_Part]) -> Recipient:
    counts = [part.counts.get(profile.id, (0, 0)) for part in parts]
    return Recipient(profile.id, profile.name, sum(e for e, _ in counts), sum(w for _, w in counts))


def _part(found: _Found, known: _Part | None) -> _Part:
    """What is found for one cue, put together; the known part where it is the same."""
    if known is not None and known.found == found:
        return known
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    said: dict[tuple[object, ...], list[tuple[str, Finding]]] = {}
    shared: dict[int, tuple[object, ...]] = {}
    for profile_id, finding in found:
        counts[profile_id][finding.severity != ERROR] += 1
        key = shared.get(id(finding))
        if key is None:
            words = tuple(sorted((name, str(value)) for name, value in finding.arguments.items()))
            key = shared[id(finding)] = (finding.code, finding.field, finding.fix, words)
        # The same twice for one recipient are two.
        while key in said and said[key][-1][0] == profile_id:
            key = (*key, "again")
        said.setdefault(key, []).append((profile_id, finding))
    problems = tuple(_problem(verdicts) for verdicts in said.values())
    return _Part(found, problems, {key: (errors, warnings) for key, (errors, warnings) in counts.items()})


def _problem(said: Sequence[tuple[str, Finding]]) -> Problem:
    worst = next((finding for _, finding in said if finding.severity == ERROR), said[0][1])
    verdicts = tuple(Verdict(profile_id, one.severity, one.source) for profile_id, one in said)
    return Problem(
        worst.severity, worst.code, worst.arguments, worst.field, worst.source, worst.fix, verdicts
    )


_last: WeakKeyDictionary[CatalogStore, tuple[str, dict[str, _Part]]] = WeakKeyDictionary()
"""What the last check of an open catalogue found, by cue."""
_lock = threading.Lock()


def _known(store: CatalogStore, film_id: str) -> Mapping[str, _Part]:
    with _lock:
        of_film_id, parts = _last.get(store, ("", {}))
        return parts if of_film_id == film_id else {}


def _keep(store: CatalogStore, film_id: str, parts: dict[str, _Part]) -> None:
    with _lock:
        _last[store] = (film_id, parts)
