# SPDX-License-Identifier: GPL-3.0-or-later
"""Picture, clock and live logging: the Play menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea

if TYPE_CHECKING:
    from cuefolio.domain.cue_row import CueRow
    from cuefolio.gui.player.log_desk import LogDesk
    from cuefolio.gui.player.player import Player

_FILM = Needs.CATALOG | Needs.FILM
_W = _FILM | Needs.WRITABLE
_CHECKABLE = ("picture_window", "clock_mode", "log_mode", "loop_cue", "follow_selection")
_OWN_KEYS = frozenset({
    "play_pause", "shuttle_back", "shuttle_stop", "shuttle_forward", "step_back", "step_forward",
    "frames_back", "frames_forward", "second_back", "second_forward", "previous_cue", "next_cue",
    "log_in", "log_out", "log_mark", "log_overlap",
})  # fmt: skip
"""Actions whose keys are read by ``gui.player.keys``: as shortcuts they would steal what is being typed."""


class PlayCommands(CommandArea):
    """Picture, clock and live logging."""

    ACTIONS = (
        ActionSpec("play_pause", "&Play", "Play or pause", ("Space",), "play", _FILM),
        ActionSpec("play_cue", "&Play", "Play the selected cue", ("Ctrl+P",), "", _FILM),
        ActionSpec("loop_cue", "&Play", "Loop the selected cue", ("Ctrl+R",), "repeat", _FILM),
        ActionSpec("shuttle_back", "&Play", "Play backwards, again for faster", ("J",), "rewind", _FILM, separator=True),
        ActionSpec("shuttle_stop", "&Play", "Stop", ("K",), "square", _FILM),
        ActionSpec("shuttle_forward", "&Play", "Play forwards, again for faster", ("L",), "fast-forward", _FILM),
        ActionSpec("step_back", "&Play", "One frame back", (",", "Left"), "step-back", _FILM),
        ActionSpec("step_forward", "&Play", "One frame forward", (".", "Right"), "step-forward", _FILM),
        ActionSpec("frames_back", "", "Ten frames back", ("Shift+Left",), "", _FILM),
        ActionSpec("frames_forward", "", "Ten frames forward", ("Shift+Right",), "", _FILM),
        ActionSpec("second_back", "", "One second back", ("Ctrl+Left",), "", _FILM),
        ActionSpec("second_forward", "", "One second forward", ("Ctrl+Right",), "", _FILM),
        ActionSpec("previous_cue", "&Play", "Previous cue", ("PgUp",), "skip-back", _FILM),
        ActionSpec("next_cue", "&Play", "Next cue", ("PgDown",), "skip-forward", _FILM),
        ActionSpec("picture_window", "&Play", "Picture", ("Ctrl+Shift+V",), "picture-in-picture-2", _FILM, separator=True),
        ActionSpec("choose_picture", "&Play", "Choose the picture file…", (), "film", _W),
        ActionSpec("clock_mode", "&Play", "Clock mode", ("Ctrl+Shift+T",), "clock", _FILM),
        ActionSpec("follow_selection", "&Play", "Go to the cue that is selected", (), "", Needs.NOTHING),
        ActionSpec("log_mode", "&Play", "Live log", ("Ctrl+L",), "circle-dot", _W, separator=True),
        ActionSpec("log_in", "&Play", "Begin a cue here", ("I", "F2"), "", _W),
        ActionSpec("log_out", "&Play", "End the cue here", ("O", "F3"), "", _W),
        ActionSpec("log_overlap", "&Play", "Begin a cue over the one that runs", ("Shift+F2",), "", _W),
        ActionSpec("log_mark", "&Play", "Mark this moment", ("M", "F4"), "bookmark", _W),
        ActionSpec("markers", "&Play", "Markers…", ("Ctrl+M",), "", _FILM),
    )  # fmt: skip

    player: Player
    desk: LogDesk

    def prepare(self) -> None:
        settings, actions = self.window.settings, self.window.actions_by_id
        for name in _CHECKABLE:
            actions[name].setCheckable(True)
        actions["follow_selection"].setChecked(bool(settings.value("picture/follow", True, bool)))

    def take_picture(self, path: Path) -> None:
        """Take a film file as the picture of the production that is shown."""
        self.player.picture.attach(path)

    def ready(self) -> None:
        from cuefolio.gui.player.log_desk import LogDesk
        from cuefolio.gui.player.player import Player

        self.player = Player(self.window, _OWN_KEYS)
        self.desk = LogDesk(self.player)
        self.window.mount_bottom(self.desk.place)
        self.window.mount_bottom(self.player.bar)
        self._cue: CueRow | None = None
        transport = self.player.transport
        keys: dict[str, Callable[[int], object]] = {
            "play_pause": self._toggle,
            "shuttle_back": lambda moment: transport.shuttle(-1, moment),
            "shuttle_stop": lambda moment: transport.hold(True, moment),
            "shuttle_forward": lambda moment: transport.shuttle(1, moment),
            "step_back": lambda _moment: transport.step(-1),
            "step_forward": lambda _moment: transport.step(1),
            "frames_back": lambda _moment: transport.step(-10),
            "frames_forward": lambda _moment: transport.step(10),
            "second_back": lambda _moment: self._seconds(-1),
            "second_forward": lambda _moment: self._seconds(1),
            "previous_cue": lambda _moment: self._jump(-1),
            "next_cue": lambda _moment: self._jump(1),
            "log_in": self.desk.press_in,
            "log_out": self.desk.press_out,
            "log_mark": self.desk.press_mark,
            "log_overlap": lambda moment: self.desk.press_in(moment, overlap=True),
        }
        for name, do in keys.items():
            self.player.on_key(name, do)
        self.view.cues_selected.connect(self._selected)

    # the cue under the cursor

    def _selected(self, cue_ids: list[str]) -> None:
        self._cue = None
        if len(cue_ids) == 1:
            key = "play-cue"
            self.window.session.read("cues.rows", cue_ids[:1], done=self._take_cue, key=key, receiver=self)
        else:
            self.player.show_recording("")

    def _take_cue(self, rows: list[CueRow]) -> None:
        self._cue = rows[0] if rows else None
        if self._cue is None:
            return
        self.player.show_recording(self._cue.recording.id if self._cue.recording else "")
        follows = self.window.actions_by_id["follow_selection"].isChecked()
        start = self._cue.start
        here = self._cue.production_id == self.film_id and start is not None
        if follows and here and not self.player.transport.is_running and not self.desk.is_on:
            self.window.playhead.go(start)

    def _play_cue(self, *, loop: bool) -> None:
        """Play the selected cue in the picture, else its recording."""
        row, transport, picture = self._cue, self.player.transport, self.player.picture
        if row is None:
            self.window.warn(self.tr("Select the cue that is to be played."))
        elif transport.is_clock:
            self.window.warn(self.tr("The clock cannot play a cue; leave clock mode to see the picture."))
        elif transport.source is None and picture.can_open:
            picture.open_and(lambda: self._play_cue(loop=loop))
        elif transport.source is None and row.recording is not None:
            self.player.play_recording()
        elif transport.source is None:
            self._say_nothing_plays()
        elif row.start is None or row.end is None:
            name = row.text("number") or row.text("title")
            self.window.warn(self.tr("{0} has no in and out yet.").format(name))
        elif not transport.play_range(row.start, row.end, loop=loop):
            name = row.text("number") or row.text("title")
            sentence = self.tr("The picture file does not show {0}; it begins later or ends before.")
            self.window.warn(sentence.format(name))
        self.player.update_bar()

    def _toggle(self, moment: int) -> None:
        if self.player.transport.source is not None:
            self.player.transport.toggle(moment)
        elif self.player.has_recording:
            self.player.play_recording()
        elif self.player.picture.can_open:
            self.player.picture.open_and(lambda: self.player.transport.toggle(_now()))
        else:
            self._say_nothing_plays()

    def _say_nothing_plays(self) -> None:
        keys = self.window.actions_by_id["picture_window"].shortcut()
        text = self.tr(
            "Nothing to play: open the film's picture ({0}), or select a cue that has a recording."
        )
        self.window.warn(text.format(keys.toString(keys.SequenceFormat.NativeText)))

    def _seconds(self, count: int) -> None:
        film = self.player.film
        if film is not None:
            self.player.transport.step(count * film.rate.nominal)

    def _jump(self, step: int) -> None:
        """Go to the in of the cue before or after where the film is, and select it."""
        here = self.window.playhead.frame
        if self.film_id is not None:
            self.window.session.read(
                "live_log.cue_times",
                self.film_id,
                done=lambda times: self._go_to(times, -1 if here is None else here, step),
                key="cue-times",
                receiver=self,
            )

    def _go_to(self, times: list[tuple[str, int, int | None]], here: int, step: int) -> None:
        beyond = [t for t in times if (t[1] > here if step > 0 else t[1] < here)]
        if beyond:
            key, start, _end = beyond[0] if step > 0 else beyond[-1]
            self.window.playhead.go(start)
            self.player.transport.ignore(start)
            self.view.select_cue(key)

    # the actions

    def do_play_pause(self) -> None:
        self._toggle(_now())

    def do_play_cue(self) -> None:
        self._play_cue(loop=False)

    def do_loop_cue(self) -> None:
        if self.player.transport.loop is not None:
            self.player.transport.leave_loop()
            self.player.update_bar()
        else:
            self._play_cue(loop=True)

    def do_shuttle_back(self) -> None:
        self.player.transport.shuttle(-1, _now())

    def do_shuttle_stop(self) -> None:
        self.player.transport.stop(_now())

    def do_shuttle_forward(self) -> None:
        self.player.transport.shuttle(1, _now())

    def do_step_back(self) -> None:
        self.player.transport.step(-1)

    def do_step_forward(self) -> None:
        self.player.transport.step(1)

    def do_frames_back(self) -> None:
        self.player.transport.step(-10)

    def do_frames_forward(self) -> None:
        self.player.transport.step(10)

    def do_second_back(self) -> None:
        self._seconds(-1)

    def do_second_forward(self) -> None:
        self._seconds(1)

    def do_previous_cue(self) -> None:
        self._jump(-1)

    def do_next_cue(self) -> None:
        self._jump(1)

    def do_picture_window(self) -> None:
        self.player.picture.show_dock(not self.player.picture.is_dock_open)

    def do_choose_picture(self) -> None:
        from cuefolio.gui.player.picture_dock import SUFFIXES

        dialog = QFileDialog(self.window, self.tr("Choose the picture file"))
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilters([self.tr("Films ({0})").format(patterns), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if self.player.picture.file is not None:
            dialog.setDirectory(str(Path(self.player.picture.file.path).parent))
        dialog.fileSelected.connect(lambda name: self.player.picture.attach(Path(name)))
        self.window.open_dialog(dialog)

    def do_clock_mode(self) -> None:
        self.player.set_clock_mode(not self.player.transport.is_clock)

    def do_follow_selection(self) -> None:
        on = self.window.actions_by_id["follow_selection"].isChecked()
        self.window.settings.setValue("picture/follow", on)

    def do_log_mode(self) -> None:
        self.desk.set_on(not self.desk.is_on)

    def do_log_in(self) -> None:
        self.desk.press_in(_now())

    def do_log_out(self) -> None:
        self.desk.press_out(_now())

    def do_log_overlap(self) -> None:
        self.desk.press_in(_now(), overlap=True)

    def do_log_mark(self) -> None:
        self.desk.press_mark(_now())

    def do_markers(self) -> None:
        from cuefolio.gui.player.markers_panel import MarkersPanel

        film: Any = self.window.film_page.film
        if film is not None:
            panel = MarkersPanel(self.window.session, film, self.window)
            panel.wanted.connect(self.window.playhead.go)
            panel.show()


def _now() -> int:
    """The moment of a choice in a menu or of a click."""
    from cuefolio.gui.player.source import now

    return now()
