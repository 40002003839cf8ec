# SPDX-License-Identifier: GPL-3.0-or-later
"""What a recipient wants and the sheet does not say: mandatory facts are errors, wanted ones warnings.

Nothing here fills anything in: missing facts stay blank.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TypeVar

from cuefolio.domain.checks.context import (
    ERROR,
    WARNING,
    ProfiledCue,
    ProfiledSheet,
    has_own_parties,
    is_unpublished,
    of_cue,
    short,
    sides,
    source_of,
)
from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.film import FILM_FIELD_BY_NAME
from cuefolio.domain.profile import FieldNeed, Need, Profile
from cuefolio.domain.shares import WHOLE
from cuefolio.domain.sheet import Finding, SheetCue, SheetHeader, SheetParty
from cuefolio.domain.usage import UsageFacts, placements
from cuefolio.domain.vocabulary import COMPOSER_ROLES, Function, Origin, ProductionKind, Vocal

E = TypeVar("E", bound=StrEnum)

PUBLIC_DOMAIN = "PD"
"""The explicit mark in the society's place; such a party may have no share."""
NOT_A_MEMBER = "NS"

_HEADER_CODES = {
    "title": "sheets.no_production_title",
    "director": "sheets.no_director",
    "year": "sheets.no_year",
    "countries": "sheets.no_country",
    "duration_frames": "sheets.no_programme_duration",
    "production_company": "sheets.no_production_company",
}
_CUE_CODES = {
    "title": "sheets.no_title",
    "origin": "sheets.no_origin",
    "ranges": "sheets.no_times",
}
_LIBRARY_CODES = {
    "label": "sheets.no_label",
    "catalog_number": "sheets.no_catalog_number",
    "track_number": "sheets.no_track_number",
}
_EPISODE_FIELDS = frozenset({"series_title", "season", "episode_number", "episode_title"})
_NEVER_MISSING = frozenset({"aka_titles", "episode_aka", "incomplete_reason", "revision", "start_frame"})
"""Of the header: nobody can be asked for what a production need not have."""
_NOT_ASKED = frozenset({
    "uses", "overrides_work", "restrictions", "notes", "exact_frames",  # need not be there
    "usage", "writers", "publishers", "reported_seconds",  # have rules of their own
})  # fmt: skip
_NAMES = {"series_title": "series", "duration_frames": "duration"}
_PARTY_NAMES = {
    "ipi_base": "IPI base",
    "isni": "ISNI",
    "given_names": "Given names",
    "kind": "Kind",
    "writer": "Writer",
}
_OWN_PARTY_RULES = frozenset({"name", "role", "society", "share"})


def takes_incomplete(profile: Profile, header: SheetHeader) -> bool:
    """Whether the sheet says that it is incomplete and why, and the recipient has a place for that."""
    need = profile.header.get("incomplete_reason")
    return bool(header.incomplete_reason.strip()) and need is not None and need.need is not Need.UNUSED


def header_facts(context: ProfiledSheet) -> Iterator[Finding]:
    """Facts of the production that the recipient asks for."""
    header, profile = context.sheet.header, context.profile
    lenient = takes_incomplete(profile, header)
    for name, wanted in profile.header.items():
        severity = _severity(wanted.of(header.kind), lenient and name != "title")
        if not severity or name in _NEVER_MISSING or not _is_blank(getattr(header, name)):
            continue
        if name in _EPISODE_FIELDS and header.kind != ProductionKind.EPISODE:
            continue
        field = FILM_FIELD_BY_NAME.get(_NAMES.get(name, name))
        yield Finding(
            severity,
            _HEADER_CODES.get(name, "sheets.no_header_fact"),
            field=name,
            arguments={"field": field.label if field else name.replace("_", " ")},
            source=source_of(profile, wanted.source),
        )


def cue_facts(context: ProfiledCue) -> Iterator[Finding]:
    """Facts of a cue that the recipient asks for, by its origin."""
    cue, profile = context.cue, context.profile
    for name, wanted in profile.cue.items():
        if name in _NOT_ASKED or not _is_blank(getattr(cue, name)):
            continue
        severity = _severity(wanted.of(cue.origin), context.lenient)
        if not severity:
            continue
        code = _CUE_CODES.get(name, "sheets.no_fact")
        if cue.origin == Origin.LIBRARY:
            code = _LIBRARY_CODES.get(name, code)
        field = FIELD_BY_NAME.get(_NAMES.get(name, name))
        label = field.label if field else name.replace("_", " ")
        yield of_cue(cue, severity, code, name, source_of(profile, wanted.source), field=label)


def writers_and_publishers(context: ProfiledCue) -> Iterator[Finding]:
    """Somebody composed it, and somebody publishes it or nobody does; both are said."""
    cue, profile = context.cue, context.profile
    severity, source = _wanted(context, "writers")
    if severity and not any(party.role in COMPOSER_ROLES and party.name.strip() for party in cue.writers):
        yield of_cue(cue, severity, "sheets.no_composer", "writers", source)
    severity, source = _wanted(context, "publishers")
    if severity and not cue.publishers:
        yield of_cue(cue, severity, "sheets.no_publisher", "publishers", source)
    accepted = profile.roles
    for side, parties in sides(cue):
        for party in parties:
            if accepted and party.role not in accepted and party.role:
                yield of_cue(
                    cue, WARNING, "sheets.role_not_accepted", f"{side}s", profile.name,
                    role=short(party.role), party=short(party.name), profile=profile.name,
                )  # fmt: skip


