# SPDX-License-Identifier: GPL-3.0-or-later
"""Every format of ours, written and read back: nothing is lost that the format has no place for.

``LOST`` is the table of what each format cannot carry; it is exact, so a fact that comes back after all must
leave it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.formats.every_rule import big_show_sheet, dark_awaits_sheet, drop_frame_sheet, every_rule_sheet
from tests.formats.reading import written
from tests.formats.sample_sheets import rich_sheet

from cuefolio.domain.delivery import Delivery, Line, deliver
from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.reconcile import ReadCue, ReadSheet, compare_sheets
from cuefolio.domain.reconcile.differences import label_frames, origins_of, same_moment
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange
from cuefolio.domain.timecode import FrameRate, format_timecode, rate_from_id
from cuefolio.formats.reading import read_sheet
from cuefolio.formats.registry import sheet_format, sheet_formats
from cuefolio.services.profiles import shipped

NOT_READ = {"generic-pdf", "html", "us-text"}
"""Formats for people alone."""
BY_COLUMN = {"ddex-tsv", "gema-xlsx", "bbc-xlsx"}
_PARTY = ("role", "name", "society", "share", "ipi", "given_names", "ipi_base", "isni")
_TEXTS = (
    "number", "title", "origin", "usage", "performer", "recording", "label", "catalog_number",
    "track_number", "isrc", "iswc", "work_number", "ean", "instrumentation", "notes", "master_licensor",
    "restrictions", "scenes", "moods", "themes", "uses", "vocal", "reported_seconds",
)  # fmt: skip
FACTS = (*_TEXTS, "works", "in", "out", *(f"party.{name}" for name in _PARTY))
_INSIDE = frozenset({"party.given_names", "party.ipi_base", "party.isni"})
_FILM_ONLY = frozenset({"scenes", "moods", "themes", "instrumentation", "recording", "notes"})
_LICENCE = frozenset({"ean", "master_licensor", "restrictions"})
_RELEASE = frozenset({"label", "catalog_number", "track_number"})
_CODES = frozenset({"isrc", "iswc", "work_number"})
_TABLE = frozenset({"vocal", "uses"})

LOST: dict[str, frozenset[str]] = {
    "generic-xlsx": _INSIDE | _LICENCE | _TABLE | {"work_number", "instrumentation", "notes", "scenes"},
    "generic-csv": _INSIDE | _LICENCE | _TABLE | {"work_number"},
    "json": frozenset(),
    "rapidcue-xlsx": _FILM_ONLY | _LICENCE | _RELEASE | _CODES | _TABLE
    | {"number", "origin", "works", "performer", "in", "out", "party.ipi",
       "party.ipi_base", "party.isni"},
    "studio-xlsx": _INSIDE | _CODES | _RELEASE | _TABLE | _FILM_ONLY
    | {"origin", "in", "out", "ean", "restrictions", "party.role", "party.ipi"},
    "cisac-xlsx": {"ean", "master_licensor", "restrictions", "scenes", "recording", "iswc"},
    "cisac-json": frozenset(),
    "rapidcue-pdf": _INSIDE | _FILM_ONLY | _LICENCE | _RELEASE | _CODES | _TABLE
    | {"origin", "works", "performer", "in", "out", "party.ipi"},
    "soundmouse-pdf": _INSIDE | _FILM_ONLY | _LICENCE | _RELEASE | _CODES | _TABLE
    | {"origin", "works", "performer", "in", "out", "party.ipi"},
    "netflix-csv": _INSIDE | _FILM_ONLY | _LICENCE | _RELEASE | _TABLE
    | {"origin", "works", "performer", "isrc", "work_number", "party.role", "party.ipi"},
    "iprs-xlsx": _INSIDE | _FILM_ONLY | _LICENCE | _RELEASE
    | {"number", "origin", "works", "iswc", "in", "out", "vocal"},
    "tono-xlsx": _INSIDE | _TABLE
    | {"number", "works", "work_number", "ean", "master_licensor", "scenes", "notes", "out"},
    "bbc-xlsx": _INSIDE | _FILM_ONLY | _TABLE
    | {"number", "origin", "works", "iswc", "ean", "master_licensor", "track_number", "out", "party.role",
       "party.society", "party.share", "party.ipi"},
    "gema-xlsx": _INSIDE | _FILM_ONLY | _LICENCE | _TABLE
    | {"number", "works", "work_number", "in", "out", "party.role", "party.society", "party.share",
       "party.ipi"},
    "ddex-tsv": _INSIDE | _FILM_ONLY | _LICENCE | _RELEASE | _TABLE
    | {"number", "origin", "usage", "works", "work_number", "out", "party.role", "party.society",
       "party.share", "in"},
}  # fmt: skip
SHEETS = {"every-rule": every_rule_sheet, "rich": rich_sheet, "drop-frame": drop_frame_sheet}
COMBINATIONS = [(format_id, name) for format_id in LOST for name in SHEETS]


def read_back(
    format_id: str, sheet: CueSheet, tmp_path: Path, **options: object
) -> tuple[Delivery, ReadSheet]:
    """What goes out, and what is read from it."""
    described = sheet_format(format_id)
    path = tmp_path / f"sheet{described.suffix}"
    path.write_bytes(written(format_id, sheet, **options))
    return deliver(sheet, shipped(described.profile)), read_sheet(path)


def test_every_format_is_in_the_table() -> None:
    assert set(LOST) | NOT_READ == set(sheet_formats())


@pytest.mark.parametrize(("format_id", "name"), COMBINATIONS)
def test_what_is_written_is_read_back(format_id: str, name: str, tmp_path: Path) -> None:
    made, read = read_back(format_id, SHEETS[name](), tmp_path)
    assert read.layout == format_id
    told = {remark.code for remark in read.remarks} - {"import.total_differs"}
    assert told == ({"import.from_start"} if format_id == "ddex-tsv" else set())
    lines = [line for line in made.lines if format_id != "ddex-tsv" or line.cue.exact_frames]
    assert len(read.rows) == len(lines)
    for line, row in zip(lines, read.rows, strict=True):
        for fact in sorted(set(FACTS) - LOST[format_id]):
            assert stated(row, fact, line, made, format_id) == ours(line, fact, format_id), (
                fact,
                line.cue.title,
            )


@pytest.mark.parametrize("format_id", LOST)
def test_the_table_of_losses_is_exact(format_id: str, tmp_path: Path) -> None:
    """A fact is only called lost where it really does not come back whole."""
    came_back = set(LOST[format_id])
    for name in SHEETS:
        made, read = read_back(format_id, SHEETS[name](), tmp_path)
        lines = [line for line in made.lines if format_id != "ddex-tsv" or line.cue.exact_frames]
        for line, row in zip(lines, read.rows, strict=True):
            for fact in list(came_back):
                if stated(row, fact, line, made, format_id) != ours(line, fact, format_id):
                    came_back.discard(fact)
    # No sheet of ours tells these facts, so nobody can see whether they come back.
    assert came_back <= {"moods", "themes", "instrumentation"}


@pytest.mark.parametrize(("format_id", "name"), COMBINATIONS)
def test_our_own_sheet_shows_no_difference(format_id: str, name: str, tmp_path: Path) -> None:
    """What a format does not carry is not stated, so it is no difference."""
    made, read = read_back(format_id, SHEETS[name](), tmp_path)
    found = compare_sheets(read, made)
    told = [(row.theirs and row.theirs.cue.title, d.field) for row in found.rows for d in row.differences]
    # Colour letters of a PDF have no text behind them, and DDEX has no publisher called "unpublished".
    forced = {
        "rapidcue-pdf": [("Night Ferry", "title")],
        "soundmouse-pdf": [("Night Ferry", "title")],
        "ddex-tsv": [("Pub Medley", "publishers")],
    }
    assert told == (forced.get(format_id, []) if name == "every-rule" else [])
    blank = format_id == "ddex-tsv" and name == "rich"
    assert found.counts["theirs"] == 0 and found.counts["ours"] == int(blank)


@pytest.mark.parametrize("format_id", LOST)
def test_the_real_sheets_keep_their_totals(format_id: str, tmp_path: Path) -> None:
    for sheet, total in ((big_show_sheet(), 67), (dark_awaits_sheet(), 25 * 60 + 8)):
        _, read = read_back(format_id, sheet, tmp_path)
        assert read.total_seconds == total
        assert read.stated_total in (None, total)


HEADERS = {
    "title": "Harbour Lights", "aka_titles": "Hafenlichter; Lumières du port", "season": "2",
    "episode_number": "5", "episode_title": "The Salt Road", "production_number": "HL-205",
    "director": "Ingrid Aas", "duration": "00:46:00", "classification": "revision",
    "incomplete_reason": "publisher of 3M07 not yet known",
}  # fmt: skip
NOT_IN_HEADER: dict[str, set[str]] = {
    "rapidcue-xlsx": {"season", "director", "incomplete_reason"},
    "rapidcue-pdf": {"season", "director"},
    "ddex-tsv": {"aka_titles", "season", "production_number", "director", "duration", "classification",
                 "incomplete_reason"},
    "generic-csv": {"aka_titles", "production_number", "classification", "incomplete_reason"},
    "iprs-xlsx": {"production_number"},
}  # fmt: skip


@pytest.mark.parametrize("format_id", sorted(set(LOST) - {"netflix-csv"}))
def test_the_production_is_read_back(format_id: str, tmp_path: Path) -> None:
    _, read = read_back(format_id, every_rule_sheet(), tmp_path)
    lost = NOT_IN_HEADER.get(format_id, set())
    for name, value in HEADERS.items():
        found = read.header.get(name, "")
        if name in lost:
            assert found == ""
        elif name == "duration":
            assert found in (value, f"{value}:00", "2760.000s")
        else:
            assert found == value, name


def test_a_csv_for_spreadsheets_loses_its_apostrophes(tmp_path: Path) -> None:
    for format_id in ("generic-csv", "netflix-csv"):
        made, read = read_back(format_id, every_rule_sheet(), tmp_path, flavour="spreadsheet")
        assert compare_sheets(read, made).counts["same"] == len(made.lines)


@pytest.mark.parametrize("rate_id", ["24", "25", "23.976", "29.97df"])
def test_ddex_counts_from_the_start_of_the_programme(rate_id: str, tmp_path: Path) -> None:
    """Times of DDEX are real seconds since the programme began; each comes back as its very frame, also where
    the programme is longer than its own start."""
    rate = rate_from_id(rate_id)
    start = 3600 * rate.nominal
    begins = [start + at for at in (0, 14 * rate.nominal + 7, 3599 * rate.nominal + 11, 5400 * rate.nominal)]
    cues = tuple(
        SheetCue(at, f"1M{at}", f"Cue {at}", ranges=(SheetRange(begin, begin + 500),), exact_frames=500)
        for at, begin in enumerate(begins, start=1)
    )
    made, read = read_back("ddex-tsv", CueSheet(SheetHeader("Film", start_frame=start), rate, cues), tmp_path)
    found = compare_sheets(read, made)
    assert found.shift == start and found.counts["same"] == len(cues)
    labels = [row.times[0].start for row in read.rows]
    assert [start + (label_frames(label, rate) or 0) for label in labels] == begins


def test_a_continuation_sheet_goes_on(tmp_path: Path) -> None:
    from tests.formats.sample_sheets import long_sheet

    made, read = read_back("rapidcue-xlsx", long_sheet(500), tmp_path)
    assert len(read.rows) == 500
    assert {row.place.sheet for row in read.rows} == {"Template", "Template (2)"}
    assert compare_sheets(read, made).counts["same"] == 500


def ours(line: Line, fact: str, format_id: str) -> Any:
    """A fact of a line as every format may be expected to carry it."""
    cue = line.cue
    if fact.startswith("party."):
        parties = [*cue.writers, *cue.publishers]
        if format_id == "ddex-tsv":
            parties = [party for party in parties if party.name != "unpublished"]
        return _party_facts(parties, fact, format_id)
    if fact == "works":
        titles = list(cue.work_titles)
        return [] if format_id == "generic-xlsx" and titles == [cue.title] else titles
    if fact in ("in", "out"):
        spans = cue.ranges if len(line.parts) == 1 else ()
        return [span.start if fact == "in" else span.end for span in spans]
    if fact == "title":
        known = cue.title or (cue.works[0].title if len(cue.works) == 1 else "")
        # A letter that is a picture has no text in a PDF.
        return " ".join((known.replace("🌙", "") if format_id.endswith("pdf") else known).split())
    if fact == "recording" and format_id == "generic-xlsx" and cue.recording == cue.title:
        return ""
    return _plain(cue, fact)


def stated(row: ReadCue, fact: str, line: Line, made: Delivery, format_id: str) -> Any:
    """The same fact as it was read."""
    cue = row.cue
    if fact.startswith("party."):
        return _party_facts([*cue.writers, *cue.publishers], fact, format_id)
    if fact == "works":
        return list(cue.work_titles)
    if fact in ("in", "out"):
        return _frames(row, fact, line, made.sheet.rate)
    if fact == "origin":
        meant = origins_of(cue.origin, made.profile)
        return line.cue.origin if line.cue.origin in meant else cue.origin
    return _plain(cue, fact)


def _plain(cue: SheetCue, fact: str) -> Any:
    if fact == "uses":
        return cue.uses or 1
    scheme = {"isrc": Scheme.ISRC, "iswc": Scheme.ISWC, "ean": Scheme.EAN}.get(fact)
    return canonical(scheme, getattr(cue, fact)) if scheme else getattr(cue, fact)


def _party_facts(parties: Sequence[SheetParty], fact: str, format_id: str) -> list[Any]:
    found = [_party_fact(party, fact) for party in parties if party.name]
    # Where each role has a column, parties stand in another order, and twice when they have two roles.
    return sorted(set(found)) if format_id in BY_COLUMN else found


def _frames(row: ReadCue, fact: str, line: Line, rate: FrameRate) -> list[int]:
    """Frames of the labels; the frame of ours where the label says no more than its second."""
    found = []
    for at, span in enumerate(row.times):
        label = span.start if fact == "in" else span.end
        have = line.cue.ranges[at] if at < len(line.cue.ranges) else None
        frame = None if have is None else (have.start if fact == "in" else have.end)
        same = frame is not None and same_moment(label, frame, rate)
        found.append(frame if same and frame is not None else -1)
    return found


def _party_fact(party: SheetParty, fact: str) -> Any:
    value = getattr(party, fact.removeprefix("party."))
    return canonical(Scheme.IPI, value) if fact == "party.ipi" else value


def test_labels_of_drop_frame_are_read_with_their_semicolon(tmp_path: Path) -> None:
    made, read = read_back("generic-csv", drop_frame_sheet(), tmp_path)
    span = made.sheet.cues[0].ranges[0]
    assert format_timecode(span.start, made.sheet.rate) == "00:00:58;00"
    assert read.rows[0].times[0].start == "00:00:58:00" and read.header["rate"] == "29.97df"
