# SPDX-License-Identifier: GPL-3.0-or-later
"""What the episodes of a series have in common: theme, bumpers and logos copied from another episode, and
templates of them that stay with the series."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.film import Film
from cuefolio.domain.series import ListedFilm, number_order
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.vocabulary import Function
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_lists, cue_rows, film_queries, series_queries
from cuefolio.persistence.series_queries import StoredTemplate
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_template, series
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import cue_copies, cues, film_list, films
from cuefolio.services import series as series_service
from cuefolio.services.cue_copies import Anchor, CopiedCue, Landing

__all__ = [
    "Anchor",
    "Landing",
    "Offer",
    "apply_template",
    "copy_cues",
    "copy_landings",
    "copyable",
    "episode",
    "offer",
    "save_template",
    "sources",
    "template_landings",
    "templates",
]

SHARED_FUNCTIONS = (
    Function.MAIN_TITLE, Function.END_TITLE, Function.LOGO, Function.BUMPER, Function.TEASER,
)  # fmt: skip
"""What the cues do that come back in every episode."""


@dataclass(frozen=True, slots=True)
class Episode:
    """Another episode and its cues that are likely to come back, in film order."""

    film: ListedFilm
    cues: tuple[CueRow, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """Cues kept with a series under a name; ``labels`` say what they are (number and title)."""

    id: str
    series_id: str
    name: str
    labels: tuple[str, ...]


def copyable(store: CatalogStore, film_id: str) -> list[Episode]:
    """The other episodes of a production's series, by season and number, with their titles, logos, bumpers
    and teasers; those without any are left out, and a production of no series has none. Raises film.gone."""
    listed = film_list.read(store).films
    own = _own(listed, film_id)
    others = [film for film in listed if own.series_id and film.series_id == own.series_id and film != own]
    with store.read() as connection:
        ids = series_queries.cues_with_function(connection, [film.id for film in others], SHARED_FUNCTIONS)
        rows = cue_rows.cue_rows(connection, ids)
    found = []
    for film in sorted(others, key=lambda f: (number_order(f.season), number_order(f.episode_number))):
        own_rows = tuple(row for row in rows if row.production_id == film.id and row.is_counted)
        if own_rows:
            found.append(Episode(film, own_rows))
    return found


def episode(store: CatalogStore, film_id: str) -> ListedFilm:
    """A production with its series, "" for none. Raises film.gone."""
    return _own(film_list.read(store).films, film_id)


def _own(listed: Iterable[ListedFilm], film_id: str) -> ListedFilm:
    own = next((film for film in listed if film.id == film_id), None)
    if own is None:
        raise CuefolioError("film.gone")
    return own


def sources(store: CatalogStore, film_id: str) -> list[ListedFilm]:
    """The other productions: those of the same series first, by season and number, then the rest by title.

    Raises film.gone.
    """
    listed = film_list.read(store).films
    own = _own(listed, film_id)
    others = [film for film in listed if film != own]
    mine = [film for film in others if own.series_id and film.series_id == own.series_id]
    rest = [film for film in others if film not in mine]
    return [
        *sorted(mine, key=lambda f: (number_order(f.season), number_order(f.episode_number))),
        *sorted(rest, key=lambda f: (f.series.casefold(), number_order(f.season), f.title.casefold())),
    ]


@dataclass(frozen=True, slots=True)
class Offer:
    """What a production has to be copied: those cues first that are likely to come back, in film order, then
    the others. ``likely`` counts the first."""

    film: Film
    cues: tuple[CueRow, ...]
    likely: int


def offer(store: CatalogStore, film_id: str) -> Offer:
    """All cues of a production, to choose from. Raises film.gone."""
    film = films.get_film(store, film_id)
    rows = cues.film_rows(store, film_id)
    likely = [row for row in rows if row.is_counted and row.text("function") in SHARED_FUNCTIONS]
    known = {row.id for row in likely}
    return Offer(film, (*likely, *(row for row in rows if row.id not in known)), len(likely))


def copy_landings(
    store: CatalogStore,
    from_film: str,
    cue_ids: Sequence[str],
    to_film: str,
    *,
    anchor: Anchor = Anchor.NEARER,
    at: int | None = None,
) -> list[Landing]:
    """What ``copy_cues`` will make, in the order of ``cue_ids``. Errors as there."""
    source, target = _both(store, from_film, cue_ids, to_film)
    with store.read() as connection:
        copies = _taken(UnitOfWork(connection, "", {}), source, cue_ids)
    return _landings(store, target, copies, anchor, at)


def copy_cues(
    store: CatalogStore,
    from_film: str,
    cue_ids: Sequence[str],
    to_film: str,
    offset: int = 0,
    *,
    anchor: Anchor = Anchor.NEARER,
    at: int | None = None,
) -> ChangeSet:
    """Copy cues of one production into another as one step; ``created`` are the keys of the copies.

    Works, parties, recordings, moods, themes and usage go along, scenes do not. Each keeps its length and its
    distance from the start or the end of the programme (``anchor``), in real time where the rates differ, and
    begins ``offset`` frames (of the other production) later. With ``at`` the first of them begins at that
    frame instead, and the others as far from it as they were. Raises copy.none, copy.same_film,
    copy.not_of_film, film.gone, film.locked, cue.before_zero.
    """
    source, target = _both(store, from_film, cue_ids, to_film)

    def work(uow: UnitOfWork) -> None:
        _put_all(uow, target, _taken(uow, source, cue_ids), anchor, offset, at)

    return store.write("step.copy_cues", work, count=len(set(cue_ids)), title=source.title)


def _both(store: CatalogStore, from_film: str, cue_ids: Sequence[str], to_film: str) -> tuple[Film, Film]:
    if not cue_ids:
        raise CuefolioError("copy.none")
    if from_film == to_film:
        raise CuefolioError("copy.same_film")
    return films.get_film(store, from_film), films.get_film(store, to_film)


def _taken(uow: UnitOfWork, source: Film, cue_ids: Sequence[str]) -> list[CopiedCue]:
    copies = []
    for cue_id in dict.fromkeys(cue_ids):
        row = uow.get(cue, cue_id)
        if row.production_id != source.id:
            name = row.number or row.title or "?"
            raise CuefolioError("copy.not_of_film", name=name, title=source.title)
        copies.append(cue_copies.take(uow, source, cue_id))
    return copies


def _put_all(
    uow: UnitOfWork, target: Film, copies: Sequence[CopiedCue], anchor: Anchor, offset: int, at: int | None
) -> None:
    if at is not None:
        anchor, offset = Anchor.START, cue_copies.offset_to(target, copies, at)
    uow.created.extend(cue_copies.put(uow, target, copied, anchor, offset) for copied in copies)


def _landings(
    store: CatalogStore, target: Film, copies: Sequence[CopiedCue], anchor: Anchor, at: int | None
) -> list[Landing]:
    offset = 0
    if at is not None:
        anchor, offset = Anchor.START, cue_copies.offset_to(target, copies, at)
    with store.read() as connection:
        taken = cue_lists.numbers(connection, target.id)
    return cue_copies.landings(target, copies, anchor, offset, taken)


def templates(store: CatalogStore, series_id: str) -> list[Template]:
    """The templates of a series by name."""
    with store.read() as connection:
        found = series_queries.templates(connection, series_id)
    return [_template(row) for row in found]


def save_template(store: CatalogStore, series_id: str, name: str, cue_ids: Sequence[str]) -> ChangeSet:
    """Keep cues with a series by value, so that they outlive the episode; ``created[0]`` is the key.

    Raises template.no_name, template.exists, copy.none, series.gone, edit.gone.
    """
    clean = _name(store, series_id, name)
    if not cue_ids:
        raise CuefolioError("copy.none")

    def work(uow: UnitOfWork) -> None:
        uow.get(series, series_id)
        taken = []
        for cue_id in dict.fromkeys(cue_ids):
            film = film_queries.film_by_id(uow.connection, uow.get(cue, cue_id).production_id)
            assert film is not None, "a cue without its production"
            taken.append(cue_copies.take(uow, film, cue_id))
        text = cue_copies.to_json(taken)
        uow.created.append(
            uow.insert(cue_template, series_id=series_id, name=clean, name_key=fold(clean), cues=text)
        )

    return store.write("step.save_template", work, name=clean)


def rename_template(store: CatalogStore, template_id: str, name: str) -> ChangeSet:
    """Give a template another name. Raises template.no_name, template.exists, template.gone."""
    stored = _stored(store, template_id)
    clean = _name(store, stored.series_id, name, template_id)

    def work(uow: UnitOfWork) -> None:
        uow.update(cue_template, template_id, name=clean, name_key=fold(clean))

    return store.write("step.rename_template", work, name=clean)


def delete_template(store: CatalogStore, template_id: str) -> ChangeSet:
    """Delete a template; cues that were made with it stay. Raises template.gone."""
    stored = _stored(store, template_id)
    return store.write(
        "step.delete_template", lambda uow: uow.delete(cue_template, template_id), name=stored.name
    )


def apply_template(
    store: CatalogStore,
    film_id: str,
    template_id: str,
    offset: int = 0,
    *,
    anchor: Anchor = Anchor.NEARER,
    at: int | None = None,
) -> ChangeSet:
    """Add the cues of a template to a production as one step, placed as ``copy_cues`` places them.

    ``created`` are their keys. Raises template.gone, template.newer, film.gone, film.locked, cue.before_zero.
    """
    stored = _stored(store, template_id)
    target = films.get_film(store, film_id)
    copies = cue_copies.from_json(stored.cues)

    def work(uow: UnitOfWork) -> None:
        _put_all(uow, target, copies, anchor, offset, at)

    return store.write("step.apply_template", work, name=stored.name, count=len(copies))


def template_landings(
    store: CatalogStore,
    film_id: str,
    template_id: str,
    *,
    anchor: Anchor = Anchor.NEARER,
    at: int | None = None,
) -> list[Landing]:
    """What ``apply_template`` will make. Errors as there."""
    copies = cue_copies.from_json(_stored(store, template_id).cues)
    return _landings(store, films.get_film(store, film_id), copies, anchor, at)


def _stored(store: CatalogStore, template_id: str) -> StoredTemplate:
    with store.read() as connection:
        found = series_queries.template(connection, template_id)
    if found is None:
        raise CuefolioError("template.gone")
    return found


def _name(store: CatalogStore, series_id: str, name: str, template_id: str = "") -> str:
    series_service.get(store, series_id)
    clean = single_line(name)
    if not clean:
        raise CuefolioError("template.no_name")
    with store.read() as connection:
        known = series_queries.templates(connection, series_id)
    if any(fold(other.name) == fold(clean) and other.id != template_id for other in known):
        raise CuefolioError("template.exists", name=clean)
    return clean


def _template(row: StoredTemplate) -> Template:
    return Template(row.id, row.series_id, row.name, tuple(map(_label, cue_copies.from_json(row.cues))))


def _label(copied: CopiedCue) -> str:
    return " ".join(filter(None, (str(copied.plain.get("number") or ""), cue_copies.title_of(copied)))) or "?"
