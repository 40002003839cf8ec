# SPDX-License-Identifier: GPL-3.0-or-later
"""The process in which FFmpeg opens files from outside: ``python -m cuefolio.media.av_child [idle]``.

Driven by ``AvProcess``. It may hang, crash or run out of memory on a file made for that; its parent then
ends it. A request is a frame of ``wire`` with ``{"task": NAME, ...options}`` as its header and the path as
its blob; the answer is any number of parts and then ``{"end": 1}``, or ``{"failure": [code, {...}]}``.
With the argument ``idle`` it works at the lowest priority.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from cuefolio.media import wire
from cuefolio.media.child_side import asked, limit, private_pipes, send, watchdog
from cuefolio.media.refused import Refused

MEMORY_BYTES = 2 << 30
"""Address space in all: FFmpeg with NumPy takes some 500 MB, and a picture of 8K is probed with the rest."""
ORPHAN_SECONDS = 60.0
"""The child ends itself after so long without a part, for the case that no parent is left to end it."""

TASKS = {"picture": "cuefolio.media.picture_probe", "peaks": "cuefolio.media.peaks_probe"}
"""Task -> the module whose ``run(path, options)`` yields (header, blob) parts."""


def main(arguments: list[str]) -> None:
    """Answer requests until standard input ends."""
    requests, answers = private_pipes()
    limit(MEMORY_BYTES)
    # One thread each: the program has other things to do, and every thread of a library takes address space.
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    if "idle" in arguments and hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(10)
    guard = watchdog()
    send(answers, wire.READY)
    for header, path in asked(requests):
        options = json.loads(header)
        guard(ORPHAN_SECONDS)
        try:
            for part, blob in _run(path, options):
                send(answers, wire.pack(part, blob))
                guard(ORPHAN_SECONDS)
            frame = wire.pack({"end": 1}, b"")
        except Refused as refused:
            frame = wire.failure(refused.code, refused.arguments)
        except MemoryError:
            gc.collect()
            allowed = {"megabytes": MEMORY_BYTES >> 20}
            send(answers, wire.failure("media.too_much_memory", allowed, last=True))
            return
        guard(0)
        send(answers, frame)


def _run(path: bytes, options: dict[str, Any]) -> Iterator[tuple[dict[str, Any], bytes]]:
    task: Any = import_module(TASKS[options.pop("task")])
    yield from task.run(path, options)


if __name__ == "__main__":
    # A parent that went away is no error of ours.
    with contextlib.suppress(BrokenPipeError):
        main(sys.argv[1:])
