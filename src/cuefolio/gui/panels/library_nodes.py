# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of the library: what each shows, what it stands for, what can be done with it."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.saved_search import SavedSearch
from cuefolio.domain.series import ListedFilm, Season, Series, number_order
from cuefolio.domain.text import fold
from cuefolio.gui import language
from cuefolio.gui.words import counted, sentence_for

SHIPPED = frozenset(
    {
        QT_TRANSLATE_NOOP("Searches", "Licensed, no publisher"),
        QT_TRANSLATE_NOOP("Searches", "No composer"),
        QT_TRANSLATE_NOOP("Searches", "No mood"),
        QT_TRANSLATE_NOOP("Searches", "Origin unknown"),
        QT_TRANSLATE_NOOP("Searches", "Not timed yet"),
        QT_TRANSLATE_NOOP("Searches", "Longer than two minutes"),
    }
)
"""Names of the searches that a new catalogue begins with."""
ORDERS = ("title", "year", "edited")
"""Orders of the productions."""


class Target(NamedTuple):
    """What a line stands for: film, series, season, all, kind, search, usual, or "" for nothing."""

    kind: str = ""
    id: str = ""


@dataclass(slots=True)
class Node:
    """One line. ``note`` stands under the text of productions, else at the right. ``edit`` is what renaming
    begins with, None where nothing can be renamed. ``searched`` is the folded text for the filter."""

    target: Target
    text: str
    note: str = ""
    icon: str = ""
    poster: str = ""
    kind: str = ""
    edit: str | None = None
    tip: str = ""
    is_section: bool = False
    children: list[Node] = field(default_factory=list)
    spoken: str = ""

    @property
    def is_tall(self) -> bool:
        """Whether it has two lines. All lines of the productions do: thousands are laid out at once."""
        return self.target.kind in ("film", "series", "season")

    @property
    def has_picture(self) -> bool:
        """Whether it has a poster."""
        return self.target.kind in ("film", "series")


# productions


def film_nodes(
    films: Sequence[ListedFilm], series: Iterable[Series], order: str = "title", needle: str = ""
) -> list[Node]:
    """Productions and series in an order, episodes under their series; with ``needle`` only what fits."""
    wanted = fold(needle).split()
    shown = [film for film in films if fits(film, wanted)] if wanted else films
    by_series: defaultdict[str, list[ListedFilm]] = defaultdict(list)
    for film in shown:
        by_series[film.series_id].append(film)
    lines = [(_film_key(film, order), film_node(film)) for film in by_series.pop("", [])]
    for whole in series:
        episodes = by_series.pop(whole.id, [])
        if episodes or not wanted or all(word in fold(whole.title) for word in wanted):
            lines.append((_series_key(whole, episodes, order), series_node(whole, episodes)))
    return [node for _key, node in sorted(lines, key=lambda line: line[0])]


def fits(film: ListedFilm, words: Sequence[str]) -> bool:
    """Whether every folded word is in the title, the series, the year, the kind or S01E03."""
    text = _searched(film, language.now())
    return all(word in text for word in words)


@functools.lru_cache(maxsize=8192)
def _searched(film: ListedFilm, _language: str) -> str:
    kind = sentence_for(f"kind.{film.kind}")
    return fold(f"{film.title}\n{film.series}\n{film.year or ''}\n{film.place}\n{kind}")


_folded = functools.lru_cache(maxsize=8192)(fold)


_Key = tuple[float, str, str]


def _film_key(film: ListedFilm, order: str) -> _Key:
    rank = {"year": -(film.year or 0), "edited": -film.edited}.get(order, 0)
    # Keys of rows grow with time, so that among the never edited the newest comes first.
    return (rank, _folded(film.title) if order != "edited" else _backwards(film.id), film.id)


def _series_key(whole: Series, episodes: Sequence[ListedFilm], order: str) -> _Key:
    keys = [_film_key(film, order) for film in episodes]
    if order == "title" or not keys:
        return (0, _folded(whole.title) if order != "edited" else _backwards(whole.id), whole.id)
    first = min(keys)
    return (first[0], _folded(whole.title) if order == "year" else first[1], whole.id)


