# SPDX-License-Identifier: GPL-3.0-or-later
"""How the sheet will look, beside the questions of its export.

The file is written and read, and its pages are painted, on a worker; the newest question wins.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.errors import CuefolioError
from cuefolio.gui.exporting.grid_view import GridView
from cuefolio.gui.exporting.looks import Asked, Look, Numbers, find_numbers, look
from cuefolio.gui.exporting.page_numbers import Spot
from cuefolio.gui.exporting.paper import Paper
from cuefolio.gui.icons import icon
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.page_button import PageButton
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from cuefolio.domain.delivery import Delivery

log = logging.getLogger(__name__)


class SheetPreview(QWidget):
    """Shows a sheet before it is exported. ``show_sheet`` asks anew; nothing here ever waits.

    ``number_wanted`` carries the line (from 1, as printed) whose duration is to be explained, None for the
    total.
    """

    number_wanted = Signal(object)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.pages = 0
        self._page = 0
        self._asked: Asked | None = None
        self._look: Look | None = None
        self._numbers: Numbers | None = None
        self.setMinimumWidth(260)
        self.setAccessibleName(self.tr("Preview of the sheet"))
        self.paper = Paper(self)
        self.paper.number_wanted.connect(self.number_wanted)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Page of the sheet"))
        self.area.setWidget(self.paper)
        self.table = GridView(self)
        self.table.number_wanted.connect(self.number_wanted)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Beginning of the file"))
        self.words = PlainLabel("", self, role="dim", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget(self)
        for widget in (self.words, self.area, self.table, self.text):
            self.stack.addWidget(widget)
        self.before = self._button("chevron-left", self.tr("Page before"))
        self.before.clicked.connect(self._turn_back)
        self.behind = self._button("chevron-right", self.tr("Next page"))
        self.behind.clicked.connect(self._turn_on)
        self.number = PlainLabel("", self, role="dim")
        self.how = PageButton(self.tr("How the total came about…"), self)
        self.how.setProperty("link", True)
        self.how.clicked.connect(self._explain_total)
        self._build()
        self._show_number()

    def _build(self) -> None:
        turn = QHBoxLayout()
        turn.addWidget(self.how)
        turn.addStretch(1)
        for part in (self.before, self.number, self.behind):
            turn.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.stack, 1)
        layout.addLayout(turn)

    def _button(self, name: str, says: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, "dim"))
        button.setProperty("quiet", True)
        button.setAccessibleName(says)
        set_tip(button, says)
        return button

    # what is asked for

    def show_sheet(self, made: Delivery, format_id: str, options: Mapping[str, object]) -> None:
        """Show a delivery as this format and these options make it, on the page that was shown."""
        if self._asked is not None and self._asked.format_id != format_id:
            self._page = 0
        self._asked = Asked(made, format_id, dict(options))
        self._ask()

    def show_words(self, text: str) -> None:
        """Show a sentence where there is no sheet."""
        self._asked = self._look = None
        self._page = self.pages = 0
        self.words.setText(text)
        self.stack.setCurrentWidget(self.words)
        self._show_number()

    def turn_to(self, page: int) -> None:
        """Show another page or table, counted from 0."""
        if not 0 <= page < self.pages or page == self._page:
            return
        self._page = page
        if self._look is not None and self._look.tables and self._look.asked is self._asked:
            self._show_table(self._look)
            self._show_number()
        else:
            self._ask()

    def _turn_back(self) -> None:
        self.turn_to(self._page - 1)

    def _turn_on(self) -> None:
        self.turn_to(self._page + 1)

    def _explain_total(self) -> None:
        self.number_wanted.emit(None)

    def _ask(self) -> None:
        if self._asked is None:
            return
        width = round(max(self.width() - 20, 200) * self.devicePixelRatioF())
        self.session.jobs.submit_read(
            functools.partial(look, self._asked, self._look, self._page, width),
            key=f"sheet-preview-{id(self)}",
            receiver=self,
            done=self._show,
            failed=self._refused,
        )

    # what is shown

    def _show(self, shown: Look) -> None:
        self._look = shown
        self.pages = shown.pages
        self._page = min(self._page, max(self.pages - 1, 0))
        if shown.page is not None:
            pixels = QPixmap.fromImage(shown.page)
            pixels.setDevicePixelRatio(self.devicePixelRatioF())
            self.paper.show_page(pixels, self._spots())
            self._find_numbers(shown)
            self.stack.setCurrentWidget(self.area)
        elif shown.tables:
            self._show_table(shown)
            self.stack.setCurrentWidget(self.table)
        elif shown.text:
            self.text.setPlainText(shown.text)
            self.stack.setCurrentWidget(self.text)
        else:
            nothing = self.tr("This format opens in its own program; there is nothing to show here.")
            self.words.setText(nothing)
            self.stack.setCurrentWidget(self.words)
        self._show_number()

    def _spots(self) -> Sequence[Spot]:
        """The numbers on the page that is shown, none before they are found."""
        known = self._numbers is not None and self._numbers.asked is self._asked
        return self._numbers.pages[self._page] if known and self._numbers is not None else ()

    def _find_numbers(self, shown: Look) -> None:
        if self._numbers is None or self._numbers.asked is not shown.asked:
            self.session.jobs.submit_read(
                functools.partial(find_numbers, shown),
                key=f"sheet-numbers-{id(self)}",
                receiver=self,
                done=self._take_numbers,
                failed=self._no_numbers,
            )

    def _take_numbers(self, found: Numbers) -> None:
        self._numbers = found
        self.paper.show_spots(self._spots())

    def _no_numbers(self, error: BaseException) -> None:
        """The page is there without them."""
        if not isinstance(error, JobCancelled):
            log.warning("the numbers of a page were not found: %s", error)

    def _show_table(self, shown: Look) -> None:
        self.table.show_grid(shown.tables[self._page], shown.marks[self._page])

    def _show_number(self) -> None:
        table = self._look.tables[self._page] if self._look is not None and self._look.tables else None
        several = self.pages > (1 if table is not None else 0)
        for widget in (self.before, self.behind):
            widget.setVisible(several)
        if table is None:
            text = self.tr("Page {0} of {1}").format(self._page + 1, self.pages) if several else ""
        else:
            text = self.tr("Table {0} of {1}").format(self._page + 1, self.pages) if several else ""
            if table.cut:
                first = self.tr("the first {0} rows").format(table.rows)
                text = f"{text} · {first}" if text else first
        self.number.setText(text)
        self.how.setVisible(self._asked is not None)
        self.before.setEnabled(self._page > 0)
        self.behind.setEnabled(self._page + 1 < self.pages)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        missing = self.tr("The preview needs a part of Qt that is not installed; exporting works without it.")
        self._look = None
        self._page = self.pages = 0
        self.words.setText(error_sentence(error) if isinstance(error, CuefolioError) else missing)
        self.stack.setCurrentWidget(self.words)
        self._show_number()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.stack.currentWidget() is not self.table:
            self._ask()
