# SPDX-License-Identifier: GPL-3.0-or-later
"""Every action with its keys; the keys can be changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.text import fold
from cuefolio.gui.actions import Actions
from cuefolio.gui.fixed_keys import fixed_keys
from cuefolio.gui.icons import icon
from cuefolio.gui.keymap import Keymap, in_menu_order, shown_keys, title_of
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.notice import Notice

_NAME = int(Qt.ItemDataRole.UserRole)
_Native = QKeySequence.SequenceFormat.NativeText
_MOST_KEYS = 2


class _Roomy(QStyledItemDelegate):
    """Lines as high as those of the cue table."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), current().metrics.row_height - 2))


class KeyboardPage(QWidget):
    """A list of actions by menu, with a search field, and below it the keys of the chosen action.

    New keys are taken at once when nothing else has them; else it is said who has them, and a button takes
    them away from there.
    """

    def __init__(
        self, keymap: Keymap, actions: Actions, parent: QWidget | None = None, *, headed: bool = True
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Keyboard")
        self.setAccessibleName(self.title)
        self._keymap = keymap
        self._actions = actions
        self._wanted: QKeySequence | None = None
        self._place = 0
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._pressed)
        self._groups: dict[str, tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = {}
        self.notice = Notice(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find an action or keys"))
        self.search.setAccessibleName(self.tr("Find an action or keys"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "dim"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._filter)
        self.tree = self._tree()
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        if headed:
            layout.setContentsMargins(20, 2, 12, 8)
            layout.addWidget(PlainLabel(self.title, self, role="heading"))
        else:
            layout.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(self.tr("Copy the list"), self)
        set_tip(self.copy, self.tr("Copy all actions with their keys as text, to print or to pass on"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.copy)
        layout.addLayout(head)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.notice)
        layout.addLayout(self._editor())
        self._fill()
        keymap.changed.connect(self._refresh)
        self._choose_first()

    # building

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("keys")
        tree.setColumnCount(3)
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("As delivered")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(10)
        tree.setUniformRowHeights(True)
        tree.setItemDelegate(_Roomy(tree))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setAccessibleName(self.tr("Actions and their keys"))
        tree.currentItemChanged.connect(self._chose)
        tree.itemActivated.connect(lambda _item: self.edits[0].setFocus(Qt.FocusReason.OtherFocusReason))
        return tree

    def _editor(self) -> QVBoxLayout:
        self.chosen = PlainLabel("", self, role="key", elide=True)
        self.edits = [QKeySequenceEdit(self) for _ in range(_MOST_KEYS)]
        for place, edit in enumerate(self.edits):
            edit.setMaximumSequenceLength(1)
            edit.setClearButtonEnabled(True)
            name = self.tr("Keys") if place == 0 else self.tr("Further keys")
            edit.setAccessibleName(name)
            for line in edit.findChildren(QLineEdit):
                line.setAccessibleName(name)
            edit.keySequenceChanged.connect(lambda _keys, place=place: self._changed(place))
        self.reset_one = QPushButton(self.tr("As delivered"), self)
        set_tip(self.reset_one, self.tr("Give this action the keys that it came with"))
        self.reset_one.clicked.connect(self._reset_one)
        self.reset_one.setAutoDefault(False)
        self.remark = PlainLabel("", self, role="warning", wrap=True)
        self.take = QPushButton(self.tr("Use them here"), self)
        self.take.setAutoDefault(False)
        self.take.clicked.connect(self._take_away)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(self.edits[0], 1)
        keys.addWidget(PlainLabel(self.tr("or"), self, role="dim"))
        keys.addWidget(self.edits[1], 1)
        keys.addWidget(self.reset_one)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.remark, 1)
        said.addWidget(self.take)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.chosen)
        column.addLayout(keys)
        column.addLayout(said)
        return column

    def _fill(self) -> None:
        """One line an action, under its menu; then the keys that are no actions."""
        for spec in in_menu_order(self._actions.specs):
            action = self._actions[spec.id]
            if action.menu() is not None:
                continue
            menu = QCoreApplication.translate("Actions", spec.menu).replace("&", "") if spec.menu else ""
            item = self._line(menu or self.tr("Further commands"), [title_of(action), "", ""])
            item.setData(0, _NAME, spec.id)
        for fixed in fixed_keys():
            item = self._line(fixed.area, [fixed.text, fixed.shown, ""])
            item.setToolTip(0, self.tr("These keys cannot be changed"))
        self.tree.expandAll()
        self._refresh()
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _line(self, title: str, texts: list[str]) -> QTreeWidgetItem:
        """A line in the group of this title."""
        if title not in self._groups:
            group = QTreeWidgetItem(self.tree, [title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFirstColumnSpanned(True)
            self._groups[title] = (group, [])
        group, items = self._groups[title]
        items.append(QTreeWidgetItem(group, texts))
        return items[-1]

    # showing

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for _group, items in self._groups.values() for item in items]

    def _refresh(self) -> None:
        """Show the keys as they are now."""
        theme = current()
        strong: QFont = font(weight=600)
        for group, _items in self._groups.values():
            group.setFont(0, font(theme.small, 600))
            group.setForeground(0, theme.dim)
        for item in self._items():
            name = item.data(0, _NAME)
            if name is None:
                item.setForeground(1, theme.dim)
                continue
            changed = self._keymap.is_changed(name)
            item.setText(1, shown_keys(self._actions[name]))
            item.setFont(1, strong if changed else font())
            delivered = ", ".join(keys.toString(_Native) for keys in self._keymap.delivered(name))
            item.setText(2, (delivered or self.tr("no keys")) if changed else "")
            item.setForeground(2, theme.dim)
        self._show_chosen()

    def _filter(self, text: str) -> None:
        wanted = fold(text).strip()
        for group, items in self._groups.values():
            shown = 0
            for item in items:
                fits = not wanted or any(wanted in fold(item.text(column)) for column in (0, 1))
                item.setHidden(not fits)
                shown += fits
            group.setHidden(not shown)
        now = self.tree.currentItem()
        if now is None or now.isHidden():
            self._choose_first()

    def _choose_first(self) -> None:
        first = next((item for item in self._items() if not item.isHidden()), None)
        if first is not None:
            self.tree.setCurrentItem(first)

    def choose(self, name: str) -> None:
        """Make an action's line current."""
        for item in self._items():
            if item.data(0, _NAME) == name:
                self.tree.setCurrentItem(item)
                self.tree.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _name(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def _chose(self, _now: object, _before: object) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        """The keys of the chosen action, as they are stored."""
        name, item = self._name(), self.tree.currentItem()
        self._settle.stop()
        self._wanted = None
        self.take.hide()
        self.chosen.setText(item.text(0) if item is not None else "")
        self._say("" if name or item is None else self.tr("These keys cannot be changed."), "dim")
        keys = self._keymap.keys(name) if name else []
        for place, edit in enumerate(self.edits):
            edit.blockSignals(True)
            edit.setKeySequence(keys[place] if place < len(keys) else QKeySequence())
            edit.blockSignals(False)
            edit.setEnabled(bool(name))
        self.reset_one.setEnabled(bool(name) and self._keymap.is_changed(name))

    def _say(self, sentence: str, role: str = "warning") -> None:
        self.remark.set_role(role)
        self.remark.setText(sentence)

    # changing

    def _typed(self) -> list[QKeySequence]:
        found: list[QKeySequence] = []
        for edit in self.edits:
            keys = edit.keySequence()
            if not keys.isEmpty() and keys not in found:
                found.append(keys)
        return found + self._keymap.keys(self._name())[_MOST_KEYS:]

    def _changed(self, place: int) -> None:
        """A key press first empties the field and then fills it: only what stands there after it counts."""
        self._place = place
        self._settle.start()

    def _pressed(self) -> None:
        """Keys were pressed: take them, or say what stands against it."""
        place = self._place
        name, keys = self._name(), self.edits[place].keySequence()
        self.take.hide()
        self._say("")
        if not name:
            return
        shown = keys.toString(_Native)
        if self._keymap.steals_typing(keys, name):
            sentence = self.tr("{0} alone would be taken from whoever types; press it with Ctrl or Alt.")
            self._say(sentence.format(shown))
            return
        others = self._keymap.conflicts(keys, name)
        fixed = next((other for other in others if not other.action), None)
        if fixed is not None:
            sentence = self.tr("{0} belongs to “{1}” and cannot be given away.")
            self._say(sentence.format(shown, fixed.title))
        elif others:
            sentence = self.tr("{0} belongs to “{1}”, which would lose it.")
            self._say(sentence.format(shown, others[0].title))
            self._wanted = keys
            self.take.show()
        else:
            self._keymap.set_keys(name, self._typed())

    def _take_away(self) -> None:
        if self._wanted is not None:
            self._keymap.set_keys(self._name(), self._typed())

    def _reset_one(self) -> None:
        """The keys as delivered, unless something else has them by now."""
        name = self._name()
        others = [
            c for keys in self._keymap.delivered(name) for c in self._keymap.conflicts(keys, name) if c.action
        ]
        self._keymap.reset(name)
        if others:
            sentence = self.tr("“{0}” has lost {1} to it.")
            self._say(sentence.format(others[0].title, others[0].keys))

    def reset(self) -> None:
        """Every action as delivered; it can be taken back."""
        before = {
            name: self._keymap.keys(name) for name in self._actions.by_id if self._keymap.is_changed(name)
        }
        self._keymap.reset_all()

        def back() -> None:
            for name, keys in before.items():
                self._keymap.set_keys(name, keys)

        if before:
            self.notice.show_message(
                self.tr("All shortcuts are as delivered."), kind="done", action=(self.tr("Take back"), back)
            )

    def can_reset(self) -> bool:
        """Whether any action has other keys than it came with."""
        return any(self._keymap.is_changed(name) for name in self._actions.by_id)

    def as_text(self) -> str:
        """All actions with their keys, for paper."""
        lines: list[str] = []
        for title, (_group, items) in self._groups.items():
            lines += ["", title]
            lines += [f"{item.text(0)}\t{item.text(1)}" for item in items if item.text(1)]
        return "\n".join(lines).strip() + "\n"
