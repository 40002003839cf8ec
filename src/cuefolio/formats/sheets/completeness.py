# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sheet lacks, before it is handed out. Nothing here fills anything in: missing facts stay blank.

The rules are the reasons for which societies and broadcasters send sheets back: an "error" would be
sent back, a "warning" should be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from cuefolio.domain.sheet import CueSheet, Finding, SheetCue, SheetParty
from cuefolio.domain.sheet_codec import percent
from cuefolio.domain.timecode import format_seconds, format_timecode, seconds
from cuefolio.domain.vocabulary import COMPOSER_ROLES, Classification, Origin, Role
from cuefolio.formats.sheets.text import is_printable, printable

SHARE_TOLERANCE = range(9998, 10003)
"""Shares that count as 100 %: 3 x 33.33 passes."""

PUBLIC_DOMAIN = "PD"
"""The explicit mark in the society's place; such a party may have no share."""

_HEADER_FACTS = (
    ("director", "sheets.no_director"),
    ("year", "sheets.no_year"),
    ("countries", "sheets.no_country"),
    ("duration_frames", "sheets.no_programme_duration"),
    ("production_company", "sheets.no_production_company"),
)
_LIBRARY_FACTS = (
    ("label", "sheets.no_label"),
    ("catalog_number", "sheets.no_catalog_number"),
    ("track_number", "sheets.no_track_number"),
)
_PRINTED_TEXTS = ("number", "title", "performer", "label", "catalog_number", "track_number", "isrc", "iswc")


def completeness(sheet: CueSheet) -> list[Finding]:
    """Everything missing or doubtful: the header first, then the cues in order."""
    return [*_header_findings(sheet), *(found for cue in _walk(sheet) for found in cue)]


def cue_label(cue: SheetCue) -> str:
    """How a finding names a cue: "3 (1M02 The Chase)", with what there is."""
    names = " ".join(part for part in (printable(cue.number), _short(cue.title)) if part)
    return f"{cue.sequence} ({names})" if names else str(cue.sequence)


def overlaps(sheet: CueSheet) -> list[tuple[SheetCue, SheetCue, int]]:
    """Pairs of different cues that sound at once, with the frames they share, in order of sounding."""
    spans = sorted(
        (span.start, span.end, index)
        for index, cue in enumerate(sheet.cues)
        for span in cue.ranges
        if span.end > span.start
    )
    shared: dict[tuple[int, int], int] = {}
    sounding: list[tuple[int, int]] = []
    for start, end, index in spans:
        sounding = [(until, other) for until, other in sounding if until > start]
        for until, other in sounding:
            if other != index:
                pair = (min(other, index), max(other, index))
                shared[pair] = shared.get(pair, 0) + min(until, end) - start
        sounding.append((end, index))
    return [(sheet.cues[first], sheet.cues[second], frames) for (first, second), frames in shared.items()]


def _header_findings(sheet: CueSheet) -> Iterator[Finding]:
    header = sheet.header
    if not header.title.strip():
        yield Finding("error", "sheets.no_production_title", field="title")
    for name, code in _HEADER_FACTS:
        if getattr(header, name) in (None, ""):
            yield Finding("warning", code, field=name)
    if header.classification == Classification.REVISION and header.revision is None:
        yield Finding("warning", "sheets.no_revision_number", field="revision")
    if not sheet.cues:
        yield Finding("warning", "sheets.no_cues", field="cues")
    duration = header.duration_frames
    if duration is not None and sheet.total_reported_seconds > seconds(duration, sheet.rate):
        yield Finding(
            "error",
            "sheets.total_too_long",
            field="duration_frames",
            arguments={
                "total": format_seconds(sheet.total_reported_seconds),
                "programme": format_seconds(seconds(duration, sheet.rate)),
            },
        )


def _walk(sheet: CueSheet) -> Iterator[Iterator[Finding]]:
    numbers: dict[str, SheetCue] = {}
    last_start: int | None = None
    crossings: dict[int, list[tuple[SheetCue, int]]] = {}
    for first, second, frames in overlaps(sheet):
        crossings.setdefault(id(second), []).append((first, frames))
    for cue in sheet.cues:
        yield _fact_findings(cue)
        yield _party_findings(cue)
        start = min((span.start for span in cue.ranges), default=None)
        yield _time_findings(sheet, cue, last_start)
        last_start = last_start if start is None else max(start, last_start or start)
        for other, frames in crossings.get(id(cue), ()):
            length = format_seconds(seconds(frames, sheet.rate))
            length = f"{frames} frames" if length == "0:00" else length
            yield iter(
                [_cue(cue, "warning", "sheets.overlap", "ranges", other=cue_label(other), seconds=length)]
            )
        if cue.number:
            earlier = numbers.setdefault(cue.number, cue)
            if earlier is not cue:
                yield iter(
                    [_cue(cue, "warning", "sheets.duplicate_number", "number", other=cue_label(earlier))]
                )


