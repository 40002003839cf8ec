# SPDX-License-Identifier: GPL-3.0-or-later
"""The name of a view of the cue table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from cuefolio.gui.dialogs.base import Dialog
from cuefolio.gui.panels.table_views import TableViews
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField


class ViewNameDialog(Dialog):
    """Asks for the name of a new view, or for another one of ``view``. ``named`` carries it."""

    named = Signal(str)

    def __init__(self, views: TableViews, view: str = "", parent: QWidget | None = None) -> None:
        title = self.tr("Rename view") if view else self.tr("Save this view")
        super().__init__(title, QSize(400, 130 if view else 190), parent)
        self._views = views
        self._view = view
        self.name = LineField(
            self, name=self.tr("Name"), placeholder=self.tr("For example: Licences for the lawyer")
        )
        self.name.setMaxLength(60)
        self.content.addWidget(PlainLabel(self.tr("Name of the view"), self, buddy=self.name))
        self.content.addWidget(self.name)
        if not view:
            self.content.addWidget(
                PlainLabel(
                    self.tr("Columns, widths, order, groups, filter row and colours are saved with it."),
                    self,
                    role="dim",
                    wrap=True,
                )
            )
        self.content.addStretch(1)
        self.add_close(self.tr("Cancel"))
        self.save = self.add_button(self.tr("Rename") if view else self.tr("Save"), primary=True)
        self.save.clicked.connect(self._save)
        if view:
            self.name.set_value(views.name(view))
            self.name.selectAll()
        self.name.setFocus()

    def _save(self) -> None:
        typed = self.name.text()
        name = self._views.free_name(typed, self._view)
        if name:
            self.named.emit(name)
            self.accept()
            return
        self.notice.show_message(
            self.tr("There is a view of this name already; type another one.")
            if typed.strip()
            else self.tr("A view needs a name; type one."),
            kind="error",
        )
        self.name.setFocus()
