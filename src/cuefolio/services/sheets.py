# SPDX-License-Identifier: GPL-3.0-or-later
"""Cue sheets: the snapshot of a film, what it lacks, the file that goes out, and the record of it."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cuefolio.domain.checks import Background
from cuefolio.domain.checks import check as checked
from cuefolio.domain.cue_row import CueParty, CueRow, CueWork
from cuefolio.domain.delivery import Delivery, deliver
from cuefolio.domain.film import Film
from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.text import single_line
from cuefolio.formats.registry import SheetFormat, sheet_format, sheet_formats
from cuefolio.persistence import sheet_queries
from cuefolio.persistence.sheet_queries import Delivered
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import check_background, cues, films, layout_checks, profiles, sheet_records

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


def delivery(sheet: CueSheet, format_id: str, profile_id: str = "", *, rollup: bool = False) -> Delivery:
    """A sheet by a profile, "" for the one that the format usually goes out by.

    Raises sheets.unknown_format, profile.unknown, profile.bad.
    """
    wanted = profiles.profile(profile_id or sheet_format(format_id).profile)
    return deliver(sheet, wanted, rollup=rollup)


def check(
    store: CatalogStore,
    film_id: str,
    format_id: str,
    options: Mapping[str, object] | None = None,
    profile_id: str = "",
) -> list[Finding]:
    """What the sheet lacks for a profile and a format, errors and warnings in sheet order. Raises as
    ``delivery`` and sheets.bad_option."""
    made = delivery(snapshot(store, film_id), format_id, profile_id)
    return findings(made, format_id, options, check_background.of_film(store, film_id))


def findings(
    made: Delivery,
    format_id: str,
    options: Mapping[str, object] | None = None,
    background: Background | None = None,
) -> list[Finding]:
    """What a delivery lacks: by its profile, by ``background`` (see services.check_background; the societies
    when None), and by what the layout of a format cannot hold."""
    known = background or check_background.without_film()
    layout = sheet_format(format_id)
    return [*checked(made.sheet, made.profile, known), *layout_checks.of_delivery(made, layout, options)]


def render(made: Delivery, format_id: str, options: Mapping[str, object] | None = None) -> bytes:
    """The bytes of a delivery in a format; equal deliveries and options give equal bytes."""
    out = io.BytesIO()
    sheet_format(format_id).write(made, options, out)
    return out.getvalue()


def export(
    store: CatalogStore,
    film_id: str,
    format_id: str,
    path: Path,
    options: Mapping[str, object] | None = None,
    *,
    profile_id: str = "",
    rollup: bool = False,
    keep: bool = True,
) -> Exported:
    """Write a film's sheet to ``path`` by a profile ("" for the format's usual one; ``rollup`` as in
    ``domain.delivery.deliver``) and keep what was delivered by value with options and hashes.

    The file is replaced whole or left as it was. A read-only catalogue exports without a record.
    Raises as ``delivery``, sheets.bad_option, film.gone, file.cannot_write.
    """
    described = sheet_format(format_id)
    resolved = described.resolve(options)
    made = delivery(snapshot(store, film_id), format_id, profile_id, rollup=rollup)
    found = findings(made, described.id, resolved, check_background.of_film(store, film_id))
    data = render(made, described.id, resolved)
    sheet_records.write_file(store, path, data, resolved)
    kept = None
    if keep and not store.read_only:
        written = sheet_records.Written(described.id, resolved, rollup, Path(path).name, data)
        cut_id = films.get_film(store, film_id).cut_id
        record = sheet_records.record_of(store, film_id, cut_id, made, written)
        with store.maintain() as connection:
            kept = sheet_queries.keep(connection, **record)
    return Exported(Path(path), tuple(found), kept)


def export_again(
    store: CatalogStore,
    delivered_id: str,
    format_id: str,
    path: Path,
    options: Mapping[str, object] | None = None,
    *,
    profile_id: str = "",
) -> Exported:
    """Write a delivered sheet to ``path`` as it was, in any format; in its own format with its own options
    where none are given. Its own rules and roll-up hold unless a profile is named.

    Errors as ``export`` and ``delivered_snapshot``.
    """
    described = sheet_format(format_id)
    record = sheet_records.read(store, delivered_id)
    own = record.options if format_id == record.delivered.format else {}
    resolved = described.resolve(own if options is None else options)
    made = delivery(record.sheet, format_id, profile_id) if profile_id else record.delivery
    sheet_records.write_file(store, path, render(made, described.id, resolved), resolved)
    return Exported(Path(path), tuple(findings(made, described.id, resolved)), None)


def delivered(store: CatalogStore, film_id: str) -> list[Delivered]:
    """Sheets that went out for a film, newest first."""
    with store.read() as connection:
        return sheet_queries.delivered(connection, film_id)


def delivered_snapshot(store: CatalogStore, delivered_id: str) -> CueSheet:
    """A sheet as it went out, whatever the catalogue says now. Raises sheets.no_such_record, and
    sheets.altered when its record does not match its hash."""
    return sheet_records.read(store, delivered_id).sheet


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
        isan=canonical(Scheme.ISAN, text("isan")),
        eidr=canonical(Scheme.EIDR, text("eidr")),
        imdb=canonical(Scheme.IMDB, text("imdb")),
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
        works=tuple(_work(entry, len(row.works)) for entry in row.works),
        overrides_work=bool(row.overrides),
        iswc=canonical(Scheme.ISWC, row.iswc),
        work_number=row.work_number,
        performer=row.text("performer"),
        recording=row.recording.name if row.recording else "",
        isrc=canonical(Scheme.ISRC, row.text("isrc")),
        label=row.text("label"),
        catalog_number=row.text("catalog_number"),
        track_number=row.text("track_number"),
        scenes=tuple(entry.name for entry in row.scenes),
        moods=tuple(entry.name for entry in row.moods),
        themes=tuple(entry.name for entry in row.themes),
        instrumentation=row.text("instrumentation"),
        notes=row.text("notes"),
        uses=_number(row.plain["uses"]),
        master_licensor=row.text("master_licensor"),
        restrictions=row.text("restrictions"),
        ean=canonical(Scheme.EAN, row.text("ean")),
    )


def _work(work: CueWork, count: int) -> SheetWork:
    return SheetWork(
        work.name,
        canonical(Scheme.ISWC, work.iswc),
        work.work_number,
        work.public_domain,
        work.arrangement_of,
        # The only work of a cue is all of it, whatever it was in a medley once.
        work.portion if count > 1 else None,
        tuple(_party(p) for p in work.parties if p.is_writer),
        tuple(_party(p) for p in work.parties if not p.is_writer),
    )


def _party(party: CueParty) -> SheetParty:
    return SheetParty(
        party.name,
        party.role,
        party.society,
        party.share,
        canonical(Scheme.IPI, party.ipi),
        party.given_names,
        party.kind,
        canonical(Scheme.IPI_BASE, party.ipi_base),
        canonical(Scheme.ISNI, party.isni),
        party.writer,
    )
