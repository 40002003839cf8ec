# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages of the library say: empty ones, questions before deleting, and the search for uses."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from cuefolio.domain.library import LibraryRow
from cuefolio.domain.query.nodes import QUOTES

EMPTY: dict[str, tuple[str, str]] = {
    "recording": (
        "Drop a folder of music here",
        "Cuefolio reads the tags of your audio files and lists them as recordings. "
        "The files stay where they are and are never changed.",
    ),
    "work": (
        "No works yet",
        "A work is the composition behind a cue. It comes here when you type it on a cue, "
        "and keeps its writers and publishers for every cue that uses it.",
    ),
    "party": (
        "Nobody here yet",
        "Composers, authors and publishers come here when you type them on a cue. "
        "Each is entered once, with society and IPI.",
    ),
    "scene": (
        "No scenes yet",
        "Type a scene on a cue and it is listed here, film by film.",
    ),
    "theme": (
        "No themes yet",
        "A theme is material that returns: a melody for a person or an idea. "
        "Give it to cues, also across films, and see where it comes back.",
    ),
    "mood": (
        "No moods yet",
        "Add words for what music feels like; each has a colour on the film map.",
    ),
}

ADD: dict[str, str] = {
    "recording": "Add a recording",
    "work": "Add a work",
    "party": "Add a person or company",
    "theme": "Add a theme",
    "mood": "Add a mood",
}

REMOVED: dict[str, str] = {
    "recording": "Those cues will be without a recording.",
    "work": "Those cues will be without this work and its writers.",
    "party": "Somebody who is in use cannot be deleted before those cues have other parties.",
    "scene": "Those cues will be without this scene.",
    "theme": "Those cues will be without this theme.",
    "mood": "Those cues will be without this mood.",
}

_FIELDS: dict[str, tuple[str, ...]] = {
    "recording": ("recording",),
    "work": ("work",),
    "party": ("composer", "writer", "publisher"),
    "scene": ("scene",),
    "theme": ("theme",),
    "mood": ("mood",),
}
_MARKS = re.compile(rf"[{QUOTES}\\]")
_NAMES = {"recording": "title", "work": "title"}


def used_by(number: int) -> str:
    """ "used by 12 cues"."""
    if number == 1:
        return QCoreApplication.translate("EntryView", "used by 1 cue")
    return QCoreApplication.translate("EntryView", "used by {0} cues").format(number)


def query_for(row: LibraryRow) -> str:
    """The search that finds the cues that use an entry: composer:"Ana Bell" or writer:"Ana Bell" ..."""
    name = _MARKS.sub(r"\\\g<0>", row.values[_NAMES.get(row.kind, "name")].strip())
    return " or ".join(f'{field}:"{name}"' for field in _FIELDS[row.kind])
