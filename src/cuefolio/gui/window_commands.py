# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window's actions do: one method ``do_<id>`` for each action of ``gui.actions``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QPlainTextEdit, QWidget

from cuefolio.gui import app_settings
from cuefolio.gui.actions import ACTIONS
from cuefolio.gui.theme import apply_theme
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.gui.main_window import MainWindow

_SUFFIX = ".cuefolio"
_TEXT_FIELDS = (QLineEdit, QPlainTextEdit)


class WindowCommands(QObject):
    """Carries out actions on the window's present selection and production."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._undo_labels = ("", "")

    def run(self, name: str) -> None:
        """Do the action ``name``."""
        getattr(self, f"do_{name}")()

    # helpers

    @property
    def _view(self) -> Any:
        return self.window.film_page.view

    @property
    def _film_id(self) -> str | None:
        film = self.window.film_page.film
        return film.id if film is not None else None

    def _selected(self) -> list[str]:
        return list(self._view.selected_cues())

    def _open_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _text_field(self) -> QLineEdit | QPlainTextEdit | None:
        """The text field that has the keyboard: edit actions belong to it."""
        focused = QApplication.focusWidget()
        return focused if isinstance(focused, _TEXT_FIELDS) else None

    # menus

    def prepare_menus(self) -> None:
        """Give the recent catalogues, the theme and the density their menus."""
        actions = self.window.actions_by_id
        recent = QMenu(self.window)
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        actions["recent"].setMenu(recent)
        for group_name, names, now in (
            ("theme", ("system", "light", "dark"), str(self.window.settings.value("theme", "system"))),
            ("density", ("compact", "normal", "roomy"), str(self.window.settings.value("density", "normal"))),
        ):
            group = QActionGroup(self.window)
            for name in names:
                action = actions[f"{group_name}_{name}"]
                action.setCheckable(True)
                action.setChecked(name == now)
                group.addAction(action)
        for name in ("toggle_library", "toggle_card"):
            actions[name].setCheckable(True)
            actions[name].setChecked(True)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        paths = app_settings.recent(self.window.settings)
        for path in paths:
            entry = menu.addAction(str(path).replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, path=path: self.window.open_catalog(path))
        if not paths:
            menu.addAction(self.tr("None yet")).setEnabled(False)

    def cue_menu(self, point: QPoint) -> None:
        """The menu of the cue table: the Cue menu and the clipboard."""
        menu = QMenu(self._view)
        for spec in ACTIONS:
            if spec.menu == "&Cue" or spec.id in ("cut", "copy", "paste", "fill_down"):
                if spec.separator and not menu.isEmpty():
                    menu.addSeparator()
                menu.addAction(self.window.actions_by_id[spec.id])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.viewport().mapToGlobal(point))

    def film_menu(self, film_id: str, point: QPoint) -> None:
        """The menu of a production in the library."""
        self.window.library.choose_film(film_id)
        menu = QMenu(self.window)
        for name in ("edit_film", "export", "delete_film", "new_film"):
            menu.addAction(self.window.actions_by_id[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    # File

    def do_new_catalog(self) -> None:
        self._ask_file(
            self.tr("New catalogue"), lambda path: self.window.open_catalog(path, create=True), save=True
        )

    def do_open_catalog(self) -> None:
        self._ask_file(self.tr("Open a catalogue"), self.window.open_catalog)

    def _ask_file(self, title: str, then: Any, *, save: bool = False) -> None:
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
        self._open_dialog(dialog)

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

        dialog = FilmDialog(self.window.session, None, self.window)
        dialog.film_saved.connect(self.window.library.choose_film)
        self._open_dialog(dialog)

    def do_edit_film(self) -> None:
        self._edit_film_field("")

    def _edit_film_field(self, field: str) -> None:
        from cuefolio.gui.dialogs.film_dialog import FilmDialog

        film = self.window.film_page.film
        if film is not None:
            dialog = FilmDialog(self.window.session, film, self.window)
            self._open_dialog(dialog)
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
        self._open_dialog(dialog)

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
        parts = [self.tr("{0} read").format(counted(result.read, "file"))]
        if result.moved:
            parts.append(self.tr("{0} moved").format(result.moved))
        if result.missing:
            parts.append(self.tr("{0} missing").format(result.missing))
        if result.failed:
            first = "; ".join(reason for _path, reason in result.failed[:2])
            parts.append(self.tr("{0} could not be read").format(len(result.failed)) + f" ({first})")
        sentence = ", ".join(parts) + "."
        if result.failed:
            self.window.warn(sentence)
        else:
            self.window.tell(
                sentence, (self.tr("Show recordings"), lambda: self.window.show_kind("recording"))
            )

    def take_files(self, paths: Sequence[Path], cue_id: str) -> None:
        """Take dropped files: a catalogue opens, one audio file on a cue fills it, all else is scanned."""
        catalogs = [path for path in paths if path.suffix == _SUFFIX]
        if catalogs:
            self.window.open_catalog(catalogs[0])
        elif self.window.session.store is None:
            self.window.warn(self.tr("Open or make a catalogue first, then drop the music again."))
        elif cue_id and len(paths) == 1 and paths[0].is_file():
            self.fill(cue_id, paths[0])
        else:
            self.scan(paths)

    def fill(self, cue_id: str, path: Path) -> None:
        """Show what an audio file would fill in a cue."""
        from cuefolio.gui.dialogs.fill_dialog import FillDialog

        self._open_dialog(FillDialog(self.window.session, cue_id, path, self.window))

    def do_export(self) -> None:
        from cuefolio.gui.dialogs.export_dialog import ExportDialog

        if self._film_id is not None:
            dialog = ExportDialog(self.window.session, self._film_id, self.window)
            dialog.goto.connect(self._view.select_cue)
            dialog.film_goto.connect(self._edit_film_field)
            self._open_dialog(dialog)

    def do_quit(self) -> None:
        self.window.close()

    # Edit

    def show_undo(self, undo: str, redo: str) -> None:
        """Name the next undo and redo in menu and bar."""
        self._undo_labels = (undo, redo)
        self.keep_undo_state()

    def keep_undo_state(self) -> None:
        """Undo and redo are enabled where there is a step for them."""
        for name, word, label in zip(
            ("undo", "redo"), (self.tr("Undo"), self.tr("Redo")), self._undo_labels, strict=True
        ):
            action = self.window.actions_by_id[name]
            action.setText(f"{word} {label}".strip() if label else word)
            action.setIconText(word)
            action.setToolTip(f"{word} {label}".strip())
            action.setEnabled(bool(label) and self.window.session.store is not None)

    def do_undo(self) -> None:
        self.window.session.undo()

    def do_redo(self) -> None:
        self.window.session.redo()

    def do_cut(self) -> None:
        field = self._text_field()
        field.cut() if field is not None else self._view.cut_cells()

    def do_copy(self) -> None:
        field = self._text_field()
        field.copy() if field is not None else self._view.copy_cells()

    def do_paste(self) -> None:
        field = self._text_field()
        field.paste() if field is not None else self._view.paste_cells()

    def do_select_all(self) -> None:
        field = self._text_field()
        field.selectAll() if field is not None else self._view.selectAll()

    def do_fill_down(self) -> None:
        self._view.fill_down()

    def do_find(self) -> None:
        self.window.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.window.top_bar.search.selectAll()

    def do_history(self) -> None:
        from cuefolio.gui.dialogs.history_dialog import HistoryDialog

        self._open_dialog(HistoryDialog(self.window.session, self.window))

    # Cue

    def do_add_cue(self) -> None:
        """Add a cue behind the selected one, ready to be typed in."""
        self._view.add_cue()

    def do_edit_card(self) -> None:
        if self.window.card is not None:
            self.window.card.focus_field("title")

    def do_duplicate(self) -> None:
        self.window.session.write(
            "cues.duplicate", self._selected(), done=lambda change: self._view.select_cue(change.created[0])
        )

    def do_delete_cues(self) -> None:
        self.window.session.write("cues.delete", self._selected())

    def do_split(self) -> None:
        from cuefolio.gui.dialogs.split_dialog import SplitDialog

        selected = self._selected()
        if selected:
            dialog = SplitDialog(self.window.session, selected[0], self.window)
            dialog.split_done.connect(self._view.select_cue)
            self._open_dialog(dialog)

    def do_merge(self) -> None:
        self.window.session.write(
            "cue_surgery.merge",
            self._selected(),
            done=lambda change: self._view.select_cue(change.created[0]),
        )

    def do_move_up(self) -> None:
        self._move(-1)

    def do_move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        ids, selected = self._view.cues.ids, self._selected()
        if self._view.cues.order != "film":
            self.window.warn(
                self.tr(
                    "Cues can be moved in film order only; click the sorted heading until its arrow is gone."
                )
            )
            return
        places = [ids.index(key) for key in selected]
        rest = [key for key in ids if key not in set(selected)]
        before = sum(key not in set(selected) for key in ids[: places[0]])
        target = before + step
        if 0 <= target <= len(rest):
            following = rest[target] if target < len(rest) else None
            self._view.cues.move(selected, following)

    def do_sort_by_time(self) -> None:
        self.window.session.write("cues.sort_by_time", self._film_id)

    def do_renumber(self) -> None:
        self.window.session.write("cues.renumber", self._film_id)

    def do_fill_from_file(self) -> None:
        selected = self._selected()
        dialog = QFileDialog(self.window, self.tr("Fill from an audio file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.fill(selected[0], Path(name)))
        self._open_dialog(dialog)

    # View and Help

    def _restyle(self, setting: str, value: str) -> None:
        settings = self.window.settings
        settings.setValue(setting, value)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, str(settings.value("theme", "system")), str(settings.value("density", "normal")))

    def do_theme_system(self) -> None:
        self._restyle("theme", "system")

    def do_theme_light(self) -> None:
        self._restyle("theme", "light")

    def do_theme_dark(self) -> None:
        self._restyle("theme", "dark")

    def do_density_compact(self) -> None:
        self._restyle("density", "compact")

    def do_density_normal(self) -> None:
        self._restyle("density", "normal")

    def do_density_roomy(self) -> None:
        self._restyle("density", "roomy")

    def do_toggle_library(self) -> None:
        self.window.library.setVisible(self.window.actions_by_id["toggle_library"].isChecked())

    def do_toggle_card(self) -> None:
        self.window.show_card()

    def do_next_area(self) -> None:
        """Give the keyboard to the next of: search, library, table, card."""
        window = self.window
        areas: list[QWidget] = [window.top_bar.search, window.library.tree, self._view]
        if window.card is not None:
            areas.append(window.card)
        areas = [area for area in areas if area.isVisible()]
        focused = QApplication.focusWidget()
        here = next(
            (
                n
                for n, a in enumerate(areas)
                if focused is not None and (a is focused or a.isAncestorOf(focused))
            ),
            -1,
        )
        target = areas[(here + 1) % len(areas)]
        if target is window.card:
            window.card.focus_field("title")
        else:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def do_shortcuts(self) -> None:
        from cuefolio.gui.dialogs.shortcuts_dialog import ShortcutsDialog

        self._open_dialog(ShortcutsDialog(self.window.actions_by_id.by_id, self.window))

    def do_about(self) -> None:
        from cuefolio.gui.dialogs.about_dialog import AboutDialog

        self._open_dialog(AboutDialog(self.window))
