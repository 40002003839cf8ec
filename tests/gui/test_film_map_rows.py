# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the map share any height among themselves, and any map can be painted at any size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from cuefolio.domain.film_map import FilmMap, MapCue, MapMarker, MapScene, Statement, Stretch, Tag, film_map
from cuefolio.domain.film_map_axis import Window
from cuefolio.domain.timecode import RATES, FrameRate
from cuefolio.gui.map.colours import MODES, Colouring
from cuefolio.gui.map.hit import hit_at
from cuefolio.gui.map.look import MapLook, MapOptions
from cuefolio.gui.map.overlay import words_without_lanes
from cuefolio.gui.map.paint import paint_map, paint_playhead
from cuefolio.gui.map.picture import Picture
from cuefolio.gui.map.rows import rows_for

ANNA = Statement(Tag("t", "Anna", "#7a5ea8"), "solo")
ODD_COLOUR = Statement(Tag("u", "Sea", "not a colour"))


def film(cues: int, *, together: bool = False, rate: FrameRate = RATES[0], rich: bool = True) -> FilmMap:
    second = rate.nominal
    entries = []
    for n in range(cues):
        start = 0 if together else n * 20 * second
        entries.append(
            MapCue(
                str(n),
                f"1M{n}",
                "A title " * 9,
                ("score", "library", "licensed-song", "", "sound-design")[n % 5],
                ("final", "omitted", "", "spotted", "in-progress", "recorded")[n % 6],
                n % 11 if rich else None,
                (Stretch(start, start + 1, True) if n % 7 == 6 else Stretch(start, start + 25 * second),),
                tuple(Tag(str(m), f"mood {m}", "") for m in range(n % 4)),
                (ANNA, ODD_COLOUR) if rich and n % 3 == 0 else (),
            )
        )
    return film_map(
        "f",
        "Film",
        rate,
        0,
        max(cues, 3) * 20 * second,
        cues=entries,
        scenes=[
            MapScene("s", "1", "Quay", 0, 60 * second),
            MapScene("s2", "", "Pier", 60 * second, 61 * second),
        ]
        if rich
        else [],
        reels=[(1, 0), (2, 30 * second)] if rich else [],
        markers=[MapMarker("m", 5, "Here"), MapMarker("n", 6)] if rich else [],
    )


@pytest.fixture(scope="module")
def look(qapp) -> MapLook:  # type: ignore[no-untyped-def]
    return MapLook.for_screen()


@given(st.floats(1, 1500), st.integers(0, 60), st.booleans(), st.booleans(), st.floats(-50, 900))
def test_no_row_is_lost_or_overlaps_another(
    look: MapLook, height: float, cues: int, together: bool, rich: bool, scroll: float
) -> None:
    found = film(cues, together=together, rich=rich)
    rows = rows_for(height, found, MapOptions(), look, scroll)
    assert rows.ruler <= rows.scenes_top <= rows.arcs_top < rows.lanes_top
    assert rows.bar > 0 and rows.pitch > rows.bar and rows.lanes > 0 and rows.intensity >= 0
    if height > 120:
        assert rows.lanes_top + rows.lanes <= rows.intensity_top + 0.5 or not rows.intensity
        assert rows.intensity_top + rows.intensity <= height
    lanes = len(found.arrangement.lanes)
    assert rows.most_scroll == pytest.approx(max(rows.pitch * lanes - rows.lanes, 0), abs=rows.pitch)
    assert 0 <= rows.scroll <= rows.most_scroll
    for lane in range(lanes):
        y = rows.lane_top(lane) + rows.bar / 2
        if rows.lanes_top <= y < rows.lanes_top + rows.lanes:
            assert rows.lane_at(y) == lane


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("size", [(40, 30), (700, 46), (700, 150), (2400, 700)])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_any_map_is_painted_at_any_size_and_scale(
    look: MapLook, mode: str, size: tuple[int, int], ratio: float
) -> None:
    width, height = size
    for found in (film(0), film(0, rich=False), film(40), film(40, together=True), film(400)):
        options = MapOptions(mode)
        rows = rows_for(height, found, options, look)
        whole = Window.fitting(found.home, width, found.bounds)
        for factor in (1, 7, 60, 1e9):
            picture = Picture(
                found,
                whole.zoomed(factor, width / 3),
                rows,
                look,
                Colouring(found, mode, look),
                options,
                width,
                height,
                ratio,
                frozenset(range(0, len(found.cues), 3)),
                {0: (Stretch(5, 500),)} if found.cues else {},
                {("s", 0): (9, 99)},
                ("s", 0),
                True,
            )
            image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(ratio)
            painter = QPainter(image)
            paint_map(painter, picture)
            paint_playhead(painter, picture, 100)
            painter.end()
            for x in range(-3, width + 3, 17):
                for y in range(0, height, 9):
                    hit = hit_at(picture, x, y)
                    assert hit.kind in ("cue", "scene", "marker", "ruler", "scenes", "lanes")


def test_every_cue_can_be_hit_where_it_is_drawn(look: MapLook) -> None:
    found = film(60)
    options = MapOptions()
    window = Window.fitting(found.home, 900, found.bounds)
    picture = Picture(
        found,
        window,
        rows_for(300, found, options, look),
        look,
        Colouring(found, "origin", look),
        options,
        900,
        300,
    )
    for place, cue in enumerate(found.cues):
        start, end, is_open = cue.stretches[0]
        top = picture.rows.lane_top(found.arrangement.lane_of[place]) + picture.rows.bar / 2
        hit = hit_at(picture, window.x(start + (0 if is_open else (end - start) / 2)) + 0.5, top)
        assert (hit.kind, hit.place) == ("cue", place)


@pytest.mark.parametrize(("cues", "apart"), [(0, True), (3, True), (60, False)])
def test_diamonds_keep_off_the_times_where_there_is_room(look: MapLook, cues: int, apart: bool) -> None:
    rows = rows_for(175, film(cues, together=True), MapOptions(), look)
    assert (rows.marks > 0) == apart
    assert (rows.marker_middle - 4 >= rows.ruler) == apart
    assert rows_for(60, film(cues), MapOptions(), look).marks == 0


def test_a_map_with_scenes_is_not_called_empty() -> None:
    assert words_without_lanes(film(0, rich=False))[0] == "Nothing on the map yet"
    assert words_without_lanes(film(0))[0] == "No cues on the map yet"
