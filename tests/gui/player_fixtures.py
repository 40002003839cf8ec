# SPDX-License-Identifier: GPL-3.0-or-later
"""Films with flashes at known pictures, and windows on productions that they are the picture of."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk import Open
from player_desk import MARKS, SECONDS, START, FilmFile, PlayerDesk, Playing
from PySide6.QtGui import QInputDevice

from cuefolio.domain.timecode import parse_timecode, rate_from_id
from cuefolio.media.synth_video import write_film
from cuefolio.services import catalog, cues, films, pictures


@pytest.fixture(scope="session")
def film_at(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], FilmFile]:
    """Encodes a film at a rate, once."""
    folder = tmp_path_factory.mktemp("films")
    made: dict[str, FilmFile] = {}

    def make(rate: str) -> FilmFile:
        if rate not in made:
            known = rate_from_id(rate)
            path = folder / f"orchard-{rate}.mp4"
            first = parse_timecode(START, known)
            write_film(path, SECONDS * known.nominal, known, start_frame=first, marks=MARKS)
            made[rate] = FilmFile(path, rate)
        return made[rate]

    return make


@pytest.fixture
def at_film(open_desk: Open, film_at: Callable[[str], FilmFile], tmp_path: Path) -> Iterator[Playing]:
    """Opens a window on a new catalogue with a production that has (or has not) a picture."""

    def make(
        rate: str = "25",
        *,
        picture: str | None = "same",
        path: Path | None = None,
        cue_times: tuple[tuple[str, str, str], ...] = (),
        duration: str = "20:00",
    ) -> PlayerDesk:
        catalog_path = tmp_path / f"film-{time.monotonic_ns()}.cuefolio"
        store = catalog.new(catalog_path)
        film_id = films.add_film(
            store, {"title": "The Orchard", "rate": rate, "start": START, "duration": duration}
        ).created[0]
        films.set_reels(store, film_id, [(1, parse_timecode(START, rate_from_id(rate)))])
        for number, start, end in cue_times:
            cues.add(store, film_id, {"number": number, "title": f"Music {number}", "in": start, "out": end})
        if picture is not None:
            pictures.attach(store, film_id, path or film_at(rate if picture == "same" else picture).path)
        store.close()
        QInputDevice.primaryKeyboard()  # made by the first who asks; keys will come from other threads too
        desk = open_desk(catalog_path)
        desk.activate()
        desk.settle()
        return PlayerDesk(desk)

    yield make
