# SPDX-License-Identifier: GPL-3.0-or-later
"""The log: the cue that runs, the line that names it, and what was logged so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.timecode import format_timecode
from cuefolio.gui.icons import icon, pixmap
from cuefolio.gui.player.live_log import LiveLog, LogEntry
from cuefolio.gui.player.log_list import LogList
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import current, notifier
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.completing import Completing
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.tag_field import TagField
from cuefolio.gui.words import sentence_for

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PADDING = 4
"""What a line keeps free on both sides of its text, in px."""
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class NameLine(LineField):
    """The title of the cue that was begun last. Enter stores it and gives the keys back (``left``)."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.commit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.restore()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LogBar(QFrame):
    """Takes the keyboard in log mode. Its keys are commands; any other letter begins the name of the newest
    cue. ``close_wanted`` asks to leave log mode, ``go_wanted`` carries a frame."""

    close_wanted = Signal()
    go_wanted = Signal(int)

    def __init__(
        self,
        session: CatalogSession,
        log: LiveLog,
        keys_of: Callable[[str], Sequence[str]],
        is_ready: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("logbar")
        self.setAccessibleName(self.tr("Live log"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.session = session
        self.log = log
        self._keys_of = keys_of
        self._is_ready = is_ready
        self._entry: LogEntry | None = None
        self._kinds: dict[str, str] = {}
        self._link: tuple[str, str] = ("", "")
        self.sign = QLabel(self)
        self.state = PlainLabel("", self, role="key", elide=True)
        self.hint = PlainLabel("", self, role="small", elide=True)
        self.name = NameLine(self, name=self.tr("Title of the cue"))
        self.name.committed.connect(self._named)
        self.name.left.connect(self.take_keys)
        self._completing = Completing(self.name, self._suggest, on_choice=self._chosen)
        origins = [(code, sentence_for(f"origin.{code}")) for code in FIELD_BY_NAME["origin"].choices]
        self.origin = ChoiceField(origins, self, name=self.tr("Origin of the cue"))
        self.origin.committed.connect(lambda value: self._set({"origin": value or ""}))
        self.mood = TagField(
            self,
            name=self.tr("Moods of the cue"),
            placeholder=self.tr("Mood"),
            colour=current().mood_colour,
            provider=self._suggest_moods,
            max_lines=1,
        )
        self.mood.committed.connect(lambda words: self._set({"mood": words}))
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icon("x", "dim"))
        self.close_button.setProperty("quiet", True)
        self.close_button.setAccessibleName(self.tr("Leave the log"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tip(self.close_button, self.tr("Leave the log"))
        self.close_button.clicked.connect(lambda: self.close_wanted.emit())
        self.list = LogList(log, self)
        self.list.back_wanted.connect(log.take_back)
        self.list.again_wanted.connect(log.store_again)
        self.list.wanted.connect(lambda entry: self.go_wanted.emit(entry.start))
        self._lay_out()
        log.changed.connect(self.refresh)
        notifier().changed.connect(self._restyle)
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.sign)
        head.addWidget(self.state, 1)
        fields = QHBoxLayout()
        fields.setSpacing(6)
        fields.addWidget(self.name, 4)
        fields.addWidget(self.origin, 2)
        fields.addWidget(self.mood, 2)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addLayout(head)
        left.addLayout(fields)
        left.addWidget(self.hint)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 8, 8, 8)
        whole.setSpacing(16)
        whole.addLayout(left, 1)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setTabOrder(self, self.name)
        self.setTabOrder(self.name, self.origin)
        self.setTabOrder(self.origin, self.mood)
        self.setTabOrder(self.mood, self.list)

    # the keyboard

    def take_keys(self) -> None:
        """The keyboard is here: letters are commands again."""
        if not self.isActiveWindow():
            self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """What is being typed belongs to the cue that it was typed for, before another one begins."""
        self.name.commit()
        self.mood.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = not event.modifiers() & ~_PLAIN
        if event.key() in _ENTER and plain and self.name.isEnabled():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        elif plain and text.strip() and text.isprintable() and self.name.isEnabled():
            self.begin_name(text)
        else:
            super().keyPressEvent(event)

    @property
    def is_naming(self) -> bool:
        """Whether a name is being typed: letters belong to it, wherever the keyboard is for the moment."""
        return self.name.is_dirty()

    def begin_name(self, text: str) -> None:
        """A letter that is no command: the name of the newest cue begins with it."""
        if self.name.isEnabled():
            self.take_keys()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.is_naming:  # else the keyboard is only on its way here from another window
                self.name.selectAll()
            self.name.insert(text)
            self.name.textEdited.emit(self.name.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.take_keys()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.refresh()

    # naming

    def _suggest(self, typed: str, reply: Callable[[list[str]], None]) -> None:
        def done(found: Any) -> None:
            self._kinds = dict(found)
            reply([word for word, _kind in found])

        film = self.log.film
        self.session.read(
            "live_log.suggest_titles",
            typed,
            film.id if film is not None else None,
            done=done,
            key="log-title",
            receiver=self,
        )

    def _suggest_moods(self, typed: str, reply: Callable[[list[str]], None]) -> None:
        self.session.read("library.suggest", "mood", typed, None, done=reply, key="log-mood", receiver=self)

    def _chosen(self, word: str) -> None:
        self.name.selectAll()
        self.name.insert(word)
        self._link = (word, self._kinds.get(word, ""))

    def _named(self, text: str) -> None:
        word, kind = self._link
        self._link = ("", "")
        values: dict[str, object] = {"title": text}
        if kind and text == word:
            values[kind] = text
        self._set(values)

    def _set(self, values: dict[str, object]) -> None:
        if self._entry is not None:
            self.log.describe(self._entry, values)

    # what is shown

    def refresh(self) -> None:
        """Show the log, the state of the player and the keys as they are now."""
        entry = self.log.newest
        if entry is not self._entry:
            self._entry = entry
            self._link = ("", "")
            self.name.set_value(entry.title if entry else "")
            self.origin.set_value(entry.origin or None if entry else None)
            self.mood.set_tags(entry.moods if entry else ())
        elif entry is not None:
            self.name.refresh_value(entry.title)
            self.origin.refresh_value(entry.origin or None)
            self.mood.refresh_tags(entry.moods)
        for field in (self.name, self.origin, self.mood):
            field.setEnabled(entry is not None)
        self._fit()
        self.state.setText(self._state())
        self.hint.setText(self._hint())
        running = self.log.running is not None
        colour = current().status("error").fill if running else current().faint
        self.sign.setPixmap(pixmap("circle-dot", 16, self.devicePixelRatioF(), colour))
        self.setAccessibleDescription(f"{self._state()} {self._hint()}")
        self.update()

    def _state(self) -> str:
        film, running = self.log.film, self.log.running
        if film is None:
            return self.tr("Choose a production to log its cues.")
        if running is None and not self._is_ready():
            return self.tr("Open the picture, or start the clock")
        if running is None:
            return self.tr("Ready: press {0} where a cue begins").format(self._key("log_in"))
        time = format_timecode(running.start, film.rate)
        if running.number:
            return self.tr("{0} runs since {1}").format(running.number, time)
        return self.tr("A cue runs since {0}").format(time)

    def _fit(self) -> None:
        """An origin is read whole in a narrow window too, and the name's placeholder is said as shortly as
        it must be."""
        self.origin.setMinimumWidth(self.origin.width_for(self.origin.currentText()))
        layout = self.layout()
        if layout is not None:
            layout.activate()
        room = self.name.contentsRect().width() - _PADDING
        sentence, short = self._placeholders()
        fits = self.name.fontMetrics().horizontalAdvance(sentence) <= room
        self.name.setPlaceholderText(sentence if fits else short)

    def _placeholders(self) -> tuple[str, str]:
        """What the name's field asks for: in a sentence, and shortly."""
        if self._entry is None:
            return self.tr("The name of the cue, once it has begun"), self.tr("Name of the cue")
        number = self._entry.number or "…"
        sentence = self.tr("Name {0}: just type, or press Enter first").format(number)
        return sentence, self.tr("Name of {0}").format(number)

    def _hint(self) -> str:
        last = -1 if self.name.hasFocus() or self.mood.edit().hasFocus() else 0
        keys = [self._key(name, last) for name in ("log_in", "log_out", "log_mark")]
        if last:
            sentence = self.tr("While you type: {0} in · {1} out · {2} mark · Enter stores the name")
        else:
            sentence = self.tr(
                "{0} in · {1} out · {2} mark · Space and J K L play · any other letter names the cue"
            )
        return sentence.format(*keys)

    def _key(self, name: str, place: int = 0) -> str:
        keys = self._keys_of(name)
        return keys[place] if keys else "–"

    def _restyle(self, _theme: object = None) -> None:
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(600, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.raised)
        painter.fillRect(0, 0, self.width(), 1, theme.line)
        if self.hasFocus():
            painter.fillRect(0, 0, 3, self.height(), theme.status("error").fill)
        painter.end()
