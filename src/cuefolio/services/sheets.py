# SPDX-License-Identifier: GPL-3.0-or-later
"""Cue sheets: the snapshot of a film, what it lacks, the file that goes out, and the record of it."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cuefolio import atomic
from cuefolio.domain.cue_row import CueParty, CueRow
from cuefolio.domain.film import Film
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue, SheetHeader, SheetParty, SheetRange
from cuefolio.domain.sheet_codec import sheet_from_dict, sheet_to_dict
from cuefolio.domain.text import single_line
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import SheetFormat, sheet_format, sheet_formats
from cuefolio.persistence import sheet_queries
from cuefolio.persistence.sheet_queries import Delivered
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import cues, films

__all__ = ["Delivered", "Exported", "SheetFormat", "check", "delivered", "export", "formats", "snapshot"]


@dataclass(frozen=True, slots=True)
class Exported:
    """A written sheet: where, what it lacks, and the key of its record (None when not kept)."""

    path: Path
    findings: tuple[Finding, ...]
    delivered_id: str | None


def formats() -> dict[str, SheetFormat]:
    """Installed sheet formats by id."""
    return sheet_formats()


def snapshot(store: CatalogStore, film_id: str) -> CueSheet:
    """The film's cue sheet as it stands: music in film order, by value, unknown facts blank."""
    return sheet_of(films.get_film(store, film_id), cues.film_rows(store, film_id))


def sheet_of(film: Film, rows: Sequence[CueRow]) -> CueSheet:
    """The sheet of a film whose rows (in film order) were read already; cue n is the nth counted row."""
    counted = [row for row in rows if row.is_counted]
    return CueSheet(_header(film), film.rate, tuple(_cue(row, n) for n, row in enumerate(counted, start=1)))


def check(
    store: CatalogStore, film_id: str, format_id: str, options: Mapping[str, object] | None = None
) -> list[Finding]:
    """What the sheet lacks for a format, errors and warnings in sheet order. Raises sheets.unknown_*."""
    return sheet_format(format_id).check(snapshot(store, film_id), options)


def render(sheet: CueSheet, format_id: str, options: Mapping[str, object] | None = None) -> bytes:
    """The bytes of a sheet in a format; equal sheets and options give equal bytes."""
    out = io.BytesIO()
    sheet_format(format_id).write(sheet, options, out)
    return out.getvalue()


def export(
    store: CatalogStore,
    film_id: str,
    format_id: str,
    path: Path,
    options: Mapping[str, object] | None = None,
    *,
    keep: bool = True,
) -> Exported:
    """Write a film's sheet to ``path`` and keep the delivered sheet by value with options and hashes.

    The file is replaced whole or left as it was. A read-only catalogue exports without a record.
    Raises sheets.unknown_format, sheets.bad_option, film.gone, file.cannot_write.
    """
    described = sheet_format(format_id)
    resolved = described.resolve(options)
    sheet = snapshot(store, film_id)
    data = _write(store, sheet, described, path, resolved)
    kept = None
    if keep and not store.read_only:
        kept = _keep(store, film_id, sheet, described.id, resolved, Path(path).name, data)
    return Exported(Path(path), tuple(described.check(sheet, resolved)), kept)


def export_again(
    store: CatalogStore,
    delivered_id: str,
    format_id: str,
    path: Path,
    options: Mapping[str, object] | None = None,
) -> Exported:
    """Write a delivered sheet to ``path`` as it was, in any format. Errors as ``export`` and
    ``delivered_snapshot``."""
    described = sheet_format(format_id)
    resolved = described.resolve(options)
    sheet = delivered_snapshot(store, delivered_id)
    _write(store, sheet, described, path, resolved)
    return Exported(Path(path), tuple(described.check(sheet, resolved)), None)


def _write(
    store: CatalogStore, sheet: CueSheet, described: SheetFormat, path: Path, options: Mapping[str, object]
) -> bytes:
    data = render(sheet, described.id, options)
    if Path(path).resolve() == store.path.resolve():
        raise CuefolioError("sheets.over_catalog", path=str(path))
    atomic.write_bytes(Path(path), data)
    return data


def delivered(store: CatalogStore, film_id: str) -> list[Delivered]:
    """Sheets that went out for a film, newest first."""
    with store.read() as connection:
        return sheet_queries.delivered(connection, film_id)


