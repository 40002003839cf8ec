# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window and dialog: translated, named for a screen reader, at home from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from desk import Desk
from looking import controls, describe, spoken_name, stored_texts, texts, windows
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from cuefolio.gui import language
from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands import ACTIONS

PLACES = ("recording", "work", "party", "scene", "theme", "mood")
CHOSEN = [spec for spec in ACTIONS if spec.id not in ("quit", "recent")]
PROPER = {"Cuefolio", "English", "Deutsch", "Français"}
"""Words that are the same in every language."""


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """Every text in brackets."""
    language.apply(qapp, language.PSEUDO)
    yield
    language.apply(qapp, "en")


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def work_with(desk: Desk, spec: ActionSpec) -> list[QWidget]:
    """Do an action where it makes sense; returns the windows that it opened."""
    desk.go(3, "title")
    if spec.needs & Needs.CUES:
        below = desk.view.cues.index(4, desk.view.cues.column_of("title"))
        desk.view.selectionModel().select(below, QItemSelectionModel.SelectionFlag.Select)
    desk.settle()
    action = desk.window.actions_by_id[spec.id]
    if action.isEnabled():
        action.trigger()
    desk.settle()
    return [window for window in windows() if window is not desk.window]


def close_all(desk: Desk) -> None:
    for window in windows():
        if window is not desk.window:
            window.close()
    desk.settle()


def untranslated(desk: Desk, window: QWidget) -> list[str]:
    """Texts that are neither translated nor data."""
    assert desk.session.path is not None
    data = stored_texts(desk.session.path) | PROPER
    found = []
    for widget, text in texts(window):
        rest = re.sub(r"⟦.*⟧", "", text, flags=re.DOTALL).strip()
        known = any(rest in held or held in rest for held in data if len(held) > 2)
        if "⟦" not in text and not known and not _is_data(desk, rest):
            found.append(f"{text[:80]!r} in {describe(widget)}")
    return found


def _is_data(desk: Desk, text: str) -> bool:
    path = desk.session.path
    assert path is not None
    keys = re.fullmatch(r"((Ctrl|Shift|Alt|F\d+|[A-Z0-9])\+?)+", text)
    return bool(keys) or path.stem in text or str(path.parent) in text


@pytest.mark.parametrize("spec", CHOSEN, ids=lambda spec: spec.id)
def test_what_an_action_shows_is_translated_and_named(pseudo: None, desk: Desk, spec: ActionSpec) -> None:
    for window in work_with(desk, spec):
        if not isinstance(window, QFileDialog):  # Qt's own
            assert untranslated(desk, window) == []
            unnamed = [describe(control) for control in controls(window) if not spoken_name(control)]
            assert unnamed == []
    close_all(desk)


def test_the_window_is_translated_and_every_control_has_a_name(pseudo: None, desk: Desk) -> None:
    desk.go(3, "title")
    desk.settle()
    seen = [untranslated(desk, desk.window)]
    unnamed = [describe(control) for control in controls(desk.window) if not spoken_name(control)]
    for kind in PLACES:
        desk.window.show_kind(kind)
        desk.settle()
        seen.append(untranslated(desk, desk.window))
        unnamed += [describe(control) for control in controls(desk.window) if not spoken_name(control)]
    assert [text for texts_ in seen for text in texts_] == []
    assert unnamed == []


def test_every_action_of_the_menus_is_translated(pseudo: None, desk: Desk) -> None:
    for spec in ACTIONS:
        assert "⟦" in desk.window.actions_by_id[spec.id].text(), spec.id


@pytest.mark.parametrize("place", ["film", *PLACES])
def test_from_right_to_left_the_library_is_right_and_the_card_left(
    mirrored: None, desk: Desk, place: str
) -> None:
    if place != "film":
        desk.window.show_kind(place)
    desk.settle()
    library, middle = desk.window.library, desk.window.middle
    assert library.mapTo(desk.window, library.rect().center()).x() > middle.mapTo(
        desk.window, middle.rect().center()
    ).x()
    assert not desk.window.grab().isNull()
