# SPDX-License-Identifier: GPL-3.0-or-later
"""Timecode, choice, yes-or-no, notices and empty places, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cuefolio.domain.timecode import RATES, rate_from_id
from cuefolio.gui.theme import font
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.notice import Notice
from cuefolio.gui.widgets.pill import Pill, pill_width
from cuefolio.gui.widgets.timecode_field import TimecodeField
from cuefolio.gui.widgets.tri_state_field import TriStateField

if TYPE_CHECKING:
    from .conftest import Window

Put = Callable[[QWidget], None]
Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
R25 = rate_from_id("25")
ORIGINS = [("score", "Score"), ("licensed-song", "Licensed song"), ("library", "Library")]


# -- timecode ----------------------------------------------------------------------------------------


@pytest.fixture
def timecode(put: Put, window: Window) -> TimecodeField:
    window.other = QLineEdit()
    window.layout_.addWidget(window.other)
    made = TimecodeField(R25, name="In")
    made.commits = []
    made.committed_frames.connect(made.commits.append)
    put(made)
    return made


def type_in(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def test_loose_typing_shows_how_it_is_read(timecode: TimecodeField) -> None:
    type_in(timecode, "1210")
    assert timecode.hint_text() == "00:00:12:10"
    QTest.keyClick(timecode, Key.Key_Return)
    assert timecode.commits == [12 * 25 + 10]
    assert timecode.text() == "00:00:12:10"
    assert timecode.hint_text() == ""
    type_in(timecode, "12:10")
    QTest.keyClick(timecode, Key.Key_Return)
    assert timecode.commits == [310], "the same frame typed another way is no change"
    type_in(timecode, " ")
    QTest.keyClick(timecode, Key.Key_Return)
    assert timecode.commits == [310, None]


def test_a_refused_text_stays_and_says_why(timecode: TimecodeField, window: Window) -> None:
    timecode.set_frames(100)
    type_in(timecode, "25")
    assert timecode.error() == ""
    assert "frame" in timecode.hint_text()
    QTest.keyClick(timecode, Key.Key_Return)
    assert "frame 25" in timecode.error()
    assert "frame 25" in timecode.accessibleDescription()
    window.other.setFocus()
    assert timecode.commits == []
    assert timecode.text() == "25"
    assert timecode.frames() == 100
    timecode.setFocus()
    QTest.keyClick(timecode, Key.Key_Escape)
    assert (timecode.text(), timecode.error()) == ("00:00:04:00", "")


def test_arrows_step_frames_and_seconds(timecode: TimecodeField) -> None:
    timecode.set_frames(24)
    QTest.keyClick(timecode, Key.Key_Up)
    assert timecode.text() == "00:00:01:00"
    QTest.keyClick(timecode, Key.Key_Up, SHIFT)
    QTest.keyClick(timecode, Key.Key_Down)
    assert timecode.text() == "00:00:01:24"
    assert timecode.commits == []
    QTest.keyClick(timecode, Key.Key_Return)
    assert timecode.commits == [49]
    timecode.set_frames(0)
    QTest.keyClick(timecode, Key.Key_Down)
    assert timecode.text() == "00:00:00:00"


def test_an_out_understands_a_length(put: Put) -> None:
    field = TimecodeField(
        R25, mode="out", start=25 * 60, name="Out", hint=lambda frames, rate: f"{frames} at {rate}"
    )
    put(field)
    type_in(field, "+5:00")
    assert field.hint_text() == f"{65 * 25} at 25"
    assert field.commit()
    assert field.text() == "00:01:05:00"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    frames=st.integers(0, 24 * 3600 * 60),
    rate=st.sampled_from(RATES),
    mode=st.sampled_from(["absolute", "duration"]),
)
def test_law_what_is_shown_reads_back_as_the_same_frames(
    qtbot: QtBot, frames: int, rate: object, mode: str
) -> None:
    field = TimecodeField(rate, mode=mode)
    field.set_frames(frames)
    assert field.typed_frames() == frames
    field.deleteLater()


# -- choice ------------------------------------------------------------------------------------------


@pytest.fixture
def choice(put: Put) -> ChoiceField:
    made = ChoiceField(ORIGINS, name="Origin")
    made.commits = []
    made.committed.connect(made.commits.append)
    put(made)
    return made


def test_a_choice_begins_unknown_and_is_found_by_letters(choice: ChoiceField) -> None:
    assert (choice.value(), choice.currentText()) == (None, "unknown")
    QTest.keyClicks(choice, "lib")
    assert choice.value() == "library"
    QTest.keyClick(choice, Key.Key_Delete)
    assert choice.value() is None
    assert choice.commits[-1] is None


def test_a_choice_is_committed_once_and_not_by_the_program(choice: ChoiceField) -> None:
    choice.set_value("score")
    assert choice.commits == []
    QTest.keyClick(choice, Key.Key_Down)
    assert choice.commits == ["licensed-song"]


def test_a_choice_can_be_mixed_or_from_a_newer_version(choice: ChoiceField) -> None:
    choice.set_mixed()
    assert (choice.value(), choice.currentText()) == (None, "several values")
    choice.set_value("hologram")
    assert (choice.value(), choice.currentText()) == ("hologram", "hologram")
    choice.set_choices([("score", "Score")])
    choice.set_value("score")
    assert choice.count() == 2


def test_a_choice_that_is_too_long_ends_with_an_ellipsis(choice: ChoiceField) -> None:
    choice.set_value("licensed-song")
    wide = choice.width_for("Licensed song")
    choice.setMaximumWidth(wide)
    choice.resize(wide, choice.height())
    assert choice.shown_text() == "Licensed song"
    whole = choice.grab().toImage()
    choice.resize(wide - 12, choice.height())
    assert choice.shown_text().startswith("License") and choice.shown_text().endswith("…")
    cut = choice.grab().toImage()
    assert cut.copy(0, 0, 30, cut.height()) == whole.copy(0, 0, 30, cut.height()), "it begins as before"
    choice.set_choices([("licensed-song", choice.shown_text())])
    assert choice.grab().toImage() == cut, "and is painted as it is said"


def test_the_wheel_needs_the_focus(choice: ChoiceField, window: Window) -> None:
    def wheel() -> bool:
        event = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(choice, event)
        return event.isAccepted()

    choice.clearFocus()
    assert not wheel()
    assert choice.commits == []
    choice.setFocus()
    wheel()
    assert choice.commits == ["score"]


# -- yes or no ---------------------------------------------------------------------------------------


def test_yes_no_unknown_by_keyboard(put: Put) -> None:
    field = TriStateField(name="On screen", description="The performer is on camera")
    commits: list[object] = []
    field.committed.connect(commits.append)
    put(field)
    assert field.accessibleDescription().startswith("unknown")
    QTest.keyClick(field, Key.Key_Right)
    QTest.keyClick(field, Key.Key_Right)
    QTest.keyClick(field, Key.Key_Right)
    QTest.keyClicks(field, "y")
    QTest.keyClick(field, Key.Key_Space)
    QTest.keyClick(field, Key.Key_Delete)
    assert commits == [True, False, True, False, None]
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(field, Key.Key_Left)
    assert field.value() is True
    assert field.accessibleDescription() == "yes. The performer is on camera"
    field.set_mixed()
    assert field.value() is None
    assert field.accessibleDescription().startswith("several values")
    QTest.keyClick(field, Key.Key_Delete)
    assert commits[-1] is True, "over several values a key marks, and Enter takes"
    QTest.keyClick(field, Key.Key_Return)
    assert commits[-1] is None
    assert not field.is_mixed()


def test_yes_no_unknown_by_mouse(put: Put) -> None:
    field = TriStateField(name="Heard")
    commits: list[object] = []
    field.committed.connect(commits.append)
    put(field)
    for button in reversed(field._group.buttons()):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert commits == [False, True, None]
    assert [button.accessibleName() for button in field._group.buttons()][1] == "Heard: yes"


# -- notices and empty places ------------------------------------------------------------------------


def test_a_notice_is_closed_by_escape_anywhere_on_its_page(window: Window, qtbot: QtBot) -> None:
    notice = Notice(window.page)
    field = QLineEdit()
    window.layout_.addWidget(field)
    window.layout_.addWidget(notice)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    notice.show_message("<b>x</b> cannot be read.", kind="error")
    assert (notice.text(), notice.kind()) == ("<b>x</b> cannot be read.", "error")
    assert notice.accessibleName() == "<b>x</b> cannot be read."
    with qtbot.waitSignal(notice.closed):
        QTest.keyClick(field, Key.Key_Escape)
    assert notice.isHidden()
    assert notice.text() == ""


def test_a_notice_runs_its_action_once_and_goes(window: Window) -> None:
    notice = Notice(window.page)
    window.layout_.addWidget(notice)
    window.show()
    runs: list[int] = []
    notice.show_message("Written.", kind="done", action=("Show", lambda: runs.append(1)))
    notice.button().click()
    notice.button().click()
    assert runs == [1]
    assert notice.isHidden()
    notice.show_message("Newer.")
    assert notice.button().isHidden()


def test_a_notice_goes_by_itself_when_told_so(window: Window, qtbot: QtBot) -> None:
    notice = Notice(window.page)
    window.layout_.addWidget(notice)
    window.show()
    with qtbot.waitSignal(notice.closed, timeout=2000):
        notice.show_message("Saved.", timeout_ms=30)


def test_an_empty_place_offers_what_to_do(qtbot: QtBot) -> None:
    done: list[str] = []
    place = EmptyState(
        "music",
        "No cues yet",
        "Drop a timeline here.",
        [(t, lambda t=t: done.append(t)) for t in "ABCD"],
        primary=1,
    )
    qtbot.addWidget(place)
    for button in place.buttons:
        button.click()
    assert done == ["A", "B", "C"]
    assert [button.property("primary") for button in place.buttons] == [False, True, False]
    assert (place.accessibleName(), place.accessibleDescription()) == ("No cues yet", "Drop a timeline here.")
    place.set_text("No films", "")
    assert place.accessibleName() == "No films"


def test_a_pill_is_as_wide_as_its_word(qtbot: QtBot) -> None:
    pill = Pill("Score", "score")
    qtbot.addWidget(pill)
    assert pill.sizeHint().width() >= pill_width("Score", QFontMetricsF(font(11.0)))
    pill.set_pill("")
    assert pill.isHidden()
    pill.set_pill("x" * 10_000)
    assert pill.sizeHint().width() < 1000
    assert pill.accessibleName() == "x" * 10_000
