# SPDX-License-Identifier: GPL-3.0-or-later
"""``scan``: audio files and folders into the catalogue. Files that cannot be read are listed and left out."""

from __future__ import annotations

import argparse

from cuefolio.cli.common import opened
from cuefolio.cli.output import print_json, say, warn
from cuefolio.cli.parser import Parser, add_catalog, add_json
from cuefolio.cli.progress import progress_bar
from cuefolio.services import audio


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    add_catalog(parser)
    parser.add_argument(
        "roots", metavar="DIR", nargs="*", help="folder or audio file; none looks after all known files"
    )
    add_json(parser)
    parser.set_defaults(run=_scan)


def _scan(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store, progress_bar("Reading audio files") as progress:
        if args.roots:
            done = audio.scan(store, args.roots, progress=progress)
        else:
            done = audio.rescan(store, progress=progress)
    if args.json:
        print_json(
            {
                "files": done.files,
                "read": done.read,
                "unchanged": done.unchanged,
                "moved": done.moved,
                "missing": done.missing,
                "recordings": len(done.recordings),
                "failed": [{"path": path, "reason": reason} for path, reason in done.failed],
                "seconds": round(done.seconds, 3),
            }
        )
        return 0
    counts = [
        (done.files, "files"),
        (done.read, "read"),
        (done.unchanged, "unchanged"),
        (done.moved, "moved"),
    ]
    counts += [(done.missing, "missing"), (len(done.failed), "failed")]
    say(", ".join(f"{count} {word}" for count, word in counts if count or word in ("files", "read")))
    for _, reason in done.failed:
        warn(f"warning: {reason}")
    return 0
