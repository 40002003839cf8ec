# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture's window: its file, what is amiss with it, where it stands in time, and where it is put."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from player_desk import FilmFile, PlayerDesk, Playing
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from cuefolio.domain.timecode import rate_from_id
from cuefolio.gui.player.picture_dock import PictureDock
from cuefolio.media.synth_video import write_film
from cuefolio.services import pictures

pytest_plugins = ("player_fixtures",)
HOUR = 25 * 3600


def dock_of(desk: PlayerDesk) -> PictureDock:
    assert desk.player.picture.dock is not None
    return desk.player.picture.dock


def drop(dock: PictureDock, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    dock.dropEvent(event)
    assert event.isAccepted()


def test_the_picture_is_hidden_until_it_is_wanted(at_film: Playing) -> None:
    desk = at_film("25")
    assert desk.player.picture.dock is None and desk.player.picture.source is None
    desk.open_picture()
    assert dock_of(desk).isVisible() and "orchard-25.mp4" in dock_of(desk).windowTitle()
    desk.do("picture_window")
    assert not dock_of(desk).isVisible() and desk.player.transport.source is None
    assert (
        desk.player.picture.source is not None and desk.player.picture.source.picture is None
    )  # the file is let go


def test_the_window_of_the_picture_begins_with_its_keys(at_film: Playing) -> None:
    desk = at_film("25")
    desk.open_picture()
    dock = dock_of(desk)
    dock.activateWindow()
    desk.until(dock.isActiveWindow)
    assert dock.view is not None and dock.view.hasFocus()
    desk.desk.press(Qt.Key.Key_L)
    assert desk.player.transport.is_running
    desk.desk.press(Qt.Key.Key_Space)
    assert not desk.player.transport.is_running
    desk.desk.press(Qt.Key.Key_Tab)
    assert dock.sync.hasFocus()


def test_a_dropped_film_is_the_productions_picture(
    at_film: Playing, film_at: Callable[[str], FilmFile]
) -> None:
    desk = at_film("25", picture=None)
    desk.do("picture_window")
    assert "Choose the film's picture file" in dock_of(desk).words.text()
    drop(dock_of(desk), film_at("25").path)
    desk.until(lambda: desk.player.transport.source is not None)
    desk.desk.settle()
    stored = pictures.of_film(desk.desk.store, desk.film_id)
    assert stored is not None and stored.sync.start_frame == HOUR
    assert desk.frame == HOUR and dock_of(desk).warning.text() == ""
    desk.desk.session.undo()
    desk.desk.settle()
    assert desk.player.transport.source is None
    assert pictures.of_film(desk.desk.store, desk.film_id) is None


def test_a_file_that_is_no_film_says_so(at_film: Playing, tmp_path: Path) -> None:
    desk = at_film("25", picture=None)
    desk.do("picture_window")
    text = tmp_path / "notes.mov"
    text.write_text("not a film at all")
    drop(dock_of(desk), text)
    desk.desk.settle()
    assert len(desk.desk.refused) == 1 and "notes.mov" in desk.desk.refused[0]
    assert desk.player.picture.file is None
    desk.desk.refused.clear()


def test_the_shown_picture_gets_another_timecode(at_film: Playing) -> None:
    desk = at_film("25")
    desk.open_picture()
    desk.window.playhead.go(HOUR + 50)
    desk.stand()
    dock = dock_of(desk)
    dock.sync.setFocus()
    dock.sync.setText("10000000")
    desk.desk.qtbot.keyClick(dock.sync, Qt.Key.Key_Return)
    desk.desk.settle()
    assert desk.frame == 10 * HOUR
    stored = pictures.of_film(desk.desk.store, desk.film_id)
    assert stored is not None and stored.sync.start_frame == 10 * HOUR - 50
    desk.desk.session.undo()
    desk.desk.settle()
    desk.stand()
    assert desk.frame == HOUR + 50


def test_a_timecode_before_zero_is_refused(at_film: Playing) -> None:
    desk = at_film("25")
    desk.open_picture()
    desk.window.playhead.go(HOUR + 50)
    desk.stand()
    desk.player.picture.sync(20)
    assert "before 00:00:00:00" in desk.window.notice._text.full_text()
    assert desk.frame == HOUR + 50


def test_another_rate_is_said_in_one_line(at_film: Playing) -> None:
    desk = at_film("24", picture="25")
    desk.open_picture()
    warning = dock_of(desk).warning.text()
    assert "25" in warning and "24" in warning and dock_of(desk).warning.isVisible()


def test_a_file_that_is_gone_says_where_it_was(
    at_film: Playing, film_at: Callable[[str], FilmFile], tmp_path: Path
) -> None:
    copy = tmp_path / "drive" / "reel.mp4"
    copy.parent.mkdir()
    shutil.copyfile(film_at("25").path, copy)
    desk = at_film("25", path=copy)
    shutil.rmtree(copy.parent)
    desk.desk.session.changed.emit(None)
    desk.do("picture_window")
    desk.desk.settle()
    assert "reel.mp4" in dock_of(desk).words.text()
    assert dock_of(desk).clock_button.isVisible() and desk.player.transport.source is None
    dock_of(desk).clock_button.click()
    assert desk.player.transport.is_clock


def test_a_drive_that_is_unplugged_while_the_film_runs(
    at_film: Playing, film_at: Callable[[str], FilmFile], tmp_path: Path
) -> None:
    copy = tmp_path / "drive" / "reel.mp4"
    copy.parent.mkdir()
    shutil.copyfile(film_at("25").path, copy)
    desk = at_film("25", path=copy)
    desk.open_picture()
    desk.play(0.3)
    with copy.open("r+b") as file:
        file.truncate(copy.stat().st_size // 3)
    copy.unlink()
    desk.until(lambda: not desk.player.transport.is_running, 40)
    desk.desk.settle()
    assert dock_of(desk).notice.isVisible()
    assert "reel.mp4" in dock_of(desk).notice._text.full_text()
    assert desk.frame < HOUR + 500  # it stands on the last picture that could be read


def test_without_multimedia_the_clock_is_offered(at_film: Playing, monkeypatch: pytest.MonkeyPatch) -> None:
    from cuefolio.gui.sound import backend

    monkeypatch.setenv(backend.SWITCH, "1")
    # As in a program that has just been started.
    for name, value in (("looked", False), ("module", None), ("why", "")):
        monkeypatch.setattr(backend._State, name, value)
    desk = at_film("25")
    desk.do("picture_window")
    desk.desk.settle()
    assert desk.player.transport.source is None
    assert "Playing is switched off" in dock_of(desk).words.text()
    dock_of(desk).clock_button.click()
    assert desk.player.transport.is_clock and desk.window.actions_by_id["clock_mode"].isChecked()


def test_place_and_loudness_are_remembered(at_film: Playing) -> None:
    desk = at_film("25")
    desk.open_picture()
    dock = dock_of(desk)
    assert dock.isFloating()  # a window of 1280 has no room beside
    dock.setFloating(False)
    desk.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    dock.volume.setValue(40)
    desk.do("picture_window")
    desk.do("picture_window")
    desk.until(lambda: desk.player.transport.source is not None)
    desk.player.picture._remember()
    settings = desk.window.settings
    assert settings.value("picture/open", False, bool) and settings.value("picture/volume", 0, int) == 40
    again = at_film("25")
    for key in settings.allKeys():
        if key.startswith("picture/"):
            again.window.settings.setValue(key, settings.value(key))
    again.open_picture()
    assert not dock_of(again).isFloating() and dock_of(again).volume.value() == 40
    assert again.window.dockWidgetArea(dock_of(again)) == Qt.DockWidgetArea.LeftDockWidgetArea


def test_a_picture_that_was_open_opens_with_its_production(at_film: Playing) -> None:
    desk = at_film("25")
    desk.window.settings.setValue("picture/open", True)
    desk.player._film_shown(None)
    desk.player._film_shown(desk.window.film_page.film)
    desk.until(lambda: desk.player.transport.source is not None)
    assert dock_of(desk).isVisible()


def test_the_next_production_has_its_own_picture(at_film: Playing) -> None:
    from cuefolio.services import films

    desk = at_film("25")
    other = films.add_film(desk.desk.store, {"title": "Without", "rate": "24"}).created[0]
    first = desk.film_id
    desk.open_picture()
    desk.desk.session.changed.emit(None)
    desk.desk.settle()
    desk.window.library.choose_film(other)
    desk.desk.settle()
    assert desk.player.transport.source is None and "Choose the film's" in dock_of(desk).words.text()
    desk.window.library.choose_film(first)
    desk.desk.settle()
    desk.until(lambda: desk.player.transport.source is not None)


def test_a_closed_catalogue_lets_go_of_the_film(at_film: Playing) -> None:
    desk = at_film("25")
    desk.open_picture()
    desk.play(0.2)
    desk.desk.session.close_catalog()
    assert desk.player.transport.source is None and not desk.player.bar.isVisible()
    source = desk.player.picture.source
    assert source is not None and source.picture is None and not source._thread.isRunning()


def test_a_huge_picture_is_shown_small_and_whole(at_film: Playing, tmp_path: Path) -> None:
    rate = rate_from_id("25")
    path = tmp_path / "huge.mp4"
    write_film(path, 5, rate, start_frame=HOUR, marks={2}, size=(3840, 2160))
    desk = at_film("25", path=path)
    desk.open_picture()
    dock = dock_of(desk)
    dock.resize(480, 340)
    assert dock.view is not None
    for frame, light in ((0, False), (2, True), (3, False)):
        desk.window.playhead.go(HOUR + frame)
        desk.stand()
        dock.view.grab()
        image = dock.view.image
        assert image.width() == 960 and image.height() == 540  # four columns for one, scaled down from there
        assert (image.pixelColor(image.width() // 2, 40).lightness() > 200) == light
        colour = image.pixelColor(40, 40)
        assert (
            max(colour.red(), colour.green(), colour.blue())
            - min(colour.red(), colour.green(), colour.blue())
            <= 8
        )  # grey stays grey
