# SPDX-License-Identifier: GPL-3.0-or-later
"""The views of the cue table as tabs; those for which there is no room are in the menu at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QToolButton, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.widgets.labels import elide, set_tip

_GAP = 4
_WIDEST = 150


class _Tab(QToolButton):
    """One view. Left and Right go to its neighbours."""

    def __init__(self, view: str, parent: PresetTabs) -> None:
        super().__init__(parent)
        self.view = view
        self._tabs = parent
        self.setProperty("tab", True)
        self.setCheckable(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._tabs.step(-step if self.isRightToLeft() else step)
        else:
            super().keyPressEvent(event)


class PresetTabs(QWidget):
    """``chosen`` carries the id of a view; ``menu_filling`` a menu to be filled for a view."""

    chosen = Signal(str)
    menu_filling = Signal(QMenu, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[_Tab] = []
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Views of the table"))
        self.more = QToolButton(self)
        self.more.setIcon(icon("ellipsis", "dim"))
        self.more.setProperty("quiet", True)
        self.more.setAccessibleName(self.tr("More views"))
        set_tip(self.more, self.tr("More views; save this one"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(self._fill)
        self.more.setMenu(menu)

    def show_views(self, views: Sequence[tuple[str, str, bool]], current: str) -> None:
        """Show views (id, name, whether changed since it was saved), one of them as the current one."""
        if [tab.view for tab in self._tabs] != [view for view, _name, _changed in views]:
            for tab in self._tabs:
                tab.hide()
                tab.deleteLater()
            self._tabs = [self._make(view) for view, _name, _changed in views]
        before: QWidget | None = None
        for tab, (view, name, changed) in zip(self._tabs, views, strict=True):
            shown = elide(name, tab.fontMetrics(), _WIDEST).replace("&", "&&")
            tab.setText(self.tr("{0} •").format(shown) if changed else shown)
            tab.setAccessibleName(self.tr("{0}, changed").format(name) if changed else name)
            set_tip(tab, self.tr("{0}, changed since it was saved").format(name) if changed else name)
            tab.setChecked(view == current)
            if before is not None:
                QWidget.setTabOrder(before, tab)
            before = tab
        if before is not None:
            QWidget.setTabOrder(before, self.more)
        self._current = current
        self.updateGeometry()
        self._arrange()

    def _make(self, view: str) -> _Tab:
        tab = _Tab(view, self)
        tab.clicked.connect(self._click)
        tab.customContextMenuRequested.connect(self._menu)
        return tab

    def _click(self) -> None:
        tab = self.sender()
        if isinstance(tab, _Tab):
            tab.setChecked(tab.view == self._current)  # whoever listens says what is shown
            self.chosen.emit(tab.view)

    def step(self, by: int) -> None:
        """Show the view beside the current one, and keep the keyboard on its tab."""
        views = [tab.view for tab in self._tabs]
        place = (views.index(self._current) + by) % len(views) if self._current in views else 0
        self.chosen.emit(views[place])
        self._tabs[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _menu(self, place: QPoint) -> None:
        tab = self.sender()
        if isinstance(tab, _Tab):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.menu_filling.emit(menu, tab.view)
            menu.popup(tab.mapToGlobal(place))

    def _fill(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for tab in self._tabs:
            if tab.isHidden():
                action = menu.addAction(tab.accessibleName().replace("&", "&&"))
                action.setData(tab.view)
                action.triggered.connect(self._chosen_in_menu)
        if not menu.isEmpty():
            menu.addSeparator()
        self.menu_filling.emit(menu, self._current)

    def _chosen_in_menu(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(str(action.data()))

    # room

    def sizeHint(self) -> QSize:
        width = sum(tab.sizeHint().width() + _GAP for tab in self._tabs) + self.more.sizeHint().width()
        return QSize(width, max(tab.sizeHint().height() for tab in (self.more, *self._tabs)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.more.sizeHint().width() + 48, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """As many tabs as fit, from the first; the current one is always among them."""
        more = self.more.sizeHint()
        room = self.width() - more.width()
        widths = {tab.view: tab.sizeHint().width() + _GAP for tab in self._tabs}
        left = room - widths.get(self._current, 0)
        shown = {self._current}
        for tab in self._tabs:
            if tab.view != self._current:
                left -= widths[tab.view]
                if left < 0:
                    break
                shown.add(tab.view)
        x, height = 0, self.height()
        for tab in self._tabs:
            tab.setVisible(tab.view in shown)
            if tab.view in shown:
                width = min(widths[tab.view] - _GAP, max(room - x, 24))
                self._put(
                    tab, QRect(x, (height - tab.sizeHint().height()) // 2, width, tab.sizeHint().height())
                )
                x += width + _GAP
        self._put(self.more, QRect(x, (height - more.height()) // 2, more.width(), more.height()))

    def _put(self, widget: QWidget, rect: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))
