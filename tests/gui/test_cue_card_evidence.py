# SPDX-License-Identifier: GPL-3.0-or-later
"""The Evidence tab: the recording with its files and tags, the stretches, the reasons of a duration."""

from __future__ import annotations

from pathlib import Path

import pytest
from card_helpers import CardDesk, Key, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.services.audio_samples import SONG, song

from cuefolio.gui.panels.evidence_files import FileLine
from cuefolio.gui.panels.evidence_page import EvidencePage
from cuefolio.gui.panels.evidence_times import IN, LENGTH, OUT
from cuefolio.gui.sound.backend import multimedia
from cuefolio.gui.sound.player import sound_player
from cuefolio.gui.sound.waveform import Waveform
from cuefolio.services import audio, audio_fill, cue_times, cues, library

CTRL = Qt.KeyboardModifier.ControlModifier


def evidence(desk: CardDesk) -> EvidencePage:
    desk.card.show_tab("evidence")
    desk.settle()
    page = desk.card.pages.currentWidget()
    assert isinstance(page, EvidencePage)
    return page


def cells(page: EvidencePage) -> list[tuple[str, ...]]:
    model = page.times.model
    return [tuple(str(model.index(row, c).data() or "") for c in range(3)) for row in range(model.rowCount())]


def type_cell(text: str, key: Qt.Key = Key.Key_Return) -> None:
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)


# the recording


