# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar over the map: what the colours mean, what is shown, how near, and export."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from cuefolio.domain.film_map import FilmMap
from cuefolio.gui.actions import Actions
from cuefolio.gui.icons import icon
from cuefolio.gui.keymap import KeyTip
from cuefolio.gui.map.canvas import MapCanvas
from cuefolio.gui.map.colours import MODES
from cuefolio.gui.map.legend import Legend
from cuefolio.gui.map.look import MapOptions
from cuefolio.gui.theme import current, font, notifier
from cuefolio.gui.widgets.labels import set_tip
from cuefolio.gui.words import counted

_ZOOM = 1.6
_SETTING = "film_map"
_SHOWN = ("themes", "intensity", "markers", "timecode")
translate = QCoreApplication.translate


def mode_name(mode: str) -> str:
    """The word for what the cues are coloured by."""
    return {
        "origin": translate("MapToolbar", "Origin"),
        "mood": translate("MapToolbar", "Mood"),
        "status": translate("MapToolbar", "Status"),
        "theme": translate("MapToolbar", "Theme"),
    }[mode]


def stored_options(settings: QSettings) -> MapOptions:
    """What the person had the map show last."""
    defaults = MapOptions()
    mode = str(settings.value(f"{_SETTING}/colour_by", "origin"))
    shown = {
        name: bool(settings.value(f"{_SETTING}/{name}", getattr(defaults, name), bool)) for name in _SHOWN
    }
    return MapOptions(mode if mode in MODES else "origin", **shown)


