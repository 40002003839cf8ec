# SPDX-License-Identifier: GPL-3.0-or-later
"""The map as a file: SVG, PNG or PDF, on paper white, with title and legend so that it stands by itself.

``Sheet`` is made in the GUI thread; ``write`` paints it on a worker from plain values.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

from cuefolio import atomic
from cuefolio.domain.film_map import FilmMap
from cuefolio.domain.film_map_axis import Window
from cuefolio.domain.timecode import format_timecode
from cuefolio.errors import CuefolioError
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.map.colours import Colouring, LegendEntry
from cuefolio.gui.map.look import MapLook, MapOptions
from cuefolio.gui.map.paint import paint_map
from cuefolio.gui.map.paint_lanes import paint_pie
from cuefolio.gui.map.picture import Picture
from cuefolio.gui.map.rows import rows_for

KINDS = ("pdf", "svg", "png")
WIDTH = 1600.0
"""Width of a sheet in px; the drawing has the sizes of the screen."""
PNG_RATIO = 2
MOST_DOTS = 120_000_000
_MARGIN = 28.0
_HEAD = 52.0
_FOOT = 30.0
_LANE = 25.0
_AROUND = 210.0
"""Height of what is not lanes: ruler, scenes, arcs, intensity."""
_MOST_HEIGHT = 4000.0
_MOST_LEGEND = 24
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that a file needs: the film, what of it is meant, how it looks, and its words."""

    film: FilmMap
    options: MapOptions
    look: MapLook
    window: Window | None = None
    """The visible part; None is the whole film."""
    width: float = WIDTH

    @property
    def height(self) -> float:
        """Height in px, with as much room as the lanes need."""
        lanes = max(len(self.film.arrangement.lanes), 2) * _LANE
        return min(_HEAD + lanes + _AROUND + _FOOT + 2 * _MARGIN, _MOST_HEIGHT)


def sheet(film: FilmMap, options: MapOptions, window: Window | None = None) -> Sheet:
    """A sheet of a film's map, or of the part that ``window`` shows. Call it in the GUI thread."""
    return Sheet(film, options, MapLook.paper(), window)


def write(made: Sheet, path: Path, *, cancelled: Callable[[], bool] = lambda: False) -> Path:
    """Write the file, as a whole or not at all; its kind is told by its suffix.

    Raises CuefolioError file.cannot_write, map.too_large; JobCancelled.
    """
    writers = {".svg": _svg, ".png": _png, ".pdf": _pdf}
    writer = writers.get(path.suffix.lower(), _pdf)
    if cancelled():
        raise JobCancelled
    with atomic.replacing(path) as temporary:
        writer(made, temporary)
        if cancelled():
            raise JobCancelled
    return path


def _svg(made: Sheet, path: Path) -> None:
    from PySide6.QtSvg import QSvgGenerator

    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(round(made.width), round(made.height)))
    generator.setViewBox(QRectF(0, 0, made.width, made.height))
    generator.setTitle(made.film.title[:200])
    generator.setDescription(translate("FilmMap", "Film map"))
    generator.setResolution(96)
    _painted(generator, made, path)


def _png(made: Sheet, path: Path) -> None:
    size = QSize(round(made.width * PNG_RATIO), round(made.height * PNG_RATIO))
    if size.width() * size.height() > MOST_DOTS:
        raise CuefolioError("map.too_large", width=size.width(), height=size.height())
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PNG_RATIO)
    image.fill(QColor("white"))
    painter = QPainter(image)
    _paint(painter, made)
    painter.end()
    image.setText("Title", made.film.title[:200])
    writer = QImageWriter(str(path), b"png")
    if not writer.write(image):
        raise CuefolioError("file.cannot_write", path=str(path), reason=writer.errorString())


def _pdf(made: Sheet, path: Path) -> None:
    writer = QPdfWriter(str(path))
    writer.setTitle(made.film.title[:200])
    writer.setCreator("Cuefolio")
    # A page as large as the drawing: a map is looked at on a screen, or printed to fit.
    points = QSizeF(made.width, made.height) * 0.75
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(288)
    _painted(writer, made, path, scale=288 / 96)


def _painted(device: QPaintDevice, made: Sheet, path: Path, scale: float = 1.0) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise CuefolioError("file.cannot_write", path=str(path), reason="")
    painter.scale(scale, scale)
    _paint(painter, made)
    painter.end()


def _paint(painter: QPainter, made: Sheet) -> None:
    look, theme = made.look, made.look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, made.width, made.height), QColor("white"))
    colouring = Colouring(made.film, made.options.colour_by, look)
    width = made.width - 2 * _MARGIN
    painter.setPen(theme.text)
    painter.setFont(look.title.font)
    title = look.title.elided(made.film.title, int(width * 0.6))
    painter.drawText(QPointF(_MARGIN, _MARGIN + 18), title)
    painter.setPen(theme.dim)
    painter.setFont(look.ruler.font)
    shown = made.window
    low, high = (shown.first, shown.last) if shown is not None else made.film.home
    rate = made.film.rate
    span = f"{format_timecode(max(round(low), 0), rate)} – {format_timecode(max(round(high), 0), rate)}"
    words = translate("FilmMap", "{0} · {1} fps").format(span, rate.label)
    painter.drawText(QPointF(made.width - _MARGIN - look.ruler.width(words), _MARGIN + 18), words)
    map_height = made.height - 2 * _MARGIN - _HEAD - _FOOT
    window = Window.fitting(made.film.home, width, made.film.bounds)
    if shown is not None:
        window = replace(shown, width=width, scale=width / shown.span)
    picture = Picture(
        made.film,
        window,
        rows_for(map_height, made.film, made.options, look),
        look,
        colouring,
        made.options,
        width,
        map_height,
        # Edges need no dots on paper; a fine raster keeps neighbours apart all the same.
        ratio=8.0,
    )
    painter.save()
    painter.translate(_MARGIN, _MARGIN + _HEAD - 16)
    painter.setClipRect(QRectF(0, 0, width, map_height))
    paint_map(painter, picture)
    painter.restore()
    _legend(painter, made, colouring.legend(), made.height - _MARGIN)


def _legend(painter: QPainter, made: Sheet, entries: list[LegendEntry], bottom: float) -> None:
    look = made.look
    x, room = _MARGIN, made.width - _MARGIN
    for entry in entries[:_MOST_LEGEND]:
        name = look.small.elided(entry.shade.name, 160)
        width = look.small.width(name) + 34
        if x + width > room:
            break
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(entry.shade.fill)
        painter.drawRoundedRect(QRectF(x, bottom - 10, 10, 10), 2, 2)
        if made.options.colour_by == "status":
            paint_pie(painter, QPointF(x + 5, bottom - 5), 3.2, entry.shade.level, entry.shade.ink)
        painter.setPen(look.theme.text)
        painter.setFont(look.small.font)
        painter.drawText(QPointF(x + 15, bottom - 1), name)
        x += width
