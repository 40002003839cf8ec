# SPDX-License-Identifier: GPL-3.0-or-later
"""What a review says before it does harm: files that were imported already, files dropped on answers; and
that everything it says can be reached by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk, Key
from PySide6.QtCore import QLocale
from test_timeline_review_files import drop
from timeline_hand import AGAIN, HARBOUR, STORM, edl, event, go, reviewing, shown, titles

from cuefolio.gui.timelines.review_model import KNOWN, NOTE, NUMBER, TITLE

CUT_SHORT = "006  AX       A2    C        00:00:xx\n"


@pytest.fixture
def orchard(kept_desk: Desk) -> Desk:
    """The window with a production at 25 frames a second that has no cue yet."""
    kept_desk.show("The Orchard")
    return kept_desk


def test_a_file_that_was_imported_already_waits_for_a_tick(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM))
    assert dialog.page.again.isHidden()
    dialog.import_button.click()
    orchard.settle()
    again = reviewing(orchard, edl(tmp_path, HARBOUR, STORM))
    bar = again.page.again
    assert bar.isVisible() and "reel1.edl" in bar.text.full_text() and "twice" in bar.text.full_text()
    assert "twice" not in again.remarks.text.toolTip(), "said once"
    assert not again.import_button.isEnabled() and "once more" in again.held_back.full_text()
    again.page.settings.muted.click()
    orchard.settle()
    assert not again.import_button.isEnabled()
    bar.take.setFocus()
    orchard.press(Key.Key_Space)
    assert again.import_button.isEnabled() and again.held_back.isHidden()
    again.read_files([edl(tmp_path, AGAIN, name="other.edl")])
    orchard.settle()
    assert bar.isHidden() and again.import_button.isEnabled()
    again.read_files([edl(tmp_path, HARBOUR, STORM)])
    orchard.settle()
    assert bar.isVisible() and not again.import_button.isEnabled(), "the tick was for one review"


def test_a_file_dropped_on_answers_asks_first(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM))
    orchard.press(Key.Key_X)
    orchard.settle()
    other = edl(tmp_path, HARBOUR, name="other.edl")
    drop(orchard, dialog, other)
    assert "other.edl" in dialog.notice.text() and "forgets" in dialog.notice.text()
    assert titles(dialog) == ["1m02 Storm Song"] and dialog.file.full_text() == "reel1.edl"
    dialog.notice.button().click()
    orchard.settle()
    assert titles(dialog) == ["1m01 Harbour"] and dialog.file.full_text() == "other.edl"
    assert not dialog.back_button.isEnabled()


def test_a_damaged_file_leaves_the_review_as_it_is(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM))
    orchard.press(Key.Key_X)
    orchard.settle()
    broken = tmp_path / "broken.otio"
    broken.write_bytes(b"\x00\x01 nothing of the kind " * 40)
    drop(orchard, dialog, broken)
    dialog.notice.button().click()
    orchard.settle()
    assert dialog.notice.kind() == "error" and "broken.otio" in dialog.notice.text()
    assert dialog.pages.currentWidget() is dialog.page and dialog.file.full_text() == "reel1.edl"
    assert titles(dialog) == ["1m02 Storm Song"] and dialog.back_button.isEnabled()
    dialog.page.settings.rate.set_value("24")
    dialog.page.settings.rate.committed.emit("24")
    orchard.settle()
    assert titles(dialog) == ["1m02 Storm Song"] and dialog.page.settings.rate.value() == "24"
    dialog.import_button.click()
    orchard.settle()
    assert orchard.stored("title") == [("Storm Song",)]


def test_every_remark_is_reached_by_keyboard(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, *[edl(tmp_path, HARBOUR, name=f"reel{number}.edl") for number in range(1, 5)])
    bar = dialog.remarks
    left = len(bar.text.toolTip().split("<br>")) - 2
    assert left > 0 and bar.more_button.text() == f"{left} more"
    bar.more_button.setFocus()
    orchard.press(Key.Key_Space)
    assert bar.list.isVisible() and len(bar.list.toPlainText().splitlines()) == left + 2
    orchard.tab()
    assert orchard.focus() is bar.list
    dialog.read_files([edl(tmp_path, STORM)])
    orchard.settle()
    assert bar.list.isHidden()


def test_the_keyboard_goes_to_the_cues_when_a_bar_goes(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, AGAIN))
    dialog.page.questions.yes_button.setFocus()
    orchard.press(Key.Key_Space)
    orchard.settle()
    assert dialog.page.questions.isHidden() and orchard.focus() is dialog.page.view
    orchard.press(Key.Key_Escape)
    dialog.notice.button().setFocus()
    orchard.press(Key.Key_Escape)
    assert dialog.notice.text() == "" and orchard.focus() is dialog.page.view


def test_the_review_names_the_production(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    assert dialog.windowTitle() == dialog.head.full_text() == "Import into “The Orchard”"
    assert dialog.head.isVisible()


def test_columns_use_the_room(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    view = dialog.page.view
    header = view.header()
    assert view.isColumnHidden(KNOWN), "nothing is known"
    dialog.resize(1400, 800)
    orchard.settle()
    wide = header.sectionSize(TITLE), header.sectionSize(NOTE)
    assert header.length() == view.viewport().width()
    dialog.resize(1000, 800)
    orchard.settle()
    narrow = header.sectionSize(TITLE), header.sectionSize(NOTE)
    assert wide[0] > narrow[0] and wide[1] > narrow[1]
    header.resizeSection(TITLE, 150)
    dialog.resize(1400, 800)
    orchard.settle()
    assert header.sectionSize(TITLE) == 150, "a person's own width stays"


def test_the_head_says_what_it_sums_and_why_speaks_the_language(orchard: Desk, tmp_path: Path) -> None:
    odd = event(1, "A", "01:00:10:12", "01:00:40:00", "1m01 Harbour.wav")
    dialog = reviewing(orchard, edl(tmp_path, odd, STORM))
    group = dialog.page.model.groups()[0]
    assert dialog.page.model.text(group, NUMBER) == "Music: 2 cues, 1:30 audible"
    assert "29.520 s" in dialog.page.why.text.text()
    earlier = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        go(dialog, "Storm Song")
        go(dialog, "Harbour")
        assert "29,520 s" in dialog.page.why.text.text()
    finally:
        QLocale.setDefault(earlier)


def test_a_loss_and_a_repeat_both_wait(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, CUT_SHORT))
    dialog.page.losses.take.click()
    dialog.import_button.click()
    orchard.settle()
    reviewing(orchard, edl(tmp_path, HARBOUR, CUT_SHORT))
    again = shown()
    again.page.again.take.click()
    assert not again.import_button.isEnabled() and "could be read" in again.held_back.full_text()
    again.page.losses.take.click()
    assert again.import_button.isEnabled()
