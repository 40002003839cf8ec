# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of a recipient's profile under a name of one's own."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from cuefolio.domain.text import fold
from cuefolio.errors import CuefolioError
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import error_sentence


class CopyProfileDialog(CatalogDialog):
    """Name and id; the id follows the name until somebody types one. ``copied`` carries the id."""

    copied = Signal(str)

    def __init__(
        self, session: CatalogSession, profile_id: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, self.tr("Copy a recipient"), QSize(480, 210), parent)
        self.profile_id = profile_id
        self._typed = False
        self.name = LineField(self, name=self.tr("Name"))
        self.id_field = LineField(
            self, name=self.tr("Id"), description=self.tr("Small letters and digits, parted by hyphens")
        )
        self.lines: dict[LineField, FieldLine] = {}
        about = self.tr("A copy of {0} is a file of your own, in which you change what differs.").format(name)
        self.content.addWidget(PlainLabel(about, self, wrap=True))
        for label, field in ((self.tr("Name"), self.name), (self.tr("Id"), self.id_field)):
            self.lines[field] = FieldLine(label, field, self, label_width=72)
            field.error_changed.connect(self.lines[field].show_error)
            self.content.addWidget(self.lines[field])
        self.lines[self.id_field].say(self.tr("Exports and the command line name the recipient by it."))
        self.content.addStretch(1)
        self.name.set_value(self.tr("{0}, our way").format(name))
        self._follow()
        self.name.edited.connect(self._follow)
        self.id_field.edited.connect(self._stop_following)
        self.add_close(self.tr("Cancel"))
        self.ok_button = self.add_button(self.tr("Copy"), primary=True)
        self.ok_button.clicked.connect(self.copy)
        self.name.setFocus()
        self.name.selectAll()

    def _follow(self) -> None:
        if not self._typed:
            words = re.findall(r"[a-z0-9]+", fold(self.name.text()))
            self.id_field.set_value("-".join(words)[:40].strip("-"))

    def _stop_following(self) -> None:
        self._typed = True

    def copy(self) -> None:
        """Write the copy; a refusal is shown under its field."""
        self.ok_button.setEnabled(False)
        source, new_id, name = self.profile_id, self.id_field.text().strip(), self.name.text().strip()
        self.session.jobs.submit_write(
            lambda: service("profiles.copy_profile")(source, new_id, name),
            receiver=self,
            done=self._done,
            failed=self._refused,
        )

    def _done(self, path: Path) -> None:
        self.copied.emit(path.stem)
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.ok_button.setEnabled(True)
        if isinstance(error, JobCancelled):
            return
        code = error.code if isinstance(error, CuefolioError) else ""
        at_id = dict.fromkeys(("profile.bad_id", "profile.exists"), self.id_field)
        field = {"profile.no_name": self.name, **at_id}.get(code)
        if field is None or not isinstance(error, CuefolioError):
            self.refuse(error)
            return
        field.set_error(error_sentence(error))
        field.setFocus()
        field.selectAll()
