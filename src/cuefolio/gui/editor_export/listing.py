# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dialog of the markers asks of services, and the writing of the file. Runs on a worker."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cuefolio.domain.sheet import Finding
from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.vocabulary import Status
from cuefolio.errors import CuefolioError
from cuefolio.formats.markers.placing import Mark, marks
from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.gui.session import service

if TYPE_CHECKING:
    from cuefolio.domain.film import Film
    from cuefolio.formats.markers.model import EditorList
    from cuefolio.persistence.store import CatalogStore

LINES_SHOWN = 400
"""Of a file only the beginning is shown."""
_LONGEST = 2000
NO_TIME = "editor.no_time"
"""Code of the finding about a cue that stays out."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What there is to choose from."""

    film: Film
    formats: Mapping[str, MarkerFormat]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The choices of the dialog. ``only`` are keys of cues, None for all of the production."""

    film_id: str
    format_id: str
    options: Mapping[str, object] = field(default_factory=dict)
    only: frozenset[str] | None = None
    with_text: bool = False
    """Whether the file itself is to be looked at, too."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What would go out now. ``finding.cue`` and ``mark.cue`` are places in ``cue_ids`` from 1. ``text`` is
    the beginning of the file, "" for a file that is no text, None when nobody asked for it."""

    wanted: Wanted
    rate: FrameRate
    marks: Sequence[Mark]
    has_colours: bool
    findings: Sequence[Finding]
    cue_ids: tuple[str, ...]
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A written file: how many markers or clips it holds, and how many cues stayed out for want of times."""

    path: Path
    held: int
    left_out: int


def opening(store: CatalogStore, film_id: str) -> Opening:
    """What the dialog needs before anything is chosen. Raises film.gone."""
    return Opening(service("films.get_film")(store, film_id), service("editor_export.formats")())


def look_at(store: CatalogStore, wanted: Wanted) -> Looked:
    """The markers by these choices. Raises film.gone, sheets.bad_option."""
    described = _described(wanted)
    listing, cue_ids = _listing(store, wanted)
    options = described.resolve(wanted.options)
    return Looked(
        wanted,
        listing.rate,
        marks(listing, options),
        "colours" in options,
        described.check(listing, options),
        cue_ids,
        _beginning(_data(described, listing, wanted)) if wanted.with_text else None,
    )


def write(store: CatalogStore, wanted: Wanted, path: Path) -> Written:
    """Write the file, whole or not at all. Raises as ``look_at``, and sheets.over_catalog,
    file.cannot_write."""
    described = _described(wanted)
    listing, _cue_ids = _listing(store, wanted)
    data = _data(described, listing, wanted)
    service("sheet_records.write_file")(store, path, data)
    left_out = [one for one in described.check(listing, wanted.options) if one.code == NO_TIME]
    return Written(path, len(marks(listing, described.resolve(wanted.options))), len(left_out))


def is_there(path: Path) -> bool:
    """Whether a file would be replaced. Raises file.cannot_write for what can be no file's name."""
    try:
        return path.exists()
    except OSError as error:
        reason = error.strerror or str(error)
        raise CuefolioError("file.cannot_write", path=str(path), reason=reason) from error


def _described(wanted: Wanted) -> MarkerFormat:
    formats: Mapping[str, MarkerFormat] = service("editor_export.formats")()
    return formats[wanted.format_id]


def _listing(store: CatalogStore, wanted: Wanted) -> tuple[EditorList, tuple[str, ...]]:
    """The chosen cues as they are now, and their keys in the same order."""
    film = service("films.get_film")(store, wanted.film_id)
    rows = [
        row
        for row in service("cues.film_rows")(store, wanted.film_id)
        if row.plain.get("status") != Status.OMITTED and (wanted.only is None or row.id in wanted.only)
    ]
    moments = service("markers.of_film")(store, wanted.film_id)
    listing: EditorList = service("editor_export.list_of")(film, rows, moments)
    return listing, tuple(row.id for row in rows)


def _data(described: MarkerFormat, listing: EditorList, wanted: Wanted) -> bytes:
    out = io.BytesIO()
    described.write(listing, wanted.options, out)
    return out.getvalue()


def _beginning(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return ""
    if "\0" in text:
        return ""
    return "\n".join(line[:_LONGEST] for line in text.splitlines()[:LINES_SHOWN])