def delivered_snapshot(store: CatalogStore, delivered_id: str) -> CueSheet:
    """A sheet as it went out, whatever the catalogue says now. Raises sheets.altered when its record
    does not match its hash."""
    with store.read() as connection:
        text, digest = sheet_queries.delivered_text(connection, delivered_id)
    if hashlib.sha256(text.encode()).hexdigest() != digest:
        raise CuefolioError("sheets.altered")
    return sheet_from_dict(json.loads(text))


def _keep(
    store: CatalogStore,
    film_id: str,
    sheet: CueSheet,
    format_id: str,
    options: Mapping[str, object],
    name: str,
    data: bytes,
) -> str:
    text = json.dumps(sheet_to_dict(sheet), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    cut_id = films.get_film(store, film_id).cut_id

    with store.maintain() as connection:
        return sheet_queries.keep(
            connection,
            production_id=film_id,
            cut_id=cut_id,
            delivered_at=datetime.now(UTC).isoformat(timespec="seconds"),
            delivered_by=store.author or None,
            format=format_id,
            profile=sheet.profile,
            options=json.dumps(dict(options), sort_keys=True),
            file_name=single_line(name),
            file_sha256=hashlib.sha256(data).hexdigest(),
            sheet=text,
            sheet_sha256=hashlib.sha256(text.encode()).hexdigest(),
        )


def _header(film: Film) -> SheetHeader:
    v = film.values

    def text(name: str) -> str:
        return str(v[name] or "")

    return SheetHeader(
        title=film.title,
        kind=text("kind"),
        aka_titles=tuple(filter(None, (single_line(part) for part in text("aka_titles").split(";")))),
        series_title=text("series"),
        season=text("season"),
        episode_number=text("episode_number"),
        episode_title=text("episode_title"),
        episode_aka=text("episode_aka"),
        production_number=text("production_number"),
        cut_name=text("cut_name"),
        cut_version=text("cut_version"),
        classification=text("classification") or "original",
        revision=_number(v["revision"]),
        date_prepared=text("date_prepared"),
        first_air_date=text("first_air_date"),
        network=text("network"),
        production_company=text("production_company"),
        company_address=text("company_address"),
        company_contact=text("company_contact"),
        company_email=text("company_email"),
        prepared_by=text("prepared_by"),
        countries=text("countries"),
        year=_number(v["year"]),
        director=text("director"),
        actors=text("actors"),
        producer=text("producer"),
        language=text("language"),
        isan=text("isan"),
        eidr=text("eidr"),
        imdb=text("imdb"),
        duration_frames=film.duration_frames,
        start_frame=film.start_frame,
        incomplete_reason=text("incomplete_reason"),
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _cue(row: CueRow, sequence: int) -> SheetCue:
    facts = row.usage_facts
    return SheetCue(
        sequence=sequence,
        number=row.text("number"),
        title=row.text("title"),
        origin=row.origin,
        usage=row.text("usage"),
        function=row.text("function"),
        vocal=row.text("vocal"),
        on_screen=facts.on_screen,
        diegetic=facts.diegetic,
        ranges=tuple(
            SheetRange(r.start, r.end) for r in row.ranges if r.start is not None and r.end is not None
        ),
        exact_frames=row.frames,
        reported_seconds=row.reported_seconds,
        writers=tuple(_party(p) for p in row.parties if p.is_writer),
        publishers=tuple(_party(p) for p in row.parties if not p.is_writer),
        works=tuple(entry.name for entry in row.works),
        iswc=row.iswc,
        performer=row.text("performer"),
        recording=row.recording.name if row.recording else "",
        isrc=row.text("isrc"),
        label=row.text("label"),
        catalog_number=row.text("catalog_number"),
        track_number=row.text("track_number"),
        scenes=tuple(entry.name for entry in row.scenes),
        moods=tuple(entry.name for entry in row.moods),
        themes=tuple(entry.name for entry in row.themes),
        instrumentation=row.text("instrumentation"),
        notes=row.text("notes"),
    )


def _party(party: CueParty) -> SheetParty:
    return SheetParty(party.name, party.role, party.society, party.share, party.ipi)
