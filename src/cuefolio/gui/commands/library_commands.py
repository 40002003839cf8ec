# SPDX-License-Identifier: GPL-3.0-or-later
"""Posters, series and saved searches: what the library, the head of a film and the start page ask for."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QFileDialog

from cuefolio.errors import CuefolioError
from cuefolio.gui import app_settings
from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QToolButton, QWidget

    from cuefolio.domain.saved_search import SavedSearch
    from cuefolio.domain.series import ListedFilm, Series
    from cuefolio.gui.commands.library_menus import LibraryMenus
    from cuefolio.gui.panels.library_nodes import Target

_W = Needs.CATALOG | Needs.WRITABLE
_FILM = _W | Needs.FILM


class LibraryCommands(CommandArea):
    """Posters, series and saved searches."""

    ACTIONS = (
        ActionSpec("save_search", "&Edit", "Save this search…", ("Ctrl+Shift+S",), "bookmark", _W),
        ActionSpec("usual_searches", "", "Add the usual searches", (), "plus", _W),
        ActionSpec("new_series", "", "New series…", (), "library", _W),
        ActionSpec("choose_poster", "", "Choose a poster…", (), "image-plus", _FILM),
        ActionSpec("paste_poster", "", "Paste a poster", (), "clipboard-paste", _FILM),
        ActionSpec("remove_poster", "", "Remove the poster", (), "image-off", _FILM),
    )

    menus: LibraryMenus
    _dropped: Sequence[Path] = ()
    """Music that waits for the new catalogue that it is for."""

    def ready(self) -> None:
        from cuefolio.gui.commands.library_menus import LibraryMenus

        window = self.window
        library, header, start = window.library, window.film_page.header, window.start_page
        self.menus = LibraryMenus(self)
        library.use_settings(window.settings)
        library.search_chosen.connect(self.show_search)
        library.menu_wanted.connect(self.menus.show_menu)
        library.entered.connect(self._entered)
        library.delete_wanted.connect(self.delete)
        library.renamed.connect(self._rename)
        library.picture_given.connect(self._picture_on_line)
        library.put_wanted.connect(self._put)
        library.move_wanted.connect(self._move_search)
        library.new_film_wanted.connect(lambda: window.commands.run("new_film"))
        header.poster_given.connect(self._poster_of_shown)
        header.poster_wanted.connect(self.do_choose_poster)
        header.poster_removed.connect(self.do_remove_poster)
        header.paste_failed.connect(self._no_picture)
        start.dropped.connect(self._dropped_at_start)
        start.forget_wanted.connect(self._forget)
        start.help_wanted.connect(window.commands.run)
        self._name_keys(library.add_button, "new_film")
        self._name_keys(header.edit, "edit_film")
        window.session.opened.connect(self._take_dropped)
        window.session.refused.connect(self._let_go_of_dropped)

    def _name_keys(self, button: QToolButton, name: str) -> None:
        """Let a button say in its tool tip what its action says: words and the present keys."""
        action = self.window.actions_by_id[name]
        action.changed.connect(lambda: button.setToolTip(action.toolTip()))
        button.setToolTip(action.toolTip())

    # looking things up

    def film(self, film_id: str) -> ListedFilm | None:
        """A production as the library lists it."""
        return next((film for film in self.window.library.films if film.id == film_id), None)

    def series(self, target: Target) -> Series | None:
        """The series of a line of the library: of the series itself, a season or an episode."""
        data = self.window.library.data
        if target.kind == "film":
            film = self.film(target.id)
            key = film.series_id if film is not None else ""
            return next((one for one in data.series if one.id == key), None)
        for one in data.series:
            if target.id == one.id or target.id in {season.id for season in one.seasons}:
                return one
        return None

    def search(self, search_id: str) -> SavedSearch | None:
        """A saved search."""
        return next((one for one in self.window.library.data.searches if one.id == search_id), None)

    def present_query(self) -> str:
        """The query whose results are shown, or what stands in the search box."""
        return str(self.view.cues.query or self.window.top_bar.search.text()).strip()

    def _told(self, sentence: str) -> Callable[[Any], None]:
        """Says what was done, with an undo."""
        window = self.window
        return lambda _change: window.tell(sentence, (self.tr("Undo"), window.session.undo))

    def _say_why(self, error: BaseException) -> None:
        """A refusal that is no more than a hint."""
        if isinstance(error, CuefolioError):
            self.window.warn(error_sentence(error))
        else:
            self.window.session.refuse(error)

    # saved searches

    def show_search(self, search_id: str) -> None:
        """Show what a saved search finds; its query stands in the search box to be refined."""
        found = self.search(search_id)
        if found is not None:
            from cuefolio.gui.panels.library_nodes import search_name

            self.window.top_bar.search.setText(found.query)
            self.window.show_query(found.query, search_name(found))

    def do_save_search(self) -> None:
        from cuefolio.gui.dialogs.save_search_dialog import SaveSearchDialog

        dialog = SaveSearchDialog(self.window.session, self.present_query(), self.window)
        dialog.saved.connect(self.window.library.choose_search)
        self.window.open_dialog(dialog)

    def do_usual_searches(self) -> None:
        self.window.session.write("saved_searches.add_usual", failed=self._say_why, receiver=self)

    def change_search(self, search_id: str) -> None:
        """Let a saved search look for what is shown now."""
        found = self.search(search_id)
        if found is not None:
            sentence = self.tr("“{0}” looks for {1} now.").format(found.name, self.present_query())
            self.window.session.write(
                "saved_searches.change_query", search_id, self.present_query(), done=self._told(sentence)
            )

    def _move_search(self, target: Target, before: Target) -> None:
        self.window.session.write("saved_searches.move", target.id, before.id or None)

    # lines of the library

    def _entered(self, target: Target) -> None:
        """Enter: on with the keyboard to what the line shows."""
        if target.kind == "usual":
            self.do_usual_searches()
        elif target.kind:
            middle = self.window.middle.currentWidget()
            area: QWidget | None = self.view if middle is self.window.film_page else middle
            if area is not None:
                area.setFocus()

    def _rename(self, target: Target, text: str) -> None:
        session = self.window.session
        if target.kind == "film":
            session.write("films.edit_film", target.id, {"title": text})
        elif target.kind == "series":
            session.write("series.edit", target.id, {"title": text})
        elif target.kind == "season":
            session.write("series.rename_season", target.id, text)
        elif target.kind == "search":
            session.write("saved_searches.rename", target.id, text)

    def delete(self, target: Target) -> None:
        """Delete what a line stands for; a notice offers to undo it."""
        if self.window.session.read_only:
            return
        series = self.series(target)
        if target.kind == "film":
            film = self.film(target.id)
            if film is not None:
                self._delete(
                    "films.delete_film",
                    target,
                    self.tr("“{0}” and its cues were deleted.").format(film.title),
                )
        elif target.kind == "series" and series is not None:
            text = self.tr("The series “{0}” was deleted; its episodes stay.").format(series.title)
            self._delete("series.delete", target, text)
        elif target.kind == "season" and series is not None:
            text = self.tr("A season of “{0}” was deleted; its episodes stay in the series.").format(
                series.title
            )
            self._delete("series.delete_season", target, text)
        elif target.kind == "search":
            found = self.search(target.id)
            if found is not None:
                text = self.tr("The saved search “{0}” was deleted.").format(found.name)
                self.window.library.choose_neighbour(target)
                self.window.session.write("saved_searches.delete", [target.id], done=self._told(text))

    def _delete(self, service: str, target: Target, text: str) -> None:
        if target.kind == "film":
            self.window.library.choose_neighbour(target)
        self.window.session.write(service, target.id, done=self._told(text))

    # series

    def do_new_series(self) -> None:
        self._edit_series(None)

    def edit_series(self, target: Target) -> None:
        """Open the dialog of the series that a line belongs to."""
        self._edit_series(self.series(target))

    def _edit_series(self, series: Series | None) -> None:
        from cuefolio.gui.dialogs.series_dialog import SeriesDialog

        self.window.open_dialog(SeriesDialog(self.window.session, series, self.window))

    def new_episode(self, target: Target) -> None:
        """Ask for a new episode of a series (or season), with what its episodes share filled in."""
        series = self.series(target)
        if series is None:
            return
        film = self.film(target.id) if target.kind == "film" else None
        season_id = target.id if target.kind == "season" else film.season_id if film is not None else ""
        if not season_id and series.seasons:
            season_id = series.seasons[-1].id
        self.window.session.read(
            "series.episode_values", series.id, season_id, done=self._open_episode, receiver=self
        )

    def _open_episode(self, values: dict[str, str]) -> None:
        from cuefolio.gui.dialogs.film_dialog import FilmDialog

        person = app_settings.person(self.window.settings)
        if person and not values.get("prepared_by"):
            values = {**values, "prepared_by": person}
        dialog = FilmDialog(self.window.session, None, self.window, values=values)
        dialog.film_saved.connect(self.window.library.choose_film)
        self.window.open_dialog(dialog)

    def _put(self, film: Target, target: Target) -> None:
        """Drop a production on a series or season, or outside of all."""
        series, listed = self.series(target) if target.kind else None, self.film(film.id)
        if listed is None or (series is None and not listed.series_id):
            return
        if series is None:
            text = self.tr("“{0}” belongs to no series any more.").format(listed.title)
            self.window.session.write("series.put", [film.id], "", done=self._told(text))
            return
        season_id = target.id if target.kind == "season" else ""
        if target.kind == "series":
            if listed.series_id == series.id:
                return
            season_id = series.seasons[0].id if len(series.seasons) == 1 else ""
        text = self.tr("“{0}” is an episode of “{1}” now.").format(listed.title, series.title)
        self.window.session.write("series.put", [film.id], series.id, season_id, done=self._told(text))

    def take_out(self, target: Target) -> None:
        """Let an episode be a production of its own."""
        from cuefolio.gui.panels.library_nodes import Target as NoTarget

        self._put(target, NoTarget())

    # posters

    def do_choose_poster(self) -> None:
        if self.film_id is not None:
            self.choose_poster(self.film_id)

    def choose_poster(self, film_id: str) -> None:
        """Ask for the picture file of a production's poster."""
        dialog = QFileDialog(self.window, self.tr("Choose a poster"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        pictures = self.tr("Pictures")
        dialog.setNameFilters(
            [
                f"{pictures} (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp)",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(lambda name: self.set_poster(film_id, Path(name)))
        self.window.open_dialog(dialog)

    def do_paste_poster(self) -> None:
        if self.film_id is not None:
            self.paste_poster(self.film_id)

    def paste_poster(self, film_id: str) -> None:
        """Take the poster of a production from the clipboard."""
        from cuefolio.gui.widgets.poster import pictures_in

        self._given(film_id, pictures_in(QApplication.clipboard().mimeData()))

    def do_remove_poster(self) -> None:
        if self.film_id is not None:
            self.remove_poster(self.film_id)

    def remove_poster(self, film_id: str) -> None:
        """Take a production's poster away."""
        film = self.film(film_id)
        if film is not None and film.poster:
            text = self.tr("The poster of “{0}” was removed.").format(film.title)
            self.window.session.write("posters.remove_poster", film_id, done=self._told(text))

    def set_poster(self, film_id: str, source: Path | QImage) -> None:
        """Make a poster of a picture on a worker and give it to a production."""
        from cuefolio.gui.widgets.poster import prepare

        self.window.session.jobs.submit_read(
            functools.partial(prepare, source),
            receiver=self,
            done=functools.partial(self._store_poster, film_id),
            failed=self._say_why,
        )

    def _store_poster(self, film_id: str, made: tuple[bytes, str]) -> None:
        self.window.session.write("posters.set_poster", film_id, *made)

    def _picture_on_line(self, target: Target, source: object) -> None:
        self._given(target.id, source)

    def _poster_of_shown(self, source: object) -> None:
        if self.film_id is not None:
            self._given(self.film_id, source)

    def _given(self, film_id: str, source: Any) -> None:
        if self.window.session.read_only:
            return
        if source is None:
            self._no_picture()
        else:
            self.set_poster(film_id, source)

    def _no_picture(self) -> None:
        self._say_why(CuefolioError("poster.no_picture"))

    # the start page

    def _forget(self, path: Path) -> None:
        app_settings.forget_recent(self.window.settings, path)
        self.window.start_page.show_recent(app_settings.all_recent(self.window.settings))

    def _dropped_at_start(self, paths: list[Path]) -> None:
        """A catalogue opens. All else asks for a new catalogue first and is taken into it."""
        window = self.window
        if window.session.store is not None or any(path.suffix == ".cuefolio" for path in paths):
            window.commands.file.take_files(paths, "")
            return
        dialog = window.commands.file.ask_new_catalog()
        dialog.rejected.connect(self._let_go_of_dropped)
        self._dropped = paths
        window.tell(
            self.tr("Choose where the new catalogue is to be; what you dropped is read into it then.")
        )

    def _take_dropped(self, *_: object) -> None:
        paths, self._dropped = self._dropped, []
        if paths:
            self.window.commands.file.take_files(paths, "")

    def _let_go_of_dropped(self, *_: object) -> None:
        self._dropped = []
