# SPDX-License-Identifier: GPL-3.0-or-later
"""Several short values as chips with a line to type the next: moods, scenes, themes, people."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QSizePolicy, QWidget

from cuefolio.gui.theme import current
from cuefolio.gui.widgets.completing import Completing, Provider, folded
from cuefolio.gui.widgets.labels import name_control
from cuefolio.gui.widgets.tag_chips import ChipLayout, paint_chips
from cuefolio.gui.widgets.tag_edit import TagEdit

ColourOf = Callable[[str], QColor | None]


class TagField(QAbstractScrollArea):
    """A list of words. Enter or a separator adds what is typed, Backspace at the start takes the last away,
    the arrow keys walk over the chips, Delete removes one, F2 takes it back into the line.

    ``separators`` end a word (people's names hold commas: give ";" for them). ``commit_each``: every change
    is committed at once, for the card; otherwise on Enter in the empty line and when the focus is lost.
    The same word, in whatever case, is never there twice.
    """

    committed = Signal(list)
    changed = Signal(list)
    added = Signal(str)
    removed = Signal(str)
    """One word came or went by the person's hand, for edits of many cues at once."""
    edited = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        description: str = "",
        placeholder: str = "",
        separators: str = ",;",
        colour: ColourOf | None = None,
        provider: Provider | None = None,
        commit_each: bool = True,
        max_lines: int = 6,
    ) -> None:
        super().__init__(parent)
        self._tags: list[str] = []
        self._value: list[str] = []
        self._keys: set[str] = set()
        self._mixed = False
        self._current = -1
        self._placeholder = placeholder
        self._description = description
        self._split = re.compile(f"[{re.escape(separators)}\n\r]+")
        self._colour = colour
        self._commit_each = commit_each
        self._max_lines = max_lines
        self._chips = ChipLayout()
        self.setProperty("control", True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self._edit = TagEdit(self, separators)
        self.setFocusProxy(self._edit)
        self.completing = Completing(self._edit, provider, on_choice=self.add) if provider else None
        name_control(self, name, description)
        self._edit.setAccessibleName(name)
        self._edit.textEdited.connect(lambda _text: self.edited.emit())
        self.verticalScrollBar().valueChanged.connect(self._place_edit)
        self._describe()

    # -- value -----------------------------------------------------------------------------------

    def tags(self) -> list[str]:
        """The words in order, without what is still being typed."""
        return list(self._tags)

    value = tags

    def set_tags(self, tags: Iterable[str]) -> None:
        """Show other words; what was being typed is given up."""
        self._edit.clear()
        self._replace(tags)

    set_value = set_tags

    def refresh_tags(self, tags: Iterable[str]) -> None:
        """New stored words for the same field: shown, but what is being typed stays."""
        if self._tags == self._value:
            self._replace(tags)
        else:
            self._value = _unique(tags)

    refresh_value = refresh_tags

    def set_mixed(self) -> None:
        """Several lists stand behind this field; a change sets one list for all."""
        self.set_tags(())
        self._mixed = True
        self._describe()

    def is_mixed(self) -> bool:
        """Whether several lists stand behind this field."""
        return self._mixed

    def is_dirty(self) -> bool:
        """Whether there is something to commit."""
        return bool(self._edit.text().strip()) or self._tags != self._value

    def add(self, text: str) -> bool:
        """Add what was typed or pasted, split at the separators; False when nothing of it was new."""
        new: list[str] = []
        for word in self._split.split(text):
            word = " ".join(word.split())
            key = folded(word)
            if word and key not in self._keys:
                self._keys.add(key)
                new.append(word)
        self._edit.clear()
        if new:
            self._tags.extend(new)
            self._current = -1
            self._after(new, ())
        return bool(new)

    def remove_at(self, index: int) -> str:
        """Take the chip at ``index`` away and return its word."""
        word = self._tags.pop(index)
        self._keys.discard(folded(word))
        self._current = min(self._current, len(self._tags) - 1)
        self._after((), (word,))
        return word

    def commit(self) -> bool:
        """Add what is typed and emit ``committed`` when the list differs from the stored one."""
        if self._edit.text().strip():
            self.add(self._edit.text())
        if self._tags != self._value:
            self._value = list(self._tags)
            self._mixed = False
            self._describe()
            self.committed.emit(list(self._tags))
        return True

    def restore(self) -> None:
        """Put the stored words back."""
        if self._mixed:
            self.set_mixed()
        else:
            self.set_tags(self._value)

    def edit(self) -> TagEdit:
        """The line in which the next word is typed."""
        return self._edit

    # -- chips -----------------------------------------------------------------------------------

    def current_chip(self) -> int:
        """The chip that the arrow keys are on, -1 for the line."""
        return self._current

    def set_current_chip(self, index: int) -> None:
        """Go to a chip, or with -1 back to the line."""
        self._current = max(-1, min(index, len(self._tags) - 1))
        self._edit.setCursorHidden(self._current >= 0)
        if self._current >= 0:
            self._reveal(self._chips.rects[self._current])
        self._describe()
        self.viewport().update()

    def take_back(self, index: int) -> None:
        """Put a chip's word into the line to change it."""
        word = self.remove_at(index)
        self.set_current_chip(-1)
        self._edit.setText(word)
        self._edit.selectAll()

    def colour_of(self, word: str) -> QColor | None:
        """The colour of a word's square, None for no square."""
        return self._colour(word) if self._colour else None

    def _replace(self, tags: Iterable[str]) -> None:
        self._tags = _unique(tags)
        self._value = list(self._tags)
        self._keys = {folded(tag) for tag in self._tags}
        self._mixed = False
        self._current = -1
        self._relayout()
        self._describe()

    def _after(self, new: Iterable[str], gone: Iterable[str]) -> None:
        self._relayout()
        self._describe()
        for word in new:
            self.added.emit(word)
        for word in gone:
            self.removed.emit(word)
        self.changed.emit(list(self._tags))
        if self._commit_each:
            self.commit_list()

    def commit_list(self) -> None:
        """Emit ``committed`` for the chips alone; what is being typed stays in the line."""
        if self._tags != self._value or self._mixed:
            self._value = list(self._tags)
            self._mixed = False
            self.committed.emit(list(self._tags))

    def _describe(self) -> None:
        shown = self.tr("several values") if self._mixed else self._placeholder
        self._edit.setPlaceholderText("" if self._tags else shown)
        if self._current >= 0:
            said = self.tr("{word}, {number} of {total}").format(
                word=self._tags[self._current][:100], number=self._current + 1, total=len(self._tags)
            )
        else:
            said = ", ".join(tag[:100] for tag in self._tags[:30]) or shown
        for widget in (self, self._edit):
            widget.setAccessibleDescription(f"{said}. {self._description}" if self._description else said)

    # -- geometry --------------------------------------------------------------------------------

    def _relayout(self) -> None:
        width = self.viewport().width()
        self._chips.arrange(
            self._tags,
            self.colour_of,
            width,
            self.fontMetrics(),
            self.isRightToLeft(),
            typing=self._edit.hasFocus() or bool(self._edit.text()),
            least_height=current().metrics.field_height - 2 * self.frameWidth(),
        )
        content = self._chips.height
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, content - page) if self._chips.lines > self._max_lines else 0)
        bar.setPageStep(page)
        bar.setSingleStep(self._chips.line_height)
        self._place_edit()
        self.updateGeometry()
        if self._current < 0:
            self._reveal(self._chips.edit)
        self.viewport().update()

    def _place_edit(self) -> None:
        self._edit.setGeometry(self._chips.edit.translated(0, -self.verticalScrollBar().value()))
        self.viewport().update()

    def _reveal(self, rect: QRect) -> None:
        bar = self.verticalScrollBar()
        if rect.top() < bar.value():
            bar.setValue(rect.top() - 2)
        elif rect.bottom() > bar.value() + self.viewport().height():
            bar.setValue(rect.bottom() - self.viewport().height() + 2)

    def sizeHint(self) -> QSize:
        frame = 2 * self.frameWidth()
        lines = min(max(self._chips.lines, 1), self._max_lines)
        height = self._chips.height_of(lines, self.fontMetrics()) + frame
        return QSize(180, max(height, current().metrics.field_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds and hasattr(self, "_chips"):
            self._chips.forget()
            self._relayout()

    # -- painting and mouse ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        top = self.verticalScrollBar().value()
        focused = self._edit.hasFocus()
        paint_chips(
            painter, self._chips, event.rect().translated(0, top), top, self._current if focused else -1
        )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._edit.setFocus(Qt.FocusReason.MouseFocusReason)
        index = self.chip_at(event.position().toPoint())
        if index >= 0 and self._chips.cross(index).contains(self._content(event.position().toPoint())):
            self.remove_at(index)
        else:
            self.set_current_chip(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.chip_at(event.position().toPoint())
        if index >= 0:
            self.take_back(index)

    def chip_at(self, point: QPoint) -> int:
        """The chip under a point of the viewport, -1 for none."""
        return self._chips.at(self._content(point))

    def _content(self, point: QPoint) -> QPoint:
        return point + QPoint(0, self.verticalScrollBar().value())

    # -- called by the line ----------------------------------------------------------------------

    def edit_focus(self, event: QFocusEvent, inside: bool) -> None:
        """The line got or lost the focus: show the ring, and commit when the person has left."""
        self.setProperty("inside", inside)
        self.style().unpolish(self)
        self.style().polish(self)
        if not inside and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._current = -1
            self._edit.setCursorHidden(False)
            self.commit()
        self._relayout()

    def copy(self) -> None:
        """Copy the current chip, or all of them."""
        words = [self._tags[self._current]] if self._current >= 0 else self._tags
        QApplication.clipboard().setText("; ".join(words))


def _unique(tags: Iterable[str]) -> list[str]:
    seen: dict[str, str] = {}
    for tag in tags:
        if tag:
            seen.setdefault(folded(tag), tag)
    return list(seen.values())
