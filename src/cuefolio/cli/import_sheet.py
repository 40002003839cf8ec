# SPDX-License-Identifier: GPL-3.0-or-later
"""``import-sheet``: what somebody else's cue sheet says beside ours, and what is taken over from it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

from cuefolio.cli.common import film_named, opened
from cuefolio.cli.output import print_json, print_table, say, warn
from cuefolio.cli.parser import Parser, add_catalog, add_film, add_json
from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.film import FILM_FIELD_BY_NAME
from cuefolio.domain.reconcile import Comparison, Difference, ReadSheet, Row
from cuefolio.domain.timecode import format_seconds
from cuefolio.errors import CuefolioError
from cuefolio.formats.reading.headings import FIELDS
from cuefolio.messages import sentence
from cuefolio.services import sheet_import

_EXAMPLES = """\
examples:
  cuefolio import-sheet film.cuefolio society.xlsx --film "Night Train"
  cuefolio import-sheet film.cuefolio society.xlsx --film "Night Train" --profile prs --accept 1,4,7
  cuefolio import-sheet film.cuefolio theirs.csv --columns
  cuefolio import-sheet film.cuefolio theirs.csv --map columns.json --accept all
  cuefolio import-sheet film.cuefolio report.pdf --new --title "Night Train"

columns.json says which column is what: {"title": "Song", "duration": "Length", "composer": "#4"}.
Without --accept nothing is changed. Exit status: 0 done, 2 the input or the usage was wrong.
"""
_STATES = {"same": "same", "different": "differs", "theirs": "only theirs", "ours": "only ours"}


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    add_catalog(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="workbook, CSV, TSV, PDF report or JSON")
    add_film(parser)
    parser.add_argument(
        "--profile",
        metavar="ID",
        default="",
        help="whose rules ours is seen by, of: cuefolio profiles (else the usual one of the layout)",
    )
    parser.add_argument("--rollup", action="store_true", help="compare with our rolled-up lines")
    parser.add_argument("--map", metavar="FILE", type=Path, help="JSON that says which column is what")
    parser.add_argument("--columns", action="store_true", help="show the columns of a table and stop")
    parser.add_argument("--accept", metavar="WHAT", help="all, none, or lines by number: 1,4,7")
    parser.add_argument("--new", action="store_true", help="add a new production with all its lines")
    parser.add_argument("--title", metavar="TITLE", default="", help="title of the new production")
    parser.add_argument("--rate", metavar="RATE", default="", help="frame rate of the new production")
    add_json(parser)
    parser.set_defaults(run=_run, parser=parser)


def _run(args: argparse.Namespace) -> int:
    if args.columns:
        return _columns(args)
    mapping = _mapping(args.map) if args.map else None
    if args.new:
        return _new(args, mapping)
    for option in ("title", "rate"):
        if getattr(args, option):
            args.parser.error(f"--{option} is for --new")
    with opened(args.catalog) as store:
        film = film_named(store, args.film)
        found = sheet_import.compare(store, film.id, args.file, args.profile, mapping, rollup=args.rollup)
        _remark(found.sheet)
        taken = None
        if args.accept and args.accept != "none":
            chosen = _accepted(args.accept, found)
            taken = len(chosen)
            if chosen or args.accept != "all":
                sheet_import.accept(store, film.id, found, chosen, file=args.file.name)
    if args.json:
        print_json(_object(found, taken))
    else:
        _print(found)
        if taken is not None:
            say(f"taken over: {taken}")
    return 0


def _new(args: argparse.Namespace, mapping: Mapping[str, str] | None) -> int:
    if args.film or args.accept:
        args.parser.error("--new takes no --film and no --accept")
    with opened(args.catalog) as store:
        _remark(sheet_import.read(args.file, mapping))
        values = {"title": args.title, "rate": args.rate}
        change = sheet_import.import_as_new(store, args.file, values, args.profile, mapping)
    count = len(change.created) - 1
    if args.json:
        print_json({"film": change.created[0], "cues": list(change.created[1:])})
    else:
        say(f"added: {change.arguments['title']}, {count} cue{'' if count == 1 else 's'}")
    return 0


def _columns(args: argparse.Namespace) -> int:
    found = sheet_import.look_at_columns(args.file)
    fields = {heading: name for name, heading in found.proposed.items()}
    if args.json:
        print_json(
            {"layout": found.layout, "headings": found.headings, "proposed": dict(found.proposed),
             "samples": [list(row) for row in found.samples], "fields": dict(FIELDS)}
        )  # fmt: skip
        return 0
    rows = []
    for at, heading in enumerate(found.headings, start=1):
        name = fields.get(heading) or fields.get(f"#{at}", "")
        sample = next((row[at - 1] for row in found.samples if at <= len(row) and row[at - 1]), "")
        rows.append([f"#{at}", heading, name, sample])
    print_table(("Column", "Heading", "Field", "First value"), rows)
    return 0


def _mapping(path: Path) -> dict[str, str]:
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CuefolioError("file.cannot_read", path=str(path), reason=reason) from error
    except (ValueError, RecursionError) as error:
        raise CuefolioError("import.mapping_file", path=str(path)) from error
    if not isinstance(data, dict) or not data:
        raise CuefolioError("import.mapping_file", path=str(path))
    for name, heading in data.items():
        if name not in FIELDS:
            raise CuefolioError("import.bad_mapping", place=name, expected=f"one of {', '.join(FIELDS)}")
        if not isinstance(heading, str) or not heading.strip():
            raise CuefolioError("import.bad_mapping", place=name, expected="a heading, or #3 for column 3")
    return data


def _accepted(text: str, found: Comparison) -> list[int]:
    if text == "all":
        return [row.number for row in found.rows if row.theirs is not None and row.can_take]
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not parts or not all(part.isascii() and part.isdigit() and len(part) < 9 for part in parts):
        raise CuefolioError(
            "cli.usage", message="--accept takes all, none or 1,4,7", program="cuefolio import-sheet"
        )
    return [int(part) for part in parts]


def _remark(sheet: ReadSheet) -> None:
    for remark in sheet.remarks:
        warn(f"warning: {sentence(remark.code, remark.arguments)}")


def _print(found: Comparison) -> None:
    counts = ", ".join(f"{count} {_STATES[state]}" for state, count in found.counts.items() if count)
    say(f"profile {found.profile}: {counts}")
    say(f"music: theirs {format_seconds(found.theirs_seconds)}, ours {format_seconds(found.ours_seconds)}")
    for difference in found.header:
        say(f"production: {_sentence(difference)}")
    print_table(
        ("Line", "Theirs", "Ours", "Match", "Sure", "What"),
        [line for row in found.rows for line in _lines(row)],
        right=(0, 4),
    )
    proposed = [entry for entry in found.entries if entry.reason == "alike"]
    for entry in proposed:
        say(f"{entry.name}: perhaps {entry.entry_name}, taken for somebody new")


def _lines(row: Row) -> list[list[str]]:
    theirs = "" if row.theirs is None else _name(row.theirs.cue.number, row.theirs.cue.title)
    ours = "" if row.ours is None else _name(row.ours.cue.number, row.ours.cue.title)
    reason = sentence(f"reconcile.reason.{row.reason}", {}) if row.reason else ""
    sure = f"{row.confidence} %" if row.reason else ""
    what = [_sentence(difference) for difference in row.differences] or [_STATES[row.state]]
    first = [str(row.number), theirs, ours, reason, sure, what[0]]
    return [first, *(["", "", "", "", "", text] for text in what[1:])]


def _name(number: str, title: str) -> str:
    return " ".join(part for part in (number, title) if part) or "(no title)"


def _sentence(difference: Difference) -> str:
    known = FIELD_BY_NAME.get(difference.field) or FILM_FIELD_BY_NAME.get(difference.field)
    label = known.label if known else difference.field.capitalize()
    told = sentence(
        difference.code,
        {"theirs": difference.theirs, "ours": difference.ours, "party": difference.party},
    )
    return f"{label}: {told}"


def _object(found: Comparison, taken: int | None) -> dict[str, object]:
    return {
        "layout": found.sheet.layout,
        "profile": found.profile,
        "counts": dict(found.counts),
        "theirs_seconds": found.theirs_seconds,
        "ours_seconds": found.ours_seconds,
        "header": [_difference(difference) for difference in found.header],
        "rows": [
            {
                "line": row.number,
                "state": row.state,
                "theirs": None if row.theirs is None else _side(row.theirs.cue.number, row.theirs.cue.title),
                "place": "" if row.theirs is None else str(row.theirs.place),
                "ours": None if row.ours is None else _side(row.ours.cue.number, row.ours.cue.title),
                "cues": list(row.cue_ids),
                "reason": str(row.reason or ""),
                "confidence": row.confidence,
                "differences": [_difference(difference) for difference in row.differences],
            }
            for row in found.rows
        ],
        "entries": [
            {
                "kind": entry.kind,
                "name": entry.name,
                "id": entry.entry_id,
                "entry": entry.entry_name,
                "reason": entry.reason,
                "confidence": entry.confidence,
            }
            for entry in found.entries
        ],
        "remarks": [sentence(remark.code, remark.arguments) for remark in found.sheet.remarks],
        "taken": taken,
    }


def _side(number: str, title: str) -> dict[str, str]:
    return {"number": number, "title": title}


def _difference(difference: Difference) -> dict[str, object]:
    return {
        "field": difference.field,
        "theirs": difference.theirs,
        "ours": difference.ours,
        "party": difference.party,
        "message": _sentence(difference),
        "can_take": difference.can_take,
    }
