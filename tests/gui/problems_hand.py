# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand at the Problems panel: what it lists, choosing a line, ticking profiles."""

from __future__ import annotations

from desk import Desk

from cuefolio.gui.problems import words
from cuefolio.gui.problems.lines import Line
from cuefolio.gui.problems.panel import ProblemsPanel


def shown(desk: Desk) -> ProblemsPanel:
    found = desk.window.commands.check.panel
    assert found is not None and found.isVisible()
    return found


def sentences(panel: ProblemsPanel) -> list[str]:
    """What the list says, without its headings."""
    return [words.problem_sentence(line.problem) for line in panel.list.lines.content.lines if line.problem]


def choose(panel: ProblemsPanel, part: str) -> Line:
    """Make the first problem current whose sentence holds ``part``."""
    for row, line in enumerate(panel.list.lines.content.lines):
        if line.problem is not None and part in words.problem_sentence(line.problem):
            panel.list.setCurrentIndex(panel.list.lines.index(row, 0))
            return line
    raise AssertionError(part)


def pick(desk: Desk, panel: ProblemsPanel, *ids: str) -> None:
    """Tick profiles in the menu."""
    panel.read_profiles()
    desk.settle()
    for action in panel.bar.profiles.choices.actions():
        if action.isCheckable() and action.isChecked() != (action.data() in ids):
            action.trigger()
    desk.settle()