def test_the_recording_with_its_file_and_tags(card_desk: CardDesk, tmp_path: Path) -> None:
    key = card_desk.row("3M2").id
    path = song(tmp_path / "music" / "04 Glass Stairs.flac", 2.0, **SONG)
    store = card_desk.store
    audio_fill.fill_apply(store, key, audio_fill.fill_preview(store, key, path))
    card_desk.show("3M2")
    page = evidence(card_desk)
    assert page.title.full_text() == "Glass Stairs"
    assert page.facts.full_text() == "The Pilot Boats · Low Water · 0:02"
    assert page.codes.full_text() == "Harbour Records · HR 12 · ISRC ZZABC2500001"
    files = page.files.findChildren(FileLine)
    names = [file.accessibleName() for file in files if file.isVisibleTo(page)]
    assert len(names) == 1 and names[0].startswith("04 Glass Stairs.flac, here, flac · 48 kHz · ")
    assert names[0].endswith(" · 0:02")
    table = page.files.tags
    model = table.model()
    tags = {str(model.index(r, 0).data()): str(model.index(r, 1).data()) for r in range(model.rowCount())}
    assert any(tag.upper().endswith("ISRC") and value == "ZZABC2500001" for tag, value in tags.items())
    table.setFocus()
    table.setCurrentIndex(model.index(0, 1))
    QTest.keyClick(table, Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == model.index(0, 1).data()
    assert page.sound.isVisibleTo(page) and page.sound.play.accessibleName() == "Play the recording"
    path.unlink()
    audio.rescan(store)
    card_desk.notice()
    shown = [file for file in page.files.findChildren(FileLine) if file.isVisibleTo(page)]
    assert len(shown) == 1 and ", missing, " in shown[0].accessibleName()


def test_a_cue_without_a_recording_says_how_to_get_one(card_desk: CardDesk) -> None:
    card_desk.show("3M2")
    page = evidence(card_desk)
    assert page.none.isVisible() and not page.record.isVisible() and not page.files.tag_part.isVisible()
    QTest.mouseClick(page.name_recording, Qt.MouseButton.LeftButton)
    assert card_desk.card.tabs.current_id() == "music"
    assert QApplication.focusWidget() is card_desk.line("recording")


def test_several_files_let_one_choose_whose_tags_are_shown(
    card_desk: CardDesk,
    tmp_path: Path,
) -> None:
    same = {"isrc": "ZZABC2500001", "title": "Glass Stairs"}
    for name, comment in (("a.flac", "first"), ("b.flac", "second")):
        song(tmp_path / name, 1.0, comment=comment, **same)
    audio.scan(card_desk.store, [tmp_path])
    cues.edit(card_desk.store, [card_desk.row("3M2").id], {"recording": "Glass Stairs"})
    card_desk.show("3M2")
    page = evidence(card_desk)
    assert page.files.choice_line.isVisible() and page.files.choice.currentText() == "a.flac"
    page.files.choice.setFocus()
    press(page.files.choice, Key.Key_Down)
    values = [
        str(page.files.tags.model().index(r, 1).data()) for r in range(page.files.tags.model().rowCount())
    ]
    assert "second" in values and "first" not in values


def test_the_page_follows_edits_of_the_recording(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    page = evidence(card_desk)
    assert page.title.full_text() == "2M1_v07.wav"
    assert "Harbour Records" in page.codes.full_text()
    recording = card_desk.row("2M1").recording
    assert recording is not None
    card_desk.session.write(
        "library.edit", "recording", [recording.id], {"title": "New", "artist": "Somebody"}
    )
    card_desk.settle()
    assert page.title.full_text() == "New" and page.facts.full_text() == "Somebody"
    library.delete(card_desk.store, "recording", [recording.id])
    card_desk.notice()
    assert page.none.isVisible()


def test_the_recording_is_played_beside_its_waveform(
    card_desk: CardDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    key = card_desk.row("3M2").id
    path = song(tmp_path / "long.flac", 8.0, title="Long")
    store = card_desk.store
    audio_fill.fill_apply(store, key, audio_fill.fill_preview(store, key, path))
    card_desk.show("3M2")
    page = evidence(card_desk)
    player = sound_player(card_desk.session)
    player.set_volume(0)
    said: list[str] = []
    player.refused.connect(said.append)
    wave = page.sound.findChild(Waveform)
    assert wave is not None and wave.recording_id == page.sound._recording
    QTest.mouseClick(page.sound.play, Qt.MouseButton.LeftButton)
    if multimedia() is None:
        qtbot.waitUntil(lambda: bool(said))
        return
    qtbot.waitUntil(lambda: player.is_playing and player.position > 0.2)
    assert page.sound.play.accessibleName() == "Pause the recording"
    wave.seek_wanted.emit(5.0)
    qtbot.waitUntil(lambda: player.position >= 5.0)
    qtbot.waitUntil(lambda: (wave.position or 0) >= 5.0 and page.sound.time.text() == "0:05")
    QTest.mouseClick(page.sound.play, Qt.MouseButton.LeftButton)
    assert not player.is_playing and page.sound.play.accessibleName() == "Play the recording"
    card_desk.show("2M1")
    assert page.sound.time.text() == "" and wave.position is None
    player.stop()
    assert said == []


# stretches


def test_stretches_are_added_changed_and_removed_by_keyboard(card_desk: CardDesk) -> None:
    key = card_desk.show("2M1")[0]
    page = evidence(card_desk)
    assert cells(page) == [("01:19:02:10", "01:21:14:14", "00:02:12:04")]
    page.times.table.setFocus()
    press(page.times.table, Key.Key_Insert)
    type_cell("01300000", Key.Key_Tab)
    type_cell("+10:00", Key.Key_Return)
    card_desk.settle()
    assert cells(page)[1] == ("01:30:00:00", "01:30:10:00", "0:10")
    assert "2 stretches together" in page.times.why.full_text()
    page.times.table.edit_cell(1, LENGTH)
    type_cell("20")
    card_desk.settle()
    assert card_desk.row("2M1").ranges[1].frames == 480
    page.times.table.edit_cell(0, IN)
    type_cell("01190000")
    card_desk.settle()
    assert card_desk.row("2M1").text("in") == "01:19:00:00"
    page.times.table.setCurrentIndex(page.times.model.index(1, OUT))
    QTest.mouseClick(page.times.remove_button, Qt.MouseButton.LeftButton)
    card_desk.settle()
    assert len(cells(page)) == 1
    for _ in range(5):  # an in and an out that are typed are two steps
        card_desk.session.undo()
        card_desk.settle()
    assert cells(page) == [("01:19:02:10", "01:21:14:14", "00:02:12:04")]
    assert cue_times.of_cue(card_desk.store, key).reported_seconds == 132


def test_a_refused_stretch_keeps_what_was_typed(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    page = evidence(card_desk)
    page.times.add()
    type_cell("01193000", Key.Key_Tab)
    type_cell("+10:00")
    card_desk.settle()
    assert "sounds already from 01:19:02:10 to 01:21:14:14" in page.times.error.full_text()
    assert cells(page)[1] == ("01:19:30:00", "01:19:40:00", "0:10")
    page.times.table.edit_cell(1, IN)
    type_cell("01393000", Key.Key_Tab)
    type_cell("+10:00")
    card_desk.settle()
    assert not page.times.error.isVisible()
    assert cells(page)[1] == ("01:39:30:00", "01:39:40:00", "0:10")
    assert len(card_desk.row("2M1").ranges) == 2


def test_a_line_that_is_left_empty_goes(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    page, before = evidence(card_desk), card_desk.steps()
    page.times.add()
    editor = QApplication.focusWidget()
    assert editor is not None
    press(editor, Key.Key_Escape)
    card_desk.settle()
    assert len(cells(page)) == 1 and card_desk.steps() == before


def test_a_cue_without_times_gets_its_first_stretch_here(card_desk: CardDesk) -> None:
    key = card_desk.row("3M2").id
    cues.edit(card_desk.store, [key], {"in": "", "out": "", "duration": ""})
    card_desk.show("3M2")
    page = evidence(card_desk)
    assert "no times yet" in page.times.why.full_text() and cells(page) == []
    page.times.add()
    type_cell("01500000")
    card_desk.settle()
    assert cells(page) == [("01:50:00:00", "", "")]
    assert card_desk.row("3M2").text("in") == "01:50:00:00"


def test_a_stretch_that_another_window_added_is_shown(card_desk: CardDesk) -> None:
    key = card_desk.show("2M1")[0]
    page = evidence(card_desk)
    card_desk.elsewhere(cue_times.add, key, {"in": "01300000", "out": "+5:00"})
    card_desk.notice()
    assert len(cells(page)) == 2


# why


@pytest.mark.parametrize(
    ("number", "values", "expected"),
    [
        ("4M2", {}, "888 frames sound together with 4M3, which enters later; the sheet counts them there."),
        ("4M2", {"work": "Drift (crossfade)"}, "888 frames go on in 4M3, the same work, which enters later;"),
        ("SD1", {}, "Not reported, because it is sound design."),
        ("5M1", {"status": "omitted"}, "Not reported, because it was omitted from the cut."),
        ("5M1", {"duration": "00:00:00:05"}, "raised to the least of one second: 0:01."),
        ("5M1", {}, "996 frames = 41.50 s, rounded half up to whole seconds: 0:42."),
    ],
)
def test_the_reasons_of_a_duration(
    card_desk: CardDesk,
    number: str,
    values: dict[str, str],
    expected: str,
) -> None:
    key = card_desk.row(number).id
    if values:
        cues.edit(card_desk.store, [key], values)
    card_desk.show(number)
    page = evidence(card_desk)
    assert expected in page.times.why.full_text()
    card_desk.card.focus_field("reported")
    card_desk.settle()
    assert expected in card_desk.card.lines["duration"].note.text()
