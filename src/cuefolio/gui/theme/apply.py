# SPDX-License-Identifier: GPL-3.0-or-later
"""Put a theme on the application, and keep it in step with the system's light or dark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from cuefolio.gui.theme import fonts
from cuefolio.gui.theme.sheet import style_sheet
from cuefolio.gui.theme.tokens import Theme, load_theme

MODES = ("system", "light", "dark")
_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup


class ThemeNotifier(QObject):
    """Says that looks have changed. Painters that cache compare ``current().serial`` instead."""

    changed = Signal(object)
    """The new Theme, after palette, font and style sheet are in place."""


@dataclass
class _State:
    theme: Theme | None = None
    mode: str = "system"
    density: str = "normal"
    font_size: float = 12.5
    accent: str | None = None
    serial: int = 0
    notifier: ThemeNotifier | None = None
    system_font: QFont | None = None
    listening: QApplication | None = None
    styled: QApplication | None = None


_state = _State()


def current() -> Theme:
    """The theme in use; light with normal rows before ``apply_theme`` was called."""
    if _state.theme is None:
        _state.theme = load_theme("light")
    return _state.theme


def notifier() -> ThemeNotifier:
    """The one object whose ``changed`` signal follows every change of looks."""
    if _state.notifier is None:
        _state.notifier = ThemeNotifier()
    return _state.notifier


def apply_theme(
    app: QApplication,
    mode: str = "system",
    density: str = "normal",
    font_size: float = 12.5,
    accent: str | None = None,
) -> Theme:
    """Fusion with our palette, font and style sheet; again at any time for a live change.

    ``mode`` system, light or dark; ``density`` compact, normal or roomy (rows of 22, 26, 32 px);
    ``font_size`` in px, 9 to 24; ``accent`` as #rrggbb. Values out of range fall back to the nearest or
    the default, because they come from a settings file. In the mode system the window follows the
    system at once when it turns light or dark.
    """
    _state.mode = mode if mode in MODES else "system"
    _state.density = density
    _state.font_size = min(max(font_size, 9.0), 24.0)
    _state.accent = accent
    if _state.system_font is None:
        _state.system_font = app.font()
    if _state.styled is not app:
        # Once: under a style sheet the application does not say what its style is, and each style polishes
        # every widget anew.
        app.setStyle("Fusion")
        _state.styled = app
    hints = app.styleHints()
    if _state.listening is not app:
        hints.colorSchemeChanged.connect(_system_changed)
        _state.listening = app
    # Native dialogs and title bars follow this hint, not our palette.
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(_state.mode)
    if wanted is None:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(wanted)
    return _apply(app, wanted or hints.colorScheme())


def _system_changed(scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if _state.mode == "system" and isinstance(app, QApplication):
        name = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        if current().name != name:
            _apply(app, scheme)


def _apply(app: QApplication, scheme: Qt.ColorScheme) -> Theme:
    # First, with the old theme still in use: one sheet put in the place of another styles every widget
    # several times over (0.8 s for a full window, 0.1 s by way of none) and brings back the old fonts.
    app.setStyleSheet("")
    _state.serial += 1
    theme = load_theme(
        "dark" if scheme == Qt.ColorScheme.Dark else "light",
        density=_state.density,
        font_size=_state.font_size,
        accent=_state.accent,
        serial=_state.serial,
    )
    _state.theme = theme
    app.setPalette(palette(theme))
    app.setFont(fonts.set_base(_state.system_font or app.font(), theme.font_size))
    app.setStyleSheet(style_sheet(theme))
    notifier().changed.emit(theme)
    return theme


def palette(theme: Theme) -> QPalette:
    """The theme as a palette, for everything that the style sheet does not name."""
    result = QPalette()
    plain: dict[QPalette.ColorRole, QColor] = {
        _Role.Window: theme.window,
        _Role.WindowText: theme.text,
        _Role.Base: theme.surface,
        _Role.AlternateBase: theme.raised,
        _Role.Text: theme.text,
        _Role.PlaceholderText: theme.placeholder,
        _Role.Button: theme.surface,
        _Role.ButtonText: theme.text,
        _Role.BrightText: theme.on_accent,
        _Role.ToolTipBase: theme.tooltip,
        _Role.ToolTipText: theme.tooltip_text,
        _Role.Highlight: theme.accent,
        _Role.HighlightedText: theme.on_accent,
        _Role.Accent: theme.accent,
        _Role.Link: theme.link,
        _Role.LinkVisited: theme.link,
        _Role.Light: theme.raised,
        _Role.Midlight: theme.line,
        _Role.Mid: theme.line,
        _Role.Dark: theme.line_strong,
        _Role.Shadow: theme.line_strong,
    }
    for role, colour in plain.items():
        result.setColor(role, colour)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        result.setColor(_Group.Disabled, role, theme.dim)
    result.setColor(_Group.Disabled, _Role.Highlight, theme.selection_idle)
    result.setColor(_Group.Disabled, _Role.HighlightedText, theme.dim)
    return result
