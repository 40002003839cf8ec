# SPDX-License-Identifier: GPL-3.0-or-later
"""What a recording looks and sounds like: the file that plays it, its waveform and its loudness."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from cuefolio.domain.peaks import GrowingPeaks, Peaks
from cuefolio.errors import CuefolioError
from cuefolio.media import fingerprint, peaks
from cuefolio.media.av_process import AvProcess
from cuefolio.media.facts import display_path
from cuefolio.media.peaks_cache import PeaksCache
from cuefolio.persistence import media_queries
from cuefolio.persistence.media_queries import RecordingFile
from cuefolio.persistence.store import CatalogStore

__all__ = ["Peaks", "SoundFile", "known_peaks", "peaks_of", "sound_file"]

Progress = Callable[[int, int], None]
"""(thousandths done, 1000)."""


@dataclass(frozen=True, slots=True)
class SoundFile:
    """The file that plays a recording. ``path`` is for showing, ``path_bytes`` opens it; ``duration`` is what
    its tags say, in seconds, None: unknown. ``title`` and ``artist`` are the recording's."""

    recording_id: str
    path: str
    path_bytes: bytes
    duration: float | None
    title: str
    artist: str


def sound_file(store: CatalogStore, recording_id: str) -> SoundFile:
    """The file of a recording that is there now; of several the first by path.

    Raises sound.gone, sound.no_file, sound.missing, sound.unplugged.
    """
    with store.read() as connection:
        row = media_queries.recording_by_id(connection, recording_id)
        files = media_queries.files_of(connection, recording_id)
    if row is None:
        raise CuefolioError("sound.gone")
    file = _first_there(files, str(row.title))
    duration = None if file.duration_ms is None else file.duration_ms / 1000
    return SoundFile(recording_id, file.path, file.path_bytes, duration, row.title, row.artist or "")


def known_peaks(
    store: CatalogStore, recording_id: str, *, cache: PeaksCache | None = None
) -> Peaks | None:  # fmt: skip
    """Peaks of a recording if they were computed before, None if not. Raises what ``sound_file`` raises."""
    sound = sound_file(store, recording_id)
    return (cache or PeaksCache()).get(_fingerprint(store, sound))


def peaks_of(
    store: CatalogStore,
    recording_id: str,
    *,
    process: AvProcess | None = None,
    cache: PeaksCache | None = None,
    growing: GrowingPeaks | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Peaks:
    """Peaks of a recording: those kept on disk, else computed now and kept.

    ``process`` is a child that is used and left running; without one a child of low priority is started and
    ended. What is known so far goes into ``growing``. Raises what ``sound_file`` raises, ``media.*`` for a
    file that cannot be read, and ``job.cancelled``.
    """
    sound = sound_file(store, recording_id)
    kept = cache or PeaksCache()
    key = _fingerprint(store, sound)
    found = kept.get(key)
    if found is not None:
        return found
    reader = process or AvProcess(idle=True)
    try:
        computed = peaks.compute(
            sound.path_bytes,
            reader,
            growing=growing,
            progress=progress,
            cancelled=cancelled or _never,
        )
    finally:
        if process is None:
            reader.close()
    kept.put(key, computed)
    return computed


def _first_there(files: list[RecordingFile], title: str) -> RecordingFile:
    if not files:
        raise CuefolioError("sound.no_file", title=title)
    for file in files:
        if os.path.isfile(file.path_bytes):  # noqa: PTH113 - bytes
            return file
    first = files[0].path_bytes
    folder = os.path.dirname(first)  # noqa: PTH120 - bytes
    code = "sound.missing" if os.path.isdir(folder) else "sound.unplugged"  # noqa: PTH112
    raise CuefolioError(code, path=display_path(first))


def _fingerprint(store: CatalogStore, sound: SoundFile) -> str:
    """The fingerprint of the file as it is now: the one that is known, unless the file has changed since."""
    with store.read() as connection:
        known = media_queries.known_file(connection, sound.path_bytes)
    try:
        status = os.stat(sound.path_bytes)  # noqa: PTH116 - bytes
        if known is not None and (status.st_size, status.st_mtime_ns) == (known.size, known.mtime_ns):
            return known.fingerprint
        return fingerprint.of_file(sound.path_bytes)
    except OSError as error:
        raise CuefolioError("sound.missing", path=sound.path) from error


def _never() -> bool:
    return False
