# SPDX-License-Identifier: GPL-3.0-or-later
"""``cue add|edit|list|parties``: the cues of a production. There is one option for every field of a cue."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from cuefolio.cli import cue_parties
from cuefolio.cli.common import cue_object, film_named, opened
from cuefolio.cli.output import print_json, print_table, say, warn
from cuefolio.cli.parser import Parser, add_catalog, add_film, add_json, given, option_name
from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CUE_FIELDS, CueField, Kind
from cuefolio.domain.film import Film
from cuefolio.domain.text import single_line
from cuefolio.domain.timecode import format_seconds, parse_timecode
from cuefolio.domain.vocabulary import Origin, Role
from cuefolio.errors import CuefolioError
from cuefolio.messages import sentence
from cuefolio.services import cues, timeline_evidence
from cuefolio.services.catalog import CatalogStore
from cuefolio.services.cue_values import TypedParty, names, parse_party

_EDITABLE = tuple(field for field in CUE_FIELDS if field.editable)
_NAMES = tuple(field.name for field in _EDITABLE)
_SEVERAL = frozenset(f.name for f in _EDITABLE if f.kind in (Kind.TAGS, Kind.PARTIES) or f.name == "work")
_METAVARS = {Kind.TIMECODE: "TIMECODE", Kind.DURATION: "LENGTH", Kind.INTEGER: "NUMBER", Kind.FLAG: "YES|NO"}
_EXAMPLES = """\
examples:
  cuefolio cue add film.cuefolio --film "Night Train" --number 1M1 --title Departure --origin score \\
      --in 10:00:12:10 --out +1:05:00 --mood tender --mood hopeful --composer "Ana Bell:PRS:100"
  cuefolio cue edit film.cuefolio --film "Night Train" --cue 1M1 --notes "Fades under the whistle"
  cuefolio cue list film.cuefolio --film "Night Train" --json

Timecode digits fill HH:MM:SS:FF from the right (1210 is 00:00:12:10); an out may be a length (+5:00).
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    actions = parser.add_subparsers(metavar="ACTION", required=True, dest="action")
    described = (
        ("add", "add a cue", _add),
        ("edit", "change fields of a cue", _edit),
        ("list", "list cues", _list),
    )
    for name, text, run in described:
        action = actions.add_parser(name, help=text, description=text.capitalize() + ".", epilog=_EXAMPLES)
        add_catalog(action)
        add_film(action)
        action.set_defaults(run=run)
        if name == "edit":
            action.add_argument("--cue", metavar="NUMBER", required=True, help="number of the cue to change")
        if name != "list":
            for field in _EDITABLE:
                _add_option(action, field)
        add_json(action)
    cue_parties.add_action(actions)


def _add_option(parser: argparse.ArgumentParser, field: CueField) -> None:
    explained = ": ".join(filter(None, (field.label, ", ".join(field.choices) or field.help)))
    several = field.name in _SEVERAL
    metavar = "NAME[:SOCIETY[:SHARE]]" if field.kind is Kind.PARTIES else _METAVARS.get(field.kind, "TEXT")
    if field.name == "usage":
        metavar = "CODE"
    parser.add_argument(
        option_name(field.name),
        dest=f"field_{field.name}",
        metavar=metavar,
        action="append" if several else "store",
        help=(explained + " (repeats)" if several else explained).replace("%", "%%"),
    )


def _values(args: argparse.Namespace) -> dict[str, object]:
    """What was given, by field name; an empty text makes a value unknown. Where there may be several, an
    option may hold several, separated as in the window, or repeat."""
    values: dict[str, object] = {}
    for name, text in given(args, _NAMES).items():
        if name not in _SEVERAL:
            values[name] = text
            continue
        entries = [entry for part in text for entry in names(name, single_line(part))]
        is_party = name in ("composer", "writer", "publisher")
        values[name] = [_party(entry) for entry in entries] if is_party else entries
    return values


def _party(text: str) -> TypedParty:
    """NAME[:SOCIETY[:SHARE[:ROLE]]]; the role only where the option's own does not fit (AR, SE …)."""
    if text.count(":") != 3:
        return parse_party(text)
    rest, _, code = text.rpartition(":")
    wanted = code.strip().upper()
    if wanted not in {role.value for role in Role}:
        raise CuefolioError("cli.bad_role", text=code, choices=" ".join(role.value for role in Role))
    return replace(parse_party(rest), role=wanted)


def _add(args: argparse.Namespace) -> int:
    values = _values(args)
    with opened(args.catalog) as store:
        film = film_named(store, args.film)
        if not values.get("number") and values.get("origin") != Origin.SOUND_DESIGN:
            values["number"] = _next_number(store, film, values)
        key = cues.add(store, film.id, values).created[0]
        row = cues.rows(store, [key])[0]
    return _confirm(args, "added", row)


def _next_number(store: CatalogStore, film: Film, values: dict[str, object]) -> str:
    typed = str(values.get("in") or "").strip()
    return cues.suggest_number(store, film.id, parse_timecode(typed, film.rate) if typed else None)


def _edit(args: argparse.Namespace) -> int:
    values = _values(args)
    if not values:
        raise CuefolioError("cli.nothing_to_change", program=args.program)
    with opened(args.catalog) as store:
        film = film_named(store, args.film)
        key = cues.find_cue(store, film.id, args.cue).id
        cues.edit(store, [key], values)
        row = cues.rows(store, [key])[0]
    return _confirm(args, "changed", row)


def _confirm(args: argparse.Namespace, word: str, row: CueRow) -> int:
    if args.json:
        print_json(cue_object(row))
        return 0
    name = " ".join(filter(None, (row.text("number"), row.text("title"))))
    say(f"{word}: {name}")
    if row.after_programme:
        warn(
            "warning: " + sentence("cue.after_programme", {"number": row.text("number") or row.text("title")})
        )
    return 0


def _list(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        film_id = None if args.film is None else film_named(store, args.film).id
        found = cues.rows(store, cues.list_ids(store, film_id))
        mixes = timeline_evidence.mixes(store, {row.production_id: None for row in found})
    if args.json:
        print_json([cue_object(row) | {"mix": mixes.get(row.id, "")} for row in found])
    else:
        print_cues(found, with_film=len({row.production_id for row in found}) > 1)
    return 0


def print_cues(rows: Sequence[CueRow], *, with_film: bool) -> None:
    """Cues as a table for people."""
    headings = [
        "Cue",
        "Title",
        "Origin",
        "Use",
        "In",
        "Out",
        "Sheet",
        "Scene",
        "Mood",
        "Composer",
        "Publisher",
    ]
    names = ("number", "title", "origin", "usage", "in", "out", "", "scene", "mood", "composer", "publisher")
    lines = []
    for row in rows:
        cells = [row.text(name) if name else _reported(row) for name in names]
        lines.append([row.film, *cells] if with_film else cells)
    print_table(["Film", *headings] if with_film else headings, lines, right=(7 if with_film else 6,))


def _reported(row: CueRow) -> str:
    return "" if row.reported_seconds is None else format_seconds(row.reported_seconds)
