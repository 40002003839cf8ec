# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio files into the catalogue: scanning folders, finding moved files again, and reading what is known."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from cuefolio.errors import CuefolioError
from cuefolio.media.facts import AudioFacts, ReadFailure, display_path
from cuefolio.media.reader import IsolatedReader
from cuefolio.media.walk import audio_files
from cuefolio.persistence import media_queries
from cuefolio.persistence.media_queries import KnownFile, RecordingFile
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import media_file
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services.audio_fill import FillEntry, FillPreview, fill_apply, fill_preview
from cuefolio.services.audio_rows import ArtworkSpool, PreparedFile, prepare
from cuefolio.services.audio_store import is_gone, store_files

__all__ = [
    "FillEntry",
    "FillPreview",
    "RecordingFile",
    "ScanResult",
    "fill_apply",
    "fill_preview",
    "image",
    "recording_files",
    "scan",
]

Progress = Callable[[int, int | None], None]
"""(files done, files in all); the total is None while folders are still being listed."""

PROGRESS_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a scan did. Counts are of files; ``seconds`` is how long it took.

    ``files`` met below the roots; ``read`` were new or changed; ``moved`` were known elsewhere; ``missing``
    are known below the roots and not there; ``failed`` holds (path for showing, reason). ``recordings`` are
    keys of the recordings of all files met, in the order of the files. ``change`` is None when nothing
    changed. A cancelled scan changed nothing.
    """

    files: int = 0
    read: int = 0
    unchanged: int = 0
    moved: int = 0
    missing: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    seconds: float = 0.0
    recordings: tuple[str, ...] = ()
    change: ChangeSet | None = None
    cancelled: bool = False


def scan(
    store: CatalogStore,
    roots: Sequence[Path | str | bytes],
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ScanResult:
    """Read the audio files of files and folders into the catalogue, as one step that can be undone.

    Files known with the same path, size and time are not read again; files that moved are recognised by
    their content; files that went away are marked missing, and unmarked when they are back. What a person
    edited in a recording stays. Raises file.not_found for a root that does not exist and never did,
    catalog.read_only.
    """
    started = time.perf_counter()
    cancelled = cancelled or _never
    if store.read_only:
        raise CuefolioError("catalog.read_only", path=str(store.path))
    places = [os.path.abspath(os.fsencode(root)) for root in roots]  # noqa: PTH100 - bytes
    with store.read() as connection:
        known = {file.path_bytes: file for file in media_queries.known_files(connection)}
    _require_existing(places, known)
    report = _Reporter(progress)
    failures: list[ReadFailure] = []
    seen = _walk(places, cancelled, failures, report)
    wanted = [path for path in seen if not _is_as_known(path, known.get(path))]
    with ExitStack() as stack:
        artwork = stack.enter_context(ArtworkSpool())
        prepared: list[PreparedFile] = []
        if wanted and not cancelled():
            reader = stack.enter_context(IsolatedReader())
            for result in reader.read_many(wanted, cancelled):
                if isinstance(result, AudioFacts):
                    prepared.append(prepare(result, artwork))
                else:
                    failures.append(result)
                report(len(seen) - len(wanted) + len(prepared) + len(failures), len(seen))
        if cancelled():
            return ScanResult(files=len(seen), seconds=time.perf_counter() - started, cancelled=True)
        return _keep(store, places, seen, known, prepared, artwork, failures, started)


def rescan(
    store: CatalogStore,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ScanResult:
    """Look after every file the catalogue knows, wherever it lies; nothing else is taken in.

    Changed files are read again, missing ones are marked, and those that were moved or renamed are looked
    for, by size and then content, in the folders where known files lie or lay. Errors as ``scan``.
    """
    with store.read() as connection:
        known = media_queries.known_files(connection)
    if not known:
        return ScanResult()
    gone = {file.size for file in known if is_gone(file.path_bytes)}
    paths = {file.path_bytes for file in known}
    folders = {os.path.dirname(path) for path in paths}  # noqa: PTH120 - bytes
    found = audio_files([f for f in sorted(folders) if not is_gone(f)], cancelled or _never, lambda _f: None)
    moved = {path for path in found if path not in paths and _size(path) in gone} if gone else set()
    return scan(store, sorted(paths | moved), progress=progress, cancelled=cancelled)


def _size(path: bytes) -> int | None:
    try:
        return os.stat(path).st_size  # noqa: PTH116 - bytes
    except OSError:
        return None


def _keep(
    store: CatalogStore,
    places: Sequence[bytes],
    seen: dict[bytes, None],
    known: dict[bytes, KnownFile],
    prepared: list[PreparedFile],
    artwork: ArtworkSpool,
    failures: list[ReadFailure],
    started: float,
) -> ScanResult:
    read = {file.path_bytes for file in prepared}
    back = [f.id for path, f in known.items() if f.is_missing and path in seen and path not in read]
    gone = [
        f for path, f in known.items() if path not in seen and _lies_below(path, places) and is_gone(path)
    ]
    moved: set[str] = set()
    recordings = {path: file.recording_id for path, file in known.items()}
    change: ChangeSet | None = None

    def work(uow: UnitOfWork) -> None:
        stored = store_files(uow, prepared, artwork)
        recordings.update(stored.recordings)
        moved.update(stored.moved)
        uow.created.extend(stored.created)
        for key in back:
            if key in stored.known:
                uow.update(media_file, key, is_missing=False)
        for file in gone:
            if file.id in stored.known and file.id not in moved:
                uow.update(media_file, file.id, is_missing=True)

    if prepared or back or any(not file.is_missing for file in gone):
        code = "step.scan" if prepared else "step.rescan"
        done = store.write(code, work, count=len(prepared))
        change = None if done.change_id is None else done
    failed = {failure.path_bytes for failure in failures}
    return ScanResult(
        files=len(seen),
        read=len(prepared),
        unchanged=len(seen) - len(prepared) - len(failed & seen.keys()),
        moved=len(moved),
        missing=sum(1 for file in gone if file.id not in moved),
        failed=tuple((failure.path, failure.reason) for failure in failures),
        seconds=time.perf_counter() - started,
        recordings=tuple(dict.fromkeys(recordings[path] for path in seen if path in recordings)),
        change=change,
    )


def _never() -> bool:
    return False


def _require_existing(places: Sequence[bytes], known: dict[bytes, KnownFile]) -> None:
    """A folder that went away with known files is a scan's business; one that never was is a mistake."""
    for place in places:
        if is_gone(place) and not any(_lies_below(path, (place,)) for path in known):
            raise CuefolioError("file.not_found", path=display_path(place))


