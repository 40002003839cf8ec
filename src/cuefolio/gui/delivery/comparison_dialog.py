# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two sheets: sentences under the cue that they speak of, and a file of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from cuefolio.gui.delivery.change_lines import ChangesView, Line
from cuefolio.gui.delivery.files import show_folder
from cuefolio.gui.delivery.list_tree import framed
from cuefolio.gui.delivery.words import change_sentence, sheet_name
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.dialogs.findings_list import FIELDS
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import counted, sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.sheet_compare import Entry
    from cuefolio.persistence.store import CatalogStore
    from cuefolio.services.deliveries import Compared, Comparison


@dataclass(frozen=True, slots=True)
class Words:
    """What the dialog calls a production as it is now, and the facts that are of no cue."""

    now: str
    head: str


@dataclass(frozen=True, slots=True)
class Found:
    """A comparison as it is shown: both sides in a line each, the changes under their cues."""

    comparison: Comparison
    title: str
    before: str
    after: str
    lines: tuple[Line, ...]


def read(store: CatalogStore, a: str, b: str | None, names: dict[str, str], words: Words) -> Found:
    """Compare two sheets, ``b`` None for the production of ``a`` as it is now; runs on a worker."""
    found: Comparison = service("deliveries.compare")(store, a, b)

    def side(one: Compared) -> str:
        sent = one.delivered
        return words.now if sent is None else sheet_name(sent, names.get(sent.profile, sent.profile))

    cue_ids = [] if found.after.delivered else _cue_ids(store, found)
    groups: dict[tuple[str, int | None], list[Entry]] = {}
    for entry in found.entries:
        # A cue that is gone has its place in the earlier sheet, where another one may stand now.
        place = "gone" if entry.code == "compare.cue_removed" else ""
        groups.setdefault((place, entry.sequence), []).append(entry)
    lines: list[Line] = []
    for (place, sequence), entries in groups.items():
        there = sequence is not None and not place and sequence <= len(cue_ids)
        cue_id = cue_ids[sequence - 1] if there and sequence is not None else ""
        lines.append(Line(_cue(entries[0]) or words.head, True, cue_id))
        lines += (
            Line(change_sentence(entry), False, cue_id, FIELDS.get(entry.field, entry.field))
            for entry in entries
        )
    return Found(found, found.after.title, side(found.before), side(found.after), tuple(lines))


def _cue_ids(store: CatalogStore, found: Comparison) -> list[str]:
    """Keys of the cues on the sheet of the production as it is now, in its order."""
    sent = found.before.delivered
    rows = service("cues.film_rows")(store, sent.film_id) if sent else ()
    return [row.id for row in rows if row.is_counted]


def _cue(entry: Entry) -> str:
    if entry.sequence is None:
        return ""
    return "  ".join(filter(None, (entry.number, entry.title))) or f"#{entry.sequence}"


class ComparisonDialog(CatalogDialog):
    """Compares as it opens. Enter or a double click on a change of the production as it is now goes there."""

    cue_wanted = Signal(str, str)
    """Key of a cue and the name of its field."""

    def __init__(
        self,
        session: CatalogSession,
        sheets: Sequence[str],
        names: dict[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """``sheets`` are the keys of two delivered sheets, the earlier first, or of one that is compared with
        its production now; ``names`` those of the profiles by id."""
        super().__init__(session, self.tr("What changed"), QSize(720, 560), parent)
        self.found: Found | None = None
        self.title = PlainLabel("", self, role="heading", elide=True)
        self.sides = PlainLabel("", self, role="dim", wrap=True)
        self.summary = PlainLabel(self.tr("Comparing…"), self, role="key", wrap=True)
        self.list = ChangesView(self.tr("Changes by cue"), self)
        self.list.opened.connect(self._go)
        self.same = EmptyState(
            "circle-check",
            self.tr("Both sheets say the same"),
            self.tr("Whoever has the earlier one needs no new one."),
        )
        self.pages = QStackedWidget(self)
        self.pages.addWidget(framed(self.list, self))
        self.pages.addWidget(self.same)
        for widget in (self.title, self.sides, self.summary):
            self.content.addWidget(widget)
        self.content.addWidget(self.pages, 1)
        self.add_close()
        self.export_button = self.add_button(self.tr("Export the changes…"), primary=True)
        self.export_button.setEnabled(False)
        self.export_button.clicked.connect(self.ask_file)
        store = session.store
        if store is not None:
            first, second = sheets[0], sheets[1] if len(sheets) > 1 else None
            words = Words(self.tr("The production as it is now"), self.tr("Production"))
            session.jobs.submit_read(
                lambda: read(store, first, second, names, words),
                receiver=self,
                done=self._show,
                failed=self._failed,
            )

    def _failed(self, error: BaseException) -> None:
        self.summary.setText("")
        self.refuse(error)

    def _show(self, found: Found) -> None:
        self.found = found
        self.title.setText(found.title)
        before, after = self.tr("Before: {0}").format(found.before), self.tr("After: {0}").format(found.after)
        self.sides.setText(f"{before}\n{after}")
        self.summary.setText(self._counts(found))
        self.export_button.setEnabled(True)
        self.pages.setCurrentIndex(0 if found.lines else 1)
        self.list.changes.show(found.lines)
        if found.lines:
            self.list.setCurrentIndex(self.list.changes.index(0, 0))
            self.list.setFocus()

    def _go(self, line: Line) -> None:
        if line.cue_id:
            self.accept()
            self.cue_wanted.emit(line.cue_id, line.field)

    def _counts(self, found: Found) -> str:
        diff = found.comparison.diff
        if not found.lines:
            return sentence_for("compare.same")
        parts = [
            self.tr("{0} changed").format(counted(len(diff.changed), "cue")) if diff.changed else "",
            self.tr("{0} new").format(len(diff.added)) if diff.added else "",
            self.tr("{0} gone").format(len(diff.removed)) if diff.removed else "",
            self.tr("{0} unchanged").format(diff.unchanged) if diff.unchanged else "",
        ]
        return ", ".join(filter(None, parts))

    def ask_file(self) -> None:
        """Ask where the list of changes is to be written; the end of its name says what it is."""
        dialog = QFileDialog(self, self.tr("Export the changes"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Workbook (*.xlsx)"),
                self.tr("Web page (*.html)"),
                self.tr("Text (*.txt)"),
                self.tr("CSV (*.csv)"),
            ]
        )
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(
            lambda kind: dialog.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")"))
        )
        if self.session.path is not None:
            dialog.setDirectory(str(self.session.path.parent))
        dialog.fileSelected.connect(self.export)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export(self, name: str) -> None:
        """Write the changes to a file (.xlsx, .html, .txt or .csv)."""
        if self.found is None:
            return
        self.notice.dismiss()
        self.session.write(
            "deliveries.export_comparison",
            self.found.comparison,
            Path(name),
            sentence_for,
            label=self.tr("Writing the changes"),
            done=self._written,
            failed=self.refuse,
            receiver=self,
        )

    def _written(self, path: Any) -> None:
        self.notice.show_message(
            self.tr("The changes are in {0}.").format(path),
            kind="done",
            action=(self.tr("Show in folder"), lambda: show_folder(Path(path))),
        )
