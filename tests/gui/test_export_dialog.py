# SPDX-License-Identifier: GPL-3.0-or-later
"""Exporting begins with the recipient: its profile brings formats, roll-up, codes; deliveries are marked."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from desk import Desk
from openpyxl import load_workbook
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cuefolio.domain.sheet import Finding
from cuefolio.gui.dialogs.findings_list import MOST, FindingsList
from cuefolio.gui.exporting.dialog import ExportDialog
from cuefolio.gui.exporting.format_part import FileField
from cuefolio.gui.exporting.looking import Proposal
from cuefolio.gui.exporting.mark_part import MarkPart
from cuefolio.gui.exporting.place_part import suggested_name
from cuefolio.services import deliveries, profiles, sheets


def opened(desk: Desk, folder: Path, settings: QSettings | None = None) -> ExportDialog:
    dialog = ExportDialog(desk.session, desk.film_id, desk.window, folder=folder, settings=settings)
    dialog.resize(1120, 760)
    dialog.open()
    desk.settle()
    return dialog


def settle(desk: Desk) -> None:
    """Also what is asked for a little later."""
    desk.settle()
    desk.qtbot.wait(150)
    desk.settle()


def choose(desk: Desk, dialog: ExportDialog, profile_id: str) -> None:
    dialog.recipient.field.set_value(profile_id)
    dialog.recipient.field.committed.emit(profile_id)
    desk.settle()


def mark(desk: Desk, dialog: ExportDialog, value: str) -> None:
    dialog.mark.field.set_value(value)
    dialog.mark.field.committed.emit(value)
    settle(desk)


def entries(dialog: ExportDialog) -> list[str]:
    """Ids in the list of formats, "" for the line between."""
    field = dialog.format.field
    return [str(field.itemData(row) or "") for row in range(field.count())]


def test_every_recipient_brings_its_formats_first_and_the_others_below_a_line(
    kept_desk: Desk, tmp_path: Path
) -> None:
    dialog = opened(kept_desk, tmp_path)
    known = sheets.formats()
    for listed in profiles.all_profiles():
        assert listed.profile is not None
        choose(kept_desk, dialog, listed.id)
        mine = list(listed.profile.formats)
        found = entries(dialog)
        assert found[: len(mine)] == mine
        assert found[len(mine)] == "" and set(found[len(mine) + 1 :]) == set(known) - set(mine)
        assert dialog.format_id() == mine[0]
        assert dialog.recipient.about.text() == listed.profile.about
        assert dialog.format.rollup_line.isVisible() is listed.profile.times.rollup
        assert dialog.recipient.field.currentText().endswith("(?)") is bool(listed.profile.unconfirmed)
        sheet = dialog._looked
        assert sheet is not None and sheet.made.profile.id == listed.id
    dialog.reject()


def test_what_is_not_confirmed_can_be_read(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = opened(kept_desk, tmp_path)
    choose(kept_desk, dialog, "prs")
    doubts = profiles.profile("prs").unconfirmed
    assert not dialog.recipient.sentences.isVisible()
    dialog.recipient.doubts.click()
    assert dialog.recipient.sentences.isVisible()
    assert all(text in dialog.recipient.sentences.full_text() for text in doubts)
    assert str(len(doubts)) in dialog.recipient.doubts.text()
    dialog.reject()


def test_another_format_than_the_recipients_keeps_its_rules(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = opened(kept_desk, tmp_path)
    choose(kept_desk, dialog, "socan")
    dialog.format.field.set_value("generic-csv")
    dialog.format.field.committed.emit("generic-csv")
    kept_desk.settle()
    dialog.export()
    kept_desk.settle()
    path = tmp_path / f"{suggested_name('Night Ferry', 'SOCAN')}.csv"
    made = sheets.delivery(sheets.snapshot(kept_desk.store, kept_desk.film_id), "generic-csv", "socan")
    assert path.read_bytes() == sheets.render(made, "generic-csv", {})
    sent = sheets.delivered(kept_desk.store, kept_desk.film_id)
    assert [(one.profile, one.format, one.classification) for one in sent] == [("socan", "generic-csv", "")]
    dialog.reject()


def test_a_roll_up_is_offered_where_it_is_allowed_and_shows(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = opened(kept_desk, tmp_path)
    choose(kept_desk, dialog, "prs")
    assert dialog._looked is not None
    each = len(dialog._looked.made.lines)
    dialog.format.rollup.setChecked(True)
    settle(kept_desk)
    looked = dialog._looked
    expected = sheets.delivery(
        sheets.snapshot(kept_desk.store, kept_desk.film_id), "cisac-xlsx", "prs", rollup=True
    )
    assert looked.wanted.rollup and [line.cue for line in looked.made.lines] == [
        line.cue for line in expected.lines
    ]
    assert len(looked.made.lines) <= each
    choose(kept_desk, dialog, "rapidcue")
    assert not dialog.format.rollup.isChecked() and not dialog.wanted().rollup
    dialog.reject()


def test_a_delivery_is_marked_and_the_next_one_is_a_revision(kept_desk: Desk, tmp_path: Path) -> None:
    desk = kept_desk
    dialog = opened(desk, tmp_path)
    choose(desk, dialog, "prs")
    field = dialog.mark.field
    assert not dialog.mark.to_line.isVisible()
    assert [field.itemText(row) for row in range(field.count())] == [
        "Only a file, without a mark", "Original (proposed)", "Revision 1",
    ]  # fmt: skip
    mark(desk, dialog, "original")
    assert dialog.mark.to_line.isVisible() and dialog.export_button.text() == "Deliver"
    dialog.mark.to.setText("PRS")
    dialog.mark.note.setText("first look")
    dialog.export()
    settle(desk)
    [first] = sheets.delivered(desk.store, desk.film_id)
    assert (first.classification, first.to, first.note, first.profile) == (
        "original",
        "PRS",
        "first look",
        "prs",
    )
    assert "The original is in" in dialog.notice.text()
    assert deliveries.is_the_file(desk.store, first.id, Path(dialog.place.field.text()))
    # Nothing changed: it stays what it is. After a change the revision is proposed.
    assert (
        field.itemText(1) == "Original (proposed)"
        and "Nothing changed since." in dialog.mark.line.note.text()
    )
    desk.session.write("cues.edit", [desk.view.cues.ids[0]], {"title": "Another title"})
    settle(desk)
    assert [field.itemText(row) for row in (1, 2)] == ["Original", "Revision 1 (proposed)"]
    assert "1 change since." in dialog.mark.line.note.text()
    mark(desk, dialog, "revision")
    dialog.export()
    settle(desk)
    newest = sheets.delivered(desk.store, desk.film_id)[0]
    assert (newest.classification, newest.revision) == ("revision", 1)
    assert "Revision 1 is in" in dialog.notice.text()
    dialog.reject()
    # The next time it begins with the recipient and the format of the last one.
    again = opened(desk, tmp_path)
    assert again.recipient.profile_id() == "prs" and again.format_id() == "cisac-xlsx"
    assert again.mark.mark() == ""
    again.reject()


def test_the_mark_stands_on_the_sheet_that_is_shown(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = opened(kept_desk, tmp_path)
    choose(kept_desk, dialog, "rapidcue")
    mark(kept_desk, dialog, "revision")
    cells = {cell.text for cell in dialog.preview.table.cells.grid.cells.values()}
    assert "Revision" in cells and "Original" not in cells
    dialog.reject()


def test_ones_own_copy_of_the_workbook_is_filled_and_remembered(kept_desk: Desk, tmp_path: Path) -> None:
    desk = kept_desk
    made = sheets.delivery(sheets.snapshot(desk.store, desk.film_id), "rapidcue-xlsx")
    book = load_workbook(io.BytesIO(sheets.render(made, "rapidcue-xlsx", {})))
    book["Template"]["T1"] = "my own remark"
    own = tmp_path / "official.xlsx"
    book.save(own)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    dialog = opened(desk, tmp_path, settings)
    choose(desk, dialog, "rapidcue")
    file = dialog.format.findChild(FileField)
    assert file is not None
    file.field.setText(str(tmp_path / "nowhere.xlsx"))
    file.field.commit()
    settle(desk)
    assert dialog.preview.stack.currentWidget() is dialog.preview.words
    assert "nowhere.xlsx" in dialog.preview.words.text()
    file._chosen(str(own))
    settle(desk)
    cells = {cell.text for cell in dialog.preview.table.cells.grid.cells.values()}
    assert "my own remark" in cells
    dialog.export()
    desk.settle()
    written = load_workbook(dialog.place.field.text())
    assert written["Template"]["T1"].value == "my own remark"
    dialog.reject()
    again = opened(desk, tmp_path, settings)
    choose(desk, again, "rapidcue")
    assert again.format.options() == {"workbook": str(own)}
    again.reject()


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A profile of one's own whose file is faulty; returns its id."""
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "mine.toml").write_text('based_on = "nobody"\n', encoding="utf-8")
    monkeypatch.setattr(profiles, "own_folder", lambda: folder)
    return "mine"


