# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's connection to an open catalogue.

Every service runs on a worker thread and every answer comes back in the GUI thread. Services (and with
them SQLAlchemy) are imported on the worker at first use, so that the window paints before.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Collection
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from cuefolio.errors import CuefolioError
from cuefolio.gui.job import Job, JobCancelled
from cuefolio.gui.jobs import JobRunner
from cuefolio.gui.words import error_sentence, sentence_for

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore

log = logging.getLogger(__name__)

_REPLAYS = ("undo.undo", "undo.redo")
WATCH_MS = 1500
"""How often the window looks whether another window changed the catalogue."""


@functools.cache
def service(name: str) -> Callable[..., Any]:
    """The service function ``module.function`` as something a worker can run; imported when it runs."""
    module, _, function = name.partition(".")

    def run(*arguments: Any, **keywords: Any) -> Any:
        return getattr(import_module(f"cuefolio.services.{module}"), function)(*arguments, **keywords)

    return run


def long_service(name: str, *arguments: Any) -> Callable[..., Any]:
    """As ``service``, for work that reports progress and can be cancelled."""

    def run(*, progress: Callable[..., None], cancelled: Callable[[], bool]) -> Any:
        return service(name)(*arguments, progress=progress, cancelled=cancelled)

    return run


def _is_there(receiver: QObject | None, callback: Callable[..., object]) -> bool:
    """Whether the object that a callback is for still exists."""
    owner = receiver if receiver is not None else getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


