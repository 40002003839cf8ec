# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticking productions: episodes under their series, a field to find them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from cuefolio.domain.film import FilmSummary
from cuefolio.domain.text import fold
from cuefolio.gui.delivery.list_tree import KEY, ListTree, children, framed
from cuefolio.gui.widgets.labels import plain_tip
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import counted

_TICKABLE = Qt.ItemFlag.ItemIsUserCheckable


def film_line(film: FilmSummary) -> str:
    """An episode by its number and title, another production by its title and year."""
    number = "x".join(filter(None, (film.season, film.episode_number)))
    year = f"({film.year})" if film.year and not film.series else ""
    return " ".join(filter(None, (number, film.title, year)))


class FilmChoice(QWidget):
    """A tick on a series is one on each of its episodes. ``changed`` comes after each tick of a person."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = LineField(name=self.tr("Find a production"), placeholder=self.tr("Find a production"))
        self.search.setClearButtonEnabled(True)
        self.tree = ListTree(self.tr("Productions"), [self.tr("Productions"), ""], self, branches=True)
        self.tree.setIndentation(16)
        self.search.textChanged.connect(self._filter)
        self.tree.itemChanged.connect(self._ticked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.search)
        rows.addWidget(framed(self.tree, self), 1)

    def show_films(self, films: Sequence[FilmSummary], ticked: Collection[str]) -> None:
        """List productions; those whose keys are in ``ticked`` are ticked."""
        self.tree.blockSignals(True)
        self.tree.clear()
        series: dict[str, QTreeWidgetItem] = {}
        for film in sorted(films, key=_order):
            above: QTreeWidget | QTreeWidgetItem = self.tree
            if film.series:
                above = series.get(film.series) or self._series(film.series)
                series[film.series] = above
            item = QTreeWidgetItem(above, [film_line(film), counted(film.cues, "cue")])
            item.setFlags(item.flags() | _TICKABLE)
            item.setData(0, KEY, film.id)
            item.setToolTip(0, plain_tip(film_line(film)))
            item.setCheckState(0, Qt.CheckState.Checked if film.id in ticked else Qt.CheckState.Unchecked)
        for item in series.values():
            item.setExpanded(item.checkState(0) != Qt.CheckState.Unchecked or len(series) == 1)
        self.tree.blockSignals(False)
        self.tree.fit()
        first = next(self.tree.lines(), None)
        if first is not None:
            self.tree.setCurrentItem(first)
        self._filter(self.search.text())

    def _series(self, name: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [name])
        item.setFlags(item.flags() | _TICKABLE | Qt.ItemFlag.ItemIsAutoTristate)
        item.setToolTip(0, plain_tip(name))
        return item

    def ticked(self) -> list[str]:
        """Keys of the ticked productions, in the order of the list."""
        return [
            str(item.data(0, KEY)) for item in self._films() if item.checkState(0) == Qt.CheckState.Checked
        ]

    def _films(self) -> list[QTreeWidgetItem]:
        return [film for item in self.tree.lines() for film in children(item) or [item]]

    def _ticked(self, _item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.changed.emit()

    def _filter(self, text: str) -> None:
        """Show what holds the text; a series with all its episodes when its own name does."""
        wanted = fold(text)
        for item in self.tree.lines():
            own = wanted in fold(item.text(0))
            shown = own
            for episode in children(item):
                fits = own or wanted in fold(episode.text(0))
                episode.setHidden(not fits)
                shown = shown or fits
            item.setHidden(not shown)
            if wanted and shown and item.childCount():
                item.setExpanded(True)


def _order(film: FilmSummary) -> tuple[object, ...]:
    """Series and single productions by name, episodes by number."""
    return (
        fold(film.series or film.title),
        film.series,
        _numbers(film.season),
        _numbers(film.episode_number),
        fold(film.title),
    )


def _numbers(text: str) -> tuple[int, str]:
    digits = re.match(r"\d{1,9}", text)
    return (int(digits[0]) if digits else 0, text)
