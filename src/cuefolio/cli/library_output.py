# SPDX-License-Identifier: GPL-3.0-or-later
"""How ``library`` prints entries: uses, groups and merges as text and as JSON objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from cuefolio.cli.output import print_facts, print_table, say
from cuefolio.domain.merging import Conflict, MergePreview, PartyLine
from cuefolio.domain.suspects import Group
from cuefolio.domain.timecode import format_seconds
from cuefolio.domain.used import CueUse, EntryUse, FilmUse, WhereUsed

Number = Callable[[Fraction | None], float | int | None]


def group_object(group: Group) -> dict[str, object]:
    """Entries that are probably one. ``offered`` is false where their identifiers differ."""
    entries = [{"id": key, "name": name} for key, name in zip(group.ids, group.names, strict=True)]
    return {
        "kind": group.kind,
        "reason": group.reason.value,
        "score": group.score,
        "offered": group.score > 0,
        "entries": entries,
    }


def uses_object(used: WhereUsed, number: Number) -> dict[str, object]:
    """Everything that uses an entry; shares are percent."""
    return {
        "id": used.id,
        "kind": used.kind,
        "name": used.row.name,
        "cues": used.cue_count,
        "music_seconds": number(used.seconds),
        "films": [_film(film, number) for film in used.films],
        "works": [_entry(entry) for entry in used.works],
        "recordings": [_entry(entry) for entry in used.recordings],
        "people": [_entry(entry) for entry in used.people],
        "files": [{"path": file.path, "missing": file.is_missing} for file in used.files],
    }


def _film(film: FilmUse, number: Number) -> dict[str, object]:
    return {
        "id": film.id,
        "title": film.title,
        "year": film.year,
        "cues": [
            {
                "id": cue.id,
                "number": cue.number,
                "title": cue.title,
                "in": cue.start,
                "seconds": number(cue.seconds),
                "roles": _roles(cue.roles),
                "statement": cue.statement,
            }
            for cue in film.cues
        ],
    }


def _entry(entry: EntryUse) -> dict[str, object]:
    return {
        "id": entry.id,
        "name": entry.name,
        "detail": entry.detail,
        "roles": _roles(entry.roles),
        "count": entry.count,
    }


def _roles(roles: Iterable[tuple[str, int | None]]) -> list[dict[str, object]]:
    return [{"role": role, "share": None if share is None else share / 100} for role, share in roles]


def print_uses(used: WhereUsed) -> None:
    """Where an entry is used, as text."""
    print_facts(
        [
            ("Name", used.row.name),
            ("Cues", str(used.cue_count)),
            ("Music", format_seconds(used.seconds) if used.seconds else ""),
        ]
    )
    cues = [
        [film.title, cue.number, cue.title, cue.start, _length(cue), _said(cue)]
        for film in used.films
        for cue in film.cues
    ]
    if cues:
        say()
        print_table(("Production", "Cue", "Title", "In", "Length", "As"), cues, right=(4,))
    for heading, entries in (
        ("Work", used.works),
        ("Recording", used.recordings),
        ("Person or company", used.people),
    ):
        if entries:
            say()
            rows = [
                [entry.name, entry.detail, " ".join(_role(*role) for role in entry.roles), str(entry.count)]
                for entry in entries
            ]
            print_table((heading, "", "As", "Times"), rows, right=(3,))
    if used.files:
        say()
        print_table(("File", ""), [[file.path, "missing" if file.is_missing else ""] for file in used.files])


def _length(cue: CueUse) -> str:
    return "" if cue.seconds is None else format_seconds(cue.seconds)


def _said(cue: CueUse) -> str:
    return cue.statement or " ".join(_role(role, share) for role, share in cue.roles)


def _role(role: str, share: int | None) -> str:
    return role if share is None else f"{role} {share / 100:g} %"


def preview_object(preview: MergePreview) -> dict[str, object]:
    """What a merge would do."""
    return {
        "keep": {"id": preview.rows[0].id, "name": preview.rows[0].name},
        "others": [{"id": row.id, "name": row.name} for row in preview.rows[1:]],
        "fields": {
            choice.field: {"becomes": choice.chosen, "values": list(choice.values)}
            for choice in preview.fields
            if choice.values
        },
        "cues": [
            {"film": film.title, "id": cue.id, "number": cue.number, "title": cue.title}
            for film in preview.films
            for cue in film.cues
        ],
        "works": [entry.name for entry in preview.works],
        "recordings": [entry.name for entry in preview.recordings],
        "files": [file.path for file in preview.files],
        "more_than_one_at": list(preview.collapsing),
        "questions": [
            {
                "id": conflict.id,
                "kind": conflict.kind.value,
                "place": conflict.place,
                "answers": [
                    {"id": option.id, "entry": option.entry, "text": _option(option.text, option.parties)}
                    for option in conflict.options
                ],
            }
            for conflict in preview.conflicts
        ],
    }


def conflict_lines(conflict: Conflict) -> list[str]:
    """A question and its answers, a line each."""
    lines = [f"{conflict.place}: the entries say different things"]
    for option in conflict.options:
        said = _option(option.text, option.parties)
        lines.append(f"  {option.entry or 'together'}: {said}")
    return lines


def _option(text: str, parties: tuple[PartyLine, ...]) -> str:
    return text or "; ".join(
        " ".join(filter(None, (line.name, _role(line.role, line.share), line.society))) for line in parties
    )
