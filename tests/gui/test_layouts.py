# SPDX-License-Identifier: GPL-3.0-or-later
"""Panels stand where somebody put them, for each view of the table, also in the next window."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk, Open

pytestmark = pytest.mark.usefixtures("kept_window")


def test_each_view_keeps_its_own_panels(desk: Desk) -> None:
    window, table = desk.window, desk.window.film_page.table
    table.show_view("Spotting")
    window.actions_by_id["toggle_card"].trigger()
    window.actions_by_id["toggle_map"].trigger()
    assert not window.card_place.isVisible() and not window.film_page.split.is_map_wanted()
    table.show_view("Delivery")
    window.actions_by_id["toggle_card"].trigger()
    window.splitter.setSizes([300, 600, 380])
    sizes = window.splitter.sizes()
    assert window.card_place.isVisible()
    table.show_view("Spotting")
    assert not window.card_place.isVisible() and not window.film_page.split.is_map_wanted()
    table.show_view("Delivery")
    assert window.card_place.isVisible() and window.splitter.sizes() == sizes


def test_the_next_window_opens_as_this_one_was_left(desk: Desk, open_desk: Open, catalog_path: Path) -> None:
    window = desk.window
    window.film_page.table.show_view("Rights")
    window.actions_by_id["toggle_library"].trigger()
    window.commands.view.layouts.keep()
    window.settings.sync()
    again = open_desk(catalog_path, Path(window.settings.fileName()))
    assert again.window.film_page.table.current == "Rights"
    assert not again.window.library.isVisible()
    again.window.actions_by_id["reset_layout"].trigger()
    assert again.window.library.isVisible() and again.window.card_place.isVisible()


def test_where_library_and_card_do_not_both_fit_the_one_asked_for_last_stays(desk: Desk) -> None:
    window = desk.window
    window.resize(800, 600)
    assert window.width() == 800, "also in one go"
    desk.settle()
    assert window.library.isVisible() and not window.card_place.isVisible()
    window.commands.run("card_music")
    desk.settle()
    assert window.card_place.isVisible() and not window.library.isVisible()
    right = window.card_place.mapTo(window, window.card_place.rect().topRight())
    assert right.x() < 800
    window.resize(1280, 800)
    assert window.card_place.isVisible() and window.library.isVisible()