def _walk(
    places: Sequence[bytes], cancelled: Callable[[], bool], failures: list[ReadFailure], report: _Reporter
) -> dict[bytes, None]:
    """Paths of the audio files below ``places``, each once, in a stable order."""
    there = [place for place in places if not is_gone(place)]
    seen: dict[bytes, None] = {}
    for path in audio_files(there, cancelled, failures.append):
        seen[path] = None
        report(len(seen), None)
    return seen


def _is_as_known(path: bytes, file: KnownFile | None) -> bool:
    if file is None:
        return False
    try:
        status = os.stat(path)  # noqa: PTH116 - bytes
    except OSError:
        return False  # reading it says why
    return (status.st_size, status.st_mtime_ns) == (file.size, file.mtime_ns)


def _lies_below(path: bytes, places: Sequence[bytes]) -> bool:
    separator = os.fsencode(os.sep)
    return any(path == place or path.startswith(place.rstrip(separator) + separator) for place in places)


class _Reporter:
    """Passes progress on, seldom enough to cost nothing."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._next = 0.0

    def __call__(self, done: int, total: int | None) -> None:
        if self._progress is None:
            return
        now = time.monotonic()
        if now >= self._next or done == total:
            self._next = now + PROGRESS_SECONDS
            self._progress(done, total)


def recording_files(store: CatalogStore, recording_id: str) -> list[RecordingFile]:
    """The audio files of a recording with technical facts and every tag; those that are there come first."""
    with store.read() as connection:
        return media_queries.files_of(connection, recording_id)


def image(store: CatalogStore, key: str) -> tuple[str, bytes] | None:
    """(mime type, bytes) of artwork or a poster by its key, or None."""
    with store.read() as connection:
        return media_queries.picture(connection, key)
