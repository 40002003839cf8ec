# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map as a file: SVG, PNG and PDF open, hold what they should, and replace nothing by halves."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from desk import Desk
from map_hand import Hand
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog

from cuefolio.gui.commands.map_commands import MapCommands
from cuefolio.gui.map.export import PNG_RATIO, WIDTH
from cuefolio.gui.theme import apply_theme, load_theme

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture
def hand(desk: Desk) -> Hand:
    return Hand(desk)


def export(desk: Desk, path: Path, *, visible: bool = False) -> Path:
    desk.window.commands.areas[MapCommands].export_to(path, visible)
    desk.settle()
    assert desk.refused == [] and path.is_file()
    return path


def words(svg: Path) -> list[str]:
    return ["".join(e.itertext()) for e in ElementTree.parse(svg).iter() if e.tag.endswith("}text")]


def test_an_svg_of_the_whole_film(desk: Desk, hand: Hand, tmp_path: Path) -> None:
    hand.see(*hand.cue("2M1").hull)  # what is seen does not matter
    path = export(desk, tmp_path / "map.svg")
    found = words(path)
    assert "Night Ferry" in found and "0:00" in found and "Score" in found
    assert {"1M2", "2M1", "3M4"} <= set(found)
    renderer = QSvgRenderer(QByteArray(path.read_bytes()))
    assert renderer.isValid() and renderer.viewBoxF().width() == WIDTH
    fills = set(re.findall(r'fill="(#[0-9a-f]{6})"', path.read_text(encoding="utf-8")))
    assert load_theme("light").origin("licensed-song").fill.name() in fills


def test_an_svg_of_what_is_seen(desk: Desk, hand: Hand, tmp_path: Path) -> None:
    hand.see(*hand.cue("2M1").hull)
    found = words(export(desk, tmp_path / "part.svg", visible=True))
    assert "2M1" in found and "1M2" not in found
    assert any(word.startswith("01:1") for word in found)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_png_is_paper_white_in_every_theme(
    qapp, desk: Desk, hand: Hand, tmp_path: Path, theme: str
) -> None:  # type: ignore[no-untyped-def]
    apply_theme(qapp, theme, "normal")
    image = QImage(str(export(desk, tmp_path / "map.png")))
    assert image.width() == WIDTH * PNG_RATIO and image.height() > 400
    assert image.pixelColor(3, 3).name() == "#ffffff"
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 9) for y in range(200, 500, 3)}
    assert load_theme("light").origin("score").fill.name() in seen
    assert image.text("Title") == "Night Ferry"


def test_a_pdf_of_one_page(desk: Desk, hand: Hand, tmp_path: Path) -> None:
    data = export(desk, tmp_path / "map.pdf").read_bytes()
    assert data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
    box = re.search(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", data)
    assert box is not None and float(box[1]) == pytest.approx(WIDTH * 0.75, abs=1)
    assert len(re.findall(rb"/Type /Page\b", data)) == 1


def test_a_file_that_is_there_is_replaced_as_a_whole(desk: Desk, hand: Hand, tmp_path: Path) -> None:
    path = tmp_path / "map.svg"
    path.write_text("an older drawing")
    export(desk, path)
    assert words(path) and list(tmp_path.glob(".*")) == []


def test_a_folder_that_is_gone_gets_a_sentence(desk: Desk, hand: Hand, tmp_path: Path) -> None:
    desk.window.commands.areas[MapCommands].export_to(tmp_path / "gone" / "map.svg", False)
    desk.settle()
    assert "map.svg" in desk.refused[0] and desk.bugs == []


def test_the_window_tells_where_the_map_went(desk: Desk, hand: Hand, tmp_path: Path) -> None:
    export(desk, tmp_path / "map.pdf")
    assert desk.window.notice.isVisible()


def test_the_dialog_proposes_a_name_and_a_kind(desk: Desk, hand: Hand) -> None:
    hand.panel.toolbar.export_wanted.emit("svg", True)
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None and dialog.defaultSuffix() == "svg"
    assert Path(dialog.selectedFiles()[0]).name.startswith("Night Ferry - film map")
    dialog.selectNameFilter(dialog.nameFilters()[2])
    dialog.filterSelected.emit(dialog.nameFilters()[2])
    assert dialog.defaultSuffix() == "png"
    dialog.reject()
