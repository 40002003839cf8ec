# SPDX-License-Identifier: GPL-3.0-or-later
"""Every picture of README and guide, taken from the real window on the demo film.

``python -m cuefolio.gui.pictures [NAME …]`` writes ``resources/pictures``; names choose some of them. It
needs no display, and takes them in a language with ``--language de``.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cuefolio.gui import language
from cuefolio.gui.picture import rest
from cuefolio.gui.session import service
from cuefolio.resources import resource_path

if TYPE_CHECKING:
    from cuefolio.gui.main_window import MainWindow

SIZE = (1280, 800)
FILM_CUE = 4
PROFILES = ("house", "rapidcue", "prs", "apra")
"""Recipients in the picture of the problems."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: what is done before it, the theme, which part of the window it shows, and whether the demo
    film is open in it."""

    name: str
    prepare: Callable[[MainWindow], object]
    theme: str = "light"
    part: Callable[[MainWindow], QWidget] | None = None
    size: tuple[int, int] = SIZE
    has_film: bool = True


def _select(window: MainWindow, line: int = FILM_CUE) -> None:
    ids = window.film_page.view.cues.ids
    window.film_page.view.select_cue(ids[min(line, len(ids) - 1)], "title")
    rest(window)


def _view(name: str) -> Callable[[MainWindow], object]:
    def prepare(window: MainWindow) -> None:
        window.film_page.show_preset(name)
        _select(window)

    return prepare


def _grouped(window: MainWindow) -> None:
    window.film_page.table.set_grouping("reel")
    window.actions_by_id["filter_row"].trigger()
    rest(window)


def _tab(action: str) -> Callable[[MainWindow], object]:
    def prepare(window: MainWindow) -> None:
        _select(window, 0)
        window.commands.run(action)
        rest(window)

    return prepare


def _run(action: str) -> Callable[[MainWindow], object]:
    def prepare(window: MainWindow) -> None:
        _select(window)
        window.commands.run(action)
        rest(window)

    return prepare


def _wide(action: str) -> Callable[[MainWindow], object]:
    """A dialog that is larger than the screen of a platform without one."""

    def prepare(window: MainWindow) -> None:
        _run(action)(window)
        _widen(window)

    return prepare


def _widen(window: MainWindow) -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.resize(window.width() - 60, window.height() - 40)
    rest(window)


def _timeline(window: MainWindow) -> None:
    """The demo film itself, as an editing system would send it."""
    film = window.film_page.film
    assert film is not None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Lamplighter R1-5.fcpxml"
        service("editor_export.export")(window.session.store, film.id, "markers-fcpxml", path)
        window.commands.timeline.review([path])
        rest(window)
        _widen(window)


def _people(window: MainWindow) -> None:
    from cuefolio.gui.views.entry_view import EntryView

    window.library.choose_kind("party")
    rest(window)
    page = window.middle.currentWidget()
    assert isinstance(page, EntryView)
    page.select_entry(page.model.ids[0])
    rest(window)


def _problems(window: MainWindow) -> None:
    _select(window)
    check = window.commands.check
    check.open()
    check.choose_profiles(list(PROFILES))
    rest(window)


def _log(window: MainWindow) -> None:
    _select(window, 0)
    window.commands.run("clock_mode")
    window.commands.run("log_mode")
    rest(window)


def _search(window: MainWindow) -> None:
    box = window.top_bar.search
    box.setFocus()
    box.setText("mood:")
    box.textEdited.emit("mood:")
    rest(window)


def _card(window: MainWindow) -> QWidget:
    return window.card_place


def _map(window: MainWindow) -> QWidget:
    shown = window.film_page.split.map
    assert shown is not None
    return shown


SHOTS = (
    Shot("film-view-light", _view("Delivery")),
    Shot("film-view-dark", _view("Study"), "dark"),
    Shot("table-grouped", _grouped),
    Shot("film-map", _select, part=_map, size=(1600, 1000)),
    Shot("card-evidence", _tab("card_evidence"), part=_card),
    Shot("card-rights", _tab("card_rights"), part=_card),
    Shot("problems", _problems, size=(1280, 960)),
    Shot("scenes", _run("edit_scenes")),
    Shot("shortcuts", _run("shortcuts")),
    Shot("start", rest, has_film=False),
    Shot("live-log", _log),
    Shot("people", _people),
    Shot("search", _search),
    Shot("palette", _run("palette")),
    Shot("settings", _run("settings")),
    Shot("export", _wide("export")),
    Shot("timeline", _timeline),
)


def composed(window: MainWindow) -> QPixmap:
    """The window with whatever dialogs and popups lie over it."""
    picture = window.grab()
    painter = QPainter(picture)
    over = [w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible()]
    if any(isinstance(widget, QDialog) and widget.isModal() for widget in over):
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60))
    for widget in over:
        shown = widget.grab()
        if isinstance(widget, QDialog):
            room = window.size() - widget.size()
            place = QPoint(max(room.width() // 2, 0), max(room.height() // 2, 0))
        else:
            place = window.mapFromGlobal(widget.pos())
        painter.drawPixmap(place, shown)
    painter.end()
    return picture


def take_all(folder: Path, names: list[str], code: str = "en") -> list[Path]:
    """Take the pictures called ``names`` (all of them for []) into ``folder``; returns the files."""
    from cuefolio.gui.app import make_application
    from cuefolio.gui.main_window import MainWindow
    from cuefolio.gui.theme import apply_theme

    app = make_application()
    language.apply(app, code)
    taken = []
    with tempfile.TemporaryDirectory() as place:
        demo = service("demo.build_or_find")(Path(place) / "demo")
        for number, shot in enumerate(s for s in SHOTS if not names or s.name in names):
            apply_theme(app, shot.theme)
            settings = QSettings(str(Path(place) / f"{number}.ini"), QSettings.Format.IniFormat)
            window = MainWindow(settings)
            window.resize(*shot.size)
            window.show()
            window.activateWindow()
            if shot.has_film:
                window.open_catalog(demo.catalog, film=demo.film_id)
            rest(window)
            shot.prepare(window)
            rest(window)
            picture = shot.part(window).grab() if shot.part is not None else composed(window)
            target = folder / f"{shot.name}.png"
            picture.save(str(target), "PNG")
            taken.append(target)
            for widget in QApplication.topLevelWidgets():
                if widget is not window and isinstance(widget, QDialog):
                    widget.close()
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.close()
    return taken


def run(argv: list[str] | None = None) -> int:
    """The command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m cuefolio.gui.pictures", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[shot.name for shot in SHOTS] + [[]], metavar="NAME")
    parser.add_argument("--language", default="en", choices=[*language.LANGUAGES, language.PSEUDO])
    parser.add_argument("--folder", type=Path, default=resource_path("pictures"))
    given = parser.parse_args(argv)
    given.folder.mkdir(parents=True, exist_ok=True)
    for path in take_all(given.folder, given.names, given.language):
        sys.stdout.write(f"{path.name}\n")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(run())
