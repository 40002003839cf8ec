# SPDX-License-Identifier: GPL-3.0-or-later
"""The log in a small window, in every language: no word of its fields is cut."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from desk import Key
from languages import speaking
from player_desk import PlayerDesk, Playing
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget

from cuefolio.gui import language
from cuefolio.gui.player.clock_panel import ClockPanel

pytest_plugins = ("player_fixtures",)


@pytest.fixture(params=list(language.LANGUAGES))
def log(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[PlayerDesk]:
    """A cue runs while the clock stands, in a window of 800 by 600."""
    at_film: Playing = request.getfixturevalue("at_film")
    with speaking(qapp, request.param):
        desk = at_film("25", picture=None)
        desk.window.resize(800, 600)
        desk.do("clock_mode")
        desk.log_on()
        desk.press(Key.Key_I)
        desk.desk.settle()
        yield desk


def has_room(field: QLineEdit, text: str) -> bool:
    return field.fontMetrics().horizontalAdvance(text) <= field.contentsRect().width() - 4


def test_fields_of_the_log_say_whole_words(log: PlayerDesk) -> None:
    bar = log.log_bar
    assert bar.width() == 800
    assert bar.origin.shown_text() == bar.origin.currentText() != ""
    assert "1M1" in bar.name.placeholderText() and has_room(bar.name, bar.name.placeholderText())
    mood = bar.mood.edit()
    assert has_room(mood, mood.placeholderText())
    short = bar.name.placeholderText()
    log.window.resize(2000, 700)
    log.desk.settle()
    assert len(bar.name.placeholderText()) > len(short), "where there is room it says how"
    assert has_room(bar.name, bar.name.placeholderText())


def test_nothing_of_the_clock_lies_over_anything_else(log: PlayerDesk) -> None:
    panel = log.player.bar.findChild(ClockPanel)
    assert panel is not None
    for width in (800, 900, 999, 1000, 1100, 1400):
        log.window.resize(width, 600)
        log.desk.settle()
        shown = sorted(seen(panel), key=lambda widget: widget.x())
        for left, right in itertools.pairwise(shown):
            assert left.geometry().right() < right.x(), (width, left, right)
        assert shown[-1].geometry().right() <= panel.width()
        for label in panel.findChildren(QLabel):
            assert label.isHidden() or label.width() >= label.sizeHint().width()


def seen(panel: QWidget) -> list[QWidget]:
    widgets: list[QWidget] = [*panel.findChildren(QLabel), *panel.findChildren(QToolButton)]
    widgets += panel.findChildren(QLineEdit)
    return [widget for widget in widgets if widget.isVisible()]
