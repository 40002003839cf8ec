# SPDX-License-Identifier: GPL-3.0-or-later
"""End credits of a film's songs: shipped wordings, a person's own, and the text for a production."""

from __future__ import annotations

from pathlib import Path

from cuefolio.domain.end_credits import EndCredits, Wording, credits, own_wording, read_wordings
from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.resources import read_text
from cuefolio.services import profiles, sheets

__all__ = ["EndCredits", "Wording", "of_film", "own_file", "own_wording", "wording", "wordings"]

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
