# SPDX-License-Identifier: GPL-3.0-or-later
"""One piece of work of the JobRunner: its state, its cancel flag, its callbacks and who they belong to."""

from __future__ import annotations

import inspect
import threading
import time
import weakref
from collections.abc import Callable
from types import MethodType
from typing import Any

import shiboken6
from PySide6.QtCore import QObject

from cuefolio.errors import CuefolioError

CANCELLED_CODE = "job.cancelled"
PROGRESS_INTERVAL = 0.05
"""Seconds between two progress notes of one job: twenty a second."""


class JobCancelled(CuefolioError):
    """The job was cancelled, superseded by a newer one, or came too late. Nothing to show to anybody.

    A function that gives up because its ``cancelled()`` turned true may raise this or any CuefolioError
    with the code "job.cancelled".
    """

    def __init__(self) -> None:
        super().__init__(CANCELLED_CODE)


class _Callback:
    """A callback that does not keep the QObject alive to which it belongs."""

    __slots__ = ("_call", "_method", "_owner")

    def __init__(self, call: Callable[..., object], receiver: QObject | None) -> None:
        owner = getattr(call, "__self__", None)
        self._method: weakref.WeakMethod[Any] | None = None
        self._call: Callable[..., object] | None = call
        self._owner: weakref.ref[QObject] | None = None
        if isinstance(owner, QObject):
            receiver = receiver or owner
            if isinstance(call, MethodType):
                self._method = weakref.WeakMethod(call)
                self._call = None
        if receiver is not None:
            self._owner = weakref.ref(receiver)

    def live(self) -> Callable[..., object] | None:
        """The function to call, None when its object is gone."""
        if self._owner is not None:
            owner = self._owner()
            if owner is None or not shiboken6.isValid(owner):
                return None
        if self._method is not None:
            method: Callable[..., object] | None = self._method()
            return method
        return self._call


class Job:
    """A submitted function. ``kind`` is "write" or "read"; ``label`` names it to people.

    ``state`` goes from queued to running to done, failed or cancelled. ``progress`` is the last
    (number, total, text) that was reported; total 0 means unknown.
    """

    def __init__(
        self,
        kind: str,
        fn: Callable[..., Any],
        args: tuple[Any, ...],
        label: str,
        key: str | None,
        receiver: QObject | None,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object] | None,
        finished: Callable[[], object] | None,
        progress: Callable[[int, int, str], object] | None,
    ) -> None:
        self.kind = kind
        self.fn = fn
        self.args = args
        self.label = label
        self.key = key
        self.state = "queued"
        self.progress: tuple[int, int, str] = (0, 0, "")
        given = {"done": done, "failed": failed, "finished": finished, "progress": progress}
        self._callbacks = {
            name: _Callback(call, receiver) for name, call in given.items() if call is not None
        }
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._settled = False
        self._result: Any = None
        self._error: BaseException | None = None
        self._fresh = False
        self._told = 0.0
        self._withdraw: Callable[[Job], None] = _ignore
        self._note: Callable[[str, Job], None] = _ignore

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the job to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the job to stop. One that waits ends at once; one that runs sees ``cancelled()`` turn true.

        May be called at any time, from any thread, more than once.
        """
        self._cancelled.set()
        self._withdraw(self)

    def has(self, name: str) -> bool:
        """Whether a callback of that name was given, even if its object is gone by now."""
        return name in self._callbacks

    def callback(self, name: str) -> Callable[..., object] | None:
        """The callback "done", "failed", "finished" or "progress"; None when absent or its object is gone."""
        found = self._callbacks.get(name)
        return found.live() if found is not None else None

    # -- for the runner --------------------------------------------------------------------------

    def attach(self, withdraw: Callable[[Job], None], note: Callable[[str, Job], None]) -> None:
        """Tell the job whom to tell."""
        self._withdraw, self._note = withdraw, note

    def run(self) -> tuple[Any, BaseException | None]:
        """Call the function on this thread: its result, or the exception that it raised, of any kind."""
        if self.cancelled:
            return None, JobCancelled()
        offered = {"cancelled": self._cancelled.is_set, "progress": self._report}
        try:
            accepted = {name: offered[name] for name in offered if name in _parameters(self.fn)}
            result = self.fn(*self.args, **accepted)
        except BaseException as error:  # noqa: BLE001 - a worker without a failure path never answers
            stopped = isinstance(error, CuefolioError) and error.code == CANCELLED_CODE
            return None, JobCancelled() if stopped else error
        if self.kind == "read" and self._cancelled.is_set():
            return None, JobCancelled()
        return result, None

    def settle(self, result: Any, error: BaseException | None) -> bool:
        """Keep the outcome; False when there is one already (the first one counts)."""
        with self._lock:
            if self._settled:
                return False
            self._settled = True
        self._result, self._error = result, error
        self.state = "cancelled" if isinstance(error, JobCancelled) else "failed" if error else "done"
        return True

    def outcome(self) -> tuple[Any, BaseException | None]:
        """Result and error, handed over once. A read cancelled before its delivery has no result."""
        result, error = self._result, self._error
        self._result = self._error = None
        if error is None and self.cancelled and self.kind == "read":
            self.state = "cancelled"
            return None, JobCancelled()
        return result, error

    def release(self) -> None:
        """Let go of everything, in the GUI thread, when the last callback was called.

        The worker may hold the job a moment longer. What its functions refer to (widgets, sessions) must
        not have its last reference there: a QObject that dies on another thread takes the program along.
        """
        self._callbacks = {}
        self.fn, self.args = _nothing, ()
        self._withdraw, self._note = _ignore, _ignore
        self._result = self._error = None

    def take_progress(self) -> bool:
        """Whether ``progress`` holds news, which count as told from now on."""
        fresh, self._fresh = self._fresh, False
        return fresh

    def _report(self, number: int, total: int | None = 0, text: str = "") -> None:
        """What a function calls as ``progress``; services say None where the total is not known yet."""
        if self._settled:
            return
        self.progress = (number, total or 0, text)
        self._fresh = True
        now = time.monotonic()
        if now - self._told >= PROGRESS_INTERVAL:
            self._told = now
            self._note("progress", self)


def _nothing() -> None:
    """What a released job would run."""


def _ignore(*_: object) -> None:
    """Whom a job tells before it is attached and after it is released."""


def _parameters(fn: Callable[..., Any]) -> frozenset[str]:
    """Names that may be passed by keyword; none for a built-in that hides its signature."""
    try:
        parameters = inspect.signature(fn).parameters.values()
    except (TypeError, ValueError):
        return frozenset()
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    return frozenset(parameter.name for parameter in parameters if parameter.kind in kinds)
