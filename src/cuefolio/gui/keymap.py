# SPDX-License-Identifier: GPL-3.0-or-later
"""Which keys lead to which action: as delivered, or as the person wants them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from cuefolio.gui.actions import MENUS, Actions, ActionSpec
from cuefolio.gui.fixed_keys import fixed_keys
from cuefolio.gui.widgets.labels import plain_tip, set_tip

_GROUP = "shortcuts"
_NO_KEYS = "none"
_Portable = QKeySequence.SequenceFormat.PortableText
_Native = QKeySequence.SequenceFormat.NativeText
_STRONG = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something else that has the keys, or keys that begin or go on like them. ``action`` is its id, ""
    for fixed keys."""

    action: str
    title: str
    keys: str


class Keymap(QObject):
    """The keys of a window's actions. ``changed`` follows each change, after it is in place."""

    changed = Signal()

    def __init__(self, actions: Actions, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._delivered = {spec.id: tuple(spec.keys) for spec in actions.specs}

    def apply(self) -> None:
        """Give every action the person's keys, and name them in its tool tip."""
        for name, action in self._actions.by_id.items():
            stored = self._stored(name)
            if stored is not None:
                action.setShortcuts([QKeySequence(text, _Portable) for text in stored])
            name_keys(action)

    def _stored(self, name: str) -> list[str] | None:
        value = self._settings.value(f"{_GROUP}/{name}")
        if value == _NO_KEYS:
            return []
        found = value if isinstance(value, list) else [value] if isinstance(value, str) and value else None
        return (
            None if found is None else [text for text in found if not QKeySequence(text, _Portable).isEmpty()]
        )

    def keys(self, name: str) -> list[QKeySequence]:
        """The keys of an action now."""
        return list(self._actions[name].shortcuts())

    def delivered(self, name: str) -> list[QKeySequence]:
        """The keys that an action comes with."""
        return [QKeySequence(text) for text in self._delivered.get(name, ())]

    def is_changed(self, name: str) -> bool:
        """Whether the person chose other keys than those delivered."""
        return self.keys(name) != self.delivered(name)

    def set_keys(self, name: str, keys: Sequence[QKeySequence]) -> None:
        """Give an action these keys; who had them before loses them."""
        wanted = [key for key in keys if not key.isEmpty()]
        for key in wanted:
            for other in self.conflicts(key, name):
                if other.action:
                    left = [k for k in self.keys(other.action) if not _clash(k, key)]
                    self._put(other.action, left)
        self._put(name, wanted)
        self.changed.emit()

    def _put(self, name: str, keys: Sequence[QKeySequence]) -> None:
        action = self._actions[name]
        action.setShortcuts(list(keys))
        name_keys(action)
        if list(keys) == self.delivered(name):
            self._settings.remove(f"{_GROUP}/{name}")
        else:
            self._settings.setValue(f"{_GROUP}/{name}", [k.toString(_Portable) for k in keys] or _NO_KEYS)

    def reset(self, name: str) -> None:
        """Give an action the keys that it came with."""
        self.set_keys(name, self.delivered(name))

    def reset_all(self) -> None:
        """Every action as delivered."""
        self._settings.remove(_GROUP)
        for name in self._actions.by_id:
            self._put(name, self.delivered(name))
        self.changed.emit()

    def conflicts(self, keys: QKeySequence, but: str) -> list[Conflict]:
        """What else has these keys, or keys that begin or go on like them."""
        found = [
            Conflict(name, title_of(action), other.toString(_Native))
            for name, action in self._actions.by_id.items()
            if name != but
            for other in action.shortcuts()
            if _clash(other, keys)
        ]
        found += [
            Conflict("", f"{fixed.text} ({fixed.area})", fixed.shown)
            for fixed in fixed_keys()
            if any(_clash(QKeySequence(text), keys) for text in fixed.sequences)
        ]
        return found

    def steals_typing(self, keys: QKeySequence, name: str) -> bool:
        """Whether these keys would take a letter away from whoever types. Actions that are heard only where
        nothing is typed may have plain letters."""
        action = self._actions[name]
        if keys.isEmpty() or action.shortcutContext() == Qt.ShortcutContext.WidgetShortcut:
            return False
        first = keys[0]  # type: ignore[index]
        letter = first.key() < Qt.Key.Key_Escape
        return letter and not first.keyboardModifiers() & _STRONG


def _clash(one: QKeySequence, other: QKeySequence) -> bool:
    if one.isEmpty() or other.isEmpty():
        return False
    partial = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != partial or other.matches(one) != partial


def in_menu_order(specs: Sequence[ActionSpec]) -> list[ActionSpec]:
    """Actions as the menus have them, those without a menu last."""
    places = {title: place for place, title in enumerate(MENUS)}
    return sorted(specs, key=lambda spec: places.get(spec.menu, len(places)))


def shown_keys(action: QAction) -> str:
    """The keys of an action as people read them: "Ctrl+Shift+Z, Ctrl+Y"."""
    return ", ".join(keys.toString(_Native) for keys in action.shortcuts())


def title_of(action: QAction) -> str:
    """The words of an action without the mark of its mnemonic and without an ellipsis."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def name_keys(action: QAction) -> None:
    """Put the keys into an action's tool tip, behind its words."""
    keys = shown_keys(action)
    title = title_of(action)
    action.setToolTip(plain_tip(f"{title} ({keys})" if keys else title))


class KeyTip(QObject):
    """Keeps a tool tip in step with the keys of an action that does the same as the widget: ``words``, and
    the keys behind them."""

    def __init__(self, widget: QWidget, action: QAction, words: str) -> None:
        super().__init__(widget)
        self._widget, self._action, self._words = widget, action, words
        action.changed.connect(self._name)
        self._name()

    def _name(self) -> None:
        keys = shown_keys(self._action)
        set_tip(self._widget, f"{self._words} ({keys})" if keys else self._words)
