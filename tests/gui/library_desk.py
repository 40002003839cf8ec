# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the library: lines found by their text, keys pressed in the tree that has them."""

from __future__ import annotations

from desk import Desk
from PySide6.QtCore import QModelIndex, QPointF
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from cuefolio.gui.commands.library_commands import LibraryCommands
from cuefolio.gui.panels.library_nodes import Target
from cuefolio.gui.panels.library_tree import LibraryTree


class Library:
    """The library panel of a desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.panel = desk.window.library
        found = desk.window.commands.areas[LibraryCommands]
        assert isinstance(found, LibraryCommands)
        self.commands = found

    def lines(self, tree: LibraryTree | None = None) -> list[str]:
        """Texts of the lines that are not folded away, episodes set in."""
        tree = tree or self.panel.tree
        found: list[str] = []

        def walk(parent: QModelIndex, depth: int) -> None:
            for row in range(tree.lines.rowCount(parent)):
                index = tree.lines.index(row, 0, parent)
                found.append("  " * depth + str(index.data()))
                if tree.isExpanded(index):
                    walk(index, depth + 1)

        walk(QModelIndex(), 0)
        return found

    def line(self, text: str) -> tuple[LibraryTree, QModelIndex]:
        """The tree and line of this text."""
        for tree in (self.panel.tree, self.panel.lists):
            index = tree.lines.first(lambda node: node.text == text and bool(node.target.kind))
            if index.isValid():
                return tree, index
        raise AssertionError(f"no line says {text}")

    def target(self, text: str) -> Target:
        """What the line of this text stands for."""
        tree, index = self.line(text)
        return tree.target_at(index)

    def note(self, text: str) -> str:
        """The dim text of a line."""
        tree, index = self.line(text)
        node = tree.lines.node(index)
        assert node is not None
        return node.note

    def go(self, text: str) -> LibraryTree:
        """Make a line current with the keyboard in its tree."""
        tree, index = self.line(text)
        tree.setFocus()
        tree.setCurrentIndex(index)
        self.desk.settle()
        return tree

    def place(self, text: str, part: float = 0.5) -> QPointF:
        """A point on a line, at this part of its height."""
        tree, index = self.line(text)
        tree.scrollTo(index)
        rect = tree.visualRect(index)
        return QPointF(60, rect.top() + rect.height() * part)

    def menu(self, text: str) -> QMenu:
        """Open the menu of a line with the keyboard."""
        self.go(text)
        tree, index = self.line(text)
        self.commands.menus.show_menu(
            tree.target_at(index), tree.mapToGlobal(tree.visualRect(index).center())
        )
        menu = self.commands.menus.menu
        assert menu is not None
        return menu

    def pick(self, text: str, entry: str) -> None:
        """Choose an entry of the menu of a line."""
        menu = self.menu(text)
        action = next(action for action in menu.actions() if action.text() == entry)
        assert action.isEnabled(), entry
        action.trigger()
        menu.close()
        self.desk.settle()

    def counts(self) -> dict[str, str]:
        """Saved searches with their numbers."""
        return {s.name: "" if s.count is None else str(s.count) for s in self.panel.data.searches}

    def counted(self) -> None:
        """Wait until the saved searches are counted anew."""
        data = self.panel.data
        self.desk.qtbot.waitUntil(lambda: data._count_timer.isActive() or data._counting is None)
        self.desk.qtbot.waitUntil(
            lambda: not data._count_timer.isActive() and data._counting is None, timeout=8000
        )
        self.desk.settle()


def dialog(kind: type[QDialog] = QDialog) -> QDialog:
    """The dialog that is open."""
    found = [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()
    ]
    assert len(found) == 1, found
    return found[0]
