# SPDX-License-Identifier: GPL-3.0-or-later
"""Contrast of two colours, and the nearest colour that can be read (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

READABLE = 4.5
"""Least contrast of text against what it stands on."""


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it for sRGB."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(one: QColor, other: QColor, amount: float) -> QColor:
    """``one`` with ``amount`` (0 to 1) of ``other``, in sRGB."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * amount,
        one.greenF() + (other.greenF() - one.greenF()) * amount,
        one.blueF() + (other.blueF() - one.blueF()) * amount,
    )


def readable(colour: QColor, backgrounds: Sequence[QColor], least: float = READABLE) -> QColor:
    """``colour``, moved to black or white only as far as every background needs."""
    away = QColor("black" if luminance(backgrounds[0]) > 0.18 else "white")
    for step in range(101):
        tried = mixed(colour, away, step / 100)
        # Through the 8-bit form, because that is what is painted.
        tried = QColor(tried.name())
        if all(contrast(tried, background) >= least for background in backgrounds):
            return tried
    return away


def shade(colour: QColor, backgrounds: Sequence[QColor], least: float) -> QColor:
    """``colour`` made darker or lighter, with its hue, only as far as every background needs; the way that
    needs less. Black or white in the end, where no shade of it would do."""
    if all(contrast(colour, background) >= least for background in backgrounds):
        return colour
    hue, saturation, lightness = colour.hslHueF(), colour.hslSaturationF(), colour.lightnessF()
    for step in range(1, 101):
        for value in (lightness - step / 100, lightness + step / 100):
            if 0.0 <= value <= 1.0:
                # Through the 8-bit form, because that is what is painted.
                tried = QColor(QColor.fromHslF(max(hue, 0.0), saturation, value).name())
                if all(contrast(tried, background) >= least for background in backgrounds):
                    return tried
    return readable(colour, backgrounds, least)


def tinted(stock: QColor, accent: QColor, texts: Sequence[QColor], ground: QColor) -> QColor:
    """``stock`` in the hue of ``accent``, as light as before; nearer to ``ground`` where a text on it needs
    it."""
    colourful = min(stock.hslSaturationF(), accent.hslSaturationF())
    wanted = QColor.fromHslF(max(accent.hslHueF(), 0.0), colourful, stock.lightnessF())
    for step in range(21):
        tried = QColor(mixed(wanted, ground, step / 20).name())
        if all(contrast(text, tried) >= READABLE for text in texts):
            return tried
    return ground


def on_fill(fill: QColor) -> QColor:
    """Text for a filled shape: white or nearly black, whichever is easier to read, black where it must be."""
    best = max((QColor("#ffffff"), QColor("#101012")), key=lambda text: contrast(text, fill))
    return best if contrast(best, fill) >= READABLE else QColor("#000000")
