# SPDX-License-Identifier: GPL-3.0-or-later
"""Beside each cue stands how ready it is; rules colour lines, and say so without colour too."""

from __future__ import annotations

import pytest
from desk import CTRL, Desk, Key
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from cuefolio.domain.cue_conditions import Condition
from cuefolio.gui.delegates.look import look
from cuefolio.gui.delegates.roles import TINTS, StateRole, tint_of
from cuefolio.gui.dialogs.row_colours_dialog import RowColoursDialog
from cuefolio.gui.models.row_marks import MOST_RULES, ColourRule, RowMarks
from cuefolio.gui.theme import apply_theme, current
from cuefolio.gui.theme.contrast import READABLE, contrast
from cuefolio.services import cues

pytestmark = pytest.mark.usefixtures("kept_window")
LICENSED = ColourRule(
    (Condition("origin", "is", "licensed-song"), Condition("publisher", "empty")), "red", "Licensed"
)
SHORT = ColourRule((Condition("duration", "less", "0:45"),), "violet", "Short")


def marks(desk: Desk) -> RowMarks:
    return desk.view.cues.marks  # type: ignore[no-any-return]


def states(desk: Desk) -> dict[str, str]:
    return {row.text("number"): marks(desk).state(row.id) for row in desk.rows()}


def tip(desk: Desk, row: int) -> str:
    return str(desk.view.checks.tip(row))


def picture(desk: Desk, row: int) -> QImage:
    header = desk.view.checks
    rect = QRect(0, header.sectionViewportPosition(row), header.width(), header.sectionSize(row) - 1)
    return header.viewport().grab(rect).toImage()


# the check


def test_every_cue_shows_its_worst_finding_in_a_shape_of_its_own(desk: Desk) -> None:
    desk.settle()
    found = states(desk)
    assert found["SD1"] == "", "sound design stands on no sheet"
    assert found["1M1"] == "error"
    line = desk.column("number").index("2M1")
    assert found["2M1"] == "ready", tip(desk, line)
    assert tip(desk, line) == "Nothing is missing on the cue sheet."
    pictures = [picture(desk, desk.column("number").index(n)) for n in ("1M1", "2M1", "SD1")]
    key = desk.view.cues.ids[line]
    cues.edit(desk.store, [key], {"number": "1M1"})
    desk.session.changed.emit(None)
    desk.qtbot.waitUntil(lambda: marks(desk).state(key) == "warning", timeout=10_000)
    pictures.append(picture(desk, line))
    assert all(one != two for n, one in enumerate(pictures) for two in pictures[n + 1 :])
    grey = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in pictures]
    shapes = [image.convertToFormat(QImage.Format.Format_Mono) for image in grey]
    assert all(one != two for n, one in enumerate(shapes) for two in shapes[n + 1 :]), "not by colour alone"


def test_the_tip_holds_the_sentences_and_the_line_says_them_aloud(desk: Desk) -> None:
    desk.settle()
    said = tip(desk, 0)
    assert "has no composer" in said and "has no publisher" in said
    spoken = desk.view.cues.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Cue, 1M1") and "has no composer" in spoken
    header = desk.view.checks
    place = QPoint(8, header.sectionViewportPosition(0) + 8)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, header.viewport().mapToGlobal(place))
    QApplication.sendEvent(header.viewport(), event)
    assert "has no composer" in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.own_window
def test_an_edit_changes_the_mark_without_a_question_from_the_gui_thread(desk: Desk) -> None:
    desk.settle()
    seen: list[int] = []
    marks(desk).readiness_read.connect(lambda readiness: seen.append(readiness.errors))
    before = marks(desk).readiness.errors
    desk.window.film_page.show_preset("Delivery")
    for name in ("Ana", "Bo", "Cy", "Di"):
        desk.go(0, "composer")
        desk.type(name)
        desk.tab()
    desk.settle()
    desk.qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    desk.settle()
    assert marks(desk).readiness.errors != before
    assert len(seen) <= 3, "many edits are few readings"


@pytest.mark.own_window
def test_the_head_of_the_film_hears_of_it_too(desk: Desk) -> None:
    desk.settle()
    assert marks(desk).readiness.film_id == desk.film_id
    heard: list[object] = []
    marks(desk).readiness_read.connect(heard.append)
    desk.show("The Orchard")
    desk.settle()
    assert heard[0] is None
    assert heard[-1].film_id == desk.film_id  # type: ignore[attr-defined]


def test_results_of_a_search_show_no_marks(desk: Desk) -> None:
    desk.search("storm")
    assert marks(desk).readiness is None
    assert [marks(desk).state(key) for key in desk.view.cues.cue_keys()] == ["", ""]


def test_a_click_beside_a_cue_selects_its_line(desk: Desk) -> None:
    header = desk.view.checks
    place = QPoint(8, header.sectionViewportPosition(4) + 8)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.view.selected_cues() == [desk.view.cues.ids[4]]
    assert len(desk.view.selectedIndexes()) == desk.view.cues.columnCount()


# colours


def colour(desk: Desk, *rules: ColourRule) -> None:
    desk.window.film_page.table._colour(rules)
    desk.settle()


def tint(desk: Desk, row: int) -> str:
    number = tint_of(desk.view.cues.index(row, 1).data(StateRole))
    return TINTS[number - 1] if number else ""