def party_facts(context: ProfiledCue) -> Iterator[Finding]:
    """Name, society, share and identifiers of each party, as far as the recipient asks for them."""
    cue = context.cue
    portions_open = len(cue.works) > 1 and any(work.portion is None for work in cue.works)
    portions_open = portions_open and all(p.share is None for p in (*cue.writers, *cue.publishers))
    if portions_open:
        severity, source = _party_wanted(context, "share")
        if severity and (cue.writers or cue.publishers):
            count = len(cue.works)
            yield of_cue(cue, severity, "sheets.no_portions", "works", source, "portions.equal", count=count)
    for side, parties in sides(cue):
        named = [party for party in parties if not is_unpublished(party)]
        fix = None if portions_open else _share_fix(named) if has_own_parties(cue) else ""
        for party in named:
            yield from _one_party(context, side, party, fix)


def _one_party(context: ProfiledCue, side: str, party: SheetParty, fix: str | None) -> Iterator[Finding]:
    cue, place = context.cue, f"{side}s"
    if not party.name.strip():
        severity, source = _party_wanted(context, "name")
        if severity and party.share is None:
            yield of_cue(cue, severity, "sheets.no_party_name", place, source, side=side)
        elif severity and party.share is not None:
            share = f"{party.share / 100:.2f}"
            yield of_cue(cue, severity, "sheets.share_without_party", place, source, side=side, share=share)
        return
    if not party.society:
        severity, source = _party_wanted(context, "society")
        if severity:
            yield of_cue(cue, severity, "sheets.no_society", place, source, party=short(party.name))
    if fix is not None and party.share is None and party.society != PUBLIC_DOMAIN:
        severity, source = _party_wanted(context, "share")
        if severity:
            yield of_cue(cue, severity, "sheets.no_share", place, source, fix, party=short(party.name))
    for fact, wanted in context.profile.party.items():
        severity = _severity(wanted.of(cue.origin), context.lenient)
        if not severity or fact in _OWN_PARTY_RULES or not _is_blank(getattr(party, fact)):
            continue
        if fact == "writer" and side == "writer":
            continue
        if fact == "given_names" and (party.kind == "company" or side == "publisher"):
            continue
        # Numbers are given by societies, so those outside all of them hardly have one.
        if fact in ("ipi", "ipi_base", "isni") and party.society in (PUBLIC_DOMAIN, NOT_A_MEMBER):
            continue
        code = "sheets.no_ipi" if fact == "ipi" else "sheets.no_party_fact"
        source, field = source_of(context.profile, wanted.source), _PARTY_NAMES.get(fact, fact)
        yield of_cue(cue, severity, code, place, source, party=short(party.name), field=field)


def _share_fix(parties: Sequence[SheetParty]) -> str:
    """How the program can fill in the missing shares of a side when a person asks for it."""
    known = [party.share for party in parties if party.share is not None]
    if any(not party.name.strip() or party.society == PUBLIC_DOMAIN for party in parties):
        return ""
    if not known:
        return "shares.equal"
    return "shares.distribute" if sum(known) < WHOLE else ""


def usage(context: ProfiledCue) -> Iterator[Finding]:
    """A code for the use; the facts must decide it and the recipient must have one."""
    cue, profile = context.cue, context.profile
    severity, source = _wanted(context, "usage")
    if context.usage or not severity:
        return
    if _has_no_code(context):
        yield of_cue(cue, WARNING, "sheets.usage_not_in_profile", "usage", source, profile=profile.name)
    else:
        yield of_cue(cue, severity, "sheets.no_usage", "usage", source)


def _has_no_code(context: ProfiledCue) -> bool:
    """Whether the recipient has no code for this use, however its unknown facts may turn out."""
    facts = usage_facts(context.cue)
    voices = (facts.vocal,) if facts.vocal else tuple(Vocal)
    table = context.profile.usage
    return not any(table.code(place, voice) for place in placements(facts) for voice in voices)


def usage_facts(cue: SheetCue) -> UsageFacts:
    """The facts of a cue's use; words that are in no vocabulary count as unknown."""
    return UsageFacts(
        _member(Function, cue.function),
        _member(Vocal, cue.vocal),
        cue.on_screen,
        cue.diegetic,
        _member(Origin, cue.origin),
    )


def _member(kind: type[E], word: str) -> E | None:
    return kind(word) if word in kind._value2member_map_ else None


def origin_word(context: ProfiledCue) -> Iterator[Finding]:
    """A recipient with a list of origins has a word for this one."""
    cue, profile = context.cue, context.profile
    need = profile.cue_need("origin", cue.origin)
    if cue.origin and profile.origins and cue.origin not in profile.origins and need is not Need.UNUSED:
        yield of_cue(cue, WARNING, "sheets.origin_not_accepted", "origin", profile.name, profile=profile.name)


def _wanted(context: ProfiledCue, name: str) -> tuple[str, str]:
    """Severity ("" for none) and source of a cue's fact."""
    found = context.profile.cue.get(name)
    if found is None:
        return "", ""
    severity = _severity(found.of(context.cue.origin), context.lenient)
    return severity, source_of(context.profile, found.source)


def _party_wanted(context: ProfiledCue, name: str) -> tuple[str, str]:
    found: FieldNeed | None = context.profile.party.get(name)
    if found is None:
        return "", ""
    return _severity(found.of(context.cue.origin), context.lenient), source_of(context.profile, found.source)


def _severity(need: Need, lenient: bool) -> str:
    if need is Need.MANDATORY:
        return WARNING if lenient else ERROR
    return WARNING if need is Need.WANTED else ""


def _is_blank(value: object) -> bool:
    return value is None or value == () or (isinstance(value, str) and not value.strip())
