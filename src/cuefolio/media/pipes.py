# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting on pipes with a time limit, on POSIX and on Windows (where ``select`` knows only sockets)."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence

CHUNK = 1 << 18

if sys.platform == "win32":
    import _winapi
    import msvcrt

    def wait(descriptors: Sequence[int], seconds: float) -> set[int]:
        """Those of ``descriptors`` that can be read or have ended; empty after ``seconds``."""
        end = time.monotonic() + seconds
        while True:
            ready = {descriptor for descriptor in descriptors if _has_data(descriptor)}
            if ready or time.monotonic() >= end:
                return ready
            time.sleep(0.002)

    def _has_data(descriptor: int) -> bool:
        try:
            return bool(_winapi.PeekNamedPipe(msvcrt.get_osfhandle(descriptor), 0)[0])
        except OSError:
            return True  # the other end is closed: reading tells so

else:
    import select

    def wait(descriptors: Sequence[int], seconds: float) -> set[int]:
        """Those of ``descriptors`` that can be read or have ended; empty after ``seconds``."""
        poll = select.poll()
        for descriptor in descriptors:
            poll.register(descriptor, select.POLLIN)
        return {descriptor for descriptor, _event in poll.poll(seconds * 1000)}


def read_some(descriptor: int) -> bytes:
    """What can be read now (waits if there is nothing); empty at the end or on a broken pipe."""
    try:
        return os.read(descriptor, CHUNK)
    except OSError:
        return b""


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of ``data``. Raises BrokenPipeError when nobody reads."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
