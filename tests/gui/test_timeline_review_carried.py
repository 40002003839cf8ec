# SPDX-License-Identifier: GPL-3.0-or-later
"""What was said in a review goes with the clips when the file is read at another rate or start."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import CTRL, Desk, Key
from timeline_hand import AGAIN, HARBOUR, HUM, STORM, current_title, edl, event, go, reviewing, times, titles

from cuefolio.domain.timeline.options import Verdict
from cuefolio.gui.timelines.review_dialog import ReviewDialog

MUSIC, UNSURE, EXCLUDED = Verdict
FAR = event(6, "A", "01:10:00:00", "01:11:00:00", "1m03 Far Shore.wav")


@pytest.fixture
def orchard(kept_desk: Desk) -> Desk:
    """The window with a production at 25 frames a second that has no cue yet."""
    kept_desk.show("The Orchard")
    return kept_desk


def choose_rate(desk: Desk, dialog: ReviewDialog, rate: str) -> None:
    """Choose a frame rate as a person does."""
    dialog.page.settings.rate.set_value(rate)
    dialog.page.settings.rate.committed.emit(rate)
    desk.settle()


def test_another_rate_forgets_no_answer(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, AGAIN, STORM, HUM, FAR))
    dialog.page.questions.yes_button.click()
    orchard.settle()
    go(dialog, "Zorvex")
    orchard.press(Key.Key_M)
    orchard.settle()
    go(dialog, "Storm Song")
    orchard.press(Key.Key_X)
    orchard.settle()
    go(dialog, "Far Shore")
    view = dialog.page.view
    view.edit(view.currentIndex().siblingAtColumn(0))
    orchard.type("2m07")
    orchard.enter()
    orchard.settle()
    go(dialog, "Far Shore")
    orchard.press(Key.Key_S)
    orchard.type("01:10:20:00")
    orchard.enter()
    orchard.settle()
    said, at = titles(dialog), times(dialog)
    assert said[0] == "1m01 Harbour" and said[2] == "2m07 Far Shore" and len(said) == 4
    assert titles(dialog, EXCLUDED)[0] == "1m02 Storm Song"
    for rate in ("30", "24"):
        choose_rate(orchard, dialog, rate)
        assert titles(dialog) == said and times(dialog) == at, "of an EDL the labels stay"
        assert titles(dialog, EXCLUDED)[0] == "1m02 Storm Song" and titles(dialog, UNSURE) == []
        assert current_title(dialog) == "Far Shore" and dialog.page.questions.isHidden()
    go(dialog, "Storm Song")
    orchard.press(Key.Key_M)
    orchard.settle()
    assert "1m02 Storm Song" in titles(dialog), "it can be put back at the other rate"
    dialog.import_button.click()
    orchard.settle()
    assert len(orchard.stored("title")) == 5


def test_answers_are_taken_back_one_by_one_at_another_rate(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM, HUM))
    orchard.press(Key.Key_X)
    orchard.settle()
    go(dialog, "Zorvex")
    orchard.press(Key.Key_M)
    orchard.settle()
    choose_rate(orchard, dialog, "24")
    assert titles(dialog) == ["1m02 Storm Song", "1m03 Zorvex"]
    dialog.page.view.setFocus()
    orchard.press(Key.Key_Z, with_=CTRL)
    orchard.settle()
    assert titles(dialog) == ["1m02 Storm Song"] and titles(dialog, UNSURE) == ["Zorvex"]
    orchard.press(Key.Key_Z, with_=CTRL)
    orchard.settle()
    assert titles(dialog) == ["1m01 Harbour", "1m02 Storm Song"]
    assert not dialog.back_button.isEnabled() and dialog.page.settings.rate.value() == "24"


def test_a_question_that_was_answered_with_no_is_not_asked_at_another_rate(
    orchard: Desk, tmp_path: Path
) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, AGAIN))
    dialog.page.questions.no_button.click()
    choose_rate(orchard, dialog, "24")
    assert dialog.page.questions.isHidden() and len(titles(dialog)) == 2
