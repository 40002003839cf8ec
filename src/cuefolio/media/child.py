# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that opens audio files: ``python -m cuefolio.media.child``, driven by ``IsolatedReader``.

It reads requests from standard input and answers each in order on standard output (see ``wire``). It may
hang, crash or run out of memory on a file made for that; its parent then kills and replaces it. It imports
neither Qt nor NumPy, so that it starts in a few dozen milliseconds.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys

from cuefolio.media import wire
from cuefolio.media.tags import Refused, read_file

MEMORY_BYTES = 384 << 20
"""Address space in all. The interpreter with mutagen takes about 40 MB; 256 KB of ID3 can ask for 526 MB,
while three covers of 16 MB in one tag are read with half of this."""
ORPHAN_SECONDS = 30.0
"""The child ends itself after so long on one file, for the case that no parent is left to end it."""


def main() -> None:
    """Answer requests until standard input ends."""
    requests, answers = _private_pipes()
    _limit()
    watchdog = getattr(signal, "setitimer", None)
    _send(answers, wire.READY)
    buffer = bytearray()
    while True:
        while len(buffer) < 8 or len(buffer) < 8 + sum(wire.HEADER.unpack_from(buffer)):
            received = os.read(requests, 65536)
            if not received:
                return
            buffer += received
        size = sum(wire.HEADER.unpack_from(buffer))
        path = bytes(buffer[8 : 8 + size])
        del buffer[: 8 + size]
        if watchdog:
            watchdog(signal.ITIMER_REAL, ORPHAN_SECONDS)
        try:
            frame = wire.facts(*read_file(path))
        except Refused as refused:
            frame = wire.failure(refused.code, refused.arguments)
        except MemoryError:
            # Only answer after everything that filled the memory is gone, then let a fresh process go on.
            gc.collect()
            limit = {"megabytes": MEMORY_BYTES >> 20}
            _send(answers, wire.failure("media.too_big", limit, last=True))
            return
        if watchdog:
            watchdog(signal.ITIMER_REAL, 0)
        _send(answers, frame)


def _private_pipes() -> tuple[int, int]:
    """Keep standard input and output to ourselves: a stray print must not end up between two frames."""
    requests, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    os.close(nothing)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(requests, os.O_BINARY)
        msvcrt.setmode(answers, os.O_BINARY)
    return requests, answers


def _limit() -> None:
    """No more memory than MEMORY_BYTES, no core dumps, and Ctrl+C is the parent's affair."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        return
    import resource

    for kind, wanted in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            _soft, hard = resource.getrlimit(kind)
            ceiling = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
            resource.setrlimit(kind, (ceiling, ceiling))


def _send(descriptor: int, frame: bytes) -> None:
    view = memoryview(frame)
    while view:
        view = view[os.write(descriptor, view) :]


if __name__ == "__main__":
    # A parent that went away is no error of ours.
    with contextlib.suppress(BrokenPipeError):
        main()
