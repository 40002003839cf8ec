# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates of a series: made of cues, added to an episode, renamed, deleted; and where there are none."""

from __future__ import annotations

from typing import TypeVar

import pytest
from desk import Desk, Key
from PySide6.QtWidgets import QApplication, QWidget

from cuefolio.gui.dialogs.film_dialog import FilmDialog
from cuefolio.gui.series_comfort.new_template_dialog import NewTemplateDialog
from cuefolio.gui.series_comfort.templates_dialog import TemplatesDialog
from cuefolio.services import cues, series_comfort


@pytest.fixture
def episode(kept_desk: Desk) -> Desk:
    """The window with a film of 20 cues that is an episode; its first and last cue come back."""
    desk = kept_desk
    values = {"series": "Quays", "season": "1", "episode_number": "2"}
    desk.session.write("films.edit_film", desk.film_id, values)
    named = {row.text("number"): row.id for row in cues.film_rows(desk.store, desk.film_id)}
    for number, function in (("1M1", "main-title"), ("5M3", "end-title")):
        cues.edit(desk.store, [named[number]], {"function": function})
    desk.settle()
    return desk


D = TypeVar("D", bound=QWidget)


def shown(kind: type[D]) -> list[D]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def opened(desk: Desk) -> TemplatesDialog:
    desk.window.actions_by_id["series_templates"].trigger()
    desk.settle()
    (found,) = shown(TemplatesDialog)
    return found


def stored(desk: Desk) -> dict[str, tuple[str, ...]]:
    series_id = series_comfort.episode(desk.store, desk.film_id).series_id
    return {entry.name: entry.labels for entry in series_comfort.templates(desk.store, series_id)}


def keep(desk: Desk, name: str, numbers: tuple[str, ...]) -> None:
    series_id = series_comfort.episode(desk.store, desk.film_id).series_id
    keys = [cues.find_cue(desk.store, desk.film_id, number).id for number in numbers]
    series_comfort.save_template(desk.store, series_id, name, keys)


def test_the_first_template_is_made_of_what_comes_back(episode: Desk) -> None:
    dialog = opened(episode)
    assert dialog.pages.currentWidget() is dialog.no_templates and not dialog.apply_button.isEnabled()
    dialog.no_templates.buttons[0].click()
    episode.settle()
    (new,) = shown(NewTemplateDialog)
    assert new.name.hasFocus() and len(new.list.chosen()) == 2
    new.save_button.click()
    episode.settle()
    assert "needs a name" in new.notice.text() and stored(episode) == {}
    episode.type("Frame")
    episode.enter()
    episode.settle()
    assert stored(episode) == {"Frame": ("1M1 Harbour Lights", "5M3 End Titles")}
    assert shown(NewTemplateDialog) == [] and dialog.pages.currentWidget() is dialog.full
    current = dialog.current()
    assert current is not None and current.name == "Frame"
    lines = dialog.preview.model.lines
    assert [(line.number, line.title) for line in lines] == [("1M5", "Harbour Lights"), ("5M4", "End Titles")]


def test_several_selected_cues_are_ticked_instead(episode: Desk) -> None:
    episode.select((1, "title"), (3, "title"))
    dialog = opened(episode)
    dialog.new()
    episode.settle()
    (new,) = shown(NewTemplateDialog)
    rows = cues.rows(episode.store, new.list.chosen())
    assert [row.text("number") for row in rows] == ["1M2", "SD1", "1M3"]


def test_a_template_is_added_as_one_step(episode: Desk) -> None:
    keep(episode, "Frame", ("1M1", "5M3"))
    dialog = opened(episode)
    before, count = episode.steps(), len(episode.rows())
    dialog.place.choice.set_value("none")
    dialog.apply_button.click()
    episode.settle()
    assert shown(TemplatesDialog) == [] and episode.steps() == before + 1
    assert len(episode.rows()) == count + 2
    assert ("5M4", "", "3:40") in episode.stored("number", "in", "duration")
    assert "2 cues of the template “Frame” added." in episode.window.notice.text()


def test_templates_are_renamed_in_place_and_deleted_with_a_way_back(episode: Desk) -> None:
    keep(episode, "Frame", ("1M1",))
    keep(episode, "Bumpers", ("1M2",))
    dialog = opened(episode)
    assert [line.name for line in dialog.model.lines] == ["Bumpers", "Frame"]
    dialog.rename_button.click()
    episode.type("Frame")
    episode.enter()
    episode.settle()
    assert "already" in dialog.notice.text() and set(stored(episode)) == {"Bumpers", "Frame"}
    dialog.rename_button.click()
    episode.type("Stings")
    episode.enter()
    episode.settle()
    assert set(stored(episode)) == {"Stings", "Frame"}
    assert [line.name for line in dialog.model.lines] == ["Frame", "Stings"]
    current = dialog.current()
    assert current is not None and current.name == "Stings"
    dialog.table.setFocus()
    episode.press(Key.Key_Delete)
    episode.settle()
    assert set(stored(episode)) == {"Frame"} and "“Stings” was deleted" in dialog.notice.text()
    dialog.notice.button().click()
    episode.settle()
    assert set(stored(episode)) == {"Stings", "Frame"} and len(dialog.model.lines) == 2


def test_a_production_without_a_series_is_told_how_to_get_one(kept_desk: Desk) -> None:
    dialog = opened(kept_desk)
    assert dialog.pages.currentWidget() is dialog.no_series
    assert "Night Ferry" in dialog.no_series.accessibleName()
    dialog.no_series.buttons[0].click()
    kept_desk.settle()
    assert shown(TemplatesDialog) == [] and len(shown(FilmDialog)) == 1


def test_in_a_catalogue_that_can_only_be_read_nothing_is_offered(
    episode: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(episode, "Frame", ("1M1",))
    monkeypatch.setattr(episode.store, "read_only", True)
    dialog = opened(episode)
    offered = (dialog.new_button, dialog.rename_button, dialog.delete_button, dialog.apply_button)
    assert [button.isEnabled() for button in offered] == [False] * 4
    assert not dialog.no_templates.buttons[0].isEnabled() and len(dialog.preview.model.lines) == 1
    dialog.table.setFocus()
    episode.press(Key.Key_Delete, Key.Key_F2)
    episode.settle()
    assert set(stored(episode)) == {"Frame"} and not dialog.table.is_editing()
