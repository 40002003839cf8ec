# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files are reviewed as timelines, and what is said of those that are not."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from desk import Desk
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from reconcile_helpers import sheet
from reconcile_helpers import shown as shown_sheet
from tests.formats.timelines.test_bwf import bext, ixml, wave
from timeline_hand import (
    HARBOUR,
    STORM,
    VOICE,
    current_title,
    edl,
    event,
    group,
    reviewing,
    shown,
    times,
    titles,
)

from cuefolio.domain.timeline.options import Verdict
from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.reconcile.compare_dialog import CompareDialog
from cuefolio.gui.timelines.review_dialog import ReviewDialog
from cuefolio.gui.timelines.review_model import IN, NUMBER, TITLE
from cuefolio.services import cues, films, library, markers

MARKERS = "Marker Name\tTimecode\tColor\nSpot here\t01:00:05:00\tRed\nEnd\t01:00:09:00\tBlue\n"


def drop(desk: Desk, target: QWidget, *paths: Path) -> None:
    """Drop files on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    place = target.rect().center()
    QApplication.sendEvent(target, QDragEnterEvent(place, copy, data, left, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(place), copy, data, left, none))
    desk.settle()


def reviews() -> list[ReviewDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, ReviewDialog) and w.isVisible()]


def test_a_timeline_dropped_on_the_production_is_reviewed(kept_desk: Desk, tmp_path: Path) -> None:
    path = edl(tmp_path, name="called-anything.bin")
    drop(kept_desk, kept_desk.view.viewport(), path)
    assert titles(shown()) == ["1m01 Harbour", "1m02 Storm Song"], "what it is, its content says"


def test_a_cue_sheet_is_no_timeline(kept_desk: Desk, tmp_path: Path) -> None:
    drop(kept_desk, kept_desk.view.viewport(), sheet(tmp_path))
    assert shown_sheet(CompareDialog).path == tmp_path / "theirs.csv" and reviews() == []


def test_markers_become_spotting_notes(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.show("The Orchard")
    path = tmp_path / "markers.tsv"
    path.write_text(MARKERS, encoding="utf-8")
    drop(kept_desk, kept_desk.view.viewport(), path)
    dialog = shown()
    assert titles(dialog) == [] and "no sound" in dialog.page.hint.full_text()
    assert dialog.page.spots.isChecked() and dialog.import_button.text() == "Import 2 markers"
    model = dialog.page.model
    notes = model.groups()[-1]
    assert model.text(notes, NUMBER) == "Spotting notes (2)"
    assert [(model.text(line, IN), model.text(line, TITLE)) for line in notes.lines()] == [
        ("01:00:05:00", "Spot here"),
        ("01:00:09:00", "End"),
    ]
    assert dialog.page.view.isExpanded(model.index_of(notes, 0)), "they are seen before they are stored"
    assert current_title(dialog) == "Spot here" and not dialog.page.music_button.isEnabled()
    film = dialog.page.map.film
    assert film is not None and [marker.name for marker in film.markers] == ["Spot here", "End"]
    dialog.page.spots.click()
    assert not dialog.import_button.isEnabled()
    dialog.page.spots.click()
    dialog.import_button.click()
    kept_desk.settle()
    assert [marker.name for marker in markers.of_film(kept_desk.store, kept_desk.film_id)] == [
        "Spot here",
        "End",
    ]


def test_markers_beside_sound_wait_for_a_tick(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.show("The Orchard")
    path = tmp_path / "markers.tsv"
    path.write_text(MARKERS, encoding="utf-8")
    dialog = reviewing(kept_desk, path, edl(tmp_path))
    assert not dialog.page.spots.isHidden() and not dialog.page.spots.isChecked()
    assert dialog.import_button.text() == "Import 2 cues" and current_title(dialog) == "Harbour"
    dialog.read_files([path])
    kept_desk.settle()
    assert dialog.page.spots.isChecked()
    dialog.read_files([path, edl(tmp_path)])
    kept_desk.settle()
    assert not dialog.page.spots.isChecked(), "the tick was for the list alone"


def test_a_folder_of_stamped_sound_is_read_and_offered(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.show("The Orchard")
    folder = tmp_path / "Music"
    folder.mkdir()
    (folder / "1m01 Harbour.wav").write_bytes(wave(bext(3600 * 48000), ixml("25/1"), seconds=Fraction(30)))
    drop(kept_desk, kept_desk.view.viewport(), folder)
    assert len(library.list_ids(kept_desk.store, "recording", like="Harbour")) >= 1, "as ever"
    notice = kept_desk.window.notice
    assert "“Music” by their time stamps" in notice.button().text() and reviews() == []
    notice.button().click()
    kept_desk.settle()
    assert titles(shown()) == ["1m01 Harbour"]
    assert times(shown()) == [("01:00:00:00", "01:00:30:00")]


def test_sound_files_dropped_one_by_one_are_read_and_their_folder_is_offered(
    kept_desk: Desk, tmp_path: Path
) -> None:
    kept_desk.show("The Orchard")
    folder = tmp_path / "Spotted"
    folder.mkdir()
    paths = [folder / "1m01 Harbour.wav", folder / "1m02 Storm Song.wav"]
    for at, path in enumerate(paths):
        path.write_bytes(wave(bext((3600 + 60 * at) * 48000), ixml("25/1"), seconds=Fraction(30)))
    drop(kept_desk, kept_desk.view.viewport(), paths[0])
    assert "recordings" in kept_desk.window.notice.button().text(), "one file is a recording"
    drop(kept_desk, kept_desk.view.viewport(), *paths)
    notice = kept_desk.window.notice
    assert "read" in notice.text() and "“Spotted”" in notice.button().text() and reviews() == []
    notice.button().click()
    kept_desk.settle()
    assert titles(shown()) == ["1m01 Harbour", "1m02 Storm Song"]


@pytest.mark.parametrize(
    "name", ["reel.edl", "reel.fcpxml", "reel.aaf", "reel.otio", "reel.otioz", "reel.prproj"]
)
def test_what_is_wrong_with_a_timeline_its_review_says(kept_desk: Desk, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"\x00\x01 nothing of the kind " * 40)
    drop(kept_desk, kept_desk.view.viewport(), path)
    dialog = shown()
    assert dialog.notice.kind() == "error" and name in dialog.notice.text()
    assert "audio" not in dialog.notice.text() and dialog.pages.currentWidget() is dialog.empty


def test_a_folder_of_sound_without_stamps_is_read_as_ever(kept_desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "Music"
    folder.mkdir()
    (folder / "take.wav").write_bytes(wave())
    drop(kept_desk, kept_desk.view.viewport(), folder)
    assert "recordings" in kept_desk.window.notice.button().text()


def test_without_a_production_it_is_told_what_to_do(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.search("storm")
    drop(kept_desk, kept_desk.view.viewport(), edl(tmp_path))
    notice = kept_desk.window.notice
    assert reviews() == [] and "reel1.edl" in notice.text()
    notice.button().click()
    (asking,) = kept_desk.window.findChildren(FilmDialog)
    assert "title" not in asking.form.changed(), "nothing of the file is taken over unasked"
    assert "reel1.edl" in notice.text(), "whoever closes the form is offered it again"
    asking.form.fill({"title": "reel1"})
    asking.save()
    kept_desk.settle()
    assert titles(shown()) == ["1m01 Harbour", "1m02 Storm Song"] and notice.text() == ""
    shown().import_button.click()
    kept_desk.settle()
    film = films.find_film(kept_desk.store, "reel1")
    assert len(cues.film_rows(kept_desk.store, film.id)) == 2


def test_another_kind_of_file_is_refused_with_a_sentence(kept_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "poster.edl"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    dialog = reviewing(kept_desk, path)
    assert "poster.edl" in dialog.notice.text() and dialog.pages.currentWidget() is dialog.empty
    assert dialog.import_button.isHidden()
    dialog.read_files([edl(tmp_path)])
    kept_desk.settle()
    assert dialog.notice.text() == "" and len(titles(dialog)) == 2


def test_files_dropped_on_the_review_replace_those_there(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = reviewing(kept_desk, edl(tmp_path))
    drop(kept_desk, dialog, edl(tmp_path, HARBOUR, name="other.edl"))
    assert titles(dialog) == ["1m01 Harbour"] and dialog.file.full_text() == "other.edl"


def test_only_voices_teach_what_can_be_done(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = reviewing(kept_desk, edl(tmp_path, VOICE))
    assert "Left out" in dialog.page.hint.full_text() and not dialog.import_button.isEnabled()


def test_a_catalogue_that_is_closed_takes_the_review_along(kept_desk: Desk, tmp_path: Path) -> None:
    reviewing(kept_desk, edl(tmp_path))
    path = kept_desk.session.path
    assert path is not None
    kept_desk.session.close_catalog()
    kept_desk.settle()
    assert reviews() == []
    kept_desk.window.open_catalog(path)
    kept_desk.settle()


def test_a_production_with_times_keeps_them_and_says_so(kept_desk: Desk, tmp_path: Path) -> None:
    kept_desk.show("Night Ferry")
    dialog = reviewing(
        kept_desk, edl(tmp_path, event(1, "A", "01:00:10:24", "01:00:40:00", "1m01 Harbour.wav"))
    )
    assert dialog.page.settings.rate.value() == "25" and "Night Ferry" not in dialog.remarks.text.full_text()
    assert "converted" in dialog.remarks.text.toolTip()


@pytest.fixture
def theirs(shared_testdata: Path) -> Path:
    """The folder of timelines of others beside the checkout."""
    folder = shared_testdata / "timelines"
    if not folder.is_dir():
        pytest.skip(f"no timelines beside the checkout ({folder} is missing)")
    return folder


def test_a_real_mix_is_marked_and_a_real_voice_is_unsure(kept_desk: Desk, theirs: Path) -> None:
    kept_desk.show("The Orchard")
    dialog = reviewing(kept_desk, theirs / "edl" / "TEST.edl")
    assert times(dialog) == [("01:00:00:00", "01:07:27:01"), ("01:08:56:00", "01:16:55:17")]
    model = dialog.page.model
    notes = {model.text(line, 8) for line in group(dialog, Verdict.MUSIC)}
    assert all("needs its own cue sheet" in note for note in notes)
    dialog.reject()
    other = reviewing(kept_desk, theirs / "otio" / "effects.otio")
    assert titles(other) == ["1M1 PICCHU MAQUETA", "1M2 Sea of Clouds"] and titles(other, Verdict.UNSURE) == [
        "MayuYize"
    ]


def test_muted_music_is_offered(kept_desk: Desk, theirs: Path) -> None:
    kept_desk.show("The Orchard")
    (path,) = (theirs / "protools").glob("SessionText_FPPFinal*")
    dialog = reviewing(kept_desk, path)
    few = len(titles(dialog))
    assert "muted" in dialog.notice.text()
    dialog.notice.button().click()
    kept_desk.settle()
    assert len(titles(dialog)) > few and dialog.page.settings.muted.isChecked()


def test_the_numbers_are_those_that_are_stored(kept_desk: Desk, tmp_path: Path) -> None:
    orchard = kept_desk
    orchard.show("The Orchard")
    unnumbered = [text.replace("1m01 ", "MX ").replace("1m02 ", "MX ") for text in (HARBOUR, STORM)]
    dialog = reviewing(orchard, edl(tmp_path, *unnumbered))
    assert titles(dialog) == ["1M1 Harbour", "1M2 Storm Song"]
    dialog.import_button.click()
    orchard.settle()
    assert orchard.stored("number", "title") == [("1M1", "Harbour"), ("1M2", "Storm Song")]
