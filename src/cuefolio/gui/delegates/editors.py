# SPDX-License-Identifier: GPL-3.0-or-later
"""The control that edits a cell: made, filled, read and placed by the kind of its field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from cuefolio.domain.timecode import FrameRate
from cuefolio.gui.delegates.roles import (
    ChoicesRole,
    FieldKind,
    FieldKindRole,
    LimitsRole,
    RateRole,
    SeparatorsRole,
    StartRole,
    TagsRole,
)
from cuefolio.gui.theme import font
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.completing import Completing, Provider, completing_of
from cuefolio.gui.widgets.integer_field import IntegerField
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.tag_field import TagField
from cuefolio.gui.widgets.text_field import TextField
from cuefolio.gui.widgets.timecode_field import TimecodeField
from cuefolio.gui.widgets.tri_state_field import TriStateField

Index = QModelIndex | QPersistentModelIndex
_EDIT = Qt.ItemDataRole.EditRole
_LEAST_WIDTH = {TagField: 220, TextField: 260}


def create(parent: QWidget, index: Index, provider: Provider | None) -> QWidget | None:
    """The editor for a cell, None when its kind has none. Named after the column, for screen readers."""
    kind = str(index.data(FieldKindRole) or FieldKind.READ_ONLY)
    model = index.model()
    header = model.headerData(index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
    editor = _make(kind, parent, index, provider, str(header or ""))
    if editor is not None:
        editor.setProperty("cell", True)
        if not isinstance(editor, TimecodeField):
            editor.setFont(font())
        # What shines through an editor would be the cell's own text.
        editor.setAutoFillBackground(True)
    return editor


def _make(kind: str, parent: QWidget, index: Index, provider: Provider | None, name: str) -> QWidget | None:
    if kind in (FieldKind.LINE, FieldKind.LINK):
        line = LineField(parent, name=name)
        if provider is not None:
            Completing(line, provider)
        return line
    if kind == FieldKind.INTEGER:
        least, most = index.data(LimitsRole) or (None, None)
        return IntegerField(parent, name=name, least=least, most=most)
    if kind == FieldKind.CHOICE:
        return ChoiceField(index.data(ChoicesRole) or (), parent, name=name)
    if kind == FieldKind.FLAG:
        return TriStateField(parent, name=name)
    if kind in (FieldKind.TIMECODE, FieldKind.DURATION):
        rate, start = index.data(RateRole), index.data(StartRole)
        if not isinstance(rate, FrameRate):
            return None
        mode = "duration" if kind == FieldKind.DURATION else "absolute" if start is None else "out"
        return TimecodeField(rate, parent, mode=mode, start=start, name=name)
    if kind in (FieldKind.TAGS, FieldKind.PARTIES):
        marks = index.data(SeparatorsRole) or (",;" if kind == FieldKind.TAGS else ";")
        colours = {word: QColor(colour) for word, colour in index.data(TagsRole) or () if colour}
        return TagField(
            parent,
            name=name,
            separators=str(marks),
            colour=colours.get,
            provider=provider,
            commit_each=False,
        )
    if kind == FieldKind.TEXT:
        return TextField(parent, name=name, min_lines=4)
    return None


def fill(editor: QWidget, index: Index) -> None:
    """Put the cell's value into its editor."""
    value = index.data(_EDIT)
    if isinstance(editor, TimecodeField):
        editor.set_frames(value)
    elif isinstance(editor, IntegerField):
        editor.set_number(value)
    elif isinstance(editor, TagField):
        editor.set_tags(value or ())
    elif isinstance(editor, ChoiceField | TriStateField):
        editor.set_value(value)
    elif isinstance(editor, LineField | TextField):
        editor.set_value("" if value is None else str(value))
        if isinstance(editor, LineField):
            editor.selectAll()


def value_of(editor: QWidget) -> object:
    """What would be written to the model now. Only for texts that the editor accepts."""
    if isinstance(editor, TimecodeField):
        return editor.typed_frames()
    if isinstance(editor, IntegerField):
        return editor.typed_number()
    if isinstance(editor, TagField):
        return editor.tags()
    if isinstance(editor, ChoiceField | TriStateField):
        return editor.value()
    assert isinstance(editor, LineField | TextField)
    return editor.text()


def is_touched(editor: QWidget, began: object) -> bool:
    """Whether something was typed or chosen since the editor held the value ``began``."""
    if isinstance(editor, TagField) and editor.edit().text():
        return True
    if isinstance(editor, LineField | TextField):
        return editor.is_dirty()
    return value_of(editor) != began


def accepts(editor: QWidget) -> bool:
    """Whether the editor's text can be committed; what is half typed becomes part of the value."""
    if isinstance(editor, TagField):
        editor.add(editor.edit().text())
        return True
    return editor.accepts() if isinstance(editor, LineField) else True


def on_choice(editor: QWidget, finish: Callable[[], object]) -> None:
    """Editors that know when the person has finished: a choice closes by being made."""
    if isinstance(editor, ChoiceField):
        # Later: the box is still in the middle of its own event.
        editor.committed.connect(lambda _value: QTimer.singleShot(0, editor, finish))


def place(editor: QWidget, cell: QRect) -> None:
    """Over the cell; editors that need more room grow over the neighbours, within the table."""
    rect = QRect(cell)
    parent = editor.parentWidget()
    if isinstance(editor, TagField | TextField):
        least = next(width for kind, width in _LEAST_WIDTH.items() if isinstance(editor, kind))
        rect.setWidth(max(cell.width(), least))
        editor.resize(rect.size())
        rect.setHeight(max(cell.height(), editor.sizeHint().height()))
    elif isinstance(editor, TriStateField):
        rect.setWidth(max(cell.width(), editor.sizeHint().width()))
    elif isinstance(editor, TimecodeField | ChoiceField):
        rect.setWidth(max(cell.width(), 104))
    if parent is not None:
        room = parent.rect()
        rect.moveRight(min(rect.right(), room.right()))
        rect.moveLeft(max(rect.left(), room.left()))
        if rect.bottom() > room.bottom():
            rect.moveBottom(max(room.bottom(), rect.height() - 1))
    editor.setGeometry(rect)


def editor_of(watched: QObject) -> QWidget | None:
    """The editor to which a widget with our filter belongs: itself, or the field around its line."""
    widget = watched if isinstance(watched, QWidget) else None
    while widget is not None and widget.property("cell") is not True:
        if not isinstance(widget, QFrame) and widget is not watched and widget.isWindow():
            return None
        widget = widget.parentWidget()
    return widget


def suggestions_take(editor: QWidget, event: QKeyEvent) -> bool:
    """Give a key to the open suggestions first; True when they used it up."""
    line = editor.edit() if isinstance(editor, TagField) else editor
    helper = completing_of(line)
    return helper is not None and helper.handle_key(event)


def has_inner_escape(editor: QWidget) -> bool:
    """Whether Esc first leaves a chip before it leaves the editor."""
    return isinstance(editor, TagField) and editor.current_chip() >= 0


def uses_enter(editor: QWidget, event: QKeyEvent) -> bool:
    """Whether Enter still belongs to the editor: a word to add, a chip to edit, a new line in long text."""
    if isinstance(editor, TagField):
        return bool(editor.edit().text().strip()) or editor.current_chip() >= 0
    if isinstance(editor, TextField):
        breaks = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        return bool(event.modifiers() & breaks)
    return False
