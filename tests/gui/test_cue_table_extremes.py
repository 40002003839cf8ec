# SPDX-License-Identifier: GPL-3.0-or-later
"""More than anybody plans for: 300 moods, titles of 10,000 letters, 12 hours, 3,000 cues, a tiny window."""

from __future__ import annotations

import pytest
from desk import CTRL, SHIFT, Desk, Key
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from cuefolio.gui.delegates.look import look
from cuefolio.gui.widgets.labels import plain_tip
from cuefolio.services import cues, films

pytestmark = pytest.mark.usefixtures("kept_window")


def tip(desk: Desk, row: int, field: str) -> str:
    index = desk.view.cues.index(row, desk.view.cues.column_of(field))
    option = QStyleOptionViewItem()
    option.rect = desk.view.visualRect(index)
    return desk.view._delegates[index.column()].tip(option, index)


def test_three_hundred_moods_on_one_cue(desk: Desk) -> None:
    words = [f"mood {n:03}" for n in range(300)]
    cues.edit(desk.store, [desk.view.cues.ids[2]], {"mood": "; ".join(words)})
    desk.session.changed.emit(None)
    desk.settle()
    assert desk.text(2, "mood").startswith("mood 000, mood 001")
    desk.view.grab()
    assert len(plain_tip(tip(desk, 2, "mood"))) < 4000
    index = desk.view.cues.index(2, desk.view.cues.column_of("mood"))
    assert len(index.data(Qt.ItemDataRole.AccessibleTextRole)) < 500
    desk.go(2, "mood")
    desk.press(Key.Key_F2, Key.Key_Backspace)
    desk.type("last;")
    desk.tab()
    desk.settle()
    assert desk.stored("mood")[2] == ("; ".join([*words[:-1], "last"]),)
    table = desk.window.film_page.table
    table.set_grouping("mood")
    desk.settle()
    names = [group.name for group in desk.view.cues.lines.groups.values()]
    assert "mood 000" in names and "mood 001" not in names
    assert len(desk.view.cues.cue_keys()) == 20
    desk.press(Key.Key_G, with_=CTRL | SHIFT)
    table.filters.fields["mood"].setText("mood 277")
    table.filters.apply()
    desk.settle()
    assert len(desk.view.cues.cue_keys()) == 1


def test_a_title_of_ten_thousand_letters(desk: Desk) -> None:
    title = "Überlänge & <b>fett</b> " * 416
    cues.edit(desk.store, [desk.view.cues.ids[0]], {"title": title, "scene": title, "composer": title[:4000]})
    desk.session.changed.emit(None)
    desk.settle()
    desk.view.grab()
    assert len(plain_tip(tip(desk, 0, "title"))) < 4000
    for grouping in ("scene", "composer"):
        desk.window.film_page.table.set_grouping(grouping)
        desk.settle()
        desk.view.grab()
        assert len(desk.view.cues.cue_keys()) == 20
    desk.window.film_page.table.set_grouping("")
    desk.settle()
    desk.go(0, "title")
    desk.press(Key.Key_C, with_=CTRL)
    desk.settle()
    assert QGuiApplication.clipboard().text() == title.strip()
    desk.press(Key.Key_F2, Key.Key_End)
    desk.type("!")
    desk.enter()
    desk.settle()
    assert desk.stored("title")[0] == (title.strip() + "!",)
    desk.window.film_page.show_preset("Delivery")
    desk.window.resize(1000, 700)
    desk.settle()
    desk.view.horizontalScrollBar().setValue(desk.view.horizontalScrollBar().maximum())
    desk.view.grab()


