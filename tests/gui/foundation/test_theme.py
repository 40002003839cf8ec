# SPDX-License-Identifier: GPL-3.0-or-later
"""The two themes can be read, follow the system, and cost little."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cuefolio.domain.vocabulary import Origin
from cuefolio.gui.theme import (
    apply_theme,
    contrast,
    current,
    font,
    fonts,
    load_theme,
    notifier,
    palette,
    readable,
)
from cuefolio.gui.theme.chosen import ACCENTS
from cuefolio.gui.theme.sheet import style_sheet
from cuefolio.gui.theme.tokens import NAMES, TEXT_BACKGROUNDS, Theme

ROOT = Path(__file__).resolve().parents[3]


def pairs(theme: Theme) -> dict[str, float]:
    """Every text on every background on which it may stand, with its contrast."""
    found = {}
    texts = ("text", "dim", "placeholder", "accent_text", "link", "selection_text")
    for text, back in itertools.product(texts, TEXT_BACKGROUNDS):
        found[f"{text} on {back}"] = contrast(getattr(theme, text), getattr(theme, back))
    for group in (theme.origins, theme.statuses):
        for code, tone in group.items():
            for back in TEXT_BACKGROUNDS:
                found[f"{code} on {back}"] = contrast(tone.text, getattr(theme, back))
            found[f"{code} in its shape"] = contrast(tone.on_fill, tone.fill)
            found[f"{code} on its soft ground"] = contrast(tone.text, tone.soft)
            found[f"text on soft {code}"] = contrast(theme.text, tone.soft)
    for text, back in (("on_accent", "accent"), ("tooltip_text", "tooltip"), ("text", "pressed")):
        found[f"{text} on {back}"] = contrast(getattr(theme, text), getattr(theme, back))
    for back in ("accent_hover", "accent_pressed"):
        found[f"on_accent on {back}"] = contrast(theme.on_accent, getattr(theme, back))
    for scene in ("scene_even", "scene_odd"):
        found[f"text on {scene}"] = contrast(theme.text, getattr(theme, scene))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_text_can_be_read(name: str) -> None:
    weak = {pair: round(value, 2) for pair, value in pairs(load_theme(name)).items() if value < 4.5}
    assert weak == {}


@pytest.mark.parametrize("name", NAMES)
def test_the_focus_ring_can_be_seen(name: str) -> None:
    theme = load_theme(name)
    assert all(contrast(theme.focus, back) >= 3 for back in (theme.window, theme.surface, theme.field))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("accent", [value for value in ACCENTS.values() if value])
def test_every_text_can_be_read_with_every_accent_to_choose_from(name: str, accent: str) -> None:
    theme = load_theme(name, accent=accent)
    weak = {pair: round(value, 2) for pair, value in pairs(theme).items() if value < 4.5}
    assert weak == {}
    assert len(ACCENTS) == 12


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("accent", ACCENTS.values())
def test_what_cannot_be_done_is_quiet_but_can_be_seen(name: str, accent: str) -> None:
    theme = load_theme(name, accent=accent or None)
    colours = palette(theme)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        quiet = colours.color(QPalette.ColorGroup.Disabled, role)
        for ground in (theme.window, theme.surface, theme.raised, theme.field, theme.pressed):
            assert contrast(quiet, ground) >= 3
    assert (
        contrast(
            colours.color(QPalette.ColorRole.HighlightedText), colours.color(QPalette.ColorRole.Highlight)
        )
        >= 4.5
    )


@pytest.mark.parametrize("name", NAMES)
@given(number=st.integers(0, 0xFFFFFF))
def test_law_any_accent_leaves_every_text_readable(name: str, number: int) -> None:
    theme = load_theme(name, accent=f"#{number:06x}")
    weak = {pair: round(value, 2) for pair, value in pairs(theme).items() if value < 4.5}
    assert weak == {}
    for ground in (theme.surface, theme.window, theme.raised):
        assert contrast(theme.accent, ground) >= 3, "a button must be seen on what it lies on"


@pytest.mark.parametrize("name", NAMES)
def test_an_accent_keeps_its_hue_and_colours_the_selection(name: str) -> None:
    for accent in (value for value in ACCENTS.values() if value and value != "#5c6675"):
        theme, wanted = load_theme(name, accent=accent), QColor(accent)
        for colour in (theme.accent, theme.accent_text, theme.selection):
            apart = abs(colour.hslHueF() - wanted.hslHueF())
            assert min(apart, 1 - apart) < 0.06, (accent, colour.name())
        assert theme.selection != theme.surface


@pytest.mark.parametrize("name", NAMES)
@given(number=st.integers(0, 0xFFFFFF))
def test_law_any_accent_can_be_read(name: str, number: int) -> None:
    theme = load_theme(name, accent=f"#{number:06x}")
    grounds = (theme.accent, theme.accent_hover, theme.accent_pressed)
    assert all(contrast(theme.on_accent, ground) >= 4.5 for ground in grounds)
    assert all(contrast(theme.link, getattr(theme, back)) >= 4.5 for back in TEXT_BACKGROUNDS)
    assert contrast(theme.focus, theme.surface) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
    assert readable(QColor("#1d1d1f"), [QColor("white")]) == QColor("#1d1d1f")


@pytest.mark.parametrize("name", NAMES)
def test_every_origin_has_colours(name: str) -> None:
    theme = load_theme(name)
    assert set(theme.origins) == {origin.value for origin in Origin}
    assert theme.origin("of a newer version") is theme.statuses["unknown"]
    assert theme.origin(None) is theme.statuses["unknown"]


def test_base_colours_are_those_of_the_design() -> None:
    fills = {"score": "#3f72b0", "original-song": "#2f9e77", "licensed-song": "#d08a1d", "library": "#8e6bb8"}
    for name in NAMES:
        assert {code: load_theme(name).origins[code].fill.name() for code in fills} == fills


def test_moods_keep_their_colour() -> None:
    light, dark = load_theme("light"), load_theme("dark")
    assert (
        light.mood_colour("Melancholy") == light.mood_colour("melancholy") == dark.mood_colour("melancholy")
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_is_filled(name: str) -> None:
    sheet = style_sheet(load_theme(name))
    assert "@" not in sheet
    assert sheet.count("{") == sheet.count("}")
    for part in sheet.split('url("')[1:]:
        assert Path(part.partition('"')[0]).is_file()


def test_modes_palette_and_density(qapp: QApplication) -> None:
    light = apply_theme(qapp, "light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#f5f5f3"
    assert not light.dark
    dark = apply_theme(qapp, "dark", "compact")
    assert qapp.palette().color(QPalette.ColorRole.WindowText) == dark.text
    assert (dark.metrics.row_height, dark.metrics.density) == (22, "compact")
    assert dark.serial != light.serial
    assert apply_theme(qapp, "light", "roomy").metrics.row_height == 32
    assert qapp.style().objectName() == "fusion" or qapp.styleSheet()


def test_nonsense_from_a_settings_file_is_passed_over(qapp: QApplication) -> None:
    theme = apply_theme(qapp, "purple", "enormous", 900.0, "no colour")
    assert theme.metrics.density == "normal"
    assert theme.font_size == 24
    assert theme.accent == load_theme(theme.name).accent


def test_it_follows_the_system_only_when_asked(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "system")
    hints = qapp.styleHints()
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitSignal(notifier().changed) as caught:
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert caught.args[0] is current()
    assert current().dark
    # Qt tells widgets that nobody has seen yet in its next turn.
    qtbot.waitUntil(lambda: field.palette().color(QPalette.ColorRole.Text) == current().text)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not current().dark
    apply_theme(qapp, "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not current().dark


def test_type_is_inter_with_figures_of_one_width(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    assert qapp.font().family() == "Inter"
    assert qapp.font().pointSizeF() * qapp.primaryScreen().logicalDotsPerInchY() / 72 == pytest.approx(12.5)
    tabular = QFontMetricsF(font(tabular=True))
    widths = {round(tabular.horizontalAdvance(digit * 8), 3) for digit in "0123456789"}
    assert len(widths) == 1
    assert QFontMetricsF(font()).horizontalAdvance("1111") < tabular.horizontalAdvance("1111")
    assert font(weight=600) is font(weight=600)
    assert font(weight=600).weight() == 600


def test_without_its_files_the_systems_font_serves(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "_FILES", {400: "absent.otf"})
    fonts._family.cache_clear()
    try:
        system = qapp.font()
        system.setFamilies(["DejaVu Sans"])
        assert fonts.set_base(system, 12.5).families() == ["DejaVu Sans"]
    finally:
        fonts._family.cache_clear()


EARLY = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from cuefolio.gui.theme.chosen import apply_chosen
from cuefolio.gui.app_settings import open_settings
apply_chosen(app, open_settings())
late = ("PySide6.QtSvg", "sqlalchemy", "json", "cuefolio.services", "cuefolio.messages")
bad = [name for name in late if name in sys.modules]
sys.exit(f"imported: {bad}" if bad else 0)
"""


def test_nothing_heavy_is_imported_for_it_before_the_first_paint() -> None:
    done = subprocess.run(
        [sys.executable, "-c", EARLY], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60
    )
    assert done.returncode == 0, done.stderr


def test_a_change_of_theme_is_one_step(qapp: QApplication) -> None:
    serials = []
    notifier().changed.connect(lambda theme: serials.append(theme.serial))
    apply_theme(qapp, "dark")
    assert len(serials) == 1
