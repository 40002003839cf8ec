# SPDX-License-Identifier: GPL-3.0-or-later
"""All problems of a kind mended at once, and those of the layout in which a recipient gets the sheet."""

from __future__ import annotations

import pytest
from desk import Desk
from problems_hand import choose, pick, sentences, shown

from cuefolio.gui.problems.panel import ProblemsPanel
from cuefolio.services import cues


@pytest.fixture
def panel(desk: Desk) -> ProblemsPanel:
    desk.window.actions_by_id["toggle_problems"].trigger()
    desk.settle()
    return shown(desk)


def test_all_problems_of_a_kind_are_mended_as_one_step(desk: Desk, panel: ProblemsPanel) -> None:
    numbers = ("1M3", "2M2", "3M1")
    for place, number in enumerate(numbers):
        key = cues.find_cue(desk.store, desk.film_id, number).id
        desk.session.write("cues.edit", [key], {"title": f"KPM {place} - Fog {place}"})
    desk.qtbot.waitUntil(lambda: sum("code of a library" in text for text in sentences(panel)) == 3)
    desk.settle()
    choose(panel, "3M1 KPM 2 - Fog 2): “KPM 2 - Fog 2” begins")
    assert panel.detail.mend_all.isVisible() and panel.detail.mend_all.text() == "All 3"
    before = desk.steps()
    desk.window.actions_by_id["mend_kind"].trigger()
    desk.settle()
    titles = [cues.find_cue(desk.store, desk.film_id, number).text("title") for number in numbers]
    assert titles == ["Fog 0", "Fog 1", "Fog 2"]
    assert desk.steps() == before + 1
    assert "Clean titles (3)." in desk.window.notice.text()
    desk.qtbot.waitUntil(lambda: not any("code of a library" in text for text in sentences(panel)))
    desk.session.undo()
    desk.qtbot.waitUntil(lambda: sum("code of a library" in text for text in sentences(panel)) == 3)


def test_only_what_is_listed_is_mended_with_it(desk: Desk, panel: ProblemsPanel) -> None:
    keys = [cues.find_cue(desk.store, desk.film_id, number).id for number in ("1M3", "2M2")]
    for place, key in enumerate(keys):
        desk.session.write("cues.edit", [key], {"title": f"KPM {place} - Fog {place}"})
    desk.qtbot.waitUntil(lambda: sum("code of a library" in text for text in sentences(panel)) == 2)
    panel.bar.list_place("", keys[1], "2M2")
    desk.settle()
    choose(panel, "code of a library")
    assert not panel.detail.mend_all.isVisible()
    panel.mend_kind()
    desk.settle()
    assert [cues.rows(desk.store, [key])[0].text("title") for key in keys] == ["KPM 0 - Fog 0", "Fog 1"]


def test_what_a_layout_cannot_hold_is_a_problem_too(desk: Desk, panel: ProblemsPanel) -> None:
    key = cues.find_cue(desk.store, desk.film_id, "1M1").id
    desk.session.write("cue_times.add", key, {"in": "01:05:30:00", "out": "+10:00"})
    desk.settle()
    assert not any("sounds in 2 stretches" in text for text in sentences(panel))
    pick(desk, panel, "rapidcue")
    desk.qtbot.waitUntil(
        lambda: any("1M1" in text and "sounds in 2 stretches" in text for text in sentences(panel))
    )
    choose(panel, "sounds in 2 stretches")
    assert "RapidCue" in panel.detail.more.full_text()
