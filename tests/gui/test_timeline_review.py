# SPDX-License-Identifier: GPL-3.0-or-later
"""The review of a timeline: what it shows, what a person says to it, and what becomes of it in one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import CTRL, Desk, Key
from tests.reliability.catalog_checks import difference, dump
from timeline_hand import (
    AGAIN,
    HARBOUR,
    HUM,
    STORM,
    VOICE,
    current_title,
    edl,
    event,
    go,
    group,
    reviewing,
    times,
    titles,
    track,
)

from cuefolio.domain.timeline.options import Hours, Verdict
from cuefolio.gui.timelines.lines import Kind
from cuefolio.services import timeline_evidence

MUSIC, UNSURE, EXCLUDED = Verdict


@pytest.fixture
def orchard(kept_desk: Desk) -> Desk:
    """The window with a production at 25 frames a second that has no cue yet."""
    kept_desk.show("The Orchard")
    return kept_desk


def test_a_timeline_is_looked_at_then_imported_as_one_step(orchard: Desk, tmp_path: Path) -> None:
    before, steps = dump(orchard.store), orchard.steps()
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM, VOICE, HUM))
    assert titles(dialog) == ["1m01 Harbour", "1m02 Storm Song"]
    assert titles(dialog, UNSURE) == ["Zorvex"]
    assert titles(dialog, EXCLUDED) == ["It is dialogue or production sound (1)"]
    assert difference(before, dump(orchard.store)) == {}, "a review stores nothing"
    assert dialog.import_button.text() == "Import 2 cues"
    dialog.import_button.click()
    orchard.qtbot.waitUntil(lambda: "reel1.edl" in orchard.window.notice.text())
    assert orchard.stored("number", "title", "in") == [
        ("1m01", "Harbour", "01:00:10:00"),
        ("1m02", "Storm Song", "01:02:00:00"),
    ]
    assert (
        orchard.steps() == steps + 1
        and len(timeline_evidence.of_cue(orchard.store, orchard.view.cues.ids[0])) == 1
    )
    orchard.window.notice.button().click()
    orchard.settle()
    assert difference(before, dump(orchard.store)) == {}


def test_the_keyboard_alone_sorts_cues(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM, VOICE, HUM))
    assert orchard.focus() is dialog.page.view and current_title(dialog) == "Harbour"
    orchard.press(Key.Key_X)
    orchard.settle()
    assert titles(dialog) == ["1m02 Storm Song"] and titles(dialog, EXCLUDED)[0] == "1m01 Harbour"
    assert current_title(dialog) == "Storm Song", "the keyboard goes on to the next cue"
    assert orchard.focus() is dialog.page.view
    go(dialog, "Zorvex")
    orchard.press(Key.Key_M)
    orchard.settle()
    assert titles(dialog) == ["1m02 Storm Song", "1m03 Zorvex"] and titles(dialog, UNSURE) == []
    orchard.press(Key.Key_Z, with_=CTRL)
    orchard.settle()
    orchard.press(Key.Key_Z, with_=CTRL)
    orchard.settle()
    assert titles(dialog) == ["1m01 Harbour", "1m02 Storm Song"] and titles(dialog, UNSURE) == ["Zorvex"]
    assert not dialog.back_button.isEnabled()


def test_a_slip_of_escape_forgets_nothing(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    orchard.press(Key.Key_X)
    orchard.settle()
    orchard.press(Key.Key_Escape)
    assert dialog.isVisible() and "closing forgets" in dialog.notice.text()
    orchard.press(Key.Key_Escape)
    assert dialog.isVisible() and dialog.notice.text() == ""
    dialog.cancel_button.click()
    orchard.settle()
    assert orchard.stored("title") == []


def test_a_cue_that_was_left_out_can_be_put_back(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    orchard.press(Key.Key_X)
    orchard.settle()
    go(dialog, "Harbour")
    orchard.press(Key.Key_U)
    orchard.settle()
    assert titles(dialog, UNSURE) == ["1m01 Harbour"]
    assert titles(dialog, EXCLUDED) == ["It is dialogue or production sound (1)"]


def test_a_clip_that_was_left_out_can_be_music(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    (reason,) = group(dialog, EXCLUDED)
    assert reason.kind is Kind.REASON
    dialog.page.view.go(reason.key)
    dialog.page.music_button.click()
    orchard.settle()
    assert len(titles(dialog)) == 3 and titles(dialog, EXCLUDED) == []


def test_titles_and_numbers_are_written_in_the_tree(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, AGAIN, STORM))
    orchard.press(Key.Key_F2)
    orchard.type("Quay at Dawn")
    orchard.enter()
    orchard.settle()
    assert titles(dialog) == ["1m01 Quay at Dawn", "1m01 Quay at Dawn", "1m02 Storm Song"], "of one song"
    go(dialog, "Storm Song")
    view = dialog.page.view
    view.edit(view.currentIndex().siblingAtColumn(0))
    orchard.type("2m07")
    orchard.enter()
    orchard.settle()
    dialog.import_button.click()
    orchard.qtbot.waitUntil(lambda: "reel1.edl" in orchard.window.notice.text())
    assert orchard.stored("number", "title")[2] == ("2m07", "Storm Song")
    assert orchard.stored("title")[0] == ("Quay at Dawn",)


def test_another_rate_reads_the_file_again(orchard: Desk, tmp_path: Path) -> None:
    late = event(1, "A", "01:00:10:12", "01:00:40:00", "1m01 Harbour.wav")
    dialog = reviewing(orchard, edl(tmp_path, late))
    settings = dialog.page.settings
    assert (settings.rate.value(), settings.rate_from.full_text()) == ("25", "guessed"), "the production's"
    settings.rate.set_value("30")
    settings.rate.committed.emit("30")
    orchard.settle()
    assert (settings.rate.value(), settings.rate_from.full_text()) == ("30", "as you said")
    assert times(dialog) == [("01:00:10:12", "01:00:40:00")] and settings.start.text() == "01:00:00:00"
    settings.start.setFocus()
    settings.start.selectAll()
    orchard.type("00:59:50:00")
    orchard.tab()
    orchard.settle()
    settings.rate.set_value("25")
    settings.rate.committed.emit("25")
    orchard.settle()
    assert settings.start.text() == "00:59:50:00", "the same label at another rate"
    dialog.import_button.click()
    orchard.settle()
    assert orchard.window.film_page.film is not None and orchard.window.film_page.film.rate.id == "25"
    assert orchard.window.film_page.film.start_frame == (59 * 60 + 50) * 25


def test_gap_and_hours_work_the_cues_out_anew(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, AGAIN))
    settings = dialog.page.settings
    assert len(titles(dialog)) == 2
    settings.gap.setFocus()
    settings.gap.selectAll()
    orchard.type("6")
    orchard.tab()
    orchard.settle()
    assert times(dialog) == [("01:00:10:00", "01:01:10:00")]
    settings.hours.set_value(Hours.REEL.value)
    settings.hours.committed.emit(Hours.REEL.value)
    orchard.settle()
    assert not dialog.page.reels.isHidden() and dialog.page.reels.text() == "Reels (1)"
    settings.gap.setFocus()
    settings.gap.selectAll()
    orchard.type("soon")
    orchard.tab()
    assert settings.gap.typed_number() is None and len(titles(dialog)) == 1, "no number changes nothing"


def test_a_short_gap_is_a_question(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, AGAIN, STORM))
    bar = dialog.page.questions
    assert "1m01 Harbour" in bar.text.full_text() and "5 s later" in bar.text.full_text()
    bar.yes_button.click()
    orchard.settle()
    assert times(dialog)[0] == ("01:00:10:00", "01:01:10:00") and bar.isHidden()
    dialog.back_button.click()
    orchard.settle()
    assert len(titles(dialog)) == 3 and not bar.isHidden()
    bar.no_button.click()
    assert bar.isHidden(), "a no is not asked again"


def test_cues_of_one_song_are_joined_by_a_key(orchard: Desk, tmp_path: Path) -> None:
    far = event(2, "A", "01:01:40:00", "01:02:10:00", "1m01 Harbour_v05.wav", "00:01:00:00")
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, far, STORM))
    assert dialog.page.questions.isHidden() and not dialog.page.join_button.isEnabled()
    orchard.press(Key.Key_Down)
    assert dialog.page.join_button.isEnabled()
    orchard.press(Key.Key_J)
    orchard.settle()
    assert times(dialog) == [("01:00:10:00", "01:02:10:00"), ("01:02:00:00", "01:03:00:00")]


def test_a_cue_is_split_at_a_timecode(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    bar = dialog.page.split
    orchard.press(Key.Key_S)
    assert orchard.focus() is bar.field
    orchard.type("01:09:00:00")
    orchard.enter()
    assert "01:00:10:00" in bar.text.full_text() and not bar.isHidden(), "it tells where a split can be"
    bar.field.selectAll()
    orchard.type("01:00:20:00")
    orchard.enter()
    orchard.settle()
    assert times(dialog)[:2] == [("01:00:10:00", "01:00:20:00"), ("01:00:20:00", "01:00:40:00")]
    orchard.press(Key.Key_Down, Key.Key_S)
    orchard.type("01:00:30:00")
    orchard.enter()
    orchard.settle()
    assert times(dialog)[1] == ("01:00:20:00", "01:00:30:00"), "a part can be split again"
    orchard.press(Key.Key_S, Key.Key_Escape)
    assert bar.isHidden() and dialog.isVisible() and orchard.focus() is dialog.page.view


def test_tracks_are_ticked_and_the_answer_is_remembered(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, STORM, VOICE, HUM))
    view = dialog.page.tracks
    view.setFocus()
    view.selectRow(track(dialog, "A2"))
    orchard.press(Key.Key_Space)
    orchard.settle()
    view.selectRow(track(dialog, "A4"))
    orchard.press(Key.Key_M)
    orchard.settle()
    assert titles(dialog) == ["1m01 Harbour", "1m02 Zorvex"]
    orchard.press(Key.Key_R)
    orchard.settle()
    assert titles(dialog, UNSURE) == ["Zorvex"]
    dialog.import_button.click()
    orchard.settle()
    again = reviewing(orchard, edl(tmp_path, HARBOUR, STORM, VOICE, HUM))
    assert titles(again) == ["1m01 Harbour"] and titles(again, UNSURE) == ["Zorvex"]


def test_nothing_is_remembered_where_a_person_says_so(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    orchard.press(Key.Key_X)
    orchard.settle()
    dialog.page.remember.set_value("no")
    dialog.import_button.click()
    orchard.settle()
    assert titles(reviewing(orchard, edl(tmp_path))) == ["1m01 Harbour", "1m02 Storm Song"]


def test_a_song_that_was_left_out_stays_out_next_time(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    orchard.press(Key.Key_X)
    orchard.settle()
    dialog.import_button.click()
    orchard.settle()
    next_version = edl(tmp_path, event(1, "A", "01:00:12:00", "01:00:40:00", "1m01 Harbour_v06.wav"), STORM)
    assert titles(reviewing(orchard, next_version)) == ["1m02 Storm Song"]


def test_several_files_are_one_import(orchard: Desk, tmp_path: Path) -> None:
    first, second = edl(tmp_path, HARBOUR), edl(tmp_path, STORM, name="reel2.edl")
    dialog = reviewing(orchard, first, second)
    assert titles(dialog) == ["1m01 Harbour", "1m02 Storm Song"]
    sequence = dialog.page.settings.sequence
    assert sequence.isEnabled() and sequence.currentText() == "Every file"
    sequence.set_value("1/0")
    sequence.committed.emit("1/0")
    orchard.settle()
    assert titles(dialog) == ["1m02 Storm Song"]


def test_the_map_and_the_tree_show_the_same_cue(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    (first, second) = group(dialog, MUSIC)
    assert list(dialog.page.map.selected) == [first.key]
    dialog.page.map.choose([second.key])
    assert current_title(dialog) == "Storm Song"
    assert "Storm Song" in dialog.page.map.accessibleDescription()
    assert "Music" in dialog.page.map.accessibleDescription()


def test_why_says_what_speaks_for_music_and_how_long_it_is(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path))
    text = dialog.page.why.text.full_text()
    assert "1m01 Harbour_v05.wav" in text and "750 frames" in text and "cue number 1m01" in text
    (reason,) = group(dialog, EXCLUDED)
    view, model = dialog.page.view, dialog.page.model
    view.setExpanded(model.index_of(group(dialog, EXCLUDED)[0].under, 0), True)
    view.setCurrentIndex(model.index_of(reason.lines()[0]))
    assert "dialogue" in dialog.page.why.text.full_text()


def test_what_is_never_unfolded_is_never_made(orchard: Desk, tmp_path: Path) -> None:
    voices = []
    for number in range(900):
        start = f"02:{number // 60:02}:{number % 60:02}"
        voices.append(event(number, "A3", f"{start}:00", f"{start}:20", f"SC12_T{number}_BOOM.wav"))
    dialog = reviewing(orchard, edl(tmp_path, HARBOUR, *voices))
    (reason,) = group(dialog, EXCLUDED)
    assert reason.count == 900 and reason._lines is None
    view, model = dialog.page.view, dialog.page.model
    view.setExpanded(model.index_of(reason.under, 0), True)
    view.setExpanded(model.index_of(reason, 0), True)
    orchard.settle()
    assert model.rowCount(model.index_of(reason, 0)) == 900
    view.go(reason.key)
    orchard.press(Key.Key_M)
    assert "tracks" in dialog.notice.text() and titles(dialog) == ["1m01 Harbour"]
