# SPDX-License-Identifier: GPL-3.0-or-later
"""End credits in the window: wordings, a text that follows edits, what is missing, copied and saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk
from PySide6.QtWidgets import QApplication, QFileDialog

from cuefolio.gui.series_comfort.credits_dialog import CreditsDialog
from cuefolio.services import end_credits

OWN = """
form = 1
[[wording]]
id = "plain"
name = "Plain list"
about = "One line a song"
lines = [ { text = "{title} - {performer}" } ]
"""


@pytest.fixture
def desk(kept_desk: Desk) -> Desk:
    """The shared window, as if nobody had chosen a wording in it yet."""
    kept_desk.window.settings.remove("credits")
    return kept_desk


def opened(desk: Desk) -> CreditsDialog:
    desk.window.actions_by_id["end_credits"].trigger()
    desk.settle()
    (found,) = dialogs()
    return found


def dialogs() -> list[CreditsDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CreditsDialog) and w.isVisible()]


def expected(desk: Desk, wording: str) -> str:
    return end_credits.of_film(desk.store, desk.film_id, end_credits.wording(wording)).text


def names(dialog: CreditsDialog) -> list[str]:
    return [dialog.wording.itemText(n) for n in range(dialog.wording.count())]


def test_each_wording_is_shown_and_remembered(desk: Desk) -> None:
    dialog = opened(desk)
    assert names(dialog) == ["American, full", "British", "Short"] and dialog.wording.hasFocus()
    assert dialog.text.toPlainText() == expected(desk, "us") != ""
    assert dialog.line.note.full_text() == "One block a song, with societies and publishers"
    dialog.wording.committed.emit("short")
    desk.settle()
    assert dialog.text.toPlainText() == expected(desk, "short") != expected(desk, "us")
    dialog.reject()
    desk.settle()
    assert opened(desk).text.toPlainText() == expected(desk, "short")


def test_what_is_missing_leads_to_its_cell_and_goes_when_it_is_entered(desk: Desk) -> None:
    dialog = opened(desk)
    gaps = [dialog.gaps.item(n).text() for n in range(dialog.gaps.count())]
    assert "1M2 “Queen of the Quay” – not known: Performer" in gaps
    key = desk.view.cues.ids[1]
    desk.session.write("cues.edit", [key], {"performer": "The Quays"})
    desk.settle()
    after = [dialog.gaps.item(n).text() for n in range(dialog.gaps.count())]
    assert set(gaps) - set(after) == {"1M2 “Queen of the Quay” – not known: Performer"}
    assert "Performed by The Quays" in dialog.text.toPlainText()
    dialog.gaps.setCurrentRow(after.index("1M2 “Queen of the Quay” – not known: Writers"))
    dialog.gaps.itemActivated.emit(dialog.gaps.currentItem())
    desk.settle()
    assert dialogs() == [] and desk.key_at() == key


def test_the_text_is_copied_and_saved(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    text = expected(desk, "us")
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == text and "clipboard" in dialog.notice.text()
    asked = dialog.ask_path()
    assert asked.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert [Path(name).name for name in asked.selectedFiles()] == ["Night Ferry end credits.txt"]
    asked.reject()
    dialog.save(str(tmp_path / "credits.txt"))
    desk.settle()
    assert (tmp_path / "credits.txt").read_text(encoding="utf-8") == text
    assert dialog.notice.text() == "Saved as credits.txt."
    dialog.save(str(tmp_path / "no such folder" / "credits.txt"))
    desk.settle()
    assert "no such folder" in dialog.notice.text()


def test_wordings_of_a_file_join_the_list_and_a_faulty_one_is_told_of(desk: Desk, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(OWN, encoding="utf-8")
    dialog = opened(desk)
    dialog.take_file(str(own))
    desk.settle()
    assert names(dialog)[-1] == "Plain list" and dialog.notice.text() == ""
    dialog.wording.committed.emit("plain")
    desk.settle()
    assert dialog.line.note.full_text() == "One line a song"
    own.write_text(OWN.replace("{performer}", "{singer}"), encoding="utf-8")
    dialog.take_file(str(own))
    desk.settle()
    assert "own.toml is wrong at wording 1, line 1" in dialog.notice.text()
    assert names(dialog) == ["American, full", "British", "Short"]
    assert dialog.text.toPlainText() == expected(desk, "us")


def test_a_film_without_songs_says_what_a_song_is(desk: Desk) -> None:
    desk.show("The Orchard")
    dialog = opened(desk)
    assert dialog.pages.currentIndex() == 1 and "No songs" in dialog.no_songs.accessibleName()
    assert not dialog.copy_button.isEnabled() and not dialog.save_button.isEnabled()
    assert dialog.gap_pages.currentIndex() == 1


def test_own_wordings_begin_as_a_copy_of_the_shipped_ones() -> None:
    assert not end_credits.own_file().exists()
    path = end_credits.make_own_file()
    known = end_credits.known_wordings()
    assert known.own == path == end_credits.own_file() and known.has_own and not known.errors
    assert [wording.id for wording in known.wordings] == ["us", "uk", "short"]
    path.write_text(OWN, encoding="utf-8")
    assert end_credits.make_own_file().read_text(encoding="utf-8") == OWN
    path.unlink()
