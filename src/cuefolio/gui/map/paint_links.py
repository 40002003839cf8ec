# SPDX-License-Identifier: GPL-3.0-or-later
"""The arcs that join a theme's statements."""

from __future__ import annotations

import itertools
import math
import zlib

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cuefolio.domain.film_map_lanes import Link
from cuefolio.gui.map.picture import Picture

_MANY = 48
"""More arcs than these are no arcs for people any more: quiet lines with a stub at each statement."""
_FEW = 16
"""So many arcs have strokes of our own: finer than Qt's quick dashes, quicker than its fine ones."""
_MOST_STRONG = 8
_DASH = 6.0
"""A stroke and the space behind it."""
_LEAST_PX = 9.0
_RISE = 130.0
"""An arc has risen to its height after so many px at most, however long it is."""
_STUB = 7.0
_TURN = [(1 - math.cos(n * math.pi / 20), math.sin(n * math.pi / 20)) for n in range(11)]
"""A quarter of an ellipse, from its steep end."""


def paint_links(p: QPainter, pic: Picture) -> None:
    """A dotted arc from each statement of a theme to the next one; those of selected cues are stronger."""
    if not pic.options.themes or pic.rows.arcs < 10:
        return
    window = pic.window
    links = [
        link
        for start, end, link in pic.film.arrangement.links.between(window.first, window.last)
        if (end - start) * window.scale >= _LEAST_PX
    ]
    p.setBrush(Qt.BrushStyle.NoBrush)
    if len(links) > _MANY:
        chosen = [link for link in links if link.earlier in pic.selected or link.later in pic.selected]
        _quiet_lines(p, pic, links)
        links = chosen[:_MOST_STRONG]
    strong, few = 0, len(links) <= _FEW and not pic.look.for_paper
    for link in links:
        is_chosen = link.earlier in pic.selected or link.later in pic.selected
        strong += is_chosen
        is_strong = is_chosen and strong <= _MOST_STRONG
        left, right = _ends(pic, link)
        tops = (_top_of(pic, link.earlier), _top_of(pic, link.later))
        points = _arc(left, right, tops, _height(pic, link), pic.width)
        if few and not is_strong:
            p.setPen(QPen(_colour(pic, link), 1.3))
            p.drawLines(_dashes(points))
        elif points:
            p.setPen(_pen(pic, link, is_strong))
            p.drawPolyline(QPolygonF(points))


def _pen(pic: Picture, link: Link, is_strong: bool) -> QPen:
    """Dashes made by Qt: of one dot they are quick, else they take twenty times as long."""
    colour = _colour(pic, link)
    if is_strong or pic.look.for_paper:
        pen = QPen(colour, 1.9 if is_strong else 1.3)
        pen.setDashPattern([1.8, 2.0])
        return pen
    pen = QPen(colour, 1)
    pen.setCosmetic(True)
    pen.setDashPattern([3.0 * pic.ratio, 3.0 * pic.ratio])
    return pen


def _quiet_lines(p: QPainter, pic: Picture, links: list[Link]) -> None:
    first, scale, width = pic.window.first, pic.window.scale, pic.width
    lines: dict[str, list[QLineF]] = {}
    heights: dict[str, float] = {}
    colours: dict[str, QColor] = {}
    for link in links:
        key = link.theme_id
        if key not in lines:
            lines[key], heights[key] = [], _height(pic, link)
            colours[key] = QColor(_colour(pic, link))
            colours[key].setAlphaF(0.5)
        y, found = heights[key], lines[key]
        begin, end = pic.stretches(link.earlier)[0], pic.stretches(link.later)[0]
        left = ((begin.start + begin.end) / 2 - first) * scale
        right = ((end.start + end.end) / 2 - first) * scale
        found.append(QLineF(left if left > -4 else -4.0, y, right if right < width else width + 4, y))
        if 0 <= left <= width:
            found.append(QLineF(left, y, left, y + _STUB))
        if 0 <= right <= width:
            found.append(QLineF(right, y, right, y + _STUB))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for key, found in lines.items():
        pen = QPen(colours[key], 1)
        pen.setCosmetic(True)
        p.setPen(pen)
        p.drawLines(found)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _ends(pic: Picture, link: Link) -> tuple[float, float]:
    """The middles of the two cues, in px."""
    first, second = pic.stretches(link.earlier)[0], pic.stretches(link.later)[0]
    return pic.window.x((first.start + first.end) / 2), pic.window.x((second.start + second.end) / 2)


def _colour(pic: Picture, link: Link) -> QColor:
    themes = pic.film.cues[link.earlier].themes
    tag = next(s.theme for s in themes if s.theme.id == link.theme_id)
    return pic.colouring.theme(tag)


def _top_of(pic: Picture, place: int) -> float:
    rows = pic.rows
    top = rows.lane_top(pic.film.arrangement.lane_of[place]) - 1
    return max(min(top, rows.lanes_top + rows.lanes), rows.lanes_top - 1)


def _height(pic: Picture, link: Link) -> float:
    """Arcs of several themes run at their own heights."""
    return pic.rows.arcs_top + 3 + float(zlib.crc32(link.theme_id.encode()) % 4) * 3.0


def _arc(left: float, right: float, tops: tuple[float, float], apex: float, width: float) -> list[QPointF]:
    """Up from a cue, along, and down to the next, as far as it is seen."""
    left, right, tops = (left, right, tops) if left <= right else (right, left, tops[::-1])
    if right - left < 2 or right < 0 or left > width:
        return []
    rise = min((right - left) / 2, _RISE)
    points = []
    if left + rise > -8:
        points += [QPointF(left + rise * a, tops[0] - (tops[0] - apex) * b) for a, b in _TURN]
    else:
        # A whole number of dashes before the edge, so that they stand still while the film moves.
        points.append(QPointF((left + rise) % _DASH - 8 - _DASH, apex))
    if right - rise < width + 8:
        points += [QPointF(right - rise * a, tops[1] - (tops[1] - apex) * b) for a, b in reversed(_TURN)]
    else:
        points.append(QPointF(width + 8, apex))
    return points


def _dashes(points: list[QPointF]) -> list[QLineF]:
    """A line of short strokes along some points."""
    lines: list[QLineF] = []
    done = 0.0
    half = _DASH / 2
    for begin, end in itertools.pairwise(points):
        dx, dy = end.x() - begin.x(), end.y() - begin.y()
        length = math.hypot(dx, dy)
        if length <= 0:
            continue
        dx, dy, x, y = dx / length, dy / length, begin.x(), begin.y()
        at = -(done % _DASH)
        while at < length:
            first, last = max(at, 0.0), min(at + half, length)
            if last > first:
                lines.append(QLineF(x + dx * first, y + dy * first, x + dx * last, y + dy * last))
            at += _DASH
        done += length
    return lines
