# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole files or none: what a person exports is the old file or the new one, never half of one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from cuefolio.errors import CuefolioError


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Write to the yielded temporary path beside ``path``; on success it takes the place of ``path``.

    The order is temporary file, fsync, replace, directory fsync: a plain ``open("w")``
    destroys the old file at most points where the process can be killed.
    Raises CuefolioError ``file.cannot_write`` when the folder or disk refuses.
    """
    path = Path(path)
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        os.close(handle)
        temporary = Path(name)
        yield temporary
        _fsync(temporary)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        temporary.chmod(mode)
        temporary.replace(path)
        temporary = None
        if os.name == "posix":
            _fsync(path.parent)
    except OSError as error:
        raise CuefolioError(
            "file.cannot_write", path=str(path), reason=error.strerror or str(error)
        ) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def write_bytes(path: Path, data: bytes) -> None:
    """Replace the content of ``path`` by ``data`` in one step. Errors as ``replacing``."""
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def _fsync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
