# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done on the film map, for the law of undo."""

from __future__ import annotations

from collections.abc import Callable

from tests.services.catalog_world import World

from cuefolio.services import film_map, scenes

HOUR = 86400


def _scene(w: World, name: str = "Pier", at: int = 100) -> str:
    return scenes.add(w.store, w.film_id, name, HOUR + at, HOUR + at + 100).created[0]


def _moved_scene(w: World) -> object:
    first = _scene(w)
    return scenes.move(w.store, _scene(w, "Boat", 300), first)


SCENARIOS: dict[str, list[Callable[[World], object]]] = {
    "film_map.move_cues": [
        lambda w: film_map.move_cues(w.store, 24 * 250, [w.key("1M1")]),
        lambda w: film_map.move_cues(w.store, -7, w.ids),
    ],
    "film_map.set_times": [
        lambda w: film_map.set_times(w.store, {(w.key("1M1"), 0): (HOUR + 9, None)}),
        lambda w: film_map.set_times(w.store, {(w.key("2M3"), 0): (HOUR + 9, HOUR + 33)}),
    ],
    "film_map.add_cue": [
        lambda w: film_map.add_cue(w.store, w.film_id, HOUR + 4800, HOUR + 4900),
        lambda w: film_map.add_cue(w.store, w.film_id, 0),
    ],
    "scenes.add": [
        lambda w: scenes.add(w.store, w.film_id, "Pier", HOUR, HOUR + 50, number="7"),
        lambda w: scenes.add(w.store, w.film_id, "Nowhere"),
    ],
    "scenes.rename": [lambda w: scenes.rename(w.store, w.entry("scene", "Quay"), "Quay at night", "1")],
    "scenes.set_times": [lambda w: scenes.set_times(w.store, w.entry("scene", "Quay"), HOUR, HOUR + 5)],
    "scenes.set_times_each": [
        lambda w: scenes.set_times_each(
            w.store, {(_scene(w), 0): (HOUR, HOUR + 5), (w.entry("scene", "Quay"), 0): (HOUR + 5, HOUR + 9)}
        ),
    ],
    "scenes.type_time": [
        lambda w: scenes.type_time(w.store, w.entry("scene", "Quay"), "in", "01000500"),
        lambda w: scenes.type_time(w.store, _scene(w), "in", ""),
    ],
    "scenes.delete": [
        lambda w: scenes.delete(w.store, [w.entry("scene", "Quay")]),
        lambda w: scenes.delete(w.store, [_scene(w), w.entry("scene", "Quay")]),
    ],
    "scenes.move": [_moved_scene],
}
