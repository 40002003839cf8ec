# SPDX-License-Identifier: GPL-3.0-or-later
"""Live logging in the window: presses become entries at the frame that was shown, and the keyboard stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QVBoxLayout, QWidget

from cuefolio.domain.film import Film
from cuefolio.domain.timecode import format_timecode
from cuefolio.gui.player.keys import takes_text
from cuefolio.gui.player.live_log import LiveLog, LogEntry
from cuefolio.gui.player.player import Player

if TYPE_CHECKING:
    from cuefolio.gui.player.log_bar import LogBar


class LogDesk(QObject):
    """Log mode of a window: the log bar, the keys everywhere, and what a press does."""

    def __init__(self, player: Player) -> None:
        super().__init__(player)
        self.player = player
        self.window = player.window
        self.log = LiveLog(player.session, self)
        self.log.refused.connect(self.window.warn)
        self.log.stored.connect(self._show_in_table)
        self.bar: LogBar | None = None
        self.place = QWidget(self.window)
        QVBoxLayout(self.place).setContentsMargins(0, 0, 0, 0)
        self.place.hide()
        self.window.film_page.film_shown.connect(self._film_shown)
        player.session.closed.connect(self._film_shown)
        player.session.closing.connect(self._flush)

    def _film_shown(self, _film: Film | None = None) -> None:
        # The player decides whether another production is shown, or only a search.
        QTimer.singleShot(0, self, self._follow_film)

    def _follow_film(self) -> None:
        film = self.player.film
        if film is not self.log.film:
            self.log.set_film(film)
        if film is None:
            self.set_on(False)

    # log mode

    @property
    def is_on(self) -> bool:
        """Whether the log bar is there and its keys count everywhere."""
        return not self.place.isHidden()

    def set_on(self, on: bool) -> None:
        """Enter or leave log mode."""
        if on and (self.player.film is None or self.player.session.read_only):
            on = False
        if on:
            self._make_bar().show()
            self.place.show()
            self._make_bar().take_keys()
        elif self.is_on:
            self._flush()
            inside = self.bar is not None and self.bar.isAncestorOf(QApplication.focusWidget() or self.window)
            had_keys = inside or QApplication.focusWidget() is self.bar
            self.place.hide()
            if had_keys:
                self.player.give_keys_back()
        self.player.keys.set_everywhere(on)
        action = self.window.actions_by_id["log_mode"]
        if action.isChecked() != on:
            action.setChecked(on)

    def _make_bar(self) -> LogBar:
        if self.bar is None:
            from cuefolio.gui.player.log_bar import LogBar

            player = self.player
            self.bar = LogBar(
                player.session,
                self.log,
                player.keys.keys_of,
                lambda: player.transport.source is not None,
                self.place,
            )
            player.transport.changed.connect(self.bar.refresh)
            player.picture.typed.connect(self._typed_at_picture)
            bar = self.bar
            player.keys.is_naming = lambda: bar.is_naming and bar.isVisible()
            self.bar.close_wanted.connect(lambda: self.set_on(False))
            self.bar.go_wanted.connect(self.window.playhead.go)
            layout = self.place.layout()
            assert layout is not None
            layout.addWidget(self.bar)
        return self.bar

    def _flush(self) -> None:
        if self.bar is not None:
            self.bar.flush()

    def _typed_at_picture(self, text: str) -> None:
        """The keyboard is in the picture's window; letters name the newest cue all the same."""
        if self.is_on and self.bar is not None:
            self.bar.begin_name(text)

    # presses

    def press_in(self, moment: int, *, overlap: bool = False) -> None:
        """I at ``moment``: a cue begins at the frame that was shown then."""
        frame = self._frame(moment)
        if frame is None:
            return
        if not self.is_on:
            self.set_on(True)
        self._flush()  # a name that is being typed is that of the cue before
        self.log.begin(frame, overlap=overlap)
        bar, focused = self.bar, QApplication.focusWidget()
        if bar is not None and (not takes_text(focused) or bar.isAncestorOf(focused or bar)):
            bar.take_keys()

    def press_out(self, moment: int) -> None:
        """O at ``moment``: the cue that runs ends."""
        frame = self._frame(moment)
        if frame is not None:
            self.log.finish(frame)

    def press_mark(self, moment: int) -> None:
        """M at ``moment``: a marker."""
        frame = self._frame(moment)
        film = self.player.film
        if frame is None or film is None:
            return
        self.log.mark(frame)
        if not self.is_on:
            sentence = self.tr("Marked {0}.").format(format_timecode(frame, film.rate))
            self.window.tell(sentence, (self.tr("Undo"), self.player.session.undo))

    def _frame(self, moment: int) -> int | None:
        player = self.player
        if player.film is None:
            return None
        if player.session.read_only:
            self.window.warn(self.tr("This catalogue can only be read, so nothing can be logged in it."))
            return None
        frame = player.transport.frame_at(moment)
        if frame is None:
            key = next(iter(player.keys.keys_of("log_in")), "")
            sentence = self.tr("Open the film's picture or start the clock first; then {0} logs a cue.")
            self.window.warn(sentence.format(key))
        return frame

    # the table

    def _show_in_table(self, entry: LogEntry) -> None:
        """Select the new cue where the table shows this production and nobody types in it."""
        view = self.window.film_page.view
        editing = view.state() is QAbstractItemView.State.EditingState
        if view.cues.query is None and not editing and entry.ticket.key:
            self.player.transport.ignore(entry.start)
            view.select_cue(entry.ticket.key)
