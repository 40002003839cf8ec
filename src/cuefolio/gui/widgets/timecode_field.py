# SPDX-License-Identifier: GPL-3.0-or-later
"""A timecode, typed as loosely as editors type it and shown as it is understood."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from cuefolio.domain.timecode import (
    FrameRate,
    format_seconds,
    format_timecode,
    parse_duration,
    parse_out,
    parse_timecode,
    seconds,
)
from cuefolio.errors import CuefolioError
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.hint import HintBubble
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import error_sentence

MODES = ("absolute", "out", "duration")
Hint = Callable[[int, FrameRate], str]
"""The line under the field for frames that were understood."""


class TimecodeField(LineField):
    """Frames at a rate, as text. ``frames()`` is None for a blank field, which means unknown.

    ``mode``: "absolute" reads a position, "out" also "+5:00" after ``start`` (frames), "duration" a length.
    While something is typed, a line under the field shows how it is read, or why it is not; a text that
    is refused is never committed and stays to be mended. Up and Down step one frame, with Shift a second.
    """

    committed_frames = Signal(object)
    """int frames, or None for unknown; follows ``committed`` (the text)."""

    _font_of = -1
    """Serial of the theme whose font is in use; Qt tells of changes before this is made."""

    def __init__(
        self,
        rate: FrameRate,
        parent: QWidget | None = None,
        *,
        mode: str = "absolute",
        start: int | None = None,
        hint: Hint | None = None,
        name: str = "",
        description: str = "",
        placeholder: str = "",
    ) -> None:
        super().__init__(parent, name=name, description=description, placeholder=placeholder)
        self._rate = rate
        self._mode = mode
        self._start = start
        self._hint = hint
        self._stored: int | None = None
        self._bubble: HintBubble | None = None
        self._take_font()
        self.edited.connect(self._interpret)
        self.committed.connect(self._on_committed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._font_of != current().serial:
            self._take_font()

    def _take_font(self) -> None:
        self._font_of = current().serial
        self.setFont(font(tabular=True))

    # -- value -----------------------------------------------------------------------------------

    def frames(self) -> int | None:
        """The frames last set or committed."""
        return self._stored

    def set_frames(self, frames: int | None) -> None:
        """Show a value; what was being typed is given up."""
        self._stored = frames
        self.set_value(self.label(frames))

    def refresh_frames(self, frames: int | None) -> None:
        """A new stored value: shown, but what is being typed stays."""
        self._stored = frames
        self.refresh_value(self.label(frames))

    def set_rate(self, rate: FrameRate) -> None:
        """Another rate: the same frames, labelled anew."""
        self._rate = rate
        if not self.is_dirty() and not self.is_mixed():
            self.set_frames(self._stored)

    def set_start(self, start: int | None) -> None:
        """The in point (frames) that "+5:00" counts from."""
        self._start = start

    def label(self, frames: int | None) -> str:
        """Frames as this field writes them; lengths with frames only when they are no whole seconds."""
        if frames is None:
            return ""
        if self._mode != "duration":
            return format_timecode(frames, self._rate)
        exact = seconds(frames, self._rate)
        if exact.denominator == 1 or parse_duration(format_seconds(exact), self._rate) == frames:
            return format_seconds(exact)
        return format_timecode(frames, self._rate)

    def typed_frames(self) -> int | None:
        """How the present text is read; None when it is blank. Raises CuefolioError when it is refused."""
        text = self.text().strip()
        if not text:
            return None
        if self._mode == "duration":
            return parse_duration(text, self._rate)
        if self._mode == "out" and self._start is not None:
            return parse_out(text, self._rate, self._start)
        return parse_timecode(text, self._rate)

    def accepts(self) -> bool:
        try:
            frames = self.typed_frames()
        except CuefolioError as error:
            self.set_error(error_sentence(error))
            self._say(error_sentence(error), error=True)
            return False
        self._show(self.label(frames), keep_cursor=True)
        return True

    def commit(self) -> bool:
        # "1210" over a stored 00:00:12:10 is no change; neither is a blank typed over a blank.
        if self.is_dirty() and not self.is_mixed():
            try:
                same = self.typed_frames() == self._stored
            except CuefolioError:
                same = False
            if same:
                self.set_frames(self._stored)
                self._say("")
                return True
        fine = super().commit()
        if fine:
            self._say("")
        return fine

    def restore(self) -> None:
        super().restore()
        self._say("")

    # -- events ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            size = self._rate.nominal if shift else 1
            self.step(size if event.key() == Qt.Key.Key_Up else -size)
            return
        super().keyPressEvent(event)

    def step(self, frames: int) -> None:
        """Move the typed value by frames, not below zero; nothing happens to a text that is refused."""
        if self.isReadOnly() or self.is_mixed():
            return
        try:
            now = self.typed_frames()
        except CuefolioError:
            return
        if now is None:
            now = self._start or 0
        self.selectAll()
        self.insert(self.label(max(0, now + frames)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._say("")

    def _interpret(self) -> None:
        if not self.is_dirty() or not self.text().strip():
            self._say("")
            return
        try:
            frames = self.typed_frames()
        except CuefolioError as error:
            # Half a timecode is wrong at almost every letter: the sentence, but no red field yet.
            self._say(error_sentence(error))
            return
        assert frames is not None
        self._say(self._hint(frames, self._rate) if self._hint else self.label(frames))

    def _on_committed(self, text: str) -> None:
        self._stored = None if not text.strip() else self.typed_frames()
        self.committed_frames.emit(self._stored)

    def _say(self, text: str, *, error: bool = False) -> None:
        if self._bubble is None:
            if not text:
                return
            self._bubble = HintBubble(self)
        self._bubble.say(text if self.hasFocus() or error else "", error=error)

    def hint_text(self) -> str:
        """What the line under the field says now."""
        return self._bubble.text() if self._bubble else ""
