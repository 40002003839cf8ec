# SPDX-License-Identifier: GPL-3.0-or-later
"""The padlock in the head of a production that was locked against accidental edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import set_tip

if TYPE_CHECKING:
    from cuefolio.services.film_lock import Lock


def local_time(stamp: str) -> str:
    """A moment that is kept as ISO text (UTC), as people of this place write it."""
    moment = QDateTime.fromString(stamp, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else stamp


class LockBadge(QToolButton):
    """Hidden while the production can be edited. Who locked it and when is its tip and its name."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._film_id = ""
        self.setIcon(icon("lock", "warning"))
        self.setText(self.tr("Locked"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setProperty("quiet", True)
        self.hide()

    def show_film(self, film_id: str) -> None:
        """Show whether a production is locked."""
        if film_id != self._film_id:
            self.hide()
        self._film_id = film_id
        self.session.read(
            "film_lock.state",
            film_id,
            done=self._take,
            failed=self.session.refuse_unless_gone,
            key=f"lock-{id(self)}",
            receiver=self,
        )

    def _take(self, lock: Lock | None) -> None:
        self.setVisible(lock is not None)
        if lock is not None:
            said = locked_words(lock)
            self.setAccessibleName(said)
            set_tip(self, self.tr("{0} Press to unlock it with a reason.").format(said))


def locked_words(lock: Lock) -> str:
    """ "Locked by Ana Bell on 22.11.26 15:04."; of an unknown person only when."""
    when = local_time(lock.at)
    if not lock.by:
        return QCoreApplication.translate("LockBadge", "Locked on {0}.").format(when)
    return QCoreApplication.translate("LockBadge", "Locked by {0} on {1}.").format(lock.by, when)
