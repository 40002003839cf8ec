# SPDX-License-Identifier: GPL-3.0-or-later
"""Design tokens: one file per theme, read into one frozen object that painters and style sheet share."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from PySide6.QtCore import QJsonDocument
from PySide6.QtGui import QColor

from cuefolio.gui.theme.contrast import READABLE, luminance, mixed, on_fill, shade, tinted
from cuefolio.resources import resource_path

DENSITIES = ("compact", "normal", "roomy")
NAMES = ("light", "dark")
TEXT_BACKGROUNDS = (
    "window", "surface", "raised", "field", "hover", "selection", "selection_idle", "row_tint",
)  # fmt: skip
"""Colours that text, dim text, links and the text colours of tones may stand on."""


@dataclass(frozen=True, repr=False, eq=False)
class Tone:
    """One meaning's colours: ``fill`` for shapes, ``text`` for words and outlines on any surface,
    ``on_fill`` for words inside the shape, ``soft`` for a quiet background."""

    fill: QColor
    text: QColor
    on_fill: QColor
    soft: QColor


@dataclass(frozen=True, repr=False, eq=False)
class Metrics:
    """Sizes in device-independent pixels, already chosen for the density and font size."""

    density: str = "normal"
    row_height: int = 26
    field_height: int = 28
    grid: int = 4
    margin: int = 16
    radius: int = 8
    field_radius: int = 6
    icon: int = 16


class Theme:
    """Everything that a painter asks about looks; read only. ``serial`` is new at each change: a cache key.

    No dataclass: the methods generated for fifty fields would cost 6 ms before the first paint.
    """

    name: str
    dark: bool
    serial: int
    window: QColor
    surface: QColor
    raised: QColor
    field: QColor
    hover: QColor
    pressed: QColor
    line: QColor
    line_strong: QColor
    text: QColor
    dim: QColor
    faint: QColor
    """Decoration only: too faint for words."""
    placeholder: QColor
    accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    accent_text: QColor
    on_accent: QColor
    link: QColor
    focus: QColor
    selection: QColor
    selection_idle: QColor
    selection_text: QColor
    row_tint: QColor
    playhead: QColor
    silence: QColor
    intensity: QColor
    scene_even: QColor
    scene_odd: QColor
    tooltip: QColor
    tooltip_text: QColor
    origins: Mapping[str, Tone]
    statuses: Mapping[str, Tone]
    moods: tuple[QColor, ...]
    metrics: Metrics
    font_size: float
    small: float
    card_title: float
    film_title: float
    extra: Mapping[str, QColor]
    """Colours of the token file that no attribute names."""

    def __init__(self, **tokens: object) -> None:
        missing = COLOURS.keys() - tokens.keys()
        if missing:
            raise ValueError(f"the theme lacks {', '.join(sorted(missing))}")
        self.__dict__.update(tokens)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a theme is read only ({name})")

    def origin(self, code: str | None) -> Tone:
        """Colours of an origin; those of "unknown" for a code of which this version knows nothing."""
        return self.origins.get(code or "") or self.statuses["unknown"]

    def status(self, code: str | None) -> Tone:
        """Colours of ready, warning, error, info; those of "unknown" for anything else."""
        return self.statuses.get(code or "") or self.statuses["unknown"]

    def mood_colour(self, word: str) -> QColor:
        """A colour for a word that has none of its own: the same in every session."""
        return self.moods[zlib.crc32(word.casefold().encode()) % len(self.moods)]


COLOURS = {name: kind for name, kind in Theme.__annotations__.items() if kind == "QColor"}
"""Attributes of a theme that are colours."""


@cache
def _document(name: str) -> dict[str, Any]:
    # QJsonDocument, because Python's json would be one more import before the first paint.
    data = resource_path("themes", f"{name}.json").read_bytes()
    content = QJsonDocument.fromJson(data).object()
    if not content:
        raise ValueError(f"themes/{name}.json is not a JSON object")
    return cast("dict[str, Any]", content)


def load_theme(
    name: str, *, density: str = "normal", font_size: float = 12.5, accent: str | None = None, serial: int = 0
) -> Theme:
    """The theme "light" or "dark" for a density and a font size (px); ``accent`` (#rrggbb) replaces its own.

    An accent that could not be seen on the theme's surfaces is used in a darker or lighter shade, and in
    another one for words, so that they can be read. A text that is no colour is passed over.
    """
    document = _document(name)
    colours = {key: QColor(value) for key, value in document["colours"].items()}
    tones = _tones(document["origins"]), _tones(document["statuses"])
    if accent and QColor.isValidColorName(accent):
        colours.update(_accented(colours, QColor(QColor(accent).name()), tones))
    # Away from the words on it, so that they are read the better for it.
    away = QColor("black" if luminance(colours["on_accent"]) > 0.5 else "white")
    colours["accent_hover"] = mixed(colours["accent"], away, 0.1)
    colours["accent_pressed"] = mixed(colours["accent"], away, 0.2)
    scale = font_size / float(document["type"]["base"])
    sizes = document["type"]
    return Theme(
        name=name,
        dark=bool(document["dark"]),
        serial=serial,
        **{key: colours[key] for key in COLOURS if key in colours},
        origins=tones[0],
        statuses=tones[1],
        moods=tuple(QColor(value) for value in document["moods"]),
        metrics=_metrics(document, density, scale),
        font_size=font_size,
        small=sizes["small"] * scale,
        card_title=sizes["card_title"] * scale,
        film_title=sizes["film_title"] * scale,
        extra={key: value for key, value in colours.items() if key not in COLOURS},
    )


SEEN = 3.0
"""Least contrast of a filled shape or a ring against what it lies on (WCAG 2.2, 1.4.11)."""
_TINTED = ("selection", "selection_idle", "row_tint", "intensity")


def _accented(
    colours: Mapping[str, QColor], chosen: QColor, tones: tuple[Mapping[str, Tone], ...]
) -> dict[str, QColor]:
    """The colours that follow an accent of the person's own."""
    fill = shade(chosen, [colours["surface"], colours["window"], colours["raised"]], SEEN)
    texts = [colours[name] for name in ("text", "dim", "placeholder", "selection_text")]
    texts += [tone.text for group in tones for tone in group.values()]
    found = {name: tinted(colours[name], chosen, texts, colours["surface"]) for name in _TINTED}
    grounds = [found.get(name, colours[name]) for name in TEXT_BACKGROUNDS]
    words = shade(chosen, grounds, READABLE)
    return found | {
        "accent": fill,
        "on_accent": on_fill(fill),
        "accent_text": words,
        "link": words,
        "focus": shade(chosen, [colours["surface"], colours["window"], colours["field"]], SEEN),
    }


def _tones(content: Mapping[str, Mapping[str, str]]) -> dict[str, Tone]:
    return {
        key: Tone(**{part: QColor(value) for part, value in tone.items()}) for key, tone in content.items()
    }


def _metrics(document: Mapping[str, Any], density: str, scale: float) -> Metrics:
    density = density if density in DENSITIES else "normal"
    shape = {key: int(value) for key, value in document["shape"].items()}
    # Rows grow with large type and keep their density with small type.
    grown = max(scale, 1.0)
    return Metrics(
        density=density,
        row_height=round(document["rows"][density] * grown),
        field_height=round(document["fields"][density] * grown),
        **shape,
    )
