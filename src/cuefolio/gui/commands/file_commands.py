# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues, productions and audio files: the File menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu

from cuefolio.gui import app_settings
from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.session import service
from cuefolio.gui.words import counted

_SUFFIX = ".cuefolio"
_W = Needs.CATALOG | Needs.WRITABLE
_FILM = _W | Needs.FILM
_WAYS_OUT = (".mid", ".midi", ".srt")
"""Endings of files for editors that cannot come back as markers."""


class FileCommands(CommandArea):
    """Catalogues, productions and audio files."""

    ACTIONS = (
        ActionSpec("new_catalog", "&File", "New catalogue…", ("Ctrl+Shift+N",), "file-plus", Needs.NOTHING),
        ActionSpec("open_catalog", "&File", "Open catalogue…", ("Ctrl+O",), "folder-open", Needs.NOTHING),
        ActionSpec("recent", "&File", "Recent catalogues", (), "", Needs.NOTHING),
        ActionSpec("new_film", "&File", "New production…", ("Ctrl+Shift+P",), "film", _W, separator=True),
        ActionSpec("edit_film", "Fil&m", "Edit production…", ("Ctrl+I",), "settings", _FILM),
        ActionSpec("delete_film", "Fil&m", "Delete production", (), "trash-2", _FILM),
        ActionSpec("scan_folder", "&File", "Scan a folder of music…", ("Ctrl+Shift+O",), "library", _W, separator=True),
        ActionSpec("rescan", "&File", "Look after known audio files", (), "refresh-cw", _W),
        ActionSpec("export", "&File", "Export cue sheet…", ("Ctrl+E",), "share", Needs.CATALOG | Needs.FILM),
        ActionSpec("quit", "&File", "Quit", ("Ctrl+Q",), "", Needs.NOTHING, separator=True),
    )  # fmt: skip

    def prepare(self) -> None:
        self._stamped: list[Path] = []
        """Folders of the last drop whose sound files may have time stamps."""
        self._single: list[Path] = []
        """Files of the last drop that were looked at one by one, and are no timelines."""
        recent = QMenu(self.window)
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        self.window.actions_by_id["recent"].setMenu(recent)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        paths = app_settings.recent(self.window.settings)
        for path in paths:
            entry = menu.addAction(str(path).replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, path=path: self.window.open_catalog(path))
        if not paths:
            menu.addAction(self.tr("None yet")).setEnabled(False)

    def do_new_catalog(self) -> None:
        self.ask_new_catalog()

    def ask_new_catalog(self) -> QFileDialog:
        """Ask where a new catalogue is to be, and open it."""
        return self._ask_file(
            self.tr("New catalogue"), lambda path: self.window.open_catalog(path, create=True), save=True
        )

    def do_open_catalog(self) -> None:
        self._ask_file(self.tr("Open a catalogue"), self.window.open_catalog)

    def _ask_file(self, title: str, then: Any, *, save: bool = False) -> QFileDialog:
        dialog = QFileDialog(self.window, title, self._folder())
        dialog.setNameFilter(self.tr("Cuefolio catalogues (*.cuefolio)"))
        dialog.setDefaultSuffix(_SUFFIX.removeprefix("."))
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            # An existing catalogue is never replaced: the service refuses with a sentence.
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
            dialog.selectFile(self.tr("My films") + _SUFFIX)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        self.window.open_dialog(dialog)
        return dialog

    def _folder(self) -> str:
        path = self.window.session.path
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(path.parent) if path is not None else documents

    def open_demo(self) -> None:
        """Build the demo film beside the settings and open it."""
        place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
        from cuefolio.gui.session import long_service

        self.window.session.jobs.submit_write(
            long_service("demo.build_or_find", place / "demo"),
            label=self.tr("Building the demo film"),
            done=lambda result: self.window.open_catalog(result.catalog),
            failed=self.window.session.refuse,
        )

    def do_recent(self) -> None:
        """The entry is a menu; there is nothing to do for itself."""

    def do_new_film(self) -> None:
        from cuefolio.gui.dialogs.film_dialog import FilmDialog

        person = app_settings.person(self.window.settings)
        values = {"prepared_by": person} if person else None
        dialog = FilmDialog(self.window.session, None, self.window, values=values)
        dialog.film_saved.connect(self.window.library.choose_film)
        self.window.open_dialog(dialog)

    def do_edit_film(self) -> None:
        self.edit_film_field("")

    def edit_film_field(self, field: str) -> None:
        """Open the dialog of the production that is shown, at a field when one is named."""
        from cuefolio.gui.dialogs.film_dialog import FilmDialog

        film = self.window.film_page.film
        if film is not None:
            dialog = FilmDialog(self.window.session, film, self.window)
            self.window.open_dialog(dialog)
            if field:
                dialog.focus_field(field)

    def do_delete_film(self) -> None:
        film = self.window.film_page.film
        if film is not None:
            text = self.tr('"{0}" and its cues were deleted.').format(film.title)
            action = (self.tr("Undo"), self.window.session.undo)
            self.window.session.write(
                "films.delete_film", film.id, done=lambda _change: self.window.tell(text, action)
            )

    def do_scan_folder(self) -> None:
        dialog = QFileDialog(self.window, self.tr("Scan a folder of music"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.scan([Path(name)]))
        self.window.open_dialog(dialog)

    def do_rescan(self) -> None:
        self.window.session.write_long(
            "audio.rescan", label=self.tr("Looking after audio files"), done=self._scanned
        )

    def scan(self, paths: Sequence[Path]) -> None:
        """Read audio files and folders into the library."""
        self.window.session.write_long(
            "audio.scan", list(paths), label=self.tr("Reading audio files"), done=self._scanned
        )

    def _scanned(self, result: Any) -> None:
        failed, neither = self._part_neither(result.failed)
        parts = [self.tr("{0} read").format(counted(result.read, "file"))]
        if result.moved:
            parts.append(self.tr("{0} moved").format(result.moved))
        if result.missing:
            parts.append(self.tr("{0} missing").format(result.missing))
        if failed:
            first = "; ".join(reason for _path, reason in failed[:2])
            parts.append(self.tr("{0} could not be read").format(len(failed)) + f" ({first})")
        sentence = ", ".join(parts) + "."
        if neither:
            sentence = (
                neither if result.files == len(result.failed) and not failed else f"{sentence} {neither}"
            )
        said, kind = sentence if result.files else "", "warning" if result.failed else "done"
        if self.window.commands.timeline.offer_lying(said, kind):
            self._stamped = []
        elif result.failed:
            self.window.warn(sentence)
        else:
            self.window.tell(
                sentence, (self.tr("Show recordings"), lambda: self.window.show_kind("recording"))
            )
        stamped, self._stamped = self._stamped, []
        if stamped and self.film_id is not None and not self.window.session.read_only:
            self.window.session.jobs.submit_read(
                partial(service("timelines.readable"), stamped),
                receiver=self,
                done=partial(self._offer_stamped, sentence),
                failed=self.window.session.refuse,
            )

    def _part_neither(self, failed: Sequence[tuple[str, str]]) -> tuple[list[tuple[str, str]], str]:
        """The (path, reason) of sound files that cannot be read, and a sentence about files of the last drop
        that are no sound at all: their content was looked at for timelines, too."""
        from cuefolio.messages import sentence

        single, self._single = {str(path): path.name for path in self._single}, []
        names = [
            single[path]
            for path, reason in failed
            if path in single and reason == sentence("media.unknown_format", {"path": path})
        ]
        if not names:
            return list(failed), ""
        text = self.tr(
            "“{0}” is neither sound nor a timeline that is read here: an EDL, FCPXML, Final Cut XML, AAF, OTIO, "
            "a Pro Tools text or a list of markers."
        )
        left = [entry for entry in failed if single.get(entry[0]) not in names]
        return left, text.format(", ".join(names))

    def _offer_stamped(self, sentence: str, folders: list[Path]) -> None:
        """Sound files that say when they are heard can be cues at once."""
        if folders and self.film_id is not None:
            review = partial(self.window.commands.timeline.review, folders)
            text = self.tr("Place the files of “{0}” by their time stamps…")
            names = ", ".join(folder.name for folder in folders)
            self.window.tell(sentence, (text.format(names), review))

    def take_files(self, paths: Sequence[Path], cue_id: str) -> None:
        """Take dropped files: a catalogue opens, a timeline is reviewed, a cue sheet is compared, a film is the
        picture of what is shown, a still is told where it can go, one audio file on a cue fills it, all else is
        scanned."""
        catalogs = [path for path in paths if path.suffix == _SUFFIX]
        if catalogs:
            self.window.open_catalog(catalogs[0])
            return
        if self.window.session.store is None:
            self.window.warn(self.tr("Open or make a catalogue first, then drop the music again."))
            return
        self.window.commands.timeline.sort_dropped(paths, partial(self._take_others, cue_id))

    def _take_others(self, cue_id: str, paths: Sequence[Path], stamped: Sequence[Path]) -> None:
        """Files that are no timelines; ``stamped`` are folders of sound files that would do as one."""
        paths = self.window.commands.reconcile.take_dropped(paths)
        kinds = {path: kind_of(path) for path in paths}
        self._stamped = list(stamped)
        films = [path for path, kind in kinds.items() if kind == "film"]
        stills = [path for path, kind in kinds.items() if kind == "still"]
        music = [path for path, kind in kinds.items() if not kind]
        ways_out = [path for path in music if path.suffix.lower() in _WAYS_OUT and path.is_file()]
        music = [path for path in music if path not in ways_out]
        self._single = [path for path in music if path.is_file()]
        if cue_id and len(music) == 1 and music[0].is_file():
            self.fill(cue_id, music[0])
        elif music:
            self.scan(music)
        if films:
            self._take_film(films)
        elif stills:
            self._take_still(stills[0])
        elif ways_out:
            text = self.tr(
                "“{0}” is not read: markers go out as MIDI and subtitles, they do not come back that way. "
                "Drop the timeline of the editor."
            )
            self.window.warn(text.format(ways_out[0].name))

    def _take_film(self, films: list[Path]) -> None:
        if self.film_id is None:
            text = self.tr("“{0}” is a film: show the production whose picture it is, then drop it again.")
            self.window.warn(text.format(films[0].name))
            return
        self.window.commands.play.take_picture(films[0])
        if len(films) > 1:
            text = self.tr("A production has one picture, so of these films only “{0}” is taken.")
            self.window.warn(text.format(films[0].name))

    def _take_still(self, still: Path) -> None:
        text = self.tr("“{0}” is a still, not music: drop it on the poster of a production or series.")
        action = None
        if self.film_id is not None and not self.window.session.read_only:
            given = self.window.film_page.header.poster_given
            action = (self.tr("Make it the poster"), partial(given.emit, still))
        self.window.tell(text.format(still.name), action)

    def fill(self, cue_id: str, path: Path) -> None:
        """Show what an audio file would fill in a cue."""
        from cuefolio.gui.dialogs.fill_dialog import FillDialog

        self.window.open_dialog(FillDialog(self.window.session, cue_id, path, self.window))

    def do_export(self) -> None:
        from cuefolio.gui.exporting.dialog import ExportDialog

        if self.film_id is not None:
            window = self.window
            dialog = ExportDialog(window.session, self.film_id, window, settings=window.settings)
            dialog.goto.connect(window.show_cue)
            dialog.film_goto.connect(self.edit_film_field)
            dialog.problems_wanted.connect(window.commands.check.open_for)
            self.window.open_dialog(dialog)

    def do_quit(self) -> None:
        self.window.close()


def kind_of(path: Path) -> str:
    """What a dropped file is by its ending: "film", "still", "" for music and folders."""
    from cuefolio.gui import poster_image
    from cuefolio.gui.player import picture_dock

    ending = path.suffix.lower()
    if path.is_dir():
        return ""
    return "film" if ending in picture_dock.SUFFIXES else "still" if ending in poster_image.SUFFIXES else ""
