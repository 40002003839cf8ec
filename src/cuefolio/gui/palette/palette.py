# SPDX-License-Identifier: GPL-3.0-or-later
"""The palette itself: a line to type in and what fits, over the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QLineEdit, QVBoxLayout, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.palette.entries import Entries, Entry, Found, Group
from cuefolio.gui.palette.matching import Match
from cuefolio.gui.search.rows import Row, RowView, announce, spoken
from cuefolio.gui.widgets.labels import PlainLabel

WIDTH, _MOST_ROWS, _TOP = 620, 13, 64
_Key = Qt.Key


class CommandPalette(QFrame):
    """Lists entries and runs the chosen one when the keyboard is back where it was.

    ``typed`` tells what is looked for, so that the window can add entries from the catalogue.
    """

    typed = Signal(str)

    def __init__(self, window: QWidget, entries: Entries, prompt: str, sections: Sequence[str]) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._entries = entries
        self._sections = list(sections)
        self._shown: list[Entry | None] = []
        self._before = QApplication.focusWidget()
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(prompt)
        self.line.setAccessibleName(prompt)
        self.line.addAction(icon("search", "dim"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = RowView(self.tr("Commands that fit"), self)
        self.list.clicked.connect(self._clicked)
        self.nothing = PlainLabel(self.tr("Nothing fits; try fewer letters."), self, role="dim")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.foot = PlainLabel(self.tr("↑ ↓ choose   ·   Enter do it   ·   Esc close"), self, role="small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.foot)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        self.line.textEdited.connect(self._edited)
        self.line.installEventFilter(self)
        window.installEventFilter(self)
        self.refresh()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    # what is shown

    def refresh(self) -> None:
        """List again what fits, as when entries came in; the chosen one stays chosen while it fits."""
        chosen = self.chosen()
        text = self.line.text()
        rows = self._ranked(text) if text.strip() else self._everything()
        self._shown = [entry for entry, _row in rows]
        self.list.rows.set_rows([row for _entry, row in rows])
        places = [n for n, entry in enumerate(self._shown) if entry is not None]
        kept = next((n for n in places if chosen is not None and self._shown[n] == chosen), None)
        self.list.go(kept if kept is not None and not text else places[0] if places else -1)
        self.list.setVisible(bool(places))
        self.nothing.setVisible(not places)
        self._place()
        self._announce()

    def _ranked(self, text: str) -> list[tuple[Entry | None, Row]]:
        return [(found.entry, _row(found)) for found in self._entries.fitting(text)]

    def _everything(self) -> list[tuple[Entry | None, Row]]:
        """All entries under their headings."""
        rows: list[tuple[Entry | None, Row]] = []
        for section in self._sections:
            inside = [e for e in self._entries.entries if e.section == section]
            if inside:
                rows.append((None, Row(section, heading=True)))
                rows += [(entry, _row(Found(entry, Match(0.0)), section)) for entry in inside]
        return rows

    def titles(self) -> list[str]:
        """What is listed, headings left out."""
        return [entry.title for entry in self._shown if entry is not None]

    def chosen(self) -> Entry | None:
        """The entry that Enter runs."""
        row = self.list.current_row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _announce(self) -> None:
        row = self.list.current_row()
        announce(self.line, spoken(self.list.rows.rows[row]) if row >= 0 else self.nothing.text())

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width = min(WIDTH, window.width() - 24)
        top = min(_TOP, max(8, window.height() // 12))
        frame = self.line.sizeHint().height() + self.foot.sizeHint().height() + 8 + 6 + 2 * 6 + 4
        listed = self.list.height_for(_MOST_ROWS) + 2 if self.list.rows.rows else 48
        height = min(frame + listed, window.height() - top - 12)
        self.setGeometry((window.width() - width) // 2, top, width, height)

    # keys and mouse

    def _edited(self, text: str) -> None:
        self.refresh()
        self.typed.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.line:
            if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                if event.key() in (_Key.Key_Escape, _Key.Key_Return, _Key.Key_Enter):
                    event.accept()
                    return True
            elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            elif kind == QEvent.Type.FocusOut and self._is_left():
                self.close_palette(give_back=False)
        elif kind == QEvent.Type.Resize:
            self._place()
        elif kind == QEvent.Type.MouseButtonPress:
            self.close_palette()
        return False

    def _is_left(self) -> bool:
        """Another window in front keeps it open; another control of this one does not."""
        return (
            not self.isHidden()
            and QApplication.activeWindow() is self.window()
            and QApplication.activePopupWidget() is None
        )

    def _key(self, event: QKeyEvent) -> bool:
        steps = {
            _Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_Tab: 1, _Key.Key_Backtab: -1,
            _Key.Key_PageDown: _MOST_ROWS - 2, _Key.Key_PageUp: 2 - _MOST_ROWS,
        }  # fmt: skip
        key = _Key(event.key())
        if key in steps:
            self.list.step(steps[key], leave=False)
            self._announce()
            return True
        if key in (_Key.Key_Return, _Key.Key_Enter):
            self.run_chosen()
            return True
        if key == _Key.Key_Escape:
            self.close_palette()
            return True
        return False

    def _clicked(self, index: QModelIndex) -> None:
        self.list.go(index.row())
        self.run_chosen()

    def run_chosen(self) -> None:
        """Do the chosen entry, unless it cannot be done now: then its line says why."""
        entry = self.chosen()
        if entry is None or entry.reason:
            self._announce()
            return
        run: Callable[[], object] = entry.run
        self.close_palette()
        run()

    def close_palette(self, *, give_back: bool = True) -> None:
        """Take the palette away; the keyboard goes back to where it was."""
        if self.isHidden():
            return
        self.hide()
        before = self._before
        if give_back and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()


def _row(found: Found, section: str = "") -> Row:
    """A line; under a heading that names its menu the menu is not said again."""
    entry = found.entry
    place = "" if entry.note == section else entry.note
    note = f"{place} · {entry.reason}" if place and entry.reason else entry.reason or place
    said = ", ".join(part for part in (entry.title, note, entry.keys) if part)
    return Row(
        entry.title,
        note,
        entry.keys,
        keys=bool(entry.keys),
        icon=entry.icon or ("chevron-right" if entry.group is not Group.ACTION else ""),
        marks=found.match.marks,
        enabled=not entry.reason,
        spoken=said,
    )