class CatalogSession(QObject):
    """One catalogue open in one window, and everything that the window asks of it.

    ``changed`` carries the ChangeSet of each step, of this window or, as None, of another one.
    ``refused`` carries a sentence for a person; ``undo_changed`` the labels of undo and redo.
    """

    opened = Signal(Path)
    closing = Signal()
    """The catalogue is about to be let go of: whatever plays stops."""
    closed = Signal()
    changed = Signal(object)
    refused = Signal(str)
    undo_changed = Signal(str, str)
    busy_changed = Signal()

    def __init__(
        self, parent: QObject | None = None, on_bug: Callable[[BaseException], None] | None = None
    ) -> None:
        super().__init__(parent)
        self.jobs = JobRunner(self, on_bug=on_bug)
        self.jobs.unhandled.connect(self._refuse)
        self.store: CatalogStore | None = None
        self.account = ""
        """The name of the account on this computer, once a catalogue was opened."""
        self._person = ""
        self._known_as: frozenset[str] = frozenset()
        self._seen = 0
        self.replaying = False
        """Whether the step that ``changed`` tells of now takes another one back, or does it again."""
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self._look)

    def set_person(self, name: str, known_as: Collection[str] = ()) -> None:
        """The name under which steps are recorded from now on, "" for that of the account, and other names
        that the person had: undo goes through the steps of all of them."""
        self._person, self._known_as = name, frozenset(known_as)
        if self.store is not None:
            self._introduce(self.store)
            self.refresh_undo()

    def _introduce(self, store: CatalogStore) -> None:
        store.author = self._person or store.account
        store.known_as = self._known_as

    # opening and closing

    def open(self, path: Path, *, create: bool = False) -> Job:
        """Open (or make) a catalogue and let go of the present one once it is open."""
        name = "catalog.new" if create else "catalog.open_catalog"
        return self.jobs.submit_write(
            service(name), path, label=self.tr("Opening"), done=self._take, failed=self._refuse
        )

    def close_catalog(self) -> None:
        """Let go of the catalogue; queued edits are stored before."""
        self.closing.emit()
        store, self.store = self.store, None
        self._watch.stop()
        if store is not None:
            self.jobs.submit_write(store.close)
            self.closed.emit()

    def shutdown(self) -> bool:
        """Store queued edits, end every thread, close the file."""
        self.closing.emit()
        self._watch.stop()
        ended = self.jobs.shutdown()
        store, self.store = self.store, None
        if store is not None:
            store.close()
        return ended

    @property
    def path(self) -> Path | None:
        """The open catalogue's file."""
        return self.store.path if self.store is not None else None

    @property
    def read_only(self) -> bool:
        """Whether edits are refused because the file cannot be written."""
        return self.store is not None and self.store.read_only

    # work

    def write(
        self,
        name: str,
        *arguments: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        finished: Callable[[], object] | None = None,
        receiver: QObject | None = None,
        label: str = "",
        **keywords: Any,
    ) -> Job | None:
        """Run a writing service. Its ChangeSet is announced before ``done`` gets it.

        Without ``failed`` a refusal is shown as a sentence. Nothing happens without a catalogue.
        """
        store = self.store
        if store is None:
            return None
        run = functools.partial(service(name), store, *arguments, **keywords)

        def after(result: Any) -> None:
            # The step happened and is announced, even if whoever asked for it is gone.
            self.replaying = name in _REPLAYS
            try:
                self.announce(result)
            finally:
                self.replaying = False
            if done is not None and _is_there(receiver, done):
                done(result)

        def refused(error: BaseException) -> None:
            if failed is None:
                self._refuse(error)
            elif _is_there(receiver, failed):
                failed(error)

        def ended() -> None:
            if finished is not None and _is_there(receiver, finished):
                finished()

        return self.jobs.submit_write(run, label=label, done=after, failed=refused, finished=ended)

    def read(
        self,
        name: str,
        *arguments: Any,
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None = None,
        key: str | None = None,
        receiver: QObject | None = None,
        **keywords: Any,
    ) -> Job | None:
        """Run a reading service; ``key`` drops earlier unanswered reads of the same key."""
        store = self.store
        if store is None:
            return None
        run = functools.partial(service(name), store, *arguments, **keywords)
        return self.jobs.submit_read(
            run, key=key, receiver=receiver, done=done, failed=failed or self._refuse
        )

    def write_long(
        self,
        name: str,
        *arguments: Any,
        label: str,
        done: Callable[[Any], object] | None = None,
        progress: Callable[[int, int, str], object] | None = None,
    ) -> Job | None:
        """Run a writing service that takes a while; the job shows progress and can be cancelled."""
        store = self.store
        if store is None:
            return None

        def after(result: Any) -> None:
            self.announce(result)
            if done is not None:
                done(result)

        run = long_service(name, store, *arguments)
        return self.jobs.submit_write(run, label=label, done=after, failed=self._refuse, progress=progress)

    def announce(self, result: Any) -> None:
        """Tell every view of a step; results that hold no ChangeSet with changes tell nothing."""
        change = result if hasattr(result, "change_id") else getattr(result, "change", None)
        if change is None or change.change_id is None:
            return
        self._seen = max(self._seen, change.change_id)
        self.changed.emit(change)
        self.refresh_undo()

    def undo(self) -> None:
        """Take back the newest step."""
        self.write("undo.undo")

    def redo(self) -> None:
        """Do again what was undone last."""
        self.write("undo.redo")

    def refresh_undo(self) -> None:
        """Ask for the labels of undo and redo."""
        self.read("undo.labels", done=self._tell_undo, key="undo-state", receiver=self)

    def refuse(self, error: BaseException) -> None:
        """Show an error as a person can read it."""
        self._refuse(error)

    def refuse_unless_gone(self, error: BaseException) -> None:
        """As ``refuse``, but silent about a production that is shown no more: who deleted it knows."""
        if not (isinstance(error, CuefolioError) and error.code == "film.gone"):
            self._refuse(error)

    # answers

    def _take(self, store: CatalogStore) -> None:
        old, self.store = self.store, store
        if old is not None:
            self.jobs.submit_write(old.close)
        self.account = store.account
        self._introduce(store)
        self._seen = 0
        self.opened.emit(store.path)
        self.refresh_undo()
        self.jobs.submit_read(store.data_version, done=self._note_version, receiver=self)
        self._watch.start()

    def _note_version(self, version: int) -> None:
        self._seen = max(self._seen, version)

    def _look(self) -> None:
        if self.store is not None and self.jobs.is_idle():
            self.jobs.submit_read(
                self.store.data_version, key="watch", done=self._compare, failed=self._quiet, receiver=self
            )

    def _compare(self, version: int) -> None:
        if version > self._seen:
            self._seen = version
            self.changed.emit(None)
            self.refresh_undo()

    def _quiet(self, error: BaseException) -> None:
        log.debug("the catalogue did not answer a look: %s", error)

    def _tell_undo(self, steps: Any) -> None:
        done, undone = ("" if step is None else sentence_for(*step) for step in steps)
        self.undo_changed.emit(done, undone)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        if isinstance(error, CuefolioError):
            self.refused.emit(error_sentence(error))
        else:
            sentence = self.tr("Something went wrong inside Cuefolio ({0}); nothing was changed.")
            self.refused.emit(sentence.format(type(error).__name__))
