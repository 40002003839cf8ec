# SPDX-License-Identifier: GPL-3.0-or-later
"""All scenes of a production with their times in the current cut, edited like a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QFrame, QHeaderView, QPushButton, QVBoxLayout, QWidget

from cuefolio.domain.film import Film
from cuefolio.gui.delegates.cell import CellDelegate
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.dialogs.scene_model import IN, LENGTH, NAME, NUMBER, OUT, SceneModel
from cuefolio.gui.icons import icon
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from cuefolio.services.scenes import SceneLine

_WIDTHS = {NUMBER: 70, NAME: 230, IN: 110, OUT: 110, LENGTH: 76}


class ScenesDialog(CatalogDialog):
    """Every edit is stored at once and can be undone."""

    def __init__(self, session: Any, film: Film, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Scenes"), QSize(660, 480), parent)
        self.film = film
        self._wanted = ""
        self.model = SceneModel(session, film.rate, self)
        self.model.written.connect(self._written)
        title = PlainLabel(film.title, self, role="heading", elide=True)
        hint = PlainLabel(
            self.tr("Times are those of the current cut. An out can be typed as a length, such as +2:30:00."),
            self,
            role="dim",
            wrap=True,
        )
        frame = QFrame(self)
        frame.setProperty("surface", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        self.table = SmallTable(frame, name=self.tr("Scenes"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(SmallTable.SelectionMode.SingleSelection)
        for column, width in _WIDTHS.items():
            delegate = CellDelegate(self.table, numeric=column >= IN, dim=column == LENGTH)
            self.table.setItemDelegateForColumn(column, delegate)
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.table.clear_wanted.connect(self._clear)
        self.table.add_wanted.connect(self.add)
        inside.addWidget(self.table)
        self.content.addWidget(title)
        self.content.addWidget(hint)
        self.content.addWidget(frame, 1)
        self.add_button_ = self._button("plus", self.tr("Add scene"), self.add)
        self.up = self._button("arrow-up", self.tr("Up"), self.move_up)
        self.down = self._button("arrow-down", self.tr("Down"), self.move_down)
        self.remove_button = self._button("trash-2", self.tr("Delete"), self.remove)
        self.add_close().setDefault(True)
        for button in (self.add_button_, self.up, self.down, self.remove_button):
            button.setEnabled(not session.read_only)
        self._read()

    def _button(self, name: str, text: str, call: Any) -> QPushButton:
        button = self.add_button(text, left=True)
        button.setIcon(icon(name, "dim"))
        button.clicked.connect(call)
        return button

    def catalog_changed(self, change: object) -> None:
        """Scenes may be different now."""
        self._read()

    def _read(self) -> None:
        self.session.read(
            "scenes.of_film",
            self.film.id,
            done=self._take,
            failed=self._gone,
            key=f"scenes-{id(self)}",
            receiver=self,
        )

    def _gone(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.session.refuse_unless_gone(error)
            self.reject()

    def _take(self, scenes: list[SceneLine]) -> None:
        here = self.table.currentIndex()
        line = self.model.lines[here.row()] if here.isValid() else None
        if self.table.is_editing():
            return  # the edit's own answer reads again
        self.model.show_scenes(scenes)
        wanted, self._wanted = self._wanted, ""
        row = next((n for n, entry in enumerate(self.model.lines) if entry.id == wanted), -1)
        if row >= 0:
            self.table.edit_cell(row, NAME)
            return
        if line is not None:
            keys = [(entry.id, entry.part) for entry in self.model.lines]
            row = keys.index((line.id, line.part)) if (line.id, line.part) in keys else min(
                here.row(), len(keys) - 1
            )  # fmt: skip
            self.table.setCurrentIndex(self.model.index(row, here.column()))

    def _written(self, result: object) -> None:
        if isinstance(result, BaseException):
            self.refuse(result)
        else:
            self.notice.dismiss()
        self._read()

    def _current(self) -> str:
        index = self.table.currentIndex()
        return self.model.lines[index.row()].id if index.isValid() else ""

    # what the buttons do

    def add(self) -> None:
        """Add a scene behind the last one and open its name."""
        number = len({line.id for line in self.model.lines}) + 1
        self.session.write(
            "scenes.add",
            self.film.id,
            self.tr("Scene {0}").format(number),
            done=self._added,
            failed=self.refuse,
            receiver=self,
        )

    def _added(self, change: Any) -> None:
        self._wanted = change.created[0]
        self._read()

    def remove(self) -> None:
        """Delete the current scene; cues that played in it stay."""
        if self._current():
            self.session.write("scenes.delete", [self._current()], failed=self.refuse, receiver=self)

    def move_up(self) -> None:
        """Put the current scene before the one above it."""
        self._move(-1)

    def move_down(self) -> None:
        """Put the current scene behind the one below it."""
        self._move(1)

    def _move(self, step: int) -> None:
        order = list(dict.fromkeys(line.id for line in self.model.lines))
        key = self._current()
        if not key:
            return
        rest = [other for other in order if other != key]
        place = order.index(key) + step
        if 0 <= place <= len(rest):
            before = rest[place] if place < len(rest) else None
            self.session.write("scenes.move", key, before, failed=self.refuse, receiver=self)

    def _clear(self, index: QModelIndex) -> None:
        if index.column() in (NUMBER, IN, OUT) and not self.session.read_only:
            self.model.setData(index, None)
