# SPDX-License-Identifier: GPL-3.0-or-later
"""The window without a catalogue: ways to begin, what was opened lately, and what may be dropped."""

from __future__ import annotations

import shutil
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Key
from library_desk import dialog
from picture_samples import drop, encoded, files_data, image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from tests.services.timeline_files import reel

from cuefolio.gui import app_settings
from cuefolio.gui.main_window import MainWindow
from cuefolio.gui.panels.start_page import StartPage
from cuefolio.gui.session import CatalogSession
from cuefolio.services import catalog, films, library, posters


@pytest.fixture
def known(built_film: tuple[Path, str, list[str]], tmp_path: Path) -> Path:
    """A catalogue of two productions, one of them with a poster."""
    path = tmp_path / "Known films.cuefolio"
    shutil.copyfile(built_film[0], path)
    store = catalog.open_catalog(path)
    posters.set_poster(store, built_film[1], encoded(image(), "PNG"), "image/png")
    store.close()
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, known: Path) -> Iterator[MainWindow]:
    """A window at its start page; four catalogues were opened lately."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    damaged = tmp_path / "Damaged.cuefolio"
    damaged.write_bytes(b"no catalogue")
    empty = tmp_path / "Empty.cuefolio"
    catalog.new(empty).close()
    lately = [known, tmp_path / "drive" / "Gone.cuefolio", damaged, empty]
    settings.setValue("recent", [str(path) for path in lately])
    bugs: list[BaseException] = []
    made = MainWindow(settings, CatalogSession(on_bug=bugs.append))
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: page(made).rows[0].note() != "")
    yield made
    made.close()
    made.deleteLater()
    assert bugs == []


def page(window: MainWindow) -> StartPage:
    found = window.start_page
    assert isinstance(found, StartPage)
    return found


def settle(window: MainWindow) -> None:
    for _ in range(3):
        window.session.jobs.wait_idle(10_000)
        QApplication.processEvents()


def test_what_was_opened_lately_says_what_is_in_it(window: MainWindow) -> None:
    rows = page(window).rows
    assert [(row.text(), row.state, row.note()) for row in rows] == [
        ("Known films", "here", "2 productions"),
        ("Gone", "missing", "not there any more"),
        ("Damaged", "unreadable", "cannot be read"),
        ("Empty", "here", "0 productions"),
    ]
    assert len(rows[0]._posters) == 1 and not rows[3]._posters
    assert all(row.accessibleName() and row.remove.accessibleName() for row in rows)
    assert rows[1].remove.isVisible() and rows[0].remove.isVisible() == rows[0].hasFocus()
    for row in rows:
        row.grab()


def test_a_missing_one_opens_nothing_and_can_be_left_out(window: MainWindow, tmp_path: Path) -> None:
    start = page(window)
    gone = start.rows[1]
    gone.click()
    settle(window)
    assert window.session.store is None and window.notice.text() == ""
    gone.setFocus()
    QTest.keyClick(gone, Key.Key_Delete)
    assert [row.text() for row in start.rows] == ["Known films", "Damaged", "Empty"]
    assert start.rows[1].hasFocus(), "the keyboard stays in the list"
    start.rows[1].remove.click()
    assert [path.stem for path in app_settings.all_recent(window.settings)] == ["Known films", "Empty"]
    settle(window)


def test_a_click_opens_and_one_on_a_drive_stays_known(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.opened):
        page(window).rows[0].click()
    settle(window)
    assert [film.title for film in window.library.films] == ["Night Ferry", "The Orchard"]
    stems = [path.stem for path in app_settings.all_recent(window.settings)]
    assert stems == ["Known films", "Gone", "Damaged", "Empty"]
    window.session.close_catalog()
    settle(window)
    assert page(window).isVisible() and len(page(window).rows) == 4


def test_everything_is_reached_with_tab(window: MainWindow) -> None:
    start = page(window)
    start.cards["demo"].setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        if start.isAncestorOf(focused):
            seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert set(start.cards.values()) <= set(seen) and set(start.rows) <= set(seen)
    assert all(widget.accessibleName() or getattr(widget, "text", str)() for widget in seen)


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (800, 600), (640, 480)])
def test_nothing_is_cut_at_any_size(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    settle(window)
    start = page(window)
    for widget in (*start.cards.values(), *start.rows):
        left = widget.mapTo(start, widget.rect().topLeft()).x()
        assert left >= 0 and left + widget.width() <= start.width(), widget.text()
    beside = (
        start.rows[0].mapTo(start, widget.rect().topLeft()).y()
        < start.cards["open"].mapTo(start, widget.rect().topLeft()).y()
    )
    assert beside == (size[0] >= 800)


def test_a_catalogue_dropped_on_the_page_opens(window: MainWindow, known: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.opened):
        assert drop(page(window), files_data(known))
    settle(window)
    assert window.session.path == known


def test_music_dropped_on_the_page_asks_for_a_catalogue_and_is_read(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "takes"
    folder.mkdir()
    for n in range(2):
        with wave.open(str(folder / f"take {n}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            file.writeframes(bytes(1600 + n))
    assert drop(page(window), files_data(folder))
    asked = dialog(QFileDialog)
    assert isinstance(asked, QFileDialog)
    asked.reject()
    settle(window)
    assert window.session.store is None
    assert drop(page(window), files_data(folder))
    asked = dialog(QFileDialog)
    assert isinstance(asked, QFileDialog)
    with qtbot.waitSignal(window.session.opened):
        asked.fileSelected.emit(str(tmp_path / "fresh.cuefolio"))
    asked.close()
    store = window.session.store
    assert store is not None
    qtbot.waitUntil(lambda: len(library.list_ids(store, "recording")) == 2, timeout=20_000)
    settle(window)


def test_a_timeline_dropped_on_the_page_asks_for_a_catalogue_and_a_production(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert drop(page(window), files_data(reel(tmp_path)))
    asked = dialog(QFileDialog)
    assert isinstance(asked, QFileDialog)
    with qtbot.waitSignal(window.session.opened):
        asked.fileSelected.emit(str(tmp_path / "fresh.cuefolio"))
    asked.close()
    qtbot.waitUntil(lambda: "reel1.edl" in window.notice.text(), timeout=20_000)
    assert "production" in window.notice.text()
    settle(window)


def test_help_is_one_click_away(window: MainWindow) -> None:
    asked: list[str] = []
    page(window).help_wanted.connect(asked.append)
    window.start_page.help_wanted.emit("shortcuts")
    settle(window)
    dialog().reject()
    assert asked == ["shortcuts"]


def test_a_first_start_has_no_list(qtbot: QtBot, tmp_path: Path) -> None:
    made = MainWindow(QSettings(str(tmp_path / "new.ini"), QSettings.Format.IniFormat), CatalogSession())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    assert not made.start_page._recent.isVisible()
    qtbot.waitUntil(lambda: made.start_page.cards["demo"].hasFocus())
    made.close()
    made.deleteLater()


def test_a_look_changes_nothing(known: Path) -> None:
    from cuefolio.services import recent

    before = known.read_bytes(), sorted(path.name for path in known.parent.iterdir())
    found = recent.look([known, known.parent, Path("/dev/null"), Path("no such place/x.cuefolio")])
    assert [(look.state, look.films) for look in found] == [
        ("here", 2), ("unreadable", None), ("unreadable", None), ("missing", None),
    ]  # fmt: skip
    assert (known.read_bytes(), sorted(path.name for path in known.parent.iterdir())) == before
    store = catalog.open_catalog(known)
    with store.maintain():
        assert recent.look([known])[0].state == "here", "a catalogue that is being written"
    films.add_film(store, {"title": "Third"})
    assert recent.look([known])[0].films == 3
    store.close()
