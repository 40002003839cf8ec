# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of the Problems panel: filtered, grouped, and changed only where they change."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from PySide6.QtTest import QAbstractItemModelTester

from cuefolio.domain.sheet import SheetCue
from cuefolio.gui.problems.lines import BY_FIELD, Lines, Wanted, build
from cuefolio.gui.problems.list_view import ProblemList
from cuefolio.gui.problems.matrix_model import MatrixModel, Place
from cuefolio.services.readiness import Problem, Readiness, Recipient, Verdict

PRS, SOCAN = Recipient("prs", "PRS for Music", 2, 1), Recipient("socan", "SOCAN", 1, 1)


def problem(code: str, severity: str, field: str, *profiles: str, **arguments: object) -> Problem:
    said = tuple(Verdict(profile, severity, f"rules of {profile}") for profile in profiles)
    return Problem(severity, code, arguments, field, said[0].source, "", said)


def checked(
    by_cue: Mapping[str, Sequence[Problem]],
    of_film: Sequence[Problem] = (),
    recipients: Sequence[Recipient] = (PRS,),
) -> Readiness:
    every = [*of_film, *(one for own in by_cue.values() for one in own)]
    errors = sum(one.severity == "error" for one in every)
    counts = {
        key: {r.id: _counts(own, r.id) for r in recipients if any(_counts(own, r.id))}
        for key, own in {"": of_film, **by_cue}.items()
    }
    cues = tuple(SheetCue(n, number=f"1M{n}", title=f"Cue of {key}") for n, key in enumerate(by_cue, start=1))
    return Readiness(
        errors, len(every) - errors, {key: tuple(own) for key, own in by_cue.items()}, tuple(of_film), "film",
        recipients=tuple(recipients), cues=cues, counts=counts,
    )  # fmt: skip


def _counts(problems: Sequence[Problem], profile: str) -> tuple[int, int]:
    mine = [one for one in problems if any(said.profile_id == profile for said in one.said_by)]
    errors = sum(one.severity == "error" for one in mine)
    return errors, len(mine) - errors


NO_TITLE = problem("sheets.no_title", "error", "title", "prs", cue="1")
NO_WRITER = problem("sheets.no_composer", "error", "writers", "prs", "socan", cue="1")
NO_LABEL = problem("sheets.no_label", "warning", "label", "socan", cue="2")
NO_YEAR = problem("sheets.no_year", "warning", "year", "prs")
TWO = checked({"a": [NO_LABEL, NO_TITLE], "b": [NO_WRITER], "c": []}, [NO_YEAR], (PRS, SOCAN))


def shape(lines: Lines) -> list[tuple[str, str]]:
    """Group and code of each line; headings have no code."""
    return [(line.group, line.problem.code if line.problem else "") for line in lines.lines]


def test_a_heading_stands_over_each_cue_with_something_and_errors_come_first() -> None:
    lines = build(TWO, Wanted())
    assert shape(lines) == [
        ("", ""), ("", "sheets.no_year"),
        ("a", ""), ("a", "sheets.no_title"), ("a", "sheets.no_label"),
        ("b", ""), ("b", "sheets.no_composer"),
    ]  # fmt: skip
    assert [(line.errors, line.warnings) for line in lines.lines if line.problem is None] == [
        (0, 1), (1, 1), (1, 0)
    ]  # fmt: skip
    assert (lines.errors, lines.warnings) == (2, 2)
    assert lines.starts == {"": 0, "a": 2, "b": 5}


def test_fields_gather_what_is_mended_in_the_same_place() -> None:
    lines = build(TWO, Wanted(grouping=BY_FIELD))
    assert [group for group, code in shape(lines) if not code] == ["", "label", "title", "composer"]
    assert [line.cue for line in lines.lines if line.problem] == ["", "a", "a", "b"]


def test_each_filter_leaves_out_what_does_not_fit_and_they_add_up() -> None:
    def codes(**wanted: object) -> set[str]:
        lines = build(TWO, Wanted()._replace(**wanted))  # type: ignore[arg-type]
        return {line.problem.code for line in lines.lines if line.problem}

    assert codes(errors=False) == {"sheets.no_label", "sheets.no_year"}
    assert codes(warnings=False) == {"sheets.no_title", "sheets.no_composer"}
    assert codes(profile="socan") == {"sheets.no_composer", "sheets.no_label"}
    assert codes(cue="a") == {"sheets.no_title", "sheets.no_label"}
    assert codes(cue="") == {"sheets.no_year"}
    assert codes(text="COMPOSER") == {"sheets.no_composer"}
    assert codes(text="rules socan") == {"sheets.no_label"}
    assert codes(profile="socan", cue="a", errors=False) == {"sheets.no_label"}
    assert codes(cue="c") == set() == codes(text="no such word")


