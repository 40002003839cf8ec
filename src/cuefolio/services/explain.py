# SPDX-License-Identifier: GPL-3.0-or-later
"""How a reported number came about, for whoever clicks on it or asks for it."""

from __future__ import annotations

from collections.abc import Iterator

from cuefolio.domain.delivery import Delivery, deliver
from cuefolio.domain.explain import Account, explain_line, explain_total, line_of
from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import cues, films, profiles, sheet_records, sheets
from cuefolio.services.change_words import Words, english

__all__ = ["TOTAL", "Account", "number", "of_delivered", "of_delivery", "sentences"]

TOTAL = "total"


def number(
    store: CatalogStore,
    film_id: str,
    profile_id: str = profiles.HOUSE,
    cue_key: str = TOTAL,
    *,
    rollup: bool = False,
) -> Account:
    """How a cue's reported duration (its line's, where several cues share one), or the ``TOTAL``, came about.

    Raises film.gone, profile.*, explain.not_on_sheet for a cue that stands on no sheet.
    """
    film, rows = films.get_film(store, film_id), cues.film_rows(store, film_id)
    made = deliver(sheets.sheet_of(film, rows), profiles.profile(profile_id), rollup=rollup)
    if cue_key == TOTAL:
        return explain_total(made)
    counted = [row.id for row in rows if row.is_counted]
    if cue_key not in counted:
        row = next((row for row in rows if row.id == cue_key), None)
        name = (row.text("number") or row.text("title")) if row else ""
        raise CuefolioError("explain.not_on_sheet", name=name or cue_key, title=film.title)
    line = line_of(made, counted.index(cue_key) + 1)
    assert line is not None, "a counted cue without a line"
    return explain_line(made, line)


def of_delivered(store: CatalogStore, delivered_id: str, line: int | None = None) -> Account:
    """The same of a sheet that went out: of a printed line (from 1), or of its total.

    Raises sheets.no_such_record, sheets.altered; IndexError for a line that it does not have.
    """
    return of_delivery(sheet_records.read(store, delivered_id).delivery, line)


def of_delivery(made: Delivery, line: int | None = None) -> Account:
    """The same of a delivery that is at hand, as in a preview."""
    return explain_total(made) if line is None else explain_line(made, line)


def sentences(account: Account, words: Words = english) -> Iterator[tuple[int, str]]:
    """The account as sentences with their depth (0 is the number itself), in reading order."""
    yield 0, words(account.code, account.arguments)
    for part in account.parts:
        for depth, text in sentences(part, words):
            yield depth + 1, text
