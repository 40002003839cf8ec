# SPDX-License-Identifier: GPL-3.0-or-later
"""Several productions for several recipients in one go, from the window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from desk import Desk, Key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem

from cuefolio.gui.delivery.batch_dialog import BatchDialog
from cuefolio.gui.delivery.list_tree import ListTree, children
from cuefolio.services import cues, films, sheets

EPISODES = (("10", "Home"), ("02", "The Long Road"), ("01", "Pilot"))


@pytest.fixture(autouse=True)
def no_memory(kept_desk: Desk) -> None:
    """What an earlier test of this window chose."""
    kept_desk.window.settings.remove("batch")


@pytest.fixture
def series(kept_desk: Desk) -> list[str]:
    """Three episodes of one series, each with a cue; their keys."""
    made = []
    for number, title in EPISODES:
        values = {"title": title, "kind": "episode", "series": "Signal Lost", "season": "1", "rate": "25"}
        film_id = films.add_film(kept_desk.store, values | {"episode_number": number}).created[0]
        cues.add(kept_desk.store, film_id, {"title": "Theme", "in": "1000", "out": "+0:30:00"})
        made.append(film_id)
    return made


def opened(desk: Desk, folder: Path) -> BatchDialog:
    desk.window.actions_by_id["export_several"].trigger()
    desk.settle()
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, BatchDialog) and w.isVisible())
    dialog.place.folder.set_value(str(folder))
    return dialog


def line(tree: ListTree, name: str, under: str = "") -> QTreeWidgetItem:
    """A line by how its name begins, of the first level or under another line."""
    above = line(tree, under) if under else None
    lines = children(above) if above is not None else list(tree.lines())
    return next(item for item in lines if item.text(0).startswith(name))


def tick(item: QTreeWidgetItem, on: bool = True) -> None:
    item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def planned(desk: Desk, dialog: BatchDialog) -> list[str]:
    """The names of the files, once the plan is there."""
    desk.qtbot.waitUntil(lambda: not dialog._plan_later.isActive())
    desk.settle()
    return [item.text(0) for item in dialog.list.lines()]


def states(dialog: BatchDialog) -> list[str]:
    """What a screen reader says of each file, without what its sheet lacks."""
    spoken = (
        item.data(3, Qt.ItemDataRole.AccessibleTextRole) or item.text(3) for item in dialog.list.lines()
    )
    return [words.partition(",")[0] for words in spoken]


def test_what_is_shown_is_ticked_and_nothing_is_written_yet(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = opened(kept_desk, tmp_path)
    assert dialog.films.ticked() == [kept_desk.film_id] and dialog.targets.ticked() == []
    assert planned(kept_desk, dialog) == [] and not dialog.export_button.isEnabled()
    assert dialog.pages.currentWidget() is dialog.nothing


def test_the_keyboard_goes_from_top_to_bottom(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = opened(kept_desk, tmp_path)
    tick(line(dialog.targets.tree, "APRA"))
    planned(kept_desk, dialog)
    assert kept_desk.focus() is dialog.films.tree
    seen = []
    for _ in range(8):
        kept_desk.tab()
        seen.append(kept_desk.focus())
    places = [widget.mapTo(dialog, widget.rect().center()).y() for widget in seen]
    assert seen[0] is dialog.targets.tree and seen[-1] is dialog.export_button
    assert places[:-1] == sorted(places[:-1]) and len(set(seen)) == 8


def test_episodes_stand_under_their_series_in_order(
    kept_desk: Desk, series: list[str], tmp_path: Path
) -> None:
    dialog = opened(kept_desk, tmp_path)
    above = line(dialog.films.tree, "Signal Lost")
    assert [item.text(0) for item in children(above)] == ["1x01 Pilot", "1x02 The Long Road", "1x10 Home"]
    tick(line(dialog.films.tree, "Night Ferry"), on=False)
    tick(above)
    assert dialog.films.ticked() == series[::-1]
    tick(line(dialog.films.tree, "1x02", under="Signal Lost"), on=False)
    assert above.checkState(0) == Qt.CheckState.PartiallyChecked
    assert dialog.films.ticked() == [series[2], series[0]]


def test_an_episode_brings_the_others_of_its_series(
    kept_desk: Desk, series: list[str], tmp_path: Path
) -> None:
    kept_desk.session.changed.emit(None)  # as after a step in another window
    kept_desk.settle()
    kept_desk.show("Pilot")
    dialog = opened(kept_desk, tmp_path)
    assert sorted(dialog.films.ticked()) == sorted(series)


def test_finding_a_production(kept_desk: Desk, series: list[str], tmp_path: Path) -> None:
    dialog = opened(kept_desk, tmp_path)
    QTest.keyClicks(dialog.films.search, "long")
    assert [item.text(0) for item in dialog.films.tree.lines() if not item.isHidden()] == ["Signal Lost"]
    above = line(dialog.films.tree, "Signal Lost")
    assert [item.text(0) for item in children(above) if not item.isHidden()] == ["1x02 The Long Road"]
    assert dialog.films.ticked() == [kept_desk.film_id]  # what is hidden stays ticked


def test_the_names_are_shown_as_they_will_be_written(
    kept_desk: Desk, series: list[str], tmp_path: Path
) -> None:
    dialog = opened(kept_desk, tmp_path)
    tick(line(dialog.films.tree, "Night Ferry"), on=False)
    tick(line(dialog.films.tree, "1x02", under="Signal Lost"))
    tick(line(dialog.targets.tree, "PRS"))
    assert planned(kept_desk, dialog) == [
        "Signal Lost 1x02 The Long Road - prs.xlsx",
        "Signal Lost 1x02 The Long Road - prs.pdf",
    ]
    dialog.place.names.set_value("{episode} {title}")
    assert planned(kept_desk, dialog) == ["02 The Long Road.xlsx", "02 The Long Road.pdf"]
    dialog.place.names.set_value("{nonsense}")
    assert planned(kept_desk, dialog) == [] and not dialog.export_button.isEnabled()
    assert "{nonsense}" in dialog.place.names_line.error.full_text()
    assert list(tmp_path.glob("*.pdf")) == []


def test_everything_is_written_and_told(kept_desk: Desk, series: list[str], tmp_path: Path) -> None:
    desk = kept_desk
    dialog = opened(desk, tmp_path / "out")
    tick(line(dialog.films.tree, "Signal Lost"))
    tick(line(dialog.targets.tree, "PRS"))
    tick(line(dialog.targets.tree, "Streaming"))
    names = planned(desk, dialog)
    assert dialog.export_button.isEnabled() and len(names) == 16
    dialog.export_button.click()
    desk.settle()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(names)
    assert states(dialog) == ["written"] * 16
    assert dialog.list.topLevelItem(0).text(2) == "PRS for Music · CISAC common cue sheet (workbook)"
    assert dialog.notice.kind() == "done" and "All 16 files" in dialog.notice.text()
    first = line(dialog.list, "Signal Lost 1x01")
    assert children(first) == []
    first.setExpanded(True)
    assert any("director" in sentence.text(0) for sentence in children(first))
    assert (dialog.progress.value(), dialog.progress.maximum()) == (16, 16)
    (sheet, *_) = sheets.delivered(desk.store, series[0])
    assert sheet.classification == ""
    # The next time the same recipients are ticked.
    dialog.reject()
    again = opened(desk, tmp_path / "out")
    assert {profile_id for profile_id, _format in again.targets.ticked()} == {"prs", "streamer"}


def test_files_that_are_there_are_replaced_only_when_somebody_agrees(kept_desk: Desk, tmp_path: Path) -> None:
    desk = kept_desk
    (tmp_path / "Night Ferry - apra.xlsx").write_text("mine")
    dialog = opened(desk, tmp_path)
    tick(line(dialog.targets.tree, "APRA"))
    assert planned(desk, dialog) == ["Night Ferry - apra.xlsx"]
    assert states(dialog) == ["replaces a file"]
    dialog.export_button.click()
    desk.settle()
    assert (tmp_path / "Night Ferry - apra.xlsx").read_text() == "mine"
    assert dialog.notice.kind() == "warning" and desk.focus() is dialog.notice.button()
    desk.press(Key.Key_Space)
    desk.settle()
    assert (tmp_path / "Night Ferry - apra.xlsx").read_bytes()[:2] == b"PK"
    dialog.export_button.click()  # and it asks again for what it has just written
    assert dialog.notice.kind() == "warning"


def test_what_was_refused_says_why_and_stops_no_other(kept_desk: Desk, tmp_path: Path) -> None:
    desk = kept_desk
    dialog = opened(desk, tmp_path)
    tick(line(dialog.targets.tree, "PRS"))
    first, _second = planned(desk, dialog)
    (tmp_path / first).mkdir()
    dialog._replace()
    desk.settle()
    assert states(dialog) == ["refused", "written"]
    (why,) = children(line(dialog.list, first))
    assert first in why.text(0) and line(dialog.list, first).isExpanded()
    assert dialog.notice.kind() == "warning" and "1 of 2" in dialog.notice.text()


def test_closing_while_files_are_written_stops_first(
    kept_desk: Desk, series: list[str], tmp_path: Path
) -> None:
    desk = kept_desk
    dialog = opened(desk, tmp_path)
    tick(line(dialog.films.tree, "Signal Lost"))
    tick(line(dialog.targets.tree, "APRA"))
    assert len(planned(desk, dialog)) == 4
    gate = threading.Event()
    desk.session.jobs.submit_write(gate.wait)  # the lane is busy, so nothing has begun yet
    dialog.export_button.click()
    assert dialog.close_button.text() == "Stop" and not dialog.films.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    gate.set()
    desk.settle()
    assert list(tmp_path.glob("*.xlsx")) == []
    assert dialog.close_button.text() == "Close" and dialog.films.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
