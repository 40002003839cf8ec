# SPDX-License-Identifier: GPL-3.0-or-later
"""``deliver``, ``deliveries`` and ``compare``: sheets that go to somebody, their record, what changed."""

from __future__ import annotations

import argparse
from pathlib import Path

from cuefolio.cli.common import film_named, opened, sheet_mark
from cuefolio.cli.export import add_sheet_options, as_object, check_rollup, finding_sentence, options_of
from cuefolio.cli.output import print_json, print_table, say, warn
from cuefolio.cli.parser import Parser, add_catalog, add_film, add_json
from cuefolio.domain.sheet_compare import Entry, entries
from cuefolio.domain.vocabulary import Classification
from cuefolio.services import deliveries, films, sheets
from cuefolio.services.catalog import CatalogStore
from cuefolio.services.change_words import entry_sentence
from cuefolio.services.deliveries import Comparison, Delivered

_EXAMPLES = {
    "deliver": """\
examples:
  cuefolio deliver film.cuefolio --film "Night Train" --format rapidcue-xlsx -o night-train.xlsx --to ASCAP
  cuefolio deliver film.cuefolio --format rapidcue-xlsx -o night-train.xlsx --to ASCAP --note "new end title"

The first sheet by a profile goes out as Original (the very first of a production as its own fields say), a
later one that says something else as the next Revision. Files that were only exported do not count.
""",
    "deliveries": """\
examples:
  cuefolio deliveries film.cuefolio --film "Night Train"
  cuefolio export film.cuefolio --delivered KEY --format rapidcue-pdf -o as-it-was.pdf
""",
    "compare": """\
examples:
  cuefolio compare film.cuefolio KEY                 a delivered sheet with its production now
  cuefolio compare film.cuefolio "Night Train"       the same, with what was delivered last
  cuefolio compare film.cuefolio KEY KEY -o changes.xlsx

KEY stands in: cuefolio deliveries. The end of its name (.txt .csv .html .xlsx) says what the file is.
""",
}


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments of one of the commands."""
    parser.epilog = _EXAMPLES[command]
    add_catalog(parser)
    if command == "compare":
        parser.add_argument("first", metavar="A", help="key of a delivered sheet, or title of a production")
        parser.add_argument("second", metavar="B", nargs="?", help="the same; see below when it is left out")
        parser.add_argument("--profile", metavar="ID", default="", help="how to see two productions (house)")
        parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write the changes to a file")
        parser.set_defaults(run=_compare)
    elif command == "deliveries":
        add_film(parser)
        parser.set_defaults(run=_list)
    else:
        add_film(parser)
        add_sheet_options(parser)
        parser.add_argument("--to", metavar="NAME", default="", help="who gets it")
        parser.add_argument("--note", metavar="TEXT", default="", help="a note for the record")
        mark = parser.add_mutually_exclusive_group()
        mark.add_argument("--original", action="store_true", help="mark it as the original sheet")
        mark.add_argument("--revision", metavar="NUMBER", type=int, help="mark it as this revision")
        parser.set_defaults(run=_deliver)
    add_json(parser)


def _deliver(args: argparse.Namespace) -> int:
    if args.rollup:
        check_rollup(args.profile, args.format)
    with opened(args.catalog) as store:
        done = deliveries.deliver(
            store,
            film_named(store, args.film).id,
            args.format,
            args.output,
            args.profile,
            options_of(args),
            to=args.to,
            note=args.note,
            rollup=args.rollup,
            classification=str(Classification.ORIGINAL) if args.original else "",
            revision=args.revision,
        )
    for finding in done.findings:
        warn(f"warning: {finding_sentence(finding)}")
    changed = entries(done.diff) if done.diff else []
    if args.json:
        print_json(
            {
                "path": str(done.path),
                "key": done.delivered_id,
                "classification": done.classification,
                "revision": done.revision,
                "since": done.previous.id if done.previous else None,
                "changes": [_entry(entry) for entry in changed],
                "findings": [as_object(finding) for finding in done.findings],
            }
        )
        return 0
    say(f"{sheet_mark(done.classification, done.revision).lower()}: {done.path}")
    for entry in changed:
        say(f"  {entry_sentence(entry)}")
    return 0


def _list(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        found = sheets.delivered(store, film_named(store, args.film).id)
        intact = {sheet.id: deliveries.is_intact(store, sheet.id) for sheet in found}
    if args.json:
        print_json([_delivered(sheet) | {"intact": intact[sheet.id]} for sheet in found])
        return 0
    rows = [
        [
            s.at[:16].replace("T", " "),
            sheet_mark(s.classification, s.revision) + ("" if intact[s.id] else " (altered)"),
            s.profile,
            s.format,
            s.to,
            s.file_name,
            s.id,
        ]
        for s in found
    ]
    print_table(("Date (UTC)", "Sheet", "Profile", "Format", "To", "File", "Key"), rows)
    return 0


def _compare(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        first = _key(store, args.first)
        second = None if args.second is None else _key(store, args.second)
        found = deliveries.compare(store, first, second, profile_id=args.profile)
        if args.output:
            deliveries.export_comparison(store, found, args.output)
    if args.json:
        print_json(_comparison(found) | {"path": str(args.output) if args.output else None})
    elif args.output:
        say(f"changes: {args.output}")
    else:
        for sentence in deliveries.changes(found):
            say(sentence)
    return 0


def _key(store: CatalogStore, text: str) -> str:
    """The key of a delivered sheet as it is, or that of the production of a title."""
    return text if deliveries.is_record(store, text) else films.find_film(store, text).id


def _comparison(found: Comparison) -> dict[str, object]:
    sides = {
        name: {"title": side.title, "delivered": side.delivered and _delivered(side.delivered)}
        for name, side in (("before", found.before), ("after", found.after))
    }
    return {**sides, "same": found.diff.says_the_same, "changes": [_entry(e) for e in found.entries]}


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "code": entry.code,
        "cue": entry.sequence,
        "number": entry.number,
        "title": entry.title,
        "field": entry.field,
        "about": entry.about,
        "before": entry.before,
        "after": entry.after,
        "message": entry_sentence(entry),
    }


def _delivered(sheet: Delivered) -> dict[str, object]:
    return {
        "key": sheet.id,
        "at": sheet.at,
        "by": sheet.by,
        "classification": sheet.classification or None,
        "revision": sheet.revision,
        "profile": sheet.profile,
        "format": sheet.format,
        "rollup": sheet.rollup,
        "to": sheet.to,
        "note": sheet.note,
        "file": sheet.file_name,
        "sha256": sheet.file_sha256,
    }
