# SPDX-License-Identifier: GPL-3.0-or-later
"""``stats``: how much music, of which origin, in which mood, by whom."""

from __future__ import annotations

import argparse

from cuefolio.cli.common import film_named, number, opened
from cuefolio.cli.output import print_facts, print_json, print_table, say
from cuefolio.cli.parser import Parser, add_catalog, add_json
from cuefolio.domain.timecode import format_seconds
from cuefolio.messages import templates
from cuefolio.services import stats
from cuefolio.services.stats import Statistics, Tally


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    add_catalog(parser)
    parser.add_argument("--film", metavar="TITLE", help="count this production only")
    parser.add_argument("--most", type=int, default=10, metavar="N", help="show N moods and composers (10)")
    add_json(parser)
    parser.set_defaults(run=_stats)


def _stats(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        film_id = None if args.film is None else film_named(store, args.film).id
        found = stats.statistics(store, film_id)
    if args.json:
        print_json(_object(found, max(1, args.most)))
    else:
        _print(found, max(1, args.most))
    return 0


def _object(found: Statistics, most: int) -> dict[str, object]:
    return {
        "films": [
            {
                "title": summary.title,
                "cues": facts.cues,
                "music_seconds": number(facts.music_seconds),
                "programme_seconds": number(facts.programme_seconds),
            }
            for summary, facts in found.films
        ],
        "cues": found.cues,
        "sound_design": found.sound_design,
        "music_seconds": number(found.music_seconds),
        "reported_seconds": found.reported_seconds,
        "programme_seconds": number(found.programme_seconds),
        "seconds_by_origin": {origin: number(length) for origin, length in found.seconds_by_origin.items()},
        "cues_by_origin": dict(found.cues_by_origin),
        "moods": _tally(found.moods, most),
        "composers": _tally(found.composers, most),
    }


def _tally(tally: Tally, most: int) -> list[dict[str, object]]:
    return [{"name": name, "cues": cues, "seconds": number(length)} for name, cues, length in tally[:most]]


def _print(found: Statistics, most: int) -> None:
    music = format_seconds(found.music_seconds)
    if found.programme_seconds:
        music += f" ({round(100 * found.music_seconds / found.programme_seconds)} % of the programme)"
    print_facts(
        [
            ("Productions", str(len(found.films))),
            ("Cues", str(found.cues)),
            ("Music", music),
            ("On the sheet", format_seconds(found.reported_seconds)),
            ("Sound design", str(found.sound_design or "")),
        ]
    )
    origins = [
        [templates().get(f"origin.{origin}", origin or "Unknown"), str(cues), format_seconds(length)]
        for origin, cues in found.cues_by_origin.items()
        if (length := found.seconds_by_origin.get(origin)) is not None
    ]
    for heading, rows in (
        ("Origin", origins),
        ("Mood", [[name, str(cues), format_seconds(length)] for name, cues, length in found.moods[:most]]),
        (
            "Composer",
            [[name, str(cues), format_seconds(length)] for name, cues, length in found.composers[:most]],
        ),
    ):
        if rows:
            say()
            print_table((heading, "Cues", "Time"), rows, right=(1, 2))
