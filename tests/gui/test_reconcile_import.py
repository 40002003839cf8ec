# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody else's sheet as a new production; naming its columns; files that are no good; dropping."""

from __future__ import annotations

import io
import threading
import zipfile
from pathlib import Path

import pypdfium2
from desk import Desk, Key
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from reconcile_helpers import HEAD, comparing, importing, sheet, shown
from tests.formats.reading import written
from tests.formats.sample_sheets import rich_sheet
from tests.reliability.catalog_checks import difference, dump

from cuefolio.formats.reading.headings import FIELDS
from cuefolio.gui.reconcile import columns
from cuefolio.gui.reconcile.compare_dialog import CompareDialog
from cuefolio.gui.reconcile.import_dialog import ImportDialog
from cuefolio.services import cues, films

STRANGE = "Nr.,Lied,Komponist,Dauer"
"""Headings of which nothing is understood."""


def texts(desk: Desk, title: str, *fields: str) -> list[tuple[str, ...]]:
    """Fields of the cues of a production, read through services."""
    film = films.find_film(desk.store, title)
    return [tuple(row.text(name) for name in fields) for row in cues.film_rows(desk.store, film.id)]


def test_a_sheet_becomes_a_production_that_is_shown(kept_desk: Desk, tmp_path: Path) -> None:
    before, steps = dump(kept_desk.store), kept_desk.steps()
    dialog = importing(kept_desk, sheet(tmp_path))
    assert dialog.rows.rowCount() == 4 and dialog.count.full_text() == "4 cues, 8:26 of music"
    assert not dialog.import_button.isEnabled(), "the file does not say what the production is called"
    assert kept_desk.focus() is dialog.title_field
    kept_desk.type("Harbour Night")
    kept_desk.enter()
    kept_desk.qtbot.waitUntil(lambda: "Harbour Night" in kept_desk.window.notice.text())
    kept_desk.settle()
    film = kept_desk.window.film_page.film
    assert film is not None and film.title == "Harbour Night" and kept_desk.steps() == steps + 1
    assert texts(kept_desk, "Harbour Night", "number", "title", "composer")[3] == (
        "9M9", "Their Song", "Cy Dorn",
    )  # fmt: skip
    kept_desk.window.notice.button().click()
    kept_desk.settle()
    assert difference(before, dump(kept_desk.store)) == {}


