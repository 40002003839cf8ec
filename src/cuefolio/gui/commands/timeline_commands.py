# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines of editing systems: reviewed, and taken over as cues."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.commands.reconcile_commands import SUFFIXES as SHEETS
from cuefolio.gui.session import service
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.domain.film import Film
    from cuefolio.persistence.unit_of_work import ChangeSet

_NEVER = (".xlsx", ".xlsm", ".pdf")
"""Endings of sheets that no timeline has."""
_ALWAYS = (".edl", ".fcpxml", ".fcpxmld", ".aaf", ".otio", ".otioz", ".prproj")
"""Endings that nothing but a timeline has: what is wrong with such a file, its review says."""
_STAMPED = (".wav", ".bwf", ".rf64")
_FILM = Needs.CATALOG | Needs.WRITABLE | Needs.FILM


class TimelineCommands(CommandArea):
    """Import of timelines."""

    ACTIONS = (ActionSpec("import_timeline", "&File", "Import a timeline…", ("Ctrl+T",), "film", _FILM),)

    def prepare(self) -> None:
        self._waiting: list[Path] = []
        """Dropped timelines that wait for their production to be shown."""
        self._waiting_words = ""
        self.lying: dict[Path, list[Path]] = {}
        """Timelines in each folder of the last drop."""

    def ready(self) -> None:
        window = self.window
        window.film_page.film_shown.connect(self._review_waiting)
        window.notice.closed.connect(self._end_waiting_with_its_words)
        window.session.closing.connect(self._end_waiting)
        window.session.opened.connect(self._end_waiting)
        # After the window's own look at the step, which ends earlier offers to undo.
        window.session.changed.connect(self._tell_rebuilt)

    def do_import_timeline(self) -> None:
        self.review([])

    def review(self, paths: Sequence[Path]) -> None:
        """Show what would come of timelines in the production on the screen; none asks for files."""
        window, film = self.window, self.window.film_page.film
        if window.session.read_only:
            window.warn(self.tr("This catalogue can only be read, so no timeline can be imported."))
        elif film is not None:
            self._end_waiting()
            self._open(list(paths), film)
        elif paths:
            self._wait(list(paths))

    def _wait(self, paths: list[Path]) -> None:
        """Keep timelines until a production is shown, or something else is dropped, or the words about them
        are closed."""
        text = self.tr(
            "“{0}” is a timeline: show the production that it belongs to, or make a new one; "
            "its review opens there."
        )
        action = (self.tr("New production…"), partial(self._ask_production, paths))
        self._waiting, self._waiting_words = paths, text.format(paths[0].name)
        self.window.notice.show_message(self._waiting_words, kind="warning", action=action)

    def _end_waiting(self, *_: object) -> list[Path]:
        """Let go of the waiting timelines and of the words about them; returns them."""
        waiting, self._waiting = self._waiting, []
        if self._waiting_words and self.window.notice.text() == self._waiting_words:
            self.window.notice.dismiss()
        return waiting

    def _end_waiting_with_its_words(self) -> None:
        if self.window.notice.last_text() == self._waiting_words:
            self._waiting = []

    def _review_waiting(self, film: Film | None) -> None:
        if film is not None and (waiting := self._end_waiting()):
            self.review(waiting)

    def _open(self, paths: list[Path], film: Film) -> None:
        from cuefolio.gui.timelines.review_dialog import ReviewDialog

        window = self.window
        dialog = ReviewDialog(window.session, window.settings, film, window)
        dialog.imported.connect(self._tell_imported)
        window.open_dialog(dialog)
        if paths:
            dialog.read_files(paths)

    def _ask_production(self, paths: list[Path]) -> None:
        """Ask for a new production; as soon as it is shown, the timelines are reviewed in it."""
        self._wait(paths)  # the button has closed the words
        self.window.commands.file.do_new_film()

    def sort_dropped(self, paths: Sequence[Path], rest: Callable[[list[Path], list[Path]], Any]) -> None:
        """Find the timelines among dropped files by their content, on a worker. Review them; ``rest`` gets the
        other files, and folders that would also do as a timeline: dropped ones, and those of which several sound
        files were dropped. ``lying`` tells then which timelines lie in dropped folders."""
        from cuefolio.gui.commands.file_commands import kind_of

        self._end_waiting()
        self.lying = {}
        asked = [path for path in paths if path.is_dir() or not (_is_other(path) or kind_of(path))]
        if not asked:
            rest(list(paths), _folders_of_sound(paths))
            return
        doubtful = tuple(set(SHEETS) - set(_NEVER))
        self.window.session.jobs.submit_read(
            partial(_look_through, asked, doubtful),
            key="dropped",
            receiver=self,
            done=partial(self._sorted, list(paths), rest),
            failed=self.window.session.refuse,
        )

    def _sorted(
        self,
        paths: list[Path],
        rest: Callable[[list[Path], list[Path]], Any],
        looked: tuple[list[Path], dict[Path, list[Path]]],
    ) -> None:
        found, self.lying = looked
        stamped = [path for path in found if path.is_dir() and not path.suffix]
        timelines = [
            path
            for path in paths
            if path.suffix.lower() in _ALWAYS or (path in found and path not in stamped)
        ]
        if timelines:
            self.review(timelines)
        left = [path for path in paths if path not in timelines]
        if left:
            rest(left, [*stamped, *_folders_of_sound(left)])

    def offer_lying(self, sentence: str, kind: str) -> bool:
        """Tell ``sentence``, and of timelines that lie in the folders of the last drop; False without any."""
        lying, self.lying = self.lying, {}
        paths = [path for found in lying.values() for path in found]
        if not paths or self.window.session.read_only:
            return False
        folders = ", ".join(folder.name for folder in lying)
        words = self.tr("A timeline lies in “{0}”: {1}.").format(folders, paths[0].name)
        if len(paths) > 1:
            words = self.tr("{0} timelines lie in “{1}”.").format(len(paths), folders)
        button = self.tr("Review it") if len(paths) == 1 else self.tr("Review them")
        text = f"{sentence} {words}" if sentence else words
        action = (button, partial(self.review, paths))
        self.window.notice.show_message(text, kind=kind, action=action)
        return True

    def _tell_rebuilt(self, change: ChangeSet | None) -> None:
        """The evidence of a cue rebuilds all cues of its production, most of them out of sight."""
        if change is not None and change.code == "step.rebuild_cues" and not self.window.session.replaying:
            text = self.tr("The cues of “{0}” were rebuilt.").format(change.arguments["title"])
            self.window.tell(text, (self.tr("Undo"), self.window.session.undo))

    def _tell_imported(self, keys: list[str], files: str) -> None:
        window = self.window
        text = self.tr("{0} were imported from {1}.").format(counted(len(keys), "cue"), files)
        if len(keys) == 1:
            text = self.tr("1 cue was imported from {0}.").format(files)
        if not keys:
            text = self.tr("Markers and scenes were imported from {0}.").format(files)
        else:
            window.show_cue(keys[0])
        window.tell(text, (self.tr("Undo"), window.session.undo))


def _look_through(asked: list[Path], doubtful: tuple[str, ...]) -> tuple[list[Path], dict[Path, list[Path]]]:
    """Which dropped files and folders are timelines, and which timelines lie in the others. On a worker."""
    found = service("timelines.among")(asked, doubtful)
    bundles = {path for path in asked if path.suffix.lower() in _ALWAYS or (path.suffix and path in found)}
    folders = [path for path in asked if path.is_dir() and path not in bundles]
    return found, service("timeline_folders.lying_in")(folders, doubtful)


def _is_other(path: Path) -> bool:
    """Whether the ending of a file says that it is sound or a sheet."""
    from cuefolio.domain.timeline.naming import AUDIO_SUFFIXES

    ending = path.suffix.lower()
    return ending in _NEVER or ending.removeprefix(".") in AUDIO_SUFFIXES


def _folders_of_sound(paths: Sequence[Path]) -> list[Path]:
    """Folders of which several sound files that may have time stamps were dropped one by one."""
    held = Counter(path.parent for path in paths if path.suffix.lower() in _STAMPED)
    return [folder for folder, count in held.items() if count > 1]
