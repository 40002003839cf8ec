# SPDX-License-Identifier: GPL-3.0-or-later
"""Run something as a user whom file permissions bind; the administrator may read and write everything."""

from __future__ import annotations

import os
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


def as_ordinary_person(work: Callable[[], str]) -> str:
    """What ``work`` returns in a child process without the administrator's rights."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(_NOBODY)
                os.setuid(_NOBODY)
            answer = work()
            status = 0
        except BaseException:  # noqa: BLE001 - it is told to the parent
            answer = traceback.format_exc()
        os.write(writing, answer.encode())
        os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read().decode()
    _, ended = os.waitpid(child, 0)
    assert ended == 0, answer
    return answer


@contextmanager
def open_folder() -> Iterator[Path]:
    """A temporary folder that everybody may read and write (the tests' own is closed to others)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o777)
