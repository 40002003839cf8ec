# SPDX-License-Identifier: GPL-3.0-or-later
"""What a review is careful about: damaged files, fields that hold nonsense, what the last import left behind,
and a window that is closed while cues are stored."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from desk import Desk, Key
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from timeline_hand import (
    AGAIN,
    HARBOUR,
    HUM,
    STORM,
    VOICE,
    edl,
    event,
    group,
    reviewing,
    shown,
    titles,
    track,
)

from cuefolio.domain.timeline.options import Hours, Verdict
from cuefolio.gui.timelines.lines import Kind
from cuefolio.gui.timelines.remembered_dialog import RememberedDialog
from cuefolio.services import timeline_options, timelines

MUSIC, UNSURE, EXCLUDED = Verdict
CUT_SHORT = "006  AX       A2    C        00:00:xx\n"
BACKWARDS = event(7, "A2", "01:09:00:00", "01:08:00:00", "1m09 Broken.wav")


@pytest.fixture
def orchard(kept_desk: Desk) -> Desk:
    """The window with a production at 25 frames a second that has no cue yet."""
    kept_desk.show("The Orchard")
    return kept_desk


def test_a_damaged_file_is_taken_when_a_person_says_so(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, CUT_SHORT, BACKWARDS))
    bar = dialog.page.losses
    assert "reel1.edl" in bar.text.full_text() and "(2)" in bar.text.full_text()
    assert not dialog.import_button.isEnabled() and "Take what" in dialog.held_back.full_text()
    bar.list_button.setFocus()
    orchard.press(Key.Key_Space)
    assert bar.list.isVisible() and len(bar.list.toPlainText().splitlines()) == 2
    bar.take.setFocus()
    orchard.press(Key.Key_Space)
    assert dialog.import_button.isEnabled() and dialog.held_back.isHidden()
    dialog.import_button.click()
    orchard.settle()
    assert orchard.stored("title") == [("Harbour",)]


def test_the_tick_is_for_one_file(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, CUT_SHORT))
    assert dialog.page.losses.list_button.isHidden(), "one sentence is no list"
    dialog.page.losses.take.click()
    dialog.page.settings.muted.click()
    orchard.settle()
    assert dialog.import_button.isEnabled(), "an answer asks nothing again"
    dialog.read_files([edl(tmp_path, STORM, CUT_SHORT, name="other.edl")])
    orchard.settle()
    assert "other.edl" in dialog.page.losses.text.full_text() and not dialog.import_button.isEnabled()
    dialog.read_files([edl(tmp_path, STORM)])
    orchard.settle()
    assert dialog.page.losses.isHidden() and dialog.import_button.isEnabled()


def test_a_start_that_is_none_is_told_beside_it(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    settings = dialog.page.settings
    settings.start.setFocus()
    settings.start.selectAll()
    orchard.type("garbage")
    orchard.enter()
    orchard.settle()
    assert dialog.isVisible() and orchard.stored("title") == [], "Enter imports nothing"
    assert settings.error.full_text().startswith("Start: ") and "garbage" in settings.error.full_text()
    assert not settings.error.isHidden() and not dialog.import_button.isEnabled()
    assert dialog.held_back.full_text() == "Mend the marked field first."
    settings.start.setFocus()
    settings.start.selectAll()
    orchard.type("01:00:00:00")
    orchard.tab()
    orchard.settle()
    assert settings.error.isHidden() and dialog.import_button.isEnabled()


def test_another_file_gives_up_what_was_half_typed(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    gap = dialog.page.settings.gap
    gap.setFocus()
    gap.selectAll()
    orchard.type("soon")
    orchard.tab()
    assert dialog.page.settings.error.full_text().startswith("Gap: ")
    dialog.read_files([edl(tmp_path, STORM, name="other.edl")])
    orchard.settle()
    assert gap.text() == "2" and dialog.page.settings.error.isHidden()
    assert dialog.import_button.isEnabled()


def test_what_is_left_out_is_on_the_map_by_its_reason(orchard: Desk, tmp_path: Path) -> None:
    later = event(8, "A3", "01:07:00:00", "01:07:05:00", "SC13_T1_BOOM.wav")
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, VOICE, later))
    film = dialog.page.map.film
    assert film is not None
    (reason,) = group(dialog, EXCLUDED)
    cue = film.cue(reason.key)
    assert cue is not None and "dialogue" in cue.title
    assert [(one.start, one.end) for one in cue.stretches] == [(97500, 97625), (100500, 100625)]
    assert film.arrangement.lane_of[film.by_id[reason.key]] == 1, "below the music"
    assert film.arrangement.longest_silence is None, "its words would lie behind that lane"
    dialog.page.map.choose([reason.key])
    assert dialog.page.view.current_line() is reason
    assert "Left out" in dialog.page.map.accessibleDescription()
    dialog.page.view.go(group(dialog, MUSIC)[0].key)
    dialog.page.view.setFocus()
    orchard.press(Key.Key_X)
    orchard.settle()
    (aside, _reason) = group(dialog, EXCLUDED)
    film = dialog.page.map.film
    assert film is not None and film.cue(aside.key) is not None, "a cue that was taken out as well"


def test_recordings_are_unfolded_down_to_their_clips(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, AGAIN))
    view, model = dialog.page.view, dialog.page.model
    dialog.page.questions.yes_button.click()
    orchard.settle()
    view.setFocus()
    orchard.press(Key.Key_Right, Key.Key_Down)
    recording = view.current_line()
    assert recording is not None and recording.kind is Kind.RECORDING and recording.under is not None
    orchard.settle()
    first = model.index_of(recording, 0)
    arrow = QPoint(
        view.visualRect(first).left() - view.indentation() // 2, view.visualRect(first).center().y()
    )
    drawn = view.viewport().grab(QRect(arrow - QPoint(4, 4), QSize(9, 9))).toImage()
    rows = [{drawn.pixel(x, y) for x in range(drawn.width())} for y in range(drawn.height())]
    assert max(map(len, rows)) > 1, "its arrow is there"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert view.isExpanded(first)
    orchard.press(Key.Key_Down)
    line = view.current_line()
    assert line is not None and line.kind is Kind.CLIP and line.under is recording
    assert model.rowCount(model.index_of(line.under, 0)) == 2
    orchard.press(Key.Key_F2)
    assert view.state() is not view.State.EditingState, "a clip has no title to write"
    orchard.press(Key.Key_Up)
    orchard.press(Key.Key_U)
    orchard.settle()
    assert len(titles(dialog, UNSURE)) == 1 and titles(dialog) == []


def answered(desk: Desk, folder: Path) -> None:
    """An import that remembers of a track and of a name what they are."""
    dialog = reviewing(desk, edl(folder, HARBOUR, STORM, VOICE, HUM))
    desk.press(Key.Key_X)
    desk.settle()
    dialog.page.tracks.selectRow(track(dialog, "A4"))
    dialog.page.tracks.setFocus()
    desk.press(Key.Key_M)
    desk.settle()
    dialog.import_button.click()
    desk.settle()


def test_remembered_answers_are_seen_and_forgotten(orchard: Desk, tmp_path: Path) -> None:
    answered(orchard, tmp_path)
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM, VOICE, HUM))
    assert titles(dialog) == ["1m02 Storm Song", "1m04 Zorvex"]
    dialog.page.remembered_button.click()
    orchard.settle()
    (asked,) = dialog.findChildren(RememberedDialog)
    assert sorted(lines(asked)) == [
        ["A4", "track", "Music", "this production"],
        ["Harbour", "clip or title", "Left out", "this production"],
    ]
    steps = orchard.steps()
    asked.tree.selectAll()
    orchard.press(Key.Key_Delete)
    orchard.settle()
    assert asked.answers == [] and asked.pages.currentWidget() is asked.empty
    assert orchard.steps() == steps + 1
    assert titles(dialog) == ["1m01 Harbour", "1m02 Storm Song"] and titles(dialog, UNSURE) == ["Zorvex"]
    asked.reject()
    dialog.reject()
    orchard.window.session.undo()
    orchard.settle()
    assert len(timeline_options.remembered(orchard.store, orchard.film_id)) == 2


def lines(dialog: RememberedDialog) -> list[list[str]]:
    """What the list of answers shows."""
    model = dialog.tree.model()
    return [[str(model.index(row, at).data()) for at in range(4)] for row in range(model.rowCount())]


def test_what_is_forgotten_is_not_taken_back(orchard: Desk, tmp_path: Path) -> None:
    answered(orchard, tmp_path)
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM, VOICE, HUM))
    orchard.press(Key.Key_X)
    orchard.settle()
    dialog.show_remembered()
    orchard.settle()
    (asked,) = dialog.findChildren(RememberedDialog)
    asked.tree.selectAll()
    asked.forget_button.click()
    orchard.settle()
    asked.reject()
    dialog.back_button.click()
    orchard.settle()
    assert titles(dialog, UNSURE) == ["Zorvex"] and "1m01 Harbour" in titles(dialog)


def test_the_next_review_begins_as_the_last_import_ended(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR))
    dialog.page.settings.muted.click()
    orchard.settle()
    dialog.page.settings.hours.set_value(Hours.REEL.value)
    dialog.page.settings.hours.committed.emit(Hours.REEL.value)
    orchard.settle()
    dialog.import_button.click()
    orchard.settle()
    again = reviewing(orchard, edl(tmp_path, STORM, name="reel2.edl"))
    settings = again.page.settings
    assert settings.muted.isChecked() and settings.hours.value() == Hours.REEL.value
    assert "as at the last import (reel1.edl)" in again.remarks.text.toolTip()
    assert settings.only_tracks.isHidden()
    settings.muted.click()
    orchard.settle()
    assert "Muted clips" not in again.remarks.text.toolTip(), "no longer as last time"


def test_music_tracks_of_the_last_import_can_be_let_go(orchard: Desk, tmp_path: Path) -> None:
    path = edl(tmp_path, HARBOUR, STORM)
    options = timelines.options_for(orchard.store, orchard.film_id, music_tracks=("A2*",))
    found = timelines.review(orchard.store, orchard.film_id, timelines.look(path), options)
    timelines.accept(orchard.store, found)
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM, name="reel2.edl"))
    box = dialog.page.settings.only_tracks
    assert box.isChecked() and box.text() == "Only tracks A2*" and titles(dialog) == ["1m02 Storm Song"]
    box.click()
    orchard.settle()
    assert titles(dialog) == ["1m01 Harbour", "1m02 Storm Song"] and not box.isHidden()
    box.click()
    orchard.settle()
    assert titles(dialog) == ["1m02 Storm Song"]


def test_files_that_say_different_things_are_told_one_by_one(orchard: Desk, tmp_path: Path) -> None:
    fast = event(1, "A", "02:00:10:24", "02:00:40:29", "2m01 Harbour.wav")
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR), edl(tmp_path, fast, name="reel2.edl"))
    assert dialog.page.settings.files.full_text().splitlines() == [
        "reel1.edl: 25 (guessed), from 01:00:00:00",
        "reel2.edl: 29.97 NDF (guessed), from 02:00:00:00",
    ]
    dialog.read_files([edl(tmp_path, HARBOUR), edl(tmp_path, STORM, name="reel3.edl")])
    orchard.settle()
    assert dialog.page.settings.files.isHidden(), "alike: nothing to tell"


def test_a_window_that_is_closed_waits_for_no_import(orchard: Desk, tmp_path: Path) -> None:
    """The write lane is held, so that the import has not begun when the catalogue is let go of."""
    go_on = threading.Event()
    dialog = reviewing(orchard, edl(tmp_path))
    orchard.session.jobs.submit_write(go_on.wait)
    dialog.import_button.click()
    assert dialog.is_busy and not dialog.import_button.isEnabled()
    path = orchard.session.path
    assert path is not None
    orchard.session.close_catalog()
    go_on.set()
    orchard.settle()
    assert not [w for w in QApplication.topLevelWidgets() if w is dialog and w.isVisible()]
    orchard.window.open_catalog(path)
    orchard.settle()
    orchard.show("The Orchard")
    assert orchard.stored("title") == []


def test_storing_can_be_stopped(orchard: Desk, tmp_path: Path) -> None:
    go_on = threading.Event()
    dialog = reviewing(orchard, edl(tmp_path))
    orchard.session.jobs.submit_write(go_on.wait)
    dialog.import_button.click()
    assert not dialog.choose_button.isEnabled()
    dialog.page.settings.muted.click()
    dialog.page.view.setFocus()
    orchard.press(Key.Key_X)
    dialog.stop()
    go_on.set()
    orchard.settle()
    assert dialog.notice.text() == "Stopped; nothing was changed." and shown() is dialog
    assert orchard.stored("title") == [] and dialog.import_button.isEnabled()
    assert not dialog.page.settings.muted.isChecked() and not dialog.back_button.isEnabled()
    assert titles(dialog) == ["1m01 Harbour", "1m02 Storm Song"], "what is being stored is not answered anew"
    orchard.press(Key.Key_X)
    orchard.settle()
    assert titles(dialog) == ["1m02 Storm Song"], "now it is"


def test_the_keyboard_reaches_every_part(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM, CUT_SHORT, BACKWARDS))
    page = dialog.page
    reached: list[object] = []
    while not reached or orchard.focus() is not reached[0]:
        assert len(reached) < 60, "round and round"
        reached.append(orchard.focus())
        orchard.tab()
    settings = page.settings
    wanted = {page.losses.list_button, page.losses.take, settings.start, settings.muted, page.tracks}
    wanted |= {page.view, page.map, page.remembered_button, dialog.cancel_button}
    assert wanted <= set(reached)
