# SPDX-License-Identifier: GPL-3.0-or-later
"""People and companies, works, recordings, scenes, themes, moods: each entered once, used by every cue."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from cuefolio.domain.fields import Kind
from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.library import ENTRY_KINDS, YES_NO, EntryField, EntryKind, LibraryRow
from cuefolio.domain.text import fold, sanitize_text, single_line
from cuefolio.errors import CuefolioError
from cuefolio.persistence import library_queries, lookups, suggestions
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import metadata
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.resources import read_text
from cuefolio.services.party_writer import PartyTuple, replace_parties_of_work, typed_parties


def list_ids(
    store: CatalogStore, kind: str, order: str = "", descending: bool = False, like: str = ""
) -> list[str]:
    """Keys of all entries of a kind (a key of ``ENTRY_KINDS``), by a field's name."""
    with store.read() as connection:
        return library_queries.entry_ids(connection, ENTRY_KINDS[kind], order, descending, fold(like))


def rows(store: CatalogStore, kind: str, ids: Sequence[str]) -> list[LibraryRow]:
    """Rows for keys, in their order."""
    with store.read() as connection:
        return library_queries.entry_rows(connection, ENTRY_KINDS[kind], ids)


def counts(store: CatalogStore) -> dict[str, int]:
    """Entries of each kind."""
    with store.read() as connection:
        return library_queries.counts(connection)


def add(store: CatalogStore, kind: str, values: Mapping[str, str]) -> ChangeSet:
    """Add an entry from texts by field name; ``created[0]`` is its key. Raises library.no_name,
    library.exists (moods are told apart by name alone), library.bad_value."""
    described = ENTRY_KINDS[kind]
    name = single_line(values.get(described.name_column, ""))
    if not name:
        raise CuefolioError("library.no_name", kind=described.label)

    def work(uow: UnitOfWork) -> None:
        made = columns(uow, described, None, values)
        uow.created.append(uow.insert(metadata.tables[kind], **made))

    return store.write("step.add_entry", work, kind=described.label, name=name)


def edit(store: CatalogStore, kind: str, ids: Sequence[str], values: Mapping[str, str]) -> ChangeSet:
    """Set fields of entries from texts; every cue that uses them shows it. Errors as ``add``."""
    described = ENTRY_KINDS[kind]
    table = metadata.tables[kind]

    def work(uow: UnitOfWork) -> None:
        for key in ids:
            uow.update(table, key, **columns(uow, described, key, values))

    known = rows(store, kind, ids[:1])
    name = known[0].values[described.name_column] if known else described.label
    if len(ids) > 1:
        name = f"{name} and {len(ids) - 1} more"
    return store.write("step.edit_entry", work, kind=described.label, name=name)


def delete(store: CatalogStore, kind: str, ids: Sequence[str]) -> ChangeSet:
    """Delete entries. Moods, themes, scenes and works leave the cues that had them; a person or company
    in use is kept (edit.in_use)."""
    described = ENTRY_KINDS[kind]

    def work(uow: UnitOfWork) -> None:
        for key in ids:
            uow.delete(metadata.tables[kind], key)

    if len(ids) == 1:
        known = rows(store, kind, ids)
        name = known[0].values[described.name_column] if known else ""
        return store.write("step.delete_entry", work, kind=described.label, name=name)
    return store.write("step.delete_entries", work, count=len(ids))


def work_parties(store: CatalogStore, work_id: str) -> list[tuple[str, str, str, int | None]]:
    """Writers and publishers of a work in order: (name, role code, society, share of 1/10000 or None)."""
    with store.read() as connection:
        found = lookups.party_rows(connection, metadata.tables["work_party"], "work_id", work_id)
        return [
            (row.name, row.role, (row.own_society or "") if row.society is None else row.society, row.share)
            for row in found
        ]


def set_work_parties(store: CatalogStore, work_id: str, wanted: Sequence[PartyTuple]) -> ChangeSet:
    """Replace the parties of a work, for every cue that uses it; tuples as ``work_parties`` gives them."""
    known = rows(store, "work", [work_id])
    title = known[0].values["title"] if known else ""
    return store.write(
        "step.edit_parties",
        lambda uow: replace_parties_of_work(uow, work_id, typed_parties(wanted)),
        name=title,
    )


def columns(
    uow: UnitOfWork, kind: EntryKind, row_id: str | None, values: Mapping[str, str]
) -> dict[str, Any]:
    """Columns for texts by field name, checked. Raises library.no_name, library.exists, library.bad_value."""
    by_name = {f.name: f for f in kind.fields}
    columns: dict[str, Any] = {}
    for name, text in values.items():
        field = by_name[name]
        if not field.editable:
            raise CuefolioError("library.computed", field=field.label)
        columns[field.column] = _value(field, text)
    if "colour" in columns and columns["colour"] and not re.fullmatch(r"#[0-9a-fA-F]{6}", columns["colour"]):
        raise CuefolioError(
            "library.bad_value", field="Colour", text=columns["colour"], expected="a colour such as #7a5ea8"
        )
    if kind.name_column in columns:
        name = columns[kind.name_column]
        if not name:
            raise CuefolioError("library.no_name", kind=kind.label)
        columns[f"{kind.name_column}_key"] = fold(name)
        if kind.id == "mood":
            other = lookups.by_key(uow.connection, metadata.tables["mood"], "name_key", fold(name))
            if other not in (None, row_id):
                raise CuefolioError("library.exists", kind=kind.label, name=name)
    return columns


_SCHEMES = {
    scheme.value: scheme
    for scheme in (Scheme.ISRC, Scheme.EAN, Scheme.ISWC, Scheme.IPI, Scheme.IPI_BASE, Scheme.ISNI)
}
"""Fields that hold an identifier; one that has the form of its scheme is stored as its standard prints it."""


def _value(field: EntryField, text: str) -> object:
    label, kind, choices = field.label, field.kind, field.choices
    text = sanitize_text(text).strip() if kind is Kind.TEXT else single_line(text)
    if not text:
        return None
    if kind is Kind.CHOICE and text not in choices:
        raise CuefolioError(
            "library.bad_value", field=label, text=text, expected="one of " + ", ".join(choices)
        )
    if kind is Kind.INTEGER:
        if not re.fullmatch(r"[0-9]{1,4}", text):
            raise CuefolioError(
                "library.bad_value", field=label, text=text, expected="a whole number such as 1968"
            )
        return int(text)
    if choices == YES_NO:
        return text == YES_NO[0]
    scheme = _SCHEMES.get(field.column)
    return canonical(scheme, text) if scheme else text


def suggest(
    store: CatalogStore, library: str, typed: str, film_id: str | None = None, most: int = 12
) -> list[str]:
    """Names to complete what is typed: from the catalogue, and from the shipped societies and instruments."""
    folded = fold(single_line(typed))
    if library == "society":
        return [code for code in societies() if fold(code).startswith(folded)][:most]
    with store.read() as connection:
        found = suggestions.names(connection, library, folded, film_id, most)
    if library == "instrument":
        found += [word for word in instruments() if folded in fold(word) and word not in found]
    return found[:most]


@cache
def societies() -> tuple[str, ...]:
    """Codes of the societies that come with the program, NS and PD included."""
    data = json.loads(read_text("vocabularies", "societies.json"))
    return tuple(entry["code"] for entry in data["societies"])


@cache
def instruments() -> tuple[str, ...]:
    """Instruments and ensembles that come with the program."""
    data = json.loads(read_text("vocabularies", "instruments.json"))
    return tuple(entry["name"] for entry in data["instruments"])
