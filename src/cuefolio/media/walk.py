# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio files below folders, as path bytes, in an order that does not depend on the disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from cuefolio.media.facts import ReadFailure, display_path

SUFFIXES = frozenset(
    b".mp3 .mp2 .m4a .m4b .m4p .mp4 .flac .oga .ogg .opus .wav .wave .bwf .rf64 .aif .aiff .aifc "
    b".wma .asf .ape .wv .mpc .mp+ .mpp".split()
)
"""File names that a scan looks into (lower case). What a file is, its content decides later."""


def audio_files(
    roots: Iterable[Path | str | bytes],
    cancelled: Callable[[], bool] = lambda: False,
    problem: Callable[[ReadFailure], None] = lambda failure: None,
) -> Iterator[bytes]:
    """Paths (``os.fsencode``) of the audio files below ``roots``, each folder sorted by name bytes.

    A root that is itself a file is given whatever its name says. Hidden names and AppleDouble files
    (``._x``) are left out, as is everything but regular files (a named pipe called ``x.mp3``). Symbolic
    links are followed, each real folder once, so loops end. Folders that cannot be listed and roots that
    do not exist go to ``problem`` and the walk goes on. Ends early when ``cancelled()`` is true.
    """
    seen: set[tuple[int, int]] = set()
    for root in roots:
        path = os.fsencode(root)
        try:
            os.stat(path)  # noqa: PTH116 - bytes; pathlib cannot hold every name
        except OSError as error:
            missing = isinstance(error, FileNotFoundError)
            problem(_failure(path, "media.not_found" if missing else "media.cannot_read", error))
            continue
        if not os.path.isdir(path):  # noqa: PTH112 - bytes
            if not cancelled():
                yield path
            continue
        # Entries still to visit, the next one last; folders and files share one order.
        waiting = [(path, True)]
        while waiting:
            if cancelled():
                return
            current, is_folder = waiting.pop()
            if not is_folder:
                yield current
                continue
            try:
                waiting.extend(reversed(_entries(current, seen)))
            except OSError as error:
                problem(_failure(current, "media.folder_unreadable", error))


def _entries(folder: bytes, seen: set[tuple[int, int]]) -> list[tuple[bytes, bool]]:
    """(path, is a folder) of what is worth visiting in ``folder``, sorted; nothing on a second visit."""
    status = os.stat(folder)  # noqa: PTH116 - bytes
    identity = (status.st_dev, status.st_ino)
    if identity in seen:
        return []
    found: list[tuple[bytes, bool]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(b"."):
                continue
            try:
                is_folder = entry.is_dir()
                wanted = is_folder or (_suffix(entry.name) in SUFFIXES and entry.is_file())
            except OSError:
                continue  # a link that leads in a circle, or an entry that vanished meanwhile
            if wanted:
                found.append((entry.path, is_folder))
    seen.add(identity)
    found.sort()
    return found


def _suffix(name: bytes) -> bytes:
    _stem, dot, end = name.rpartition(b".")
    return dot + end.lower()


def _failure(path: bytes, code: str, error: OSError) -> ReadFailure:
    reason = error.strerror or str(error)
    return ReadFailure(display_path(path), path, code, (("reason", reason),))
