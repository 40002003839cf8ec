# SPDX-License-Identifier: GPL-3.0-or-later
"""What an audio file or a recording would fill in a cue, shown before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.artwork import ArtworkLabel
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import PlainLabel, plain_tip

if TYPE_CHECKING:
    from cuefolio.services.audio import FillEntry, FillPreview

FIELD, NOW, NEW, ACTION = range(4)
_ENTRY = int(Qt.ItemDataRole.UserRole)


class FillDialog(CatalogDialog):
    """Ticked fields are filled. Empty ones are ticked; what the cue has already is kept unless ticked."""

    filled = Signal(str)
    """Key of the cue."""

    def __init__(
        self, session: CatalogSession, cue_id: str, source: Path | str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, self.tr("Fill cue from audio"), QSize(680, 520), parent)
        self.cue_id = cue_id
        self.preview: FillPreview | None = None
        named = source.name if isinstance(source, Path) else ""
        self.head = PlainLabel(named, self, role="key", elide=True)
        self.about = PlainLabel(self.tr("Reading the file…"), self, role="dim", wrap=True)
        self.artwork = ArtworkLabel(session, 56, self)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.head)
        words.addWidget(self.about)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(words, 1)
        top.addWidget(self.artwork, 0, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(top)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Reading the file"))
        self.content.addWidget(self.busy)
        self.tree = self._make_tree()
        self.content.addWidget(self.tree, 1)
        self.add_close(self.tr("Cancel"))
        self.fill_button = self.add_button(self.tr("Fill"), primary=True)
        self.fill_button.setEnabled(False)
        self.fill_button.clicked.connect(self.fill)
        self._job = session.read(
            "audio.fill_preview", cue_id, source, done=self._show, failed=self._not_read, receiver=self
        )
        self.finished.connect(self._give_up)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels([self.tr("Field"), self.tr("Now"), self.tr("From the file"), ""])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setStyleSheet("QTreeView::item { padding: 4px 0; }")
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setAccessibleName(self.tr("Fields that the file can fill"))
        header = tree.header()
        header.setStretchLastSection(False)
        for column in (NOW, NEW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(FIELD, 148)
        header.resizeSection(ACTION, 76)
        tree.itemChanged.connect(self._ticked)
        return tree

    def _show(self, preview: FillPreview) -> None:
        self.preview = preview
        self.busy.hide()
        self.head.setText(preview.file or preview.recording_title)
        self.artwork.show_image(preview.picture[1] if preview.picture else None)
        self.tree.blockSignals(True)
        for entry in preview.entries:
            item = QTreeWidgetItem([entry.label, entry.current, entry.proposed, ""])
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setData(FIELD, _ENTRY, entry)
            item.setCheckState(FIELD, Qt.CheckState.Checked if entry.will_fill else Qt.CheckState.Unchecked)
            for column in (NOW, NEW):
                item.setToolTip(column, plain_tip(item.text(column)))
            self.tree.addTopLevelItem(item)
            self._paint(item)
        self.tree.blockSignals(False)
        if preview.entries:
            self.about.setText(
                self.tr(
                    "Empty fields are filled; tick a kept one to replace it. It can be undone as one step."
                )
            )
            self.tree.setCurrentItem(self.tree.topLevelItem(0))  # type: ignore[arg-type]
            self.tree.setFocus()
        else:
            self.about.setText(self.tr("The file says nothing that this cue does not have already."))
        self._count()

    def _not_read(self, error: BaseException) -> None:
        self.busy.hide()
        self.about.setText("")
        if not isinstance(error, JobCancelled):
            self.refuse(error)

    def items(self) -> list[QTreeWidgetItem]:
        """The lines of the table."""
        items = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [item for item in items if item is not None]

    def fields(self) -> list[str]:
        """Names of the ticked fields."""
        return [
            self._entry(item).field
            for item in self.items()
            if item.checkState(FIELD) == Qt.CheckState.Checked
        ]

    def _entry(self, item: QTreeWidgetItem) -> FillEntry:
        entry: FillEntry = item.data(FIELD, _ENTRY)
        return entry

    def _ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        self.tree.blockSignals(True)
        self._paint(item)
        self.tree.blockSignals(False)
        self._count()

    def _paint(self, item: QTreeWidgetItem) -> None:
        """Say what happens to a field; what does not happen is grey."""
        entry, theme = self._entry(item), current()
        ticked = item.checkState(FIELD) == Qt.CheckState.Checked
        if not ticked:
            word = self.tr("kept") if entry.current else self.tr("left empty")
        else:
            word = self.tr("replaced") if entry.current else self.tr("filled")
        item.setText(ACTION, word)
        item.setForeground(ACTION, theme.status("warning").text if ticked and entry.current else theme.dim)
        item.setForeground(NEW, theme.text if ticked else theme.dim)
        item.setForeground(NOW, theme.dim if ticked else theme.text)
        item.setForeground(FIELD, theme.text if ticked else theme.dim)

    def _count(self) -> None:
        number = len(self.fields())
        if number == 1:
            self.fill_button.setText(self.tr("Fill 1 field"))
        else:
            self.fill_button.setText(self.tr("Fill {0} fields").format(number) if number else self.tr("Fill"))
        self.fill_button.setEnabled(number > 0)

    def fill(self) -> None:
        """Write the ticked fields as one step and close."""
        if self.preview is None:
            return
        self.fill_button.setEnabled(False)
        self.session.write(
            "audio.fill_apply",
            self.cue_id,
            self.preview,
            self.fields(),
            done=self._done,
            failed=self._refused,
            receiver=self,
        )

    def _done(self, _change: object) -> None:
        self.filled.emit(self.cue_id)
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.fill_button.setEnabled(True)
        if not isinstance(error, JobCancelled):
            self.refuse(error)

    def _give_up(self) -> None:
        if self._job is not None and self.preview is None:
            self._job.cancel()
