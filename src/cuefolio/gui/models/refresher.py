# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads something again after changes: soon, but never over and over while somebody types."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from cuefolio.gui.job import JobCancelled
from cuefolio.gui.session import CatalogSession

log = logging.getLogger(__name__)

SOON_MS = 120
_REST = 4
"""A reading that took long is repeated only after this many times as long."""


class Refresher(QObject):
    """Asks a worker for what ``prepare`` says, and gives the answer to ``done`` in the GUI thread.

    Many requests within a moment are one reading. ``prepare`` gives the work, or None when there is nothing
    to read now. ``most_rest_ms`` is for what takes long the first time and is quick afterwards.
    """

    def __init__(
        self,
        session: CatalogSession,
        name: str,
        prepare: Callable[[], Callable[..., Any] | None],
        done: Callable[[Any], object],
        parent: QObject,
        *,
        most_rest_ms: int = 60_000,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._key = f"{name}-{id(self)}"
        self._prepare = prepare
        self._done = done
        self._most_rest_ms = most_rest_ms
        self._began = 0.0
        self._took = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)

    def soon(self, after_ms: int = SOON_MS) -> None:
        """Read in a moment, together with whatever else asks until then; with a longer moment, every new
        request begins it anew."""
        if after_ms > SOON_MS or not self._timer.isActive():
            rest = min(round(self._took * _REST * 1000), self._most_rest_ms)
            self._timer.start(max(after_ms, rest))

    def now(self) -> None:
        """Read at once; an earlier reading that has not answered is given up."""
        self._timer.stop()
        work = self._prepare()
        if work is not None:
            self._began = time.monotonic()
            self._session.jobs.submit_read(
                work, key=self._key, receiver=self, done=self._take, failed=self._quiet
            )

    def _take(self, answer: Any) -> None:
        self._took = time.monotonic() - self._began
        self._done(answer)

    def _quiet(self, error: BaseException) -> None:
        # What could not be read is asked for again after the next change; whoever edits is told anyway.
        if not isinstance(error, JobCancelled):
            log.debug("%s could not be read: %s", self._key, error)