def test_a_faulty_profile_says_why_and_exports_nothing(kept_desk: Desk, faulty: str, tmp_path: Path) -> None:
    dialog = opened(kept_desk, tmp_path)
    choose(kept_desk, dialog, faulty)
    assert "mine.toml" in dialog.recipient.line.error.text()
    assert not dialog.export_button.isEnabled()
    choose(kept_desk, dialog, "house")
    assert dialog.recipient.line.error.text() == "" and dialog.export_button.isEnabled()
    dialog.reject()


def test_all_problems_leads_to_the_panel_for_this_recipient(desk: Desk) -> None:
    desk.window.actions_by_id["export"].trigger()
    desk.settle()
    [dialog] = [
        box for box in QApplication.topLevelWidgets() if isinstance(box, ExportDialog) and box.isVisible()
    ]
    choose(desk, dialog, "iprs")
    dialog.problems.click()
    desk.settle()
    assert not isValid(dialog)
    panel = desk.window.commands.check.panel
    assert panel is not None and panel.isVisible()
    assert [one.id for one in desk.view.cues.marks.readiness.recipients] == ["iprs"]


def test_a_catalogue_that_can_only_be_read_exports_files_without_a_mark(qtbot: QtBot) -> None:
    part = MarkPart(118, read_only=True)
    qtbot.addWidget(part)
    part.show_proposal(Proposal("original", 1, None, 0))
    assert part.field.count() == 1 and part.mark() == ""
    assert "keeps no deliveries" in part.line.note.text()


def test_a_long_list_of_what_is_missing_ends_with_how_many_more_there_are(qtbot: QtBot) -> None:
    found = FindingsList()
    qtbot.addWidget(found)
    found.show_findings([Finding("error", "sheets.no_year") for _ in range(MOST + 7)])
    group = found.topLevelItem(0)
    assert group.childCount() == MOST + 1
    assert group.text(0).endswith(f"({MOST + 7})") and "7" in group.child(MOST).text(0)


def test_tab_goes_through_the_questions_from_top_to_bottom(kept_desk: Desk, tmp_path: Path) -> None:
    desk = kept_desk
    dialog = opened(desk, tmp_path)
    choose(desk, dialog, "ddex")
    choose(desk, dialog, "house")
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.recipient.field.setFocus()
    places = []
    while (focus := QApplication.focusWidget()) is not dialog.place.field:
        assert focus is not None and len(places) < 12
        places.append(focus.mapTo(dialog, focus.rect().topLeft()))
        desk.tab()
    assert len(places) >= 7
    assert [place.y() for place in places] == sorted(place.y() for place in places)
    dialog.reject()
