# SPDX-License-Identifier: GPL-3.0-or-later
"""``profiles``: what each recipient of cue sheets wants, and copies of it to edit."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping

from cuefolio.cli.output import print_facts, print_json, print_table, say, warn
from cuefolio.cli.parser import Parser, add_json
from cuefolio.domain.profile import FieldNeed, Need, Profile, Views
from cuefolio.domain.shares import format_share
from cuefolio.domain.usage import Placement
from cuefolio.services import profiles, sheets

_EXAMPLES = """\
examples:
  cuefolio profiles
  cuefolio profiles prs
  cuefolio profiles --copy prs my-studio --name "My studio"
  cuefolio export film.cuefolio --format cisac-xlsx --profile my-studio -o film.xlsx
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("profile", metavar="ID", nargs="?", help="show all facts of this profile")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--copy",
        metavar=("ID", "NEW"),
        nargs=2,
        help="copy a profile to your own folder under a new id, to edit it there",
    )
    what.add_argument("--delete", metavar="ID", help="delete a profile of your own")
    what.add_argument("--path", action="store_true", help="show the folder of your own profiles")
    parser.add_argument("--name", metavar="NAME", default="", help="what the copy is called")
    add_json(parser)
    parser.set_defaults(run=_profiles, parser=parser)


def _profiles(args: argparse.Namespace) -> int:
    if args.name and not args.copy:
        args.parser.error("--name belongs to --copy")
    if args.profile and (args.copy or args.delete or args.path):
        args.parser.error("ID stands alone")
    if args.copy:
        model, new_id = args.copy
        path = profiles.copy_profile(model, new_id, args.name)
        _told(args, {"path": str(path)}, f"profile: {path}")
    elif args.delete:
        profiles.delete_own(args.delete)
        _told(args, {"deleted": args.delete}, f"deleted: {args.delete}")
    elif args.path:
        _told(args, {"path": str(profiles.own_folder())}, str(profiles.own_folder()))
    elif args.profile:
        found = profiles.profile(args.profile)
        if args.json:
            print_json(_whole(found))
        else:
            _show(found)
    else:
        _list(args)
    return 0


def _told(args: argparse.Namespace, facts: dict[str, object], line: str) -> None:
    if args.json:
        print_json(facts)
    else:
        say(line)


def _list(args: argparse.Namespace) -> None:
    listed = profiles.all_profiles()
    if args.json:
        print_json(
            [
                {
                    "id": entry.id,
                    "own": entry.own,
                    "error": None if entry.error is None else str(entry.error),
                    **({} if entry.profile is None else _short(entry.profile)),
                }
                for entry in listed
            ]
        )
        return
    rows = []
    for entry in listed:
        mark = "own" if entry.own else ""
        if entry.profile is None:
            rows.append([entry.id, "(its file is faulty)", "", "", "", "", mark])
        else:
            found = entry.profile
            doubts = str(len(found.unconfirmed) or "")
            rows.append(
                [
                    entry.id,
                    found.name,
                    _shares(found),
                    _rounding(found),
                    " ".join(found.formats),
                    doubts,
                    mark,
                ]
            )
    print_table(("Id", "Name", "Shares", "Rounding", "Formats", "Unconfirmed", ""), rows, right=(5,))
    for entry in listed:
        if entry.error is not None:
            warn(f"warning: {entry.error}")


def _show(found: Profile) -> None:
    times = found.times
    rolled = f'yes, as "{times.rollup_title}"' + (f", {times.rollup_usage}" if times.rollup_usage else "")
    installed = sheets.formats()
    formats = (name if name in installed else f"{name} (not installed)" for name in found.formats)
    print_facts(
        [
            ("Id", f"{found.id} (your own)" if found.own else found.id),
            ("Name", found.name),
            ("About", found.about),
            ("Formats", ", ".join(formats)),
            ("Order", found.order),
            ("Shares", _shares(found)),
            ("Tolerance", f"{format_share(found.shares.tolerance)} %"),
            ("Rounding", _rounding(found)),
            ("Overlaps", times.overlaps),
            ("Repeats", times.repeats),
            ("Roll-up", rolled if times.rollup else "no"),
            ("Roles", _words(found.roles) or "all, by their code"),
            ("Origins", _words(found.origins)),
            ("Societies", _words(found.societies)),
        ]
    )
    say()
    print_table(
        ("Music", "Instrumental", "Vocal"),
        [[placement, *(code or "-" for code in _codes(found, placement))] for placement in Placement],
    )
    if found.usage_words:
        say(_words(found.usage_words))
    say()
    rows = list(_needs(found))
    if rows:
        print_table(("Fact", "Need", "Called", "Source"), rows)
    if found.sources:
        say()
        say("Sources")
        for source in found.sources.values():
            doubt = "" if source.confirmed else " (unconfirmed)"
            say(f"  {source.id}: {source.title}{doubt} {source.url}".rstrip())
    if found.unconfirmed:
        say()
        say("Unconfirmed")
        for sentence in found.unconfirmed:
            say(f"  {sentence}")


def _needs(found: Profile) -> Iterator[list[str]]:
    tables = (("header", found.header), ("cue", found.cue), ("party", found.party))
    for table, needs in tables:
        for name, need in needs.items():
            cases = (f"{case}: {how}" for case, how in need.by_origin.items())
            yield [f"{table} {name}", ", ".join((need.need, *cases)), need.label, need.source]


def _shares(found: Profile) -> str:
    rule = found.shares
    if rule.view is Views.SIDES:
        return "100 + 100"
    return f"{format_share(rule.writers)} + {format_share(rule.publishers)}"


def _rounding(found: Profile) -> str:
    return found.times.rounding + (", at least 1 s" if found.times.minimum_one else "")


def _words(words: Mapping[str, str]) -> str:
    return ", ".join(f"{code} = {word}" for code, word in words.items())


def _codes(found: Profile, placement: Placement) -> tuple[str, str]:
    return found.usage.codes.get(placement, ("", ""))


def _short(found: Profile) -> dict[str, object]:
    return {
        "name": found.name,
        "about": found.about,
        "shares": _shares(found),
        "rounding": found.times.rounding,
        "minimum_one": found.times.minimum_one,
        "formats": list(found.formats),
        "unconfirmed": list(found.unconfirmed),
    }


def _whole(found: Profile) -> dict[str, object]:
    rule, times = found.shares, found.times
    return {
        "id": found.id,
        "own": found.own,
        **_short(found),
        "order": found.order,
        "share_view": rule.view,
        "share_writers": format_share(rule.writers),
        "share_publishers": format_share(rule.publishers),
        "share_tolerance": format_share(rule.tolerance),
        "overlaps": times.overlaps,
        "repeats": times.repeats,
        "rollup": times.rollup,
        "rollup_title": times.rollup_title,
        "rollup_usage": times.rollup_usage,
        "usage": {str(placement): list(_codes(found, placement)) for placement in Placement},
        "usage_words": dict(found.usage_words),
        "roles": dict(found.roles),
        "origins": dict(found.origins),
        "societies": dict(found.societies),
        "header": _needs_object(found.header),
        "cue": _needs_object(found.cue),
        "party": _needs_object(found.party),
        "sources": [
            {"id": source.id, "title": source.title, "url": source.url, "confirmed": source.confirmed}
            for source in found.sources.values()
        ],
    }


def _needs_object(needs: Mapping[str, FieldNeed]) -> dict[str, object]:
    return {
        name: {
            "need": need.need,
            "cases": {case: Need(how) for case, how in need.by_origin.items()},
            "label": need.label,
            "source": need.source,
        }
        for name, need in needs.items()
    }
