# SPDX-License-Identifier: GPL-3.0-or-later
"""What every reading child does first: pipes that are its own, a limit on memory, no core dumps.

Imports next to nothing, because children have to start quickly.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator

from cuefolio.media import wire


def private_pipes() -> tuple[int, int]:
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


def limit(memory_bytes: int) -> None:
    """No more address space than ``memory_bytes``, no core dumps, and Ctrl+C is the parent's affair."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        return
    import resource

    for kind, wanted in ((resource.RLIMIT_AS, memory_bytes), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            _soft, hard = resource.getrlimit(kind)
            ceiling = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
            resource.setrlimit(kind, (ceiling, ceiling))


def watchdog() -> Callable[[float], None]:
    """A function that ends this process after so many seconds unless called again; 0 calls it off.

    For the case that no parent is left to end a child that hangs.
    """
    if sys.platform == "win32":
        return lambda _seconds: None

    def arm(seconds: float) -> None:
        signal.setitimer(signal.ITIMER_REAL, seconds)

    return arm


def asked(descriptor: int) -> Iterator[tuple[bytes, bytes]]:
    """The two parts of each request, until the parent closes its end."""
    buffer = bytearray()
    while True:
        while len(buffer) < 8 or len(buffer) < 8 + sum(wire.HEADER.unpack_from(buffer)):
            received = os.read(descriptor, 65536)
            if not received:
                return
            buffer += received
        first, second = wire.HEADER.unpack_from(buffer)
        whole = bytes(buffer[8 : 8 + first + second])
        del buffer[: 8 + first + second]
        yield whole[:first], whole[first:]


def send(descriptor: int, frame: bytes) -> None:
    """Write a whole frame."""
    view = memoryview(frame)
    while view:
        view = view[os.write(descriptor, view) :]
