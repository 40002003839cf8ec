# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the history: when, what, and values as people read them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from cuefolio.domain.fields import FIELD_BY_NAME, Kind
from cuefolio.gui.words import field_label, sentence_for

if TYPE_CHECKING:
    from cuefolio.services.cue_history import FieldChange

translate = QCoreApplication.translate
_PLAIN_STEPS = frozenset({"step.edit_cue", "step.edit_cues", "step.edit_fields", "step.edit_fields_many"})
"""Steps that the changed fields themselves say everything about."""


def moment(iso: str) -> QDateTime:
    """A stored UTC time in the time of this place; not valid when it is none."""
    return QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()


def when(at: QDateTime, now: QDateTime | None = None) -> str:
    """How long ago for the last hour, the clock for today and yesterday, else date and clock."""
    if not at.isValid():
        return ""
    now = now or QDateTime.currentDateTime()
    locale = QLocale()
    clock = locale.toString(at.time(), QLocale.FormatType.ShortFormat)
    past = at.secsTo(now)
    if 0 <= past < 60:
        return translate("History", "just now")
    if 0 <= past < 3600:
        return translate("History", "{0} min ago").format(past // 60)
    days = at.date().daysTo(now.date())
    if days == 0:
        return translate("History", "today {0}").format(clock)
    if days == 1:
        return translate("History", "yesterday {0}").format(clock)
    return locale.toString(at, QLocale.FormatType.ShortFormat)


def label_of(name: str) -> str:
    """What a field of the history is called."""
    own = {
        "times": translate("History", "In – out"),
        "parties": translate("History", "Writers and publishers"),
        "created": translate("History", "Cue added"),
        "deleted": translate("History", "Cue deleted"),
        "moved": translate("History", "Moved in film order"),
    }
    return own.get(name) or field_label(FIELD_BY_NAME[name])


def value_of(name: str, text: str) -> str:
    """A value as people read it: words for codes, "unknown" in words for nothing."""
    if name in ("created", "deleted", "moved"):
        return ""
    field = FIELD_BY_NAME.get(name)
    if not text:
        return translate("History", "nothing")
    if field is not None and field.kind is Kind.CHOICE:
        return sentence_for(f"{name}.{text}")
    if field is not None and field.kind is Kind.FLAG:
        return translate("History", "yes") if text == "yes" else translate("History", "no")
    return text


def step_words(kind: str, code: str, arguments: Mapping[str, object]) -> str:
    """What the whole step was, where the fields do not say it; "" otherwise."""
    label = sentence_for(code, arguments)
    if kind == "undo":
        return translate("History", "Undo: {0}").format(label)
    if kind == "redo":
        return translate("History", "Redo: {0}").format(label)
    return "" if code in _PLAIN_STEPS else label


def said(change: FieldChange, now: QDateTime | None = None) -> str:
    """One change as a sentence for screen readers."""
    label = label_of(change.field)
    if change.field not in ("created", "deleted", "moved"):
        template = translate("History", "{0}: from {1} to {2}")
        label = template.format(
            label, value_of(change.field, change.before)[:200], value_of(change.field, change.after)[:200]
        )
    step = step_words(change.kind, change.code, change.arguments)
    return ", ".join(filter(None, (label, when(moment(change.at), now), change.author, step)))