def test_severities_that_are_left_out_are_still_counted() -> None:
    lines = build(TWO, Wanted(errors=False, cue="a"))
    assert (lines.errors, lines.warnings) == (1, 1)


def test_the_model_stays_sound_through_any_change_of_its_lines(qtbot: object) -> None:
    view = ProblemList()
    tester = QAbstractItemModelTester(view.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(3)
    codes = ("sheets.no_title", "sheets.no_composer", "sheets.no_publisher", "sheets.no_times")
    for _ in range(120):
        found = {
            key: [
                problem(code, chance.choice(("error", "warning")), "title", "prs", cue=key)
                for code in codes
                if chance.random() < 0.5
            ]
            for key in "abcdef"
            if chance.random() < 0.8
        }
        readiness = checked(found)
        lines = build(readiness, Wanted())
        view.show_lines(lines, readiness.recipients, dict(zip(found, readiness.cues, strict=True)))
        model = view.lines
        assert model.rowCount() == len(lines.lines)
        here = view.current_line()
        assert (here is None) == (view.currentIndex().row() < 0)
        if chance.random() < 0.6:
            view.step(chance.choice((1, -1)))
    assert tester is not None
    view.deleteLater()


def test_the_current_problem_stays_current_wherever_it_goes(qtbot: object) -> None:
    view = ProblemList()
    cues = dict(zip(TWO.by_cue, TWO.cues, strict=True))
    view.show_lines(build(TWO, Wanted()), TWO.recipients, cues)
    while (line := view.step(1)) is not None and line.problem is not NO_WRITER:
        pass
    moved = problem("sheets.no_composer", "error", "writers", "prs", "socan", cue="7")
    more = checked({"new": [NO_TITLE], "b": [moved], "a": []}, [], (PRS, SOCAN))
    view.show_lines(build(more, Wanted()), more.recipients, dict(zip(more.by_cue, more.cues, strict=True)))
    line = view.current_line()
    assert line is not None and line.cue == "b" and line.problem is moved
    mended = checked({"new": [NO_TITLE], "b": [], "z": [NO_LABEL]}, [], (PRS, SOCAN))
    view.show_lines(build(mended, Wanted()), mended.recipients, {})
    line = view.current_line()
    assert line is not None and line.cue == "z", "the next one takes its place"
    view.show_lines(Lines(), (), {})
    assert view.current_line() is None
    view.deleteLater()


def test_the_matrix_says_the_worst_of_each_profile_and_cue_and_of_all(qtbot: object) -> None:
    cells = MatrixModel()
    tester = QAbstractItemModelTester(cells, QAbstractItemModelTester.FailureReportingMode.Fatal)
    cells.show(TWO)
    assert (cells.rowCount(), cells.columnCount()) == (3, 5)
    # all profiles, PRS, SOCAN; then the whole sheet, the production, a, b, c
    assert [[cells.state(row, column) for column in range(5)] for row in range(3)] == [
        ["error", "warning", "error", "error", "ready"],
        ["error", "warning", "error", "error", "ready"],
        ["error", "ready", "warning", "error", "ready"],
    ]
    for row in range(3):
        for column in range(5):
            place = cells.place(cells.index(row, column))
            assert cells.index_of(place) == cells.index(row, column)
    assert (
        cells.index_of(Place("gone", "a")).isValid()
        is cells.index_of(Place("prs", "gone")).isValid()
        is False
    )
    assert cells.described(2, 2) == "SOCAN, 1M1 Cue of a: 1 warning"
    assert cells.described(1, 4) == "PRS for Music, 1M3 Cue of c: Ready"
    cells.show(checked({"a": []}, [], (PRS,)))
    assert (cells.rowCount(), cells.columnCount()) == (1, 3)
    cells.show(None)
    assert (cells.rowCount(), cells.columnCount()) == (0, 0)
    assert tester is not None
