# SPDX-License-Identifier: GPL-3.0-or-later
"""Waveforms that somebody waits for, computed one at a time in the background.

A thread of its own, so that a long decode never stands in the way of the window's reads; the decoding is
done by a child process at the lowest priority.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from cuefolio.errors import CuefolioError
from cuefolio.gui.job import Job, JobCancelled
from cuefolio.gui.jobs import JobRunner
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from cuefolio.domain.peaks import GrowingPeaks, PeakShape
    from cuefolio.media.av_process import AvProcess

MOST_KEPT = 24
"""Shapes that are kept in memory: those of the recordings one goes back and forth between."""
IDLE_MS = 15_000
"""After so long without work the child process is ended."""


class PeaksQueue(QObject):
    """The waveforms of one session. Ask by ``want``; the answer comes as ``ready`` or ``failed``."""

    grown = Signal(str, object)
    """(recording, PeakShape of what is known so far)."""
    ready = Signal(str, object)
    """(recording, PeakShape)."""
    failed = Signal(str, str)
    """(recording, sentence)."""

    def __init__(self, session: CatalogSession) -> None:
        super().__init__(session)
        self.setObjectName("peaks-queue")
        self.session = session
        self._known: OrderedDict[str, PeakShape] = OrderedDict()
        self._wanted: dict[QObject, str] = {}
        """Who waits for what; the newest wish is served first."""
        self._runner: JobRunner | None = None
        self._process: AvProcess | None = None
        self._job: Job | None = None
        self._current = ""
        self._growing: GrowingPeaks | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._end_child)
        session.closing.connect(self.close)
        session.changed.connect(self._changed)

    def want(self, recording_id: str, who: QObject) -> PeakShape | None:
        """The shape of a recording if it is in memory; else None, and it will come. One wish each."""
        self.unwant(who)
        known = self._known.get(recording_id)
        if known is not None:
            self._known.move_to_end(recording_id)
            return known
        if self.session.store is not None:
            self._wanted[who] = recording_id
            self._next()
        return None

    def known(self, recording_id: str) -> PeakShape | None:
        """The shape of a recording if it is in memory."""
        return self._known.get(recording_id)

    def unwant(self, who: QObject) -> None:
        """Wait no more. What nobody waits for is given up."""
        self._forget(lambda waiting: waiting is who)

    def forget(self, recording_id: str) -> None:
        """Compute the shape anew when it is wanted next."""
        self._known.pop(recording_id, None)

    def so_far(self, recording_id: str) -> PeakShape | None:
        """What is known of the recording that is being computed."""
        if recording_id != self._current or self._growing is None:
            return None
        from cuefolio.domain.peaks import PeakShape

        return PeakShape(self._growing.so_far())

    def close(self) -> None:
        """Give everything up and end thread and child; both come back when something is wanted again."""
        self._wanted.clear()
        self._known.clear()
        runner, self._runner = self._runner, None
        if self._job is not None:
            self._job.cancel()
        if runner is not None:
            runner.shutdown(2.0)
            runner.deleteLater()
        self._job, self._current, self._growing = None, "", None
        self._end_child()

    def _forget(self, leaves: Callable[[QObject], bool]) -> None:
        for waiting in [waiting for waiting in self._wanted if leaves(waiting) or not isValid(waiting)]:
            del self._wanted[waiting]
        if self._job is not None and self._current not in self._wanted.values():
            self._job.cancel()

    def _next(self) -> None:
        store = self.session.store
        if self._job is not None or store is None:
            return
        self._forget(lambda _waiting: False)  # those that were destroyed meanwhile
        if not self._wanted:
            self._idle.start()
            return
        self._idle.stop()
        from cuefolio.domain.peaks import GrowingPeaks
        from cuefolio.media.av_process import AvProcess

        if self._runner is None:
            self._runner = JobRunner(self, readers=1, on_bug=self.session.jobs.on_bug)
        if self._process is None:
            self._process = AvProcess(idle=True)
        self._current = recording_id = list(self._wanted.values())[-1]
        self._growing = growing = GrowingPeaks()
        process = self._process

        def work(*, progress: Callable[..., None], cancelled: Callable[[], bool]) -> Any:
            return _compute(store, recording_id, process, growing, progress, cancelled)

        self._job = self._runner.submit_read(
            work,
            receiver=self,
            done=self._done,
            failed=self._failed,
            finished=self._finished,
            progress=self._grow,
        )

    def _grow(self, _done: int, _total: int, _text: str) -> None:
        shape = self.so_far(self._current)
        if shape is not None:
            self.grown.emit(self._current, shape)

    def _done(self, shape: PeakShape) -> None:
        self._known[self._current] = shape
        while len(self._known) > MOST_KEPT:
            self._known.popitem(last=False)
        self._answered()
        self.ready.emit(self._current, shape)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        self._answered()
        if isinstance(error, CuefolioError):
            sentence = error_sentence(error)
        else:
            sentence = self.tr("The waveform could not be made; this is a fault of Cuefolio.")
        self.failed.emit(self._current, sentence)

    def _answered(self) -> None:
        for who in [who for who, wanted in self._wanted.items() if wanted == self._current]:
            del self._wanted[who]

    def _finished(self) -> None:
        self._job, self._current, self._growing = None, "", None
        self._next()

    def _end_child(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.close()

    def _changed(self, change: Any) -> None:
        """Files may lie elsewhere now, or hold something else."""
        if change is None or "media_file" in change.tables:
            self._known.clear()


def peaks_queue(session: CatalogSession) -> PeaksQueue:
    """The one queue of a session."""
    found = session.findChild(PeaksQueue, "peaks-queue")
    return found if isinstance(found, PeaksQueue) else PeaksQueue(session)


def _compute(
    store: Any,
    recording_id: str,
    process: AvProcess,
    growing: GrowingPeaks,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> PeakShape:
    """On the worker: NumPy is imported here, so that the window never waits for it."""
    import numpy  # noqa: F401 - imported for those who paint

    from cuefolio.domain.peaks import PeakShape

    peaks = service("peaks.peaks_of")(
        store, recording_id, process=process, growing=growing, progress=progress, cancelled=cancelled
    )
    return PeakShape(peaks)
