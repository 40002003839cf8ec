# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map of 3,000 cues: a frame while zooming, and reading the map.

The floor of a frame is QGraphicsView with the same cues as plain coloured rectangles, zoomed through the
same steps: what Qt offers for such a picture, without texts, bands, arcs or hatches. A frame of a
60 Hz screen lasts 16.7 ms.
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.performance.measuring import Row

from cuefolio.domain.text import fold
from cuefolio.persistence.tables import (
    cue,
    cue_mood,
    cue_theme,
    cue_time,
    cut,
    mood,
    production,
    scene,
    scene_time,
    theme,
)
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services import catalog, film_map, films

WIDTH, HEIGHT = 1240, 260
ZOOMS = 120
"""Frames from the whole film to single frames and back."""
_ORIGINS = ("score", "score", "score", "library", "licensed-song", "original-song", "sound-design")
_WORDS = [
    "Quiet",
    "Broken",
    "Silver",
    "Last",
    "Distant",
    "Burning",
    "Hidden",
    "Cold",
    "Early",
    "Narrow",
    "Harbour",
    "River",
    "Window",
    "Letter",
]


def build(path: Path, cues: int = 3000, hours: int = 2) -> str:
    """A film of many cues with moods, themes, scenes and reels at ``path``; returns its key."""
    store = catalog.new(path)
    rng = random.Random(1968)
    values = {"title": "Long Night", "rate": "24", "start": "01000000", "duration": f"{hours}:00:00"}
    film_id = films.add_film(store, values).created[0]
    start, length = 24 * 3600, hours * 24 * 3600
    films.set_reels(store, film_id, [(n + 1, start + n * length // 6) for n in range(6)])

    def fill(uow: UnitOfWork) -> None:
        cut_id = uow.rows(cut.select().where(cut.c.production_id == film_id))[0].id
        moods = [row.id for row in uow.rows(mood.select())]
        names = [f"Theme {n}" for n in range(12)]
        themes = uow.insert_many(theme, ({"name": name, "name_key": fold(name)} for name in names))
        rows: list[dict[str, Any]] = []
        times: list[tuple[int, int]] = []
        for number in range(cues):
            first = start + number * length // cues
            times.append((first, first + rng.randrange(24, 3 * length // cues + 48)))
            rows.append(
                {
                    "production_id": film_id,
                    "position": (number + 1) << 20,
                    "number": f"{number // 500 + 1}M{number % 500 + 1}",
                    "title": " ".join(rng.sample(_WORDS, 2)),
                    "origin": rng.choice(_ORIGINS),
                    "status": rng.choice(("spotted", "in-progress", "recorded", "final")),
                    "intensity": rng.randrange(11),
                }
            )
        ids = uow.insert_many(cue, rows)
        uow.insert_many(
            cue_time,
            (
                {"cue_id": key, "cut_id": cut_id, "position": 0, "start_frame": a, "end_frame": b}
                for key, (a, b) in zip(ids, times, strict=True)
            ),
        )
        uow.insert_many(
            cue_mood,
            (
                {"cue_id": key, "mood_id": mood_id, "position": n}
                for key in ids
                for n, mood_id in enumerate(rng.sample(moods, 2))
            ),
        )
        uow.insert_many(
            cue_theme,
            (
                {"cue_id": key, "theme_id": rng.choice(themes), "position": 0}
                for n, key in enumerate(ids)
                if n % 5 == 0
            ),
        )
        count = max(cues // 25, 1)
        for n in range(count):
            name = f"{rng.choice(_WORDS)} room {n}"
            key = uow.insert(
                scene, production_id=film_id, name=name, name_key=fold(name), position=n, number=str(n + 1)
            )
            a, b = start + n * length // count, start + (n + 1) * length // count
            uow.insert(scene_time, scene_id=key, cut_id=cut_id, start_frame=a, end_frame=b)
        uow.update(production, film_id, director="Nobody")

    store.write("step.demo", fill, title="many cues")
    store.close()
    return film_id


def rows(tiny: bool) -> list[Row]:
    """Reading the map, and frames while zooming from the whole film to single frames and back."""
    ours, floor, reading = measure(60 if tiny else 3000)
    whole, whole_floor = (statistics.median([f[0], f[1], f[-2], f[-1]]) for f in (ours, floor))
    slow = sorted(ours)[int(len(ours) * 0.95)]
    return [
        Row("film map: read 3,000 cues", reading, None, "ms", 100.0, absolute=True),
        Row("film map: a frame while zooming", statistics.median(ours), None, "ms", 16.7, absolute=True),
        Row("film map: the slowest twentieth of frames", slow, None, "ms", 33.3, absolute=True),
        Row("film map: the whole film / a bare QGraphicsView", whole, whole_floor, "ms"),
    ]


def measure(cues: int = 3000) -> tuple[list[float], list[float], float]:
    """Milliseconds of each frame while zooming, ours and the floor's, and of reading the map (median)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.cuefolio"
        film_id = build(path, cues)
        store = catalog.open_catalog(path)
        try:
            reads = []
            for _ in range(6):
                began = time.perf_counter()
                film = film_map.read(store, film_id)
                reads.append((time.perf_counter() - began) * 1000)
        finally:
            store.close()
    ours, floor = _frames(film)
    return ours, floor, statistics.median(reads[1:])


def _frames(film: Any) -> tuple[list[float], list[float]]:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QBrush, QColor, QImage, QTransform
    from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

    from cuefolio.gui.app import make_application
    from cuefolio.gui.map.canvas import MapCanvas
    from cuefolio.gui.theme import apply_theme, current

    app = QApplication.instance() or make_application()
    assert isinstance(app, QApplication)
    apply_theme(app, "light")
    canvas = MapCanvas()
    canvas.resize(WIDTH, HEIGHT)
    canvas.show_map(film)
    canvas.show()
    canvas.grab()
    drawn = QGraphicsScene()
    low, high = film.bounds
    for number, lane in enumerate(film.arrangement.lanes):
        for begin, end, place in zip(lane.starts, lane.ends, lane.cues, strict=True):
            fill = QBrush(QColor(current().origin(film.cues[place].origin).fill))
            item = drawn.addRect(begin - low, number * 24, end - begin, 20)
            item.setBrush(fill)
            item.setPen(Qt.PenStyle.NoPen)
    view = QGraphicsView(drawn)
    view.resize(WIDTH, HEIGHT)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.show()
    view.grab()
    ours: list[float] = []
    floor: list[float] = []
    # A paint event as the screen would send it, without waiting for one.
    screen = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    whole = canvas.window_now
    nearest = 24.0 / whole.scale
    for turn in range(ZOOMS):
        part = 1 - abs(2 * turn / (ZOOMS - 1) - 1)
        scale = nearest**part
        canvas.refresh()  # a frame that is seen again would come out of the cache
        began = time.perf_counter()
        canvas.show_window(whole.zoomed(scale, WIDTH * 0.37))
        canvas.render(screen)
        ours.append((time.perf_counter() - began) * 1000)
        began = time.perf_counter()
        view.setTransform(QTransform.fromScale(whole.scale * scale, 1))
        view.centerOn((high - low) * 0.37, 60)
        view.viewport().render(screen)
        floor.append((time.perf_counter() - began) * 1000)
    for widget in (canvas, view):
        widget.hide()
        widget.deleteLater()
    return ours, floor
