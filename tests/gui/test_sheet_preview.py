# SPDX-License-Identifier: GPL-3.0-or-later
"""The export dialog shows the sheet as it will come out, page by page, while options change."""

from __future__ import annotations

from desk import Desk
from PySide6.QtWidgets import QCheckBox

from cuefolio.gui.dialogs.export_dialog import ExportDialog


def opened(desk: Desk) -> ExportDialog:
    dialog = ExportDialog(desk.session, desk.film_id, desk.window)
    dialog.resize(1120, 700)
    dialog.open()
    desk.settle()
    return dialog


def ink(dialog: ExportDialog) -> int:
    """Dark pixels of the page that is shown."""
    image = dialog.preview.paper.pixmap().toImage()
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return sum(1 for x, y in points if image.pixelColor(x, y).lightness() < 120)


def test_the_page_is_there_and_an_option_changes_it(desk: Desk) -> None:
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


def test_an_edit_behind_the_dialog_shows_in_the_preview(desk: Desk) -> None:
    dialog = opened(desk)
    before = ink(dialog)
    first = desk.view.cues.ids[0]
    desk.session.write("cues.edit", [first], {"title": "A title that is much longer than it was before"})
    desk.settle()
    desk.qtbot.wait(200)
    desk.settle()
    assert ink(dialog) != before
    dialog.reject()


def test_pages_are_turned_as_far_as_there_are_some(desk: Desk) -> None:
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


def test_a_text_format_shows_its_beginning_and_a_workbook_says_why_not(desk: Desk) -> None:
    dialog = opened(desk)
    for format_id, widget in (("generic-csv", dialog.preview.text), ("generic-xlsx", dialog.preview.words)):
        dialog.format_field.set_value(format_id)
        dialog.format_field.committed.emit(format_id)
        desk.settle()
        assert dialog.preview.stack.currentWidget() is widget
    assert desk.rows()[0].text("title") in dialog.preview.text.toPlainText()
    assert dialog.preview.words.text()
    dialog.reject()


def test_a_small_dialog_keeps_its_questions_and_drops_the_preview(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.resize(640, 560)
    desk.settle()
    assert not dialog.preview.isVisible()
    assert dialog.export_button.isVisible() and dialog.path_field.isVisible()
    dialog.reject()
