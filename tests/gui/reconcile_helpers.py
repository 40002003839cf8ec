# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets of others for tests of the windows that read them."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from desk import Desk
from PySide6.QtWidgets import QApplication

from cuefolio.gui.reconcile.compare_dialog import CompareDialog
from cuefolio.gui.reconcile.import_dialog import ImportDialog
from cuefolio.gui.reconcile.sheet_dialog import SheetDialog

Kind = TypeVar("Kind", bound=SheetDialog)
HEAD = "Cue,Title,In,Out,Duration,Usage,Composer"
LINES = (
    "1M1,Harbour Lights,,,2:01,,",  # certain, another length
    "1M2,Queen of the Quay,,,4:54,,",  # the same
    ",Fog Comming In,,,1:31,,",  # only alike
    "9M9,Their Song,01:30:00:00,01:31:00:12,,VV,Cy Dorn",  # new
)


def sheet(folder: Path, *lines: str, head: str = HEAD, name: str = "theirs.csv") -> Path:
    """A stranger's table of these lines."""
    path = folder / name
    path.write_text("\n".join((head, *(lines or LINES))) + "\n", encoding="utf-8")
    return path


def comparing(desk: Desk, path: Path) -> CompareDialog:
    """The window that compares, with a file in it whose columns were accepted as proposed."""
    desk.window.commands.reconcile.compare(path)
    return _read(desk, CompareDialog)


def importing(desk: Desk, path: Path) -> ImportDialog:
    """The same for a new production."""
    desk.window.commands.reconcile.import_new(path)
    return _read(desk, ImportDialog)


def _read(desk: Desk, kind: type[Kind]) -> Kind:
    dialog = shown(kind)
    desk.settle()
    if dialog.pages.currentWidget() is dialog.mapping_page:
        dialog.read_button.click()
        desk.settle()
    return dialog


def shown(kind: type[Kind]) -> Kind:
    """The one open window of a kind."""
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return dialog
