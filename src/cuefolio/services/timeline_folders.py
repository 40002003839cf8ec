# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines that lie in folders among other files, as a folder of a delivery has them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from pathlib import Path

from cuefolio.domain.timeline.naming import AUDIO_SUFFIXES, PICTURE_SUFFIXES
from cuefolio.services.timelines import among

MOST_FILES = 400
"""Files of a folder of which the beginning is read; what comes after them is not looked at."""
MOST_FOLDERS = 200
_NO_TIMELINE = AUDIO_SUFFIXES | PICTURE_SUFFIXES | {"pdf", "xlsx", "xlsm", "docx", "zip", "cuefolio"}
_BUNDLE = ".fcpxmld"
"""A folder that is one timeline."""


def lying_in(folders: Sequence[Path], doubtful: Collection[str] = ()) -> dict[Path, list[Path]]:
    """The timelines in folders and in their folders, by content, as ``timelines.among`` finds them; in the
    order of their names, the folder's own first. Folders without any are left out, those that cannot be
    listed count as empty. Sound and pictures are known by their endings: a folder of music is seldom read."""
    found = {}
    for folder in folders:
        if here := among(list(islice(_asked(folder), MOST_FILES)), doubtful):
            found[folder] = here
    return found


def _asked(folder: Path) -> Iterator[Path]:
    """What may be a timeline, down to the second level."""
    files, inner = _listed(folder)
    yield from files
    for below in inner[:MOST_FOLDERS]:
        yield from _listed(below)[0]


def _listed(folder: Path) -> tuple[list[Path], list[Path]]:
    """Files (and bundles) that may be timelines, and other folders. Links to folders lead nowhere new."""
    try:
        entries = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
        files = [path for path in entries if _may_be(path)]
        inner = [path for path in entries if path.suffix.lower() != _BUNDLE and _is_own_folder(path)]
    except OSError:
        return [], []
    return files, inner


def _may_be(path: Path) -> bool:
    if path.suffix.lower() == _BUNDLE:
        return path.is_dir()
    return path.suffix.lower().removeprefix(".") not in _NO_TIMELINE and path.is_file()


def _is_own_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()
