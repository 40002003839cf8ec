# SPDX-License-Identifier: GPL-3.0-or-later
"""The templates of a series: cues kept under a name, added to any of its episodes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.film import Film
from cuefolio.errors import CuefolioError
from cuefolio.gui.delegates.cell import CellDelegate
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.icons import icon
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import scaled
from cuefolio.gui.series_comfort.landing_list import LandingList
from cuefolio.gui.series_comfort.new_template_dialog import NewTemplateDialog
from cuefolio.gui.series_comfort.place_choice import PlaceChoice
from cuefolio.gui.series_comfort.templates_model import CUES, NAME, TemplatesModel
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from cuefolio.domain.series import ListedFilm
    from cuefolio.services.series_comfort import Template

_NAME_WIDTH = 160
_TOLD_MS = 12_000


class TemplatesDialog(CatalogDialog):
    """``applied`` carries the keys of new cues and the name of their template; ``edit_film_wanted`` asks for
    the production's own dialog, where it becomes an episode."""

    applied = Signal(list, str)
    edit_film_wanted = Signal()

    def __init__(
        self,
        session: CatalogSession,
        film: Film,
        selected: Sequence[str] = (),
        frame: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, self.tr("Series templates"), QSize(900, 560), parent)
        self.film, self.selected = film, list(selected)
        self.series_id = ""
        self._wanted = self._deleted_name = ""
        self.model = TemplatesModel(self)
        self.model.can_edit = not session.read_only
        self.model.renamed.connect(self._rename)
        self.heading = PlainLabel("", self, role="heading", elide=True)
        self.pages = QStackedWidget(self)
        self.table = SmallTable(self.pages, name=self.tr("Templates"))
        self.preview = LandingList(film.rate, self)
        self.place = PlaceChoice(film.rate, film.start_frame if frame is None else frame, self)
        self._lay_out()
        self.close_button = self.add_close()
        self.apply_button = self.add_button(self.tr("Add to this episode"), primary=True)
        self.apply_button.clicked.connect(self.apply)
        self.place.changed.connect(self._look)
        self._enable()
        self._read_series()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setSelectionMode(SmallTable.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(SmallTable.SelectionBehavior.SelectRows)
        self.table.setItemDelegateForColumn(NAME, CellDelegate(self.table))
        self.table.setItemDelegateForColumn(CUES, CellDelegate(self.table, dim=True))
        self.table.setColumnWidth(NAME, scaled(_NAME_WIDTH))
        self.table.horizontalHeader().setSectionResizeMode(CUES, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self.table.clear_wanted.connect(self._clear)
        self.table.add_wanted.connect(self.new)
        left = QWidget(self.pages)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        frame = QFrame(left)
        frame.setProperty("surface", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        rows.addWidget(frame, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.new_button = self._button("plus", self.tr("New…"), self.new)
        self.rename_button = self._button("pencil", self.tr("Rename"), self.rename)
        self.delete_button = self._button("trash-2", self.tr("Delete"), self.delete)
        for button in (self.new_button, self.rename_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        halves = QHBoxLayout()
        halves.setSpacing(12)
        halves.addWidget(left, 1)
        halves.addWidget(self.preview, 1)
        self.full = QWidget(self.pages)
        column = QVBoxLayout(self.full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(halves, 1)
        column.addWidget(self.place)
        self.no_series = EmptyState(
            "tv",
            self.tr("“{0}” belongs to no series").format(self.film.title),
            self.tr("Templates stay with a series. Give the production a series and they are kept here."),
            [(self.tr("Edit production…"), self._edit_film)],
            self.pages,
            primary=0,
        )
        self.no_templates = EmptyState(
            "copy",
            self.tr("No templates yet"),
            self.tr(
                "Keep the cues that come back in every episode (theme, bumpers, logos, end title) under a "
                "name, and add them to the next episode with one click."
            ),
            [(self.tr("New template…"), self.new)],
            self.pages,
            primary=0,
        )
        for page in (self.full, self.no_series, self.no_templates):
            self.pages.addWidget(page)
        self.content.addWidget(self.heading)
        self.content.addWidget(self.pages, 1)

    def _button(self, name: str, text: str, call: Any) -> QPushButton:
        button = QPushButton(icon(name, "dim"), text, self)
        button.setAutoDefault(False)
        button.clicked.connect(call)
        return button

    # what there is

    def catalog_changed(self, change: object) -> None:
        """Templates, the series or the cues of the episode may be different now."""
        self._read_series()

    def _read_series(self) -> None:
        self.session.read(
            "series_comfort.episode",
            self.film.id,
            done=self._take_series,
            failed=self._gone,
            key=f"template-series-{id(self)}",
            receiver=self,
        )

    def _gone(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.session.refuse_unless_gone(error)
            self.reject()

    def _take_series(self, film: ListedFilm) -> None:
        self.series_id = film.series_id
        self.heading.setText(film.series)
        if not self.series_id:
            self.model.show(())
            self.pages.setCurrentWidget(self.no_series)
            self._enable()
            return
        self.session.read(
            "series_comfort.templates",
            self.series_id,
            done=self._take,
            failed=self.refuse,
            key=f"templates-{id(self)}",
            receiver=self,
        )

    def _take(self, templates: Sequence[Template]) -> None:
        if self.table.is_editing():
            return  # the edit's own answer reads again
        before = self.table.currentIndex().row()
        key = self._wanted or self._current_key()
        self._wanted = ""
        self.model.show(templates)
        self.pages.setCurrentWidget(self.full if templates else self.no_templates)
        row = self.model.place_of(key)
        row = row if row >= 0 else min(max(before, 0), len(templates) - 1)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, NAME))
            if not self.isAncestorOf(self.focusWidget() or self) or self.focusWidget() is self.table:
                self.table.setFocus()
        self._look()

    def current(self) -> Template | None:
        """The template of the current line."""
        row = self.table.currentIndex().row()
        return self.model.lines[row] if 0 <= row < len(self.model.lines) else None

    def _current_key(self) -> str:
        found = self.current()
        return "" if found is None else found.id

    def _enable(self) -> None:
        some = self.current() is not None and not self.session.read_only
        for button in (self.rename_button, self.delete_button, self.apply_button):
            button.setEnabled(some)
        for button in (self.new_button, *self.no_templates.buttons, *self.no_series.buttons):
            button.setEnabled(not self.session.read_only)

    # the preview

    def _look(self, *_: object) -> None:
        self._enable()
        template, keywords = self.current(), self.place.keywords()
        if template is None or keywords is None:
            return
        self.session.read(
            "series_comfort.template_landings",
            self.film.id,
            template.id,
            done=self.preview.show_landings,
            failed=self._no_preview,
            key=f"template-preview-{id(self)}",
            receiver=self,
            **keywords,
        )

    def _no_preview(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        if isinstance(error, CuefolioError):
            self.preview.say(self.tr("This cannot be added"), error_sentence(error))
        else:
            self.refuse(error)

    # what a person does

    def _edit_film(self) -> None:
        self.reject()
        self.edit_film_wanted.emit()

    def new(self) -> None:
        """Choose cues of this episode and keep them under a name."""
        if self.series_id and not self.session.read_only:
            dialog = NewTemplateDialog(self.session, self.film, self.series_id, self.selected, self)
            dialog.saved.connect(self._made)
            dialog.open()

    def _made(self, template_id: str) -> None:
        self._wanted = template_id
        self._read_series()

    def rename(self) -> None:
        """Edit the name in its cell."""
        row = self.table.currentIndex().row()
        if row >= 0:
            self.table.edit_cell(row, NAME)

    def _rename(self, template_id: str, name: str) -> None:
        self.notice.dismiss()
        self._wanted = template_id  # Enter has gone down a line, and the lines stand by name
        self.session.write(
            "series_comfort.rename_template",
            template_id,
            name,
            failed=self._not_renamed,
            receiver=self,
        )

    def _not_renamed(self, error: BaseException) -> None:
        self.refuse(error)
        self._read_series()

    def _clear(self, _index: object) -> None:
        self.delete()

    def delete(self) -> None:
        """Delete the current template; the cues that were made of it stay."""
        template = self.current()
        if template is not None and not self.session.read_only:
            self._deleted_name = template.name
            self.session.write(
                "series_comfort.delete_template",
                template.id,
                done=self._deleted,
                failed=self.refuse,
                receiver=self,
            )

    def _deleted(self, _change: object) -> None:
        text = self.tr("The template “{0}” was deleted; cues that were made of it stay.")
        action = (self.tr("Undo"), self.session.undo)
        self.notice.show_message(
            text.format(self._deleted_name), kind="done", action=action, timeout_ms=_TOLD_MS
        )

    def apply(self) -> None:
        """Add the cues of the current template to the episode; the dialog closes when they are there."""
        template = self.current()
        keywords = self.place.keywords() if self.place.accepts() else None
        if template is None or keywords is None:
            return
        self.notice.dismiss()
        self.apply_button.setEnabled(False)
        self.session.write(
            "series_comfort.apply_template",
            self.film.id,
            template.id,
            done=self._applied,
            failed=self._not_applied,
            receiver=self,
            **keywords,
        )

    def _applied(self, change: Any) -> None:
        self.applied.emit(list(change.created), str(change.arguments.get("name", "")))
        self.accept()

    def _not_applied(self, error: BaseException) -> None:
        self._enable()
        if not isinstance(error, JobCancelled):
            self.refuse(error)
