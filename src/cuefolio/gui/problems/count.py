# SPDX-License-Identifier: GPL-3.0-or-later
"""How many problems there are, in the line at the bottom of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.problems import words
from cuefolio.gui.widgets.poster import apart

if TYPE_CHECKING:
    from cuefolio.services.readiness import Readiness


class ProblemCount(QToolButton):
    """ "3 errors, 5 warnings", or "Ready"; not there while nobody knows. A click asks for the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("quiet", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.hide()

    def show_readiness(self, readiness: Readiness | None) -> None:
        """Show the numbers of a check; None hides them."""
        self.setVisible(readiness is not None)
        if readiness is None:
            return
        severity = "error" if readiness.errors else "warning" if readiness.warnings else "ready"
        signs = {"error": "circle-alert", "warning": "triangle-alert", "ready": "circle-check"}
        self.setIcon(icon(signs[severity], severity))
        said = words.counts(readiness.errors, readiness.warnings) or words.severity_word("ready")
        self.setText(apart(said, self.layoutDirection()))
        self.setAccessibleName(self.tr("Problems: {0}").format(said))
