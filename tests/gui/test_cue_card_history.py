# SPDX-License-Identifier: GPL-3.0-or-later
"""The History tab: changes told newest first, read in pages, and brought back as new steps."""

from __future__ import annotations

import pytest
from card_helpers import CardDesk, Key, press
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtTest import QTest

from cuefolio.gui.panels.history_list import HeadRole
from cuefolio.gui.panels.history_page import PAGE, HistoryPage
from cuefolio.gui.panels.history_words import moment, when
from cuefolio.services import cue_words, cues, library


def history(desk: CardDesk) -> HistoryPage:
    desk.card.show_tab("history")
    desk.settle()
    page = desk.card.pages.currentWidget()
    assert isinstance(page, HistoryPage)
    return page


def told(page: HistoryPage) -> list[tuple[str, str, str]]:
    return [(c.field, c.before, c.after) for c in page.model.changes]


def go(page: HistoryPage, field: str, before: str) -> None:
    change = next(c for c in page.model.changes if (c.field, c.before) == (field, before))
    page.view.setCurrentIndex(page.model.index(page.model.row_of((change.change_id, change.field))))


def test_changes_are_told_newest_first_under_their_steps(card_desk: CardDesk) -> None:
    key = card_desk.show("1M1")[0]
    card_desk.type("title", "First")
    cues.edit_each(card_desk.store, {key: {"title": "Second", "notes": "pasted"}})
    page = history(card_desk)
    assert told(page) == [
        ("title", "First", "Second"),
        ("notes", "", "pasted"),
        ("title", "Harbour Lights", "First"),
        ("created", "", ""),
    ]
    heads = [page.model.index(r).data(HeadRole) for r in range(page.model.rowCount())]
    steps = [head.step for head in heads if head is not None]
    assert steps == ["Paste 2 cells", "", "Add cue 1M1"]
    first = page.model.index(1)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Title: from First to Second, just now")
    assert page.view.currentIndex() == first
    assert page.detail.before.full_text() == "First" and page.detail.after.full_text() == "Second"
    press(page.view, Key.Key_Down, Key.Key_Down)
    assert page.view.current_change().field == "title", "heads are passed over"


