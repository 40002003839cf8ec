# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the cue card share: the card over a real catalogue, keys into fields, rows read back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cuefolio.domain.cue_row import CueRow
from cuefolio.gui.panels.cue_card import CueCard
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.services import catalog, cues, undo

Settle = Callable[[], None]
Key = Qt.Key


class CardDesk:
    """A card on a film, and what is stored."""

    def __init__(self, card: CueCard, session: CatalogSession, film_id: str, settle: Settle) -> None:
        self.card, self.session, self.film_id, self.settle = card, session, film_id, settle

    @property
    def store(self):  # type: ignore[no-untyped-def]
        assert self.session.store is not None
        return self.session.store

    def row(self, number: str) -> CueRow:
        return cues.find_cue(self.store, self.film_id, number)

    def show(self, *numbers: str) -> list[str]:
        ids = [self.row(number).id for number in numbers]
        self.card.set_cues(ids, self.film_id)
        self.settle()
        return ids

    def line(self, name: str) -> LineField:
        control = self.card.lines[name].control
        assert isinstance(control, LineField)
        return control

    def begin(self, name: str, text: str) -> LineField:
        """Type into a field and stay there."""
        control = self.line(name)
        control.setFocus()
        control.selectAll()
        QTest.keyClicks(control, text)
        return control

    def type(self, name: str, text: str) -> None:
        QTest.keyClick(self.begin(name, text), Key.Key_Return)
        self.settle()

    def steps(self) -> int:
        return len(undo.steps(self.store, 100_000))

    def elsewhere(self, write: Callable[..., object], *arguments: object, **keywords: object) -> None:
        """Another window does something, and this one notices."""
        other = catalog.open_catalog(self.store.path)
        write(other, *arguments, **keywords)
        other.close()

    def notice(self) -> None:
        """This window looks for steps of others, as it does every second and a half."""
        self.session.changed.emit(None)
        self.settle()


@pytest.fixture
def card_desk(
    qtbot: QtBot, opened: CatalogSession, film: tuple[str, list[str]], settle: Settle
) -> Iterator[CardDesk]:
    """The card as the window shows it, 328 px wide."""
    card = CueCard(opened)
    card.resize(328, 900)
    card.show()
    qtbot.waitExposed(card)
    card.activateWindow()
    yield CardDesk(card, opened, film[0], settle)
    # As in the window, the card goes before its session does.
    card.close()
    shiboken6.delete(card)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Keys into a widget."""
    for key in keys:
        QTest.keyClick(widget, key)


def picture(path: Path, width: int = 320, height: int = 200) -> Path:
    """A small picture file."""
    from PySide6.QtGui import QColor, QImage

    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path
