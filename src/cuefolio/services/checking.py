# SPDX-License-Identifier: GPL-3.0-or-later
"""What a production's sheet lacks for each of its recipients, and mends that need no thinking."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.identifiers import Scheme, read
from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.sheet import Finding
from cuefolio.domain.vocabulary import Classification
from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.unit_of_work import ChangeSet
from cuefolio.services import cue_parties, cues, films, library, profiles
from cuefolio.services.film_checker import Checked, checker
from cuefolio.services.party_writer import as_typed


def findings(store: CatalogStore, film_id: str, profile_ids: Sequence[str]) -> Checked:
    """What a production's sheet lacks for each of the recipients.

    Raises film.gone, profile.unknown, profile.bad and what else ``profiles.profile`` raises.
    """
    wanted = [profiles.profile(profile_id) for profile_id in dict.fromkeys(profile_ids)]
    return checker(store, film_id).check(store, wanted)


def apply_fix(store: CatalogStore, film_id: str, cue_id: str | None, finding: Finding) -> ChangeSet:
    """Carry out the mend that a finding offers, as one step. ``cue_id`` is None for the production.

    Raises check.outdated when the finding does not hold any more, and what the edit itself raises; then
    nothing is changed. ValueError for a finding without a mend.
    """
    if finding.fix == "header.mark_revision":
        number = str(finding.arguments["number"])
        values = {"classification": str(Classification.REVISION), "revision": number}
        return films.edit_film(store, film_id, values)
    if cue_id is None:
        if finding.fix != "identifier.correct":
            raise ValueError(f"no mend {finding.fix!r} of a production")
        value = str(films.get_film(store, film_id).values[finding.field] or "")
        return films.edit_film(store, film_id, {finding.field: _corrected(value, finding)})
    mend = _MENDS.get(finding.fix)
    if mend is None:
        raise ValueError(f"no mend {finding.fix!r} of a cue")
    row = next(iter(cues.rows(store, [cue_id])), None)
    if row is None:
        raise CuefolioError("check.outdated")
    return mend(store, row, finding)


def _clean_title(store: CatalogStore, row: CueRow, finding: Finding) -> ChangeSet:
    before, after = str(finding.arguments["whole"]), str(finding.arguments["suggestion"])
    if finding.field == "title":
        if row.text("title") != before:
            raise CuefolioError("check.outdated")
        return cues.edit(store, [row.id], {"title": after}, expected={row.id: {"title": before}})
    work_id = next((work.id for work in row.works if work.name == before), None)
    if work_id is None:
        raise CuefolioError("check.outdated")
    return library.edit(store, "work", [work_id], {ENTRY_KINDS["work"].name_column: after})


def _correct_identifier(store: CatalogStore, row: CueRow, finding: Finding) -> ChangeSet:
    name = str(finding.arguments["identifier"])
    if "party" in finding.arguments:
        mine = (finding.arguments["party"], finding.arguments["role"])
        party = next((p for p in row.parties if (p.name, p.role) == mine), None)
        if party is None:
            raise CuefolioError("check.outdated")
        corrected = _corrected(str(getattr(party, name)), finding)
        return library.edit(store, "party", [party.party_id], {name: corrected})
    if "work" in finding.arguments:
        work = next((work for work in row.works if work.name == finding.arguments["work"]), None)
        if work is None:
            raise CuefolioError("check.outdated")
        return library.edit(store, "work", [work.id], {name: _corrected(work.iswc, finding)})
    return cues.edit(store, [row.id], {name: _corrected(row.text(name), finding)})


def _corrected(value: str, finding: Finding) -> str:
    """The correction, if it is still that of the value."""
    correction = str(finding.arguments["correction"])
    if read(Scheme(str(finding.arguments["identifier"])), value).correction != correction:
        raise CuefolioError("check.outdated")
    return correction


def _correct_society(store: CatalogStore, row: CueRow, finding: Finding) -> ChangeSet:
    wrong = (finding.arguments["who"], finding.arguments["role"], finding.arguments["was"])
    places = [at for at, p in enumerate(row.parties) if (p.name, p.role, p.society) == wrong]
    if not places:
        raise CuefolioError("check.outdated")
    typed = as_typed(row.parties)
    for at in places:
        typed[at] = replace(typed[at], society=str(finding.arguments["suggestion"]))
    return cues.set_all_parties(store, [row.id], typed)


_MENDS: Mapping[str, Callable[[CatalogStore, CueRow, Finding], ChangeSet]] = {
    "title.clean": _clean_title,
    "identifier.correct": _correct_identifier,
    "society.correct": _correct_society,
    "shares.equal": lambda store, row, finding: cue_parties.split_shares(store, row.id, finding.field),
    "shares.distribute": lambda store, row, finding: cue_parties.distribute_shares(
        store, row.id, finding.field
    ),
    "portions.equal": lambda store, row, _finding: cue_parties.split_portions(store, row.id),
}
"""Code of a mend -> what does it."""
