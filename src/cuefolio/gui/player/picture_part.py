# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of the production that is shown: its file, its player, and the window that shows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal

from cuefolio.domain.film import Film
from cuefolio.domain.picture_sync import PictureFile
from cuefolio.domain.timecode import format_timecode
from cuefolio.gui.player.keys import PlayKeys
from cuefolio.gui.player.source import now
from cuefolio.gui.player.transport import Transport
from cuefolio.gui.session import service
from cuefolio.gui.sound import backend
from cuefolio.gui.sound.file_watch import FileWatch
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.gui.main_window import MainWindow
    from cuefolio.gui.player.picture_dock import PictureDock
    from cuefolio.gui.player.picture_source import PictureSource

WIDE = 1600
"""Window width from which the picture is docked at first; in a narrower window it floats above."""


class PicturePart(QObject):
    """Keeps the film's file, opens it in its window, and lets it go. QtMultimedia is loaded with the first
    picture. ``changed`` tells of anything that the bar shows; ``typed`` carries letters typed at the picture.
    """

    changed = Signal()
    clock_wanted = Signal()
    typed = Signal(str)

    def __init__(
        self, window: MainWindow, transport: Transport, keys: PlayKeys, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.window = window
        self.session = window.session
        self.transport = transport
        self.keys = keys
        self.film: Film | None = None
        self.file: PictureFile | None = None
        self.why_not = ""
        """Why the picture cannot be shown; "" when it can, or when nobody has tried."""
        self.source: PictureSource | None = None
        self.dock: PictureDock | None = None
        self._then: Callable[[], object] | None = None
        self._watch = FileWatch(self)
        self._watch.lost.connect(self._lost)
        self.session.changed.connect(self._catalog_changed)

    # the file

    def show_film(self, film: Film | None) -> None:
        """Another production, or none: the file of the one before is let go."""
        self.film = film
        self.file, self.why_not, self._then = None, "", None
        self._unload()
        self._show_file()
        self.read()

    def _catalog_changed(self, change: Any) -> None:
        if self.film is not None and (change is None or change.tables & {"picture_file", "cut"}):
            self.read()

    def read(self) -> None:
        """Ask which file shows the production, and whether it is there."""
        if self.film is None:
            return
        film_id = self.film.id

        def take(picture: PictureFile | None) -> None:
            if self.film is not None and self.film.id == film_id:
                self._take_picture(picture)

        self.session.read(
            "pictures.of_film",
            film_id,
            done=take,
            failed=self.session.refuse_unless_gone,
            key="picture",
            receiver=self,
        )

    def _take_picture(self, picture: PictureFile | None) -> None:
        before, self.file = self.file, picture
        same = before is not None and picture is not None and before.path_bytes == picture.path_bytes
        if same and self.source is not None and self.source.picture is not None and picture is not None:
            self.source.resync(picture)
            self._show_file()
        else:
            self.why_not = ""
            self._unload()
            self._show_file()
            if self.is_dock_open:
                self._load()
            elif picture is not None and before is None and self._was_open():
                self.show_dock(True)
        self.changed.emit()

    # the window of the picture

    @property
    def is_dock_open(self) -> bool:
        """Whether the picture's window is shown."""
        return self.dock is not None and not self.dock.isHidden()

    def _was_open(self) -> bool:
        return bool(self.window.settings.value("picture/open", False, bool))

    def show_dock(self, on: bool) -> None:
        """Show or hide the picture's window; hidden, its file is let go."""
        if on:
            dock = self._make_dock()
            dock.show()
            dock.raise_()
            self.window.activateWindow()  # the keyboard stays where it was
            if self.source is None or self.source.picture is None:
                self.read()  # it may have come or gone since it was looked for
        elif self.dock is not None:
            self.dock.hide()
            self._dock_closed()
        self._remember()
        self.changed.emit()

    @property
    def can_open(self) -> bool:
        """Whether there is a file that only has to be opened."""
        return self.file is not None and self.file.is_here and self.transport.picture is None

    def open_and(self, then: Callable[[], object]) -> None:
        """Open the picture's window and do something once the first picture is there."""
        self._then = then
        self.show_dock(True)

    def _make_dock(self) -> PictureDock:
        if self.dock is not None:
            return self.dock
        from cuefolio.gui.player.picture_dock import PictureDock

        dock = self.dock = PictureDock(self.window)
        self._place(dock)
        volume = self.window.settings.value("picture/volume", 100, int)
        dock.volume.setValue(int(str(volume)))
        dock.choose_wanted.connect(lambda: self.window.commands.run("choose_picture"))
        dock.clock_wanted.connect(self.clock_wanted)
        dock.detach_wanted.connect(self.detach)
        dock.dropped.connect(self.attach)
        dock.synced.connect(self.sync)
        dock.volume_changed.connect(self._set_volume)
        dock.visibilityChanged.connect(lambda _on: QTimer.singleShot(0, self, self._follow_dock))
        dock.topLevelChanged.connect(lambda _floating: self._remember())
        dock.dockLocationChanged.connect(lambda _area: self._remember())
        self.keys.add_window(dock)
        self.keys.watch(dock)
        self._show_file()
        return dock

    def _place(self, dock: PictureDock) -> None:
        """Where it was, as the layout of this view or the last session has it; else where there is room."""
        window = self.window
        if window.restoreDockWidget(dock):
            return
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        stored = window.settings.value("picture/place")
        if isinstance(stored, QByteArray) and window.restoreState(stored):
            return
        dock.setFloating(window.width() < WIDE)
        dock.resize(dock.sizeHint())
        if dock.isFloating():
            corner = window.mapToGlobal(window.rect().topRight())
            dock.move(corner.x() - dock.width() - 24, corner.y() + 96)

    def _follow_dock(self) -> None:
        """Shown or hidden by whatever means: its own button, a menu, another layout of the window."""
        if self.dock is None or self.session.store is None:
            return
        playing = self.source is not None and self.source.picture is not None
        if self.is_dock_open and not playing and self.file is not None and not self.why_not:
            self.read()
        elif not self.is_dock_open and playing:
            self._dock_closed()

    def _dock_closed(self) -> None:
        self._unload()
        self._remember()
        self.changed.emit()

    def _remember(self) -> None:
        settings = self.window.settings
        settings.setValue("picture/open", self.is_dock_open)
        if self.dock is not None and self.is_dock_open:
            settings.setValue("picture/place", self.window.saveState())

    def _set_volume(self, volume: float) -> None:
        if self.dock is not None:
            self.window.settings.setValue("picture/volume", self.dock.volume.value())
        if self.source is not None:
            self.source.set_volume(volume)

    def _unload(self) -> None:
        """Let go of the file."""
        self._watch.stop()
        self.transport.set_picture(None)
        if self.source is not None:
            self.source.unload()

    def _load(self) -> None:
        """Play the production's file in the picture's window, or say why not."""
        dock, picture = self.dock, self.file
        if dock is None or picture is None or not picture.is_here:
            self._show_file()
            return
        source = self._make_source()
        if source is None:
            self._show_file()
            return
        known = dock.view
        view = dock.show_source(source)
        if view is not known:
            self.keys.watch(view)
            view.typed.connect(self.typed)
        source.load(picture)
        self._watch.watch(picture.path_bytes)
        self._show_file()
        if dock.isFloating():
            view.setFocus()  # when its window gets the keyboard, letters are keys of the player

    def _make_source(self) -> PictureSource | None:
        if backend.multimedia() is None:
            self.why_not = backend.why_missing()
            return None
        if self.source is None:
            from cuefolio.gui.player.picture_source import PictureSource

            source = self.source = PictureSource(self)
            source.loaded.connect(self._loaded)
            source.failed.connect(self._failed)
            source.ended.connect(self._ended)
            assert self.dock is not None
            source.set_volume(self.dock.loudness())
        return self.source

    def _loaded(self) -> None:
        self.transport.set_picture(self.source)
        if self.source is not None and self.film is not None:
            wanted = self.window.playhead.frame
            if wanted is not None and self.source.covers(wanted):
                self.source.go(wanted)
            elif self.source.covers(self.film.start_frame):
                self.source.go(self.film.start_frame)
        self.changed.emit()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _failed(self, sentence: str) -> None:
        self.why_not, self._then = sentence, None
        self.transport.set_picture(None)
        self._show_file()
        self.changed.emit()

    def _lost(self, sentence: str) -> None:
        """The file is not where it was, or its drive does not answer. What is open may play on."""
        if self.dock is not None and self.file is not None:
            path = {"path": self.file.path}
            code = "missing" if sentence == sentence_for("sound.missing", path) else "unplugged"
            self.dock.notice.show_message(sentence_for(f"picture.{code}", path), kind="warning")

    def _ended(self) -> None:
        """Perhaps not the end of the film, but of its disk."""
        self.read()

    def _show_file(self) -> None:
        """The picture's window says which file it shows, or what is missing."""
        dock, picture = self.dock, self.file
        if dock is None:
            return
        playing = self.source is not None and self.source.picture is not None
        if picture is not None and playing and dock.view is not None:
            dock.show_picture(picture, can_sync=not self.session.read_only)
            if not picture.is_here and picture.remarks:
                first = picture.remarks[0]
                dock.notice.show_message(sentence_for(first.code, first.arguments), kind="warning")
            else:
                dock.notice.dismiss()
            return
        dock.show_none(self._why_none(), can_choose=self.film is not None and not self.session.read_only)

    def _why_none(self) -> str:
        if self.why_not:
            return self.why_not
        if self.film is None:
            return self.tr("Choose a production to see its picture.")
        if self.file is not None and self.file.remarks:
            first = self.file.remarks[0]
            return sentence_for(first.code, first.arguments)
        return self.tr(
            "Choose the film's picture file, or drop it here. Its own timecode says where it belongs."
        )

    def attach(self, path: Path) -> None:
        """Let a file show the production: read it on a worker, then store where it is."""
        film = self.film
        if film is None:
            return

        def store(facts: Any) -> None:
            self.session.write("pictures.attach", film.id, path, facts=facts, done=shown, receiver=self)

        def shown(_change: Any) -> None:
            if not self.is_dock_open:
                self.show_dock(True)

        # Read first: the write lane stays free for whatever is logged meanwhile.
        self.session.jobs.submit_read(
            service("pictures.read_facts"),
            path,
            label=self.tr("Reading the picture"),
            receiver=self,
            done=store,
            failed=self.session.refuse,
        )

    def detach(self) -> None:
        """Take the picture away from the production."""
        if self.film is not None:
            self.session.write("pictures.detach", self.film.id, receiver=self)

    def sync(self, frame: int) -> None:
        """Say that the picture that is shown is ``frame``: the whole file moves in the catalogue's time."""
        shown = self.transport.picture.frame_at(now()) if self.transport.picture is not None else None
        if shown is None or self.file is None or self.film is None:
            return
        start = self.file.sync.start_frame + frame - shown
        if start < 0:
            self.window.warn(self.tr("The file would begin before 00:00:00:00; type a later timecode."))
            return
        label = format_timecode(start, self.film.rate)
        self.session.write("pictures.set_start", self.film.id, label, receiver=self)

    def close(self) -> None:
        """Let go of file and threads."""
        self._remember()
        self._watch.close()
        self.transport.set_picture(None)
        if self.source is not None:
            self.source.close()
