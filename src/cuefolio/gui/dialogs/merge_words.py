# SPDX-License-Identifier: GPL-3.0-or-later
"""What the merge dialog says: questions, answers, and what is about to happen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cuefolio.domain.library import ENTRY_KINDS, LibraryRow
from cuefolio.domain.merging import TOGETHER, Conflict, ConflictKind, MergePreview, Option, PartyLine
from cuefolio.gui.panels.entry_card_lines import counts_sentence, entry_lines, file_lines, film_lines
from cuefolio.gui.panels.entry_card_tree import Line, Section
from cuefolio.gui.views.entry_words import percent, shown_value
from cuefolio.gui.words import counted, sentence_for

translate = QCoreApplication.translate


def question(conflict: Conflict) -> str:
    """What a person has to settle, and where."""
    place = conflict.place
    if conflict.kind is ConflictKind.SHARE:
        role = sentence_for(f"role.{conflict.options[0].parties[0].role}")
        return translate(
            "MergeDialog", "{0}: they stand here side by side as {1}. Which share holds?"
        ).format(place, role)
    if conflict.kind is ConflictKind.PARTIES:
        return translate("MergeDialog", "Whose writers and publishers hold?")
    if conflict.kind is ConflictKind.STATEMENT:
        return translate("MergeDialog", "{0}: which statement is it?").format(place)
    if conflict.kind is ConflictKind.TIMES:
        return translate("MergeDialog", "When is the scene, in the cut “{0}”?").format(place)
    if conflict.id.startswith("original:"):
        return translate("MergeDialog", "Of which work is it an arrangement?")
    return translate("MergeDialog", "Of which work is it a recording?")


def answer(conflict: Conflict, option: Option) -> str:
    """One answer to a question."""
    if conflict.kind is ConflictKind.SHARE:
        line = option.parties[0]
        said = " ".join(filter(None, (percent(line.share) or _unknown_share(), line.society)))
        if option.id == TOGETHER:
            return translate("MergeDialog", "{0} (both shares together)").format(said)
        return translate("MergeDialog", "{0} (as for {1})").format(said, option.entry)
    if conflict.kind is ConflictKind.PARTIES:
        lines = "; ".join(_party(line) for line in option.parties)
        if option.id == TOGETHER:
            return translate("MergeDialog", "All together: {0}").format(lines)
        return translate("MergeDialog", "Those of {0}: {1}").format(option.entry, lines)
    if option.id == TOGETHER:
        return translate("MergeDialog", "{0} (both)").format(option.text)
    if conflict.kind is ConflictKind.WORK:
        return option.text
    return translate("MergeDialog", "{0} (as for {1})").format(option.text, option.entry)


def _unknown_share() -> str:
    return translate("MergeDialog", "share unknown")


def _party(line: PartyLine) -> str:
    return " ".join(filter(None, (line.name, f"({line.role})", percent(line.share))))


def facts_of(row: LibraryRow) -> str:
    """What tells entries of one name apart: uses, and their identifiers."""
    kind = ENTRY_KINDS[row.kind]
    wanted = (
        "kind",
        "society",
        "ipi",
        "iswc",
        "isrc",
        "artist",
        "album",
        "duration",
        "writers",
        "film",
        "time",
    )
    shown = [shown_value(f, row.values[f.name]) for f in kind.fields if f.name in wanted]
    return " · ".join(filter(None, (counted(row.uses, "cue"), *shown)))


def moving(preview: MergePreview) -> list[Section]:
    """What moves to the kept entry, section by section."""
    collapsing = [Line(place, icon="merge") for place in preview.collapsing]
    return [
        Section(translate("MergeDialog", "Cues that move"), film_lines(preview.films)),
        Section(translate("MergeDialog", "Works that move"), entry_lines(preview.works)),
        Section(translate("MergeDialog", "Recordings that move"), entry_lines(preview.recordings)),
        Section(translate("MergeDialog", "Files that move"), file_lines(preview.files)),
        Section(translate("MergeDialog", "Have more than one of them now, keep one"), collapsing),
    ]


def summary(preview: MergePreview) -> str:
    """One sentence about everything that moves."""
    moved = counts_sentence(
        preview.cue_count, len(preview.works), len(preview.recordings), len(preview.files)
    )
    if not moved:
        return translate("MergeDialog", "Nothing uses what goes; only its facts are taken over.")
    return translate(
        "MergeDialog", "{0} will show “{1}”. Cue sheets that were delivered stay as they are."
    ).format(moved, preview.rows[0].name)
