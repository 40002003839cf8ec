# SPDX-License-Identifier: GPL-3.0-or-later
"""A message on the page that asks nothing and blocks nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.widgets.labels import PlainLabel, set_tip

_ICONS = {"info": "info", "done": "circle-check", "warning": "triangle-alert", "error": "circle-alert"}
_ROLES = {"info": "accent_text", "done": "ready", "warning": "warning", "error": "error"}
_ICON = QSize(16, 16)


class Notice(QFrame):
    """One line or a few, with a sign, an action if there is one, and a close button.

    Put it into the layout of a page (top or bottom); hidden until ``show_message``. Esc on the page closes
    it. A newer message takes the place of an older one. Screen readers are told.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._action: Callable[[], object] | None = None
        self._kind = "info"
        self.setProperty("notice", "info")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._sign = QLabel(self)
        self._sign.setFixedSize(_ICON)
        self._text = PlainLabel("", self, wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(self)
        self._close = QToolButton(self)
        self._close.setIcon(icon("x", "dim"))
        self._close.setIconSize(QSize(14, 14))
        self._close.setAccessibleName(self.tr("Close message"))
        set_tip(self._close, self.tr("Close (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._button.clicked.connect(self._run)
        self._close.clicked.connect(self.dismiss)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), parent)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.dismiss)
        self._escape.setEnabled(False)
        self.hide()

    def show_message(
        self,
        text: str,
        *,
        kind: str = "info",
        action: tuple[str, Callable[[], object]] | None = None,
        timeout_ms: int = 0,
    ) -> None:
        """Show plain ``text``. ``kind``: info, done, warning or error. ``timeout_ms`` 0 stays until closed.

        ``action`` is (label, function): the function is called once and the notice goes. The time does not
        run while the pointer is on the notice.
        """
        self._kind = kind if kind in _ICONS else "info"
        self._action = action[1] if action else None
        self.setProperty("notice", self._kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_sign()
        self._text.setText(text)
        self._button.setText(action[0] if action else "")
        self._button.setVisible(action is not None)
        self.setAccessibleName(text)
        self._escape.setEnabled(True)
        self.show()
        self._timer.stop()
        if timeout_ms > 0:
            self._timer.start(timeout_ms)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """The message, "" when there is none."""
        return "" if self.isHidden() else self._text.full_text()

    def kind(self) -> str:
        """Kind of the last message."""
        return self._kind

    def button(self) -> QPushButton:
        """The button of the action."""
        return self._button

    def action(self) -> Callable[[], object] | None:
        """What the button would do, None without one."""
        return self._action

    def drop_action(self) -> None:
        """Take the button away and leave the message."""
        self._action = None
        if self._button.hasFocus():
            self._close.setFocus()
        self._button.hide()

    def last_text(self) -> str:
        """The newest message, also when it is gone by now."""
        return self._text.full_text()

    def dismiss(self) -> None:
        """Take the message away."""
        if self.isHidden():
            return
        inside = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._timer.stop()
        self._escape.setEnabled(False)
        self._action = None
        if inside:
            self.focusNextChild()
        self.hide()
        self.closed.emit()

    def _run(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()

    def _draw_sign(self) -> None:
        sign = icon(_ICONS[self._kind], _ROLES[self._kind])
        self._sign.setPixmap(sign.pixmap(_ICON, self.devicePixelRatioF()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter and self._timer.isActive():
            self._timer.setInterval(max(self._timer.remainingTime(), 1500))
            self._timer.stop()
            self._held = True
        elif event.type() == QEvent.Type.Leave and getattr(self, "_held", False):
            self._held = False
            self._timer.start()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sign") and not self.isHidden():
            self._draw_sign()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
