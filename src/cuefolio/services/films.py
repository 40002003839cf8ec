# SPDX-License-Identifier: GPL-3.0-or-later
"""Productions: add, edit, list, show, delete; reels and series."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from cuefolio.domain.fields import Kind
from cuefolio.domain.film import FILM_FIELD_BY_NAME, Film, FilmFacts, FilmSummary
from cuefolio.domain.text import fold, sanitize_text, single_line
from cuefolio.domain.timecode import FrameRate, parse_duration, parse_timecode, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.persistence import film_queries, lookups
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cut, production, reel, season, series
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import posters

DEFAULT_RATE = "24"
Reels = Sequence[tuple[int, int]]
"""(number, first frame) pairs."""
Poster = tuple[bytes, str]
"""Bytes of a prepared picture and their mime type."""
NO_POSTER: Poster = (b"", "")
_ON_CUT = {"cut_name": "name", "cut_version": "cut_version"}


def list_films(store: CatalogStore) -> list[FilmSummary]:
    """All productions by title."""
    with store.read() as connection:
        return film_queries.film_summaries(connection)


def get_film(store: CatalogStore, film_id: str) -> Film:
    """One production with its current cut. Raises film.gone."""
    with store.read() as connection:
        film = film_queries.film_by_id(connection, film_id)
    if film is None:
        raise CuefolioError("film.gone")
    return film


def find_film(store: CatalogStore, title: str) -> Film:
    """The one production of this title (case and accents do not matter) or key.

    Raises film.not_found with the titles there are, or film.ambiguous.
    """
    with store.read() as connection:
        ids = film_queries.film_ids_by_title(connection, fold(single_line(title)))
        film = film_queries.film_by_id(connection, ids[0] if ids else title)
        known = [s.title for s in film_queries.film_summaries(connection)] if film is None else []
    if len(ids) > 1:
        raise CuefolioError("film.ambiguous", title=title, count=len(ids), ids=", ".join(ids))
    if film is None:
        raise CuefolioError("film.not_found", title=title, known="; ".join(known[:20]) or "none yet")
    return film


def facts(store: CatalogStore, film_id: str) -> FilmFacts:
    """Counted facts of a film's current cut."""
    with store.read() as connection:
        film = film_queries.film_by_id(connection, film_id)
        if film is None:
            raise CuefolioError("film.gone")
        return film_queries.film_facts(connection, film)


def add_film(
    store: CatalogStore,
    values: Mapping[str, str],
    *,
    reels: Reels | None = None,
    poster: Poster | None = None,
) -> ChangeSet:
    """Add a production from texts by ``FILM_FIELDS`` name; ``created[0]`` is its key.

    Kind defaults to film, rate to 24, start to 00:00:00:00. ``reels`` and ``poster`` belong to the same
    step. Raises film.no_title, film.bad_value, film.bad_reels, timecode.*, poster.*.
    """
    title = single_line(values.get("title") or "")
    if not title:
        raise CuefolioError("film.no_title")
    _check(reels, poster)

    def work(uow: UnitOfWork) -> None:
        film_id = insert(uow, values)
        _add(uow, film_id, reels, poster)
        uow.created.append(film_id)

    return store.write("step.add_film", work, title=title)


def edit_film(
    store: CatalogStore,
    film_id: str,
    values: Mapping[str, str],
    *,
    reels: Reels | None = None,
    poster: Poster | None = None,
) -> ChangeSet:
    """Set fields of a production from texts; "" makes a value unknown. Errors as ``add_film``.

    A changed frame rate keeps every cue's timecode label (the numbers on the picture stay what they
    are) and recounts the frames. ``reels`` replaces the reels, counted at the new rate; ``poster`` the
    poster, and ``NO_POSTER`` takes it away. All of it is one step.
    """
    if "title" in values and not single_line(values["title"]):
        raise CuefolioError("film.no_title")
    _check(reels, poster)
    title = single_line(values.get("title") or "") or get_film(store, film_id).title

    def work(uow: UnitOfWork) -> None:
        set_values(uow, film_id, values)
        _add(uow, film_id, reels, poster)

    return store.write("step.edit_film", work, title=title)


def delete_film(store: CatalogStore, film_id: str) -> ChangeSet:
    """Delete a production with its cuts, cues and scenes; people, works and recordings stay."""
    film = get_film(store, film_id)
    return store.write("step.delete_film", lambda uow: uow.delete(production, film_id), title=film.title)


def set_reels(store: CatalogStore, film_id: str, starts: Reels) -> ChangeSet:
    """Replace the reels of the current cut by (number, first frame) pairs.

    Raises film.bad_reels when numbers repeat or starts do not grow with them.
    """
    _check(starts, None)
    film = get_film(store, film_id)
    return store.write(
        "step.set_reels",
        lambda uow: _add(uow, film_id, starts, None),
        title=film.title,
        count=len(starts),
    )


def _check(reels: Reels | None, poster: Poster | None) -> None:
    """Refuse reels and posters that cannot be, before anything is written."""
    ordered = sorted(reels or ())
    if any(b[0] == a[0] or b[1] <= a[1] for a, b in itertools.pairwise(ordered)):
        raise CuefolioError("film.bad_reels")
    if poster is not None and poster != NO_POSTER:
        posters.check(*poster)


