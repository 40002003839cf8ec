# SPDX-License-Identifier: GPL-3.0-or-later
"""End credits of a film's songs: shipped wordings, a person's own, and the text for a production."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cuefolio import atomic
from cuefolio.domain.end_credits import EndCredits, Wording, credits, own_wording, read_wordings
from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.resources import read_text
from cuefolio.services import cues, films, profiles, sheets

__all__ = [
    "EndCredits",
    "KnownWordings",
    "SongCredits",
    "Wording",
    "known_wordings",
    "make_own_file",
    "of_film",
    "of_songs",
    "own_file",
    "own_wording",
    "save",
    "wording",
    "wordings",
]

FILE = "end-credits.toml"
MOST_BYTES = 1 << 20


def own_file() -> Path:
    """Where a person's own wordings lie, in the form of the shipped ones; it need not be there."""
    return profiles.own_folder().parent / FILE


def wordings() -> list[Wording]:
    """All wordings: the shipped ones, then the person's own; an own one goes before a shipped one of its id.

    Raises credits.not_toml, credits.bad, credits.not_text, file.cannot_read.
    """
    found = {entry.id: entry for entry in read_wordings(read_text("templates", FILE), FILE)}
    path = own_file()
    if path.exists():
        found |= {entry.id: entry for entry in read_wordings(_text(path), str(path))}
    return list(found.values())


def wording(wording_id: str) -> Wording:
    """One wording. Raises credits.unknown_wording, and as ``wordings``."""
    known = {entry.id: entry for entry in wordings()}
    if wording_id not in known:
        raise CuefolioError("credits.unknown_wording", wording=wording_id, known=", ".join(known))
    return known[wording_id]


def of_film(store: CatalogStore, film_id: str, chosen: Wording) -> EndCredits:
    """The credits of a production as it is now. Raises film.gone."""
    return credits(sheets.snapshot(store, film_id), chosen)


@dataclass(frozen=True, slots=True)
class KnownWordings:
    """The wordings that can be read: the shipped ones, the person's own, those of ``chosen`` files; and why
    others cannot. ``own`` is where the person's own lie, and ``has_own`` whether they do."""

    wordings: tuple[Wording, ...]
    errors: tuple[CuefolioError, ...]
    own: Path
    has_own: bool


def known_wordings(chosen: Path | None = None) -> KnownWordings:
    """As ``wordings``, with those of one more file; what cannot be read is told of and left out."""
    found = {entry.id: entry for entry in read_wordings(read_text("templates", FILE), FILE)}
    errors = []
    own = own_file()
    has_own = own.exists()
    for path in ([own] if has_own else []) + ([chosen] if chosen is not None else []):
        try:
            found |= {entry.id: entry for entry in read_wordings(_text(path), str(path))}
        except CuefolioError as error:
            errors.append(error)
    return KnownWordings(tuple(found.values()), tuple(errors), own, has_own)


def make_own_file() -> Path:
    """Put a copy of the shipped wordings where the person's own are looked for, to be changed there; one
    that is there already stays as it is. Raises file.cannot_write."""
    path = own_file()
    if not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise CuefolioError("file.cannot_write", path=str(path), reason=reason) from error
        atomic.write_bytes(path, read_text("templates", FILE).encode("utf-8"))
    return path


@dataclass(frozen=True, slots=True)
class SongCredits:
    """The credits of a production; ``cue_ids`` are the keys of the cues of its sheet: ``Missing.cue`` is the
    place in them, from 1."""

    credits: EndCredits
    cue_ids: tuple[str, ...]


def of_songs(store: CatalogStore, film_id: str, chosen: Wording) -> SongCredits:
    """As ``of_film``, with the keys of the cues that they speak of. Raises film.gone."""
    film, rows = films.get_film(store, film_id), cues.film_rows(store, film_id)
    made = credits(sheets.sheet_of(film, rows), chosen)
    return SongCredits(made, tuple(row.id for row in rows if row.is_counted))


def save(path: Path, text: str) -> None:
    """Write credits to a file, whole or not at all. Raises file.cannot_write."""
    atomic.write_bytes(path, text.encode("utf-8"))


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise CuefolioError("credits.not_text", path=str(path))
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise CuefolioError("credits.not_text", path=str(path)) from error
    except OSError as error:
        raise CuefolioError(
            "file.cannot_read", path=str(path), reason=error.strerror or str(error)
        ) from error
