# SPDX-License-Identifier: GPL-3.0-or-later
"""The Problems panel at work: always current, leads to each cell, mends, and can be used without a mouse."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from desk import Desk, Key, Open
from looking import controls, describe, spoken_name, stored_texts, texts
from problems_hand import choose, pick, sentences, shown
from PySide6.QtCore import QItemSelectionModel, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cuefolio.gui import language
from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.problems import words
from cuefolio.gui.problems.lines import Line
from cuefolio.gui.problems.panel import ProblemsPanel
from cuefolio.services import cues, films, profiles, readiness

ALL = tuple(profiles.profile_ids())


@pytest.fixture
def panel(desk: Desk) -> ProblemsPanel:
    desk.window.actions_by_id["toggle_problems"].trigger()
    desk.settle()
    return shown(desk)


def test_it_opens_from_menu_figure_and_status_line_and_gives_the_keys_back(desk: Desk) -> None:
    window = desk.window
    switch, count = window.actions_by_id["toggle_problems"], window.commands.check.count
    assert window.commands.check.panel is None and not switch.isChecked()
    state = readiness.of_film(desk.store, desk.film_id)
    assert count.text() == words.counts(state.errors, state.warnings)
    count.click()
    desk.settle()
    panel = shown(desk)
    assert switch.isChecked() and panel.isAncestorOf(desk.focus())
    count.click()
    assert panel.isHidden() and not switch.isChecked() and desk.focus() is desk.view
    window.film_page.header.readiness.click()
    desk.settle()
    assert panel.isVisible() and panel.list.hasFocus()
    desk.press(Key.Key_Escape)
    assert desk.focus() is desk.view and panel.isVisible()
    panel.bar.away.click()
    assert panel.isHidden() and not switch.isChecked()


def test_it_lists_what_the_check_says_and_follows_every_edit(desk: Desk, panel: ProblemsPanel) -> None:
    state = readiness.of_film(desk.store, desk.film_id)
    assert len(sentences(panel)) == state.errors + state.warnings
    line = choose(panel, "1M2 Queen of the Quay) has no publisher")
    assert panel.detail.what.full_text() in sentences(panel)
    assert panel.detail.more.full_text().startswith("Why: ")
    desk.session.write("cues.edit", [line.cue], {"publisher": "North Pier Music"})
    desk.qtbot.waitUntil(lambda: not any("1M2" in t and "no publisher" in t for t in sentences(panel)))
    desk.settle()
    here = panel.list.current_line()
    assert here is not None and here.problem is not None, "the next one is at hand"
    assert panel.list.step(1) == here, "and not passed over"
    desk.session.undo()
    desk.qtbot.waitUntil(lambda: any("1M2" in t and "no publisher" in t for t in sentences(panel)))


def test_each_problem_of_a_cue_leads_to_a_place_where_it_can_be_mended(
    desk: Desk, panel: ProblemsPanel
) -> None:
    line = choose(panel, "1M2 Queen of the Quay) has no publisher")
    panel.list.setFocus()
    desk.enter()
    desk.settle()
    row, field = desk.at()
    assert desk.view.cues.ids[row] == line.cue
    card = desk.window.card
    assert card is not None
    in_table = field == "publisher" and desk.view.hasFocus()
    assert in_table or card.isAncestorOf(desk.focus()), (
        "in the table or, where it has no such column, the card"
    )
    choose(panel, "1M3")
    panel.list.setFocus()
    desk.window.film_page.table.show_view("Rights")
    desk.settle()
    choose(panel, "1M1 Harbour Lights) has no publisher")
    panel.detail.go.click()
    desk.settle()
    assert desk.at()[1] == "publisher" and desk.view.hasFocus()


def test_a_problem_of_the_production_opens_its_dialog_at_the_field(desk: Desk, panel: ProblemsPanel) -> None:
    desk.session.write("films.edit_film", desk.film_id, {"director": ""})
    desk.qtbot.waitUntil(lambda: any("director" in sentence for sentence in sentences(panel)))
    desk.settle()
    choose(panel, "director")
    panel.list.setFocus()
    desk.enter()
    desk.settle()
    (opened,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, FilmDialog) and w.isVisible())
    assert opened.focusWidget() is opened.form.lines["director"].control
    opened.reject()


def test_the_keys_go_from_problem_to_problem(desk: Desk) -> None:
    desk.press(Key.Key_F8)
    desk.settle()
    panel = shown(desk)
    first = panel.list.current_line()
    assert first is not None and desk.view.cues.ids[desk.at()[0]] == first.cue
    assert first == next(line for line in panel.list.lines.content.lines if line.problem)
    desk.window.actions_by_id["next_problem"].trigger()
    second = panel.list.current_line()
    assert second != first
    desk.window.actions_by_id["previous_problem"].trigger()
    assert panel.list.current_line() == first
    desk.window.actions_by_id["previous_problem"].trigger()
    last = panel.list.lines.content.lines[-1]
    assert panel.list.current_line() == last, "round the end"


def test_a_mend_says_what_it_does_does_it_as_one_step_and_is_undone(desk: Desk, panel: ProblemsPanel) -> None:
    key = cues.find_cue(desk.store, desk.film_id, "1M3").id
    desk.session.write("cues.edit", [key], {"title": "KPM 12 - Fog"})
    desk.qtbot.waitUntil(lambda: any("code of a library" in sentence for sentence in sentences(panel)))
    desk.settle()
    choose(panel, "code of a library")
    assert panel.detail.mend.isVisible() and panel.detail.mend.text() == "Clean the title"
    assert panel.detail.more.full_text().startswith("Mend: The title becomes “Fog”.")
    before = desk.steps()
    desk.window.actions_by_id["mend_problem"].trigger()
    desk.settle()
    assert cues.find_cue(desk.store, desk.film_id, "1M3").text("title") == "Fog"
    assert desk.steps() == before + 1
    desk.qtbot.waitUntil(lambda: not any("code of a library" in sentence for sentence in sentences(panel)))
    assert "Fog" in desk.window.notice._text.text()
    desk.session.undo()
    desk.settle()
    assert cues.find_cue(desk.store, desk.film_id, "1M3").text("title") == "KPM 12 - Fog"


def test_the_words_of_a_line_act_on_a_click(desk: Desk, panel: ProblemsPanel) -> None:
    key = cues.find_cue(desk.store, desk.film_id, "1M3").id
    desk.session.write("cues.edit", [key], {"title": "KPM 12 - Fog"})
    desk.qtbot.waitUntil(lambda: any("code of a library" in sentence for sentence in sentences(panel)))
    desk.settle()
    line = choose(panel, "code of a library")
    index = panel.list.currentIndex()
    panel.list.scrollTo(index)
    rect = panel.list.visualRect(index)
    asked: list[tuple[str, Line]] = []
    panel.list.mend_wanted.disconnect(panel.mend)
    panel.list.go_wanted.disconnect(panel.go)
    panel.list.mend_wanted.connect(lambda one: asked.append(("mend", one)))
    panel.list.go_wanted.connect(lambda one: asked.append(("go", one)))
    for x in range(rect.left() + 4, rect.right(), 8):
        QTest.mouseClick(
            panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, rect.center().y()), delay=-1
        )
        QTest.qWait(1)
    assert [name for name, _ in itertools.groupby(name for name, _ in asked)] == ["mend", "go"]
    assert all(one == line for _, one in asked)


def test_a_problem_without_a_mend_is_not_mended(desk: Desk, panel: ProblemsPanel) -> None:
    choose(panel, "has no publisher")
    before = desk.steps()
    assert panel.detail.mend.isHidden() and not panel.mend_current()
    desk.window.actions_by_id["mend_problem"].trigger()
    assert desk.steps() == before and desk.window.notice.isVisible()


def test_profiles_are_ticked_followed_by_table_and_head_and_remembered(
    desk: Desk, panel: ProblemsPanel, open_desk: Open, catalog_path: Path
) -> None:
    pick(desk, panel, "house", "prs", "rapidcue")
    state = readiness.of_film(desk.store, desk.film_id, profile_ids=["house", "prs", "rapidcue"])
    assert panel.readiness is not None
    assert {r.id for r in panel.readiness.recipients} == {"house", "prs", "rapidcue"}
    assert len(sentences(panel)) == state.errors + state.warnings
    assert desk.window.film_page.header.readiness.texts()[0] == f"{state.errors} errors"
    marks = desk.view.cues.marks
    assert {marks.state(key) for key in state.by_cue} == {state.state_of(key) for key in state.by_cue}
    assert panel.matrix.cells.rowCount() == 4
    some = next(p for p in state.by_cue[next(iter(state.by_cue))] if len(p.said_by) == 1)
    name = profiles.profile(some.said_by[0].profile_id).name
    assert words.said_by(some, state.recipients) == name and name in words.why(some, state.recipients)
    desk.window.settings.sync()
    again = open_desk(catalog_path, Path(desk.window.settings.fileName()))
    again.show("Night Ferry")
    assert again.window.film_page.header.readiness.texts()[0] == f"{state.errors} errors"


def test_at_least_one_profile_stays_ticked(desk: Desk, panel: ProblemsPanel) -> None:
    desk.settle()
    (only,) = (a for a in panel.bar.profiles.choices.actions() if a.isChecked())
    only.trigger()
    assert only.isChecked()
    panel.bar.profiles.choices.actions()[0].trigger()
    desk.settle()
    assert panel.readiness is not None and len(panel.readiness.recipients) == len(ALL)


def test_a_profile_with_an_error_is_told_of_and_the_others_are_checked(
    desk: Desk, panel: ProblemsPanel
) -> None:
    own = profiles.own_folder() / "mine.toml"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text('id = "mine"\nname = ', encoding="utf-8")
    try:
        desk.window.commands.check.choose_profiles(["prs", "mine"])
        desk.settle()
        assert panel.readiness is not None and [r.id for r in panel.readiness.recipients] == ["prs"]
        assert panel.unreadable.isVisible() and "mine.toml" in panel.unreadable.full_text()
        desk.window.commands.check.choose_profiles(["mine", "gone"])
        desk.settle()
        assert [r.id for r in panel.readiness.recipients] == ["house"], "something is always checked"
    finally:
        own.unlink()


def test_a_cell_of_the_matrix_lists_what_it_stands_for_and_esc_lists_all_again(
    desk: Desk, panel: ProblemsPanel
) -> None:
    pick(desk, panel, "house", "prs")
    every = len(sentences(panel))
    state = panel.readiness
    assert state is not None
    key = next(key for key, own in state.by_cue.items() if own)
    matrix = panel.matrix
    place = matrix.cells.place(matrix.cells.index(2, 2 + list(state.by_cue).index(key)))
    matrix.setFocus()
    index = matrix.cells.index_of(place)
    matrix.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
    desk.enter()
    desk.settle()
    mine = [p for p in state.by_cue[key] if any(v.profile_id == place.profile for v in p.said_by)]
    assert sorted(sentences(panel)) == sorted(map(words.problem_sentence, mine))
    assert panel.bar.chip.isVisible()
    desk.enter()
    desk.settle()
    assert len(sentences(panel)) == every and not panel.bar.chip.isVisible(), "again for all"
    desk.enter()
    desk.settle()
    desk.press(Key.Key_Escape)
    desk.settle()
    assert len(sentences(panel)) == every
    matrix._row_clicked(2)
    desk.settle()
    assert all(
        any(v.profile_id == place.profile for v in line.problem.said_by)
        for line in panel.list.lines.content.lines
        if line.problem is not None
    )
    desk.show("The Orchard")
    desk.settle()
    assert panel.bar.wanted.profile == "" and panel.bar.chip.isHidden()


def test_severity_and_words_filter_and_nothing_left_says_so(desk: Desk, panel: ProblemsPanel) -> None:
    state = panel.readiness
    assert state is not None
    panel.bar.severities["error"].click()
    desk.settle()
    assert len(sentences(panel)) == state.warnings
    panel.bar.severities["error"].click()
    panel.bar.search.setText("no such words")
    desk.qtbot.waitUntil(panel.no_fit.isVisible)
    panel.no_fit.buttons[0].click()
    desk.settle()
    assert panel.list.isVisible() and len(sentences(panel)) == state.errors + state.warnings
    assert panel.bar.search.text() == ""


def test_what_is_ready_says_for_whom(empty_desk: Desk) -> None:
    desk = empty_desk
    desk.window.commands.check.open()
    desk.settle()
    panel = shown(desk)
    assert sentences(panel) and panel.matrix.cells.columnCount() == 2
    desk.session.write(
        "cues.add",
        desk.film_id,
        {"title": "One", "in": "0", "out": "+1:00", "origin": "score", "function": "background"}
        | {"vocal": "instrumental", "composer": "Ana Bell", "publisher": "North Pier Music", "number": "1M1"},
    )
    facts = {"director": "D", "countries": "NO", "year": "2019", "duration": "1:00:00"}
    desk.session.write("films.edit_film", desk.film_id, facts | {"production_company": "P"})
    desk.settle()
    desk.qtbot.waitUntil(lambda: panel.readiness is not None and bool(panel.readiness.by_cue))
    (key,) = cues.list_ids(desk.store, desk.film_id)
    desk.session.write("cues.edit", [key], {"on_screen": "no", "diegetic": "no"})
    parties = [("Ana Bell", "C", "PRS", 10000), ("North Pier Music", "E", "PRS", 10000)]
    desk.session.write("cues.set_party_rows", [key], parties)
    desk.qtbot.waitUntil(panel.nothing.isVisible)
    assert panel.readiness is not None and panel.readiness.is_ready and not sentences(panel)
    assert panel.nothing.accessibleName() == "Nothing stands in the way for House style."


def test_another_production_brings_its_own_and_a_search_none(desk: Desk, panel: ProblemsPanel) -> None:
    first = panel.readiness
    other = films.find_film(desk.store, "The Orchard").id
    desk.show("The Orchard")
    desk.qtbot.waitUntil(lambda: panel.readiness is not None and panel.readiness.film_id == other)
    assert panel.whole.currentWidget() is panel.split, "no blank in between"
    assert panel.readiness is not first
    desk.window.show_query("title:a", "Results")
    desk.qtbot.waitUntil(panel.no_film.isVisible)
    assert sentences(panel) == [] and panel.matrix.cells.rowCount() == 0
    assert desk.window.commands.check.count.isHidden()


def test_each_view_of_the_table_remembers_whether_the_panel_is_open(desk: Desk, panel: ProblemsPanel) -> None:
    table = desk.window.film_page.table
    table.show_view("Delivery")
    assert panel.isVisible(), "a view that was never arranged takes over what is there"
    panel.bar.away.click()
    table.show_view("Spotting")
    assert panel.isVisible() and desk.window.actions_by_id["toggle_problems"].isChecked()
    table.show_view("Delivery")
    assert panel.isHidden()
    table.show_view("Spotting")
    desk.window.actions_by_id["reset_layout"].trigger()
    assert panel.isHidden()


def test_a_catalogue_that_can_only_be_read_offers_no_mend(
    open_desk: Open, catalog_path: Path, tmp_path: Path
) -> None:
    desk = open_desk(catalog_path)
    desk.show("Night Ferry")
    key = cues.find_cue(desk.store, desk.film_id, "1M3").id
    desk.session.write("cues.edit", [key], {"title": "KPM 12 - Fog"})
    desk.settle()
    assert desk.session.store is not None
    desk.session.store.read_only = True
    desk.window.commands.check.open()
    desk.settle()
    panel = shown(desk)
    desk.qtbot.waitUntil(lambda: any("code of a library" in sentence for sentence in sentences(panel)))
    line = choose(panel, "code of a library")
    assert panel.detail.mend.isHidden() and not panel.mend_current()
    assert not panel.list.painter_of_lines.can_mend and line.problem is not None


@pytest.mark.parametrize("ids", [("house",), ALL])
def test_every_word_is_translated_and_every_control_named(
    desk: Desk, qapp: QApplication, ids: tuple[str, ...]
) -> None:
    desk.window.settings.setValue("problems/profiles", list(ids))
    desk.window.commands.check.choose_profiles(list(ids))
    language.apply(qapp, language.PSEUDO)
    try:
        desk.window.commands.check.open()
        desk.settle()
        panel = shown(desk)
        assert desk.session.path is not None
        data = stored_texts(desk.session.path) | {profiles.profile(i).name for i in ALL}
        wrong = [
            f"{text!r} in {describe(widget)}"
            for widget, text in texts(panel)
            if "⟦" not in text and not any(text in held or held in text for held in data if len(held) > 2)
        ]
        assert wrong == []
        assert [describe(one) for one in controls(panel) if not spoken_name(one)] == []
        for row in range(min(40, panel.list.lines.rowCount())):
            spoken = panel.list.lines.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
            assert "⟦" in spoken
    finally:
        language.apply(qapp, "en")


def test_grouping_is_remembered(desk: Desk, panel: ProblemsPanel) -> None:
    panel.bar.groupings["field"].trigger()
    desk.settle()
    headings = [panel.list.lines.heading(line) for line in panel.list.lines.content.lines if not line.problem]
    assert "Publisher" in headings and len(headings) == len(set(headings))
    settings = QSettings(desk.window.settings.fileName(), QSettings.Format.IniFormat)
    desk.window.settings.sync()
    assert settings.value("problems/grouping") == "field"


def test_from_right_to_left_marks_and_words_change_sides(desk: Desk, panel: ProblemsPanel) -> None:
    line = choose(panel, "has no publisher")
    rect = panel.list.visualRect(panel.list.currentIndex())
    at = panel.list.painter_of_lines.action_at
    ends = QPoint(rect.right() - 16, rect.center().y()), QPoint(rect.left() + 16, rect.center().y())
    assert [at(rect, line, end, False) for end in ends] == ["go", ""]
    assert [at(rect, line, end, True) for end in ends] == ["", "go"]
