# SPDX-License-Identifier: GPL-3.0-or-later
"""``export`` and ``formats``: cue sheets out, and markers back to the editor. What a sheet lacks is listed on
standard error."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cuefolio.cli import marker_files
from cuefolio.cli.common import film_named, opened
from cuefolio.cli.output import print_json, print_table, say, warn
from cuefolio.cli.parser import Parser, add_catalog, add_json
from cuefolio.cli.progress import progress_bar
from cuefolio.domain.sheet import Finding
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import SheetFormat, SheetOption
from cuefolio.messages import sentence
from cuefolio.services import batch_export, profiles, sheets
from cuefolio.services.editor_export import MarkerFormat

FAILED = 2
"""Exit status when a file of several could not be written."""

_EXAMPLES = """\
examples:
  cuefolio export film.cuefolio --film "Night Train" --format generic-pdf -o night-train.pdf
  cuefolio export film.cuefolio --format generic-xlsx --profile bbc --rollup -o night-train.xlsx
  cuefolio export film.cuefolio --film "Part 1" --film "Part 2" --profile prs --profile bbc --folder out
  cuefolio export film.cuefolio --film "Night Train" --format markers-resolve-edl -o night-train.edl
  cuefolio formats
  cuefolio formats --markers
  cuefolio profiles
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments of one of the commands."""
    if command == "formats":
        parser.add_argument(
            "--markers", action="store_true", help="list the marker formats for editing systems instead"
        )
        parser.set_defaults(run=_formats)
    else:
        parser.epilog = _EXAMPLES
        add_catalog(parser)
        parser.add_argument(
            "--film",
            metavar="TITLE",
            action="append",
            help="title of the production; may be left out when there is only one (repeats with --folder)",
        )
        add_sheet_options(parser, several=True)
        parser.add_argument(
            "--delivered",
            metavar="KEY",
            help="write a delivered sheet again as it was; deliveries lists the keys",
        )
        parser.add_argument(
            "--folder", metavar="DIR", type=Path, help="write a file for each film and profile"
        )
        parser.add_argument(
            "--name",
            metavar="TEMPLATE",
            default="",
            help=f"names of the files in the folder: {batch_export.TEMPLATE}",
        )
        parser.set_defaults(run=_export, parser=parser)
    add_json(parser)


def add_sheet_options(parser: Parser, *, several: bool = False) -> None:
    """What every command that writes a sheet takes. With ``several``, formats and profiles may repeat, and
    whether format and file are there is checked later."""
    more: dict[str, Any] = {"action": "append"} if several else {}
    parser.add_argument(
        "--format", metavar="ID", required=not several, help="a format of: cuefolio formats", **more
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", required=not several, type=Path, help="file to write"
    )
    parser.add_argument(
        "--profile",
        metavar="ID",
        default=None if several else "",
        help="what the recipient wants, of: cuefolio profiles (else the format's usual one)",
        **more,
    )
    parser.add_argument(
        "--rollup",
        action="store_true",
        help="report commissioned score of one usage as one line, where the profile allows it",
    )
    parser.add_argument(
        "--option",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="an option of the format (repeats)",
    )


def options_of(args: argparse.Namespace) -> dict[str, str]:
    """The options of a format as typed. Raises cli.bad_option."""
    return dict(map(_option, args.option))


def check_rollup(profile_id: str, format_id: str) -> None:
    """Refuse a roll-up that the recipient does not take. Raises profile.no_rollup."""
    described = sheets.formats().get(format_id)
    if described is not None:
        profiles.check_rollup(profile_id or described.profile)


def _export(args: argparse.Namespace) -> int:
    if args.folder is not None:
        return _several(args)
    missing = [name for name, value in (("--format", args.format), ("-o/--output", args.output)) if not value]
    if missing:
        args.parser.error(f"the following arguments are required: {', '.join(missing)}")
    if args.name or max(len(args.film or ()), len(args.profile or ()), len(args.format)) > 1:
        args.parser.error("several films, profiles or formats go into a folder; give --folder instead of -o")
    format_id, profile_id = args.format[0], next(iter(args.profile or ()), "")
    options = options_of(args)
    if marker_files.is_marker_format(format_id):
        written = marker_files.write(args, format_id, options)
        return _told(args, "markers", written.path, written.findings)
    if args.rollup and args.delivered:
        args.parser.error("--rollup is not for a delivered sheet: it is written as it was")
    if args.rollup:
        check_rollup(profile_id, format_id)
    with opened(args.catalog) as store:
        if args.delivered:
            done = sheets.export_again(
                store,
                args.delivered,
                format_id,
                args.output,
                options or None,
                profile_id=profile_id,
            )
        else:
            done = sheets.export(
                store,
                film_named(store, next(iter(args.film or ()), None)).id,
                format_id,
                args.output,
                options,
                profile_id=profile_id,
                rollup=args.rollup,
            )
    return _told(args, "sheet", done.path, done.findings)


def _told(args: argparse.Namespace, what: str, path: Path, findings: Sequence[Finding]) -> int:
    for finding in findings:
        warn(f"warning: {finding_sentence(finding)}")
    if args.json:
        print_json({"path": str(path), "findings": [as_object(finding) for finding in findings]})
    else:
        say(f"{what}: {path}")
    return 0


def _several(args: argparse.Namespace) -> int:
    """A file for each production and recipient, in one go."""
    if args.output or args.delivered:
        args.parser.error("--folder names its files by itself; leave out -o and --delivered")
    if not args.profile and not args.format:
        args.parser.error("one of the arguments --profile --format is required")
    if args.rollup:
        args.parser.error("--rollup is for one sheet at a time; leave it out, or give -o instead of --folder")
    for name in filter(marker_files.is_marker_format, args.format or ()):
        args.parser.error(f"--folder is for cue sheets; give -o instead with --format {name}")
    options = options_of(args)
    targets = [(p, f, options) for p in args.profile or [""] for f in args.format or [""]]
    with opened(args.catalog) as store:
        chosen = [film_named(store, title).id for title in args.film or [None]]
        planned = batch_export.plan(store, chosen, targets, args.folder, args.name or batch_export.TEMPLATE)
        with progress_bar("Writing cue sheets") as progress:
            done = batch_export.run(store, planned, progress)
    for file in done.files:
        for finding in file.findings:
            warn(f"warning: {file.planned.path.name}: {finding_sentence(finding)}")
        if file.error:
            warn(f"failed: {file.planned.path.name}: {file.error}")
    if args.json:
        print_json([_result(file) for file in done.files])
    else:
        for file in done.files:
            if file.written:
                say(f"sheet: {file.planned.path}")
    return FAILED if done.failed else 0


def _result(file: batch_export.FileResult) -> dict[str, object]:
    return {
        "film": file.planned.film,
        "profile": file.planned.profile_id,
        "format": file.planned.format_id,
        "path": str(file.planned.path),
        "written": file.written,
        "error": str(file.error) if file.error else None,
        "findings": [as_object(finding) for finding in file.findings],
    }


def _option(text: str) -> tuple[str, str]:
    name, separator, value = text.partition("=")
    if not separator or not name.strip():
        raise CuefolioError("cli.bad_option", text=text)
    return name.strip(), value


def finding_sentence(finding: Finding) -> str:
    """A finding in English."""
    return sentence(finding.code, finding.arguments)


def as_object(finding: Finding) -> dict[str, object]:
    """A finding for scripts."""
    return {
        "severity": finding.severity,
        "code": finding.code,
        "cue": finding.cue,
        "field": finding.field,
        "message": finding_sentence(finding),
    }


def _formats(args: argparse.Namespace) -> int:
    if args.markers:
        return _marker_formats(args)
    found = sheets.formats().values()
    if args.json:
        print_json([_described(one) | {"profile": one.profile} for one in found])
        return 0
    print_table(("Format", "Name", "Suffix", "Profile"), [[f.id, f.name, f.suffix, f.profile] for f in found])
    for one in found:
        _say_options(one.id, one.options)
    say("Markers for editing systems: cuefolio formats --markers")
    return 0


def _marker_formats(args: argparse.Namespace) -> int:
    found = marker_files.listed()
    if args.json:
        print_json([_described(one) for one in found])
        return 0
    print_table(("Format", "Name", "Suffix"), [[one.id, one.name, one.suffix] for one in found])
    for one in found:
        _say_options(one.id, one.options)
    return 0


def _described(one: SheetFormat | MarkerFormat) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "suffix": one.suffix,
        "options": [
            {
                "name": option.id,
                "kind": option.kind,
                "default": option.default,
                "choices": [value for value, _ in option.choices],
                "help": option.help,
            }
            for option in one.options
        ],
    }


def _say_options(format_id: str, options: Sequence[SheetOption]) -> None:
    for option in options:
        values = " | ".join(value for value, _ in option.choices) or (
            "yes | no" if option.kind == "flag" else "TEXT"
        )
        say(f"  {format_id}  --option {option.id}={values}  {option.help}")
