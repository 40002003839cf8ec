# SPDX-License-Identifier: GPL-3.0-or-later
"""What these dialogs call a sheet that went out, and a change between two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cuefolio.domain.vocabulary import Classification
from cuefolio.gui.dialogs.history_dialog import local_time
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.sheet_compare import Entry
    from cuefolio.services.deliveries import Delivered

translate = QCoreApplication.translate


def mark_word(sheet: Delivered) -> str:
    """What a sheet went out as: Original, Revision n, or Exported for a mere file."""
    if sheet.classification == Classification.REVISION:
        word = translate("Delivery", "Revision {0}").format(sheet.revision or "")
        return word.strip()
    return translate("Delivery", "Original") if sheet.classification else translate("Delivery", "Exported")


def sheet_name(sheet: Delivered, profile: str) -> str:
    """A sheet in one line: its mark, when, by which ``profile`` (its name), to whom."""
    when = local_time(sheet.at)
    if sheet.classification:
        said = translate("Delivery", "{0} of {1}, {2}").format(mark_word(sheet), when, profile)
    else:
        said = translate("Delivery", "Exported on {0}, {1}").format(when, profile)
    return translate("Delivery", "{0}, to {1}").format(said, sheet.to) if sheet.to else said


def change_sentence(entry: Entry) -> str:
    """One change as a sentence that stands under the name of its cue. May run on a worker."""
    from cuefolio.services import change_words

    field = change_words.field_word(entry.field, sentence_for) if entry.field else ""
    kind = entry.code.rpartition("_")[2]
    is_said_otherwise = kind in ("changed", "filled", "emptied")
    if entry.about and (is_said_otherwise or "_work_" in entry.code):
        field = translate("Delivery", "{0} of “{1}”").format(field, entry.about)
    before, after = (
        change_words.value_word(entry.field, text, sentence_for) for text in (entry.before, entry.after)
    )
    if is_said_otherwise:
        facts = {"field": field, "before": before, "after": after}
        return sentence_for(f"compare.header_{kind}", facts)
    if kind == "moved":
        return translate("Delivery", "Moved from place {0} to place {1}.").format(before, after)
    if not entry.field:
        return sentence_for(f"{entry.code}_short")
    if kind == "added":
        return translate("Delivery", "{0}: “{1}” is new.").format(field, after)
    return translate("Delivery", "{0}: “{1}” is gone.").format(field, before)


def format_word(name: str) -> str:
    """What a format says of itself, in the language of the window."""
    return translate("Formats", name) if name else ""
