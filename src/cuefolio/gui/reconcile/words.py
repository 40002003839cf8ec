# SPDX-License-Identifier: GPL-3.0-or-later
"""What a comparison says in words: why lines stand side by side, what differs, what a new line holds."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.film import FILM_FIELD_BY_NAME
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import format_seconds
from cuefolio.gui.widgets.labels import LONGEST
from cuefolio.gui.words import field_label, sentence_for
from cuefolio.messages import templates

if TYPE_CHECKING:
    from cuefolio.domain.reconcile import Difference, ReadCue, ReadSheet, Row
    from cuefolio.domain.sheet import SheetCue, SheetParty

translate = QCoreApplication.translate
_SIMILAR = ("similar-title", "similar-title-and-time")
"""Values of ``Reason`` for titles that are only alike."""
_MOST_REMARKS = 2


def one_line(text: str) -> str:
    """A text from a file as it stands in a cell."""
    return " ".join(text[:LONGEST].split())


def name_of(cue: SheetCue) -> str:
    """Number and title of a line."""
    title = cue.title or " / ".join(cue.work_titles)
    return one_line(" ".join(part for part in (cue.number, title) if part)) or translate(
        "Reconcile", "(no title)"
    )


def length_of(cue: SheetCue) -> str:
    """The reported duration, "" where none is known."""
    return "" if cue.reported_seconds is None else format_seconds(cue.reported_seconds)


def match_words(row: Row) -> str:
    """Why two lines stand side by side; how alike the titles are where that was the reason."""
    if row.reason is None or row.theirs is None or row.ours is None:
        return ""
    reason = sentence_for(f"reconcile.reason.{row.reason.value}")
    if row.reason.value in _SIMILAR:
        ratio = SequenceMatcher(None, _title(row.theirs.cue), _title(row.ours.cue), autojunk=False).ratio()
        return f"{reason} ({round(100 * ratio)} %)"
    return reason


def _title(cue: SheetCue) -> str:
    return fold(cue.title or " ".join(cue.work_titles))[:LONGEST]


def what_differs(row: Row) -> str:
    """A row in one line: its only difference, or the fields that differ."""
    if row.ours is None:
        return translate("Reconcile", "new: becomes a cue")
    if row.theirs is None:
        return translate("Reconcile", "only on ours")
    if not row.differences:
        return translate("Reconcile", "both say the same")
    if len(row.differences) == 1:
        only = row.differences[0]
        return f"{field_word(only.field)}: {difference_sentence(only)}"
    return ", ".join(dict.fromkeys(field_word(d.field) for d in row.differences))


def field_word(name: str) -> str:
    """The name of a field of a cue, of a production, or of a side of the parties."""
    if name == "writers":
        return translate("Reconcile", "Writers")
    if name == "publishers":
        return translate("Reconcile", "Publishers")
    known = FIELD_BY_NAME.get(name) or FILM_FIELD_BY_NAME.get(name)
    return field_label(known) if known is not None else name.replace("_", " ").capitalize()


def difference_sentence(difference: Difference) -> str:
    """ "their sheet says 0:41, ours 0:42"."""
    return sentence_for(
        difference.code,
        {
            "theirs": _value(difference.field, difference.theirs),
            "ours": _value(difference.field, difference.ours),
            "party": difference.party,
        },
    )


def _value(field: str, text: str) -> str:
    """The word for a code of ours; everything else as it stands."""
    code = f"{field}.{text}"
    return sentence_for(code) if code in templates() else one_line(text)


def facts_of(row: ReadCue) -> list[tuple[str, str]]:
    """(field, text) of what a line of theirs states, in the order of a cue sheet."""
    cue = row.cue
    span = " · ".join(f"{part.start} – {part.end}" for part in row.times if part.start or part.end)
    facts = [
        ("number", cue.number),
        ("title", cue.title),
        ("work", " / ".join(cue.work_titles)),
        ("in", span),
        ("duration", length_of(cue)),
        ("usage", cue.usage),
        ("origin", _value("origin", cue.origin)),
        ("writers", parties(cue.writers)),
        ("publishers", parties(cue.publishers)),
        ("performer", cue.performer),
        ("recording", cue.recording),
        ("isrc", cue.isrc),
        ("iswc", cue.iswc),
        ("work_number", cue.work_number),
        ("label", cue.label),
        ("catalog_number", cue.catalog_number),
        ("notes", cue.notes),
    ]
    return [(name, one_line(text)) for name, text in facts if text]


def parties(found: Sequence[SheetParty]) -> str:
    """Names with their society in brackets."""
    return ", ".join(f"{one.name} ({one.society})" if one.society else one.name for one in found)


def remark_lines(sheet: ReadSheet) -> list[str]:
    """What a person should know about a file, each once."""
    return list(dict.fromkeys(sentence_for(r.code, r.arguments) for r in sheet.remarks))


def remarks_in_short(lines: Sequence[str]) -> str:
    """The first remarks, and how many more there are."""
    text = " ".join(lines[:_MOST_REMARKS])
    left = len(lines) - _MOST_REMARKS
    return f"{text} {translate('Reconcile', '({0} more)').format(left)}" if left > 0 else text