def test_our_own_layout_needs_no_columns_and_brings_its_facts(kept_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "studio.xlsx"
    path.write_bytes(written("studio-xlsx", rich_sheet()))
    dialog = importing(kept_desk, path)
    assert dialog.columns_button.isHidden() and dialog.title_field.text() == rich_sheet().header.title
    assert kept_desk.focus() is dialog.table and dialog.import_button.isEnabled()
    assert dialog.facts.full_text()


def test_what_columns_hold_is_said_once(kept_desk: Desk, tmp_path: Path) -> None:
    path = sheet(tmp_path, "1M1,Harbour Lights,Ana Bell,2:01", "1M2,Two,Cy Dorn,0:10", head=STRANGE)
    kept_desk.window.commands.reconcile.compare(path)
    dialog = shown(CompareDialog)
    kept_desk.settle()
    page = dialog.mapping_page
    assert dialog.pages.currentWidget() is page
    assert [page.table.item(row, 0).text() for row in range(4)] == STRANGE.split(",")
    assert page.table.item(3, 2).text() == "2:01"
    assert kept_desk.focus() is page.fields[0], "the keyboard begins at the first column"
    kept_desk.tab()
    assert kept_desk.focus() is page.fields[1], "and goes on from column to column"
    for field, name in zip(page.fields, ("title", "title", "composer", "duration"), strict=True):
        field.set_value(name)
        field.committed.emit(name)
    assert [field.value() for field in page.fields] == ["-", "title", "composer", "duration"]
    page.fields[0].set_value("number")
    kept_desk.enter()
    kept_desk.settle()
    assert dialog.pages.currentWidget() is dialog.main_page
    row = dialog.lines.line(0)
    assert row is not None and row.theirs is not None and row.theirs.cue.number == "1M1"
    dialog.read_file(sheet(tmp_path, "1M1,Harbour Lights,,2:02", head=STRANGE, name="next.csv"))
    kept_desk.settle()
    assert dialog.pages.currentWidget() is dialog.main_page, "these headings are known by now"
    assert dialog.lines.rowCount() == 19, "all of ours, the sound design apart"
    dialog.columns_button.click()
    assert dialog.pages.currentWidget() is page and page.fields[3].value() == "duration"


def test_a_table_without_headings(kept_desk: Desk, tmp_path: Path) -> None:
    path = sheet(tmp_path, "1M2,Queen of the Quay,4:54", head="1M1,Harbour Lights,2:01")
    kept_desk.window.commands.reconcile.compare(path)
    dialog = shown(CompareDialog)
    kept_desk.settle()
    page = dialog.mapping_page
    for field, name in zip(page.fields, ("number", "title", "duration"), strict=True):
        field.set_value(name)
    page.no_headings.setChecked(True)
    assert page.mapping() == {"number": "#1", "title": "#2", "duration": "#3"}
    dialog.read_button.click()
    kept_desk.settle()
    row = dialog.lines.line(0)
    assert row is not None and row.theirs is not None and row.theirs.cue.title == "Harbour Lights"


def test_every_field_of_a_column_can_be_chosen_and_names_its_column_again() -> None:
    headings = ["Title", "Time", "TIME", "#", "", "Notes"]
    named = [columns.reference(headings, at) for at in range(len(headings))]
    assert named == ["Title", "#2", "#3", "#4", "#5", "Notes"]
    assert [columns.column_of(headings, name) for name in named] == list(range(6))
    assert columns.column_of(headings, "Elsewhere") is None and "title" in FIELDS


def _zip_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        archive.writestr("xl/sharedStrings.xml", b"<sst>" + b" " * (64 << 20))
    return out.getvalue()


def _blank_pdf() -> bytes:
    out = io.BytesIO()
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    document.save(out)
    return out.getvalue()


BAD = {
    "scan.pdf": (_blank_pdf, "holds pictures of pages"),
    "bomb.xlsx": (_zip_bomb, "would unpack to"),
    "wrong.csv": (lambda: b"\0\1\2Title\0;\3Duration" * 9, "encoding that is not known"),
    "cut.xlsx": (lambda: written("studio-xlsx", rich_sheet())[:900], "is not an Excel workbook"),
    "empty.csv": (lambda: f"{HEAD}\n".encode(), "no cues"),
    "other.json": (lambda: b'{"format": "something"}', "no cue sheet that Cuefolio knows"),
    "text.docx": (lambda: b"hello", "no cue sheet that Cuefolio reads"),
}


def test_a_file_that_is_no_good_is_one_sentence(kept_desk: Desk, tmp_path: Path) -> None:
    before = dump(kept_desk.store)
    kept_desk.window.actions_by_id["import_sheet"].trigger()
    dialog = shown(ImportDialog)
    for name, (make, says) in BAD.items():
        path = tmp_path / name
        path.write_bytes(make())
        dialog.read_file(path)
        kept_desk.settle()
        if dialog.pages.currentWidget() is dialog.mapping_page:
            dialog.read_button.click()
            kept_desk.settle()
        assert says in dialog.notice.text() and name in dialog.notice.text()
        assert dialog.pages.currentWidget() is not dialog.main_page and not dialog.is_busy
    assert difference(before, dump(kept_desk.store)) == {} and kept_desk.refused == []
    dialog.read_file(sheet(tmp_path))
    kept_desk.settle()
    assert dialog.notice.isHidden(), "the next file begins anew"


def test_macros_are_told_and_not_run(kept_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsm"
    path.write_bytes(written("studio-xlsx", rich_sheet()))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"Sub Auto_Open()")
    dialog = importing(kept_desk, path)
    assert dialog.remarks.isVisible() and "contains macros" in dialog.remarks.full_text()


def test_a_time_that_does_not_exist_changes_nothing(kept_desk: Desk, tmp_path: Path) -> None:
    before = dump(kept_desk.store)
    dialog = importing(kept_desk, sheet(tmp_path, "1M1,One,01:00:00:24,01:00:10:00,,,"))
    assert dialog.rate_field.value() == "25"
    dialog.rate_field.set_value("24")
    dialog.title_field.set_value("Wrong Rate")
    dialog.add()
    kept_desk.settle()
    assert "01:00:00:24" in dialog.notice.text() and dialog.isVisible()
    assert difference(before, dump(kept_desk.store)) == {}


def test_stopping_an_import_leaves_nothing(kept_desk: Desk, tmp_path: Path) -> None:
    before = dump(kept_desk.store)
    dialog = importing(kept_desk, sheet(tmp_path))
    dialog.title_field.set_value("Never")
    gate = threading.Event()
    kept_desk.session.jobs.submit_write(gate.wait, 20)
    dialog.add()
    assert dialog.is_busy and not dialog.import_button.isEnabled()
    dialog.stop_button.click()
    gate.set()
    kept_desk.settle()
    assert dialog.notice.text() == "Stopped; nothing was changed." and not dialog.is_busy
    assert difference(before, dump(kept_desk.store)) == {}


def test_without_a_file_the_window_says_what_to_do(kept_desk: Desk) -> None:
    kept_desk.window.actions_by_id["compare_sheet"].trigger()
    dialog = shown(CompareDialog)
    kept_desk.settle()
    assert dialog.pages.currentWidget() is dialog.empty and dialog.accept_button.isHidden()
    assert kept_desk.focus() is dialog.empty.buttons[0]
    kept_desk.enter()
    (chooser,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()]
    assert any("*.xlsx" in text and "*.pdf" in text for text in chooser.nameFilters())
    chooser.reject()
    kept_desk.press(Key.Key_Escape)
    assert not dialog.isVisible()


def drop(desk: Desk, target: QWidget, place: QPoint, *paths: Path) -> None:
    """Drop files on a point of a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    QApplication.sendEvent(target, QDragEnterEvent(place, copy, data, left, none))
    event = QDropEvent(QPointF(place), copy, data, left, none)
    QApplication.sendEvent(target, event)
    assert event.isAccepted()
    desk.settle()


def test_a_sheet_dropped_on_the_production_is_compared(kept_desk: Desk, tmp_path: Path) -> None:
    other = sheet(tmp_path, name="second.tsv")
    place = kept_desk.view.visualRect(kept_desk.view.cues.index(0, 1)).center()
    drop(kept_desk, kept_desk.view.viewport(), place, sheet(tmp_path), other)
    assert shown(CompareDialog).path == tmp_path / "theirs.csv"
    assert "theirs.csv" in kept_desk.window.notice.text()


def test_a_sheet_dropped_into_the_window_replaces_the_one_there(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = comparing(kept_desk, sheet(tmp_path))
    other = sheet(tmp_path, "7M7,Other,,,0:09,,", name="other.csv")
    drop(kept_desk, dialog, QPoint(9, 9), other)
    assert dialog.file.full_text() == "other.csv" and dialog.lines.comparison is not None
    titles = [row.theirs.cue.title for row in dialog.lines.comparison.rows if row.theirs is not None]
    assert titles == ["Other"]
