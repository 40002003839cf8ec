# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of the main window with a catalogue in it: for the demo, the README and a look at changes.

``python -m cuefolio.gui.picture CATALOG PNG [--size 1280x800] [--theme light|dark] [--film TITLE]
[--show recording|work|…] [--select N]`` renders the real window without a display.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QTimer

from cuefolio.errors import CuefolioError

if TYPE_CHECKING:
    from cuefolio.gui.main_window import MainWindow

WAIT_SECONDS = 20.0


def take(
    catalog: Path | None,
    png: Path,
    *,
    size: tuple[int, int] = (1280, 800),
    theme: str = "light",
    film: str = "",
    show: str = "",
    query: str = "",
    preset: str = "Spotting",
    select: int = 4,
) -> None:
    """Render the window with ``catalog`` (or the start page) to ``png``.

    Raises CuefolioError picture.failed when the window does not come to rest, file.cannot_write.
    """
    from cuefolio.gui.app import make_application
    from cuefolio.gui.main_window import MainWindow
    from cuefolio.gui.theme import apply_theme

    app = make_application()
    apply_theme(app, theme)
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("preset", preset)
        window = MainWindow(settings)
        window.resize(*size)
        window.show()
        refused: list[str] = []
        window.session.refused.connect(refused.append)
        try:
            if catalog is not None:
                window.open_catalog(catalog)
                rest(window)
                for summary in window.library.films:
                    if film and summary.title == film:
                        window.library.choose_film(summary.id)
                rest(window)
                ids = window.film_page.view.cues.ids
                if show:
                    window.library.choose_kind(show)
                elif query:
                    window.top_bar.search.setText(query)
                    window.top_bar.search.wanted.emit(query)
                elif ids and select >= 0:
                    window.film_page.view.select_cue(ids[min(select, len(ids) - 1)], "title")
            rest(window)
            if refused:
                raise CuefolioError("picture.failed", reason=refused[0])
            if not window.grab().save(str(png), "PNG"):
                raise CuefolioError(
                    "file.cannot_write", path=str(png), reason="the picture could not be stored"
                )
        finally:
            window.close()
            window.deleteLater()


def rest(window: MainWindow) -> None:
    """Let the window work until nothing has been under way for a moment."""
    end = time.monotonic() + WAIT_SECONDS
    quiet = 0
    while quiet < 3:
        loop = QEventLoop()
        QTimer.singleShot(40, loop.quit)
        loop.exec()
        quiet = quiet + 1 if window.session.jobs.is_idle() else 0
        if time.monotonic() > end:
            raise CuefolioError("picture.failed", reason="the window did not come to rest")


def run(argv: list[str] | None = None) -> int:
    """The command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m cuefolio.gui.picture", description=__doc__)
    parser.add_argument("catalog", type=Path, help="a catalogue, or - for the start page")
    parser.add_argument("png", type=Path)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--film", default="")
    parser.add_argument("--show", default="")
    parser.add_argument("--query", default="")
    parser.add_argument("--preset", default="Spotting")
    parser.add_argument("--select", type=int, default=4)
    given = parser.parse_args(argv)
    width, _, height = given.size.partition("x")
    try:
        take(
            None if str(given.catalog) == "-" else given.catalog,
            given.png,
            size=(int(width), int(height)),
            theme=given.theme,
            film=given.film,
            show=given.show,
            query=given.query,
            preset=given.preset,
            select=given.select,
        )
    except CuefolioError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(run())
