# SPDX-License-Identifier: GPL-3.0-or-later
"""Inter, loaded from the program's own files, in the few sizes and weights that the window uses."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from cuefolio.resources import resource_path

_FILES = {400: "Inter-Regular.otf", 500: "Inter-Medium.otf", 600: "Inter-SemiBold.otf"}
_ITALIC = "Inter-Italic.otf"
_TABULAR = QFont.Tag("tnum")

_base: list[QFont] = []
_fonts: dict[tuple[float, int, bool, bool], QFont] = {}


@cache
def _family(name: str) -> str:
    """Load one font file on first use (1 to 3 ms); "" when it is absent or cannot be read."""
    # Looked at first, because Qt writes a warning about a file that is not there.
    path = resource_path("fonts", name)
    if not path.is_file():
        return ""
    number = QFontDatabase.addApplicationFont(str(path))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""


def set_base(system: QFont, size: float) -> QFont:
    """Make the base font at ``size`` px; the system's family when Inter is not there."""
    _fonts.clear()
    base = QFont(system)
    family = _family(_FILES[400])
    if family:
        # The system's family stays behind Inter, for scripts that Inter lacks.
        base.setFamilies([family, *system.families()])
    _set_size(base, size)
    _base[:] = [base]
    return base


def font(
    size: float | None = None, weight: int = 400, *, tabular: bool = False, italic: bool = False
) -> QFont:
    """A font of the theme, made once. ``size`` in px (default: the base size); ``weight`` 400, 500 or 600;
    ``tabular`` gives all digits one width, for numbers that stand under each other."""
    base = _base[0] if _base else QFont()
    key = (size or 0.0, weight, tabular, italic)
    known = _fonts.get(key)
    if known is None:
        if _base:
            _family(_ITALIC if italic else _FILES.get(weight, _FILES[400]))
        known = QFont(base)
        if size:
            _set_size(known, size)
        known.setWeight(QFont.Weight(weight))
        known.setItalic(italic)
        if tabular:
            known.setFeature(_TABULAR, 1)
        _fonts[key] = known
    return known


def _set_size(target: QFont, pixels: float) -> None:
    """Sizes in px with fractions: QFont takes whole pixels or fractional points only."""
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen else 96.0
    target.setPointSizeF(pixels * 72.0 / dots)
