# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the sheet goes: a path that follows the choices until a person types one."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cuefolio.formats.registry import SheetFormat
from cuefolio.gui.exporting.format_part import word
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.widgets.labels import set_tip
from cuefolio.gui.widgets.line_field import LineField


class PlacePart(QWidget):
    """``agreed`` is the file that may be replaced without a question."""

    def __init__(self, label_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreed: Path | None = None
        self._named_by_hand = False
        self._described: SheetFormat | None = None
        self.field = LineField(name=self.tr("Save as"))
        self.field.edited.connect(self._typed)
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        browse = QPushButton(self.tr("Choose…"), place)
        browse.setAutoDefault(False)
        browse.setAccessibleName(self.tr("Choose where to save the sheet"))
        browse.clicked.connect(self._browse)
        row.addWidget(self.field, 1)
        row.addWidget(browse)
        self.line = FieldLine(self.tr("Save as"), place, self, label_width=label_width)
        self.line.say(self.tr("What is unknown stays blank on the sheet. Nothing is filled in by guessing."))
        self.field.error_changed.connect(self.line.show_error)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)

    def suggest(self, path: Path, described: SheetFormat) -> None:
        """A path without its ending, for a format. A name that was typed keeps all but its ending."""
        self._described = described
        now = Path(self.field.text()) if self.field.text() else None
        if self._named_by_hand and now is not None:
            path = now.with_suffix(described.suffix)
        else:
            path = path.parent / f"{path.name}{described.suffix}"
        self._show(str(path))

    def _show(self, path: str) -> None:
        self.field.set_value(path)
        # The name says more than the folders before it.
        self.field.setCursorPosition(len(path))
        set_tip(self.field, path)

    def path(self, folder: Path) -> Path | None:
        """The path, one without a folder in ``folder``; None, said at the field, where there is none."""
        text = self.field.text().strip()
        if not text:
            self.field.set_error(self.tr("Type where the sheet is to be saved."))
            self.field.setFocus()
            return None
        path = Path(text).expanduser()
        return path if path.is_absolute() else folder / path

    def _typed(self) -> None:
        self._named_by_hand = True
        self.agreed = None

    def _browse(self) -> None:
        described = self._described
        suffix = described.suffix if described is not None else ""
        dialog = QFileDialog(self, self.tr("Save cue sheet as"), self.field.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.lstrip("."))
        if described is not None:
            dialog.setNameFilter(f"{word(described.name)} (*{suffix})")
        dialog.selectFile(Path(self.field.text()).name)
        dialog.fileSelected.connect(self._chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self._named_by_hand = True
        # The file dialog has asked already whether the file may be replaced.
        self.agreed = Path(name)
        self._show(name)


def suggested_name(title: str, recipient: str) -> str:
    """The name of a file without its ending; ``recipient`` is "" for a sheet to nobody in particular."""
    return f"{file_name(title)} - {file_name(recipient)}" if recipient else f"{file_name(title)} cue sheet"


def file_name(title: str) -> str:
    """A title as the name of a file on any system."""
    plain = " ".join(re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", title).split())
    return plain.strip(" .")[:120] or "film"
