# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the sheet, by which societies match the production, and whether a revision is marked."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from cuefolio.domain.checks.context import (
    ERROR,
    PRACTICE,
    WARNING,
    ProfiledSheet,
    SheetContext,
    is_one_line,
    short,
)
from cuefolio.domain.film import FILM_FIELD_BY_NAME
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue
from cuefolio.domain.vocabulary import Classification, ProductionKind

FIRST_FILM = 1878
"""Year of the oldest moving pictures ("Sallie Gardner at a Gallop")."""

_ONE_LINE = (
    "title", "series_title", "season", "episode_number", "episode_title", "episode_aka", "production_number",
    "network", "production_company", "company_contact", "company_email", "prepared_by", "countries",
    "director", "actors", "producer", "language",
)  # fmt: skip
_NAMES = {"series_title": "series"}
_DATES = ("first_air_date", "date_prepared")
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def head(context: SheetContext) -> Iterator[Finding]:
    """Facts of the production that cannot be right as they stand."""
    sheet = context.sheet
    header = sheet.header
    if not sheet.cues:
        yield Finding(WARNING, "sheets.no_cues", field="cues", source=PRACTICE)
    for name in _ONE_LINE:
        if not is_one_line(getattr(header, name)):
            yield _about(name, "sheets.header_unprintable")
    for name in _DATES:
        text = getattr(header, name).strip()
        if text and not _is_date(text):
            yield _about(name, "sheets.bad_date", text=short(text))
    if header.year is not None and not FIRST_FILM <= header.year <= 9999:
        yield _about("year", "sheets.bad_year", year=header.year)
    if header.company_email.strip() and not _EMAIL.fullmatch(header.company_email.strip()):
        yield _about("company_email", "sheets.bad_email", text=short(header.company_email))
    if header.duration_frames is not None and header.duration_frames <= 0:
        yield Finding(ERROR, "sheets.empty_programme", field="duration_frames", source=PRACTICE)
    if header.kind == ProductionKind.EPISODE and not (
        header.episode_number.strip() or header.episode_title.strip()
    ):
        yield Finding(WARNING, "sheets.no_episode", field="episode_number", source=PRACTICE)


def revision_number(context: SheetContext) -> Iterator[Finding]:
    """A sheet that calls itself a revision says which."""
    if _marked(context.sheet) and context.sheet.header.revision is None:
        yield Finding(WARNING, "sheets.no_revision_number", field="revision", source=PRACTICE)


def revision(context: ProfiledSheet) -> Iterator[Finding]:
    """A sheet that was delivered by this profile and has changed since is a revision with the next number.
    Files that were only exported, and what others got, do not count."""
    header, before = context.sheet.header, context.background.delivered.get(context.profile.id)
    marked = _marked(context.sheet)
    if before is None or (marked and header.revision is None) or not differs(before, context.sheet):
        return
    sent = before.header.revision or 0
    if not marked or (header.revision or 0) <= sent:
        code = "sheets.revision_not_raised" if marked else "sheets.revision_not_marked"
        arguments: dict[str, object] = {"number": sent + 1}
        place = "revision" if marked else "classification"
        yield Finding(WARNING, code, None, place, arguments, PRACTICE, "header.mark_revision")


def _marked(sheet: CueSheet) -> bool:
    return sheet.header.classification == Classification.REVISION


def differs(one: CueSheet, two: CueSheet) -> bool:
    """Whether two sheets of a production say different things to a society."""
    return len(one.cues) != len(two.cues) or any(
        _told(a) != _told(b) for a, b in zip(one.cues, two.cues, strict=True)
    )


def _told(cue: SheetCue) -> tuple[object, ...]:
    parties = tuple((p.name, p.role, p.society, p.share) for p in (*cue.writers, *cue.publishers))
    facts = (cue.origin, cue.function, cue.vocal, cue.on_screen, cue.diegetic)
    return (cue.title, cue.ranges, cue.exact_frames, *facts, parties)


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        datetime.date.fromisoformat(f"{text}-01-01"[:10] if len(text) < 10 else text)
    except ValueError:
        return False
    return True


def _about(name: str, code: str, **more: object) -> Finding:
    field = FILM_FIELD_BY_NAME.get(_NAMES.get(name, name))
    label = field.label if field else name.replace("_", " ")
    return Finding(WARNING, code, None, name, {"field": label, **more}, PRACTICE)
