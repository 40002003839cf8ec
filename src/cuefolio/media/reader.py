# SPDX-License-Identifier: GPL-3.0-or-later
"""Read audio files in child processes that may hang, crash or run out of memory without harm.

Several requests are on their way to each child, so that neither side waits for the other. A child answers
in order; when it falls silent or dies, the first unanswered file is the guilty one, and the files behind it
go to the next child. No threads are used, and pipes are polled by whoever iterates.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
import weakref
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from cuefolio.errors import CuefolioError
from cuefolio.media import decode, pipes, wire
from cuefolio.media.facts import AudioFacts, ReadFailure, display_path
from cuefolio.media.spawn import end, spawn

DEADLINE_SECONDS = 2.0
START_SECONDS = 30.0
"""How long a child may take to start; a cold disk counts against the program, not against a file."""
WINDOW_FILES = 24
WINDOW_BYTES = 4096
"""Requests on their way to one child stay below the smallest pipe, so that writing never blocks."""
AHEAD_FILES = 512
AHEAD_BYTES = 64 << 20
"""How far results may run ahead of one that is still waited for (they are handed out in order)."""
MAX_STILLBORN = 3
TRIES = 2
"""A file is called guilty of a crash at the second one; the first may have been the system's doing."""


@dataclass(slots=True)
class _Job:
    number: int
    path: bytes
    crashes: int = 0


@dataclass(slots=True, eq=False)
class _Child:
    process: subprocess.Popen[bytes]
    jobs: deque[_Job] = field(default_factory=deque)
    buffer: bytearray = field(default_factory=bytearray)
    since: float = 0.0
    """When it last showed life or got work after idling (time.monotonic)."""
    ready: bool = False
    waiting_bytes: int = 0

    @property
    def output(self) -> int:
        assert self.process.stdout is not None
        return self.process.stdout.fileno()

    @property
    def patience(self) -> float:
        return DEADLINE_SECONDS if self.ready else START_SECONDS

    def has_room(self, path: bytes) -> bool:
        if not self.jobs:
            return True
        return len(self.jobs) < WINDOW_FILES and self.waiting_bytes + len(path) + 8 <= WINDOW_BYTES

    def send(self, job: _Job) -> None:
        """Ask for one file. A child that has died is noticed at its output."""
        assert self.process.stdin is not None
        if not self.jobs:
            self.since = time.monotonic()
        self.jobs.append(job)
        self.waiting_bytes += len(job.path) + 8
        with contextlib.suppress(BrokenPipeError, ConnectionError):
            pipes.write_all(self.process.stdin.fileno(), wire.request(job.path))

    def answered(self) -> _Job:
        job = self.jobs.popleft()
        self.waiting_bytes -= len(job.path) + 8
        return job


