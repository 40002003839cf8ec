# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window says about library entries: empty pages, deleting, twins, and the search for uses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from cuefolio.domain.fields import Kind
from cuefolio.domain.library import EntryField, EntryKind, LibraryRow
from cuefolio.domain.query.nodes import QUOTES
from cuefolio.domain.timecode import format_seconds
from cuefolio.errors import CuefolioError
from cuefolio.gui.words import counted, error_sentence, sentence_for

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text of a table for translators, as Qt's function of this name (which has no types)."""
    return text


EMPTY: dict[str, tuple[str, str]] = {
    "recording": (
        QT_TRANSLATE_NOOP("EntryView", "Drop a folder of music here"),
        QT_TRANSLATE_NOOP(
            "EntryView",
            "Cuefolio reads the tags of your audio files and lists them as recordings. "
            "The files stay where they are and are never changed.",
        ),
    ),
    "work": (
        QT_TRANSLATE_NOOP("EntryView", "No works yet"),
        QT_TRANSLATE_NOOP(
            "EntryView",
            "A work is the composition behind a cue. It comes here when you type it on a cue, "
            "and keeps its writers and publishers for every cue that uses it.",
        ),
    ),
    "party": (
        QT_TRANSLATE_NOOP("EntryView", "Nobody here yet"),
        QT_TRANSLATE_NOOP(
            "EntryView",
            "Composers, authors and publishers come here when you type them on a cue. "
            "Each is entered once, with society and IPI.",
        ),
    ),
    "scene": (
        QT_TRANSLATE_NOOP("EntryView", "No scenes yet"),
        QT_TRANSLATE_NOOP(
            "EntryView",
            "Type a scene on a cue, or draw one on the film map, and it is listed here, film by film.",
        ),
    ),
    "theme": (
        QT_TRANSLATE_NOOP("EntryView", "No themes yet"),
        QT_TRANSLATE_NOOP(
            "EntryView",
            "A theme is material that returns: a melody for a person or an idea. "
            "Give it to cues, also across films, and see where it comes back.",
        ),
    ),
    "mood": (
        QT_TRANSLATE_NOOP("EntryView", "No moods yet"),
        QT_TRANSLATE_NOOP(
            "EntryView", "Add words for what music feels like; each has a colour on the film map."
        ),
    ),
}

ADD: dict[str, str] = {
    "recording": QT_TRANSLATE_NOOP("EntryView", "Add a recording"),
    "work": QT_TRANSLATE_NOOP("EntryView", "Add a work"),
    "party": QT_TRANSLATE_NOOP("EntryView", "Add a person or company"),
    "theme": QT_TRANSLATE_NOOP("EntryView", "Add a theme"),
    "mood": QT_TRANSLATE_NOOP("EntryView", "Add a mood"),
}

NEW: dict[str, str] = {
    "recording": QT_TRANSLATE_NOOP("EntryView", "New recording…"),
    "work": QT_TRANSLATE_NOOP("EntryView", "New work…"),
    "party": QT_TRANSLATE_NOOP("EntryView", "New person or company…"),
    "theme": QT_TRANSLATE_NOOP("EntryView", "New theme…"),
    "mood": QT_TRANSLATE_NOOP("EntryView", "New mood…"),
}
"""What stands in the empty last line."""

REMOVED: dict[str, str] = {
    "recording": QT_TRANSLATE_NOOP("EntryView", "Those cues will be without a recording."),
    "work": QT_TRANSLATE_NOOP("EntryView", "Those cues will be without this work and its writers."),
    "party": QT_TRANSLATE_NOOP(
        "EntryView",
        "Whoever is in use cannot be deleted: give those cues and works to others first, or merge.",
    ),
    "scene": QT_TRANSLATE_NOOP("EntryView", "Those cues will be without this scene."),
    "theme": QT_TRANSLATE_NOOP("EntryView", "Those cues will be without this theme."),
    "mood": QT_TRANSLATE_NOOP("EntryView", "Those cues will be without this mood."),
}

