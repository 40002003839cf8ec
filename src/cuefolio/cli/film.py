# SPDX-License-Identifier: GPL-3.0-or-later
"""``film add|edit|list|show|poster|rebuild|lock|unlock``: productions. Every field of one has its option."""

from __future__ import annotations

import argparse

from cuefolio.cli import film_lock as lock_command
from cuefolio.cli import film_picture, film_poster, rebuild
from cuefolio.cli.common import film_named, number, opened, sheet_mark
from cuefolio.cli.output import print_facts, print_json, print_table, say
from cuefolio.cli.parser import Parser, add_catalog, add_film, add_json, given, option_name
from cuefolio.domain.fields import Kind
from cuefolio.domain.film import FILM_FIELDS, Film, FilmFacts
from cuefolio.domain.timecode import RATES, format_seconds, format_timecode, seconds
from cuefolio.errors import CuefolioError
from cuefolio.messages import templates
from cuefolio.services import film_lock, films, sheets

_NAMES = tuple(field.name for field in FILM_FIELDS)
_RATES = " ".join(rate.id for rate in RATES)
_EXAMPLES = """\
examples:
  cuefolio film add film.cuefolio --title "Night Train" --kind film --year 2025 --rate 25 --start 10000000
  cuefolio film edit film.cuefolio --film "Night Train" --director "Ines Roth" --duration 1:32:00
  cuefolio film poster film.cuefolio "Night Train" poster.jpg
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    actions = parser.add_subparsers(metavar="ACTION", required=True, dest="action")
    add = actions.add_parser("add", help="add a production", description="Add a production.")
    edit = actions.add_parser(
        "edit", help="change fields of a production", description="Change fields of a production."
    )
    listed = actions.add_parser("list", help="list the productions", description="List the productions.")
    show = actions.add_parser("show", help="show one production", description="Show one production.")
    for action, run in ((add, _add), (edit, _edit), (listed, _list), (show, _show)):
        add_catalog(action)
        action.set_defaults(run=run)
    film_picture.add_action(actions)
    film_poster.add_action(actions)
    rebuild.add_action(actions)
    lock_command.add_actions(actions)
    add_film(edit)
    show.add_argument("title", metavar="TITLE", nargs="?", help="title of the production")
    add_film(show)
    for action in (add, edit):
        for field in FILM_FIELDS:
            choices = _RATES if field.name == "rate" else ", ".join(field.choices)
            explained = ": ".join(filter(None, (field.label, choices or field.help)))
            metavar = {Kind.TIMECODE: "TIMECODE", Kind.DURATION: "LENGTH", Kind.INTEGER: "NUMBER"}.get(
                field.kind, "TEXT"
            )
            action.add_argument(
                option_name(field.name), dest=f"field_{field.name}", metavar=metavar, help=explained
            )
    for action in (add, edit, listed, show):
        add_json(action)


def _add(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        key = films.add_film(store, given(args, _NAMES)).created[0]
        film = films.get_film(store, key)
    if args.json:
        print_json({"id": key, "title": film.title})
    else:
        say(f"added: {film.title}")
    return 0


def _edit(args: argparse.Namespace) -> int:
    values = given(args, _NAMES)
    if not values:
        raise CuefolioError("cli.nothing_to_change", program=args.program)
    with opened(args.catalog) as store:
        key = film_named(store, args.film).id
        films.edit_film(store, key, values)
        film = films.get_film(store, key)
    if args.json:
        print_json({"id": key, "title": film.title})
    else:
        say(f"changed: {film.title}")
    return 0


def _list(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        summaries = films.list_films(store)
    if args.json:
        print_json(
            [
                {
                    "id": film.id,
                    "title": film.title,
                    "kind": film.kind,
                    "year": film.year,
                    "rate": film.rate.id,
                    "cues": film.cues,
                    "music_seconds": number(film.music_seconds),
                    "series": film.series,
                    "season": film.season,
                    "episode_number": film.episode_number,
                }
                for film in summaries
            ]
        )
        return 0
    rows = [
        [f.title, _word(f.kind), str(f.year or ""), f.rate.id, str(f.cues), format_seconds(f.music_seconds)]
        for f in summaries
    ]
    print_table(("Title", "Kind", "Year", "Rate", "Cues", "Music"), rows, right=(4, 5))
    return 0


def _show(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        film = film_named(store, args.title if args.title is not None else args.film)
        facts = films.facts(store, film.id)
        delivered = sheets.delivered(store, film.id)
        locked = film_lock.state(store, film.id)
    if args.json:
        went_out = [
            {
                "key": d.id,
                "at": d.at,
                "by": d.by,
                "classification": d.classification or None,
                "revision": d.revision,
                "profile": d.profile,
                "to": d.to,
                "format": d.format,
                "file": d.file_name,
            }
            for d in delivered
        ]
        lock = None if locked is None else {"at": locked.at, "by": locked.by}
        print_json({**film_object(film, facts), "delivered": went_out, "locked": lock})
        return 0
    texts = field_texts(film)
    lines = [(field.label, texts[field.name]) for field in FILM_FIELDS]
    if film.reels:
        lines.append(
            ("Reels", ", ".join(f"{n} from {format_timecode(first, film.rate)}" for n, first in film.reels))
        )
    lines.append(("Cues", str(facts.cues)))
    lines.append(("Music", _share_of_programme(facts)))
    if locked is not None:
        lines.append(
            ("Locked", " ".join(filter(None, (f"{locked.at[:16]}", locked.by and f"by {locked.by}"))))
        )
    for d in delivered:
        mark, name = sheet_mark(d.classification, d.revision), f"{d.file_name}  (key {d.id})"
        lines.append(("Delivered", f"{d.at[:16]}  {mark}  {d.profile}  {d.format}  {name}"))
    print_facts(lines)
    return 0


def _share_of_programme(facts: FilmFacts) -> str:
    music = format_seconds(facts.music_seconds)
    if not facts.programme_seconds:
        return music
    return f"{music} ({round(100 * facts.music_seconds / facts.programme_seconds)} % of the programme)"


def field_texts(film: Film) -> dict[str, str]:
    """Every field as it can be typed again: timecode for the start, length with frames for the duration."""
    texts = {}
    for field in FILM_FIELDS:
        value = film.values.get(field.name)
        if isinstance(value, int) and field.kind in (Kind.TIMECODE, Kind.DURATION):
            texts[field.name] = format_timecode(value, film.rate)
        else:
            texts[field.name] = "" if value is None else str(value)
    return texts


def film_object(film: Film, facts: FilmFacts) -> dict[str, object]:
    """A production for scripts: every field, then what is counted."""
    texts: dict[str, object] = {**field_texts(film)}
    for field in FILM_FIELDS:
        if field.kind is Kind.INTEGER:
            texts[field.name] = film.values.get(field.name)
    duration = film.duration_frames
    return {
        "id": film.id,
        **texts,
        "duration_seconds": None if duration is None else number(seconds(duration, film.rate)),
        "reels": [{"number": n, "start": format_timecode(first, film.rate)} for n, first in film.reels],
        "cues": facts.cues,
        "music_seconds": number(facts.music_seconds),
        "reported_seconds": facts.reported_seconds,
    }


def _word(kind: str) -> str:
    return templates().get(f"kind.{kind}", kind)
