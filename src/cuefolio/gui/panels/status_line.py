# SPDX-License-Identifier: GPL-3.0-or-later
"""The line at the bottom: what runs, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QStatusBar, QToolButton, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.job import Job
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel, set_tip


class StatusLine(QStatusBar):
    """Shows the progress of labelled jobs; quick edits show nothing."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 0)
        self._job: Job | None = None
        self._session = session
        self.text = PlainLabel("", self, role="dim")
        self.bar = QProgressBar(self)
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QToolButton(self)
        self.stop.setIcon(icon("x", "dim"))
        self.stop.setProperty("quiet", True)
        self.stop.setAccessibleName(self.tr("Stop"))
        set_tip(self.stop, self.tr("Stop; what is half done is not stored"))
        self.stop.clicked.connect(self._stop)
        self.place = PlainLabel("", self, role="dim", elide=True)
        self.place.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(self.text)
        self.addWidget(self.bar)
        self.addWidget(self.stop)
        # It elides and asks for no width of its own: it gets what the others leave.
        self.addPermanentWidget(self.place, 1)
        session.jobs.started.connect(self._started)
        session.jobs.progressed.connect(self._progressed)
        session.jobs.finished.connect(self._finished)
        session.opened.connect(self._show_place)
        session.closed.connect(self._show_place)
        self._show_idle()

    def _show_idle(self) -> None:
        self._job = None
        for widget in (self.bar, self.stop):
            widget.hide()
        self._show_place()

    def _show_place(self, *_: object) -> None:
        path = self._session.path
        self.place.setText("" if path is None else str(path))
        if self._job is None:
            self.text.setText(self._state())

    def _state(self) -> str:
        if self._session.store is None:
            return ""
        return self.tr("Read only") if self._session.read_only else self.tr("Every edit is saved")

    def _started(self, job: Job) -> None:
        if job.label and self._job is None:
            self._job = job
            self.text.setText(job.label)
            self.bar.setRange(0, 0)
            self.bar.show()
            self.stop.show()

    def _progressed(self, job: Job) -> None:
        if job is self._job:
            done, total, text = job.progress
            self.bar.setRange(0, max(total, 0))
            self.bar.setValue(done)
            self.text.setText(f"{job.label} {text}".strip())

    def _finished(self, job: Job) -> None:
        if job is self._job:
            self._show_idle()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
