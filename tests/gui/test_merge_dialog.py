# SPDX-License-Identifier: GPL-3.0-or-later
"""The merge dialog: shows first, asks what differs, does one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.merging import TOGETHER
from cuefolio.gui import language
from cuefolio.gui.dialogs.merge_dialog import MergeDialog
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_words import choices_of
from cuefolio.services import cues, library, undo, works

Settle = Callable[[], None]
Film = tuple[str, list[str]]
Open = Callable[..., MergeDialog]


@pytest.fixture
def open_merge(opened: CatalogSession, settle: Settle, qtbot: QtBot) -> Open:
    def make(kind: str, *names: str, keep: str = "") -> MergeDialog:
        ids = [key(opened, kind, name) for name in names]
        chosen = key(opened, kind, keep) if keep else ""
        dialog = MergeDialog(opened, kind, ids, keep=chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        settle()
        return dialog

    return make


def key(session: CatalogSession, kind: str, name: str) -> str:
    assert session.store is not None
    rows = library.rows(session.store, kind, library.list_ids(session.store, kind))
    return next(row.id for row in rows if row.name == name)


def add(session: CatalogSession, kind: str, **values: str) -> str:
    assert session.store is not None
    return library.add(session.store, kind, values).created[0]


def moved(dialog: MergeDialog) -> list[str]:
    return [text for _, text, _ in dialog.moving.lines()]


def test_it_shows_what_moves_and_merges_in_one_step(
    open_merge: Open, opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    add(opened, "party", name="A. Bell", notes="see Ana")
    dialog = open_merge("party", "A. Bell", "Ana Bell")
    assert dialog.preview is not None and dialog.preview.rows[0].name == "Ana Bell", "the one in use stays"
    assert dialog.sentence.text() == "Nothing uses what goes; only its facts are taken over."
    dialog.keeping.buttons()[1].click()
    settle()
    assert dialog.preview.rows[0].name == "A. Bell"
    assert moved(dialog)[:3] == ["Cues that move", "Night Ferry (2024)", "2M1 Anna's Theme"]
    assert dialog.sentence.text().startswith("2 cues and 1 work will show “A. Bell”.")
    assert opened.store is not None
    steps = len(undo.steps(opened.store, 1000))
    with qtbot.waitSignal(dialog.merged) as done:
        dialog.merge_button.click()
    settle()
    assert done.args == [dialog.keep] and not dialog.isVisible()
    assert len(undo.steps(opened.store, 1000)) == steps + 1
    assert [r.name for r in library.rows(opened.store, "party", dialog.ids)] == ["A. Bell"]


def test_values_are_chosen_field_by_field(open_merge: Open, opened: CatalogSession, settle: Settle) -> None:
    add(opened, "party", name="A. Bell", society="STIM", ipi="00123456789", notes="one")
    assert opened.store is not None
    library.edit(opened.store, "party", [key(opened, "party", "Ana Bell")], {"notes": "two"})
    dialog = open_merge("party", "Ana Bell", "A. Bell", keep="Ana Bell")
    assert set(dialog.field_choices) == {"name", "society", "notes"}, "what both agree on is no choice"
    society = dialog.field_choices["society"]
    assert society.value() == "PRS"
    society.set_value("STIM")
    society.committed.emit("STIM")
    assert dialog.field_choices["notes"].value() == "two\none"
    dialog.merge_button.click()
    settle()
    (row,) = library.rows(opened.store, "party", dialog.ids)
    assert (row.values["society"], row.values["ipi"], row.values["notes"]) == (
        "STIM", "00123456789", "two\none",
    )  # fmt: skip


def test_shares_have_to_be_settled_first(
    open_merge: Open, opened: CatalogSession, film: Film, settle: Settle
) -> None:
    assert opened.store is not None
    cues.set_party_rows(opened.store, [film[1][0]], [("Ana Bell", "C", "", 5000), ("A. Bell", "C", "", 2500)])
    dialog = open_merge("party", "Ana Bell", "A. Bell")
    assert not dialog.merge_button.isEnabled()
    assert dialog.sentence.text() == "Settle 1 question first."
    answers = dialog.questions.findChildren(QRadioButton)
    assert [a.text() for a in answers] == [
        "50 % (as for Ana Bell)", "25 % (as for A. Bell)", "75 % (both shares together)",
    ]  # fmt: skip
    assert not any(answer.isChecked() for answer in answers), "nothing is taken by itself"
    assert dialog.preview is not None
    dialog.questions.choose(dialog.preview.conflicts[0].id, TOGETHER)
    assert dialog.merge_button.isEnabled()
    dialog.merge_button.click()
    settle()
    found = cues.rows(opened.store, [film[1][0]])[0].parties
    assert [(p.name, p.share) for p in found] == [("Ana Bell", 7500)]


def test_many_questions_are_answered_alike(
    open_merge: Open, opened: CatalogSession, film: Film, settle: Settle
) -> None:
    assert opened.store is not None
    library.set_work_parties(opened.store, key(opened, "work", "Drift"), [])
    for cue in film[1][5:9]:
        cues.set_party_rows(opened.store, [cue], [("Ana Bell", "C", "", 5000), ("A. Bell", "C", "", 2500)])
    dialog = open_merge("party", "Ana Bell", "A. Bell")
    assert dialog.questions.unanswered() == 4
    dialog.questions._answer_all(key(opened, "party", "A. Bell"))
    assert dialog.questions.unanswered() == 0 and dialog.merge_button.isEnabled()


def test_different_originals_are_a_question_of_its_own(
    open_merge: Open, opened: CatalogSession, settle: Settle
) -> None:
    assert opened.store is not None
    other = add(opened, "work", title="Anna Theme")
    for work, original in ((key(opened, "work", "Anna's Theme"), "Old Air"), (other, "Old Song")):
        works.set_arrangement_of(opened.store, work, original)
    dialog = open_merge("work", "Anna's Theme", "Anna Theme")
    answers = dialog.questions.findChildren(QRadioButton)
    assert {a.accessibleDescription() for a in answers} == {"Of which work is it an arrangement?"}
    assert [a.text() for a in answers] == ["Old Air", "Old Song"] and not dialog.merge_button.isEnabled()
    answers[1].click()
    dialog.merge_button.click()
    settle()
    original = works.facts(opened.store, dialog.keep).arrangement_of
    assert original is not None and original.name == "Old Song"


def test_every_code_of_an_entry_has_words_of_the_language() -> None:
    fields = [field for kind in ENTRY_KINDS.values() for field in kind.fields if field.choices]
    assert "public_domain" in {field.name for field in fields}
    try:
        language.apply(QApplication.instance(), language.PSEUDO)  # type: ignore[arg-type]
        for field in fields:
            assert all(word.startswith("⟦") for _code, word in choices_of(field)), field.name
    finally:
        language.apply(QApplication.instance(), "en")  # type: ignore[arg-type]


def test_different_identifiers_are_warned_about(open_merge: Open, opened: CatalogSession) -> None:
    add(opened, "work", title="Anna Theme", iswc="T-111.111.111-1")
    dialog = open_merge("work", "Anna's Theme", "Anna Theme")
    assert dialog.warning.text().startswith("Their ISWC differ")
    assert not dialog.warning.isHidden()


def test_what_changes_meanwhile_is_shown(
    open_merge: Open, opened: CatalogSession, film: Film, settle: Settle
) -> None:
    dialog = open_merge("mood", "calm", "tender", keep="calm")
    assert moved(dialog)[2:] == ["2M1 Anna's Theme"]
    opened.write("cues.edit", [film[1][0]], {"mood": "tender; calm"})
    settle()
    assert moved(dialog)[2:] == [
        "1M1 Harbour Lights", "2M1 Anna's Theme", "Have more than one of them now, keep one",
        "1M1 Harbour Lights (Night Ferry)",
    ]  # fmt: skip


def test_what_is_deleted_meanwhile_is_told(open_merge: Open, opened: CatalogSession, settle: Settle) -> None:
    dialog = open_merge("mood", "calm", "unused mood")
    opened.write("library.delete", "mood", [key(opened, "mood", "unused mood")])
    settle()
    assert not dialog.merge_button.isEnabled()
    assert dialog.notice.text().startswith("The mood to change does not exist any more")


def test_cancel_changes_nothing(open_merge: Open, opened: CatalogSession, settle: Settle) -> None:
    assert opened.store is not None
    version = opened.store.data_version()
    dialog = open_merge("mood", "calm", "tender")
    dialog.cancel_button.click()
    settle()
    assert opened.store.data_version() == version and not dialog.isVisible()


def test_it_is_complete_by_keyboard(
    open_merge: Open, opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_merge("mood", "calm", "tender")
    assert dialog.merge_button.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert not dialog.isVisible() and opened.store is not None
    assert len(library.rows(opened.store, "mood", dialog.ids)) == 1


def test_long_names_and_many_entries_fit_a_small_window(open_merge: Open, opened: CatalogSession) -> None:
    names = [f"{'very ' * 200}long {n}" for n in range(6)]
    for name in names:
        add(opened, "theme", name=name, description="word " * 400)
    dialog = open_merge("theme", *names)
    dialog.resize(640, 480)
    assert dialog.minimumSizeHint().width() <= 640 and dialog.minimumSizeHint().height() <= 560
