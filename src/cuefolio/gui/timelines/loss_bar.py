# SPDX-License-Identifier: GPL-3.0-or-later
"""What could not be read of files that are else readable, and what was imported before: whether a person
wants it all the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cuefolio.gui.timelines.held_bar import HeldBar
from cuefolio.gui.widgets.labels import set_tip


class LossBar(HeldBar):
    """Parts of files that could not be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take.setText(self.tr("Take what could be read"))
        set_tip(self.take, self.tr("Import the cues although clips of the file are missing"))
        self.list.setAccessibleName(self.tr("Parts that could not be read"))

    def show_losses(self, files: Sequence[str], sentences: Sequence[str], *, anew: bool) -> None:
        """Tell what is missing of which files; ``anew`` takes the tick away."""
        text = ""
        if sentences:
            text = self.tr("Parts of {0} could not be read ({1}): {2}").format(
                ", ".join(files), len(sentences), sentences[0]
            )
        self.show_held(text, sentences, anew=anew)


class AgainBar(HeldBar):
    """Files that were imported into this production before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take.setText(self.tr("Import it once more"))
        set_tip(self.take, self.tr("Import the file although what it holds would stand twice"))
        self.list.setAccessibleName(self.tr("Files that were imported already"))

    def show_files(self, sentences: Sequence[str], *, anew: bool) -> None:
        """Tell which files; ``anew`` takes the tick away."""
        self.show_held(sentences[0] if sentences else "", sentences, anew=anew)
