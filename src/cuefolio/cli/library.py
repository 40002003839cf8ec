# SPDX-License-Identifier: GPL-3.0-or-later
"""``library list|parties|duplicates|merge|where``: people, works, recordings, scenes, themes and moods."""

from __future__ import annotations

import argparse

from cuefolio.cli import library_works
from cuefolio.cli.common import number, opened
from cuefolio.cli.library_output import (
    conflict_lines,
    group_object,
    preview_object,
    print_uses,
    uses_object,
)
from cuefolio.cli.output import print_facts, print_json, print_table, say
from cuefolio.cli.parser import Parser, add_catalog, add_json
from cuefolio.cli.progress import progress_bar
from cuefolio.domain.library import ENTRY_KINDS, EntryKind, LibraryRow
from cuefolio.domain.merging import TOGETHER, Conflict, MergePreview
from cuefolio.domain.text import fold, single_line
from cuefolio.errors import CuefolioError
from cuefolio.messages import sentence
from cuefolio.services import duplicates, library, merging, where_used
from cuefolio.services.catalog import CatalogStore

_KINDS = tuple(ENTRY_KINDS)
_EXAMPLES = """\
examples:
  cuefolio library list film.cuefolio party --sort uses --descending
  cuefolio library parties film.cuefolio "Main Title" --set "Ana Bell [C] PRS 50%; Jo Ray [A] ASCAP 50%"
  cuefolio library duplicates film.cuefolio
  cuefolio library merge film.cuefolio party "Ana Bell" "Bell, Ana" --dry-run
  cuefolio library merge film.cuefolio party "Ana Bell" "A. Bell" --set society=PRS --settle first
  cuefolio library where film.cuefolio theme "The Lamp"
"""
_SETTLE = {
    "first": "as the entry says that stays",
    "second": "as the other entry says",
    TOGETHER: "both together: shares added up, statements one after the other",
}


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    actions = parser.add_subparsers(metavar="ACTION", required=True, dest="action")

    def action(name: str, text: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = actions.add_parser(
            name, help=text, description=text.capitalize() + "."
        )
        add_catalog(made)
        return made

    listed = action("list", "list the entries of a kind")
    twice = action("duplicates", "list entries that may have been entered twice")
    merge = action("merge", "merge entries into the first one")
    where = action("where", "show where an entry is used")
    for made in (listed, merge, where):
        made.add_argument("kind", metavar="KIND", choices=_KINDS, help=f"one of {', '.join(_KINDS)}")
    library_works.add_action(actions, entry_named)
    listed.add_argument("--like", metavar="TEXT", default="", help="only those whose name contains this")
    listed.add_argument("--sort", metavar="FIELD", default="", help="sort by a field, such as uses")
    listed.add_argument("--descending", action="store_true", help="the greatest first")
    twice.add_argument("kind", metavar="KIND", nargs="?", choices=_KINDS, help="look at this kind only")
    merge.add_argument("keep", metavar="KEEP", help="name or key of the entry that stays")
    merge.add_argument("others", metavar="OTHER", nargs="+", help="names or keys of those that go")
    merge.add_argument(
        "--set", metavar="FIELD=TEXT", action="append", default=[], help="a field of the merged entry"
    )
    explained = "; ".join(f"{name}: {text}" for name, text in _SETTLE.items())
    merge.add_argument(
        "--settle", choices=tuple(_SETTLE), help=f"answer to every question that the merge asks ({explained})"
    )
    merge.add_argument("--dry-run", action="store_true", help="only show what would move")
    where.add_argument("entry", metavar="NAME", help="name or key of the entry")
    for made, run in ((listed, _list), (twice, _duplicates), (merge, _merge), (where, _where)):
        add_json(made)
        made.set_defaults(run=run)


def entry_named(store: CatalogStore, kind: EntryKind, name: str) -> LibraryRow:
    """The one entry of this name or key. Raises library.not_found, library.ambiguous."""
    by_key = library.rows(store, kind.id, [name])
    if by_key:
        return by_key[0]
    wanted = fold(single_line(name))
    rows = library.rows(store, kind.id, library.list_ids(store, kind.id, like=name)) if wanted else []
    found = [row for row in rows if fold(row.name) == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(row.id for row in found[:10])
        raise CuefolioError("library.ambiguous", name=name, count=len(found), ids=ids)
    raise CuefolioError("library.not_found", kind=kind.label, name=name)


def _list(args: argparse.Namespace) -> int:
    kind = ENTRY_KINDS[args.kind]
    names = [field.name for field in kind.fields]
    if args.sort and args.sort not in names:
        raise CuefolioError("merge.no_such_field", text=args.sort, kind=kind.label, known=", ".join(names))
    with opened(args.catalog) as store:
        ids = library.list_ids(store, kind.id, args.sort, args.descending, args.like)
        rows = library.rows(store, kind.id, ids)
    if args.json:
        print_json([{"id": row.id, **row.values, "uses": row.uses} for row in rows])
        return 0
    # What no entry has is no column.
    shown = [f for f in kind.fields if any(row.values[f.name] for row in rows) and f.name != "notes"]
    if rows:
        table = [[row.values[field.name] for field in shown] for row in rows]
        right = [n for n, field in enumerate(shown) if field.numeric]
        print_table([field.label for field in shown], table, right=right)
    return 0


def _duplicates(args: argparse.Namespace) -> int:
    kinds = [args.kind] if args.kind else list(_KINDS)
    found = []
    with opened(args.catalog) as store:
        for kind in kinds:
            with progress_bar("Comparing") as progress:
                found += duplicates.groups(store, kind, progress=progress)
    if args.json:
        print_json([group_object(group) for group in found])
    elif found:
        rows = [
            [ENTRY_KINDS[group.kind].label, "  |  ".join(group.names), sentence(f"alike.{group.reason}", {})]
            for group in found
        ]
        print_table(("Kind", "Entries", "Why"), rows)
    else:
        say("nothing looks entered twice")
    return 0


def _merge(args: argparse.Namespace) -> int:
    kind = ENTRY_KINDS[args.kind]
    values = _values(kind, args.set)
    with opened(args.catalog) as store:
        keep = entry_named(store, kind, args.keep)
        others = [entry_named(store, kind, name) for name in args.others]
        preview = merging.preview(store, kind.id, keep.id, [row.id for row in others])
        if args.dry_run:
            _show_preview(args, preview)
            return 0
        settled = _settled(preview, args.settle)
        merging.merge(store, kind.id, keep.id, [row.id for row in others], values, settled)
        (row,) = library.rows(store, kind.id, [keep.id])
    if args.json:
        print_json({"id": row.id, "name": row.name, "merged": [other.id for other in others]})
    else:
        say(f"merged: {', '.join(other.name for other in others)} into {row.name}")
    return 0


def _values(kind: EntryKind, given: list[str]) -> dict[str, str]:
    values = {}
    known = [field.name for field in kind.fields if field.editable]
    for text in given:
        name, equals, value = text.partition("=")
        if not equals or name not in known:
            raise CuefolioError("merge.no_such_field", text=name, kind=kind.label, known=", ".join(known))
        values[name] = value
    return values


def _settled(preview: MergePreview, wanted: str | None) -> dict[str, str]:
    """The answer to every question; none where it has no such answer."""
    if wanted is None:
        return {}
    answers = ((conflict.id, _answer(conflict, preview, wanted)) for conflict in preview.conflicts)
    return {key: answer for key, answer in answers if answer}


def _answer(conflict: Conflict, preview: MergePreview, wanted: str) -> str:
    if wanted == TOGETHER:
        return next((option.id for option in conflict.options if option.id == TOGETHER), "")
    ids = [row.id for row in preview.rows]
    ids = ids[:1] if wanted == "first" else ids[1:]
    return next((option.id for option in conflict.options if option.entry_id in ids), "")


def _show_preview(args: argparse.Namespace, preview: MergePreview) -> None:
    if args.json:
        print_json(preview_object(preview))
        return
    print_facts(
        [
            ("Stays", preview.rows[0].name),
            ("Goes", ", ".join(row.name for row in preview.rows[1:])),
            ("Cues that move", str(preview.cue_count or "")),
            ("Works that move", str(len(preview.works) or "")),
            ("Recordings that move", str(len(preview.recordings) or "")),
            ("Files that move", str(len(preview.files) or "")),
            ("Places with more than one", str(len(preview.collapsing) or "")),
            ("Questions", str(len(preview.conflicts) or "")),
        ]
    )
    differing = [choice for choice in preview.fields if choice.is_conflict]
    if differing:
        say()
        labels = {field.name: field.label for field in ENTRY_KINDS[preview.kind].fields}
        rows = [[labels[c.field], " ".join(c.chosen.split()), " | ".join(c.values)] for c in differing]
        print_table(("Field", "Becomes", "The entries say"), rows)
    for conflict in preview.conflicts:
        say()
        for line in conflict_lines(conflict):
            say(line)
    if preview.conflicts:
        say()
        say(f"answer with --settle {'|'.join(_SETTLE)}, or in the window one by one")


def _where(args: argparse.Namespace) -> int:
    kind = ENTRY_KINDS[args.kind]
    with opened(args.catalog) as store:
        entry = entry_named(store, kind, args.entry)
        used = where_used.of_entry(store, kind.id, entry.id)
    if args.json:
        print_json(uses_object(used, number))
    else:
        print_uses(used)
    return 0
