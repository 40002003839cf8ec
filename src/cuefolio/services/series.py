# SPDX-License-Identifier: GPL-3.0-or-later
"""Series and seasons: add, edit, delete, and the episodes that belong to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cuefolio.domain.film import FILM_FIELD_BY_NAME, Film
from cuefolio.domain.series import SERIES_FIELDS, Series
from cuefolio.domain.text import fold, sanitize_text, single_line
from cuefolio.domain.timecode import format_timecode
from cuefolio.errors import CuefolioError
from cuefolio.persistence import film_list_queries, film_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import production, season, series
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork

SHARED = (
    "countries", "language", "network", "producer", "production_company", "company_address",
    "company_contact", "company_email", "prepared_by", "rate", "start",
)  # fmt: skip
"""What the episodes of a series have in common; a new one takes it from the newest."""

SeasonLine = tuple[str, str, str]
"""Key ("" for a new one), number and title of a season."""


def all_series(store: CatalogStore) -> list[Series]:
    """All series by title."""
    with store.read() as connection:
        return film_list_queries.all_series(connection)


def get(store: CatalogStore, series_id: str) -> Series:
    """One series with its seasons. Raises series.gone."""
    found = next((one for one in all_series(store) if one.id == series_id), None)
    if found is None:
        raise CuefolioError("series.gone")
    return found


def add(store: CatalogStore, values: Mapping[str, str], seasons: Sequence[SeasonLine] = ()) -> ChangeSet:
    """Add a series; ``created[0]`` is its key. Raises series.no_title, series.exists, series.bad_seasons."""
    columns = _columns(store, values)
    title = str(columns.get("title") or "")
    if not title:
        raise CuefolioError("series.no_title")
    lines = _checked(seasons)

    def work(uow: UnitOfWork) -> None:
        key = uow.insert(series, **columns)
        uow.created.append(key)
        for _key, number, name in lines:
            uow.insert(season, series_id=key, number=number, title=name or None)

    return store.write("step.add_series", work, title=title)


def edit(
    store: CatalogStore,
    series_id: str,
    values: Mapping[str, str],
    seasons: Sequence[SeasonLine] | None = None,
) -> ChangeSet:
    """Set fields of a series, and all its seasons when they are given, as one step.

    Episodes of a season that is left out stay in the series. Errors as ``add``, and series.gone.
    """
    current = get(store, series_id)
    columns = _columns(store, values, series_id)
    lines = None if seasons is None else _checked(seasons)

    def work(uow: UnitOfWork) -> None:
        uow.update(series, series_id, **columns)
        if lines is None:
            return
        kept = {key for key, _number, _name in lines}
        have = {part.id for part in current.seasons}
        for key in sorted(have - kept):
            uow.delete(season, key)
        for key, number, name in lines:
            if key in have:
                uow.update(season, key, number=number, title=name or None)
            else:
                uow.insert(season, series_id=series_id, number=number, title=name or None)

    return store.write("step.edit_series", work, title=str(columns.get("title") or current.title))


def rename_season(store: CatalogStore, season_id: str, number: str) -> ChangeSet:
    """Give a season another number. Raises series.bad_seasons, series.gone."""
    whole = _of_season(store, season_id)
    lines = [(part.id, number if part.id == season_id else part.number, part.title) for part in whole.seasons]
    _checked(lines)
    number = single_line(number)
    return store.write(
        "step.rename_season",
        lambda uow: uow.update(season, season_id, number=number),
        title=whole.title,
        number=number,
    )


def delete(store: CatalogStore, series_id: str) -> ChangeSet:
    """Delete a series and its seasons; the episodes stay as productions of their own."""
    title = get(store, series_id).title
    return store.write("step.delete_series", lambda uow: uow.delete(series, series_id), title=title)


def delete_season(store: CatalogStore, season_id: str) -> ChangeSet:
    """Delete a season; its episodes stay in the series."""
    whole = _of_season(store, season_id)
    number = next(part.number for part in whole.seasons if part.id == season_id)
    return store.write(
        "step.delete_season", lambda uow: uow.delete(season, season_id), title=whole.title, number=number
    )


def put(store: CatalogStore, film_ids: Sequence[str], series_id: str, season_id: str = "") -> ChangeSet:
    """Make productions episodes of a series (in a season of it); "" takes them out of theirs.

    Raises series.gone, film.gone.
    """
    whole = get(store, series_id) if series_id else None
    if whole is not None and season_id and season_id not in {part.id for part in whole.seasons}:
        raise CuefolioError("series.gone")

    def work(uow: UnitOfWork) -> None:
        for key in film_ids:
            uow.update(production, key, series_id=series_id or None, season_id=season_id or None)

    if whole is None:
        return store.write("step.leave_series", work, count=len(film_ids))
    return store.write("step.put_in_series", work, title=whole.title, count=len(film_ids))


def episode_values(store: CatalogStore, series_id: str, season_id: str = "") -> dict[str, str]:
    """What a new episode of a series begins with, as texts by ``FILM_FIELDS`` name.

    What the newest episode shares with its series, and the next episode number of the season. The title is
    left to the person.
    """
    whole = get(store, series_id)
    number = next((part.number for part in whole.seasons if part.id == season_id), "")
    values = {"kind": "episode", "series": whole.title, "season": number, "network": whole.network}
    with store.read() as connection:
        rows = film_list_queries.episodes(connection, series_id)
        newest = film_queries.film_by_id(connection, rows[-1].id) if rows else None
    if newest is not None:
        values |= {name: _text(newest, name) for name in SHARED if _text(newest, name)}
    if whole.network:
        values["network"] = whole.network
    numbers = [row.episode_number or "" for row in rows if (row.season_id or "") == season_id]
    counted = [int(text) for text in numbers if text.isdecimal() and len(text) < 6]
    values["episode_number"] = str(max(counted, default=0) + 1)
    return {name: text for name, text in values.items() if text}


def _text(film: Film, name: str) -> str:
    value = film.values[name]
    if value is None:
        return ""
    if FILM_FIELD_BY_NAME[name].on_cut and isinstance(value, int):
        return format_timecode(value, film.rate)
    return str(value)


def _of_season(store: CatalogStore, season_id: str) -> Series:
    for whole in all_series(store):
        if any(part.id == season_id for part in whole.seasons):
            return whole
    raise CuefolioError("series.gone")


def _columns(store: CatalogStore, values: Mapping[str, str], series_id: str = "") -> dict[str, str | None]:
    columns: dict[str, str | None] = {}
    for name, text in values.items():
        if name not in SERIES_FIELDS:
            raise KeyError(f"no such field of a series: {name}")
        clean = sanitize_text(text).strip() if name == "notes" else single_line(text)
        columns[name] = clean or None
    if "title" in columns:
        title = columns["title"]
        if not title:
            raise CuefolioError("series.no_title")
        if any(fold(one.title) == fold(title) and one.id != series_id for one in all_series(store)):
            raise CuefolioError("series.exists", title=title)
    return columns


def _checked(lines: Sequence[SeasonLine]) -> list[SeasonLine]:
    """Seasons with clean texts. Raises series.bad_seasons when a number is missing or stands twice."""
    clean = [(key, single_line(number), single_line(name)) for key, number, name in lines]
    numbers = [fold(number) for _key, number, _name in clean]
    if "" in numbers or len(set(numbers)) != len(numbers):
        raise CuefolioError("series.bad_seasons")
    return clean
