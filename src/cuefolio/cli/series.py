# SPDX-License-Identifier: GPL-3.0-or-later
"""``series list|cues|copy|templates|save|apply|delete``: what episodes have in common."""

from __future__ import annotations

import argparse
from typing import Any

from cuefolio.cli.common import film_named, opened
from cuefolio.cli.output import print_json, print_table, say
from cuefolio.cli.parser import Parser, add_catalog, add_film, add_json
from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.film import Film
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.timecode import parse_duration
from cuefolio.errors import CuefolioError
from cuefolio.persistence.unit_of_work import ChangeSet
from cuefolio.services import cues, film_list, films, series, series_comfort
from cuefolio.services.catalog import CatalogStore
from cuefolio.services.series_comfort import Anchor, Template

_EXAMPLES = """\
examples:
  cuefolio series cues film.cuefolio --film "Episode 2"
  cuefolio series copy film.cuefolio --from "Episode 1" --film "Episode 2" --cue 1M1 --cue 4M9
  cuefolio series save film.cuefolio --from "Episode 1" --cue 1M1 --cue 4M9 --name "Theme and end title"
  cuefolio series apply film.cuefolio --film "Episode 3" --name "Theme and end title" --offset +2:12
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    actions = parser.add_subparsers(metavar="ACTION", required=True, dest="action")
    described = (
        ("list", "list the series and their seasons", _list),
        ("cues", "list what could be copied from other episodes", _cues),
        ("copy", "copy cues from another episode", _copy),
        ("templates", "list the templates of the series", _templates),
        ("save", "keep cues as a template of their series", _save),
        ("apply", "add the cues of a template to an episode", _apply),
        ("delete", "delete a template", _delete),
    )
    for name, text, run in described:
        action = actions.add_parser(name, help=text, description=text.capitalize() + ".")
        add_catalog(action)
        _arguments(action, name)
        add_json(action)
        action.set_defaults(run=run)


def _arguments(action: Any, name: str) -> None:
    if name in ("cues", "copy", "apply", "templates", "delete"):
        add_film(action, "episode")
    if name in ("copy", "save"):
        action.add_argument(
            "--from", dest="source", metavar="TITLE", required=True, help="episode that has the cues"
        )
        action.add_argument(
            "--cue", metavar="NUMBER", action="append", required=True, help="number of a cue (repeats)"
        )
    if name in ("save", "apply", "delete"):
        action.add_argument("--name", metavar="TEXT", required=True, help="name of the template")
    if name in ("copy", "apply"):
        action.add_argument(
            "--at",
            choices=[anchor.value for anchor in Anchor],
            default=Anchor.NEARER.value,
            help="measure places from the start or the end of the programme, whichever is nearer, or none",
        )
        action.add_argument(
            "--offset", metavar="LENGTH", default="", help="later by a length, as 2:12; earlier with -"
        )


def _list(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        found = series.all_series(store)
        listed = film_list.read(store).films
    counts = {one.id: sum(film.series_id == one.id for film in listed) for one in found}
    if args.json:
        print_json(
            [
                {
                    "id": one.id,
                    "title": one.title,
                    "network": one.network,
                    "seasons": [season.number for season in one.seasons],
                    "episodes": counts[one.id],
                }
                for one in found
            ]
        )
        return 0
    rows = [[one.title, ", ".join(s.number for s in one.seasons), str(counts[one.id])] for one in found]
    print_table(("Series", "Seasons", "Episodes"), rows, right=(2,))
    return 0


def _cues(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        found = series_comfort.copyable(store, film_named(store, args.film).id)
    if args.json:
        print_json(
            [
                {
                    "film": episode.film.title,
                    "film_id": episode.film.id,
                    "episode": episode.film.place,
                    "cues": [_cue(row) for row in episode.cues],
                }
                for episode in found
            ]
        )
        return 0
    rows = [
        [
            e.film.place,
            e.film.title,
            *(r.text(name) for name in ("number", "title", "function", "in", "duration")),
        ]
        for e in found
        for r in e.cues
    ]
    print_table(("Episode", "Production", "Cue", "Title", "Use", "In", "Duration"), rows)
    return 0


def _copy(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        source, target = films.find_film(store, args.source), film_named(store, args.film)
        keys = [cues.find_cue(store, source.id, number).id for number in args.cue]
        offset = _offset(args.offset, target)
        done = series_comfort.copy_cues(store, source.id, keys, target.id, offset, anchor=Anchor(args.at))
        return _tell(args, store, done)


def _templates(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        found = series_comfort.templates(store, _series_of(store, film_named(store, args.film)))
    if args.json:
        print_json([{"id": t.id, "name": t.name, "cues": list(t.labels)} for t in found])
        return 0
    print_table(("Template", "Cues"), [[t.name, "; ".join(t.labels)] for t in found])
    return 0


def _save(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        source = films.find_film(store, args.source)
        keys = [cues.find_cue(store, source.id, number).id for number in args.cue]
        done = series_comfort.save_template(store, _series_of(store, source), args.name, keys)
    if args.json:
        print_json({"id": done.created[0], "cues": len(keys)})
    else:
        say(f"template: {single_line(args.name)}")
    return 0


def _apply(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        target = film_named(store, args.film)
        template = _template(store, target, args.name)
        offset = _offset(args.offset, target)
        done = series_comfort.apply_template(store, target.id, template.id, offset, anchor=Anchor(args.at))
        return _tell(args, store, done)


def _delete(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        template = _template(store, film_named(store, args.film), args.name)
        series_comfort.delete_template(store, template.id)
    if args.json:
        print_json({"id": template.id})
    else:
        say(f"deleted: {template.name}")
    return 0


def _tell(args: argparse.Namespace, store: CatalogStore, done: ChangeSet) -> int:
    rows = cues.rows(store, done.created)
    if args.json:
        print_json([_cue(row) for row in rows])
        return 0
    for row in rows:
        say(" ".join(filter(None, ("added:", row.text("number"), row.text("title"), row.text("in")))))
    return 0


def _cue(row: CueRow) -> dict[str, object]:
    names = ("number", "title", "function", "in", "out")
    return {"id": row.id, **{name: row.text(name) for name in names}}


def _series_of(store: CatalogStore, film: Film) -> str:
    listed = next(one for one in film_list.read(store).films if one.id == film.id)
    if not listed.series_id:
        raise CuefolioError("template.no_series", title=film.title)
    return listed.series_id


def _template(store: CatalogStore, film: Film, name: str) -> Template:
    found = series_comfort.templates(store, _series_of(store, film))
    wanted = next((t for t in found if t.id == name or fold(t.name) == fold(single_line(name))), None)
    if wanted is None:
        known = "; ".join(t.name for t in found) or "none yet"
        title = str(film.values["series"])
        raise CuefolioError("template.not_found", title=title, name=name, known=known)
    return wanted


def _offset(text: str, film: Film) -> int:
    """Frames of a length with a sign, 0 for none."""
    plain = single_line(text)
    if not plain:
        return 0
    frames = parse_duration(plain.lstrip("+-"), film.rate)
    return -frames if plain.startswith("-") else frames
