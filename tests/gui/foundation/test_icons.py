# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons are drawn late, in the theme's colour, at the screen's resolution."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from cuefolio.gui import icons
from cuefolio.gui.icons import available, icon, pixmap
from cuefolio.gui.theme import apply_theme, current

ROOT = Path(__file__).resolve().parents[3]


def strongest(image: QImage) -> str:
    """The colour of the most opaque pixel."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda colour: colour.alpha()).name()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_it_is_sharp_at_every_ratio(ratio: float) -> None:
    picture = icon("film").pixmap(QSize(16, 16), ratio)
    assert (picture.width(), picture.devicePixelRatio()) == (round(16 * ratio), ratio)
    assert picture.deviceIndependentSize().toSize() == QSize(16, 16)


def test_every_shipped_icon_draws_something() -> None:
    names = available()
    assert len(names) > 50
    empty = [name for name in names if pixmap(name).toImage() == pixmap("no-such-icon").toImage()]
    assert empty == []


def test_it_is_tinted_anew_after_a_change_of_theme(qapp: QApplication, qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(icon("square"))
    seen = set()
    for mode in ("light", "dark"):
        apply_theme(qapp, mode)
        image = button.icon().pixmap(QSize(64, 64), 1.0).toImage()
        assert strongest(image) == current().text.name()
        seen.add(strongest(image))
    assert len(seen) == 2


def test_roles_and_modes_have_their_colours(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    size = QSize(64, 64)
    assert (
        strongest(icon("square", "error").pixmap(size, 1.0).toImage())
        == current().status("error").text.name()
    )
    assert strongest(icon("square", "#12ab34").pixmap(size, 1.0).toImage()) == "#12ab34"
    disabled = icon("square").pixmap(size, 1.0, QIcon.Mode.Disabled).toImage()
    assert strongest(disabled) == current().faint.name()


def test_a_picture_is_drawn_once() -> None:
    icons._pixmaps.clear()
    first = icon("music").pixmap(QSize(16, 16), 2.0)
    count = len(icons._pixmaps)
    second = icon("music").pixmap(QSize(16, 16), 2.0)
    assert first.cacheKey() == second.cacheKey()
    assert len(icons._pixmaps) == count


def test_an_unknown_name_is_an_empty_icon_and_no_exception() -> None:
    nothing = icon("no-such-icon")
    assert nothing.isNull()
    assert nothing.pixmap(QSize(16, 16), 1.0).toImage().pixelColor(8, 8).alpha() == 0


def test_copies_outlive_the_first(qtbot: QtBot) -> None:
    copies = [QIcon(icon("film")) for _ in range(50)]
    for copy in copies:
        copy.setIsMask(True)  # detaches, which clones the engine
    gc.collect()
    assert {copy.pixmap(QSize(16, 16), 1.0).width() for copy in copies} == {16}


LATE = """
import sys
from PySide6.QtWidgets import QApplication, QToolButton
app = QApplication([])
from cuefolio.gui.icons import icon
from cuefolio.gui.theme import apply_theme
apply_theme(app, "light")
button = QToolButton()
button.setIcon(icon("film"))
button.sizeHint()
assert "PySide6.QtSvg" not in sys.modules
button.grab()
assert "PySide6.QtSvg" in sys.modules
"""


def test_svg_is_loaded_with_the_first_paint() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LATE], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60
    )
    assert done.returncode == 0, done.stderr
