# SPDX-License-Identifier: GPL-3.0-or-later
"""``export`` and ``formats``: cue sheets out. What a sheet lacks is listed on standard error."""

from __future__ import annotations

import argparse
from pathlib import Path

from cuefolio.cli.common import film_named, opened
from cuefolio.cli.output import print_json, print_table, say, warn
from cuefolio.cli.parser import Parser, add_catalog, add_film, add_json
from cuefolio.domain.sheet import Finding
from cuefolio.errors import CuefolioError
from cuefolio.messages import sentence
from cuefolio.services import sheets

_EXAMPLES = """\
examples:
  cuefolio export film.cuefolio --film "Night Train" --format generic-pdf -o night-train.pdf
  cuefolio formats
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments of one of the commands."""
    if command == "formats":
        parser.set_defaults(run=_formats)
    else:
        parser.epilog = _EXAMPLES
        add_catalog(parser)
        add_film(parser)
        parser.add_argument("--format", metavar="ID", required=True, help="a format of: cuefolio formats")
        parser.add_argument("-o", "--output", metavar="FILE", required=True, type=Path, help="file to write")
        parser.add_argument(
            "--option",
            metavar="NAME=VALUE",
            action="append",
            default=[],
            help="an option of the format (repeats)",
        )
        parser.add_argument(
            "--delivered",
            metavar="KEY",
            help="write a delivered sheet again as it was; film show lists the keys",
        )
        parser.set_defaults(run=_export)
    add_json(parser)


def _export(args: argparse.Namespace) -> int:
    options = dict(map(_option, args.option))
    with opened(args.catalog) as store:
        if args.delivered:
            done = sheets.export_again(store, args.delivered, args.format, args.output, options)
        else:
            film = film_named(store, args.film)
            done = sheets.export(store, film.id, args.format, args.output, options)
    for finding in done.findings:
        warn(f"warning: {finding_sentence(finding)}")
    if args.json:
        print_json({"path": str(done.path), "findings": [_finding(f) for f in done.findings]})
    else:
        say(f"sheet: {done.path}")
    return 0


def _option(text: str) -> tuple[str, str]:
    name, separator, value = text.partition("=")
    if not separator or not name.strip():
        raise CuefolioError("cli.bad_option", text=text)
    return name.strip(), value


def finding_sentence(finding: Finding) -> str:
    """A finding in English."""
    return sentence(finding.code, finding.arguments)


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "severity": finding.severity,
        "code": finding.code,
        "cue": finding.cue,
        "field": finding.field,
        "message": finding_sentence(finding),
    }


def _formats(args: argparse.Namespace) -> int:
    found = sheets.formats().values()
    if args.json:
        print_json(
            [
                {
                    "id": described.id,
                    "name": described.name,
                    "suffix": described.suffix,
                    "options": [
                        {
                            "name": o.id,
                            "kind": o.kind,
                            "default": o.default,
                            "choices": [v for v, _ in o.choices],
                            "help": o.help,
                        }
                        for o in described.options
                    ],
                }
                for described in found
            ]
        )
        return 0
    print_table(("Format", "Name", "Suffix"), [[f.id, f.name, f.suffix] for f in found])
    for described in found:
        for option in described.options:
            values = " | ".join(value for value, _ in option.choices) or (
                "yes | no" if option.kind == "flag" else "TEXT"
            )
            say(f"  {described.id}  --option {option.id}={values}  {option.help}")
    return 0
