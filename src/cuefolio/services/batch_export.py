# SPDX-License-Identifier: GPL-3.0-or-later
"""Several productions for several recipients in one go: first a plan of files, then the files.

Each file is whole or not there; one that fails stops no other; stopping leaves nothing half.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cuefolio.domain.film import Film
from cuefolio.domain.sheet import Finding
from cuefolio.domain.text import single_line
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import SheetFormat, sheet_format
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import films, profiles, sheets

Target = tuple[str, str, Mapping[str, object]]
"""Id of a profile ("" for the format's usual one), id of a format ("" for the profile's first), options."""
Progress = Callable[[int, int | None], None]
"""Takes the files that are done and all there are."""

TEMPLATE = "{series} {season}x{episode} {title} - {profile}{suffix}"
PLACES = (
    "series", "season", "episode", "title", "episode_title", "production_number", "year", "profile",
    "format", "suffix",
)  # fmt: skip
"""What a template of names may hold in braces."""

_PLACE = re.compile(r"\{([^{}]*)\}")
_EPISODE = re.compile(r"\{season\}([^{}]*)\{episode\}")
_EMPTY = "\0"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LONGEST = 200
"""Bytes of a file name in UTF-8 before its suffix; most file systems take 255 in all."""


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file to be written. ``replaces`` says that a file of this name is there already."""

    film_id: str
    film: str
    profile_id: str
    format_id: str
    options: Mapping[str, object]
    path: Path
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of a planned file: written with what its sheet lacks, failed with an error, or (neither)
    not begun because the person stopped."""

    planned: PlannedFile
    written: bool = False
    findings: tuple[Finding, ...] = ()
    error: CuefolioError | None = None
    delivered_id: str | None = None


@dataclass(frozen=True, slots=True)
class BatchResult:
    """All results in the order of the plan."""

    files: tuple[FileResult, ...]
    stopped: bool = False
    failed: int = field(init=False)
    written: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "failed", sum(file.error is not None for file in self.files))
        object.__setattr__(self, "written", sum(file.written for file in self.files))


def plan(
    store: CatalogStore,
    film_ids: Sequence[str],
    targets: Sequence[Target],
    folder: Path,
    name_template: str = TEMPLATE,
) -> list[PlannedFile]:
    """The files of every production for every target, production by production. Nothing is written.

    Names are safe on every system and differ also where capitals do not count. A place that is unknown is
    left out of a name with what would join it. Raises batch.no_films, batch.no_targets,
    batch.bad_template, batch.no_format, sheets.*, profile.*, film.gone.
    """
    if not film_ids:
        raise CuefolioError("batch.no_films")
    if not targets:
        raise CuefolioError("batch.no_targets")
    _check(name_template)
    chosen = [_resolved(*target) for target in targets]
    taken: set[str] = set()
    planned = []
    for film_id in dict.fromkeys(film_ids):
        film = films.get_film(store, film_id)
        for profile_id, profile_name, described, options in chosen:
            stem = file_stem(name_template, film, profile_name, described)
            path = Path(folder) / _unique(stem, described.suffix, taken)
            planned.append(
                PlannedFile(film.id, film.title, profile_id, described.id, options, path, path.exists())
            )
    return planned


def run(
    store: CatalogStore,
    planned: Sequence[PlannedFile],
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    keep: bool = True,
) -> BatchResult:
    """Write the planned files, each kept in the record unless ``keep`` is False. The folder is made when it
    is missing.

    ``progress`` is called before the first file and after each; ``cancelled`` is asked before each.
    """
    results: list[FileResult] = []
    stopped = False
    if progress:
        progress(0, len(planned))
    for done, file in enumerate(planned, start=1):
        stopped = stopped or cancelled()
        results.append(FileResult(file) if stopped else _write(store, file, keep))
        if progress and not stopped:
            progress(done, len(planned))
    return BatchResult(tuple(results), stopped)


def file_stem(template: str, film: Film, profile: str, described: SheetFormat) -> str:
    """The safe name of a file without its suffix, from a template of ``PLACES``."""
    texts = {name: single_line(text) for name, text in _texts(film, profile, described).items()}
    season, episode = texts["season"], texts["episode"]

    def numbered(match: re.Match[str]) -> str:
        both = bool(season and episode)
        return f"{season}{match[1]}{episode}" if both else season or episode or _EMPTY

    # Numbers come first, so that braces in a title stay what they are.
    parts = []
    for part in _split(template):
        pair = _EPISODE.fullmatch(part)
        place = _PLACE.fullmatch(part)
        parts.append(numbered(pair) if pair else (texts[place[1]] or _EMPTY) if place else part)
    return _safe(_without_gaps("".join(parts)))


def _split(template: str) -> Iterator[str]:
    """Literal parts and places in turn; season and episode with what is between them are one place."""
    at = 0
    for match in re.finditer(rf"{_EPISODE.pattern}|\{{[^{{}}]*\}}", template):
        if match.start() > at:
            yield template[at : match.start()]
        yield match[0]
        at = match.end()
    if at < len(template):
        yield template[at:]


def _write(store: CatalogStore, file: PlannedFile, keep: bool) -> FileResult:
    try:
        _make_folder(file.path.parent)
        done = sheets.export(
            store,
            file.film_id,
            file.format_id,
            file.path,
            file.options,
            profile_id=file.profile_id,
            keep=keep,
        )
    except CuefolioError as error:
        return FileResult(file, error=error)
    return FileResult(file, True, done.findings, None, done.delivered_id)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise CuefolioError("file.cannot_write", path=str(folder), reason=reason) from error


def _resolved(
    profile_id: str, format_id: str, options: Mapping[str, object]
) -> tuple[str, str, SheetFormat, Mapping[str, object]]:
    if not profile_id and not format_id:
        raise CuefolioError("batch.no_targets")
    if format_id:
        described = sheet_format(format_id)
        profile = profiles.profile(profile_id or described.profile)
    else:
        profile = profiles.profile(profile_id)
        usual = next(iter(profile.formats), "")
        if not usual:
            raise CuefolioError("batch.no_format", profile=profile.name)
        described = sheet_format(usual)
    return profile.id, profile.id, described, described.resolve(options)


def _check(template: str) -> None:
    unknown = [name for name in _PLACE.findall(template) if name not in PLACES]
    braces = _PLACE.sub("", template)
    if unknown or "{" in braces or "}" in braces or not template.strip():
        text = f"{{{unknown[0]}}}" if unknown else template
        known = " ".join(f"{{{name}}}" for name in PLACES)
        raise CuefolioError("batch.bad_template", text=text, known=known)


def _texts(film: Film, profile: str, described: SheetFormat) -> dict[str, str]:
    def text(name: str) -> str:
        return str(film.values.get(name) or "")

    return {
        "series": text("series"),
        "season": text("season"),
        "episode": text("episode_number"),
        "title": film.title,
        "episode_title": text("episode_title"),
        "production_number": text("production_number"),
        "year": text("year"),
        "profile": profile,
        "format": described.id,
        # The suffix closes the name whatever the template says: it tells programs what the file is.
        "suffix": "",
    }


def _without_gaps(name: str) -> str:
    """Without the places that are unknown, and without the separators that would join nothing."""
    name = re.sub(rf"[\s\-–—_,.]*{_EMPTY}(?=[\s\-–—_,.]*(?:{_EMPTY}|\Z))", "", name)
    name = re.sub(rf"(\A|(?<=\s)){_EMPTY}[\s\-–—_,.]*", "", name).replace(_EMPTY, "")
    return " ".join(name.split()).strip(" -–—_,")


def _safe(name: str) -> str:
    """A name that every file system takes and that shows as it is."""
    name = unicodedata.normalize("NFC", single_line(name))
    name = "".join(c for c in name if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    name = _FORBIDDEN.sub("-", name).strip(" .") or "cue sheet"
    if _RESERVED.fullmatch(name):
        name = f"{name}_"
    return name.encode()[:_LONGEST].decode(errors="ignore").rstrip(" .")


def _unique(stem: str, suffix: str, taken: set[str]) -> str:
    number = 1
    while True:
        name = f"{stem}{f' ({number})' if number > 1 else ''}{suffix}"
        key = unicodedata.normalize("NFC", name.casefold())
        if key not in taken:
            taken.add(key)
            return name
        number += 1
