# SPDX-License-Identifier: GPL-3.0-or-later
"""A dialog whose work is done by workers: it shows late that it works, can be stopped, and always answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget
from shiboken6 import isValid

from cuefolio.gui import garbage
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import Job, JobCancelled
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel

_LATE_MS = 250
"""Only what takes longer than this shows that it is working."""
_HOLD_MS = 1000
"""A long session makes many objects on the worker; looking through all of them would halt the window."""


class WorkingDialog(CatalogDialog):
    """Subclasses place ``work_row``, call ``read`` and ``write``, and have their ``show_buttons``."""

    def __init__(
        self, session: CatalogSession, title: str, size: QSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, title, size, parent)
        self._job: Job | None = None
        self._is_writing = False
        self.working = PlainLabel("", self, role="dim")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop)
        self.work_row = QWidget(self)
        row = QHBoxLayout(self.work_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.working)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop_button)
        self.work_row.hide()
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self._show_working)
        self._holding = QTimer(self, interval=_HOLD_MS)
        self._holding.timeout.connect(garbage.hold)
        session.closing.connect(self._end_with_catalog)

    def show_buttons(self) -> None:
        """Which buttons make sense now. For subclasses."""

    def stopped(self) -> None:
        """Reading was stopped by a person, or nothing was written. For subclasses."""

    @property
    def is_busy(self) -> bool:
        """Whether something is being read, worked out or written."""
        return self._job is not None

    def read(
        self,
        text: str,
        call: Callable[..., Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[..., object],
    ) -> None:
        """Run what changes nothing, unless something is written just now; an earlier reading that has not
        answered is dropped."""
        if self._is_writing:
            return

        def after(result: Any) -> None:
            self._rest()
            done(result)

        def refused(error: BaseException) -> None:
            if isinstance(error, JobCancelled):
                return
            self._rest()
            failed(error)

        self._begin(text)
        self._job = self.session.jobs.submit_read(
            call, key=f"timeline-{id(self)}", receiver=self, done=after, failed=refused, progress=self._tell
        )
        self.show_buttons()

    def write(self, text: str, call: Callable[..., Any], *, done: Callable[[Any], object]) -> None:
        """Run what is one step; it can be stopped, and then nothing was changed."""
        session = self.session
        if session.store is None or self.is_busy:
            return

        def after(result: Any) -> None:
            # The step happened and is announced, even when the dialog was closed meanwhile.
            if isValid(self):
                self._rest()
            session.announce(result)
            if isValid(self):
                done(result)

        self.notice.dismiss()
        self._is_writing = True
        self._begin(text)
        self._job = session.jobs.submit_write(
            call, label=text, done=after, failed=self._not_written, progress=self._tell
        )
        self.show_buttons()

    def _not_written(self, error: BaseException) -> None:
        self._rest()
        self.stopped()
        if isinstance(error, JobCancelled):
            self.notice.show_message(self.tr("Stopped; nothing was changed."))
        else:
            self.refuse(error)

    def stop(self) -> None:
        """Stop what is going on. Writing says itself when it has stopped."""
        if self._job is None:
            return
        self._job.cancel()
        if not self._is_writing:
            self._rest()
            self.stopped()

    def _end_with_catalog(self) -> None:
        """The catalogue is let go of: nobody waits for minutes of storing, so nothing is stored."""
        if self._job is not None:
            self._job.cancel()

    def _begin(self, text: str) -> None:
        self.working.setText(text)
        self.progress.setRange(0, 0)
        if self._job is None:
            self._late.start()
        garbage.hold()
        self._holding.start()

    def _show_working(self) -> None:
        self.work_row.setVisible(self._job is not None)

    def _rest(self) -> None:
        """Nothing goes on any more."""
        self._job, self._is_writing = None, False
        self._late.stop()
        self._holding.stop()
        self.work_row.hide()
        self.show_buttons()

    def _tell(self, done: int, total: int, _text: str = "") -> None:
        # Behind the last cue comes the history of all of them, which tells nothing of its own.
        ends = self._is_writing and done + 1 >= total
        self.progress.setRange(0, 0 if ends else total)
        self.progress.setValue(done)

    def done(self, result: int) -> None:
        """Closing stops what is only read; a step that was begun goes on and can be undone."""
        if self._job is not None and not self._is_writing:
            self._job.cancel()
        super().done(result)
