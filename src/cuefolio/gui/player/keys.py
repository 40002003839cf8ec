# SPDX-License-Identifier: GPL-3.0-or-later
"""The player's keys: read at the press, with the moment of the press, wherever the keyboard is.

Single letters would steal the typing of the table and of every field if they were ordinary shortcuts. So
the actions of the player keep them in a context that Qt never fires, and this watch reads them: in log mode
anywhere but in a text field, otherwise only in widgets that have no other use for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QInputEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from cuefolio.domain.transport import EventTimes
from cuefolio.gui.player.source import now

_TEXT = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_Type = QEvent.Type
_FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)
_WITH_STAMP = (_Type.MouseButtonPress, _Type.MouseButtonRelease, _Type.KeyRelease)

Run = Callable[[str, int, bool], bool]
"""Does the action of a name at a moment (ns); the last argument tells a key that repeats by itself. Returns
whether the key is used up."""

_NOBODY: tuple[frozenset[str], Callable[[], bool]] = (frozenset(), bool)


def takes_text(widget: QWidget | None) -> bool:
    """Whether a widget has a use for letters: text, or a choice that is made by its first letter."""
    return isinstance(widget, _TEXT)


class PlayKeys(QObject):
    """Finds the action of a key and does it. ``released`` gets the action of a key that was let go."""

    def __init__(
        self,
        actions: Mapping[str, QAction],
        run: Run,
        released: Callable[[str, int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = dict(actions)
        self._run = run
        self._released = released
        self._times = EventTimes()
        self._windows: list[QWidget] = []
        self._some: dict[QObject, tuple[frozenset[str], Callable[[], bool]]] = {}
        self._everywhere = False
        self.is_naming: Callable[[], bool] = lambda: False
        """Whether letters are text although no text field has the keyboard yet."""
        self._names: dict[int, str] = {}
        for action in self._actions.values():
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.changed.connect(self._forget_names)

    # where

    def add_window(self, window: QWidget) -> None:
        """A window whose keys count in log mode."""
        self._windows.append(window)

    def watch(
        self,
        widget: QWidget,
        names: frozenset[str] | None = None,
        when: Callable[[], bool] = lambda: True,
    ) -> None:
        """Read keys that go to ``widget``, also without log mode: all, or those of some actions, ``when`` it
        says so."""
        self._some[widget] = (names if names is not None else frozenset(self._actions), when)
        widget.installEventFilter(self)
        widget.destroyed.connect(lambda: self._some.pop(widget, None))

    def set_everywhere(self, on: bool) -> None:
        """Read the keys of whole windows, or of the watched widgets only."""
        app = QApplication.instance()
        if on == self._everywhere or app is None:
            return
        self._everywhere = on
        if on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    # which

    def moment(self, event: QInputEvent) -> int:
        """When the key or button was pressed, however late that is heard of."""
        return self._times.moment(event.timestamp(), now())

    def name_of(self, event: QKeyEvent) -> str:
        """The action whose key this is, "" for none."""
        if not self._names:
            for name, action in self._actions.items():
                for keys in action.shortcuts():
                    if keys.count() == 1:
                        self._names[_code(keys[0])] = name  # type: ignore[index]
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self._names.get(_code(QKeyCombination(modifiers, Qt.Key(event.key()))), "")

    def keys_of(self, name: str) -> list[str]:
        """The keys of an action as people read them."""
        native = QKeySequence.SequenceFormat.NativeText
        return [keys.toString(native) for keys in self._actions[name].shortcuts()]

    def _forget_names(self) -> None:
        self._names.clear()

    # reading

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (_Type.KeyPress, _Type.ShortcutOverride):
            if kind in _WITH_STAMP and isinstance(event, QInputEvent):
                moment = self.moment(event)
                if (
                    isinstance(event, QKeyEvent)
                    and not event.isAutoRepeat()
                    and self._is_ours(watched, event)
                ):
                    self._released(self.name_of(event), moment)
            return False
        if not isinstance(event, QKeyEvent) or not self._is_ours(watched, event):
            return False
        if kind == _Type.ShortcutOverride:
            event.accept()  # nobody's shortcut: the press comes to us
            return True
        name = self.name_of(event)
        return self._run(name, self.moment(event), event.isAutoRepeat())

    def _is_ours(self, watched: QObject, event: QKeyEvent) -> bool:
        name = self.name_of(event)
        if not name or not self._actions[name].isEnabled() or not isinstance(watched, QWidget):
            return False
        if self.is_naming() and not _is_function_key(event):
            return False
        names, when = self._some.get(watched, _NOBODY)
        if name in names and when():
            return not takes_text(QApplication.focusWidget())
        if not self._everywhere or watched is not QApplication.focusWidget() or _is_elsewhere(watched):
            return False
        return watched.window() in self._windows and (_is_function_key(event) or not takes_text(watched))


def _code(keys: QKeyCombination) -> int:
    return int(keys.toCombined())


def _is_function_key(event: QKeyEvent) -> bool:
    return event.key() in _FUNCTION_KEYS


def _is_elsewhere(widget: QWidget) -> bool:
    """Whether a dialog or a menu has the keyboard."""
    popup: Any = QApplication.activePopupWidget()
    return (
        QApplication.activeModalWidget() is not None or isinstance(popup, QMenu) or isinstance(widget, QMenu)
    )
