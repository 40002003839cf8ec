# SPDX-License-Identifier: GPL-3.0-or-later
"""Work on sound and picture files in a child process that may hang or crash without harm.

FFmpeg is large, in C, and reads whatever it is given. So it never runs in the program itself: a child does
one task at a time and sends its parts; when it falls silent or dies, it is ended, and the file is guilty.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import time
import weakref
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from cuefolio.errors import CuefolioError
from cuefolio.media import pipes, wire
from cuefolio.media.facts import display_path
from cuefolio.media.spawn import end, spawn

START_SECONDS = 30.0
"""How long a child may take to start; a cold disk counts against the program, not against a file."""
SILENCE_SECONDS = 12.0
"""How long a child may be silent: a drive in standby wakes within ten seconds."""
LOOK_SECONDS = 0.05
"""How often a waiting caller asks whether it is cancelled."""
MAX_STILLBORN = 2

Part = tuple[dict[str, Any], bytes]


class AvProcess:
    """A child for tasks of ``av_child``, started when needed and kept until closed. One thread at a time.

    ``idle`` gives the child the lowest priority. Use as a context manager, or call ``close``.
    """

    def __init__(self, *, idle: bool = False, silence_seconds: float = SILENCE_SECONDS) -> None:
        self._arguments = ("idle",) if idle else ()
        self._silence = silence_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._buffer = bytearray()
        self._ready = False
        self._finalizer: weakref.finalize[Any, Any] | None = None

    def __enter__(self) -> AvProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The child's process id while it lives."""
        return self._process.pid if self._process is not None else None

    def close(self) -> None:
        """End the child. A later ``run`` starts another one."""
        process, self._process = self._process, None
        if self._finalizer is not None:
            self._finalizer.detach()
        if process is not None:
            end(process)

    def run(
        self,
        task: str,
        path: bytes,
        options: Mapping[str, object] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Part]:
        """Parts of a task on the file at ``path`` (``os.fsencode``), as the child sends them.

        Raises CuefolioError: what the child refuses (``media.*``), ``media.too_slow`` when it falls silent,
        ``media.crashed_media`` when it dies, ``job.cancelled`` within a tenth of a second after
        ``cancelled()`` turned true, ``media.reader_unavailable``. An iterator that is left ends the child.
        """
        done = False
        try:
            self._start(path, cancelled)
            assert self._process is not None and self._process.stdin is not None
            header = json.dumps({"task": task, **(options or {})}).encode()
            with contextlib.suppress(BrokenPipeError, ConnectionError):
                pipes.write_all(
                    self._process.stdin.fileno(), wire.HEADER.pack(len(header), len(path)) + header + path
                )
            while True:
                content, blob = self._frame(path, self._silence, cancelled)
                if "end" in content:
                    done = True
                    return
                if "failure" in content:
                    done = "last" not in content
                    code, arguments = content["failure"]
                    raise CuefolioError(code, **{"path": display_path(path), **arguments})
                yield content, blob
        finally:
            if not done:
                self.close()

    def _start(self, path: bytes, cancelled: Callable[[], bool]) -> None:
        """A child that is ready: the one that idles, or a new one."""
        if self._process is not None and self._process.poll() is None:
            return
        for _ in range(MAX_STILLBORN):
            self.close()
            self._process = spawn("cuefolio.media.av_child", *self._arguments)
            self._finalizer = weakref.finalize(self, end, self._process)
            self._buffer.clear()
            process = self._process
            try:
                self._frame(path, START_SECONDS, cancelled)
                return
            except CuefolioError as error:
                if error.code == "job.cancelled":
                    raise
        status = process.poll()
        raise CuefolioError("media.reader_unavailable", reason=f"exit status {status}")

    def _frame(self, path: bytes, patience: float, cancelled: Callable[[], bool]) -> Part:
        """The child's next frame."""
        assert self._process is not None and self._process.stdout is not None
        output = self._process.stdout.fileno()
        until = time.monotonic() + patience
        while True:
            if cancelled():
                raise CuefolioError("job.cancelled")
            frame = self._whole_frame(path)
            if frame is not None:
                return frame
            if pipes.wait([output], LOOK_SECONDS):
                received = pipes.read_some(output)
                if not received:
                    raise CuefolioError("media.crashed_media", path=display_path(path))
                self._buffer += received
                until = time.monotonic() + patience
            elif time.monotonic() > until:
                raise CuefolioError("media.too_slow", path=display_path(path), seconds=round(patience))

    def _whole_frame(self, path: bytes) -> Part | None:
        buffer = self._buffer
        if len(buffer) < wire.HEADER.size:
            return None
        header, blob = wire.HEADER.unpack_from(buffer)
        if header > wire.MAX_HEADER or blob > wire.MAX_BLOB:
            raise CuefolioError("media.crashed_media", path=display_path(path))
        middle = wire.HEADER.size + header
        if len(buffer) < middle + blob:
            return None
        try:
            content = json.loads(bytes(buffer[wire.HEADER.size : middle]))
        except ValueError:
            raise CuefolioError("media.crashed_media", path=display_path(path)) from None
        data = bytes(buffer[middle : middle + blob])
        del buffer[: middle + blob]
        if not isinstance(content, dict):
            raise CuefolioError("media.crashed_media", path=display_path(path))
        return content, data


def as_bytes(path: bytes | str | Path) -> bytes:
    """A path as the system has it."""
    import os

    return os.path.abspath(os.fsencode(path))  # noqa: PTH100 - bytes
