# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipients: what each wants, copies of one's own, faulty files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from desk import Desk, Key
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.gui.delivery.copy_profile_dialog import CopyProfileDialog
from cuefolio.gui.delivery.profiles_dialog import ProfilesDialog
from cuefolio.gui.theme import apply_theme
from cuefolio.services import profiles


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own folder that is not there yet, as on a new machine."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return profiles.own_folder()


def opened(desk: Desk) -> ProfilesDialog:
    desk.window.actions_by_id["recipients"].trigger()
    desk.settle()
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, ProfilesDialog) and w.isVisible())
    return dialog


def choose(dialog: ProfilesDialog, name: str) -> str:
    """Go to a recipient; returns its page as text."""
    dialog.tree.setCurrentItem(next(item for item in dialog.tree.lines() if item.text(0).startswith(name)))
    return dialog.page.toPlainText()


def names(dialog: ProfilesDialog) -> list[str]:
    return [item.text(0) for item in dialog.tree.lines()]


def come_back(desk: Desk, dialog: ProfilesDialog) -> None:
    """From the editor to the window."""
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowActivate))
    desk.settle()


def copied(desk: Desk, dialog: ProfilesDialog, name: str) -> None:
    dialog.copy_button.click()
    question = dialog.findChild(CopyProfileDialog)
    assert question is not None
    QTest.keyClicks(question.name, name)  # over what is proposed, which is selected
    question.ok_button.click()
    desk.settle()


def test_every_recipient_with_its_facts(kept_desk: Desk) -> None:
    dialog = opened(kept_desk)
    assert len(names(dialog)) == 15 and kept_desk.focus() is dialog.tree
    page = choose(dialog, "PRS for Music")
    for fact in (
        "PRS's own columns and words for usage are not public to us",
        "one 100 %: writers 50, publishers 50",
        "half a second and more goes up, at least one second",
        "count for the later entrance only",
        "one line called “title of the production”",
        "CISAC common cue sheet (workbook) (.xlsx)",
        "Score = X",
        "https://mcpspm.com/music-reporting",
    ):
        assert fact in page
    rows = dict(re.findall(r"^(Label|Main title|ISRC)\n((?:[^\n]+\n){2})", page, re.MULTILINE))
    assert rows["Main title"] == "Signature\nSignature\n"
    kept_desk.enter()
    assert kept_desk.focus() is dialog.page and dialog.isVisible()
    label = page.splitlines()[page.splitlines().index("Label") + 1 :][:5]
    assert label == ["–", "–", "○", "●", "–"]  # by the origin of the cue


def test_every_shipped_profile_can_be_read(kept_desk: Desk) -> None:
    dialog = opened(kept_desk)
    for entry in profiles.all_profiles():
        wanted = profiles.profile(entry.id)
        page = choose(dialog, wanted.name)
        assert page.startswith(f"{wanted.name}\n{entry.id} · comes with Cuefolio")
        assert [sentence for sentence in wanted.unconfirmed if sentence not in page] == [], entry.id
        assert [one.title for one in wanted.sources.values() if one.title not in page] == [], entry.id
        assert not dialog.delete_button.isEnabled() and not dialog.open_button.isEnabled()


def test_a_copy_is_ones_own_and_is_deleted_when_somebody_agrees(kept_desk: Desk, folder: Path) -> None:
    dialog = opened(kept_desk)
    choose(dialog, "APRA")
    copied(kept_desk, dialog, "Sheets for Sydney")
    assert (folder / "sheets-for-sydney.toml").is_file()
    assert dialog.current_id() == "sheets-for-sydney" and "your own" in dialog.page.toPlainText()
    assert dialog.open_button.isEnabled() and dialog.notice.kind() == "done"
    dialog.activateWindow()
    kept_desk.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.delete_button.click()
    assert (folder / "sheets-for-sydney.toml").is_file() and dialog.notice.kind() == "warning"
    assert kept_desk.focus() is dialog.notice.button()
    kept_desk.press(Key.Key_Space)
    kept_desk.settle()
    assert not (folder / "sheets-for-sydney.toml").exists()
    assert "Sheets for Sydney" not in names(dialog) and dialog.current_id()


def test_a_copy_that_cannot_be_says_why_at_the_field(kept_desk: Desk, folder: Path) -> None:
    profiles.copy_profile("apra", "sydney")
    dialog = opened(kept_desk)
    dialog.copy_button.click()
    question = dialog.findChild(CopyProfileDialog)
    assert question is not None
    for typed, words in (("sydney", "choose another id"), ("No Id!", "small letters")):
        question.id_field.selectAll()
        QTest.keyClicks(question.id_field, typed)
        question.ok_button.click()
        kept_desk.settle()
        assert words in question.lines[question.id_field].error.full_text()
        assert kept_desk.focus() is question.id_field
    assert [path.name for path in folder.iterdir()] == ["sydney.toml"]


def test_a_faulty_file_names_its_line_until_it_is_mended(kept_desk: Desk, folder: Path) -> None:
    path = profiles.copy_profile("prs", "ours", "Our own")
    whole = path.read_text(encoding="utf-8")
    faulty = whole.replace('rounding = "half-up"', 'rounding = "sideways"')
    assert faulty != whole
    path.write_text(faulty, encoding="utf-8")
    line = 1 + faulty[: faulty.index("sideways")].count("\n")
    dialog = opened(kept_desk)
    page = choose(dialog, "ours")
    assert f"wrong in line {line}" in page and 'rounding = "sideways"' in page and str(path) in page
    assert not dialog.copy_button.isEnabled() and dialog.open_button.isEnabled()
    told: list[object] = []
    kept_desk.session.changed.connect(told.append)
    come_back(kept_desk, dialog)  # nothing was mended yet
    assert told == []
    path.write_text(whole, encoding="utf-8")
    come_back(kept_desk, dialog)
    kept_desk.session.changed.disconnect(told.append)
    assert told == [None]  # what rests on the profile is looked at again
    assert dialog.current_id() == "ours" and dialog.page.toPlainText().startswith("Our own")
    assert dialog.copy_button.isEnabled()


def test_ones_own_instead_of_a_shipped_one(kept_desk: Desk) -> None:
    profiles.copy_profile("tono", "tono", "TONO as we do it")
    dialog = opened(kept_desk)
    assert "used instead of the one that comes with Cuefolio" in choose(dialog, "TONO as we do it")
    dialog.ask_delete()
    assert "is used again" in dialog.notice.text()


def test_the_page_follows_the_theme(kept_desk: Desk, qapp: QApplication) -> None:
    dialog = opened(kept_desk)
    page = choose(dialog, "GEMA")
    light = dialog.page.document().defaultStyleSheet()
    apply_theme(qapp, "dark", "normal")
    assert dialog.page.document().defaultStyleSheet() != light
    assert dialog.page.toPlainText() == page
