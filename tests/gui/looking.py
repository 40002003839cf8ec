# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody sees, and what a screen reader says, of a window."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit, QTabBar, QTextEdit,
)  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]{2}")


def windows() -> list[QWidget]:
    """Every window, dialog and menu that is shown."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def parts(window: QWidget) -> Iterator[QWidget]:
    """The visible widgets of a window, without those that Qt makes for itself."""
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisibleTo(window) and not widget.objectName().startswith("qt_"):
            yield widget


def texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that the parts of a window show or tell: words, headings, tips, names."""
    for widget in parts(window):
        for text in _texts(widget):
            plain = re.sub(r"<[^>]*>", " ", text).strip()
            if _LETTERS.search(plain):
                yield widget, plain


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        role, way = Qt.ItemDataRole.DisplayRole, widget.orientation()
        if way == Qt.Orientation.Horizontal:
            yield from (str(widget.model().headerData(n, way, role) or "") for n in range(widget.count()))
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()


def controls(window: QWidget) -> Iterator[QWidget]:
    """What somebody can operate."""
    for widget in parts(window):
        inside = isinstance(widget, (QScrollBar, QHeaderView)) or widget.parent() is None
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if isinstance(widget, CONTROLS) and not inside and (focusable or isinstance(widget, QAbstractButton)):
            yield widget


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else str(interface.text(QAccessible.Text.Name))


def describe(widget: QWidget) -> str:
    """A widget for a failure's message: its class and those it lies in."""
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 5:
        names.append(type(at).__name__ + (f"#{at.objectName()}" if at.objectName() else ""))
        at = at.parentWidget()
    return " < ".join(names)


def stored_texts(path: Path) -> set[str]:
    """Every text that a catalogue holds: data that no translator ever sees."""
    found: set[str] = set()
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            if name.startswith(("search_", "sqlite_", "change")):
                continue
            for row in connection.execute(f'SELECT * FROM "{name}"'):
                found.update(value for value in row if isinstance(value, str))
    return found