def test_an_earlier_value_is_brought_back_as_a_new_step(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    card_desk.type("title", "Second")
    card_desk.type("title", "Third")
    page = history(card_desk)
    go(page, "title", "Anna's Theme")
    assert page.detail.button.isEnabled()
    before = card_desk.steps()
    QTest.mouseClick(page.detail.button, Qt.MouseButton.LeftButton)
    card_desk.settle()
    assert card_desk.row("2M1").text("title") == "Anna's Theme" and card_desk.steps() == before + 1
    assert card_desk.card.header.title.full_text() == "2M1  Anna's Theme"
    assert told(page)[0] == ("title", "Third", "Anna's Theme")
    assert page.view.current_change().before == "Anna's Theme", "one stays where one was"
    assert not page.detail.button.isEnabled()
    assert page.detail.reason.full_text() == "The cue has this value now."
    card_desk.session.undo()
    card_desk.settle()
    assert card_desk.row("2M1").text("title") == "Third"
    assert page.model.changes[0].kind == "undo" and page.detail.button.isEnabled()


@pytest.mark.parametrize(
    ("values", "field", "before"),
    [
        ({"mood": "icy"}, "mood", "melancholy; tender"),
        ({"scene": ""}, "scene", "Kitchen; On board"),
        ({"theme": "Other"}, "theme", "Anna; The crossing"),
        ({"out": "+3:00:00"}, "times", "01:19:02:10 – 01:21:14:14"),
        ({"recording": ""}, "recording", "2M1_v07.wav"),
        ({"label": "Other"}, "label", "Harbour Records"),
        ({"work": "Other"}, "work", "Anna's Theme"),
        ({"origin": "library"}, "origin", "score"),
        ({"composer": "Bo Lind"}, "parties", None),
    ],
)
def test_every_kind_of_value_comes_back(
    card_desk: CardDesk,
    values: dict[str, str],
    field: str,
    before: str | None,
) -> None:
    key = card_desk.show("2M1")[0]
    was = cues.rows(card_desk.store, [key])[0]
    cues.edit(card_desk.store, [key], values)
    page = history(card_desk)
    change = next(c for c in page.model.changes if c.field == field)
    assert before is None or change.before == before
    page.view.setCurrentIndex(page.model.index(page.model.row_of((change.change_id, field))))
    page.bring_back()
    card_desk.settle()
    now = cues.rows(card_desk.store, [key])[0]
    for name in (
        "plain",
        "ranges",
        "works",
        "recording",
        "recording_facts",
        "parties",
        "scenes",
        "moods",
        "themes",
    ):
        assert getattr(now, name) == getattr(was, name), name


def test_what_cannot_come_back_says_why(card_desk: CardDesk) -> None:
    key = card_desk.show("2M1")[0]
    cues.edit(card_desk.store, [key], {"recording": ""})
    recording = library.list_ids(card_desk.store, "recording", like="2M1_v07")[0]
    library.delete(card_desk.store, "recording", [recording])
    page = history(card_desk)
    go(page, "recording", "2M1_v07.wav")
    assert not page.detail.button.isEnabled()
    assert "That recording was deleted" in page.detail.reason.full_text()
    assert page.detail.button.accessibleDescription() == page.detail.reason.full_text()


def test_seven_hundred_changes_come_as_one_scrolls(card_desk: CardDesk) -> None:
    key = card_desk.show("1M1")[0]
    for n in range(700):
        cue_words.change(card_desk.store, [key], "mood", [f"m{n % 5}"], [f"m{(n + 3) % 5}"])
    page = history(card_desk)
    assert len(page.model.changes) == PAGE
    for _ in range(12):
        page.view.scrollToBottom()
        card_desk.settle()
    assert len(page.model.changes) > 660 and page.model.changes[-1].field == "created"
    assert not page.model.canFetchMore(page.view.rootIndex())
    go(page, "mood", page.model.changes[500].before)
    kept = page.view.currentIndex().row()
    card_desk.type("title", "New")
    card_desk.card.show_tab("history")
    card_desk.settle()
    assert page.model.changes[0].field == "title"
    assert page.view.currentIndex().row() == kept + 2, "a head and a change came above"


def test_the_history_follows_another_window(card_desk: CardDesk) -> None:
    key = card_desk.show("1M1")[0]
    page = history(card_desk)
    card_desk.elsewhere(cues.edit, [key], {"key": "D minor"})
    card_desk.notice()
    assert told(page)[0] == ("key", "", "D minor")


def test_another_cue_has_another_past(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    page = history(card_desk)
    assert len(page.model.changes) > 3
    card_desk.show("1M1")
    assert told(page) == [("created", "", "")]
    assert page.view.current_change().field == "created" and not page.detail.button.isEnabled()
    card_desk.show("1M1", "2M1")
    assert page.note.isVisible() and not page.view.isVisible()


def test_a_catalogue_that_can_only_be_read_brings_nothing_back(card_desk: CardDesk) -> None:
    from cuefolio.services import cue_history

    card_desk.show("1M1")
    card_desk.type("title", "X")
    page = history(card_desk)
    change = cue_history.of_cue(card_desk.store, card_desk.row("1M1").id)[0]
    page.detail.show_change(change, read_only=True)
    assert not page.detail.button.isEnabled()
    assert page.detail.reason.full_text() == "This catalogue can only be read."


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (0, "just now"),
        (5, "5 min ago"),
        (59, "59 min ago"),
        (90, "today 13:30"),
        (16 * 60, "yesterday 23:00"),
    ],
)
def test_times_are_told_as_people_tell_them(minutes: int, expected: str) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        now = QDateTime(QDate(2026, 3, 5), QTime(15, 0))
        assert when(now.addSecs(-60 * minutes), now) == expected
        assert "2026" in when(now.addDays(-9), now) or "26" in when(now.addDays(-9), now)
    finally:
        QLocale.setDefault(QLocale.c())


def test_stored_times_are_shown_in_the_time_of_this_place() -> None:
    at = moment("2026-03-05T10:20:30.123+00:00")
    assert at.isValid() and at.toUTC().time() == QTime(10, 20, 30, 123)
    assert not moment("no time").isValid() and when(moment("no time")) == ""
