# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the palette from the window: its actions, productions, the library, saved searches, cues."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.gui import app_settings
from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.keymap import in_menu_order, shown_keys, title_of
from cuefolio.gui.palette.entries import Entries, Entry, Group
from cuefolio.gui.palette.palette import CommandPalette
from cuefolio.gui.palette.recent_actions import recent_actions
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.gui.main_window import MainWindow

_FILMS_AT_FIRST = 8


def why_not(window: MainWindow, name: str) -> str:
    """Why an action cannot be done now, "" when it can."""
    action = window.actions_by_id[name]
    if action.isEnabled():
        return ""
    spec = next(spec for spec in window.actions_by_id.specs if spec.id == name)
    translate = QCoreApplication.translate
    session, page = window.session, window.film_page
    shown = window.middle.currentWidget() is page
    if spec.needs & Needs.CATALOG and session.store is None:
        return translate("Palette", "needs an open catalogue")
    if spec.needs & Needs.WRITABLE and session.read_only:
        return translate("Palette", "this catalogue can only be read")
    if spec.needs & Needs.FILM and not (shown and page.film is not None):
        return translate("Palette", "needs a production on the screen")
    selected = len(page.view.selected_cues()) if shown else 0
    if spec.needs & Needs.CUES and selected < 2:
        return translate("Palette", "needs several selected cues")
    if spec.needs & Needs.CUE and not selected:
        return translate("Palette", "needs a selected cue")
    return translate("Palette", "nothing to do it with here")


