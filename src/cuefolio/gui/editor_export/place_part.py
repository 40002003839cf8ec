# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the file of markers goes: a path that follows the format until a person types one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.gui.exporting.format_part import word
from cuefolio.gui.exporting.place_part import file_name
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.widgets.labels import set_tip
from cuefolio.gui.widgets.line_field import LineField


class MarkersPlace(QWidget):
    """``agreed`` is the file that may be replaced without a question."""

    def __init__(self, label_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreed: Path | None = None
        self._named_by_hand = False
        self._described: MarkerFormat | None = None
        self.field = LineField(name=self.tr("Save as"))
        self.field.edited.connect(self._typed)
        self.browse = QPushButton(self.tr("Choose…"), self)
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(self.tr("Choose where to save the markers"))
        self.browse.clicked.connect(self._browse)
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.browse)
        self.line = FieldLine(self.tr("Save as"), both, self, label_width=label_width)
        self.field.error_changed.connect(self.line.show_error)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)

    def suggest(self, folder: Path, title: str, described: MarkerFormat) -> None:
        """A file for a production in a format. A name that was typed keeps all but its ending."""
        self._described = described
        if self._named_by_hand and self.field.text():
            path = Path(self.field.text()).with_suffix(described.suffix)
        else:
            path = folder / f"{file_name(title)} markers{described.suffix}"
        self._show(str(path))

    def path(self, folder: Path) -> Path | None:
        """The path, one without a folder in ``folder``; None, said at the field, where there is none."""
        text = self.field.text().strip()
        if not text:
            self.field.set_error(self.tr("Type where the markers are to be saved."))
            self.field.setFocus()
            return None
        path = Path(text).expanduser()
        return path if path.is_absolute() else folder / path

    def _show(self, path: str) -> None:
        self.field.set_value(path)
        # The name says more than the folders before it.
        self.field.setCursorPosition(len(path))
        set_tip(self.field, path)

    def _typed(self) -> None:
        self._named_by_hand = True
        self.agreed = None

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Save markers as"), self.field.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if self._described is not None:
            suffix = self._described.suffix
            dialog.setDefaultSuffix(suffix.lstrip("."))
            dialog.setNameFilter(f"{word(self._described.name)} (*{suffix})")
        dialog.selectFile(Path(self.field.text()).name)
        dialog.fileSelected.connect(self._chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self._named_by_hand = True
        # The file dialog has asked already whether the file may be replaced.
        self.agreed = Path(name)
        self._show(name)
