# SPDX-License-Identifier: GPL-3.0-or-later
"""Series in the window: dialog, menu, new episodes, productions dragged into them and out."""

from __future__ import annotations

import pytest
from desk import CTRL, Desk, Key
from library_desk import Library, dialog
from picture_samples import drop
from PySide6.QtCore import QByteArray, QMimeData, QPointF

from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.dialogs.series_dialog import SeriesDialog
from cuefolio.gui.panels.library_tree import LIBRARY_LINE
from cuefolio.services import films, series, undo

pytestmark = pytest.mark.usefixtures("kept_window")


def line_data(lib: Library, text: str) -> QMimeData:
    """What a line of the library is while it is dragged."""
    target = lib.target(text)
    data = QMimeData()
    data.setData(LIBRARY_LINE, QByteArray(f"{target.kind}\n{target.id}".encode()))
    return data


def with_series(desk: Desk, *seasons: str) -> Library:
    lines = [("", number, "") for number in seasons]
    desk.session.write("series.add", {"title": "Quays", "network": "NRK"}, lines)
    desk.settle()
    return Library(desk)


def place_of(desk: Desk, title: str) -> tuple[object, object]:
    desk.settle()
    values = films.find_film(desk.store, title).values
    return values["series"], values["season"]


def test_a_series_is_made_and_edited_as_one_step_each(desk: Desk) -> None:
    lib = Library(desk)
    before = desk.steps()
    desk.window.commands.run("new_series")
    desk.settle()
    made = dialog(SeriesDialog)
    assert isinstance(made, SeriesDialog)
    desk.type("Quays")
    made.add_season()
    desk.type("Arrivals")
    desk.enter()
    made.add_season()
    desk.press(Key.Key_Escape)
    made.ok_button.click()
    desk.settle()
    assert desk.steps() == before + 1
    whole = series.all_series(desk.store)[0]
    assert [(s.number, s.title) for s in whole.seasons] == [("1", "Arrivals"), ("2", "")]
    assert lib.lines()[1:4] == ["Quays", "  Season 1 · Arrivals", "  Season 2"]
    lib.pick("Quays", "Edit the series…")
    shown = dialog(SeriesDialog)
    assert isinstance(shown, SeriesDialog)
    shown.fields["notes"].setFocus()
    desk.type("Filmed in Bergen")
    shown.table.setCurrentIndex(shown.model.index(0, 0))
    shown.remove_season()
    shown.ok_button.click()
    desk.settle()
    whole = series.all_series(desk.store)[0]
    assert [s.number for s in whole.seasons] == ["2"] and whole.notes == "Filmed in Bergen"
    desk.session.undo()
    desk.settle()
    assert len(series.all_series(desk.store)[0].seasons) == 2


def test_the_dialog_says_what_is_wrong_and_stays(desk: Desk) -> None:
    with_series(desk, "1")
    desk.window.commands.run("new_series")
    desk.settle()
    shown = dialog(SeriesDialog)
    assert isinstance(shown, SeriesDialog)
    shown.ok_button.click()
    desk.settle()
    assert "needs a title" in shown.notice.text()
    desk.type("QUAYS")
    shown.ok_button.click()
    desk.settle()
    assert "already" in shown.notice.text() and desk.focus() is shown.fields["title"]
    desk.press(Key.Key_A, with_=CTRL)
    desk.type("Other")
    shown.model.add()
    shown.model.add()
    shown.model.setData(shown.model.index(1, 0), "1")
    shown.ok_button.click()
    desk.settle()
    assert "number of its own" in shown.notice.text() and shown.isVisible()
    shown.reject()


def test_a_production_is_dragged_into_a_series_a_season_and_out(desk: Desk) -> None:
    lib = with_series(desk, "1", "2")
    viewport = lib.panel.tree.viewport()
    assert drop(viewport, line_data(lib, "The Orchard"), lib.place("Season 2"))
    assert place_of(desk, "The Orchard") == ("Quays", "2")
    assert "is an episode of “Quays”" in desk.window.notice.text()
    assert lib.lines() == ["Night Ferry", "Quays", "  Season 1", "  Season 2", "    The Orchard"]
    before = desk.steps()
    assert drop(viewport, line_data(lib, "The Orchard"), lib.place("The Orchard"))
    assert desk.steps() == before, "it lies there already"
    assert drop(viewport, line_data(lib, "The Orchard"), lib.place("Night Ferry"))
    assert place_of(desk, "The Orchard") == (None, None)
    assert drop(viewport, line_data(lib, "Night Ferry"), lib.place("Quays"))
    assert place_of(desk, "Night Ferry") == ("Quays", None), "two seasons: nobody guesses which"
    desk.session.undo()
    assert place_of(desk, "Night Ferry") == (None, None)
    assert drop(viewport, line_data(lib, "Night Ferry"), QPointF(60, viewport.height() - 2))
    assert place_of(desk, "Night Ferry") == (None, None)


def test_the_only_season_takes_what_is_dropped_on_its_series(desk: Desk) -> None:
    lib = with_series(desk, "1")
    drop(lib.panel.tree.viewport(), line_data(lib, "The Orchard"), lib.place("Quays"))
    assert place_of(desk, "The Orchard") == ("Quays", "1")
    lib.pick("The Orchard", "Take out of the series")
    assert place_of(desk, "The Orchard") == (None, None)


def test_a_new_episode_begins_with_what_the_series_shares(desk: Desk) -> None:
    lib = with_series(desk, "1")
    whole = series.all_series(desk.store)[0]
    series.put(desk.store, [desk.film_id], whole.id, whole.seasons[0].id)
    desk.window.library.reload()
    desk.settle()
    lib.pick("Night Ferry", "New episode of this series…")
    shown = dialog(FilmDialog)
    assert isinstance(shown, FilmDialog)
    assert shown.form.text("series") == "Quays" and shown.form.text("season") == "1"
    assert shown.form.text("start") == "01:00:00:00" and shown.form.text("duration") == ""
    desk.type("The Storm")
    desk.enter()
    desk.settle()
    made = films.find_film(desk.store, "The Storm")
    assert (made.values["kind"], made.values["network"], made.values["countries"]) == ("episode", "NRK", "NO")
    assert made.values["episode_number"] == "1" and made.start_frame == 86400 and made.duration_frames is None
    assert undo.state(desk.store).undo == 'Add "The Storm"'
    assert lib.panel.current_target().id == made.id == desk.film_id
