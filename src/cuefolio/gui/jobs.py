# SPDX-License-Identifier: GPL-3.0-or-later
"""Work off the GUI thread that always answers: one thread for writes, two for reads.

Every job calls ``done(result)`` or ``failed(error)``, never both, and then ``finished()``, in the GUI
thread. That holds for exceptions of any kind, for jobs that are cancelled or superseded before they start,
and for a runner that is shut down. Worker threads never touch a widget: they put a note into a queue and
wake the GUI thread through one queued signal.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal, Slot

from cuefolio.errors import CuefolioError
from cuefolio.gui.job import CANCELLED_CODE, Job, JobCancelled

__all__ = ["CANCELLED_CODE", "Job", "JobCancelled", "JobRunner"]

log = logging.getLogger(__name__)


_SLICE = 0.008
"""Seconds of callbacks in one turn of the event loop, so that a burst of answers drops no frame."""

_Lane = deque[Job]


_with_threads: set[JobRunner] = set()
"""Runners whose threads have not ended. A thread must never hold the last reference to its runner."""


class JobRunner(QObject):
    """Runs functions on worker threads and brings their answers back to the thread that made the runner."""

    idle = Signal()
    """The last job has delivered everything."""
    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    """The same for every job, for a status bar; the argument is the Job."""
    unhandled = Signal(object)
    """An error of a job that had no ``failed``: shown by the window, so that nothing fails in silence."""
    _wake = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        readers: int = 2,
        on_bug: Callable[[BaseException], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.on_bug = on_bug
        self._readers = readers
        self._lock = threading.Condition()
        self._lanes: dict[str, _Lane] = {"write": deque(), "read": deque()}
        self._keyed: dict[str, Job] = {}
        self._open: list[Job] = []
        self._threads: list[threading.Thread] = []
        self._closing = False
        self._notes: deque[tuple[str, Job]] = deque()
        self._woken = False
        self._wake.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._quit)

    # -- submitting ------------------------------------------------------------------------------

    def submit_write(
        self,
        fn: Callable[..., Any],
        /,
        *args: Any,
        label: str = "",
        receiver: QObject | None = None,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        finished: Callable[[], object] | None = None,
        progress: Callable[[int, int, str], object] | None = None,
    ) -> Job:
        """Queue ``fn(*args)`` on the write thread; writes run one at a time, in the order of submission.

        ``fn`` also gets the keywords ``cancelled`` (callable, true once the job is cancelled) and
        ``progress`` (callable with number, total and optional text) when its signature names them.
        Callbacks that are methods of a QObject, and all of them when ``receiver`` is given, are dropped
        silently once that object is destroyed. A write that ran to its end counts as done even when it
        was cancelled too late: it has happened.
        """
        job = Job("write", fn, args, label, None, receiver, done, failed, finished, progress)
        return self._submit(job)

    def submit_read(
        self,
        fn: Callable[..., Any],
        /,
        *args: Any,
        key: str | None = None,
        label: str = "",
        receiver: QObject | None = None,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        finished: Callable[[], object] | None = None,
        progress: Callable[[int, int, str], object] | None = None,
    ) -> Job:
        """Queue ``fn(*args)`` on a read thread, otherwise as ``submit_write``.

        A ``key`` makes the job the only one of its name that matters: an earlier job with the same key is
        cancelled, whether it waits or runs, and its ``done`` is never called.
        """
        job = Job("read", fn, args, label, key, receiver, done, failed, finished, progress)
        return self._submit(job)

    def _submit(self, job: Job) -> Job:
        if job.key is not None:
            earlier = self._keyed.get(job.key)
            if earlier is not None:
                earlier.cancel()
            self._keyed[job.key] = job
        job.attach(self._withdraw, self._note)
        with self._lock:
            self._open.append(job)
            refused = self._closing
            if not refused:
                self._lanes[job.kind].append(job)
                self._grow(job.kind)
                self._lock.notify_all()
        if refused:
            job.settle(None, JobCancelled())
            self._note("end", job)
        return job

    # -- asking ----------------------------------------------------------------------------------

    def is_idle(self) -> bool:
        """Whether every job submitted so far has delivered all its callbacks."""
        return not self._open

    def jobs(self) -> list[Job]:
        """Jobs that have not delivered their last callback yet, oldest first."""
        return list(self._open)

    def wait_idle(self, timeout_ms: int = 5000) -> bool:
        """Turn a local event loop until idle; for tests only. False when the time ran out."""
        if self.is_idle():
            return True
        loop = QEventLoop()
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        self.idle.connect(loop.quit)
        timer.start(timeout_ms)
        loop.exec()
        self.idle.disconnect(loop.quit)
        return self.is_idle()

    # -- ending ----------------------------------------------------------------------------------

    def shutdown(self, wait: float = 5.0) -> bool:
        """Run the writes that are queued, cancel the reads, join the threads, deliver what is left.

        At most ``wait`` seconds: then the writes that have not started are cancelled. Returns False, and
        logs the label, when a function does not return at all; its ``failed`` is called all the same.
        Nothing can be run afterwards: new jobs are answered with JobCancelled.
        """
        end = time.monotonic() + wait
        with self._lock:
            self._closing = True
            reads = [job for job in self._open if job.kind == "read"]
            self._lock.notify_all()
        for job in reads:
            job.cancel()
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))
        with self._lock:
            waiting = list(self._lanes["write"])
        for job in waiting:
            job.cancel()
        alive = [thread for thread in self._threads if thread.is_alive()]
        if alive:
            for job in self._open:
                if job.state == "running":
                    log.warning("the job %r did not end in %g s", job.label or job.fn, wait)
                    job.cancel()
                    if job.settle(None, JobCancelled()):
                        self._note("end", job)
        while self._notes:
            self._turn(float("inf"))
        self._threads = alive
        if not alive:
            _with_threads.discard(self)
        return not alive

    @Slot()
    def _quit(self) -> None:
        self.shutdown()

    # -- the workers -----------------------------------------------------------------------------

    def _grow(self, kind: str) -> None:
        """Start the threads of a lane with its first jobs, never before (the lock is held)."""
        if kind == "write":
            names = ["cuefolio-write"]
        else:
            names = [f"cuefolio-read-{number + 1}" for number in range(self._readers)]
        running = {thread.name for thread in self._threads}
        missing = [name for name in names if name not in running]
        if missing:
            thread = threading.Thread(target=self._work, args=(kind,), name=missing[0], daemon=False)
            self._threads.append(thread)
            _with_threads.add(self)
            thread.start()

    def _work(self, kind: str) -> None:
        lane = self._lanes[kind]
        while True:
            with self._lock:
                while not lane and not self._closing:
                    self._lock.wait()
                if not lane:
                    return
                job = lane.popleft()
                job.state = "running"
            self._note("start", job)
            result, error = job.run()
            if error is not None and not isinstance(error, CuefolioError):
                log.error("a bug in the job %r", job.label or job.fn, exc_info=error)
            settled = job.settle(result, error)
            # Gone before the GUI thread hears of it: what they refer to may only die there.
            del result, error
            if settled:
                self._note("end", job)
            del job

    def _withdraw(self, job: Job) -> None:
        """A job was cancelled: if it still waits, it ends here and now."""
        with self._lock:
            lane = self._lanes[job.kind]
            if job not in lane:
                return
            lane.remove(job)
        if job.settle(None, JobCancelled()):
            self._note("end", job)

    # -- the way back ----------------------------------------------------------------------------

    def _note(self, what: str, job: Job) -> None:
        """From any thread: something to tell the GUI thread."""
        with self._lock:
            self._notes.append((what, job))
            woken, self._woken = self._woken, True
        if not woken:
            self._wake.emit()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            self._woken = False
        self._turn(_SLICE)
        with self._lock:
            again = bool(self._notes) and not self._woken
            if again:
                self._woken = True
        if again:
            self._wake.emit()

    def _turn(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while self._notes:
            what, job = self._notes.popleft()
            if what == "start":
                self.started.emit(job)
            elif what == "progress":
                self._tell_progress(job)
            else:
                self._end(job)
            if time.perf_counter() >= end:
                return

    def _tell_progress(self, job: Job) -> None:
        if job.take_progress():
            self._call(job, job.callback("progress"), *job.progress)
            self.progressed.emit(job)

    def _end(self, job: Job) -> None:
        if job not in self._open:
            return
        self._tell_progress(job)
        result, error = job.outcome()
        if error is None:
            self._call(job, job.callback("done"), result)
        else:
            if not isinstance(error, CuefolioError) and self.on_bug is not None:
                self._call(job, self.on_bug, error)
            if job.has("failed"):
                self._call(job, job.callback("failed"), error)
            elif not isinstance(error, JobCancelled):
                self.unhandled.emit(error)
        self._call(job, job.callback("finished"))
        self._open.remove(job)
        if job.key is not None and self._keyed.get(job.key) is job:
            del self._keyed[job.key]
        self.finished.emit(job)
        job.release()
        if not self._open:
            self.idle.emit()

    def _call(self, job: Job, callback: Callable[..., object] | None, *args: object) -> None:
        if callback is None:
            return
        try:
            callback(*args)
        except Exception as error:
            log.error("a bug in a callback of the job %r", job.label or job.fn, exc_info=error)
            sys.excepthook(type(error), error, error.__traceback__)
