# SPDX-License-Identifier: GPL-3.0-or-later
"""The quiet parts of the map: ruler and grid, reels and markers, scenes, silence, intensity."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from cuefolio.domain.film_map_axis import ticks
from cuefolio.domain.timecode import format_seconds, seconds
from cuefolio.gui.map.picture import Picture

translate = QCoreApplication.translate
_PAD = 4.0
_LEAST_SCENE_TEXT = 22.0
_NARROW, _NARROW_OF_MANY = 4.0, 14.0
"""Narrower cues have no slopes; of very many cues only wide ones have."""
_MANY = 400


def paint_outside(p: QPainter, pic: Picture) -> None:
    """What lies before and behind the programme is a little darker."""
    film, top = pic.film, pic.rows.scenes_top
    left = pic.x(film.zero)
    if left > 0:
        p.fillRect(QRectF(0, top, left, pic.rows.bottom - top), pic.look.outside)
    if film.end is not None and (right := pic.x(film.end)) < pic.width:
        p.fillRect(QRectF(right, top, pic.width - right, pic.rows.bottom - top), pic.look.outside)


def paint_ruler(p: QPainter, pic: Picture) -> None:
    """Lines at round times through the whole map, their labels on top."""
    rows, look = pic.rows, pic.look
    style = look.ruler
    least = style.width("0:00:00") + 26
    wide = style.width("00:00:00:00") + 26
    lines, small, labels = [], [], []
    for tick in ticks(pic.window, pic.film.rate, pic.film.zero, least, wide, timecode=pic.options.timecode):
        x = pic.x(tick.frame) + 0.5 / pic.ratio
        if not -wide <= x <= pic.width + 1:
            continue
        if tick.label:
            lines.append(QLineF(x, rows.ruler - 5, x, rows.bottom))
            if x + 3 + style.width(tick.label) <= pic.width:
                labels.append((x + 3, tick.label))
        else:
            small.append(QLineF(x, rows.ruler - 3, x, rows.ruler))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(look.grid)
    p.drawLines(lines)
    p.setPen(look.line)
    p.drawLines(small)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setPen(look.dim)
    p.setFont(style.font)
    baseline = look.ascent + 1
    for x, label in labels:
        pic.write(p, x, baseline, label)


def paint_scenes(p: QPainter, pic: Picture) -> None:
    """Scenes as a band, in two alternating tones; names stay in sight while their scene is."""
    rows, look, film = pic.rows, pic.look, pic.film
    top, height = rows.scenes_top + 1, rows.scenes - 2
    tones = (look.theme.scene_even, look.theme.scene_odd)
    if not film.scenes and pic.hints:
        _hint(p, pic, top, height)
        return
    p.setFont(look.small.font)
    baseline = top + (height + look.cap_height) / 2
    drawn_to = -1.0
    for number, scene in enumerate(film.scenes):
        start, end = pic.scenes_moved.get((scene.id, scene.part), (scene.start, scene.end))
        if not pic.sees(start, end):
            continue
        left, right = max(pic.x(start), -_PAD), min(pic.x(end), pic.width + _PAD)
        gap = 1.0 if right - left > 4 else 0.0
        box = QRectF(left, top, max(right - left - gap, 1.0 / pic.ratio), height)
        if box.right() <= drawn_to:
            continue  # many scenes in one dot
        drawn_to = box.right() if box.width() <= 1 else drawn_to
        p.fillRect(box, tones[number % 2])
        if pic.scene == (scene.id, scene.part):
            p.setPen(QPen(look.theme.focus, 1.5))
            p.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75))
        at = max(left, 0.0) + _PAD
        room = right - at - _PAD
        if room >= _LEAST_SCENE_TEXT:
            name = f"{scene.number} {scene.name}" if scene.number else scene.name
            p.setPen(look.dim)
            pic.write(p, at, baseline, look.small.elided(name, int(room)))


def _hint(p: QPainter, pic: Picture, top: float, height: float) -> None:
    look = pic.look
    pen = QPen(look.theme.line_strong, 1, Qt.PenStyle.DotLine)
    p.setPen(pen)
    p.drawRect(QRectF(4.5, top + 0.5, pic.width - 9, height - 1))
    p.setPen(look.dim)
    p.setFont(look.small.font)
    words = translate("FilmMap", "Scenes: drag along this band to mark one")
    text = look.small.elided(words, int(pic.width - 24))
    pic.write(p, 12, top + (height + look.cap_height) / 2, text)


def paint_marks(p: QPainter, pic: Picture) -> None:
    """Where reels start, and marked moments: in a row of their own, or in those of others."""
    rows, look, film = pic.rows, pic.look, pic.film
    own_row = rows.marks > 0
    if len(film.reels) > 1 and (own_row or rows.arcs >= look.line_height - 1):
        baseline = (rows.marks_top if own_row else rows.arcs_top) + look.ascent
        p.setFont(look.small.font)
        taken = -1e9
        for number, first in film.reels:
            x = pic.x(first) + 0.5 / pic.ratio
            if not -60 <= x <= pic.width:
                continue
            bottom = rows.scenes_top + rows.scenes if own_row else rows.arcs_top + look.line_height - 2
            p.setPen(look.strong)
            p.drawLine(QLineF(x, rows.ruler + 1, x, bottom))
            label = translate("FilmMap", "R{0}").format(number)
            if x + 3 > taken:
                width = look.small.width(label)
                if not own_row:  # the arcs of themes run here
                    box = QRectF(x + 2, baseline - look.cap_height - 1, width + 4, look.cap_height + 3)
                    p.fillRect(box, look.theme.surface)
                p.setPen(look.dim)
                pic.write(p, x + 4, baseline, label)
                taken = x + 8 + width
    if pic.options.markers:
        _markers(p, pic)


def _markers(p: QPainter, pic: Picture) -> None:
    look, rows = pic.look, pic.rows
    seen = [(pic.x(m.frame), m.name) for m in pic.film.markers if pic.sees(m.frame, m.frame + 1)]
    middle = rows.marker_middle
    baseline = rows.marks_top + look.ascent
    p.setFont(look.small.font)
    last = -1e9
    for place, (x, name) in enumerate(seen):
        if x - last < 2:
            continue
        last = x
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.marker)
        points = [QPointF(x, middle + 4), QPointF(x - 4, middle), QPointF(x, middle - 4)]
        p.drawPolygon(QPolygonF([*points, QPointF(x + 4, middle)]))
        p.setBrush(Qt.BrushStyle.NoBrush)
        following = seen[place + 1][0] if place + 1 < len(seen) else pic.width
        room = min(following - x - 16, 160)
        if name and rows.marks and room >= 18:
            p.setPen(look.dim)
            pic.write(p, x + 7, baseline, look.small.elided(name, int(room)))


def paint_silence(p: QPainter, pic: Picture) -> None:
    """The longest time without music, in a quiet bracket with its length."""
    longest = pic.film.arrangement.longest_silence
    if longest is None or pic.moved or not pic.sees(*longest):
        return
    rows, look = pic.rows, pic.look
    left, right = max(pic.x(longest[0]) + 3, -20.0), min(pic.x(longest[1]) - 3, pic.width + 20)
    if right - left < 14:
        return
    y = round(rows.lanes_top + min(rows.lanes, rows.pitch * len(pic.film.arrangement.lanes)) / 2) + 0.5
    words = format_seconds(seconds(longest[1] - longest[0], pic.film.rate))
    full = translate("FilmMap", "{0} silence").format(words)
    visible_left, visible_right = max(left, 0.0), min(right, pic.width)
    text = next((t for t in (full, words) if look.small.width(t) + 22 <= visible_right - visible_left), "")
    middle = (visible_left + visible_right) / 2
    half = look.small.width(text) / 2 + 5 if text else 0.0
    p.setPen(look.strong)
    p.drawLine(QLineF(left, y - 3, left, y + 3))
    p.drawLine(QLineF(right, y - 3, right, y + 3))
    p.drawLine(QLineF(left, y, middle - half, y))
    p.drawLine(QLineF(middle + half, y, right, y))
    if text:
        p.setPen(look.dim)
        p.setFont(look.small.font)
        pic.write(p, middle - half + 5, y + look.cap_height / 2, text)


def paint_intensity(p: QPainter, pic: Picture) -> None:
    """How much the music takes over, as a soft area under the lanes."""
    rows, look, film = pic.rows, pic.look, pic.film
    if rows.intensity < 12:
        return
    base, most = rows.intensity_top + rows.intensity, rows.intensity - look.line_height * 0.4
    fill = look.theme.intensity
    heights = [most * (0.05 + 0.095 * value) for value in range(11)]
    # One colour without shades: what overlaps may be painted over, which is far quicker than a union.
    columns: dict[int, int] = {}
    boxes: list[QRectF] = []
    hills: list[tuple[float, float, float]] = []
    narrow = _NARROW if len(film.arrangement.intensities) <= _MANY else _NARROW_OF_MANY
    first, scale, moved = pic.window.first, pic.window.scale, pic.moved
    for start, end, (place, value) in film.arrangement.intensities.between(first, pic.window.last):
        if moved and place in moved:
            continue
        left, width = (start - first) * scale, (end - start) * scale
        if width < 1.5:
            column = int(left)
            if columns.get(column, -1) < value:
                columns[column] = value
        elif width < narrow:
            boxes.append(QRectF(left, base - heights[value], width, heights[value]))
        else:
            hills.append((left, left + width, base - heights[value]))
    for place in moved:
        value = film.cues[place].intensity or 0
        if film.cues[place].intensity is not None and film.cues[place].is_heard:
            hills += [(pic.x(s.start), pic.x(s.end), base - heights[value]) for s in pic.stretches(place)]
    boxes += [QRectF(x, base - heights[value], 1, heights[value]) for x, value in columns.items()]
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(fill)
    p.drawRects(boxes)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    far = pic.width + 40
    for left, right, top in hills:
        if right > 0 and left < far:
            p.fillPath(_hill(max(left, -40.0), min(right, far), base, top), fill)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(look.line)
    line = round(base * pic.ratio) / pic.ratio - 0.5 / pic.ratio
    p.drawLine(QLineF(0, line, pic.width, line))
    p.setPen(look.dim)
    p.setFont(look.small.font)
    pic.write(p, 5, rows.intensity_top + look.ascent * 0.7, translate("FilmMap", "intensity"))


def _hill(left: float, right: float, base: float, top: float) -> QPainterPath:
    slope = min((right - left) * 0.28, 12.0)
    soft = slope * 0.5
    path = QPainterPath()
    path.moveTo(left, base)
    path.cubicTo(left + soft, base, left + soft, top, left + slope, top)
    path.lineTo(right - slope, top)
    path.cubicTo(right - soft, top, right - soft, base, right, base)
    return path
