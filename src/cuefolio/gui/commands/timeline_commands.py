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

_NEVER = (".xlsx", ".xlsm", ".pdf")
"""Endings of sheets that no timeline has."""
_ALWAYS = (".edl", ".fcpxml", ".fcpxmld", ".aaf", ".otio", ".otioz", ".prproj")
"""Endings that nothing but a timeline has: what is wrong with such a file, its review says."""
_STAMPED = (".wav", ".bwf", ".rf64")
_FILM = Needs.CATALOG | Needs.WRITABLE | Needs.FILM


class TimelineCommands(CommandArea):
    """Import of timelines."""

    ACTIONS = (ActionSpec("import_timeline", "&File", "Import a timeline…", (), "film", _FILM),)

    def prepare(self) -> None:
        self._waiting: list[Path] = []
        """Timelines for the production that is being made."""

    def do_import_timeline(self) -> None:
        self.review([])

    def review(self, paths: Sequence[Path]) -> None:
        """Show what would come of timelines in the production on the screen; none asks for files."""
        window, film = self.window, self.window.film_page.film
        if window.session.read_only:
            window.warn(self.tr("This catalogue can only be read, so no timeline can be imported."))
        elif film is not None:
            self._open(list(paths), film)
        elif paths:
            text = self.tr("“{0}” is a timeline: show the production that it belongs to, then drop it again.")
            action = (self.tr("New production…"), partial(self._ask_production, list(paths)))
            window.notice.show_message(text.format(paths[0].name), kind="warning", action=action)

    def _open(self, paths: list[Path], film: Film) -> None:
        from cuefolio.gui.timelines.review_dialog import ReviewDialog

        window = self.window
        dialog = ReviewDialog(window.session, window.settings, film, window)
        dialog.imported.connect(self._tell_imported)
        window.open_dialog(dialog)
        if paths:
            dialog.read_files(paths)

    def _ask_production(self, paths: list[Path]) -> None:
        """Ask for a new production, and review the timelines in it."""
        from cuefolio.gui.dialogs.film_dialog import FilmDialog

        self._waiting = paths
        dialog = FilmDialog(self.window.session, None, self.window, values={"title": paths[0].stem})
        dialog.film_saved.connect(self._review_in)
        self.window.open_dialog(dialog)

    def _review_in(self, film_id: str) -> None:
        self.window.library.choose_film(film_id)
        open_review = partial(self._open, self._waiting)
        self.window.session.read("films.get_film", film_id, done=open_review, receiver=self)

    def sort_dropped(self, paths: Sequence[Path], rest: Callable[[list[Path], list[Path]], Any]) -> None:
        """Find the timelines among dropped files by their content, on a worker. Review them; ``rest`` gets the
        other files, and folders that would also do as a timeline: dropped ones, and those of which several sound
        files were dropped."""
        from cuefolio.gui.commands.file_commands import kind_of

        asked = [path for path in paths if path.is_dir() or not (_is_other(path) or kind_of(path))]
        if not asked:
            rest(list(paths), _folders_of_sound(paths))
            return
        doubtful = tuple(set(SHEETS) - set(_NEVER))
        self.window.session.jobs.submit_read(
            partial(service("timelines.among"), asked, doubtful),
            key="dropped",
            receiver=self,
            done=partial(self._sorted, list(paths), rest),
            failed=self.window.session.refuse,
        )

    def _sorted(
        self, paths: list[Path], rest: Callable[[list[Path], list[Path]], Any], found: list[Path]
    ) -> None:
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

    def _tell_imported(self, keys: list[str], files: str) -> None:
        window = self.window
        text = self.tr("{0} were imported from {1}.").format(counted(len(keys), "cue"), files)
        if not keys:
            text = self.tr("Markers and scenes were imported from {0}.").format(files)
        else:
            window.show_cue(keys[0])
        window.tell(text, (self.tr("Undo"), window.session.undo))


def _is_other(path: Path) -> bool:
    """Whether the ending of a file says that it is sound or a sheet."""
    from cuefolio.domain.timeline.naming import AUDIO_SUFFIXES

    ending = path.suffix.lower()
    return ending in _NEVER or ending.removeprefix(".") in AUDIO_SUFFIXES


def _folders_of_sound(paths: Sequence[Path]) -> list[Path]:
    """Folders of which several sound files that may have time stamps were dropped one by one."""
    held = Counter(path.parent for path in paths if path.suffix.lower() in _STAMPED)
    return [folder for folder, count in held.items() if count > 1]
