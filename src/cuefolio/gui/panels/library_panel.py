# SPDX-License-Identifier: GPL-3.0-or-later
"""The library on the left: productions, and everything that productions share."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from cuefolio.domain.film import FilmSummary
from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.library_delegate import NOTE_ROLE, SECTION_ROLE, LibraryDelegate
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.words import counted
from cuefolio.messages import sentence

_KIND_ICONS = {
    "film": "film",
    "short": "clapperboard",
    "episode": "tv",
    "documentary": "film",
    "commercial": "tv",
    "trailer": "play",
    "game": "square",
    "student-film": "clapperboard",
}
_TARGET = Qt.ItemDataRole.UserRole
_REFRESHING_TABLES = frozenset({"production", "series", "season", "cut", "cue", *ENTRY_KINDS})


class LibraryPanel(QWidget):
    """Productions (episodes under their series) and the kinds of entries with their counts.

    ``film_chosen`` carries a production's key, ``kind_chosen`` a kind of entry, ``all_cues_chosen``
    nothing. ``films_listed`` tells how many productions there are.
    """

    film_chosen = Signal(str)
    kind_chosen = Signal(str)
    all_cues_chosen = Signal()
    films_listed = Signal(int)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.films: list[FilmSummary] = []
        self._counts: dict[str, int] = {}
        self._chosen: tuple[str, str] = ("", "")
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("library")
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setIconSize(QSize(16, 16))
        self.tree.setUniformRowHeights(False)
        self.tree.setItemDelegate(LibraryDelegate(self.tree))
        self.tree.setAccessibleName(self.tr("Library"))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.tree.currentItemChanged.connect(self._chose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.tree)
        self.setMinimumWidth(180)
        self._build()
        session.opened.connect(self.reload)
        session.closed.connect(self._empty)
        session.changed.connect(self._changed)

    def reload(self, *_: object) -> None:
        """Ask for productions and counts again."""
        self.session.read("films.list_films", done=self._take_films, key="library-films", receiver=self)
        self.session.read("library.counts", done=self._take_counts, key="library-counts", receiver=self)

    def choose_film(self, film_id: str) -> None:
        """Make a production current, now or when it is listed."""
        self._chosen = ("film", film_id)
        self._mark()

    def choose_kind(self, kind: str) -> None:
        """Make a kind of entry current."""
        self._chosen = ("kind", kind)
        self._mark()

    def choose_nothing(self) -> None:
        """Mark nothing, as while search results are shown."""
        self._chosen = ("", "")
        self.tree.blockSignals(True)
        self.tree.clearSelection()
        self.tree.setCurrentIndex(QModelIndex())
        self.tree.blockSignals(False)

    def _changed(self, change: Any) -> None:
        if change is None or change.tables & _REFRESHING_TABLES:
            self.reload()

    def _empty(self) -> None:
        self.films, self._counts = [], {}
        self._chosen = ("", "")
        self._build()

    def _take_films(self, films: list[FilmSummary]) -> None:
        if films != self.films:
            self.films = films
            self._build()
        self.films_listed.emit(len(films))

    def _take_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        for item in self._items():
            kind, key = item.data(0, _TARGET) or ("", "")
            if kind == "kind":
                item.setData(0, NOTE_ROLE, str(counts.get(key, "")))

    def _build(self) -> None:
        scrolled = self.tree.verticalScrollBar().value()
        self.tree.blockSignals(True)
        self.tree.clear()
        self._section(self.tr("Productions"))
        by_series: defaultdict[str, list[FilmSummary]] = defaultdict(list)
        for film in self.films:
            by_series[film.series].append(film)
        if not self.films:
            empty = self._item(None, self.tr("None yet"), "film", ("", ""), "")
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
        for film in by_series.pop("", []):
            self._film(film, None)
        for series, films in sorted(by_series.items(), key=lambda entry: entry[0].casefold()):
            parent = self._item(None, series, "library", ("series", series), counted(len(films), "episode"))
            parent.setFlags(parent.flags() & ~Qt.ItemFlag.ItemIsSelectable)
            for film in sorted(films, key=lambda f: (f.season, f.episode_number.zfill(4))):
                self._film(film, parent)
            parent.setExpanded(True)
        self._section(self.tr("Catalogue"))
        self._item(None, self.tr("All cues"), "list", ("all", ""), "")
        for kind in ENTRY_KINDS.values():
            self._item(None, kind.plural, kind.icon, ("kind", kind.id), str(self._counts.get(kind.id, "")))
        self._mark(quiet=True)
        self.tree.blockSignals(False)
        self.tree.verticalScrollBar().setValue(scrolled)

    def _section(self, text: str) -> None:
        item = QTreeWidgetItem(self.tree, [text])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(0, SECTION_ROLE, True)

    def _film(self, film: FilmSummary, parent: QTreeWidgetItem | None) -> None:
        facts = [str(film.year) if film.year else sentence(f"kind.{film.kind}", {}).lower()]
        if film.series:
            label = "".join(
                (
                    f"S{film.season.zfill(2)}" if film.season else "",
                    f"E{film.episode_number.zfill(2)}" if film.episode_number else "",
                )
            )
            facts = [label] if label else facts
        facts.append(counted(film.cues, "cue"))
        self._item(
            parent, film.title, _KIND_ICONS.get(film.kind, "film"), ("film", film.id), " · ".join(facts)
        )

    def _item(
        self, parent: QTreeWidgetItem | None, text: str, icon_name: str, target: tuple[str, str], note: str
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        if parent is None:
            self.tree.addTopLevelItem(item)
        else:
            parent.addChild(item)
        item.setIcon(0, icon(icon_name, "dim"))
        item.setData(0, _TARGET, target)
        item.setData(0, NOTE_ROLE, note)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text}, {note}")
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        top = [self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount())]
        found = [item for item in top if item is not None]
        below = [item.child(n) for item in found for n in range(item.childCount())]
        return found + [item for item in below if item is not None]

    def _mark(self, quiet: bool = False) -> None:
        for item in self._items():
            if item.data(0, _TARGET) == self._chosen:
                self.tree.blockSignals(True)
                self.tree.setCurrentItem(item)
                self.tree.blockSignals(False)
                if not quiet:
                    self._tell(*self._chosen)
                return

    def _chose(self, item: QTreeWidgetItem | None, _previous: QTreeWidgetItem | None) -> None:
        target = item.data(0, _TARGET) if item is not None else None
        if target is not None:
            self._chosen = target
            self._tell(*target)

    def _tell(self, kind: str, key: str) -> None:
        if kind == "film":
            self.film_chosen.emit(key)
        elif kind == "kind":
            self.kind_chosen.emit(key)
        elif kind == "all":
            self.all_cues_chosen.emit()

    def _menu(self, point: QPoint) -> None:
        item = self.tree.itemAt(point)
        target = item.data(0, _TARGET) if item is not None else None
        if target is not None and target[0] == "film":
            self.menu_wanted.emit(target[1], self.tree.viewport().mapToGlobal(point))
