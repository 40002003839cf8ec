# SPDX-License-Identifier: GPL-3.0-or-later
"""The export dialog shows the sheet as it will come out, page by page, while options change."""

from __future__ import annotations

from datetime import timedelta

from desk import Desk, Key
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from cuefolio.domain.timecode import format_seconds
from cuefolio.gui.explaining.number_dialog import NumberDialog
from cuefolio.gui.exporting.dialog import ExportDialog
from cuefolio.gui.exporting.durations import TOTAL
from cuefolio.gui.exporting.grid_view import letters


def opened(desk: Desk) -> ExportDialog:
    dialog = ExportDialog(desk.session, desk.film_id, desk.window)
    dialog.resize(1120, 700)
    dialog.open()
    desk.settle()
    return dialog


def choose(desk: Desk, dialog: ExportDialog, format_id: str) -> None:
    dialog.format.field.set_value(format_id)
    dialog.format.field.committed.emit(format_id)
    desk.settle()


def ink(dialog: ExportDialog) -> int:
    """Dark pixels of the page that is shown."""
    image = dialog.preview.paper.pixmap().toImage()
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return sum(1 for x, y in points if image.pixelColor(x, y).lightness() < 120)


def test_the_page_is_there_and_an_option_changes_it(kept_desk: Desk) -> None:
    desk = kept_desk
    dialog = opened(desk)
    preview = dialog.preview
    assert preview.stack.currentWidget() is preview.area
    assert preview.pages >= 1
    before = ink(dialog)
    assert before > 100
    scenes = next(box for box in dialog.findChildren(QCheckBox) if "scene" in box.text().lower())
    scenes.setChecked(True)
    desk.qtbot.wait(200)
    desk.settle()
    assert ink(dialog) != before
    dialog.reject()


def test_an_edit_behind_the_dialog_shows_in_the_preview(kept_desk: Desk) -> None:
    desk = kept_desk
    dialog = opened(desk)
    before = ink(dialog)
    first = desk.view.cues.ids[0]
    desk.session.write("cues.edit", [first], {"title": "A title that is much longer than it was before"})
    desk.settle()
    desk.qtbot.wait(200)
    desk.settle()
    assert ink(dialog) != before
    dialog.reject()


def test_pages_are_turned_as_far_as_there_are_some(kept_desk: Desk) -> None:
    desk = kept_desk
    many = [{"number": f"9M{n}", "title": f"Cue {n}", "composer": "Ana; Bo; Cy"} for n in range(60)]
    desk.session.write("cues.add_many", desk.film_id, many)
    desk.settle()
    dialog = opened(desk)
    preview = dialog.preview
    assert preview.pages > 1 and not preview.before.isEnabled()
    first = preview.paper.pixmap().toImage()
    preview.behind.click()
    desk.settle()
    assert preview.paper.pixmap().toImage() != first
    assert str(preview.pages) in preview.number.text() and "2" in preview.number.text()
    for _ in range(preview.pages):
        preview.behind.click()
        desk.settle()
    assert not preview.behind.isEnabled()
    dialog.reject()


def test_tables_are_shown_as_tables_and_texts_as_texts(kept_desk: Desk) -> None:
    desk = kept_desk
    dialog = opened(desk)
    preview = dialog.preview
    title = desk.rows()[0].text("title")
    for format_id in ("generic-csv", "generic-xlsx", "ddex-tsv"):
        choose(desk, dialog, format_id)
        assert preview.stack.currentWidget() is preview.table, format_id
        cells = preview.table.cells.grid.cells.values()
        assert any(cell.text == title for cell in cells), format_id
    for format_id in ("json", "html", "us-text"):
        choose(desk, dialog, format_id)
        assert preview.stack.currentWidget() is preview.text, format_id
        assert title.lower() in preview.text.toPlainText().lower(), format_id
    dialog.reject()


def test_a_duration_in_the_table_explains_itself_by_click_and_by_enter(kept_desk: Desk) -> None:
    desk = kept_desk
    dialog = opened(desk)
    choose(desk, dialog, "generic-xlsx")
    table = dialog.preview.table
    place = next(place for place, line in table.cells.marks.items() if line == 3)
    index = table.cells.index(*place)
    third = [row for row in desk.rows() if row.is_counted][2]
    assert table.cells.grid.cells[place].value == timedelta(seconds=third.reported_seconds or 0)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    desk.settle()
    told = dialog.findChild(NumberDialog)
    assert told is not None and told.isVisible()
    assert told.number.text().startswith(f"{third.text('number')} “{third.text('title')}”")
    told.reject()
    assert dialog.isVisible()
    desk.settle()
    total = next(place for place, line in table.cells.marks.items() if line == TOTAL)
    table.setCurrentIndex(table.cells.index(*total))
    QTest.keyClick(table, Key.Key_Return)
    desk.settle()
    told = next(box for box in dialog.findChildren(NumberDialog) if box.isVisible())
    seconds = sum(row.reported_seconds or 0 for row in desk.rows())
    assert told.number.text() == f"The recipient adds up {format_seconds(seconds)} of music."
    told.reject()
    # A cell that is no number explains nothing, and Enter there exports nothing.
    table.setCurrentIndex(table.cells.index(0, 0))
    QTest.keyClick(table, Key.Key_Return)
    desk.settle()
    assert not any(box.isVisible() for box in dialog.findChildren(NumberDialog))
    assert not dialog.notice.text()
    dialog.reject()


def test_a_duration_on_the_page_of_a_pdf_explains_itself(kept_desk: Desk) -> None:
    desk = kept_desk
    dialog = opened(desk)
    paper = dialog.preview.paper
    counted = [row for row in desk.rows() if row.is_counted]
    lines = [line for _area, line in paper.areas()]
    assert lines[:3] == [1, 2, 3]
    area = next(area for area, line in paper.areas() if line == 2)
    QTest.mouseClick(paper, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    desk.settle()
    [told] = [box for box in dialog.findChildren(NumberDialog) if box.isVisible()]
    assert told.number.text().startswith(f"{counted[1].text('number')} “{counted[1].text('title')}”")
    told.reject()
    desk.settle()
    QTest.mouseClick(paper, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    desk.settle()
    assert not any(box.isVisible() for box in dialog.findChildren(NumberDialog))
    dialog.reject()


def test_from_an_explained_number_one_goes_to_its_cue(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.goto.connect(desk.window.show_cue)
    choose(desk, dialog, "generic-csv")
    dialog.preview.number_wanted.emit(5)
    desk.settle()
    told = next(box for box in dialog.findChildren(NumberDialog) if box.isVisible())
    told.go_button.click()
    desk.settle()
    fifth = [row for row in desk.rows() if row.is_counted][4]
    assert desk.key_at() == fifth.id
    assert not [
        box for box in QApplication.topLevelWidgets() if isinstance(box, ExportDialog) and box.isVisible()
    ]


def test_a_small_dialog_keeps_its_questions_and_drops_the_preview(kept_desk: Desk) -> None:
    desk = kept_desk
    dialog = opened(desk)
    dialog.resize(640, 560)
    desk.settle()
    assert not dialog.preview.isVisible()
    assert dialog.export_button.isVisible() and dialog.place.field.isVisible()
    dialog.reject()


def test_columns_have_the_names_of_spreadsheets() -> None:
    assert [letters(column) for column in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
