# SPDX-License-Identifier: GPL-3.0-or-later
"""``check``: why a cue sheet would come back, for one recipient or several."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from cuefolio.cli.common import film_named, opened
from cuefolio.cli.output import print_json, print_table, say
from cuefolio.cli.parser import Parser, add_catalog, add_film, add_json
from cuefolio.domain.sheet import CueSheet, Finding
from cuefolio.messages import sentence
from cuefolio.services import checking, profiles

ERRORS = 1
"""Exit status when a sheet would come back."""

_EXAMPLES = """\
examples:
  cuefolio check film.cuefolio --film "Night Train"
  cuefolio check film.cuefolio --film "Night Train" --profile prs --profile bbc --json

Exit status: 0 no errors (there may be warnings), 1 errors, 2 the input or the usage was wrong.
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    add_catalog(parser)
    add_film(parser)
    parser.add_argument(
        "--profile",
        metavar="ID",
        action="append",
        help=f"whose rules to check by (repeats; {profiles.HOUSE})",
    )
    add_json(parser)
    parser.set_defaults(run=_check)


def _check(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        film = film_named(store, args.film)
        checked = checking.findings(store, film.id, args.profile or [profiles.HOUSE])
    if args.json:
        print_json(
            [
                _object(checked.sheet, profile_id, finding)
                for profile_id, found in checked.findings.items()
                for finding in found
            ]
        )
    else:
        _print(checked.findings)
    failed = any(f.severity == "error" for found in checked.findings.values() for f in found)
    return ERRORS if failed else 0


def _object(sheet: CueSheet, profile_id: str, finding: Finding) -> dict[str, object]:
    return {
        "profile": profile_id,
        "severity": finding.severity,
        "code": finding.code,
        "cue": finding.cue,
        "number": "" if finding.cue is None else sheet.cues[finding.cue - 1].number,
        "field": finding.field,
        "message": sentence(finding.code, finding.arguments),
        "source": finding.source,
        "fix": finding.fix,
    }


def _print(findings: Mapping[str, tuple[Finding, ...]]) -> None:
    for place, (profile_id, found) in enumerate(findings.items()):
        if place:
            say()
        errors = sum(finding.severity == "error" for finding in found)
        say(f"{profile_id}: {_count(errors, 'error')}, {_count(len(found) - errors, 'warning')}")
        if found:
            print_table(
                ("Severity", "Cue", "Field", "Message"),
                [
                    [
                        finding.severity,
                        "" if finding.cue is None else str(finding.cue),
                        finding.field,
                        sentence(finding.code, finding.arguments),
                    ]
                    for finding in found
                ],
                right=(1,),
            )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
