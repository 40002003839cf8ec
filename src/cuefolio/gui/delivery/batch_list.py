# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of several exports: first as they will be written, then what became of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from cuefolio.gui.delivery.list_tree import KEY, ListTree
from cuefolio.gui.icons import icon
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import plain_tip
from cuefolio.gui.words import counted, error_sentence, sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.sheet import Finding
    from cuefolio.services.batch_export import BatchResult, FileResult, PlannedFile

MOST = 250
"""Files that are listed; all are written. Those that were refused are listed first then."""
_WIDEST = 200
MOST_FINDINGS = 40
"""Findings under one file; the Problems panel has them all."""


@dataclass(frozen=True, slots=True)
class Names:
    """What profiles and formats are called, by id."""

    profiles: Mapping[str, str]
    formats: Mapping[str, str]


class BatchList(ListTree):
    """A line a file; under a file that was written or refused stands what there is to say about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        headings = [self.tr("File"), self.tr("Production"), self.tr("Recipient"), self.tr("State")]
        super().__init__(self.tr("Files"), headings, parent, widest=_WIDEST, branches=True)
        self.setIndentation(16)
        self._findings: dict[str, Sequence[Finding]] = {}
        self.itemExpanded.connect(self._say_findings)

    def show_plan(self, planned: Sequence[PlannedFile], names: Names) -> None:
        """Files as they will be written."""
        self.clear()
        for file in planned[:MOST]:
            state = self.tr("replaces a file") if file.replaces else ""
            self._line(file, names, state)
        self._tell_left(len(planned))
        self.fit()

    def fit(self) -> None:
        """Recipients with their formats are long: a wide list gives them more room."""
        self.widest = max(_WIDEST, self.width() // 3)
        super().fit()

    def _tell_left(self, count: int) -> None:
        if count > MOST:
            QTreeWidgetItem(self, [self.tr("… and {0} more").format(count - MOST)])

    def show_result(self, result: BatchResult, names: Names) -> None:
        """What became of each file; those that were refused are opened."""
        self.clear()
        self._findings = {str(file.planned.path): file.findings for file in result.files}
        refused = None
        listed = result.files
        if len(listed) > MOST:
            listed = tuple(sorted(listed, key=lambda file: file.error is None))[:MOST]
        for file in listed:
            item = self._line(file.planned, names, self._state(file))
            if file.error is not None:
                item.setIcon(3, icon("circle-alert", "error"))
                self._say(item, error_sentence(file.error), "error")
                item.setExpanded(True)
                refused = refused or item
            elif file.written:
                item.setIcon(3, icon("circle-check", "ready"))
                # The sign says that it was written; a screen reader says it in words.
                spoken = ", ".join(dict.fromkeys((self.tr("written"), item.text(3))))
                item.setData(3, Qt.ItemDataRole.AccessibleTextRole, spoken)
                if file.findings:
                    item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        self._tell_left(len(result.files))
        self.fit()
        first = refused or self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)
            self.scrollToItem(first)

    def _line(self, file: PlannedFile, names: Names, state: str) -> QTreeWidgetItem:
        profile = names.profiles.get(file.profile_id, file.profile_id)
        described = names.formats.get(file.format_id, file.format_id)
        texts = [file.path.name, file.film, f"{profile} · {described}", state]
        item = QTreeWidgetItem(self, texts)
        item.setData(0, KEY, str(file.path))
        for column, text in enumerate(texts):
            item.setToolTip(column, plain_tip(str(file.path) if column == 0 else text))
        return item

    def _state(self, file: FileResult) -> str:
        if file.error is not None:
            return self.tr("refused")
        if not file.written:
            return self.tr("not begun")
        errors = sum(finding.severity == "error" for finding in file.findings)
        warnings = len(file.findings) - errors
        parts = [
            counted(errors, "error") if errors else "",
            counted(warnings, "warning") if warnings else "",
        ]
        return ", ".join(filter(None, parts)) or self.tr("written")

    def _say_findings(self, item: QTreeWidgetItem) -> None:
        """Sentences are made for those who want to see them."""
        findings = self._findings.get(str(item.data(0, KEY)), ())
        if item.childCount() or not findings:
            return
        heavier = sorted(findings, key=lambda finding: finding.severity != "error")
        for finding in heavier[:MOST_FINDINGS]:
            self._say(item, sentence_for(finding.code, finding.arguments), finding.severity)
        if len(heavier) > MOST_FINDINGS:
            self._say(item, self.tr("… and {0} more").format(len(heavier) - MOST_FINDINGS), "")

    def _say(self, item: QTreeWidgetItem, sentence: str, severity: str) -> None:
        line = QTreeWidgetItem(item, [sentence])
        line.setFirstColumnSpanned(True)
        line.setToolTip(0, plain_tip(sentence))
        line.setForeground(0, current().dim)
        if severity:
            line.setIcon(0, icon("circle-alert" if severity == "error" else "triangle-alert", severity))
