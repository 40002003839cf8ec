# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the file that plays is still there, asked off the GUI thread: a dead drive answers late."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from cuefolio.errors import CuefolioError
from cuefolio.gui.job import Job
from cuefolio.gui.jobs import JobRunner
from cuefolio.gui.words import error_sentence

LOOK_MS = 1000
PATIENCE = 4.0
"""Seconds after which a drive that does not answer counts as gone."""


class FileWatch(QObject):
    """Looks once a second whether a file is there. ``lost`` carries the sentence when it is not."""

    lost = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = b""
        self._runner: JobRunner | None = None
        self._job: Job | None = None
        self._asked_at = 0.0
        self._then: Callable[[str], object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def watch(self, path: bytes) -> None:
        """Watch this file from now on."""
        self._path = path
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def ask(self, then: Callable[..., object], *arguments: object) -> None:
        """Call ``then(sentence, *arguments)`` with why the file is gone, "" if it is there."""
        self._then = lambda sentence: then(sentence, *arguments)
        self._look()

    def close(self) -> None:
        """End the thread."""
        self.stop()
        self._then = None
        runner, self._runner = self._runner, None
        self._job = None
        if runner is not None:
            runner.shutdown(0.5)
            runner.deleteLater()

    def _look(self) -> None:
        if self._job is not None:
            if time.monotonic() - self._asked_at > PATIENCE:
                self._job = None
                self._answer(self._path, _sentence("sound.unplugged", self._path))
            return
        if self._runner is None:
            self._runner = JobRunner(self, readers=1)
        self._asked_at = time.monotonic()
        path = self._path
        self._job = self._runner.submit_read(
            _why_gone, path, receiver=self, done=lambda sentence: self._take(path, sentence)
        )

    def _take(self, path: bytes, sentence: str) -> None:
        self._job = None
        self._answer(path, sentence)

    def _answer(self, path: bytes, sentence: str) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(sentence)
        elif sentence and path == self._path and self._timer.isActive():
            self._timer.stop()
            self.lost.emit(sentence)


def _why_gone(path: bytes) -> str:
    """Why a file cannot be reached, "" if it can. Any thread; may wait for a drive."""
    try:
        os.stat(path)  # noqa: PTH116 - bytes
    except OSError:
        folder = os.path.dirname(path)  # noqa: PTH120 - bytes
        return _sentence("sound.missing" if os.path.isdir(folder) else "sound.unplugged", path)  # noqa: PTH112
    return ""


def _sentence(code: str, path: bytes) -> str:
    return error_sentence(CuefolioError(code, path=path.decode("utf-8", "backslashreplace")))


class PlayableFile:
    """A file under a name that Qt can open: its own, or where that is not UTF-8, that of a link to it.

    ``shown`` is its path for people. Raises OSError where no link can be made.
    """

    def __init__(self, path_bytes: bytes, shown: str) -> None:
        self.path_bytes = path_bytes
        self.shown = shown
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        try:
            self.name = path_bytes.decode("utf-8")
        except UnicodeDecodeError:
            self._folder = tempfile.TemporaryDirectory(prefix="cuefolio-")
            link = Path(self._folder.name, "sound")
            link.symlink_to(os.fsdecode(path_bytes))
            self.name = str(link)

    def close(self) -> None:
        """Take the link away."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