class PaletteDirector(QObject):
    """Opens the palette and keeps it filled while it is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: CommandPalette | None = None
        self._entries = Entries([])
        self._only_cues = False

    @property
    def palette(self) -> CommandPalette | None:
        """The palette while it is open."""
        alive = (
            self._palette is not None and shiboken6.isValid(self._palette) and not self._palette.isHidden()
        )
        return self._palette if alive else None

    def show_commands(self) -> None:
        """Open the palette with everything; a second time closes it."""
        if self.palette is not None:
            self.palette.close_palette()
            return
        self._only_cues = False
        recent = recent_actions(self._window.settings)
        entries = [
            *self._recent(recent), *self._actions(), *self._places(), *self._films(), *self._catalogs()
        ]  # fmt: skip
        self._entries = Entries(entries, [f"action:{name}" for name in recent])
        sections = [
            self.tr("Done lately"),
            *self._menus(),
            self.tr("Library"),
            self.tr("Saved searches"),
            self.tr("Productions"),
            self.tr("Catalogues"),
        ]
        self._open(self.tr("A command, a production, a saved search, or a cue number"), sections)
        self._window.session.read(
            "saved_searches.all",
            done=self._take_saved,
            failed=self._silent,
            key="palette-saved",
            receiver=self,
        )

    def show_cues(self) -> None:
        """Open the palette for a cue number."""
        if self.palette is not None:
            self.palette.close_palette()
        self._only_cues = True
        self._entries = Entries([])
        self._open(self.tr("Cue number, such as 3M2"), [self.tr("Cues")])

    def _open(self, prompt: str, sections: list[str]) -> None:
        self._palette = CommandPalette(self._window, self._entries, prompt, sections)
        self._palette.typed.connect(self._typed)

    # what the window has

    def _menus(self) -> list[str]:
        found = dict.fromkeys(self._menu_of(spec) for spec in in_menu_order(self._window.actions_by_id.specs))
        return [title for title in found if title] + ([self.tr("Further commands")] if "" in found else [])

    def _menu_of(self, spec: ActionSpec) -> str:
        return QCoreApplication.translate("Actions", spec.menu).replace("&", "") if spec.menu else ""

    def _actions(self) -> list[Entry]:
        actions = self._window.actions_by_id
        return [
            self._action(spec, actions[spec.id])
            for spec in actions.specs
            if actions[spec.id].menu() is None and spec.id != "palette"
        ]

    def _action(self, spec: ActionSpec, action: QAction) -> Entry:
        menu = self._menu_of(spec)
        return Entry(
            f"action:{spec.id}",
            Group.ACTION,
            title_of(action),
            action.trigger,
            menu,
            shown_keys(action),
            "check" if action.isChecked() else spec.icon or "chevron-right",
            why_not(self._window, spec.id),
            words=f"{spec.text} {spec.id.replace('_', ' ')}",
            section=menu or self.tr("Further commands"),
        )

    def _recent(self, names: list[str]) -> list[Entry]:
        """What was done lately, once more at the head of the list."""
        specs = {spec.id: spec for spec in self._window.actions_by_id.specs}
        found = []
        for name in names[:5]:
            if name in specs:
                entry = self._action(specs[name], self._window.actions_by_id[name])
                found.append(
                    Entry(
                        f"recent:{name}", Group.RECENT, entry.title, entry.run, entry.note, entry.keys,
                        "history", entry.reason, section=self.tr("Done lately"),
                    )
                )  # fmt: skip
        return found

    def _places(self) -> list[Entry]:
        """Kinds of the library, and pages of the settings."""
        window, library, settings = self._window, self.tr("Library"), self.tr("Settings")
        found = []
        if window.session.store is not None:
            kinds = [("all", self.tr("All cues"), "list", self._show_all)]
            for kind in ENTRY_KINDS.values():
                title = QCoreApplication.translate("Fields", kind.plural)
                kinds.append((kind.id, title, kind.icon, partial(window.show_kind, kind.id)))
            found += [
                Entry(f"place:{key}", Group.PLACE, title, run, library, icon=sign, section=library)
                for key, title, sign, run in kinds
            ]
        for page, title in (
            ("appearance", self.tr("Appearance: theme, accent colour, density, font size")),
            ("language", self.tr("Language of the window")),
            ("keyboard", self.tr("Keyboard: change shortcuts")),
            ("files", self.tr("Files: caches and where things lie")),
        ):
            run = partial(self._settings, page)
            found.append(Entry(f"settings:{page}", Group.PLACE, title, run, settings, icon="settings-2"))
        return found

    def _settings(self, page: str) -> None:
        from cuefolio.gui.commands.find_commands import FindCommands

        area = self._window.commands.areas[FindCommands]
        assert isinstance(area, FindCommands)
        area.show_settings(page)

    def _show_all(self) -> None:
        self._window.show_query("", self.tr("All cues"))

    def _films(self) -> list[Entry]:
        window = self._window
        if window.session.store is None:
            return []
        section = self.tr("Productions")
        found = []
        for place, film in enumerate(window.library.films):
            facts = [str(film.year) if film.year else "", sentence_for(f"kind.{film.kind}"), film.series]
            found.append(
                Entry(
                    f"film:{film.id}", Group.FILM, film.title, partial(window.library.choose_film, film.id),
                    " · ".join(fact for fact in facts if fact), icon="film",
                    section=section if place < _FILMS_AT_FIRST else "",
                )
            )  # fmt: skip
        return found

    def _catalogs(self) -> list[Entry]:
        window, section = self._window, self.tr("Catalogues")
        found = []
        for path in app_settings.recent(window.settings):
            if path != window.session.path:
                run, note = (
                    partial(window.open_catalog, path),
                    self.tr("Open catalogue · {0}").format(path.parent),
                )
                found.append(
                    Entry(
                        f"catalog:{path}",
                        Group.PLACE,
                        path.stem,
                        run,
                        note,
                        icon="folder-open",
                        section=section,
                    )
                )
        return found

    # what the catalogue has

    def _silent(self, _error: BaseException) -> None:
        """The palette is of use without these."""

    def _take_saved(self, saved: Any) -> None:
        palette = self.palette
        if palette is None or self._only_cues or not saved:
            return
        section = self.tr("Saved searches")
        self._entries.extended(
            [
                Entry(
                    f"saved:{search.id}", Group.SAVED, search.name,
                    partial(self._search, search.query), search.query, icon="star", section=section,
                )
                for search in saved
            ]
        )  # fmt: skip
        palette.refresh()

    def _search(self, query: str) -> None:
        self._window.top_bar.search.setText(query)
        self._window.top_bar.search.search_now()

    def _typed(self, text: str) -> None:
        typed = text.strip()
        number = typed.split()[-1] if typed else ""
        self._entries.without(Group.FALLBACK)
        if typed and not self._only_cues and self._window.session.store is not None:
            title = self.tr("Search for “{0}” in all productions").format(typed)
            self._entries.extended(
                [
                    Entry(
                        "search",
                        Group.FALLBACK,
                        title,
                        partial(self._search, typed),
                        icon="search",
                        words=typed,
                    )
                ]
            )
        if any(c.isdigit() for c in number) or (self._only_cues and number):
            film = self._window.film_page.film
            self._window.session.read(
                "search.numbered",
                number,
                film.id if film is not None else None,
                most=12 if self._only_cues else 5,
                done=self._take_cues,
                failed=self._silent,
                key="palette-cues",
                receiver=self,
            )
        else:
            self._entries.without(Group.CUE)
        if self.palette is not None:
            self.palette.refresh()

    def _take_cues(self, cues: Any) -> None:
        palette = self.palette
        if palette is None:
            return
        self._entries.without(Group.CUE)
        section = self.tr("Cues")
        found = []
        for cue in cues:
            title, note = f"{cue.number} {cue.title}".strip(), self.tr("Go to cue · {0}").format(cue.film)
            run = partial(self._window.show_cue, cue.id)
            found.append(Entry(f"cue:{cue.id}", Group.CUE, title, run, note, icon="hash", section=section))
        self._entries.without(Group.CUE)
        self._entries.extended(found)
        palette.refresh()
