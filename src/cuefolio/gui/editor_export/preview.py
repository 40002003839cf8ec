# SPDX-License-Identifier: GPL-3.0-or-later
"""What would go out, beside the questions: the markers as a table, or the file itself where it is text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from cuefolio.formats.markers.options import MUSIC
from cuefolio.gui.editor_export.listing import LINES_SHOWN, NO_TIME, Looked
from cuefolio.gui.editor_export.marks_model import LENGTH, START, MarksModel
from cuefolio.gui.exporting.format_part import word
from cuefolio.gui.reconcile.sheet_table import LABEL, SheetTable
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import counted

_FILE = 1
"""The second tab."""
_SQUARE = QSize(10, 10)
_TAB = 12
"""Letters from one tab stop to the next: a timecode and a little."""


class MarksTable(SheetTable):
    """``cue_wanted`` carries the place of a cue in the list (from 1) on Enter or a double click."""

    cue_wanted = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, {START: LABEL, LENGTH: LABEL}, parent)
        self.marks = MarksModel(self)
        self.setIconSize(_SQUARE)
        self.setModel(self.marks)
        self.fit()
        self.doubleClicked.connect(self._go)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid() and self.marks.marks[index.row()].cue:
            self.cue_wanted.emit(self.marks.marks[index.row()].cue)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Not passed on: Enter in a table is no wish to export.
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)


class Preview(QWidget):
    """``text_wanted`` asks for the file itself, once somebody wants to see it."""

    text_wanted = Signal()
    cue_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looked: Looked | None = None
        self.setMinimumWidth(260)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("What is shown of the file"))
        self.tabs.addTab(self.tr("Markers"))
        self.tabs.addTab(self.tr("File"))
        self.table = MarksTable(self.tr("Markers that go out"), self)
        self.table.cue_wanted.connect(self.cue_wanted)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabStopDistance(_TAB * self.text.fontMetrics().horizontalAdvance("0"))
        self.text.setAccessibleName(self.tr("Beginning of the file"))
        self.words = PlainLabel("", self, role="dim", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing = EmptyState("flag", self.tr("No markers yet"), parent=self)
        self.stack = QStackedWidget(self)
        for page in (self.words, self.table, self.text, self.nothing):
            self.stack.addWidget(page)
        self.count = PlainLabel("", self, role="dim", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.count)
        self.tabs.currentChanged.connect(self._turn)

    def wants_text(self) -> bool:
        """Whether the file itself is looked at."""
        return self.tabs.currentIndex() == _FILE

    def show_looked(self, looked: Looked) -> None:
        """Show what would go out now; the line that was current stays where it is."""
        self._looked = looked
        row = self.table.currentIndex().row()
        self.table.marks.show_marks(looked.marks, looked.rate, has_colours=looked.has_colours)
        if looked.marks:
            self.table.setCurrentIndex(self.table.marks.index(min(max(row, 0), len(looked.marks) - 1), 0))
        if looked.text is not None and looked.text != self.text.toPlainText():
            at = self.text.verticalScrollBar().value()
            self.text.setPlainText(looked.text)
            self.text.verticalScrollBar().setValue(at)
        self._show_count(looked)
        self._show_page()

    def show_words(self, sentence: str) -> None:
        """A sentence where there is nothing to show."""
        self._looked = None
        self.count.setText("")
        self.words.setText(sentence)
        self.stack.setCurrentWidget(self.words)

    def _show_page(self) -> None:
        looked = self._looked
        if looked is None:
            return
        if self.wants_text() and looked.text is None:
            return  # it is being asked for
        if self.wants_text() and looked.text:
            page: QWidget = self.text
        elif self.wants_text():
            self.words.setText(self.tr("This file is no text: there is nothing to read in it."))
            page = self.words
        elif looked.marks:
            page = self.table
        else:
            self._say_nothing(looked)
            page = self.nothing
        self.stack.setCurrentWidget(page)

    def _say_nothing(self, looked: Looked) -> None:
        untimed = any(finding.code == NO_TIME for finding in looked.findings)
        if looked.cue_ids and not untimed:
            title = self.tr("No markers yet")
            sentence = self.tr("There is only sound design here: untick “{0}” to send it.")
            sentence = sentence.format(word(MUSIC.label))
        elif looked.cue_ids:
            title = self.tr("No cue has a time yet")
            sentence = self.tr("Type In and Out of the cues in the table, or log them while the film plays.")
        else:
            title = self.tr("No markers yet")
            sentence = self.tr("There is no cue to send: add cues to the production, or choose other cues.")
        self.nothing.set_text(title, sentence)

    def _show_count(self, looked: Looked) -> None:
        cues = len({mark.cue for mark in looked.marks if mark.cue})
        moments = sum(1 for mark in looked.marks if not mark.cue)
        parts = [counted(cues, "cue")]
        if moments:
            marked = self.tr("{0} marked moment") if moments == 1 else self.tr("{0} marked moments")
            parts.append(marked.format(moments))
        parts.append(self.tr("{0} fps").format(looked.rate.label))
        if self.wants_text() and looked.text and looked.text.count("\n") == LINES_SHOWN - 1:
            parts.append(self.tr("the first {0} lines").format(LINES_SHOWN))
        self.count.setText(" · ".join(parts))

    def _turn(self, _tab: int) -> None:
        looked = self._looked
        if looked is not None:
            self._show_count(looked)
        self._show_page()
        if self.wants_text() and looked is not None and looked.text is None:
            self.text_wanted.emit()