_CHOICES = {
    "person": QT_TRANSLATE_NOOP("EntryView", "Person"),
    "company": QT_TRANSLATE_NOOP("EntryView", "Company"),
    "here": QT_TRANSLATE_NOOP("EntryView", "here"),
    "missing": QT_TRANSLATE_NOOP("EntryView", "missing"),
    "yes": QT_TRANSLATE_NOOP("EntryView", "yes"),
    "no": QT_TRANSLATE_NOOP("EntryView", "no"),
}
"""Words for the codes of entries."""

_FIELDS: dict[str, tuple[str, ...]] = {
    "recording": ("recording",),
    "work": ("work",),
    "party": ("composer", "writer", "publisher"),
    "scene": ("scene",),
    "theme": ("theme",),
    "mood": ("mood",),
}
_MARKS = re.compile(rf"[{QUOTES}\\]")


def plural(kind: EntryKind) -> str:
    """The name of a kind's page."""
    return translate("Fields", kind.plural)


def told(table: dict[str, str], kind: str) -> str:
    """A sentence of one of the tables above."""
    return translate("EntryView", table[kind])


def empty_words(kind: str) -> tuple[str, str]:
    """Title and sentence of an empty page."""
    title, sentence = EMPTY[kind]
    return translate("EntryView", title), translate("EntryView", sentence)


def shown_value(field: EntryField, text: str) -> str:
    """A value as people read it: words for codes."""
    if (field.kind is Kind.CHOICE or field.name == "state") and text in _CHOICES:
        return translate("EntryView", _CHOICES[text])
    return text


def choices_of(field: EntryField) -> list[tuple[str, str]]:
    """(code, word) of a field with choices."""
    return [(code, shown_value(field, code)) for code in field.choices]


def refusal(error: BaseException) -> str:
    """Why something was not done."""
    if isinstance(error, CuefolioError):
        return error_sentence(error)
    return translate("EntryView", "Something went wrong inside Cuefolio; nothing was changed.")


def used_by(number: int) -> str:
    """ "used by 12 cues"."""
    return translate("EntryView", "used by {0}").format(counted(number, "cue"))


def in_use(names: Sequence[str], kind: str, cues: int, works: int) -> str:
    """Why entries are not simply deleted, and what deleting them would do."""
    parts = [counted(cues, "cue")] if cues else []
    if works:
        parts.append(counted(works, "work"))
    used = joined_words(parts)
    if len(names) == 1:
        sentence = translate("EntryView", "“{0}” is used by {1}.").format(names[0], used)
    else:
        sentence = translate("EntryView", "{0} are used by {1}.").format(counted(len(names), kind), used)
    return f"{sentence} {told(REMOVED, kind)}"


def joined_words(parts: Sequence[str]) -> str:
    """ "3 cues and 2 works"."""
    if len(parts) < 2:
        return "".join(parts)
    return translate("EntryView", "{0} and {1}").format(", ".join(parts[:-1]), parts[-1])


def music_time(seconds: Fraction) -> str:
    """ "34:41 of music"."""
    return translate("EntryView", "{0} of music").format(format_seconds(seconds))


def percent(share: int | None) -> str:
    """A share of 1/10000 as "33.33 %"; "" when unknown."""
    if share is None:
        return ""
    text = f"{share / 100:.2f}".rstrip("0").rstrip(".")
    return f"{text.replace('.', QLocale().decimalPoint())} %"


def roles_text(roles: Sequence[tuple[str, int | None]]) -> str:
    """ "Composer 50 %, Arranger"."""
    parts = (f"{sentence_for(f'role.{role}')} {percent(share)}".strip() for role, share in roles)
    return ", ".join(parts)


def query_for(row: LibraryRow) -> str:
    """The search that finds the cues that use an entry: composer:"Ana Bell" or writer:"Ana Bell" ..."""
    name = _MARKS.sub(r"\\\g<0>", row.name.strip())
    return " or ".join(f'{field}:"{name}"' for field in _FIELDS[row.kind])
