# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes of a dropped timeline around its review: the production it waits for, folders, messages."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from desk import CTRL, Desk, Key
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from tests.formats.timelines.test_bwf import wave
from tests.services.timeline_clips import accepted, clip, timeline
from timeline_hand import HARBOUR, STORM, edl, shown, titles

from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.timelines.review_dialog import ReviewDialog
from cuefolio.services import cues, films, timeline_evidence, timeline_rebuild

MUSIC = ["1m01 Harbour", "1m02 Storm Song"]


def drop(desk: Desk, *paths: Path) -> None:
    """Drop files on the window, beside every cue."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    QApplication.sendEvent(desk.window, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(5, 5), copy, data, left, none))
    desk.settle()


def reviews() -> list[ReviewDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, ReviewDialog) and w.isVisible()]


# the production that it waits for


def test_a_timeline_waits_until_its_production_is_shown(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.search("storm")
    drop(kept_desk, edl(tmp_path))
    assert reviews() == [] and "reel1.edl" in kept_desk.window.notice.text()
    kept_desk.show("The Orchard")
    assert titles(shown()) == MUSIC and kept_desk.window.notice.text() == ""
    assert shown().film.title == "The Orchard"
    shown().close()
    kept_desk.settle()
    kept_desk.show("Night Ferry")
    assert reviews() == [], "it was shown once"


def test_a_timeline_waits_for_any_new_production(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.search("storm")
    drop(kept_desk, edl(tmp_path))
    kept_desk.window.commands.run("new_film")
    (asking,) = kept_desk.window.findChildren(FilmDialog)
    asking.form.fill({"title": "Brought by hand"})
    asking.save()
    kept_desk.settle()
    assert titles(shown()) == MUSIC and shown().film.title == "Brought by hand"


def test_a_form_that_is_closed_leaves_the_offer(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.search("storm")
    drop(kept_desk, edl(tmp_path))
    kept_desk.window.notice.button().click()
    (asking,) = kept_desk.window.findChildren(FilmDialog)
    asking.reject()
    kept_desk.settle()
    assert kept_desk.window.notice.button().text() == "New production…"
    kept_desk.show("The Orchard")
    assert titles(shown()) == MUSIC


@pytest.mark.parametrize("how", ["closed", "other drop"])
def test_an_offer_that_is_over_opens_nothing(kept_desk: Desk, tmp_path: Path, how: str) -> None:
    kept_desk.search("storm")
    drop(kept_desk, edl(tmp_path))
    if how == "closed":
        kept_desk.window.notice.dismiss()
    else:
        other = tmp_path / "letter.txt"
        other.write_text("Dear all", encoding="utf-8")
        drop(kept_desk, other)
        assert "reel1.edl" not in kept_desk.window.notice.text()
    kept_desk.show("The Orchard")
    assert reviews() == []


def test_other_messages_leave_it_waiting(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.search("storm")
    drop(kept_desk, edl(tmp_path))
    kept_desk.window.tell("Something else happened.")
    kept_desk.window.notice.dismiss()
    kept_desk.show("The Orchard")
    assert titles(shown()) == MUSIC


# folders


def test_timelines_in_a_folder_are_told_and_reviewed(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.show("The Orchard")
    folder = tmp_path / "Reel 1.v2"
    (folder / "lists").mkdir(parents=True)
    edl(folder, HARBOUR)
    edl(folder / "lists", STORM, name="second.txt")
    (folder / "notes.txt").write_text("Dear all", encoding="utf-8")
    drop(kept_desk, folder)
    notice = kept_desk.window.notice
    assert notice.text() == "2 timelines lie in “Reel 1.v2”."
    assert notice.button().text() == "Review them" and reviews() == []
    notice.button().click()
    kept_desk.settle()
    assert titles(shown()) == MUSIC


def test_one_timeline_in_a_folder_is_named_and_waits_for_a_production(
    kept_desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "Delivery"
    folder.mkdir()
    edl(folder)
    kept_desk.search("storm")
    drop(kept_desk, folder)
    notice = kept_desk.window.notice
    assert (
        notice.text() == "A timeline lies in “Delivery”: reel1.edl." and notice.button().text() == "Review it"
    )
    notice.button().click()
    kept_desk.show("The Orchard")
    assert titles(shown()) == MUSIC


def test_what_was_read_beside_timelines_is_told_first(kept_desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "Delivery"
    folder.mkdir()
    edl(folder)
    (folder / "take.wav").write_bytes(wave())
    drop(kept_desk, folder)
    assert kept_desk.window.notice.text() == ("1 audio file read. A timeline lies in “Delivery”: reel1.edl.")


# files that are neither


def test_a_file_that_is_neither_sound_nor_timeline_is_told_both(kept_desk: Desk, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all, the mix is on Monday.", encoding="utf-8")
    drop(kept_desk, letter)
    notice = kept_desk.window.notice
    assert notice.kind() == "warning"
    assert (
        notice.text().startswith("“letter.txt” is neither sound nor a timeline") and "OTIO" in notice.text()
    )


def test_a_damaged_sound_file_is_told_as_ever(kept_desk: Desk, tmp_path: Path) -> None:
    sound, letter = tmp_path / "take.wav", tmp_path / "letter.txt"
    sound.write_bytes(b"")
    letter.write_text("Dear all", encoding="utf-8")
    drop(kept_desk, sound, letter)
    text = kept_desk.window.notice.text()
    assert "1 could not be read" in text and "take.wav is empty" in text
    assert "“letter.txt” is neither sound nor a timeline" in text and "Musepack" not in text


@pytest.mark.parametrize("name", ["cues.mid", "cues.SRT"])
def test_files_for_the_editor_do_not_come_back(kept_desk: Desk, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"MThd\x00\x00\x00\x06\x00\x00\x00\x01\x00\x60")
    steps = kept_desk.steps()
    drop(kept_desk, path)
    text = kept_desk.window.notice.text()
    assert name in text and "MIDI and subtitles" in text and "audio" not in text
    assert kept_desk.steps() == steps


# the offer to undo


def test_undo_is_offered_while_its_step_is_the_newest(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.show("The Orchard")
    drop(kept_desk, edl(tmp_path))
    shown().import_button.click()
    kept_desk.settle()
    notice = kept_desk.window.notice
    assert notice.button().isVisible() and notice.button().text() == "Undo"
    rows = kept_desk.rows()
    kept_desk.session.write("cues.edit", [rows[0].id], {"title": "Tempest"})
    kept_desk.settle()
    assert "imported" in notice.text() and not notice.button().isVisible()


def test_a_step_taken_back_takes_its_message_along(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.show("The Orchard")
    drop(kept_desk, edl(tmp_path, STORM))
    shown().import_button.click()
    kept_desk.settle()
    kept_desk.activate()
    assert kept_desk.window.notice.text() == "1 cue was imported from reel1.edl."
    kept_desk.press(Key.Key_Z, with_=CTRL)
    kept_desk.settle()
    assert kept_desk.rows() == [] and kept_desk.window.notice.text() == ""


def test_rebuilt_cues_are_told_and_undone_by_their_own_message(kept_desk: Desk, tmp_path: Path) -> None:
    store = kept_desk.store
    film_id = films.add_film(store, {"title": "Cut", "rate": "25"}).created[0]
    accepted(store, film_id, timeline([clip(0, 250, name="Harbour.wav"), clip(350, 500, name="Harbour.wav")]))
    building = timeline_evidence.Building(gap=Fraction(5))
    plan = timeline_rebuild.plan(store, film_id, building)
    kept_desk.window.tell("2 cues were imported.", ("Undo", kept_desk.session.undo))
    kept_desk.session.write_long("timeline_rebuild_write.rebuild", plan, label="Rebuilding cues")
    kept_desk.settle()
    notice = kept_desk.window.notice
    assert notice.text() == "The cues of “Cut” were rebuilt." and len(cues.film_rows(store, film_id)) == 1
    notice.button().click()
    kept_desk.settle()
    assert len(cues.film_rows(store, film_id)) == 2 and notice.text() == ""
    kept_desk.session.redo()
    kept_desk.settle()
    assert len(cues.film_rows(store, film_id)) == 1 and notice.text() == "", "whoever redoes it knows"


# empty places


def test_a_production_without_cues_names_timelines(kept_desk: Desk) -> None:
    kept_desk.show("The Orchard")
    empty = kept_desk.window.film_page.table.empty
    assert empty.isVisible() and "drop a timeline or a folder of music here" in empty.accessibleDescription()
