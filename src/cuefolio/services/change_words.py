# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a list of changes: sentences, names of fields, and words for stored codes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from cuefolio.domain.sheet import CueSheet
from cuefolio.domain.sheet_compare import Entry
from cuefolio.formats.change_list import ChangeLine
from cuefolio.messages import sentence, templates

Words = Callable[[str, Mapping[str, object]], str]
"""The sentence of a code with its arguments, in the reader's language."""

_FLAGS = frozenset({"on_screen", "diegetic", "overrides_work", "public_domain"})
_CODED = frozenset({"origin", "function", "vocal", "kind", "classification", "role"})


def english(code: str, arguments: Mapping[str, object]) -> str:
    """The sentence as ``messages`` has it."""
    return sentence(code, arguments)


def field_word(field: str, words: Words = english) -> str:
    """What people call a field of a sheet."""
    return words(f"sheet_field.{field}", {})


def value_word(field: str, text: str, words: Words = english) -> str:
    """What people say for a stored value; a text stays as it is."""
    code = f"flag.{text}" if field in _FLAGS else f"{field}.{text}" if field in _CODED else ""
    return words(code, {}) if text and code in templates() else text


def entry_sentence(entry: Entry, words: Words = english) -> str:
    """One change as a sentence."""
    facts = {
        "cue": cue_name(entry),
        "field": field_word(entry.field, words) if entry.field else "",
        "about": entry.about,
        "before": value_word(entry.field, entry.before, words),
        "after": value_word(entry.field, entry.after, words),
    }
    return words(entry.code, facts)


def lines_of(entries: Iterable[Entry], words: Words = english) -> list[ChangeLine]:
    """The changes as lines of a table, each with its sentence."""
    return [
        ChangeLine(
            entry.number or ("" if entry.sequence is None else f"#{entry.sequence}"),
            entry.title,
            _what(entry, words),
            value_word(entry.field, entry.before, words),
            value_word(entry.field, entry.after, words),
            entry_sentence(entry, words),
        )
        for entry in entries
    ]


def cue_name(entry: Entry) -> str:
    """A cue for a sentence: number and title, else its place."""
    title = f"“{entry.title}”" if entry.title else ""
    return " ".join(filter(None, (entry.number, title))) or f"#{entry.sequence}"


def title_of(sheet: CueSheet) -> str:
    """A production on one line, with its series and episode."""
    header = sheet.header
    number = "x".join(filter(None, (header.season, header.episode_number)))
    return " ".join(filter(None, (header.series_title, number, header.title)))


def _what(entry: Entry, words: Words) -> str:
    """What a line of the table speaks of."""
    if not entry.field:
        return words(f"{entry.code}_short", {})
    field = field_word(entry.field, words)
    return f"{field}: {entry.about}" if entry.about else field
