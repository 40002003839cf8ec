# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of a production of 300 and of 10,000 cues: from nothing, and after an edit.

The floor is one pass that reads every fact of the sheet and does nothing with it. From nothing the check
also reads the production, as the floor does there. In time of the processor, of the profile ``house``.
"""

from __future__ import annotations

import gc
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.performance import big_catalog
from tests.performance.measuring import Row, interleaved

from cuefolio.domain.checks import check
from cuefolio.domain.delivery import deliver
from cuefolio.domain.sheet_codec import sheet_to_dict
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, check_background, cues, films, sheets
from cuefolio.services.film_checker import FilmChecker
from cuefolio.services.profiles import shipped

FEW, MANY = 300, 10_000
FRAME_MS = 16.0
"""After an edit of an ordinary film nobody waits longer than for one frame of the screen."""

LONGEST = 99 * 3600
"""Seconds that a production may last."""


def rows(tiny: bool) -> list[Row]:
    """The check of a short and of a long production."""
    sizes = ((6, 1), (12, 1)) if tiny else ((FEW, 15), (MANY, 2))
    return [
        row for at, (count, repeats) in enumerate(sizes) for row in measure(count, repeats, short=at == 0)
    ]


def measure(count: int, repeats: int, *, short: bool) -> list[Row]:
    """Four rows; an edit of a ``short`` production has to be checked within a frame of the screen, one of a
    long production faster than all of its facts are read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "check.cuefolio"
        shutil.copy(big_catalog.path_for(1, count), path)
        store = catalog.open_catalog(path)
        try:
            film_id = films.list_films(store)[0].id
            # So long that the cues lie in it, as in a production of the trade.
            seconds = min((count + 2) * 1700 // 24, LONGEST)
            films.edit_film(store, film_id, {"duration": str(seconds)})
            return [*_whole(store, film_id, count, repeats), *_edited(store, film_id, count, repeats, short)]
        finally:
            store.close()


def _whole(store: CatalogStore, film_id: str, count: int, repeats: int) -> list[Row]:
    house = shipped("house")
    sheet = sheets.snapshot(store, film_id)
    made, background = deliver(sheet, house), check_background.of_film(store, film_id)
    assert check(made.sheet, house, background)
    ours, floor, first, reading = interleaved(
        (
            lambda _: check(made.sheet, house, background),
            lambda _: sheet_to_dict(sheet),
            lambda _: FilmChecker(film_id).check(store, [house]),
            lambda _: sheet_to_dict(sheets.snapshot(store, film_id)),
        ),
        repeats,
        time.process_time,
    )
    return [
        Row(f"check of a sheet of {count} cues / one pass", ours, floor, "ms", 3.0),
        Row(f"check of a film of {count} cues / reading it", first, reading, "ms", 2.5),
    ]


def _edited(store: CatalogStore, film_id: str, count: int, repeats: int, short: bool) -> list[Row]:
    house = shipped("house")
    checker = FilmChecker(film_id)
    checker.check(store, [house])
    keys = cues.list_ids(store, film_id)
    middle = keys[len(keys) // 2]

    def title(turn: int) -> None:
        cues.edit(store, [middle], {"title": f"Other Words {turn}"})

    def times(turn: int) -> None:
        cues.edit(store, [middle], {"out": f"+{20 + turn}:00"})

    def insertion(turn: int) -> None:
        cues.add(store, film_id, {"title": f"New {turn}", "in": "01000000"}, after=keys[0])

    found = []
    for name, change in (("a title", title), ("times", times), ("a cue at the top", insertion)):
        ours, floor = _after(
            change,
            lambda: checker.check(store, [house]),
            lambda: sheet_to_dict(checker.check(store, [house]).sheet),
            repeats,
        )
        target = FRAME_MS if short else 1.0
        found.append(Row(f"check after {name}, {count} cues", ours, floor, "ms", target, absolute=short))
    return found


def _after(
    change: Callable[[int], None], ours: Callable[[], object], floor: Callable[[], object], repeats: int
) -> tuple[float, float]:
    """Best milliseconds of both after a change, which is not counted: on a busy machine the median would tell
    how busy it is, and the first target is no ratio."""
    spent: list[list[float]] = [[], []]
    for turn in range(repeats + 1):
        change(turn)
        for work, times in zip((ours, floor), spent, strict=True):
            gc.collect(0)
            started = time.process_time()
            work()
            if turn:
                times.append((time.process_time() - started) * 1000)
    return min(spent[0]), min(spent[1])