def test_lines_are_coloured_by_the_first_rule_that_fits(desk: Desk) -> None:
    assert {tint(desk, row) for row in range(20)} == {""}, "off by default"
    colour(desk, LICENSED, SHORT)
    for row, cue in enumerate(desk.rows()):
        licensed = cue.origin == "licensed-song" and not cue.text("publisher")
        short = cue.frames is not None and cue.frames < 45 * 24
        assert tint(desk, row) == ("red" if licensed else "violet" if short else "")
    line = desk.column("number").index("1M2")
    assert tip(desk, line).endswith("Coloured by rule 1: Licensed")
    plain = desk.column("number").index("1M1")
    assert picture(desk, line) != picture(desk, plain)


def test_a_colour_follows_the_edit_and_its_undo(desk: Desk) -> None:
    colour(desk, LICENSED)
    line = desk.column("number").index("1M2")
    assert tint(desk, line) == "red"
    desk.go(line, "origin")
    desk.type("lib")
    desk.tab()
    desk.settle()
    desk.qtbot.waitUntil(lambda: tint(desk, line) == "", timeout=10_000)
    desk.press(Key.Key_Z, with_=CTRL)
    desk.settle()
    desk.qtbot.waitUntil(lambda: tint(desk, line) == "red", timeout=10_000)


def test_each_view_has_its_own_colours(desk: Desk) -> None:
    colour(desk, SHORT)
    line = desk.column("number").index("1M4s")
    desk.window.film_page.show_preset("Delivery")
    desk.settle()
    assert tint(desk, line) == ""
    desk.window.film_page.show_preset("Spotting")
    desk.settle()
    assert tint(desk, line) == "violet"


def test_a_coloured_line_is_painted_and_the_selection_goes_before(desk: Desk) -> None:
    colour(desk, SHORT)
    line = desk.column("number").index("1M4s")
    desk.go(0, "title")
    desk.settle()

    def background(row: int) -> QColor:
        rect = desk.view.visualRect(desk.view.cues.index(row, desk.view.cues.column_of("title")))
        image = desk.view.viewport().grab(rect).toImage()
        return image.pixelColor(rect.width() - 5, rect.height() // 2)

    violet = look().tints[TINTS.index("violet") + 1].color()
    assert background(line) == violet
    assert background(1) == current().surface
    desk.go(line, "title")
    assert background(line) == current().selection


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_can_be_read_on_every_tint(qapp: QApplication, theme: str) -> None:
    apply_theme(qapp, theme)
    shown = current()
    inks = [shown.text, shown.dim, *(tone.text for tone in shown.origins.values())]
    inks += [shown.status(name).text for name in ("ready", "warning", "error", "info")]
    for name in TINTS:
        for ink in inks:
            assert contrast(ink, shown.extra[f"tint_{name}"]) >= READABLE, (name, ink.name())
    tints = [shown.extra[f"tint_{name}"].name() for name in TINTS]
    assert len(set(tints)) == len(TINTS)


# the dialog


def dialog(desk: Desk) -> RowColoursDialog:
    desk.window.actions_by_id["row_colours"].trigger()
    (found,) = (
        w for w in QApplication.topLevelWidgets() if isinstance(w, RowColoursDialog) and w.isVisible()
    )
    return found


def add(asked: RowColoursDialog, text: str) -> None:
    action = next(action for action in asked.add.menu().actions() if action.text() == text)
    action.trigger()


def test_rules_are_made_changed_and_deleted_in_the_dialog(desk: Desk) -> None:
    asked = dialog(desk)
    assert asked.boxes == [] and asked._none.isVisible()
    add(asked, "Licensed without a publisher")
    add(asked, "Own rule")
    box = asked.boxes[1]
    box.first.field.setCurrentIndex(box.first.field.findData("duration"))
    box.first.operator.setCurrentIndex(box.first.operator.findData("less"))
    asked.apply.click()
    assert asked.isVisible() and "Duration" in asked.notice._text.text(), "a comparison needs a value"
    box.first.text.setText("soon")
    asked.apply.click()
    assert asked.isVisible()
    box.first.text.setText("0:45")
    box.second.field.setCurrentIndex(box.second.field.findData("mood"))
    box.second.operator.setCurrentIndex(box.second.operator.findData("empty"))
    box.tint.setCurrentIndex(TINTS.index("green"))
    asked.apply.click()
    desk.settle()
    first, second = marks(desk).rules
    assert first.conditions == LICENSED.conditions and first.name == "Origin is Licensed, Publisher is empty"
    assert second == ColourRule(
        (Condition("duration", "less", "0:45"), Condition("mood", "empty")),
        "green",
        "Duration is shorter than 0:45, Mood is empty",
    )
    assert tint(desk, desk.column("number").index("1M4s")) == "green"
    again = dialog(desk)
    assert [box.rule() for box in again.boxes] == [first, second]
    again.boxes[0].delete.click()
    again.apply.click()
    desk.settle()
    assert marks(desk).rules == (second,)
    assert desk.window.film_page.table.views.is_changed("Spotting")


def test_there_are_not_more_rules_than_numbers(desk: Desk) -> None:
    asked = dialog(desk)
    for _ in range(MOST_RULES + 2):
        asked.add_rule(SHORT)
    assert len(asked.boxes) == MOST_RULES
    assert not asked.add.isEnabled()
    asked.reject()
    desk.settle()
    assert marks(desk).rules == ()
