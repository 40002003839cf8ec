# SPDX-License-Identifier: GPL-3.0-or-later
"""Films with flashes at known pictures, and windows on productions that they are the picture of."""

from __future__ import annotations

import itertools
import shutil
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


@pytest.fixture(scope="session")
def film_catalogs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[object, Path]]:
    """A folder, and in it the catalogues that were built for ``at_film``; each is built once."""
    return tmp_path_factory.mktemp("productions"), {}


@pytest.fixture
def at_film(
    open_desk: Open,
    film_at: Callable[[str], FilmFile],
    film_catalogs: tuple[Path, dict[object, Path]],
    tmp_path: Path,
) -> Iterator[Playing]:
    """Opens a window on a catalogue with a production that has (or has not) a picture."""
    folder, known = film_catalogs
    taken = itertools.count(1)

    def make(
        rate: str = "25",
        *,
        picture: str | None = "same",
        path: Path | None = None,
        cue_times: tuple[tuple[str, str, str], ...] = (),
        duration: str = "20:00",
    ) -> PlayerDesk:
        film = None if picture is None else path or film_at(rate if picture == "same" else picture).path
        kind = (rate, film, cue_times, duration)
        if kind not in known:
            known[kind] = build(folder / f"{len(known)}.cuefolio", *kind)
        catalog_path = shutil.copyfile(known[kind], tmp_path / f"film-{next(taken)}.cuefolio")
        QInputDevice.primaryKeyboard()  # made by the first who asks; keys will come from other threads too
        desk = open_desk(catalog_path)
        desk.activate()
        desk.settle()
        return PlayerDesk(desk)

    def build(
        target: Path, rate: str, film: Path | None, cue_times: tuple[tuple[str, str, str], ...], duration: str
    ) -> Path:
        store = catalog.new(target)
        film_id = films.add_film(
            store, {"title": "The Orchard", "rate": rate, "start": START, "duration": duration}
        ).created[0]
        films.set_reels(store, film_id, [(1, parse_timecode(START, rate_from_id(rate)))])
        for number, start, end in cue_times:
            cues.add(store, film_id, {"number": number, "title": f"Music {number}", "in": start, "out": end})
        if film is not None:
            pictures.attach(store, film_id, film)
        store.close()
        return target

    yield make
