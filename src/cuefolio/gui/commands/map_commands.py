# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map: mounting it, its place in the menus, exporting it."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea

if TYPE_CHECKING:
    from cuefolio.gui.map.panel import FilmMapPanel

_ZOOM = 1.6
_FILM = Needs.CATALOG | Needs.FILM
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class MapCommands(CommandArea):
    """The film map."""

    ACTIONS = (
        ActionSpec("export_map", "&File", "Export film map…", ("Ctrl+Shift+E",), "map", _FILM),
        ActionSpec("edit_scenes", "&Cue", "Scenes…", (), "clapperboard", _FILM, separator=True),
        ActionSpec("toggle_map", "&View", "Film map", ("Ctrl+Shift+B",), "map", Needs.NOTHING, separator=True),
        ActionSpec("map_focus", "&View", "Go to the film map", ("Ctrl+B",), "", _FILM),
        ActionSpec("map_whole", "&View", "Whole film", ("Ctrl+0",), "maximize", _FILM),
        ActionSpec("map_nearer", "&View", "Nearer", ("Ctrl++", "Ctrl+="), "zoom-in", _FILM),
        ActionSpec("map_farther", "&View", "Farther", ("Ctrl+-",), "zoom-out", _FILM),
    )  # fmt: skip

    panel: FilmMapPanel

    def prepare(self) -> None:
        toggle = self.window.actions_by_id["toggle_map"]
        toggle.setCheckable(True)
        toggle.setChecked(True)

    def ready(self) -> None:
        from cuefolio.gui.map.panel import FilmMapPanel

        window, page = self.window, self.window.film_page
        self.panel = FilmMapPanel(window.session, window.settings, window.playhead, page)
        self.panel.toolbar.follow_keys(window.actions_by_id)
        page.mount_map(self.panel)
        toggle = window.actions_by_id["toggle_map"]
        toggle.setChecked(page.split.is_map_on())
        page.split.map_toggled.connect(toggle.setChecked)
        page.film_shown.connect(self.panel.show_film)
        page.view.cues_selected.connect(self._table_selected)
        self.panel.cues_chosen.connect(self._map_selected)
        self.panel.cue_opened.connect(self._open)
        self.panel.delete_wanted.connect(self._delete)
        self.panel.scenes_wanted.connect(self.do_edit_scenes)
        self.panel.export_wanted.connect(self.ask_file)

    # selection, both ways

    def _table_selected(self, cue_ids: list[str]) -> None:
        self.panel.select(cue_ids)

    def _map_selected(self, cue_ids: list[str]) -> None:
        if cue_ids and set(cue_ids) != set(self.selected()):
            current = self.panel.canvas.current
            self.view.select_cues(sorted(cue_ids, key=lambda key: key != current))

    def _open(self, cue_id: str) -> None:
        self.view.select_cue(cue_id)
        if self.window.card is not None and self.window.card.isVisible():
            self.window.card.focus_field("title")
        else:
            self.view.setFocus()

    def _delete(self) -> None:
        self.window.commands.run("delete_cues")

    # actions

    def do_toggle_map(self) -> None:
        self._want_map(self.window.actions_by_id["toggle_map"].isChecked())

    def do_map_focus(self) -> None:
        self._want_map(True)
        self.panel.canvas.setFocus()

    def _want_map(self, on: bool) -> None:
        """Switch the map on or off; say why nothing is seen of it when it is on."""
        split = self.window.film_page.split
        split.set_map_wanted(on)
        self.window.actions_by_id["toggle_map"].setChecked(split.is_map_on())
        if on and not split.is_map_on():
            self.window.warn(
                self.tr("There is no room for the film map; it appears as soon as the window is higher.")
            )
        elif on and not split.is_map_shown():
            self.window.tell(self.tr("A search shows cues of all productions; the film map comes with one."))

    def do_map_whole(self) -> None:
        self.panel.canvas.fit()

    def do_map_nearer(self) -> None:
        self.panel.canvas.zoom(_ZOOM)

    def do_map_farther(self) -> None:
        self.panel.canvas.zoom(1 / _ZOOM)

    def do_edit_scenes(self) -> None:
        from cuefolio.gui.dialogs.scenes_dialog import ScenesDialog

        film = self.window.film_page.film
        if film is not None:
            self.window.open_dialog(ScenesDialog(self.window.session, film, self.window))

    def do_export_map(self) -> None:
        self.ask_file("pdf", False)

    # export

    def ask_file(self, kind: str, visible: bool) -> None:
        """Ask where the map shall go, then write it; ``visible`` is the part that is seen."""
        film = self.panel.canvas.film
        if film is None:
            return
        names = {
            "pdf": self.tr("PDF document (*.pdf)"),
            "svg": self.tr("SVG drawing (*.svg)"),
            "png": self.tr("PNG picture (*.png)"),
        }
        dialog = QFileDialog(self.window, self.tr("Export film map"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([names[kind], *(text for other, text in names.items() if other != kind)])
        dialog.setDefaultSuffix(kind)
        dialog.filterSelected.connect(
            lambda text: dialog.setDefaultSuffix(next(k for k, name in names.items() if name == text))
        )
        title = _UNSAFE.sub(" ", film.title[:80]).strip() or self.tr("Film map")
        dialog.selectFile(self.tr("{0} - film map").format(title))
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name), visible))
        self.window.open_dialog(dialog)

    def _folder(self) -> str:
        path = self.window.session.path
        return str(path.parent) if path is not None else ""

    def export_to(self, path: Path, visible: bool) -> None:
        """Write the map; the kind of file is told by its suffix."""
        from cuefolio.gui.map import export

        canvas = self.panel.canvas
        if canvas.film is None:
            return
        made = export.sheet(canvas.film, canvas.options, canvas.window_then if visible else None)
        self.window.session.jobs.submit_read(
            functools.partial(export.write, made, path),
            label=self.tr("Exporting the film map"),
            receiver=self,
            done=self._written,
            failed=self.window.session.refuse,
        )

    def _written(self, path: Any) -> None:
        self.window.tell(self.tr("The film map was written to {0}.").format(path))
