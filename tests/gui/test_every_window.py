# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window and dialog: translated, named for a screen reader, at home from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from desk import Desk
from looking import controls, describe, spoken_name, stored_texts, texts, windows
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from cuefolio.gui import language
from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands import ACTIONS

pytestmark = pytest.mark.usefixtures("kept_window", "kept_catalog")
PLACES = ("recording", "work", "party", "scene", "theme", "mood")
CHOSEN = [spec for spec in ACTIONS if spec.id not in ("quit", "recent")]
PROPER = {"Cuefolio", "English", "Deutsch", "Français"}
"""Words that are the same in every language."""
FORMS = (
    r"((Ctrl|Shift|Alt|F\d+|[A-Z0-9])\+?)+",  # keys
    r"[\d.]+ N?DF",  # frame rates
    r"#rrggbb",
    r'[a-z_]+(, [a-z_]+)*|\S*[:"<>-]\S*( \S+)?|\S+ or \S+|\(.*\) \S+',  # what is typed into the search box
)
"""What is no word of a language."""


@pytest.fixture(scope="module", autouse=True)
def pseudo(qapp: QApplication) -> Iterator[None]:
    """Every text in brackets, from before the window is made."""
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


def put_back(desk: Desk) -> None:
    """Have a production and its cues on the screen again, whatever the action did."""
    if all(film.title != "Night Ferry" for film in desk.window.library.films):
        desk.session.undo()
        desk.settle()
    desk.show("Night Ferry")
    desk.activate()


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


def unnamed(window: QWidget) -> list[str]:
    """Controls that a screen reader has no name for; the cross that Qt puts into a field apart."""
    of_qt = [c for c in controls(window) if isinstance(c.parent(), QLineEdit)]
    return [describe(c) for c in controls(window) if c not in of_qt and not spoken_name(c)]


def _is_data(desk: Desk, text: str) -> bool:
    path = desk.session.path
    assert path is not None
    return any(re.fullmatch(form, text) for form in FORMS) or path.stem in text or str(path.parent) in text


@pytest.mark.parametrize("menu", sorted({spec.menu for spec in CHOSEN}))
def test_what_an_action_shows_is_translated_and_named(desk: Desk, menu: str) -> None:
    for spec in CHOSEN:
        if spec.menu != menu:
            continue
        for window in work_with(desk, spec):
            if not isinstance(window, QFileDialog):  # Qt's own
                assert untranslated(desk, window) == [], spec.id
                assert unnamed(window) == [], spec.id
        close_all(desk)
        put_back(desk)


def test_the_window_is_translated_and_every_control_has_a_name(desk: Desk) -> None:
    desk.go(3, "title")
    desk.settle()
    seen = [untranslated(desk, desk.window)]
    nameless = unnamed(desk.window)
    for kind in PLACES:
        desk.window.show_kind(kind)
        desk.settle()
        seen.append(untranslated(desk, desk.window))
        nameless += unnamed(desk.window)
    assert [text for texts_ in seen for text in texts_] == []
    assert nameless == []


def test_every_action_of_the_menus_is_translated(desk: Desk) -> None:
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
    assert (
        library.mapTo(desk.window, library.rect().center()).x()
        > middle.mapTo(desk.window, middle.rect().center()).x()
    )
    assert not desk.window.grab().isNull()
