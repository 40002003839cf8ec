# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cue sheet of a production lacks, beside the window: each finding leads to its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from cuefolio.domain.sheet import Finding
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.dialogs.findings_list import FIELDS, FindingsList
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from cuefolio.services.readiness import Problem, Readiness


class FilmFindings(CatalogDialog):
    """Stays open while one works down the list, and follows every edit. ``cue_wanted`` carries the key of a
    cue and a field, ``film_wanted`` a field of the production."""

    cue_wanted = Signal(str, str)
    film_wanted = Signal(str)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(session, "", QSize(440, 420), parent)
        self.setWindowTitle(self.tr("What the cue sheet lacks"))
        self.setModal(False)
        self._cues: dict[int, str] = {}
        self.about = PlainLabel("", self, role="dim", wrap=True)
        self.list = FindingsList(self)
        self.list.wanted.connect(self._go)
        self.content.addWidget(self.about)
        self.content.addWidget(self.list, 1)
        self.add_close()

    def show_readiness(self, readiness: Readiness | None) -> None:
        """Show the findings of a production; None closes: there is no production any more."""
        if readiness is None:
            self.reject()
            return
        self._cues = dict(enumerate(readiness.by_cue, start=1))
        found = [_finding(problem, None) for problem in readiness.of_film]
        for number, key in self._cues.items():
            found += [_finding(problem, number) for problem in readiness.by_cue[key]]
        chosen = self.list.currentIndex()
        place = (chosen.parent().row(), chosen.row()) if chosen.isValid() else None
        self.list.show_findings(found)
        if place is not None:
            self._choose(*place)
        if found:
            self.about.setText(self.tr("Enter or “Go” leads to the cell. The list follows as you mend."))
        else:
            self.about.setText(self.tr("Nothing is missing: the cue sheet can go out."))

    def _choose(self, group: int, row: int) -> None:
        """Stay where one was, now that a line is mended."""
        above = self.list.topLevelItem(max(group, 0)) or self.list.topLevelItem(0)
        below = above.child(min(row, above.childCount() - 1)) if above is not None else None
        if below is not None:
            self.list.setCurrentItem(below)

    def _go(self, finding: Finding) -> None:
        if finding.cue is None:
            self.film_wanted.emit(finding.field)
        elif finding.cue in self._cues:
            self.cue_wanted.emit(self._cues[finding.cue], FIELDS.get(finding.field, finding.field))


def _finding(problem: Problem, cue: int | None) -> Finding:
    return Finding(problem.severity, problem.code, cue, problem.field, dict(problem.arguments))
