# SPDX-License-Identifier: GPL-3.0-or-later
"""The player of one window: which source runs, the bar, the picture's window, and what the keys do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from cuefolio.domain.fields import Kind
from cuefolio.domain.film import Film
from cuefolio.domain.timecode import format_timecode
from cuefolio.gui.player.clock import ClockSource
from cuefolio.gui.player.keys import PlayKeys
from cuefolio.gui.player.picture_part import PicturePart
from cuefolio.gui.player.player_bar import FILM, PlayerBar
from cuefolio.gui.player.source import now
from cuefolio.gui.player.transport import Transport
from cuefolio.gui.sound.player import sound_player

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from cuefolio.gui.main_window import MainWindow
    from cuefolio.gui.player.clock_panel import ClockPanel
    from cuefolio.gui.player.sound_part import SoundPart

SPEEDS = {
    0.25: "¼×",
    -0.25: "−¼×",
    -1.0: "−1×",
    2.0: "2×",
    -2.0: "−2×",
    4.0: "4×",
    -4.0: "−4×",
    8.0: "8×",
    -8.0: "−8×",
}


class Player(QObject):
    """Brings transport, bar, picture and keys together for the production that is shown."""

    def __init__(self, window: MainWindow, names: frozenset[str]) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        self.film: Film | None = None
        self.sound: SoundPart | None = None
        self._clock_panel: ClockPanel | None = None
        self._doing: dict[str, Callable[[int], object]] = {}
        self.transport = Transport(window.playhead, self)
        actions = {name: window.actions_by_id[name] for name in names}
        self.keys = PlayKeys(actions, self._run_key, self._key_released, self)
        self.keys.add_window(window)
        self.picture = PicturePart(window, self.transport, self.keys, self)
        self.picture.changed.connect(self.update_bar)
        self.picture.clock_wanted.connect(lambda: self.set_clock_mode(True))
        self.bar = PlayerBar(window.actions_by_id.by_id, window)
        self.bar.sought.connect(window.playhead.go)
        self.bar.struck.connect(self._struck)
        self.bar.hide()
        self.keys.watch(window.film_page.view, frozenset({"play_pause"}), self._table_needs_no_space)
        self.transport.moved.connect(self._moved)
        self.transport.changed.connect(self._changed)
        self.transport.refused.connect(self._warn)
        window.film_page.film_shown.connect(self._film_shown)
        session = self.session
        session.closed.connect(self._no_film_shown)
        session.closing.connect(self.close)
        sound_player(session).changed.connect(self._sound_changed)

    # keys

    def on_key(self, name: str, do: Callable[[int], object]) -> None:
        """What the key of an action does; it gets the moment of the press."""
        self._doing[name] = do

    def _run_key(self, name: str, moment: int, repeated: bool) -> bool:
        if repeated and not name.startswith(("step_", "second_", "frames_")):
            if name.startswith("shuttle_") and name != "shuttle_stop":
                self._slowly(name, moment)
            return True
        self._doing[name](moment)
        return True

    def _struck(self, name: str, event: QMouseEvent | None) -> None:
        """A button of the bar went down."""
        self._doing[name](now() if event is None else self.keys.moment(event))

    def _slowly(self, name: str, moment: int) -> None:
        """J or L is held: with K, it runs slowly."""
        if self.transport.is_stop_held:
            self.transport.slow(1 if name == "shuttle_forward" else -1, moment)

    def _key_released(self, name: str, moment: int) -> None:
        if name == "shuttle_stop":
            self.transport.hold(False, moment)
        elif name in ("shuttle_forward", "shuttle_back"):
            self.transport.slow(0, moment)

    def _table_needs_no_space(self) -> bool:
        """Space opens the list of a choice; in any other cell nobody begins with it."""
        view = self.window.film_page.view
        column = view.currentIndex().column()
        kinds = (Kind.CHOICE, Kind.FLAG)
        return not 0 <= column < len(view.cues.columns) or view.cues.columns[column].kind not in kinds

    # the production

    def _film_shown(self, film: Film | None) -> None:
        if (
            film is None
            and self.session.store is not None
            and self.window.film_page.view.cues.query is not None
        ):
            return  # somebody looks for something: what runs goes on
        before, self.film = self.film, film
        other = before is None or film is None or (before.id, before.cut_id) != (film.id, film.cut_id)
        if other or before is None or film is None or before.rate != film.rate:
            self.set_clock_mode(False)
        if other:
            self.picture.show_film(film)
        elif film is not None:
            self.picture.film = film
        self.update_bar()

    def _no_film_shown(self) -> None:
        self._film_shown(None)

    # the clock

    def set_clock_mode(self, on: bool) -> None:
        """Go by the clock from now on, or by the picture again."""
        if on == self.transport.is_clock:
            return
        film = self.film
        if on and film is not None:
            clock = ClockSource(film.rate, self)
            clock.go(self.window.playhead.frame or film.start_frame)
            self.transport.set_clock(clock)
            self._show_clock_panel(film)
        elif not on:
            self.transport.set_clock(None)
        self.update_bar()

    def _show_clock_panel(self, film: Film) -> None:
        from cuefolio.gui.player.clock_panel import ClockPanel

        if self._clock_panel is not None:
            self._clock_panel.deleteLater()
        panel = self._clock_panel = ClockPanel(film.rate, self.bar)
        panel.synced.connect(self._sync_clock)
        panel.nudged.connect(lambda frames: self.nudge_clock(frames, now()))
        panel.left.connect(self.give_keys_back)
        self.update_bar()
        panel.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sync_clock(self, frame: int, event: QKeyEvent) -> None:
        clock = self.transport.clock
        if clock is not None:
            moment = self.keys.moment(event)
            clock.set_to(frame, moment)
            clock.run(1.0, moment)

    def nudge_clock(self, frames: int, moment: int) -> None:
        """Put the clock forward or back; later presses go by it."""
        if self.transport.clock is not None:
            self.transport.clock.nudge(frames, moment)

    def give_keys_back(self) -> None:
        """After a field of the player: the keyboard goes to the table."""
        self.window.film_page.view.setFocus()

    # sound without a picture

    def show_recording(self, recording_id: str) -> None:
        """The recording of the selected cue: the bar shows it where no film time is to be shown."""
        if self.sound is None and recording_id:
            from cuefolio.gui.player.sound_part import SoundPart

            self.sound = SoundPart(self.session, self.bar, self.transport, self)
        if self.sound is not None:
            self.sound.show(recording_id)
        self.update_bar()

    def _sound_changed(self) -> None:
        """Something is played from the card or the library: the bar shows it too."""
        playing = sound_player(self.session)
        if playing.is_playing and (self.sound is None or self.sound.recording_id != playing.recording_id):
            self.show_recording(playing.recording_id)

    @property
    def has_recording(self) -> bool:
        """Whether the bar has a recording to play: that of the selected cue, or one that plays already."""
        return self.sound is not None and bool(self.sound.recording_id)

    def play_recording(self) -> None:
        """Play the recording that is shown, or pause it."""
        if self.sound is not None:
            self.sound.toggle()

    # what is shown

    def update_bar(self) -> None:
        """Show in the bar what can be played, and the state of the checkable actions."""
        bar, film, transport = self.bar, self.film, self.transport
        bar.setVisible(film is not None and self.session.store is not None)
        actions = self.window.actions_by_id
        for name, on in (
            ("clock_mode", transport.is_clock),
            ("picture_window", self.picture.is_dock_open),
            ("loop_cue", transport.loop is not None),
        ):
            if actions[name].isChecked() != on:
                actions[name].setChecked(on)
        if film is None:
            return
        if transport.is_clock and self._clock_panel is not None:
            bar.show_clock(film.rate, self._clock_panel)
        elif transport.source is not None and self.picture.file is not None:
            file = self.picture.file
            end = file.end_frame or file.sync.start_frame + (film.duration_frames or 1)
            bar.show_film(film.rate, file.sync.start_frame, end)
        elif self.sound is None or not self.sound.fill_bar():
            bar.show_nothing(self._hint())
        self._changed()

    def _hint(self) -> str:
        if self.picture.file is not None:
            return self.tr("Open the picture to play it, or start the clock beside another screen")
        return self.tr("Choose the film's picture, or start the clock beside another screen")

    def _changed(self) -> None:
        transport = self.transport
        words = SPEEDS.get(transport.speed, "")
        if transport.is_clock:
            words = self.tr("Clock runs") if transport.is_running else self.tr("Clock stands")
        elif transport.loop is not None:
            words = self.tr("Loop")
        if transport.source is not None:
            self.bar.show_state(transport.is_running, words)
        self.bar.strip.show_loop(transport.loop if self.bar.mode == FILM else None)
        frame = transport.frame
        if frame is not None:
            self._moved(frame)
            if not transport.is_running and self.film is not None:
                label = format_timecode(frame, self.film.rate)
                self.bar.strip.setAccessibleDescription(label)
                if self.picture.dock is not None:
                    self.picture.dock.say_position(label)

    def _moved(self, frame: int) -> None:
        self.bar.show_frame(frame)
        if self.picture.dock is not None and not self.transport.is_clock:
            self.picture.dock.show_frame(frame)

    def _warn(self, sentence: str) -> None:
        self.window.warn(sentence)

    def close(self) -> None:
        """Let go of file and threads, when the catalogue or the window closes."""
        self.keys.set_everywhere(False)
        self.picture.close()
        self.transport.set_clock(None)