def _add(uow: UnitOfWork, film_id: str, reels: Reels | None, poster: Poster | None) -> None:
    """Store reels and poster of a production; None leaves them as they are."""
    if reels is not None:
        cut_id = lookups.current_cut(uow.connection, film_id).id
        wanted = dict(reels)
        have = {row.number: row for row in lookups.reels(uow.connection, cut_id)}
        for number, row in have.items():
            if number not in wanted:
                uow.delete(reel, row.id)
        for number, frame in sorted(wanted.items()):
            if number in have:
                uow.update(reel, have[number].id, start_frame=frame)
            else:
                uow.insert(reel, cut_id=cut_id, number=number, start_frame=frame)
    if poster == NO_POSTER:
        uow.update(production, film_id, poster=None)
    elif poster is not None:
        posters.keep(uow, film_id, *poster)


def insert(uow: UnitOfWork, values: Mapping[str, str]) -> str:
    """A new production with its first cut as part of a step; its key. ``values`` as in ``add_film``, among
    them a title; raises film.bad_value, timecode.*."""
    title = single_line(values["title"])
    film_id = uow.insert(production, kind="film", title=title, title_key=fold(title))
    uow.insert(
        cut,
        production_id=film_id,
        name="Original",
        position=1,
        is_current=True,
        rate=rate_from_id(values.get("rate") or DEFAULT_RATE).id,
        start_frame=0,
    )
    set_values(uow, film_id, {name: text for name, text in values.items() if text not in ("", None)})
    return film_id


def set_values(uow: UnitOfWork, film_id: str, values: Mapping[str, str]) -> None:
    """Set fields of a production from texts as part of a step; "" makes a value unknown. Raises film.gone,
    film.bad_value, timecode.*."""
    current = film_queries.film_by_id(uow.connection, film_id)
    if current is None:
        raise CuefolioError("film.gone")
    unknown = set(values) - set(FILM_FIELD_BY_NAME)
    if unknown:
        raise KeyError(f"no such field of a production: {sorted(unknown)}")
    rate = rate_from_id(values["rate"]) if values.get("rate") else current.rate
    on_film: dict[str, Any] = {}
    on_cut: dict[str, Any] = {}
    for name, text in values.items():
        if name in ("series", "season"):
            continue
        if FILM_FIELD_BY_NAME[name].on_cut:
            on_cut.update(_cut_value(name, text, rate))
        else:
            on_film[name] = _value(name, text)
    if "title" in on_film:
        on_film["title_key"] = fold(on_film["title"])
    if "kind" in on_film and on_film["kind"] is None:
        del on_film["kind"]
    if "series" in values or "season" in values:
        on_film.update(_series(uow, current, values))
    if rate != current.rate:
        on_cut = {**lookups.recount(uow, current, rate), **on_cut}
    if on_cut.get("duration_frames") is not None and on_cut["duration_frames"] <= 0:
        raise CuefolioError(
            "film.bad_value",
            field="Programme duration",
            text=values["duration"],
            expected="a length above zero",
        )
    if on_film:
        uow.update(production, film_id, **on_film)
    if on_cut:
        uow.update(cut, current.cut_id, **on_cut)


def _cut_value(name: str, text: str, rate: FrameRate) -> dict[str, Any]:
    text = single_line(text)
    if name == "rate":
        return {"rate": rate.id} if text else {}
    if name == "start":
        return {"start_frame": parse_timecode(text, rate) if text else 0}
    if name == "duration":
        return {"duration_frames": parse_duration(text, rate) if text else None}
    if name == "cut_name":
        return {"name": text or "Original"}
    return {"cut_version": _choice(name, text)}


def _value(name: str, text: str) -> object:
    described = FILM_FIELD_BY_NAME[name]
    text = sanitize_text(text).strip() if described.kind is Kind.TEXT else single_line(text)
    if not text:
        return None
    if described.kind is Kind.CHOICE:
        return _choice(name, text)
    if described.kind is not Kind.INTEGER:
        return text
    try:
        number = int(text)
    except ValueError:
        number = -1
    if not 0 <= number <= 9999:
        raise CuefolioError(
            "film.bad_value", field=described.label, text=text, expected="a whole number such as 1968"
        )
    return number


def _choice(name: str, text: str) -> str | None:
    if not text:
        return None
    described = FILM_FIELD_BY_NAME[name]
    for choice in described.choices:
        if fold(choice).replace("-", " ") == fold(text).replace("-", " "):
            return choice
    raise CuefolioError(
        "film.bad_value", field=described.label, text=text, expected="one of " + ", ".join(described.choices)
    )


def _series(uow: UnitOfWork, current: Film, values: Mapping[str, str]) -> dict[str, Any]:
    """Keys of the series and season named; either is added when it is new."""
    title = single_line(str(values.get("series", current.values["series"] or "") or ""))
    number = single_line(str(values.get("season", current.values["season"] or "") or ""))
    if not title:
        return {"series_id": None, "season_id": None}
    series_id = lookups.series_by_title(uow.connection, title) or uow.insert(series, title=title)
    if not number:
        return {"series_id": series_id, "season_id": None}
    season_id = lookups.season_by_number(uow.connection, series_id, number)
    return {
        "series_id": series_id,
        "season_id": season_id or uow.insert(season, series_id=series_id, number=number),
    }
