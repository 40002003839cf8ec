# SPDX-License-Identifier: GPL-3.0-or-later
"""A new template of a series: its name, and the cues of this episode that it keeps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from cuefolio.domain.film import Film
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.series_comfort.tick_list import TickList
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField

if TYPE_CHECKING:
    from cuefolio.services.series_comfort import Offer


class NewTemplateDialog(CatalogDialog):
    """Ticked at first are the cues that were selected, where there are several, else those that come back in
    every episode. ``saved`` carries the key of the template."""

    saved = Signal(str)

    def __init__(
        self,
        session: CatalogSession,
        film: Film,
        series_id: str,
        selected: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, self.tr("New template"), QSize(620, 540), parent)
        self.series_id = series_id
        self._selected = list(selected) if len(selected) > 1 else []
        self.name = LineField(
            self, name=self.tr("Name"), placeholder=self.tr("For example: Theme and end title")
        )
        line = FieldLine(self.tr("Name"), self.name, self, label_width=72)
        self.name.error_changed.connect(line.show_error)
        self.list = TickList(self)
        note = self.tr("The cues are kept as they are now; later edits of the episode do not change them.")
        self.content.addWidget(line)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(PlainLabel(note, self, role="small", wrap=True))
        self.add_close(self.tr("Cancel"))
        self.save_button = self.add_button(self.tr("Keep"), primary=True)
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.save)
        self.list.changed.connect(self._enable)
        self.name.setFocus()
        session.read("series_comfort.offer", film.id, done=self._take, failed=self.refuse, receiver=self)

    def _take(self, offer: Offer) -> None:
        likely = [row.id for row in offer.cues[: offer.likely]]
        self.list.show_cues(offer.cues, offer.likely, self._selected or likely)

    def _enable(self) -> None:
        self.save_button.setEnabled(bool(self.list.chosen()) and not self.session.read_only)

    def save(self) -> None:
        """Keep the template; the dialog closes when the catalogue has it."""
        self.notice.dismiss()
        self.save_button.setEnabled(False)
        self.session.write(
            "series_comfort.save_template",
            self.series_id,
            self.name.text(),
            self.list.chosen(),
            done=self._saved,
            failed=self._refused,
            receiver=self,
        )

    def _saved(self, change: Any) -> None:
        self.saved.emit(change.created[0])
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self._enable()
        if isinstance(error, JobCancelled):
            return
        self.refuse(error)
        self.name.setFocus()
        self.name.selectAll()
