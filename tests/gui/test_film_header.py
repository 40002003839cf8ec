# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of a film: facts, figures that fit the width, and the way to what the cue sheet lacks."""

from __future__ import annotations

import pytest
from desk import Desk, Key
from library_desk import dialog
from PySide6.QtWidgets import QApplication

from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.dialogs.film_findings import FilmFindings
from cuefolio.gui.panels.film_header import POSTER, SMALL_POSTER, FilmHeader
from cuefolio.services import cues, films, readiness


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


def test_a_narrow_window_folds_the_lighter_figures_away(desk: Desk, head: FilmHeader) -> None:
    widths = []
    for width in (1500, 1100, 1000, 900, 800):
        desk.window.resize(width, 600)
        QApplication.sendPostedEvents()
        desk.settle()
        names = shown(head)
        widths.append(len(names))
        last = max(figure.geometry().right() for figure in head._figures() if figure.isVisible())
        assert last <= head.width()
        assert head.more.isVisible() == (len(names) < 5)
        assert head.poster.size() in (POSTER, SMALL_POSTER)
        if names:
            assert names[0].startswith("46:03")
    assert widths == sorted(widths, reverse=True) and widths[-1] < 5
    head._fill_menu()
    hidden = [action.text() for action in head._menu.actions()]
    assert len(hidden) == 5 - widths[-1] and all(hidden)
    desk.window.resize(1500, 900)
    desk.settle()
    assert len(shown(head)) == 5


def test_a_film_without_music_says_what_will_stand_there(empty_desk: Desk) -> None:
    head = empty_desk.window.film_page.header
    assert head.hint.isVisible() and shown(head) == []
    empty_desk.session.write("cues.add", empty_desk.film_id, {"title": "One", "in": "1000", "out": "+1:00"})
    empty_desk.settle()
    empty_desk.qtbot.waitUntil(lambda: not head.hint.isVisible())
    assert shown(head)[0].startswith("0:01")


def test_the_list_of_what_is_missing_leads_to_each_cell(desk: Desk, head: FilmHeader) -> None:
    head.readiness.setFocus()
    desk.enter()
    desk.settle()
    findings = dialog(FilmFindings)
    assert isinstance(findings, FilmFindings) and not findings.isModal()
    first = findings.list.topLevelItem(0)
    assert first is not None
    item = next(
        child
        for n in range(first.childCount())
        if (child := first.child(n)) is not None and "1M2" in child.text(0) and "publisher" in child.text(0)
    )
    findings.list.setCurrentItem(item)
    findings.list.setFocus()
    desk.press(Key.Key_Return)
    desk.settle()
    row, field = desk.at()
    assert desk.view.cues.ids[row] == cues.find_cue(desk.store, desk.film_id, "1M2").id
    assert field == "publisher" or "publisher" not in [c.name for c in desk.view.cues.columns]
    assert findings.isVisible(), "it stays open for the next one"
    key = cues.find_cue(desk.store, desk.film_id, "1M2").id
    desk.session.write("cues.edit", [key], {"publisher": "North Pier Music"})
    desk.settle()
    desk.qtbot.waitUntil(lambda: not any("1M2" in t and "no publisher" in t for t in texts(findings)))
    findings.close()
    desk.settle()
    head.readiness.click()
    assert dialog(FilmFindings).isVisible()
    dialog(FilmFindings).close()


def texts(findings: FilmFindings) -> list[str]:
    """The sentences of the list."""
    groups = [findings.list.topLevelItem(n) for n in range(findings.list.topLevelItemCount())]
    return [group.child(n).text(0) for group in groups for n in range(group.childCount())]


def test_a_finding_about_the_production_opens_its_dialog_at_the_field(desk: Desk, head: FilmHeader) -> None:
    desk.session.write(
        "films.edit_film", desk.film_id, {"production_company": "", "countries": "", "year": ""}
    )
    marks = desk.view.cues.marks
    desk.qtbot.waitUntil(lambda: marks.readiness is not None and len(marks.readiness.of_film) == 3)
    desk.window.commands.run("findings")
    findings = dialog(FilmFindings)
    assert isinstance(findings, FilmFindings)
    wanted: list[str] = []
    findings.film_wanted.connect(wanted.append)
    for group in (findings.list.topLevelItem(n) for n in range(findings.list.topLevelItemCount())):
        for n in range(group.childCount()):
            if not wanted:
                findings.list._activated(group.child(n), 0)
    assert wanted
    desk.settle()
    opened = [w for w in QApplication.topLevelWidgets() if isinstance(w, FilmDialog) and w.isVisible()]
    assert len(opened) == 1
    opened[0].reject()
    findings.close()


def test_the_list_closes_with_its_production(desk: Desk, head: FilmHeader) -> None:
    desk.window.commands.run("findings")
    desk.settle()
    desk.window.library.choose_film(films.find_film(desk.store, "The Orchard").id)
    desk.settle()
    open_now = [w for w in QApplication.topLevelWidgets() if isinstance(w, FilmFindings) and w.isVisible()]
    assert open_now == []
