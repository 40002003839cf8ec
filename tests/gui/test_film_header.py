# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of a film: facts, figures that fit the width, and the way to what the cue sheet lacks."""

from __future__ import annotations

import pytest
from desk import Desk
from PySide6.QtWidgets import QApplication, QWidget

from cuefolio.gui.main_window import NARROW
from cuefolio.gui.panels.film_header import POSTER, SMALL_POSTER, FilmHeader
from cuefolio.gui.theme import apply_theme
from cuefolio.services import cues, films, readiness

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture
def head(desk: Desk) -> FilmHeader:
    desk.window.resize(1500, 900)
    desk.settle()
    found = desk.window.film_page.header
    assert isinstance(found, FilmHeader)
    return found


def shown(head: FilmHeader) -> list[str]:
    """Names of the figures that are on the screen."""
    return [figure.accessibleName() for figure in head._figures() if figure.isVisible()]


def test_facts_and_figures(desk: Desk, head: FilmHeader) -> None:
    assert head.title.full_text() == "Night Ferry"
    assert head.facts.full_text() == (
        "Film · 2024 · Marta Quist · 1:34:12 · 24 fps · starts 01:00:00:00 · 2 reels"
    )
    found = films.facts(desk.store, desk.film_id)
    assert head.music.number.full_text() == "46:03" and head.music.name.full_text() == "music, 49 %"
    assert head.themes.number.full_text() == str(found.themes)
    assert "Score" in head.ratio.toolTip()
    state = readiness.of_film(desk.store, desk.film_id)
    assert head.readiness.texts() == (f"{state.errors} errors", f"{state.warnings} warnings")
    assert len(shown(head)) == 5 and not head.more.isVisible() and not head.hint.isVisible()


def test_figures_follow_each_edit(desk: Desk, head: FilmHeader) -> None:
    before = head.music.number.full_text()
    desk.session.write("cues.delete", cues.list_ids(desk.store, desk.film_id)[:2])
    desk.qtbot.waitUntil(lambda: head.music.number.full_text() != before)
    desk.settle()
    state = readiness.of_film(desk.store, desk.film_id)
    desk.qtbot.waitUntil(lambda: head.readiness.texts()[0] == f"{state.errors} errors")


def alone(desk: Desk) -> FilmHeader:
    """The head on its own: nothing beside it decides how wide it is."""
    holder = QWidget(desk.window)  # no layout: any width will do
    holder.resize(1000, 200)
    header = FilmHeader(desk.session, holder)
    header.resize(900, 100)
    film = desk.window.film_page.film
    assert film is not None
    header.show_film(film)
    header.show_facts(films.facts(desk.store, desk.film_id))
    header.show_readiness(readiness.of_film(desk.store, desk.film_id))
    holder.show()
    return header


def fits(head: FilmHeader) -> int:
    """How many figures are shown; all of them lie in the head, and the last button stands for the others."""
    layout = head.layout()
    assert layout is not None
    layout.activate()
    seen = [figure for figure in head._figures() if figure.isVisible()]
    assert max((figure.geometry().right() for figure in seen), default=0) < head.width()
    assert head.more.isVisible() == (len(seen) < 5)
    assert head.poster.size() in (POSTER, SMALL_POSTER)
    if seen:
        assert seen[0].accessibleName().startswith("46:03")
    return len(seen)


def test_a_narrow_head_folds_the_lighter_figures_away(desk: Desk) -> None:
    head = alone(desk)
    counts = []
    for width in range(900, 140, -5):
        head.resize(width, head.height())
        counts.append(fits(head))
    assert counts == sorted(counts, reverse=True) and counts[0] == 5
    assert set(counts) == {0, 1, 2, 3, 4, 5}
    head.resize(420, head.height())
    head._fill_menu()
    hidden = [action.text() for action in head._menu.actions()]
    assert len(hidden) == 5 - len(shown(head)) > 0 and all(hidden)
    head.resize(900, head.height())
    assert fits(head) == 5


def test_figures_fit_whatever_stands_beside_the_head(desk: Desk, head: FilmHeader) -> None:
    for width in (1500, 1000, NARROW, NARROW - 1, 800):  # below NARROW the card goes and the head is wider
        desk.window.resize(width, 600)
        desk.settle()
        beside = fits(head)
        same = alone(desk)
        same.resize(head.size())
        assert fits(same) == beside


def test_larger_type_folds_figures_away_too(desk: Desk, qapp: QApplication) -> None:
    head = alone(desk)
    head.resize(560, head.height())
    assert fits(head) == 5
    apply_theme(qapp, "light", font_size=24)
    try:
        assert 0 < fits(head) < 5
    finally:
        apply_theme(qapp, "light")
    assert fits(head) == 5


def test_a_film_without_music_says_what_will_stand_there(empty_desk: Desk) -> None:
    head = empty_desk.window.film_page.header
    assert head.hint.isVisible() and shown(head) == []
    empty_desk.session.write("cues.add", empty_desk.film_id, {"title": "One", "in": "1000", "out": "+1:00"})
    empty_desk.settle()
    empty_desk.qtbot.waitUntil(lambda: not head.hint.isVisible())
    assert shown(head)[0].startswith("0:01")


def test_the_figure_of_what_is_missing_opens_the_list_of_problems(desk: Desk, head: FilmHeader) -> None:
    head.readiness.setFocus()
    desk.enter()
    desk.settle()
    panel = desk.window.commands.check.panel
    assert panel is not None and panel.isVisible() and panel.list.hasFocus()
    panel.close()
    head.setMaximumWidth(150)  # folded away, it is behind the last button
    desk.settle()
    head._fill_menu()
    entry = next(action for action in head._menu.actions() if action.text().startswith("54 errors"))
    entry.trigger()
    assert panel.isVisible()
