# SPDX-License-Identifier: GPL-3.0-or-later
"""Every entry of every menu does something, and nothing goes wrong while it does."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from desk import Desk
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication, QDialog

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands import ACTIONS
from cuefolio.services import library

OPENS = {
    "new_catalog": "QFileDialog",
    "open_catalog": "QFileDialog",
    "new_film": "FilmDialog",
    "edit_film": "FilmDialog",
    "scan_folder": "QFileDialog",
    "export": "ExportDialog",
    "delivered_sheets": "DeliveredDialog",
    "export_several": "BatchDialog",
    "recipients": "ProfilesDialog",
    "compare_sheet": "CompareDialog",
    "import_sheet": "ImportDialog",
    "import_timeline": "ReviewDialog",
    "editor_markers": "EditorExportDialog",
    "export_map": "QFileDialog",
    "history": "HistoryDialog",
    "edit_scenes": "ScenesDialog",
    "save_search": "SaveSearchDialog",
    "new_series": "SeriesDialog",
    "choose_poster": "QFileDialog",
    "find_duplicates": "DuplicatesDialog",
    "where_else": "WhereElseDialog",
    "split": "SplitDialog",
    "fill_from_file": "QFileDialog",
    "settings": "SettingsDialog",
    "search_help": "SearchHelp",
    "shortcuts": "ShortcutsDialog",
    "about": "AboutDialog",
    "choose_picture": "QFileDialog",
    "markers": "MarkersPanel",
    "row_colours": "RowColoursDialog",
    "save_view": "ViewNameDialog",
    "edit_work": "WorkDialog",
    "lock_film": "LockDialog",
    "explain_number": "NumberDialog",
    "explain_total": "NumberDialog",
    "copy_from_episode": "CopyDialog",
    "series_templates": "TemplatesDialog",
    "end_credits": "CreditsDialog",
    "guide": "GuideWindow",
    "whats_new": "GuideWindow",
}
UNDOES = {"undo", "redo"}
WRITES = {
    "delete_film", "undo", "cut", "fill_down", "add_cue", "duplicate", "delete_cues", "merge", "move_down",
}  # fmt: skip
pytestmark = pytest.mark.usefixtures("kept_catalog")
CHOSEN = [spec for spec in ACTIONS if spec.id not in ("quit", "recent")]


@pytest.mark.parametrize("spec", [spec for spec in CHOSEN if spec.id != "repeat"], ids=lambda spec: spec.id)
def test_a_menu_entry_does_what_it_is_for(kept_desk: Desk, spec: ActionSpec) -> None:
    do(kept_desk, spec)


def test_there_is_nothing_to_repeat_in_a_new_window(desk: Desk) -> None:
    do(desk, next(spec for spec in CHOSEN if spec.id == "repeat"))


def do(desk: Desk, spec: ActionSpec) -> None:
    """Choose the entry where it makes sense; what opens and what is written is what it is for."""
    desk.go(3, "title")
    if spec.id in UNDOES:
        desk.view.cues.edit({desk.view.cues.ids[3]: {"notes": "so that there is something to undo"}})
        desk.settle()
    if spec.needs & Needs.CUES:
        below = desk.view.cues.index(4, desk.view.cues.column_of("title"))
        desk.view.selectionModel().select(below, QItemSelectionModel.SelectionFlag.Select)
    if spec.id == "redo":
        desk.session.undo()
        desk.settle()
    action = desk.window.actions_by_id[spec.id]
    assert action.isEnabled()
    before = desk.store.data_version()
    action.trigger()
    desk.settle()
    opened = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible()
    ]
    assert [type(dialog).__name__ for dialog in opened] == ([OPENS[spec.id]] if spec.id in OPENS else [])
    for dialog in opened:
        dialog.reject()
    if spec.id in WRITES:
        assert desk.store.data_version() > before
    assert desk.refused == []
    desk.settle()


def test_a_scan_from_the_window_shows_its_progress_and_its_recordings(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "takes"
    folder.mkdir()
    for number in range(3):
        with wave.open(str(folder / f"take {number}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            file.writeframes(bytes(1600 + number))
    told: list[tuple[int, int, str]] = []
    desk.session.jobs.progressed.connect(lambda job: told.append(job.progress))
    desk.window.commands.file.scan([folder])
    desk.settle()
    assert told and all(isinstance(total, int) for _number, total, _text in told)
    assert len(library.list_ids(desk.store, "recording", like="take ")) == 3
    assert desk.window.notice.isVisible()
    assert desk.refused == []
