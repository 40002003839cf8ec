# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo: a fictional film with every origin of music, an episode, generated audio and cue sheets.

All facts are data in ``resources/samples/demo-film.json``; this module only hands them to the same services
that a person's edits go through.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cuefolio.domain.shares import parse_share
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import parse_timecode, rate_from_id
from cuefolio.domain.vocabulary import COMPOSER_ROLES, WRITER_ROLES
from cuefolio.errors import CuefolioError
from cuefolio.persistence import lookups, media_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import (
    cue_theme,
    party,
    production,
    recording,
    scene,
    scene_time,
    theme,
    work,
    work_party,
)
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.resources import read_text
from cuefolio.services import audio, catalog, cues, demo_art, demo_audio, films, sheets
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.party_lines import party_id

MARKER = ".cuefolio-demo"
"""A file of this name says that a folder's demo files are ours to replace."""
WHOLE = "Everything was made.\n"
"""The marker's last line: a demo that was stopped half-way has not got it and is made anew."""
CATALOG = "demo.cuefolio"
AUDIO = "audio"
SHEETS = "sheets"
PICTURE = "window.png"
SHEET_FORMATS = ("generic-pdf", "generic-xlsx", "generic-csv", "json", "html")

Progress = Callable[[int, int | None], None]
"""(steps done, steps in all)."""


@dataclass(frozen=True, slots=True)
class DemoResult:
    """Where the demo lies. ``picture`` is where a picture of the window belongs; it is not made here."""

    catalog: Path
    film_id: str
    film_title: str
    audio: tuple[Path, ...]
    sheets: tuple[Path, ...]
    picture: Path


def build_or_find(
    folder: Path, *, progress: Progress | None = None, cancelled: Callable[[], bool] = lambda: False
) -> DemoResult:
    """The demo in ``folder``, made there when it is not whole: what the start page opens.

    A demo that somebody has worked in is left as it is. Errors as ``build``, and job.cancelled.
    """
    folder = Path(folder)
    found = _found(folder)
    return found or build(folder, force=True, progress=progress, cancelled=cancelled)


def _found(folder: Path) -> DemoResult | None:
    """The demo that was made in ``folder`` before, None when there is none that can be opened."""
    data = json.loads(read_text("samples", "demo-film.json"))
    title = data["films"][0]["values"]["title"]
    try:
        if not (folder / MARKER).read_text(encoding="utf-8").endswith(WHOLE):
            return None
        store = catalog.open_catalog(folder / CATALOG)
    except (OSError, CuefolioError):
        return None
    try:
        listed = films.list_films(store)
    finally:
        store.close()
    film_id = next((film.id for film in listed if film.title == title), listed[0].id if listed else "")
    made = [folder / AUDIO / name for name in demo_audio.file_names(data)]
    written = [folder / SHEETS / _sheet_name(format_id) for format_id in SHEET_FORMATS]
    return DemoResult(folder / CATALOG, film_id, title, tuple(made), tuple(written), folder / PICTURE)


