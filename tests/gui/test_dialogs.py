# SPDX-License-Identifier: GPL-3.0-or-later
"""Production, export and fill dialogs over a real catalogue, used by keyboard."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog
from pytestqt.qtbot import QtBot

from cuefolio.domain.film import FILM_FIELDS
from cuefolio.gui.dialogs.fill_dialog import FIELD, FillDialog
from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.exporting.dialog import ExportDialog
from cuefolio.gui.exporting.place_part import file_name
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.timecode_field import TimecodeField
from cuefolio.media.facts import Artwork
from cuefolio.media.stamp import write_tags
from cuefolio.media.synth import write_audio
from cuefolio.services import cues, films, sheets, undo

Settle = Callable[[], None]
Film = tuple[str, list[str]]


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QDialog], None]:
    """Open a dialog as the window does."""

    def show(dialog: QDialog) -> None:
        # The test keeps it, to ask it after it was closed.
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()

    return show


def replace(control: LineField, text: str, qtbot: QtBot) -> None:
    control.setFocus()
    control.selectAll()
    if text:
        qtbot.keyClicks(control, text)
    else:
        qtbot.keyClick(control, Qt.Key.Key_Delete)


def line(dialog: FilmDialog, name: str) -> LineField:
    control = dialog.form.lines[name].control
    assert isinstance(control, LineField)
    return control


# productions


def test_a_new_production_is_made_with_the_keyboard(
    opened: CatalogSession, settle: Settle, shown: Callable[[QDialog], None], qtbot: QtBot
) -> None:
    dialog = FilmDialog(opened, None)
    shown(dialog)
    settle()
    assert QApplication.focusWidget() is line(dialog, "title")
    qtbot.keyClicks(line(dialog, "title"), "Paper Moons")
    rate = dialog.form.lines["rate"].control
    assert isinstance(rate, ChoiceField)
    rate.setFocus()
    qtbot.keyClicks(rate, "29")
    qtbot.keyClick(rate, Qt.Key.Key_Down)
    replace(line(dialog, "start"), "10000000", qtbot)
    replace(line(dialog, "duration"), "12:30", qtbot)
    with qtbot.waitSignal(dialog.film_saved) as saved:
        qtbot.keyClick(line(dialog, "duration"), Qt.Key.Key_Return)
    assert opened.store is not None and saved.args is not None
    film = films.get_film(opened.store, str(saved.args[0]))
    assert (film.title, film.rate.id, film.values["kind"]) == ("Paper Moons", "29.97df", "film")
    assert film.start_frame == 10 * 107892
    assert film.duration_frames is not None
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_production_without_a_title_is_refused_in_the_dialog(
    opened: CatalogSession, settle: Settle, shown: Callable[[QDialog], None], qtbot: QtBot
) -> None:
    dialog = FilmDialog(opened, None)
    shown(dialog)
    dialog.tabs.setCurrentIndex(2)
    dialog.ok_button.click()
    settle()
    assert dialog.isVisible()
    assert dialog.notice.text() == "A production needs a title; type one."
    assert dialog.tabs.currentIndex() == 0 and QApplication.focusWidget() is line(dialog, "title")
    assert dialog.ok_button.isEnabled()


def test_only_what_was_changed_is_stored(
    opened: CatalogSession, film: Film, settle: Settle, shown: Callable[[QDialog], None], qtbot: QtBot
) -> None:
    assert opened.store is not None
    stored = films.get_film(opened.store, film[0])
    dialog = FilmDialog(opened, stored)
    shown(dialog)
    settle()
    assert dialog.form.changed() == {}
    for field in FILM_FIELDS:
        assert dialog.form.lines[field.name].control.accessibleName() == field.label
    replace(line(dialog, "director"), "M. Quist", qtbot)
    assert dialog.form.changed() == {"director": "M. Quist"}
    dialog.save()
    settle()
    assert films.get_film(opened.store, film[0]).values["director"] == "M. Quist"
    assert len([s for s in undo.steps(opened.store) if s.code == "step.edit_film"]) == 1


def test_another_rate_keeps_the_numbers_on_the_picture(
    opened: CatalogSession, film: Film, settle: Settle, shown: Callable[[QDialog], None]
) -> None:
    assert opened.store is not None
    dialog = FilmDialog(opened, films.get_film(opened.store, film[0]))
    shown(dialog)
    rate = dialog.form.lines["rate"].control
    assert isinstance(rate, ChoiceField)
    rate.set_value("25")
    rate.committed.emit("25")
    assert line(dialog, "start").text() == "01:00:00:00"
    assert dialog.reels.model.index(1, 1).data() == "01:19:00:00"
    dialog.save()
    settle()
    after = films.get_film(opened.store, film[0])
    assert after.start_frame == 25 * 3600
    assert after.reels == ((1, 25 * 3600), (2, 25 * 4740))
    assert cues.film_rows(opened.store, film[0])[0].text("in") == "01:00:56:00"


def test_an_impossible_start_is_told_at_its_field(
    opened: CatalogSession, film: Film, settle: Settle, shown: Callable[[QDialog], None], qtbot: QtBot
) -> None:
    assert opened.store is not None
    dialog = FilmDialog(opened, films.get_film(opened.store, film[0]))
    shown(dialog)
    start = line(dialog, "start")
    assert isinstance(start, TimecodeField)
    replace(start, "01:00:00:25", qtbot)
    dialog.save()
    settle()
    assert dialog.isVisible()
    assert "frame 25" in dialog.form.lines["start"].error.text()
    assert films.get_film(opened.store, film[0]).start_frame == 24 * 3600


def test_reels_are_added_and_refused_when_they_do_not_grow(
    opened: CatalogSession, film: Film, settle: Settle, shown: Callable[[QDialog], None], qtbot: QtBot
) -> None:
    assert opened.store is not None
    dialog = FilmDialog(opened, films.get_film(opened.store, film[0]))
    shown(dialog)
    settle()
    dialog.tabs.setCurrentIndex(3)
    dialog.reels.add()
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "01000000")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    dialog.save()
    settle()
    assert dialog.isVisible() and "Reels need different numbers" in dialog.notice.text()
    model = dialog.reels.model
    model.setData(model.index(2, 1), 24 * 5400)
    dialog.save()
    settle()
    assert [reel for reel, _ in films.get_film(opened.store, film[0]).reels] == [1, 2, 3]


def test_escape_stores_nothing(
    opened: CatalogSession, settle: Settle, shown: Callable[[QDialog], None], qtbot: QtBot
) -> None:
    dialog = FilmDialog(opened, None)
    shown(dialog)
    qtbot.keyClicks(line(dialog, "title"), "Nothing")
    qtbot.keyClick(line(dialog, "title"), Qt.Key.Key_Escape)
    qtbot.keyClick(line(dialog, "title"), Qt.Key.Key_Escape)
    settle()
    assert not dialog.isVisible() and opened.store is not None
    assert "Nothing" not in {f.title for f in films.list_films(opened.store)}


# export


def test_the_dialog_lists_what_is_missing_and_leads_to_it(
    opened: CatalogSession, film: Film, settle: Settle, shown: Callable[[QDialog], None], qtbot: QtBot
) -> None:
    dialog = ExportDialog(opened, film[0])
    shown(dialog)
    settle()
    assert "things missing" in dialog.summary.text()
    group = dialog.findings.topLevelItem(0)
    assert group is not None and group.text(0).startswith("Missing or wrong")
    wanted = next(
        group.child(n) for n in range(group.childCount()) if "has no composer" in group.child(n).text(0)
    )
    dialog.findings.setCurrentItem(wanted)
    with qtbot.waitSignal(dialog.goto) as gone:
        qtbot.keyClick(dialog.findings, Qt.Key.Key_Return)
    assert gone.args == [film[1][0], "composer"]
    assert not dialog.isVisible()


def test_a_sheet_goes_out_and_the_dialog_says_where(
    opened: CatalogSession,
    film: Film,
    settle: Settle,
    shown: Callable[[QDialog], None],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    dialog = ExportDialog(opened, film[0], folder=tmp_path)
    shown(dialog)
    settle()
    assert set(dialog.format.formats) >= {"generic-pdf", "generic-xlsx", "generic-csv", "json", "html"}
    dialog.format.field.set_value("json")
    dialog.format.field.committed.emit("json")
    settle()
    path = tmp_path / "Night Ferry cue sheet.json"
    assert dialog.place.field.text() == str(path)
    with qtbot.waitSignal(dialog.exported):
        dialog.export()
    assert json.loads(path.read_text())["header"]["title"] == "Night Ferry"
    assert str(path) in dialog.notice.text() and dialog.notice.button().text() == "Show in folder"
    assert opened.store is not None
    assert len(sheets.delivered(opened.store, film[0])) == 1


def test_a_file_that_is_there_is_replaced_only_after_a_question(
    opened: CatalogSession,
    film: Film,
    settle: Settle,
    shown: Callable[[QDialog], None],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    path = tmp_path / "Night Ferry cue sheet.csv"
    path.write_text("mine")
    dialog = ExportDialog(opened, film[0], folder=tmp_path)
    shown(dialog)
    settle()
    dialog.format.field.set_value("generic-csv")
    dialog.format.field.committed.emit("generic-csv")
    settle()
    dialog.export()
    settle()
    assert path.read_text() == "mine"
    assert "is there already" in dialog.notice.text()
    dialog.notice.button().click()
    settle()
    assert "Harbour Lights" in path.read_text()


def test_options_come_from_the_format(
    opened: CatalogSession, film: Film, settle: Settle, shown: Callable[[QDialog], None]
) -> None:
    dialog = ExportDialog(opened, film[0])
    shown(dialog)
    settle()
    for format_id, described in dialog.format.formats.items():
        dialog.format.field.set_value(format_id)
        dialog.format.field.committed.emit(format_id)
        assert dialog.format.options() == {option.id: option.default for option in described.options}
        for box in dialog.findChildren(QCheckBox):
            assert box.accessibleDescription()


def test_a_place_that_cannot_be_written_is_one_sentence(
    opened: CatalogSession, film: Film, settle: Settle, shown: Callable[[QDialog], None], tmp_path: Path
) -> None:
    dialog = ExportDialog(opened, film[0], folder=tmp_path / "nowhere")
    shown(dialog)
    settle()
    dialog.export()
    settle()
    assert dialog.notice.kind() == "error" and "nowhere" in dialog.notice.text()
    assert dialog.export_button.isEnabled()


def test_titles_become_names_of_files() -> None:
    assert file_name('Who: "A/B"?') == "Who A B"
    assert file_name("...") == "film"


# fill from audio


@pytest.fixture
def audio_file(tmp_path: Path) -> Path:
    path = tmp_path / "letter.flac"
    write_audio(path, np.zeros((4410, 2), dtype=np.float32), 44_100)
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkBlue)
    cover = tmp_path / "cover.png"
    assert picture.save(str(cover))
    fields = {
        "title": "The Letter (tag)",
        "composers": ("Ana Bell",),
        "artist": "City Orchestra",
        "isrc": "NOABC2400018",
    }
    write_tags(path, fields, Artwork("image/png", cover.read_bytes()))
    return path


def test_filling_shows_first_and_never_overwrites_by_itself(
    opened: CatalogSession,
    film: Film,
    settle: Settle,
    shown: Callable[[QDialog], None],
    qtbot: QtBot,
    audio_file: Path,
) -> None:
    assert opened.store is not None
    cue = cues.find_cue(opened.store, film[0], "2M2")
    dialog = FillDialog(opened, cue.id, audio_file)
    shown(dialog)
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=20_000)
    actions = {item.text(FIELD): item for item in dialog.items()}
    assert actions["Title"].checkState(FIELD) == Qt.CheckState.Unchecked
    assert actions["Title"].text(3) == "kept"
    assert actions["Performer"].checkState(FIELD) == Qt.CheckState.Checked
    assert dialog.artwork.isVisible()
    before = len(undo.steps(opened.store))
    dialog.tree.setCurrentItem(actions["Title"])
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert actions["Title"].text(3) == "replaced"
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert "title" not in dialog.fields()
    with qtbot.waitSignal(dialog.filled):
        dialog.fill_button.click()
    after = cues.find_cue(opened.store, film[0], "2M2")
    assert after.text("title") == "The Letter" and after.text("performer") == "City Orchestra"
    assert len(undo.steps(opened.store)) == before + 1


def test_a_file_that_cannot_be_read_is_one_sentence(
    opened: CatalogSession,
    film: Film,
    shown: Callable[[QDialog], None],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    path = tmp_path / "empty.mp3"
    path.write_bytes(b"")
    dialog = FillDialog(opened, film[1][0], path)
    shown(dialog)
    qtbot.waitUntil(lambda: dialog.notice.text() != "", timeout=20_000)
    assert "empty.mp3" in dialog.notice.text()
    assert not dialog.fill_button.isEnabled()
