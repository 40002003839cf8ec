# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that lead to no action of the menus and cannot be changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class FixedKey:
    """Keys that belong to a part of the window and cannot be changed: they are those of every spreadsheet
    and every list. ``sequences`` are compared with the keys of actions, ``shown`` is read by people."""

    area: str
    text: str
    shown: str
    sequences: tuple[str, ...] = ()


def fixed_keys() -> list[FixedKey]:
    """The keys of the cue table, the search box and the film map that are no actions."""
    return [*_of_the_table(), *_of_the_search_box(), *_of_the_map()]


def _of_the_table() -> list[FixedKey]:
    translate = QCoreApplication.translate
    area = translate("Keymap", "Cue table")
    return [
        FixedKey(
            area,
            translate("Keymap", "Go from cell to cell"),
            translate("Keymap", "arrows"),
            ("Left", "Right", "Up", "Down"),
        ),
        FixedKey(
            area,
            translate("Keymap", "Select more cells"),
            translate("Keymap", "Shift+arrows"),
            ("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right"),
        ),
        FixedKey(
            area,
            translate("Keymap", "Edit a cell"),
            translate("Keymap", "type, Enter or F2"),
            ("Return", "Enter", "F2"),
        ),
        FixedKey(
            area,
            translate("Keymap", "Store and go down; up"),
            translate("Keymap", "Enter; Shift+Enter"),
            ("Shift+Return", "Shift+Enter"),
        ),
        FixedKey(
            area,
            translate("Keymap", "Store and go right; left"),
            translate("Keymap", "Tab; Shift+Tab"),
            ("Tab", "Shift+Tab"),
        ),
        FixedKey(area, translate("Keymap", "Leave a cell as it was"), translate("Keymap", "Esc"), ("Esc",)),
        FixedKey(
            area,
            translate("Keymap", "Empty the selected cells"),
            translate("Keymap", "Delete"),
            ("Del", "Backspace"),
        ),
        FixedKey(
            area,
            translate("Keymap", "Fold a group; unfold it"),
            translate("Keymap", "Left or −; Right or +"),
        ),
    ]


def _of_the_search_box() -> list[FixedKey]:
    translate = QCoreApplication.translate
    area = translate("Keymap", "Search box")
    return [
        FixedKey(
            area,
            translate("Keymap", "Show suggestions"),
            translate("Keymap", "Ctrl+Space"),
            ("Ctrl+Space",),
        ),
        FixedKey(
            area,
            translate("Keymap", "Go into the suggestions, or to the results"),
            translate("Keymap", "Down"),
        ),
        FixedKey(area, translate("Keymap", "Take the first suggestion"), translate("Keymap", "Tab")),
        FixedKey(
            area,
            translate("Keymap", "Close the suggestions, then empty the box"),
            translate("Keymap", "Esc"),
        ),
    ]


def _of_the_map() -> list[FixedKey]:
    translate = QCoreApplication.translate
    area = translate("Keymap", "Film map")
    return [
        FixedKey(
            area,
            translate("Keymap", "Go from cue to cue; to another lane"),
            translate("Keymap", "Left, Right; Up, Down"),
        ),
        FixedKey(area, translate("Keymap", "Select cues on the way"), translate("Keymap", "Shift+arrows")),
        FixedKey(
            area,
            translate("Keymap", "Move the selected cues by a frame; by a second"),
            translate("Keymap", "Ctrl+Left, Ctrl+Right; with Shift"),
        ),
        FixedKey(area, translate("Keymap", "Set in; out at the playhead"), translate("Keymap", "[ ; ]")),
        FixedKey(
            area,
            translate("Keymap", "Nearer; farther; the whole film"),
            translate("Keymap", "+ ; − ; 0"),
        ),
        FixedKey(
            area,
            translate("Keymap", "Turn the page; to the beginning; to the end"),
            translate("Keymap", "Page Up, Page Down; Home; End"),
        ),
        FixedKey(area, translate("Keymap", "Open the cue in the table"), translate("Keymap", "Enter")),
    ]