def build(
    folder: Path,
    *,
    force: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> DemoResult:
    """Make the demo in ``folder``: an empty or new one, or with ``force`` one that holds a demo already.

    Only the demo's own files are ever replaced. Raises cli.demo_exists, cli.demo_not_empty,
    file.cannot_write, job.cancelled.
    """
    folder = Path(folder)
    data = json.loads(read_text("samples", "demo-film.json"))
    total = len(data["recordings"]) + 1 + len(data["films"]) + len(SHEET_FORMATS)
    done = 0

    def step() -> None:
        nonlocal done
        if cancelled():
            raise CuefolioError("job.cancelled")
        done += 1
        if progress is not None:
            progress(done, total)

    try:
        _make_room(folder, data, force)
        files = demo_audio.make(folder / AUDIO, data, step)
    except OSError as error:
        raise CuefolioError(
            "file.cannot_write", path=str(folder), reason=error.strerror or str(error)
        ) from error
    store = catalog.new(folder / CATALOG)
    try:
        audio.scan(store, [folder / AUDIO])
        step()
        ids = []
        for number, film in enumerate(data["films"]):
            ids.append(_film(store, data, film, first=number == 0))
            step()
        written = []
        for format_id in SHEET_FORMATS:
            path = folder / SHEETS / _sheet_name(format_id)
            # One delivery in the record is an example; five would be a riddle.
            sheets.export(store, ids[0], format_id, path, keep=format_id == SHEET_FORMATS[0])
            written.append(path)
            step()
    finally:
        store.close()
    with (folder / MARKER).open("a", encoding="utf-8") as marker:
        marker.write(WHOLE)
    title = data["films"][0]["values"]["title"]
    return DemoResult(folder / CATALOG, ids[0], title, tuple(files), tuple(written), folder / PICTURE)


def _sheet_name(format_id: str) -> str:
    return "the-lamplighters-daughter" + sheets.formats()[format_id].suffix


def _make_room(folder: Path, data: Mapping[str, Any], force: bool) -> None:
    """An empty place for every file of the demo, made without touching a file that is not the demo's."""
    folder.mkdir(parents=True, exist_ok=True)
    present = sorted(entry.name for entry in folder.iterdir())
    if MARKER in present:
        if (folder / CATALOG).exists() and not force:
            raise CuefolioError("cli.demo_exists", path=str(folder))
    elif present:
        shown = ", ".join(present[:3]) + (", …" if len(present) > 3 else "")
        raise CuefolioError("cli.demo_not_empty", path=str(folder), names=shown)
    (folder / MARKER).write_text(
        "The demo files in this folder were made by: cuefolio demo\n", encoding="utf-8"
    )
    ours = [folder / AUDIO / name for name in demo_audio.file_names(data)]
    ours += [folder / SHEETS / _sheet_name(format_id) for format_id in SHEET_FORMATS]
    ours += [folder / CATALOG, folder / f"{CATALOG}-journal", folder / PICTURE]
    for path in ours:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            path.unlink()
    for name in (AUDIO, SHEETS):
        (folder / name).mkdir(exist_ok=True)


def _film(store: CatalogStore, data: Mapping[str, Any], film: Mapping[str, Any], *, first: bool) -> str:
    values: dict[str, str] = film["values"]
    film_id = films.add_film(store, values).created[0]
    rate = rate_from_id(values["rate"])

    def library(uow: UnitOfWork) -> None:
        if first:
            _people_works_themes(uow, data)
        cut = lookups.current_cut(uow.connection, film_id)
        for position, (number, name, start, end, description) in enumerate(film["scenes"], start=1):
            scene_id = uow.insert(
                scene,
                production_id=film_id,
                number=number,
                name=name,
                name_key=fold(name),
                description=description or None,
                position=position,
            )
            frames = {
                "start_frame": parse_timecode(start, rate),
                "end_frame": parse_timecode(end, rate),
            }
            uow.insert(scene_time, scene_id=scene_id, cut_id=cut.id, **frames)
        poster = demo_art.draw(data["covers"][film["poster"]], demo_art.POSTER)
        key = hashlib.sha256(poster).hexdigest()
        media_queries.add_picture(uow.connection, key, "image/png", poster)
        uow.update(production, film_id, poster=key)

    store.write("step.demo_library", library, title=values["title"])
    if film["reels"]:
        films.set_reels(store, film_id, [(n, parse_timecode(start, rate)) for n, start in film["reels"]])
    created = cues.add_many(store, film_id, [_cue(data, entry) for entry in film["cues"]]).created

    def statements(uow: UnitOfWork) -> None:
        for key, entry in zip(created, film["cues"], strict=True):
            links = lookups.links(uow.connection, cue_theme, key)
            for link, (_, statement) in zip(links, entry.get("theme", ()), strict=True):
                uow.update(cue_theme, link.id, statement=statement)

    if any("theme" in entry for entry in film["cues"]):
        store.write("step.demo_themes", statements, title=values["title"])
    return film_id


def _cue(data: Mapping[str, Any], entry: Mapping[str, Any]) -> dict[str, object]:
    """Values of a cue as its table's cells take them."""
    values: dict[str, object] = {k: v for k, v in entry.items() if k not in ("parties", "theme")}
    if "theme" in entry:
        values["theme"] = [name for name, _ in entry["theme"]]
    for given in data["party_sets"][entry["parties"]] if "parties" in entry else ():
        role = given["role"]
        field = "composer" if role in COMPOSER_ROLES else "writer" if role in WRITER_ROLES else "publisher"
        typed = TypedParty(given["name"], role, given["society"], _share(given), keep_share=False)
        listed = values.setdefault(field, [])
        assert isinstance(listed, list)
        listed.append(typed)
    return values


def _share(given: Mapping[str, Any]) -> int | None:
    return None if given["share"] is None else parse_share(str(given["share"]))


def _people_works_themes(uow: UnitOfWork, data: Mapping[str, Any]) -> None:
    for person in data["parties"]:
        uow.insert(party, name_key=fold(person["name"]), **person)
    for entry in data["themes"]:
        uow.insert(theme, name_key=fold(entry["name"]), **entry)
    for entry in data["works"]:
        columns = {name: value for name, value in entry.items() if name != "parties" and value}
        work_id = uow.insert(work, title_key=fold(entry["title"]), **columns)
        for position, given in enumerate(entry["parties"]):
            key = party_id(uow, given["name"], given["role"], given["society"])
            uow.insert(
                work_party,
                work_id=work_id,
                party_id=key,
                role=given["role"],
                share=_share(given),
                position=position,
            )
        for title in (r["tags"]["title"] for r in data["recordings"] if r.get("work") == entry["title"]):
            found = lookups.by_key(uow.connection, recording, "title_key", fold(title))
            assert found is not None
            uow.update(recording, found, work_id=work_id)