class IsolatedReader:
    """Reads audio files in up to ``processes`` children, started when needed and kept for the next call.

    Use as a context manager; leaving it ends the children. One reader belongs to one thread at a time.
    ``processes`` is 2 where the machine has two cores.
    """

    def __init__(self, processes: int | None = None) -> None:
        self._limit = processes or (2 if _cores() > 1 else 1)
        self._idle: list[_Child] = []
        self._all: set[_Child] = set()
        self._stillborn = 0
        self._closed = False
        self._finalizer = weakref.finalize(self, _end_all, self._all)

    def __enter__(self) -> IsolatedReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every child and close its pipes. Calling it twice does no harm."""
        self._closed = True
        self._idle.clear()
        _end_all(self._all)

    def read_one(self, path: bytes | str | Path) -> AudioFacts | ReadFailure:
        """Facts of one file, or why there are none."""
        (result,) = self.read_many([path])
        return result

    def read_many(
        self,
        paths: Iterable[bytes | str | Path],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[AudioFacts | ReadFailure]:
        """One result for each of ``paths``, in the order of ``paths``, while they are still being walked.

        A file that takes longer than 2 seconds, brings the child down or fills its memory comes as
        ReadFailure and the rest is read. Ends early, within a tenth of a second, when ``cancelled()`` is
        true. The iterator may be left at any time. Raises CuefolioError ``media.reader_unavailable`` when
        no child can be started.
        """
        work = _Run(self, iter(paths))
        try:
            while not self._closed and not cancelled():
                work.feed()
                yield from work.finished()
                if work.is_done or self._closed:
                    return
                work.listen()
        finally:
            work.release()

    def _take(self) -> _Child | None:
        """An idle or new child; None when the limit is reached."""
        if self._idle:
            return self._idle.pop()
        if len(self._all) >= self._limit:
            return None
        process = spawn("cuefolio.media.child")
        child = _Child(process, since=time.monotonic())
        self._all.add(child)
        return child

    def _drop(self, child: _Child) -> None:
        self._all.discard(child)
        end(child.process)
        if child.ready:
            self._stillborn = 0
            return
        self._stillborn += 1
        if self._stillborn >= MAX_STILLBORN:
            raise CuefolioError("media.reader_unavailable", reason=f"exit status {child.process.returncode}")


class _Run:
    """One call of ``read_many``: its children, what is on its way and what waits to be handed out."""

    def __init__(self, reader: IsolatedReader, source: Iterator[bytes | str | Path]) -> None:
        self._reader = reader
        self._source = source
        self._exhausted = False
        self._children: list[_Child] = []
        self._again: deque[_Job] = deque()
        self._held: _Job | None = None
        self._results: dict[int, AudioFacts | ReadFailure] = {}
        self._ahead_bytes = 0
        self._next_in = 0
        self._next_out = 0

    @property
    def is_done(self) -> bool:
        return self._exhausted and self._held is None and self._next_out == self._next_in

    def feed(self) -> None:
        """Send work until every child has enough or the results run too far ahead."""
        while True:
            job = self._job()
            if job is None:
                return
            child = next((child for child in self._children if child.has_room(job.path)), None)
            if child is None and (child := self._reader._take()) is not None:
                self._children.append(child)
            if child is None:
                self._held = job
                return
            child.send(job)

    def _job(self) -> _Job | None:
        if self._again:
            return self._again.popleft()
        if self._held is not None:
            job, self._held = self._held, None
            return job
        too_far = self._next_in - self._next_out >= AHEAD_FILES or self._ahead_bytes > AHEAD_BYTES
        if self._exhausted or too_far:
            return None
        try:
            path = os.fsencode(next(self._source))
        except StopIteration:
            self._exhausted = True
            return None
        job = _Job(self._next_in, path)
        self._next_in += 1
        return job

    def finished(self) -> Iterator[AudioFacts | ReadFailure]:
        while self._next_out in self._results:
            result = self._results.pop(self._next_out)
            self._next_out += 1
            self._ahead_bytes -= _weight(result)
            yield result

    def listen(self) -> None:
        """Wait a moment for answers, take them in, and deal with children that are silent or gone."""
        busy = [child for child in self._children if child.jobs]
        if not busy:
            return
        readable = pipes.wait([child.output for child in busy], 0.1)
        for child in busy:
            if child.output in readable:
                received = pipes.read_some(child.output)
                if not received:
                    self._died(child)
                    continue
                child.since = time.monotonic()
                child.buffer += received
                self._take_in(child)
            elif time.monotonic() - child.since > child.patience:
                # Whoever iterates may have been away for long, but the wait above has just found nothing.
                self._hung(child)

    def _take_in(self, child: _Child) -> None:
        buffer = child.buffer
        while len(buffer) >= wire.HEADER.size:
            header, blob = wire.HEADER.unpack_from(buffer)
            if header > wire.MAX_HEADER or blob > wire.MAX_BLOB:
                self._died(child)
                return
            end = wire.HEADER.size + header + blob
            if len(buffer) < end:
                return
            middle = wire.HEADER.size + header
            parts = bytes(buffer[wire.HEADER.size : middle]), bytes(buffer[middle:end])
            del buffer[:end]
            if not child.ready:
                child.ready = True
                continue
            if not child.jobs:
                self._died(child)
                return
            try:
                result, last = decode.result(child.jobs[0].path, *parts)
            except (ValueError, KeyError, TypeError, ArithmeticError):
                self._died(child)
                return
            self._store(child.answered(), result)
            if last:
                self._replace(child)
                return

    def _store(self, job: _Job, result: AudioFacts | ReadFailure) -> None:
        self._results[job.number] = result
        self._ahead_bytes += _weight(result)

    def _fail(self, job: _Job, code: str, **arguments: object) -> None:
        self._store(job, ReadFailure(display_path(job.path), job.path, code, tuple(arguments.items())))

    def _hung(self, child: _Child) -> None:
        if child.ready:
            self._fail(child.answered(), "media.too_slow", seconds=DEADLINE_SECONDS)
        self._replace(child)

    def _died(self, child: _Child) -> None:
        if child.ready and child.jobs:
            job = child.answered()
            job.crashes += 1
            if job.crashes >= TRIES:
                self._fail(job, "media.crashed")
            else:
                child.jobs.appendleft(job)
        self._replace(child)

    def _replace(self, child: _Child) -> None:
        """End ``child``; what it has not answered goes to another one, in front."""
        self._again.extendleft(reversed(child.jobs))
        child.jobs.clear()
        self._children.remove(child)
        self._reader._drop(child)

    def release(self) -> None:
        """Give idle children back and end those that still work for nobody."""
        for child in self._children:
            if child in self._reader._all:
                if child.jobs or self._reader._closed:
                    self._reader._all.discard(child)
                    end(child.process)
                else:
                    self._reader._idle.append(child)
        self._children = []


def _weight(result: AudioFacts | ReadFailure) -> int:
    artwork = result.artwork if isinstance(result, AudioFacts) else None
    return len(artwork.data) if artwork else 0


def _end_all(children: set[_Child]) -> None:
    while children:
        end(children.pop().process)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