def _backwards(key: str) -> str:
    return key.translate(str.maketrans("0123456789abcdef", "fedcba9876543210"))


def film_node(film: ListedFilm) -> Node:
    """The line of a production; equal productions share it, so nobody changes it."""
    return _film_node(film, language.now())


@functools.lru_cache(maxsize=8192)
def _film_node(film: ListedFilm, _language: str) -> Node:
    kind = sentence_for(f"kind.{film.kind}")
    first = film.place or (str(film.year) if film.year else kind)
    facts = [first] if film.cues is None else [first, counted(film.cues, "cue")]
    note = " · ".join(facts)
    return Node(
        Target("film", film.id),
        film.title,
        note,
        poster=film.poster,
        kind=film.kind,
        edit=film.title,
        spoken=f"{film.title}, {kind}, {', '.join(facts)}",
    )


def series_node(whole: Series, episodes: Sequence[ListedFilm]) -> Node:
    """The line of a series with its episodes, under their seasons where it has several."""
    note = counted(len(episodes), "episode")
    node = Node(
        Target("series", whole.id),
        whole.title,
        note,
        poster=next((film.poster for film in reversed(episodes) if film.poster), ""),
        kind="episode",
        edit=whole.title,
        tip=whole.notes,
        spoken=QCoreApplication.translate("Library", "{title}, series, {episodes}").format(
            title=whole.title, episodes=note
        ),
    )
    ordered = sorted(
        episodes, key=lambda f: (number_order(f.season), number_order(f.episode_number), _folded(f.title))
    )
    if len(whole.seasons) < 2:
        node.children = [film_node(film) for film in ordered]
        return node
    for season in whole.seasons:
        node.children.append(_season_node(season, [f for f in ordered if f.season_id == season.id]))
    node.children += [film_node(film) for film in ordered if not film.season_id]
    return node


def _season_node(season: Season, episodes: Sequence[ListedFilm]) -> Node:
    name = (
        QCoreApplication.translate("Library", "Season {0}").format(season.number)
        if season.number.isdecimal()
        else season.number
    )
    text = f"{name} · {season.title}" if season.title else name
    count = counted(len(episodes), "episode")
    return Node(
        Target("season", season.id),
        text,
        count,
        edit=season.number,
        children=[film_node(film) for film in episodes],
        spoken=f"{text}, {count}",
    )


# catalogue and saved searches


def list_nodes(kinds: Mapping[str, int], searches: Sequence[SavedSearch]) -> list[Node]:
    """The sections under the productions: what they share, and the saved searches."""
    nodes = [Node(Target(), QCoreApplication.translate("Library", "Catalogue"), is_section=True), _all_cues()]
    for kind in ENTRY_KINDS.values():
        plural = QCoreApplication.translate("Fields", kind.plural)
        nodes.append(_counted(Target("kind", kind.id), plural, kind.icon, kinds.get(kind.id)))
    nodes.append(Node(Target(), QCoreApplication.translate("Library", "Saved searches"), is_section=True))
    for search in searches:
        node = _counted(Target("search", search.id), search_name(search), "search", search.count)
        node.edit, node.tip = search.name, search.query
        nodes.append(node)
    if not searches:
        nodes.append(
            Node(
                Target("usual"), QCoreApplication.translate("Library", "Add the usual searches"), icon="plus"
            )
        )
    return nodes


def search_name(search: SavedSearch) -> str:
    """The name of a saved search; those that come with the program are said in the window's language."""
    return QCoreApplication.translate("Searches", search.name) if search.name in SHIPPED else search.name


def _all_cues() -> Node:
    return Node(
        Target("all"),
        QCoreApplication.translate("Library", "All cues"),
        icon="list",
        spoken=QCoreApplication.translate("Library", "All cues"),
    )


def _counted(target: Target, text: str, icon: str, count: int | None) -> Node:
    number = "" if count is None else QLocale().toString(count)
    return Node(target, text, number, icon, spoken=f"{text}, {number}" if number else text)
