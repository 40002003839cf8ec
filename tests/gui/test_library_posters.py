# SPDX-License-Identifier: GPL-3.0-or-later
"""Posters in the window: dropped, pasted, chosen, removed, shown where a production is shown."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from desk import CTRL, Desk, Key
from library_desk import Library, dialog
from picture_samples import UPPER, drop, encoded, files_data, image, png_file
from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog

from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.panels.film_header import POSTER, FilmHeader
from cuefolio.gui.theme import contrast, current
from cuefolio.gui.widgets import poster
from cuefolio.gui.widgets.poster import initials
from cuefolio.services import films, library, posters, undo

pytestmark = pytest.mark.usefixtures("kept_window")


def header(desk: Desk) -> FilmHeader:
    found = desk.window.film_page.header
    assert isinstance(found, FilmHeader)
    return found


def stored(desk: Desk, title: str = "Night Ferry") -> str:
    desk.settle()
    return films.find_film(desk.store, title).poster


def near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 16 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))  # type: ignore[index]


def test_a_picture_dropped_on_a_production_becomes_its_poster(desk: Desk, tmp_path: Path) -> None:
    lib = Library(desk)
    file = png_file(tmp_path / "poster.png", 800, 2400)
    viewport = lib.panel.tree.viewport()
    assert drop(viewport, files_data(file), lib.place("The Orchard"))
    key = stored(desk, "The Orchard")
    data = posters.picture(desk.store, key)
    assert data is not None and QImage.fromData(data).size() == QSize(400, 1200)
    assert undo.state(desk.store).undo == 'Set the poster of "The Orchard"'
    assert lib.panel.current_target() == lib.target("Night Ferry"), "a drop chooses nothing"
    lib.panel.grab()
    desk.settle()
    rect = lib.panel.tree.visualRect(lib.line("The Orchard")[1])
    shown = lib.panel.tree.viewport().grab(rect).toImage()
    ratio = shown.devicePixelRatio()
    assert near(shown.pixelColor(round(29 * ratio), round((rect.height() / 2 - 10) * ratio)), UPPER)
    desk.session.undo()
    assert stored(desk, "The Orchard") == ""


def test_what_is_no_picture_is_refused_and_sound_goes_on_to_the_window(desk: Desk, tmp_path: Path) -> None:
    lib = Library(desk)
    viewport = lib.panel.tree.viewport()
    broken = tmp_path / "broken.jpg"
    broken.write_text("no picture")
    assert drop(viewport, files_data(broken), lib.place("Night Ferry"))
    desk.settle()
    assert "broken.jpg is not a picture" in desk.window.notice.text() and stored(desk) == ""
    sound = tmp_path / "take.wav"
    with wave.open(str(sound), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(1600))
    drop(viewport, files_data(sound), lib.place("Night Ferry"))
    desk.qtbot.waitUntil(lambda: library.list_ids(desk.store, "recording", like="take") != [], timeout=20_000)
    assert stored(desk) == ""


def test_a_picture_is_pasted_on_a_line_and_on_the_head(desk: Desk) -> None:
    lib = Library(desk)
    QApplication.clipboard().setImage(image(30, 40))
    lib.go("Night Ferry")
    desk.press(Key.Key_V, with_=CTRL)
    first = stored(desk)
    assert first
    QApplication.clipboard().setImage(image(60, 40))
    header(desk).poster.setFocus()
    desk.press(Key.Key_V, with_=CTRL)
    assert stored(desk) not in ("", first)
    QApplication.clipboard().setText("only words")
    desk.press(Key.Key_V, with_=CTRL)
    desk.settle()
    assert "no picture in the clipboard" in desk.window.notice.text()
    desk.press(Key.Key_Delete)
    assert stored(desk) == ""
    desk.window.notice.button().click()
    assert stored(desk) not in ("", first), "the notice takes it back"


def test_the_head_shows_takes_and_asks(desk: Desk, tmp_path: Path) -> None:
    button = header(desk).poster
    assert button.size() == POSTER and button.accessibleName() == "No poster of Night Ferry yet"
    assert drop(button, files_data(png_file(tmp_path / "one.png")))
    assert stored(desk)
    assert button.accessibleName() == "Poster of Night Ferry"
    button.grab()
    desk.settle()
    seen = button.grab().toImage()
    assert near(seen.pixelColor(seen.width() // 2, seen.height() // 5), UPPER)
    button.setFocus()
    desk.enter()
    asked = dialog(QFileDialog)
    assert isinstance(asked, QFileDialog)
    other = tmp_path / "other.jpg"
    other.write_bytes(encoded(image(50, 60), "JPG"))
    before = stored(desk)
    asked.fileSelected.emit(str(other))
    asked.reject()
    assert stored(desk) not in ("", before)


def test_the_menu_of_a_line_has_it_all(desk: Desk, tmp_path: Path) -> None:
    lib = Library(desk)
    QApplication.clipboard().setImage(image(30, 40))
    lib.pick("The Orchard", "Paste a poster")
    assert stored(desk, "The Orchard")
    lib.pick("The Orchard", "Remove the poster")
    assert stored(desk, "The Orchard") == ""
    menu = lib.menu("The Orchard")
    assert not next(a for a in menu.actions() if a.text() == "Remove the poster").isEnabled()
    menu.close()


def test_a_production_is_stored_with_poster_and_reels_as_one_step(desk: Desk, tmp_path: Path) -> None:
    before = desk.steps()
    desk.window.commands.run("edit_film")
    shown = dialog(FilmDialog)
    assert isinstance(shown, FilmDialog)
    drop(shown.poster.button, files_data(png_file(tmp_path / "p.png")))
    desk.settle()
    assert stored(desk) == "", "nothing is stored before Save"
    shown.form.lines["director"].control.setFocus()
    desk.press(Key.Key_A, with_=CTRL)
    desk.type("Somebody Else")
    shown.reels.model.setData(shown.reels.model.index(1, 1), 24 * 3600 + 24 * 600)
    shown.ok_button.click()
    desk.settle()
    film = films.find_film(desk.store, "Night Ferry")
    assert film.values["director"] == "Somebody Else" and film.poster
    assert film.reels == ((1, 86400), (2, 86400 + 14400))
    assert desk.steps() == before + 1
    desk.session.undo()
    desk.settle()
    film = films.find_film(desk.store, "Night Ferry")
    assert film.values["director"] == "Marta Quist" and not film.poster and film.reels[1][1] == 86400 + 27360


def test_the_dialog_removes_and_refuses(desk: Desk, tmp_path: Path) -> None:
    posters.set_poster(desk.store, desk.film_id, encoded(image(), "PNG"), "image/png")
    desk.window.film_page.show_film(desk.film_id)
    desk.settle()
    desk.window.commands.run("edit_film")
    shown = dialog(FilmDialog)
    assert isinstance(shown, FilmDialog)
    broken = tmp_path / "broken.png"
    broken.write_text("x")
    shown.poster.take(broken)
    desk.settle()
    assert "broken.png" in shown.notice.text() and shown.poster.choice is None
    shown.poster.remove()
    shown.ok_button.click()
    assert stored(desk) == ""


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("Night Ferry", "NF"),
        ("The Orchard at Night", "OA"),
        ("Salt", "S"),
        ("Été à Orléans", "ÉÀ"),
        ("北の駅", "北"),
        ("#42: ¿quién?", "4Q"),
        ("A", "A"),
        ("🎬🎻", ""),
        ("", ""),
        ("x" * 10_000, "X"),
        ("שיר הים", "ש"),
    ],
)
def test_letters_stand_for_a_title(title: str, letters: str) -> None:
    assert initials(title) == letters


@pytest.mark.parametrize("title", ["Night Ferry", "The Orchard", "Salt", "Zéro", "北の駅"])
def test_the_letters_can_be_read_on_their_tint(title: str) -> None:
    upper, lower, ink = poster._tints(title, current().serial)
    assert contrast(ink, upper) >= 4.5 and contrast(ink, lower) >= 4.5
    again = poster._tints(title, current().serial)
    assert again[0] == upper


def test_a_placeholder_is_drawn_for_any_title_and_kind() -> None:
    for title in ("Night Ferry", "", "🎬", "x" * 10_000):
        for kind in ("film", "game", "no such kind"):
            canvas = QImage(52, 72, QImage.Format.Format_ARGB32)
            canvas.fill(0)
            painter = QPainter(canvas)
            poster.paint_poster(painter, canvas.rect(), None, title, kind)
            painter.end()
            assert canvas.pixelColor(26, 4).alpha() == 255


def test_only_one_picture_file_is_a_poster(tmp_path: Path) -> None:
    assert poster.pictures_in(files_data(tmp_path / "A.JPEG")) == tmp_path / "A.JPEG"
    assert poster.pictures_in(files_data(tmp_path / "a.cuefolio")) is None
    assert poster.pictures_in(files_data(tmp_path / "a.png", tmp_path / "b.png")) is None
    assert poster.pictures_in(QMimeData()) is None
    pixels = QMimeData()
    pixels.setImageData(image(3, 3))
    assert isinstance(poster.pictures_in(pixels), QImage)
