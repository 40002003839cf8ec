# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets of a production that went out: listed, written again, compared, checked; and its lock."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import openpyxl
import pytest
from desk import CTRL, SHIFT, Desk, Key
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from cuefolio.gui.delivery.comparison_dialog import ComparisonDialog
from cuefolio.gui.delivery.delivered_dialog import DeliveredDialog
from cuefolio.gui.dialogs.lock_dialog import LockDialog
from cuefolio.services import cues, deliveries, film_lock, films, sheets

D = TypeVar("D", bound=QDialog)
Send = Callable[..., deliveries.Done]


def shown(kind: type[D]) -> D:
    """The one dialog of a kind that is on the screen."""
    (found,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
    return found


def changes(dialog: ComparisonDialog) -> dict[str, list[str]]:
    """The sentences by what stands over them."""
    found: dict[str, list[str]] = {}
    model = dialog.list.changes
    for row, line in enumerate(model.lines):
        assert model.index(row, 0).data().strip() == line.text
        if line.is_head:
            found[line.text] = []
        else:
            found[next(reversed(found))].append(line.text)
    return found


def opened(desk: Desk) -> DeliveredDialog:
    desk.window.actions_by_id["delivered_sheets"].trigger()
    desk.settle()
    return shown(DeliveredDialog)


def lines(dialog: DeliveredDialog) -> list[list[str]]:
    """Mark, recipient, to whom, file and by whom, a line a sheet."""
    return [[item.text(column) for column in range(1, 6)] for item in dialog.tree.lines()]


@pytest.fixture
def send(kept_desk: Desk, tmp_path: Path) -> Send:
    def deliver(name: str, profile: str = "prs", **more: object) -> deliveries.Done:
        desk = kept_desk
        return deliveries.deliver(desk.store, desk.film_id, "cisac-xlsx", tmp_path / name, profile, **more)

    return deliver


def test_where_nothing_went_out_the_way_to_the_export_is_shown(kept_desk: Desk) -> None:
    dialog = opened(kept_desk)
    assert dialog.pages.currentWidget() is dialog.nothing
    assert not dialog.compare_button.isEnabled() and not dialog.write_button.isEnabled()
    dialog.nothing.buttons[0].click()
    kept_desk.settle()
    (other,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    assert type(other).__name__ == "ExportDialog"


def test_every_sheet_is_listed_with_its_mark(kept_desk: Desk, send: Send, tmp_path: Path) -> None:
    desk = kept_desk
    desk.store.author = "Ana Bell"
    send("a.xlsx", to="PRS London", note="before the end credits were known")
    cues.edit(desk.store, [desk.key_at()], {"title": "Harbour at Night"})
    send("b.xlsx", to="PRS London")
    sheets.export(desk.store, desk.film_id, "json", tmp_path / "c.json")
    dialog = opened(desk)
    assert lines(dialog) == [
        ["Exported", "House style", "", "c.json", "Ana Bell"],
        ["Revision 1", "PRS for Music", "PRS London", "b.xlsx", "Ana Bell"],
        ["Original", "PRS for Music", "PRS London", "a.xlsx", "Ana Bell"],
    ]
    assert desk.focus() is dialog.tree and [sent.sheet.file_name for sent in dialog.chosen()] == ["c.json"]
    desk.press(Key.Key_End)
    assert dialog.note.full_text() == "Note: before the end credits were known"
    assert "Original of " in dialog.what.full_text() and "to PRS London" in dialog.what.full_text()
    assert "as it was kept" in dialog.state.full_text()


def test_with_now_by_the_keyboard_alone(kept_desk: Desk, send: Send) -> None:
    desk = kept_desk
    send("a.xlsx")
    cues.edit(desk.store, [desk.view.cues.ids[0]], {"title": "Harbour at Night"})
    cues.delete(desk.store, [desk.view.cues.ids[1]])
    films.edit_film(desk.store, desk.film_id, {"director": "Bo Lind"})
    dialog = opened(desk)
    assert dialog.compare_button.text() == "Compare with now"
    desk.enter()
    desk.settle()
    compared = shown(ComparisonDialog)
    told = changes(compared)
    assert told["Production"] == ["Director was “Marta Quist” and is “Bo Lind” now."]
    assert told["1M1  Harbour at Night"] == ["Title was “Harbour Lights” and is “Harbour at Night” now."]
    assert told["1M2  Queen of the Quay"] == ["Gone"]
    assert compared.summary.full_text() == "1 cue changed, 1 gone, 17 unchanged"
    assert compared.sides.full_text().endswith("After: The production as it is now")


def test_from_a_change_to_its_cell(kept_desk: Desk, send: Send) -> None:
    desk = kept_desk
    send("a.xlsx")
    changed = desk.view.cues.ids[4]
    cues.edit(desk.store, [changed], {"title": "Anna, later"})
    opened(desk)
    desk.enter()
    desk.settle()
    compared = shown(ComparisonDialog)
    compared.activateWindow()
    desk.qtbot.waitUntil(compared.isActiveWindow)
    desk.press(Key.Key_Down)
    desk.enter()
    desk.settle()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    assert desk.key_at() == changed and desk.at()[1] == "title"


def test_two_sheets_the_earlier_first(kept_desk: Desk, send: Send) -> None:
    desk = kept_desk
    send("a.xlsx")
    cues.set_party_rows(desk.store, [desk.view.cues.ids[0]], [("Bo Lind", "C", "BMI", 10000)])
    send("b.xlsx")
    films.edit_film(desk.store, desk.film_id, {"director": "Later"})
    dialog = opened(desk)
    desk.press(Key.Key_Down, with_=SHIFT)
    assert len(dialog.chosen()) == 2 and dialog.compare_button.text() == "Compare these two"
    assert not dialog.write_button.isEnabled()
    dialog.compare_button.click()
    desk.settle()
    compared = shown(ComparisonDialog)
    told = [sentence for sentences in changes(compared).values() for sentence in sentences]
    assert any(sentence.startswith("Writers: “Bo Lind") and "is new" in sentence for sentence in told)
    assert not any("Later" in sentence for sentence in told)
    assert compared.sides.full_text().startswith("Before: Original of ")


def test_sheets_that_say_the_same(kept_desk: Desk, send: Send) -> None:
    send("a.xlsx")
    opened(kept_desk).compare()
    kept_desk.settle()
    compared = shown(ComparisonDialog)
    assert compared.pages.currentWidget() is compared.same
    assert compared.summary.full_text() == "Both sheets say the same."


def test_the_changes_as_a_file(kept_desk: Desk, send: Send, tmp_path: Path) -> None:
    desk = kept_desk
    send("a.xlsx")
    cues.edit(desk.store, [desk.view.cues.ids[0]], {"title": "Harbour at Night"})
    opened(desk).compare()
    desk.settle()
    compared = shown(ComparisonDialog)
    compared.ask_file()
    (question,) = compared.findChildren(QFileDialog)
    question.reject()
    compared.export(str(tmp_path / "changes.txt"))
    desk.settle()
    assert "Harbour at Night" in (tmp_path / "changes.txt").read_text(encoding="utf-8")
    assert compared.notice.kind() == "done" and "changes.txt" in compared.notice.text()
    compared.export(str(tmp_path / "changes.doc"))
    desk.settle()
    assert compared.notice.kind() == "error" and ".xlsx" in compared.notice.text()
    assert not (tmp_path / "changes.doc").exists()


def test_a_sheet_is_written_again_as_it_went_out(kept_desk: Desk, send: Send, tmp_path: Path) -> None:
    desk = kept_desk
    send("a.xlsx")
    first = (tmp_path / "a.xlsx").read_bytes()
    cues.edit(desk.store, [desk.view.cues.ids[0]], {"title": "Harbour at Night"})
    dialog = opened(desk)
    dialog.write_again(dialog.chosen()[0], tmp_path / "again.xlsx")
    desk.settle()
    assert (tmp_path / "again.xlsx").read_bytes() == first
    assert dialog.notice.kind() == "done" and "the same to the byte" in dialog.notice.text()
    dialog.write_again(dialog.chosen()[0], desk.store.path)
    desk.settle()
    assert dialog.notice.kind() == "error"
    assert openpyxl.load_workbook(tmp_path / "again.xlsx").sheetnames


def test_whether_a_file_is_the_one_that_went_out(kept_desk: Desk, send: Send, tmp_path: Path) -> None:
    send("a.xlsx")
    (tmp_path / "other.xlsx").write_bytes((tmp_path / "a.xlsx").read_bytes() + b"\0")
    dialog = opened(kept_desk)
    for name, kind, words in (
        ("a.xlsx", "done", "to the byte"),
        ("other.xlsx", "warning", "is not the file"),
        ("none.xlsx", "error", "none.xlsx"),
    ):
        dialog.check_file(dialog.chosen()[0], tmp_path / name)
        kept_desk.settle()
        assert dialog.notice.kind() == kind and words in dialog.notice.text()


def test_a_record_that_was_altered_is_neither_compared_nor_written(kept_desk: Desk, send: Send) -> None:
    send("a.xlsx")
    with closing(sqlite3.connect(kept_desk.store.path)) as connection, connection:
        connection.execute("UPDATE delivered_sheet SET sheet = replace(sheet, 'Storm', 'Calm')")
    dialog = opened(kept_desk)
    assert not dialog.compare_button.isEnabled() and not dialog.write_button.isEnabled()
    assert "altered outside Cuefolio" in dialog.state.full_text()


def test_three_sheets_cannot_be_compared(kept_desk: Desk, send: Send) -> None:
    for name in ("a.xlsx", "b.xlsx", "c.xlsx"):
        send(name)
    dialog = opened(kept_desk)
    kept_desk.press(Key.Key_A, with_=CTRL)
    assert len(dialog.chosen()) == 3 and not dialog.compare_button.isEnabled()
    assert "Select two sheets" in dialog.note.full_text()


def test_the_production_is_locked_and_unlocked_from_here(kept_desk: Desk, send: Send) -> None:
    desk = kept_desk
    send("a.xlsx")
    dialog = opened(desk)
    assert dialog.lock_button.text() == "Lock…"
    dialog.lock_button.click()
    desk.settle()
    shown(LockDialog).ok_button.click()
    desk.settle()
    assert film_lock.state(desk.store, desk.film_id) is not None
    assert dialog.lock_button.text() == "Unlock…" and "Locked" in dialog.lock_state.full_text()
    assert len(dialog.chosen()) == 1
    dialog.lock_button.click()
    desk.settle()
    question = shown(LockDialog)
    question.reason.setText("wrong publisher")
    question.ok_button.click()
    desk.settle()
    assert film_lock.state(desk.store, desk.film_id) is None
    assert dialog.lock_button.text() == "Lock…"
