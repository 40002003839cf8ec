# SPDX-License-Identifier: GPL-3.0-or-later
"""Every timeline reader that is installed, and which of them a file is for.

A reader is one module with a ``READER`` object, named in the entry-point group
``cuefolio.timeline_readers``. Nothing else lists readers. Modules import heavy libraries inside ``read``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.installed import Installed
from cuefolio.formats.timelines.below_zero import below_zero

GROUP = "cuefolio.timeline_readers"
BUILT_IN: dict[str, str] = {
    "cmx3600": "cuefolio.formats.timelines.cmx3600:READER",
    "protools-text": "cuefolio.formats.timelines.protools:READER",
    "marker-list": "cuefolio.formats.timelines.marker_lists:READER",
    "fcp7-xml": "cuefolio.formats.timelines.fcp7:READER",
    "fcpxml": "cuefolio.formats.timelines.fcpxml:READER",
    "otio": "cuefolio.formats.timelines.otio:READER",
    "aaf": "cuefolio.formats.timelines.aaf:READER",
    "premiere-project": "cuefolio.formats.timelines.prproj:READER",
    "bwf-folder": "cuefolio.formats.timelines.bwf:READER",
}
HEAD_BYTES = 65536
"""Of the beginning of a file, which every ``sniff`` gets."""


def _never() -> bool:
    return False


def _silent(_done: int, _total: int) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read.

    ``rate`` is a person's answer, used where the file says none itself. ``start`` (frames) likewise.
    ``likely`` is the production's rate, taken in place of a guess where every label of the file exists in it.
    ``sequence`` picks one of several by name. ``most_uses`` and ``most_bytes`` bound what a hostile file may
    ask for. ``cancelled`` is asked now and then (a true answer raises CuefolioError ``job.cancelled``);
    ``progress`` gets parts done and in all.
    """

    rate: FrameRate | None = None
    start: int | None = None
    likely: FrameRate | None = None
    sequence: str = ""
    most_uses: int = 500_000
    most_bytes: int = 512 * 1024 * 1024
    cancelled: Callable[[], bool] = _never
    progress: Callable[[int, int], object] = _silent


@dataclass(frozen=True, slots=True)
class TimelineReader:
    """One kind of timeline file.

    ``sniff`` gets the path and the file's first ``HEAD_BYTES`` and says how sure it is: 0 not ours, 100
    certain, 1 when only an ending that no other kind has says so (``read`` then tells what is wrong).
    ``read`` gives every sequence that holds sound or markers; it raises CuefolioError ``timeline.*``, one
    sentence that names the file, the place, what was expected and what to do. Parts that cannot be read
    become remarks, never silence.
    """

    id: str
    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[Path, bytes], int]
    read: Callable[[Path, Reading], list[Timeline]]
    experimental: bool = False


_INSTALLED = Installed(GROUP, BUILT_IN, TimelineReader)


def readers() -> tuple[TimelineReader, ...]:
    """All readers, ours first."""
    return tuple(_INSTALLED.all().values())


def best_reader(path: Path) -> tuple[int, TimelineReader | None]:
    """How sure the surest reader is of a file or folder, and which it is. Raises ``file.cannot_read``."""
    head = b""
    if not path.is_dir():
        try:
            with path.open("rb") as file:
                head = file.read(HEAD_BYTES)
        except OSError as error:
            raise CuefolioError("file.cannot_read", path=str(path), reason=error.strerror) from error
    sure = [(reader.sniff(path, head), -place, reader) for place, reader in enumerate(readers())]
    best = max(sure, key=lambda entry: entry[:2], default=(0, 0, None))
    return best[0], best[2]


def reader_for(path: Path) -> TimelineReader:
    """The reader whose content a file or folder has. Raises CuefolioError ``timeline.unknown_kind`` and
    ``file.cannot_read``."""
    sure, reader = best_reader(path)
    if sure <= 0 or reader is None:
        raise CuefolioError("timeline.unknown_kind", path=str(path))
    return reader


def read_timeline(path: Path, reading: Reading | None = None) -> list[Timeline]:
    """Every sequence of a file, whatever its kind. Raises as ``reader_for`` and the reader do."""
    timelines = reader_for(path).read(path, reading or Reading())
    for timeline in timelines:
        timeline.remarks = [*timeline.remarks, *below_zero(timeline)]
    return timelines
