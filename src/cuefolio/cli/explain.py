# SPDX-License-Identifier: GPL-3.0-or-later
"""``explain``: how a reported duration, or the total of a sheet, came about."""

from __future__ import annotations

import argparse

from cuefolio.cli.common import film_named, opened
from cuefolio.cli.output import print_json, print_table, say
from cuefolio.cli.parser import Parser, add_catalog, add_film, add_json
from cuefolio.cli.source_times import source_times
from cuefolio.domain.explain import Account
from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.timeline.model import Use
from cuefolio.domain.timeline.scenes import whole_frames
from cuefolio.messages import sentence
from cuefolio.services import cues, explain, profiles, timeline_evidence
from cuefolio.services.timeline_evidence import Piece

_EXAMPLES = """\
examples:
  cuefolio explain film.cuefolio --film "Night Train" --cue 1M1
  cuefolio explain film.cuefolio --film "Night Train" --profile prs --rollup
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    add_catalog(parser)
    add_film(parser)
    parser.add_argument("--cue", metavar="NUMBER", help="number of a cue; without it, the total")
    parser.add_argument(
        "--profile", metavar="ID", default=profiles.HOUSE, help=f"whose rules to go by ({profiles.HOUSE})"
    )
    parser.add_argument("--rollup", action="store_true", help="with commissioned score as one line")
    add_json(parser)
    parser.set_defaults(run=_explain)


def _explain(args: argparse.Namespace) -> int:
    if args.rollup:
        profiles.check_rollup(args.profile)
    with opened(args.catalog) as store:
        film = film_named(store, args.film)
        key = explain.TOTAL if args.cue is None else cues.find_cue(store, film.id, args.cue).id
        account = explain.number(store, film.id, args.profile, key, rollup=args.rollup)
        pieces = () if key == explain.TOTAL else timeline_evidence.shown(store, key).pieces
    if args.json:
        told = _object(account)
        print_json(told | {"timelines": [_evidence(one) for one in pieces]} if pieces else told)
        return 0
    _say(account)
    for piece in pieces:
        _say(timeline_evidence.account_of_file(piece))
        _say_clips(piece)
    return 0


def _say(account: Account) -> None:
    for depth, text in explain.sentences(account):
        say(f"{'  ' * depth}{text}")


def _say_clips(piece: Piece) -> None:
    """The file as it was read and its clips, with what of their sources plays."""
    say(f"File {piece.evidence.path}, SHA-256 {piece.evidence.file_hash}")
    clips = [_clip(piece, use) for use in piece.uses]
    names = ("clip", "track", "in", "out", "source", "source_in", "source_out", "place")
    lines = [[str(clip[name] or "") for name in names] for clip in clips]
    print_table(["Clip", "Track", "In", "Out", "Source", "Source in", "Source out", "Place"], lines)


def _evidence(piece: Piece) -> dict[str, object]:
    """An import's part of a cue: its account, the file, and the clips in order of time."""
    evidence = piece.evidence
    return _object(timeline_evidence.account_of_file(piece)) | {
        "path": evidence.path,
        "file_hash": evidence.file_hash,
        "imported_at": evidence.imported_at,
        "uses": [_clip(piece, use) for use in piece.uses],
    }


def _clip(piece: Piece, use: Use) -> dict[str, object]:
    """A clip as its file has it. ``in`` and ``out`` are labels of the timeline, those of the source count in
    its rate from where the source begins; null where the file does not tell them."""
    timeline, source = piece.evidence.timeline, use.source

    def label(ticks: int) -> str:
        return format_timecode(whole_frames(ticks, timeline.ticks), timeline.rate)

    return {
        "clip": use.name,
        "track": timeline_evidence.track_name(timeline, use),
        "in": label(use.record_in),
        "out": label(use.record_out),
        "source": "" if source is None else source.path or source.name,
        **source_times(timeline, use),
        "place": use.place,
    }


def _object(account: Account) -> dict[str, object]:
    return {
        "code": account.code,
        "arguments": dict(account.arguments),
        "message": sentence(account.code, account.arguments),
        "cue": account.cue,
        "parts": [_object(part) for part in account.parts],
    }
