# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the lines of a received sheet go in the film's order, and stopping half way."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from tests.reliability.catalog_checks import difference, dump
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import cues, films, sheet_import

Line = tuple[str, int | None]
"""Number of a cue and the second at which it begins."""


def sheet(folder: Path, lines: list[Line]) -> Path:
    """A stranger's table of these lines, in this order."""
    rows = [f"{number},Cue {number},{_label(start)},0:04" for number, start in lines]
    path = folder / "theirs.csv"
    path.write_text("\n".join(("Cue,Title,In,Duration", *rows)) + "\n", encoding="utf-8")
    return path


def _label(start: int | None) -> str:
    return "" if start is None else f"{start // 3600:02}:{start // 60 % 60:02}:{start % 60:02}:00"


def in_order(order: list[Line], lines: list[Line]) -> list[str]:
    """Numbers after each line was put behind the last cue that begins no later; without a time, behind the
    line before it."""
    order, before = list(order), None
    for line in lines:
        start = line[1]
        if start is None:
            at = len(order) if before is None else order.index(before) + 1
        else:
            earlier = [n for n, other in enumerate(order) if other[1] is not None and other[1] <= start]
            later = [n for n, other in enumerate(order) if other[1] is not None and other[1] > start]
            is_last = not later or (bool(earlier) and earlier[-1] > later[-1])
            at = len(order) if is_last else earlier[-1] + 1 if earlier else later[0]
        order.insert(at, line)
        before = line
    return [number for number, _start in order]


def numbers(world: World, film_id: str) -> list[str]:
    return [row.text("number") for row in cues.film_rows(world.store, film_id)]


@pytest.mark.parametrize("seed", range(6))
def test_lines_stand_where_their_times_say_or_behind_the_line_before(
    world: World, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    starts = chance.sample(range(10, 4000), 30)
    if seed % 3:
        starts.sort()
    lines: list[Line] = [
        (f"N{n}", None if chance.random() < seed / 10 else start) for n, start in enumerate(starts)
    ]
    path = sheet(tmp_path, lines)
    created = sheet_import.import_as_new(world.store, path, {"title": "Ordered"}).created
    assert numbers(world, created[0]) == in_order([], lines)


def test_new_lines_among_cues_that_are_there(world: World, tmp_path: Path) -> None:
    film_id = sheet_import.import_as_new(
        world.store, sheet(tmp_path, [("N1", 100), ("N2", None), ("N3", 300)]), {"title": "Ordered"}
    ).created[0]
    more: list[Line] = [("M1", 200), ("M2", None), ("N3", 300), ("M3", None), ("M4", 50), ("M5", 900)]
    found = sheet_import.compare(world.store, film_id, sheet(tmp_path, more))
    new = [row.number for row in found.rows if row.ours is None]
    sheet_import.accept(world.store, film_id, found, new)
    assert numbers(world, film_id) == ["M4", "N1", "M1", "M2", "N2", "N3", "M3", "M5"]


def test_progress_is_told_and_stopping_half_way_leaves_nothing(world: World, tmp_path: Path) -> None:
    path = sheet(tmp_path, [(f"N{n}", n * 10) for n in range(5)])
    before = dump(world.store)
    told: list[tuple[int, int]] = []
    with pytest.raises(CuefolioError) as caught:
        sheet_import.import_as_new(
            world.store,
            path,
            {"title": "Stopped"},
            progress=lambda done, total: told.append((done, total)),
            cancelled=lambda: len(told) == 3,
        )
    assert caught.value.code == "job.cancelled" and told == [(0, 5), (1, 5), (2, 5)]
    assert difference(before, dump(world.store)) == {}
    found = sheet_import.compare(world.store, world.film_id, path)
    with pytest.raises(CuefolioError) as caught:
        sheet_import.accept(
            world.store,
            world.film_id,
            found,
            [row.number for row in found.rows if row.ours is None],
            cancelled=lambda: True,
        )
    assert caught.value.code == "job.cancelled"
    assert difference(before, dump(world.store)) == {}


def test_a_sheet_that_was_read_is_not_read_again(world: World, tmp_path: Path) -> None:
    path = sheet(tmp_path, [("N1", 10), ("N2", None)])
    theirs = sheet_import.read(path)
    path.unlink()
    assert sheet_import.proposed_film(theirs) == {"rate": "24", "title": ""}
    created = sheet_import.import_as_new(world.store, path, {"title": "Read"}, theirs=theirs).created
    assert films.get_film(world.store, created[0]).title == "Read"
    assert numbers(world, created[0]) == ["N1", "N2"]
