# SPDX-License-Identifier: GPL-3.0-or-later
"""An account as a tree: what a number rests on stands under it. Sentences are made as they are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import plain_tip
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.explain import Account

Index = QModelIndex | QPersistentModelIndex

_FEW = 60
"""Of a statement that rests on more than so many the parts are folded at first."""
_FOLDED = ("explain.line", "explain.no_length")
_INDENT = 18
_AROUND = 26
"""Sign of folding and margins in a line, px."""
_TALLEST = 2000


@dataclass(slots=True)
class _Node:
    """A statement in the model: the number of the one it belongs to, its place there, and the numbers of its
    parts (None until somebody asks)."""

    account: Account
    parent: int
    row: int
    parts: list[int] | None = None


class AccountModel(QAbstractItemModel):
    """The parts of an account, which itself is not shown. An index carries the number of its node."""

    def __init__(self, account: Account, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes = [_Node(account, -1, 0)]

    def _number(self, index: Index) -> int:
        return int(index.internalId()) if index.isValid() else 0

    def _parts(self, number: int) -> list[int]:
        node = self._nodes[number]
        if node.parts is None:
            first = len(self._nodes)
            self._nodes += [_Node(part, number, row) for row, part in enumerate(node.account.parts)]
            node.parts = list(range(first, len(self._nodes)))
        return node.parts

    def account(self, index: Index) -> Account:
        """The statement of an index, the whole account for none."""
        return self._nodes[self._number(index)].account

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        parts = self._parts(self._number(parent))
        if column or not 0 <= row < len(parts):
            return QModelIndex()
        return self.createIndex(row, 0, parts[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self._nodes[self._number(index)].parent if index.isValid() else 0
        return QModelIndex() if above <= 0 else self.createIndex(self._nodes[above].row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._nodes[self._number(parent)].account.parts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            account = self.account(index)
            return sentence_for(account.code, account.arguments)
        if role == Qt.ItemDataRole.ToolTipRole and self.account(index).cue is not None:
            return plain_tip(self.tr("Enter goes to the cue"))
        return None


class _Sentences(QStyledItemDelegate):
    """Lines as high as their sentences need in the present width."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        tree = self.parent()
        assert isinstance(tree, QTreeView)
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        width = max(tree.viewport().width() - depth * tree.indentation() - _AROUND, 80)
        room = QRect(0, 0, width, _TALLEST)
        text = str(index.data() or "")
        height = tree.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
        return QSize(width, max(height + 6, current().metrics.row_height - 4))


class AccountTree(QTreeView):
    """Arrows walk and fold. ``go_wanted`` carries the number of a cue (its place on the sheet, from 1) when
    Enter or a double click falls on a line that speaks of one; ``copy_wanted`` is Ctrl+C."""

    go_wanted = Signal(int)
    copy_wanted = Signal()
    cue_here = Signal(bool)
    """Whether the current line speaks of one cue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setWordWrap(True)
        self.setItemDelegate(_Sentences(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # By pixels Qt would measure every line of a long total at once.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(self.tr("What the number rests on"))
        self.doubleClicked.connect(self._open)

    def show_account(self, account: Account) -> None:
        """Show what an account rests on; long lists are folded."""
        old = self.model()
        model = AccountModel(account, self)
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._tell)
        if isinstance(old, AccountModel):
            old.deleteLater()
        self._unfold(model, QModelIndex())
        self.setCurrentIndex(model.index(0, 0))

    def _unfold(self, model: AccountModel, above: QModelIndex) -> None:
        """Unfold what is short. The lines of a total stay folded: whoever wants to know opens one."""
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            if model.account(index).code in _FOLDED or model.rowCount(index) > _FEW:
                continue
            self.expand(index)
            self._unfold(model, index)

    def cue(self) -> int | None:
        """The cue that the current line, or a line that it belongs to, speaks of."""
        model, index = self.model(), self.currentIndex()
        if not isinstance(model, AccountModel):
            return None
        while index.isValid():
            found = model.account(index).cue
            if found is not None:
                return found
            index = index.parent()
        return model.account(index).cue

    def _tell(self) -> None:
        self.cue_here.emit(self.cue() is not None)

    def _open(self, _index: object = None) -> None:
        cue = self.cue()
        if cue is not None:
            self.go_wanted.emit(cue)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Long sentences break into lines of the new width.
        self.scheduleDelayedItemsLayout()
