# SPDX-License-Identifier: GPL-3.0-or-later
"""What moves over the map: playhead, rubber band, snapping line, the bubble beside the pointer, focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cuefolio.gui.map.paint import paint_playhead
from cuefolio.gui.map.picture import Picture

if TYPE_CHECKING:
    from cuefolio.domain.film_map import FilmMap
    from cuefolio.gui.map.canvas import MapCanvas

translate = QCoreApplication.translate
_PAD = 7.0


def paint_overlay(p: QPainter, canvas: MapCanvas, pic: Picture) -> None:
    """Paint it over the finished map."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not pic.film.arrangement.lanes:
        _empty(p, pic)
    drag = canvas.pointer.drag
    if canvas.range is not None:
        _tint(p, pic, canvas.range)
    if drag is not None and (drawn := drag.ghost()) is not None:
        box = QRectF(pic.x(drawn[0]), pic.rows.scenes_top + 1, 0, pic.rows.scenes - 2)
        box.setRight(pic.x(drawn[1]))
        p.fillRect(box, _faint(pic.look.theme.accent, 0.35))
    if drag is not None and drag.guide is not None:
        x = pic.x(drag.guide) + 0.5 / pic.ratio
        p.setPen(pic.look.guide)
        p.drawLine(QLineF(x, pic.rows.ruler, x, pic.rows.bottom))
    if canvas.playhead is not None:
        paint_playhead(p, pic, canvas.playhead)
    if drag is not None and (band := drag.box()) is not None:
        p.setPen(QPen(pic.look.theme.accent, 1))
        p.setBrush(_faint(pic.look.theme.accent, 0.12))
        p.drawRect(band)
    if drag is not None and drag.bubble and canvas.pointer.at is not None:
        _bubble(p, pic, canvas.pointer.at, drag.bubble)
    focus = canvas.focus_rect()
    if focus is not None:
        p.setPen(pic.look.focus)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(focus, 5, 5)


def words_without_lanes(film: FilmMap) -> tuple[str, str]:
    """What a map says on which no cue lies, in two lines: what is missing, and how it comes here."""
    if film.cues:
        return (
            translate("FilmMap", "No cue has a time yet"),
            translate("FilmMap", "Type an in and an out in the table, and the cue lies here."),
        )
    first = translate("FilmMap", "Nothing on the map yet")
    if film.scenes or film.markers:
        first = translate("FilmMap", "No cues on the map yet")
    second = translate(
        "FilmMap",
        "Each cue with an in and an out lies here on the film's running time; silence stays free.",
    )
    return first, second


def _empty(p: QPainter, pic: Picture) -> None:
    rows, look = pic.rows, pic.look
    first, second = words_without_lanes(pic.film)
    middle = (rows.lanes_top + rows.bottom) / 2
    for text, style, pen, baseline in (
        (first, look.bubble, look.text, middle - 3),
        (second, look.small, look.dim, middle + look.line_height),
    ):
        words = style.elided(text, int(pic.width - 32))
        left, width = (pic.width - style.width(words)) / 2, style.width(words)
        height = style.metrics.height()
        p.fillRect(QRectF(left - 6, baseline - height + 2, width + 12, height + 2), look.theme.surface)
        p.setFont(style.font)
        p.setPen(pen)
        pic.write(p, left, baseline, words)


def _tint(p: QPainter, pic: Picture, frames: tuple[int, int]) -> None:
    left, right = max(pic.x(frames[0]), -2.0), min(pic.x(frames[1]), pic.width + 2)
    if right > left:
        top = pic.rows.ruler
        p.fillRect(
            QRectF(left, top, right - left, pic.rows.bottom - top), _faint(pic.look.theme.accent, 0.08)
        )


def _bubble(p: QPainter, pic: Picture, at: QPointF, text: str) -> None:
    style, theme = pic.look.bubble, pic.look.theme
    width, height = style.width(text) + 2 * _PAD, style.metrics.height() + 6
    x = min(max(at.x() + 14, 2.0), pic.width - width - 2)
    y = at.y() - height - 10
    if y < 2:
        y = min(at.y() + 18, pic.height - height - 2)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.tooltip)
    p.drawRoundedRect(QRectF(x, y, width, height), 4, 4)
    p.setPen(theme.tooltip_text)
    p.setFont(style.font)
    pic.write(p, x + _PAD, y + 3 + style.metrics.ascent(), text)


def _faint(colour: QColor, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
