# SPDX-License-Identifier: GPL-3.0-or-later
"""Another size of type reaches what has a font of its own, in a window that is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk import Desk
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from cuefolio.gui.map.legend import Legend
from cuefolio.gui.player.player_bar import PlayerBar, PressButton, TimeLabel
from cuefolio.gui.theme import apply_theme, current, font
from cuefolio.gui.widgets.integer_field import IntegerField
from cuefolio.gui.widgets.timecode_field import TimecodeField


@pytest.fixture(params=[18.0, 10.0])
def size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """Put on by the test, in px; taken off at the end."""
    yield request.param
    apply_theme(qapp, "light", "normal")


def points(of: QFont) -> float:
    return round(of.pointSizeF(), 2)


def test_fields_of_numbers_legend_and_player_bar_follow_the_size(
    kept_desk: Desk, qapp: QApplication, size: float
) -> None:
    kept_desk.go(3, "title")
    kept_desk.settle()
    window = kept_desk.window
    fields = [*window.findChildren(TimecodeField), *window.findChildren(IntegerField)]
    (legend,), (time,) = window.findChildren(Legend), window.findChildren(TimeLabel)
    texts = [button for button in window.findChildren(PressButton) if button.text()]
    assert len(fields) >= 4 and len(texts) >= 3 and len(legend._buttons) >= 3
    narrow = time.width()
    apply_theme(qapp, "light", "normal", size)
    kept_desk.settle()
    assert {points(field.font()) for field in fields} == {points(font())}
    assert all(field.font().featureTags() for field in fields), "figures of one width"
    small = points(font(current().small))
    assert {points(button.font()) for button in (legend.more, *legend._buttons, *texts)} == {small}
    assert (time.width() > narrow) == (size > 12.5)
    assert time.fontMetrics().horizontalAdvance(time.text()) <= time.width()
    bar = window.findChild(PlayerBar)
    assert bar is not None and bar._row.minimumSize().width() <= bar.width(), "the short look where needed"
    right = max(button.geometry().right() for button in (legend.more, *legend._buttons) if button.isVisible())
    assert right < legend.width(), "no meaning is cut"
