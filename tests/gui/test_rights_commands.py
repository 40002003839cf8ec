# SPDX-License-Identifier: GPL-3.0-or-later
"""Rights from the cue table: the work of a cue, the parties of the last cue, following the work again."""

from __future__ import annotations

import pytest
from desk import Desk
from PySide6.QtWidgets import QApplication

from cuefolio.domain.cue_row import CueRow
from cuefolio.gui.dialogs.work_dialog import WorkDialog
from cuefolio.services import cue_parties, cues
from cuefolio.services.cue_values import TypedParty

pytestmark = pytest.mark.usefixtures("kept_window")


def row(desk: Desk, number: str) -> CueRow:
    return cues.find_cue(desk.store, desk.film_id, number)


def run(desk: Desk, number: str, action: str) -> None:
    desk.go(desk.view.cues.ids.index(row(desk, number).id), "title")
    desk.settle()
    desk.window.actions_by_id[action].trigger()
    desk.settle()


def names(desk: Desk, number: str) -> list[str]:
    return [party.name for party in row(desk, number).parties]


def test_the_parties_of_the_last_cue_are_one_step(desk: Desk) -> None:
    before = desk.steps()
    run(desk, "2M2", "last_parties")
    assert names(desk, "2M2") == names(desk, "2M1") != []
    assert desk.steps() == before + 1
    run(desk, "1M2", "last_parties")
    assert names(desk, "1M2") == []
    assert "No music before 1M2" in desk.window.notice.text()


def test_selected_cues_follow_their_works_again(desk: Desk) -> None:
    other = [TypedParty("Bo Lind", "C", None, 10000, False)]
    cue_parties.override_parties(desk.store, row(desk, "3M4").id, other)
    run(desk, "3M4", "follow_work")
    assert names(desk, "3M4") == names(desk, "2M1") and row(desk, "3M4").parties_from_work
    steps = desk.steps()
    run(desk, "2M1", "follow_work")
    assert desk.steps() == steps
    assert desk.window.notice.text() == "1 cue: nothing differs from the work."


def test_the_work_of_a_cue_opens_or_it_is_said_that_there_is_none(desk: Desk) -> None:
    run(desk, "2M1", "edit_work")
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, WorkDialog) and w.isVisible()]
    assert [dialog.title.full_text() for dialog in shown] == ["Anna's Theme"]
    shown[0].close()
    cues.edit(desk.store, [row(desk, "2M2").id], {"work": ""})
    run(desk, "2M2", "edit_work")
    assert "no work yet" in desk.window.notice.text()
