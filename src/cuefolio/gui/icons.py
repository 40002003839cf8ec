# SPDX-License-Identifier: GPL-3.0-or-later
"""Lucide icons, tinted from the theme and drawn at the screen's own resolution, on first paint only.

An icon holds its name and role, not a picture: after a change of theme the next paint draws it anew.
QtSvg is imported with the first picture, so that it never stands before the first paint of text.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from cuefolio.gui.theme import current
from cuefolio.gui.theme.tokens import Theme
from cuefolio.resources import resource_path

_STROKE = 'stroke-width="2"'
_THIN = 'stroke-width="1.75"'
"""Lucide is drawn for 24 px; at 16 px a slightly thinner line stands beside our text weight."""

_CACHE_LIMIT = 600

_sources: dict[str, str] = {}
_pixmaps: dict[tuple[str, int, int, float, str], QPixmap] = {}
_engines: list[_Engine] = []
"""Clones that Qt asked for: Qt owns the C++ half and Python must not drop the other."""


def icon(name: str, role: str = "text") -> QIcon:
    """The icon ``name`` of ``resources/icons`` (without ".svg").

    ``role`` is a colour of the theme (text, dim, accent_text, on_accent, ...), a status (ready, warning,
    error) or #rrggbb. A name that is not there gives an empty picture, never an exception in a paint.
    """
    return QIcon(_Engine(name, role))


def pixmap(name: str, size: int = 16, ratio: float = 1.0, colour: QColor | None = None) -> QPixmap:
    """One picture of ``size`` device-independent px for a device pixel ratio, cached."""
    return _render(name, QSize(size, size), ratio, colour or current().text)


def available() -> list[str]:
    """Names of all shipped icons, sorted."""
    return sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def role_colour(theme: Theme, role: str) -> QColor:
    """The colour that a role names in a theme."""
    if role.startswith("#"):
        return QColor(role)
    if role in theme.statuses:
        return theme.statuses[role].text
    found = getattr(theme, role, None)
    return found if isinstance(found, QColor) else theme.text


class _Engine(QIconEngine):
    """Draws one tinted SVG at whatever size and resolution is asked for."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def _colour(self, mode: QIcon.Mode) -> QColor:
        theme = current()
        if mode == QIcon.Mode.Disabled:
            return theme.faint
        return role_colour(theme, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        side = min(rect.width(), rect.height())
        picture = _render(self._name, QSize(side, side), ratio, self._colour(mode))
        left = rect.x() + (rect.width() - side) // 2
        painter.drawPixmap(left, rect.y() + (rect.height() - side) // 2, picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _render(self._name, size, 1.0, self._colour(mode))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Since Qt 6.8 the size is in device-independent px.
        return _render(self._name, size, scale, self._colour(mode))

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    def isNull(self) -> bool:
        return not _source(self._name)

    def key(self) -> str:
        return "cuefolio"

    def clone(self) -> QIconEngine:
        twin = _Engine(self._name, self._role)
        _engines.append(twin)
        return twin


def _source(name: str) -> str:
    known = _sources.get(name)
    if known is None:
        path = resource_path("icons", f"{name}.svg")
        known = path.read_text(encoding="utf-8").replace(_STROKE, _THIN) if path.is_file() else ""
        _sources[name] = known
    return known


def _render(name: str, size: QSize, ratio: float, colour: QColor) -> QPixmap:
    key = (name, size.width(), size.height(), ratio, colour.name(QColor.NameFormat.HexArgb))
    known = _pixmaps.get(key)
    if known is None:
        if len(_pixmaps) >= _CACHE_LIMIT:
            _pixmaps.clear()
        known = _pixmaps[key] = _draw(name, size, ratio, colour)
    return known


def _draw(name: str, size: QSize, ratio: float, colour: QColor) -> QPixmap:
    picture = QPixmap(max(round(size.width() * ratio), 1), max(round(size.height() * ratio), 1))
    picture.fill(Qt.GlobalColor.transparent)
    source = _source(name)
    if source:
        from PySide6.QtSvg import QSvgRenderer  # late: see the top of the file

        tinted = source.replace("currentColor", colour.name())
        renderer = QSvgRenderer(QByteArray(tinted.encode()))
        side = min(picture.width(), picture.height())
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(colour.alphaF())
        renderer.render(
            painter, QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
        )
        painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
