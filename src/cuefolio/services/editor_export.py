# SPDX-License-Identifier: GPL-3.0-or-later
"""Back to the editor: a production's cues as markers and lanes. Nothing is stored and no record is kept."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cuefolio.domain.cue_row import CueRow, TimeRange
from cuefolio.domain.film import Film
from cuefolio.domain.markers import Marker
from cuefolio.domain.sheet import Finding
from cuefolio.domain.vocabulary import Status
from cuefolio.formats.markers.model import EditorCue, EditorList, Moment, Stretch
from cuefolio.formats.markers.registry import MarkerFormat, marker_format, marker_formats
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import cues, films, markers, sheet_records

__all__ = ["Exported", "MarkerFormat", "check", "export", "formats", "list_of", "snapshot"]


@dataclass(frozen=True, slots=True)
class Exported:
    """A written file: where, and what it could not hold."""

    path: Path
    findings: tuple[Finding, ...]


def formats() -> dict[str, MarkerFormat]:
    """Installed ways back to the editor by id."""
    return marker_formats()


def snapshot(store: CatalogStore, film_id: str) -> EditorList:
    """The cues of a production's current cut in film order; those that were omitted are left out. Raises
    film.gone."""
    film = films.get_film(store, film_id)
    return list_of(film, cues.film_rows(store, film_id), markers.of_film(store, film_id))


def list_of(film: Film, rows: Sequence[CueRow], moments: Sequence[Marker] = ()) -> EditorList:
    """The list of a film whose rows (in film order) and markers were read already."""
    kept = [row for row in rows if row.plain.get("status") != Status.OMITTED]
    end = None if film.duration_frames is None else film.start_frame + film.duration_frames
    return EditorList(
        film.title,
        film.rate,
        film.start_frame,
        end,
        tuple(_cue(row, at) for at, row in enumerate(kept, start=1)),
        tuple(Moment(one.frame, one.name, one.note) for one in moments),
    )


def check(
    store: CatalogStore, film_id: str, format_id: str, options: Mapping[str, object] | None = None
) -> list[Finding]:
    """What would not be in the file, or not as it is here. Raises film.gone, editor.unknown_format,
    sheets.unknown_option, sheets.bad_option."""
    return marker_format(format_id).check(snapshot(store, film_id), options)


def export(
    store: CatalogStore,
    film_id: str,
    format_id: str,
    path: Path,
    options: Mapping[str, object] | None = None,
) -> Exported:
    """Write a production's cues to ``path``, which is replaced whole or left as it was.

    Raises as ``check``, and sheets.over_catalog, file.cannot_write.
    """
    described = marker_format(format_id)
    listing = snapshot(store, film_id)
    found = described.check(listing, options)
    out = io.BytesIO()
    described.write(listing, options, out)
    sheet_records.write_file(store, path, out.getvalue())
    return Exported(Path(path), tuple(found))


def _cue(row: CueRow, sequence: int) -> EditorCue:
    return EditorCue(
        sequence=sequence,
        number=row.text("number"),
        title=row.text("title") or (row.works[0].name if len(row.works) == 1 else ""),
        origin=row.origin,
        function=row.text("function"),
        performer=row.text("performer"),
        scenes=tuple(entry.name for entry in row.scenes),
        moods=tuple(entry.name for entry in row.moods),
        notes=row.text("notes"),
        mood_colour=row.moods[0].colour if row.moods else "",
        is_music=row.is_music,
        stretches=tuple(Stretch(part.start, _end(part)) for part in row.ranges if part.start is not None),
    )


def _end(part: TimeRange) -> int | None:
    """The frame after the last, also where it follows from start and length."""
    if part.end is None and part.start is not None and part.length:
        return part.start + part.length
    return part.end
