# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar at the bottom: play, a big time, what plays, and the keys of live logging."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStackedWidget, QWidget

from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode
from cuefolio.gui.icons import icon, pixmap
from cuefolio.gui.keymap import shown_keys, title_of
from cuefolio.gui.player.strip import FilmStrip
from cuefolio.gui.theme import current, font, notifier
from cuefolio.gui.widgets.labels import PlainLabel, set_tip

INSIDE = 36
"""Height of what stands between time and buttons: the bar is as high whatever it shows."""
COMPACT = 1000
"""Width in px under which buttons say less; where a language needs more, they do so sooner."""
AT_THE_PRESS = ("log_in", "log_out", "log_mark")
NOTHING, FILM, CLOCK, SOUND = "nothing", "film", "clock", "sound"


class TimeLabel(QLabel):
    """A big time with figures of equal width, as wide as the longest it may show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._widest = "00:00:00:00"
        self._is_small = False
        notifier().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self, _theme: object = None) -> None:
        size = current().film_title * (0.9 if self._is_small else 1.1)
        self.setFont(font(round(size), 600, tabular=True))
        self._fit()

    def set_small(self, small: bool) -> None:
        """Less high, for a narrow window."""
        if small != self._is_small:
            self._is_small = small
            self._restyle()

    def _fit(self) -> None:
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(self._widest) + 4)

    def show_time(self, text: str) -> None:
        """Show a time; the label keeps its width while the digits run."""
        pattern = "".join("0" if letter.isdecimal() else letter for letter in text)
        if pattern != self._widest:
            self._widest = pattern
            self._fit()
        self.setText(text)


class PressButton(QPushButton):
    """A button that acts when it is pressed, not let go. ``struck`` carries the press of the mouse,
    None for a key."""

    struck = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._is_mouse = False
        self.clicked.connect(self._clicked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self._is_mouse = True
            self.struck.emit(event)

    def _clicked(self) -> None:
        by_mouse, self._is_mouse = self._is_mouse, False
        if not by_mouse:
            self.struck.emit(None)


class PlayerBar(QFrame):
    """Shows what the player does and asks for it through the window's actions.

    Clicks leave the keyboard where it is; Tab and F6 come here. ``sought`` carries a wanted frame, ``struck``
    the name of an action that happens at the moment of its press, and that press.
    """

    sought = Signal(int)
    struck = Signal(str, object)

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playerbar")
        self.setAccessibleName(self.tr("Player"))
        self.mode = NOTHING
        self._rate: FrameRate | None = None
        self._is_playing = False
        self._is_compact = False
        self._least = 0
        self._play_action = actions["play_pause"]
        self._play_action.changed.connect(self._show_play)
        self.play = PressButton("", self)
        self.play.setFixedSize(38, 28)
        self.play.setIconSize(QSize(16, 16))
        self.play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.play.struck.connect(lambda event: self.struck.emit("play_pause", event))
        self.sign = QLabel(self)
        self.sign.setFixedWidth(18)
        self.time = TimeLabel(self)
        self.state = PlainLabel("", self, role="dim")
        self.middle = QStackedWidget(self)
        self.middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.middle.setFixedHeight(INSIDE)
        self.hint = PlainLabel("", self, role="dim", elide=True)
        self.strip = FilmStrip(self)
        self.strip.sought.connect(self.sought)
        self.middle.addWidget(self.hint)
        self.middle.addWidget(self.strip)
        self._buttons: list[tuple[QPushButton, str, str, QAction]] = []
        row = self._row = QHBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(self.play)
        row.addWidget(self.sign)
        row.addWidget(self.time)
        row.addWidget(self.state)
        row.addSpacing(4)
        row.addWidget(self.middle, 1)
        row.addSpacing(4)
        for name, text, short in (
            ("log_in", self.tr("I in"), self.tr("I")),
            ("log_out", self.tr("O out"), self.tr("O")),
            ("log_mark", self.tr("M mark"), self.tr("M")),
            ("markers", self.tr("Markers"), ""),
            ("picture_window", self.tr("Picture"), ""),
            ("clock_mode", self.tr("Clock mode"), self.tr("Clock")),
            ("log_mode", self.tr("Live log"), self.tr("Log")),
        ):
            row.addWidget(self._button(actions[name], text, short))
            if name == "markers":
                row.addSpacing(8)
        self._show_play()
        notifier().changed.connect(self._restyle)
        self._restyle()
        self.show_nothing("")

    def _button(self, action: QAction, text: str, short: str) -> QPushButton:
        name_ = action.objectName()
        button = PressButton(text, self) if name_ in AT_THE_PRESS else QPushButton(text, self)
        button.setObjectName(name_)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCheckable(action.isCheckable())
        button.setChecked(action.isChecked())
        if isinstance(button, PressButton):
            button.struck.connect(lambda event: self.struck.emit(name_, event))
        else:
            button.clicked.connect(lambda _checked=False: action.trigger())
        self._buttons.append((button, text, short, action))

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setChecked(action.isChecked())
            keys, name = shown_keys(action), title_of(action)
            button.setAccessibleName(name)
            set_tip(button, f"{name} ({keys})" if keys else name)

        action.changed.connect(follow)
        follow()
        return button

    # what is shown

    def button(self, name: str) -> QPushButton:
        """The button of an action."""
        return next(button for button, _text, _short, action in self._buttons if action.objectName() == name)

    def set_middle(self, widget: QWidget) -> None:
        """Put something of its own between time and buttons: the clock's steps, a waveform."""
        if self.middle.indexOf(widget) < 0:
            self.middle.addWidget(widget)
        self.middle.setCurrentWidget(widget)

    def show_nothing(self, hint: str) -> None:
        """Nothing can be played; ``hint`` says what to do."""
        self._set_mode(NOTHING)
        self.hint.setText(hint)
        self.middle.setCurrentWidget(self.hint)
        self.time.show_time("--:--:--:--")
        self.time.setEnabled(False)

    def show_film(self, rate: FrameRate, start: int, end: int) -> None:
        """A picture is there, from frame ``start`` to ``end``."""
        self._set_mode(FILM)
        self._rate = rate
        self.strip.show_film(rate, start, end)
        self.middle.setCurrentWidget(self.strip)

    def show_clock(self, rate: FrameRate, panel: QWidget) -> None:
        """The clock counts."""
        self._set_mode(CLOCK)
        self._rate = rate
        self.set_middle(panel)

    def show_sound(self, wave: QWidget) -> None:
        """A recording can be heard."""
        self._set_mode(SOUND)
        self.set_middle(wave)

    def show_frame(self, frame: int) -> None:
        """Film time."""
        if self._rate is not None:
            self.time.show_time(format_timecode(frame, self._rate))
            if self.mode == FILM:
                self.strip.show_frame(frame)

    def show_seconds(self, position: float) -> None:
        """Time of a recording."""
        self.time.show_time(format_seconds(int(position)))

    def show_state(self, playing: bool, words: str = "") -> None:
        """Whether it runs, and words for any other speed."""
        self.state.setText(words)
        self.state.setVisible(bool(words) and not self._is_compact)
        if playing != self._is_playing:
            self._is_playing = playing
            self._show_play()

    def _set_mode(self, mode: str) -> None:
        self.mode = mode
        self.time.setEnabled(True)
        self.play.setEnabled(mode != NOTHING)
        self.sign.setVisible(mode == CLOCK)
        self._fit()

    def _show_buttons(self) -> None:
        """In and out where there is a film time; in a narrow window only what is needed all the time."""
        for button, text, short, action in self._buttons:
            name = action.objectName()
            film_only = name in ("log_in", "log_out", "log_mark", "markers")
            fits = not (self._is_compact and name == "markers")
            button.setVisible(fits and (not film_only or self.mode in (FILM, CLOCK)))
            button.setText(short if self._is_compact and short else text)

    def _show_play(self) -> None:
        name = self.tr("Pause") if self._is_playing else self.tr("Play")
        self.play.setIcon(icon("pause" if self._is_playing else "play", "text"))
        self.play.setAccessibleName(name)
        keys = shown_keys(self._play_action)
        set_tip(self.play, f"{name} ({keys})" if keys else name)

    def _restyle(self, _theme: object = None) -> None:
        self.sign.setPixmap(pixmap("clock", 16, self.devicePixelRatioF(), current().accent_text))
        for button, _text, _short, _action in self._buttons:
            button.setFont(font(current().small, 500))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for."""
        self._least = self._arrange(compact=True)
        if self.width() >= max(COMPACT, self._arrange(compact=False)):
            return
        self._arrange(compact=True)

    def _arrange(self, *, compact: bool) -> int:
        """Take the long or the short look; returns the width in px that it needs."""
        self._is_compact = compact
        margin = 8 if compact else 16
        self._row.setContentsMargins(margin, 6, margin, 6)
        self.time.set_small(compact)
        if compact:
            self.state.hide()
        self._show_buttons()
        return self._row.minimumSize().width()

    def minimumSizeHint(self) -> QSize:
        # What the long look needs must not keep a window from becoming narrower.
        return QSize(self._least, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.raised)
        painter.fillRect(0, 0, self.width(), 1, theme.line)
        painter.end()
