# SPDX-License-Identifier: GPL-3.0-or-later
"""The list under the search box: a child of the window, so that it never takes the focus, on any platform."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cuefolio.gui.search.offers import Offer
from cuefolio.gui.search.rows import Row, RowView
from cuefolio.gui.words import counted

_MOST_SHOWN = 14
_LEAST_WIDTH = 420


class SuggestionPopup(QFrame):
    """Shows offers; ``taken`` tells the place of the one that was clicked."""

    taken = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("popup", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = RowView(self.tr("Suggestions for the search"), self)
        self.list.clicked.connect(self._clicked)
        self.offers: list[Offer] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        self.hide()

    def _clicked(self, index: QModelIndex) -> None:
        self.taken.emit(index.row())

    def chosen(self) -> Offer | None:
        """The offer that the keys are on."""
        row = self.list.current_row()
        return self.offers[row] if 0 <= row < len(self.offers) else None

    def first(self) -> Offer | None:
        """The first offer that can be taken."""
        return next((offer for offer in self.offers if not offer.heading), None)

    def show_offers(self, offers: Sequence[Offer], anchor: QWidget) -> None:
        """Show offers under ``anchor``; the one that the keys are on stays so when it is still there."""
        before = self.chosen()
        self.offers = list(offers)
        self.list.rows.set_rows([_row(offer) for offer in offers])
        self.list.go(self.offers.index(before) if before is not None and before in self.offers else -1)
        self.place(anchor)
        self.show()
        self.raise_()

    def place(self, anchor: QWidget) -> None:
        """Lie under a widget, as wide as the window allows."""
        window = self.parentWidget()
        if window is None:
            return
        below = anchor.mapTo(window, QPoint(0, anchor.height() + 3))
        width = min(max(anchor.width(), _LEAST_WIDTH), window.width() - 8)
        room = window.height() - below.y() - 6
        height = min(self.list.height_for(_MOST_SHOWN) + 10, room)
        left = below.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left += anchor.width() - width
        left = max(4, min(left, window.width() - width - 4))
        self.setGeometry(left, below.y(), width, height)


def _row(offer: Offer) -> Row:
    if offer.heading:
        return Row(offer.text, heading=True)
    end = "" if offer.count is None else QLocale().toString(offer.count)
    said = ", ".join(
        part
        for part in (offer.text, offer.note, "" if offer.count is None else counted(offer.count, "cue"))
        if part
    )
    return Row(offer.text, offer.note, end, icon=offer.icon, colour=offer.colour, spoken=said)
