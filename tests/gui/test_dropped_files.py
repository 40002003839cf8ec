# SPDX-License-Identifier: GPL-3.0-or-later
"""Files dropped on the cue table that are no music: a film becomes the picture, a still is told its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from card_helpers import picture
from desk import Desk
from player_desk import FilmFile, Playing
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from cuefolio.gui.dialogs.fill_dialog import FillDialog
from cuefolio.services import films, library, pictures

pytestmark = pytest.mark.usefixtures("kept_window")
pytest_plugins = ("player_fixtures",)


def drop(desk: Desk, *paths: Path, line: int = 0) -> None:
    """Drop files on a line of the table."""
    view = desk.view
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = view.visualRect(view.cues.index(line, 1)).center()
    none, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, copy, data, left, none))
    event = QDropEvent(QPointF(place), copy, data, left, none)
    QApplication.sendEvent(view.viewport(), event)
    assert event.isAccepted()
    desk.settle()


def test_a_film_on_the_table_is_the_productions_picture(
    at_film: Playing, film_at: Callable[[str], FilmFile], tmp_path: Path
) -> None:
    playing = at_film("25", picture=None)
    desk = playing.desk
    other = tmp_path / "second.mov"
    other.write_bytes(b"")
    drop(desk, film_at("25").path, other)
    stored = pictures.of_film(desk.store, desk.film_id)
    assert stored is not None and desk.refused == []
    notice = desk.window.notice.text()
    assert film_at("25").path.name in notice and "second" not in notice
    assert library.list_ids(desk.store, "recording") == [], "it is no music"


def test_a_film_beside_every_production_is_told_so(desk: Desk, tmp_path: Path) -> None:
    film = tmp_path / "reel.mov"
    film.write_bytes(b"")
    desk.search("storm")
    drop(desk, film)
    assert "reel.mov" in desk.window.notice.text() and "production" in desk.window.notice.text()
    assert desk.refused == []


def test_a_still_is_told_where_it_can_go_and_goes_there(desk: Desk, tmp_path: Path) -> None:
    still = picture(tmp_path / "Poster.JPG".lower())
    steps = desk.steps()
    drop(desk, still)
    notice = desk.window.notice
    assert "poster.jpg" in notice.text() and "poster of a production" in notice.text()
    assert desk.steps() == steps and desk.refused == []
    assert not desk.window.findChildren(FillDialog), "no audio file is offered to be read"
    notice.button().click()
    desk.settle()
    desk.qtbot.waitUntil(lambda: films.get_film(desk.store, desk.film_id).poster is not None)


def test_music_among_other_files_is_read_as_ever(desk: Desk, tmp_path: Path) -> None:
    still, music = picture(tmp_path / "cover.png"), tmp_path / "take.wav"
    music.write_bytes(b"")
    drop(desk, still, music)
    (dialog,) = desk.window.findChildren(FillDialog)
    assert "cover.png" in desk.window.notice.text()
    dialog.close()


def test_a_folder_that_is_called_like_a_picture_is_looked_through(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "stills.png"
    folder.mkdir()
    drop(desk, folder)
    assert "still, not music" not in desk.window.notice.text()