def test_a_film_of_twelve_hours_shows_its_lengths_whole(desk: Desk) -> None:
    film = films.add_film(desk.store, {"title": "Twelve hours", "rate": "25", "duration": "12:00:00"})
    cues.add(
        desk.store, film.created[0], {"title": "All of it", "origin": "score", "in": "0", "out": "12000000"}
    )
    desk.session.changed.emit(None)
    desk.settle()
    desk.show("Twelve hours")
    desk.window.film_page.table.toggle_column("reported", True)
    desk.settle()
    assert desk.text(0, "duration") == desk.text(0, "reported") == "12:00:00"
    assert desk.text(0, "out") == "12:00:00:00"
    for field in ("duration", "reported", "in", "out"):
        column = desk.view.cues.column_of(field)
        room = desk.view.columnWidth(column) - 16
        assert look().number.width(desk.text(0, field)) <= room, field
    assert desk.window.film_page.totals.text() == "1 cue · 12:00:00 reported · 12:00:00.00 exact"


@pytest.fixture
def three_thousand(empty_desk: Desk) -> Desk:
    origins = ("score", "licensed-song", "library", "sound-design")
    cues.add_many(
        empty_desk.store,
        empty_desk.film_id,
        [
            {
                "number": f"{n // 400}M{n % 400}",
                "title": f"Cue {n}",
                "origin": origins[n % 4],
                "mood": f"mood {n % 37}",
                "in": f"{n // 300:02}{n // 5 % 60:02}{n % 5 * 10:02}00",
                "out": "+9:00",
            }
            for n in range(3000)
        ],
    )
    empty_desk.session.changed.emit(None)
    empty_desk.settle()
    return empty_desk


def test_three_thousand_cues_are_grouped_filtered_sorted_and_selected(three_thousand: Desk) -> None:
    desk = three_thousand
    table = desk.window.film_page.table
    assert len(desk.view.cues.cue_keys()) == 3000
    table.set_grouping("mood")
    desk.settle()
    assert len(desk.view.cues.lines.groups) == 37
    desk.view.fold_all(True)
    assert len(desk.view.cues.ids) == 37
    desk.view.fold_all(False)
    desk.view.cues.sort_by("duration", True)
    desk.settle()
    desk.press(Key.Key_A, with_=CTRL)
    assert len(desk.view.selected_cues()) == 3000
    assert desk.window.film_page.totals.selected_text().startswith("3000 selected · ")
    desk.press(Key.Key_G, with_=CTRL | SHIFT)
    table.filters.fields["title"].setText("299")
    table.filters.apply()
    desk.settle()
    assert sorted(desk.column("title"))[:3] == ["Cue 1299", "Cue 2299", "Cue 299"]
    desk.go(1, "title")
    desk.type("Renamed")
    desk.enter()
    desk.settle()
    assert "Renamed" in desk.column("title")
    assert desk.refused == []


# small windows


def visible_controls(area: QWidget) -> list[QWidget]:
    bar = area.bar
    return [bar.group, bar.filter, bar.columns, bar.tabs.more, area.totals]


@pytest.mark.parametrize("size", [(800, 600), (1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("rtl", [False, True])
def test_everything_is_reached_in_every_window(desk: Desk, size: tuple[int, int], rtl: bool) -> None:
    if rtl:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        desk.window.resize(*size)
        desk.settle()
        page = desk.window.film_page
        area = page.table
        inside = QRect(page.mapToGlobal(QPoint(0, 0)), page.size())
        for control in visible_controls(area):
            rect = QRect(control.mapToGlobal(QPoint(0, 0)), control.size())
            assert control.isVisible() and inside.contains(rect), control
        tabs = [tab for tab in area.bar.tabs._tabs if tab.isVisible()]
        assert area.current in [tab.view for tab in tabs]
        lines = desk.view.viewport().height() // desk.view.rowHeight(0)
        assert lines >= (5 if size[1] >= 800 else 3), lines
        desk.press(Key.Key_G, with_=CTRL | SHIFT)
        desk.settle()
        assert desk.view.viewport().height() >= desk.view.rowHeight(0)
        desk.view.select_cue(desk.view.cues.ids[-1], "notes")
        desk.settle()
        seen = desk.view.visualRect(desk.view.currentIndex())
        assert desk.view.viewport().rect().intersects(seen)
        desk.window.grab()
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
