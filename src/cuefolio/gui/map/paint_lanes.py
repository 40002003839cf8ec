# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues in their lanes: colour, number, moods beneath, overlaps hatched, the selected outlined.

Cues narrower than a few px are drawn as plain columns, all of one colour in one call; of those that share
one dot only the first is looked at.
"""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cuefolio.domain.film_map_lanes import Lane
from cuefolio.domain.vocabulary import Status
from cuefolio.gui.map.colours import Shade
from cuefolio.gui.map.picture import Picture

_TINY = 5.0
"""Narrower cues are plain columns."""
_RADIUS = 3.0
_PAD = 4.0
_TITLE_FROM = 96.0
"""From this width on a cue shows its title beside its number."""
_HATCH = 5.0
_LEAST_HATCH = 3.0
_FEW = 50
_PIE = 3.5
OPEN_PX, OPEN_STEPS = 20.0, 8
"""Width and shades of a cue whose out is unknown."""


def paint_lanes(p: QPainter, pic: Picture) -> None:
    """Every cue that is seen; the selected ones last."""
    rows, lanes = pic.rows, pic.film.arrangement.lanes
    p.save()
    if rows.most_scroll:
        p.setClipRect(QRectF(0, rows.lanes_top - 3, pic.width, rows.lanes + 4))
    tiny: dict[Shade, list[QRectF]] = defaultdict(list)
    chosen: list[QRectF] = []
    wide: list[tuple[QRectF, int]] = []
    for number, lane in enumerate(lanes):
        top = rows.lane_top(number)
        if top + rows.pitch > rows.lanes_top and top < rows.lanes_top + rows.lanes:
            _sort_lane(pic, lane, top, tiny, chosen, wide)
    for place in pic.moved:
        top = rows.lane_top(pic.film.arrangement.lane_of[place])
        for stretch in pic.stretches(place):
            if pic.sees(stretch.start, stretch.end):
                wide.append((pic.bar(stretch.start, stretch.end, top), place))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(Qt.PenStyle.NoPen)
    for shade, boxes in tiny.items():
        p.setBrush(shade.fill)
        p.drawRects(boxes)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for box, place in wide:
        _bar(p, pic, box, place)
    _hatch(p, pic)
    _outlines(p, pic, chosen, wide)
    p.restore()


def _sort_lane(
    pic: Picture,
    lane: Lane,
    top: float,
    tiny: dict[Shade, list[QRectF]],
    chosen: list[QRectF],
    wide: list[tuple[QRectF, int]],
) -> None:
    """Put what is seen of a lane into columns by colour, or among the cues that are drawn one by one."""
    window, moved, selected, shades = pic.window, pic.moved, pic.selected, pic.colouring.shades
    height, unfinished = pic.rows.bar, pic.film.arrangement.open_places
    starts, ends, places = lane.starts, lane.ends, lane.cues
    seen = lane.visible(window.first - 1, window.last + 1)
    n, stop = seen.start, seen.stop
    scale, first, ratio, dot = window.scale, window.first, pic.ratio, 1.0 / pic.ratio
    while n < stop:
        place = places[n]
        start = starts[n]
        width = (ends[n] - start) * scale
        if moved and place in moved:
            n += 1
            continue
        if width >= _TINY or place in unfinished:
            wide.append((pic.bar(start, ends[n], top), place))
            n += 1
            continue
        left = round((start - first) * scale * ratio) / ratio
        box = QRectF(left, top, width if width > 1.0 else 1.0, height)
        tiny[shades[place]].append(box)
        if place in selected:
            chosen.append(box)
        n += 1
        if width < dot:
            n = lane.next_from(first + (left + dot) / scale, n - 1)


def _bar(p: QPainter, pic: Picture, box: QRectF, place: int) -> None:
    """One cue: its shade with the number on it, and its moods in a band beneath."""
    cue, shade = pic.film.cues[place], pic.colouring.shades[place]
    if cue.is_open:
        _open_bar(p, pic, box, place)
        return
    radius = min(_RADIUS, box.width() / 3)
    if cue.status == Status.OMITTED:
        p.setPen(QPen(shade.fill, 1, Qt.PenStyle.DashLine))
        p.setBrush(pic.look.theme.surface)
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        _label(p, pic, box, place, pic.look.theme.dim)
        return
    bands = pic.colouring.bands[place] if pic.rows.band else ()
    body = box.adjusted(0, 0, 0, -pic.rows.band) if bands else box
    p.setPen(Qt.PenStyle.NoPen)
    if bands:
        p.setBrush(bands[0])
        p.drawRoundedRect(box, radius, radius)
        if len(bands) > 1:
            _more_bands(p, box, pic.rows.band, bands)
        p.setBrush(shade.fill)
        p.drawRoundedRect(body, radius, radius)
        p.fillRect(QRectF(body.left(), body.bottom() - radius, body.width(), radius), shade.fill)
    else:
        p.setBrush(shade.fill)
        p.drawRoundedRect(body, radius, radius)
    _label(p, pic, body, place, shade.ink)


def _more_bands(p: QPainter, box: QRectF, band: float, colours: tuple[QColor, ...]) -> None:
    """Several moods share the band, at least 3 px each; the hover card names those without room."""
    shown = max(min(len(colours), int(box.width() // 3)), 1)
    part = box.width() / shown
    for number in range(1, shown):
        left = box.left() + number * part
        corner = _RADIUS / 2 if number == shown - 1 else 0.0
        p.fillRect(QRectF(left, box.bottom() - band, part - corner, band), colours[number])


def _open_bar(p: QPainter, pic: Picture, box: QRectF, place: int) -> None:
    """A cue whose out is unknown: it begins, and fades."""
    shade, height = pic.colouring.shades[place], box.height()
    length = max(box.width(), OPEN_PX)
    p.setPen(Qt.PenStyle.NoPen)
    for number in range(OPEN_STEPS):
        colour = QColor(shade.fill)
        colour.setAlphaF(1.0 - number / OPEN_STEPS)
        part = length / OPEN_STEPS
        p.fillRect(QRectF(box.left() + number * part, box.top(), part, height), colour)
    p.fillRect(QRectF(box.left(), box.top(), 2, height), shade.fill)
    number_text = pic.film.cues[place].number
    style = pic.look.number
    if number_text and height >= 12:
        p.setPen(pic.look.theme.text)
        p.setFont(style.font)
        y = box.top() + (height + pic.look.cap_height) / 2
        pic.write(p, box.left() + length + 2, y, style.elided(number_text, 60))


def _label(p: QPainter, pic: Picture, body: QRectF, place: int, ink: QColor) -> None:
    """The number where it fits, the title beside it where that fits too; in sight while the cue is."""
    if body.height() < pic.look.cap_height + 3:
        return
    left = max(body.left(), 0.0) + _PAD
    room = min(body.right(), pic.width) - left - _PAD
    cue, look = pic.film.cues[place], pic.look
    if pic.colouring.mode == "status" and room >= 2 * _PIE:
        middle = body.top() + body.height() / 2
        paint_pie(p, QPointF(left + _PIE, middle), _PIE, pic.colouring.shades[place].level, ink)
        left, room = left + 2 * _PIE + _PAD, room - 2 * _PIE - _PAD
    baseline = body.top() + (body.height() + look.cap_height) / 2
    text = cue.number or ("" if cue.title else "–")
    width = look.number.width(text)
    if text and width <= room:
        p.setPen(ink)
        p.setFont(look.number.font)
        pic.write(p, left, baseline, text)
        left, room = left + width + 6, room - width - 6
    elif text:
        return
    if cue.title and room >= _TITLE_FROM * 0.6 and body.width() >= _TITLE_FROM:
        p.setPen(ink)
        p.setFont(look.small.font)
        pic.write(p, left, baseline, look.small.elided(cue.title, int(room)))


def paint_pie(p: QPainter, centre: QPointF, radius: float, level: float, ink: QColor) -> None:
    """How far a cue has come, as a pie: empty, filled in part, full."""
    circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    p.setPen(QPen(ink, 1))
    p.setBrush(ink if level >= 1 else Qt.BrushStyle.NoBrush)
    p.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
    if 0 < level < 1:
        p.setBrush(ink)
        p.setPen(Qt.PenStyle.NoPen)
        p.drawPie(circle, 90 * 16, -round(360 * 16 * level))
    p.setBrush(Qt.BrushStyle.NoBrush)


def _hatch(p: QPainter, pic: Picture) -> None:
    """Slanted lines on every part of a cue during which other music sounds."""
    arrangement, rows = pic.film.arrangement, pic.rows
    if arrangement.overlaps.longest * pic.window.scale < _LEAST_HATCH:
        return
    height = rows.bar
    lines: dict[str, list[QLineF]] = defaultdict(list)
    for start, end, place in arrangement.overlaps.between(pic.window.first, pic.window.last):
        if (end - start) * pic.window.scale < _LEAST_HATCH or place in pic.moved:
            continue
        top = rows.lane_top(arrangement.lane_of[place])
        if top + height < rows.lanes_top or top > rows.lanes_top + rows.lanes:
            continue
        left, right = max(pic.x(start), 0.0), min(pic.x(end), pic.width)
        bands = rows.band if pic.colouring.bands[place] else 0.0
        low = height - bands
        found = lines[pic.colouring.shades[place].ink.name()]
        # Lines of a raster that stands still while cues move over it.
        x = (left - low) // _HATCH * _HATCH
        while x < right:
            a, b = max(x, left), min(x + low, right)
            if b > a:
                found.append(QLineF(a, top + low - (a - x), b, top + low - (b - x)))
            x += _HATCH
    for name, group in lines.items():
        ink = QColor(name)
        ink.setAlphaF(0.35)
        p.setPen(QPen(ink, 1))
        p.drawLines(group)


def _outlines(p: QPainter, pic: Picture, chosen: list[QRectF], wide: list[tuple[QRectF, int]]) -> None:
    """The selected: a dark frame with a thin light one inside it."""
    boxes = [*chosen, *(box for box, place in wide if place in pic.selected)]
    if len(pic.selected) <= _FEW:
        # One that shares its dot with others was not looked at above.
        for place in pic.selected:
            lane = pic.film.arrangement.lane_of[place]
            for stretch in pic.stretches(place) if lane >= 0 else ():
                narrow = (stretch.end - stretch.start) * pic.window.scale < _TINY
                if narrow and pic.sees(stretch.start, stretch.end):
                    boxes.append(pic.bar(stretch.start, stretch.end, pic.rows.lane_top(lane)))
    p.setBrush(Qt.BrushStyle.NoBrush)
    inner = QPen(pic.look.theme.surface, 1)
    for box in boxes:
        if box.width() >= 8:
            p.setPen(inner)
            p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        p.setPen(pic.look.selected)
        p.drawRoundedRect(box.adjusted(-1, -1, 1, 1), _RADIUS + 1, _RADIUS + 1)
