# SPDX-License-Identifier: GPL-3.0-or-later
"""Every reported number tells how it came about: from the table, the line under it, by keys and by mouse."""

from __future__ import annotations

from desk import ALT, SHIFT, Desk, Key
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.domain.timecode import format_seconds
from cuefolio.gui.explaining.account_tree import AccountModel
from cuefolio.gui.explaining.number_dialog import NumberDialog
from cuefolio.services import cues, explain, profiles
from cuefolio.services.explain import Account


def shown(desk: Desk) -> NumberDialog:
    desk.settle()
    [dialog] = [w for w in QApplication.topLevelWidgets() if isinstance(w, NumberDialog) and w.isVisible()]
    return dialog


def carved(desk: Desk) -> tuple[int, Account]:
    """The line in the table of a cue from which another one takes frames, and its account."""
    for row, key in enumerate(desk.view.cues.ids):
        found = [one for one in desk.rows() if one.id == key and one.is_counted]
        if found:
            account = explain.number(desk.store, desk.film_id, cue_key=str(key))
            if any(part.code == "explain.carved" for part in account.parts):
                return row, account
    raise AssertionError("no cue of the sample is carved")


def test_alt_return_in_the_duration_tells_frames_rate_carving_and_rounding(kept_desk: Desk) -> None:
    desk = kept_desk
    row, account = carved(desk)
    desk.go(row, "duration")
    desk.press(Key.Key_Return, with_=ALT)
    dialog = shown(desk)
    sentences = [text for _depth, text in explain.sentences(account)]
    assert dialog.number.text() == sentences[0]
    assert [line.strip() for line in dialog.text().split("\n")] == sentences
    model = dialog.tree.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == [
        next(text for _depth, text in explain.sentences(part)) for part in account.parts
    ]
    assert any("count for" in text for text in sentences) and any("frames at" in text for text in sentences)
    dialog.reject()


def test_the_tree_is_walked_copied_and_left_by_keys(kept_desk: Desk) -> None:
    desk = kept_desk
    row, _account = carved(desk)
    desk.go(row, "duration")
    desk.press(Key.Key_Return, with_=ALT)
    dialog = shown(desk)
    assert QApplication.focusWidget() is dialog.tree
    first = dialog.tree.currentIndex()
    desk.press(Key.Key_Down)
    assert dialog.tree.currentIndex() != first
    desk.press(Key.Key_C, with_=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == dialog.text()
    assert dialog.text().count("\n") >= 3 and "\n    " in dialog.text()
    desk.press(Key.Key_Escape)
    desk.settle()
    assert desk.view.isVisible() and not any(
        isinstance(w, NumberDialog) and w.isVisible() for w in QApplication.topLevelWidgets()
    )


def test_other_rules_tell_another_story(kept_desk: Desk) -> None:
    desk = kept_desk
    row, _account = carved(desk)
    desk.go(row, "duration")
    desk.window.actions_by_id["explain_number"].trigger()
    dialog = shown(desk)
    assert dialog.profile_field.value() == "house"
    assert dialog.profile_field.count() == len(profiles.profile_ids())
    key = str(desk.view.cues.ids[row])
    for profile_id in ("iprs", "apra"):
        dialog.profile_field.set_value(profile_id)
        dialog.profile_field.committed.emit(profile_id)
        desk.settle()
        told = explain.sentences(explain.number(desk.store, desk.film_id, profile_id, key))
        assert [line.strip() for line in dialog.text().split("\n")] == [text for _depth, text in told]
    dialog.reject()


def test_the_total_unfolds_to_lines_and_leads_to_a_cue(kept_desk: Desk) -> None:
    desk = kept_desk
    desk.press(Key.Key_Return, with_=ALT | SHIFT)
    dialog = shown(desk)
    seconds = sum(row.reported_seconds or 0 for row in desk.rows())
    assert dialog.number.text() == f"The recipient adds up {format_seconds(seconds)} of music."
    model = dialog.tree.model()
    assert isinstance(model, AccountModel)
    lines = model.index(0, 0)
    counted = [row for row in desk.rows() if row.is_counted]
    assert model.rowCount(lines) == len(counted)
    assert dialog.tree.isExpanded(lines)
    third = model.index(2, 0, lines)
    assert model.parent(third) == lines and not dialog.tree.isExpanded(third)
    assert str(third.data()).startswith(counted[2].text("number"))
    assert not dialog.go_button.isEnabled()
    dialog.tree.setCurrentIndex(third)
    assert dialog.go_button.isEnabled()
    desk.press(Key.Key_Return)
    desk.settle()
    assert desk.at()[1] == "duration" and desk.key_at() == counted[2].id


def test_a_click_on_the_line_under_the_table_explains_the_total(kept_desk: Desk) -> None:
    desk = kept_desk
    QTest.mouseClick(desk.window.film_page.totals._shown, Qt.MouseButton.LeftButton)
    dialog = shown(desk)
    assert dialog.number.text().startswith("The recipient adds up")
    dialog.reject()
    desk.settle()
    desk.activate()
    desk.search("harbour")
    QTest.mouseClick(desk.window.film_page.totals._shown, Qt.MouseButton.LeftButton)
    desk.settle()
    assert not any(isinstance(w, NumberDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
    # A cue among results is explained by its own production.
    desk.go(next(iter(desk.cue_lines())), "duration")
    desk.window.actions_by_id["explain_number"].trigger()
    dialog = shown(desk)
    assert "Harbour" in dialog.number.text()
    dialog.reject()
    desk.window.top_bar.search.leave_empty()


def test_the_number_follows_an_edit(kept_desk: Desk) -> None:
    desk = kept_desk
    row, _account = carved(desk)
    desk.go(row, "duration")
    desk.window.actions_by_id["explain_number"].trigger()
    dialog = shown(desk)
    before = dialog.number.text()
    desk.session.write("cues.edit", [desk.view.cues.ids[row]], {"title": "Renamed"})
    desk.settle()
    assert dialog.number.text() != before and "Renamed" in dialog.number.text()
    desk.session.write("cues.delete", [desk.view.cues.ids[row]])
    desk.settle()
    assert not any(isinstance(w, NumberDialog) and w.isVisible() for w in QApplication.topLevelWidgets())


def test_a_cue_that_stands_on_no_sheet_says_so(kept_desk: Desk) -> None:
    desk = kept_desk
    cues.edit(desk.store, [desk.view.cues.ids[4]], {"status": "omitted"})
    desk.session.changed.emit(None)
    desk.settle()
    desk.go(4, "duration")
    desk.window.actions_by_id["explain_number"].trigger()
    dialog = shown(desk)
    assert "stands on no sheet" in dialog.notice.text()
    assert not dialog.copy_button.isEnabled() and not dialog.tree.isVisible()
    dialog.reject()


def test_the_menu_of_the_table_has_it(kept_desk: Desk) -> None:
    desk = kept_desk
    desk.go(2, "duration")
    desk.window.commands.cue.cue_menu(desk.view.rect().center())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert desk.window.actions_by_id["explain_number"] in menu.actions()
    menu.close()
