# SPDX-License-Identifier: GPL-3.0-or-later
"""Split, history, about, crash report and work dialogs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from languages import speaking
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cuefolio import __version__
from cuefolio.gui import language
from cuefolio.gui.dialogs.about_dialog import AboutDialog
from cuefolio.gui.dialogs.base import Dialog
from cuefolio.gui.dialogs.crash_dialog import CrashDialog, report
from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.dialogs.history_dialog import HistoryDialog, local_time
from cuefolio.gui.dialogs.split_dialog import SplitDialog
from cuefolio.gui.dialogs.work_dialog import WorkDialog
from cuefolio.gui.exporting.dialog import ExportDialog
from cuefolio.gui.panels.party_editor import NAME
from cuefolio.gui.session import CatalogSession
from cuefolio.services import catalog, cues, library

Settle = Callable[[], None]
Film = tuple[str, list[str]]


def show(dialog: Dialog, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()


def test_a_cue_is_split_where_it_is_typed(
    opened: CatalogSession, film: Film, settle: Settle, qtbot: QtBot
) -> None:
    assert opened.store is not None
    cue = cues.find_cue(opened.store, film[0], "2M1")
    dialog = SplitDialog(opened, cue.id)
    show(dialog, qtbot)
    settle()
    assert dialog.range.full_text() == "01:19:02:10 – 01:21:14:14   (2:12)"
    qtbot.keyClicks(dialog.field, "1200000")
    assert dialog.field.hint_text() == "01:20:00:00  ·  0:58 + 1:15"
    with qtbot.waitSignal(dialog.split_done) as done:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert done.args is not None
    rows = cues.rows(opened.store, [cue.id, str(done.args[0])])
    assert rows[0].text("out") == rows[1].text("in") == "01:20:00:00"


def test_a_split_outside_the_cue_is_refused(
    opened: CatalogSession, film: Film, settle: Settle, qtbot: QtBot
) -> None:
    assert opened.store is not None
    dialog = SplitDialog(opened, cues.find_cue(opened.store, film[0], "2M1").id)
    show(dialog, qtbot)
    settle()
    qtbot.keyClicks(dialog.field, "02000000")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    settle()
    assert dialog.isVisible() and "is not inside the cue" in dialog.line.error.text()


def test_the_history_follows_undo(opened: CatalogSession, film: Film, settle: Settle, qtbot: QtBot) -> None:
    opened.write("cues.edit", [film[1][0]], {"title": "Lights"})
    settle()
    dialog = HistoryDialog(opened)
    show(dialog, qtbot)
    settle()
    first = dialog.tree.topLevelItem(0)
    assert first is not None and first.text(1) == "Edit Title of 1M1"
    assert dialog.undo_button.isEnabled() and not dialog.redo_button.isEnabled()
    dialog.undo_button.click()
    settle()
    second = dialog.tree.topLevelItem(1)
    assert second is not None and (second.text(1), second.text(3)) == ("Edit Title of 1M1", "undone")
    assert dialog.redo_button.isEnabled()


@pytest.mark.parametrize("code", list(language.LANGUAGES))
def test_the_history_says_its_short_words_whole(
    opened: CatalogSession, film: Film, settle: Settle, qtbot: QtBot, qapp: QApplication, code: str
) -> None:
    for title in ("One", "Two"):
        opened.write("cues.edit", film[1][:1], {"title": title})
    opened.undo()
    opened.write("cues.edit", film[1][:1], {"title": "Three"})
    settle()
    with speaking(qapp, code):
        dialog = HistoryDialog(opened)
        show(dialog, qtbot)
        settle()
    tree = dialog.tree
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    assert any(item.text(3) for item in items if item is not None)
    for column in (0, 2, 3):
        assert tree.columnWidth(column) >= tree.sizeHintForColumn(column), (column, code)
        assert tree.columnWidth(column) >= tree.header().sectionSizeHint(column)
    assert tree.columnWidth(1) > tree.columnWidth(0)


def test_a_stored_time_is_shown_in_local_words() -> None:
    assert local_time("2026-01-02T03:04:05+00:00") not in ("", "2026-01-02T03:04:05+00:00")
    assert local_time("never") == "never"


def test_about_names_version_and_licence(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    show(dialog, qtbot)
    texts = " ".join(label.full_text() for label in dialog.findChildren(type(dialog.notice._text)))
    assert __version__ in texts and "GNU General Public License" in texts
    assert "mutagen" in dialog.libraries.toPlainText()


def test_a_crash_report_can_be_copied_and_holds_markup_as_text(qtbot: QtBot) -> None:
    try:
        raise ValueError("<b>half done</b>")
    except ValueError as error:
        dialog = CrashDialog(error)
        told = report(error)
    show(dialog, qtbot)
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == told
    assert "<b>half done</b>" in told and __version__ in told
    assert "HOME" not in told and str(Path.home()) not in told


def test_parties_of_a_work_are_edited_for_every_cue(
    opened: CatalogSession, film: Film, settle: Settle, qtbot: QtBot
) -> None:
    assert opened.store is not None
    cue = cues.find_cue(opened.store, film[0], "3M4")
    dialog = WorkDialog(opened, cue.works[0].id)
    show(dialog, qtbot)
    settle()
    assert dialog.title.full_text() == "Anna's Theme"
    assert dialog.parties.note.text() == "Used by 2 cues."
    model = dialog.parties.model
    model.setData(model.index(0, NAME), "Cleo Dane")
    settle()
    assert library.work_parties(opened.store, cue.works[0].id)[0] == ("Cleo Dane", "C", "", 10000)
    assert cues.find_cue(opened.store, film[0], "2M1").text("composer") == "Cleo Dane"
    opened.undo()
    settle()
    assert model.index(0, NAME).data() == "Ana Bell"


@pytest.mark.parametrize("answer", ["Keep mine", "Take theirs"])
def test_a_work_that_another_window_changed_meanwhile_is_not_overwritten_unasked(
    opened: CatalogSession, film: Film, settle: Settle, qtbot: QtBot, answer: str
) -> None:
    assert opened.store is not None
    work = cues.find_cue(opened.store, film[0], "2M1").works[0].id
    dialog = WorkDialog(opened, work)
    show(dialog, qtbot)
    settle()
    theirs = [("Eva Lind", "C", "", 10000)]
    other = catalog.open_catalog(opened.store.path)
    library.set_work_parties(other, work, theirs)
    other.close()
    model, ask = dialog.parties.model, dialog.parties.ask
    model.setData(model.index(0, NAME), "Cleo Dane")
    settle()
    assert library.work_parties(opened.store, work) == theirs, "nothing was stored yet"
    assert "Anna's Theme" in ask.sentence() and "elsewhere" in ask.sentence()
    next(button for button in ask.buttons if button.text() == answer).click()
    settle()
    wanted = "Cleo Dane" if answer == "Keep mine" else "Eva Lind"
    assert library.work_parties(opened.store, work)[0][0] == wanted
    assert model.index(0, NAME).data() == wanted and ask.sentence() == ""
    model.setData(model.index(0, NAME), "Ben Fox")
    settle()
    assert library.work_parties(opened.store, work)[0][0] == "Ben Fox" and ask.sentence() == ""


def test_an_untouched_work_shows_what_another_window_stored(
    opened: CatalogSession, film: Film, settle: Settle, qtbot: QtBot
) -> None:
    assert opened.store is not None
    work = cues.find_cue(opened.store, film[0], "2M1").works[0].id
    dialog = WorkDialog(opened, work)
    show(dialog, qtbot)
    settle()
    other = catalog.open_catalog(opened.store.path)
    library.set_work_parties(other, work, [("Eva Lind", "C", "", 10000)])
    other.close()
    opened.changed.emit(None)
    settle()
    model = dialog.parties.model
    assert model.index(0, NAME).data() == "Eva Lind"
    model.setData(model.index(0, NAME), "Cleo Dane")
    settle()
    assert library.work_parties(opened.store, work)[0][0] == "Cleo Dane", "what was seen counts"


def test_closed_dialogs_are_gone_and_hear_nothing_more(
    opened: CatalogSession, film: Film, settle: Settle, qtbot: QtBot
) -> None:
    assert opened.store is not None
    work = cues.find_cue(opened.store, film[0], "2M1").works[0].id
    made: list[Dialog] = [
        HistoryDialog(opened),
        WorkDialog(opened, work),
        SplitDialog(opened, film[1][0]),
        ExportDialog(opened, film[0]),
        FilmDialog(opened, None),
    ]
    for dialog in made:
        dialog.open()
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
    opened.write("cues.edit", [film[1][0]], {"title": "Lights"})
    settle()  # an exception in a forgotten slot fails the test
    assert not any(isValid(dialog) for dialog in made)