def _fact_findings(cue: SheetCue) -> Iterator[Finding]:
    if not cue.title.strip():
        yield _cue(cue, "error", "sheets.no_title", "title")
    if not cue.origin:
        yield _cue(cue, "warning", "sheets.no_origin", "origin")
    if not cue.usage:
        yield _cue(cue, "error", "sheets.no_usage", "usage")
    if cue.origin == Origin.LIBRARY:
        for name, code in _LIBRARY_FACTS:
            if not getattr(cue, name):
                yield _cue(cue, "error", code, name)
    for name in _PRINTED_TEXTS:
        if not is_printable(getattr(cue, name)):
            yield _cue(cue, "warning", "sheets.unprintable", name, field=name.replace("_", " "))


def _time_findings(sheet: CueSheet, cue: SheetCue, last_start: int | None) -> Iterator[Finding]:
    if not cue.ranges:
        yield _cue(cue, "error", "sheets.no_times", "ranges")
    if cue.reported_seconds is None:
        yield _cue(cue, "error", "sheets.no_duration", "reported_seconds")
    if not cue.ranges:
        return
    if any(span.end <= span.start for span in cue.ranges):
        yield _cue(cue, "error", "sheets.empty_range", "ranges")
    start = min(span.start for span in cue.ranges)
    if last_start is not None and start < last_start:
        yield _cue(cue, "warning", "sheets.out_of_order", "ranges")
    header = sheet.header
    if start < header.start_frame:
        shown = format_timecode(start, sheet.rate)
        yield _cue(cue, "warning", "sheets.before_programme", "ranges", timecode=shown)
    if header.duration_frames is not None:
        programme_end = header.start_frame + header.duration_frames
        end = max(span.end for span in cue.ranges)
        if end > programme_end:
            yield _cue(
                cue,
                "warning",
                "sheets.after_programme",
                "ranges",
                timecode=format_timecode(end, sheet.rate),
                programme_end=format_timecode(programme_end, sheet.rate),
            )


def _party_findings(cue: SheetCue) -> Iterator[Finding]:
    if not any(party.role in COMPOSER_ROLES and party.name.strip() for party in cue.writers):
        yield _cue(cue, "error", "sheets.no_composer", "writers")
    if not cue.publishers:
        yield _cue(cue, "error", "sheets.no_publisher", "publishers")
    elif all(party.role != Role.PUBLISHER for party in cue.publishers):
        yield _cue(cue, "warning", "sheets.only_administrator", "publishers")
    for side, parties in (("writer", cue.writers), ("publisher", cue.publishers)):
        named = [party for party in parties if not _unpublished(party)]
        for party in named:
            yield from _one_party(cue, side, party)
        shares = [party.share for party in named if party.share is not None]
        total = sum(shares)
        complete = all(party.share is not None or party.society == PUBLIC_DOMAIN for party in named)
        if shares and (total not in SHARE_TOLERANCE if complete else total >= SHARE_TOLERANCE.stop):
            yield _cue(cue, "error", f"sheets.{side}_shares", f"{side}s", total=percent(total))


def _one_party(cue: SheetCue, side: str, party: SheetParty) -> Iterator[Finding]:
    field = f"{side}s"
    if not party.name.strip():
        if party.share is None:
            yield _cue(cue, "error", "sheets.no_party_name", field, side=side)
        else:
            share = percent(party.share)
            yield _cue(cue, "error", "sheets.share_without_party", field, side=side, share=share)
        return
    name = _short(party.name)
    if not party.society:
        yield _cue(cue, "error", "sheets.no_society", field, party=name)
    if party.share is None and party.society != PUBLIC_DOMAIN:
        yield _cue(cue, "error", "sheets.no_share", field, party=name)


def _unpublished(party: SheetParty) -> bool:
    """The explicit statement that nobody publishes a work; it has neither society nor share."""
    return party.name.strip().casefold() == "unpublished" and not party.society and party.share is None


def _cue(cue: SheetCue, severity: str, code: str, place: str, **arguments: object) -> Finding:
    return Finding(severity, code, cue.sequence, place, {"cue": cue_label(cue), **arguments})


def _short(text: str, limit: int = 60) -> str:
    shown = printable(text).strip()
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"
