# SPDX-License-Identifier: GPL-3.0-or-later
"""What sets the clock right: the timecode of the other screen, and small steps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.errors import CuefolioError
from cuefolio.gui.theme import font
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.timecode_field import TimecodeField

LEAST_STEP = 34
"""Least width in px of a step's button."""
_BETWEEN, _BEFORE_FIELD, _BEHIND_FIELD = 2, 4, 6


class SyncField(TimecodeField):
    """A timecode that counts from the moment of its Enter key, not from when that is handled.

    Nothing is taken on leaving the field: a timecode that was typed a while ago is wrong by now.
    """

    agreed = Signal(int, object)
    """Frame, and the key press as QKeyEvent."""
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            try:
                frame = self.typed_frames()
            except CuefolioError:
                self.accepts()  # says what is wrong
                return
            if frame is not None:
                self.agreed.emit(frame, event)
            self.set_frames(None)
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.set_frames(None)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def commit(self) -> bool:
        self.set_frames(None)
        return True


class ClockPanel(QWidget):
    """Steps and the field for the other screen's time. ``nudged`` carries frames, ``synced`` as
    ``SyncField.agreed``."""

    nudged = Signal(int)
    synced = Signal(int, object)
    left = Signal()

    def __init__(self, rate: FrameRate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SyncField(
            rate,
            self,
            name=self.tr("Timecode on the other screen"),
            description=self.tr(
                "Type the timecode that the other screen is about to show and press Enter when it does"
            ),
            placeholder=format_timecode(rate.nominal * 3600, rate),
        )
        self.field.setFixedWidth(112)
        self.field.agreed.connect(self.synced)
        self.field.left.connect(self.left)
        self._rate = rate
        self._words = PlainLabel(self.tr("Now is"), self, role="dim", buddy=self.field)
        self._buttons: list[tuple[QToolButton, int]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        row.addWidget(self._words)
        row.addSpacing(_BEFORE_FIELD)
        row.addWidget(self.field)
        row.addSpacing(_BEHIND_FIELD)
        second = rate.nominal
        for text, frames, name in (
            (self.tr("−1 s"), -second, self.tr("Clock one second back")),
            ("−10", -10, self.tr("Clock ten frames back")),
            ("−1", -1, self.tr("Clock one frame back")),
            ("+1", 1, self.tr("Clock one frame forward")),
            ("+10", 10, self.tr("Clock ten frames forward")),
            (self.tr("+1 s"), second, self.tr("Clock one second forward")),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setFont(font(tabular=True))
            button.setMinimumWidth(LEAST_STEP)
            button.setAccessibleName(name)
            set_tip(button, name)
            button.clicked.connect(lambda _checked=False, n=frames: self.nudged.emit(n))
            row.addWidget(button)
            self._buttons.append((button, frames))
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        least, _words, single, _all = self._widths()
        self.setMinimumWidth(least + single)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """The single steps stay; what the language makes too wide goes: the longer steps, then the words."""
        least, words, single, all_ = self._widths()
        self._words.setVisible(self.width() >= least + words + single)
        roomy = self.width() >= least + words + all_
        for button, frames in self._buttons:
            button.setVisible(roomy or abs(frames) == 1)

    def _widths(self) -> tuple[int, int, int, int]:
        """Widths in px: of the field, of the words, of the steps of one frame, of all steps."""
        field = self.field.minimumWidth() + _BEFORE_FIELD + _BEHIND_FIELD + 2 * _BETWEEN
        words = self._words.sizeHint().width() + _BETWEEN
        steps = sum(button.sizeHint().width() + _BETWEEN for button, _frames in self._buttons)
        return field, words, 2 * (LEAST_STEP + _BETWEEN), steps
