# SPDX-License-Identifier: GPL-3.0-or-later
"""``film rebuild``: the cues of kept timelines computed again by another gap or threshold."""

from __future__ import annotations

import argparse
import math
from fractions import Fraction
from typing import Any

from cuefolio.cli.common import film_named, number, opened
from cuefolio.cli.output import print_json, say
from cuefolio.cli.parser import add_catalog, add_film, add_json
from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.errors import CuefolioError
from cuefolio.messages import sentence
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import timelines
from cuefolio.services.timeline_evidence import Building, building_of
from cuefolio.services.timeline_rebuild import plan
from cuefolio.services.timeline_rebuild_plan import Left, Named, Plan, Rebuilt, Span
from cuefolio.services.timeline_rebuild_write import rebuild

_EXAMPLES = """\
examples:
  cuefolio film rebuild film.cuefolio --film "Night Train" --gap 5 --dry-run
  cuefolio film rebuild film.cuefolio --film "Night Train" --gap 5 --threshold -50
"""


def add_action(actions: Any) -> None:
    """Add ``rebuild`` to the actions of ``film``."""
    parser = actions.add_parser(
        "rebuild",
        help="compute cues of timelines again by another gap or threshold",
        description="Compute the cues that came from timelines again, by the gap and threshold of the "
        "production or by those given, which the production keeps. Cues that a person changed stay.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_catalog(parser)
    add_film(parser)
    parser.add_argument("--gap", metavar="SECONDS", help="clips of one song this near are one cue")
    parser.add_argument("--threshold", metavar="DB", help="what is softer is not heard (whole dB)")
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")
    add_json(parser)
    parser.set_defaults(run=_rebuild)


def _rebuild(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        film = film_named(store, args.film)
        now = building_of(store, film.id)
        gap = now.gap if args.gap is None else _gap(args.gap)
        threshold = now.threshold if args.threshold is None else _threshold(args.threshold)
        found = plan(store, film.id, Building(gap, threshold))
        made = () if args.dry_run else _carry_out(store, found, now)
    stored = not args.dry_run and bool(found.changes)
    if args.json:
        print_json(_object(found, stored=stored, made=made))
    else:
        _print(found, stored=stored)
    return 0


def _carry_out(store: CatalogStore, found: Plan, now: Building) -> tuple[str, ...]:
    """The keys of new cues. Where no cue changes the production keeps the values all the same."""
    if found.changes:
        return rebuild(store, found).created
    if found.building != now:
        threshold = found.building.threshold
        level = None if threshold is None else round(threshold)
        timelines.set_building(store, found.film_id, found.building.gap, level)
    return ()


def _gap(text: str) -> Fraction:
    try:
        return Fraction(text.strip().replace(",", "."))
    except (ValueError, ZeroDivisionError):
        raise CuefolioError("timeline.bad_gap", gap=text, most=timelines.LONGEST_GAP) from None


def _threshold(text: str) -> float:
    try:
        level = float(text.strip().replace(",", ".").replace("−", "-"))
    except ValueError:
        level = math.nan
    if not math.isfinite(level):
        raise CuefolioError("timeline.bad_threshold", threshold=text, least=timelines.LOWEST_THRESHOLD)
    return level


def _print(found: Plan, *, stored: bool) -> None:
    for change in found.changes:
        say(_line(found.rate, change))
    for left in found.left:
        say(f"{_name(left.cue)} stays as it is: {_reason(left)}")
    joined, into = found.joined()
    cut, parts = found.parted()
    moved, unclaimed = found.moved(), found.unclaimed
    told = [
        f"{joined} cues become {into}" if joined else "",
        f"{cut} cut into {parts}" if cut else "",
        f"{moved} with other times" if moved else "",
        f"{len(found.left)} left as they are" if found.left else "",
        f"{unclaimed} heard now and in no cue, which only an import adds" if unclaimed else "",
    ]
    summary = ", ".join(filter(None, told)) or "no cue changes"
    say(f"{found.title}: {summary}{'' if stored or not found.changes else ' (nothing stored)'}")


def _line(rate: FrameRate, change: Rebuilt) -> str:
    then = " - ".join(_labels(rate, change.then))
    if change.is_new:
        return f"{_name(change.cue)}, further part: {then}"
    joined = ", ".join(_name(one) for one in change.joined)
    now = " - ".join(_labels(rate, change.now))
    return f"{_name(change.cue)}: {now} becomes {then}{f', with {joined}' if joined else ''}"


def _name(cue: Named) -> str:
    return " ".join(filter(None, (cue.number, cue.title)))


def _reason(left: Left) -> str:
    told = dict(left.arguments)
    if "field" in told:
        told["field"] = FIELD_BY_NAME[told["field"]].label
    return sentence(left.code, told)


def _labels(rate: FrameRate, span: Span) -> tuple[str, str]:
    return format_timecode(span[0], rate), format_timecode(span[1], rate)


def _object(found: Plan, *, stored: bool, made: tuple[str, ...]) -> dict[str, object]:
    gap, new = found.building.gap, iter(made)
    return {
        "film": found.title,
        "gap": None if gap is None else number(gap),
        "threshold": found.building.threshold,
        "stored": stored,
        "changes": [_change(found.rate, change, new) for change in found.changes],
        "left": [_cue(left.cue) | {"code": left.code, "reason": _reason(left)} for left in found.left],
        "unclaimed": found.unclaimed,
    }


def _change(rate: FrameRate, change: Rebuilt, new: Any) -> dict[str, object]:
    start, end = _labels(rate, change.then)
    told: dict[str, object] = _cue(change.cue) | {"in": start, "out": end}
    if change.is_new:
        return told | {"part_of": change.cue.cue_id, "id": next(new, None)}
    was_start, was_end = _labels(rate, change.now)
    return told | {"was": {"in": was_start, "out": was_end}, "joined": [_cue(one) for one in change.joined]}


def _cue(cue: Named) -> dict[str, object]:
    return {"id": cue.cue_id, "number": cue.number, "title": cue.title}
