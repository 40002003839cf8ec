# SPDX-License-Identifier: GPL-3.0-or-later
"""Shipped fonts and icons: Qt and typst take the fonts, Qt draws every icon, the licences lie beside."""

from __future__ import annotations

import typst
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from cuefolio.resources import resource_path

STYLES = ("Regular", "Medium", "SemiBold", "Italic")
FONTS = resource_path("fonts")
ICONS = resource_path("icons")


def test_qt_takes_the_fonts_with_tabular_figures(qtbot: QtBot) -> None:
    for style in STYLES:
        number = QFontDatabase.addApplicationFont(str(FONTS / f"Inter-{style}.otf"))
        assert "Inter" in QFontDatabase.applicationFontFamilies(number)
        QFontDatabase.removeApplicationFont(number)

    number = QFontDatabase.addApplicationFont(str(FONTS / "Inter-Regular.otf"))
    font = QFont("Inter")
    font.setPixelSize(20)
    assert QFontMetricsF(font).horizontalAdvance("11:11") < QFontMetricsF(font).horizontalAdvance("00:00")
    font.setFeature(QFont.Tag("tnum"), 1)
    assert QFontMetricsF(font).horizontalAdvance("11:11") == QFontMetricsF(font).horizontalAdvance("00:00")
    QFontDatabase.removeApplicationFont(number)


def test_typst_embeds_the_fonts() -> None:
    source = """
    #set text(font: "Inter", fallback: false)
    Regular #text(weight: "medium")[Medium] #text(weight: "semibold")[SemiBold] #text(style: "italic")[Italic]
    """
    pdf = typst.compile(source.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True)
    assert all(f"+Inter-{style}".encode() in pdf for style in STYLES)


def test_the_licences_lie_beside_fonts_and_icons() -> None:
    font_licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "The Inter Project Authors" in font_licence and "SIL OPEN FONT LICENSE" in font_licence
    assert "ISC License" in (ICONS / "LUCIDE-LICENSE.txt").read_text(encoding="utf-8")


def test_qt_draws_every_icon_at_its_smallest_size(qtbot: QtBot) -> None:
    paths = sorted(ICONS.glob("*.svg"))
    assert len(paths) >= 60 and ICONS / "cuefolio.svg" in paths
    for path in paths:
        renderer = QSvgRenderer(str(path))
        assert renderer.isValid(), path.name
        image = QImage(16, 16, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, 16, 16))
        painter.end()
        assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16)), path.name
