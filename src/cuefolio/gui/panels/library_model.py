# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of the library as a model that keeps its place: new lines are merged in, never a reset."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cuefolio.gui.panels.library_nodes import Node, Target

NODE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Node: the whole line."""
_ANY = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class _Line:
    """A node at its place. ``number`` is what Qt keeps in an index: Python objects would not stay alive."""

    __slots__ = ("above", "below", "node", "number")

    def __init__(self, node: Node, above: _Line | None, number: int) -> None:
        self.node = node
        self.above = above
        self.number = number
        self.below: list[_Line] = []


class LibraryModel(QAbstractItemModel):
    """A tree of nodes. ``renamed`` carries a Target and the text that somebody typed for it."""

    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._root = _Line(Node(Target(), ""), None, 0)
        self._lines: dict[int, _Line] = {}
        self.locked = False
        """Nothing can be renamed, as in a catalogue that can only be read."""

    # content

    def show(self, nodes: Sequence[Node]) -> None:
        """Show these lines; lines that were there keep selection, folding and editor."""
        self._merge(self._root, nodes)

    def renew(self, node: Node) -> None:
        """Show a line anew that is at its place; a line that is not shown stays away."""
        line = self._line_of(node.target)
        if line is not None:
            line.node = node
            index = self._index_of(line)
            self.dataChanged.emit(index, index)

    def _line_of(self, target: Target) -> _Line | None:
        return next((line for line in self._walk(self._root) if line.node.target == target), None)

    def foldable(self) -> list[QModelIndex]:
        """Lines of series and seasons, from the top."""
        return [
            self._index_of(line)
            for line in self._walk(self._root)
            if line.node.children or line.node.target.kind in ("series", "season")
        ]

    def find(self, target: Target) -> QModelIndex:
        """The line of a target, an invalid index when it is not shown."""
        line = self._line_of(target) if target.kind else None
        return QModelIndex() if line is None else self._index_of(line)

    def first(self, fits: Callable[[Node], bool]) -> QModelIndex:
        """The first line that fits, from the top."""
        return next(
            (self._index_of(line) for line in self._walk(self._root) if fits(line.node)), QModelIndex()
        )

    def node(self, index: _ANY) -> Node | None:
        """The line at an index."""
        line = self._lines.get(index.internalId()) if index.isValid() else None
        return line.node if line is not None else None

    def _walk(self, line: _Line) -> Iterator[_Line]:
        for child in line.below:
            yield child
            yield from self._walk(child)

    def _index_of(self, line: _Line) -> QModelIndex:
        if line is self._root or line.above is None:
            return QModelIndex()
        return self.createIndex(line.above.below.index(line), 0, line.number)

    # merging

    def _merge(self, above: _Line, nodes: Sequence[Node]) -> None:
        if not above.below and not nodes:
            return
        wanted = {_key(node): node for node in nodes}
        gone = [line for line in above.below if _key(line.node) not in wanted]
        if gone:
            self._remove(above, gone)
        have = {_key(line.node): line for line in above.below}
        order = [have[key] for key in wanted if key in have]
        if order != above.below:
            self._reorder(above, order)
        if len(have) < len(wanted):
            self._insert(above, nodes, have)
        parent: QModelIndex | None = None
        for row, (line, node) in enumerate(zip(above.below, wanted.values(), strict=True)):
            old, line.node = line.node, node
            if old is node:
                continue
            self._merge(line, node.children)
            if _looks(old) != _looks(node):
                parent = self._index_of(above) if parent is None else parent
                index = self.index(row, 0, parent)
                self.dataChanged.emit(index, index)

    def _remove(self, above: _Line, gone: Sequence[_Line]) -> None:
        parent, lost = self._index_of(above), set(gone)
        end = len(above.below)
        while end:  # whole stretches at once: a filter takes away thousands
            if above.below[end - 1] not in lost:
                end -= 1
                continue
            start = end - 1
            while start and above.below[start - 1] in lost:
                start -= 1
            self.beginRemoveRows(parent, start, end - 1)
            for line in above.below[start:end]:
                for part in (line, *self._walk(line)):
                    del self._lines[part.number]
            del above.below[start:end]
            self.endRemoveRows()
            end = start

    def _reorder(self, above: _Line, order: list[_Line]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = [index for index in self.persistentIndexList() if index.internalId() in self._lines]
        above.below[:] = order
        places = {line.number: row for row, line in enumerate(order)}
        after = [self._moved(index, places) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _moved(self, index: QModelIndex, places: dict[int, int]) -> QModelIndex:
        number = index.internalId()
        return self.createIndex(places[number], 0, number) if number in places else index

    def _insert(self, above: _Line, nodes: Sequence[Node], have: dict[object, _Line]) -> None:
        parent = self._index_of(above)
        row = 0
        while row < len(nodes):
            if _key(nodes[row]) in have:
                row += 1
                continue
            end = row
            while end < len(nodes) and _key(nodes[end]) not in have:
                end += 1
            new = [_Line(node, above, next(self._numbers)) for node in nodes[row:end]]
            self.beginInsertRows(parent, row, end - 1)
            above.below[row:row] = new
            for line in new:
                self._lines[line.number] = line
                self._fill(line)
            self.endInsertRows()
            row = end

    def _fill(self, line: _Line) -> None:
        for node in line.node.children:
            child = _Line(node, line, next(self._numbers))
            self._lines[child.number] = child
            line.below.append(child)
            self._fill(child)

    # the model

    def index(self, row: int, column: int, parent: _ANY = _NONE) -> QModelIndex:
        line = self._lines.get(parent.internalId()) if parent.isValid() else self._root
        if line is None or not 0 <= row < len(line.below) or column != 0:
            return QModelIndex()
        return self.createIndex(row, 0, line.below[row].number)

    def parent(self, index: _ANY = _NONE) -> QModelIndex:  # type: ignore[override]
        line = self._lines.get(index.internalId()) if index.isValid() else None
        return QModelIndex() if line is None or line.above is None else self._index_of(line.above)

    def rowCount(self, parent: _ANY = _NONE) -> int:
        line = self._lines.get(parent.internalId()) if parent.isValid() else self._root
        return 0 if line is None else len(line.below)

    def columnCount(self, _parent: _ANY = _NONE) -> int:
        return 1

    def flags(self, index: _ANY) -> Qt.ItemFlag:
        node = self.node(index)
        if node is None or node.is_section:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node.edit is not None and not self.locked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _ANY, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        node = self.node(index)
        if node is None:
            return None
        if role == NODE_ROLE:
            return node
        if role == Qt.ItemDataRole.DisplayRole:
            return node.text
        if role == Qt.ItemDataRole.EditRole:
            return node.edit
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return node.spoken or node.text
        return None

    def setData(self, index: _ANY, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        node = self.node(index)
        if node is None or role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        text = value.strip()
        if text and text != node.edit:
            self.renamed.emit(node.target, text)
        return True


def _key(node: Node) -> object:
    """What a line is recognised by in the next list."""
    return node.target if node.target.kind else node.text


def _looks(node: Node) -> tuple[object, ...]:
    return (node.text, node.note, node.icon, node.poster, node.kind, node.tip, node.edit)