class MapToolbar(QWidget):
    """Controls of ``canvas``; the choices are remembered. ``cues_chosen`` carries keys, ``export_wanted`` the
    kind of file and whether only the visible part is meant."""

    cues_chosen = Signal(list)
    scenes_wanted = Signal()
    export_wanted = Signal(str, bool)

    def __init__(self, canvas: MapCanvas, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._settings = settings
        self._untimed: list[str] = []
        canvas.set_options(stored_options(settings))
        self.mode = self._menu_button("chevron-down", "", self.tr("What the cues are coloured by"))
        self.mode.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The sign of a menu stands behind its word.
        other = Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        self.mode.setLayoutDirection(other)
        self.legend = Legend(self)
        self.legend.chosen.connect(self.cues_chosen)
        self.untimed = self._button("", self.tr("Select them in the table"))
        self.untimed.clicked.connect(lambda: self.cues_chosen.emit(self._untimed))
        self.outside = self._button("", self.tr("Show the whole range"))
        self.outside.clicked.connect(canvas.see_everything)
        self.shown = self._menu_button("eye", self.tr("Show"), self.tr("What the map shows"))
        self.nearer = self._button("zoom-in", self.tr("Nearer"))
        self.farther = self._button("zoom-out", self.tr("Farther"))
        self.whole = self._button("maximize", self.tr("Whole film"))
        self.export = self._menu_button("download", self.tr("Export film map"), self.tr("Export film map"))
        self.nearer.clicked.connect(lambda: canvas.zoom(_ZOOM))
        self.farther.clicked.connect(lambda: canvas.zoom(1 / _ZOOM))
        self.whole.clicked.connect(lambda: canvas.fit())
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 0)
        row.setSpacing(2)
        row.addWidget(self.mode)
        row.addWidget(self.legend, 1)
        for button in (
            self.untimed,
            self.outside,
            self.shown,
            self.farther,
            self.whole,
            self.nearer,
            self.export,
        ):
            row.addWidget(button)
        self._fill_modes()
        self._fill_shown()
        self._fill_export()
        notifier().changed.connect(self._restyle)
        self._restyle()
        self.show_map(None)

    def follow_keys(self, actions: Actions) -> None:
        """Tell the present keys in the tool tips."""
        for button, name in (
            (self.nearer, "map_nearer"),
            (self.farther, "map_farther"),
            (self.whole, "map_whole"),
        ):
            KeyTip(button, actions[name], button.accessibleName())

    def _button(self, icon_name: str, tip: str, name: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setProperty("quiet", True)
        if icon_name:
            button.setIcon(icon(icon_name, "dim"))
        button.setIconSize(QSize(15, 15))
        button.setAccessibleName(name or tip)
        set_tip(button, tip)
        return button

    def _menu_button(self, icon_name: str, name: str, tip: str) -> QToolButton:
        button = self._button(icon_name, tip, name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _fill_modes(self) -> None:
        group = QActionGroup(self)
        for mode in MODES:
            action = QAction(mode_name(mode), self)
            action.setCheckable(True)
            action.setChecked(mode == self._canvas.options.colour_by)
            action.triggered.connect(lambda _checked=False, mode=mode: self.colour_by(mode))
            action.setObjectName(mode)
            group.addAction(action)
            self.mode.menu().addAction(action)
        self._modes = group

    def _fill_shown(self) -> None:
        menu = self.shown.menu()
        for name, words in (
            ("themes", self.tr("Arcs between statements of a theme")),
            ("intensity", self.tr("Intensity")),
            ("markers", self.tr("Markers")),
            ("timecode", self.tr("Timecode on the ruler")),
        ):
            action = QAction(words, self)
            action.setObjectName(name)
            action.setCheckable(True)
            action.setChecked(bool(getattr(self._canvas.options, name)))
            action.toggled.connect(lambda on, name=name: self._set(name, on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Scenes…"), self.scenes_wanted.emit)

    def _fill_export(self) -> None:
        menu = self.export.menu()
        for kind, part, words in (
            ("pdf", False, self.tr("Whole film as PDF…")),
            ("svg", False, self.tr("Whole film as SVG…")),
            ("png", False, self.tr("Whole film as PNG…")),
            ("pdf", True, self.tr("Visible part as PDF…")),
            ("svg", True, self.tr("Visible part as SVG…")),
            ("png", True, self.tr("Visible part as PNG…")),
        ):
            action = QAction(words, self)
            action.triggered.connect(
                lambda _checked=False, kind=kind, part=part: self.export_wanted.emit(kind, part)
            )
            menu.addAction(action)

    def colour_by(self, mode: str) -> None:
        """Colour the cues by origin, mood, status or theme."""
        self._settings.setValue(f"{_SETTING}/colour_by", mode)
        self._canvas.set_options(self._canvas.with_options(colour_by=mode))
        for action in self._modes.actions():
            action.setChecked(action.objectName() == mode)
        self._show_mode()

    def _set(self, name: str, on: bool) -> None:
        self._settings.setValue(f"{_SETTING}/{name}", on)
        self._canvas.set_options(self._canvas.with_options(**{name: on}))

    def show_map(self, film: FilmMap | None) -> None:
        """Show the legend of a film, and what of it is not on the map."""
        self._untimed = [cue.id for cue in film.untimed] if film is not None else []
        outside = len(film.outside) if film is not None else 0
        self._say(self.untimed, self._untimed_words())
        self._say(self.outside, self._outside_words(outside))
        for button in (self.nearer, self.farther, self.whole, self.export):
            button.setEnabled(film is not None)
        self._show_mode()

    def _untimed_words(self) -> str:
        if not self._untimed:
            return ""
        if len(self._untimed) == 1:
            return self.tr("1 cue has no time yet")
        return self.tr("{0} have no time yet").format(counted(len(self._untimed), "cue"))

    def _outside_words(self, number: int) -> str:
        if not number:
            return ""
        return self.tr("{0} outside the programme").format(counted(number, "cue"))

    def _say(self, button: QToolButton, words: str) -> None:
        button.setText(words)
        button.setVisible(bool(words))
        button.setAccessibleName(words)

    def _show_mode(self) -> None:
        mode = self._canvas.options.colour_by
        words = self.tr("Colour: {0}").format(mode_name(mode))
        self.mode.setText(words)
        self.mode.setAccessibleName(words)
        colouring = self._canvas.colouring
        self.legend.show_entries(colouring.legend() if colouring is not None else [], mode)

    def _restyle(self, _theme: object = None) -> None:
        small = font(current().small)
        for button in (self.mode, self.untimed, self.outside):
            button.setFont(small)
        self._show_mode()
